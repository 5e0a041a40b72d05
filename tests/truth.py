"""The sample files' truths: what a right import of each must find (`<file>.truth.json`)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.builders import a_code
from umkm_studio.models.campaigns import codes
from umkm_studio.models.importing.loading import Imported
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
