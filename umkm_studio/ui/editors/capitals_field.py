"""Where a campaign code is typed."""

from __future__ import annotations

from umkm_studio.ui.kit.fields import TextField


class CapitalsField(TextField):
    """A line that writes in capitals, as codes are mostly written."""

    def __init__(self, *, placeholder: str = "") -> None:
        super().__init__(placeholder=placeholder, limit=30)
        self.textEdited.connect(self._raise)

    def _raise(self, text: str) -> None:
        if text != text.upper():
            at = self.cursorPosition()
            self.setText(text.upper())
            self.setCursorPosition(at)
