"""What can be done with a testimonial, from its card or its drawer.

testimonial_actions.open_testimonial(studio, voice.id)
testimonial_actions.new_testimonial(studio)
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import trash
from umkm_studio.models.errors import UserError
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.testimonials import Kind, Voice
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


def open_testimonial(studio: Studio, testimonial_id: int, *, consent: bool = False) -> None:
    """Open a testimonial, at its consent if that is what is wanted."""
    from umkm_studio.ui.editors.testimonial_drawer import TestimonialDrawer

    voice = testimonials.get(studio.store, testimonial_id)
    if voice is None:
        studio.notices.explain(UserError("record_gone"))
        return
    studio.open_drawer(TestimonialDrawer(studio, voice, at_consent=consent))


def new_testimonial(studio: Studio, *, kind: Kind = Kind.PRAISE) -> None:
    """Write down what a buyer said."""
    from umkm_studio.ui.editors.testimonial_drawer import TestimonialDrawer

    studio.open_drawer(TestimonialDrawer(studio, kind=kind))


def withdraw(studio: Studio, testimonial_id: int, at: datetime) -> bool:
    """The buyer takes the yes back, as of when they said so."""
    work = partial(consents.withdraw, studio.store, testimonial_id, at)
    text = translate(
        "Consent",
        "Izin dicatat ditarik. Konten yang mengutipnya muncul di daftar turunkan. Hapus juga "
        "gambarnya kalau pernah kamu simpan.",
    )
    return studio.keep(work, text)


def remove(studio: Studio, voice: Voice) -> bool:
    """Put a testimonial into the bin; one that a post quotes stays. Its line in the bin names
    nobody: a buyer who is taken out would still stand there.
    """
    assert voice.id is not None
    testimonial_id = voice.id

    def work() -> None:
        label = f"{voice.public_id} {wording.day_and_year(voice.day)}"
        with trash.keeping(studio.store, trash.Kind.TESTIMONIAL, label, now=studio.now()):
            testimonials.remove(studio.store, testimonial_id)

    return studio.keep(work, translate("Testimonials", "Testimoni dihapus, dan izinnya ikut."))
