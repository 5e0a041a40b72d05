"""People who may be one: asked with the reason, never joined before the maker said yes."""

from __future__ import annotations

from umkm_studio.models.sales.same_person import Proposal, Side
from umkm_studio.ui.editors.customer_words import places, why_alike
from umkm_studio.ui.kit.proposals import ProposalCard, Question


class Alike(ProposalCard[Proposal]):
    """A line for each pair. Hidden when there is none."""

    def __init__(self) -> None:
        super().__init__(at_once=2)
        self.title_label.setText(self.tr("Mungkin orang yang sama"))

    def say_rest(self, rest: int) -> None:
        """Say how many pairs follow, beside the title."""
        words = self.tr("Tidak digabung sampai kamu bilang ya.")
        if rest > 0:
            words = self.tr(
                "Tidak digabung sampai kamu bilang ya. Masih ada %n lagi setelah ini.", "", rest
            )
        self.note_label.setText(words)

    def question(self, proposal: Proposal) -> Question:
        """Whether the two are one person, and why that may be so."""
        older, younger = proposal.older, proposal.younger
        yes, no = self.tr("Ya, gabungkan"), self.tr("Bukan")
        name = self.tr("{answer}: {one} dan {other}")
        pair = self.tr("{one} = {other}?")
        return Question(
            title=pair.format(one=self._side(older), other=self._side(younger)),
            about=why_alike(proposal),
            yes=yes,
            no=no,
            yes_name=name.format(answer=yes, one=older.name, other=younger.name),
            no_name=name.format(answer=no, one=older.name, other=younger.name),
        )

    def _side(self, side: Side) -> str:
        words = self.tr("{name} ({places}, %n pesanan)", "", side.orders)
        return words.format(name=side.name, places=places(side.channels))
