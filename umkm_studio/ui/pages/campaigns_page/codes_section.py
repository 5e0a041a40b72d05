"""The codes on the page: their table, and what looks like one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import code_runs, code_signs, codes
from umkm_studio.models.campaigns.code_signs import Question
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.content import posts
from umkm_studio.models.insight.evidence import Grade, Insights
from umkm_studio.models.sales import code_doubts, redemptions
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.sales.redemptions import Likeness, Proposal
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import campaign_actions
from umkm_studio.ui.editors.caption_code_card import CaptionCodes
from umkm_studio.ui.editors.code_editor import CodeEditor
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.empty import EmptyState, practice_link
from umkm_studio.ui.kit.menus import Offer
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.campaigns_page.code_questions import CodeQuestions, UseList
from umkm_studio.ui.pages.campaigns_page.code_table import CodeRow, CodeTable, code_rows
from umkm_studio.ui.pages.campaigns_page.near_misses import MissList, NearMisses
from umkm_studio.ui.pages.campaigns_page.row_menu import RowMenu


class CodesSection(QWidget):
    """The table of codes, the questions about them, and what stands there before the first."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
        self.first_code_button = Button(
            self.tr("Kode baru"), kind="primary", icon="plus", writes=True
        )
        self.empty = EmptyState(
            "ticket",
            self.tr("Beri satu kode untuk satu unggahan"),
            self.tr(
                "Tulis kodenya di caption. Saat pembeli menyebutnya, kamu tahu unggahan mana yang "
                "membawa pesanan, juga untuk pesanan yang sudah ada."
            ),
            primary=self.first_code_button,
            link=practice_link(studio),
        )
        self.table = CodeTable()
        self.questions = CodeQuestions(studio)
        self.caption_codes = CaptionCodes(studio)
        self.near_misses = NearMisses()
        self.menu = RowMenu(self.table, self._offers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(self.empty)
        layout.addWidget(self.table)
        layout.addWidget(self.questions)
        layout.addWidget(self.caption_codes)
        layout.addWidget(self.near_misses)
        self.first_code_button.clicked.connect(self.new)
        self.table.activated.connect(self._open)
        self.table.deleted.connect(self._delete)
        self.questions.accepted.connect(self._show_uses)
        self.questions.refused.connect(self._settle)
        self.near_misses.accepted.connect(self._accept)
        self.near_misses.refused.connect(self._refuse)
        self.near_misses.looked.connect(self._show_misses)

    def show_insights(self, ever: Insights, month: Insights, questions: Sequence[Question]) -> None:
        """Show the codes with what they brought ever and this month, and what is asked of them."""
        by_id: dict[int | None, posts.Post] = {
            post.id: post for post in posts.everything(self.store)
        }
        partners = {one.partner.id: one.partner for one in ever.partners}
        self.table.show_codes(
            code_rows(
                ever.codes,
                by_id,
                partners,
                codes.owners(self.store),
                codes.uses(self.store),
                code_doubts.places_taken(self.store),
                self.studio.today(),
            ),
            month.grades[Grade.CODE].orders,
        )
        self.questions.show_proposals(questions)
        self.near_misses.show_proposals(redemptions.grouped(redemptions.proposals(self.store)))
        self.empty.setVisible(not ever.codes)
        self.table.setVisible(bool(ever.codes))

    # codes

    def new(self) -> None:
        """Begin a new code."""
        self.studio.open_drawer(CodeEditor(self.studio))

    def _open(self, one: CodeRow) -> None:
        self.studio.open_drawer(CodeEditor(self.studio, one.code))

    def _delete(self, gone: Sequence[CodeRow]) -> None:
        for one in gone:
            campaign_actions.remove_code(self.studio, one.code)

    def _offers(self, one: CodeRow) -> list[Offer | None]:
        code = one.code
        kept = code.archived_on is None
        archive = self.tr("Arsipkan") if kept else self.tr("Keluarkan dari arsip")
        return [
            Offer("pencil", self.tr("Ubah"), partial(self._open, one)),
            Offer("copy", self.tr("Salin kode"), partial(self._copy, code)),
            Offer("qrcode", self.tr("Tautan pesan dan QR"), partial(self._show_link, code)),
            Offer("printer", self.tr("Cetak kartu kode"), partial(self._print, code)),
            Offer("shopping-bag", self.tr("Lihat pesanannya"), partial(self._list, code)),
            None,
            Offer(
                "history",
                self.tr("Pakai lagi, masa berlaku baru"),
                partial(self._again, code),
                writes=True,
            ),
            Offer(
                "folder",
                archive,
                partial(campaign_actions.archive_code, self.studio, code),
                writes=True,
            ),
            Offer("trash", self.tr("Hapus"), partial(self._delete, [one]), writes=True),
        ]

    def _again(self, code: Code) -> None:
        fresh = code_runs.again(code, self.studio.today())
        self.studio.open_drawer(CodeEditor(self.studio, fresh))

    def show_link(self) -> None:
        """The shop's order link, without a code."""
        self._show_link(None)

    def _show_link(self, code: Code | None) -> None:
        from umkm_studio.ui.editors.order_link_dialog import OrderLinkDialog  # seldom opened

        OrderLinkDialog(self, self.studio, code).open()

    def _print(self, code: Code) -> None:
        from umkm_studio.ui.editors.code_card_print import PrintCodeCards  # seldom opened

        PrintCodeCards(self, self.studio, code).open()

    def _copy(self, code: Code) -> None:
        QGuiApplication.clipboard().setText(code.code)
        self.studio.notices.toast(self.tr("Kode {code} tersalin.").format(code=code.code))

    def _list(self, code: Code) -> None:
        self.studio.go("orders", filters=Filters(code_id=code.id))

    # questions about uses

    def _show_uses(self, question: Question) -> None:
        drawer = UseList(self.studio, question)
        drawer.order_asked.connect(self._open_order)
        drawer.settled.connect(self._settle)
        self.studio.open_drawer(drawer)

    def _open_order(self, order_id: int) -> None:
        if self.studio.close_drawer():
            self.studio.go("orders", order_id=order_id)

    def _settle(self, question: Question) -> None:
        self.studio.close_drawer()
        work = partial(code_signs.settle, self.store, question)
        text = self.tr("Pemakaian kode {code} sudah kamu periksa. Tidak ditanyakan lagi.")
        self.studio.keep(work, text.format(code=question.code.code))

    # near misses

    def _accept(self, likeness: Likeness) -> None:
        text = self.tr("Pesanan {number} dihitung untuk kode {code}.")
        if len(likeness.misses) > 1:
            text = self.tr("%n pesanan dihitung untuk kode {code}.", "", len(likeness.misses))
        self._answer(redemptions.accept, likeness.misses, text)

    def _refuse(self, likeness: Likeness) -> None:
        text = self.tr("Pesanan {number} tidak memakai kode {code}. Tidak ditanyakan lagi.")
        if len(likeness.misses) > 1:
            text = self.tr(
                "%n pesanan tidak memakai kode {code}. Tidak ditanyakan lagi.",
                "",
                len(likeness.misses),
            )
        self._answer(redemptions.refuse, likeness.misses, text)

    def _show_misses(self, likeness: Likeness) -> None:
        drawer = MissList(likeness)
        drawer.card.accepted.connect(partial(self._answer_in, drawer, self._accept))
        drawer.card.refused.connect(partial(self._answer_in, drawer, self._refuse))
        self.studio.open_drawer(drawer)

    def _answer_in(
        self, drawer: MissList, answer: Callable[[Likeness], None], miss: Proposal
    ) -> None:
        answer(Likeness(miss.seen, miss.code, (miss,)))
        if not drawer.show_open(redemptions.proposals(self.store)):
            self.studio.close_drawer()

    def _answer(
        self, answer: Callable[[Store, int], None], misses: Sequence[Proposal], text: str
    ) -> None:
        def work() -> None:
            for miss in misses:
                answer(self.store, miss.id)

        first = misses[0]
        self.studio.keep(work, text.format(number=first.order_number, code=first.code))
