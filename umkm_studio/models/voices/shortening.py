"""A shortened form of a buyer's words: pieces of them, in their order, with each cut shown."""

from __future__ import annotations

import re

from umkm_studio.models.text import squeeze

CUT = "…"
"""Stands where words were left out."""
_CUTS = re.compile(r"\s*(?:…|\[\s*(?:…|\.\.\.)\s*\]|\.\.\.)\s*")


def is_made_of(shortened: str, words: str) -> bool:
    """Whether the shortened form says nothing that the buyer did not: its pieces between the cuts
    stand in the words, whole and in the same order.
    """
    text, place = squeeze(words), 0
    pieces = [squeeze(piece) for piece in _CUTS.split(shortened)]
    if not any(pieces):
        return False
    for piece in filter(None, pieces):
        found = _whole(piece, text, place)
        if found is None:
            return False
        place = found + len(piece)
    return True


def with_cuts(shortened: str, words: str) -> str:
    """The shortened form with every cut shown: between its pieces, and at an end that the words go
    beyond; "" where nothing is cut. Only for one that `is_made_of` the words, or "".
    """
    pieces = [piece.strip() for piece in _CUTS.split(shortened) if piece.strip()]
    text = squeeze(words)
    if not pieces or squeeze(shortened) == text:
        return ""
    starts = [piece for piece in pieces[:1] if not text.startswith(squeeze(piece))]
    ends = [piece for piece in pieces[-1:] if not _rest(text, pieces).strip(" .!")]
    joined = f" {CUT} ".join(pieces)
    before = f"{CUT} " if starts else ""
    after = "" if ends else f" {CUT}"
    return f"{before}{joined}{after}"


def _rest(text: str, pieces: list[str]) -> str:
    """What the words say after the last piece."""
    place = 0
    for piece in map(squeeze, pieces):
        found = _whole(piece, text, place)
        place = (found or 0) + len(piece)
    return text[place:]


def _whole(piece: str, text: str, start: int) -> int | None:
    """Where a piece stands without cutting a word in two."""
    first = text.find(piece, start)
    while first >= 0:
        last = first + len(piece)
        opens = first == 0 or not (text[first - 1].isalnum() and piece[:1].isalnum())
        closes = last == len(text) or not (text[last].isalnum() and piece[-1:].isalnum())
        if opens and closes:
            return first
        first = text.find(piece, first + 1)
    return None
