"""The drawer of an order says what is left of it, and what of that is an estimate."""

from __future__ import annotations

import pytest

from tests.builders import a_product, an_order
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.order_profit import OrderProfitCard
from umkm_studio.ui.editors.products_editor import ProductsEditor
from umkm_studio.ui.main_window import MainWindow

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("fee", "words"),
    [(None, f"perkiraan biaya kanal Rp{NBSP}18.250"), (5_000, f", biaya kanal Rp{NBSP}5.000")],
)
def test_an_estimated_fee_is_told_from_a_real_one(
    window: MainWindow, store: Store, fee: int | None, words: str
) -> None:
    products.save(store, a_product(cost=46_000))
    order = orders.save(store, an_order(channel="shopee", channel_fee=fee))

    card = OrderProfitCard(window.studio, order)

    assert words in card.words.text()
    assert card.fill_button.isHidden()


def test_unknown_profit_leads_to_the_missing_costs(window: MainWindow, store: Store) -> None:
    order = orders.save(store, an_order())
    card = OrderProfitCard(window.studio, order)

    assert "Laba belum diketahui" in card.words.text()
    card.fill_button.click()
    assert isinstance(window.drawers.drawer, ProductsEditor)


def test_an_order_that_is_no_sale_says_nothing(window: MainWindow, store: Store) -> None:
    order = orders.save(store, an_order(status=Status.CANCELLED))

    assert OrderProfitCard(window.studio, order).isHidden()
