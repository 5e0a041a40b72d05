"""Kalender Konten: the month, its posts by pillar, its balance and its pace."""

from umkm_studio.ui.pages.calendar_page.page import CalendarPage

__all__ = ["CalendarPage"]
