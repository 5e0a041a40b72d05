"""The answer with its gaps filled, ready to be copied: the top of the right side."""

from __future__ import annotations

from umkm_studio.models.voices.messages import Message
from umkm_studio.models.voices.replies import Reply
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.page import Studio


class ReadyCard(Card):
    """Where a message and an answer meet. "Sudah dibalas" is `message_actions.answer`."""

    def __init__(self, studio: Studio) -> None:
        super().__init__("–")
        self._studio = studio
        self.title_label.setText(self.tr("Siap disalin"))

    def show_for(self, message: Message | None) -> None:
        """For whom the answer is."""

    def show_reply(self, reply: Reply | None) -> None:
        """Which answer it is."""
