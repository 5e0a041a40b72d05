"""What is odd about uses of codes: asked with the orders behind it, put away once looked at."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from umkm_studio.models.campaigns.code_signs import Question
from umkm_studio.models.insight import credited
from umkm_studio.ui.editors.code_words import question_about, question_title
from umkm_studio.ui.editors.sale_list import SaleList
from umkm_studio.ui.kit import proposals
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.proposals import ProposalCard

_EVER = date(2000, 1, 1), date(2100, 12, 31)


class CodeQuestions(ProposalCard[Question]):
    """A line for each question. `accepted` asks for the orders, `refused` puts it away."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(at_once=2, padding=16, gap=8)
        self._studio = studio
        self.title_label.setText(self.tr("Pemakaian kode yang perlu kamu lihat"))
        self.note_label.setText(self.tr("Pesanannya tetap dihitung."))
        self.more = caption("", role="text2")
        self.body.addWidget(self.more)

    def say_rest(self, rest: int) -> None:
        """Say how many questions follow, below the lines."""
        self.more.setText(self.tr("%n pertanyaan lain muncul setelah ini kamu jawab.", "", rest))
        self.more.setVisible(rest > 0)

    def question(self, proposal: Question) -> proposals.Question:
        """The sign in words, and its two ways on."""
        title = question_title(proposal)
        yes, no = self.tr("Lihat pesanan"), self.tr("Sudah benar")
        name = self.tr("{answer}: {question}")
        return proposals.Question(
            title=title,
            about=question_about(proposal, self._studio.today()),
            yes=yes,
            no=no,
            yes_name=name.format(answer=yes, question=title),
            no_name=name.format(answer=no, question=title),
            yes_icon="shopping-bag",
        )


class UseList(SaleList):
    """The orders behind a question, in a drawer; `settled` when the maker says that all is well."""

    settled = Signal(object)  # the question

    def __init__(self, studio: Studio, question: Question) -> None:
        ids = [use.order_id for use in question.uses]
        super().__init__(
            question_title(question), credited.sales_of(studio.store, *_EVER, order_ids=ids)
        )
        self._question = question
        self.settle_button = Button(
            self.tr("Sudah benar"), kind="primary", icon="check", writes=True
        )
        self.settle_button.setToolTip(self.tr("Tidak ditanyakan lagi"))
        self.footer.addStretch(1)
        self.footer.addWidget(self.settle_button)
        self.settle_button.clicked.connect(self._settle)

    def _settle(self) -> None:
        self.settled.emit(self._question)
