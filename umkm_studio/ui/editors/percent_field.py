"""A field for a share in percent."""

from __future__ import annotations

import re

from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.typed_fields import ParsedField


class PercentField(ParsedField):
    """A share in percent, 0 to 100, with decimals where there are some; empty is None."""

    def __init__(self) -> None:
        super().__init__(align_right=True)

    def value(self) -> float | None:
        """The percentage, or None when the field is empty."""
        found: float | None = self._value
        return found

    def _format(self, value: float) -> str:
        decimals = len(f"{value:.4f}".rstrip("0").partition(".")[2])
        return wording.number(value, decimals)

    def _parse(self, text: str) -> float:
        plain = text.removesuffix("%").strip().replace(",", ".")
        if not re.fullmatch(r"\d{1,3}(\.\d{1,4})?", plain):
            raise ValueError(self.tr("Persen belum terbaca. Contoh: 10 atau 12,5"))
        if float(plain) > 100:
            raise ValueError(self.tr("Paling banyak 100 persen."))
        return float(plain)
