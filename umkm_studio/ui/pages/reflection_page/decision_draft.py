"""A decision that is being typed, kept after each pause, so that a crash takes no more than the
last words. Once it is finished or given up the copy is taken back, and one undo is one decision.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from umkm_studio.models import reflections
from umkm_studio.models.errors import UserError
from umkm_studio.models.reflections import Decision
from umkm_studio.models.store import Store

_PAUSE_MS = 600


class DecisionDraft(QObject):
    """The copy of one decision. `decision` is as it was before somebody typed."""

    def __init__(self, store: Store, decision: Decision, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._decision = decision
        self._kept: Decision | None = None
        self._text = decision.text
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._keep)

    def typed(self, text: str) -> None:
        """Keep this after a pause."""
        self._text = text
        self._pause.start()

    def take_back(self) -> bool:
        """Leave the decision as it was; False where the store can't be written now."""
        self._pause.stop()
        if self._kept is None:
            return True
        try:
            if self._decision.id is None and self._kept.id is not None:
                reflections.drop(self._store, self._kept.id)
            else:
                reflections.decide(self._store, self._decision)
        except UserError:
            return False
        self._kept = None
        return True

    def _keep(self) -> None:
        """Words that can't be kept now are still in the field, and leaving it says why."""
        if not self._text.strip():
            return
        with suppress(UserError):
            known = self._kept or self._decision
            kept_id = reflections.decide(self._store, replace(known, text=self._text))
            found = reflections.decisions(self._store, known.month)
            self._kept = next(one for one in found if one.id == kept_id)
