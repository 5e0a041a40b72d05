"""How names and codes are compared."""

from __future__ import annotations

import unicodedata


def squeeze(text: str) -> str:
    """Trimmed, inner blanks (line breaks, no-break spaces) as one space: how a name is kept."""
    return " ".join(text.split())


def fold(text: str) -> str:
    """The form in which two names are the same name: squeezed, without letter case."""
    return squeeze(unicodedata.normalize("NFKC", text)).casefold()


def letters_and_digits(text: str) -> str:
    """The form in which codes are compared: no case, no blanks, no punctuation ('RATNA 10' is
    ratna10).
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(filter(str.isalnum, folded))
