"""What looks like a code on an order: asked, never counted before the maker said yes."""

from __future__ import annotations

from datetime import date

from umkm_studio.models.sales.redemptions import Proposal
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.proposals import ProposalCard, Question


class NearMisses(ProposalCard[Proposal]):
    """A line for each text that is one slip away from a code. Hidden when there is none."""

    def __init__(self) -> None:
        super().__init__(at_once=2, padding=16, gap=8)
        self.title_label.setText(self.tr("Mirip kode, perlu kamu pastikan"))
        self.note_label.setText(self.tr("Belum dihitung sampai kamu bilang ya."))
        self.more = caption("", role="text2")
        self.body.addWidget(self.more)

    def say_rest(self, rest: int) -> None:
        """Say how many texts follow, below the lines."""
        self.more.setText(self.tr("Masih ada %n lagi setelah ini.", "", rest))
        self.more.setVisible(rest > 0)

    def question(self, proposal: Proposal) -> Question:
        """Whether the text means the code, and the order it stands on."""
        code, number = proposal.code, proposal.order_number
        yes, no = self.tr("Ya, ini kode"), self.tr("Bukan")
        name = self.tr("{answer}: {code} di pesanan {number}")
        title = self.tr("“{seen}” mirip kode {code}")
        return Question(
            title=title.format(seen=proposal.seen, code=code),
            about=self._about(proposal),
            yes=yes,
            no=no,
            yes_name=name.format(answer=yes, code=code, number=number),
            no_name=name.format(answer=no, code=code, number=number),
        )

    def _about(self, proposal: Proposal) -> str:
        """Which order it is, and the words around what was seen."""
        words = self.tr("{number} · {day} · “{note}”")
        if proposal.customer:
            words = self.tr("{number} · {customer} · {day} · “{note}”")
        return words.format(
            number=proposal.order_number,
            customer=proposal.customer,
            day=wording.day(date.fromisoformat(proposal.ordered_on)),
            note=" ".join(proposal.note.split()),
        )
