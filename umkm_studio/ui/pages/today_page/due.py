"""What is due: a sentence, and what is done about it with one press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from umkm_studio.ui.kit.notes import NoteKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """What else can be done about it, quieter: mostly to leave it."""

    verb: str
    name: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A line of the card. `verb` stands on its button, `name` is what a screen reader says of it;
    "danger" is what is late. What `stays` is shown to a maker who has done enough for the day, too:
    it would be lost or forgotten.
    """

    kind: NoteKind
    icon: str
    text: str
    verb: str
    name: str
    act: Callable[[], None]
    other: Other | None = None
    stays: bool = False
