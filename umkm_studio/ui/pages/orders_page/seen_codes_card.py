"""Codes that buyers wrote in a file and that nobody has made yet: each is made with one press.

self.codes = SeenCodesCard(studio, is_ahead=False)
self.codes.show_codes(seen)             # hidden when there is none
self.codes.made.connect(...)            # after each that was made
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.seen_codes import SeenCode
from umkm_studio.ui.editors import campaign_actions
from umkm_studio.ui.editors.campaign_actions import KeptCode
from umkm_studio.ui.editors.code_editor import CodeEditor
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Box, clear, row, stack
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, as_tooltip, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

_AT_ONCE = 6


class SeenCodesCard(Box):
    """A button for each code, and one for all. `made` follows each code that was kept.

    With `is_ahead` the file's orders are not in yet: a code is counted once they are.
    """

    made = Signal()

    def __init__(self, studio: Studio, *, is_ahead: bool) -> None:
        super().__init__("infoSoft", "", radius=10)
        self.studio = studio
        self.buttons: list[Button] = []
        self._is_ahead = is_ahead
        self._codes: list[SeenCode] = []
        self.title = PlainLabel(style="button", role="infoText", wrap=True)
        note = (
            self.tr(
                "Tekan untuk menambah. Pesanan yang memakainya dihitung begitu masuk; yang belum "
                "dibayar baru jadi penjualan saat dibayar."
            )
            if is_ahead
            else self.tr(
                "Tekan untuk menambah. Pesanan yang memakainya langsung dihitung; yang belum "
                "dibayar baru jadi penjualan saat dibayar."
            )
        )
        self.all_button = Button(self.tr("Tambah semua kode"), icon="plus", small=True, writes=True)
        self.all_button.clicked.connect(self._make_all)
        self._chips = QVBoxLayout()
        words = stack(self.title, caption(note, role="infoText", wrap=True), gap=2)
        head = row(IconLabel("ticket", role="infoText"), gap=11)
        head.addLayout(words, 1)
        head.addWidget(self.all_button)
        layout = QVBoxLayout(self)
        side, above = theme().px(14), theme().px(11)
        layout.setContentsMargins(side, above, side, above)
        layout.setSpacing(theme().px(9))
        layout.addLayout(head)
        layout.addLayout(self._chips)
        self.hide()

    def show_codes(self, found: Sequence[SeenCode]) -> None:
        """Offer these codes, those of most orders first."""
        self._codes = list(found)
        self._show()

    def _show(self) -> None:
        clear(self._chips)
        self.setVisible(bool(self._codes))
        shown = self._codes[:_AT_ONCE]
        self.buttons = [self._button(one) for one in shown]
        self.title.setText(
            self.tr("%n kode di berkas ini belum ada di Kode & Mitra", "", len(self._codes))
        )
        self.all_button.setVisible(sum(not one.also for one in self._codes) > 1)
        parts: list[QWidget] = [*self.buttons]
        if rest := len(self._codes) - len(shown):
            parts.append(caption(self.tr("dan %n lagi", "", rest), role="infoText"))
        self._chips.addLayout(Flow(*parts, gap=8))

    def _button(self, one: SeenCode) -> Button:
        words = self.tr("{code}: %n pesanan", "", one.orders)
        name = self.tr("Tambah kode {code}")
        button = Button("", icon="plus", small=True)
        if one.also:
            words = self.tr("{code}? %n pesanan", "", one.orders)
            told = self.tr("Ada juga yang menulis {others}. Simpan ejaan yang benar.")
            button.setToolTip(as_tooltip(told.format(others=", ".join(one.also))))
        else:
            button.setToolTip(self.tr("Tanpa pesanan yang batal atau retur"))
        button.setText(words.format(code=one.code))
        button.setAccessibleName(name.format(code=one.code))
        button.clicked.connect(partial(self._open if one.also else self._make, one))
        return button

    def _open(self, one: SeenCode, _checked: bool = False) -> None:
        """The editor, where the spelling can be mended; what was saved there is offered no more."""
        editor = CodeEditor(self.studio, Code(code=one.code))
        editor.saved.connect(partial(self._take_out, one))
        self.studio.open_drawer(editor)

    def _make(self, one: SeenCode, _checked: bool = False) -> None:
        self._make_these([one])

    def _make_all(self) -> None:
        """All but those of which somebody has to choose the spelling."""
        self._make_these([one for one in self._codes if not one.also])

    def _make_these(self, chosen: Sequence[SeenCode]) -> None:
        self.setEnabled(False)
        campaign_actions.save_codes(
            self.studio,
            [Code(code=one.code) for one in chosen],
            partial(self._made, chosen),
            self._failed,
        )

    def _made(self, chosen: Sequence[SeenCode], kept: KeptCode) -> None:
        self.setEnabled(True)
        if self._is_ahead:
            words = self.tr("Kode {code} disimpan, dan dihitung begitu berkas ini masuk.")
            self.studio.undoable(kept.change, words.format(code=kept.code))
        else:
            campaign_actions.say_kept(self.studio, kept)
        self._take_out(*chosen)

    def _take_out(self, *made: SeenCode) -> None:
        gone = {one.code for one in made}
        self._codes = [other for other in self._codes if other.code not in gone]
        self._show()
        self.made.emit()

    def _failed(self, error: BaseException) -> None:
        self.setEnabled(True)
        self.studio.notices.explain(error)
