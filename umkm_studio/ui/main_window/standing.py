"""What stands above every page for as long as it is true: that nothing can be kept, that the
laptop's clock is behind.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.ui.kit.buttons import IconButton, LinkButton
from umkm_studio.ui.kit.cards import Box, clear, row
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.theme import theme


class Fact(Enum):
    """Something about the laptop that the maker should know while working."""

    READ_ONLY = "lock"
    CLOCK_BEHIND = "clock"


class Standing(QWidget):
    """A strip for each fact. `retry_wanted`: the maker has mended what kept us from writing."""

    retry_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._facts: list[Fact] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(1)
        self.hide()

    @property
    def facts(self) -> list[Fact]:
        """What is said now."""
        return list(self._facts)

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Say these, and nothing else."""
        self._facts = [fact for fact in Fact if fact in set(facts)]
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the language, and in the size, that came into force."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange) and self._facts:
            self._build()

    def _build(self) -> None:
        clear(self._lines)
        for fact in self._facts:
            self._lines.addWidget(self._strip(fact))
        self.setVisible(bool(self._facts))

    def _strip(self, fact: Fact) -> Box:
        strip = Box("warningSoft", "", radius=0)
        label = PlainLabel(self._words(fact), style="table", role="warningText", wrap=True)
        icon = IconLabel(fact.value, role="warningText", size=16)
        line = row(icon, label, self._action(fact), gap=8)
        line.setStretch(1, 1)
        side, above = theme().px(24), theme().px(3)
        line.setContentsMargins(side, above, side, above)
        strip.setLayout(line)
        strip.setAccessibleName(label.text())
        return strip

    def _words(self, fact: Fact) -> str:
        if fact is Fact.READ_ONLY:
            return self.tr(
                "Hanya bisa dilihat: folder data tidak bisa ditulis, jadi tidak ada perubahan yang "
                "tersimpan."
            )
        return self.tr(
            "Jam laptop tertinggal: catatan terakhirmu bertanggal sesudah hari ini. Datamu aman; "
            "betulkan tanggal laptop dulu, supaya pesanan baru tidak salah tanggal."
        )

    def _action(self, fact: Fact) -> QWidget:
        if fact is Fact.READ_ONLY:
            again = LinkButton(self.tr("Coba lagi"), strong=True)
            again.clicked.connect(self.retry_wanted)
            return again
        hide = self.tr("Sembunyikan")
        self.close_button = IconButton("x", hide, small=True, bare=True, role="warningText")
        self.close_button.clicked.connect(self._hide_clock)
        return self.close_button

    def _hide_clock(self) -> None:
        self.show_facts(fact for fact in self._facts if fact is not Fact.CLOCK_BEHIND)
