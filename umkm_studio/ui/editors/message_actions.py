"""What can be done with a message on every page, each one change that can be taken back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.voices import messages
from umkm_studio.models.voices.messages import Message
from umkm_studio.ui.editors.message_words import sender
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


def answer(studio: Studio, message: Message) -> bool:
    """The maker has answered, now. Whether it was kept."""
    text = translate("MessageActions", "Balasan untuk {name} tercatat.")
    assert message.id is not None
    done = partial(messages.answer, studio.store, message.id, studio.now())
    return studio.keep(done, text.format(name=sender(message)))


def set_aside(studio: Studio, message: Message) -> bool:
    """Nothing is to be answered."""
    assert message.id is not None
    text = translate("MessageActions", "Pesan {name} tidak menunggu lagi.")
    return studio.keep(
        partial(messages.set_aside, studio.store, message.id), text.format(name=sender(message))
    )


def reopen(studio: Studio, message: Message) -> bool:
    """It waits for an answer again."""
    assert message.id is not None
    text = translate("MessageActions", "Pesan {name} menunggu balasan lagi.")
    return studio.keep(
        partial(messages.reopen, studio.store, message.id), text.format(name=sender(message))
    )
