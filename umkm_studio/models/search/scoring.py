"""How well a record fits what is typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_WHOLE, _BEGUN, _ENDED, _LIKE = 1.0, 0.8, 0.7, 0.6  # how a word is said
_LATER = 0.2  # less for a word that stands further back
_AT_THE_END = 12  # words into a record, from which on it is all the same


@dataclass(frozen=True, slots=True)
class Typed:
    """A word that is looked for, and words like it with how like they are, 0 to 1."""

    word: str
    like: Mapping[str, float] = field(default_factory=dict)


def score(typed: Sequence[Typed], said: Sequence[str]) -> float:
    """0 to 1, over the words that a record says in their order."""
    return sum(_best(one, said) for one in typed) / len(typed)


def _best(typed: Typed, said: Sequence[str]) -> float:
    best, backwards = 0.0, typed.word[::-1]
    for place, word in enumerate(said):
        later = _LATER * min(place, _AT_THE_END) / _AT_THE_END
        if word == typed.word:
            fits = _WHOLE
        elif word.startswith(typed.word):
            fits = _BEGUN
        elif word in typed.like:
            fits = _LIKE * typed.like[word]
        elif word.startswith(backwards):
            fits, later = _ENDED, 0.0
        else:
            continue
        best = max(best, fits - later)
    return best
