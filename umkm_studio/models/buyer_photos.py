"""Pictures that a buyer sent: where they lie, and what becomes of them once the buyer is taken out.

The shop keeps paths, the pictures stay where the maker put them. So they are listed before somebody
is taken out, for afterwards nothing knows of them. Those in the program's own folder go along; of
the maker's own files only those that the maker says, and none that anything else still shows: a
post, somebody else's words, something in the bin. What may be deleted at all is a picture or film
on this computer (content/media.py): paths may have come with somebody else's workbook.
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath

from umkm_studio.models import kept_rows
from umkm_studio.models.belonging import Belongings
from umkm_studio.models.content import media
from umkm_studio.models.store import Store
from umkm_studio.models.voices import forgetting, testimonials


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture of a buyer's. `is_ours`: it lies in the program's folder. `is_shown`: something
    else has it, too, and it stays.
    """

    path: str
    is_ours: bool = False
    is_shown: bool = False


def of_people(store: Store, people: Sequence[Sequence[int]], data: Path) -> list[Photo]:
    """The pictures of some people, each of whom is all their rows; `data` is the program's folder.
    Nothing is looked for on the disk.
    """
    if not _has_any(store):
        return []
    theirs: dict[str, str] = {}
    voices: set[int] = set()
    for rows in people:
        belongings = Belongings(store, rows)
        found = forgetting.of_people(store, belongings.persons, belongings.orders)
        for voice_id in found:
            voice = testimonials.get(store, voice_id)
            paths = [voice.photo] if voice is not None else []
            paths += _from_before(testimonials.edits(store, voice_id))
            theirs |= {_spelt(path): path for path in paths if path}
        for row in kept_rows.of_table(store, "testimonials"):
            if row["id"] in found or belongings.has(row):
                found.add(row["id"])
                theirs |= {_spelt(row["photo"]): row["photo"]} if row["photo"] else {}
        voices |= found
    others = {_spelt(path) for path in _shown(store, without=voices)}
    own = _spelt(str(data))
    return [
        Photo(path=path, is_ours=_is_in(spelt, own), is_shown=spelt in others)
        for spelt, path in sorted(theirs.items())
        if media.kind_of(path) is not None
    ]


def delete(store: Store, paths: Iterable[str]) -> None:
    """Delete these pictures, but none that anything in the shop still has: call it at the end of
    the change that takes the person out. One that another program holds stays (see `left`).
    """
    names = defaultdict(list)
    for path in _shown(store, without=()):
        names[PurePath(path).name.casefold()].append(path)
    for path in paths:
        file = Path(path)
        if media.kind_of(path) is None or not file.is_file():
            continue
        if any(_is_same(other, file) for other in names[file.name.casefold()]):
            continue
        with suppress(OSError):
            file.unlink()


def left(photos: Iterable[Photo]) -> list[Photo]:
    """Those that are still there."""
    return [one for one in photos if media.kind_of(one.path) and Path(one.path).is_file()]


# Inside


def _has_any(store: Store) -> bool:
    """Whether any testimonial has, or had, a picture: most shops keep none."""
    found = store.value(
        """
        SELECT EXISTS (SELECT 1 FROM testimonials WHERE photo <> '')
            OR EXISTS (SELECT 1 FROM testimonial_edits WHERE field = 'photo')
        """
    )
    return bool(found) or any(row["photo"] for row in kept_rows.of_table(store, "testimonials"))


def _from_before(edits: Sequence[testimonials.Edit]) -> list[str]:
    return [path for edit in edits if edit.field == "photo" for path in (edit.before, edit.after)]


def _shown(store: Store, without: Collection[int]) -> Iterator[str]:
    """Every path that the shop has, but for those of these testimonials."""
    for row in store.rows(
        """
        SELECT photo AS path FROM testimonials
        WHERE photo <> '' AND id NOT IN (SELECT value FROM json_each(:without))
        UNION SELECT value FROM posts, json_each(media)
        """,
        without=json.dumps(sorted(without)),
    ):
        yield row["path"]
    for kept in kept_rows.of_table(store, "testimonials"):
        if kept["id"] not in without and kept["photo"]:
            yield kept["photo"]
    for kept in kept_rows.of_table(store, "posts"):
        yield from json.loads(kept.get("media") or "[]")


def _spelt(path: str) -> str:
    """The form in which two paths are one, as far as that can be seen without the disk."""
    return os.path.normcase(os.path.normpath(path))


def _is_in(spelt: str, folder: str) -> bool:
    return PurePath(spelt).is_relative_to(folder)


def _is_same(path: str, file: Path) -> bool:
    if media.kind_of(path) is None:  # on another computer: not even looked at
        return False
    with suppress(OSError):
        return file.samefile(path)
    return False
