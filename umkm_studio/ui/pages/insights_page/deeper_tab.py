"""The third tab: what timing tells, fair tests, and months, hours, codes and partners compared."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.extra_orders import Judged, Verdict
from umkm_studio.ui.kit.cards import Columns
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.kit.verdicts import shows_no_rise
from umkm_studio.ui.pages.insights_page.compared_card import ComparedCard
from umkm_studio.ui.pages.insights_page.fair_tests_card import FairTestsCard
from umkm_studio.ui.pages.insights_page.hours_card import HoursCard
from umkm_studio.ui.pages.insights_page.month_cards import EvidenceMonthsCard, MonthSalesCard
from umkm_studio.ui.pages.insights_page.reading import Estimated, Kind, Read
from umkm_studio.ui.pages.insights_page.timing_card import TimingCard


class DeeperTab(QWidget):
    """Cards in two columns. Every signal wants the orders behind what was clicked."""

    group_asked = Signal(str, str, str)
    month_asked = Signal(date, str)
    hour_asked = Signal(int, int)
    campaign_asked = Signal(str, int, str)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.timing = TimingCard(studio)
        self.fair_tests = FairTestsCard(studio)
        self.evidence_months = EvidenceMonthsCard(studio)
        self.month_sales = MonthSalesCard(studio)
        self.hours = HoursCard(studio)
        self.compared = ComparedCard(studio)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(Columns(self.timing, self.fair_tests, ratio=(58, 42)))
        layout.addWidget(Columns(self.evidence_months, self.month_sales))
        layout.addWidget(Columns(self.hours, self.compared))
        layout.addStretch(1)
        self.timing.group_asked.connect(self.group_asked)
        self.evidence_months.month_asked.connect(self.month_asked)
        self.month_sales.month_asked.connect(self._month_asked)
        self.hours.hour_asked.connect(self.hour_asked)
        self.compared.asked.connect(self.campaign_asked)

    def show_read(self, read: Read) -> None:
        """Show what was counted in a period."""
        self.evidence_months.show_read(read)
        self.month_sales.show_read(read)
        self.hours.show_read(read)
        self.compared.show_read(read)

    def show_estimated(self, read: Read, estimated: Estimated | None) -> None:
        """Show what timing tells of it, or (None) will tell."""
        self.timing.show_estimated(read, estimated)
        if estimated is not None:
            judged = estimated.groups[Kind.PILLAR]
            self.fair_tests.propose([one for one in Pillar if is_open(judged[one.value])])

    def refresh(self) -> None:
        """Read the fair tests anew."""
        self.fair_tests.refresh()

    def _month_asked(self, month: date) -> None:
        self.month_asked.emit(month, "")


def is_open(judged: Judged) -> bool:
    """Whether timing says nothing of it, neither a rise nor that none is seen."""
    return judged.verdict is not Verdict.RAISES and not shows_no_rise(judged)
