"""Cards and what stands in them.

card = Card(self.tr("Unggahan berikutnya"), icon="calendar", right=LinkButton(self.tr("Semua")))
card.body.addWidget(...)
Figure(self.tr("Omzet"), wording.rupiah(total), self.tr("Agustus ..."))
row("a", stretch, "b") -> row(widget, None, widget): None is the stretch
halves(field, field)                             # two of the same width
Columns(left, right, right_width=352)            # one under the other where the page is narrow
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption, heading
from umkm_studio.ui.kit.theme import theme


def row(*parts: QWidget | QLayout | None, gap: int = 8) -> QHBoxLayout:
    """Widgets beside each other; None is a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme().px(gap))
    _fill(layout, parts)
    return layout


def halves(left: QWidget, right: QWidget, *, gap: int = 16) -> QHBoxLayout:
    """Two parts of the same width beside each other, level at the top: fields of a form."""
    layout = row(left, right, gap=gap)
    for part in (left, right):
        layout.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        layout.setStretchFactor(part, 1)
    return layout


def stack(*parts: QWidget | QLayout | None, gap: int = 8) -> QVBoxLayout:
    """Widgets under each other; None is a stretch."""
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme().px(gap))
    _fill(layout, parts)
    return layout


def _fill(layout: QBoxLayout, parts: tuple[QWidget | QLayout | None, ...]) -> None:
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def hide_unless(wanted: bool, *parts: QWidget) -> None:
    """Leave out what is not wanted. For parts without a place yet: `setVisible(True)` would make
    each a window of its own, which flashes and takes the keyboard away.
    """
    if not wanted:
        for part in parts:
            part.hide()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go, before it is filled anew."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()  # it keeps its parent: Python would delete an orphan at once, perhaps
            widget.deleteLater()  # while it is still telling that it was clicked
        elif (inner := item.layout()) is not None:
            clear(inner)
            inner.deleteLater()


class Box(QFrame):
    """A filled rounded box: the ground of cards, inset boxes and notes."""

    def __init__(
        self, fill: str = "surface", edge: str = "border", *, radius: int = 12, dashed: bool = False
    ) -> None:
        super().__init__()
        self.fill = fill
        self.edge = edge
        self._radius = radius
        self._dashed = dashed

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(t.color(self.fill) if self.fill else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect())
        if self.edge:
            pen = QPen(t.color(self.edge), 1)
            if self._dashed:
                pen.setDashPattern([3, 2])
            painter.setPen(pen)
            box.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, t.px(self._radius), t.px(self._radius))


class Corners(QWidget):
    """The rounded corners of a box over what fills it: the four corners in the page's colour."""

    def __init__(self, box: QWidget, ground: str = "bg") -> None:
        super().__init__(box)
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(box.rect())
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the box whatever its size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self.raise_()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Only the corners are covered: the rest is not this widget's to repaint."""
        side = theme().px(12) + 1
        mask = QRegion(self.rect()) - QRegion(self.rect().adjusted(side, 0, -side, 0))
        mask -= QRegion(self.rect().adjusted(0, side, 0, -side))
        self.setMask(mask)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what lies outside the curve, and the curve."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        card = QPainterPath()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        card.addRoundedRect(box, t.px(12), t.px(12))
        painter.fillPath(outside - card, t.color(self._ground))
        painter.setPen(QPen(t.color("border"), 1))
        painter.drawPath(card)


class Card(Box):
    """A card: with a title a heading row (`head`, `title_label`, `note_label`), then `body`.

    `note` is small text after the heading, `right` a link or control at the end of the row.
    `soft` gives the green card of a lesson. `inset` is the quiet box inside a card.
    """

    def __init__(
        self,
        title: str = "",
        *,
        icon: str = "",
        note: str = "",
        right: QWidget | None = None,
        soft: bool = False,
        inset: bool = False,
        padding: int = 16,
        gap: int = 10,
    ) -> None:
        fill = "primarySoft" if soft else "surface2" if inset else "surface"
        super().__init__(fill, "" if soft else "border", radius=10 if inset else 12)
        words = "primarySoftText" if soft else "text"
        outer = QVBoxLayout(self)
        pad = theme().px(padding)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(gap))
        if title:
            self.head = QHBoxLayout()
            self.head.setSpacing(theme().px(8))
            outer.addLayout(self.head)
            if icon:
                self.head.addWidget(IconLabel(icon, role=words if soft else "text2"))
            self.title_label = heading(title)
            self.title_label.set_role(words)
            self.note_label = PlainLabel(note, style="table", role="text2")
            self.head.addWidget(self.title_label)
            self.head.addWidget(self.note_label)
            self.head.addStretch(1)
            if right is not None:
                self.head.addWidget(right)
            self.note_label.setVisible(bool(note))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme().px(gap))
        outer.addLayout(self.body, 1)


