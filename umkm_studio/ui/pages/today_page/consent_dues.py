"""Buyers' words in posts: what has to come down, and what may soon not be shown any more."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content import quotes
from umkm_studio.models.content.quotes import Ending, TakeDown
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.due import Due

translate = QCoreApplication.translate


def dues(studio: Studio) -> list[Due]:
    """What has to come down, with its clock; then each yes that ends within days."""
    today = studio.today()
    return [
        *(_take_down(studio, one) for one in quotes.to_take_down(studio.store, today)),
        *(_ending(studio, one) for one in quotes.ending(studio.store, today)),
    ]


def _take_down(studio: Studio, one: TakeDown) -> Due:
    from umkm_studio.ui.editors.customer_words import is_late  # only where it is needed
    from umkm_studio.ui.editors.take_down_words import sentence

    now = studio.now()
    verb = translate("Dues", "Buka konten")
    name = translate("Dues", "Buka konten {title}")
    act = partial(post_actions.open_post, studio, one.post_id)
    if one.is_out:
        verb = translate("Dues", "Sudah diturunkan")
        name = translate("Dues", "Tandai sudah diturunkan: {title}")
        act = partial(_mark_taken_down, studio, one)
    return Due(
        kind="danger" if is_late(one.left(now)) else "warning",
        icon="clock",
        text=sentence(one, now),
        verb=verb,
        name=name.format(title=one.title),
        act=act,
    )


def _ending(studio: Studio, one: Ending) -> Due:
    name = one.name or translate("Dues", "seorang pembeli")
    text = translate("Dues", "Izin {name} untuk “{title}” habis {day}.")
    if one.posts > 1:
        text = translate("Dues", "Izin {name} untuk “{title}” dan {others} lainnya habis {day}.")
    return Due(
        kind="info",
        icon="message-heart",
        text=text.format(
            name=name,
            title=one.title,
            others=wording.number(one.posts - 1),
            day=wording.weekday_and_day(one.ends_on),
        ),
        verb=translate("Dues", "Perpanjang"),
        name=translate("Dues", "Perpanjang izin {name}").format(name=name),
        act=partial(_open_consent, studio, one.testimonial_id),
    )


def _mark_taken_down(studio: Studio, one: TakeDown) -> None:
    from umkm_studio.ui.editors import sharing_actions

    sharing_actions.mark_taken_down(studio, one)


def _open_consent(studio: Studio, testimonial_id: int) -> None:
    from umkm_studio.ui.editors import testimonial_actions

    testimonial_actions.open_testimonial(studio, testimonial_id, consent=True)
