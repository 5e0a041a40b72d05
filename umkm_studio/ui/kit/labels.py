"""Text on a page: always plain, in a type style and a colour role.

    PlainLabel(order.customer)                      # body text
    PlainLabel(total, style="figure")
    heading(self.tr("Pesanan")); caption(self.tr("Omzet")); elided(post.title, "table")
    IconLabel("clock", self.tr("Besok, 16.00"))

Names and notes of buyers are never read as rich text (a `<img>` in a name would load a file).
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from umkm_studio.ui.kit.theme import paint_icon, theme


class PlainLabel(QLabel):
    """A label that shows its text as it is, with the line height of its type style.

    `wrap` breaks lines, `elide` cuts a long text with "…" and puts the whole in the tooltip.
    """

    def __init__(
        self,
        text: str = "",
        *,
        style: str = "body",
        role: str = "text",
        wrap: bool = False,
        elide: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._role = role
        self._elide = elide
        self._broken: dict[int, list[tuple[str, QRect]]] = {}  # by width
        self._broken_for: tuple[str, str, int] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme().font(style))
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @property
    def elides(self) -> bool:
        """Whether a long text is cut with "…"."""
        return self._elide

    def set_role(self, role: str) -> None:
        """Change the colour role."""
        self._role = role
        self.update()

    def setText(self, text: str) -> None:
        """Show a text; an elided one is whole in its tooltip."""
        super().setText(text)
        if self._elide:
            self.setToolTip(as_tooltip(text))

    def sizeHint(self) -> QSize:
        """As wide as the text, as high as its lines."""
        width = self._widest()
        if self.wordWrap():
            width = min(width, theme().px(480))
        return QSize(width, self._height(width) if self.wordWrap() else self._line())

    def minimumSizeHint(self) -> QSize:
        """Wrapped and elided text can be narrow, other text stays whole."""
        if self.wordWrap():
            return QSize(theme().px(60), self._line())
        return QSize(theme().px(24) if self._elide else self._widest(), self._line())

    def hasHeightForWidth(self) -> bool:
        """Wrapped text grows downwards."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped text."""
        return self._height(width) if self.wordWrap() else self._line()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines at the height that the type style asks for."""
        painter = QPainter(self)
        painter.setPen(theme().color(self._role))
        painter.setFont(self.font())
        inside = self.contentsRect()
        if not self.wordWrap():
            text = self.text()
            if self._elide:
                text = self.fontMetrics().elidedText(
                    text, Qt.TextElideMode.ElideRight, inside.width()
                )
            painter.drawText(inside, int(self.alignment()) | Qt.TextFlag.TextSingleLine, text)
            return
        lines = self._lines(inside.width())
        spare = max(0, inside.height() - len(lines) * theme().line_height(self._style))
        for text, rect in lines:
            painter.drawText(
                rect.translated(inside.left(), inside.top() + spare // 2),
                int(self.alignment()) | Qt.TextFlag.TextSingleLine,
                text,
            )

    def _line(self) -> int:
        margins = self.contentsMargins()
        return theme().line_height(self._style) + margins.top() + margins.bottom()

    def _widest(self) -> int:
        metrics = self.fontMetrics()
        margins = self.contentsMargins()
        widest = max((metrics.horizontalAdvance(p) for p in self.text().split("\n")), default=0)
        return widest + 2 + margins.left() + margins.right()

    def _height(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        lines = len(self._lines(inner))
        return lines * theme().line_height(self._style) + margins.top() + margins.bottom()

    def _lines(self, width: int) -> list[tuple[str, QRect]]:
        """The wrapped lines and where each one goes."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return self._balanced_lines(width)
        return self._broken_lines(width)

    def _balanced_lines(self, width: int) -> list[tuple[str, QRect]]:
        """Centred text in lines of about the same length, with no word alone in the last one."""
        lines = self._broken_lines(width)
        narrower = width - theme().px(12)
        while len(lines) > 1 and narrower > width // 2:
            closer = self._broken_lines(narrower)
            if len(closer) > len(lines):
                break
            lines = closer
            narrower -= theme().px(12)
        return [(text, QRect(0, rect.y(), width, rect.height())) for text, rect in lines]

    def _broken_lines(self, width: int) -> list[tuple[str, QRect]]:
        """Kept, because layouts ask for the height at each width they try, again and again."""
        wanted = self.text(), self.font().key(), theme().line_height(self._style)
        if wanted != self._broken_for:
            self._broken_for, self._broken = wanted, {}
        if width not in self._broken:
            self._broken[width] = self._break_lines(width)
        return self._broken[width]

    def _break_lines(self, width: int) -> list[tuple[str, QRect]]:
        height = theme().line_height(self._style)
        found: list[tuple[str, QRect]] = []
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for paragraph in self.text().split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1, width))
                part = utf16_slice(paragraph, line.textStart(), line.textLength())
                found.append((part.rstrip(), QRect(0, len(found) * height, width, height)))
            layout.endLayout()
        return found


def utf16_slice(text: str, start: int, length: int) -> str:
    """A part of a text by Qt's positions, in which an emoji counts two."""
    if text.isascii():
        return text[start : start + length]
    units = text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * (start + length)]
    return units.decode("utf-16-le", "surrogatepass")


def as_tooltip(text: str) -> str:
    """A tooltip that shows `text` as it is: Qt would read tags in it."""
    if "<" not in text and "&" not in text:
        return text
    # by hand: importing html takes as long as filling the first page ("Kode & Mitra" needs it)
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>"


def heading(text: str, *, style: str = "cardTitle") -> PlainLabel:
    """The heading of a card or a group."""
    return PlainLabel(text, style=style)


def caption(text: str, *, role: str = "text3", wrap: bool = False) -> PlainLabel:
    """Small quiet text: what a number is, or help."""
    return PlainLabel(text, style="caption", role=role, wrap=wrap)


def elided(text: str, style: str = "body", *, role: str = "text") -> PlainLabel:
    """One line that is cut with "…" where room is short."""
    return PlainLabel(text, style=style, role=role, elide=True)


class IconLabel(QWidget):
    """An icon alone, in a colour role; for text beside it put both in a row."""

    def __init__(self, name: str, *, role: str = "text2", size: int = 18) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._size = theme().px(size)
        self.setFixedSize(self._size, self._size)

    def set_icon(self, name: str, role: str | None = None) -> None:
        """Show another icon."""
        self._name = name
        self._role = role or self._role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        paint_icon(painter, self._name, QRectF(0, 0, self._size, self._size), self._role)


class Line(QFrame):
    """A hairline between groups; upright with `upright=True`."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        self.setObjectName("line")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
