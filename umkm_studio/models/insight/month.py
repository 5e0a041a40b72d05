"""The month in numbers: everything that the reflection page shows and prints, as plain data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from umkm_studio.models import reflections
from umkm_studio.models.content import posts
from umkm_studio.models.content.balance import last_day
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.reflections import Decision, Reflection
from umkm_studio.models.store import Store

FEW_ORDERS = 3  # a post that is loved and brings no more orders than this is worth a thought
_MEASURED = 4  # posts with likes, below which "loved more than usual" says nothing
_BEST = 2  # posts named on the page


@dataclass(frozen=True, slots=True, kw_only=True)
class Sales:
    """Orders and money of a month. Money is whole rupiah; None is not known, which is not zero."""

    orders: int  # sales: paid or on their way, neither cancelled nor wholly returned
    net_sales: int | None  # None where no order of any kind was noted
    profit: int | None  # None where it would leave out what a product cost
    without_cost: tuple[str, ...] = ()  # products sold whose cost of goods nobody has filled in

    @property
    def per_order(self) -> int | None:
        """Net sales per order, rounded half up."""
        if self.net_sales is None or not self.orders:
            return None
        return (2 * self.net_sales + self.orders) // (2 * self.orders)

    @property
    def profit_share(self) -> float | None:
        """Profit as a share of net sales, 0 to 1; negative for a loss."""
        if self.profit is None or not self.net_sales:
            return None
        return self.profit / self.net_sales


@dataclass(frozen=True, slots=True, kw_only=True)
class PostResult:
    """What the month's orders say about one post, whenever it was published."""

    post: Post
    proven: int  # orders that carry its code
    reported: int  # orders whose buyer named it
    profit: int | None  # of those orders, less the cost of its codes; None is not known
    codes: tuple[str, ...] = ()  # used by those orders

    @property
    def orders(self) -> int:
        """Orders that are known to come from it."""
        return self.proven + self.reported

    @property
    def evidence(self) -> str:
        """The strongest grade, as in INTERFACES: proven, reported or insufficient."""
        return "proven" if self.proven else "reported" if self.reported else "insufficient"


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthReport:
    """One month of the shop. `until` is its last day, or today while it runs."""

    month: date
    until: date
    sales: Sales
    sales_before: Sales  # the month before
    orders_by_code: int
    orders_reported: int
    posts: Mapping[Pillar, int]  # published in the month
    net_sales_by_pillar: Mapping[Pillar, int]  # traced to a post by code or the buyer's word
    net_sales_elsewhere: int  # traced to a partner, an ad or another code without a post
    net_sales_untraced: int  # nobody knows where from; the three add up to all net sales
    best: tuple[PostResult, ...]  # most orders first
    loved: PostResult | None  # much liked, few orders
    reflection: Reflection
    decisions: tuple[Decision, ...]
    decisions_before: tuple[Decision, ...]  # what the month before decided for this one

    @property
    def is_over(self) -> bool:
        """Whether all days of the month are in it."""
        return self.until == last_day(self.month)

    @property
    def traced(self) -> int:
        """Orders whose origin is known by a code or the buyer's word."""
        return self.orders_by_code + self.orders_reported


def month_report(store: Store, month: date, today: date) -> MonthReport:
    """Everything about the month of this day that is known by `today`."""
    first = month.replace(day=1)
    until = max(first, min(last_day(first), today))
    before = reflections.month_before(first)
    published = Counter(
        post.pillar for post in posts.between(store, first, until) if post.published
    )
    return MonthReport(
        month=first,
        until=until,
        sales=_sales(store, first, until),
        sales_before=_sales(store, before, last_day(before)),
        orders_by_code=0,
        orders_reported=0,
        posts={pillar: published[pillar] for pillar in Pillar},
        net_sales_by_pillar=dict.fromkeys(Pillar, 0),
        net_sales_elsewhere=0,
        net_sales_untraced=0,
        best=(),
        loved=None,
        reflection=reflections.get(store, first),
        decisions=tuple(reflections.decisions(store, first)),
        decisions_before=tuple(reflections.decisions(store, before)),
    )


def _sales(store: Store, first: date, last: date) -> Sales:
    period = {"first": first.isoformat(), "last": last.isoformat()}
    row = store.one(
        """
        SELECT count(*) AS orders, sum(net_sales) AS net_sales,
               CASE WHEN count(*) = count(profit) THEN sum(profit) END AS profit
        FROM sales WHERE ordered_on BETWEEN :first AND :last
        """,
        **period,
    )
    assert row is not None
    noted = store.value(
        "SELECT EXISTS (SELECT 1 FROM orders WHERE ordered_on BETWEEN :first AND :last)", **period
    )
    return Sales(
        orders=row["orders"],
        net_sales=(row["net_sales"] or 0) if noted else None,
        profit=row["profit"],
        without_cost=_without_cost(store, first, last),
    )


def _without_cost(store: Store, first: date, last: date) -> tuple[str, ...]:
    found = store.rows(
        """
        SELECT DISTINCT coalesce(products.name || ' ' || products.size,
                                 line_items.product || ' ' || line_items.variant) AS label
        FROM sales
        JOIN line_items ON line_items.order_id = sales.id
        LEFT JOIN products ON products.id = line_items.product_id
        WHERE sales.ordered_on BETWEEN :first AND :last AND products.cost IS NULL
        ORDER BY label
        """,
        first=first.isoformat(),
        last=last.isoformat(),
    )
    return tuple(row["label"].strip() for row in found)
