"""The line below the list of orders: what can be done with those chosen, and how many are seen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.theme import theme


class ListFoot(QWidget):
    """A hint while none is chosen, else buttons; how far a change is while one is under way."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chosen_label = PlainLabel(style="label")
        self.status_button = LinkButton(self.tr("Ubah status"), strong=True, writes=True)
        self.complete_button = LinkButton(self.tr("Tandai selesai"), strong=True, writes=True)
        self.paid_button = LinkButton(self.tr("Tandai lunas"), strong=True, writes=True)
        self.code_button = LinkButton(self.tr("Ubah kode"), strong=True, writes=True)
        self.slip_button = LinkButton(self.tr("Cetak slip"), strong=True)
        self.delete_button = LinkButton(self.tr("Hapus"), strong=True, writes=True)
        self.columns_button = LinkButton(self.tr("Kolom"), icon="settings")
        self.columns_button.setToolTip(self.tr("Pilih kolom yang tampil dan urutannya"))
        self.hint = PlainLabel(
            self.tr("Spasi untuk memilih, Enter untuk membuka, S untuk statusnya."),
            style="table",
            role="text2",
            elide=True,
        )
        self.busy_label = PlainLabel(style="label")
        self.cancel_button = LinkButton(self.tr("Batal"), strong=True)
        self.cancel_button.clicked.connect(self.cancelled)
        self.count_label = PlainLabel(style="table", role="text2", elide=True)
        self._actions = (
            self.status_button,
            self.complete_button,
            self.paid_button,
            self.code_button,
            self.slip_button,
            self.delete_button,
        )
        self._chosen = 0
        self._is_busy = False
        self.setLayout(self._line())
        self._arrange()

    def _line(self) -> QHBoxLayout:
        line = row(
            self.busy_label,
            self.cancel_button,
            self.hint,
            self.chosen_label,
            *self._actions,
            None,
            self.count_label,
            self.columns_button,
            gap=14,
        )
        line.setStretchFactor(self.hint, 100)  # cut where room is scarce
        line.setContentsMargins(theme().px(14), theme().px(2), theme().px(14), theme().px(3))
        return line

    def show_chosen(self, count: int) -> None:
        """Offer what can be done with so many."""
        self._chosen = count
        self.chosen_label.setText(self.tr("%n dipilih", "", count))
        self._arrange()

    def show_busy(self, done: int | None, total: int | None) -> None:
        """Say how far a change is; None: it has ended."""
        self._is_busy = done is not None and total is not None
        if done is not None and total is not None:
            words = self.tr("Mengubah {done} dari {total} pesanan")
            self.busy_label.setText(
                words.format(done=wording.number(done), total=wording.number(total))
            )
        self._arrange()

    def show_count(self, seen: int, total: int | None) -> None:
        """How much of the list is seen; nothing before that is known."""
        if total is None:
            self.count_label.setText("")
            return
        text = self.tr("{total} pesanan")
        if seen < total:
            text = self.tr("{seen} dari {total} terlihat, gulir untuk lainnya")
        words = text.format(seen=wording.number(seen), total=wording.number(total))
        self.count_label.setText(words)

    def _arrange(self) -> None:
        for part in (self.busy_label, self.cancel_button):
            part.setVisible(self._is_busy)
        for part in (self.chosen_label, *self._actions):
            part.setVisible(self._chosen > 0 and not self._is_busy)
        self.hint.setVisible(not self._chosen and not self._is_busy)


def above(button: QWidget) -> QPoint:
    """Where a menu of a button at the bottom begins; Qt moves it up where it has no room."""
    return button.mapToGlobal(QPoint(0, button.height()))
