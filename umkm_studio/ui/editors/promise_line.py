"""What was decided for this month: one quiet line, another decision each day.

Beranda and the calendar show it until it is said what became of every decision.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from umkm_studio.models import reflections
from umkm_studio.models.reflections import Decision, DecisionKind, Outcome
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.page import Studio


class PromiseLine(QWidget):
    """One decision of which nothing is said yet; hidden where there is none. Its button offers to
    tick it off, to make an idea of it, or to look at all of them.
    """

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._decision: Decision | None = None
        self._menu = OfferMenu(self)
        self.words = PlainLabel(style="table", role="text2", wrap=True)
        self.link = LinkButton(self.tr("Pilihan"), strong=True)
        self.link.clicked.connect(self._offer)
        line = row(IconLabel("notebook", size=16), self.words, self.link)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    def refresh(self) -> None:
        """Read and show."""
        today = self._studio.today()
        found = reflections.decisions(self._studio.store, reflections.month_before(today))
        waiting = [one for one in found if one.outcome is Outcome.NOT_SAID]
        self._decision = waiting[today.toordinal() % len(waiting)] if waiting else None
        self.setVisible(self._decision is not None)
        if self._decision is not None:
            words = self._sentence(self._decision)
            self.words.setText(words)
            self.link.setAccessibleName(self.tr("Pilihan: {promise}").format(promise=words))

    @property
    def menu(self) -> OfferMenu:
        """What the button opens."""
        return self._menu

    def _sentence(self, decision: Decision) -> str:
        text = {
            DecisionKind.KEEP: self.tr("Keputusan {month}: lanjutkan “{words}”."),
            DecisionKind.SIMPLIFY: self.tr("Keputusan {month}: sederhanakan “{words}”."),
            DecisionKind.STOP: self.tr("Keputusan {month}: hentikan “{words}”."),
        }[decision.kind]
        return text.format(month=wording.month_name(decision.month), words=decision.text)

    def _offer(self) -> None:
        decision = self._decision
        if decision is None:
            return
        offers = [
            Offer("check", self.tr("Sudah dijalankan"), partial(self._tick, decision), writes=True),
            *self._idea(decision),
            Offer("notebook", self.tr("Lihat semua keputusan"), self._open),
        ]
        below = QPoint(0, self.link.height() + 2)
        self._menu.show_offers(offers, self.link.mapToGlobal(below))

    def _idea(self, decision: Decision) -> list[Offer]:
        """What is to stop is nothing to post about."""
        if decision.kind is DecisionKind.STOP:
            return []
        if reflections.idea_of(self._studio.store, decision) is not None:
            return [Offer("seedling", self.tr("Sudah ada di kotak ide"))]
        words = self.tr("Jadikan ide konten")
        return [Offer("seedling", words, partial(self._make_idea, decision), writes=True)]

    def _tick(self, decision: Decision) -> None:
        store, decision_id = self._studio.store, decision.id
        assert decision_id is not None
        work = partial(reflections.say_outcome, store, decision_id, Outcome.KEPT)
        self._studio.keep(work, self.tr("Dicatat: keputusan ini dijalankan."))

    def _make_idea(self, decision: Decision) -> None:
        note = self.tr("Keputusan dari refleksi {month}.")
        note = note.format(month=wording.month(decision.month))
        work = partial(reflections.make_idea, self._studio.store, decision, note)
        self._studio.keep(work, self.tr("Masuk kotak ide di kalender."))

    def _open(self) -> None:
        month = reflections.month_before(self._studio.today())
        self._studio.go("reflection", month=month)
