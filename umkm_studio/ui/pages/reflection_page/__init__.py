"""Refleksi Bulanan: the page, its facts and its decisions."""

from umkm_studio.ui.pages.reflection_page.page import ReflectionPage

__all__ = ["ReflectionPage"]
