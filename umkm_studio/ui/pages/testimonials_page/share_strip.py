"""What was shown of what was received, star by star, so that nobody picks only the nice ones
unawares.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.quotes import StarsShare
from umkm_studio.ui.kit.cards import Box, clear, row
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption
from umkm_studio.ui.kit.theme import theme

_LOW = 3  # stars and fewer are critical words


class ShareStrip(Box):
    """Hidden until something was shown."""

    def __init__(self) -> None:
        super().__init__("surface2")
        self._line = QWidget()
        self._parts = Flow(gap=18)
        self._line.setLayout(self._parts)
        self.advice = caption("", role="text2", wrap=True)
        layout = QVBoxLayout(self)
        pad = theme().px(14)
        layout.setContentsMargins(pad, theme().px(8), pad, theme().px(8))
        layout.setSpacing(theme().px(2))
        layout.addWidget(self._line)
        layout.addWidget(self.advice)
        self.hide()

    def show_shares(self, shares: Sequence[StarsShare]) -> None:
        """Show them, or nothing while nothing was shown."""
        clear(self._parts)
        self.setVisible(any(one.shown for one in shares))
        self._parts.addWidget(PlainLabel(self.tr("Ditampilkan dari yang diterima"), style="label"))
        for one in (one for one in shares if one.received):
            self._parts.addWidget(self._part(one))
        self.advice.setText(self._advice(shares))
        self.advice.setVisible(bool(self.advice.text()))

    def _part(self, one: StarsShare) -> QWidget:
        counts = self.tr("{shown} dari {received}").format(shown=one.shown, received=one.received)
        part = QWidget()
        if one.stars is None:
            words = self.tr("tanpa bintang {counts}").format(counts=counts)
            part.setLayout(row(PlainLabel(words, style="table")))
            return part
        star = IconLabel("filled/star", role="warning", size=14)
        number = PlainLabel(str(one.stars), style="label")
        part.setLayout(row(number, star, PlainLabel(counts, style="table"), gap=4))
        spoken = self.tr("{stars} bintang: ditampilkan {counts}")
        part.setAccessibleName(spoken.format(stars=one.stars, counts=counts))
        return part

    def _advice(self, shares: Sequence[StarsShare]) -> str:
        """Said only where it is so: critical words came in, and none of them was shown."""
        low = [one for one in shares if one.stars is not None and one.stars <= _LOW]
        received, shown = sum(one.received for one in low), sum(one.shown for one in low)
        if not received or shown:
            return ""
        return self.tr(
            "Yang berbintang {most} ke bawah belum ada yang ditampilkan. Kritik yang sudah kamu "
            "jawab juga menambah percaya."
        ).format(most=_LOW)
