"""What a sheet of records offers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook.forms import Form
from umkm_studio.models.store import Store


@dataclass(slots=True)
class References:
    """Ids in this store by what a file calls them, filled while its sheets come in."""

    customers: dict[str, int] = field(default_factory=dict)
    fee_channels: set[str] = field(default_factory=set)  # whose rules the file has brought

    def customer(self, reference: str) -> int:
        """The id here. Raises `UserError`: customer_unknown."""
        if reference not in self.customers:
            raise UserError("customer_unknown", value=reference)
        return self.customers[reference]


@dataclass(frozen=True, slots=True)
class RecordSheet:
    """A form with its two directions. `save` gets a row's values by column key and may raise a
    `UserError`, which becomes a problem of the row.
    """

    form: Form
    rows: Callable[[Store], Iterable[Sequence[Cell]]]
    save: Callable[[Store, Mapping[str, Any], References], None]


def moment_cell(day: date, moment: time | None) -> Cell:
    """A day, with its time where that is known. Midnight goes as text: as a number it is the day
    alone.
    """
    if moment is None:
        return day
    when = datetime.combine(day, moment)
    return when if moment > time() else when.isoformat(sep=" ")
