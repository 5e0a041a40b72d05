"""The tab "Rencana": what is posted, where, when, with which words and which code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.content.posts import PLATFORMS, Post, Status
from umkm_studio.models.sales.products import Product
from umkm_studio.ui.editors.code_choice import CodeChoice
from umkm_studio.ui.editors.pillar_choice import PillarChoice
from umkm_studio.ui.kit.badges import post_state_look
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import halves, row
from umkm_studio.ui.kit.fields import (
    DateField,
    Labelled,
    Segments,
    Select,
    TextArea,
    TextField,
    TimeField,
)
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.many_select import ManySelect
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate


class PostPlan(QWidget):
    """The fields of the plan. `edited` while the maker works; nothing is saved here."""

    edited = Signal()
    caption_wanted = Signal()  # to be copied

    def __init__(self) -> None:
        super().__init__()
        empty = self.tr("(boleh kosong)")
        self.heading = TextField(placeholder=self.tr("Contoh: Cara simpan nastar tetap renyah"))
        self.pillar = PillarChoice()
        self.platforms = ManySelect(self.tr("Belum dipilih"))
        self.day = DateField()
        self.time = TimeField()
        self.product = Select()
        self.code = CodeChoice()
        self.caption = TextArea(lines=5)
        self.call_to_action = TextField(placeholder=self.tr("Contoh: Pesan lewat WA"))
        self.state = Segments(
            (status, look.word, look.icon)
            for status, look in (
                (status, post_state_look(status)) for status in Status if status != "published"
            )
        )
        self.labelled_title = Labelled(self.tr("Judul"), self.heading)
        self.labelled_day = Labelled(self.tr("Tanggal"), self.day)
        self.labelled_state = Labelled(self.tr("Tahap"), self.state)
        self.labelled_code = Labelled(self.tr("Kode kampanye"), self.code, after=empty)
        self.note = Note("warning", "")
        self.length = caption("", role="text2")
        self.copy = LinkButton(self.tr("Salin caption"), icon="copy", strong=True)
        self.product.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.product.setMinimumContentsLength(8)
        self._lay_out(empty)
        self._wire()

    def _lay_out(self, empty: str) -> None:
        hour = Labelled(self.tr("Jam"), self.time)
        hour.setMaximumWidth(theme().px(92))
        day_and_hour = row(self.labelled_day, hour)
        day_and_hour.setStretch(0, 1)
        for part in (self.labelled_day, hour):
            day_and_hour.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        when = QWidget()
        when.setLayout(day_and_hour)
        below = QVBoxLayout()
        below.setSpacing(theme().px(4))
        below.addWidget(Labelled(self.tr("Caption"), self.caption))
        below.addLayout(row(self.length, None, self.copy))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(self.labelled_title)
        layout.addWidget(Labelled(self.tr("Pilar"), self.pillar))
        layout.addLayout(halves(Labelled(self.tr("Tempat"), self.platforms), when))
        layout.addWidget(self.note)
        product = Labelled(self.tr("Produk"), self.product)
        layout.addLayout(halves(product, self.labelled_code))
        layout.addLayout(below)
        call = Labelled(self.tr("Ajakan"), self.call_to_action, after=empty)
        layout.addLayout(halves(call, self.labelled_state))

    def _wire(self) -> None:
        for line in (self.heading, self.call_to_action):
            line.textEdited.connect(self._touched)
        for control in (self.platforms, self.day, self.time, self.product, self.code, self.state):
            control.changed.connect(self._touched)
        self.pillar.changed.connect(self._touched)
        self.caption.changed.connect(self._touched)
        self.copy.clicked.connect(self.caption_wanted)

    def show_post(self, post: Post, *, products: Sequence[Product], codes: Sequence[Code]) -> None:
        """Show a post with what can be chosen for it; this is no change by the maker."""
        self.heading.set_value(post.title)
        self.pillar.set_value(post.pillar)
        self.platforms.set_items(_platforms(post))
        self.platforms.set_value(post.platforms)
        self.day.set_value(post.day)
        self.time.set_value(post.time)
        known: list[tuple[object, str]] = [(None, self.tr("Tidak khusus satu produk"))]
        known += [
            (product.id, product.label)
            for product in products
            if product.active or product.id == post.product_id
        ]
        self.product.set_items(known, post.product_id)
        tied = next((code.id for code in codes if code.post_id and code.post_id == post.id), None)
        self.code.show_codes(codes, tied)
        self.caption.set_value(post.caption)
        self.call_to_action.set_value(post.call_to_action)
        self.labelled_state.setVisible(not post.published)
        if not post.published:
            self.state.set_value(post.status)
        self._count()

    def applied_to(self, post: Post) -> Post:
        """The post with what stands in the fields."""
        return replace(
            post,
            title=self.heading.value(),
            pillar=self.pillar.value(),
            platforms=self.platforms.value(),
            day=self.day.value(),
            time=self.time.value(),
            product_id=self.product.value(),
            caption=self.caption.value(),
            call_to_action=self.call_to_action.value(),
            status=post.status if post.published else self.state.value(),
        )

    def commit(self) -> bool:
        """Read the fields that are read on leaving; False where one can't be read."""
        readable = [self.day.commit(), self.time.commit()]
        return all(readable)

    def show_problem(self, code: str, sentence: str) -> bool:
        """Say what is wrong beside its field; whether it has one."""
        places = {"post_title_missing": self.labelled_title, "post_day_missing": self.labelled_day}
        if code in places:
            places[code].show_problem(sentence)
            places[code].control.setFocus()
        return code in places

    def clear_problems(self) -> None:
        """Everything could be kept."""
        self.labelled_title.show_problem("")
        if not self.day.problem:
            self.labelled_day.show_problem("")

    def show_remark(self, sentence: str) -> None:
        """A word about the day chosen, or none."""
        self.note.setVisible(bool(sentence))
        if sentence:
            self.note.show_note("warning", sentence)

    def _touched(self) -> None:
        self._count()
        self.edited.emit()

    def _count(self) -> None:
        length = len(self.caption.value())
        self.length.setText(self.tr("%n huruf", "", length))
        self.copy.setVisible(length > 0)


def _platforms(post: Post) -> list[tuple[object, str]]:
    """The places to choose from, and those that the post already has as they were typed."""
    return [(key, place_word(key)) for key in dict.fromkeys((*PLATFORMS, *post.platforms))]
