"""The posts of the days shown as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content.occasions import DayMark
from umkm_studio.models.content.posts import Post
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_look, post_state_look
from umkm_studio.ui.kit.day_words import mark_word
from umkm_studio.ui.kit.places import places_word
from umkm_studio.ui.kit.tables import Column, RecordTable

translate = QCoreApplication.translate


class PostList(RecordTable[Post]):
    """One post a row, with its product and what sets its day apart."""

    def __init__(self) -> None:
        self._products: Mapping[int | None, str] = {}
        self._marks: Mapping[date, Sequence[DayMark]] = {}
        super().__init__(self._columns(), name=translate("Calendar", "Daftar konten"), natural=True)

    def show_posts(
        self,
        found: Sequence[Post],
        products: Mapping[int | None, str],
        marks: Mapping[date, Sequence[DayMark]],
    ) -> None:
        """Show these posts; `products` are names by id."""
        self._products, self._marks = products, marks
        self.show_records(found)

    def _columns(self) -> list[Column[Post]]:
        return [
            Column(
                translate("Calendar", "Tanggal"), lambda post: post.day, wording.weekday_and_day
            ),
            Column(translate("Calendar", "Jam"), lambda post: post.time, _hour, hide_below=560),
            Column(
                translate("Calendar", "Judul"), lambda post: post.title, bold=True, stretch=True
            ),
            Column(
                translate("Calendar", "Pilar"),
                lambda post: post.pillar.value,
                badge=lambda post: pillar_look(post.pillar),
            ),
            Column(
                translate("Calendar", "Tempat"),
                lambda post: places_word(post.platforms),
                _or_dash,
                hide_below=700,
            ),
            Column(
                translate("Calendar", "Produk"),
                lambda post: self._products.get(post.product_id, ""),
                _or_dash,
                hide_below=900,
            ),
            Column(
                translate("Calendar", "Hari khusus"),
                self._marked,
                _or_dash,
                hide_below=1000,
            ),
            Column(
                translate("Calendar", "Status"),
                lambda post: post.status.value,
                badge=lambda post: post_state_look(post.status),
            ),
        ]

    def _marked(self, post: Post) -> str:
        return ", ".join(map(mark_word, self._marks.get(post.day or date.min, ())))


def _hour(value: object) -> str:
    return wording.clock(value) if value is not None else "–"  # type: ignore[arg-type]


def _or_dash(words: str) -> str:
    return words or "–"
