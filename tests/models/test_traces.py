"""What was deleted can't be read from the file any more, also where wiping it had to wait."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from tests.builders import an_order
from umkm_studio.models import correction, partner_privacy, privacy, trash
from umkm_studio.models.campaigns import partners
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.sales import order_changes, orders
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind

NOW = datetime(2026, 10, 14, 19, 42)
CANARY = "Kenari 4711"


@pytest.fixture
def store(data_dir: Path) -> Iterator[Store]:
    """A shop that does not wait long for others."""
    with Store.open(data_dir / "toko.db", patience=0.05) as shop:
        yield shop


@contextmanager
def another_reader(store: Store) -> Iterator[None]:
    """Another program that is in the middle of reading: the file can't be wiped meanwhile."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM orders").fetchone()
        yield


def bytes_of(store: Store) -> bytes:
    """All that can be read of the shop without SQLite."""
    log = store.path.with_name(store.path.name + "-wal")
    return store.path.read_bytes() + (log.read_bytes() if log.exists() else b"")


def her_id(store: Store) -> int:
    with store.change():
        for number in range(3):
            orders.save(store, an_order(number=f"A-{number}", customer=CANARY, note=CANARY))
    found: int = store.value("SELECT customer_id FROM orders LIMIT 1")
    return found


def a_partner(store: Store) -> int:
    her_id(store)
    return partners.save(store, Partner(name=CANARY))


def forget_partner(store: Store, partner_id: int, now: datetime) -> None:
    people = store.rows("SELECT id FROM customers")
    privacy.anonymise_all(store, [row["id"] for row in people], lambda *_: None, now=now)
    partner_privacy.forget(store, partner_id, now=now)


def empty_bin(store: Store, _her: int, now: datetime) -> None:
    with trash.keeping(store, Kind.ORDER, "A-0", now=now):
        order_changes.remove(store, store.value("SELECT id FROM orders WHERE number = 'A-0'"))
    assert trash.empty(store) == 1


def correct(store: Store, her: int, now: datetime) -> None:
    correction.correct(store, her, name="Ayu", phone="", now=now)
    for row in store.rows("SELECT id FROM orders"):
        store.put("orders", {"id": row["id"], "note": ""})


@pytest.mark.parametrize(
    ("make", "take_out"),
    [(her_id, privacy.delete), (her_id, privacy.anonymise), (a_partner, forget_partner)],
)
def test_what_could_not_be_wiped_is_wiped_later_by_itself(
    store: Store, make: Callable[[Store], int], take_out: Callable[..., None]
) -> None:
    whose = make(store)
    with another_reader(store):
        take_out(store, whose, now=NOW)  # is done, and no error is left to be answered

        assert store.has_traces
        assert CANARY.encode() in bytes_of(store)
    store.close()

    with Store.open(store.path) as again:
        assert again.has_traces, "it was noted in the change that deleted"
        again.forget_deleted()

        assert not again.has_traces
        assert CANARY.encode() not in bytes_of(again)


@pytest.mark.parametrize("leave", [correct, empty_bin])
def test_what_may_be_done_in_the_window_is_wiped_afterwards(
    store: Store, leave: Callable[..., None]
) -> None:
    leave(store, her_id(store), NOW)

    assert store.has_traces
    store.forget_deleted()
    assert not store.has_traces


def test_the_mark_comes_with_the_change_and_goes_with_it(store: Store) -> None:
    her = her_id(store)
    with store.change():
        store.leave_traces()
        store.put("customers", {"id": her, "name": ""})
    assert store.has_traces, "in the same change: there is no moment without it"
    store.forget_deleted()
    assert not store.has_traces
    with store.rehearsal():
        store.leave_traces()
    assert not store.has_traces


def test_an_undo_does_not_take_the_mark_along(store: Store) -> None:
    her = her_id(store)
    with store.change() as change:
        correction.correct(store, her, name="Ayu", phone="", now=NOW)

    store.undo(change)

    assert store.has_traces, "what was corrected for a moment is in the free pages, too"
    assert store.value("SELECT name FROM customers") == CANARY
