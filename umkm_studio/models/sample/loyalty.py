"""Buyers of the practice shop who come back: points since two months ago, some of them used, a
friend who was sent, one who does not want to be written to.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.loyalty import members, rules, uses
from umkm_studio.models.campaigns.loyalty.members import Member
from umkm_studio.models.campaigns.loyalty.rules import Kind, Rule
from umkm_studio.models.sales import contacts, order_changes, orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

_DAYS_BACK = 60
_CODE = "AJAK75"
_USED = 20  # points, on one order


def begin(store: Store, today: date) -> None:
    """Give points for the orders of the last two months; use in a change of its own, so that the
    ledger is there afterwards.
    """
    rules.save(
        store,
        Rule(
            starts_on=today - timedelta(days=_DAYS_BACK),
            kind=Kind.POINTS,
            rupiah_per_unit=10_000,
            gift_value=300,
            expiry_months=12,
            referral_units=10,
        ),
    )


def thank(store: Store, today: date) -> None:
    """Let one of the best use points, send a friend, and remember who was greeted: people who had
    bought before there were points, so that nobody is thanked before they came.
    """
    long_known = _bought_before_points(store)
    found = [
        one for one in members.listing(store) if one.shown_name and one.person_id in long_known
    ]
    user, order_id = next(
        (one, order) for one in found if (order := _chat_order(store, one)) is not None
    )
    others = [one for one in found if one != user]
    with store.change():
        _use_points(store, order_id)
        _send_a_friend(store, others[0])
        uses.adjust(
            store,
            others[1].person_id,
            Kind.POINTS,
            15,
            day=today - timedelta(days=9),
            note="Hadiah ulang tahun",
        )
        contacts.refuse(store, others[2].person_id, refused=True)
        contacts.note(store, others[3].person_id, today - timedelta(days=12))


def _bought_before_points(store: Store) -> frozenset[int]:
    rows = store.rows(
        "SELECT id FROM customers WHERE first_sale_on < (SELECT min(starts_on) FROM loyalty_rules)"
    )
    return frozenset(row["id"] for row in rows)


def _chat_order(store: Store, member: Member) -> int | None:
    """Their newest order in a chat that is worth enough, and before which they had the points."""
    found: int | None = store.value(
        """
        SELECT orders.id FROM customers JOIN orders ON orders.customer_id = customers.id
        WHERE coalesce(merged_into, customers.id) = :person
            AND channel IN ('whatsapp', 'instagram') AND order_discount = 0 AND net_sales > 50000
            AND status IN ('completed', 'shipped')
            AND :units <= (
                SELECT total(units) FROM loyalty_entries
                WHERE loyalty_entries.customer_id = customers.id AND day < ordered_on)
        ORDER BY ordered_on DESC, orders.id DESC LIMIT 1
        """,
        person=member.person_id,
        units=_USED,
    )
    return found


def _use_points(store: Store, order_id: int) -> None:
    order = orders.get(store, order_id)
    assert order is not None
    value = _USED * 300
    orders.save(store, replace(order, order_discount=value))
    uses.put(store, order_id, Kind.POINTS, _USED, value)


def _send_a_friend(store: Store, member: Member) -> None:
    """A code of their own, on the first sale of somebody who came since."""
    code = Code(code=_CODE, kind=codes.Kind.REFERRAL, customer_id=member.person_id)
    codes.save(store, code)
    order_id = store.value(
        """
        SELECT min(orders.id) FROM customers JOIN orders ON orders.customer_id = customers.id
        WHERE customers.order_count = 1 AND status = :status AND campaign_code = ''
            AND orders.note = '' AND heard_from = '' AND channel = 'whatsapp'
            AND ordered_on > (SELECT starts_on FROM loyalty_rules)
        """,
        status=Status.COMPLETED.value,
    )
    order_changes.set_code(store, [order_id], _CODE)
