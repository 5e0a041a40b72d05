"""The drawer on the right: one record, opened over the page.

    drawer = Drawer(caption=self.tr("Konten"), title=post.title)
    drawer.show_badge(post_state_look(post.status))
    plan = drawer.add_tab(self.tr("Rencana"))          # a QVBoxLayout; without tabs use drawer.body
    plan.addWidget(Labelled(...))
    drawer.footer.addWidget(Button(self.tr("Simpan"), kind="primary"))
    drawer.notes.addWidget(Note(...))                  # above what scrolls, on every tab
    drawer.closed.connect(self._drawer_closed)
    self.studio.open_drawer(drawer)                    # Esc, X and the scrim close it

The focus moves in on opening, stays inside, and goes back to the opener on closing. Override
`may_close()` to save first or to say why not yet.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPropertyAnimation,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import IconButton, LinkButton
from umkm_studio.ui.kit.labels import PlainLabel, caption, elided
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.reveal import reveal
from umkm_studio.ui.kit.tab_bar import TabBar
from umkm_studio.ui.kit.theme import theme, tokens
from umkm_studio.ui.kit.toasts import FOOT


class Drawer(QFrame):
    """Header, tabs, a scrolling body and a footer that stays."""

    closed = Signal()
    close_requested = Signal()
    tab_changed = Signal(int)

    def __init__(self, *, caption: str = "", title: str = "") -> None:
        super().__init__()
        t = theme()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._caption = PlainLabel(caption, style="caption", role="text2")
        self._title = elided(title, "figure")
        self._badge: Badge | None = None
        self._way_out: Note | None = None
        self.gives_up = False  # closes without asking `may_close`
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._caption)
        words.addWidget(self._title)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(t.px(24), t.px(14), t.px(24), t.px(6))
        self._head.setSpacing(t.px(10))
        self._head.addLayout(words, 1)
        self.close_button = IconButton("x", self.tr("Tutup panel (Esc)"), bare=True)
        self.close_button.clicked.connect(self.close_requested)
        self._head.addWidget(self.close_button)
        self._tab_bar = TabBar()
        self._tab_bar.hide()
        self.notes = QVBoxLayout()
        self.notes.setContentsMargins(t.px(24), t.px(10), t.px(24), 0)
        self.notes.setSpacing(t.px(8))
        self._stack = QStackedWidget()
        self._stack.currentChanged.connect(self.tab_changed)
        self._first = self._new_sheet()
        self.body: QVBoxLayout = self._first
        self._footer_box = _Footer()
        self._footer_box.setObjectName(FOOT)
        self.footer = QHBoxLayout(self._footer_box)
        self.footer.setContentsMargins(t.px(24), t.px(12), t.px(24), t.px(10))
        self.footer.setSpacing(t.px(8))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._head)
        outer.addWidget(self._tab_bar)
        outer.addLayout(self.notes)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._footer_box)
        self.setAccessibleName(title)

    # filling it

    def show_head(self, *, caption: str, title: str) -> None:
        """Change the words of the header."""
        self._caption.setText(caption)
        self._title.setText(title)
        self.setAccessibleName(title)

    def show_badge(self, look: Look | None) -> None:
        """Show a badge beside the close button, or none."""
        if look is None:
            if self._badge is not None:
                self._badge.hide()
            return
        if self._badge is None:
            self._badge = Badge(look)
            self._head.insertWidget(1, self._badge)
        self._badge.show_look(look)
        self._badge.show()

    def add_tab(self, words: str) -> QVBoxLayout:
        """A new tab; its layout scrolls. The first tab takes the place of `body`."""
        if not self._tab_bar.count():
            layout = self._first
            self._tab_bar.show()
        else:
            layout = self._new_sheet()
        self._tab_bar.add(words)
        if self._tab_bar.count() == 1:
            self._tab_bar.chosen.connect(self._stack.setCurrentIndex)
        return layout

    def show_tab(self, index: int) -> None:
        """Bring a tab to the front."""
        self._tab_bar.choose(index)
        self._stack.setCurrentIndex(index)

    def bring_into_view(self, part: QWidget) -> None:
        """Show the tab that a part is on, scrolled to it, and have it read aloud."""
        for index in range(self._stack.count()):
            sheet = self._stack.widget(index)
            if index != self.current_tab and sheet is not None and sheet.isAncestorOf(part):
                self.show_tab(index)
        reveal(part)
        announce(part, part.accessibleName())

    @property
    def current_tab(self) -> int:
        """The tab in front, counted from 0."""
        return self._stack.currentIndex()

    def saved_label(self) -> PlainLabel:
        """A quiet "Tersimpan 19.41" for the footer; the caller adds it and sets its text."""
        return caption("", role="text2")

    # closing

    def may_close(self) -> bool:
        """Save what is pending; False keeps the drawer open (it then says why)."""
        return True

    def show_way_out(self, shown: bool) -> None:
        """What is typed can't be kept now: offer to give it up. Hidden again once it is kept."""
        if self._way_out is None and shown:
            leave = LinkButton(self.tr("Tutup tanpa simpan"), strong=True)
            leave.clicked.connect(self._give_up)
            text = self.tr("Ketikanmu belum bisa disimpan. Coba lagi, atau tutup saja.")
            self._way_out = Note("warning", text, action=leave)
            self.notes.addWidget(self._way_out)
        if self._way_out is not None:
            self._way_out.setVisible(shown)

    def _give_up(self) -> None:
        self.gives_up = True
        QTimer.singleShot(0, self, self.close_requested.emit)  # after the click, which is inside

    def save(self) -> object:
        """Keep what is typed (Ctrl+S), or say what is missing; most drawers have nothing to do."""
        return None

    def first_field(self) -> QWidget | None:
        """What gets the focus on opening; by default the first control of the body."""
        sheet = self._stack.currentWidget()
        for child in sheet.findChildren(QWidget) if sheet is not None else []:
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
                return child
        return self.close_button

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus inside."""
        current = self.focusWidget() or self.close_button
        candidate: QWidget | None = current
        while candidate is not None:
            candidate = (
                candidate.nextInFocusChain() if forward else candidate.previousInFocusChain()
            )
            if candidate is current or candidate is None:
                return True
            if (
                self.isAncestorOf(candidate)
                and candidate.isVisible()
                and candidate.isEnabled()
                and candidate.focusPolicy() & Qt.FocusPolicy.TabFocus
                and candidate.focusProxy() is None
            ):
                reason = Qt.FocusReason
                candidate.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
                return True
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and its left edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.fillRect(QRect(0, 0, 1, self.height()), theme().color("border"))

    def _new_sheet(self) -> QVBoxLayout:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("body")
        t = theme()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(t.px(24), t.px(14), t.px(24), t.px(14))
        layout = QVBoxLayout()
        layout.setSpacing(t.px(10))
        outer.addLayout(layout)
        outer.addStretch(1)
        area.setWidget(inner)
        self._stack.addWidget(area)
        return layout


class _Footer(QWidget):
    """What can be done with the record; no toast covers it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface2"))
        painter.fillRect(0, 0, self.width(), 1, theme().color("border"))


