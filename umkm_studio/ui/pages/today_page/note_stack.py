"""Notes one below the other on Beranda, as many as there is something to say."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import clear
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class NoteStack(QWidget):
    """A card of notes, which a subclass makes; hidden where there is none."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().px(8))
        self.hide()

    def notes(self) -> list[Note]:
        """Read what there is to say now; a UserError is shown in its place."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read and show."""
        clear(self._layout)
        try:
            found = self.notes()
        except UserError as problem:
            found = [Note("danger", wording.explain(problem))]
        for note in found:
            self._layout.addWidget(note)
        self.setVisible(bool(found))
