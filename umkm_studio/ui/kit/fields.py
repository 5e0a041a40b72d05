"""Fields: a label above, a control, help or a problem below.

    self.total = MoneyField()
    form.addWidget(Labelled(self.tr("Total"), self.total, help=self.tr("Tanpa ongkos kirim")))
    labelled.show_problem(self.tr("Kode ini sudah dipakai."))    # "" takes it away
    self.likes = NumberField()      # empty is None: unknown, not zero
    Segments([("month", self.tr("Bulan")), ("week", self.tr("Minggu"))]); Switch(); Check(text)

Values: `value()` / `set_value(...)`, and the signal `changed(object)` when the maker changed it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.choices import Check, Segments, Stepper, Switch, paint_check
from umkm_studio.ui.kit.field_base import KeyHint, mark_problem, paint_field
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption
from umkm_studio.ui.kit.nik_hint import NikHint
from umkm_studio.ui.kit.theme import paint_icon, theme
from umkm_studio.ui.kit.typed_fields import (
    DateField,
    MoneyField,
    NumberField,
    ParsedField,
    TimeField,
)

__all__ = [
    "Check",
    "DateField",
    "KeyHint",
    "Labelled",
    "MoneyField",
    "NumberField",
    "SearchField",
    "Segments",
    "Select",
    "Stepper",
    "Switch",
    "TextArea",
    "TextField",
    "TimeField",
    "paint_check",
    "paint_field",
]


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
        parts: list[QWidget | None] = [self.label, self._after, None]
        if icon:
            parts.insert(0, IconLabel(icon, size=16))
        self._help = caption(help, role="text3", wrap=True)
        self._question: PlainLabel | None = None
        self._problem = PlainLabel(style="caption", role="dangerText", wrap=True)
        self._problem_row = QWidget()
        mark = IconLabel("alert-triangle", role="danger", size=14)
        problem = row(mark, self._problem, gap=5)
        problem.setAlignment(mark, Qt.AlignmentFlag.AlignTop)  # not the row: it has to grow
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
        if isinstance(control, TextField | TextArea):
            layout.addWidget(NikHint(control))
        # only now: a widget that is shown before it has a parent is a window for a moment
        self._after.setVisible(bool(after))
        self._help.setVisible(bool(help))
        if isinstance(control, ParsedField):
            control.problem_changed.connect(self.show_problem)

    @property
    def problem(self) -> str:
        """The problem shown, "" if there is none."""
        return self._problem.text() if self._problem_row.isVisibleTo(self) else ""

    def set_after(self, text: str) -> None:
        """Change the quiet words after the label."""
        self._after.setText(text)
        self._after.setVisible(bool(text))

    def show_help(self, sentence: str) -> None:
        """Change the words below the control."""
        self._help.setText(sentence)
        self._help.setVisible(bool(sentence) and not self.problem)

    def show_problem(self, sentence: str) -> None:
        """Say beside the control what is wrong and how to mend it; "" takes it away."""
        self._problem.setText(sentence)
        self._problem_row.setVisible(bool(sentence))
        self._help.setVisible(bool(self._help.text()) and not sentence)
        mark_problem(self.control, bool(sentence))
        self.control.setAccessibleDescription(sentence)

    @property
    def question(self) -> str:
        """The question shown, "" if there is none."""
        asked = self._question is not None and self._question.isVisibleTo(self)
        return self._question.text() if self._question is not None and asked else ""

    def ask(self, sentence: str) -> None:
        """Ask below the control about what was typed; it may stay as it is. "" takes it away."""
        if self._question is None:
            if not sentence:
                return
            self._question = caption("", role="warningText", wrap=True)
            column = self.layout()
            assert column is not None
            column.addWidget(self._question)
        self._question.setText(sentence)
        self._question.setVisible(bool(sentence))
        self.control.setAccessibleDescription(sentence or self.problem)


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
        layout.setContentsMargins(theme().px(13), 0, theme().px(8), 0)
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


class TextArea(QPlainTextEdit):
    """Several lines of text; Tab leaves it. `changed` while typing. It is `lines` high, and grows
    with its text up to `most`.
    """

    changed = Signal(object)

    def __init__(
        self, text: str = "", *, lines: int = 3, most: int = 0, placeholder: str = ""
    ) -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._most = max(lines, most)
        self._fit()
        self._silent = False
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _fit(self) -> None:
        """High enough for the text; a plain text's size is told in lines."""
        needed = round(self.document().size().height())
        lines = min(self._most, max(self._lines, needed))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + theme().px(24))

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


class Select(QComboBox):
    """A choice from a list, with the chevron of the design. Items: (key, words)."""

    changed = Signal(object)

    def __init__(self, items: Iterable[tuple[object, str]] = (), value: object = None) -> None:
        super().__init__()
        self._keys: list[object] = []  # Qt's item data would turn an enum into its text
        self.setItemDelegate(QStyledItemDelegate(self))  # the usual one ignores the stylesheet
        self.set_items(items, value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # the first turn of a wheel would give it the focus, the second change it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._chosen)

    def set_items(self, items: Iterable[tuple[object, str]], value: object = None) -> None:
        """Offer other choices; keeps `value`, else the first."""
        self.clear()
        self._keys = []
        for key, words in items:
            self._keys.append(key)
            self.addItem(words, key)
        self.set_value(value)

    @property
    def keys(self) -> list[object]:
        """What can be chosen, in the order of the list."""
        return list(self._keys)

    def value(self) -> Any:
        """The key chosen."""
        return self._keys[self.currentIndex()] if self.currentIndex() >= 0 else None

    def set_value(self, key: object) -> None:
        """Choose by key; an unknown key chooses the first. This is no change by the maker."""
        if key in self._keys:
            self.setCurrentIndex(self._keys.index(key))
        else:
            self.setCurrentIndex(0 if self._keys else -1)

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
        self.changed.emit(self.value())
