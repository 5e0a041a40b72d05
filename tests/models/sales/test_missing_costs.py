"""Products without a cost, the ones that hold back most first."""

from __future__ import annotations

from tests.builders import a_product, an_item, an_order
from umkm_studio.models.sales import missing_costs, orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store


def test_ordered_by_the_sales_they_hold(store: Store) -> None:
    products.save(store, a_product(name="Sudah ada", cost=1_000))
    products.save(store, a_product(name="Belum laku", price=None, cost=None))
    products.save(store, a_product(name="Tidak dijual lagi", cost=None, active=False))
    small = an_item(product="Sambal", variant="", quantity=1, unit_price=30_000)
    large = an_item(product="Nastar", variant="", quantity=3, unit_price=85_000)
    orders.save(store, an_order(items=(small, large)))
    orders.save(store, an_order(items=(small,)))
    orders.save(store, an_order(items=(small,) * 9, status=Status.CANCELLED))

    found = missing_costs.everything(store)

    assert [(one.product.name, one.orders, one.net_sales, one.usual_price) for one in found] == [
        ("Nastar", 1, 255_000, 85_000),
        ("Sambal", 2, 60_000, 30_000),
        ("Belum laku", 0, 0, None),
    ]
