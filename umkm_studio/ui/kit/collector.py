"""Python's collector of objects that refer to one another, on the window's thread alone.

By itself it runs on whichever thread makes objects, the jobs' among them. A widget that waits for
it would be destroyed there, and Qt crashes when that happens.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from umkm_studio.models import garbage

_EVERY = 500  # milliseconds


class Collector(QObject):
    """Looks now and then whether there is enough to collect, by Python's own thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what the start made is there to stay
        timer = QTimer(self, interval=_EVERY)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Collect the oldest generation that has come to its threshold, and those below it."""
        if garbage.is_paused():
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
