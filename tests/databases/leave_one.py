"""Leaves a small store of this release as SQL, for tests/models/test_databases.py to open for ever.

python -m tests.databases.leave_one      # once per release; a released file is never changed

The files schema-NN.sql were left by the programs of their day, between 0.1.0 and 1.0.0, in the same
way: the schema as it was when a part of the program was finished. Those between are made by
every_schema.py.
"""

import re
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from tests.builders import A_DAY, a_code, a_partner, a_post, a_product, an_item, an_order
from tests.models.test_export import Rich
from umkm_studio import __version__, paths
from umkm_studio.models import reflections, shop, trash, word_index
from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.content import posts
from umkm_studio.models.importing import loading, plans, profiles
from umkm_studio.models.reflections import Decision, DecisionKind, Reflection
from umkm_studio.models.sales import order_changes, orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

HERE = Path(__file__).resolve().parent
SAMPLE = HERE.parent / "samples" / "shopee" / "Order.all.20261001_20261031.xlsx"


def fill(store: Store) -> None:
    """A row at least in every table."""
    shop.save(store, shop.Shop(name="Dapur Sari", language="en"))
    product = products.save(store, a_product())
    partner = partners.save(store, a_partner())
    post = posts.save(store, a_post(product_id=product, likes=120, measured_on=A_DAY))
    codes.save(store, a_code(post_id=post, partner_id=partner))
    orders.save(store, an_order(number="A", note="ratna 10", phone="0812 0000 0001"))
    orders.save(store, an_order(number="B", note="ratna1o", heard_from="K-0001"))
    orders.save(
        store, an_order(number="C", status=Status.CANCELLED, items=(an_item(), an_item(variant="")))
    )
    month = date(2026, 8, 1)
    reflections.save(store, Reflection(month=month, conversation="Baris satu\nBaris dua"))
    reflections.decide(store, Decision(month=month, kind=DecisionKind.KEEP, text="Satu edukasi"))
    plan = plans.prepare(SAMPLE)
    now = datetime(2026, 11, 1, 9, 0)
    loading.load(store, plan, now=now)
    Rich(store, 7).fill()
    profiles.save(store, "Dari Shopee", plan)
    cancelled = store.value("SELECT id FROM orders WHERE number = 'C'")
    with trash.keeping(store, trash.Kind.ORDER, "C", now=now):
        order_changes.remove(store, cancelled)
    imported = orders.get(store, store.value("SELECT id FROM orders WHERE channel = 'shopee'"))
    assert imported is not None
    orders.save(store, replace(imported, note="diantar sore"))  # by hand, since it was imported
    with store.change():
        word_index.note_all(store._execute)


def script(connection: sqlite3.Connection) -> Iterator[str]:
    """The store as SQL; the index of words is empty, for a dump would lose its numbers, and all is
    noted as waiting for it.
    """
    of_index = re.compile(
        r"""(INSERT INTO|CREATE TABLE) ['"]search_(index|likeness|terms)"""
        r'|INSERT INTO "search_words"|INSERT INTO sqlite_master|PRAGMA writable_schema'
    )
    yield from (one for one in connection.iterdump() if not of_index.match(one))
    virtual = "SELECT sql FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%' ORDER BY name"
    for (sql,) in connection.execute(virtual):
        yield f"{sql};"
    for name in ("user_version", "application_id"):  # what a dump leaves out
        yield f"PRAGMA {name} = {connection.execute(f'PRAGMA {name}').fetchone()[0]};"


def main() -> None:
    """Write the file of this release."""
    with tempfile.TemporaryDirectory() as folder:
        file = paths.store_file(Path(folder))
        with Store.open(file) as store:
            fill(store)
        connection = sqlite3.connect(file)
        target = HERE / f"{__version__}.sql"
        target.write_text("\n".join([*script(connection), ""]), encoding="utf-8")
        connection.close()
    print(target)


if __name__ == "__main__":
    main()
