"""The ways back to the beginning: the practice shop, and steps of the first week left out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from umkm_studio.models import first_week
from umkm_studio.models.first_week import State
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, stack
from umkm_studio.ui.kit.labels import Line
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.parts import fill, setting


class LearningCard(Card):
    """Hidden in the practice shop, whose banner leads out of it."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Belajar dan mencoba"), icon="seedling")
        self._studio = studio
        self.practice_button = Button(self.tr("Buka contoh"), icon="player-play", small=True)
        self.practice_button.clicked.connect(studio.open_practice)
        self.steps_button = Button(self.tr("Tampilkan lagi"), icon="list-check", small=True)
        self.steps_button.clicked.connect(self._begin_again)
        practice = setting(
            self.tr("Toko contoh"),
            self.tr("Coba apa saja, datamu sendiri tidak tersentuh"),
            self.practice_button,
        )
        steps = setting(
            self.tr("Minggu pertama"),
            self.tr("Yang kamu lewati muncul lagi di Beranda"),
            self.steps_button,
        )
        self._steps = QWidget()  # goes with the line above it
        layout = stack(Line(), steps, gap=10)
        layout.setContentsMargins(0, 0, 0, 0)
        self._steps.setLayout(layout)
        fill(self.body, practice)
        self.body.insertWidget(1, self._steps)

    def show_shop(self, shop: Shop) -> None:
        """What there is to go back to."""
        self.setVisible(not shop.practice)
        left_out = State.SKIPPED in first_week.load(self._studio.store).steps.values()
        self._steps.setVisible(left_out)

    def _begin_again(self) -> None:
        store = self._studio.store
        text = self.tr("Minggu pertama ada lagi di Beranda.")
        self._studio.keep(lambda: first_week.begin_again(store), text)
