"""What a change did to the rows of the store, step by step: enough to take it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Step:
    """Rows `first_id`..`last_id` of a table were added (`before` is None), or one row was as
    `before`.
    """

    table: str
    first_id: int
    last_id: int
    before: Mapping[str, object] | None = None


@dataclass(slots=True)
class Change:
    """What one `Store.change` did, in order: enough to take it back.

    `derived` says that columns of orders followed (see derived.py); they follow back by themselves.
    `entered` says that the ledger did (see ledger): its entries stay, others answer them.
    `by_hand` is to be set to False by an import and what takes one back (see hand_edits.py).
    `last_look` is called when all is done but the commit; what it raises rolls everything back.
    """

    steps: list[Step] = field(default_factory=list)
    derived: bool = False
    entered: bool = False
    by_hand: bool = True
    last_look: Callable[[], None] = field(default=lambda: None, repr=False, compare=False)

    @property
    def tables(self) -> frozenset[str]:
        """Names of the tables that were touched."""
        touched = frozenset(step.table for step in self.steps)
        followed = {"orders"} if self.derived else set[str]()
        return touched | followed | ({"loyalty_entries"} if self.entered else set())
