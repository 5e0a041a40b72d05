"""The practice shop's small tests: one with a partner that is over, and an ad that runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from umkm_studio.models.campaigns import codes, trial_steps, trials
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.trials import Arm, Kind, Trial
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store

PARTNER_CODE, MOTHERS, OFFICE = "SARI10", "BUNDA7", "SENTRA8"
_RUNNING_FOR = 6  # days, today included
_LENGTH = 14


def try_out(store: Store, today: date) -> None:
    """Save both tests; a few orders of the last days came by the ad's codes."""
    _with_sari(store, today)
    _by_ad(store, today)


def _with_sari(store: Store, today: date) -> None:
    """It paid back: the verdict is to do it again."""
    code = codes.find(store, PARTNER_CODE)
    assert code is not None
    assert code.starts_on is not None
    last = min(code.starts_on + timedelta(days=_LENGTH - 1), today - timedelta(days=_RUNNING_FOR))
    trial = Trial(
        hypothesis="Pengikut Sari yang suka masak akan membeli nastar setelah melihat cara "
        "kami membuatnya.",
        partner_id=code.partner_id,
        product_id=_named(store, "Nastar"),
        channel="whatsapp",
        sample_cost=95_000,
        fee=150_000,
        starts_on=code.starts_on,
        ends_on=max(last, code.starts_on + timedelta(days=6)),
        least_orders=2,
        stop_note="Berhenti juga kalau stok nastar habis.",
        arms=(Arm(code_id=code.id),),
    )
    trial_id = _started(store, trial)
    trial_steps.close(
        store,
        trial_id,
        "Video proses lebih banyak membawa pesanan daripada foto. Lain kali minta satu video.",
        today,
    )


def _by_ad(store: Store, today: date) -> None:
    """Two audiences of one ad, each with its own code."""
    first = today - timedelta(days=_RUNNING_FOR - 1)
    arms = []
    for audience, code in (("Ibu muda Semarang", MOTHERS), ("Pekerja kantor", OFFICE)):
        made = Code(
            code=code,
            kind=codes.Kind.AD,
            discount_percent=10,
            starts_on=first,
            ends_on=first + timedelta(days=_LENGTH - 1),
        )
        code_id = codes.save(store, made, search=False)
        arms.append(Arm(audience=audience, ad_cost=75_000, code_id=code_id))
    trial = Trial(
        kind=Kind.AD,
        platform="instagram",
        hypothesis="Ibu muda lebih sering memesan kastengel daripada pekerja kantor.",
        product_id=_named(store, "Kastengel"),
        channel="whatsapp",
        starts_on=first,
        ends_on=first + timedelta(days=_LENGTH - 1),
        least_orders=2,
        arms=tuple(arms),
    )
    _started(store, trial)
    _order_with(store, MOTHERS, first, 3)
    _order_with(store, OFFICE, first, 1)


def _named(store: Store, name: str) -> int | None:
    found = (one for one in products.everything(store) if one.name.startswith(name))
    return max(found, key=lambda one: one.price or 0).id


def _started(store: Store, trial: Trial) -> int:
    """Planned and made fast on the day before it began."""
    eve = trial.starts_on - timedelta(days=1)
    trial_id = trials.save(store, trial, today=eve)
    trial_steps.start(store, trial_id, eve)
    return trial_id


def _order_with(store: Store, code: str, first: date, times: int) -> None:
    """Write a code on orders that say nothing of where they come from, and take its discount."""
    found = store.rows(
        """
        SELECT id FROM sales
        WHERE ordered_on >= :first AND campaign_code = '' AND note = '' AND heard_from = ''
            AND order_discount = 0
        ORDER BY ordered_on, id LIMIT :times
        """,
        first=first.isoformat(),
        times=times,
    )
    for row in found:
        order = orders.get(store, row["id"])
        assert order is not None
        discount = round(order.net_sales / 10)
        orders.save(store, replace(order, campaign_code=code, order_discount=discount))
