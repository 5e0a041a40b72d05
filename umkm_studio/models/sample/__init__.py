"""A believable shop, Dapur Ratna in Semarang: for the practice shop, the demo, tests and pictures.

The same day gives the same shop, whoever builds it. Everything enters through the functions that a
maker's own data goes through. Three lessons are hidden in it: an education post that few people
liked brought the most orders, a giveaway that everybody liked cost more than it brought, and this
month has a little too much promo.
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

from umkm_studio.models import reflections, shop
from umkm_studio.models.sales import products
from umkm_studio.models.sample import (
    criticism,
    growth,
    looking_back,
    loyalty,
    messages,
    partners,
    posting,
    replies,
    reused_codes,
    rhythm,
    selling,
    small_tests,
    testimonials,
    trust,
    words,
)
from umkm_studio.models.store import Store


def build(store: Store, today: date) -> None:
    """Fill an empty store with the practice shop as it would stand on this day."""
    chance = random.Random(20_261_014)
    with store.change():
        store.put("secrets", {"name": "identity", "value": "5ec3e7"})  # nobody real hides behind it
        _open_shop(store)
        for product in words.PRODUCTS:
            products.save(store, product)
        partners.find(store, today)
        out = posting.publish(store, today, chance)
        tied = posting.hand_out_codes(store, out)
        posting.plan_ahead(store, tied["BAGI5"])
        selling.sell(store, today, chance, out, tied)
        reused_codes.use_again(store, today)
        small_tests.try_out(store, today)
        rhythm.settle(store, today)
        growth.write_down(store)
        trust.introduce(store, today)
        partners.hand_out_codes(store, today)
        partners.have_ideas(store)
        looking_back.look_back(store, today)
        criticism.hear(store, today)
        testimonials.praise(store, today)
        messages.arrive(store, today)
        replies.answer(store, today)
        loyalty.begin(store, today)
    loyalty.thank(store, today)  # what the ledger holds is known once the orders are kept
    looking_back.close_earlier_months(store, today)
    while store.index_words():  # so that everything can be found at once
        pass


def newest_full_month(today: date) -> date:
    """The first day of the last month that is over: what the demo prints."""
    return reflections.month_before(today)


def _open_shop(store: Store) -> None:
    shop.save(
        store,
        replace(
            shop.load(store),
            name="Dapur Ratna",
            tagline="Kue kering & sambal",
            nickname="Ratna",
            owner="Ratna Wulandari",
            city="Semarang",
            posts_per_week=3,
            minutes_per_week=180,
            work_hours="09.00–12.00, 19.00–21.00",
            quiet_hours="21.00–06.00",
            order_phone="0812-3456-7890",
            payments="QRIS, transfer BCA, COD Semarang",
            pirt_number="P-IRT 2063374010123-29",
            practice=True,
            started=True,
        ),
    )
