"""What buyers asked, said, complained of and proposed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels, customers, forgotten, orders
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages
from umkm_studio.models.voices.messages import Message, Via
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References, moment_cell


def _rows(store: Store) -> Iterator[list[Cell]]:
    people = customers.references(store)
    public = {post.id: post.public_id for post in posts.everything(store)}
    found = store.rows(
        "SELECT id, channel, number FROM orders WHERE id IN (SELECT order_id FROM messages)"
    )
    numbers = {row["id"]: (row["number"], forms.channel_word(row["channel"])) for row in found}
    for one in sorted(messages.everything(store), key=lambda one: one.public_id):
        answered = one.answered_on and moment_cell(one.answered_on, one.answered_time)
        yield [
            moment_cell(one.received_on, one.received_time), forms.channel_word(one.platform),
            one.name, forms.word(forms.MESSAGE_KINDS, one.kind), one.text or forgotten.SAID,
            answered, public.get(one.post_id, ""), *numbers.get(one.order_id, ("", "")),
            one.public_id, forms.word(forms.MESSAGE_WAYS, one.via) if one.via else "",
            forms.word(forms.YES_NO, one.tells_story), forms.word(forms.YES_NO, one.needs_reply),
            people.get(one.customer_id or 0, ""), one.sender_key, public.get(one.idea_post_id, ""),
            forms.word(forms.YES_NO, True) if one.is_anonymous else "",
        ]  # fmt: skip


def _save(store: Store, values: Mapping[str, Any], known: References) -> None:
    """The message of that ID, or with the same words of the same sender at the same moment, is
    brought up to date; empty cells leave what was there.
    """
    received_on, received_time = values["received"]
    answered_on, answered_time = values["answered"]
    given = Message(
        received_on=received_on,
        received_time=received_time,
        platform=channels.meant(values["platform"]),
        name=values["name"],
        kind=forms.meant(forms.MESSAGE_KINDS, values["kind"]),
        text=values["text"],
        answered_on=answered_on,
        answered_time=answered_time,
        via=forms.meant(forms.MESSAGE_WAYS, values["via"]) if values["via"] else Via.NOT_SAID,
        tells_story=bool(values["tells_story"]),
        needs_reply=values["needs_reply"] is not False,
        sender_key=values["sender_key"],
        customer_id=known.customers.get(values["customer"]),
        order_id=_order(store, values) if values["order"] else None,
        post_id=_post(store, values["post"]),
        idea_post_id=_post(store, values["idea_post"]),
        is_anonymous=bool(values["is_anonymous"]),
        public_id=values["public_id"],
    )
    there = messages.by_public_id(store, given.public_id) or messages.same_as(store, given)
    key = given.sender_key or messages.sender_key(store, given.platform, given.name)
    if there is None and forgotten.behind(store, [key]) is not None:
        given = replace(given, is_anonymous=True)
    messages.save(store, given if there is None else _filled(there, given, values))


_TIES = ("sender_key", "customer_id", "order_id", "post_id", "idea_post_id")


def _filled(there: Message, given: Message, values: Mapping[str, Any]) -> Message:
    """What is kept, with what the row says on top; who was taken out here does not come back."""
    if there.is_anonymous:
        return there
    kept = {name: getattr(there, name) for name in _TIES if not getattr(given, name)}
    kept |= {"id": there.id, "public_id": there.public_id, "name": given.name or there.name}
    if given.answered_on is None:
        kept |= {"answered_on": there.answered_on, "answered_time": there.answered_time}
    for column in ("via", "tells_story", "needs_reply"):
        if values[column] in (None, ""):
            kept[column] = getattr(there, column)
    return replace(given, **kept)


def _order(store: Store, values: Mapping[str, Any]) -> int:
    """By its number in its channel, which may have no name; else where the message came in."""
    number = values["order"]
    for place in (values["order_channel"], values["platform"]):
        found = orders.find(store, channels.meant(place), number)
        if found is not None:
            return found
    raise UserError("order_unknown", value=number)


def _post(store: Store, public_id: str) -> int | None:
    if not public_id:
        return None
    post = posts.by_public_id(store, public_id)
    if post is None:
        raise UserError("post_unknown", value=public_id)
    return post.id


ABOUT_ORDERS = (RecordSheet(forms.MESSAGES, _rows, _save),)
