"""Products that look like one product in two spellings: asked, never merged before a yes."""

from __future__ import annotations

from umkm_studio.models.sales.likeness import Proposal
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.proposals import ProposalCard, Question


class Likenesses(ProposalCard[Proposal]):
    """A line for each pair. Hidden when there is none."""

    def __init__(self) -> None:
        super().__init__(at_once=2)
        self.title_label.setText(self.tr("Mungkin produk yang sama"))
        self.note_label.setText(self.tr("Tidak digabung sampai kamu bilang ya."))
        self.more = caption("", role="text2")
        self.body.addWidget(self.more)

    def say_rest(self, rest: int) -> None:
        """Say how many pairs follow, below the lines."""
        self.more.setText(self.tr("Masih ada %n lagi setelah ini.", "", rest))
        self.more.setVisible(rest > 0)

    def question(self, proposal: Proposal) -> Question:
        """Whether the other product is the one that is kept, and what a yes does."""
        kept, other = proposal.kept.label, proposal.other.label
        yes, no = self.tr("Gabungkan"), self.tr("Bukan")
        name = self.tr("{answer}: {other} dan {kept}")
        return Question(
            title=self.tr("“{other}” = “{kept}”?").format(other=other, kept=kept),
            about=self._about(proposal),
            yes=yes,
            no=no,
            yes_name=name.format(answer=yes, other=other, kept=kept),
            no_name=name.format(answer=no, other=other, kept=kept),
        )

    def _about(self, proposal: Proposal) -> str:
        """What a merge does, in numbers."""
        text = self.tr("{lines} baris pesanan pindah ke “{kept}”, yang HPP-nya {cost}.")
        if proposal.same_sku:
            text = self.tr(
                "SKU-nya sama. {lines} baris pesanan pindah ke “{kept}”, yang HPP-nya {cost}."
            )
        cost = proposal.kept.cost
        return text.format(
            lines=wording.number(proposal.other_lines),
            kept=proposal.kept.label,
            cost=self.tr("belum diisi") if cost is None else wording.rupiah(cost),
        )
