"""Buyers who asked to be taken out, above all else on Beranda: the law counts the hours."""

from __future__ import annotations

from functools import partial

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import withdrawals
from umkm_studio.models.sales.withdrawals import Request
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.note_stack import NoteStack


class WithdrawalNotes(NoteStack):
    """A note for each; hidden where nobody asked."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self.open_buttons: list[Button] = []

    def notes(self) -> list[Note]:
        """A line for each request that is open."""
        self.open_buttons.clear()
        return [self._note(request) for request in withdrawals.open_requests(self._studio.store)]

    def _note(self, request: Request) -> Note:
        from umkm_studio.ui.editors.customer_words import moment, time_left

        now = self._studio.now()
        name = request.name or self.tr("Pelanggan tanpa nama")
        text = self.tr("{name} minta datanya dihapus: paling lambat {due} ({left}).").format(
            name=name, due=moment(request.due_at), left=time_left(request.hours_left(now))
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
