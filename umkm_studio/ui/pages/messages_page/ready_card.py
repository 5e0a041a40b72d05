"""The answer with its gaps filled, ready to be copied: the top of the right side."""

from __future__ import annotations

from umkm_studio.models.voices.messages import Message
from umkm_studio.models.voices.replies import Reply
from umkm_studio.ui.editors import message_actions, message_words
from umkm_studio.ui.editors.reply_filler import ReplyFiller
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word


class ReadyCard(Card):
    """Where a message and an answer meet."""

    def __init__(self, studio: Studio) -> None:
        self.guide_link = LinkButton("")
        super().__init__("–", right=self.guide_link)
        self._studio = studio
        self.title_label.setText(self.tr("Siap disalin"))
        self.guide_link.setText(self.tr("Panduan nada"))
        self.for_whom = PlainLabel(style="caption", role="text2", elide=True)
        self.filler = ReplyFiller(studio)
        self.copy_button = Button(self.tr("Salin"), kind="primary", icon="copy")
        self.done_button = Button(self.tr("Sudah dibalas"), icon="check", writes=True)
        self.head.addWidget(self.filler.change_button)
        self.body.addWidget(self.for_whom)
        self.body.addWidget(self.filler)
        self.body.addLayout(Flow(self.copy_button, self.done_button))
        self.copy_button.clicked.connect(self.copy)
        self.done_button.clicked.connect(self._answered)
        self.guide_link.clicked.connect(self._show_guide)
        self.filler.copied.connect(studio.notices.toast)
        self._show()

    def show_for(self, message: Message | None) -> None:
        """For whom the answer is."""
        self.filler.show_for(message)
        self._show()

    def show_reply(self, reply: Reply | None) -> None:
        """Which answer it is."""
        self.filler.show_reply(reply)
        self._show()

    def copy(self) -> bool:
        """Copy the answer, or go to what is still to be filled in."""
        return self.filler.copy()

    def copy_reply(self, reply: Reply) -> None:
        """Copy this one."""
        self.show_reply(reply)
        self.copy()

    def _show(self) -> None:
        message = self.filler.message
        self.for_whom.setText(self._whom(message))
        self.copy_button.setEnabled(self.filler.reply is not None)
        self.done_button.setVisible(message is not None)

    def _whom(self, message: Message | None) -> str:
        if message is None:
            return self.tr("tanpa pesan yang dipilih")
        text = self.tr("untuk {name}, {place}") if message.platform else self.tr("untuk {name}")
        name = message_words.sender(message)
        return text.format(name=name, place=place_word(message.platform))

    def _answered(self) -> None:
        if self.filler.message is not None:
            message_actions.answer(self._studio, self.filler.message)

    def _show_guide(self) -> None:
        from umkm_studio.ui.editors.tone_guide import ToneGuide

        self._studio.open_drawer(ToneGuide())
