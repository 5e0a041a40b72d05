"""What is done while the drawer of a post is open: many changes, and one step for Ctrl+Z."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from umkm_studio.models.store import Change, Store


class PostSession:
    """`is_writing` while one of its changes is made: what is announced then is its own doing."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._done = Change()
        self.is_writing = False

    @property
    def has_steps(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self._done.steps)

    @contextmanager
    def change(self) -> Iterator[None]:
        """A change that joins the step. Raises what `Store.change` does."""
        self.is_writing = True
        try:
            with self._store.change() as change:
                yield
            self._done.steps += change.steps
        finally:
            self.is_writing = False

    def end(self) -> Change:
        """The step as it is; what is done from now on belongs to the next one."""
        done, self._done = self._done, Change()
        return done

    def take_back(self) -> None:
        """Undo all of it. Raises what `Store.undo` does; nothing is taken back then."""
        self._store.undo(self._done)
        self.end()
