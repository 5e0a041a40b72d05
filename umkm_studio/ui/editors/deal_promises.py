"""What one side of a cooperation promised: a line for each, its day, whether it was kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.deals import Promise, Side
from umkm_studio.ui.editors.dated_lines import Dated, DatedLines, Names
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


class Promises(DatedLines):
    """The promises of a side."""

    def __init__(self, studio: Studio, side: Side, title: str, example: str) -> None:
        super().__init__(
            studio,
            Names(
                title=title,
                one=translate("Promises", "Janji"),
                done=translate("Promises", "Sudah ditepati"),
                remove=translate("Promises", "Hapus janji ini"),
                add=translate("Promises", "Tambah janji"),
                example=example,
            ),
        )
        self._side = side

    def show_promises(self, found: Sequence[Promise]) -> None:
        """Show these."""
        self.show_values(Dated(one.text, one.due_on, one.done_on) for one in found)

    def value(self) -> tuple[Promise, ...]:
        """Those with words."""
        return tuple(
            Promise(side=self._side, text=one.text, due_on=one.due_on, done_on=one.done_on)
            for one in self.values()
        )
