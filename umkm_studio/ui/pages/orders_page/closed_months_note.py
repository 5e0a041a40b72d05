"""After an import: closed months whose figures are others now, and the way to look at them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.jobs import Job, Progress
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio


class ClosedMonthsNote(Note):
    """Hidden until a month is found; months are looked at beside the window."""

    def __init__(self, studio: Studio) -> None:
        look = Button("", icon="notebook", small=True)
        super().__init__("info", "", icon="lock", action=look)
        self.look_button = look
        self.look_button.setText(self.tr("Lihat refleksi"))
        self.look_button.clicked.connect(self._look)
        self._studio = studio
        self._months: Sequence[date] = ()
        self._job: Job | None = None
        self.hide()

    def refresh(self) -> None:
        """Look at all closed months anew."""
        if self._job is not None:
            self._job.cancel()
        self.hide()
        self._job = self._studio.reads.run(_outdated, self._show, self._studio.notices.explain)

    def _show(self, months: Sequence[date]) -> None:
        self._months = months
        self.setVisible(bool(months))
        if months:
            words = self.tr(
                "Angka {months} sudah kamu tutup, dan sekarang ada yang berbeda. Yang tersimpan "
                "tidak berubah sampai kamu menghitungnya ulang."
            )
            self.show_note(
                "info", words.format(months=", ".join(map(wording.month, months))), icon="lock"
            )

    def _look(self) -> None:
        self._studio.go("reflection", month=self._months[0])


def _outdated(store: Store, _progress: Progress) -> list[date]:
    from umkm_studio.models.insight import closed_months  # only once a month can have changed

    return closed_months.outdated(store)
