"""Fields: a label above, a control, help or a problem below.

    self.total = MoneyField()
    form.addWidget(Labelled(self.tr("Total"), self.total, help=self.tr("Tanpa ongkos kirim")))
    labelled.show_problem(self.tr("Kode ini sudah dipakai."))    # "" takes it away
    self.likes = NumberField()      # empty is None: unknown, not zero
    Segments([("month", self.tr("Bulan")), ("week", self.tr("Minggu"))]); Switch(); Check(text)

Values: `value()` / `set_value(...)`, and the signal `changed(object)` when the maker changed it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from umkm_studio.models import money
from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption
from umkm_studio.ui.kit.theme import paint_icon, pixmap, theme

_TYPED_DAY = re.compile(r"(\d{1,2})[\s/.-]+(\d{1,2}|[^\W\d]{3,})(?:[\s/.-]+(\d{2}|\d{4}))?")
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


class Labelled(QWidget):
    """A control with its label, and below it help or a problem.

    `optional` adds a quiet "(boleh kosong)" after the label, `icon` stands before it.
    """

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        help: str = "",
        icon: str = "",
        after: str = "",
    ) -> None:
        super().__init__()
        self.control = control
        self.label = PlainLabel(label, style="label")
        self.label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(label)
        self._after = PlainLabel(after, style="table", role="text3")
        self._after.setVisible(bool(after))
        parts: list[QWidget | None] = [self.label, self._after, None]
        if icon:
            parts.insert(0, IconLabel(icon, size=16))
        self._help = caption(help, role="text3", wrap=True)
        self._help.setVisible(bool(help))
        self._problem = PlainLabel(style="caption", role="dangerText", wrap=True)
        self._problem_row = QWidget()
        problem = row(IconLabel("alert-triangle", role="danger", size=14), self._problem, gap=5)
        problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        problem.setStretch(1, 1)
        self._problem_row.setLayout(problem)
        self._problem_row.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(5))
        layout.addLayout(row(*parts, gap=5))
        layout.addWidget(control)
        layout.addWidget(self._help)
        layout.addWidget(self._problem_row)
        if isinstance(control, DateField | TimeField | MoneyField | NumberField):
            control.problem_changed.connect(self.show_problem)

    @property
    def problem(self) -> str:
        """The problem shown, "" if there is none."""
        return self._problem.text() if self._problem_row.isVisibleTo(self) else ""

    def set_after(self, text: str) -> None:
        """Change the quiet words after the label."""
        self._after.setText(text)
        self._after.setVisible(bool(text))

    def show_problem(self, sentence: str) -> None:
        """Say beside the control what is wrong and how to mend it; "" takes it away."""
        self._problem.setText(sentence)
        self._problem_row.setVisible(bool(sentence))
        self._help.setVisible(bool(self._help.text()) and not sentence)
        mark_problem(self.control, bool(sentence))
        self.control.setAccessibleDescription(sentence)


def mark_problem(control: QWidget, wrong: bool) -> None:
    """Give a control the danger border, or take it away."""
    for widget in (control, *control.findChildren(QLineEdit)):
        if widget.property("problem") != wrong:
            widget.setProperty("problem", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class TextField(QLineEdit):
    """One line of text. `changed` when the maker typed and left the field or pressed Enter."""

    changed = Signal(object)

    def __init__(self, text: str = "", *, placeholder: str = "", limit: int = 300) -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(limit)
        self._before = text
        self.editingFinished.connect(self._finished)

    def value(self) -> str:
        """The text without blanks around it."""
        return self.text().strip()

    def set_value(self, text: str) -> None:
        """Show a text; this is no change by the maker."""
        self.setText(text)
        self._before = text

    def _finished(self) -> None:
        if self.text() != self._before:
            self._before = self.text()
            self.changed.emit(self.value())


class SearchField(QFrame):
    """A search line with its icon and the key that leads to it; `changed` while typing."""

    changed = Signal(str)

    def __init__(self, placeholder: str, *, key: str = "Ctrl F") -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setProperty("bare", True)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self.changed)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme().px(13), 0, theme().px(12), 0)
        layout.setSpacing(theme().px(8))
        layout.addWidget(IconLabel("search", size=16))
        layout.addWidget(self.line, 1)
        self._key = KeyHint(key)
        layout.addWidget(self._key)
        self.setFixedHeight(theme().px(38))
        self.setMinimumWidth(theme().px(180))

    def sizeHint(self) -> QSize:
        """Room for a few words and the key."""
        return QSize(theme().px(262), theme().px(38))

    def value(self) -> str:
        """The words searched for."""
        return self.line.text().strip()

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """Esc empties the search; the border follows the focus of the line."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._key.setVisible(event.type() == QEvent.Type.FocusOut and not self.line.text())
            self.update()
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.line.text()
        ):
            self.line.clear()
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of a field."""
        paint_field(self, focused=self.line.hasFocus())


def paint_field(widget: QWidget, *, focused: bool) -> None:
    """The ground of a field that is made of several widgets."""
    t = theme()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(t.color("surface" if widget.isEnabled() else "surface2"))
    wrong = bool(widget.property("problem"))
    thick = 2 if focused or wrong else 1
    edge = "danger" if wrong else "focus" if focused else "borderStrong"
    painter.setPen(QPen(t.color(edge), thick))
    inset = thick / 2
    box = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, t.px(8) - inset, t.px(8) - inset)


class KeyHint(QWidget):
    """A key as it is printed on a keyboard: "Ctrl F"."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        font = theme().font("badge")
        width = QFontMetrics(font).horizontalAdvance(self._key)
        return QSize(width + theme().px(12), theme().px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key cap."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.color("border"), 1))
        painter.setBrush(t.color("surface2"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(t.color("text2"))
        painter.setFont(t.font("badge"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)


class TextArea(QPlainTextEdit):
    """Several lines of text; Tab leaves it. `changed` while typing."""

    changed = Signal(object)

    def __init__(self, text: str = "", *, lines: int = 3, placeholder: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + theme().px(24))
        self._silent = False
        self.textChanged.connect(self._typed)

    def value(self) -> str:
        """The text without blanks around it."""
        return self.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show a text; this is no change by the maker."""
        self._silent = True
        self.setPlainText(text)
        self._silent = False

    def _typed(self) -> None:
        if not self._silent:
            self.changed.emit(self.value())


class _ParsedField(QLineEdit):
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


class NumberField(_ParsedField):
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


class MoneyField(_ParsedField):
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


class TimeField(_ParsedField):
    """A time of the day, 24 hours: 16.00, 16:00, 1600 and 16 are read."""

    def __init__(self, value: time | None = None) -> None:
        super().__init__(placeholder="16.00")
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


class DateField(_ParsedField):
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
        """A click on the calendar opens it."""
        if event.position().x() < self._calendar_box().right() + theme().px(6):
            self.open_calendar()
            return
        super().mousePressEvent(event)

    def _calendar_box(self) -> QRectF:
        side = theme().px(16)
        return QRectF(theme().px(13), (self.height() - side) // 2, side, side)

    def open_calendar(self) -> None:
        """Show a calendar below the field."""
        from PySide6.QtCore import QDate
        from PySide6.QtWidgets import QCalendarWidget

        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(popup)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if self._value is not None:
            day: date = self._value
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        calendar.activated.connect(popup.close)
        calendar.clicked.connect(popup.close)
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        calendar.setFocus()

    def _picked(self, day: Any) -> None:
        self.setText(self._format(date(day.year(), day.month(), day.day())))
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


class Select(QComboBox):
    """A choice from a list, with the chevron of the design. Items: (key, words)."""

    changed = Signal(object)

    def __init__(self, items: Iterable[tuple[object, str]] = (), value: object = None) -> None:
        super().__init__()
        self.set_items(items, value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._chosen)

    def set_items(self, items: Iterable[tuple[object, str]], value: object = None) -> None:
        """Offer other choices; keeps `value`, else the first."""
        self.clear()
        for key, words in items:
            self.addItem(words, key)
        self.set_value(value)

    def value(self) -> Any:
        """The key chosen."""
        return self.currentData()

    def set_value(self, key: object) -> None:
        """Choose by key; an unknown key chooses the first. This is no change by the maker."""
        for index in range(self.count()):
            if self.itemData(index) == key:
                self.setCurrentIndex(index)
                return
        self.setCurrentIndex(0 if self.count() else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, never the value, unless the field has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field by style and the chevron by hand."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side = theme().px(16)
        top = (self.height() - side) // 2
        box = QRectF(self.width() - side - theme().px(12), top, side, side)
        paint_icon(painter, "chevron-down", box, "text2" if self.isEnabled() else "text3")

    def _chosen(self, _index: int) -> None:
        self.changed.emit(self.currentData())


class Segments(QFrame):
    """Two to five exclusive choices in one frame: (key, words) or (key, words, icon)."""

    changed = Signal(object)

    def __init__(
        self, items: Iterable[tuple[object, ...]], value: object = None, *, small: bool = False
    ) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._keys: list[object] = []
        self._height = theme().px(32 if small else 38)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for item in items:
            button = _Segment(str(item[1]), str(item[2]) if len(item) > 2 else "", small=small)
            button.setFixedHeight(self._height)
            self._group.addButton(button, len(self._keys))
            self._keys.append(item[0])
            layout.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_value(value if value is not None else self._keys[0])
        self._group.idClicked.connect(self._clicked)

    def value(self) -> Any:
        """The key chosen."""
        return self._keys[self._group.checkedId()]

    def set_value(self, key: object) -> None:
        """Choose by key; this is no change by the maker."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def button(self, key: object) -> QAbstractButton:
        """The button of a key, for its words or a tooltip."""
        return self._group.button(self._keys.index(key))

    def _clicked(self, index: int) -> None:
        self.changed.emit(self._keys[index])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, the chosen part and the frame; the buttons draw their words."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        frame.addRoundedRect(box, t.px(8), t.px(8))
        painter.fillPath(frame, t.color("surface"))
        painter.setClipPath(frame)
        for button in self._group.buttons():
            if button.isChecked():
                painter.fillRect(button.geometry(), t.color("primarySoft"))
            elif button.underMouse():
                painter.fillRect(button.geometry(), t.color("rowHover"))
        painter.setPen(QPen(t.color("border"), 1))
        for button in self._group.buttons()[1:]:
            painter.drawLine(button.x(), 0, button.x(), self.height())
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(t.color("borderStrong"), 1))
        painter.drawPath(frame)


class _Segment(QPushButton):
    """One of the choices; the frame behind it draws its ground."""

    def __init__(self, words: str, icon: str, *, small: bool) -> None:
        super().__init__(words)
        self._icon_name = icon
        self._small = small
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._refresh)

    def sizeHint(self) -> QSize:
        t = theme()
        words = QFontMetrics(t.font("label" if self._small else "button"))
        width = words.horizontalAdvance(self.text()) + 2 * t.px(13)
        if self._icon_name:
            width += t.px(16) + t.px(6)
        return QSize(width, self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self._refresh()
        return super().event(event)

    def _refresh(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            parent.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        chosen = self.isChecked()
        style = (
            ("label" if chosen else "table") if self._small else ("button" if chosen else "body")
        )
        font = t.font(style)
        role = "primarySoftText" if chosen else "text"
        painter.setFont(font)
        painter.setPen(t.color(role))
        words = QFontMetrics(font).horizontalAdvance(self.text())
        left = (self.width() - words) / 2
        if self._icon_name:
            side = t.px(16)
            left += (side + t.px(6)) / 2
            box = QRectF(
                round(left - side - t.px(6)), round((self.height() - side) / 2), side, side
            )
            paint_icon(painter, self._icon_name, box, role)
        painter.drawText(
            QRectF(left, 0, words + 2, self.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )


class Check(QCheckBox):
    """A checkbox of the design. `changed` when the maker clicked."""

    changed = Signal(object)

    def __init__(self, text: str = "", *, checked: bool = False) -> None:
        super().__init__(text)
        self.setChecked(checked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._clicked)

    def _clicked(self, checked: bool) -> None:
        self.changed.emit(checked)

    def value(self) -> bool:
        """Whether it is checked."""
        return self.isChecked()

    def set_value(self, checked: bool) -> None:
        """Check or not; this is no change by the maker."""
        self.setChecked(checked)

    def sizeHint(self) -> QSize:
        """Box, gap and words."""
        t = theme()
        words = QFontMetrics(t.font("table")).horizontalAdvance(self.text())
        return QSize(t.px(18) + (t.px(8) + words + 2 if self.text() else 0), t.px(24))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Box and words can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        t = theme()
        painter = QPainter(self)
        side = t.px(18)
        box = QRectF(0, (self.height() - side) // 2, side, side)
        paint_check(painter, box, self.checkState(), enabled=self.isEnabled())
        painter.setFont(t.font("table"))
        painter.setPen(t.color("text" if self.isEnabled() else "text3"))
        painter.drawText(
            self.rect().adjusted(side + t.px(8), 0, 0, 0),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )


def paint_check(
    painter: QPainter, box: QRectF, state: Qt.CheckState, *, enabled: bool = True
) -> None:
    """Draw a checkbox, also in table cells."""
    t = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not enabled:
        painter.setOpacity(0.5)
    on = state != Qt.CheckState.Unchecked
    painter.setBrush(t.color("primary" if on else "surface"))
    painter.setPen(QPen(t.color("primary" if on else "borderStrong"), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), t.px(5), t.px(5))
    if on:
        side = t.px(14)
        mark = QRectF(0, 0, side, side)
        mark.moveCenter(box.center())
        name = "check" if state == Qt.CheckState.Checked else "minus"
        ratio = painter.device().devicePixelRatio()
        picture = pixmap(name, t.color("onPrimary"), side, ratio)
        painter.drawPixmap(mark.topLeft(), picture)
    painter.restore()


class Switch(QAbstractButton):
    """On or off, at once. Give it an accessible name or a Labelled around it."""

    changed = Signal(object)

    def __init__(self, on: bool = False, *, name: str = "") -> None:
        super().__init__()
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(theme().px(36), theme().px(20))
        self.clicked.connect(self._clicked)

    def _clicked(self, on: bool) -> None:
        self.changed.emit(on)

    def value(self) -> bool:
        """Whether it is on."""
        return self.isChecked()

    def set_value(self, on: bool) -> None:
        """Switch; this is no change by the maker."""
        self.setChecked(on)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and knob."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color("primary" if self.isChecked() else "borderStrong"))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        side = self.height() - t.px(6)
        left = self.width() - side - t.px(3) if self.isChecked() else t.px(3)
        painter.setBrush(t.color("onPrimary" if self.isChecked() else "surface"))
        painter.drawEllipse(QRectF(left, t.px(3), side, side))


class Stepper(QWidget):
    """The steps of a wizard: done, current, next. `show_step(i)` counts from 0."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self._names = names
        self._current = 0
        self.setFixedHeight(theme().px(26))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, index: int) -> None:
        """Make a step the current one."""
        self._current = index
        self.setAccessibleName(
            self.tr("Langkah {step} dari {steps}: {name}").format(
                step=index + 1, steps=len(self._names), name=self._names[index]
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Circles, names and the lines between."""
        t = theme()
        metrics = QFontMetrics(t.font("button"))
        names = sum(metrics.horizontalAdvance(name) for name in self._names)
        count = len(self._names)
        return QSize(names + count * t.px(26 + 9) + (count - 1) * t.px(70) + 4, t.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row of steps."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for index, name in enumerate(self._names):
            if index:
                painter.setPen(QPen(t.color("borderStrong"), 1))
                middle = self.height() / 2
                painter.drawLine(left + t.px(12), round(middle), left + t.px(58), round(middle))
                left += t.px(70)
            left = self._paint_step(painter, left, index, name)

    def _paint_step(self, painter: QPainter, left: int, index: int, name: str) -> int:
        """Draw one step; where the next part begins."""
        t = theme()
        side = t.px(26)
        done, now = index < self._current, index == self._current
        fill = "primary" if now else "primarySoft" if done else "surface"
        painter.setBrush(t.color(fill))
        painter.setPen(QPen(t.color("primary" if done or now else "borderStrong"), 1))
        circle = QRectF(left, 0, side, side)
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        if done:
            mark = QRectF(0, 0, t.px(16), t.px(16))
            mark.moveCenter(circle.center())
            paint_icon(painter, "check", mark, "primarySoftText")
        else:
            painter.setPen(t.color("onPrimary" if now else "text2"))
            painter.setFont(t.font("label"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(index + 1))
        font = t.font("button" if now else "body")
        painter.setFont(font)
        painter.setPen(t.color("text" if now else "text2"))
        width = QFontMetrics(font).horizontalAdvance(name)
        words = QRectF(left + side + t.px(9), 0, width + 2, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        return left + side + t.px(9) + width
