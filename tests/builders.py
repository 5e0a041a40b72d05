"""Records as a test needs them: whole and believable, with only what matters written down.

orders.save(store, an_order(note="kode RATNA10", status=Status.CANCELLED))
"""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any

from umkm_studio.models.campaigns import deals, partners
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.campaigns.deals import Deal
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.campaigns.trials import Trial
from umkm_studio.models.content import marked_days, posts
from umkm_studio.models.content.occasions import Occasion
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.content.posts import Status as PostStatus
from umkm_studio.models.sales import orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.orders import LineItem, Order
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Store
from umkm_studio.models.voices import testimonials
from umkm_studio.models.voices.consents import Answer, Consent
from umkm_studio.models.voices.messages import Kind as MessageKind
from umkm_studio.models.voices.messages import Message
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.models.voices.replies import Reply
from umkm_studio.models.voices.testimonials import Kind as VoiceKind
from umkm_studio.models.voices.testimonials import Voice

AUGUST = date(2026, 8, 1)
A_DAY = date(2026, 8, 14)

_numbers = count(1)


def an_item(**values: Any) -> LineItem:
    """Two jars of cookies at Rp85.000."""
    return LineItem(
        **{"product": "Nastar Klasik", "variant": "500 g", "quantity": 2, "unit_price": 85_000}
        | values
    )


def an_order(**values: Any) -> Order:
    """A completed chat order of `an_item()` for Rp170.000; a number of its own each time."""
    return Order(
        **{
            "channel": "whatsapp",
            "number": f"T-{next(_numbers):04d}",
            "ordered_on": A_DAY,
            "status": Status.COMPLETED,
            "items": (an_item(),),
            "customer": "Dewi",
        }
        | values
    )


def a_post(**values: Any) -> Post:
    """An education post, published on `A_DAY`."""
    return Post(
        **{
            "title": "Cara menyimpan nastar agar tetap renyah",
            "pillar": Pillar.EDUCATION,
            "status": PostStatus.PUBLISHED,
            "day": A_DAY,
            "platforms": ("instagram",),
        }
        | values
    )


def a_voice(**values: Any) -> Voice:
    """Praise with five stars, heard on `A_DAY`, tied to nothing yet."""
    return Voice(
        **{
            "kind": VoiceKind.PRAISE,
            "day": A_DAY,
            "words": "Selainya tidak terlalu manis, anak saya habis setengah toples.",
            "name": "Bu Yanti Sari, Ungaran",
            "stars": 5,
            "channel": "whatsapp",
        }
        | values
    )


def a_yes(voice: Voice, **values: Any) -> Consent:
    """The buyer's yes to all their words, anywhere, with their first name, given on `A_DAY`."""
    return Consent(
        **{
            "testimonial_id": voice.id,
            "answer": Answer.GIVEN,
            "answered_on": A_DAY,
            "words": voice.words,
            "name_form": NameForm.FIRST,
        }
        | values
    )


def a_reply(**values: Any) -> Reply:
    """An answer about shipping, with three gaps."""
    return Reply(
        **{
            "question": "Ongkir ke luar kota",
            "answer": "Ongkir ke {kota} mulai Rp {ongkir}, Kak {nama}. Mau kami hitungkan?",
            "category": "Ongkir",
        }
        | values
    )


def a_message(**values: Any) -> Message:
    """A question by chat in the morning of `A_DAY`; nobody has answered it."""
    return Message(
        **{
            "received_on": A_DAY,
            "received_time": time(9, 40),
            "platform": "whatsapp",
            "name": "Yanti",
            "kind": MessageKind.QUESTION,
            "text": "Nastar 500 gram bisa untuk tanggal 20?",
        }
        | values
    )


def a_code(**values: Any) -> Code:
    """RATNA10, ten percent off, tied to nothing yet."""
    return Code(**{"code": "RATNA10", "kind": Kind.POST, "discount_percent": 10.0} | values)


def a_product(**values: Any) -> Product:
    """The cookies of `an_item()`, with price and cost."""
    return Product(
        **{"name": "Nastar Klasik", "size": "500 g", "price": 85_000, "cost": 46_000} | values
    )


def a_partner(**values: Any) -> Partner:
    """A partner of whom little is known."""
    return Partner(**{"name": "Mita Ngemil", "platform": "instagram"} | values)


def a_deal(**values: Any) -> Deal:
    """A cooperation with partner 1, for a fee and a jar, without days."""
    return Deal(**{"partner_id": 1, "fee": 150_000, "sample_value": 85_000} | values)


def keep_partner(store: Store, **values: Any) -> int:
    """Keep `a_partner()` with one cooperation, `a_deal()`; values go where they belong. Gives the
    partner's id.
    """
    theirs = {one.name for one in fields(Partner)} & values.keys()
    partner_id = partners.save(store, a_partner(**{name: values.pop(name) for name in theirs}))
    deals.save(store, a_deal(**values | {"partner_id": partner_id}))
    return partner_id


def a_trial(**values: Any) -> Trial:
    """Two weeks with a partner from `A_DAY` on, for a fee of Rp150.000; the partner has to be
    given.
    """
    return Trial(
        **{
            "hypothesis": "Pengikut Mita suka nastar",
            "starts_on": A_DAY,
            "ends_on": A_DAY + timedelta(days=13),
            "fee": 150_000,
        }
        | values
    )


def keep_criticism(store: Store, **values: Any) -> int:
    """Keep a criticism by Pak Hendra of `A_DAY`, with other values where they are given. Gives its
    id.
    """
    voice = Voice(
        **{
            "kind": testimonials.Kind.CRITICISM,
            "day": A_DAY,
            "words": "Tutup botolnya rembes, kardus jadi berminyak.",
            "name": "Pak Hendra",
        }
        | values
    )
    return testimonials.save(store, voice, now=datetime.combine(voice.day, time(12)))


def keep_stories_that_sell(store: Store, last: date) -> None:
    """Half a year up to `last` without a code: an order or two a day, and five more on each of the
    three days from a story on.
    """
    with store.change():
        for back in range(179, -1, -1):
            day = last - timedelta(days=back)
            if back % 13 == 10:
                posts.save(store, a_post(pillar=Pillar.STORY, day=day))
            extra = 5 if back % 13 in (8, 9, 10) else 0
            for _ in range(1 + back % 2 + extra):
                orders.save(store, an_order(ordered_on=day))


def no_holidays(store: Store) -> None:
    """Every day of the year is like any other, until a test says otherwise."""
    for occasion in Occasion:
        marked_days.leave_out(store, occasion)
