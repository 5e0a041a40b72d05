"""Who partners are, what makes them part of the past, and the archive."""

from __future__ import annotations

from typing import Any

import pytest

from tests.builders import A_DAY, a_code, a_deal, a_partner, a_post, an_order, keep_partner
from umkm_studio.models.campaigns import codes, deals, idea_credits, partner_counts, partners
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.campaigns.deals import State
from umkm_studio.models.campaigns.idea_credits import Credit
from umkm_studio.models.campaigns.partner_counts import Counted
from umkm_studio.models.campaigns.partners import History
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store


def test_a_partner_comes_back_as_kept(store: Store) -> None:
    given = a_partner(
        name=" Sari  Wening ", account="@sari", other_accounts="TikTok @sari", niche="masak",
        audience="ibu muda", tone="hangat", declined="diet", contact="0812", archived_on=A_DAY,
    )  # fmt: skip
    partners.save(store, given)

    (kept,) = partners.everything(store)

    assert (kept.name, kept.account, kept.niche) == ("Sari Wening", "@sari", "masak")
    assert (kept.audience, kept.tone, kept.declined) == ("ibu muda", "hangat", "diet")
    assert (kept.contact, kept.archived_on) == ("0812", A_DAY)
    assert partners.find(store, "sari WENING") == kept


@pytest.mark.parametrize(
    ("name", "problem"), [("  ", "partner_name_missing"), ("MITA ngemil", "partner_exists")]
)
def test_what_makes_no_partner_is_refused(store: Store, name: str, problem: str) -> None:
    partners.save(store, a_partner())

    with pytest.raises(UserError, match=problem):
        partners.save(store, a_partner(name=name))

    assert store.count("partners") == 1


def test_a_partner_may_be_written_otherwise(store: Store) -> None:
    partner_id = partners.save(store, a_partner())

    partners.save(store, a_partner(name="MITA NGEMIL", id=partner_id))

    (kept,) = partners.everything(store)
    assert kept.name == "MITA NGEMIL"


def test_a_partner_without_a_past_goes_with_what_was_only_agreed(store: Store) -> None:
    partner_id = keep_partner(store)
    partner_counts.save(store, Counted(partner_id=partner_id, followers=10))
    code_id = codes.save(store, a_code(kind=Kind.PARTNER, partner_id=partner_id))
    post_id = posts.save(store, a_post())
    idea_credits.save(store, Credit(post_id=post_id, partner_id=partner_id))

    partners.remove(store, partner_id)

    code = codes.get(store, code_id)
    assert code is not None
    assert code.partner_id is None
    assert [store.count(name) for name in ("partners", "deals", "partner_counts")] == [0, 0, 0]
    assert idea_credits.sources(store) == {post_id: "Mita Ngemil"}, "the idea stays theirs"


@pytest.mark.parametrize(
    ("deal", "uses", "past"),
    [
        ({"paid_on": A_DAY}, 0, History(orders=0, paid=1, done=0, tests=0)),
        ({"state": State.DONE}, 0, History(orders=0, paid=0, done=1, tests=0)),
        ({}, 2, History(orders=2, paid=0, done=0, tests=0)),
    ],
)
def test_a_partner_with_a_past_is_not_deleted_but_archived(
    store: Store, deal: dict[str, Any], uses: int, past: History
) -> None:
    partner_id = keep_partner(store, **deal)
    codes.save(store, a_code(code="MITA10", kind=Kind.PARTNER, partner_id=partner_id))
    for _ in range(uses):
        orders.save(store, an_order(note="MITA10"))

    with pytest.raises(UserError, match="partner_has_history") as refused:
        partners.remove(store, partner_id)
    partners.archive(store, partner_id, A_DAY)

    assert partners.history(store, partner_id) == past
    assert refused.value.details["orders"] == uses
    kept = partners.get(store, partner_id)
    assert kept is not None
    assert kept.archived_on == A_DAY


def test_an_archived_partner_comes_back(store: Store) -> None:
    partner_id = partners.save(store, a_partner(archived_on=A_DAY))

    partners.archive(store, partner_id, None)

    (kept,) = partners.everything(store)
    assert kept.archived_on is None


def test_partners_are_listed_by_name_whatever_their_case(store: Store) -> None:
    for name in ("sari", "Bagus", "Mita"):
        partners.save(store, a_partner(name=name))

    assert [partner.name for partner in partners.everything(store)] == ["Bagus", "Mita", "sari"]


def test_a_removal_can_be_taken_back_whole(store: Store) -> None:
    partner_id = keep_partner(store)
    with store.change() as change:
        partners.remove(store, partner_id)

    store.undo(change)

    assert deals.of_partner(store, partner_id) == [a_deal(partner_id=partner_id, number=1, id=1)]
