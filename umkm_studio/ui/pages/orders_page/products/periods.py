"""The periods that profit is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content.balance import last_day
from umkm_studio.models.sales import order_list
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Period:
    """Days, both included; None leaves an end open."""

    first: date | None = None
    last: date | None = None


def offered(store: Store, today: date) -> list[tuple[object, str]]:
    """The last three months, everything, years and months that have orders, newest first."""
    months = order_list.months(store)
    start = _months_before(today.replace(day=1), 2)
    found: list[tuple[object, str]] = [
        (Period(start, today), translate("Products", "3 bulan terakhir")),
        (Period(), translate("Products", "Semua waktu")),
    ]
    years = dict.fromkeys(month.year for month in months)
    found += [(Period(date(year, 1, 1), date(year, 12, 31)), str(year)) for year in years]
    found += [(Period(month, last_day(month)), wording.month(month)) for month in months]
    return found


def _months_before(month: date, count: int) -> date:
    for _ in range(count):
        month = (month - timedelta(days=1)).replace(day=1)
    return month
