"""What can be done about a criticism, from its card, its drawer or the trust log.

criticism_actions.open_criticism(studio, voice.id)
criticism_actions.open_trust_log(studio)
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import contacts
from umkm_studio.models.voices import asking, criticism, testimonials, thanks
from umkm_studio.models.voices.criticism import Handling
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.models.voices.trust_log import Entry
from umkm_studio.ui.editors import criticism_words
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate

ANSWER, FIXES, END = range(3)
"""The tabs of the drawer."""


def open_criticism(studio: Studio, testimonial_id: int, *, tab: int = ANSWER) -> None:
    """Open what was done about a criticism."""
    from umkm_studio.ui.editors.criticism_drawer import CriticismDrawer  # seldom opened

    voice = testimonials.get(studio.store, testimonial_id)
    if voice is None:
        studio.notices.explain(UserError("record_gone"))
        return
    studio.open_drawer(CriticismDrawer(studio, voice, tab=tab))


def open_trust_log(studio: Studio) -> None:
    """Open the trust log with the themes and the thanks."""
    from umkm_studio.ui.editors.trust_log_drawer import TrustLogDrawer

    studio.open_drawer(TrustLogDrawer(studio))


def copy_answer(studio: Studio, voice: Voice) -> None:
    """Put the answer on the clipboard."""
    _copy(studio, voice.response)


def finish_step(studio: Studio, testimonial_id: int, place: int, *, done: bool) -> None:
    """Tick a step, or take its tick away."""
    day = studio.today() if done else None
    said = translate("Criticism", "Langkah selesai.")
    if not done:
        said = translate("Criticism", "Langkah dibuka lagi.")
    studio.keep(lambda: criticism.finish_step(studio.store, testimonial_id, place, day), said)


def tell(studio: Studio, voice: Voice, handling: Handling) -> None:
    """Copy what the buyer is told, and keep that they were; who does not want to be written to is
    left in peace, and the drawer says so.
    """
    if wants_peace(studio, voice):
        open_criticism(studio, handling.testimonial_id, tab=END)
        return
    QGuiApplication.clipboard().setText(criticism_words.tell(voice, handling))
    studio.keep(
        lambda: criticism.tell(studio.store, handling.testimonial_id, studio.today()),
        translate("Criticism", "Tersalin, dan dicatat sudah dikabari. Tinggal tempel di chat."),
    )


def close(studio: Studio, testimonial_id: int) -> None:
    """Say that it has come to its end."""
    studio.keep(
        lambda: criticism.close(studio.store, testimonial_id, studio.today()),
        translate("Criticism", "Kritik ditutup. Tetap ada di daftar."),
    )


def reopen(studio: Studio, testimonial_id: int) -> None:
    """Take a closed criticism up again."""
    studio.keep(
        lambda: criticism.reopen(studio.store, testimonial_id),
        translate("Criticism", "Kritik dibuka lagi."),
    )


def thank(studio: Studio, voice: Voice) -> None:
    """Copy the thanks for a review, the same for everybody, and keep that they were said."""
    if voice.id is None:
        return
    if wants_peace(studio, voice):
        studio.notices.toast(
            translate(
                "Criticism", "Pembeli ini minta tidak dihubungi, jadi tidak ada yang disalin."
            )
        )
        return
    testimonial_id = voice.id
    words = criticism_words.thank(voice.name, shops.load(studio.store))
    if thanks.thanked_on(studio.store, testimonial_id) is not None:
        _copy(studio, words)
        return
    QGuiApplication.clipboard().setText(words)
    studio.keep(
        lambda: thanks.note(studio.store, testimonial_id, studio.today()),
        translate("Criticism", "Tersalin, dan dicatat sudah diucapkan. Tinggal tempel di chat."),
    )


def wants_peace(studio: Studio, voice: Voice) -> bool:
    """Whether the buyer does not want the shop to write first, or wanted to be taken out."""
    if voice.erased_on is not None:
        return True
    person_id = asking.speaker(studio.store, voice)
    return person_id is not None and contacts.is_refused(studio.store, person_id)


def edit_entry(
    studio: Studio,
    parent: QWidget,
    entry: Entry | None = None,
    *,
    because_of: int | None = None,
    theme: str = "",
    kept: Callable[[], None] | None = None,
) -> None:
    """Ask for a line of the trust log; a new one may come `because_of` a criticism."""
    from umkm_studio.ui.editors.trust_entry_dialog import TrustEntryDialog

    dialog = TrustEntryDialog(studio, parent, entry, because_of=because_of, theme=theme)
    if kept is not None:
        dialog.accepted.connect(kept)
    dialog.open()


def to_idea(studio: Studio, entry: Entry) -> None:
    """Put a change among the ideas for posts: who tells of it shows that criticism was heard."""
    title = translate("Criticism", "Yang kami ubah: {what}").format(what=entry.text)
    idea = Post(title=title, pillar=Pillar.BEHIND_THE_SCENES, status=Status.IDEA, note=entry.before)
    studio.keep(
        lambda: posts.save(studio.store, idea),
        translate("Criticism", "Masuk ke baki ide di kalender."),
    )


def _copy(studio: Studio, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    studio.notices.toast(translate("Criticism", "Tersalin. Tinggal tempel di chat."))
