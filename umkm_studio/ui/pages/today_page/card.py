"""What the cards of Beranda share: each reads for itself, and fails for itself."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card, clear, row
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import paint_icon, theme


class TodayCard(Card):
    """A card that is filled anew at each refresh."""

    def __init__(self, studio: Studio, *, icon: str = "", soft: bool = False) -> None:
        super().__init__("–", icon=icon, gap=6, padding=14, soft=soft)
        self.studio = studio
        self.store = studio.store
        self.title_label.setText(self.title())

    def title(self) -> str:
        """The heading."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read and show; what goes wrong is said in this card alone. The keyboard stays where it
        was.
        """
        before = self.findChildren(QAbstractButton)
        place = KeptPlace(one for one in before if one.isVisible())
        clear(self.body)
        try:
            self.load()
        except UserError as problem:
            clear(self.body)
            self.body.addWidget(Note("danger", wording.explain(problem)))
            self.body.addStretch(1)
        there = self.findChildren(QAbstractButton)  # those that were let go are hidden
        place.restore(one for one in there if one not in before or one.isVisible())

    def load(self) -> None:
        """Put what the store says into `body`."""
        raise NotImplementedError

    def say_empty(self, icon: str, sentence: str, way_out: LinkButton) -> None:
        """There is nothing yet: why, and where to begin."""
        self.say(icon, sentence)
        self.body.insertWidget(self.body.count() - 1, way_out, 0, Qt.AlignmentFlag.AlignHCenter)

    def say(self, icon: str, sentence: str) -> None:
        """An icon and a sentence in the middle."""
        centre = Qt.AlignmentFlag.AlignHCenter
        words = PlainLabel(sentence, role="text2", wrap=True, align=centre)
        words.setMaximumWidth(theme().px(420))
        line = row(None, words, None)
        line.setStretchFactor(words, 100)
        self.body.addStretch(1)
        self.body.addWidget(Disc(icon), 0, centre)
        self.body.addLayout(line)
        self.body.addStretch(1)

    def add_rows(self, rows: list[QWidget]) -> None:
        """Rows under each other with hairlines between."""
        column = QVBoxLayout()
        column.setSpacing(0)
        for number, line in enumerate(rows):
            if number:
                column.addWidget(Line())
            column.addWidget(line)
        self.body.addLayout(column)


class KeptPlace:
    """Where the keyboard is among buttons that are made anew: who works through a list by key goes
    on where they were.
    """

    def __init__(self, buttons: Iterable[QWidget]) -> None:
        places = [number for number, one in enumerate(buttons) if one.hasFocus()]
        self._place = places[0] if places else None

    def restore(self, buttons: Iterable[QWidget]) -> None:
        """The button that stands there now has the focus, or the last."""
        there = list(buttons)
        if self._place is not None and there:
            chosen = there[min(self._place, len(there) - 1)]
            chosen.show()  # a new one only will be, and what is hidden passes the focus on
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)


class Disc(QWidget):
    """What is missing, as an icon on a soft disc."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(theme().px(48), theme().px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and icon."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color("primarySoft"))
        painter.drawEllipse(self.rect())
        box = QRect(0, 0, t.px(24), t.px(24))
        box.moveCenter(self.rect().center())
        paint_icon(painter, self._icon, box, "primarySoftText")


class RowButton(QAbstractButton):
    """A line of a card that opens what it shows; the layout in it is only to be looked at."""

    chosen = Signal(object)

    def __init__(self, key: object, name: str, *, height: int) -> None:
        super().__init__()
        self._key = key
        self.setAccessibleName(name)
        self.setMinimumHeight(theme().px(height))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        self.chosen.emit(self._key)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground under the pointer."""
        if self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("rowHover"))
            inside = self.rect().adjusted(0, theme().px(2), 0, -theme().px(2))
            painter.drawRoundedRect(inside, theme().px(8), theme().px(8))
