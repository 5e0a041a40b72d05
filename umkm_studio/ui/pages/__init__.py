"""PAGES: the sidebar, in order. A page's module is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from umkm_studio.ui.kit.shortcuts import Anywhere

if TYPE_CHECKING:
    from umkm_studio.ui.kit.page import Page

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the sidebar: `page` is the class in `module` (relative to this package).

    `keys` are shortcuts that lead to the page with arguments for its `open`; `keys_here` do so only
    while it is shown, and come before those of others.
    """

    key: str
    icon: str
    group: int
    module: str
    page: str
    keys: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    keys_here: Mapping[str, Mapping[str, object]] = field(default_factory=dict)

    def load(self) -> type[Page]:
        """Import the page's class."""
        module = import_module(self.module, __name__)
        return cast("type[Page]", getattr(module, self.page))


PAGES = (
    Entry("today", "home", 1, ".today_page", "TodayPage"),
    Entry(
        "calendar",
        "calendar-month",
        1,
        ".calendar_page",
        "CalendarPage",
        {Anywhere.NEW_POST: {"new": True}},
    ),
    Entry(
        "orders",
        "shopping-bag",
        2,
        ".orders_page",
        "OrdersPage",
        {Anywhere.IMPORT: {"importing": True}, Anywhere.NOTE_ORDER: {"new": True}},
        {Anywhere.NEW_POST: {"new": True}},
    ),
    Entry("campaigns", "ticket", 2, ".campaigns_page", "CampaignsPage"),
    Entry("testimonials", "message-heart", 3, ".testimonials_page", "TestimonialsPage"),
    Entry(
        "messages",
        "message-2",
        3,
        ".messages_page",
        "MessagesPage",
        keys_here={Anywhere.NEW_POST: {"new": True}},
    ),
    Entry("insights", "chart-dots", 4, ".insights_page", "InsightsPage"),
    Entry("reflection", "notebook", 4, ".reflection_page", "ReflectionPage"),
    Entry(
        "settings",
        "settings",
        5,
        ".settings_page",
        "SettingsPage",
        {Anywhere.BACK_UP: {"backup": True}},
    ),
)


def title(key: str) -> str:
    """The words of a sidebar line, without importing its page."""
    return {
        "today": translate("Sidebar", "Beranda"),
        "calendar": translate("Sidebar", "Kalender Konten"),
        "orders": translate("Sidebar", "Pesanan"),
        "campaigns": translate("Sidebar", "Kode & Mitra"),
        "testimonials": translate("Sidebar", "Testimoni & Ulasan"),
        "messages": translate("Sidebar", "Tanya-Jawab"),
        "insights": translate("Sidebar", "Hasil"),
        "reflection": translate("Sidebar", "Refleksi Bulanan"),
        "settings": translate("Sidebar", "Pengaturan"),
    }[key]
