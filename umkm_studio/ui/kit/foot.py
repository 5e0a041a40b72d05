"""The foot of the sidebar: where the data is and how old the copies are. A click leads to them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout

from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, as_tooltip
from umkm_studio.ui.kit.theme import theme


class Foot(QAbstractButton):
    """An icon and a few short lines; only the icon in a rail."""

    def __init__(self) -> None:
        super().__init__()
        t = theme()
        self._is_rail = False
        self._icon = IconLabel("device-laptop", role="text3", size=14)
        self._words = PlainLabel(style="caption", role="text2", wrap=True)
        self._line = line = QHBoxLayout(self)
        line.setSpacing(t.px(9))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        for part in (self._icon, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(as_tooltip(self.tr("Buka cadangan data")))
        self.set_rail(False)
        self.say("")

    def say(self, words: str, *, alarm: bool = False) -> None:
        """Show these lines; an `alarm` is red, and its icon another one."""
        self._words.setText(words)
        self._words.set_role("dangerText" if alarm else "text2")
        self._icon.set_icon(
            "alert-triangle" if alarm else "device-laptop", "danger" if alarm else "text3"
        )
        self.setAccessibleName(words.replace("\n", " "))
        self.setAccessibleDescription(self.tr("Buka cadangan data"))
        if self._is_rail:
            self.setToolTip(as_tooltip(words))
        self.setVisible(bool(words))

    @property
    def words(self) -> str:
        """The lines shown."""
        return self._words.text()

    def set_rail(self, on: bool) -> None:
        """Show only the icon, and the words when it is pointed at; or both."""
        self._is_rail = on
        self._words.setVisible(not on)
        side, above = theme().px(11 if on else 9), theme().px(4)
        self._line.setContentsMargins(side, above, side if on else theme().px(4), above)
        words = self.words if on else self.tr("Buka cadangan data")
        self.setToolTip(as_tooltip(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground while it is pointed at; the parts paint themselves."""
        if not self.underMouse():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("rowHover"))
        painter.drawRoundedRect(QRectF(self.rect()), theme().px(8), theme().px(8))
