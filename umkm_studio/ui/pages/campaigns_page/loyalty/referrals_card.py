"""Questions about referrals that may have stayed in one household."""

from __future__ import annotations

from umkm_studio.models.campaigns.loyalty.referrals import Referral, Shared
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.proposals import ProposalCard, Question


class ReferralQuestions(ProposalCard[Referral]):
    """Yes keeps the bonus, no takes it back from both."""

    def __init__(self) -> None:
        super().__init__(at_once=3)
        self.title_label.setText(self.tr("Rujukan yang perlu dilihat"))

    def question(self, proposal: Referral) -> Question:
        """The words of a line."""
        why = (
            self.tr("Nomor HP-nya sama.")
            if proposal.shared is Shared.PHONE
            else self.tr("Alamatnya sama: serumah, atau bertetangga?")
        )
        about = self.tr("{why} Pesanan {number}, {day}.").format(
            why=why, number=proposal.order_number, day=wording.day_and_year(proposal.ordered_on)
        )
        names = {"owner": proposal.owner, "friend": proposal.friend}
        return Question(
            title=self.tr("{owner} merujuk {friend}, bonusnya tetap?").format(**names),
            about=about,
            yes=self.tr("Tetap"),
            no=self.tr("Ambil kembali"),
            yes_name=self.tr("Bonus {owner} dan {friend} tetap").format(**names),
            no_name=self.tr("Ambil kembali bonus {owner} dan {friend}").format(**names),
        )

    def say_rest(self, rest: int) -> None:
        """How many more follow."""
        words = self.tr("menyusul %n lagi", "", rest) if rest else ""
        self.note_label.setText(words)
        self.note_label.setVisible(bool(words))
