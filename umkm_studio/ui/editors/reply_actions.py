"""What can be done with answers that are ready, from every place that shows them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from umkm_studio.models import trash
from umkm_studio.models.content import question_ideas
from umkm_studio.models.errors import UserError
from umkm_studio.models.trash import Kind
from umkm_studio.models.voices import replies
from umkm_studio.models.voices.messages import Message
from umkm_studio.models.voices.replies import Reply
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


def copy(studio: Studio, reply: Reply, text: str, message: Message | None) -> str:
    """Put an answer on the clipboard and count that it was used. Gives what is to be said of it."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)
    if clipboard.text() != text:  # another program holds it: Windows says no without a word
        return translate("Replies", "Belum tersalin, coba sekali lagi.")
    assert reply.id is not None
    try:
        replies.use(studio.store, reply.id, studio.now(), None if message is None else message.id)
    except UserError:
        return translate(
            "Replies", "Tersalin, tapi belum terhitung: datamu sedang dipakai pekerjaan lain."
        )
    return translate("Replies", "Tersalin. Tinggal tempel di chat.")


def edit(studio: Studio, reply: Reply | None = None) -> None:
    """Open an answer in the drawer, or a new one."""
    from umkm_studio.ui.editors.reply_editor import ReplyEditor

    studio.open_drawer(ReplyEditor(studio, reply or Reply(question="", answer="")))


def remove(studio: Studio, reply: Reply) -> bool:
    """Delete an answer; it stays in the bin for a while."""
    assert reply.id is not None
    reply_id = reply.id

    def work() -> None:
        with trash.keeping(studio.store, Kind.REPLY, reply.question, now=studio.now()):
            replies.remove(studio.store, reply_id)

    text = translate("Replies", "Balasan “{question}” dihapus.")
    return studio.keep(work, text.format(question=reply.question))


def make_idea(studio: Studio, reply: Reply) -> bool:
    """Make a question an idea for an education post: one click, one way back."""
    assert reply.id is not None
    text = translate("Replies", "“{question}” masuk ke ide konten Edukasi.")
    work = partial(question_ideas.of_reply, studio.store, reply.id)
    return studio.keep(work, text.format(question=reply.question))


def open_idea(studio: Studio, reply: Reply) -> None:
    """Open the post that was made of a question."""
    if reply.idea_post_id is not None:
        post_actions.open_post(studio, reply.idea_post_id)
