"""The orders behind whatever was clicked, in a drawer from which each of them can be opened."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject

from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.insight import busy_hours, credited, funnel
from umkm_studio.models.insight.credited import CreditedSale
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.insight.funnel import Step
from umkm_studio.models.insight.series import LEAD_DAYS
from umkm_studio.ui.editors.sale_list import SaleList
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.insights_page.compared_card import CODES
from umkm_studio.ui.pages.insights_page.reading import Estimated, Kind, Period, Read


class OrdersBehind(QObject):
    """`read` and `estimated` are what the page shows: a list is of their days, though another
    period may have been asked for meanwhile.
    """

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._store = studio.store
        self.read: Read | None = None
        self.estimated: Estimated | None = None

    def of_days(self, first: date, last: date) -> None:
        """Every order of these days."""
        self._list(wording.period(first, last), credited.sales_of(self._store, first, last))

    def of_post(self, post_id: int) -> None:
        """What is credited to a post; of one that is only likely, what came in its seven days."""
        post = posts.get(self._store, post_id)
        if post is None or self.read is None:
            return
        found = credited.sales_of(self._store, *_period(self.read), post_id=post_id)
        if found or self.estimated is None or post_id not in self.estimated.posts:
            self._list(post.title, found)
        else:
            self._list_week(post)

    def of_pillar(self, key: str) -> None:
        """`key` is a pillar, "elsewhere" (traced, but to no post) or "unknown"."""
        if self.read is None:
            return
        period = _period(self.read)
        if key == "unknown":
            found = credited.sales_of(self._store, *period, grade=Grade.UNKNOWN)
            self._list(self.tr("Tanpa jejak"), found)
        elif key == "elsewhere":
            found = credited.sales_of(self._store, *period, without_post=True)
            traced = [sale for sale in found if sale.grade is not Grade.UNKNOWN]
            self._list(self.tr("Selain unggahan"), traced)
        else:
            found = credited.sales_of(self._store, *period, pillar=Pillar(key))
            self._list(pillar_word(key), found)

    def of_step(self, key: str, name: str) -> None:
        """The orders that are counted in a step of the funnel."""
        if self.read is None:
            return
        out = [post.id for post in self.read.published if post.id is not None]
        self._list_ids(name, funnel.order_ids(self._store, Step(key), out, *_period(self.read)))

    def of_group(self, kind: str, key: str, name: str) -> None:
        """All orders of the week after each post of a group: what its estimate is made from."""
        if self.estimated is None:
            return
        judged = self.estimated.groups[Kind(kind)][key]
        found = credited.sales_of(self._store, *self.estimated.window, days=judged.days)
        self._list(self._week_heading(name), found)

    def of_month(self, month: date, grade: str) -> None:
        """A month's orders, of one grade or ("") of all."""
        last = month.replace(day=monthrange(month.year, month.month)[1])
        chosen = Grade(grade) if grade else None
        found = credited.sales_of(self._store, month, last, grade=chosen)
        self._list(wording.month(month), found)

    def of_hour(self, weekday: int, hour: int) -> None:
        """The orders of a weekday's hour."""
        if self.read is None:
            return
        words = self.tr("{weekday} jam {hour}")
        heading = words.format(weekday=wording.weekday(weekday), hour=wording.hour(hour))
        period = _period(self.read)
        self._list_ids(heading, busy_hours.order_ids(self._store, *period, weekday, hour))

    def of_campaign(self, what: str, found_id: int, name: str) -> None:
        """The orders with a code, or with the codes of a partner."""
        if self.read is None:
            return
        period = _period(self.read)
        if what == CODES:
            found = credited.sales_of(self._store, *period, code_id=found_id)
        else:
            found = credited.sales_of(self._store, *period, partner_id=found_id)
        self._list(name, found)

    def _list_week(self, post: Post) -> None:
        if post.day is not None:
            last = post.day + timedelta(days=LEAD_DAYS)
            found = credited.sales_of(self._store, post.day, last)
            self._list(self._week_heading(post.title), found)

    def _week_heading(self, name: str) -> str:
        return self.tr("7 hari sejak {name}: semua pesanan, apa pun asalnya").format(name=name)

    def _list_ids(self, heading: str, ids: Sequence[int]) -> None:
        if self.read is not None:
            period = _period(self.read)
            self._list(heading, credited.sales_of(self._store, *period, order_ids=ids))

    def _list(self, heading: str, sales: Sequence[CreditedSale]) -> None:
        drawer = SaleList(heading, sales)
        drawer.order_asked.connect(self._open)
        self._studio.open_drawer(drawer)

    def _open(self, order_id: int) -> None:
        self._studio.go("orders", order_id=order_id)


def _period(read: Read) -> Period:
    return read.found.first, read.found.last