class DrawerHost(QWidget):
    """The scrim over the window with the drawer at its right; belongs to the main window.

    `behind` gives the page below: it gets the focus on closing where the opener is gone. Where
    nothing can be saved, drawers do not keep open for what is typed (`keeps_typed`).
    """

    opened = Signal()  # it lies above everything in the window now

    def __init__(
        self, window: QWidget, behind: Callable[[], QWidget | None], *, keeps_typed: bool = True
    ) -> None:
        super().__init__(window)
        self._keeps_typed = keeps_typed
        self.drawer: Drawer | None = None
        self._behind = behind
        self._window = window
        self._opener: QWidget | None = None
        self._slide: QPropertyAnimation | None = None
        self._is_aside = False
        window.installEventFilter(self)
        self.hide()

    def set_aside(self, aside: bool) -> None:
        """Take what is open out of sight as it is, and bring it back."""
        self._is_aside = aside
        if self.drawer is not None:
            self.setGeometry(self._window.rect())
            self.drawer.setGeometry(self._place())
            self.setVisible(not aside)
            self.raise_()
            if not aside:
                (self.drawer.focusWidget() or self.drawer).setFocus()

    def open(self, drawer: Drawer) -> None:
        """Show a drawer; one that is open is closed first (if it may)."""
        if self.drawer is not None and not self.close_drawer():
            return
        window = self._window
        self._opener = window.window().focusWidget()
        self.drawer = drawer
        drawer.setParent(self)
        drawer.close_requested.connect(self.close_drawer)
        self.setGeometry(window.rect())
        self.setVisible(not self._is_aside)
        self.raise_()
        place = self._place()
        drawer.setGeometry(place)
        drawer.show()
        self.opened.emit()
        first = drawer.first_field()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        duration = theme().motion(tokens()["motion"]["drawerMs"])
        if duration:
            self._slide_in(place, duration)

    def close_drawer(self) -> bool:
        """Close it if it may; whether there is none any more."""
        drawer = self.drawer
        if drawer is None:
            return True
        if self._keeps_typed and not (drawer.gives_up or drawer.may_close()):
            return False
        self.drawer = None
        if self._slide is not None:
            self._slide.stop()
            self._slide = None
        self.hide()
        opener, self._opener = self._opener, None
        if opener is None or not isValid(opener) or not opener.isVisible():
            opener = self._behind()  # the line that led here is gone or was made anew
        if opener is not None:
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
        drawer.closed.emit()
        drawer.hide()  # still a child: a key pressed in it may be on its way
        drawer.deleteLater()
        return True

    def _slide_in(self, place: QRect, duration: int) -> None:
        assert self.drawer is not None
        self._slide = QPropertyAnimation(self.drawer, b"pos", self)
        self._slide.setDuration(duration)
        self._slide.setStartValue(place.topLeft() + (self.rect().topRight() - place.topLeft()) / 4)
        self._slide.setEndValue(place.topLeft())
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.start()

    def _place(self) -> QRect:
        width = theme().px(tokens()["size"]["drawer"])
        if self.width() / theme().scale < 1000:  # DESIGN 9: full width on a narrow window
            width = self.width()
        width = min(width, self.width())
        return QRect(self.width() - width, 0, width, self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
            if self.drawer is not None:
                self.drawer.setGeometry(self._place())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, if no field inside needed it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the drawer closes it; Qt also hands on those that nobody inside took."""
        if self.drawer is None or not self.drawer.geometry().contains(event.position().toPoint()):
            self.close_drawer()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scrim."""
        QPainter(self).fillRect(self.rect(), QColor(theme().color("scrim")))
