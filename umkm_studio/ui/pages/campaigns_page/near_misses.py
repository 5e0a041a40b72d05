"""What looks like a code on an order: asked, never counted before the maker said yes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.sales.redemptions import Likeness, Proposal
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.proposals import ProposalCard, Question

translate = QCoreApplication.translate
_ORDERS = 100  # lines of the drawer


class NearMisses(ProposalCard[Likeness]):
    """A line for each text that is one slip away from a code, for all the orders that wrote it.
    Hidden when there is none.
    """

    def __init__(self) -> None:
        super().__init__(at_once=2, padding=16, gap=8)
        self.title_label.setText(self.tr("Mirip kode, perlu kamu pastikan"))
        self.note_label.setText(self.tr("Belum dihitung sampai kamu bilang ya."))
        self.more = caption("", role="text2")
        self.body.addWidget(self.more)

    def say_rest(self, rest: int) -> None:
        """Say how many texts follow, below the lines."""
        self.more.setText(self.tr("%n pertanyaan lain muncul setelah ini kamu jawab.", "", rest))
        self.more.setVisible(rest > 0)

    def question(self, proposal: Likeness) -> Question:
        """Whether the text means the code, on the order or on all of them."""
        first, many = proposal.misses[0], len(proposal.misses)
        if many == 1:
            return _about_one(first)
        title = _title(first)
        yes, no = self.tr("Ya untuk %n pesanan", "", many), self.tr("Bukan")
        look = self.tr("Lihat satu-satu")
        name = self.tr("{answer}: {question}")
        return Question(
            title=title,
            about=self.tr("%n pesanan, misalnya {order}", "", many).format(order=_order(first)),
            yes=yes,
            no=no,
            yes_name=name.format(answer=yes, question=title),
            no_name=name.format(answer=no, question=title),
            look=look,
            look_name=name.format(answer=look, question=title),
        )


class MissList(Drawer):
    """The orders behind one line, each with its own answer."""

    def __init__(self, likeness: Likeness) -> None:
        super().__init__()
        self.likeness = likeness
        self.show_head(caption=self.tr("Mirip kode"), title=_title(likeness.misses[0]))
        self.card = _Orders()
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self.card.show_proposals(likeness.misses)

    def show_open(self, found: Sequence[Proposal]) -> bool:
        """Show those that still wait for an answer; whether there are any."""
        mine = {miss.id for miss in self.likeness.misses}
        left = [miss for miss in found if miss.id in mine]
        self.card.show_proposals(left)
        return bool(left)


class _Orders(ProposalCard[Proposal]):
    """A line for each order."""

    def __init__(self) -> None:
        super().__init__(at_once=_ORDERS, padding=16, gap=8)
        self.title_label.hide()
        self.note_label.setText(self.tr("Belum dihitung sampai kamu bilang ya."))
        self.more = caption("", role="text2")
        self.body.addWidget(self.more)

    def say_rest(self, rest: int) -> None:
        """Say how many orders follow, below the lines."""
        self.more.setText(self.tr("%n pertanyaan lain muncul setelah ini kamu jawab.", "", rest))
        self.more.setVisible(rest > 0)

    def question(self, proposal: Proposal) -> Question:
        """Whether the text means the code, on this order."""
        return _about_one(proposal)


def _title(miss: Proposal) -> str:
    words = translate("NearMisses", "“{seen}” mirip kode {code}")
    return words.format(seen=miss.seen, code=miss.code)


def _about_one(miss: Proposal) -> Question:
    yes, no = translate("NearMisses", "Ya, ini kode"), translate("NearMisses", "Bukan")
    name = translate("NearMisses", "{answer}: {code} di pesanan {number}")
    return Question(
        title=_title(miss),
        about=_order(miss),
        yes=yes,
        no=no,
        yes_name=name.format(answer=yes, code=miss.code, number=miss.order_number),
        no_name=name.format(answer=no, code=miss.code, number=miss.order_number),
    )


def _order(miss: Proposal) -> str:
    """Which order it is, and the words around what was seen."""
    words = translate("NearMisses", "{number} · {day} · “{note}”")
    if miss.customer:
        words = translate("NearMisses", "{number} · {customer} · {day} · “{note}”")
    return words.format(
        number=miss.order_number,
        customer=miss.customer,
        day=wording.day(date.fromisoformat(miss.ordered_on)),
        note=" ".join(miss.note.split()),
    )
