"""Whom to ask for a review: a few at a time, each once, with a message by name to copy."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.voices import asking
from umkm_studio.models.voices.asking import AFTER, UNTIL, Askable, AskList, Outcome
from umkm_studio.ui.editors import voice_texts
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.labels import Line, PlainLabel, as_tooltip, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio

_AT_ONCE = 8
_SHOWS = frozenset({"review_requests", "contacts", "customers", "orders", "testimonials"})


class AskDrawer(Drawer):
    """The list follows the store: taking something back brings its line back."""

    _heard = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.copy_buttons: list[Button] = []
        self.asked_buttons: list[Button] = []
        self.leave_buttons: list[Button] = []
        self.again_buttons: list[LinkButton] = []
        self.show_head(caption=self.tr("Testimoni & Ulasan"), title=self.tr("Minta ulasan"))
        self.intro = PlainLabel("", style="table", role="text2", wrap=True)
        self._lines = QVBoxLayout()
        self.rest = caption("", role="text2", wrap=True)
        self._asked_today = QVBoxLayout()
        self.body.addWidget(self.intro)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.rest)
        self.body.addLayout(self._asked_today)
        self.body.addStretch(1)
        self.done_button = Button(self.tr("Tutup"))
        self.done_button.clicked.connect(self.close_requested)
        self.footer.addStretch(1)
        self.footer.addWidget(self.done_button)
        self._listener = self._heard.emit
        studio.store.listeners.append(self._listener)
        self._heard.connect(self._changed)
        self.closed.connect(self._stop_listening)
        self.show_people()

    def show_people(self) -> None:
        """Read the list anew."""
        clear(self._lines)
        clear(self._asked_today)
        for buttons in (self.copy_buttons, self.asked_buttons, self.leave_buttons):
            buttons.clear()
        self.again_buttons.clear()
        weeks = shops.load(self._studio.store).win_back_weeks
        found = asking.look(self._studio.store, self._studio.today(), weeks)
        self.intro.setText(
            self.tr(
                "Tanyakan hal yang sama kepada yang puas dan yang kecewa. Setiap orang cukup "
                "ditanya sekali, tanpa hadiah dan tanpa minta bintang."
            )
        )
        if not found.people:
            self._lines.addWidget(Note("info", self._why_nobody()))
        for one in found.people[:_AT_ONCE]:
            self._lines.addWidget(self._line(one))
            self._lines.addWidget(Line())
        self.rest.setText(self._what_is_left(found, weeks))
        self.rest.setVisible(bool(self.rest.text()))
        self._show_asked()

    def _show_asked(self) -> None:
        """Who was asked today, so that a message that got lost can be copied again."""
        found = asking.asked_on(self._studio.store, self._studio.today())
        if found:
            title = PlainLabel(self.tr("Sudah ditanya hari ini"), style="label")
            self._asked_today.addWidget(title)
        for one in found:
            again = LinkButton(self.tr("Salin lagi"), icon="copy", strong=True)
            again.setAccessibleName(
                self.tr("Salin lagi pesan untuk {name}").format(name=one.shown_name)
            )
            again.setToolTip(as_tooltip(voice_texts.preview(self._message(one))))
            again.clicked.connect(partial(self._copy_again, one))
            self.again_buttons.append(again)
            line = row(PlainLabel(one.shown_name, style="table", wrap=True), again)
            line.setStretch(0, 1)
            self._asked_today.addLayout(line)

    def _why_nobody(self) -> str:
        return self.tr(
            "Belum ada yang perlu ditanya. Pembeli muncul di sini {after} sampai {until} hari "
            "sejak pesanannya, setelah pesanan itu ditandai Selesai."
        ).format(after=AFTER, until=UNTIL)

    def _what_is_left(self, found: AskList, weeks: int) -> str:
        rest = len(found.people) - _AT_ONCE
        parts = []
        if rest > 0:
            parts.append(self.tr("%n orang lain menyusul, tidak harus hari ini.", "", rest))
        if found.resting:
            text = self.tr(
                "%n orang baru saja dihubungi dalam {weeks} minggu ini, jadi tidak ditanya dulu.",
                "",
                found.resting,
            )
            parts.append(text.format(weeks=wording.number(weeks)))
        return " ".join(parts)

    def _line(self, one: Askable) -> QWidget:
        name = one.shown_name
        copy = Button(self.tr("Salin pesan"), icon="copy", small=True)
        copy.setAccessibleName(self.tr("Salin pesan untuk {name}").format(name=name))
        copy.setToolTip(as_tooltip(voice_texts.preview(self._message(one))))
        copy.clicked.connect(partial(self._copy, one))
        asked = Button(self.tr("Sudah"), kind="quiet", icon="check", small=True, writes=True)
        asked.setAccessibleName(self.tr("Tandai {name} sudah ditanya").format(name=name))
        asked.setToolTip(self.tr("Sudah kamu tanya dengan cara lain"))
        asked.clicked.connect(partial(self._asked, one))
        leave = Button(self.tr("Lewati"), kind="quiet", icon="x", small=True)
        leave.setAccessibleName(self.tr("Lewati {name}, tidak usah ditanya").format(name=name))
        leave.setToolTip(self.tr("Tidak usah ditanya"))
        leave.clicked.connect(partial(self._leave, one))
        self.copy_buttons.append(copy)
        self.asked_buttons.append(asked)
        self.leave_buttons.append(leave)
        about = PlainLabel(self._about(one), style="table", role="text2", wrap=True)
        words = stack(PlainLabel(name, style="label", wrap=True), about, gap=1)
        line = QWidget()
        layout = row(words, copy, asked, leave, gap=4)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _about(self, one: Askable) -> str:
        """What they bought, and how long ago: the day that a parcel came is not known."""
        text = self.tr("{product} · {days} hari sejak dipesan · {number}", "", one.days)
        if one.is_due_day:
            text = self.tr("{product} · {days} hari sejak jadwal jadi · {number}", "", one.days)
        return text.format(product=one.product, number=one.number, days=wording.number(one.days))

    # what can be done with a line

    def _copy(self, one: Askable) -> None:
        """The text is copied first: a day is only noted where there is something to send."""
        QGuiApplication.clipboard().setText(self._message(one))
        self._note(
            one,
            Outcome.ASKED,
            self.tr("Pesan untuk {name} tersalin, tempel sendiri di chat. Ia tidak ditanya lagi."),
        )

    def _copy_again(self, one: Askable) -> None:
        """The same message: it was noted when it was copied first."""
        QGuiApplication.clipboard().setText(self._message(one))
        text = self.tr("Pesan untuk {name} tersalin lagi.")
        self._studio.notices.toast(text.format(name=one.shown_name))

    def _message(self, one: Askable) -> str:
        return voice_texts.ask_for_review(one, shops.load(self._studio.store))

    def _asked(self, one: Askable) -> None:
        self._note(one, Outcome.ASKED, self.tr("{name} ditandai sudah ditanya."))

    def _leave(self, one: Askable) -> None:
        self._note(one, Outcome.LEFT, self.tr("{name} tidak ditanya."))

    def _note(self, one: Askable, outcome: Outcome, words: str) -> None:
        work = partial(asking.note, self._studio.store, one, outcome, self._studio.today())
        self._studio.keep(work, words.format(name=one.shown_name))

    # what changes meanwhile

    def _changed(self, tables: frozenset[str]) -> None:
        if not tables & _SHOWS:
            return
        answered = QApplication.focusWidget() in (
            *self.copy_buttons, *self.asked_buttons, *self.leave_buttons
        )  # fmt: skip
        try:
            self.show_people()
        except UserError as problem:
            self._studio.notices.explain(problem)
            return
        if not answered:
            return
        first = self.copy_buttons[0] if self.copy_buttons else self.done_button
        first.show()  # a layout does so only later, and what is hidden takes no focus
        first.setFocus()

    def _stop_listening(self) -> None:
        self._studio.store.listeners.remove(self._listener)
