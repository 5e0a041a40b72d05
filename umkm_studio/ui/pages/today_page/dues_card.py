"""The card of what is due: a line and an action each, the most pressing first.

Much of the business may have something due. As the window opens it is imported and asked once the
page stands, in the room that the card took last time; from then on each refresh reads at once.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_list
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Box, clear, hide_unless
from umkm_studio.ui.kit.labels import IconLabel, Line, PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.today_page.card import KeptPlace
from umkm_studio.ui.pages.today_page.due import Due

if TYPE_CHECKING:
    from umkm_studio.ui.pages.today_page.trial_dues import StopRules

Sources = tuple[Callable[[Studio], list[Due]], ...]

_SHOWN = 2  # until the maker asks for all
_FIRST_AFTER = 10  # milliseconds after the page was painted: another frame
_HEIGHT = "today/dues_height"  # in window.ini, at 100 % text; 0 where nothing was due
_USUAL = 69  # pixels of two lines: a shop with orders that was never open here is given as much
_HIGHEST = 300  # pixels: a file that anybody can edit is not trusted with more
_PRESSING = ("danger", "warning", "success", "info")  # the kinds, in the order of the lines


class DuesCard(Box):
    """Two lines; "Lihat semua" shows the others. Hidden where nothing is due."""

    changed = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._is_open = self._late_only = False
        self.dues: list[Due] = []
        self.lines: list[DueLine] = []
        self.setAccessibleName(self.tr("Yang perlu diselesaikan"))
        self._stop_rules: StopRules | None = None
        self._sources: Sources = ()
        self._first = QTimer(self, singleShot=True, interval=_FIRST_AFTER)
        self._first.timeout.connect(self._read_first)
        t = theme()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._edge = Line(upright=True)
        self.everything = LinkButton("")
        self.everything.clicked.connect(self._open_or_close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(t.px(14), t.px(6), t.px(14), t.px(6))
        layout.setSpacing(t.px(14))
        layout.addLayout(self._column, 1)
        layout.addWidget(self._edge)
        layout.addWidget(self.everything)
        self._settings = QSettings(str(studio.data_dir / "window.ini"), QSettings.Format.IniFormat)
        self._keep_room()

    def show_late_only(self, late_only: bool) -> None:
        """Leave out what can wait until tomorrow: the maker has done enough for the day."""
        self._late_only = late_only

    @property
    def is_read(self) -> bool:
        """Whether it is known by now what is due."""
        return self._stop_rules is not None

    def page_painted(self) -> None:
        """The page stands: there is time for the first look."""
        if not self.is_read:  # counted from the end of the painting
            QTimer.singleShot(0, self._first, self._first.start)

    def refresh(self) -> None:
        """Read and show; which stop rules are met follows. A window that opens is shown before."""
        if self._stop_rules is not None:
            self._stop_rules.refresh()
            self._read()
        elif self.window().isVisible():
            self._read_first()
        else:
            self.changed.emit()

    def _read_first(self) -> None:
        if self.is_read or not self.window().isVisible():  # closed meanwhile
            return
        from umkm_studio.ui.pages.today_page import (
            consent_dues,
            copy_dues,
            criticism_dues,
            draft_dues,
            fair_test_dues,
            old_buyer_dues,
            partner_dues,
            post_dues,
            trial_dues,
            withdrawal_dues,
        )

        self._stop_rules = rules = trial_dues.StopRules(self._studio, self)
        rules.changed.connect(self._read)
        self._sources = (
            partial(draft_dues.dues, owner=self),
            copy_dues.dues,
            withdrawal_dues.dues,
            consent_dues.dues,
            criticism_dues.dues,
            post_dues.dues,
            partial(partner_dues.dues, owner=self),
            rules.dues,
            trial_dues.dues,
            fair_test_dues.dues,
            old_buyer_dues.dues,
        )
        self._studio.drafts.changed.connect(self._read)
        self.setMinimumHeight(0)
        self.refresh()

    def _keep_room(self) -> None:
        """As much as the lines took when the window was last open: what stands below them does not
        jump when they come.
        """
        height = str(self._settings.value(_HEIGHT) or self._usual_room())
        self._edge.hide()
        self.everything.hide()
        kept = min(int(height), _HIGHEST) if height.isdigit() else 0
        self.setMinimumHeight(theme().px(kept))
        hide_unless(kept > 0, self)

    def _usual_room(self) -> int:
        """For the first start with this shop: room for two lines, if anything can be due."""
        try:
            return 0 if order_list.is_empty(self._studio.store) else _USUAL
        except UserError:  # the cards that can't be read say so
            return 0

    def remember_room(self) -> None:
        """For the next start."""
        if self.is_read and not self._is_open:
            kept = 0 if self.isHidden() else round(self.height() / theme().scale)
            self._settings.setValue(_HEIGHT, kept)

    def _read(self) -> None:
        self.dues = sorted(
            (due for source in self._sources for due in self._of(source)),
            key=lambda due: _PRESSING.index(due.kind),
        )
        self._show()
        self.changed.emit()

    def _of(self, source: Callable[[Studio], list[Due]]) -> list[Due]:
        """What one source says; where it fails, that stands in its place."""
        try:
            return source(self._studio)
        except UserError as problem:
            text, verb = wording.explain(problem), self.tr("Coba lagi")
            return [
                Due(
                    kind="danger",
                    icon="alert-triangle",
                    text=text,
                    verb=verb,
                    name=verb,
                    act=self.refresh,
                )
            ]

    def _show(self) -> None:
        listed = [
            due for due in self.dues if due.kind == "danger" or due.stays or not self._late_only
        ]
        place = KeptPlace(line.button for line in self.lines)
        clear(self._column)
        self.lines = [DueLine(due) for due in (listed if self._is_open else listed[:_SHOWN])]
        for number, line in enumerate(self.lines):
            if number:
                self._column.addWidget(Line())
            self._column.addWidget(line)
        has_more = len(listed) > _SHOWN
        self._edge.setVisible(has_more)
        self.everything.setVisible(has_more)
        words = self.tr("Ringkas") if self._is_open else self.tr("Lihat semua ({count})")
        self.everything.setText(words.format(count=wording.number(len(listed))))
        self.setVisible(bool(listed))
        place.restore(line.button for line in self.lines)

    def _open_or_close(self) -> None:
        self._is_open = not self._is_open
        self._show()


class DueLine(QWidget):
    """Icon, sentence, action."""

    def __init__(self, due: Due) -> None:
        super().__init__()
        self.text = due.text
        role = "text2" if due.kind == "info" else f"{due.kind}Text"
        self.button = LinkButton(due.verb, strong=True)
        self.button.setAccessibleName(due.name)
        self._act = due.act
        self.button.clicked.connect(self._clicked)
        words = PlainLabel(
            due.text,
            style="table",
            role="dangerText" if due.kind == "danger" else "text",
            wrap=True,
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme().px(2), 0, theme().px(2))
        layout.setSpacing(theme().px(10))
        layout.addWidget(IconLabel(due.icon, role=role, size=16))
        layout.addWidget(words, 1)
        layout.addWidget(self.button)
        self.other_button: LinkButton | None = None
        if due.other is not None:
            self._other = due.other.act
            self.other_button = LinkButton(due.other.verb)
            self.other_button.setAccessibleName(due.other.name)
            self.other_button.clicked.connect(self._other_clicked)
            layout.addWidget(self.other_button)

    def _clicked(self) -> None:
        self._act()

    def _other_clicked(self) -> None:
        self._other()
