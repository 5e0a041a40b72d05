"""A first look at chat files: who writes there, when, and what their dates can mean."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from umkm_studio.models.errors import UserError
from umkm_studio.models.text import fold
from umkm_studio.models.voices.chat_file import heads, source, words
from umkm_studio.models.voices.chat_file.heads import Dates, DayOrder, Head
from umkm_studio.models.voices.chat_file.source import Progress
from umkm_studio.models.voices.chat_file.words import Kind

_FIRST_WITHIN = 200  # lines that are not empty; a chat begins with a head, a letter does not
_MOST_NAMES = 5_000
_WITH = re.compile(r"(?:chat whatsapp dengan|whatsapp chat (?:with|-))\s*(.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surveyed:
    """One chat file. `names` counts lines by who wrote them; of a date in it that two orders read
    differently `doubtful_day` has both meanings, the likelier first, where nothing else in the file
    settles it.
    """

    path: Path
    order: DayOrder
    names: Mapping[str, int]
    messages: int
    doubtful_day: tuple[date, date] | None = None


def look(paths: Sequence[Path], progress: Progress, now: datetime) -> tuple[Surveyed, ...]:
    """What the files are, in their order, each once; `progress` counts the bytes of all of them.

    Raises UserError: chat_unknown, and what `source.lines` raises. Of several files the first bad
    one stops it.
    """
    paths = list(dict.fromkeys(paths))
    parts = source.parts_of(progress, paths)
    return tuple(_surveyed(path, part, now) for path, part in zip(paths, parts, strict=True))


def _surveyed(path: Path, progress: Progress, now: datetime) -> Surveyed:
    dates, names, messages, before = Dates(), Counter[str](), 0, 0
    for line in source.lines(path, progress):
        head = heads.read(line)
        if head is None:
            before += bool(line.strip()) and not messages
            if before > _FIRST_WITHIN:
                raise UserError("chat_unknown", file=path.name)
            continue
        dates.meet(head)
        messages += 1
        name, text = heads.name_and_text(head.rest)
        if text.startswith(words.MARK) and words.read(text)[0] is Kind.NOTICE:
            continue  # on an iPhone, notices in a group stand behind the group's own name
        if name and (name in names or len(names) < _MOST_NAMES):
            names[name] += 1
    if not names:
        raise UserError("chat_unknown", file=path.name)
    order, sure = dates.order(now)
    return Surveyed(
        path=path,
        order=order,
        names=names,
        messages=messages,
        doubtful_day=None if sure else _both(dates.doubtful, order),
    )


def _both(head: Head | None, order: DayOrder) -> tuple[date, date] | None:
    """What a date can mean, by the likelier order first."""
    if head is None:
        return None
    found = {each: heads.moment(head, each) for each in (DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST)}
    first = found.pop(order)
    (second,) = found.values()
    if first is None or second is None:
        return None
    return first.date(), second.date()


def without_repeats(files: Sequence[Surveyed]) -> tuple[Surveyed, ...]:
    """Of several exports of one chat of two only the longest: their messages would count twice."""
    kept: dict[frozenset[str] | int, Surveyed] = {}
    for number, file in enumerate(files):
        key = frozenset(file.names) if len(file.names) == 2 else number
        if key not in kept or file.messages > kept[key].messages:
            kept[key] = file
    return tuple(file for file in files if file in kept.values())


def own_name(files: Sequence[Surveyed], known: Iterable[str]) -> str:
    """Which name is probably the maker's, "" where it can't be told.

    One of the `known` names (the shop's); else, of files that are named after the other side, the
    one that is left; else who writes in all of several chats.
    """
    everybody = {name for file in files for name in file.names}
    folded = {fold(name) for name in known if name}
    meant = [name for name in sorted(everybody) if fold(name) in folded]
    if meant:
        return meant[0]
    left = {name for file in files if len(file.names) == 2 for name in _not_named(file)}
    if len(left) == 1:
        return left.pop()
    shared = set.intersection(*(set(file.names) for file in files)) if len(files) > 1 else set()
    return shared.pop() if len(shared) == 1 else ""


def _not_named(file: Surveyed) -> set[str]:
    """Who writes in a chat but does not give the file its name."""
    found = _WITH.match(file.path.stem)
    if found is None:
        return set()
    other = fold(re.sub(r"\s*\(\d+\)$", "", found[1]))  # a second download
    left = {name for name in file.names if fold(name) != other}
    return left if len(left) == 1 else set()