class Figure(QWidget):
    """A number with what it is above it and a quiet line below; read as one by a screen reader."""

    def __init__(self, name: str, value: str = "–", below: str = "") -> None:
        super().__init__()
        self._name = caption(name)
        self._value = PlainLabel(style="figure")
        self._below = caption("", role="text2")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(1))
        for part in (self._name, self._value, self._below):
            layout.addWidget(part)
        self.show_value(value, below)

    def show_value(self, value: str, below: str = "", *, role: str = "text") -> None:
        """Show a number as text; role "dangerText" for a loss."""
        self._value.setText(value)
        self._value.set_role(role)
        self._below.setText(below)
        self._below.setVisible(bool(below))
        self.setAccessibleName(f"{self._name.text()}: {value}. {below}".strip(". "))

    @property
    def value(self) -> str:
        """The text shown."""
        return self._value.text()


class FigureStrip(Box):
    """Figures in cells beside each other with hairlines; in more rows where the room is short.

    A figure that is hidden leaves no gap.
    """

    def __init__(self, *figures: Figure) -> None:
        super().__init__()
        self._cells = figures
        self._per_row = 0
        self._placed: tuple[Figure, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        side, above, below = theme().px(18), theme().px(11), theme().px(9)
        for figure in figures:
            figure.setContentsMargins(side, above, side, below)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest cell: otherwise the cells would never go to a second row."""
        widest = max((cell.minimumSizeHint().width() for cell in self._shown()), default=0)
        return QSize(widest, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many cells stand in a row."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A longer number may need another arrangement."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.update()  # the lines move with the cells; Qt only draws the cells anew
        return super().event(event)

    def _shown(self) -> tuple[Figure, ...]:
        """Those that nobody hid; Qt takes every widget for hidden that has no parent yet."""
        by_hand = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        return tuple(
            cell for cell in self._cells if not (cell.isHidden() and cell.testAttribute(by_hand))
        )

    def _arrange(self) -> None:
        shown = self._shown()
        count = len(shown)
        per_row = next((n for n in range(count, 1, -1) if self._fit(n)), 1)
        if (per_row, shown) == (self._per_row, self._placed):
            return
        self._per_row, self._placed = per_row, shown
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for column in range(len(self._cells)):
            self._grid.setColumnStretch(column, int(column < per_row))
        for place, cell in enumerate(shown):
            at = divmod(place, per_row)
            self._grid.addWidget(cell, *at, Qt.AlignmentFlag.AlignTop)
        self.updateGeometry()

    def _fit(self, per_row: int) -> bool:
        widths = [cell.minimumSizeHint().width() for cell in self._shown()]
        return sum(max(widths[column::per_row]) for column in range(per_row)) <= self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card and the lines between the cells."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(theme().color("border"), 1))
        for place in range(1, len(self._placed)):
            row, column = divmod(place, self._per_row)
            box = self._grid.cellRect(row, column)
            if column:
                painter.drawLine(box.left(), max(1, box.top()), box.left(), box.bottom() - 1)
            else:
                painter.drawLine(1, box.top(), self.width() - 2, box.top())


class Columns(QWidget):
    """Two columns; below `one_below` effective pixels of the window the right one goes under.

    `right_width` in pixels at 100 %; None shares the width by `ratio` (left : right).
    """

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        right_width: int | None = None,
        ratio: tuple[int, int] = (1, 1),
        one_below: int = 880,
        gap: int = 14,
    ) -> None:
        super().__init__()
        self._right = right
        self._left = left
        self._right_width = right_width
        self._one_below = one_below
        self._ratio = ratio
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().px(gap))
        self._layout.addWidget(left, ratio[0])
        self._layout.addWidget(right, ratio[1])
        self._arrange()

    @property
    def is_single(self) -> bool:
        """Whether the columns stand under each other now."""
        return self._layout.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one column or two."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to be folded: otherwise two columns would never become one."""
        height = self._layout.minimumSize().height()
        widths = [part.minimumSizeHint().width() for part in (self._left, self._right)]
        return QSize(max(widths), height)

    def _arrange(self) -> None:
        single = self.width() / theme().scale < self._one_below
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if single else direction.LeftToRight
        self._layout.setDirection(wanted)
        # under each other every column takes its own height, beside each other the ratio
        self._layout.setStretch(0, 0 if single else self._ratio[0])
        fixed = self._right_width is not None and not single
        self._layout.setStretch(1, 0 if single or fixed else self._ratio[1])
        if self._right_width is not None:
            unlimited = 16777215  # QWIDGETSIZE_MAX
            width = theme().px(self._right_width)
            self._right.setMaximumWidth(unlimited if single else width)
            self._right.setMinimumWidth(0 if single else width)
        self._right.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)


class ProgressBar(QWidget):
    """A thin bar that is filled by a share; used for checklists and running jobs."""

    def __init__(self, *, role: str = "primary") -> None:
        super().__init__()
        self._role = role
        self._share = 0.0
        self.setFixedHeight(theme().px(8))
        self.setMinimumWidth(theme().px(120))

    def show_share(self, share: float, words: str = "") -> None:
        """Fill to `share` (0 to 1); `words` say it for a screen reader."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleName(words or f"{round(self._share * 100)} %")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and filling."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(t.color("neutralSoft"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._share > 0:
            width = max(float(self.height()), self.width() * self._share)
            painter.setBrush(t.color(self._role))
            painter.drawRoundedRect(QRectF(0, 0, width, self.height()), radius, radius)
