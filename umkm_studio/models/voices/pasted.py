"""A piece of a chat that was copied and pasted: who asked what, when, and whether it was answered.

Copied messages begin otherwise than exported ones, and each app has its own way:

    [17.40, 14/10/2026] Yanti: teks      WhatsApp Web and for the desktop
    [14/10 17.40] Yanti: teks            WhatsApp for Android
    [14/10/26, 17.40.15] Yanti: teks     WhatsApp for iPhone, as in an export

WhatsApp documents none of them; the first two are as remembered from the apps, the third is that of
exports. What does not begin like one of them is one message, word for word.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from umkm_studio.models.text import fold
from umkm_studio.models.voices.chat_file import entries
from umkm_studio.models.voices.chat_file.entries import Entry
from umkm_studio.models.voices.chat_file.heads import DayOrder

_CLOCK = r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[ap]\.?\s?m\.?)?"
_TIME_FIRST = re.compile(rf"\[({_CLOCK}),\s*(\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{1,4}})\]\s", re.I)
_NO_YEAR = re.compile(rf"\[(\d{{1,2}})[/.-](\d{{1,2}}),?\s+({_CLOCK})\]\s", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """One message out of a pasted text; what it does not say is "" or None."""

    text: str
    name: str = ""
    received_at: datetime | None = None
    answered_at: datetime | None = None


def read(text: str, own_names: Collection[str], now: datetime) -> Pasted:
    """What the buyer wrote last in a pasted text. `own_names` are those of the shop and its owner:
    what they wrote is an answer. Without them the one who begins is the buyer.
    """
    found = [one for one in _entries(text, now) if one.sender and one.text]
    if not found:
        return Pasted(text=text.strip())
    own = {fold(name) for name in own_names if name.strip()}
    buyer = next((one.sender for one in found if fold(one.sender) not in own), None)
    if buyer is None:
        return Pasted(text=text.strip())
    return _last_words(found, buyer)


def _last_words(found: list[Entry], buyer: str) -> Pasted:
    """The buyer's last messages in a row, and the first answer after them."""
    last = max(at for at, one in enumerate(found) if one.sender == buyer)
    first = last
    while first and found[first - 1].sender == buyer:
        first -= 1
    return Pasted(
        text="\n".join(one.text for one in found[first : last + 1]),
        name=buyer,
        received_at=found[first].at,
        answered_at=found[last + 1].at if last + 1 < len(found) else None,
    )


def _entries(text: str, now: datetime) -> list[Entry]:
    """Day before month, as Indonesian phones write it, unless no such day has been yet."""
    lines = [_as_exported(line, now.year) for line in text.splitlines()]
    for order in (DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST):
        found = list(entries.read(lines, order))
        if found and all(one.at <= now for one in found):
            return found
    last_year = [_as_exported(line, now.year - 1) for line in text.splitlines()]
    found = list(entries.read(last_year, DayOrder.DAY_FIRST))
    return [one for one in found if one.at <= now]


def _as_exported(line: str, year: int) -> str:
    """The line with its date before the time, and with a year."""
    line = _TIME_FIRST.sub(r"[\2, \1] ", line, count=1)
    return _NO_YEAR.sub(rf"[\1/\2/{year}, \3] ", line, count=1)
