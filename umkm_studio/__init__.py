"""UMKM Studio: which posts bring orders, for solo makers of home products."""

__version__ = "1.0.0"
