"""Everything that was written before: a year at a time, and a search over all of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import reflections
from umkm_studio.models.insight import year_view
from umkm_studio.models.insight.year_view import MonthLine
from umkm_studio.models.reflections import Outcome
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import SearchField, Select
from umkm_studio.ui.kit.found_words import FoundLabel
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.month_words import decision_words, questions


class Archive(Drawer):
    """Months as cards, the newest first; `month_wanted` asks the page for one of them."""

    month_wanted = Signal(object)

    def __init__(self, studio: Studio, month: date) -> None:
        super().__init__(caption=self.tr("Refleksi Bulanan"), title=self.tr("Arsip refleksi"))
        self._studio = studio
        self.search = SearchField(self.tr("Cari di jawaban dan keputusan"))
        self.year = Select()
        self.year.setAccessibleName(self.tr("Tahun"))
        years = list(dict.fromkeys(one.year for one in self._months()))
        self.year.set_items([(year, str(year)) for year in years], month.year)
        self.total = PlainLabel(style="label", wrap=True)
        self.empty = PlainLabel("", role="text2", wrap=True)
        self._cards: QVBoxLayout = stack(gap=10)
        head = row(gap=10)
        head.addWidget(self.search, 1)
        head.addWidget(self.year)
        self.body.addLayout(head)
        self.body.addWidget(self.total)
        self.body.addWidget(self.empty)
        self.body.addLayout(self._cards)
        self.body.addStretch(1)
        self.search.changed.connect(self.refresh)
        self.year.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the year, or every month in which the words are found."""
        words = self.search.value()
        self.year.setEnabled(not words)
        store, today = self._studio.store, self._studio.today()
        if words:
            found = year_view.search(store, words, today)
            self.total.setText(self.tr("%n bulan berisi kata itu", "", len(found)))
        else:
            found = year_view.year(store, self.year.value(), today)
            self.total.setText(self._sums(found))
        self.empty.setText(self._nothing(words))
        self.empty.setVisible(not found)
        self.total.setVisible(bool(found))
        clear(self._cards)
        for line in found:
            self._cards.addWidget(self._card(line, words))

    def _months(self) -> list[date]:
        return reflections.months(self._studio.store, self._studio.today())

    def _nothing(self, words: str) -> str:
        if words:
            return self.tr("Tidak ada refleksi dengan kata itu. Coba kata lain.")
        return self.tr("Belum ada catatan di tahun ini.")

    def _sums(self, found: Sequence[MonthLine]) -> str:
        decided = sum(one.decided for one in found)
        orders = sum(one.orders for one in found)
        words = self.tr("Omzet {net_sales} dari {orders} pesanan.", "", orders)
        if decided:
            words = self.tr(
                "Omzet {net_sales} dari {orders} pesanan. {kept} dari {decided} keputusan "
                "dijalankan.",
                "",
                orders,
            )
        return words.format(
            net_sales=wording.rupiah(sum(one.net_sales for one in found)),
            orders=wording.number(orders),
            kept=wording.number(sum(one.kept for one in found)),
            decided=wording.number(decided),
        )

    def _card(self, line: MonthLine, words: str) -> Card:
        open_button = LinkButton(self.tr("Buka"), strong=True)
        month = wording.month(line.month)
        open_button.setAccessibleName(self.tr("Buka refleksi {month}").format(month=month))
        open_button.clicked.connect(partial(self.month_wanted.emit, line.month))
        card = Card(month, right=open_button, gap=6)
        orders = self.tr("{count} pesanan", "", line.orders)
        posts = self.tr("{count} unggahan", "", line.posts)
        figures = self.tr("Omzet {net_sales}, {orders}, {posts}").format(
            net_sales=wording.rupiah(line.net_sales),
            orders=orders.format(count=wording.number(line.orders)),
            posts=posts.format(count=wording.number(line.posts)),
        )
        if line.closed_on is not None:
            figures = self.tr("{figures}; ditutup {day}").format(
                figures=figures, day=wording.day(line.closed_on)
            )
        card.body.addWidget(caption(figures, role="text2", wrap=True))
        for question, answer in zip(questions(), line.reflection.answers, strict=True):
            if answer:
                card.body.addWidget(caption(question, role="text2", wrap=True))
                card.body.addWidget(FoundLabel(answer, words=words, style="table"))
        for decision in line.decisions:
            became = self._outcome_words(decision.outcome)
            card.body.addWidget(_decision(became, decision, words))
        return card

    def _outcome_words(self, outcome: Outcome) -> str:
        return {
            Outcome.NOT_SAID: "",
            Outcome.KEPT: self.tr("dijalankan"),
            Outcome.NOT_KEPT: self.tr("tidak jadi"),
        }[outcome]


def _decision(became: str, decision: reflections.Decision, searched: str) -> QWidget:
    kind, icon, _mark, role = decision_words(decision.kind)
    words = FoundLabel(decision.text, words=searched, style="table")
    words.setAccessibleName(f"{kind}: {decision.text}")
    line = row(IconLabel(icon, role=role, size=16), gap=7)
    line.addWidget(words, 1)
    if became:
        line.addWidget(caption(became, role="text2"))
    parts: list[QWidget] = []
    if decision.happened:
        parts.append(FoundLabel(decision.happened, words=searched, style="caption", role="text2"))
    box = QWidget()
    box.setLayout(stack(line, *parts, gap=1))
    return box
