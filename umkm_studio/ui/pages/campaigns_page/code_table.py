"""The table of codes: where each is used, what it brought and what it gave away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.codes import Code, Kind, Uses
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content.posts import Post
from umkm_studio.models.insight.evidence import CodeEvidence
from umkm_studio.models.text import fold
from umkm_studio.ui.editors.campaign_words import (
    KIND_ICONS,
    code_state_look,
    kind_word,
    validity,
)
from umkm_studio.ui.editors.code_words import gives, handed_out_at, uses_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look, pillar_icon, pillar_role, pillar_word
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import SearchField, Segments
from umkm_studio.ui.kit.labels import PlainLabel, heading
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.campaigns_page.row_menu import dots_column

translate = QCoreApplication.translate

RECENT, ALL = "recent", "all"
_JUST_OVER = timedelta(days=30)
_SEARCH_ABOVE = 12  # rows (DESIGN 5.6)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRow:
    """A code with what it was made for and what came of it."""

    found: CodeEvidence
    post: Post | None
    partner: Partner | None
    owner: str  # the person whose code it is
    uses: Uses
    taken: int  # places under its limit, where it has one
    today: date

    @property
    def id(self) -> int | None:
        """The code's own: the row stays the same after a refresh."""
        return self.code.id

    @property
    def code(self) -> Code:
        """The code itself."""
        return self.found.code

    @property
    def is_recent(self) -> bool:
        """Not over, or only just; and not in the archive."""
        return self.code.archived_on is None and not self.code.is_over(self.today - _JUST_OVER)

    @property
    def given_away(self) -> int:
        """Discounts, and what the code cost beside them; whole rupiah."""
        return self.found.discount + self.found.cost

    @property
    def profit_per_order(self) -> int | None:
        """Whole rupiah, rounded half up; None without orders or where a cost is not known."""
        sales = self.found.sales
        if not sales.orders or sales.profit is None:
            return None
        return (2 * sales.profit + sales.orders) // (2 * sales.orders)


def code_rows(
    found: Sequence[CodeEvidence],
    posts: Mapping[int | None, Post],
    partners: Mapping[int | None, Partner],
    owners: Mapping[int, str],
    uses: Mapping[int, Uses],
    taken: Mapping[int, int],
    today: date,
) -> list[CodeRow]:
    """A row for each code."""
    return [
        CodeRow(
            found=one,
            post=posts.get(one.code.post_id),
            partner=partners.get(one.code.partner_id),
            owner=owners.get(one.code.id or 0, ""),
            uses=uses.get(one.code.id or 0, Uses()),
            taken=taken.get(one.code.id or 0, 0),
            today=today,
        )
        for one in found
    ]


class CodeTable(RecordTable[CodeRow]):
    """The codes of the shop; `period` says which, and with many of them there is a search."""

    def __init__(self) -> None:
        super().__init__(_columns(), name=translate("Codes", "Daftar kode kampanye"), natural=True)
        self._rows: list[CodeRow] = []
        self.month_label = PlainLabel(style="table", role="text2", elide=True)
        self.search = SearchField(self.tr("Cari kode atau unggahan"))
        self.search.hide()
        self.period = Segments(
            [(RECENT, self.tr("Aktif dan baru selesai")), (ALL, self.tr("Semua"))], small=True
        )
        self.period.setAccessibleName(self.tr("Kode yang ditampilkan"))
        top = row(
            heading(self.tr("Kode kampanye")), self.month_label, self.search, self.period, gap=10
        )
        top.setStretch(1, 1)
        top.setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12))
        self.top.addLayout(top)
        self.none = PlainLabel(style="table", role="text2", wrap=True)
        pad = theme().px(16)
        self.none.setContentsMargins(pad, theme().px(12), pad, theme().px(14))
        self.foot.addWidget(self.none)
        self.period.changed.connect(self._choose_period)
        self.search.changed.connect(self._filter)

    def show_codes(self, rows: Sequence[CodeRow], orders_this_month: int) -> None:
        """Show these codes, as far as they belong to the choice."""
        self._rows = list(rows)
        text = self.tr("%n pesanan terbayar lewat kode bulan ini", "", orders_this_month)
        self.month_label.setText(text)
        self._filter()

    def choose(self, period: str) -> None:
        """Show the codes of `RECENT` or `ALL`."""
        self.period.set_value(period)
        self._filter()

    def _in_period(self) -> list[CodeRow]:
        """The codes of the choice; of many, personal ones that nobody has used are left to all."""
        if self.period.value() == ALL:
            return self._rows
        recent = [one for one in self._rows if one.is_recent]
        if len(recent) <= _SEARCH_ABOVE:
            return recent
        return [one for one in recent if not one.owner or one.found.sales.orders]

    def _choose_period(self, _period: str) -> None:
        self._filter()

    def _filter(self) -> None:
        rows = self._in_period()
        self.search.setVisible(len(rows) > _SEARCH_ABOVE or bool(self.search.value()))
        words = fold(self.search.value())
        shown = [
            one for one in rows if words in fold(one.code.code) or words in fold(_used_at(one))
        ]
        self.show_records(shown, sort=3, descending=True)
        self.view.setVisible(bool(shown))
        self.none.setVisible(not shown)
        if rows:
            self.none.setText(self.tr("Tidak ada kode yang cocok dengan pencarian ini."))
        else:
            self.none.setText(self.tr("Tidak ada kode yang masih aktif. Yang lama ada di “Semua”."))


