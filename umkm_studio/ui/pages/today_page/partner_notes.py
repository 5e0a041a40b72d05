"""What partners and people with ideas wait for, on Beranda: pay that falls due, and word of what
became of an idea.
"""

from __future__ import annotations

from functools import partial

from umkm_studio.models.campaigns import deals, idea_credits
from umkm_studio.models.campaigns.deals import Due, Payment
from umkm_studio.models.campaigns.idea_credits import Owed
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.note_stack import NoteStack

_PAYMENTS, _IDEAS = 3, 1  # notes at most; the rest is on Kode & Mitra and in the calendar


class PartnerNotes(NoteStack):
    """A note for each payment that is due within a week, and for an idea whose source waits; hidden
    where nobody waits.
    """

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self.paid_buttons: list[Button] = []
        self.idea_buttons: list[Button] = []

    def notes(self) -> list[Note]:
        """The payments, then the ideas; only the first of each."""
        self.paid_buttons.clear()
        self.idea_buttons.clear()
        due = deals.due(self._studio.store, self._studio.today())
        owed = idea_credits.owed(self._studio.store)
        return [*map(self._payment, due[:_PAYMENTS]), *map(self._idea, owed[:_IDEAS])]

    def _payment(self, due: Due) -> Note:
        today = self._studio.today()
        late = due.deal.payment(today) is Payment.OVERDUE
        text = self.tr("Imbalan {fee} untuk {name} jatuh tempo {day}.")
        if late:
            text = self.tr("Imbalan {fee} untuk {name} seharusnya dibayar {day}.")
        elif due.deal.due_on == today:
            text = self.tr("Imbalan {fee} untuk {name} jatuh tempo hari ini.")
        words = text.format(
            fee=wording.rupiah(due.deal.fee),
            name=due.partner,
            day=wording.weekday_and_day(due.deal.due_on),
        )
        button = Button(self.tr("Tandai lunas"), small=True)
        button.setAccessibleName(self.tr("Tandai lunas: {name}").format(name=due.partner))
        button.clicked.connect(partial(self._mark_paid, due))
        self.paid_buttons.append(button)
        return Note("danger" if late else "warning", words, icon="cash", action=button)

    def _idea(self, owed: Owed) -> Note:
        text = self.tr(
            "“{title}” sudah tayang. Kabari {source}, pemilik idenya, bagaimana hasilnya."
        )
        if owed.name_them:
            text = self.tr(
                "“{title}” sudah tayang. Sebut {source} sebagai pemilik ide, lalu kabari."
            )
        words = text.format(title=owed.title, source=owed.source)
        button = Button(self.tr("Catat"), small=True)
        button.setAccessibleName(self.tr("Catat kabar untuk {name}").format(name=owed.source))
        button.clicked.connect(partial(self._open_idea, owed))
        self.idea_buttons.append(button)
        return Note("info", words, icon="bulb", action=button)

    def _mark_paid(self, due: Due) -> None:
        from umkm_studio.ui.editors import partner_actions

        partner_actions.mark_paid(self._studio, due.deal, due.partner)

    def _open_idea(self, owed: Owed) -> None:
        from umkm_studio.ui.editors.idea_source import IdeaDialog

        IdeaDialog(self._studio, self, owed.credit.post_id, owed.title).open()
