"""The drawer of marked days: which known ones are marked, and the maker's own.

studio.open_drawer(DaysEditor(studio))
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content import marked_days
from umkm_studio.models.content.occasions import DayMark, Occasion
from umkm_studio.ui.editors.marked_day_dialog import ask_for_day, remove_day
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton, LinkButton
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.choices import Check
from umkm_studio.ui.kit.day_words import kind_word, mark_word, occasion_word
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption
from umkm_studio.ui.kit.listening import Listening
from umkm_studio.ui.kit.page import Studio

_TABLES = frozenset({"marked_days", "left_out_occasions"})
_BIG_DAYS = (
    Occasion.RAMADAN, Occasion.EID_AL_FITR, Occasion.EID_AL_ADHA, Occasion.MOTHERS_DAY,
    Occasion.CHRISTMAS, Occasion.LUNAR_NEW_YEAR, Occasion.NYEPI, Occasion.INDEPENDENCE,
)  # fmt: skip
_SHOPPING = (
    Occasion.PAYDAY, Occasion.TWIN_9, Occasion.TWIN_10, Occasion.TWIN_11, Occasion.TWIN_12,
    Occasion.SCHOOL_BREAK,
)  # fmt: skip


class DaysEditor(Drawer):
    """A check for each known day, a line for each own one; kept at once, with a way back."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.show_head(caption=self.tr("Pengaturan"), title=self.tr("Hari yang ditandai"))
        self._studio = studio
        self.checks: dict[Occasion, Check] = {}
        self.edit_buttons: dict[int, IconButton] = {}
        self.drop_buttons: dict[int, IconButton] = {}
        self.again_buttons: list[LinkButton] = []
        self._lay_out()
        Listening(self, studio.store, _TABLES, self.refresh)  # also what was taken back
        self.refresh()

    def _lay_out(self) -> None:
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Hari ini tampil di kalender, dan tidak dihitung sebagai hari jualan biasa "
                    "saat hasil kontenmu diperkirakan."
                ),
                role="text2",
                wrap=True,
            )
        )
        own = Card(self.tr("Tambahanmu"))
        self._lines = QVBoxLayout()
        own.body.addLayout(self._lines)
        self.body.addWidget(own)
        self._skipped = Card(self.tr("Dilewati sekali"))
        self._times = QVBoxLayout()
        self._skipped.body.addLayout(self._times)
        self.body.addWidget(self._skipped)
        self._lay_out_known()
        self.add_button = Button(self.tr("Tandai hari"), icon="plus", writes=True)
        self.add_button.clicked.connect(self._ask_new)
        close = Button(self.tr("Selesai"), kind="primary")
        close.clicked.connect(self.close_requested)
        self.footer.addWidget(self.add_button)
        self.footer.addStretch(1)
        self.footer.addWidget(close)

    def _lay_out_known(self) -> None:
        rest = [one for one in Occasion if one not in (*_BIG_DAYS, *_SHOPPING)]
        for title, note, group in (
            (
                self.tr("Hari besar"),
                self.tr("Tanggal Islam dan Imlek yang belum diumumkan disebut perkiraan."),
                _BIG_DAYS,
            ),
            (
                self.tr("Belanja dan sekolah"),
                self.tr(
                    "Gajian: tanggal 25 sampai 1. Libur sekolah beda beberapa hari tiap provinsi, "
                    "jadi selalu perkiraan."
                ),
                _SHOPPING,
            ),
            (self.tr("Libur nasional lainnya"), "", rest),
        ):
            self.body.addWidget(self._group(title, note, list(group)))

    def _group(self, title: str, note: str, occasions: list[Occasion]) -> Card:
        card = Card(title)
        for occasion in occasions:
            check = Check(occasion_word(occasion))
            check.changed.connect(partial(self._switch, occasion))
            self.checks[occasion] = check
            when = caption(self._next(occasion), role="text2")
            card.body.addLayout(row(check, None, when))
        if note:
            card.body.addWidget(caption(note, role="text2", wrap=True))
        return card

    def _next(self, occasion: Occasion) -> str:
        """When it is the next time, and that this is an estimate where it is one."""
        mark = marked_days.next_of(occasion, self._studio.today())
        if mark is None:
            return ""
        days = _days(mark)
        if not mark.is_estimated:
            return days
        return self.tr("{days}, perkiraan").format(days=days)

    def refresh(self) -> None:
        """Read all of it anew."""
        skipped = marked_days.left_out(self._studio.store)
        for occasion, check in self.checks.items():
            check.setChecked(occasion not in skipped)
        clear(self._lines)
        self.edit_buttons.clear()
        self.drop_buttons.clear()
        found = marked_days.own(self._studio.store)
        for number, mark in enumerate(found):
            if number:
                self._lines.addWidget(Line())
            self._lines.addWidget(self._line(mark))
        if not found:
            words = self.tr("Belum ada. Tandai hari beriklan, berdiskon, atau saat stok habis.")
            self._lines.addWidget(PlainLabel(words, role="text2", wrap=True))
        self._show_times()

    def _show_times(self) -> None:
        """What is not marked one time only, with the way back."""
        clear(self._times)
        self.again_buttons.clear()
        found = marked_days.left_out_once(self._studio.store)
        self._skipped.setVisible(bool(found))
        for mark in found:
            again = LinkButton(self.tr("Tandai lagi"), writes=True)
            word = mark_word(mark)
            again.setAccessibleName(self.tr("Tandai lagi {day}").format(day=word))
            again.clicked.connect(partial(self._mark_again, mark))
            self.again_buttons.append(again)
            when = caption(_days(mark), role="text2")
            self._times.addLayout(row(PlainLabel(word, style="label"), when, None, again))

    def _line(self, mark: DayMark) -> QWidget:
        assert mark.id is not None
        pencil = IconButton("pencil", self.tr("Ubah {day}").format(day=mark.name), bare=True)
        bin_button = IconButton("trash", self.tr("Hapus {day}").format(day=mark.name), bare=True)
        pencil.clicked.connect(partial(self._ask, mark))
        bin_button.clicked.connect(partial(self._drop, mark))
        self.edit_buttons[mark.id] = pencil
        self.drop_buttons[mark.id] = bin_button
        about = self.tr("{when} · {kind}").format(when=_days(mark), kind=kind_word(mark.kind))
        words = stack(
            PlainLabel(mark.name, style="label", wrap=True), caption(about, role="text2"), gap=0
        )
        line = QWidget()
        layout = row(words, pencil, bin_button)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    # changes

    def _switch(self, occasion: Occasion, on: bool) -> None:
        store = self._studio.store
        with store.change() as change:
            (marked_days.mark_again if on else marked_days.leave_out)(store, occasion)
        text = self.tr("{day} ditandai.") if on else self.tr("{day} tidak ditandai lagi.")
        self._studio.undoable(change, text.format(day=occasion_word(occasion)))

    def _mark_again(self, mark: DayMark) -> None:
        store = self._studio.store
        assert mark.occasion is not None
        with store.change() as change:
            marked_days.mark_again(store, mark.occasion, mark.first)
        self._studio.undoable(change, self.tr("{day} ditandai.").format(day=mark_word(mark)))

    def _ask_new(self) -> None:
        self.dialog = ask_for_day(self, self._studio)

    def _ask(self, mark: DayMark) -> None:
        self.dialog = ask_for_day(self, self._studio, known=mark)

    def _drop(self, mark: DayMark) -> None:
        remove_day(self._studio, mark)


def _days(mark: DayMark) -> str:
    if mark.first == mark.last:
        return wording.day_and_year(mark.first)
    return wording.period(mark.first, mark.last)
