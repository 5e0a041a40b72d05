"""The card "Perjalanan angka": how a post's numbers grew since it is out. Read only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.charts import post_growth
from umkm_studio.models.content.posts import MEANINGFUL
from umkm_studio.models.content.results import Measurement, Point, growth
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.charts import ChartView
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable

translate = QCoreApplication.translate

_SHOWN: dict[str, tuple[str, ...]] = {
    "talks": MEANINGFUL,
    "questions": ("product_questions",),
    "saves": ("saves",),
    "shares": ("shares",),
    "reach": ("reach",),
    "views": ("views",),
}


class PostGrowth(Card):
    """A small chart of one number at a time, with a sentence that says what it shows. Hidden while
    nothing was measured.
    """

    def __init__(self, studio: Studio) -> None:
        choice = Select()
        title = translate("PostGrowth", "Perjalanan angka")
        super().__init__(title, right=choice, padding=16, gap=8)
        self.choice = choice
        self._found: Sequence[Measurement] = ()
        self.choice.setAccessibleName(self.tr("Angka yang ditampilkan"))
        self.choice.changed.connect(self._show)
        self.chart = ChartView(studio, name=self.tr("Perjalanan angka konten ini"), height=150)
        self.table: RecordTable[Point] = RecordTable(
            [
                Column(self.tr("Diukur"), lambda point: point.day, wording.day_and_year),
                Column(self.tr("Angka"), lambda point: point.value, wording.number, align=RIGHT),
            ],
            name=self.tr("Angka per hari pengukuran"),
            sortable=False,
            dense=True,
            ground="surface",
        )
        self.chart.set_table(self.table)
        self.body.addWidget(self.chart)
        self.hide()

    def show_history(self, found: Sequence[Measurement]) -> None:
        """Show a post's measurements; the number chosen stays, as long as it was measured."""
        self._found = found
        words = _words()
        measured = [key for key, names in _SHOWN.items() if growth(found, names)]
        self.setVisible(bool(measured))
        if not measured:
            return
        before = self.choice.value()
        chosen = before if before in measured else measured[0]
        self.choice.set_items([(key, words[key]) for key in measured], chosen)
        self._show()

    def _show(self) -> None:
        key = self.choice.value()
        points = growth(self._found, _SHOWN[key])
        words = post_growth.Words(wording.day, wording.number)
        sentence = growth_sentence(_words()[key], points)
        tips = {
            f"day-{point.day.isoformat()}": f"{wording.full_day(point.day)}: "
            f"{wording.number(point.value)}"
            for point in points
        }
        build = partial(post_growth.figure, points, words)
        self.chart.show_chart(build, summary=sentence, caption=sentence, tips=tips)
        self.table.show_records(points)


def growth_sentence(name: str, points: Sequence[Point]) -> str:
    """What the chart shows, in words."""
    first, last = points[0], points[-1]
    if len(points) == 1:
        text = translate(
            "PostGrowth",
            "{name}: {value} pada {day}. Ukur sekali lagi nanti, maka pertumbuhannya kelihatan.",
        )
    elif last.value > first.value:
        text = translate(
            "PostGrowth", "{name}: dari {before} pada {start} jadi {value} pada {day}."
        )
    elif last.value == first.value:
        text = translate("PostGrowth", "{name}: tetap {value} sejak {start}, terakhir {day}.")
    else:
        text = translate(
            "PostGrowth",
            "{name}: turun dari {before} pada {start} jadi {value} pada {day}. Platform kadang "
            "mengoreksi angkanya.",
        )
    return text.format(
        name=name,
        before=wording.number(first.value),
        value=wording.number(last.value),
        start=wording.day(first.day),
        day=wording.day_and_year(last.day),
    )


def _words() -> dict[str, str]:
    return {
        "talks": translate("PostGrowth", "Obrolan"),
        "questions": translate("PostGrowth", "Tanya produk"),
        "saves": translate("PostGrowth", "Disimpan"),
        "shares": translate("PostGrowth", "Dibagikan"),
        "reach": translate("PostGrowth", "Jangkauan"),
        "views": translate("PostGrowth", "Tayangan"),
    }
