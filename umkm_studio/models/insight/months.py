"""Months beside one another: what was sold, and how much of it is known to come from somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True)
class Month:
    """A month's sales. `grades` has the orders of every grade, zeros included; they add up to
    `orders`. Money is whole rupiah; `profit` is None where the cost of something sold is not known,
    `without_cost` says for how many sales.
    """

    first: date
    orders: int
    net_sales: int
    profit: int | None
    without_cost: int
    grades: Mapping[Grade, int]


def between(store: Store, first: date, last: date) -> list[Month]:
    """Every month with a sale from the month of `first` to that of `last`, the oldest first; the
    ends of the period do not cut a month.
    """
    found = store.rows(
        """
        SELECT substr(ordered_on, 1, 7) AS month, grade, count(*) AS orders,
            sum(net_sales) AS net_sales, count(*) - count(profit) AS without_cost,
            coalesce(sum(profit), 0) AS profit
        FROM graded_sales
        WHERE ordered_on >= date(:first, 'start of month')
            AND ordered_on < date(:last, 'start of month', '+1 month')
        GROUP BY month, grade ORDER BY month
        """,
        first=first.isoformat(),
        last=last.isoformat(),
    )
    months: dict[str, dict[Grade, dict[str, int]]] = {}
    for row in found:
        months.setdefault(row["month"], {})[Grade(row["grade"])] = dict(row)
    return [_month(month, grades) for month, grades in months.items()]


def _month(month: str, grades: Mapping[Grade, Mapping[str, int]]) -> Month:
    def total(name: str) -> int:
        return sum(row[name] for row in grades.values())

    return Month(
        first=date.fromisoformat(f"{month}-01"),
        orders=total("orders"),
        net_sales=total("net_sales"),
        profit=None if total("without_cost") else total("profit"),
        without_cost=total("without_cost"),
        grades={grade: grades[grade]["orders"] if grade in grades else 0 for grade in Grade},
    )