def _columns() -> list[Column[CodeRow]]:
    return [
        Column(translate("Codes", "Kode"), lambda one: one.code.code, bold=True, tooltip=_gives),
        Column(
            translate("Codes", "Dipakai di"), _used_at, icon=_used_at_icon, stretch=True,
            tooltip=_used_at_tooltip,
        ),
        Column(translate("Codes", "Berlaku"), _validity, _second, hide_below=860),
        Column(
            translate("Codes", "Terbayar"), _sales, _second, align=RIGHT, tooltip=_sales_tooltip
        ),
        Column(
            translate("Codes", "Omzet"), lambda one: one.found.sales.net_sales, wording.rupiah,
            align=RIGHT, hide_below=720,
        ),
        Column(
            translate("Codes", "Diskon dan biaya"), lambda one: one.given_away, wording.rupiah,
            align=RIGHT, tooltip=_given_away_tooltip, hide_below=1000,
        ),
        Column(
            translate("Codes", "Laba per pesanan"), lambda one: one.profit_per_order,
            wording.rupiah, align=RIGHT, bold=True, role=_profit_role, tooltip=_why_no_profit,
        ),
        Column(
            translate("Codes", "Status"), lambda one: _state(one).word, badge=_state,
            hide_below=620,
        ),
        dots_column(translate("Codes", "Pilihan lain")),
    ]  # fmt: skip


def _state(one: CodeRow) -> Look:
    return code_state_look(one.code, one.today, one.taken)


def _gives(one: CodeRow) -> str:
    """What the code gives and on what."""
    code = one.code
    parts = [gives(code) or translate("Codes", "tanpa potongan")]
    if code.least_order:
        words = translate("Codes", "minimum belanja {amount}")
        parts.append(words.format(amount=wording.rupiah(code.least_order)))
    if code.product_ids:
        words = translate("Codes", "hanya {count} produk")
        parts.append(words.format(count=wording.number(len(code.product_ids))))
    return " · ".join((code.code, *parts))


def _validity(one: CodeRow) -> tuple[str, str]:
    """Sorted by the first day, read as the period."""
    return (one.code.starts_on or date.min).isoformat(), validity(one.code, one.today)


def _sales(one: CodeRow) -> tuple[int, str]:
    """Sorted by the sales, read with the limit where there is one."""
    orders, limit = one.found.sales.orders, one.code.usage_limit
    if limit is None:
        return orders, wording.number(orders)
    words = translate("Codes", "{orders} dari {limit}")
    return orders, words.format(orders=wording.number(one.taken), limit=wording.number(limit))


def _sales_tooltip(one: CodeRow) -> str:
    """Of which orders these are the sales, and why fewer places are taken than there are sales."""
    used = uses_words(one.uses) if one.uses.orders else ""
    outside = one.found.sales.orders - one.taken
    if one.code.usage_limit is None or outside <= 0:
        return used
    words = translate("Codes", "Tidak ikut dihitung karena tidak memenuhi syaratnya: {count}.")
    return f"{used}\n{words.format(count=wording.number(outside))}"


def _second(value: tuple[object, str]) -> str:
    return value[1]


def _used_at(one: CodeRow) -> str:
    """The partner of a partner's code, else the post, else what the code was made for."""
    if one.partner is not None and (one.code.kind is Kind.PARTNER or one.post is None):
        return translate("Codes", "{partner} (mitra)").format(partner=one.partner.name)
    if one.post is not None:
        return one.post.title
    if one.code.kind is Kind.CHANNEL and one.code.place:
        return handed_out_at(one.code.place)
    if one.owner:
        words = translate("Codes", "{kind} untuk {person}")
        return words.format(kind=kind_word(one.code.kind), person=one.owner)
    return kind_word(one.code.kind)


def _used_at_icon(one: CodeRow) -> tuple[str, str]:
    if one.partner is not None and (one.code.kind is Kind.PARTNER or one.post is None):
        return KIND_ICONS[Kind.PARTNER], "ceritaText"
    if one.post is not None:
        return pillar_icon(one.post.pillar), f"{pillar_role(one.post.pillar)}Text"
    return KIND_ICONS[one.code.kind], "text2"


def _used_at_tooltip(one: CodeRow) -> str:
    if one.post is None:
        return _used_at(one)
    return f"{one.post.title} · {pillar_word(one.post.pillar)}"


def _given_away_tooltip(one: CodeRow) -> str:
    words = translate("Codes", "Diskon {discount}, biaya kode {cost}.")
    if one.partner is not None:
        words = translate(
            "Codes",
            "Diskon {discount}, biaya kode {cost}. "
            "Imbalan dan sampel mitra dihitung di tabel Mitra.",
        )
    return words.format(
        discount=wording.rupiah(one.found.discount), cost=wording.rupiah(one.found.cost)
    )


def _profit_role(one: CodeRow) -> str:
    return "dangerText" if (one.profit_per_order or 0) < 0 else ""


def _why_no_profit(one: CodeRow) -> str:
    if not one.found.sales.orders:
        return translate("Codes", "Belum ada pesanan yang memakai kode ini.")
    if one.found.sales.profit is None:
        return translate("Codes", "Laba belum diketahui: HPP salah satu produknya belum diisi.")
    return translate("Codes", "Sudah dikurangi biaya kode.")
