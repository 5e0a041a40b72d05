"""The posts of a period by what they earned, and how that is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from umkm_studio.models.insight.evidence import Evidence, PostEvidence
from umkm_studio.ui.kit import verdicts, wording
from umkm_studio.ui.kit.badges import evidence_look, pillar_icon, pillar_role, pillar_word
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.labels import heading
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.insights_page.how_to_read import ReadingEvidence

if TYPE_CHECKING:
    from umkm_studio.models.insight.effect import Effect

_PROFIT = 6  # the column by which the table is sorted at first
_STRENGTH = tuple(Evidence)  # the strongest first


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post with what was counted; where nothing was, what timing tells (`effect`) if it is clear.

    The estimate stands in words alone: no column has it as a number, so that it is never sorted
    among counted orders, added to them, or given an amount.
    """

    found: PostEvidence
    effect: Effect | None = None

    @property
    def id(self) -> int | None:
        """The post's."""
        return self.found.post.id

    @property
    def evidence(self) -> Evidence:
        """The strongest thing that is known."""
        return self.found.evidence if self.effect is None else Evidence.LIKELY

    @property
    def orders(self) -> int | None:
        """Counted ones; nothing linked is not proof of nothing."""
        return self.found.both.orders or None

    @property
    def net_sales(self) -> int | None:
        """Of the counted orders."""
        return self.found.both.net_sales if self.orders else None

    @property
    def profit(self) -> int | None:
        """Unknown without orders, but for a campaign that cost something and brought none."""
        return self.found.both.profit if self.orders or self.found.both.profit else None


class PostTable(RecordTable[PostRow]):
    """The table with its heading; `activated` wants the orders behind a post."""

    def __init__(self) -> None:
        super().__init__(
            self._columns(), name=self.tr("Unggahan dan pesanan yang dibawanya"), dense=True
        )
        how = LinkButton(self.tr("Cara membaca bukti"))
        how.clicked.connect(self._explain)
        line = QHBoxLayout()
        pad = theme().px(16)
        line.setContentsMargins(pad, theme().px(10), pad, theme().px(8))
        line.addWidget(heading(self.tr("Unggahan, diurutkan dari laba")))
        line.addStretch(1)
        line.addWidget(how)
        self.top.addLayout(line)

    def show_posts(self, found: Sequence[PostEvidence], likely: Mapping[int, Effect]) -> None:
        """Show the posts of a period, and what timing tells of some of them."""
        rows = [
            PostRow(one, likely.get(one.post.id or 0) if _is_uncounted(one) else None)
            for one in found
        ]
        # what is unknown in a column stands last in this order: counted, likely, nothing known
        rows.sort(key=lambda row: _STRENGTH.index(row.evidence))
        self.show_records(rows, sort=_PROFIT, descending=True)

    def _columns(self) -> list[Column[PostRow]]:
        return [
            Column(
                self.tr("Unggahan"),
                lambda row: row.found.post.title,
                icon=lambda row: (
                    pillar_icon(row.found.post.pillar),
                    f"{pillar_role(row.found.post.pillar)}Text",
                ),
                bold=True,
                stretch=True,
                tooltip=_title_and_pillar,
            ),
            Column(self.tr("Tanggal"), lambda row: row.found.post.day, wording.day, muted=True),
            Column(
                self.tr("Suka"), lambda row: row.found.post.likes, wording.number, align=RIGHT,
                muted=True, hide_below=700,
            ),
            Column(
                self.tr("Tanya produk"), lambda row: row.found.post.product_questions,
                wording.number, align=RIGHT, muted=True, hide_below=820,
            ),
            Column(
                self.tr("Pesanan"), lambda row: row.orders, wording.number, align=RIGHT,
                bold=lambda row: row.effect is None,
                role=lambda row: "" if row.effect is None else "text2",
                instead=lambda row: "" if row.effect is None else verdicts.about(row.effect),
                tooltip=self._estimated,
            ),
            Column(
                self.tr("Omzet"), lambda row: row.net_sales, wording.rupiah, align=RIGHT,
                hide_below=620,
            ),
            Column(
                self.tr("Laba"), lambda row: row.profit, wording.rupiah, align=RIGHT, bold=True,
                role=lambda row: "dangerText" if (row.profit or 0) < 0 else "",
                tooltip=self._why_no_profit,
            ),
            Column(
                self.tr("Seberapa yakin"), lambda row: _STRENGTH.index(row.evidence),
                badge=lambda row: evidence_look(row.evidence.value), tooltip=self._grades,
            ),
        ]  # fmt: skip

    def _grades(self, row: PostRow) -> str:
        one = row.found
        if row.effect is not None:
            return self._estimated(row)
        words = self.tr("Lewat kode: {proven}. Kata pembeli: {reported}.")
        if one.early:
            words = self.tr(
                "Lewat kode: {proven}. Kata pembeli: {reported}. "
                "Dibuat sebelum tanggal tayang: {early}, jadi bukan karena unggahan ini."
            )
        return words.format(proven=one.proven.orders, reported=one.reported.orders, early=one.early)

    def _estimated(self, row: PostRow) -> str:
        if row.effect is None:
            return ""
        words = self.tr(
            "Perkiraan dari waktunya saja: {about} pesanan lebih banyak dari biasanya dalam "
            "7 hari. Tidak ikut dijumlahkan."
        )
        return words.format(about=verdicts.about(row.effect))

    def _why_no_profit(self, row: PostRow) -> str:
        if row.orders and row.profit is None:
            return self.tr("Laba belum diketahui: HPP salah satu produknya belum diisi.")
        return ""

    def _explain(self) -> None:
        ReadingEvidence(self.window()).exec()


def _is_uncounted(one: PostEvidence) -> bool:
    return one.evidence is Evidence.INSUFFICIENT


def _title_and_pillar(row: PostRow) -> str:
    return f"{row.found.post.title} · {pillar_word(row.found.post.pillar)}"
