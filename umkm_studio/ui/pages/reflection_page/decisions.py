"""A column of decisions: keep, simplify or stop, three at most."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models.reflections import MOST_DECISIONS, Decision, DecisionKind
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.buttons import IconButton, LinkButton
from umkm_studio.ui.kit.cards import Box, clear, row, stack
from umkm_studio.ui.kit.fields import TextField
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.reveal import reveal
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.month_words import decision_words
from umkm_studio.ui.pages.reflection_page.decision_draft import DecisionDraft


class DecisionColumn(Box):
    """Decisions of one kind under a coloured edge.

    `decide` keeps a new or changed one (False: it could not, the words stay in the field), `drop`
    takes one away.
    """

    def __init__(
        self,
        kind: DecisionKind,
        store: Store,
        *,
        decide: Callable[[Decision], bool],
        drop: Callable[[Decision], None],
    ) -> None:
        super().__init__(radius=8)
        self.kind = kind
        self._store = store
        self._decide = decide
        self._drop = drop
        self._month = date.min
        name, icon, self._mark, icon_role = decision_words(kind)
        self._name = name
        self._field: _DecisionField | None = None
        self._shown: list[Decision] = []
        self._last_button: IconButton | None = None  # of the last decision shown
        title = PlainLabel(name, style="button")
        self._items = QVBoxLayout()
        self._items.setSpacing(theme().px(2))
        self.add_button = LinkButton(self.tr("Tambah"), icon="plus", strong=True, writes=True)
        self.add_button.setAccessibleName(self.tr("Tambah: {kind}").format(kind=name))
        self.add_button.clicked.connect(self._add)
        outer = stack(
            row(IconLabel(icon, role=icon_role, size=17), title, None, gap=7),
            self._items,
            row(self.add_button, None),
            None,
            gap=4,
        )
        pad = theme().px(12)
        outer.setContentsMargins(pad, pad, theme().px(6), pad)
        self.setLayout(outer)
        self.setMinimumHeight(theme().px(150))
        self.setAccessibleName(name)

    def show_decisions(self, month: date, decisions: Sequence[Decision]) -> None:
        """Show those of a month; what is being typed stays."""
        self._month = month
        if self._field is None and list(decisions) != self._shown:
            self._shown = list(decisions)
            self._fill()
        self._shown = list(decisions)

    def commit(self) -> bool:
        """Keep what is being typed; False where that does not work."""
        field = self._field
        if field is None:
            return True
        text = field.value()
        if not field.draft.take_back():
            return False
        if text and text != field.decision.text:
            self._field = None  # so that what is announced now is shown
            if not self._decide(replace(field.decision, text=text)):
                self._field = field
                return False
        self._field = None
        self._fill()
        return True

    @property
    def texts(self) -> list[str]:
        """The words of the decisions shown."""
        return [decision.text for decision in self._shown]

    # inside

    def _fill(self, typing: Decision | None = None) -> None:
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.setFocus()  # what has it may go, and Qt would scroll to whatever is next
        clear(self._items)
        for decision in self._shown:
            if typing is not None and decision.id == typing.id:
                self._items.addWidget(self._new_field(typing))
            else:
                self._items.addLayout(self._row(decision))
        if typing is not None and typing.id is None:
            self._items.addWidget(self._new_field(typing))
        if self._field is not None:  # before the button hides, or Qt hands the focus on
            QWidget.setTabOrder(self.add_button, self._field)
            self._field.show()
            self._field.setFocus()
        full = len(self._shown) >= MOST_DECISIONS
        self.add_button.setVisible(typing is None and not full)

    def _row(self, decision: Decision) -> QHBoxLayout:
        text = PlainLabel(decision.text, style="table", wrap=True)
        text.setContentsMargins(0, theme().px(3), 0, 0)
        change = self._small("pencil", self.tr("Ubah: {text}"), decision)
        drop = self._small("x", self.tr("Hapus: {text}"), decision)
        change.clicked.connect(partial(self._change, decision))
        drop.clicked.connect(partial(self._take_away, decision))
        self._last_button = change
        layout = row(gap=0)
        layout.addWidget(text, 1)
        for button in (change, drop):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return layout

    def _small(self, icon: str, words: str, decision: Decision) -> IconButton:
        name = words.format(text=decision.text)
        button = IconButton(icon, name, small=True, bare=True, role="text3")
        button.setFixedSize(theme().px(26), theme().px(26))
        return button

    def _new_field(self, decision: Decision) -> QWidget:
        self._field = _DecisionField(self._store, decision)
        self._field.setAccessibleName(self._name)
        self._field.editingFinished.connect(self.commit)
        self._field.returnPressed.connect(self._enter)
        self._field.given_up.connect(self._give_up)
        return self._field

    def _add(self) -> None:
        self._fill(Decision(month=self._month, kind=self.kind, text=""))

    def _change(self, decision: Decision) -> None:
        self._fill(decision)

    def _take_away(self, decision: Decision) -> None:
        self._drop(decision)
        self._focus_what_is_next()

    def _enter(self) -> None:
        if self.commit():
            self._focus_what_is_next()

    def _give_up(self) -> None:
        if self._field is None or not self._field.draft.take_back():
            return
        self._field = None
        self._fill()
        self._focus_what_is_next()

    def _focus_what_is_next(self) -> None:
        """One more decision; where there is no room for one, the last one's buttons."""
        button = self._last_button if self.add_button.isHidden() else self.add_button
        if button is not None:
            button.show()
            button.setFocus()
            reveal(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and its edge in the colour of the kind."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        radius = theme().px(8)
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, 0, self.width(), theme().px(3)), theme().color(self._mark))


class _DecisionField(TextField):
    """One decision being typed: Enter or leaving keeps it, Esc gives up."""

    given_up = Signal()

    def __init__(self, store: Store, decision: Decision) -> None:
        super().__init__(decision.text, limit=120)
        self.decision = decision
        self.draft = DecisionDraft(store, decision, self)
        self.textEdited.connect(self.draft.typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves things as they were."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
