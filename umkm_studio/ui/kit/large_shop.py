"""Work that goes through every order: at once in a small shop, beside the window in a large one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Progress, no_progress
from umkm_studio.ui.kit.page import Studio

T = TypeVar("T")

MANY_ORDERS = 2_000  # going through more than these takes over 100 ms


def is_large(store: Store) -> bool:
    """Whether going through every order would hold the window up."""
    return store.count("orders") > MANY_ORDERS


def through_orders(
    studio: Studio,
    work: Callable[[Store, Progress], T],
    done: Callable[[T], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Do work that reads every order: at once, or off the window's thread where there are many."""
    if is_large(studio.store):
        studio.jobs.run(work, done, failed)
        return
    try:
        result = work(studio.store, no_progress)
    except UserError as problem:
        failed(problem)
        return
    done(result)
