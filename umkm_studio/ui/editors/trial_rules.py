"""The rules of the verdict on small tests, folded away until somebody asks."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.ui.editors.trial_verdict_words import rules
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.theme import theme


class TrialRules(QWidget):
    """A link, and below it the rules in the order in which they are asked."""

    def __init__(self) -> None:
        super().__init__()
        self.button = LinkButton(self.tr("Lihat aturannya"))
        self.listed = QWidget()
        lines = QVBoxLayout(self.listed)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme().px(8))
        first = self.tr("Ditanyakan dari atas. Yang pertama cocok menentukan.")
        lines.addWidget(caption(first, role="text2", wrap=True))
        for look, sentence in rules():
            badge = QVBoxLayout()
            badge.addWidget(Badge(look))
            badge.addStretch(1)
            words = PlainLabel(sentence, style="table", role="text2", wrap=True)
            line = row(badge, words, gap=10)
            line.setStretch(1, 1)
            lines.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self.button, None))
        layout.addWidget(self.listed)
        self.listed.hide()
        self.button.clicked.connect(self._fold)

    def _fold(self) -> None:
        shown = self.listed.isHidden()
        self.listed.setVisible(shown)
        words = self.tr("Sembunyikan aturannya") if shown else self.tr("Lihat aturannya")
        self.button.setText(words)
