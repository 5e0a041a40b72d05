"""What the processes do that are killed: each tells when it begins and what it has done."""

from __future__ import annotations

import os
import signal
import time
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlite_utils import Database

from tests.builders import AUGUST, a_code, a_product, an_item, an_order
from tests.faults.killing import Tell
from umkm_studio import paths
from umkm_studio.models import backups, export, privacy, schema
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.loyalty import rules
from umkm_studio.models.campaigns.loyalty.rules import Rule
from umkm_studio.models.importing import loading, plans
from umkm_studio.models.sales import fees, order_list, orders, products
from umkm_studio.models.sales.order_filters import Filters
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.store import Store

NOW = datetime(2026, 11, 22, 19, 0)
SAMPLE = Path(__file__).parent.parent / "samples" / "shopee" / "Order.all.20261001_20261031.xlsx"


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


def take_out(tell: Tell, file: Path, name: str) -> None:
    """Delete a buyer, and wipe the file."""
    store = Store.open(file)
    person = store.value("SELECT id FROM customers WHERE name = :name", name=name)
    tell("begins")
    privacy.delete(store, person, now=NOW)
    tell("done")
    wait_for_the_end()


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
    wait_for_the_end()


def write_copy(tell: Tell, data: Path, target: Path) -> None:
    """Write a copy over an older one."""
    with Store.open_for_reading(paths.store_file(data)) as store:
        tell("begins")
        backups.write(store, target)
        tell("done")
        wait_for_the_end()


def restore(tell: Tell, data: Path, copy: Path) -> None:
    """Let the shop be what it was in a copy."""
    tell("begins")
    backups.restore(data, copy, NOW)
    tell("done")
    wait_for_the_end()


def take_in(tell: Tell, data: Path, _: Path) -> None:
    """Take in a marketplace's orders."""
    plan = plans.prepare(SAMPLE)
    with Store.open(paths.store_file(data)) as store:
        tell("begins")
        loading.load(store, plan, now=NOW)
        tell("done")
        wait_for_the_end()


def write_workbook(tell: Tell, data: Path, target: Path) -> None:
    """Write the open workbook over an older one."""
    with Store.open_for_reading(paths.store_file(data)) as store:
        tell("begins")
        export.write(store, target)
        tell("done")
        wait_for_the_end()


def wait_for_the_end() -> None:
    """Until somebody kills this process."""
    time.sleep(60)
