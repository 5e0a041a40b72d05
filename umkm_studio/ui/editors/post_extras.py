"""The quieter half of a post's plan: format, marks, effort, and whom it quotes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.posts import Mark, Post
from umkm_studio.ui.editors.post_words import FORMATS, mark_word
from umkm_studio.ui.kit.cards import halves, row
from umkm_studio.ui.kit.fields import Check, Labelled, NumberField, TextField
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme

_LONGEST = 6_000  # minutes for one post


class PostExtras(QWidget):
    """All of it may stay empty. `edited` while the maker works."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.format = SuggestField(
            [(words, words) for words in FORMATS], placeholder=self.tr("Contoh: Reels")
        )
        self.marks = {mark: Check(mark_word(mark)) for mark in Mark}
        self.effort = NumberField(highest=_LONGEST)
        self.spent = NumberField(highest=_LONGEST)
        self.quoted_from = TextField(placeholder=self.tr("Nama, judul, tautan"), limit=500)
        minutes = QWidget()
        planned = Labelled(self.tr("Menit, rencana"), self.effort)
        spent = Labelled(self.tr("Menit, nyatanya"), self.spent)
        minutes.setLayout(row(planned, spent, gap=8))
        marked = QWidget()
        column = QVBoxLayout(marked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(2))
        column.addWidget(PlainLabel(self.tr("Tanda"), style="label"))
        column.addLayout(Flow(*self.marks.values(), gap=14))
        quoted = Labelled(self.tr("Sumber kutipan"), self.quoted_from)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(marked)
        layout.addLayout(halves(Labelled(self.tr("Format"), self.format), minutes))
        layout.addWidget(quoted)
        for line in (self.format, self.quoted_from):
            line.textEdited.connect(self.edited)
        self.format.picked.connect(self.edited)
        for number in (self.effort, self.spent):
            number.changed.connect(self.edited)
        for box in self.marks.values():
            box.changed.connect(self.edited)

    def show_post(self, post: Post) -> None:
        """Show a post; this is no change by the maker."""
        self.format.set_value(post.format)
        for mark, box in self.marks.items():
            box.set_value(mark in post.marks)
        self.effort.set_value(post.effort_minutes)
        self.spent.set_value(post.spent_minutes)
        self.quoted_from.set_value(post.quoted_from)

    def applied_to(self, post: Post) -> Post:
        """The post with what stands in the fields."""
        return replace(
            post,
            format=self.format.value(),
            marks=tuple(mark for mark, box in self.marks.items() if box.value()),
            effort_minutes=self.effort.value(),
            spent_minutes=self.spent.value(),
            quoted_from=self.quoted_from.value(),
        )

    def commit(self) -> bool:
        """Read the numbers; False where one can't be read."""
        readable = [self.effort.commit(), self.spent.commit()]
        return all(readable)
