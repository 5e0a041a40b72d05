"""Fields whose text is read on leaving: numbers, rupiah, times, days.

    self.likes = NumberField()                     # empty is None: unknown, not zero
    self.total = MoneyField(); self.total.value()  # whole rupiah or None
    if not field.commit(): ...                     # the text stays, `problem` says what is wrong

Imported through kit/fields.py.
"""

from __future__ import annotations

import re
from datetime import date, time
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QLineEdit,
)

from umkm_studio.models import money
from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.field_base import mark_problem
from umkm_studio.ui.kit.theme import paint_icon, theme


class ParsedField(QLineEdit):
    """A line whose text is read on leaving; what can't be read stays and is named."""

    changed = Signal(object)
    problem_changed = Signal(str)

    def __init__(self, *, align_right: bool = False, placeholder: str = "") -> None:
        super().__init__()
        self._value: Any = None
        self._sentence = ""
        self.setPlaceholderText(placeholder)
        if align_right:
            self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._read)

    @property
    def problem(self) -> str:
        """What is wrong with the text, "" when it is fine."""
        return self._sentence

    def commit(self) -> bool:
        """Read what is typed now; False when it can't be read."""
        self._read()
        return not self._sentence

    def set_value(self, value: Any) -> None:
        """Show a value; this is no change by the maker."""
        self._value = value
        self.setText("" if value is None else self._format(value))
        self._say("")

    def _read(self) -> None:
        text = self.text().strip()
        try:
            value = self._parse(text) if text else None
        except ValueError as error:
            self._say(str(error))
            return
        self._say("")
        self.setText("" if value is None else self._format(value))
        if value != self._value:
            self._value = value
            self.changed.emit(value)

    def _say(self, sentence: str) -> None:
        if sentence != self._sentence:
            self._sentence = sentence
            mark_problem(self, bool(sentence))
            self.problem_changed.emit(sentence)

    def _parse(self, text: str) -> Any:
        """The value of a text; ValueError carries the sentence for the maker."""
        raise NotImplementedError

    def _format(self, value: Any) -> str:
        raise NotImplementedError


class NumberField(ParsedField):
    """A whole number from 0; empty is None, which means unknown. Right-aligned."""

    def __init__(self, value: int | None = None, *, highest: int = 999_999_999) -> None:
        super().__init__(align_right=True)
        self._highest = highest
        self.set_value(value)

    def value(self) -> int | None:
        """The number, or None when the field is empty."""
        found: int | None = self._value
        return found

    def _format(self, value: int) -> str:
        return wording.number(value)

    def _parse(self, text: str) -> int:
        plain = re.sub(r"[\s.,]", "", text)
        if not plain.isascii() or not plain.isdigit():
            raise ValueError(self.tr("Isi dengan angka saja. Contoh: 284"))
        if int(plain) > self._highest:
            raise ValueError(
                self.tr("Paling banyak {highest}.").format(highest=wording.number(self._highest))
            )
        return int(plain)


class DecimalField(ParsedField):
    """A number from 0 with decimals where there are some; empty is None. Right-aligned.

    `digits` are the most before the comma, `decimals` the most behind it.
    """

    def __init__(self, *, digits: int, decimals: int) -> None:
        super().__init__(align_right=True)
        self._decimals = decimals
        self._readable = re.compile(rf"\d{{1,{digits}}}(\.\d{{1,{decimals}}})?")

    def value(self) -> float | None:
        """The number, or None when the field is empty."""
        found: float | None = self._value
        return found

    def _format(self, value: float) -> str:
        """Without thousands: what is shown is read again, and 1.250 would be little more than 1."""
        written = f"{value:.{self._decimals}f}".rstrip("0").rstrip(".")
        return written if wording.is_english() else written.replace(".", ",")

    def _number(self, text: str) -> float | None:
        """The number that is written; None where it is none."""
        plain = text.strip().replace(",", ".")
        return float(plain) if self._readable.fullmatch(plain) else None


