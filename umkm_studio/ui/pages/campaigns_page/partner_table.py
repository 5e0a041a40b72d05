"""The table of partners: what was agreed, what was paid, and what their codes brought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.insight.evidence import PartnerEvidence
from umkm_studio.ui.editors.campaign_words import payment_look
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import PlainLabel, heading
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.campaigns_page.row_menu import dots_column

translate = QCoreApplication.translate

_ENOUGH_ORDERS = 3  # below it nothing is said about a partner's profit (DESIGN 5.6)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerRow:
    """A partner with the codes made for them and what came of it."""

    found: PartnerEvidence
    codes: tuple[Code, ...]
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
    found: Sequence[PartnerEvidence], codes: Sequence[Code], today: date
) -> list[PartnerRow]:
    """A row for each partner."""
    return [
        PartnerRow(
            found=one,
            codes=tuple(code for code in codes if code.partner_id == one.partner.id),
            today=today,
        )
        for one in found
    ]


class PartnerTable(RecordTable[PartnerRow]):
    """The partners of the shop; a sentence where there is none yet."""

    def __init__(self) -> None:
        super().__init__(_columns(), name=translate("Partners", "Daftar mitra"), natural=True)
        about = PlainLabel(
            self.tr("orang yang bercerita jujur tentang produkmu"),
            style="table",
            role="text2",
            elide=True,
        )
        top = row(heading(self.tr("Mitra")), about, gap=10)
        top.setStretch(1, 1)
        top.setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12))
        self.top.addLayout(top)
        self.none = PlainLabel(
            self.tr(
                "Belum ada mitra. Catat teman yang membantu bercerita, lalu beri satu kode "
                "supaya pesanannya kelihatan."
            ),
            style="table",
            role="text2",
            wrap=True,
        )
        self.none.setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(14))
        self.foot.addWidget(self.none)

    def show_partners(self, rows: Sequence[PartnerRow]) -> None:
        """Show these partners."""
        self.show_records(rows, sort=0)
        self.view.setVisible(bool(rows))
        self.none.setVisible(not rows)


def _columns() -> list[Column[PartnerRow]]:
    return [
        Column(
            translate("Partners", "Nama"), lambda one: one.partner.name, bold=True, stretch=True,
            below=_account, tooltip=lambda one: one.partner.note,
        ),
        Column(
            translate("Partners", "Imbalan"), _reward, _second, width=130,
            tooltip=_reward_tooltip, hide_below=720,
        ),
        Column(
            translate("Partners", "Sampel"), lambda one: one.partner.sample_value, wording.rupiah,
            tooltip=_sample_tooltip, hide_below=830,
        ),
        Column(
            translate("Partners", "Pembayaran"), lambda one: one.partner.due_on or date.max,
            badge=lambda one: payment_look(one.partner, one.today),
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
    if partner.followers is None:
        return partner.account
    words = translate("Partners", "{followers} pengikut")
    if partner.account:
        words = translate("Partners", "{account} · {followers} pengikut")
    return words.format(account=partner.account, followers=wording.number(partner.followers))


def _reward(one: PartnerRow) -> tuple[int, str]:
    """Sorted by the money; a barter is said in its own words."""
    partner = one.partner
    if partner.fee or not partner.deal:
        return partner.fee or 0, wording.rupiah(partner.fee)
    return 0, partner.deal


def _reward_tooltip(one: PartnerRow) -> str:
    if one.partner.fee is None and not one.partner.deal:
        return translate("Partners", "Imbalannya belum dicatat.")
    return one.partner.deal


def _sample_tooltip(one: PartnerRow) -> str:
    if one.partner.sample_value is None:
        return translate("Partners", "Nilai sampelnya belum dicatat.")
    return ""


def _orders(one: PartnerRow) -> int | None:
    return one.found.sales.orders if one.codes else None


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
