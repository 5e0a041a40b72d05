"""Small tests, and what was changed of them after their start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from umkm_studio.models.campaigns import codes, partners, trials
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.trials import Arm, Change, Trial
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels, products
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References

_ARMS = (1, 2)
# Written and read under their own names.
_PLAIN = (
    "hypothesis", "starts_on", "ends_on", "stop_note", "locked_on", "break_even", "stopped_on",
    "learned", "closed_on",
)  # fmt: skip
_NUMBERS = ("pieces", "sample_cost", "fee", "check_after_days", "least_orders")


def _trials(store: Store) -> Iterator[list[Cell]]:
    names = {partner.id: partner.name for partner in partners.everything(store)}
    goods = {product.id: product for product in products.everything(store)}
    keys = [column.key for column in forms.TRIALS.columns]
    for trial in sorted(trials.everything(store), key=lambda one: one.public_id):
        product = goods.get(trial.product_id)
        cells: dict[str, Cell] = {
            "public_id": trial.public_id,
            "kind": forms.word(forms.TRIAL_KINDS, trial.kind),
            "partner": names.get(trial.partner_id, ""),
            "platform": forms.platform_word(trial.platform),
            "product": "" if product is None else product.name,
            "size": "" if product is None else product.size,
            "channel": forms.channel_word(trial.channel),
            "margin": trial.margin,
        }
        cells |= {key: getattr(trial, key) for key in (*_PLAIN, *_NUMBERS)}
        for place, arm in zip(_ARMS, trial.arms, strict=False):
            cells |= _arm_cells(store, place, arm)
        yield [cells.get(key) for key in keys]


def _arm_cells(store: Store, place: int, arm: Arm) -> dict[str, Cell]:
    code = None if arm.code_id is None else codes.get(store, arm.code_id)
    return {
        f"audience_{place}": arm.audience,
        f"ad_cost_{place}": arm.ad_cost,
        f"code_{place}": "" if code is None else code.code,
        f"code_starts_{place}": None if code is None else code.starts_on,
    }


def _save_trial(store: Store, values: Mapping[str, Any], _: References) -> None:
    """A row without a number is a new plan."""
    kept = {key: values[key] for key in _PLAIN}
    kept |= {key: values[key] for key in _NUMBERS if values[key] is not None}
    trial = Trial(
        public_id=values["public_id"] or next(trials.new_public_ids(store)),
        kind=forms.meant(forms.TRIAL_KINDS, values["kind"]),
        partner_id=_partner_id(store, values["partner"]),
        platform=forms.platform_of(values["platform"]),
        product_id=_product_id(store, values["product"], values["size"]),
        channel=channels.meant(values["channel"]),
        margin=None if values["margin"] is None else round(values["margin"]),
        arms=tuple(_arm(store, place, values) for place in _ARMS if _is_there(place, values)),
        **kept,
    )
    trials.put(store, trial)


def _is_there(place: int, values: Mapping[str, Any]) -> bool:
    """The first arm always is; a second one has a name."""
    return place == 1 or bool(values[f"audience_{place}"])


def _arm(store: Store, place: int, values: Mapping[str, Any]) -> Arm:
    code = values[f"code_{place}"]
    return Arm(
        audience=values[f"audience_{place}"],
        ad_cost=values[f"ad_cost_{place}"] or 0,
        code_id=_run(store, code, values[f"code_starts_{place}"], values) if code else None,
    )


def _run(store: Store, code: str, starts_on: object, values: Mapping[str, Any]) -> int | None:
    """The run that begins on this day; where none does, the one of the test's first day. A code
    that is not there yet is made.
    """
    same = [run for run in codes.runs_of(store, code) if run.starts_on == starts_on]
    known = same[0] if same else codes.find(store, code, values["starts_on"])
    if known is not None:
        return known.id
    kind = codes.Kind(forms.meant(forms.TRIAL_KINDS, values["kind"]).value)
    days = {"starts_on": values["starts_on"], "ends_on": values["ends_on"]}
    return codes.save(store, Code(code=code, kind=kind, **days))


def _partner_id(store: Store, name: str) -> int | None:
    if not name:
        return None
    known = partners.find(store, name)
    return partners.save(store, partners.Partner(name=name)) if known is None else known.id


def _product_id(store: Store, name: str, size: str) -> int | None:
    if not name:
        return None
    known = products.find(store, name, size)
    if known is not None:
        return known.id
    return products.save(store, products.Product(name=name, size=size))


def _changes(store: Store) -> Iterator[list[Cell]]:
    for trial in sorted(trials.everything(store), key=lambda one: one.public_id):
        for number, one in enumerate(trials.changes(store, trial.id or 0), 1):
            yield [trial.public_id, number, one.day, one.field, one.before, one.after]


def _save_change(store: Store, values: Mapping[str, Any], _: References) -> None:
    trial = trials.by_public_id(store, values["trial"])
    if trial is None or trial.id is None:
        raise UserError("trial_unknown", value=values["trial"])
    if len(trials.changes(store, trial.id)) < values["number"]:
        told = {key: values[key] for key in ("day", "field", "before", "after")}
        trials.note(store, trial.id, Change(**told))


ABOUT_CODES = (
    RecordSheet(forms.TRIALS, _trials, _save_trial),
    RecordSheet(forms.TRIAL_CHANGES, _changes, _save_change),
)