class MoneyField(ParsedField):
    """Whole rupiah, shown with Indonesian thousands; reads what models/money.py reads.

    Money travels as Python int: Qt's spin box and Signal(int) end at 2 147 483 647.
    """

    def __init__(self, value: int | None = None, *, negative: bool = False) -> None:
        super().__init__(align_right=True)
        self._negative = negative
        self.set_value(value)

    def value(self) -> int | None:
        """Whole rupiah, or None when the field is empty."""
        found: int | None = self._value
        return found

    def _format(self, value: int) -> str:
        return wording.number(value)

    def _parse(self, text: str) -> int:
        try:
            amount = money.parse(text)
        except UserError as error:
            raise ValueError(
                self.tr("Angka rupiah belum terbaca. Contoh: 25.000 atau 25rb")
            ) from error
        if amount < 0 and not self._negative:
            raise ValueError(self.tr("Jumlah rupiah tidak boleh kurang dari nol."))
        return amount


class TimeField(ParsedField):
    """A time of the day, 24 hours: 16.00, 16:00, 1600 and 16 are read."""

    def __init__(self, value: time | None = None) -> None:
        super().__init__(placeholder=wording.hour(16))
        self.set_value(value)
        self.setMaximumWidth(theme().px(110))

    def value(self) -> time | None:
        """The time, or None when the field is empty."""
        found: time | None = self._value
        return found

    def _format(self, value: time) -> str:
        return wording.clock(value)

    def _parse(self, text: str) -> time:
        found = re.fullmatch(r"(\d{1,2})(?:[.:\s]?(\d{2}))?", text)
        if not found:
            raise ValueError(self.tr("Jam belum terbaca. Contoh: 16.00"))
        hour, minute = int(found[1]), int(found[2] or 0)
        if hour > 23 or minute > 59:
            raise ValueError(self.tr("Jam hanya sampai 23.59. Contoh: 16.00"))
        return time(hour, minute)


class DateField(ParsedField):
    """A day, typed (14/10/2026, 14-10, 14 Okt 2026) or picked from a calendar (Alt+Down)."""

    def __init__(self, value: date | None = None, *, default_year: int | None = None) -> None:
        super().__init__(placeholder="31/12/2026")
        self._default_year = default_year
        self.setToolTip(self.tr("Klik kalender atau tekan Alt+Panah bawah"))
        self.setTextMargins(theme().px(26), 0, 0, 0)
        self.set_value(value)

    def value(self) -> date | None:
        """The day, or None when the field is empty."""
        found: date | None = self._value
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the calendar."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and its calendar; QLineEdit's own icons do not grow with the text."""
        super().paintEvent(event)
        paint_icon(QPainter(self), "calendar", self._calendar_box(), "text2")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the calendar below the text, which can still be typed over."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.selectAll()
            self.open_calendar()

    def _calendar_box(self) -> QRectF:
        side = theme().px(16)
        return QRectF(theme().px(13), (self.height() - side) // 2, side, side)

    def open_calendar(self) -> None:
        """Show a calendar below the field."""
        from umkm_studio.ui.kit.day_popup import DayPopup  # the first page paints without it

        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        popup = DayPopup(self, at=below, day=self._value)
        popup.leave_typing_to(self)
        popup.picked.connect(self._picked)

    def _picked(self, day: date) -> None:
        self.setText(self._format(day))
        self._read()

    def _format(self, value: date) -> str:
        return wording.day_and_year(value)

    def _parse(self, text: str) -> date:
        found = re.fullmatch(
            r"(\d{1,2})[\s/.-]+(\d{1,2}|[^\W\d]{3,})(?:[\s/.-]+(\d{2}|\d{4}))?", text
        )
        iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text)
        if iso:
            year, month, day = int(iso[1]), int(iso[2]), int(iso[3])
        elif found:
            day = int(found[1])
            month = int(found[2]) if found[2].isdigit() else self._month(found[2])
            given = found[3] or str(self._default_year or (self._value or date.today()).year)
            year = int(given) + (2000 if len(given) == 2 else 0)
        else:
            raise ValueError(self.tr("Tanggal belum terbaca. Contoh: 31/12/2026"))
        if month > 12:
            raise ValueError(self.tr("Bulan hanya sampai 12. Contoh: 31/12/2026"))
        try:
            return date(year, month, day)
        except ValueError as error:
            raise ValueError(
                self.tr("Tanggal itu tidak ada di kalender. Contoh: 31/12/2026")
            ) from error

    def _month(self, name: str) -> int:
        for number in range(1, 13):
            if wording.month_name(number).lower().startswith(name.lower()):
                return number
        raise ValueError(self.tr("Nama bulan belum dikenal. Contoh: 31 Des 2026"))
