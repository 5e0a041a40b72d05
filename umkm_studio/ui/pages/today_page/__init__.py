"""Beranda: what comes next, at a glance."""

from umkm_studio.ui.pages.today_page.page import TodayPage

__all__ = ["TodayPage"]
