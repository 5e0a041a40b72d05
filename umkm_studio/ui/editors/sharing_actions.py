"""What is done with a buyer's words, the same on every page: asked for, shown, taken down.

Each is one change with one way back; what is copied is never sent from here.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.content import posts, quotes
from umkm_studio.models.content.posts import Mark, Pillar, Post, Status
from umkm_studio.models.content.quotes import TakeDown
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import contacts, products
from umkm_studio.models.store import Store
from umkm_studio.models.voices import asking, consents, testimonials
from umkm_studio.models.voices.consents import Answer, Consent, Standing
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.ui.editors import post_actions, voice_texts
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


def make_post(studio: Studio, testimonial_id: int) -> None:
    """Put a draft with a buyer's words into the calendar, and open it: a story, where the buyer
    allows it, about what they bought.
    """
    from umkm_studio.ui.editors.post_testimonial import line_of

    voice = testimonials.get(studio.store, testimonial_id)
    consent = consents.of_testimonial(studio.store, testimonial_id)
    if voice is None or consent is None or consent.standing(studio.today()) is not Standing.GIVEN:
        studio.notices.explain(UserError("testimonial_not_allowed"))
        return
    draft = post_actions.as_usual(
        studio,
        Post(
            title=_title(studio.store, voice),
            pillar=Pillar.STORY,
            status=Status.DRAFT,
            day=post_actions.usual_day(studio),
            platforms=consent.places,
            marks=(Mark.BUYER_EXPERIENCE,),
            product_id=voice.product_id,
            caption=line_of(consents.quote(voice, consent)),
        ),
    )
    try:
        with studio.store.change() as change:
            post_id = posts.save(studio.store, draft, quoting=[testimonial_id])
    except UserError as problem:
        studio.notices.explain(problem)
        return
    post_actions.open_post(studio, post_id)  # first: the toast is to stand above the drawer
    text = translate("Sharing", "Draf konten dibuat, dengan kata pembeli dan izinnya.")
    studio.undoable(change, text)


def show_card(studio: Studio, parent: QWidget, testimonial_id: int) -> None:
    """Show the words as a picture to copy or to save."""
    from umkm_studio.ui.editors.testimonial_card_dialog import TestimonialCardDialog

    try:
        TestimonialCardDialog(parent, studio, testimonial_id).open()
    except UserError as problem:
        studio.notices.explain(problem)


def ask_for_consent(studio: Studio, testimonial_id: int) -> None:
    """Copy a message that asks the buyer, and note that they were asked today. Somebody who does
    not want to be written to is not asked.
    """
    voice = testimonials.get(studio.store, testimonial_id)
    if voice is None:
        studio.notices.explain(UserError("record_gone"))
        return
    if voice.erased_on is not None:
        studio.notices.explain(UserError("buyer_taken_out"))
        return
    person = asking.speaker(studio.store, voice)
    if person is not None and contacts.is_refused(studio.store, person):
        studio.notices.explain(UserError("contact_refused", name=voice.name))
        return
    shop = shops.load(studio.store)
    QGuiApplication.clipboard().setText(voice_texts.ask_for_consent(voice, shop))
    text = translate("Sharing", "Pesan minta izin tersalin, tempel sendiri di chat.")
    studio.keep(partial(_note_asked, studio, testimonial_id, person), text)


def ask_for_reviews(studio: Studio) -> None:
    """Open the list of buyers who can be asked for a review."""
    from umkm_studio.ui.editors.ask_drawer import AskDrawer

    studio.open_drawer(AskDrawer(studio))


def mark_taken_down(studio: Studio, one: TakeDown) -> None:
    """Note that a post no longer shows the buyer's words."""
    work = partial(
        quotes.mark_taken_down, studio.store, one.post_id, one.testimonial_id, studio.now()
    )
    text = translate("Sharing", "“{title}” dicatat sudah diturunkan.").format(title=one.title)
    studio.keep(work, text)


def _title(store: Store, voice: Voice) -> str:
    product = None if voice.product_id is None else products.get(store, voice.product_id)
    if product is None:
        return translate("Sharing", "Cerita pembeli")
    return translate("Sharing", "Cerita pembeli {product}").format(product=product.name)


def _note_asked(studio: Studio, testimonial_id: int, person: int | None) -> None:
    """Once a day is enough: copying the message again asks nobody twice."""
    today = studio.today()
    asked = any(
        one.asked_on == today and one.answer is Answer.WAITING
        for one in consents.history(studio.store, testimonial_id)
    )
    if not asked:
        how = translate("Sharing", "pesan tersalin")
        consent = Consent(testimonial_id=testimonial_id, asked_on=today, asked_how=how)
        consents.save(studio.store, consent)
    if person is not None:
        contacts.note(studio.store, person, today)
