"""The tab of products: what each one costs, earned and has left, and which are one."""

from __future__ import annotations

from umkm_studio.ui.pages.orders_page.products.section import ProductsSection

__all__ = ["ProductsSection"]
