"""What can be done with a message on every page, each one change that can be taken back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import trash
from umkm_studio.models.campaigns import idea_box
from umkm_studio.models.voices import kept_words, messages, testimonials
from umkm_studio.models.voices.messages import Message
from umkm_studio.ui.editors.message_words import kind_word, sender
from umkm_studio.ui.kit import wording
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


def delete(studio: Studio, message: Message) -> bool:
    """Put a message into the bin, under a name that does not say who wrote."""
    label = translate("MessageActions", "{kind}, {day}").format(
        kind=kind_word(message.kind), day=wording.day_and_year(message.received_on)
    )

    def work() -> None:
        assert message.id is not None
        with trash.keeping(studio.store, trash.Kind.MESSAGE, label, now=studio.now()):
            messages.remove(studio.store, message.id)

    return studio.keep(work, translate("MessageActions", "Pesan dihapus."))


def to_idea(studio: Studio, message: Message) -> Message | None:
    """Put what somebody proposed among the ideas for posts; the message as it is kept now."""
    assert message.id is not None
    text = translate("MessageActions", "Masuk ke baki ide, dengan nama {name}.")
    if message.is_anonymous or not message.name:
        text = translate("MessageActions", "Masuk ke baki ide.")
    work = partial(idea_box.put_to_ideas, studio.store, message.id)
    if not studio.keep(work, text.format(name=sender(message))):
        return None
    return messages.get(studio.store, message.id)


def keep_words(studio: Studio, message: Message, kind: testimonials.Kind) -> None:
    """Keep the exact words among testimonials or criticism, and open them there."""
    from umkm_studio.ui.editors import criticism_actions, testimonial_actions  # seldom opened

    kept: list[int] = []

    def work() -> None:
        assert message.id is not None
        kept.append(kept_words.keep(studio.store, message.id, kind, now=studio.now()))

    text = translate("MessageActions", "Kata {name} tercatat di Testimoni & Ulasan.")
    if not studio.keep(work, text.format(name=sender(message))):
        return
    if kind is testimonials.Kind.CRITICISM:
        criticism_actions.open_criticism(studio, kept[0])
    else:
        testimonial_actions.open_testimonial(studio, kept[0])
