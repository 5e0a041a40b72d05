"""Buyers who have been away for longer than usual: a few at a time, with a greeting to copy."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from umkm_studio.models.campaigns.win_back import FEWEST_GAPS, Missed, WinBack
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton, LinkButton
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption
from umkm_studio.ui.kit.theme import theme

_AT_ONCE = 5


class WinBackCard(Card):
    """What to do with a line is up to the maker: nothing is sent, and nobody is counted down."""

    copied = Signal(object)  # Missed
    written = Signal(object)
    refused = Signal(object)
    opened = Signal(object)
    text_wanted = Signal()

    def __init__(self) -> None:
        self.text_button = Button(self.tr("Ubah teks dan jeda"), icon="pencil", small=True)
        super().__init__(
            self.tr("Sapa yang lama tak mampir"), icon="message-heart", right=self.text_button
        )
        self.copy_buttons: list[Button] = []
        self.refuse_buttons: list[IconButton] = []
        self.written_buttons: list[IconButton] = []
        self._about = caption("", role="text2", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(6))
        self._rest = caption("", role="text2", wrap=True)
        self.body.addWidget(self._about)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._rest)
        self.text_button.clicked.connect(self.text_wanted)

    def show_found(self, found: WinBack, weeks: int) -> None:
        """Show the first of these; as they are greeted, others follow, and the focus stays here."""
        focus = QApplication.focusWidget()
        answering = focus is not None and self.isAncestorOf(focus)
        clear(self._lines)
        for buttons in (self.copy_buttons, self.refuse_buttons, self.written_buttons):
            buttons.clear()
        self._about.setText(self._intro(found, weeks))
        for one in found.missed[:_AT_ONCE]:
            self._lines.addWidget(Line())
            self._lines.addWidget(self._line(one))
        self._rest.setText(self._what_is_left(found, weeks))
        self._rest.setVisible(bool(self._rest.text()))
        if answering:
            first = self.copy_buttons[0] if self.copy_buttons else self.text_button
            first.show()  # a layout does so only later, and what is hidden takes no focus
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _intro(self, found: WinBack, weeks: int) -> str:
        if found.shop_gap is None and not found.missed:
            return self.tr(
                "Belum cukup data. Irama belanja terlihat setelah ada {count} kunjungan ulang."
            ).format(count=wording.number(FEWEST_GAPS))
        if not found.missed:
            return self.tr(
                "Tidak ada yang lebih lama dari biasanya. Tidak perlu menyapa siapa pun."
            )
        return self.tr(
            "Mereka belum kembali lebih lama dari kebiasaan masing-masing. Sapa seperlunya, paling "
            "sering sekali dalam {weeks} minggu, dan tidak apa-apa kalau tidak dibalas.",
            "",
            weeks,
        ).format(weeks=wording.number(weeks))

    def _what_is_left(self, found: WinBack, weeks: int) -> str:
        rest = len(found.missed) - _AT_ONCE
        parts = []
        if rest > 0:
            parts.append(self.tr("%n orang lain menyusul, tidak harus hari ini.", "", rest))
        if found.resting:
            text = self.tr("%n orang sudah disapa dalam {weeks} minggu ini.", "", found.resting)
            parts.append(text.format(weeks=wording.number(weeks)))
        return " ".join(parts)

    def _line(self, one: Missed) -> QWidget:
        name = LinkButton(one.shown_name, strong=True)
        name.setAccessibleName(self.tr("Buka {name}").format(name=one.shown_name))
        name.clicked.connect(partial(self.opened.emit, one))
        copy = Button(self.tr("Salin sapaan"), icon="copy", small=True)
        copy.setAccessibleName(self.tr("Salin sapaan untuk {name}").format(name=one.shown_name))
        copy.clicked.connect(partial(self.copied.emit, one))
        written = IconButton(
            "check", self.tr("Tandai {name} sudah disapa").format(name=one.shown_name)
        )
        written.clicked.connect(partial(self.written.emit, one))
        refuse = IconButton("x", self.tr("Jangan hubungi {name} lagi").format(name=one.shown_name))
        refuse.clicked.connect(partial(self.refused.emit, one))
        self.copy_buttons.append(copy)
        self.written_buttons.append(written)
        self.refuse_buttons.append(refuse)
        top = row(name, None)
        about = PlainLabel(self.about(one), style="table", role="text2", wrap=True)
        words = stack(top, about, gap=0)
        line = QWidget()
        layout = row(words, copy, written, refuse, gap=8)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def about(self, one: Missed) -> str:
        """How long they have been away, beside what is usual, and whose usual that is."""
        text = (
            self.tr("Biasanya tiap {usual} hari, sekarang sudah {away} hari.", "", one.usual)
            if one.is_own
            else self.tr(
                "Sudah {away} hari. Belum ada 3 kali belanja, jadi dibandingkan dengan pembeli "
                "lain ({usual} hari).",
                "",
                one.usual,
            )
        )
        words = text.format(usual=wording.number(one.usual), away=wording.number(one.away))
        if one.liked:
            words = self.tr("{words} Suka {product}.").format(words=words, product=one.liked)
        return words
