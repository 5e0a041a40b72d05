"""Criticism that waits for an answer, and steps whose day has passed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.voices import criticism_due
from umkm_studio.models.voices.criticism_due import Overdue, Unanswered
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.due import Due

translate = QCoreApplication.translate


def dues(studio: Studio) -> list[Due]:
    """One for all answers and one for all steps, each about what waits longest."""
    store, today = studio.store, studio.today()
    unanswered = criticism_due.unanswered(store, today)
    overdue = criticism_due.overdue(store, today)
    found = []
    if unanswered:
        found.append(_unanswered(studio, unanswered[0], len(unanswered)))
    if overdue:
        found.append(_overdue(studio, overdue[0], len(overdue)))
    return found


def _unanswered(studio: Studio, one: Unanswered, count: int) -> Due:
    name = one.name or translate("Dues", "pembeli tanpa nama")
    if count == 1:
        text = translate("Dues", "Kritik {name} dari {day} belum dibalas.")
    else:
        text = translate("Dues", "{count} kritik belum dibalas, yang terlama dari {name}, {day}.")
    text = text.format(name=name, day=wording.day(one.day), count=count)
    return _due(studio, text, translate("Dues", "Balas"), one.testimonial_id, tab=0)


def _overdue(studio: Studio, one: Overdue, count: int) -> Due:
    if count == 1:
        text = translate("Dues", "Langkah perbaikan “{step}” seharusnya selesai {day}.")
    else:
        text = translate(
            "Dues", "{count} langkah perbaikan lewat harinya, misalnya “{step}” ({day})."
        )
    text = text.format(step=one.text, day=wording.day(one.due_on), count=count)
    return _due(studio, text, translate("Dues", "Lihat"), one.testimonial_id, tab=1)


def _due(studio: Studio, text: str, verb: str, testimonial_id: int, *, tab: int) -> Due:
    return Due(
        kind="warning",
        icon="message-circle",
        text=text,
        verb=verb,
        name=translate("Dues", "{verb}: {note}").format(verb=verb, note=text),
        act=partial(_open, studio, testimonial_id, tab),
    )


def _open(studio: Studio, testimonial_id: int, tab: int) -> None:
    from umkm_studio.ui.editors import criticism_actions  # not needed for the first page

    criticism_actions.open_criticism(studio, testimonial_id, tab=tab)
