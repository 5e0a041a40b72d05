"""The messages of a chat, one after the other; lines that go on with one are put to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from umkm_studio.models.voices.chat_file import heads, words
from umkm_studio.models.voices.chat_file.heads import DayOrder
from umkm_studio.models.voices.chat_file.source import LONGEST
from umkm_studio.models.voices.chat_file.words import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One message by the phone's clock. `sender` is the name or number as the phone has it, "" for
    what WhatsApp says; `text` the person's own words, exactly, "" where there are none.
    """

    at: datetime
    sender: str
    text: str
    kind: Kind


def read(lines: Iterable[str], order: DayOrder) -> Iterator[Entry]:
    """The entries of a file; lines before the first one are left out."""
    at, sender, parts, room = None, "", [""], 0
    for line in lines:
        head = heads.read(line)
        starts = head and heads.moment(head, order)
        if head is None or starts is None:
            if at is not None and room > 0:
                parts.append(line[:room])
                room -= len(line) + 1
            continue
        if at is not None:
            yield _entry(at, sender, parts)
        at = starts
        sender, text = heads.name_and_text(head.rest)
        parts, room = [text[:LONGEST]], LONGEST - len(text)
    if at is not None:
        yield _entry(at, sender, parts)


def _entry(at: datetime, sender: str, parts: list[str]) -> Entry:
    kind, text = words.read("\n".join(parts)) if sender else (Kind.NOTICE, "")
    return Entry(at=at, sender=sender, text=text, kind=kind)
