"""Partners and what was agreed with them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.builders import A_DAY, a_code, a_partner
from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store


def test_a_partner_comes_back_as_kept(store: Store) -> None:
    partners.save(
        store,
        a_partner(
            name=" Sari  Wening ", account="@sari", followers=8_400, due_on=A_DAY, paid_on=None
        ),
    )

    (kept,) = partners.everything(store)

    assert (kept.name, kept.account, kept.followers) == ("Sari Wening", "@sari", 8_400)
    assert (kept.due_on, kept.paid_on) == (A_DAY, None)
    assert partners.find(store, "sari WENING") == kept


def test_fee_and_samples_are_the_cost() -> None:
    assert a_partner(fee=150_000, sample_value=85_000).cost == 235_000
    assert a_partner(fee=None, sample_value=None).cost == 0


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"name": "  "}, "partner_name_missing"),
        ({"name": "MITA ngemil"}, "partner_exists"),
        ({"name": "Lain", "fee": -1}, "amount_negative"),
        ({"name": "Lain", "sample_value": -1}, "amount_negative"),
        ({"name": "Lain", "followers": -1}, "amount_negative"),
    ],
)
def test_what_makes_no_partner_is_refused(
    store: Store, values: dict[str, Any], problem: str
) -> None:
    partners.save(store, a_partner())

    with pytest.raises(UserError, match=problem):
        partners.save(store, a_partner(**values))

    assert store.count("partners") == 1


def test_a_partner_may_be_written_otherwise(store: Store) -> None:
    partner_id = partners.save(store, a_partner())

    partners.save(store, a_partner(name="MITA NGEMIL", fee=None, id=partner_id))

    (kept,) = partners.everything(store)
    assert (kept.name, kept.fee) == ("MITA NGEMIL", None)


def test_codes_outlive_their_partner(store: Store) -> None:
    partner_id = partners.save(store, a_partner())
    code_id = codes.save(store, a_code(kind=Kind.PARTNER, partner_id=partner_id))

    partners.remove(store, partner_id)

    code = codes.get(store, code_id)
    assert code is not None
    assert code.partner_id is None
    assert partners.everything(store) == []


def test_partners_are_listed_by_name_whatever_their_case(store: Store) -> None:
    for name in ("sari", "Bagus", "Mita"):
        partners.save(store, a_partner(name=name))

    assert [partner.name for partner in partners.everything(store)] == ["Bagus", "Mita", "sari"]
