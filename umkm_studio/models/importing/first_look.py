"""What the first rows of a file tell: which of its columns are read; and, where its format is
known, its orders, drafted while the rest of it is still being read.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from umkm_studio.models.sheets import formats
from umkm_studio.models.sheets.drafts import Drafts, Layout
from umkm_studio.models.sheets.order_rows import OrderReading
from umkm_studio.models.sheets.reader import Book


class FirstLook:
    """One file's; `choose` and `go_on` are for `reader.read`.

    `layout` is there once a known format was recognised.
    """

    def __init__(self) -> None:
        self.layout: Layout | None = None
        self._orders: OrderReading | None = None

    def choose(self, heads: Book) -> list[Collection[int] | None]:
        """The columns to read of each sheet: all, but where the format is known."""
        self.layout = formats.known(heads)
        if self.layout is None:
            return [None] * len(heads.sheets)
        if not self.layout.missing:
            self._orders = formats.underway(heads, self.layout)
        used = self.layout.used()
        return [used if sheet.name == self.layout.sheet else () for sheet in heads.sheets]

    def go_on(self) -> None:
        """Draft the orders that have come."""
        if self._orders is not None:
            self._orders.go_on()

    def drafts(self, look: Callable[[], None]) -> Drafts | None:
        """The orders, once the whole file was read; None where they could not be begun so early.
        `look` as in `formats.read`.
        """
        return None if self._orders is None else self._orders.drafts(look)
