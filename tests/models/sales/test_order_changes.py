"""What is done to orders that are there, and what goes and comes back with it."""

from tests.builders import a_code, an_order
from umkm_studio.models.campaigns import codes
from umkm_studio.models.sales import order_changes, orders, redemptions
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store


def code_on(store: Store, order_id: int) -> str | None:
    """The campaign code that counts on an order."""
    return store.value(
        """
        SELECT codes.code FROM redemptions JOIN codes ON codes.id = code_id
        WHERE order_id = :order
        """,
        order=order_id,
    )


def test_a_deleted_order_comes_back_whole(store: Store):
    codes.save(store, a_code(code="RATNA10"))
    order_id = orders.save(store, an_order(note="pakai RATNA10 ya"))
    before = orders.get(store, order_id)
    with store.change() as change:
        order_changes.remove(store, order_id)
    assert orders.get(store, order_id) is None
    assert code_on(store, order_id) is None
    store.undo(change)
    assert orders.get(store, order_id) == before
    assert code_on(store, order_id) == "RATNA10"


def test_several_orders_change_their_state_in_one_step(store: Store):
    ids = [orders.save(store, an_order(status=Status.SHIPPED)) for _ in range(3)]
    with store.change() as change:
        order_changes.set_status(store, ids, Status.COMPLETED)
    statuses = "SELECT DISTINCT status FROM orders"
    assert [row[0] for row in store.rows(statuses)] == ["completed"]
    store.undo(change)
    assert [row[0] for row in store.rows(statuses)] == ["shipped"]


def test_a_code_written_on_orders_counts_and_taken_off_counts_no_more(store: Store):
    codes.save(store, a_code(code="RATNA10"))
    ids = [orders.save(store, an_order()) for _ in range(2)]
    order_changes.set_code(store, ids, " ratna 10 ")
    assert [code_on(store, order_id) for order_id in ids] == ["RATNA10", "RATNA10"]
    order_changes.set_code(store, ids[:1], "")
    assert [code_on(store, order_id) for order_id in ids] == [None, "RATNA10"]


def test_a_code_nearly_right_is_proposed_and_not_counted(store: Store):
    codes.save(store, a_code(code="RATNA10"))
    order_id = orders.save(store, an_order())
    order_changes.set_code(store, [order_id], "RATNA1O")
    assert code_on(store, order_id) is None
    assert [one.code for one in redemptions.proposals(store)] == ["RATNA10"]
