"""Closing a month: the line below the figures, and what came in since."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from umkm_studio.models.insight.closed_months import Changed, Figure
from umkm_studio.models.insight.month import MonthReport
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Box, row, stack
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate

_MONEY = (Figure.NET_SALES, Figure.PROFIT)


class ClosingRow(QWidget):
    """Whether the figures still move; the deed that stops them."""

    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("lock", role="text2", size=16)
        self._words = PlainLabel(style="table", wrap=True)
        self.close_button = LinkButton(self.tr("Tutup bulan ini"), icon="lock", strong=True)
        self.close_button.setToolTip(
            self.tr("Angka bulan ini disimpan seperti sekarang. Catatanmu tetap bisa diubah.")
        )
        self.close_button.clicked.connect(self.close_wanted)
        line = row(self._icon, gap=6)
        line.addWidget(self._words, 1)
        self.setLayout(stack(line, row(self.close_button, None), gap=2))

    def show_report(self, report: MonthReport, *, may_close: bool) -> None:
        """Say when it was closed; offer to close it where it is over."""
        is_closed = report.closed_on is not None
        self._icon.setVisible(is_closed)
        words = self.tr("Ditutup {day}. Angkanya tidak berubah lagi.")
        if report.is_unreadable:
            words = self.tr(
                "Bulan ini pernah ditutup, tetapi angkanya waktu itu tidak terbaca lagi. Yang "
                "tampil dihitung dari catatanmu sekarang."
            )
        self._words.setVisible(is_closed or report.is_unreadable)
        self._words.setText(words.format(day=wording.full_day(report.closed_on)))
        self.setAccessibleName("" if self._words.isHidden() else self._words.text())
        if is_closed and self.close_button.hasFocus():
            self.setFocus()  # else Qt hands it to the first question, and scrolls there
        self.close_button.setVisible(may_close and not is_closed)
        self.setVisible(may_close or is_closed)


class ChangedNote(Box):
    """Figures that are others today than when the month was closed."""

    renew_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("warningSoft", "warningBorder", radius=10)
        self._words = PlainLabel(style="table", role="warningText", wrap=True)
        self._lines = PlainLabel(style="caption", role="warningText", wrap=True)
        self.renew_button = LinkButton(self.tr("Hitung ulang"), strong=True)
        self.renew_button.clicked.connect(self.renew_wanted)
        layout = stack(self._words, self._lines, row(self.renew_button, None), gap=4)
        pad = theme().px(12)
        layout.setContentsMargins(pad, pad, pad, pad)
        self.setLayout(layout)

    def show_report(self, report: MonthReport) -> None:
        """Say what changed; hidden where nothing did."""
        self.setVisible(bool(report.changed))
        words = self.tr("Ada catatan yang masuk setelah bulan ini ditutup:")
        self._words.setText(words)
        self._lines.setText("\n".join(map(_line, report.changed)))
        self.setAccessibleName(words)


def _line(changed: Changed) -> str:
    words = translate("Closing", "{figure}: {was} menjadi {now}")
    return words.format(
        figure=_figure_word(changed.figure),
        was=_amount(changed.figure, changed.was),
        now=_amount(changed.figure, changed.now),
    )


def _amount(figure: Figure, value: int | None) -> str:
    return wording.rupiah(value) if figure in _MONEY else wording.number(value)


def _figure_word(figure: Figure) -> str:
    return {
        Figure.NET_SALES: translate("Closing", "Omzet"),
        Figure.PROFIT: translate("Closing", "Laba"),
        Figure.ORDERS: translate("Closing", "Pesanan"),
        Figure.TRACED: translate("Closing", "Pesanan yang diketahui asalnya"),
        Figure.POSTS: translate("Closing", "Unggahan"),
        Figure.TESTIMONIALS: translate("Closing", "Testimoni"),
        Figure.CRITICISMS: translate("Closing", "Kritik"),
        Figure.FIXED: translate("Closing", "Kritik yang diperbaiki"),
    }[figure]
