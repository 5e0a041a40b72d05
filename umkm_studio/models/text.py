"""How names and codes are compared."""

from __future__ import annotations

import unicodedata

_LIKE_ENOUGH = 76  # of 100: one letter of five wrong, missing, or changed for its neighbour


def squeeze(text: str) -> str:
    """Trimmed, inner blanks (line breaks, no-break spaces) as one space: how a name is kept."""
    return " ".join(text.split()) if text else ""


def fold(text: str) -> str:
    """The form in which two names are the same name: squeezed, without letter case."""
    return squeeze(unicodedata.normalize("NFKC", text)).casefold()


def letters_and_digits(text: str) -> str:
    """The form in which codes are compared: no case, no blanks, no punctuation ('RATNA 10' is
    ratna10).
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(filter(str.isalnum, folded))


def likeness(word: str, other: str) -> float:
    """How like two words are, 0 to 1; the longer one may go on ("kastngl" is near "kastengelnya").
    0 below what is enough.
    """
    from rapidfuzz import fuzz  # the first page needs none

    found = max(
        fuzz.ratio(word, other),
        fuzz.ratio(word, other[: len(word)]),
        fuzz.ratio(word, other[: len(word) + 1]),
    )
    return found / 100 if found >= _LIKE_ENOUGH else 0.0


def holding(words: str) -> str:
    """A pattern of LIKE for a text that holds these words as they stand; for `ESCAPE '!'`. What
    comes after a thousand letters is not looked for: SQLite takes no pattern of 50,000 bytes.
    """
    literally = words[:1_000]
    for special in "!%_":
        literally = literally.replace(special, f"!{special}")
    return f"%{literally}%"
