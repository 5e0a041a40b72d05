"""A field for a share in percent."""

from __future__ import annotations

from umkm_studio.ui.kit.typed_fields import DecimalField


class PercentField(DecimalField):
    """A share in percent, 0 to 100, with decimals where there are some; empty is None."""

    def __init__(self) -> None:
        super().__init__(digits=3, decimals=4)

    def _parse(self, text: str) -> float:
        percent = self._number(text.removesuffix("%"))
        if percent is None:
            raise ValueError(self.tr("Persen belum terbaca. Contoh: 10 atau 12,5"))
        if percent > 100:
            raise ValueError(self.tr("Paling banyak 100 persen."))
        return percent
