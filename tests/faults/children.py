"""What the processes do that are killed: each tells when it begins and what it has done."""

from __future__ import annotations

import os
import signal
import time
from itertools import count
from pathlib import Path

from sqlite_utils import Database

from tests.builders import AUGUST, a_code, a_product, an_item, an_order
from tests.faults.killing import Tell
from umkm_studio.models import schema
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.loyalty import rules
from umkm_studio.models.campaigns.loyalty.rules import Rule
from umkm_studio.models.sales import fees, order_list, orders, products
from umkm_studio.models.sales.order_filters import Filters
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.store import Store


def open_shop(file: Path) -> None:
    """A shop whose orders have consequences: costs, a fee, a code and points."""
    with Store.open(file) as store, store.change():
        products.save(store, a_product())
        fees.save(
            store, fees.Rule(channel="whatsapp", starts_on=AUGUST, percent=1.5, per_order=500)
        )
        codes.save(store, a_code())
        rules.save(store, Rule(starts_on=AUGUST, rupiah_per_unit=10_000, gift_value=1_000))


def keep_orders(tell: Tell, file: Path) -> None:
    """Order after order, each told when it begins and when it is kept.

    As in the window, the list of orders is read anew before the maker sees that one was kept.
    """
    store = Store.open(file)
    store.listeners.append(lambda _tables: order_list.listing(store, Filters(), 50))
    for n in count(store.count("orders")):
        tell(("begins", n))
        orders.save(store, nth_order(n))
        tell(("kept", n))


def nth_order(n: int) -> Order:
    """One to four lines, for one of seven buyers; every third with a code."""
    return an_order(
        number=f"N-{n}",
        customer=f"Pembeli {n % 7}",
        note="kode RATNA10" if n % 3 == 0 else "",
        items=tuple(an_item(variant=f"{250 * (line + 1)} g") for line in range(lines_of(n))),
    )


def lines_of(n: int) -> int:
    """How many the n-th order has."""
    return n % 4 + 1


def upgrade(tell: Tell, file: Path, dies_at: int | None = None) -> None:
    """Bring an old shop up to date; or die once that step is done, its number written or not yet
    kept.
    """
    numbered = schema._numbered

    def deadly(step: schema.Step, number: int) -> schema.Step:
        apply = numbered(step, number)

        def apply_and_die(db: Database) -> None:
            apply(db)
            os.kill(os.getpid(), signal.SIGKILL)

        return apply_and_die if number == dies_at else apply

    schema._numbered = deadly
    tell("begins")
    Store.open(file).close()
    tell("done")
    time.sleep(60)  # until it is killed
