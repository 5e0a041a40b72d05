"""Words as the index keeps them: small letters without accents, digits, nothing else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_WORDS = re.compile(r"[^\W_]+")
_LONGEST = 40  # characters of a word that are kept: links and the like are longer
_SPELT = range(3, 25)  # characters of a word that may be misspelt


def words_of(text: str) -> list[str]:
    """The words of a text in their order, each once."""
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text)  # a letter and its accent
        text = "".join(char for char in apart if not unicodedata.combining(char))
    return list(dict.fromkeys(word[:_LONGEST] for word in _WORDS.findall(text.casefold())))


def can_be_misspelt(word: str) -> bool:
    """Whether other spellings of a word are looked for: of names and things, not of figures."""
    return len(word) in _SPELT and sum(map(str.isalpha, word)) >= _SPELT.start


def trigrams(word: str) -> list[str]:
    """Groups of three characters, with a blank before and after the word (as PostgreSQL's pg_trgm
    does, which puts two before: https://www.postgresql.org/docs/current/pgtrgm.html).
    """
    padded = f" {word} "
    return [padded[at : at + 3] for at in range(len(padded) - 2)]


def any_of(words: Iterable[str], ending: str = "") -> str:
    """FTS5's way to ask for any of these (https://www.sqlite.org/fts5.html); words of ours have no
    quotes in them.
    """
    return " OR ".join(f'"{word}"{ending}' for word in words)
