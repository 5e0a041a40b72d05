"""What is said before a code is handed out that gives nothing any more."""

from __future__ import annotations

from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.sales import code_doubts
from umkm_studio.ui.editors.code_words import not_usable
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio


class CodeWarning(Note):
    """Hidden, unless the code is over, used up or put away."""

    def __init__(self, studio: Studio, code: Code | None) -> None:
        super().__init__("warning", "")
        text = ""
        if code is not None and code.id is not None:
            taken = code_doubts.places_taken(studio.store, code.id).get(code.id, 0)
            text = not_usable(code, studio.today(), taken)
        self.show_note("warning", text)
        self.setVisible(bool(text))
