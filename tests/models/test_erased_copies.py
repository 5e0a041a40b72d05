"""Which safe copies still hold somebody who was taken out."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.builders import an_order
from umkm_studio.models import backups, erased_copies, privacy
from umkm_studio.models.backups import Kind
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store

NOW = datetime(2026, 10, 14, 20, 14)
BEFORE, AFTER = NOW - timedelta(days=1), NOW + timedelta(days=1)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_copy_of_any_kind_holds_who_was_taken_out_later(
    store: Store, tmp_path: Path, kind: Kind
) -> None:
    folder = tmp_path / "copies"
    orders.save(store, an_order(customer="Ayu Lestari"))
    older = backups.make(store, folder, kind, BEFORE)
    assert erased_copies.holding_them(store, folder) == []

    privacy.delete(store, store.value("SELECT customer_id FROM orders"), now=NOW)
    backups.make(store, folder, kind, AFTER)

    assert [one.path for one in erased_copies.holding_them(store, folder)] == [older]
    backups.renew(store, folder, AFTER)
    assert erased_copies.holding_them(store, folder) == []
    assert not older.exists()
