"""Marked days: what comes next, and the way to all of them."""

from __future__ import annotations

from umkm_studio.models.content import marked_days
from umkm_studio.ui.editors.days_editor import DaysEditor
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.page import Studio


class DaysCard(Card):
    """How many are left out and added, and a button."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Hari yang ditandai"), icon="calendar")
        self._studio = studio
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Hari libur, Ramadan, tanggal kembar, gajian, libur sekolah, dan hari yang "
                    "kamu tandai sendiri."
                ),
                style="table",
                role="text2",
                wrap=True,
            )
        )
        self._count = caption("", role="text2", wrap=True)
        self.body.addWidget(self._count)
        self.open_button = Button(self.tr("Pilih dan tambah hari"), icon="pencil", small=True)
        self.open_button.clicked.connect(self._open)
        self.body.addLayout(row(self.open_button, None))

    def refresh(self) -> None:
        """Count anew."""
        store = self._studio.store
        text = self.tr("{own} tanda darimu sendiri, {left_out} hari tidak ditandai.")
        self._count.setText(
            text.format(
                own=wording.number(len(marked_days.own(store))),
                left_out=wording.number(
                    len(marked_days.left_out(store)) + len(marked_days.left_out_once(store))
                ),
            )
        )

    def _open(self) -> None:
        self._studio.open_drawer(DaysEditor(self._studio))
