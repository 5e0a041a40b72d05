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


def post_list(
    products: Mapping[int | None, str], marks: Mapping[date, Sequence[DayMark]]
) -> RecordTable[Post]:
    """An empty table; `products` are names by id, `marks` what sets days apart, both looked at
    whenever a row is drawn.
    """
    return RecordTable(
        [
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
                lambda post: products.get(post.product_id, ""),
                _or_dash,
                hide_below=900,
            ),
            Column(
                translate("Calendar", "Hari khusus"),
                lambda post: ", ".join(map(mark_word, marks.get(post.day or date.min, ()))),
                _or_dash,
                hide_below=1000,
            ),
            Column(
                translate("Calendar", "Status"),
                lambda post: post.status.value,
                badge=lambda post: post_state_look(post.status),
            ),
        ],
        name=translate("Calendar", "Daftar konten"),
        natural=True,
    )


def _hour(value: object) -> str:
    return wording.clock(value) if value is not None else "–"  # type: ignore[arg-type]


def _or_dash(words: str) -> str:
    return words or "–"
