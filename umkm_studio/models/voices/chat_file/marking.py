"""What the maker marks in a chat becomes a message like any other; nothing else of it is kept."""

from __future__ import annotations

from umkm_studio.models.voices.chat_file.questions import Heard, question_in
from umkm_studio.models.voices.messages import Kind, Message, Via


def as_message(heard: Heard, *, is_talk: bool, without_words: str) -> Message:
    """The message to keep: the words as they were written, `without_words` where somebody sent only
    a picture or a voice. In a group nobody waits for the maker alone.
    """
    answered = heard.answered_at
    return Message(
        received_on=heard.at.date(),
        received_time=heard.at.time(),
        kind=Kind.QUESTION if question_in(heard.text) else Kind.COMMENT,
        text=heard.text or without_words,
        platform="whatsapp",
        via=Via.DIRECT_MESSAGE,
        name=heard.sender,
        answered_on=answered.date() if answered else None,
        answered_time=answered.time() if answered else None,
        needs_reply=is_talk,
    )
