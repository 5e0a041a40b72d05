"""Who waits for an answer, the longest wait first, and the ways in which messages come here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content import posts
from umkm_studio.models.voices import messages
from umkm_studio.models.voices.messages import Message
from umkm_studio.models.voices.testimonials import Kind as VoiceKind
from umkm_studio.ui.editors import message_actions, message_editor
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button, IconButton, LinkButton
from umkm_studio.ui.kit.cards import Box, Corners, row
from umkm_studio.ui.kit.labels import IconLabel, Line, caption, heading
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.messages_page.history import HistoryDrawer
from umkm_studio.ui.pages.messages_page.message_list import MessageList


class WaitingColumn(Box):
    """`chosen` sends the message that the other columns are about, or None."""

    chosen = Signal(object)
    chat_wanted = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.count = Badge(Look("0", "warning"))
        self.menu_button = IconButton(
            "dots", self.tr("Pilihan untuk pesan yang dipilih"), small=True, bare=True
        )
        self.list = MessageList()
        self.list.setAccessibleName(self.tr("Menunggu balasan"))
        self.empty = caption("", role="text2", wrap=True)
        self.note_button = Button(self.tr("Catat pertanyaan"), icon="plus", small=True, writes=True)
        self.chat_button = LinkButton(self.tr("Baca berkas ekspor chat"), icon="file-import")
        self.history_button = LinkButton(self.tr("Semua pesan"), icon="history")
        self.menu = OfferMenu(self)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        t = theme()
        side = t.px(14)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        head = row(heading(self.tr("Menunggu balasan")), self.count, None, self.menu_button)
        head.setContentsMargins(side, t.px(8), t.px(8), t.px(8))
        outer.addLayout(head)
        outer.addWidget(Line())
        self.empty.setContentsMargins(side, side, side, 0)
        outer.addWidget(self.empty)
        outer.addWidget(self.list, 1)
        ways = QVBoxLayout()
        ways.setContentsMargins(side, t.px(12), side, t.px(12))
        ways.setSpacing(t.px(8))
        ways.addLayout(row(self.note_button, None))
        ways.addLayout(row(self.chat_button, None))
        ways.addLayout(row(self.history_button, None))
        outer.addLayout(ways)
        outer.addWidget(Line())
        outer.addWidget(self._promise())
        Corners(self)

    def _promise(self) -> QWidget:
        words = caption(
            self.tr("Chat-mu tidak dibaca, kecuali berkas ekspor yang kamu pilih."),
            role="text2",
            wrap=True,
        )
        foot = QWidget()
        line = row(IconLabel("info-circle", size=14), words)
        line.setStretch(1, 1)
        line.setContentsMargins(theme().px(14), theme().px(10), theme().px(14), theme().px(10))
        foot.setLayout(line)
        return foot

    def _wire(self) -> None:
        self.list.chosen.connect(self._chosen)
        self.list.menu_wanted.connect(self._offer)
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        self.note_button.clicked.connect(self.note_down)
        self.history_button.clicked.connect(self.show_history)
        self.menu_button.clicked.connect(self._offer_below_button)
        self.chat_button.clicked.connect(self.chat_wanted)

    def refresh(self) -> None:
        """Read who waits."""
        store = self._studio.store
        found = messages.waiting(store)
        count = messages.count_waiting(store)
        self.count.show_look(Look(str(count), "warning"))
        self.count.setVisible(count > 0)
        self.empty.setVisible(not found)
        self.empty.setText(
            self.tr("Belum ada pesan yang dicatat.")
            if messages.newest(store) is None
            else self.tr("Tidak ada yang menunggu. Semua sudah dibalas.")
        )
        self.list.show_messages(found, self._studio.now())

    def current(self) -> Message | None:
        """The message that is chosen."""
        return self.list.current()

    def _chosen(self, message: Message | None) -> None:
        self.menu_button.setEnabled(message is not None)
        self.chosen.emit(message)

    def _offer_below_button(self) -> None:
        message = self.current()
        if message is not None:
            at = self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft())
            self._offer(message, at)

    def _offer(self, message: Message, at: QPoint) -> None:
        studio = self._studio
        self.menu.show_offers(
            [
                Offer("pencil", self.tr("Buka"), partial(self._open, message)),
                Offer(
                    "check",
                    self.tr("Sudah dibalas"),
                    partial(message_actions.answer, studio, message),
                ),
                Offer(
                    "minus",
                    self.tr("Tidak perlu dibalas"),
                    partial(message_actions.set_aside, studio, message),
                ),
                None,
                *self._uses(message),
                None,
                Offer(
                    "trash",
                    self.tr("Hapus"),
                    partial(message_actions.delete, studio, message),
                    role="dangerText",
                    writes=True,
                ),
            ],
            at,
        )

    def _uses(self, message: Message) -> list[Offer]:
        """What else a message is good for."""
        studio = self._studio
        made = message.idea_post_id is not None
        has_words = not message.is_anonymous
        return [
            Offer(
                "bulb",
                self.tr("Sudah jadi ide konten") if made else self.tr("Jadikan ide konten"),
                partial(message_actions.to_idea, studio, message),
                enabled=has_words and not made,
            ),
            Offer(
                "message-heart",
                self.tr("Catat sebagai testimoni"),
                partial(message_actions.keep_words, studio, message, VoiceKind.PRAISE),
                enabled=has_words,
            ),
            Offer(
                "scale",
                self.tr("Catat sebagai kritik"),
                partial(message_actions.keep_words, studio, message, VoiceKind.CRITICISM),
                enabled=has_words,
            ),
        ]

    def _open(self, message: Message) -> None:
        message_editor.open_message(self._studio, message)

    def _remove(self, message: Message) -> None:
        message_actions.delete(self._studio, message)

    def show_history(self) -> None:
        """All messages, also those that were answered."""
        self._studio.open_drawer(HistoryDrawer(self._studio))

    def show_post(self, post_id: int) -> None:
        """What came under a post."""
        post = posts.get(self._studio.store, post_id)
        if post is not None:
            self._studio.open_drawer(HistoryDrawer(self._studio, post=post))

    def note_down(self) -> None:
        """Write a message down."""
        message_editor.open_message(self._studio)
