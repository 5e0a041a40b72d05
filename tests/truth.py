"""The sample files' truths: what a right import of each must find (`<file>.truth.json`), and the
same figures of a store.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.builders import a_code
from umkm_studio.models.campaigns import codes
from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store


def truth(path: Path) -> Any:
    """What lies beside a sample file."""
    return json.loads(Path(f"{path}.truth.json").read_text("utf-8"))


def add_the_shops_codes(store: Store) -> None:
    """The codes that the sample shop gave out."""
    for code in ("RATNA10", "MBADINDA", "NASTAR17", "SAMBALOKT"):
        codes.save(store, a_code(code=code, discount_percent=None))


def agrees(done: Imported, expected: Any) -> None:
    """An import says of the file's orders what is true of them."""
    outcome = expected["orders_by_outcome"]
    assert done.orders_new + done.orders_updated + done.orders_unchanged == expected["orders"]
    assert done.line_items == expected["item_rows"]
    assert done.sales == outcome["completed"] + outcome["in_progress"] == expected["sale"]["orders"]
    assert done.net_sales == expected["sale"]["revenue"]
    assert (done.unpaid, done.cancelled, done.returned) == (
        outcome["unpaid"], outcome["cancelled"], outcome["returned"],
    )  # fmt: skip
    used = {code: found["sale_orders_exact"] for code, found in expected["codes"].items()}
    assert done.codes == {code: number for code, number in used.items() if number}


def sums_of_sales(store: Store) -> dict[str, int]:
    """What the store's sales are made of, named as in the truths."""
    found = store.rows(
        """
        SELECT sum(quantity) AS units, sum(quantity * unit_price) AS gross,
            sum(item_discount) AS product_discount_seller,
            sum(quantity * unit_price - item_discount) AS items_net,
            sum(returned_quantity) AS units_returned_in_part
        FROM line_items JOIN sales ON sales.id = order_id
        """
    ) + store.rows(
        """
        SELECT count(*) AS orders, sum(net_sales) AS revenue, sum(order_discount) AS seller_voucher,
            sum(coalesce(shipping, 0)) AS buyer_shipping,
            sum(net_sales + coalesce(shipping, 0)) AS buyer_total
        FROM sales
        """
    )
    sums: dict[str, int] = {key: row[key] for row in found for key in row.keys()}  # noqa: SIM118 (an sqlite3.Row)
    sums["returned_value_in_part"] = sums["items_net"] - sums["seller_voucher"] - sums["revenue"]
    return sums


def sums_of_orders(store: Store, status: Status) -> dict[str, int]:
    """Orders, pieces and gross of a status."""
    (found,) = store.rows(
        """
        SELECT count(DISTINCT order_id) AS orders, coalesce(sum(quantity), 0) AS units,
            coalesce(sum(quantity * unit_price), 0) AS gross
        FROM line_items JOIN orders ON orders.id = order_id WHERE status = :status
        """,
        status=status.value,
    )
    return dict(found)


def by_month(store: Store) -> dict[str, dict[str, Any]]:
    """Orders and revenue by month."""
    months = store.rows(
        """
        SELECT substr(ordered_on, 1, 7) AS month, count(*) AS orders, sum(net_sales) AS revenue
        FROM sales GROUP BY 1
        """
    )
    return by(months, "month")


def by_code(store: Store) -> dict[str, dict[str, Any]]:
    """Orders and revenue by the code that was used."""
    used = store.rows(
        """
        SELECT code, count(*) AS orders, sum(net_sales) AS revenue FROM sales
        JOIN redemptions ON order_id = sales.id JOIN codes ON codes.id = code_id GROUP BY code
        """
    )
    return by(used, "code")


def by(rows: list[Any], key: str) -> dict[str, dict[str, Any]]:
    """Rows by one of their values."""
    found = [dict(row) for row in rows]
    return {row.pop(key): row for row in found}


def counts(done: Imported) -> tuple[int, int, int]:
    """Orders that were new, changed and the same."""
    return done.orders_new, done.orders_updated, done.orders_unchanged


def everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """All that an import writes."""
    tables = ("orders", "line_items", "customers", "products", "redemptions", "near_misses")
    return {
        table: [tuple(row) for row in store.rows(f"SELECT * FROM {table} ORDER BY id")]
        for table in tables
    }
