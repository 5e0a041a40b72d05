"""All messages, also those that were answered: by kind, with what followed the questions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint

from umkm_studio.models.campaigns import idea_box
from umkm_studio.models.campaigns.idea_box import Box
from umkm_studio.models.content.posts import Post
from umkm_studio.models.voices import asked_then_ordered, messages
from umkm_studio.models.voices.asked_then_ordered import ENOUGH, Share
from umkm_studio.models.voices.messages import Kind, Message
from umkm_studio.ui.editors import message_actions, message_editor
from umkm_studio.ui.editors.message_words import kind_word
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import Segments
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.messages_page.message_list import MessageList

_SHOWN = 300
_TALL = 380  # pixels at 100 %, of the list


class HistoryDrawer(Drawer):
    """The newest first; `kind` chooses what is shown first, None for all. With `post` only what
    came under it: a session of questions and answers.
    """

    def __init__(
        self, studio: Studio, kind: Kind | None = None, *, post: Post | None = None
    ) -> None:
        super().__init__(caption=self.tr("Tanya-Jawab"), title=self.tr("Semua pesan"))
        self._studio = studio
        self._post = post
        if post is not None:
            self.show_head(caption=self.tr("Semua pesan di unggahan"), title=post.title)
        self.kind = Segments([(None, self.tr("Semua")), *((one, kind_word(one)) for one in Kind)])
        self.kind.setAccessibleName(self.tr("Jenis pesan"))
        self.kind.set_value(kind)
        self.followed = Note("info", "", icon="shopping-bag")
        self.list = MessageList()
        self.list.setAccessibleName(self.tr("Semua pesan"))
        self.list.setMinimumHeight(theme().px(_TALL))
        self.empty = caption(self.tr("Belum ada pesan jenis ini."), role="text2", wrap=True)
        self.open_button = Button(self.tr("Buka"), kind="primary", icon="pencil")
        self.again_button = Button(
            self.tr("Tandai belum dibalas"), icon="arrow-back-up", writes=True
        )
        self.menu = OfferMenu(self)
        for part in (self.kind, self.followed, self.empty, self.list):
            self.body.addWidget(part)
        self.footer.addStretch(1)
        self.footer.addWidget(self.again_button)
        self.footer.addWidget(self.open_button)
        self.kind.changed.connect(self._changed)
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        self.list.menu_wanted.connect(self._offer)
        self.list.chosen.connect(self._chosen)
        self.open_button.clicked.connect(self._open_chosen)
        self.again_button.clicked.connect(self._wait_again)
        self.refresh()

    def refresh(self) -> None:
        """Read them anew."""
        store = self._studio.store
        found = messages.latest(
            store, self.kind.value(), None if self._post is None else self._post.id, _SHOWN
        )
        self.empty.setVisible(not found)
        self.list.show_messages(found, self._studio.now())
        self._show_what_followed()

    def _show_what_followed(self) -> None:
        """Of questions who ordered, of ideas what they became; counted over all posts."""
        kind, words = self.kind.value(), ""
        if self._post is None and kind is Kind.IDEA:
            words = self._became(idea_box.count(self._studio.store))
        elif self._post is None and kind in (None, Kind.QUESTION):
            words = self._said(asked_then_ordered.share(self._studio.store, self._studio.today()))
        icon = "bulb" if kind is Kind.IDEA else "shopping-bag"
        self.followed.show_note("info", words, icon=icon)
        self.followed.setVisible(bool(words))

    def _became(self, box: Box) -> str:
        if not box.ideas:
            return self.tr(
                "Kotak ide: catat usul pembeli sebagai Ide, lalu jadikan konten dengan namanya."
            )
        text = self.tr("{ideas} ide: {made} jadi konten, {out} sudah tayang.", "", box.ideas)
        if box.to_tell:
            text = self.tr(
                "{ideas} ide: {made} jadi konten, {out} sudah tayang. {waiting} pemilik ide belum "
                "dikabari.",
                "",
                box.ideas,
            )
        return text.format(ideas=box.ideas, made=box.made, out=box.out, waiting=box.to_tell)

    def _said(self, share: Share) -> str:
        if not share.people:
            return ""
        if not share.is_enough:
            text = self.tr(
                "Bertanya lalu memesan: belum cukup data. Baru {people} orang bertanya dalam "
                "sebulan sampai pekan lalu, perlu {enough}."
            )
            return text.format(people=share.people, enough=ENOUGH)
        text = self.tr(
            "Dari {people} orang yang bertanya dalam sebulan sampai pekan lalu, {ordered} memesan "
            "dalam seminggu sesudahnya. Bisa lebih, karena yang memesan dengan nama lain tidak "
            "terlihat. Ini urutan waktu, belum tentu karena jawabanmu."
        )
        return text.format(
            people=wording.number(share.people), ordered=wording.number(share.ordered)
        )

    def _changed(self, _kind: object) -> None:
        self.refresh()

    def _chosen(self, message: Message | None) -> None:
        self.open_button.setEnabled(message is not None)
        self.again_button.setEnabled(message is not None and message.may_wait_again)

    def _open_chosen(self) -> None:
        message = self.list.current()
        if message is not None:
            self._open(message)

    def _open(self, message: Message) -> None:
        message_editor.open_message(self._studio, message)

    def _wait_again(self) -> None:
        message = self.list.current()
        if message is not None and message_actions.reopen(self._studio, message):
            self.refresh()

    def _remove(self, message: Message) -> None:
        if message_actions.delete(self._studio, message):
            self.refresh()

    def _offer(self, message: Message, at: QPoint) -> None:
        self.menu.show_offers(
            [
                Offer("pencil", self.tr("Buka"), partial(self._open, message)),
                Offer(
                    "arrow-back-up",
                    self.tr("Tandai belum dibalas"),
                    self._wait_again,
                    enabled=message.may_wait_again,
                    writes=True,
                ),
                Offer(
                    "trash",
                    self.tr("Hapus"),
                    partial(self._remove, message),
                    role="dangerText",
                    writes=True,
                ),
            ],
            at,
        )
