"""From being seen to coming back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.builders import A_DAY, a_code, a_post, a_product, an_order
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Post
from umkm_studio.models.insight import funnel
from umkm_studio.models.insight.funnel import Bought, Stage, Step
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Payment
from umkm_studio.models.store import Store

AUGUST = date(2026, 8, 1), date(2026, 8, 31)


def kept(store: Store, **values: object) -> Post:
    post_id = posts.save(store, a_post(**values))
    found = posts.get(store, post_id)
    assert found is not None
    return found


def by_step(found: list[Stage]) -> dict[Step, Stage]:
    return {stage.step: stage for stage in found}


def test_each_step_is_a_share_of_the_one_before(store: Store) -> None:
    products.save(store, a_product())
    post = kept(store, reach=1_000, likes=80, comments=20, direct_messages=6, product_questions=4)
    codes.save(store, a_code(post_id=post.id))
    orders.save(store, an_order(campaign_code="RATNA10", customer="Dewi"))
    orders.save(
        store,
        an_order(
            campaign_code="RATNA10", customer="Dewi", ordered_on=A_DAY + timedelta(days=3),
            payment=Payment.UNPAID,
        ),
    )  # fmt: skip
    found = by_step(funnel.stages(store, [post], *AUGUST))
    assert {step: stage.number for step, stage in found.items()} == {
        Step.REACH: 1_000,
        Step.INTERACTIONS: 100,
        Step.TALKS: 10,
        Step.ORDERS: 2,
        Step.PAID: 1,
        Step.RETURNING: 1,
    }
    assert found[Step.REACH].share is None
    assert found[Step.INTERACTIONS].share == pytest.approx(0.1)
    assert found[Step.TALKS].share == pytest.approx(0.1)
    assert found[Step.ORDERS].share == pytest.approx(0.2)
    assert found[Step.PAID].share == pytest.approx(0.5)
    assert post.id is not None
    for step in (Step.ORDERS, Step.PAID, Step.RETURNING):
        assert len(funnel.order_ids(store, step, [post.id], *AUGUST)) == found[step].number
    assert funnel.order_ids(store, Step.TALKS, [post.id], *AUGUST) == []


def test_a_number_nobody_typed_is_missing_and_not_zero(store: Store) -> None:
    found = by_step(funnel.stages(store, [kept(store)], *AUGUST))
    assert found[Step.REACH] == Stage(Step.REACH, None, 0, 1, None)
    assert found[Step.INTERACTIONS].share is None


def test_a_share_is_taken_over_posts_that_have_both_numbers(store: Store) -> None:
    whole = kept(store, title="Lengkap", reach=200, likes=50)
    half = kept(store, title="Tanpa jangkauan", likes=900, public_id="")
    found = by_step(funnel.stages(store, [whole, half], *AUGUST))
    assert found[Step.INTERACTIONS] == Stage(Step.INTERACTIONS, 950, 2, 2, 0.25, shared=1)
    assert found[Step.REACH].known == 1


def test_without_posts_every_number_is_unknown(store: Store) -> None:
    assert all(stage.number is None for stage in funnel.stages(store, [], *AUGUST))


def test_buyers_without_a_name_are_not_called_returning(store: Store) -> None:
    post = kept(store)
    codes.save(store, a_code(post_id=post.id))
    for day in range(2):
        orders.save(
            store,
            an_order(campaign_code="RATNA10", customer="", ordered_on=A_DAY + timedelta(days=day)),
        )
    assert funnel.credited(store, [post.id or 0], *AUGUST) == {post.id: Bought(2, 2, 0)}


def test_sales_of_other_days_do_not_count(store: Store) -> None:
    post = kept(store)
    codes.save(store, a_code(post_id=post.id))
    orders.save(store, an_order(campaign_code="RATNA10", ordered_on=date(2026, 9, 1)))
    assert funnel.credited(store, [post.id or 0], *AUGUST) == {}
