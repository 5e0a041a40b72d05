"""A card with a chart, or with what is missing for one."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from umkm_studio.models.insight.evidence import ENOUGH_ORDERS
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.charts import ChartView
from umkm_studio.ui.kit.empty import TooLittle
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RecordTable


class ChartCard(Card):
    """A heading, a line on how to look at it (`intro`), the chart with its table."""

    def __init__(
        self,
        studio: Studio,
        title: str,
        table: RecordTable[Any],
        *,
        height: int,
        right: QWidget | None = None,
    ) -> None:
        super().__init__(title, right=right, gap=4)
        self.intro = PlainLabel(style="table", role="text2", wrap=True)
        self.intro.hide()
        self.chart = ChartView(studio, name=title, height=height)
        self.chart.set_table(table)
        self.too_little = TooLittle(self.tr("Belum cukup data"), "")
        self.body.addWidget(self.intro)
        self.body.addWidget(self.chart, 1)
        self.body.addWidget(self.too_little, 1)

    def show_intro(self, words: str) -> None:
        """Say how to look at it."""
        self.intro.setText(words)
        self.intro.setVisible(bool(words))

    def is_possible(self, too_little: str) -> bool:
        """Show the chart's place, or `too_little` (what is missing) instead of it."""
        self.chart.setVisible(not too_little)
        self.too_little.setVisible(bool(too_little))
        self.too_little.show_sentence(too_little)
        return not too_little

    def few_orders(self, orders: int) -> str:
        """What to say where there are too few for any chart; "" where there are enough."""
        if orders >= ENOUGH_ORDERS:
            return ""
        words = self.tr("Baru %n pesanan. Grafik muncul setelah {enough}.", "", orders)
        return words.format(enough=ENOUGH_ORDERS)
