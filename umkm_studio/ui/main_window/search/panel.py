"""The panel of the search: a line to type in, what was found, and how it is used by keys.

    panel = SearchPanel(window, commands)
    panel.open()                  # Esc, a click beside it and whatever is chosen close it

While it is open no other key of the window works: they would act behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from umkm_studio.models import search
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.search import Found, Group, Kind
from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.cards import Box
from umkm_studio.ui.kit.fields import SearchField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window.search.commands import MEANT, Command, matching
from umkm_studio.ui.main_window.search.lines import Heading, Line, LinePainter, Lines
from umkm_studio.ui.main_window.search.words import kind_words, line_of

_WIDTH, _TOP, _LEAST_BESIDE = 660, 56, 24  # effective pixels
_MOST_OF_A_KIND = 4
_MOST_COMMANDS = 3  # among records
_CONTROL = Qt.KeyboardModifier.ControlModifier


class SearchPanel(QWidget):
    """Covers the window; the panel stands in its upper middle."""

    def __init__(self, window: QWidget, studio: Studio) -> None:
        super().__init__(window)
        self._studio = studio
        self._commands: Sequence[Command] = ()
        self._opener: QWidget | None = None
        self._behind: Callable[[], QWidget | None] = lambda: None
        self.field = SearchField(
            self.tr("Cari pesanan, pembeli, konten, atau perintah"), key="Ctrl K"
        )
        self.lines = Lines()
        self.list = QListView()
        self.said = PlainLabel(style="caption", role="text2", wrap=True)
        self._lay_out()
        self._wire()
        self.hide()

    def _lay_out(self) -> None:
        t = theme()
        self.setAccessibleName(self.tr("Cari di mana saja"))
        self.list.setModel(self.lines)
        self.list.setItemDelegate(LinePainter(self.list))
        self.list.setAccessibleName(self.tr("Yang ditemukan"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.panel = Box(radius=12)
        self._column = column = QVBoxLayout(self.panel)
        side = t.px(12)
        column.setContentsMargins(1, side, 1, side)
        column.setSpacing(t.px(8))
        inset = QVBoxLayout()
        inset.setContentsMargins(side, 0, side, 0)
        inset.addWidget(self.field)
        foot = QVBoxLayout()
        foot.setContentsMargins(t.px(19), 0, t.px(19), 0)
        foot.addWidget(self.said)
        column.addLayout(inset)
        column.addWidget(self.list)
        column.addLayout(foot)
        self.panel.setParent(self)

    def _wire(self) -> None:
        self.field.changed.connect(self.refresh)
        self.list.clicked.connect(self._take)
        for part in (self.field.line, self.list):
            part.installEventFilter(self)
        window = self.parentWidget()
        assert window is not None
        window.installEventFilter(self)

    # opening and closing

    def open(self, commands: Sequence[Command], behind: Callable[[], QWidget | None]) -> None:
        """Show it empty, with what can be done; `behind` gives what gets the focus afterwards where
        the opener is gone.
        """
        self._commands, self._behind = commands, behind
        self._opener = self.window().focusWidget()
        self.setGeometry(self.window().rect())
        self.field.line.clear()
        self.refresh()
        self.show()
        self.raise_()
        self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> None:
        """Go, and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        opener, self._opener = self._opener, None
        if opener is None or not isValid(opener) or not opener.isVisible():
            opener = self._behind()
        if opener is not None:
            opener.setFocus(Qt.FocusReason.OtherFocusReason)

    # what is shown

    def refresh(self) -> None:
        """Look again for what is typed."""
        text = self.field.value()
        found = search.find(self._studio.store, text, _MOST_OF_A_KIND)
        rows = self._rows(text, found)
        self.lines.show(rows)
        self.list.scrollToTop()
        self._say(text, found)
        self._step_to(0, 1)
        self._place()

    def _rows(self, text: str, found: Found) -> list[Heading | Line]:
        if not text:
            return [Heading(self.tr("Perintah")), *(one.line() for one in self._commands)]
        fitting = matching(self._commands, text)
        commands = [command for _fits, command in fitting][:_MOST_COMMANDS]
        records = [row for group in found.groups for row in self._group(group, text, found)]
        if _is_meant(fitting):
            return [*self._command_rows(commands), *records]
        return [*records, *self._command_rows(commands)]

    def _command_rows(self, commands: Sequence[Command]) -> list[Heading | Line]:
        if not commands:
            return []
        return [Heading(self.tr("Perintah")), *(one.line() for one in commands)]

    def _group(self, group: Group, text: str, found: Found) -> list[Heading | Line]:
        rows: list[Heading | Line] = [Heading(kind_words(group.kind))]
        rows += (line_of(self._studio, hit) for hit in group.hits)
        is_in_list = not found.is_alike and not any(hit.besides for hit in group.hits)
        if group.has_more and group.kind is Kind.ORDER and is_in_list:  # that knows no notes
            title = self.tr("Lihat semua pesanan dengan “{words}”").format(words=text)
            rows.append(Line(act=self._list_orders, icon="arrow-right", title=title))
        return rows

    def _list_orders(self) -> None:
        self._studio.go("orders", filters=Filters(words=self.field.value()))

    def _say(self, text: str, found: Found) -> None:
        """The line at the foot: what was not found as it was typed, else the keys."""
        if text and not self.lines.rowCount():
            words = self.tr(
                "Tidak ada yang cocok dengan “{words}”. Coba satu kata saja, misalnya nama atau "
                "ujung nomor pesanan."
            ).format(words=text)
        elif found.groups and found.is_alike and not _is_meant(matching(self._commands, text)):
            words = self.tr("“{words}” tidak persis ada. Ini yang mirip.").format(words=text)
        else:
            words = self.tr("↑ ↓ memilih, Enter membuka, Esc menutup.")
        if not found.is_complete:
            words = self.tr(
                "{words} Sebagian data yang baru masuk masih disiapkan untuk pencarian."
            ).format(words=words)
        self.said.setText(words)
        if text:
            announce(self.field.line, self._count_words(words))

    def _count_words(self, words: str) -> str:
        lines = [row for row in self.lines.shown if isinstance(row, Line)]
        if not lines:
            return words
        return self.tr("{count} hasil. Pertama: {first}", "", len(lines)).format(
            count=len(lines), first=lines[0].spoken()
        )

    def index_grew(self) -> None:
        """What an import brought can be found now."""
        if self.isVisible():
            self.refresh()

    # choosing

    def current(self) -> Line | None:
        """The line under the cursor."""
        return self.lines.line(self.list.currentIndex().row())

    def _step_to(self, row: int, way: int) -> bool:
        """Choose the line in this row, or the next one that way; whether there is one."""
        while 0 <= row < self.lines.rowCount():
            if self.lines.line(row) is not None:
                self.list.setCurrentIndex(self.lines.index(row))
                if row == 1:
                    self.list.scrollToTop()  # with its heading
                return True
            row += way
        return False

    def _step(self, steps: int) -> None:
        way = 1 if steps > 0 else -1
        row = min(max(self.list.currentIndex().row() + steps, 0), self.lines.rowCount() - 1)
        if (self._step_to(row, way) or self._step_to(row, -way)) and (line := self.current()):
            announce(self.field.line, line.spoken())

    def _take(self, index: QModelIndex) -> None:
        """Do what a line is there for; the focus is where that puts it."""
        line = self.lines.line(index.row())
        if line is None:
            return
        self.shut()
        line.act()

    # events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field and the list; cover the window whatever its size."""
        if watched is self.parent():
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if isinstance(event, QKeyEvent) and self.isVisible():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # else it would be a shortcut of the window behind
                return True
            if event.type() == QEvent.Type.KeyPress and self._pressed(event):
                return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether the key was for the panel."""
        key = event.key()
        page = max(1, self.list.viewport().height() // theme().px(54) - 1)
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        if key in steps:
            self._step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_K and event.modifiers() == _CONTROL):
            self.shut()
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to and fro between the field and the list."""
        other = self.list if self.field.line.hasFocus() else self.field.line
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.shut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scrim."""
        QPainter(self).fillRect(self.rect(), theme().color("scrim"))

    def _place(self) -> None:
        """As high as what is shown, as far as the window is."""
        t = theme()
        window = self.parentWidget()
        assert window is not None
        self.setGeometry(window.rect())
        width = min(t.px(_WIDTH), self.width() - 2 * t.px(_LEAST_BESIDE))
        top = min(t.px(_TOP), self.height() // 10)
        rows = range(self.lines.rowCount())
        self.list.setFixedHeight(0)
        around = self._column.totalHeightForWidth(width)
        below = self.height() - 2 * top - around
        shown = sum(self.list.sizeHintForIndex(self.lines.index(row)).height() for row in rows)
        self.list.setFixedHeight(max(0, min(shown, below)))
        self.panel.setGeometry((self.width() - width) // 2, top, width, around + self.list.height())


def _is_meant(fitting: Sequence[tuple[float, Command]]) -> bool:
    """Whether the best of these commands is what was typed."""
    return bool(fitting) and fitting[0][0] >= MEANT
