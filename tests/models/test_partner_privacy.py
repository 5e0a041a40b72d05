"""A partner is taken out everywhere; what was paid and sold stays."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.builders import A_DAY, a_code, a_deal, an_order, keep_partner
from umkm_studio.models import partner_privacy, trash
from umkm_studio.models.campaigns import codes, deals, partner_counts, partners
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.campaigns.partner_counts import Counted
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import evidence
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store

NOW = datetime(2026, 10, 14, 9, 0)


def test_nothing_tells_who_it_was_and_no_sum_changes(store: Store) -> None:
    mita = keep_partner(
        store, account="@mita.rahasia", contact="0812-9999-0001", note="Tetangga Rahasia",
        outcome="Mita Rahasia senang", paid_on=A_DAY,
    )  # fmt: skip
    partner_counts.save(store, Counted(partner_id=mita, followers=8_400))
    codes.save(store, a_code(code="MITA10", kind=Kind.PARTNER, partner_id=mita))
    orders.save(store, an_order(note="MITA10"))
    before = evidence.insights(store, A_DAY, A_DAY).partners[0]

    partner_privacy.forget(store, mita, now=NOW)

    after = evidence.insights(store, A_DAY, A_DAY).partners[0]
    assert (after.sales, after.cost) == (before.sales, before.cost)
    assert (after.partner.name, after.partner.contact, after.partner.account) == (
        f"#{mita}",
        "",
        "",
    )
    assert after.partner.archived_on == NOW.date()
    assert partner_counts.everything(store) == []
    (deal,) = deals.everything(store)
    assert (deal.outcome, deal.paid_on) == ("", A_DAY)
    everywhere = store.path.read_bytes()
    for word in (b"rahasia", b"Rahasia", b"0812-9999-0001", b"Mita Ngemil"):
        assert word not in everywhere


def test_others_stay_as_they_are(store: Store) -> None:
    mita = keep_partner(store)
    keep_partner(store, name="Sari", contact="0812")

    partner_privacy.forget(store, mita, now=NOW)

    sari = partners.find(store, "Sari")
    assert sari is not None
    assert sari.contact == "0812"
    with pytest.raises(UserError, match="record_gone"):
        partner_privacy.forget(store, 99, now=NOW)


def test_a_cooperation_in_the_bin_names_the_partner_no_more(store: Store) -> None:
    partner_id = keep_partner(store)
    deal_id = deals.save(store, a_deal(partner_id=partner_id, outcome="Mita senang"))
    with trash.keeping(store, trash.Kind.DEAL, "Mita Ngemil", now=NOW):
        deals.remove(store, deal_id)
    partner_privacy.forget(store, partner_id, now=NOW)
    (entry,) = trash.listing(store)
    assert (entry.label, entry.record["outcome"]) == (f"#{partner_id}", "")


def test_figures_that_were_deleted_go_too_and_leave_no_empty_line(store: Store) -> None:
    mita = keep_partner(store)
    counted_id = partner_counts.save(store, Counted(partner_id=mita, followers=8_400))
    with trash.keeping(store, trash.Kind.FIGURES, "8.400 pengikut", now=NOW):
        partner_counts.remove(store, counted_id)
    partner_privacy.forget(store, mita, now=NOW)
    assert trash.listing(store) == []
