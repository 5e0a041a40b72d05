"""Signs that a code leaked or is used otherwise than meant: asked once, with the orders."""

from datetime import date, timedelta

import pytest

from tests.builders import a_code, a_post, a_product, an_item, an_order
from umkm_studio.models.campaigns import code_signs, codes
from umkm_studio.models.campaigns.code_signs import Question, Sign
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.content import posts
from umkm_studio.models.sales import code_doubts, order_changes, orders, products
from umkm_studio.models.sales.code_doubts import Doubt
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

DAY = date(2026, 8, 10)


def use(store: Store, day: date, times: int = 1, **values: object) -> list[int]:
    """Orders of a day that used RATNA10, each of another buyer."""
    count = store.count("orders")
    return [
        orders.save(
            store,
            an_order(
                **{
                    "number": f"N{count + place}",
                    "customer": f"Pembeli {count + place}",
                    "campaign_code": "RATNA10",
                    "ordered_on": day,
                }
                | values
            ),
        )
        for place in range(times)
    ]


def asked(store: Store) -> list[tuple[Sign, int]]:
    """The signs that are asked about, with the number of orders."""
    return [(one.sign, len(one.uses)) for one in code_signs.questions(store)]


def the_question(store: Store) -> Question:
    (found,) = code_signs.questions(store)
    return found


def test_a_use_before_the_posts_day_is_asked_about_and_not_again(store: Store):
    codes.save(store, a_code(post_id=posts.save(store, a_post(day=DAY))))
    early = use(store, DAY - timedelta(days=2), 2)
    use(store, DAY)
    question = the_question(store)
    assert (question.sign, question.post_day) == (Sign.BEFORE_POST, DAY)
    assert [one.order_id for one in question.uses] == early
    code_signs.settle(store, question)
    assert asked(store) == []
    use(store, DAY - timedelta(days=1))
    assert asked(store) == [(Sign.BEFORE_POST, 1)], "a new one is asked about by itself"


def test_a_post_that_is_only_planned_came_out_on_no_day(store: Store):
    planned = a_post(day=DAY, status=posts.Status.SCHEDULED)
    codes.save(store, a_code(post_id=posts.save(store, planned)))
    use(store, DAY - timedelta(days=2), 2)
    assert asked(store) == []


def test_a_spike_stands_out_from_the_codes_own_pace(store: Store):
    codes.save(store, a_code())
    for ahead in range(10):
        use(store, DAY + timedelta(days=ahead))
    use(store, DAY + timedelta(days=10), 6)
    question = the_question(store)
    assert (question.sign, len(question.uses), question.pace) == (Sign.SPIKE, 6, 1.0)
    code_signs.settle(store, question)
    assert asked(store) == []


@pytest.mark.parametrize("times", [4, 5])
def test_a_busy_day_is_no_spike(store: Store, times: int):
    codes.save(store, a_code())
    for ahead in range(10):
        use(store, DAY + timedelta(days=ahead))
    use(store, DAY + timedelta(days=10), times)
    assert asked(store) == []


def test_the_first_days_of_a_code_are_no_spike(store: Store):
    codes.save(store, a_code())
    use(store, DAY)
    use(store, DAY + timedelta(days=3), 20)
    assert asked(store) == []


def test_what_a_marked_day_explains_is_no_spike(store: Store):
    codes.save(store, a_code())
    twin = date(2026, 10, 10)
    for back in range(1, 12):
        use(store, twin - timedelta(days=back))
    use(store, twin, 12)
    assert asked(store) == []


def test_one_buyer_many_times_is_asked_about_once(store: Store):
    codes.save(store, a_code())
    for ahead in range(3):
        use(store, DAY + timedelta(days=ahead), customer="Bu Tini", phone="0812 1111 2222")
    question = the_question(store)
    assert (question.sign, question.uses[0].buyer) == (Sign.ONE_BUYER, "Bu Tini")
    code_signs.settle(store, question)
    use(store, DAY + timedelta(days=5), customer="Bu Tini", phone="0812 1111 2222")
    assert asked(store) == []


def test_a_thank_you_code_may_be_used_by_its_person_as_often_as_it_is(store: Store):
    codes.save(store, a_code(kind=Kind.LOYALTY))
    use(store, DAY, 4, customer="Bu Tini", phone="0812 1111 2222")
    assert asked(store) == []


