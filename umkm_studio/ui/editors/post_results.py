"""The tab "Hasil unggahan": what the platform showed, typed in by hand, and a note to oneself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from umkm_studio.models.content.posts import COUNTS, Post
from umkm_studio.models.insight.evidence import PostEvidence
from umkm_studio.ui.editors.post_orders import PostOrders
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.fields import Labelled, NumberField, TextArea, TextField
from umkm_studio.ui.kit.labels import caption, heading
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.places import places_word
from umkm_studio.ui.kit.theme import theme


class PostResults(QWidget):
    """Seven numbers that may stay empty: empty is not known, which is not zero."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.advice = Note("info", "")
        self.link = TextField(placeholder="https://")
        self.counts = {name: NumberField() for name in COUNTS}
        self.note = TextArea(lines=2)
        self.measured = caption("", role="text2")
        self.orders = PostOrders()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(self.advice)
        layout.addLayout(self._numbers())
        layout.addWidget(self.measured)
        layout.addWidget(self.orders)
        layout.addWidget(Labelled(self.tr("Catatan untuk diri sendiri"), self.note))
        empty = self.tr("(boleh kosong)")
        layout.addWidget(Labelled(self.tr("Tautan unggahan"), self.link, after=empty))
        self.link.textEdited.connect(self.edited)
        self.note.changed.connect(self.edited)
        for field in self.counts.values():
            field.changed.connect(self.edited)

    def _numbers(self) -> QGridLayout:
        """Two groups of number fields in four equal columns."""
        groups = {
            self.tr("Terlihat dan disukai"): (
                ("reach", self.tr("Jangkauan"), "eye"),
                ("likes", self.tr("Suka"), "heart"),
                ("comments", self.tr("Komentar"), "message-circle"),
                ("shares", self.tr("Dibagikan"), "share"),
            ),
            self.tr("Tanda orang tertarik"): (
                ("saves", self.tr("Disimpan"), "bookmark"),
                ("direct_messages", self.tr("Pesan masuk (DM)"), "send"),
                ("product_questions", self.tr("Tanya produk"), "help-circle"),
            ),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(12))
        grid.setVerticalSpacing(theme().px(10))
        for number, (title, fields) in enumerate(groups.items()):
            grid.addWidget(heading(title), 2 * number, 0, 1, 4)
            for column, (name, words, icon) in enumerate(fields):
                labelled = Labelled(words, self.counts[name], icon=icon)
                grid.addWidget(labelled, 2 * number + 1, column)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        return grid

    def show_post(self, post: Post, brought: PostEvidence | None) -> None:
        """Show a post's results and what it has brought; this is no change by the maker."""
        for name, field in self.counts.items():
            field.set_value(getattr(post, name))
        self.link.set_value(post.link)
        self.note.set_value(post.note)
        self.advice.show_note("info", self._advice(post))
        self.show_measured(post)
        self.show_orders(brought)

    def show_orders(self, brought: PostEvidence | None) -> None:
        """Show the orders of a post; None while it is not kept yet."""
        self.orders.setVisible(brought is not None)
        if brought is not None:
            self.orders.show_evidence(brought)

    def show_measured(self, post: Post) -> None:
        """Say when the numbers were read."""
        text = self.tr("Angka terakhir dicatat {day}.")
        self.measured.setText(text.format(day=wording.full_day(post.measured_on)))
        self.measured.setVisible(post.measured_on is not None)

    def applied_to(self, post: Post, today: date) -> Post:
        """The post with what stands in the fields; new numbers were measured today."""
        counts = {name: field.value() for name, field in self.counts.items()}
        measured_on = post.measured_on
        if any(counts[name] != getattr(post, name) for name in COUNTS):
            known = any(value is not None for value in counts.values())
            measured_on = today if known else None
        changes: dict[str, Any] = dict(counts)
        return replace(
            post,
            **changes,
            link=self.link.value(),
            note=self.note.value(),
            measured_on=measured_on,
        )

    def commit(self) -> bool:
        """Read every field; False where one can't be read."""
        readable = [field.commit() for field in self.counts.values()]
        return all(readable)

    def _advice(self, post: Post) -> str:
        if not post.published:
            return self.tr("Konten ini belum ditandai tayang. Angkanya baru ada setelah diunggah.")
        text = self.tr(
            "Salin angka dari aplikasinya, 3–7 hari setelah diunggah. Yang tidak ada, biarkan "
            "kosong. Kosong tidak sama dengan nol."
        )
        if post.platforms:
            text = self.tr(
                "Salin angka dari aplikasi {place}, 3–7 hari setelah diunggah. Yang tidak ada, "
                "biarkan kosong. Kosong tidak sama dengan nol."
            )
        return text.format(place=places_word(post.platforms))
