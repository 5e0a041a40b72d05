"""The months of a year side by side, and a search over what was written about them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from umkm_studio.models import reflections
from umkm_studio.models.content.balance import last_day
from umkm_studio.models.insight import closed_months, months
from umkm_studio.models.reflections import Decision, Outcome, Reflection
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthLine:
    """A month in short. Figures are those of `closed_on` where it is closed; money is whole
    rupiah. `decisions` were made in looking back on it.
    """

    month: date
    orders: int
    net_sales: int
    posts: int
    reflection: Reflection
    decisions: tuple[Decision, ...]
    closed_on: date | None

    @property
    def decided(self) -> int:
        """Decisions of which it is said what became of them."""
        return sum(one.outcome is not Outcome.NOT_SAID for one in self.decisions)

    @property
    def kept(self) -> int:
        """How many of them were kept to."""
        return sum(one.outcome is Outcome.KEPT for one in self.decisions)


def year(store: Store, number: int, today: date) -> list[MonthLine]:
    """The months of a year that have anything, the newest first."""
    return _lines(store, [one for one in reflections.months(store, today) if one.year == number])


def search(store: Store, words: str, today: date) -> list[MonthLine]:
    """The months in whose answers, decisions or outcomes all of these words stand, the newest
    first.
    """
    wanted = fold(words).split()
    return [
        line
        for line in _lines(store, reflections.months(store, today))
        if all(word in _text(line) for word in wanted)
    ]


def _text(line: MonthLine) -> str:
    decided = [words for one in line.decisions for words in (one.text, one.happened)]
    return fold(" ".join((*line.reflection.answers, *decided)))


def _lines(store: Store, wanted: Iterable[date]) -> list[MonthLine]:
    found = list(wanted)
    if not found:
        return []
    sales = {one.first: one for one in months.between(store, found[-1], last_day(found[0]))}
    posts = _posts(store)
    closed = {one.facts.month: one for one in closed_months.everything(store)}
    written = {one.month: one for one in reflections.everything(store)}
    lines = []
    for month in found:
        frozen, sold = closed.get(month), sales.get(month)
        orders, net_sales = (sold.orders, sold.net_sales) if sold else (0, 0)
        count = posts.get(month, 0)
        if frozen is not None:
            facts = frozen.facts
            orders, net_sales = facts.sales.orders, facts.sales.net_sales or 0
            count = sum(facts.posts.values())
        line = MonthLine(
            month=month,
            orders=orders,
            net_sales=net_sales,
            posts=count,
            reflection=written.get(month, Reflection(month=month)),
            decisions=tuple(reflections.decisions(store, month)),
            closed_on=None if frozen is None else frozen.closed_on,
        )
        if orders or count or any(line.reflection.answers) or line.decisions:
            lines.append(line)
    return lines


def _posts(store: Store) -> dict[date, int]:
    """How many posts came out, by month."""
    found = store.rows(
        """
        SELECT substr(day, 1, 7) AS month, count(*) AS posts FROM posts
        WHERE status = 'published' AND day IS NOT NULL GROUP BY month
        """
    )
    return {date.fromisoformat(f"{row['month']}-01"): row["posts"] for row in found}
