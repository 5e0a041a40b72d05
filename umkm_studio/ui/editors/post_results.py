"""The tab "Hasil unggahan": what people said and platforms showed, how it grew, what it sold, and a
note to oneself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.account_days import AccountDay
from umkm_studio.models.content.posts import COUNTS, Post
from umkm_studio.models.content.results import Measurement
from umkm_studio.models.insight.evidence import PostEvidence
from umkm_studio.ui.editors import account_words
from umkm_studio.ui.editors.post_counts import PostCounts
from umkm_studio.ui.editors.post_growth import PostGrowth
from umkm_studio.ui.editors.post_link_field import LinkField
from umkm_studio.ui.editors.post_orders import PostOrders
from umkm_studio.ui.editors.post_talks import PostTalks
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Labelled, TextArea
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import places_word
from umkm_studio.ui.kit.theme import theme


class PostResults(QWidget):
    """Numbers that may stay empty, their history, the orders they led to."""

    edited = Signal()
    import_wanted = Signal()  # of a file that has the numbers

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.advice = Note("info", "")
        self.link = LinkField()
        self.import_button = LinkButton(
            self.tr("Ambil dari berkas Instagram atau TikTok Studio"), icon="file-import"
        )
        self.import_button.clicked.connect(self.import_wanted)
        self.numbers = PostCounts()
        self.counts = self.numbers.fields
        self.talks = PostTalks(self.numbers)
        self.growth = PostGrowth(studio)
        self.note = TextArea(lines=2)
        self.measured = caption("", role="text2")
        self.account = caption("", role="text2", wrap=True)
        self.orders = PostOrders()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        empty = self.tr("(boleh kosong)")
        layout.addWidget(self.advice)
        layout.addWidget(Labelled(self.tr("Tautan unggahan"), self.link, after=empty))
        layout.addLayout(row(self.import_button, None))
        layout.addWidget(self.talks)
        layout.addWidget(self.numbers)
        layout.addWidget(self.measured)
        layout.addWidget(self.account)
        layout.addWidget(self.growth)
        layout.addWidget(self.orders)
        layout.addWidget(Labelled(self.tr("Catatan untuk diri sendiri"), self.note))
        self.link.edited.connect(self.edited)
        self.note.changed.connect(self.edited)
        self.numbers.edited.connect(self.edited)

    def show_post(self, post: Post, brought: PostEvidence | None) -> None:
        """Show a post's results and what it has brought; this is no change by the maker."""
        for name in COUNTS:
            self.numbers.set_value(name, getattr(post, name))
        self.link.set_value(post.link, post.platforms)
        self.note.set_value(post.note)
        self.advice.show_note("info", self._advice(post))
        self.import_button.setVisible(post.published)
        self.show_measured(post)
        self.show_orders(brought)

    def show_orders(self, brought: PostEvidence | None) -> None:
        """Show the orders of a post; None while it is not kept yet."""
        self.orders.setVisible(brought is not None)
        if brought is not None:
            self.orders.show_evidence(brought)

    def show_history(self, found: Sequence[Measurement]) -> None:
        """Show how the numbers grew."""
        self.growth.show_history(found)

    def show_account(self, found: Sequence[AccountDay]) -> None:
        """Say how the post's day was for the whole account."""
        self.account.setText(account_words.sentences(found))
        self.account.setVisible(bool(found))

    def show_measured(self, post: Post) -> None:
        """Say when the numbers were read."""
        text = self.tr("Angka terakhir dicatat {day}.")
        self.measured.setText(text.format(day=wording.full_day(post.measured_on)))
        self.measured.setVisible(post.measured_on is not None)

    def applied_to(self, post: Post, today: date) -> Post:
        """The post with what stands in the fields; new numbers were measured today."""
        counts = self.numbers.values()
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
        return self.numbers.commit()

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
