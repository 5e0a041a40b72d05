"""Which testimonials are shown: kind, product, consent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.voices.consents import Standing
from umkm_studio.models.voices.testimonial_list import Filters
from umkm_studio.models.voices.testimonials import Kind
from umkm_studio.ui.editors import testimonial_words
from umkm_studio.ui.kit.fields import Segments, Select
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.testimonials_page.reading import Reading


class FilterRow(QWidget):
    """`changed` when the maker chose; `filters` is what they chose."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kinds = Segments(
            [
                (None, self.tr("Semua")),
                (Kind.PRAISE, self.tr("Pujian")),
                (Kind.CRITICISM, self.tr("Kritik")),
            ]
        )
        self.product = Select([(None, self.tr("Semua produk"))])
        self.product.setAccessibleName(self.tr("Saring menurut produk"))
        self.consent = Select(
            [
                (None, self.tr("Semua izin")),
                *((one, testimonial_words.consent_look(one).word) for one in Standing),
            ]
        )
        self.consent.setAccessibleName(self.tr("Saring menurut izin"))
        for select in (self.product, self.consent):
            select.setFixedWidth(theme().px(176))
        self.linked = caption("", role="text2")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(Flow(self.kinds, self.product, self.consent, gap=10, end=self.linked))
        for control in (self.kinds, self.product, self.consent):
            control.changed.connect(self._chosen)

    @property
    def filters(self) -> Filters:
        """What is looked for."""
        return Filters(
            kind=self.kinds.value(),
            product_id=self.product.value(),
            standing=self.consent.value(),
        )

    def show_filters(self, filters: Filters) -> None:
        """Choose these; this is no change by the maker."""
        self.kinds.set_value(filters.kind)
        self.product.set_value(filters.product_id)
        self.consent.set_value(filters.standing)

    def show_reading(self, reading: Reading) -> None:
        """Say how many there are, and offer the products that anything was said of."""
        for kind, words in (
            (None, self.tr("Semua {count}")),
            (Kind.PRAISE, self.tr("Pujian {count}")),
            (Kind.CRITICISM, self.tr("Kritik {count}")),
        ):
            self.kinds.button(kind).setText(words.format(count=reading.count(kind)))
            self.kinds.button(kind).updateGeometry()
        known = {line.voice.product_id: line.product for line in reading.lines if line.product}
        chosen = self.product.value()
        items = sorted(known.items(), key=lambda item: item[1].casefold())
        self.product.set_items(
            [(None, self.tr("Semua produk")), *items], chosen if chosen in known else None
        )
        linked = self.tr("{verified} dari {all} terhubung ke pesanan")
        self.linked.setText(linked.format(verified=reading.verified, all=reading.count()))

    def _chosen(self, _value: object) -> None:
        self.changed.emit()
