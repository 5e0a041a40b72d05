"""Cooperations: pay with its days, promises of both sides, what is fair, what they cost."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import A_DAY, a_deal, keep_partner
from umkm_studio.models import trash
from umkm_studio.models.campaigns import deals, partners
from umkm_studio.models.campaigns.deals import Lack, Payment, Promise, Side, State
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

REEL = Promise(side=Side.PARTNER, text="Satu Reels", due_on=A_DAY)
SEND = Promise(side=Side.SHOP, text="Kirim nastar", done_on=A_DAY)


def days(number: int) -> timedelta:
    return timedelta(days=number)


def test_a_cooperation_comes_back_as_kept_with_its_promises(store: Store) -> None:
    partner_id = keep_partner(store)
    given_ = a_deal(
        partner_id=partner_id, agreed_on=A_DAY, form="Satu  Reels", due_on=A_DAY, sample="Nastar",
        usage_rights="Boleh dibagikan", usage_until=A_DAY, promises=(REEL, SEND),
    )  # fmt: skip

    deal_id = deals.save(store, given_)

    kept = deals.get(store, deal_id)
    assert kept is not None
    assert (kept.number, kept.form, kept.promises) == (2, "Satu Reels", (REEL, SEND))
    assert (kept.of(Side.PARTNER), kept.of(Side.SHOP)) == ((REEL,), (SEND,))
    assert deals.save(store, kept) == deal_id
    assert deals.get(store, deal_id) == kept


def test_several_cooperations_are_counted_and_the_newest_stands_first(store: Store) -> None:
    partner_id = keep_partner(store, form="Pertama")
    for form in ("Kedua", "Ketiga"):
        deals.save(store, a_deal(partner_id=partner_id, form=form))

    found = deals.of_partner(store, partner_id)

    assert [(one.number, one.form) for one in found] == [
        (3, "Ketiga"), (2, "Kedua"), (1, "Pertama"),
    ]  # fmt: skip
    assert deals.newest(reversed(found)) == {partner_id: found[0]}


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"fee": -1}, "amount_negative"),
        ({"sample_value": -1}, "amount_negative"),
        ({"agreed_on": A_DAY, "ended_on": A_DAY - days(1)}, "dates_reversed"),
        ({"sent_on": A_DAY, "received_on": A_DAY - days(1)}, "dates_reversed"),
        ({"promises": (Promise(side=Side.SHOP, text=" "),)}, "promise_missing"),
        ({"partner_id": 99}, "record_gone"),
    ],
)
def test_what_makes_no_cooperation_is_refused(
    store: Store, values: dict[str, Any], problem: str
) -> None:
    keep_partner(store)

    with pytest.raises(UserError, match=problem):
        deals.save(store, a_deal(**values))

    assert store.count("deals") == 1


@pytest.mark.parametrize(
    ("values", "payment"),
    [
        ({"fee": None, "sample_value": None}, Payment.NOT_AGREED),
        ({"fee": 0}, Payment.NOT_NEEDED),
        ({"fee": None, "sample": "Hampers"}, Payment.NOT_NEEDED),
        ({"paid_on": A_DAY}, Payment.PAID),
        ({"due_on": None}, Payment.UNDATED),
        ({"due_on": A_DAY + days(8)}, Payment.LATER),
        ({"due_on": A_DAY + days(7)}, Payment.SOON),
        ({"due_on": A_DAY}, Payment.SOON),
        ({"due_on": A_DAY - days(1)}, Payment.OVERDUE),
        ({"due_on": A_DAY - days(1), "state": State.CANCELLED}, Payment.NOT_NEEDED),
    ],
)
def test_pay_is_overdue_only_after_its_day(values: dict[str, Any], payment: Payment) -> None:
    assert a_deal(**values).payment(A_DAY) is payment


def test_payments_of_the_next_week_are_listed_until_they_are_made(store: Store) -> None:
    for name, due_on in (("Tiga", 8), ("Dua", 7), ("Satu", -3)):
        keep_partner(store, name=name, due_on=A_DAY + days(due_on))
    keep_partner(store, name="Barter", fee=0, due_on=A_DAY)

    found = deals.due(store, A_DAY)
    deals.mark_paid(store, found[0].deal.id or 0, A_DAY)

    assert [one.partner for one in found] == ["Satu", "Dua"]
    assert [one.partner for one in deals.due(store, A_DAY)] == ["Dua"]


@pytest.mark.parametrize(
    ("values", "unfair"),
    [
        ({"form": "Reels, dibayar exposure"}, True),
        ({"form": "Saling shoutout", "fee": 0}, True),
        ({"fee": 0, "promises": (REEL,)}, True),
        ({"form": "exposure dan uang", "fee": 50_000}, False),
        ({"form": "exposure dan produk", "sample": "Nastar"}, False),
        ({"promises": (REEL,)}, False),  # nothing was agreed on yet
        ({"fee": 0}, False),  # and nothing asked
    ],
)
def test_being_seen_alone_is_no_pay(values: dict[str, Any], unfair: bool) -> None:
    deal = a_deal(**{"fee": None, "sample_value": None} | values)

    assert deal.is_exposure_alone is unfair


def test_a_sheet_says_what_it_still_lacks() -> None:
    whole = a_deal(promises=(REEL,), due_on=A_DAY, usage_until=A_DAY)

    assert whole.lacks == ()
    assert a_deal(fee=None, sample_value=None).lacks == (
        Lack.PROMISES, Lack.PAY, Lack.USAGE_UNTIL,
    )  # fmt: skip
    undated = a_deal(promises=(Promise(side=Side.PARTNER, text="Satu Reels"),), usage_until=A_DAY)
    assert undated.lacks == (Lack.PROMISE_DAYS, Lack.DUE)


@pytest.mark.parametrize(
    ("values", "cost"),
    [
        ({}, 235_000),
        ({"fee": None, "sample_value": None}, 0),
        ({"state": State.CANCELLED}, 0),
        ({"state": State.CANCELLED, "paid_on": A_DAY}, 150_000),
        ({"state": State.CANCELLED, "sent_on": A_DAY}, 85_000),
    ],
)
def test_pay_and_sample_are_the_cost(values: dict[str, Any], cost: int) -> None:
    assert a_deal(**values).cost == cost


def test_only_what_ran_in_a_period_costs_there() -> None:
    spring = a_deal(number=1, agreed_on=date(2026, 3, 1), fee=1, sample_value=0)
    summer = a_deal(number=2, agreed_on=date(2026, 6, 1), fee=10, sample_value=0)
    undated = a_deal(number=3, fee=100, sample_value=0)
    ended = a_deal(
        number=4, agreed_on=date(2026, 6, 5), ended_on=date(2026, 6, 9), fee=1_000, sample_value=0
    )

    def cost(first: date, last: date) -> int:
        return deals.cost_between([ended, undated, summer, spring], first, last)

    assert cost(date(2026, 4, 1), date(2026, 4, 30)) == 101
    assert cost(date(2026, 6, 1), date(2026, 6, 4)) == 110
    assert cost(date(2026, 6, 9), date(2026, 6, 30)) == 1_100
    assert cost(date(2026, 7, 1), date(2026, 7, 31)) == 100


@given(
    st.lists(
        st.tuples(st.integers(0, 10**6), st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 1))),
        max_size=5,
    )
)
def test_ever_costs_what_all_of_them_cost(found: list[tuple[int, date | None]]) -> None:
    made = [
        a_deal(number=number, fee=fee, sample_value=0, agreed_on=day, ended_on=day)
        for number, (fee, day) in enumerate(found, 1)
    ]

    ever = deals.cost_between(made, date.min, date.max)

    assert ever == sum(deal.cost for deal in made)


@pytest.mark.parametrize("values", [{"paid_on": A_DAY}, {"state": State.DONE}])
def test_what_was_paid_or_done_is_not_deleted(store: Store, values: dict[str, Any]) -> None:
    partner_id = keep_partner(store, **values)
    (deal,) = deals.of_partner(store, partner_id)

    with pytest.raises(UserError, match="deal_has_history"):
        deals.remove(store, deal.id or 0)

    assert store.count("deals") == 1


def test_a_cooperation_goes_with_its_promises(store: Store) -> None:
    partner_id = keep_partner(store, promises=(REEL, SEND))
    (deal,) = deals.of_partner(store, partner_id)

    deals.remove(store, deal.id or 0)

    assert (store.count("deals"), store.count("deal_promises")) == (0, 0)


# The bin


def test_a_deleted_cooperation_comes_back_from_the_bin_with_its_promises(store: Store) -> None:
    partner_id = keep_partner(store)
    deal_id = deals.save(store, a_deal(partner_id=partner_id, promises=(REEL, SEND)))
    kept = deals.get(store, deal_id)
    with trash.keeping(store, trash.Kind.DEAL, "Mita Ngemil", now=datetime(2026, 8, 14, 9)):
        deals.remove(store, deal_id)
    (entry,) = trash.listing(store)
    assert entry.record["number"] == 2
    assert trash.restore(store, entry.id) == "Mita Ngemil"
    assert deals.get(store, deal_id) == kept


def test_a_cooperation_does_not_come_back_without_its_partner(store: Store) -> None:
    partner_id = partners.save(store, Partner(name="Mita Ngemil"))
    deal_id = deals.save(store, a_deal(partner_id=partner_id))
    with trash.keeping(store, trash.Kind.DEAL, "Mita Ngemil", now=datetime(2026, 8, 14, 9)):
        deals.remove(store, deal_id)
    partners.remove(store, partner_id)
    with pytest.raises(UserError, match="bin_parent_gone"):
        trash.restore(store, trash.listing(store)[0].id)
