"""Cards that hand a code out, printed: a sheet of small ones to cut, or one on A6."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.content import order_link
from umkm_studio.models.sales import products
from umkm_studio.ui.editors import post_words
from umkm_studio.ui.editors.code_warning import CodeWarning
from umkm_studio.ui.kit import print_preview, printing
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Check, Labelled, Select, TextField
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.reports import cut_sheets
from umkm_studio.ui.reports.code_card import CodeCard, code_card


class PrintCodeCards(QDialog):
    """The words above the code, the paper, and whether a QR code is on it."""

    def __init__(self, parent: QWidget, studio: Studio, code: Code) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cetak kartu kode"))
        self._studio = studio
        self._code = code
        self._shop = shops.load(studio.store)
        self.headline = TextField(self._usual_headline(), limit=60)
        self.sheet = Select(
            [
                ("a4_cards", self.tr("Sepuluh kartu per halaman")),
                ("a4", self.tr("Empat kartu besar per halaman")),
                ("a6", self.tr("A6, satu kartu per lembar")),
            ]
        )
        self.qr = Check(self.tr("Dengan kode QR untuk pesan"), checked=bool(self._link()))
        self.note = Note(
            "info", self.tr("Isi nomor WhatsApp di Pengaturan supaya kode QR bisa dicetak.")
        )
        self.note.setVisible(not self._link())
        self.qr.setEnabled(bool(self._link()))
        self.warning = CodeWarning(studio, code)
        cancel = Button(self.tr("Batal"))
        self.preview_button = Button(self.tr("Lihat dulu"), kind="primary", icon="printer")
        self.preview_button.setDefault(True)
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        title = self.tr("Kartu untuk kode {code}").format(code=code.code)
        outer.addWidget(PlainLabel(title, style="figure"))
        outer.addWidget(self.warning)
        outer.addWidget(Labelled(self.tr("Kata di atas kode"), self.headline))
        outer.addWidget(Labelled(self.tr("Kertas"), self.sheet))
        outer.addWidget(self.qr)
        outer.addWidget(self.note)
        outer.addStretch(1)
        outer.addLayout(row(None, cancel, self.preview_button))
        self.setMinimumWidth(theme().px(440))
        cancel.clicked.connect(self.reject)
        self.preview_button.clicked.connect(self.show_preview)
        FocusRing(self)

    def pages(self) -> list[printing.Paint]:
        """One page full of the card."""
        labels = {product.id: product.label for product in products.everything(self._studio.store)}
        named = tuple(labels[one] for one in self._code.product_ids if one in labels)
        card = CodeCard(
            code=self._code,
            shop=self._shop,
            headline=self.headline.value(),
            products=named,
            link=self._link() if self.qr.value() else "",
        )
        size = self.sheet.value()
        return cut_sheets.pages([code_card(card)] * cut_sheets.fit(size), size)

    def show_preview(self) -> print_preview.PreviewDialog:
        """Open the page to look at, print or save."""
        return print_preview.show(
            self,
            self._studio,
            lambda _paper: self.pages(),
            title=self.tr("Kartu kode {code}").format(code=self._code.code),
            file_name=self.tr("kartu-{code}.pdf").format(code=self._code.code.lower()),
            papers=cut_sheets.PAPERS[self.sheet.value()],
        )

    def _usual_headline(self) -> str:
        if self._code.kind is Kind.REFERRAL:
            return self.tr("Dari temanmu, untuk pesanan pertamamu")
        if self._code.kind is Kind.LOYALTY:
            return self.tr("Terima kasih sudah kembali")
        return self.tr("Sebut kode ini saat pesan")

    def _link(self) -> str:
        text = post_words.order_text(self._shop, None, self._code.code)
        return order_link.of(self._shop.order_phone, text)
