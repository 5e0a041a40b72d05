"""Kode & Mitra: the page, its two tables and what looks like a code."""

from umkm_studio.ui.pages.campaigns_page.page import CampaignsPage

__all__ = ["CampaignsPage"]
