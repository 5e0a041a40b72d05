"""A criticism across the page: what was said, what was answered, and what is done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models.voices.criticism import Handling, Stage, Step
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.models.voices.trust_log import Entry
from umkm_studio.ui.editors import criticism_actions, criticism_words, testimonial_actions
from umkm_studio.ui.editors.criticism_actions import ANSWER, END, FIXES
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Box, Card, row, stack
from umkm_studio.ui.kit.fields import Check
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption, elided, heading
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

_ONE_BELOW = 760  # effective pixels: below, the three parts stand under each other


class CriticismCard(Box):
    """One criticism. `about` says product, order and day; `badges` come after that of its kind."""

    def __init__(
        self, studio: Studio, voice: Voice, handling: Handling, about: str, badges: list[Badge]
    ) -> None:
        super().__init__()
        self.voice = voice
        self.handling = handling
        self._studio = studio
        self.checks: list[Check] = []
        self.setAccessibleName(self.tr("Kritik dari {name}").format(name=self._name()))
        pad = theme().px(16)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(pad + theme().px(6), pad, pad + theme().px(2), pad)
        self._parts.setSpacing(theme().px(26))
        for part, share in (
            (self._said(about, badges), 10), (self._answered(), 12), (self._fixed(), 10)
        ):  # fmt: skip
            box = QWidget()
            box.setLayout(part)
            self._parts.addWidget(box, share)

    # the three parts

    def _said(self, about: str, badges: list[Badge]) -> QVBoxLayout:
        marks = Flow(Badge(Look(self.tr("Kritik"), "warning", "message-circle")), *badges)
        if self.handling.closed_on is not None:
            day = wording.day(self.handling.closed_on)
            closed = self.tr("Selesai {day}").format(day=day)
            marks.addWidget(Badge(Look(closed, "success", "circle-check")))
        words = self.voice.words or self.tr("Kata-katanya sudah dihapus atas permintaan pembeli.")
        said = self.tr("“{words}”").format(words=words) if self.voice.words else words
        themes = self._themes()
        self.open_button = LinkButton(self.tr("Pesanan dan izinnya"), strong=True)
        self._name_of(self.open_button)
        self.open_button.clicked.connect(self._open_testimonial)
        return stack(
            marks,
            stack(elided(self._name(), "label"), elided(about, "caption", role="text2"), gap=0),
            PlainLabel(said, wrap=True),
            *([themes] if themes is not None else []),
            row(self.open_button, None),
            None,
            gap=10,
        )

    def _themes(self) -> QWidget | None:
        if not self.handling.themes:
            return None
        words = self.tr("Tema: {themes}").format(themes=", ".join(self.handling.themes))
        return caption(words, role="text2", wrap=True)

    def _answered(self) -> QVBoxLayout:
        look = criticism_words.answered_look(self.voice) if self.voice.response else None
        badge = [Badge(look)] if look is not None else []
        head = row(heading(self.tr("Jawabanmu")), *badge, None)
        if not self.voice.response:
            self.answer_button = Button(self.tr("Tulis jawaban"), icon="pencil")
            self._name_of(self.answer_button)
            self.answer_button.clicked.connect(partial(self.open, ANSWER))
            nothing = PlainLabel(self.tr("Belum dibalas."), role="text2")
            return stack(head, nothing, row(self.answer_button, None), None, gap=10)
        box = Card(inset=True, padding=14)
        words = self.tr("“{words}”").format(words=self.voice.response)
        box.body.addWidget(PlainLabel(words, wrap=True))
        self.answer_button = LinkButton(self.tr("Ubah"), strong=True)
        self.copy_button = LinkButton(self.tr("Salin"), strong=True)
        for button in (self.answer_button, self.copy_button):
            self._name_of(button)
        self.answer_button.clicked.connect(partial(self.open, ANSWER))
        self.copy_button.clicked.connect(self._copy)
        return stack(head, box, row(self.answer_button, self.copy_button, None, gap=14), None)

    def _fixed(self) -> QVBoxLayout:
        handling = self.handling
        count = self.tr("{done} dari {all}").format(
            done=handling.steps_done, all=len(handling.steps)
        )
        self.steps_button = LinkButton(self.tr("Ubah"), strong=True)
        self._name_of(self.steps_button, self.tr("Ubah langkah perbaikan"))
        self.steps_button.clicked.connect(partial(self.open, FIXES))
        head = row(heading(self.tr("Langkah perbaikan")), None)
        if handling.steps:
            head.addWidget(caption(count, role="text2"))
        if handling.steps or handling.entries:
            head.addWidget(self.steps_button)
        lines = [self._step(place, step) for place, step in enumerate(handling.steps)]
        lines += map(self._entry, handling.entries)
        if self.voice.improvement:
            lines.append(PlainLabel(self.voice.improvement, style="table", wrap=True))
        return stack(head, *lines, self._next(), None, gap=7)

    def _step(self, place: int, step: Step) -> QWidget:
        check = Check(checked=step.done_on is not None)
        check.setAccessibleName(step.text)
        check.changed.connect(partial(self._ticked, place))
        check.setEnabled(self.handling.closed_on is None)
        self.checks.append(check)
        late = step in self.handling.overdue(self._studio.today())
        day = PlainLabel(
            wording.day(step.done_on or step.due_on) if step.done_on or step.due_on else "",
            style="caption",
            role="dangerText" if late else "text2",
        )
        if late:
            day.setAccessibleName(self.tr("terlambat, {day}").format(day=day.text()))
        words = PlainLabel(step.text, style="table", wrap=True)
        line = QWidget()
        parts = row(check, words, day)
        parts.setAlignment(check, Qt.AlignmentFlag.AlignTop)
        parts.setAlignment(day, Qt.AlignmentFlag.AlignTop)
        parts.setStretch(1, 1)
        line.setLayout(parts)
        return line

    def _entry(self, entry: Entry) -> QWidget:
        line = QWidget()
        icon = IconLabel(criticism_words.KIND_ICONS[entry.kind])
        words = PlainLabel(criticism_words.entry_line(entry), style="table", wrap=True)
        parts = row(icon, words)
        parts.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        parts.setStretch(1, 1)
        line.setLayout(parts)
        return line

    def _next(self) -> QVBoxLayout:
        """What comes next, with the one deed that brings it there."""
        icon = IconLabel("leaf" if self.handling.closed_on is not None else "bulb", size=16)
        words = PlainLabel(
            criticism_words.next_sentence(self.handling), style="table", role="text2", wrap=True
        )
        advice = row(icon, words)
        advice.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        advice.setStretch(1, 1)
        self.next_button = self._next_button()
        if self.next_button is None:
            return stack(advice)
        return stack(advice, row(self.next_button, None), gap=4)

    def _next_button(self) -> LinkButton | None:
        stage = self.handling.next
        if stage is None or stage is Stage.ANSWERED:
            return None
        if stage is Stage.FIXED and self.handling.steps:
            return None  # the boxes are above
        words, deed = {
            Stage.FIXED: (self.tr("Tambah langkah"), partial(self.open, FIXES)),
            Stage.CHANGED: (self.tr("Catat perubahan"), self._change),
            Stage.TOLD: (self.tr("Salin kabar untuk pembeli"), self._tell),
            Stage.CLOSED: (self.tr("Tutup kritik ini"), self._close),
        }[stage]
        button = LinkButton(words, strong=True)
        self._name_of(button)
        button.clicked.connect(deed)
        return button

    # deeds

    def open(self, tab: int = END) -> None:
        """Open the drawer at a tab."""
        if self.voice.id is not None:
            criticism_actions.open_criticism(self._studio, self.voice.id, tab=tab)

    def _open_testimonial(self) -> None:
        if self.voice.id is not None:
            testimonial_actions.open_testimonial(self._studio, self.voice.id)

    def _copy(self) -> None:
        criticism_actions.copy_answer(self._studio, self.voice)

    def _ticked(self, place: int, done: object) -> None:
        criticism_actions.finish_step(
            self._studio, self.handling.testimonial_id, place, done=bool(done)
        )

    def _change(self) -> None:
        criticism_actions.edit_entry(
            self._studio,
            self.window(),
            because_of=self.handling.testimonial_id,
            theme=next(iter(self.handling.themes), ""),
        )

    def _tell(self) -> None:
        criticism_actions.tell(self._studio, self.voice, self.handling)

    def _close(self) -> None:
        criticism_actions.close(self._studio, self.handling.testimonial_id)

    # inside

    def _name(self) -> str:
        return self.voice.name or self.tr("Tanpa nama")

    def _name_of(self, button: Button, words: str = "") -> None:
        """Say for a screen reader whose criticism a button is about."""
        about = self.tr("{deed}: kritik dari {name}")
        button.setAccessibleName(about.format(deed=words or button.text(), name=self._name()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three parts beside each other, or under each other where it is narrow."""
        super().resizeEvent(event)
        single = self.width() / theme().scale < _ONE_BELOW
        way = QBoxLayout.Direction
        self._parts.setDirection(way.TopToBottom if single else way.LeftToRight)
        self._parts.setSpacing(theme().px(14 if single else 26))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to be folded: otherwise three parts would never become one."""
        return QSize(theme().px(260), self._parts.minimumSize().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, with the bar that tells criticism from praise."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme().px(12)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, theme().px(4), self.height(), theme().color("warning"))
