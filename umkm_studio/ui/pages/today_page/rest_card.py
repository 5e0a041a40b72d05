"""The card that stands in place of what waits once the maker has done enough for the day."""

from __future__ import annotations

from umkm_studio.models.insight import evening
from umkm_studio.models.insight.evening import Waiting
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.card import TodayCard


class RestCard(TodayCard):
    """That nothing is lost, and the way back to it."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, icon="moon")
        self._waiting = Waiting(messages=0, orders=0, dues=0, checks=0)
        self.again = LinkButton(self.tr("Lihat yang menunggu"))
        self.again.clicked.connect(self._take_back)
        self.head.addWidget(self.again)

    def title(self) -> str:
        """The heading."""
        return self.tr("Cukup untuk hari ini")

    def show_waiting(self, waiting: Waiting) -> None:
        """Say what will be there tomorrow."""
        self._waiting = waiting
        self.refresh()

    def load(self) -> None:
        """One sentence."""
        count = self._waiting.messages + self._waiting.orders + self._waiting.dues
        text = self.tr("Semua sudah beres. Selamat beristirahat.")
        if count:
            text = self.tr(
                "{count} hal menunggu sampai besok, tidak ada yang hilang. Selamat beristirahat.",
                "",
                count,
            )
        self.say("moon", text.format(count=wording.number(count)))

    def _take_back(self) -> None:
        with self.store.change():
            evening.say_enough(self.store, None)
