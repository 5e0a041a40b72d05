"""Names of products as sheets write them: the size at their end, what is not part of the name."""

from __future__ import annotations

import re

from umkm_studio.models.sheets import payments
from umkm_studio.models.text import squeeze

_SIZE = re.compile(
    r"(?P<name>.*?[^\W\d_].*?)[\s,(/-]+(?P<size>"
    r"\d+(?:[.,]\d+)?\s*(?:gram|grm|gr|g|kilogram|kilo|kg|ons|ml|cc|liter|ltr|l)\b\.?"
    r"|(?:extra\s+|ekstra\s+|super\s+|sangat\s+|tidak\s+|kurang\s+|sedang\s+)?pedas"
    r"(?:\s+(?:level|lv)\s*\d+)?"
    r"|(?:level|lv)\s*\d+)\)?",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[\s-]*\(((?:[^()]|\([^()]*\))*)\)\s*$")


def name_and_size(product: str) -> tuple[str, str]:
    """A size or degree of heat at the end of a name, taken off: `Kastengel 500 gr` is `Kastengel`
    in `500 gr`, `Sambal Bawang Extra Pedas` is `Sambal Bawang`, `Extra Pedas`.
    """
    found = _SIZE.fullmatch(product)
    return (found["name"].rstrip(" ,-/("), found["size"]) if found else (product, "")


def without_cancellation(product: str) -> tuple[str, bool]:
    """The product without a word in brackets that calls it off, and whether there was one."""
    found = _BRACKETS.search(product)
    if found and payments.is_cancelled(found[1]):
        return squeeze(product[: found.start()]), True
    return squeeze(product), False
