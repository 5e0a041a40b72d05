"""What partners and people with ideas wait for, on Beranda: pay that falls due, and word of what
became of an idea.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import deals, idea_credits
from umkm_studio.models.campaigns.deals import Due, Payment
from umkm_studio.models.campaigns.idea_credits import Owed
from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import clear
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

_PAYMENTS, _IDEAS = 3, 1  # notes at most; the rest is on Kode & Mitra and in the calendar


class PartnerNotes(QWidget):
    """A note for each payment that is due within a week, and for an idea whose source waits; hidden
    where nobody waits.
    """

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.paid_buttons: list[Button] = []
        self.idea_buttons: list[Button] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().px(8))
        self.hide()

    def refresh(self) -> None:
        """Read and show."""
        clear(self._layout)
        self.paid_buttons.clear()
        self.idea_buttons.clear()
        try:
            due = deals.due(self._studio.store, self._studio.today())
            owed = idea_credits.owed(self._studio.store)
        except UserError as problem:
            self._layout.addWidget(Note("danger", wording.explain(problem)))
            self.show()
            return
        for payment in due[:_PAYMENTS]:
            self._layout.addWidget(self._payment(payment))
        for idea in owed[:_IDEAS]:
            self._layout.addWidget(self._idea(idea))
        self.setVisible(bool(due or owed))

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
