"""UMKM Studio: which posts bring orders, for solo makers of home products."""

__version__ = "0.1.0"
