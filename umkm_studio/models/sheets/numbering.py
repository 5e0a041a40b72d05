"""Numbers for orders of sheets that have none, the same ones whenever the file comes again.

A number is made of the day and a fingerprint of day, time, buyer, items and amount: what of an
order stays the same while its payment, state and notes change. Two orders that are alike in all of
it may be one that was written down twice, or two: that is asked, and the second one has `-2` behind
its number.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.sheets.drafts import Drafts, OrderDraft, Problem
from umkm_studio.models.sheets.questions import (
    ONE_ORDER,
    SEVERAL_ORDERS,
    Answer,
    Asking,
    Open,
    QuestionKind,
    Skipped,
)
from umkm_studio.models.text import fold


def number_orders(drafts: Drafts, answers: Mapping[str, Answer]) -> None:
    """Give every order without a number one; ask about those that are alike. Of two orders of one
    channel and number (books whose numbers begin anew every month) the second one stays out.
    """
    _spell_channels_alike(drafts)
    seen: dict[str, list[OrderDraft]] = {}
    askings: dict[str, Asking] = {}
    numbered = []
    taken: dict[tuple[str, str], OrderDraft] = {}
    for draft in drafts.orders:
        if draft.order.number:
            first = taken.setdefault((draft.order.channel, draft.order.number), draft)
            if first is draft:
                numbered.append(draft)
            else:
                drafts.problems += _taken(draft, first)
            continue
        number = number_of(draft.order)
        alike = seen.setdefault(number, [])
        if alike:
            asking = askings.setdefault(draft.sheet, Asking(draft.sheet, answers))
            if not _is_another(draft, alike[0], number, asking, drafts):
                continue
            number = f"{number}-{len(alike) + 1}"
        alike.append(draft)
        numbered.append(replace(draft, order=replace(draft.order, number=number)))
    drafts.orders = numbered
    drafts.questions += [question for asking in askings.values() for question in asking.questions]


def _spell_channels_alike(drafts: Drafts) -> None:
    known = channels.alike(draft.order.channel for draft in drafts.orders)
    drafts.orders = [
        draft
        if known[draft.order.channel] == draft.order.channel
        else replace(draft, order=replace(draft.order, channel=known[draft.order.channel]))
        for draft in drafts.orders
    ]


def _taken(draft: OrderDraft, first: OrderDraft) -> list[Problem]:
    """A word on each row of an order whose number another one has; one that is the same in all of
    it was only written down again.
    """
    is_same = draft.order == first.order
    found = UserError("row_repeated", row=first.rows[0])
    if not is_same:
        found = UserError(
            "number_used_twice", number=draft.order.number, sheet=first.sheet, row=first.rows[0]
        )
    return [
        Problem(draft.sheet, row, "", "", found.code, dict(found.details), warning=is_same)
        for row in dict.fromkeys(draft.rows)
    ]


def number_of(order: Order) -> str:
    """The number of an order that has none: `260804-7f3a9c1e`."""
    items: Sequence[object] = [
        (fold(item.product), fold(item.variant), item.quantity, item.unit_price, item.item_discount)
        for item in order.items
    ]
    buyer = fold(order.customer) or order.phone[-4:]
    told = repr((order.ordered_on, order.ordered_time, buyer, items, order.order_discount))
    fingerprint = hashlib.blake2b(told.encode(), digest_size=4).hexdigest()
    return f"{order.ordered_on:%y%m%d}-{fingerprint}"


def _is_another(
    draft: OrderDraft, first: OrderDraft, number: str, asking: Asking, drafts: Drafts
) -> bool:
    """Whether an order that is like an earlier one is one of its own."""
    try:
        answer = asking.answer(
            QuestionKind.TWINS,
            "rows_alike",
            text=first.order.customer,
            choices=(SEVERAL_ORDERS, ONE_ORDER),
            details={
                "row": first.rows[0],
                "sheet": first.sheet,
                "channel": draft.order.channel,
                "number": f"{number}-2",
            },
            about=number,
        )
    except Open as waiting:
        asking.note(waiting.question, draft.rows)
        return False
    except Skipped:
        answer = ONE_ORDER
    if answer != SEVERAL_ORDERS:
        same = UserError("row_repeated", row=first.rows[0])
        drafts.problems += [
            Problem(draft.sheet, row, "", "", same.code, dict(same.details), warning=True)
            for row in draft.rows
        ]
    return answer == SEVERAL_ORDERS
