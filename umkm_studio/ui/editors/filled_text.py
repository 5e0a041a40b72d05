"""An answer as it will be read, its gaps tinted: filled ones quietly, open ones to be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from umkm_studio.models.voices.reply_blanks import Piece, text_of
from umkm_studio.ui.kit.theme import theme

_BREAK = "\u2028"  # a line break inside one text layout


class FilledText(QWidget):
    """Paints the pieces of an answer as plain text; grows with its lines."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: Sequence[Piece] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show another answer; a screen reader reads it whole."""
        self._pieces = pieces
        self.setAccessibleName(text_of(pieces))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Text grows downwards."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the broken lines."""
        return max(1, self._laid_out(width).lineCount()) * _line()

    def sizeHint(self) -> QSize:
        """A column of a few words."""
        width = theme().px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow columns are fine."""
        return QSize(theme().px(120), _line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints first, then the words."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self._laid_out(self.width())
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        painter.setPen(Qt.PenStyle.NoPen)
        for piece, start, end in self._tinted():
            painter.setBrush(t.color("infoSoft" if piece.is_filled else "warningSoft"))
            for number, line in enumerate(lines):
                box = _part_of(line, number, start, end)
                if box is not None:
                    painter.drawRoundedRect(box, t.px(4), t.px(4))
        painter.setPen(t.color("text"))
        spare = (_line() - t.line_height("body")) / 2
        for number, line in enumerate(lines):
            height = (t.line_height("body") - line.height()) / 2
            line.draw(painter, QPointF(0, number * _line() + spare + height))

    def _tinted(self) -> Iterator[tuple[Piece, int, int]]:
        """Each gap with the positions, as Qt counts them, from which to which it stands."""
        at = 0
        for piece in self._pieces:
            end = at + _units(piece.text)
            if piece.gap:
                yield piece, at, end
            at = end

    def _laid_out(self, width: int) -> QTextLayout:
        t = theme()
        layout = QTextLayout(text_of(self._pieces).replace("\n", _BREAK), t.font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_format(*tinted) for tinted in self._tinted()])
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
        layout.endLayout()
        return layout


def _format(piece: Piece, start: int, end: int) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFont(theme().font("button"))
    look.setForeground(theme().color("infoText" if piece.is_filled else "warningText"))
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, look
    return found


def _part_of(line: QTextLine, number: int, start: int, end: int) -> QRectF | None:
    """Where positions stand in a line, None where they don't."""
    first = max(start, line.textStart())
    last = min(end, line.textStart() + line.textLength())
    if first >= last:
        return None
    left, right = (_x(line, position) for position in (first, last))
    height = theme().line_height("body")
    top = number * _line() + (_line() - height) / 2
    return QRectF(left - theme().px(2), top, right - left + theme().px(4), height)


def _x(line: QTextLine, position: int) -> float:
    """How far from the left a position stands."""
    found: Any = line.cursorToX(position)  # the stub says tuple or object
    return float(found[0] if isinstance(found, tuple) else found)


def _line() -> int:
    return theme().line_height("body") + theme().px(4)


def _units(text: str) -> int:
    """How many positions a text takes in Qt: an emoji counts two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
