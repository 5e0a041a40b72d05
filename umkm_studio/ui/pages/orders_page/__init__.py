"""Pesanan: the list of orders, the way in for files, and the history of imports."""

from umkm_studio.ui.pages.orders_page.page import OrdersPage

__all__ = ["OrdersPage"]
