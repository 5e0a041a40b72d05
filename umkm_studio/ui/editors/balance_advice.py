"""Where promo crowds: what one step would do, and the button that takes it.

note = BalanceAdvice(studio)
note.show_advice(mix, Days.MONTH, found)      # models/content/balance: Balance, Advice or None
note.show_advice(mix, Days.MONTH, found, month=june)    # of another month than this one
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models.content.balance import Advice, Balance
from umkm_studio.models.content.posts import Pillar
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import stack
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


class Days(StrEnum):
    """Which days are judged."""

    WEEK = "week"
    MONTH = "month"
    RECENT = "recent"


def fact_words(mix: Balance, days: Days, month: date | None = None) -> str:
    """Promo agak banyak bulan ini: 4 dari 12, targetmu 20%. Another `month` is named."""
    of_month = (
        translate(
            "BalanceAdvice", "Promo agak banyak bulan ini: {promo} dari {total}, targetmu {target}."
        )
        if month is None
        else translate(
            "BalanceAdvice",
            "Promo agak banyak di {month}: {promo} dari {total}, targetmu {target}.",
        )
    )
    text = {
        Days.WEEK: translate(
            "BalanceAdvice",
            "Promo agak banyak minggu ini: {promo} dari {total}, targetmu {target}.",
        ),
        Days.MONTH: of_month,
        Days.RECENT: translate(
            "BalanceAdvice",
            "Promo agak banyak 30 hari terakhir: {promo} dari {total}, targetmu {target}.",
        ),
    }[days]
    return text.format(
        month=wording.month(month),
        promo=wording.number(mix.counts[Pillar.PROMO]),
        total=wording.number(mix.total),
        target=wording.percent(mix.targets[Pillar.PROMO] / 100),
    )


def step_words(advice: Advice) -> str:
    """Ubah “Diskon akhir bulan” jadi Cerita, agar pengikut tidak merasa terus dijuali?"""
    text = translate(
        "BalanceAdvice",
        "Ubah “{title}” jadi {pillar}, agar pengikut tidak merasa terus dijuali?",
    )
    return text.format(
        title=wording.short_title(advice.post.title), pillar=pillar_word(advice.pillar)
    )


class BalanceAdvice(Note):
    """Hidden where there is nothing to say. `others_wanted` asks for further promos to change."""

    others_wanted = Signal()

    def __init__(self, studio: Studio, *, offers_others: bool = False) -> None:
        self.do = Button(translate("BalanceAdvice", "Ubah"), small=True)
        self.others = Button(translate("BalanceAdvice", "Lihat saran"), small=True)
        buttons = QWidget()
        layout = stack(None, self.do, self.others, None, gap=6)
        layout.setContentsMargins(0, 0, 0, 0)
        buttons.setLayout(layout)
        super().__init__("warning", "", action=buttons)
        self._studio = studio
        self._offers_others = offers_others
        self._advice: Advice | None = None
        self.do.clicked.connect(self._change)
        self.others.clicked.connect(self.others_wanted)

    def show_advice(
        self, mix: Balance, days: Days, advice: Advice | None, *, month: date | None = None
    ) -> None:
        """Say what is so, and what could be done; `month` is one that is not this month."""
        self._advice = advice
        self.setVisible(mix.promo_crowds)
        if not mix.promo_crowds:
            return
        words = fact_words(mix, days, month)
        self.do.setVisible(advice is not None)
        self.others.setVisible(self._offers_others and advice is not None)
        if advice is not None:
            words = f"{words} {step_words(advice)}"
            self.do.setAccessibleName(
                self.tr("Ubah “{title}” jadi {pillar}").format(
                    title=advice.post.title, pillar=pillar_word(advice.pillar)
                )
            )
        self.show_note("warning", words)

    def _change(self) -> None:
        if self._advice is not None:
            post_actions.change_pillar(self._studio, self._advice.post, self._advice.pillar)
