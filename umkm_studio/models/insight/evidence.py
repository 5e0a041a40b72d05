"""Which posts, codes and partners brought paid orders, and how that is known.

Every sale carries exactly one grade: `code` (a campaign code was used), else `reported` (the buyer
said where from), else `unknown`; the view `graded_sales` decides. An order has one redemption at
most (see sales/redemptions.py), so sums over codes, posts and pillars never exceed the real orders.
The cost of a code has no day: it is taken off whole, whatever the period; that of a cooperation
with a partner in each period in which it ran. Pay and sample of a small test count where no
cooperation of the period cost as much.

A sale with a post's code is credited to that post whenever it was made: the code was used, that is
all that is known. Sales from before the post's day are counted apart as `early`, so that the window
can ask about them.

What timing alone tells stands apart (`extra_orders`): it is never added to any of these figures.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from umkm_studio.models.campaigns import codes, deals, partners, trial_costs, trials
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.deals import Deal
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.store import Row, Store

DEFAULT_DAYS = 90  # the period where nobody chose one
ENOUGH_ORDERS = 10  # below it no chart is drawn and nothing is ranked


class Grade(StrEnum):
    """How it is known where a sale came from."""

    CODE = "code"
    REPORTED = "reported"
    UNKNOWN = "unknown"


class Evidence(StrEnum):
    """The strongest thing that is known about a post."""

    PROVEN = "proven"
    REPORTED = "reported"
    LIKELY = "likely"  # only timing speaks for it: `extra_orders.likely_posts`
    INSUFFICIENT = "insufficient"


@dataclass(frozen=True, slots=True)
class Tally:
    """Orders and whole rupiah. `profit` is None where the cost of something sold is not known."""

    orders: int = 0
    net_sales: int = 0
    profit: int | None = 0

    def less(self, cost: int) -> Tally:
        """The same orders with a campaign's cost taken off the profit."""
        return Tally(self.orders, self.net_sales, _minus(self.profit, cost))


@dataclass(frozen=True, slots=True)
class PostEvidence:
    """A post and the sales credited to it. `proven.profit` is less the cost of its codes."""

    post: Post
    proven: Tally
    reported: Tally
    codes: tuple[Code, ...]  # tied to the post, used or not
    since: Tally  # of these sales, those from the post's day on; the others can't be its doing
    since_evidence: Evidence  # the strongest grade of those
    early: int  # the others, made before the post's day: worth a question

    @property
    def evidence(self) -> Evidence:
        """The strongest grade of its sales."""
        if self.proven.orders:
            return Evidence.PROVEN
        return Evidence.REPORTED if self.reported.orders else Evidence.INSUFFICIENT

    @property
    def both(self) -> Tally:
        """Proven and reported sales together: no sale is in both."""
        return _sum([self.proven, self.reported])


@dataclass(frozen=True, slots=True)
class PillarEvidence:
    """A pillar: how many posts it published in the period, and the sums over all its posts."""

    pillar: Pillar
    posts: int
    proven: Tally
    reported: Tally

    @property
    def both(self) -> Tally:
        """Proven and reported sales together: no sale is in both."""
        return _sum([self.proven, self.reported])


@dataclass(frozen=True, slots=True)
class CodeEvidence:
    """A code, the sales that used it, what it gave away, and the profit less its cost: its own and
    that of the small test which is measured by it.
    """

    code: Code
    sales: Tally
    discount: int
    cost: int


@dataclass(frozen=True, slots=True)
class PartnerEvidence:
    """A partner, the sales with their codes, what their cooperations or tests of the period and
    their codes cost, and the profit less that cost. `deals` are all of theirs, the newest first.
    """

    partner: Partner
    sales: Tally
    cost: int
    deals: tuple[Deal, ...]

    @property
    def deal(self) -> Deal | None:
        """The newest cooperation."""
        return self.deals[0] if self.deals else None

    @property
    def cost_per_order(self) -> int | None:
        """Whole rupiah per order, rounded half up; None without orders."""
        orders = self.sales.orders
        return (2 * self.cost + orders) // (2 * orders) if orders else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Insights:
    """A period's sales and what is known about where they came from.

    `grades` add up to `orders` and `net_sales`. `posts` are those published in the period, and
    older ones with sales in it.
    """

    first: date
    last: date
    orders: int
    net_sales: int
    grades: Mapping[Grade, Tally]
    posts: tuple[PostEvidence, ...]
    pillars: tuple[PillarEvidence, ...]
    codes: tuple[CodeEvidence, ...]
    partners: tuple[PartnerEvidence, ...]

    @property
    def without_post(self) -> Tally:
        """Sales that are credited to no post: the unknown, and codes and answers without one."""
        traced = [tally for pillar in self.pillars for tally in (pillar.proven, pillar.reported)]
        return Tally(
            self.orders - sum(tally.orders for tally in traced),
            self.net_sales - sum(tally.net_sales for tally in traced),
            None,
        )


