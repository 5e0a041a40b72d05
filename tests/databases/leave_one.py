"""Leaves a small store of this release as SQL, for tests/models/test_databases.py to open for ever.

python -m tests.databases.leave_one      # once per release; a released file is never changed
"""

import sqlite3
import tempfile
from datetime import date, datetime
from pathlib import Path

from tests.builders import A_DAY, a_code, a_partner, a_post, a_product, an_item, an_order
from umkm_studio import __version__, paths
from umkm_studio.models import reflections, shop
from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.content import posts
from umkm_studio.models.importing import loading, plans
from umkm_studio.models.reflections import Decision, DecisionKind, Reflection
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.orders import Status
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
    loading.load(store, plan, now=datetime(2026, 11, 1, 9, 0))


def main() -> None:
    """Write the file of this release."""
    with tempfile.TemporaryDirectory() as folder:
        file = paths.store_file(Path(folder))
        with Store.open(file) as store:
            fill(store)
        connection = sqlite3.connect(file)
        kept = [  # what a dump leaves out
            f"PRAGMA {name} = {connection.execute(f'PRAGMA {name}').fetchone()[0]};"
            for name in ("user_version", "application_id")
        ]
        target = HERE / f"{__version__}.sql"
        target.write_text("\n".join([*connection.iterdump(), *kept, ""]), encoding="utf-8")
        connection.close()
    print(target)


if __name__ == "__main__":
    main()
