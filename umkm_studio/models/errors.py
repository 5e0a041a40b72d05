"""Problems that the maker can solve, and the maker's own "stop"."""

from __future__ import annotations

from datetime import date


class UserError(Exception):
    """An expected problem: a code for its sentence (ui/kit/wording.py) and the values that fill it.

    Models never make sentences: the same problem is told in Indonesian, in English, in a box or on
    standard error. Anything that is not a `UserError` is a bug.
    """

    def __init__(self, code: str, /, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        return f"{self.code} {self.details}" if self.details else self.code


def known_id(record_id: int | None) -> int:
    """The id of a record that is kept. Raises `UserError("record_gone")` for one that is not."""
    if record_id is None:
        raise UserError("record_gone")
    return record_id


class Ambiguous(UserError):
    """Something written that can mean several things: a question to the maker, never a guess.

    `candidates` is what it may mean, the likeliest first; the code says of what: whole rupiah
    (money_...), pieces (quantity_...), days (date_...). Empty where no value can be proposed. They
    are one of the details as well, so a problem kept of it still has the choices to offer.
    """

    def __init__(
        self, code: str, /, *, candidates: tuple[int, ...] | tuple[date, ...], **details: object
    ) -> None:
        super().__init__(code, candidates=candidates, **details)
        self.candidates = candidates


class Cancelled(Exception):
    """The maker pressed Cancel; whatever was under way has left nothing behind."""
