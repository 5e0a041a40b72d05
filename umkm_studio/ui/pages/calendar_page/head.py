"""The header of the calendar: the period and its arrows, the view, ideas, more, a new post."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics

from umkm_studio.models.weeks import monday_of
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.choices import Segments
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.calendar_page.days_model import View

LIST = "list"  # beside the values of `View`: the posts of a month as a table
NARROW, SMALL = 1200, 900  # effective pixels of the window: DESIGN 9


class Head(QObject):
    """Puts the controls into the page's header; `say` fits them to the room and the days."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.back = IconButton("chevron-left", self.tr("Sebelumnya (PgUp)"), small=True)
        self.on = IconButton("chevron-right", self.tr("Berikutnya (PgDn)"), small=True)
        self.to_today = Button(self.tr("Hari ini"), small=True)
        self.to_today.setToolTip(self.tr("Kembali ke hari ini (T)"))
        self.period = PlainLabel(style="cardTitle", align=Qt.AlignmentFlag.AlignHCenter)
        for tool in (self.back, self.period, self.on, self.to_today):
            page.add_tool(tool)
        self.views = Segments(
            [
                (View.MONTH.value, self.tr("Bulan")),
                (View.WEEK.value, self.tr("Minggu")),
                (LIST, self.tr("Daftar")),
            ]
        )
        self.ideas = Button(icon="seedling")
        self.ideas.setToolTip(self.tr("Papan ide: ide yang belum punya tanggal, dan pancingan (I)"))
        self.more = IconButton("dots", self.tr("Pilihan lain"))
        self.add = Button(self.tr("Konten baru"), kind="primary", icon="plus", writes=True)
        self.add.setToolTip(self.tr("Konten baru (Ctrl+N, atau N di hari yang dipilih)"))
        for action in (self.views, self.ideas, self.more, self.add):
            page.add_action(action)

    def say(self, view: View, anchor: date, ideas: int) -> None:
        """Name the period around a day; say less where there is less room, so that it fits beside
        the main button at any text size.
        """
        is_narrow = self._page.effective_width() < NARROW
        if view is View.WEEK:
            self._say_week(monday_of(anchor))
        else:
            self._say_month(anchor, is_narrow=is_narrow)
        self.to_today.setVisible(not is_narrow)
        self.views.setVisible(not is_narrow)
        words = self.tr("Ide ({count})").format(count=ideas)
        self.ideas.setText(str(ideas) if is_narrow else words)
        self.ideas.setAccessibleName(words)
        self.ideas.setVisible(self._page.effective_width() >= SMALL)
        self.add.setAccessibleName(self.tr("Konten baru"))
        self.add.setText("" if is_narrow and view is View.WEEK else self.tr("Konten baru"))

    def _say_week(self, monday: date) -> None:
        words = wording.period(monday, monday + timedelta(days=6))
        self.period.setMinimumWidth(self._metrics().horizontalAdvance(words))
        self.period.setText(words)

    def _say_month(self, day: date, *, is_narrow: bool) -> None:
        """With room for every month's name, so that the arrows stay where they are."""
        name = wording.short_month if is_narrow else wording.month
        months = (date(day.year, number, 1) for number in range(1, 13))
        wide = max(self._metrics().horizontalAdvance(name(month)) for month in months)
        self.period.setMinimumWidth(wide)
        self.period.setText(name(day))

    @staticmethod
    def _metrics() -> QFontMetrics:
        return QFontMetrics(theme().font("cardTitle"))
