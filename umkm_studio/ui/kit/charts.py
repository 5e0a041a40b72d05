"""Shows a matplotlib Figure from umkm_studio.charts, with its sentence, its table and its menu.

    self.chart = ChartView(studio, name=self.tr("Penjualan per hari"), height=230)
    self.chart.picked.connect(self._picked)          # the gid of the mark that was clicked
    self.chart.show_chart(
        partial(daily_sales.figure, days, posts, words),  # called with {"text": "#1b2420", ...}
        summary=said.summary,                        # what it shows, for screen readers
        caption=said.caption,                        # below it: what it shows and what it can't
        tips={"post-12": "Cara simpan nastar, 9 pesanan"},
        period=wording.period(first, last),          # on prints and saved pictures
    )
    self.chart.set_table(table)                      # a RecordTable, which the page keeps filled

The table is "Lihat sebagai tabel", the numbers behind in Excel, and those under the picture on
paper: one list for all three. The menu "…" (kit/chart_tools.py) is made here.

What is drawn comes from another thread (kit/chart_thread.py) as an image with the boxes of
everything that has a gid, so pointing needs no matplotlib. The builder runs there: it must not
touch widgets or the store.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from umkm_studio.charts.output import Builder
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.chart_picture import ChartPicture
from umkm_studio.ui.kit.chart_thread import Framing
from umkm_studio.ui.kit.chart_tools import ChartTools, Handed
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.tables import RecordTable
from umkm_studio.ui.kit.theme import theme

if TYPE_CHECKING:
    from umkm_studio.ui.kit.page import Studio

_BESIDE = 560  # pixels at 100 %, from which on the menu stands beside the sentence
_LEAST = QSize(640, 260)  # of a picture that leaves the program


class ChartView(QWidget):
    """A chart with its sentence below, its table behind a link, and its menu."""

    picked = Signal(str)
    drawn = Signal()

    def __init__(self, studio: Studio, *, name: str, height: int = 230) -> None:
        super().__init__()
        self._name = self._title = name
        self._period = self._key = ""
        self._table: RecordTable[Any] | None = None
        self.picture = ChartPicture(name)
        self.picture.picked.connect(self.picked)
        self.picture.drawn.connect(self.drawn)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.picture)
        self._stack.setMinimumHeight(theme().px(height))
        self._caption = PlainLabel(style="caption", role="text2", wrap=True)
        self.switch = LinkButton(self.tr("Lihat sebagai tabel"))
        self.switch.clicked.connect(self._swap)
        self.switch.hide()
        self.tools = ChartTools(studio, self, self._handed)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(theme().px(6))
        self._below.addWidget(self._caption, 1)
        self._below.addLayout(row(self.switch, None, self.tools.button, gap=12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(6))
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._below)

    @property
    def is_drawn(self) -> bool:
        """Whether the newest figure is on the screen."""
        return self.picture.is_drawn

    @property
    def caption(self) -> str:
        """The sentence below."""
        return self._caption.text()

    def show_chart(
        self,
        build: Builder,
        *,
        summary: str,
        caption: str = "",
        tips: Mapping[str, str] | None = None,
        title: str = "",
        period: str = "",
        key: str = "",
    ) -> None:
        """Draw what `build(roles)` makes, once it can be seen; the old picture stays until then.

        `title` is the chart's name where it changes with the data, `period` its days in words.
        `key` says what its shapes mean, where the picture leaves the page and its legend.
        """
        self._title = title or self._name
        self._period = period
        self._key = key
        self.picture.setAccessibleName(self._title)
        self.picture.setAccessibleDescription(summary)
        self._caption.setText(caption)
        self.picture.show_figure(build, tips or {})

    def set_table(self, table: RecordTable[Any]) -> None:
        """Offer the same figures as a table; the page keeps it filled."""
        self._table = table
        self._stack.addWidget(table)
        self.switch.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The link and the menu stand beside the sentence where there is room, else below it."""
        super().resizeEvent(event)
        wide = self.width() >= theme().px(_BESIDE)
        direction = QBoxLayout.Direction
        self._below.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _swap(self) -> None:
        to_table = self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(1 if to_table else 0)
        self.switch.setText(
            self.tr("Lihat sebagai grafik") if to_table else self.tr("Lihat sebagai tabel")
        )
        self.switch.updateGeometry()

    def _handed(self) -> Handed | None:
        """What leaves the program, as it is now; None before anything was shown."""
        build = self.picture.build
        if build is None:
            return None
        size = (self.picture.size() / theme().scale).expandedTo(_LEAST)
        summary = self.picture.accessibleDescription()
        caption = "\n".join(filter(None, (self._key, self.caption)))
        framing = Framing(self._title, self._period, caption, summary, size)
        return Handed(build, framing, self._table)
