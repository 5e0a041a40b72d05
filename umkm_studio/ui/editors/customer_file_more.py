"""Tables of a person's copy on what is kept besides orders and words: so that it is all of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import also_held
from umkm_studio.models.sales import customers
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.voices.criticism import Handling
from umkm_studio.ui.editors.testimonial_words import field_word
from umkm_studio.ui.kit import wording

translate = QCoreApplication.translate
Lines = list[tuple[str, ...]]


def parts(store: Store, person_id: int) -> Iterator[tuple[str, Lines]]:
    """Title and lines of each table that has any."""
    held = also_held.of_person(store, customers.members_of(store, person_id))
    edits: Lines = [
        (
            wording.day_and_year(one.changed_at.date()),
            field_word(one.field),
            _said(one.field, one.before),
            _said(one.field, one.after),
        )
        for one in held.edits
    ]
    binned: Lines = [
        (_kind_word(one.kind), wording.day_and_year(one.deleted_at.date()), one.text)
        for one in held.binned
    ]
    found: list[tuple[str, Lines]] = [
        (translate("CustomerFile", "Kodemu"), [(code,) for code in held.codes]),
        (translate("CustomerFile", "Idemu yang jadi konten"), [(one,) for one in held.ideas]),
        (
            translate("CustomerFile", "Kapan kamu dimintai ulasan"),
            [(wording.day_and_year(day),) for day in held.asked],
        ),
        (
            translate("CustomerFile", "Yang dikerjakan soal kritikmu"),
            [line for one in held.handled for line in _handled(one)],
        ),
        (translate("CustomerFile", "Yang diubah di catatan kata-katamu"), edits),
        (translate("CustomerFile", "Di tempat sampah, hilang sendiri dalam 30 hari"), binned),
    ]
    yield from ((title, lines) for title, lines in found if lines)


def file_name(path: str) -> str:
    """A picture by its name: where it lies on the maker's disk is not the buyer's business."""
    return PurePath(path.replace("\\", "/")).name


def _said(field: str, words: str) -> str:
    return file_name(words) if field == "photo" else words


def _handled(handling: Handling) -> Lines:
    lines: Lines = [
        (step.text, "" if step.done_on is None else wording.day_and_year(step.done_on))
        for step in handling.steps
    ]
    if handling.no_change:
        lines.append((handling.no_change, ""))
    return lines


def _kind_word(kind: Kind) -> str:
    return {
        Kind.ORDER: translate("CustomerFile", "Pesanan"),
        Kind.MESSAGE: translate("CustomerFile", "Pesan"),
        Kind.TESTIMONIAL: translate("CustomerFile", "Testimoni"),
    }[kind]
