"""Buttons: one primary for a screen, everything else quiet.

    Button(self.tr("Konten baru"), kind="primary", icon="plus")
    Button(self.tr("Hapus"), kind="danger", icon="trash", small=True)
    IconButton("dots", self.tr("Pilihan lain"))
    LinkButton(self.tr("Semua"))

Kinds: primary, normal, quiet, danger, dangerQuiet (in a footer), dangerFilled (only in a confirm
box), link, icon.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import paint_icon, theme

Kind = Literal[
    "primary", "normal", "quiet", "danger", "dangerQuiet", "dangerFilled", "link", "icon"
]

# kind: fill, fill under the pointer, fill pressed, edge, words ("" = none)
_LOOK: dict[str, tuple[str, str, str, str, str]] = {
    "primary": ("primary", "primaryHover", "primaryPressed", "", "onPrimary"),
    "normal": ("surface", "rowHover", "rowSelected", "borderStrong", "text"),
    "quiet": ("", "primarySoft", "primarySoft", "", "link"),
    "danger": ("surface", "dangerSoft", "dangerSoft", "danger", "dangerText"),
    "dangerQuiet": ("", "dangerSoft", "dangerSoft", "", "dangerText"),
    "dangerFilled": ("danger", "dangerHover", "dangerHover", "", "onDanger"),
    "link": ("", "", "", "", "link"),
    "icon": ("surface", "rowHover", "rowSelected", "borderStrong", "text"),
}


_REFUSAL = "writingRefused"  # a property of windows


def refuse_writing(window: QWidget, reason: str) -> None:
    """Switch off what writes in a window and in what belongs to it, as soon as it is shown, with
    this reason; with "" no more. What stands there already stays as it is.
    """
    window.setProperty(_REFUSAL, reason)


def refusal(widget: QWidget) -> str:
    """Why nothing can be written from here, "" where it can."""
    inside: QWidget | None = widget
    while inside is not None:
        window = inside.window()  # from window to window: what lies between is made known to Python
        if reason := window.property(_REFUSAL):
            return str(reason)
        inside = window.parentWidget()
    return ""


class Button(QPushButton):
    """A push button drawn from tokens, with 8 px between icon and words.

    `icon_role` colours the icon differently from the words. Say why with `disable(reason)`. One
    that `writes` is off where `refuse_writing` says so.
    """

    def __init__(
        self,
        text: str = "",
        *,
        kind: Kind = "normal",
        icon: str = "",
        icon_role: str = "",
        icon_after: bool = False,
        small: bool = False,
        writes: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._writes = writes
        self.kind: Kind = kind
        self.icon_name = icon
        self._icon_role = icon_role
        self._icon_after = icon_after
        self.small = small
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFont(theme().font(self._style()))
        self.setAutoDefault(False)

    def set_icon(self, name: str) -> None:
        """Show another icon ("" for none)."""
        self.icon_name = name
        self.updateGeometry()
        self.update()

    def disable(self, reason: str) -> None:
        """Switch the button off and say why in its tooltip, which screen readers read as well."""
        self.setEnabled(False)
        self.setToolTip(as_tooltip(reason))

    def can_be_pressed(self) -> bool:
        """Whether it is on, also before it was shown."""
        return self.isEnabled() and not (self._writes and refusal(self))

    def enable(self, tooltip: str = "") -> None:
        """Switch it on again."""
        self.setEnabled(True)
        self.setToolTip(as_tooltip(tooltip))

    def sizeHint(self) -> QSize:
        """Room for icon, gap, words and padding."""
        t = theme()
        if self.kind == "icon":
            side = t.px(32 if self.small else 38)
            return QSize(side, side)
        width = self._words_width() + 2 * self._padding()
        if self.icon_name:
            width += self._icon_size() + (t.px(8) if self.text() else 0)
        if self.kind == "link":
            return QSize(width, max(t.px(24), t.line_height("body")))
        return QSize(width, t.px(32 if self.small else 38))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether it may write."""
        super().showEvent(event)
        self._obey()

    def changeEvent(self, event: QEvent) -> None:
        """A page switches it on by its own rules, which know nothing of ours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._obey()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint for the hover look."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Repaint without the hover look."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw fill, edge, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        self._paint_ground(painter)
        self._paint_words(painter)

    # inside

    def _obey(self) -> None:
        if self._writes and self.isEnabled() and (reason := refusal(self)):
            self.disable(reason)

    def _style(self) -> str:
        if self.kind == "link":
            return "body"
        return "label" if self.small else "button"

    def _padding(self) -> int:
        if self.kind == "link":
            return 0
        return theme().px(13 if self.small else 17)

    def _icon_size(self) -> int:
        return theme().px(16 if self.kind == "link" else 18)

    def _words_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text()) + 1 if self.text() else 0

    def _ground_role(self) -> str:
        fill, hover, pressed, _edge, _words = _LOOK[self.kind]
        if not self.isEnabled():
            return fill
        if self.isDown():
            return pressed
        return hover if self.underMouse() else fill

    def _words_role(self) -> str:
        return _LOOK[self.kind][4]

    def _edge_role(self) -> str:
        return _LOOK[self.kind][3]

    def _paint_ground(self, painter: QPainter) -> None:
        t = theme()
        fill = self._ground_role()
        edge = self._edge_role()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5) if edge else QRectF(self.rect())
        painter.setBrush(t.color(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(t.color(edge), 1) if edge else Qt.PenStyle.NoPen)
        if fill or edge:
            painter.drawRoundedRect(box, t.px(8), t.px(8))

    def _paint_words(self, painter: QPainter) -> None:
        t = theme()
        role = self._words_role()
        font = self.font()
        if self.kind == "link" and self.underMouse():
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(t.color(role))
        size = self._icon_size() if self.icon_name else 0
        words = self._words_width()
        gap = t.px(8) if size and words else 0
        left = (self.width() - size - gap - words) / 2
        if self.kind == "link":
            left = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else left
        icon_left = left + words + gap if self._icon_after else left
        words_left = left if self._icon_after else left + size + gap
        if size:
            box = QRectF(round(icon_left), round((self.height() - size) / 2), size, size)
            paint_icon(painter, self.icon_name, box, self._icon_role or role)
        if words:
            painter.drawText(
                QRectF(words_left, 0, words + 2, self.height()),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                self.text(),
            )


class IconButton(Button):
    """A square button with an icon only; `name` is its tooltip and accessible name."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        small: bool = False,
        bare: bool = False,
        role: str = "text",
        writes: bool = False,
    ) -> None:
        super().__init__(kind="icon", icon=icon, icon_role=role, small=small, writes=writes)
        self._bare = bare
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(as_tooltip(name))
        self.setAccessibleName(name)

    def _edge_role(self) -> str:
        return "" if self._bare else super()._edge_role()

    def _ground_role(self) -> str:
        role = super()._ground_role()
        return "" if self._bare and role == "surface" else role


class LinkButton(Button):
    """Words that lead somewhere, without a box; `strong` for an action inside text."""

    def __init__(
        self, text: str, *, icon: str = "", strong: bool = False, writes: bool = False
    ) -> None:
        super().__init__(text, kind="link", icon=icon, writes=writes)
        if strong:
            self.setFont(theme().font("label"))
