"""Criticism that waits for an answer, and steps whose day has passed, on Beranda."""

from __future__ import annotations

from functools import partial

from umkm_studio.models.voices import criticism_due
from umkm_studio.models.voices.criticism_due import Overdue, Unanswered
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.note_stack import NoteStack


class CriticismNotes(NoteStack):
    """One note for answers and one for steps, each about what waits longest."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self.buttons: list[Button] = []

    def notes(self) -> list[Note]:
        """At most two."""
        self.buttons.clear()
        store, today = self._studio.store, self._studio.today()
        unanswered = criticism_due.unanswered(store, today)
        overdue = criticism_due.overdue(store, today)
        found = []
        if unanswered:
            found.append(self._unanswered(unanswered[0], len(unanswered)))
        if overdue:
            found.append(self._overdue(overdue[0], len(overdue)))
        return found

    def _unanswered(self, one: Unanswered, count: int) -> Note:
        name = one.name or self.tr("pembeli tanpa nama")
        if count == 1:
            text = self.tr("Kritik {name} dari {day} belum dibalas.")
        else:
            text = self.tr("{count} kritik belum dibalas, yang terlama dari {name}, {day}.")
        text = text.format(name=name, day=wording.day(one.day), count=count)
        return self._note(text, self.tr("Balas"), one.testimonial_id, tab=0)

    def _overdue(self, one: Overdue, count: int) -> Note:
        if count == 1:
            text = self.tr("Langkah perbaikan “{step}” seharusnya selesai {day}.")
        else:
            text = self.tr("{count} langkah perbaikan lewat harinya, misalnya “{step}” ({day}).")
        text = text.format(step=one.text, day=wording.day(one.due_on), count=count)
        return self._note(text, self.tr("Lihat"), one.testimonial_id, tab=1)

    def _note(self, text: str, verb: str, testimonial_id: int, *, tab: int) -> Note:
        button = Button(verb, small=True)
        button.setAccessibleName(self.tr("{verb}: {note}").format(verb=verb, note=text))
        button.clicked.connect(partial(self._open, testimonial_id, tab))
        self.buttons.append(button)
        return Note("warning", text, icon="message-circle", action=button)

    def _open(self, testimonial_id: int, tab: int) -> None:
        from umkm_studio.ui.editors import criticism_actions  # not needed for the first page

        criticism_actions.open_criticism(self._studio, testimonial_id, tab=tab)
