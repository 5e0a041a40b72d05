"""What is offered when somebody orders again."""

from datetime import date

from tests.builders import an_item, an_order
from umkm_studio.models.sales import orders, regulars
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store


def test_the_usual_product_comes_with_the_number_taken_last(store: Store):
    kastengel = an_item(product="Kastengel", variant="500 g")
    orders.save(store, an_order(items=(an_item(),)))
    orders.save(store, an_order(items=(an_item(product="Kastengel", quantity=1),)))
    orders.save(store, an_order(items=(kastengel,), address="Jl. Mawar 5"))
    orders.save(store, an_order(items=(an_item(product="Kastengel", quantity=4),)))
    orders.save(
        store,
        an_order(
            ordered_on=date(2026, 9, 1), status=Status.CANCELLED, items=(an_item(quantity=9),)
        ),
    )
    known = regulars.of_name(store, "dewi")
    assert known is not None
    assert (known.orders, known.last_on, known.address) == (4, date(2026, 8, 14), "Jl. Mawar 5")
    assert known.usual is not None
    assert known.usual[1:] == ("Kastengel 500 g", 4)


def test_nobody_is_known_by_no_name(store: Store):
    orders.save(store, an_order(customer=""))
    assert regulars.of_name(store, "") is None
    assert regulars.of_name(store, "Ayu") is None
