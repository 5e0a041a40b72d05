"""A gentle look at the tone of an answer. It remarks and never blocks: the maker knows the buyer.

What it looks for is what a person in a hurry forgets: the buyer's name, the next step, and in an
answer to a complaint the word that owns the mistake; and what reads harsher than it was meant:
capitals, rows of exclamation marks, words that blame. The lists are ours, for Indonesian chats of
small shops, and short on purpose: a check that remarks on everything is soon not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from umkm_studio.models.text import fold
from umkm_studio.models.voices.reply_blanks import Blank, gaps, known_as

_LONG = 700  # characters: about a phone's screen
_CAPITALS = re.compile(r"\b[^\W\d_]{4,}\b")
_CALLS = re.compile(r"!\s*!")
_CODE_BEFORE = re.compile(r"(?:kode|code|voucher|kupon)\W+$", re.IGNORECASE)
_BLAME = (
    "sudah dibilang", "sudah saya bilang", "kan sudah", "baca dulu", "makanya", "salah sendiri",
    "salah kakak", "jangan salahkan", "harusnya kakak", "terserah", "tidak mau tahu",
    "like i said", "read first", "your own fault", "your fault", "not my problem",
)  # fmt: skip
_OWNING = (
    "maaf", "mohon maaf", "kesalahan kami", "keliru kami", "sorry", "apologise", "apologize",
    "our mistake", "my mistake",
)  # fmt: skip
_NEXT_STEP = (
    "akan", "atau", "besok", "bisa", "boleh", "cek", "chat", "hari ini", "hubungi", "kabari",
    "kabarin", "kami ganti", "kami kirim", "kami tunggu", "ketik", "kirim", "klik", "kode",
    "lewat", "mari", "mohon", "nanti", "pesan", "pilih", "silakan", "silahkan", "tinggal",
    "tolong", "transfer", "tunggu", "yuk",
    "call", "check", "choose", "click", "let me know", "order", "please", "reply", "send",
    "tomorrow", "you can", "will", "write",
)  # fmt: skip
_ABBREVIATIONS = frozenset({"bank", "bpom", "halal", "pirt", "qris", "shopee", "tiktok"})


class Remark(StrEnum):
    """What might be kinder or clearer, in the order in which it is said."""

    NO_NAME = "no_name"
    SHOUTING = "shouting"
    BLAME = "blame"
    NO_OWNING = "no_owning"
    NO_NEXT_STEP = "no_next_step"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Heard:
    """A remark, with the word that gave cause where there is one."""

    remark: Remark
    word: str = ""


def listen(text: str, *, name: str = "", complaint: bool = False) -> list[Heard]:
    """What might be said about an answer, nothing for an empty one.

    `name` is what the buyer is called; without one, a gap for it is enough. `complaint`: it answers
    a complaint.
    """
    folded = fold(text)
    if not folded:
        return []
    found = []
    if not _names(text, name):
        found.append(Heard(Remark.NO_NAME))
    shouted = _shouted(text, name)
    if shouted:
        found.append(Heard(Remark.SHOUTING, shouted))
    blame = next(_said(folded, _BLAME), "")
    if blame:
        found.append(Heard(Remark.BLAME, blame))
    if complaint and not any(_said(folded, _OWNING)):
        found.append(Heard(Remark.NO_OWNING))
    if "?" not in folded and not any(_said(folded, _NEXT_STEP)):
        found.append(Heard(Remark.NO_NEXT_STEP))
    if len(text) > _LONG:
        found.append(Heard(Remark.LONG))
    return found


def _names(text: str, name: str) -> bool:
    """Whether the buyer is called by name, or will be once the gap is filled."""
    if any(known_as(gap) is Blank.NAME for gap in gaps(text)):
        return True
    words = fold(name).split()
    return bool(words) and any(word in fold(text) for word in (fold(name), words[0]))


def _shouted(text: str, name: str) -> str:
    """The first word in capitals, or a row of exclamation marks. Codes, names and what is always
    written so don't count.
    """
    quiet = _ABBREVIATIONS | set(fold(name).split())
    for match in _CAPITALS.finditer(text):
        word = match[0]
        is_code = _CODE_BEFORE.search(text[: match.start()]) is not None
        if word.isupper() and fold(word) not in quiet and not is_code:
            return word
    return "!!" if _CALLS.search(text) else ""


def _said(text: str, phrases: tuple[str, ...]) -> Iterator[str]:
    """Those of the phrases that stand in a folded text as whole words."""
    return (phrase for phrase in phrases if re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text))
