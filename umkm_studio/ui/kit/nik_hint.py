"""A word below a field in which a NIK was typed: it can stay, but nobody needs it there."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from umkm_studio.models import nik
from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.labels import PlainLabel


class NikHint(PlainLabel):
    """Hidden until the field holds one, and again when it is gone."""

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(style="caption", role="warningText", wrap=True)
        self._field = field
        self.setText(
            self.tr(
                "Ini tampak seperti NIK di KTP. Lebih baik jangan disimpan: toko tidak "
                "membutuhkannya, dan kalau bocor, orangnya yang dirugikan."
            )
        )
        self.hide()
        field.textChanged.connect(self._look)

    def _look(self) -> None:
        field = self._field
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        is_there = nik.stands_in(text)
        if is_there and self.isHidden():
            announce(field, self.text())
        self.setVisible(is_there)
