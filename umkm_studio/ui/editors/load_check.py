"""The weekly check-in: one tap says how heavy the week was; two heavy ones propose a slower pace.

check = LoadCheck(studio)
check.refresh()                      # hides itself while there is nothing to ask or to tell
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import shop
from umkm_studio.models.content import check_ins, posts
from umkm_studio.models.content.check_ins import CheckIn, Load
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate

_WEEK = timedelta(weeks=1)


def load_word(load: Load) -> str:
    """Ringan, pas, berat, as a word of a sentence."""
    return {
        Load.LIGHT: translate("LoadCheck", "ringan"),
        Load.RIGHT: translate("LoadCheck", "pas"),
        Load.HEAVY: translate("LoadCheck", "berat"),
    }[load]


def history_words(newest_first: Sequence[CheckIn]) -> str:
    """Beban 3 minggu terakhir: berat, berat, pas. (the newest last); "" without an answer."""
    if not newest_first:
        return ""
    loads = ", ".join(load_word(one.load) for one in reversed(newest_first))
    text = translate("LoadCheck", "Beban {count} minggu terakhir: {loads}.")
    return text.format(count=wording.number(len(newest_first)), loads=loads)


class LoadCheck(QWidget):
    """A question, a proposal, or the last answers; `quiet` leaves the last answers out."""

    def __init__(self, studio: Studio, *, quiet: bool = False) -> None:
        super().__init__()
        self._studio = studio
        self._quiet = quiet
        self._monday = date.min
        self.words = PlainLabel(style="table", role="text2", wrap=True)
        self.answers = {
            Load.LIGHT: Button(self.tr("Ringan"), small=True),
            Load.RIGHT: Button(self.tr("Pas"), small=True),
            Load.HEAVY: Button(self.tr("Berat"), small=True),
        }
        self.slow_down = Button(self.tr("Turunkan"), small=True)
        self.keep_pace = Button(self.tr("Biarkan"), kind="quiet", small=True)
        self.change = LinkButton("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(6))
        buttons = (*self.answers.values(), self.slow_down, self.keep_pace, self.change)
        layout.addWidget(self.words)
        layout.addLayout(row(*buttons, None))
        for load, button in self.answers.items():
            button.clicked.connect(partial(self._answer, load))
        self.slow_down.clicked.connect(self._slow_down)
        self.keep_pace.clicked.connect(self._keep_pace)
        self.change.clicked.connect(self._ask_for_words)

    def refresh(self) -> None:
        """Ask, propose, tell, or hide."""
        store, today = self._studio.store, self._studio.today()
        self._monday = check_ins.week_to_ask(today)
        answered = check_ins.get(store, self._monday)
        slower = check_ins.slower_pace(store, today)
        asks = answered is None and slower is None and self._had_posts()
        for load, button in self.answers.items():
            button.setVisible(asks)
            button.setAccessibleName(
                self.tr("{week} terasa {load}").format(week=self._week(), load=load_word(load))
            )
        self.slow_down.setVisible(slower is not None)
        self.keep_pace.setVisible(slower is not None)
        tells = answered is not None and slower is None and not self._quiet
        self.change.setVisible(tells)
        if slower is not None:
            self.words.setText(
                self.tr("Dua minggu ini berat. Turunkan jadi %n konten seminggu?", "", slower)
            )
        elif asks:
            self.words.setText(self.tr("{week} terasa bagaimana?").format(week=self._week()))
        elif tells and answered is not None:
            self.words.setText(history_words(check_ins.latest(store)))
            self.change.setText(self.tr("Ubah") if answered.note else self.tr("Tambah catatan"))
        self.setVisible(asks or tells or slower is not None)

    @property
    def wants_a_word(self) -> bool:
        """Whether it asks or proposes something."""
        return any(not button.isHidden() for button in (*self.answers.values(), self.slow_down))

    def _had_posts(self) -> bool:
        """Nobody is asked about a week in which nothing was planned."""
        last = self._monday + _WEEK - timedelta(days=1)
        return bool(posts.between(self._studio.store, self._monday, last))

    def _week(self) -> str:
        this = self._monday + _WEEK > self._studio.today()
        return self.tr("Minggu ini") if this else self.tr("Minggu lalu")

    def _answer(self, load: Load) -> None:
        text = self.tr("Dicatat: {load}.").format(load=load_word(load))
        self._keep(CheckIn(monday=self._monday, load=load), text)

    def _keep(self, said: CheckIn, text: str) -> None:
        store = self._studio.store
        with store.change() as change:
            check_ins.save(store, said)
        if change.steps:
            self._studio.undoable(change, text)

    def _ask_for_words(self) -> None:
        from umkm_studio.models.drafts import Which
        from umkm_studio.ui.kit.choices import Segments  # the first page paints without a form
        from umkm_studio.ui.kit.fields import TextField
        from umkm_studio.ui.kit.form import FormDialog, FormField

        said = check_ins.get(self._studio.store, self._monday)
        if said is None:
            return
        choices = Segments([(load, button.text()) for load, button in self.answers.items()])
        placeholder = self.tr("Contoh: banyak pesanan hampers")
        self.dialog = FormDialog(
            self.window(),  # answering shows this widget anew, or takes it away
            wording.period(self._monday, self._monday + _WEEK - timedelta(days=1)),
            [
                FormField("load", self.tr("Terasa"), choices, required=True),
                FormField("note", self.tr("Catatan"), TextField(placeholder=placeholder)),
            ],
            save=partial(self._save_words, said),
            values={"load": said.load, "note": said.note},
            drafted=(self._studio, Which(form="load_check", of_id=self._monday.toordinal())),
        )
        self.dialog.open()

    def _save_words(self, said: CheckIn, values: dict[str, Any]) -> None:
        words = replace(said, load=values["load"], note=values["note"])
        self._keep(words, self.tr("Catatan minggu itu tersimpan."))

    def _slow_down(self) -> None:
        store = self._studio.store
        slower = check_ins.slower_pace(store, self._studio.today())
        if slower is None:
            return

        def work() -> None:
            shop.save(store, replace(shop.load(store), posts_per_week=slower))
            self._settle()

        self._studio.keep(work, self.tr("Iramamu sekarang %n konten seminggu.", "", slower))

    def _keep_pace(self) -> None:
        self._studio.keep(self._settle, self.tr("Iramamu tetap."))

    def _settle(self) -> None:
        """What was proposed after the newest week is not proposed again."""
        newest = check_ins.latest(self._studio.store, limit=1)[0]
        check_ins.save(self._studio.store, replace(newest, settled=True))
