"""What a discount leaves, before a code goes live."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_product
from umkm_studio.models.sales import discounts, products
from umkm_studio.models.sales.fees import Rule
from umkm_studio.models.store import Store

TODAY = date(2026, 10, 14)
RULE = Rule(channel="shopee", starts_on=TODAY, percent=10.0, per_order=1_250)


def test_percent_and_rupiah_leave_what_they_should() -> None:
    product = a_product(cost=46_000)

    tenth = discounts.left(product, 85_000, percent=10)
    rupiah = discounts.left(product, 85_000, amount=20_000, rule=RULE)

    assert (tenth.discount, tenth.paid, tenth.left) == (8_500, 76_500, 30_500)
    assert (rupiah.fee, rupiah.left, rupiah.loses) == (7_750, 11_250, False)


def test_says_where_it_goes_under_cost() -> None:
    thin = discounts.left(a_product(cost=46_000), 50_000, percent=10)

    assert thin.loses
    assert (thin.left, thin.most, thin.most_percent) == (-1_000, 4_000, 8.0)


def test_an_unknown_cost_is_said_as_unknown() -> None:
    unknown = discounts.left(a_product(cost=None), 85_000, percent=50)

    assert (unknown.left, unknown.most, unknown.loses) == (None, None, False)


def test_what_loses_without_a_discount_has_no_safe_one() -> None:
    assert discounts.left(a_product(cost=90_000), 85_000).most is None


def test_a_discount_never_exceeds_the_price() -> None:
    assert discounts.left(a_product(cost=1_000), 5_000, amount=20_000).paid == 0


def test_judges_every_active_product_of_the_shop(store: Store) -> None:
    products.save(store, a_product(name="Aman", price=100_000, cost=40_000))
    products.save(store, a_product(name="Tipis", price=50_000, cost=46_000))
    products.save(store, a_product(name="Tanpa HPP", price=50_000, cost=None))
    products.save(store, a_product(name="Tanpa harga", price=None, cost=1_000))
    products.save(store, a_product(name="Tidak dijual", price=10, cost=1_000, active=False))

    whole = discounts.safety(store, percent=10, day=TODAY)

    assert [one.product.name for one in whole.losing] == ["Tipis"]
    assert [one.product.name for one in whole.unknown] == ["Tanpa HPP"]
    assert whole.thinnest is not None
    assert whole.thinnest.product.name == "Tipis"
    assert (whole.known, whole.unpriced) == (2, 1)


def test_the_channels_fee_of_the_day_counts(store: Store) -> None:
    product = products.save(store, a_product(price=60_000, cost=46_000))

    chat = discounts.safety(store, percent=10, day=TODAY, product_ids=[product])
    shopee = discounts.safety(store, percent=10, day=TODAY, channel="shopee", product_ids=[product])

    assert chat.thinnest is not None
    assert chat.thinnest.left == 8_000
    assert shopee.thinnest is not None
    assert shopee.thinnest.left == 1_350


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.booleans())
def test_the_largest_safe_discount_is_safe_and_the_next_is_not(
    price: int, cost: int, with_fee: bool
) -> None:
    rule = RULE if with_fee else None
    most = discounts.left(a_product(cost=cost), price, rule=rule).most
    if most is None:
        assert discounts.left(a_product(cost=cost), price, rule=rule).loses
        return
    assert not discounts.left(a_product(cost=cost), price, amount=most, rule=rule).loses
    if most < price:
        assert discounts.left(a_product(cost=cost), price, amount=most + 1, rule=rule).loses


def test_a_least_order_is_judged_with_as_many_pieces_as_it_takes() -> None:
    jar = a_product(cost=15_000)

    alone = discounts.left(jar, 32_000, amount=20_000, rule=RULE)
    least = discounts.left(jar, 32_000, amount=20_000, rule=RULE, least=100_000)

    assert alone.loses
    assert (least.pieces, least.price, least.cost) == (4, 128_000, 60_000)
    assert (least.fee, least.left) == (12_050, 35_950)
