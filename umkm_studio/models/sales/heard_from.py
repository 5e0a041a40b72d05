"""What buyers answer to "Tahu dari mana?".

Somebody who does not remember has not said where from: `lupa` is kept as no answer at all, so the
order counts as unknown and never as reported.
"""

from __future__ import annotations

import re

from umkm_studio.models.text import squeeze

_FORGOTTEN = re.compile(
    r"(?:(?:udah|sudah|maaf|hmm*|aku|saya|agak|kayaknya)\s+)*"
    r"(?:lupa|ngga?k?\s+(?:inget|ingat|tahu|tau)|gak?\s+(?:inget|ingat|tahu|tau)|tidak\s+(?:ingat|tahu)"
    r"|entah|forgot|don'?t\s+(?:know|remember)|not\s+sure)(?:\s+(?:lah|ya|deh|kak|sih|bu|i))*[\s.!?]*",
    re.IGNORECASE,
)


def answer(said: str) -> str:
    """What is kept of an answer: "" where the buyer has forgotten."""
    words = squeeze(said)
    if not words:
        return ""
    return "" if len(words) < 60 and _FORGOTTEN.fullmatch(words) else words
