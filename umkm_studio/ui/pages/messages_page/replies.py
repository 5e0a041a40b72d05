"""Answers that are ready: the middle of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from umkm_studio.models import shop
from umkm_studio.models.content import question_ideas
from umkm_studio.models.store import Store
from umkm_studio.models.voices import ready_replies, replies, reply_outcomes
from umkm_studio.models.voices.messages import Message
from umkm_studio.models.voices.replies import Reply
from umkm_studio.models.voices.reply_outcomes import Outcome
from umkm_studio.models.voices.reply_search import asked_for, matching
from umkm_studio.ui.editors import reply_actions, reply_window
from umkm_studio.ui.editors.reply_list import KEYS, ReplyList
from umkm_studio.ui.editors.reply_words import often_words, outcome_words
from umkm_studio.ui.kit.buttons import Button, IconButton, LinkButton
from umkm_studio.ui.kit.cards import Box, Corners, row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import SearchField, Select
from umkm_studio.ui.kit.jobs import Job, Progress
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


@dataclass(frozen=True, slots=True)
class Counts:
    """How often answers were copied lately, and what followed them, by the answer's id."""

    lately: dict[int, int]
    outcomes: dict[int, Outcome]


class RepliesColumn(Box):
    """`chosen` sends the answer that the card at the right shows, or None; `copy_wanted` the one
    that is to be copied at once.
    """

    chosen = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._bank: Sequence[Reply] = ()
        self._message_id: int | None = None
        self._counts = Counts({}, {})
        self._counting: Job | None = None
        self.search = SearchField(self.tr("Cari balasan"))
        self.category = Select()
        self.category.setAccessibleName(self.tr("Topik"))
        self.window_button = IconButton(
            "device-laptop", self.tr("Jendela kecil di atas chat (Ctrl+J)"), bare=True
        )
        self.list = ReplyList()
        self.menu = OfferMenu(self)
        self.clear_link = LinkButton(self.tr("Hapus saringan"), strong=True)
        self.begin_button = Button(self.tr("Pakai contoh balasan"), icon="plus")
        self.history = caption("", role="text2", wrap=True)
        self.idea_link = LinkButton("", icon="bulb")
        self.menu_button = IconButton(
            "dots", self.tr("Pilihan untuk balasan yang dipilih"), small=True, bare=True
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        t = theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        tools = row(self.search, self.category, self.window_button)
        tools.setStretch(0, 1)
        tools.setContentsMargins(t.px(14), t.px(10), t.px(8), t.px(10))
        outer.addLayout(tools)
        outer.addWidget(Line())
        for part in (self.list, self._nothing_found(), self._nothing_yet()):
            self._stack.addWidget(part)
        outer.addWidget(self._stack, 1)
        outer.addWidget(Line())
        outer.addWidget(self._foot())
        Corners(self)

    def _foot(self) -> QWidget:
        """What became of the chosen answer, and the keys."""
        t = theme()
        foot = QWidget()
        keys = caption(
            self.tr("Ctrl 1 sampai Ctrl 9 menyalin balasan teratas, Ctrl J membuka jendela kecil."),
            role="text2",
            wrap=True,
        )
        about = row(self.history, self.idea_link, self.menu_button)
        about.setStretch(0, 1)
        column = stack(about, keys, gap=6)
        column.setContentsMargins(t.px(14), t.px(10), t.px(14), t.px(10))
        foot.setLayout(column)
        return foot

    def _nothing_found(self) -> QWidget:
        return _filled(
            PlainLabel(self.tr("Tidak ada balasan yang cocok."), style="button"),
            caption(self.tr("Coba kata lain, atau tulis balasan baru."), role="text2", wrap=True),
            row(self.clear_link, None),
        )

    def _nothing_yet(self) -> QWidget:
        return _filled(
            PlainLabel(self.tr("Belum ada balasan siap pakai."), style="button"),
            caption(
                self.tr(
                    "Mulai dari contoh yang tinggal disesuaikan: harga, ongkir, pembayaran resmi, "
                    "akun asli, pesanan rusak, sampai pesan yang kasar."
                ),
                role="text2",
                wrap=True,
            ),
            row(self.begin_button, None),
        )

    def _wire(self) -> None:
        self.search.changed.connect(self._filter)
        self.category.changed.connect(self._filter)
        self.list.chosen.connect(self._show_history)
        self.list.chosen.connect(self.chosen)
        self.idea_link.clicked.connect(self._idea)
        self.menu_button.clicked.connect(self._offer_below_button)
        self.list.copy_wanted.connect(self.copy_wanted)
        self.list.removed.connect(self._remove)
        self.list.menu_wanted.connect(self._offer)
        self.clear_link.clicked.connect(self._clear)
        self.begin_button.clicked.connect(self._begin)
        self.window_button.clicked.connect(self._open_window)
        self.search.line.returnPressed.connect(self._copy_first)
        for number in range(KEYS):
            QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self, partial(self._copy_row, number))

    # what is shown

    def refresh(self) -> None:
        """Read the answers; what they led to is worked out beside the window."""
        self._bank = replies.everything(self._studio.store)
        chosen = self.category.value() or ""
        words = replies.categories(self._studio.store)
        every = ("", self.tr("Semua topik"))
        self.category.set_items([every, *((word, word) for word in words)], chosen)
        self._filter()
        if self._counting is not None:
            self._counting.cancel()
        self._counting = self._studio.reads.run(
            partial(_count, now=self._studio.now()),
            done=self._counted,
            failed=self._studio.notices.explain,
        )

    def suggest_for(self, message: Message | None) -> None:
        """Choose the answer that a message asks for, once: the maker may choose another."""
        message_id = None if message is None else message.id
        if message is None or message_id == self._message_id:
            self._message_id = message_id
            return
        self._message_id = message_id
        found = asked_for(self.list.shown(), message.text)
        if found is not None:
            self.list.show_replies(self.list.shown(), found.id)

    def new(self) -> None:
        """Write a new one."""
        reply_actions.edit(self._studio)

    def _filter(self, _: object = None) -> None:
        words, category = self.search.value(), self.category.value() or ""
        found = matching(self._bank, words, category)
        self._stack.setCurrentIndex(0 if found else 1 if self._bank else 2)
        self.list.show_replies(found)

    def _counted(self, counts: Counts) -> None:
        self._counts = counts
        self._show_history(self.list.current())

    def _show_history(self, reply: Reply | None) -> None:
        """How often it was copied lately, what followed, and whether a post should answer it."""
        self.history.setVisible(reply is not None)
        self.idea_link.setVisible(reply is not None)
        self.menu_button.setVisible(reply is not None)
        if reply is None or reply.id is None:
            return
        lately = self._counts.lately.get(reply.id, 0)
        words = outcome_words(self._counts.outcomes.get(reply.id))
        if question_ideas.is_worth_a_post(reply, lately):
            words = f"{often_words(lately)} {words}"
        self.history.setText(words)
        made = reply.idea_post_id is not None
        self.idea_link.setText(self.tr("Lihat kontennya") if made else self.tr("Jadikan ide"))
        self.idea_link.setAccessibleDescription(
            self.tr("Simpan pertanyaan ini sebagai ide konten Edukasi")
        )

    def _clear(self) -> None:
        self.search.line.clear()
        self.category.set_value("")
        self._filter()

    # what is done

    def _copy_row(self, number: int) -> None:
        """Ctrl+1 to Ctrl+9, while no drawer lies over the page."""
        if any(drawer.isVisible() for drawer in self.window().findChildren(Drawer)):
            return
        if self.list.choose(number):
            self._copy_current()

    def _copy_first(self) -> None:
        """Enter in the search line copies what was found first."""
        if self.list.choose(0):
            self._copy_current()

    def _copy_current(self) -> None:
        reply = self.list.current()
        if reply is not None:
            self.copy_wanted.emit(reply)

    def _open_window(self) -> None:
        reply_window.show_beside(self._studio, self.window(), self._message_id)

    def _idea(self) -> None:
        reply = self.list.current()
        if reply is not None:
            made = reply.idea_post_id is not None
            act = reply_actions.open_idea if made else reply_actions.make_idea
            act(self._studio, reply)

    def _remove(self, reply: Reply) -> None:
        reply_actions.remove(self._studio, reply)

    def _begin(self) -> None:
        """Take the ready answers into the bank, in the language of the shop."""
        store = self._studio.store
        language = shop.load(store).language
        ready = [one.reply(language) for one in ready_replies.not_in(self._bank)]

        def take() -> None:
            for reply in ready:
                replies.put(store, reply)

        text = self.tr("%n contoh balasan masuk. Sesuaikan dengan kata-katamu.", "", len(ready))
        self._studio.keep(take, text)

    def _offer_below_button(self) -> None:
        reply = self.list.current()
        if reply is not None:
            self._offer(reply, self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def _offer(self, reply: Reply, at: QPoint) -> None:
        studio = self._studio
        made = reply.idea_post_id is not None
        idea = self.tr("Lihat kontennya") if made else self.tr("Jadikan ide konten Edukasi")
        act = reply_actions.open_idea if made else reply_actions.make_idea
        self.menu.show_offers(
            [
                Offer("copy", self.tr("Salin"), partial(self.copy_wanted.emit, reply)),
                Offer("pencil", self.tr("Ubah"), partial(reply_actions.edit, studio, reply)),
                Offer("bulb", idea, partial(act, studio, reply), writes=True),
                None,
                Offer(
                    "trash",
                    self.tr("Hapus"),
                    partial(self._remove, reply),
                    role="danger",
                    writes=True,
                ),
            ],
            at,
        )


def _filled(*parts: QWidget | QLayout) -> QWidget:
    """A page of the stack with a few lines at its top."""
    page = QWidget()
    column = stack(*parts, None)
    side = theme().px(14)
    column.setContentsMargins(side, side, side, side)
    page.setLayout(column)
    return page


def _count(store: Store, _: Progress, *, now: datetime) -> Counts:
    lately = replies.lately(store, now - timedelta(days=question_ideas.LATELY))
    return Counts(lately, reply_outcomes.everything(store, now.date()))
