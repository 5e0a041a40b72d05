"""Buyers who come back: points, stamps, coupons and thanks."""
