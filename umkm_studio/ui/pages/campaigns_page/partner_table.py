"""The table of partners: what was agreed, what was paid, and what their codes brought."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.deals import Deal
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.insight.evidence import PartnerEvidence
from umkm_studio.ui.editors.partner_words import payment_look
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Segments
from umkm_studio.ui.kit.labels import PlainLabel, heading
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.campaigns_page.row_menu import dots_column

translate = QCoreApplication.translate

_ACTIVE, _ARCHIVE = "active", "archive"
_ENOUGH_ORDERS = 3  # below it nothing is said about a partner's profit (DESIGN 5.6)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerRow:
    """A partner with the codes made for them and what came of it."""

    found: PartnerEvidence
    codes: tuple[Code, ...]
    followers: int | None
    today: date

    @property
    def id(self) -> int | None:
        """The partner's own: the row stays the same after a refresh."""
        return self.partner.id

    @property
    def partner(self) -> Partner:
        """The partner itself."""
        return self.found.partner

    @property
    def deal(self) -> Deal | None:
        """The newest cooperation."""
        return self.found.deal

    @property
    def has_enough(self) -> bool:
        """Whether there are orders enough to speak of profit."""
        return self.found.sales.orders >= _ENOUGH_ORDERS

    @property
    def begins_on(self) -> date | None:
        """The first day of their codes, while that lies ahead."""
        days = [code.starts_on for code in self.codes]
        first = min((day for day in days if day is not None), default=None)
        return first if first is not None and first > self.today and None not in days else None


def partner_rows(
    found: Sequence[PartnerEvidence],
    codes: Sequence[Code],
    followers: Mapping[int, int],
    today: date,
) -> list[PartnerRow]:
    """A row for each partner; `followers` by the partner's id."""
    return [
        PartnerRow(
            found=one,
            codes=tuple(code for code in codes if code.partner_id == one.partner.id),
            followers=followers.get(one.partner.id or 0),
            today=today,
        )
        for one in found
    ]


class PartnerTable(RecordTable[PartnerRow]):
    """The partners of the shop; a sentence where there is none yet. Those in the archive are shown
    apart, where there are some.
    """

    def __init__(self) -> None:
        super().__init__(_columns(), name=translate("Partners", "Daftar mitra"), natural=True)
        about = PlainLabel(
            self.tr("orang yang bercerita jujur tentang produkmu"),
            style="table",
            role="text2",
            elide=True,
        )
        self._rows: list[PartnerRow] = []
        self.which = Segments(
            [(_ACTIVE, self.tr("Aktif")), (_ARCHIVE, self.tr("Arsip"))], small=True
        )
        self.which.setAccessibleName(self.tr("Mitra yang ditampilkan"))
        self.which.changed.connect(self._choose)
        top = row(heading(self.tr("Mitra")), about, self.which, gap=10)
        top.setStretch(1, 1)
        top.setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12))
        self.top.addLayout(top)
        self.none = PlainLabel(style="table", role="text2", wrap=True)
        self.none.setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(14))
        self.foot.addWidget(self.none)

    def show_partners(self, rows: Sequence[PartnerRow]) -> None:
        """Show these partners, as far as they belong to the choice."""
        self._rows = list(rows)
        archived = [one for one in rows if one.partner.archived_on is not None]
        self.which.setVisible(bool(archived))
        if not archived:
            self.which.set_value(_ACTIVE)
        self._choose()

    def _choose(self, _which: object = None) -> None:
        archive = self.which.value() == _ARCHIVE
        shown = [one for one in self._rows if (one.partner.archived_on is not None) == archive]
        self.show_records(shown, sort=0)
        self.view.setVisible(bool(shown))
        self.none.setVisible(not shown)
        self.none.setText(
            self.tr("Semua mitramu sedang di arsip.")
            if self._rows
            else self.tr(
                "Belum ada mitra. Catat teman yang membantu bercerita, lalu beri satu kode "
                "supaya pesanannya kelihatan."
            )
        )


def _columns() -> list[Column[PartnerRow]]:
    return [
        Column(
            translate("Partners", "Nama"), lambda one: one.partner.name, bold=True, stretch=True,
            below=_account, initials=_initials, tooltip=lambda one: one.partner.note,
        ),
        Column(
            translate("Partners", "Imbalan"), _reward, _second, width=130,
            tooltip=_reward_tooltip, hide_below=720,
        ),
        Column(
            translate("Partners", "Sampel"), _sample, muted=True, tooltip=_sample_tooltip,
            yields=True, widest=220, hide_below=830,
        ),
        Column(
            translate("Partners", "Pembayaran"), _due,
            badge=lambda one: payment_look(one.deal, one.today),
        ),
        Column(
            translate("Partners", "Kode"), lambda one: ", ".join(code.code for code in one.codes),
            lambda words: words or wording.UNKNOWN, bold=lambda one: bool(one.codes),
            tooltip=_why_no_orders, hide_below=950,
        ),
        Column(
            translate("Partners", "Pesanan"), _orders, wording.number, align=RIGHT,
            tooltip=_why_no_orders, hide_below=620,
        ),
        Column(
            translate("Partners", "Laba bersih"), _profit, _second, align=RIGHT,
            bold=lambda one: one.has_enough, role=_profit_role, tooltip=_profit_tooltip,
        ),
        dots_column(translate("Partners", "Pilihan lain")),
    ]  # fmt: skip


