"""Posts that show words of buyers who do not allow it any more, near the top of Beranda."""

from __future__ import annotations

from umkm_studio.models.content import quotes
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.pages.today_page.note_stack import NoteStack

_MOST = 3  # notes; the others are on Testimoni & Ulasan


class TakeDownNotes(NoteStack):
    """A note for each, what is due first at the top; hidden where there is none."""

    def notes(self) -> list[Note]:
        """What has to come down now."""
        found = quotes.to_take_down(self._studio.store, self._studio.today())
        if not found:
            return []
        from umkm_studio.ui.editors.take_down_words import take_down_note  # only where it is needed

        notes = [take_down_note(self._studio, one) for one in found[:_MOST]]
        if len(found) > _MOST:
            more = LinkButton(self.tr("Lihat semua"), strong=True)
            more.clicked.connect(self._show_all)
            text = self.tr("%n unggahan lain juga perlu diturunkan.", "", len(found) - _MOST)
            notes.append(Note("warning", text, icon="clock", action=more))
        return notes

    def _show_all(self) -> None:
        self._studio.go("testimonials")
