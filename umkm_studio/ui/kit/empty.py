"""What a page shows before there is anything to show.

EmptyState("shopping-bag", self.tr("Belum ada pesanan di sini"), sentence,
           primary=Button(...), second=Button(...), link=LinkButton(...))
TooLittle(self.tr("Belum cukup data"), self.tr("Baru 4 pesanan. Grafik muncul setelah 10."))
Skeleton()                          # grey bars, shown only when loading takes over 400 ms
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Box, row
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.theme import paint_icon, theme

if TYPE_CHECKING:
    from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


def practice_link(studio: Studio) -> LinkButton | None:
    """The way from an empty page to the practice shop; none where that is the shop."""
    if shops.load(studio.store).practice:
        return None
    link = LinkButton(translate("EmptyState", "Lihat dengan data contoh dulu"), strong=True)
    link.clicked.connect(studio.open_practice)
    return link


class _Drawing(QWidget):
    """Three grey lines on a sheet, and the icon of what is missing."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(theme().px(166), theme().px(106))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(t.scale, t.scale)
        painter.setPen(QPen(t.color("border"), 2))
        painter.setBrush(t.color("surface2"))
        painter.drawRoundedRect(QRectF(13, 20, 140, 85), 9, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color("neutralSoft"))
        for top, width in ((38, 70), (56, 108), (74, 88)):
            painter.drawRoundedRect(QRectF(29, top, width, 8), 4, 4)
        painter.setBrush(t.color("primarySoft"))
        painter.drawEllipse(QRectF(117, 0, 48, 48))
        painter.resetTransform()
        box = QRectF(t.px(129), t.px(12), t.px(24), t.px(24))
        paint_icon(painter, self._icon, box, "primarySoftText")


class EmptyState(Box):
    """The shared empty state: drawing, title, a sentence, and the ways to begin."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        *,
        primary: Button | None = None,
        second: Button | None = None,
        link: Button | None = None,
    ) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addWidget(_Drawing(icon), 0, centre)
        layout.addSpacing(theme().px(30))
        layout.addWidget(PlainLabel(title, style="h1", align=centre), 0, centre)
        layout.addSpacing(theme().px(6))
        text = PlainLabel(sentence, role="text2", wrap=True, align=centre)
        text.setMinimumWidth(theme().px(300))
        text.setMaximumWidth(theme().px(520))
        side = row(None, text, None)
        side.setStretchFactor(text, 100)
        layout.addLayout(side)
        layout.addSpacing(theme().px(20))
        buttons = [button for button in (primary, second) if button is not None]
        layout.addLayout(row(None, *buttons, None, gap=10))
        if link is not None:
            layout.addSpacing(theme().px(12))
            layout.addWidget(link, 0, centre)
        layout.addStretch(1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)


class TooLittle(Box):
    """The dashed box where a chart will stand once there is enough data."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__("", "borderStrong", radius=10, dashed=True)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        pad = theme().px(16)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addWidget(PlainLabel(title, style="button", align=centre))
        self._sentence = PlainLabel(style="table", role="text2", wrap=True, align=centre)
        layout.addWidget(self._sentence)
        layout.addStretch(1)
        self.setAccessibleName(title)
        self.show_sentence(sentence)

    def show_sentence(self, sentence: str) -> None:
        """Say how much there is and how much is needed."""
        self._sentence.setText(sentence)
        self.setAccessibleDescription(sentence)


class Skeleton(QWidget):
    """Grey bars in the place of what is being loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def sizeHint(self) -> QSize:
        """Three rows of bars."""
        return QSize(theme().px(260), theme().px(90))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as many rows of two bars as fit."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color("neutralSoft"))
        widths = ((150, 90), (110, 130), (170, 60))
        height, pitch, gap = t.px(10), t.px(30), t.px(12)
        for index in range(max(1, self.height() // pitch)):
            left = 0
            for width in widths[index % 3]:
                box = QRectF(left, t.px(10) + index * pitch, t.px(width), height)
                painter.drawRoundedRect(box, height / 2, height / 2)
                left += t.px(width) + gap
