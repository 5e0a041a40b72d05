"""What partners and people with ideas wait for: pay that falls due, and word of what became of an
idea.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models.campaigns import deals, idea_credits
from umkm_studio.models.campaigns.deals import Due as PayDue
from umkm_studio.models.campaigns.deals import Payment
from umkm_studio.models.campaigns.idea_credits import Owed
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.due import Due

translate = QCoreApplication.translate

_IDEAS = 1  # at most; the rest is in the calendar


def dues(studio: Studio, *, owner: QWidget) -> list[Due]:
    """The payments that are due within a week, and the first idea whose source waits. `owner` is
    what a dialog stands over.
    """
    due = deals.due(studio.store, studio.today())
    owed = idea_credits.owed(studio.store)
    return [
        *(_payment(studio, one) for one in due),
        *(_idea(studio, one, owner) for one in owed[:_IDEAS]),
    ]


def _payment(studio: Studio, due: PayDue) -> Due:
    today = studio.today()
    late = due.deal.payment(today) is Payment.OVERDUE
    text = translate("Dues", "Imbalan {fee} untuk {name} jatuh tempo {day}.")
    if late:
        text = translate("Dues", "Imbalan {fee} untuk {name} seharusnya dibayar {day}.")
    elif due.deal.due_on == today:
        text = translate("Dues", "Imbalan {fee} untuk {name} jatuh tempo hari ini.")
    return Due(
        kind="danger" if late else "warning",
        icon="cash",
        text=text.format(
            fee=wording.rupiah(due.deal.fee),
            name=due.partner,
            day=wording.weekday_and_day(due.deal.due_on),
        ),
        verb=translate("Dues", "Tandai lunas"),
        name=translate("Dues", "Tandai lunas: {name}").format(name=due.partner),
        act=partial(_mark_paid, studio, due),
    )


def _idea(studio: Studio, owed: Owed, owner: QWidget) -> Due:
    text = translate(
        "Dues", "“{title}” sudah tayang. Kabari {source}, pemilik idenya, bagaimana hasilnya."
    )
    if owed.name_them:
        text = translate(
            "Dues", "“{title}” sudah tayang. Sebut {source} sebagai pemilik ide, lalu kabari."
        )
    return Due(
        kind="info",
        icon="bulb",
        text=text.format(title=owed.title, source=owed.source),
        verb=translate("Dues", "Catat"),
        name=translate("Dues", "Catat kabar untuk {name}").format(name=owed.source),
        act=partial(_open_idea, studio, owed, owner),
    )


def _mark_paid(studio: Studio, due: PayDue) -> None:
    from umkm_studio.ui.editors import partner_actions

    partner_actions.mark_paid(studio, due.deal, due.partner)


def _open_idea(studio: Studio, owed: Owed, owner: QWidget) -> None:
    from umkm_studio.ui.editors.idea_source import IdeaDialog

    IdeaDialog(studio, owner, owed.credit.post_id, owed.title).open()
