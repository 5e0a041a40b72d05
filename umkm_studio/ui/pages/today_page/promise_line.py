"""What was decided in looking back on last month, a line a day."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from umkm_studio.models import reflections
from umkm_studio.models.reflections import Decision, DecisionKind
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.page import Studio


class PromiseLine(QWidget):
    """One decision, another each day; hidden where nothing was decided."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.words = PlainLabel(style="table", role="text2", wrap=True)
        self.link = LinkButton(self.tr("Lihat"), strong=True)
        self.link.clicked.connect(self._open)
        line = row(IconLabel("notebook", size=16), self.words, self.link)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    def refresh(self) -> None:
        """Read and show."""
        today = self._studio.today()
        decided = reflections.decisions(self._studio.store, reflections.month_before(today))
        self.setVisible(bool(decided))
        if decided:
            words = self._sentence(decided[today.toordinal() % len(decided)])
            self.words.setText(words)
            self.link.setAccessibleName(self.tr("Lihat: {promise}").format(promise=words))

    def _sentence(self, decision: Decision) -> str:
        text = {
            DecisionKind.KEEP: self.tr("Putusan {month}: lanjutkan “{words}”."),
            DecisionKind.SIMPLIFY: self.tr("Putusan {month}: sederhanakan “{words}”."),
            DecisionKind.STOP: self.tr("Putusan {month}: hentikan “{words}”."),
        }[decision.kind]
        return text.format(month=wording.month_name(decision.month), words=decision.text)

    def _open(self) -> None:
        month = reflections.month_before(self._studio.today())
        self._studio.go("reflection", month=month)
