"""What was typed and is not saved yet: a small file for each open form, so that a power cut takes
no more than the last second.

The files lie beside the store, not in it: what nobody has saved is not the shop's, so that no copy,
workbook or search holds it; and they can be written while an import holds the store, or while the
store can't be written at all.
"""

from __future__ import annotations

import json
import logging
import time
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from umkm_studio.models import files

KEPT_DAYS = 30

_ASIDE = "set-aside"  # the folder, inside, of what belongs to records of before a restore
_SUFFIX = ".json"
_DRAFTS = f"[!.]*{_SUFFIX}"
_UNFINISHED = ".umkm-*"  # see files.whole; left behind by a power cut
_SURELY_LEFT = 24 * 60 * 60  # seconds after which nobody writes to an unfinished file any more
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Which:
    """Which form: its name, the record that it edits (None for a new one), and the record that it
    belongs to where it can't be without one (the partner of a cooperation).
    """

    form: str
    record_id: int | None = None
    of_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What stood in a form. `fields` is all of it by the name of the field, as JSON has it;
    `changed` are those that the maker typed in.
    """

    which: Which
    typed_at: datetime
    fields: Mapping[str, Any]
    changed: tuple[str, ...]
    id: str = field(default_factory=lambda: uuid.uuid4().hex)


def keep(folder: Path, draft: Draft) -> None:
    """Write a draft, over the one with the same id. The folder and the file are for the maker's own
    eyes (0700, 0600).

    Raises `UserError` as `files.whole` does: disk_full, file_not_writable and their like.
    """
    file = folder / f"{draft.id}{_SUFFIX}"
    with files.plainly(file):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    text = json.dumps(asdict(draft) | {"typed_at": draft.typed_at.isoformat()}, ensure_ascii=False)
    with files.whole(file) as unfinished:  # a temporary file is made for its owner alone
        unfinished.write_text(text, encoding="utf-8")


def drop(folder: Path, draft_id: str) -> None:
    """Throw a draft away: it was saved, or the maker does not want it. None there is no error.

    Raises `UserError`: file_not_writable.
    """
    file = folder / f"{draft_id}{_SUFFIX}"
    with files.plainly(file):
        file.unlink(missing_ok=True)


def clear(folder: Path) -> None:
    """Throw every draft away: nobody can say whom half-written words are about, so where a person
    is taken out, they go. Raises `UserError`: file_not_writable.
    """
    with files.plainly(folder):
        for file in _ours(folder):
            file.unlink(missing_ok=True)


def set_aside(folder: Path) -> None:
    """The shop becomes what it was in a copy: put away what was typed about a record or names one,
    for the same id may be another record's from now on. What is words alone stays.

    Only names change, so that a full disk is no hindrance. Raises `UserError`: file_not_writable.
    """
    for draft in listing(folder):
        if not _names_a_record([draft.which.record_id, draft.which.of_id, draft.fields]):
            continue
        file = folder / f"{draft.id}{_SUFFIX}"
        with files.plainly(file):
            aside(folder).mkdir(mode=0o700, exist_ok=True)
            file.replace(aside(folder) / file.name)


def aside(folder: Path) -> Path:
    """Where drafts lie that were set aside: a folder of drafts as well."""
    return folder / _ASIDE


def listing(folder: Path) -> list[Draft]:
    """The drafts in a folder, the newest first. A file that is none is left where it is."""
    found = [_read(file) for file in folder.glob(_DRAFTS)]
    drafts = [draft for draft in found if draft is not None]
    return sorted(drafts, key=lambda draft: (draft.typed_at, draft.id), reverse=True)


def tidy(folder: Path, *, now: datetime) -> None:
    """Throw away what was typed more than `KEPT_DAYS` ago, what a power cut left half written, and
    old files that can't be read. What can't be removed stays until next time.
    """
    oldest = now - timedelta(days=KEPT_DAYS)
    since = time.time()
    for file in _ours(folder):
        try:
            draft = _read(file)
            is_old = (
                since - file.stat().st_mtime > _SURELY_LEFT
                if draft is None
                else draft.typed_at < oldest
            )
            if is_old:
                file.unlink(missing_ok=True)
        except OSError as problem:
            _log.warning("a draft stays: %s", type(problem).__name__)


def typed_words(draft: Draft) -> list[str]:
    """The words of a draft, in the order of its fields, for reading where no form can hold them."""
    return list(_words([draft.fields.get(name) for name in draft.changed]))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value
    elif isinstance(value, Mapping):
        yield from _words(list(value.values()))
    elif isinstance(value, list):
        for one in value:
            yield from _words(one)


def _names_a_record(value: object) -> bool:
    """Whether a number is in it: fields have them for what is chosen, never for what is typed."""
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        return any(map(_names_a_record, value))
    return isinstance(value, int) and not isinstance(value, bool)


def _ours(folder: Path) -> list[Path]:
    """The files of all drafts, those that were set aside too, and what was left half written."""
    places = (folder, aside(folder))
    return [
        file for place in places for name in (_DRAFTS, _UNFINISHED) for file in place.glob(name)
    ]


def _read(file: Path) -> Draft | None:
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return Draft(
            id=file.stem,
            which=Which(**kept["which"]),
            typed_at=datetime.fromisoformat(kept["typed_at"]),
            fields=dict(kept["fields"]),
            changed=tuple(kept["changed"]),
        )
    except (OSError, ValueError, TypeError, KeyError) as problem:
        _log.warning("not a draft: %s", type(problem).__name__)
        return None
