"""The right part of a criticism's card: steps to tick, what changed for good, what comes next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.voices.criticism import Handling, Stage, Step
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.models.voices.trust_log import Entry
from umkm_studio.ui.editors import criticism_actions, criticism_words
from umkm_studio.ui.editors.criticism_actions import END, FIXES
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.fields import Check
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption, heading
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class FixedPart(QWidget):
    """What is done about one criticism. `named` says a deed with whose criticism it is about."""

    def __init__(
        self, studio: Studio, voice: Voice, handling: Handling, named: Callable[[str], str]
    ) -> None:
        super().__init__()
        self._studio = studio
        self._voice = voice
        self._handling = handling
        self._named = named
        self.checks: list[Check] = []
        lines = [self._step(place, step) for place, step in enumerate(handling.steps)]
        lines += map(self._entry, handling.entries)
        if voice.improvement:
            lines.append(PlainLabel(voice.improvement, style="table", wrap=True))
        if not lines and not handling.is_answered:
            lines.append(PlainLabel(self.tr("Belum ada langkah."), role="text2"))
        self.next_button = self._next_button()
        self.enough_button = self._enough_button()
        self.setLayout(stack(self._head(), *lines, *self._next(), None, gap=7))

    def _head(self) -> QWidget:
        handling = self._handling
        self.edit_button = LinkButton(self.tr("Ubah"), strong=True)
        if not handling.steps:
            self.edit_button.setText(self.tr("Tambah"))
        self.edit_button.setAccessibleName(self._named(self.tr("Ubah langkah perbaikan")))
        self.edit_button.clicked.connect(self._open)
        title = heading(self.tr("Langkah perbaikan"))
        title.setMinimumHeight(theme().px(24))  # as beside a badge
        head = row(title, None, gap=10)
        if handling.steps:
            count = self.tr("{done} dari {all}")
            count = count.format(done=handling.steps_done, all=len(handling.steps))
            head.addWidget(caption(count, role="text2"))
        head.addWidget(self.edit_button)
        box = QWidget()
        box.setLayout(head)
        return box

    def _step(self, place: int, step: Step) -> QWidget:
        check = Check(checked=step.done_on is not None)
        check.setAccessibleName(step.text)
        check.changed.connect(partial(self._ticked, place))
        check.setEnabled(self._handling.closed_on is None)
        self.checks.append(check)
        words = PlainLabel(step.text, style="table", wrap=True)
        return _line(check, words, self._day(step))

    def _day(self, step: Step) -> PlainLabel:
        """When it was done, else until when."""
        day = step.done_on or step.due_on
        is_late = step in self._handling.overdue(self._studio.today())
        words = "" if day is None else wording.day(day)
        label = PlainLabel(words, style="caption", role="dangerText" if is_late else "text2")
        if is_late:
            label.setText(self.tr("lewat {day}").format(day=words))
        return label

    def _entry(self, entry: Entry) -> QWidget:
        words = PlainLabel(criticism_words.entry_line(entry), style="table", wrap=True)
        return _line(IconLabel(criticism_words.KIND_ICONS[entry.kind]), words)

    def _next(self) -> list[QWidget | QVBoxLayout]:
        """What comes next, with the one deed that brings it there; the answer has a part of its
        own.
        """
        if self._handling.next is Stage.ANSWERED:
            return []
        words = criticism_words.next_sentence(self._handling)
        said = PlainLabel(words, style="table", role="text2", wrap=True)
        icon = "leaf" if self._handling.closed_on is not None else "bulb"
        advice = _line(IconLabel(icon), said)
        buttons = [one for one in (self.next_button, self.enough_button) if one is not None]
        if not buttons:
            return [advice]
        return [stack(advice, Flow(*buttons, gap=14), gap=4)]

    def _next_button(self) -> LinkButton | None:
        stage = self._handling.next
        if stage is None or stage is Stage.ANSWERED:
            return None
        if stage is Stage.FIXED:
            return None  # boxes to tick are above, and the way to more of them
        words, deed = {
            Stage.CHANGED: (self.tr("Catat perubahan"), self._change),
            Stage.TOLD: (self.tr("Salin kabar untuk pembeli"), self._tell),
            Stage.CLOSED: (self.tr("Tutup kritik ini"), self._close),
        }[stage]
        button = LinkButton(words, strong=True)
        button.setAccessibleName(self._named(words))
        button.clicked.connect(deed)
        return button

    def _enough_button(self) -> LinkButton | None:
        """Not every criticism asks for another recipe: it may end here, with the reason."""
        if self._handling.next not in (Stage.CHANGED, Stage.TOLD):
            return None
        button = LinkButton(self.tr("Cukup sampai di sini"))
        button.setAccessibleName(self._named(button.text()))
        button.clicked.connect(self._end)
        return button

    # deeds

    def _open(self) -> None:
        criticism_actions.open_criticism(self._studio, self._handling.testimonial_id, tab=FIXES)

    def _end(self) -> None:
        criticism_actions.open_criticism(self._studio, self._handling.testimonial_id, tab=END)

    def _ticked(self, place: int, done: object) -> None:
        criticism_actions.finish_step(
            self._studio, self._handling.testimonial_id, place, done=bool(done)
        )

    def _change(self) -> None:
        criticism_actions.edit_entry(
            self._studio,
            self.window(),
            because_of=self._handling.testimonial_id,
            theme=next(iter(self._handling.themes), ""),
        )

    def _tell(self) -> None:
        criticism_actions.tell(self._studio, self._voice, self._handling)

    def _close(self) -> None:
        criticism_actions.close(self._studio, self._handling.testimonial_id)


def _line(mark: QWidget, words: PlainLabel, end: PlainLabel | None = None) -> QWidget:
    """A mark, words that may break, and perhaps a day; all level with the first line."""
    parts = row(mark, words)
    parts.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    parts.setStretch(1, 1)
    if isinstance(mark, Check):
        above = theme().px(3)  # a box is as high as a line with as much above and below
        words.setContentsMargins(0, above, 0, above)
    if end is not None:
        end.setContentsMargins(0, theme().px(3), 0, 0)
        parts.addWidget(end, 0, Qt.AlignmentFlag.AlignTop)
    box = QWidget()
    box.setLayout(parts)
    return box
