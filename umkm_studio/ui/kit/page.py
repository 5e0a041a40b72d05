"""Page: build, wire, refresh, in that order. What pages get from the window is a Studio.

    class OrdersPage(Page):
        shows = frozenset({"orders", "codes"})

        def title(self) -> str:
            return self.tr("Pesanan")

        def build(self) -> None:                     # widgets, once
            self.add_action(Button(self.tr("Impor"), icon="file-import"))
            self.table = RecordTable([...], name=self.tr("Daftar pesanan"))
            self.body.addWidget(self.table, 1)

        def wire(self) -> None:                      # signals, once: bound methods
            self.table.activated.connect(self._open)

        def refresh(self) -> None:                   # read the store, show it; as often as needed
            self.table.show_records(orders.in_month(self.store, self.month))

        def open(self, *, status: str = "") -> None: # studio.go("orders", status="unpaid")
            ...

The window calls `refresh` when the page is first shown and when a table of `shows` changed (now if
it is seen, else when next shown). Language and text size build all pages anew; `place()` says what
`open()` needs then to be where it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit.header_actions import HeaderActions
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.theme import theme, tokens

if TYPE_CHECKING:
    from umkm_studio.models.store import Change, Store
    from umkm_studio.ui.kit.drafts import Drafts
    from umkm_studio.ui.kit.drawer import Drawer
    from umkm_studio.ui.kit.jobs import Jobs
    from umkm_studio.ui.kit.notices import Notices


_FOLDS_BELOW = 900  # effective pixels: DESIGN 9
SENTENCE_FROM = 1000
"""Effective pixels of the window below which tabs leave the subtitle no room for a line."""
_SETTLED_MS = 60  # columns fold and labels wrap in a few turns


class Go(Protocol):
    """Show a page by its key; the arguments reach its `open`."""

    def __call__(self, page: str, /, **arguments: object) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Studio:
    """What a page may use of the program around it.

    `undoable(change, text)` confirms a kept change with a toast that offers "Batalkan", and puts
    it on the undo stack (Ctrl+Z); `forget_undo()` empties that stack, where it holds what must not
    come back. `now` is the shop's wall clock; tests and pictures set their own.
    `reads` are jobs that only read for the window, and never wait for one that writes. `drafts` is
    what was typed in its forms and not saved (see drafting.py).
    `show_around()` turns mode tunjuk on and off. `wipe()` deletes everything and begins anew.
    `open_practice()` and `open_own()` show the other shop: this window closes, a new one opens.
    `restore(file)` does the same with a store that `backups.prepare` made of a copy.
    `copies_changed()` has everything that speaks of copies look again.
    """

    store: Store
    jobs: Jobs
    reads: Jobs
    drafts: Drafts
    notices: Notices
    data_dir: Path
    now: Callable[[], datetime]
    go: Go
    open_drawer: Callable[[Drawer], None]
    close_drawer: Callable[[], bool]
    undoable: Callable[[Change, str], None]
    forget_undo: Callable[[], None]
    open_practice: Callable[[], None]
    open_own: Callable[[], None]
    restore: Callable[[Path], None]
    wipe: Callable[[], None]
    show_around: Callable[[], None]
    copies_changed: Callable[[], None]

    def today(self) -> date:
        """The day by the shop's clock."""
        return self.now().date()

    def may_open_files(self) -> bool:
        """What stands in a file that the maker opens has passed no veil: says so where one is."""
        try:
            self.store.must_be_plain()
        except UserError as problem:
            self.notices.explain(problem)
            return False
        return True

    def keep(self, work: Callable[[], object], text: str) -> bool:
        """Do it as one change that can be taken back, or explain why not."""
        try:
            with self.store.change() as change:
                work()
        except UserError as problem:
            self.notices.explain(problem)
            return False
        self.undoable(change, text)
        return True


