"""A chapter of the user guide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A thing to do: why, how, what is good to know. `picture` is one of tests/test_screens.py."""

    picture: str
    title: str
    why: str
    steps: Sequence[str]
    tip: str