def insights(store: Store, first: date, last: date) -> Insights:
    """Everything about the sales from first to last, both included."""
    groups = _groups(store, first, last)
    credited = {group.post_id for group in groups if group.post_id is not None}
    found_posts = posts.out_between(store, first, last, also=credited)
    every_code = codes.at_work(
        store,
        first,
        last,
        used={group.code_id for group in groups if group.code_id is not None},
        post_ids={post.id for post in found_posts if post.id is not None},
    )
    by_post = _by_post(groups)
    tied = _tied(every_code)
    shown = [
        _of_post(post, by_post.get(post.id, ()), tied.get(post.id, ())) for post in found_posts
    ]
    agreed: dict[int, list[Deal]] = {}
    for deal in deals.everything(store):
        agreed.setdefault(deal.partner_id, []).append(deal)
    tests = trials.everything(store)
    tested = trial_costs.of_codes(tests)
    shown_codes = tuple(
        _of_code(code, groups, tested.get(code.id or 0, 0))
        for code in sorted(every_code, key=_by_code)
    )
    grades = {grade: _tally(groups, grade) for grade in Grade}
    return Insights(
        first=first,
        last=last,
        orders=sum(tally.orders for tally in grades.values()),
        net_sales=sum(tally.net_sales for tally in grades.values()),
        grades=grades,
        posts=tuple(shown),
        pillars=tuple(_of_pillar(pillar, shown, first, last) for pillar in Pillar),
        codes=shown_codes,
        partners=tuple(
            _of_partner(
                partner,
                agreed.get(partner.id or 0, ()),
                groups,
                shown_codes,
                trial_costs.of_partner(tests, partner.id or 0, first, last),
                (first, last),
            )
            for partner in partners.everything(store)
        ),
    )


def of_post(store: Store, post_id: int) -> PostEvidence | None:
    """All sales ever credited to one post."""
    post = posts.get(store, post_id)
    if post is None:
        return None
    groups = _groups(store, date.min, date.max, post_id=post_id)
    return _of_post(post, groups, codes.of_post(store, post_id))


def of_codes(store: Store, runs: Sequence[Code]) -> list[CodeEvidence]:
    """All sales ever that used these codes, in their order."""
    groups = _groups(store, date.min, date.max)
    tested = trial_costs.of_codes(trials.everything(store))
    return [_of_code(run, groups, tested.get(run.id or 0, 0)) for run in runs]


def default_period(today: date) -> tuple[date, date]:
    """The last 90 days, today included."""
    return today - timedelta(days=DEFAULT_DAYS - 1), today


@dataclass(frozen=True, slots=True)
class _Group:
    """The sales that share grade, code and post, and whether they were made before its day."""

    grade: Grade
    code_id: int | None
    partner_id: int | None
    post_id: int | None
    is_early: bool
    tally: Tally
    discount: int  # what the seller gave on orders with a code


def _groups(store: Store, first: date, last: date, *, post_id: int | None = None) -> list[_Group]:
    """The period's sales in groups; `post_id` leaves out those of other posts."""
    found = store.rows(
        """
        SELECT grade, code_id, partner_id, post_id, is_early,
            count(*) AS orders, sum(net_sales) AS net_sales,
            CASE WHEN count(*) = count(profit) THEN sum(profit) END AS profit,
            sum(CASE WHEN code_id IS NULL THEN 0 ELSE order_discount + (
                SELECT sum(item_discount) FROM line_items WHERE order_id = graded_sales.id
            ) END) AS discount
        FROM graded_sales
        WHERE ordered_on BETWEEN :first AND :last
            AND (:post_id IS NULL OR post_id = :post_id)
        GROUP BY grade, code_id, partner_id, post_id, is_early
        """,
        first=first.isoformat(),
        last=last.isoformat(),
        post_id=post_id,
    )
    return [_group(row) for row in found]


