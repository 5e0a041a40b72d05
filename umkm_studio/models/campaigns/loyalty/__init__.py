"""Thanking buyers who come back: the programme's rules, what members have, and how it is used.

The ledger itself follows from orders, uses and adjustments (models/ledger).
"""