def _second(value: tuple[object, str]) -> str:
    return value[1]


def _account(one: PartnerRow) -> str:
    partner = one.partner
    if one.followers is None:
        return partner.account
    words = translate("Partners", "{followers} pengikut")
    if partner.account:
        words = translate("Partners", "{account} · {followers} pengikut")
    return words.format(account=partner.account, followers=wording.number(one.followers))


def _initials(one: PartnerRow) -> str:
    """Of the first two words of the name, as in the sidebar."""
    return "".join(word[0] for word in one.partner.name.split()[:2]).upper()


def _due(one: PartnerRow) -> date:
    """What waits stands first, the soonest on top."""
    deal = one.deal
    waits = deal is not None and bool(deal.fee) and deal.paid_on is None
    return deal.due_on or date.max if deal is not None and waits else date.max


def _reward(one: PartnerRow) -> tuple[int, str]:
    """Sorted by the money; a barter is said in its own words."""
    deal = one.deal
    if deal is None:
        return -1, wording.UNKNOWN
    if deal.fee:
        return deal.fee, wording.rupiah(deal.fee)
    if deal.sample or deal.sample_value:
        return 0, translate("Partners", "Barter produk")
    return 0, deal.form or wording.rupiah(deal.fee)


def _reward_tooltip(one: PartnerRow) -> str:
    if one.deal is None or (one.deal.fee is None and not one.deal.form):
        return translate("Partners", "Imbalannya belum dicatat.")
    return one.deal.form


def _sample(one: PartnerRow) -> str:
    """What was sent and how far it got: Nastar 500 g, diterima 6 Okt."""
    deal = one.deal
    if deal is None or not (deal.sample or deal.sample_value):
        return wording.UNKNOWN
    what = deal.sample or wording.rupiah(deal.sample_value)
    if deal.received_on is not None:
        words = translate("Partners", "{sample}, diterima {day}")
        return words.format(sample=what, day=wording.day(deal.received_on))
    if deal.sent_on is not None:
        words = translate("Partners", "{sample}, dikirim {day}")
        return words.format(sample=what, day=wording.day(deal.sent_on))
    return translate("Partners", "{sample}, belum dikirim").format(sample=what)


def _sample_tooltip(one: PartnerRow) -> str:
    if one.deal is None or one.deal.sample_value is None:
        return translate("Partners", "Nilai sampelnya belum dicatat.")
    words = translate("Partners", "{sample} Nilai sampel {value}.")
    sample = f"{_sample(one)}."
    return words.format(sample=sample, value=wording.rupiah(one.deal.sample_value))


def _orders(one: PartnerRow) -> int | None:
    """None where there is none yet: nothing to count with."""
    return one.found.sales.orders or None


def _why_no_orders(one: PartnerRow) -> str:
    if not one.codes:
        return translate(
            "Partners", "Mitra ini belum punya kode, jadi pesanannya tidak bisa dikenali."
        )
    return ""


def _profit(one: PartnerRow) -> tuple[int, str]:
    """Sorted by the money; what is not known stands below every figure."""
    nowhere = -(10**15)
    if one.begins_on is not None and not one.found.sales.orders:
        words = translate("Partners", "Mulai {day}")
        return nowhere, words.format(day=wording.day(one.begins_on))
    if not one.has_enough:
        return nowhere, translate("Partners", "Belum cukup data")
    profit = one.found.sales.profit
    return nowhere if profit is None else profit, wording.rupiah(profit)


def _profit_role(one: PartnerRow) -> str:
    if not one.has_enough:
        return "text2"
    return "dangerText" if (one.found.sales.profit or 0) < 0 else ""


def _profit_tooltip(one: PartnerRow) -> str:
    if not one.has_enough:
        words = translate("Partners", "Laba ditunjukkan setelah {enough} pesanan.")
        return words.format(enough=_ENOUGH_ORDERS)
    if one.found.sales.profit is None:
        return translate("Partners", "Laba belum diketahui: HPP salah satu produknya belum diisi.")
    words = translate(
        "Partners",
        "Sudah dikurangi imbalan, sampel, dan biaya kode: {cost}, atau {each} per pesanan.",
    )
    return words.format(
        cost=wording.rupiah(one.found.cost), each=wording.rupiah(one.found.cost_per_order)
    )
