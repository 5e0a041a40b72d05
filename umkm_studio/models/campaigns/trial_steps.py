"""From a plan of a small test to its end: save it with its codes, start, stop, close.

`start` makes the plan fast and writes down what an order leaves and how many orders pay the test
back, before any result is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from umkm_studio.models.campaigns import codes, trial_plan, trials
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.trial_plan import Margin
from umkm_studio.models.campaigns.trials import Trial
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store


def save(store: Store, trial: Trial, wanted: Sequence[Code | None], *, today: date) -> int:
    """Keep a test together with the code of each of its arms (None: none yet), in one step. Gives
    the test's id; raises what `trials.save` and `codes.save` raise.
    """
    with store.change():
        ids = [None if code is None else codes.save(store, code) for code in wanted]
        arms = tuple(
            replace(arm, code_id=code_id) for arm, code_id in zip(trial.arms, ids, strict=True)
        )
        return trials.save(store, replace(trial, arms=arms), today=today)


def start(store: Store, trial_id: int, today: date) -> None:
    """Make the plan fast: what an order leaves and how many pay the test back are written down.

    Raises `UserError`: record_gone, trial_code_missing (an arm has no code of its own),
    trial_start_passed (a plan can't be made after what it is to foretell).
    """
    with store.change():
        trial = trials.get(store, trial_id)
        if trial is None:
            raise UserError("record_gone")
        if trial.locked_on is not None:
            return
        if trial.starts_on < today:
            raise UserError("trial_start_passed", day=trial.starts_on, field="starts_on")
        if any(arm.code_id is None for arm in trial.arms):
            raise UserError("trial_code_missing", field="code")
        left = margin_of(store, trial, today).left
        store.put(
            "trials",
            {
                "id": trial_id,
                "locked_on": today.isoformat(),
                "margin": left,
                "break_even": trial_plan.break_even(trial.cost, left),
            },
        )


def stop(store: Store, trial_id: int, day: date) -> None:
    """End a running test early; `day` is its last."""
    store.put("trials", {"id": trial_id, "stopped_on": day.isoformat()})


def close(store: Store, trial_id: int, learned: str, day: date) -> None:
    """The maker has read what came of it, and what they learned."""
    record = {"id": trial_id, "learned": learned.strip(), "closed_on": day.isoformat()}
    store.put("trials", record)


def margin_of(store: Store, trial: Trial, today: date) -> Margin:
    """What an order of this test leaves after the discount of its (first) code."""
    code = next((found for found in trials.codes_of(store, trial) if found is not None), None)
    return trial_plan.margin(
        store,
        product_id=trial.product_id,
        pieces=trial.pieces,
        channel=trial.channel,
        percent=None if code is None else code.discount_percent,
        amount=None if code is None else code.discount_amount,
        day=today,
    )
