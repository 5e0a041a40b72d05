"""The partners on the page: below the codes, as in mock-up 11."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import partner_counts
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.campaigns.deals import WAITING
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.insight.evidence import Insights
from umkm_studio.ui.editors import partner_actions, trial_actions
from umkm_studio.ui.editors.code_editor import CodeEditor
from umkm_studio.ui.editors.deal_editor import open_deal, preview_deal
from umkm_studio.ui.editors.partner_editor import PartnerEditor
from umkm_studio.ui.kit.menus import Offer
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.campaigns_page.partner_table import (
    PartnerRow,
    PartnerTable,
    partner_rows,
)
from umkm_studio.ui.pages.campaigns_page.row_menu import RowMenu


class PartnersSection(QWidget):
    """The table of partners, and a sentence about fairness."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.table = PartnerTable()
        self.fairness = Note(
            "info",
            self.tr(
                "Beri imbalan yang pantas dan minta mitra menulis “kerja sama” di kontennya, "
                "supaya pembeli tahu."
            ),
            icon="scale",
        )
        self.menu = RowMenu(self.table, self._offers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(self.table)
        layout.addWidget(self.fairness)
        self.table.activated.connect(self._open)
        self.table.deleted.connect(self._delete)

    def show_insights(self, ever: Insights, codes: Sequence[Code]) -> None:
        """Show the partners with what they brought, ever."""
        followers = partner_counts.followers(self.studio.store)
        rows = partner_rows(ever.partners, codes, followers, self.studio.today())
        self.table.show_partners(rows)
        self.fairness.setVisible(bool(ever.partners))

    def new(self) -> None:
        """Begin a new partner."""
        self.studio.open_drawer(PartnerEditor(self.studio))

    def _open(self, one: PartnerRow) -> None:
        self.studio.open_drawer(PartnerEditor(self.studio, one.partner))

    def _delete(self, gone: Sequence[PartnerRow]) -> None:
        for one in gone:
            partner_actions.remove_partner(self.studio, one.partner)

    def _offers(self, one: PartnerRow) -> list[Offer | None]:
        partner = one.partner
        offers: list[Offer | None] = [
            Offer("pencil", self.tr("Ubah"), partial(self._open, one)),
            Offer(
                "ticket",
                self.tr("Buat kode untuk mitra ini"),
                partial(self._code_for, partner),
                writes=True,
            ),
        ]
        if partner.archived_on is not None:
            back = partial(partner_actions.bring_back, self.studio, partner)
            return [
                *offers[:1],
                Offer("arrow-back-up", self.tr("Keluarkan dari arsip"), back, writes=True),
            ]
        offers += self._deal_offers(one)
        test = partial(trial_actions.new_trial, self.studio, partner_id=partner.id)
        offers.append(Offer("target", self.tr("Uji kecil dengan mitra ini"), test, writes=True))
        put_away = partial(partner_actions.archive, self.studio, partner)
        return [
            *offers,
            None,
            Offer("package", self.tr("Arsipkan"), put_away, writes=True),
            Offer("trash", self.tr("Hapus"), partial(self._delete, [one]), writes=True),
        ]

    def _deal_offers(self, one: PartnerRow) -> list[Offer]:
        partner, deal = one.partner, one.deal
        begin = partial(open_deal, self.studio, partner)
        offers = [Offer("plus", self.tr("Kerja sama baru"), begin, writes=True)]
        if deal is not None:
            show = partial(open_deal, self.studio, partner, deal)
            sheet = partial(preview_deal, self.studio, self, partner, deal)
            offers.append(Offer("pencil", self.tr("Buka kerja sama terbaru"), show))
            offers.append(Offer("printer", self.tr("Lembar kesepakatan"), sheet))
        if deal is not None and deal.payment(one.today) in WAITING:
            paid = partial(partner_actions.mark_paid, self.studio, deal, partner.name)
            offers.append(Offer("cash", self.tr("Tandai lunas hari ini"), paid, writes=True))
        return offers

    def _code_for(self, partner: Partner) -> None:
        draft = Code(code="", kind=Kind.PARTNER, partner_id=partner.id)
        self.studio.open_drawer(CodeEditor(self.studio, draft))
