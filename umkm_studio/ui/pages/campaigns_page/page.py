"""The page itself: codes, what looks like one, and partners."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtGui import QGuiApplication

from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content import posts
from umkm_studio.models.content.balance import last_day
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight import evidence
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.sales import redemptions
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.sales.redemptions import Proposal
from umkm_studio.ui.editors import campaign_actions
from umkm_studio.ui.editors.code_editor import CodeEditor
from umkm_studio.ui.editors.partner_editor import PartnerEditor
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.empty import EmptyState
from umkm_studio.ui.kit.menus import Offer
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.pages.campaigns_page.code_table import (
    RECENT,
    CodeRow,
    CodeTable,
    code_rows,
)
from umkm_studio.ui.pages.campaigns_page.near_misses import NearMisses
from umkm_studio.ui.pages.campaigns_page.partner_table import (
    PartnerRow,
    PartnerTable,
    partner_rows,
)
from umkm_studio.ui.pages.campaigns_page.row_menu import RowMenu

_EVER = date(2000, 1, 1), date(2100, 12, 31)


class CampaignsPage(Page):
    """Kode & Mitra."""

    shows = frozenset(
        {
            "codes",
            "partners",
            "redemptions",
            "near_misses",
            "posts",
            "orders",
            "line_items",
            "products",
            "product_costs",
            "customers",
        }
    )

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Kode & Mitra")

    def subtitle(self) -> str:
        """What a code is good for."""
        return self.tr(
            "Kode menghubungkan unggahan dengan pesanan. Tanpa kode, kita hanya menebak."
        )

    def build(self) -> None:
        """Two tables, the questions between them, and what stands there before the first code."""
        self.partner_button = Button(self.tr("Mitra baru"), icon="heart-handshake")
        self.code_button = Button(self.tr("Kode baru"), kind="primary", icon="plus")
        self.add_action(self.partner_button, folds=True)
        self.add_action(self.code_button)
        self.first_code_button = Button(self.tr("Kode baru"), kind="primary", icon="plus")
        self.empty = EmptyState(
            "ticket",
            self.tr("Beri satu kode untuk satu unggahan"),
            self.tr(
                "Tulis kodenya di caption. Saat pembeli menyebutnya, kamu tahu unggahan mana yang "
                "membawa pesanan, juga untuk pesanan yang sudah ada."
            ),
            primary=self.first_code_button,
        )
        self.codes = CodeTable()
        self.near_misses = NearMisses()
        self.partners = PartnerTable()
        self.fairness = Note(
            "info",
            self.tr(
                "Beri imbalan yang pantas dan minta mitra menulis “kerja sama” di kontennya, "
                "supaya pembeli tahu."
            ),
            icon="scale",
        )
        self.code_menu = RowMenu(self.codes, self._code_offers)
        self.partner_menu = RowMenu(self.partners, self._partner_offers)
        self.body.addWidget(self.empty, 1)
        for part in (self.codes, self.near_misses, self.partners, self.fairness):
            self.body.addWidget(part)
        self.body.addStretch(0)

    def wire(self) -> None:
        """Where buttons, keys and rows lead."""
        self.code_button.clicked.connect(self._new_code)
        self.first_code_button.clicked.connect(self._new_code)
        self.partner_button.clicked.connect(self._new_partner)
        self.codes.activated.connect(self._open_code)
        self.codes.deleted.connect(self._delete_codes)
        self.partners.activated.connect(self._open_partner)
        self.partners.deleted.connect(self._delete_partners)
        self.near_misses.accepted.connect(self._accept)
        self.near_misses.refused.connect(self._refuse)

    def open(self, *, new: bool = False, period: str = RECENT) -> None:
        """Show the codes of a period (`RECENT` or `ALL`), or begin a new one."""
        self.codes.choose(period)
        if new:
            self._new_code()

    def place(self) -> dict[str, object]:
        """Which codes are shown."""
        return {"period": self.codes.period.value()}

    def refresh(self) -> None:
        """Read codes, near misses and partners anew."""
        today = self.studio.today()
        ever = evidence.insights(self.store, *_EVER)
        month = evidence.insights(self.store, today.replace(day=1), last_day(today))
        by_id: dict[int | None, posts.Post] = {
            post.id: post for post in posts.everything(self.store)
        }
        partners: dict[int | None, Partner] = {one.partner.id: one.partner for one in ever.partners}
        self.codes.show_codes(
            code_rows(ever.codes, by_id, partners, today), month.grades[Grade.CODE].orders
        )
        self.near_misses.show_proposals(redemptions.proposals(self.store))
        every_code = [one.code for one in ever.codes]
        self.partners.show_partners(partner_rows(ever.partners, every_code, today))
        self._arrange(has_codes=bool(every_code), has_partners=bool(ever.partners))

    def _arrange(self, *, has_codes: bool, has_partners: bool) -> None:
        self.empty.setVisible(not has_codes)
        self.codes.setVisible(has_codes)
        self.partners.setVisible(has_codes or has_partners)
        self.fairness.setVisible(has_partners)
        # the empty state brings the one primary button of the screen
        self.code_button.setVisible(has_codes)

    # codes

    def _new_code(self) -> None:
        self.studio.open_drawer(CodeEditor(self.studio))

    def _open_code(self, one: CodeRow) -> None:
        self.studio.open_drawer(CodeEditor(self.studio, one.code))

    def _delete_codes(self, gone: Sequence[CodeRow]) -> None:
        for one in gone:
            campaign_actions.remove_code(self.studio, one.code)

    def _code_offers(self, one: CodeRow) -> list[Offer | None]:
        return [
            Offer("pencil", self.tr("Ubah"), partial(self._open_code, one)),
            Offer("copy", self.tr("Salin kode"), partial(self._copy, one.code)),
            Offer("shopping-bag", self.tr("Lihat pesanannya"), partial(self._list, one.code)),
            None,
            Offer("trash", self.tr("Hapus"), partial(self._delete_codes, [one])),
        ]

    def _copy(self, code: Code) -> None:
        QGuiApplication.clipboard().setText(code.code)
        self.notices.toast(self.tr("Kode {code} tersalin.").format(code=code.code))

    def _list(self, code: Code) -> None:
        self.studio.go("orders", filters=Filters(code_id=code.id))

    # near misses

    def _accept(self, proposal: Proposal) -> None:
        text = self.tr("Pesanan {number} dihitung untuk kode {code}.")
        self._answer(redemptions.accept, proposal, text)

    def _refuse(self, proposal: Proposal) -> None:
        text = self.tr("Pesanan {number} tidak memakai kode {code}. Tidak ditanyakan lagi.")
        self._answer(redemptions.refuse, proposal, text)

    def _answer(self, answer: Any, proposal: Proposal, text: str) -> None:
        try:
            with self.store.change() as change:
                answer(self.store, proposal.id)
        except UserError as problem:
            self.notices.explain(problem)
            return
        self.studio.undoable(change, text.format(number=proposal.order_number, code=proposal.code))

    # partners

    def _new_partner(self) -> None:
        self.studio.open_drawer(PartnerEditor(self.studio))

    def _open_partner(self, one: PartnerRow) -> None:
        self.studio.open_drawer(PartnerEditor(self.studio, one.partner))

    def _delete_partners(self, gone: Sequence[PartnerRow]) -> None:
        for one in gone:
            campaign_actions.remove_partner(self.studio, one.partner)

    def _partner_offers(self, one: PartnerRow) -> list[Offer | None]:
        partner = one.partner
        offers: list[Offer | None] = [
            Offer("pencil", self.tr("Ubah"), partial(self._open_partner, one)),
            Offer("ticket", self.tr("Buat kode untuk mitra ini"), partial(self._code_for, partner)),
        ]
        if partner.fee and partner.paid_on is None:
            paid = partial(campaign_actions.mark_paid, self.studio, partner)
            offers.append(Offer("cash", self.tr("Tandai lunas hari ini"), paid))
        return [
            *offers,
            None,
            Offer("trash", self.tr("Hapus"), partial(self._delete_partners, [one])),
        ]

    def _code_for(self, partner: Partner) -> None:
        draft = codes.Code(code="", kind=Kind.PARTNER, partner_id=partner.id)
        self.studio.open_drawer(CodeEditor(self.studio, draft))
