"""While a job runs: nothing below 400 ms, then grey bars, above 2 s a sentence and "Batal".

self.busy.start(self.tr("Membaca berkas"))        # shows itself when it takes long enough
self.busy.show_progress(done, total)              # fills a bar once the size is known
self.busy.cancelled.connect(self._cancel)
self.busy.stop()
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Box, ProgressBar, row
from umkm_studio.ui.kit.empty import Skeleton
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.theme import theme

BARS_AFTER = 400  # milliseconds, DESIGN 4: "Loading"
WORDS_AFTER = 2000


class Busy(Box):
    """Says that something is under way, no sooner than it is worth saying."""

    cancelled = Signal()
    appeared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bars = Skeleton()
        self.sentence = PlainLabel(wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        self.bar = ProgressBar()
        self.cancel_button = Button(self.tr("Batal"))
        self.cancel_button.clicked.connect(self.cancelled)
        layout = QVBoxLayout(self)
        pad = theme().px(20)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(theme().px(14))
        layout.addWidget(self._bars, 1)
        layout.addStretch(1)
        layout.addWidget(self.sentence)
        bar = row(None, self.bar, None)
        bar.setStretch(1, 2)
        layout.addLayout(bar)
        layout.addLayout(row(None, self.cancel_button, None))
        layout.addStretch(1)
        self._is_long = False
        self._soon = QTimer(self, singleShot=True, interval=BARS_AFTER)
        self._soon.timeout.connect(self._show_bars)
        self._later = QTimer(self, singleShot=True, interval=WORDS_AFTER)
        self._later.timeout.connect(self._show_words)
        self.hide()

    def start(self, sentence: str) -> None:
        """Begin to count the time."""
        self.sentence.setText(sentence)
        self.bar.show_share(0.0)
        self._is_long = False
        for part in (self.sentence, self.bar, self.cancel_button):
            part.hide()
        self._soon.start()
        self._later.start()

    def say(self, sentence: str) -> None:
        """Change the sentence, for one with numbers in it."""
        self.sentence.setText(sentence)

    def show_progress(self, done: int, total: int) -> None:
        """Fill the bar; without a total there is none, for it would seem to stand still."""
        if total:
            self.bar.show_share(done / total, self.sentence.text())
            self.bar.setVisible(self._is_long)

    def stop(self) -> None:
        """It is over."""
        self._soon.stop()
        self._later.stop()
        self.hide()

    def _show_bars(self) -> None:
        self._bars.show()
        self.show()
        self.appeared.emit()

    def _show_words(self) -> None:
        self._is_long = True
        self._bars.hide()
        self.sentence.show()
        self.cancel_button.show()
        announce(self, self.sentence.text())
