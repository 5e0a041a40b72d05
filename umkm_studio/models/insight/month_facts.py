"""What happened in a month, as plain data: what is frozen when the month is closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median

from umkm_studio.models import reflections
from umkm_studio.models.campaigns.loyalty import members
from umkm_studio.models.content import posts
from umkm_studio.models.content.balance import last_day
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight import month_audience, month_effort, month_voices
from umkm_studio.models.insight.daily import totals
from umkm_studio.models.insight.evidence import Evidence, Grade, PostEvidence, insights
from umkm_studio.models.insight.month_audience import Audience
from umkm_studio.models.insight.month_effort import Efforts
from umkm_studio.models.insight.month_voices import Answers, Heard
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

    public_id: str
    title: str
    proven: int  # orders that carry its code
    reported: int  # orders whose buyer named it
    profit: int | None  # of those orders, less the cost of its codes; None is not known
    likes: int | None = None
    evidence: Evidence = Evidence.INSUFFICIENT
    codes: tuple[str, ...] = ()  # used by those orders

    @property
    def orders(self) -> int:
        """Orders that are known to come from it."""
        return self.proven + self.reported


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthFacts:
    """One month of the shop in figures. `until` is its last day, or today while it runs."""

    month: date
    until: date
    sales: Sales
    sales_before: Sales  # the month before
    orders_by_code: int
    orders_reported: int
    posts: Mapping[Pillar, int]  # published in the month
    net_sales_by_pillar: Mapping[Pillar, int]  # traced to a post by code or the buyer's word
    net_sales_elsewhere: int  # traced, but to no post: a partner's code, a buyer's other words
    net_sales_untraced: int  # nobody knows where from; the three add up to all net sales
    best: tuple[PostResult, ...]  # most orders first
    loved: PostResult | None  # much liked, few orders
    owed: int  # rupiah of points, stamps and coupons that members had not used at the end
    answers: Answers  # how fast buyers were answered
    heard: Heard  # testimonials and criticism
    efforts: Efforts
    audience: Audience

    @property
    def is_over(self) -> bool:
        """Whether all days of the month are in it."""
        return self.until == last_day(self.month)

    @property
    def traced(self) -> int:
        """Orders whose origin is known by a code or the buyer's word."""
        return self.orders_by_code + self.orders_reported


def facts(store: Store, month: date, today: date) -> MonthFacts:
    """The figures of the month of this day as they are known by `today`."""
    first = month.replace(day=1)
    until = max(first, min(last_day(first), today))
    before = reflections.month_before(first)
    found = insights(store, first, until)
    used = {one.code.id for one in found.codes if one.sales.orders}
    loved = _loved(store, found.posts, first, until)
    untraced = found.grades[Grade.UNKNOWN].net_sales
    return MonthFacts(
        month=first,
        until=until,
        sales=_sales(store, first, until),
        sales_before=_sales(store, before, last_day(before)),
        orders_by_code=found.grades[Grade.CODE].orders,
        orders_reported=found.grades[Grade.REPORTED].orders,
        posts={one.pillar: one.posts for one in found.pillars},
        net_sales_by_pillar={one.pillar: one.both.net_sales for one in found.pillars},
        net_sales_elsewhere=found.without_post.net_sales - untraced,
        net_sales_untraced=untraced,
        best=tuple(_result(one, used) for one in _best(found.posts, until)),
        loved=None if loved is None else _result(loved, used),
        owed=members.owed(store, until).rupiah,
        answers=month_voices.answers(store, first, until),
        heard=month_voices.heard(store, first, until),
        efforts=month_effort.efforts(store, found),
        audience=Audience(
            now=month_audience.crowd(store, first, until),
            before=month_audience.crowd(store, before, last_day(before)),
        ),
    )


def _result(found: PostEvidence, used: set[int | None]) -> PostResult:
    return PostResult(
        public_id=found.post.public_id,
        title=found.post.title,
        likes=found.post.likes,
        proven=found.proven.orders,
        reported=found.reported.orders,
        profit=found.both.profit,
        evidence=found.evidence,
        codes=tuple(code.code for code in found.codes if code.id in used),
    )


def _best(found: Iterable[PostEvidence], until: date) -> list[PostEvidence]:
    """Those with the most orders; among equals the one that earned more.

    A post that came out only after the month has brought nothing in it, whatever its code did.
    """
    credited = [
        one for one in found if one.both.orders and (one.post.day is None or one.post.day <= until)
    ]
    credited.sort(key=lambda one: (one.both.orders, one.both.profit or 0), reverse=True)
    return credited[:_BEST]


def _loved(
    store: Store, found: Iterable[PostEvidence], first: date, until: date
) -> PostEvidence | None:
    """The post of the month with the most likes, where it has more than is usual for this shop and
    brought few orders; None where too few posts were measured to tell.
    """
    measured = [post.likes for post in posts.everything(store) if post.likes is not None]
    if len(measured) < _MEASURED:
        return None
    usual = median(measured)
    loved = [
        one
        for one in found
        if one.post.published
        and one.post.day is not None
        and first <= one.post.day <= until
        and (one.post.likes or 0) > usual
        and one.both.orders <= FEW_ORDERS
    ]
    return max(loved, key=lambda one: one.post.likes or 0, default=None)


def _sales(store: Store, first: date, last: date) -> Sales:
    noted = store.value(
        "SELECT EXISTS (SELECT 1 FROM orders WHERE ordered_on BETWEEN :first AND :last)",
        first=first.isoformat(),
        last=last.isoformat(),
    )
    found = totals(store, first, last)
    return Sales(
        orders=found.orders,
        net_sales=found.net_sales if noted else None,
        profit=found.profit if noted else None,
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
        WHERE sales.ordered_on BETWEEN :first AND :last AND sales.cost_of_goods IS NULL
            AND NOT EXISTS (
                SELECT 1 FROM product_costs
                WHERE product_costs.product_id = products.id AND starts_on <= sales.ordered_on
            )
        ORDER BY label
        """,
        first=first.isoformat(),
        last=last.isoformat(),
    )
    return tuple(row["label"].strip() for row in found)
