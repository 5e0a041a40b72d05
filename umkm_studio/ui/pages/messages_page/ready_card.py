"""The answer with its gaps filled, ready to be copied: the top of the right side."""

from __future__ import annotations

from umkm_studio.models.content import question_ideas
from umkm_studio.models.voices.messages import Message
from umkm_studio.models.voices.replies import Reply
from umkm_studio.models.voices.reply_outcomes import Outcome
from umkm_studio.ui.editors import message_actions, message_words, reply_actions
from umkm_studio.ui.editors.reply_filler import ReplyFiller
from umkm_studio.ui.editors.reply_words import outcome_words
from umkm_studio.ui.editors.tone_guide import ToneGuide
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.pages.messages_page.replies import Counts


class ReadyCard(Card):
    """Where a message and an answer meet."""

    def __init__(self, studio: Studio) -> None:
        super().__init__("–")
        self._studio = studio
        self._lately: dict[int, int] = {}
        self._outcomes: dict[int, Outcome] = {}
        self.title_label.setText(self.tr("Siap disalin"))
        self.for_whom = PlainLabel(style="caption", role="text2", elide=True)
        self.filler = ReplyFiller(studio)
        self.copy_button = Button(self.tr("Salin"), kind="primary", icon="copy")
        self.done_button = Button(self.tr("Sudah dibalas"), icon="check")
        self.outcome = caption("", role="text2", wrap=True)
        self.idea_link = LinkButton("", icon="bulb")
        self.guide_link = LinkButton(self.tr("Panduan nada"), icon="message-heart")
        self.body.addWidget(self.for_whom)
        self.body.addWidget(self.filler)
        self.body.addLayout(Flow(self.copy_button, self.done_button))
        self.body.addWidget(self.outcome)
        self.body.addLayout(Flow(self.idea_link, self.guide_link, gap=14))
        self.copy_button.clicked.connect(self.copy)
        self.done_button.clicked.connect(self._answered)
        self.idea_link.clicked.connect(self._make_idea)
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

    def show_counts(self, counts: Counts) -> None:
        """How often answers were copied lately, and what followed."""
        self._lately, self._outcomes = counts.lately, counts.outcomes
        self._show()

    def copy(self) -> bool:
        """Copy the answer, or go to what is still to be filled in."""
        return self.filler.copy()

    def copy_reply(self, reply: Reply) -> None:
        """Copy this one."""
        self.show_reply(reply)
        self.copy()

    def _show(self) -> None:
        message, reply = self.filler.message, self.filler.reply
        self.for_whom.setText(self._whom(message))
        self.copy_button.setEnabled(reply is not None)
        self.done_button.setVisible(message is not None)
        known = reply is not None and reply.id is not None
        self.outcome.setVisible(known)
        self.idea_link.setVisible(known)
        if reply is not None and reply.id is not None:
            lately = self._lately.get(reply.id, 0)
            self.outcome.setText(self._history(reply, lately, self._outcomes.get(reply.id)))
            made = reply.idea_post_id is not None
            self.idea_link.setText(self.tr("Lihat kontennya") if made else self.tr("Jadikan ide"))
            self.idea_link.setToolTip(
                self.tr("Buka konten yang dibuat dari pertanyaan ini")
                if made
                else self.tr("Simpan pertanyaan ini sebagai ide konten Edukasi")
            )

    def _whom(self, message: Message | None) -> str:
        if message is None:
            return self.tr("tanpa pesan yang dipilih")
        text = self.tr("untuk {name}, {place}")
        if not message.platform:
            text = self.tr("untuk {name}")
        name = message_words.sender(message)
        return text.format(name=name, place=place_word(message.platform))

    def _history(self, reply: Reply, lately: int, outcome: Outcome | None) -> str:
        """What became of it, and whether it is asked so often that a post should answer it."""
        if not question_ideas.is_worth_a_post(reply, lately):
            return outcome_words(outcome)
        often = self.tr(
            "Disalin {count} kali dalam {days} hari. Cukup sering untuk dijawab sekali lewat "
            "konten Edukasi."
        )
        days = wording.number(question_ideas.LATELY)
        often = often.format(count=wording.number(lately), days=days)
        return f"{often}\n{outcome_words(outcome)}"

    def _answered(self) -> None:
        if self.filler.message is not None:
            message_actions.answer(self._studio, self.filler.message)

    def _make_idea(self) -> None:
        reply = self.filler.reply
        if reply is None:
            return
        if reply.idea_post_id is None:
            reply_actions.make_idea(self._studio, reply)
        else:
            reply_actions.open_idea(self._studio, reply)

    def _show_guide(self) -> None:
        self._studio.open_drawer(ToneGuide())
