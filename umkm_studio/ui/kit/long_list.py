"""A list of records of which only those are fetched that somebody looks at.

LongList(ids, fetch)    # fetch([7, 3, ...]) gives the records with these ids, in this order
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, overload

R = TypeVar("R")
_BLOCK = 50  # rows fetched at a time: a little more than a screen shows
_KEPT = 40  # blocks


class LongList(Sequence[R]):
    """Records by their `ids`, in that order. What was looked at is kept for a while."""

    def __init__(self, ids: Sequence[int], fetch: Callable[[Sequence[int]], Sequence[R]]) -> None:
        self.ids = ids
        self._fetch = fetch
        self._blocks: dict[int, Sequence[R]] = {}

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, row: int) -> R: ...
    @overload
    def __getitem__(self, row: slice) -> LongList[R]: ...
    def __getitem__(self, row: int | slice) -> R | LongList[R]:
        if isinstance(row, slice):
            return LongList(self.ids[row], self._fetch)
        block, at = divmod(range(len(self.ids))[row], _BLOCK)
        if block not in self._blocks:
            if len(self._blocks) >= _KEPT:
                del self._blocks[next(iter(self._blocks))]
            start = block * _BLOCK
            self._blocks[block] = self._fetch(self.ids[start : start + _BLOCK])
        return self._blocks[block][at]

    def is_continued_by(self, ids: Sequence[int]) -> bool:
        """Whether `ids` are these, and perhaps more."""
        known = len(self.ids)
        return 0 < known <= len(ids) and list(ids[:known]) == list(self.ids)

    def grow(self, ids: Sequence[int]) -> None:
        """Take over ids that continue these."""
        self._blocks.pop(len(self.ids) // _BLOCK, None)  # it ended in the middle
        self.ids = ids

    def only(self, wanted: set[int]) -> LongList[R]:
        """Those with these ids."""
        return LongList([one for one in self.ids if one in wanted], self._fetch)

    def forget(self) -> None:
        """Fetch anew what is looked at: the records have changed."""
        self._blocks.clear()
