"""The first steps of a shop, and what it does not use yet."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlite_utils import Database

from tests.builders import a_code, a_message, a_post, a_product, a_voice, an_order
from umkm_studio.models import first_week
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.first_week import Area, State, Step
from umkm_studio.models.sales import orders, products
from umkm_studio.models.schema.m022 import m022_first_week
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, testimonials

NOW = datetime(2026, 10, 14, 19, 42)


def test_a_new_shop_has_everything_before_it(store: Store) -> None:
    found = first_week.load(store)

    assert list(found.steps) == [Step.SHOP, Step.PRODUCT, Step.ORDER, Step.POST]
    assert set(found.steps.values()) == {State.OPEN}
    assert (found.done, found.next, found.is_over) == (0, Step.SHOP, False)


def test_a_step_is_done_by_what_it_is_about(store: Store) -> None:
    shops.save(store, Shop(name="Dapur Ratna"))
    products.save(store, a_product())
    orders.save(store, an_order())
    post_id = posts.save(store, a_post())
    assert first_week.load(store).next is Step.POST  # a post without a code leads to no order

    codes.save(store, a_code(post_id=post_id))

    found = first_week.load(store)
    assert (found.done, found.next, found.is_over) == (4, None, True)


def test_steps_left_out_are_open_no_more_until_they_are_asked_for_again(store: Store) -> None:
    first_week.skip(store, [Step.SHOP])
    first_week.skip(store, [Step.ORDER])
    found = first_week.load(store)
    assert [step for step, state in found.steps.items() if state is State.SKIPPED] == [
        Step.SHOP,
        Step.ORDER,
    ]
    assert found.next is Step.PRODUCT

    first_week.skip(store, Step)
    assert first_week.load(store).is_over

    first_week.begin_again(store)
    assert first_week.load(store).next is Step.SHOP


def test_what_was_left_out_and_is_there_after_all_is_done(store: Store) -> None:
    first_week.skip(store, [Step.SHOP])
    shops.save(store, replace(shops.load(store), name="Dapur Ratna"))
    assert first_week.load(store).steps[Step.SHOP] is State.DONE


def test_words_that_nobody_knows_leave_every_step_open(store: Store) -> None:
    shops.save(store, Shop(first_week_skipped="toko, produk"))
    assert first_week.load(store).next is Step.SHOP


def test_the_practice_shop_has_no_first_week(store: Store) -> None:
    shops.save(store, Shop(practice=True))
    assert first_week.load(store).is_over


def test_a_new_shop_uses_none_of_the_areas(store: Store) -> None:
    assert first_week.unused(store) == set(Area)


def test_an_area_is_used_once_something_of_the_shop_is_in_it(store: Store) -> None:
    posts.save(store, a_post(status=posts.Status.DRAFT))
    assert first_week.unused(store) == set(Area)

    orders.save(store, an_order())
    assert first_week.unused(store) == {Area.CAMPAIGNS, Area.TESTIMONIALS, Area.MESSAGES}
    codes.save(store, a_code())
    assert first_week.unused(store) == {Area.TESTIMONIALS, Area.MESSAGES}
    testimonials.save(store, a_voice(), now=NOW)
    assert first_week.unused(store) == {Area.MESSAGES}
    messages.save(store, a_message())
    assert first_week.unused(store) == set()


def test_a_code_that_buyers_wrote_and_nobody_made_brings_its_page_along(store: Store) -> None:
    orders.save(store, an_order(campaign_code="RATNA10"))
    assert Area.CAMPAIGNS not in first_week.unused(store)


@pytest.mark.practice(date(2026, 10, 14))
def test_the_practice_shop_uses_every_area(store: Store) -> None:
    assert first_week.unused(store) == set()
    shops.save(store, replace(shops.load(store), practice=False))
    assert first_week.load(store).done == len(Step)


@pytest.mark.parametrize("at_work", [True, False])
def test_a_shop_from_before_is_in_its_first_week_only_without_orders(
    store: Store, at_work: bool
) -> None:
    if at_work:
        orders.save(store, an_order())
    file = store.path
    store.close()
    db = Database(file)
    m022_first_week(db)
    db.close()

    with Store.open(file) as opened:
        assert first_week.load(opened).is_over is at_work
