"""Fields for time that is no moment: how long ("2,5 jam"), and hours of the day ("09.00–12.00")."""

from __future__ import annotations

import re

from umkm_studio.models import hours
from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.typed_fields import ParsedField

_HOURS = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:jam|j|hours?|h)?")
_MINUTES = re.compile(
    r"(?:(\d{1,3})\s*(?:jam|j|hours?|h)\s*)?(\d{1,4})\s*(?:menit|mnt|m|minutes?|min)"
)


class DurationField(ParsedField):
    """Minutes, written as hours: 4, 2,5, 2 jam 30 menit and 90 menit are read; may be empty."""

    def __init__(self) -> None:
        super().__init__(placeholder=self.tr("4 jam"))

    def value(self) -> int | None:
        """Whole minutes, or None when the field is empty."""
        found: int | None = self._value
        return found

    def _format(self, value: int) -> str:
        return wording.duration(value)

    def _parse(self, text: str) -> int:
        alone = _HOURS.fullmatch(text.casefold())
        both = _MINUTES.fullmatch(text.casefold())
        if alone:
            minutes = round(float(alone[1].replace(",", ".")) * 60)
        elif both:
            minutes = int(both[1] or 0) * 60 + int(both[2])
        else:
            raise ValueError(self.tr("Waktu belum terbaca. Contoh: 4 jam, atau 2 jam 30 menit"))
        if minutes == 0:
            raise ValueError(self.tr("Isi lebih dari nol, atau kosongkan."))
        return minutes


class HoursField(ParsedField):
    """Hours of the day as text that `models.hours` reads; "" when empty."""

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder=placeholder)

    def value(self) -> str:
        """The hours as they are kept."""
        return self._value or ""

    def set_value(self, value: str) -> None:
        """Show other hours; this is no change by the maker."""
        super().set_value(value or None)

    def _format(self, value: str) -> str:
        return wording.day_hours(value)

    def _parse(self, text: str) -> str:
        try:
            return hours.write(hours.read(text))
        except UserError as problem:
            raise ValueError(wording.explain(problem)) from problem
