"""The tab of customers: who buys, who comes back, who may be one person."""

from __future__ import annotations

from umkm_studio.ui.pages.orders_page.customers.section import CustomersSection

__all__ = ["CustomersSection"]
