"""Messages that the maker marks in a chat."""

from datetime import date, datetime, time

from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages
from umkm_studio.models.voices.chat_file.marking import as_message
from umkm_studio.models.voices.chat_file.questions import Heard
from umkm_studio.models.voices.messages import Kind

ASKED = Heard(at=datetime(2026, 10, 13, 21, 31), sender="Yanti", text="Nastar masih ada?")
ANSWERED = Heard(
    at=datetime(2026, 10, 5, 9, 0),
    sender="+62 812-0000-0011",
    text="Halo Kak",
    answered_at=datetime(2026, 10, 5, 9, 20),
)


def marked(heard: Heard, *, is_talk: bool = True) -> messages.Message:
    """The message to keep."""
    return as_message(heard, is_talk=is_talk, without_words="(tanpa kata)")


def test_a_marked_question_waits_like_any_other(store: Store):
    assert messages.keep(store, [marked(ASKED)]) == 1
    (message,) = messages.waiting(store)
    assert (message.name, message.kind, message.platform) == ("Yanti", Kind.QUESTION, "whatsapp")
    assert (message.received_on, message.received_time) == (date(2026, 10, 13), time(21, 31))


def test_what_was_answered_in_the_chat_is_answered(store: Store):
    messages.keep(store, [marked(ANSWERED)])
    (message,) = messages.everything(store)
    assert message.answered_at == datetime(2026, 10, 5, 9, 20)
    assert not message.waits
    assert "812-0000" not in message.name  # numbers are not kept unless the maker wants it


def test_a_chat_that_is_read_twice_is_kept_once(store: Store):
    messages.keep(store, [marked(ASKED)])
    assert messages.keep(store, [marked(ASKED)]) == 0


def test_in_a_group_nobody_waits_for_the_maker_alone(store: Store):
    messages.keep(store, [marked(ASKED, is_talk=False)])
    assert messages.waiting(store) == []


def test_a_picture_without_words_gets_some():
    heard = Heard(at=ASKED.at, sender="Yanti", text="")
    assert marked(heard).text == "(tanpa kata)"
