"""Campaign codes: what makes one, what it is tied to, and the orders that it finds."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.builders import A_DAY, a_code, a_partner, a_post, an_order
from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store


def used(store: Store) -> list[tuple[str, str]]:
    """Order number and code of every redemption."""
    return [
        tuple(row)
        for row in store.rows(
            """
            SELECT number, code FROM redemptions
            JOIN orders ON orders.id = order_id JOIN codes ON codes.id = code_id ORDER BY number
            """
        )
    ]


def test_a_code_comes_back_as_it_was_kept(store: Store) -> None:
    code = Code(
        code="  Ratna   10 ",
        kind=Kind.PARTNER,
        post_id=posts.save(store, a_post()),
        partner_id=partners.save(store, a_partner()),
        discount_percent=7.5,
        starts_on=A_DAY,
        ends_on=A_DAY,
        usage_limit=50,
        cost=475_000,
    )

    code_id = codes.save(store, code)

    kept = codes.get(store, code_id)
    assert kept is not None
    assert (kept.code, kept.kind, kept.discount_percent) == ("Ratna 10", Kind.PARTNER, 7.5)
    assert (kept.starts_on, kept.ends_on, kept.usage_limit) == (A_DAY, A_DAY, 50)
    assert codes.everything(store) == [kept]


@pytest.mark.parametrize("written", ["RATNA10", "ratna10", "Ratna 10", " r.a.t.n.a-10! "])
def test_case_blanks_and_punctuation_make_no_other_code(store: Store, written: str) -> None:
    codes.save(store, a_code())

    assert codes.find(store, written) is not None
    with pytest.raises(UserError, match="code_taken"):
        codes.save(store, a_code(code=written))


def test_a_taken_code_names_the_post_that_has_it(store: Store) -> None:
    codes.save(store, a_code(post_id=posts.save(store, a_post(title="Resep nastar"))))

    with pytest.raises(UserError, match="code_taken") as refused:
        codes.save(store, a_code())

    assert refused.value.details == {"code": "RATNA10", "post": "Resep nastar"}


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"code": "R-1 0"}, "code_too_short"),
        ({"code": ""}, "code_too_short"),
        ({"discount_percent": 100.5}, "discount_unlikely"),
        ({"discount_percent": -1.0}, "discount_unlikely"),
        ({"discount_percent": float("nan")}, "discount_unlikely"),
        ({"discount_percent": None, "discount_amount": -1}, "amount_negative"),
        ({"cost": -1}, "amount_negative"),
        ({"usage_limit": 0}, "quantity_not_positive"),
        ({"starts_on": A_DAY, "ends_on": A_DAY - timedelta(days=1)}, "dates_reversed"),
    ],
)
def test_what_makes_no_code_is_refused(store: Store, values: dict[str, Any], problem: str) -> None:
    with pytest.raises(UserError, match=problem):
        codes.save(store, a_code(**values))

    assert codes.everything(store) == []


@pytest.mark.parametrize("percent", [0.0, 100.0])
def test_the_ends_of_what_is_likely_are_let_in(store: Store, percent: float) -> None:
    code_id = codes.save(store, a_code(code="ABCD", discount_percent=percent, usage_limit=1))

    assert codes.get(store, code_id) is not None


def test_a_new_code_is_found_on_the_orders_already_there(store: Store) -> None:
    orders.save(store, an_order(number="A-1", note="kode ratna 10 ya"))
    orders.save(store, an_order(number="A-2", note="tanpa kode"))

    codes.save(store, a_code())

    assert used(store) == [("A-1", "RATNA10")]


def test_a_code_that_is_renamed_finds_other_orders(store: Store) -> None:
    orders.save(store, an_order(number="A-1", note="ratna10"))
    orders.save(store, an_order(number="A-2", note="nastar17"))
    code_id = codes.save(store, a_code())

    codes.save(store, a_code(code="NASTAR17", id=code_id))

    assert used(store) == [("A-2", "NASTAR17")]


def test_a_change_beside_the_letters_leaves_the_orders_alone(store: Store) -> None:
    orders.save(store, an_order(number="A-1", note="ratna10"))
    code_id = codes.save(store, a_code())

    with store.change() as change:
        codes.save(store, a_code(code="Ratna-10", cost=5_000, id=code_id))

    assert change.tables == {"codes"}
    assert used(store) == [("A-1", "Ratna-10")]


def test_a_removed_code_gives_its_orders_to_the_next_that_fits(store: Store) -> None:
    orders.save(store, an_order(number="A-1", note="ratna10 atau nastar17"))
    first = codes.save(store, a_code(code="NASTAR17"))
    codes.save(store, a_code())
    assert used(store) == [("A-1", "NASTAR17")]  # the longer one

    codes.remove(store, first)

    assert used(store) == [("A-1", "RATNA10")]
    assert store.count("orders") == 1


def test_a_post_has_exactly_the_code_that_it_is_tied_to(store: Store) -> None:
    post_id = posts.save(store, a_post())
    first = codes.save(store, a_code(post_id=post_id))
    second = codes.save(store, a_code(code="NASTAR17"))
    assert [code.id for code in codes.of_post(store, post_id)] == [first]

    codes.tie_to_post(store, post_id, second)
    assert [code.id for code in codes.of_post(store, post_id)] == [second]

    codes.tie_to_post(store, post_id, None)
    assert codes.of_post(store, post_id) == []
    assert store.count("codes") == 2


def test_a_code_is_over_after_its_last_day() -> None:
    code = a_code(ends_on=date(2026, 10, 14))

    assert not code.is_over(date(2026, 10, 14))
    assert code.is_over(date(2026, 10, 15))
    assert not a_code().is_over(date(2099, 1, 1))
