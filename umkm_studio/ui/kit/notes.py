"""One line of advice in the page.

Note("warning", self.tr("Promo agak banyak bulan ini. Satu cerita lagi cukup membantu."))
Note("danger", text, action=Button(self.tr("Coba lagi"), small=True))
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.ui.kit.cards import Box
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.theme import theme

NoteKind = Literal["info", "success", "warning", "danger"]

_ICONS = {
    "info": "info-circle",
    "success": "circle-check",
    "warning": "bulb",
    "danger": "alert-triangle",
}


class Note(Box):
    """A soft box with an icon, a sentence and perhaps one action."""

    def __init__(
        self, kind: NoteKind, text: str, *, icon: str = "", action: QWidget | None = None
    ) -> None:
        super().__init__(f"{kind}Soft", "warningBorder" if kind == "warning" else "", radius=10)
        self._label = PlainLabel(text, style="table", role=f"{kind}Text", wrap=True)
        self._icon = IconLabel(icon or _ICONS[kind], role=f"{kind}Text")
        line = QHBoxLayout()
        line.setSpacing(theme().px(11))
        beside = Qt.AlignmentFlag.AlignTop if action is None else Qt.AlignmentFlag.AlignVCenter
        line.addWidget(self._icon, 0, beside)
        line.addWidget(self._label, 1)
        if action is not None:
            line.addWidget(action)
        layout = QVBoxLayout(self)
        pad = theme().px(10)
        layout.setContentsMargins(theme().px(14), pad, theme().px(14), pad)
        layout.setSpacing(0)
        layout.addStretch(1)  # in a box that is taller, icon and words stay beside each other
        layout.addLayout(line)
        layout.addStretch(1)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._label.text()

    def show_note(self, kind: NoteKind, text: str, *, icon: str = "") -> None:
        """Say something else."""
        self.fill = f"{kind}Soft"
        self.edge = "warningBorder" if kind == "warning" else ""
        self._label.set_role(f"{kind}Text")
        self._label.setText(text)
        self._icon.set_icon(icon or _ICONS[kind], f"{kind}Text")
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()