def test_cancelled_orders_ask_nothing(store: Store):
    codes.save(store, a_code(ends_on=DAY))
    use(store, DAY + timedelta(days=3), status=Status.CANCELLED)
    assert asked(store) == []


def test_archived_codes_ask_nothing(store: Store):
    codes.save(store, a_code(ends_on=DAY, archived_on=DAY))
    use(store, DAY + timedelta(days=3))
    assert asked(store) == []


def doubts_of(store: Store, order_id: int) -> tuple[Doubt, ...]:
    return code_doubts.doubts(store, [order_id]).get(order_id, ())


@pytest.mark.parametrize(
    ("day", "doubt"),
    [(DAY - timedelta(days=1), Doubt.BEFORE_RUN), (DAY + timedelta(days=8), Doubt.AFTER_RUN)],
)
def test_a_use_outside_of_the_run_is_kept_and_flagged(store: Store, day: date, doubt: Doubt):
    codes.save(store, a_code(starts_on=DAY, ends_on=DAY + timedelta(days=7)))
    (order_id,) = use(store, day)
    assert doubts_of(store, order_id) == (doubt,)
    assert store.count("redemptions") == 1
    assert asked(store) == [(Sign(doubt.value), 1)]


def test_uses_over_the_limit_are_the_latest_ones(store: Store):
    codes.save(store, a_code(usage_limit=2))
    late = use(store, DAY + timedelta(days=3))
    first = use(store, DAY, 2)
    assert code_doubts.every_doubt(store) == {late[0]: (Doubt.OVER_LIMIT,)}
    order_changes.set_status(store, first[:1], Status.CANCELLED)
    assert code_doubts.every_doubt(store) == {}, "a cancelled order uses nothing up"


def test_the_conditions_of_a_code_are_compared_with_the_order(store: Store):
    nastar = products.save(store, a_product(name="Nastar", size=""))
    products.save(store, a_product(name="Sambal", size=""))
    codes.save(store, a_code(least_order=100_000, product_ids=(nastar,)))
    cheap = an_item(product="Sambal", variant="", quantity=1, unit_price=99_999)
    (order_id,) = use(store, DAY, items=(cheap,))
    assert doubts_of(store, order_id) == (Doubt.UNDER_LEAST, Doubt.OTHER_PRODUCT)
    fitting = an_item(product="Nastar", variant="", quantity=1, unit_price=100_000)
    (other_id,) = use(store, DAY, items=(fitting,))
    assert doubts_of(store, other_id) == ()


def test_personal_codes_know_their_person(store: Store):
    tini = {"customer": "Bu Tini", "phone": "0812 1111 2222"}
    (first,) = use(store, DAY, campaign_code="", **tini)
    owner = store.value("SELECT customer_id FROM orders WHERE id = :id", id=first)
    codes.save(store, a_code(kind=Kind.LOYALTY, customer_id=owner))
    codes.save(store, a_code(code="AJAK22", kind=Kind.REFERRAL, customer_id=owner))
    (own,) = use(store, DAY, **tini)
    (others,) = use(store, DAY)
    (self_referral,) = use(store, DAY, campaign_code="AJAK22", **tini)
    (friend,) = use(store, DAY, campaign_code="AJAK22")
    assert code_doubts.every_doubt(store) == {
        others: (Doubt.OTHER_PERSON,), self_referral: (Doubt.OWN_USE,)
    }  # fmt: skip
    assert own not in code_doubts.doubts(store, [own, friend])


def test_a_use_that_misses_the_conditions_takes_no_rightful_buyers_place(store: Store) -> None:
    code_id = codes.save(store, a_code(usage_limit=1, least_order=100_000))
    small = an_item(quantity=1, unit_price=50_000)
    below = orders.save(store, an_order(campaign_code="RATNA10", items=(small,)))
    assert code_doubts.places_taken(store) == {}

    rightful = orders.save(store, an_order(campaign_code="RATNA10"))
    late = orders.save(store, an_order(campaign_code="RATNA10"))

    assert code_doubts.doubts(store, [below, rightful, late]) == {
        below: (Doubt.UNDER_LEAST,),
        late: (Doubt.OVER_LIMIT,),
    }
    assert code_doubts.places_taken(store) == {code_id: 2}, "one more than there are"
