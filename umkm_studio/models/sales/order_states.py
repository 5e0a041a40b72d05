"""Where an order stands, what was paid of it, and what follows for its money."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Where an order stands. NEW is not paid yet."""

    NEW = "new"
    UNPAID = "unpaid"
    PAID = "paid"
    PROCESSING = "processing"
    SHIPPED = "shipped"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    RETURNED = "returned"

    @property
    def is_sale(self) -> bool:
        """Paid (or cash on delivery and under way), neither cancelled nor wholly returned."""
        return self in _SALES

    @property
    def is_called_off(self) -> bool:
        """Cancelled or sent back: nothing is owed any more."""
        return self in _CALLED_OFF

    @property
    def rank(self) -> int:
        """How far along: an import never takes an order back to a lower rank."""
        return _RANK[self]


_SALES = frozenset({Status.PAID, Status.PROCESSING, Status.SHIPPED, Status.COMPLETED})
_NOT_PAID = frozenset({Status.NEW, Status.UNPAID})
_CALLED_OFF = frozenset({Status.CANCELLED, Status.RETURNED})
_RANK = {
    Status.NEW: 0,
    Status.UNPAID: 0,
    Status.PAID: 1,
    Status.PROCESSING: 2,
    Status.SHIPPED: 3,
    Status.COMPLETED: 4,
    Status.CANCELLED: 5,
    Status.RETURNED: 5,
}


class Payment(StrEnum):
    """What the buyer has paid so far, apart from where the order stands. NOT_KEPT: somebody else
    sees to it (a marketplace), or nobody said.
    """

    NOT_KEPT = ""
    PAID = "paid"
    PART = "part"
    UNPAID = "unpaid"


def still_owed(status: Status, payment: Payment, to_pay: int, down_payment: int | None) -> int:
    """What is left of `to_pay` (whole rupiah, shipping included).

    Nothing of an order that was called off. Where no payment is kept the status says whether it is
    paid: one that is new or unpaid is owed, though it is no sale yet.
    """
    is_due = payment in (Payment.PART, Payment.UNPAID) or (
        payment is Payment.NOT_KEPT and status in _NOT_PAID
    )
    if status.is_called_off or not is_due:
        return 0
    return max(0, to_pay - ((down_payment or 0) if payment is Payment.PART else 0))
