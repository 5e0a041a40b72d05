"""Hasil: which posts brought paid orders, and how that is known."""

from umkm_studio.ui.pages.insights_page.page import InsightsPage

__all__ = ["InsightsPage"]
