"""The plain values of `umkm-studio insights --json`: their keys are a promise."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from tests.builders import a_code, a_post, a_product, an_order, keep_partner
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight import extra_orders
from umkm_studio.models.insight.evidence import insights
from umkm_studio.models.insight.report import as_json
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store

FIRST, LAST = date(2026, 8, 1), date(2026, 8, 31)


def read(store: Store) -> dict[str, Any]:
    return as_json(insights(store, FIRST, LAST), extra_orders.of_period(store, FIRST, LAST))


def test_every_key_of_a_shop_with_one_of_each(store: Store) -> None:
    products.save(store, a_product())
    post_id = posts.save(store, a_post(pillar=Pillar.BEHIND_THE_SCENES, likes=120))
    partner_id = keep_partner(store, fee=20_000, sample_value=10_000)
    codes.save(store, a_code(post_id=post_id, starts_on=date(2026, 8, 1)))
    codes.save(store, a_code(code="MITA2026", kind=Kind.PARTNER, partner_id=partner_id))
    orders.save(store, an_order(campaign_code="RATNA10", order_discount=17_000))
    orders.save(store, an_order(campaign_code="MITA2026"))
    orders.save(store, an_order(heard_from="K-0001"))
    orders.save(store, an_order())
    found = read(store)
    assert found == {
        "from": "2026-08-01",
        "to": "2026-08-31",
        "orders": 4,
        "net_sales": 663_000,
        "orders_by_evidence": {"code": 2, "reported": 1, "unknown": 1},
        "posts": [
            {
                "id": "K-0001",
                "title": "Cara menyimpan nastar agar tetap renyah",
                "pillar": "behind_the_scenes",
                "published": "2026-08-14",
                "likes": 120,
                "product_questions": None,
                "proven": {"orders": 1, "net_sales": 153_000, "profit": 61_000},
                "reported": {"orders": 1, "net_sales": 170_000},
                "evidence": "proven",
            }
        ],
        "pillars": [
            a_pillar("education"),
            a_pillar("story"),
            a_pillar("behind_the_scenes", posts=1, orders=1, net_sales=153_000, profit=61_000),
            a_pillar("promo"),
        ],
        "codes": [
            {
                "code": "MITA2026",
                "kind": "partner",
                "starts": None,
                "ends": None,
                "orders": 1,
                "net_sales": 170_000,
                "discount": 0,
                "cost": 0,
                "profit": 78_000,
            },
            {
                "code": "RATNA10",
                "kind": "post",
                "starts": "2026-08-01",
                "ends": None,
                "orders": 1,
                "net_sales": 153_000,
                "discount": 17_000,
                "cost": 0,
                "profit": 61_000,
            },
        ],
        "partners": [
            {
                "name": "Mita Ngemil",
                "orders": 1,
                "net_sales": 170_000,
                "cost": 30_000,
                "profit": 48_000,
                "cost_per_order": 30_000,
            }
        ],
    }
    assert json.loads(json.dumps(found)) == found


def a_pillar(
    key: str, *, posts: int = 0, orders: int = 0, net_sales: int = 0, profit: int = 0
) -> dict[str, object]:
    return {
        "pillar": key,
        "posts": posts,
        "proven": {"orders": orders, "net_sales": net_sales, "profit": profit},
        "extra_orders_per_post": None,
        "verdict": "insufficient",
        "needs": [  # of a shop that sold four times, on one day
            {"what": "days", "more": 55},
            {"what": "orders", "more": 36},
            {"what": "posts", "more": 6 - posts},
        ],
    }


def test_an_empty_shop_has_every_key_and_nothing_in_it(store: Store) -> None:
    found = read(store)
    assert (found["orders"], found["net_sales"], found["posts"]) == (0, 0, [])
    assert found["orders_by_evidence"] == {"code": 0, "reported": 0, "unknown": 0}
    assert len(found["pillars"]) == 4


def test_profit_is_null_where_a_cost_is_not_known(store: Store) -> None:
    post_id = posts.save(store, a_post())
    codes.save(store, a_code(post_id=post_id))
    orders.save(store, an_order(campaign_code="RATNA10"))
    found = read(store)
    assert found["posts"][0]["proven"]["profit"] is None
    assert found["codes"][0]["profit"] is None
