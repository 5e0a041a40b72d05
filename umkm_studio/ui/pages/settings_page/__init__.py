"""Pengaturan: the page and its cards."""

from umkm_studio.ui.pages.settings_page.page import SettingsPage

__all__ = ["SettingsPage"]
