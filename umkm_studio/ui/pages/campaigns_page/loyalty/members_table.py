"""The table of members and what the shop owes them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.loyalty.members import Member
from umkm_studio.ui.editors.loyalty_words import balances_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import PlainLabel, heading
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate


def members_table() -> RecordTable[Member]:
    """Everybody with a balance, the largest claims first."""
    table: RecordTable[Member] = RecordTable(
        [
            Column(
                translate("LoyaltyTable", "Pelanggan"),
                lambda one: one.shown_name or translate("Customers", "Tanpa nama"),
                bold=lambda one: bool(one.shown_name),
                stretch=True,
            ),
            Column(
                translate("LoyaltyTable", "Saldo"),
                lambda one: one.balances,
                balances_words,
                align=RIGHT,
                sortable=False,
            ),
            Column(
                translate("LoyaltyTable", "Nilainya"),
                lambda one: one.owed,
                wording.rupiah,
                align=RIGHT,
            ),
            Column(
                translate("LoyaltyTable", "Terakhir pesan"),
                lambda one: one.last_sale_on,
                wording.day_and_year,
                align=RIGHT,
                hide_below=620,
            ),
        ],
        name=translate("LoyaltyTable", "Anggota dan saldonya"),
        natural=True,
    )
    about = PlainLabel(
        translate("LoyaltyTable", "yang saldonya belum habis"),
        style="table",
        role="text2",
        elide=True,
    )
    top = row(heading(translate("LoyaltyTable", "Anggota")), about, gap=10)
    top.setStretch(1, 1)
    top.setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12))
    table.top.addLayout(top)
    return table
