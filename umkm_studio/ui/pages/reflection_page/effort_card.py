"""Hours against what they brought, by pillar and by the work beside posts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from umkm_studio.models.insight.month import MonthReport
from umkm_studio.models.insight.month_effort import Effort
from umkm_studio.models.reflections import Activity
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.cards import Card, stack
from umkm_studio.ui.kit.hour_fields import DurationField
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.theme import theme

SaveHours = Callable[[Activity, int | None], None]


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    done: str
    effort: Effort
    activity: Activity | None = None  # whose hours the maker types


class EffortCard(Card):
    """A table of work, hours, orders and profit; hours of other work are typed here."""

    def __init__(self, save: SaveHours) -> None:
        super().__init__(self.tr("Waktu dan hasil"), padding=18)
        self._save = save
        self._shown: list[QWidget] = []
        self.fields = {activity: DurationField() for activity in Activity}
        for activity, field in self.fields.items():
            name, _done = self._of_activity(activity, 0)
            field.setAccessibleName(self.tr("Waktu untuk {work}").format(work=name))
            field.setFixedWidth(theme().px(118))
            field.changed.connect(partial(self._save, activity))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().px(14))
        self._grid.setVerticalSpacing(theme().px(8))
        self._grid.setColumnStretch(0, 1)
        self._foot = caption("", role="text2", wrap=True)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._foot)
        self.body.addStretch(1)

    def commit(self) -> bool:
        """Keep the hours that are being typed; False where they can't be read."""
        return all(field.commit() for field in self.fields.values())

    def show_report(self, report: MonthReport) -> None:
        """Show a month; hours that are being typed stay. Hidden where nothing was done yet."""
        efforts = report.efforts
        self.setVisible(bool(efforts.pillars or efforts.activities or report.sales.orders))
        for label in self._shown:
            label.hide()
            label.deleteLater()
        self._shown = []
        self._heads()
        for number, one in enumerate(self._rows(report), 1):
            self._fill(number, one)
        self._foot.setText(self._explained(report))

    def _heads(self) -> None:
        heads = (
            self.tr("Pekerjaan"),
            self.tr("Waktu"),
            self.tr("Pesanan"),
            self.tr("Laba"),
            self.tr("Laba per jam"),
        )
        for column, words in enumerate(heads):
            self._put(caption(words, role="text2"), 0, column)

    def _rows(self, report: MonthReport) -> Iterator[_Row]:
        for pillar, effort in report.efforts.pillars.items():
            done = self.tr("%n unggahan", "", effort.done)
            yield _Row(pillar_word(pillar), done, effort)
        none = Effort(done=0, minutes=None, orders=0, profit=None)
        for activity in Activity:
            effort = report.efforts.activities.get(activity, none)
            yield _Row(*self._of_activity(activity, effort.done), effort, activity)

    def _of_activity(self, activity: Activity, done: int) -> tuple[str, str]:
        return {
            Activity.ANSWERS: (
                self.tr("Membalas pesan"), self.tr("%n pesan dibalas", "", done),
            ),
            Activity.PARTNERS: (self.tr("Kerja sama mitra"), self.tr("%n mitra", "", done)),
            Activity.ADS: (self.tr("Iklan"), self.tr("%n kode iklan", "", done)),
        }[activity]  # fmt: skip

    def _fill(self, number: int, one: _Row) -> None:
        name = QWidget()
        words = PlainLabel(one.name, style="label")
        name.setLayout(stack(words, caption(one.done, role="text2"), gap=0))
        self._put(name, number, 0)
        self._put(self._time(one), number, 1)
        effort = one.effort
        is_empty = not effort.done and not effort.minutes
        texts = (
            "–" if is_empty else wording.number(effort.orders),
            wording.rupiah(None if is_empty else effort.profit),
            wording.rupiah(effort.profit_per_hour),
        )
        for column, text in enumerate(texts, 2):
            self._put(PlainLabel(text, style="table"), number, column)

    def _time(self, one: _Row) -> QWidget:
        effort = one.effort
        if one.activity is None:
            words = "–" if effort.minutes is None else wording.duration(effort.minutes)
            label = PlainLabel(words, style="table")
            if effort.untimed and effort.minutes is not None:
                label.setToolTip(self.tr("%n unggahan belum ada waktunya", "", effort.untimed))
                label.setText(self.tr("paling sedikit {time}").format(time=words))
            return label
        field = self.fields[one.activity]
        if not field.hasFocus():
            field.set_value(effort.minutes)
        return field

    def _put(self, widget: QWidget, number: int, column: int) -> None:
        side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(widget, number, column, side | Qt.AlignmentFlag.AlignVCenter)
        if not isinstance(widget, DurationField):
            self._shown.append(widget)

    def _explained(self, report: MonthReport) -> str:
        words = self.tr(
            "Waktu unggahan diambil dari menit yang kamu catat di tiap konten; hasilnya dari "
            "unggahan bulan ini saja. Pesanan sesudah membalas belum tentu karena balasanmu."
        )
        if any(one.untimed for one in report.efforts.pillars.values()):
            words = self.tr(
                "Waktu unggahan diambil dari menit yang kamu catat di tiap konten; sebagian belum "
                "dicatat, jadi laba per jamnya belum dihitung. Hasilnya dari unggahan bulan ini "
                "saja. Pesanan sesudah membalas belum tentu karena balasanmu."
            )
        return words
