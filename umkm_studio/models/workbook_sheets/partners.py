"""Partners beyond their own sheet: figures, cooperations, promises, and whose ideas posts are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from umkm_studio.models.campaigns import deals, idea_credits, partner_counts, partners
from umkm_studio.models.campaigns.deals import Deal, Promise, State
from umkm_studio.models.campaigns.idea_credits import Credit, Wish
from umkm_studio.models.campaigns.partner_counts import Counted
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References

_DEAL = tuple(column.key for column in forms.DEALS.columns[2:])
_COUNTED = tuple(column.key for column in forms.PARTNER_COUNTS.columns[1:])


def _counts(store: Store) -> Iterator[list[Cell]]:
    names = _names(store)
    found = partner_counts.everything(store)
    for one in sorted(found, key=lambda one: names[one.partner_id]):
        yield [names[one.partner_id], *(getattr(one, name) for name in _COUNTED)]


def _save_counts(store: Store, values: Mapping[str, Any], _: References) -> None:
    counted = {name: values[name] for name in _COUNTED}
    partner_counts.save(store, Counted(partner_id=_partner_id(store, values), **counted))


def _deals(store: Store) -> Iterator[list[Cell]]:
    for name, deal in _in_order(store):
        cells = {column: getattr(deal, column) for column in _DEAL}
        cells["state"] = forms.word(forms.DEAL_STATES, deal.state)
        yield [name, deal.number, *cells.values()]


def _save_deal(store: Store, values: Mapping[str, Any], _: References) -> None:
    partner_id = _partner_id(store, values)
    known = _known_deal(store, partner_id, values)
    told = {name: values[name] for name in _DEAL if values[name] not in (None, "")}
    if "state" in told:
        told["state"] = forms.meant(forms.DEAL_STATES, told["state"])
    deals.save(store, replace(known, **told))


def _promises(store: Store) -> Iterator[list[Cell]]:
    for name, deal in _in_order(store):
        for one in deal.promises:
            side = forms.word(forms.DEAL_SIDES, one.side)
            yield [name, deal.number, side, one.text, one.due_on, one.done_on]


def _save_promise(store: Store, values: Mapping[str, Any], _: References) -> None:
    """Of the same words on the same side it is the same promise."""
    deal = _known_deal(store, _partner_id(store, values), values)
    new = Promise(
        side=forms.meant(forms.DEAL_SIDES, values["side"]),
        text=values["text"],
        due_on=values["due_on"],
        done_on=values["done_on"],
    )
    same = [(one.side, one.text) for one in deal.promises]
    kept = list(deal.promises)
    if (new.side, new.text) in same:
        kept[same.index((new.side, new.text))] = new
    else:
        kept.append(new)
    deals.save(store, replace(deal, promises=tuple(kept)))


def _credits(store: Store) -> Iterator[list[Cell]]:
    public = {post.id: post.public_id for post in posts.everything(store)}
    names = _names(store)
    for one in sorted(idea_credits.everything(store), key=lambda one: public[one.post_id]):
        wish = forms.word(forms.IDEA_WISHES, one.wish) if one.wish else ""
        partner = "" if one.partner_id is None else names[one.partner_id]
        yield [
            public[one.post_id], partner, one.name, wish, one.credited_on, one.told_on, one.outcome
        ]  # fmt: skip


def _save_credit(store: Store, values: Mapping[str, Any], _: References) -> None:
    post = posts.by_public_id(store, values["post"])
    if post is None or post.id is None:
        raise UserError("post_unknown", value=values["post"])
    wish = forms.meant(forms.IDEA_WISHES, values["wish"]) if values["wish"] else Wish.NOT_ASKED
    idea_credits.save(
        store,
        Credit(
            post_id=post.id,
            partner_id=_partner_id(store, values) if values["partner"] else None,
            name=values["name"],
            wish=wish,
            credited_on=values["credited_on"],
            told_on=values["told_on"],
            outcome=values["outcome"],
        ),
    )


def _in_order(store: Store) -> Iterator[tuple[str, Deal]]:
    names = _names(store)
    found = deals.everything(store)
    for deal in sorted(found, key=lambda one: (names[one.partner_id], one.number)):
        yield names[deal.partner_id], deal


def _known_deal(store: Store, partner_id: int, values: Mapping[str, Any]) -> Deal:
    """The partner's cooperation of that number, or a new one that will have it."""
    number = values["number"]
    if number < 1:
        raise UserError("quantity_not_positive")
    found = [deal for deal in deals.of_partner(store, partner_id) if deal.number == number]
    return found[0] if found else Deal(partner_id=partner_id, number=number, state=State.OPEN)


def _names(store: Store) -> dict[int, str]:
    return {one.id: one.name for one in partners.everything(store) if one.id is not None}


def _partner_id(store: Store, values: Mapping[str, Any]) -> int:
    """A partner's name makes one."""
    known = partners.find(store, values["partner"])
    if known is not None and known.id is not None:
        return known.id
    return partners.save(store, Partner(name=values["partner"]))


ABOUT_PARTNERS = (
    RecordSheet(forms.PARTNER_COUNTS, _counts, _save_counts),
    RecordSheet(forms.DEALS, _deals, _save_deal),
    RecordSheet(forms.DEAL_PROMISES, _promises, _save_promise),
)
ABOUT_POSTS = (RecordSheet(forms.IDEA_CREDITS, _credits, _save_credit),)