class Page(QWidget):
    """A page of the window: a header row that stays and a body that scrolls.

    `tools` is the row beside the title, `body` the scrolling column, `foot` a row that stays at
    the bottom (wizards).
    """

    shows: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
        self.jobs = studio.jobs
        self.notices = studio.notices
        self.is_stale = True
        self._frame()
        self.build()
        self.wire()

    # what a page overrides

    def title(self) -> str:
        """The words at the top."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """The sentence below the title, or none."""
        return ""

    def build(self) -> None:
        """Make the widgets, once."""

    def wire(self) -> None:
        """Connect the signals, once."""

    def refresh(self) -> None:
        """Read the store and show it."""

    def open(self) -> None:
        """Called with the arguments of `studio.go(key, ...)`, before the refresh."""

    def place(self) -> dict[str, object]:
        """Arguments for `open` that lead back to what is shown now (month, tab, filter)."""
        return {}

    def home(self) -> None:
        """Go back to the first view: the sidebar's entry was chosen while the page is shown."""

    def is_half_done(self) -> bool:
        """Whether something stands here that the maker goes on with (an import under way)."""
        return False

    def may_leave(self) -> bool:
        """Keep what is typed before the page is left or built anew; False stays."""
        return True

    # what a page uses

    def add_action(self, control: QWidget, *, folds: bool = False) -> None:
        """Put a control at the right of the header; the primary button comes last. A button that
        `folds` goes behind "…" where the window is narrow.
        """
        self.header_actions.add(control, folds=folds)

    def add_tool(self, widget: QWidget) -> None:
        """Put a control beside the title."""
        self.tools.addWidget(widget)
        self._tool_box.show()
        self.give_title_room(wide=False)

    def give_title_room(self, *, wide: bool) -> None:
        """Let the title take the rest of the header, or the gap behind the tools."""
        self._title_is_wide = wide
        beside = self._head.indexOf(self._tool_box) >= 0
        self._head.setStretch(0, int(wide or not beside))
        self._head.setStretch(2, int(beside and not wide))

    def show_title(self) -> None:
        """Say `title()` and `subtitle()` again after they changed."""
        self._title.setText(self.title())
        self._subtitle.setText(self.subtitle())
        self._subtitle.setVisible(bool(self.subtitle()) and not self._is_folded)
        self.setAccessibleName(self.title())

    def effective_width(self) -> float:
        """The window's width divided by the text scale: what breakpoints look at (DESIGN 9)."""
        return self.window().width() / theme().scale

    def scrolled(self) -> float:
        """How far the body is scrolled, 0 to 1."""
        bar = self.area.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def scroll_to(self, share: float) -> None:
        """Scroll the body so far, once its layout has settled."""
        bar = self.area.verticalScrollBar()
        QTimer.singleShot(_SETTLED_MS, bar, lambda: bar.setValue(round(share * bar.maximum())))

    def search(self) -> None:
        """Ctrl+F: go to the search line, if the page has one."""
        from umkm_studio.ui.kit.fields import SearchField  # no field is on the first page

        fields = (field for field in self.findChildren(SearchField) if field.isVisible())
        field = next(fields, None)
        if field is not None:
            field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def can_print(self) -> bool:
        """Whether there is something for paper now: pages that print override this."""
        return False

    def print_page(self) -> None:
        """Ctrl+P: pages that print override this."""
        self.notices.toast(self.tr("Di halaman ini tidak ada yang dicetak."))

    # inside

    def _make_head(self) -> QHBoxLayout:
        t = theme()
        self._is_folded, self._title_is_wide = False, True
        self._title = PlainLabel(style="h1", elide=False)
        self._subtitle = PlainLabel(role="text2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        self._tool_box = QWidget()
        self._tool_box.hide()  # no room for none
        self.tools = QHBoxLayout(self._tool_box)
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.tools.setSpacing(t.px(8))
        self.header_actions = HeaderActions()
        head = QHBoxLayout()
        head.setContentsMargins(t.px(24), t.px(20), t.px(24), t.px(18))
        head.setSpacing(t.px(24))
        head.addLayout(words, 1)
        head.addWidget(self._tool_box)
        head.addStretch(0)
        head.addWidget(self.header_actions, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _frame(self) -> None:
        t = theme()
        self._head = self._make_head()
        self._below_head = QHBoxLayout()
        self._below_head.setContentsMargins(t.px(24), 0, t.px(24), 0)
        inner = QWidget()
        inner.setObjectName("body")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(t.px(24), 0, t.px(24), t.px(20))
        self.body.setSpacing(t.px(14))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        self.area.verticalScrollBar().rangeChanged.connect(self._make_room_for_bar)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(t.px(24), 0, t.px(24), 0)
        self.foot.setSpacing(t.px(8))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._head)
        outer.addLayout(self._below_head)
        outer.addWidget(self.area, 1)
        outer.addLayout(self.foot)

    def _fit_head(self) -> None:
        if (self.effective_width() < _FOLDS_BELOW) != self._is_folded:
            self._fold(not self._is_folded)

    def _fold(self, folded: bool) -> None:
        """Lesser buttons behind "…", tools below the title, no subtitle; or all of it in a row."""
        self._is_folded = folded
        self.header_actions.set_folded(folded)
        self.tools.setContentsMargins(0, 0, 0, theme().px(14) if folded else 0)
        if folded:
            self._head.removeWidget(self._tool_box)
            self._below_head.addWidget(self._tool_box, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._below_head.removeWidget(self._tool_box)
            self._head.insertWidget(1, self._tool_box)
        self.give_title_room(wide=self._title_is_wide)
        self.show_title()

    def _make_room_for_bar(self, _lowest: int, highest: int) -> None:
        """The scroll bar stands in the right padding: the content keeps its width."""
        t = theme()
        bar = t.px(tokens()["size"]["scrollbar"]) if highest else 0
        self.body.setContentsMargins(t.px(24), 0, t.px(24) - bar, t.px(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window folds the header."""
        super().resizeEvent(event)
        if self.isVisible():  # else it is no size to go by
            self._fit_head()

    def showEvent(self, event: QShowEvent) -> None:
        """Say the title in the language in force."""
        self._fit_head()
        self.show_title()
        super().showEvent(event)
