"""Buyers who asked to be taken out, above all else on Beranda: the law counts the hours."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import withdrawals
from umkm_studio.models.sales.withdrawals import Request
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import clear
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class WithdrawalNotes(QWidget):
    """A note for each; hidden where nobody asked."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.open_buttons: list[Button] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().px(8))
        self.hide()

    def refresh(self) -> None:
        """Read and show."""
        clear(self._layout)
        self.open_buttons.clear()
        try:
            found = withdrawals.open_requests(self._studio.store)
        except UserError as problem:
            self._layout.addWidget(Note("danger", wording.explain(problem)))
            self.show()
            return
        for request in found:
            self._layout.addWidget(self._note(request))
        self.setVisible(bool(found))

    def _note(self, request: Request) -> Note:
        from umkm_studio.ui.editors.customer_words import moment, time_left

        now = self._studio.now()
        name = request.name or self.tr("Pelanggan tanpa nama")
        text = self.tr("{name} minta datanya dihapus: paling lambat {due} ({left}).").format(
            name=name, due=moment(request.due_at), left=time_left(request, now)
        )
        button = Button(self.tr("Kerjakan"), small=True)
        button.setAccessibleName(self.tr("Kerjakan permintaan {name}").format(name=name))
        button.clicked.connect(partial(self._open, request.person_id))
        self.open_buttons.append(button)
        late = request.hours_left(now) < 0
        return Note("danger" if late else "warning", text, icon="clock", action=button)

    def _open(self, person_id: int) -> None:
        from umkm_studio.ui.editors.customer_editor import PRIVACY_TAB, CustomerEditor

        try:
            self._studio.open_drawer(CustomerEditor(self._studio, person_id, tab=PRIVACY_TAB))
        except UserError as problem:
            self._studio.notices.explain(problem)
