"""The navigation at the left: shop, pages, and where the data is. Knows keys and words, no page.

sidebar = Sidebar([NavItem("today", "home", 1, "Beranda"), ...])
sidebar.chosen.connect(self.show_page)
sidebar.show_shop("Dapur Ratna", "Kue kering & sambal"); sidebar.set_count("orders", 4)
sidebar.tuck_away({"messages", "insights"})        # behind one line, until they are in use
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from umkm_studio.ui.kit.badges import Avatar
from umkm_studio.ui.kit.foot import Foot
from umkm_studio.ui.kit.labels import as_tooltip, elided
from umkm_studio.ui.kit.shortcuts import Anywhere, shown
from umkm_studio.ui.kit.theme import paint_icon, theme, tokens

_ROOM_FOR_INITIALS = 550  # effective pixels of a rail's height
_LINE, _LOW_LINE = 40, 22  # pixels at 100 %: a line, and one where the window is low
_RULE, _LOW_RULE = 19, 9
_ABOVE_FOOT = 10


@dataclass(frozen=True, slots=True)
class NavItem:
    """One line: key, icon, group (a hairline between groups), words."""

    key: str
    icon: str
    group: int
    words: str


class Sidebar(QWidget):
    """The frame's left side; a rail of icons where the window is narrow."""

    chosen = Signal(str)
    search_wanted = Signal()

    def __init__(self, items: Iterable[NavItem]) -> None:
        super().__init__()
        t = theme()
        self._buttons: dict[str, NavButton] = {}
        self._groups: dict[str, int] = {}  # by the key of a line
        self._rules: dict[int, _Rule] = {}  # by the group below
        self._tucked: frozenset[str] = frozenset()
        self._shows_tucked = False
        self._avatar = Avatar(36)
        self._name = elided("", "button")
        self._tagline = elided("", "caption", role="text2")
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._tagline)
        self._head = QHBoxLayout()
        self._head.setSpacing(t.px(10))
        self._head.addWidget(self._avatar)
        self._head.addWidget(self._words, 1)
        self.search_button = SearchButton()
        self.search_button.clicked.connect(self.search_wanted)
        self.foot = Foot()
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addLayout(self._head)
        self._layout.addSpacing(t.px(8))
        self._layout.addWidget(self.search_button)
        self._layout.addSpacing(t.px(4))
        self._add_buttons(list(items))
        self._layout.addStretch(1)
        self._layout.addWidget(self.foot)
        self._rail = False
        self.set_rail(False)

    def _add_buttons(self, items: list[NavItem]) -> None:
        self.more_button = MoreButton()
        self.more_button.clicked.connect(self._show_or_hide_tucked)
        self.more_button.hide()
        group = items[0].group if items else 0
        last = items[-1].group if items else 0
        for number, item in enumerate(items, 1):
            if item.group == last and self._layout.indexOf(self.more_button) < 0:
                self._layout.addWidget(self.more_button)
            if item.group != group:
                self._rules[item.group] = _Rule()
                self._layout.addWidget(self._rules[item.group])
                group = item.group
            button = NavButton(item, number)
            button.clicked.connect(self._clicked)
            self._buttons[item.key] = button
            self._groups[item.key] = item.group
            self._layout.addWidget(button)

    def buttons(self) -> list[NavButton]:
        """The lines, from the top."""
        return list(self._buttons.values())

    @property
    def is_rail(self) -> bool:
        """Whether only icons are shown."""
        return self._rail

    def set_rail(self, on: bool) -> None:
        """Show only icons, or icons and words."""
        self._rail = on
        t = theme()
        # the rail keeps its 60 px at any text size: its icons grow into it
        self.setFixedWidth(t.px(60) if on else t.px(tokens()["size"]["navWidth"]))
        self._words.setVisible(not on)
        self.foot.set_rail(on)
        side = t.px(12)
        self._head.setContentsMargins(0 if on else t.px(6), 0, 0, 0)
        self._layout.setContentsMargins(side, t.px(16), side + 1, t.px(14))
        for button in (self.search_button, *self._buttons.values()):
            button.set_rail(on)
        self._make_room()

    def show_current(self, key: str) -> None:
        """Mark the page that is shown."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._arrange()

    def tuck_away(self, keys: Collection[str]) -> None:
        """Put these pages behind one line; the page that is shown stays. No keys bring all back."""
        self._tucked = frozenset(keys) & self._buttons.keys()
        self._arrange()

    def _show_or_hide_tucked(self) -> None:
        self._shows_tucked = not self._shows_tucked
        self._arrange()

    def _arrange(self) -> None:
        """Show the lines that are in use, and hairlines between groups that have any."""
        shown = {
            name
            for name, button in self._buttons.items()
            if self._shows_tucked or name not in self._tucked or button.isChecked()
        }
        for name, button in self._buttons.items():
            button.setVisible(name in shown)
        groups = {self._groups[name] for name in shown}
        for group, rule in self._rules.items():
            rule.setVisible(group in groups)
        self.more_button.setVisible(bool(self._tucked))
        self.more_button.show_state(len(self._tucked), is_open=self._shows_tucked)
        self._make_room()

    def focus_current(self) -> None:
        """F6: the focus goes to the page that is shown."""
        for button in self._buttons.values():
            if button.isChecked():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_count(self, key: str, count: int) -> None:
        """Things to do on a page; 0 shows no bubble."""
        self._buttons[key].set_count(count)

    def show_shop(self, name: str, tagline: str) -> None:
        """The shop's name and what it makes."""
        self._avatar.show_name(name)
        self._name.setText(name)
        self._tagline.setText(tagline)
        self._tagline.setVisible(bool(tagline))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the lines move closer, and a rail has no room for the initials."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        t = theme()
        has_room = self.height() >= t.px(_ROOM_FOR_INITIALS)
        self._avatar.setVisible(not self._rail or has_room)
        lines = [
            one
            for one in (self.search_button, *self._buttons.values(), self.more_button)
            if not one.isHidden()
        ]
        rules = [rule for rule in self._rules.values() if not rule.isHidden()]
        foot = 0 if self.foot.isHidden() else self.foot.sizeHint().height() + t.px(_ABOVE_FOOT)
        head = self._head.sizeHint().height() if self._avatar.isVisibleTo(self) else 0
        room = self.height() - t.px(16 + 14 + 8 + 4) - head - foot
        is_low = room < len(lines) * t.px(_LINE) + len(rules) * t.px(_RULE)
        rule_height = t.px(_LOW_RULE if is_low else _RULE)
        for_lines = (room - len(rules) * rule_height) // max(1, len(lines))
        line_height = min(t.px(_LINE), max(t.px(_LOW_LINE), for_lines))
        for rule in self._rules.values():
            rule.setFixedHeight(rule_height)
        for line in (self.search_button, *self._buttons.values(), self.more_button):
            line.setFixedHeight(line_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move between the lines."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        pages = list(self._buttons.values())
        lines = (self.search_button, *pages[:-1], self.more_button, pages[-1])
        buttons = [one for one in lines if one.isVisible()]
        focused = self.focusWidget()
        if event.key() in steps and isinstance(focused, NavButton):
            index = (buttons.index(focused) + steps[Qt.Key(event.key())]) % len(buttons)
            buttons[index].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, NavButton):
            self.chosen.emit(button.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and right edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("sidebar"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().color("border"))


class _Rule(QWidget):
    """The hairline between two groups."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme().px(_RULE))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = theme().px(10)
        painter = QPainter(self)
        middle = self.height() // 2
        painter.fillRect(side, middle, self.width() - 2 * side, 1, theme().color("border"))


class NavButton(QAbstractButton):
    """One line of the navigation."""

    def __init__(self, item: NavItem, number: int) -> None:
        super().__init__()
        self.key = item.key
        self._icon = item.icon
        self._number = number
        self._count = 0
        self._rail = False
        self.setText(item.words)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click shows the page, whose focus counts
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme().px(_LINE))
        self._say()

    def set_rail(self, on: bool) -> None:
        self._rail = on
        self._say()
        self.update()

    def set_count(self, count: int) -> None:
        self._count = count
        self._say()
        self.update()

    def _say(self) -> None:
        words = self.text()
        if self._count:
            words = self.tr("{page}, {count} perlu diurus").format(page=words, count=self._count)
        self.setAccessibleName(words)
        shortcut = f"Alt+{self._number}"
        self.setToolTip(as_tooltip(f"{self.text()} ({shortcut})" if self._rail else shortcut))

    def nextCheckState(self) -> None:
        """The page decides which line is marked."""

    def sizeHint(self) -> QSize:
        return QSize(theme().px(180), theme().px(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(0, t.px(1), 0, -t.px(1))
        on = self.isChecked()
        if on or self.underMouse():
            painter.setBrush(t.color("primarySoft" if on else "rowHover"))
            painter.drawRoundedRect(box, t.px(8), t.px(8))
        if on:
            bar = QRectF(0, 0, t.px(3), t.px(20))
            bar.moveTop((self.height() - bar.height()) / 2)
            painter.setBrush(t.color("primary"))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        role = "primarySoftText" if on else "text2"
        side = t.px(20)
        left = (self.width() - side) / 2 if self._rail else t.px(10)
        paint_icon(
            painter, self._icon, QRectF(round(left), (self.height() - side) // 2, side, side), role
        )
        if self._rail:
            self._paint_dot(painter)
            return
        font = t.font("button" if on else "body")
        font.setWeight(font.Weight.DemiBold if on else font.Weight.Medium)
        painter.setFont(font)
        painter.setPen(t.color(role))
        start = t.px(41)
        room = self.width() - start - (t.px(34) if self._count else t.px(4))
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRectF(start, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, words
        )
        self._paint_count(painter)

    def _paint_count(self, painter: QPainter) -> None:
        if not self._count:
            return
        t = theme()
        words = str(self._count)
        font = t.font("badge")
        width = max(t.px(22), QFontMetrics(font).horizontalAdvance(words) + t.px(12))
        box = QRectF(self.width() - width - t.px(10), 0, width, t.px(20))
        box.moveTop((self.height() - box.height()) / 2)
        painter.setPen(t.color("border"))
        painter.setBrush(t.color("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), t.px(10), t.px(10))
        painter.setFont(font)
        painter.setPen(t.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_dot(self, painter: QPainter) -> None:
        if self._count:
            painter.setBrush(theme().color("warning"))
            painter.drawEllipse(QRectF(self.width() - theme().px(12), theme().px(6), 7, 7))


class SearchButton(NavButton):
    """The line that leads to the search over everything."""

    def __init__(self) -> None:
        super().__init__(NavItem("", "search", 0, ""), 0)
        self.setText(self.tr("Cari"))
        self.setCheckable(False)

    def _say(self) -> None:
        words = self.tr("Cari di mana saja ({keys})").format(keys=shown(Anywhere.SEARCH))
        self.setAccessibleName(words)
        self.setToolTip(as_tooltip(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, with its key at the right."""
        super().paintEvent(event)
        if self._rail:
            return
        t = theme()
        painter = QPainter(self)
        painter.setFont(t.font("badge"))
        painter.setPen(t.color("text3"))
        room = self.rect().adjusted(0, 0, -t.px(10), 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, right, shown(Anywhere.SEARCH))


class MoreButton(NavButton):
    """The line that shows and hides the pages that are not in use yet."""

    def __init__(self) -> None:
        super().__init__(NavItem("", "chevron-down", 0, ""), 0)
        self.setText(self.tr("Belum dipakai"))
        self.setCheckable(False)

    def show_state(self, count: int, *, is_open: bool) -> None:
        """How many pages it is about, and what a press does with them."""
        self._icon = "chevron-up" if is_open else "chevron-down"
        does = self.tr("Sembunyikan {count} halaman yang belum dipakai", "", count)
        if not is_open:
            does = self.tr("Tampilkan {count} halaman yang belum dipakai", "", count)
        self.setAccessibleName(does.format(count=count))
        self.setToolTip(as_tooltip(does.format(count=count)))
        self.update()

    def _say(self) -> None:
        """`show_state` does."""