def _group(row: Row) -> _Group:
    return _Group(
        Grade(row["grade"]),
        row["code_id"],
        row["partner_id"],
        row["post_id"],
        bool(row["is_early"]),
        Tally(row["orders"], row["net_sales"], row["profit"]),
        row["discount"],
    )


def _tally(groups: Iterable[_Group], grade: Grade) -> Tally:
    return _sum(group.tally for group in groups if group.grade is grade)


def _by_post(groups: Iterable[_Group]) -> dict[int | None, list[_Group]]:
    found: defaultdict[int | None, list[_Group]] = defaultdict(list)
    for group in groups:
        found[group.post_id].append(group)
    return found


def _tied(every_code: Iterable[Code]) -> dict[int | None, list[Code]]:
    found: defaultdict[int | None, list[Code]] = defaultdict(list)
    for code in every_code:
        found[code.post_id].append(code)
    return found


def _published_between(post: Post, first: date, last: date) -> bool:
    return post.published and post.day is not None and first <= post.day <= last


def _of_post(post: Post, own: Sequence[_Group], codes_of_it: Iterable[Code]) -> PostEvidence:
    """`own` are the sales credited to the post, `codes_of_it` those tied to it."""
    tied = tuple(sorted(codes_of_it, key=_by_code))
    cost = sum(code.cost for code in tied)
    proven = _tally(own, Grade.CODE).less(cost)
    early = sum(group.tally.orders for group in own if group.is_early)
    later = [group for group in own if not group.is_early]
    since = _sum(group.tally for group in later).less(cost)
    grade = _strongest(group.grade for group in later)
    return PostEvidence(post, proven, _tally(own, Grade.REPORTED), tied, since, grade, early)


def _strongest(grades: Iterable[Grade]) -> Evidence:
    found = set(grades)
    if Grade.CODE in found:
        return Evidence.PROVEN
    return Evidence.REPORTED if Grade.REPORTED in found else Evidence.INSUFFICIENT


def _of_pillar(
    pillar: Pillar, shown: Iterable[PostEvidence], first: date, last: date
) -> PillarEvidence:
    own = [one for one in shown if one.post.pillar is pillar]
    return PillarEvidence(
        pillar,
        sum(_published_between(one.post, first, last) for one in own),
        _sum(one.proven for one in own),
        _sum(one.reported for one in own),
    )


def _of_code(code: Code, groups: Iterable[_Group], tested: int) -> CodeEvidence:
    used = [group for group in groups if group.code_id == code.id]
    cost = code.cost + tested
    tally = _sum(group.tally for group in used).less(cost)
    return CodeEvidence(code, tally, sum(group.discount for group in used), cost)


def _of_partner(
    partner: Partner,
    agreed: Sequence[Deal],
    groups: Iterable[_Group],
    every_code: Iterable[CodeEvidence],
    tested: int,
    period: tuple[date, date],
) -> PartnerEvidence:
    """`tested` is what the tests with the partner cost: often a cooperation's own money, so the
    larger of both counts.
    """
    own = sum(one.cost for one in every_code if one.code.partner_id == partner.id)
    cost = max(deals.cost_between(agreed, *period), tested) + own
    tally = _sum(group.tally for group in groups if group.partner_id == partner.id)
    return PartnerEvidence(partner, tally.less(cost), cost, tuple(agreed))


def _by_code(code: Code) -> tuple[str, date]:
    return code.code.casefold(), code.starts_on or date.min


def _sum(tallies: Iterable[Tally]) -> Tally:
    orders = net_sales = 0
    profit: int | None = 0
    for tally in tallies:
        orders += tally.orders
        net_sales += tally.net_sales
        profit = None if profit is None or tally.profit is None else profit + tally.profit
    return Tally(orders, net_sales, profit)


def _minus(amount: int | None, cost: int) -> int | None:
    return None if amount is None else amount - cost
