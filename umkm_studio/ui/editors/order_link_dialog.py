"""The order link of a code for a caption, a bio or the packaging: checked, and shown as the buyer
will see it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.content import order_link
from umkm_studio.models.content.order_link import Doubt
from umkm_studio.models.sales import products
from umkm_studio.models.sales.products import Product
from umkm_studio.ui.editors import post_words
from umkm_studio.ui.editors.code_warning import CodeWarning
from umkm_studio.ui.editors.post_order_link import QrDialog
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.fields import Labelled, Segments, Select
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

CAPTION, BIO, PACKAGING = "caption", "bio", "packaging"


class OrderLinkDialog(QDialog):
    """Choose where the link goes and what it asks for; copy it, or take its QR picture."""

    def __init__(self, parent: QWidget, studio: Studio, code: Code | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tautan pesan"))
        self._studio = studio
        self._code = code.code if code is not None else ""
        self._shop = shops.load(studio.store)
        self._products = _offered(studio, code)
        self.use = Segments(
            [
                (CAPTION, self.tr("Caption")),
                (BIO, self.tr("Bio")),
                (PACKAGING, self.tr("Kemasan")),
            ],
            small=False,
        )
        self.use.setAccessibleName(self.tr("Untuk apa tautannya"))
        self.product = Select(
            [(None, self.tr("Tanpa produk")), *((one.id, one.label) for one in self._products)]
        )
        self.advice = caption("", role="text2", wrap=True)
        self.to_whom = PlainLabel("", style="label")
        self.words = PlainLabel("", style="body", wrap=True)
        chat = Card(inset=True, padding=14, gap=6)
        chat.body.addWidget(caption(self.tr("Yang pembeli lihat saat tautan dibuka"), role="text2"))
        chat.body.addWidget(self.to_whom)
        chat.body.addWidget(self.words)
        self.checks = Note("success", "")
        self.warning = CodeWarning(studio, code)
        self.link_words = caption("", role="text3", wrap=True)
        self.close_button = Button(self.tr("Tutup"))
        self.qr_button = Button(self.tr("Kode QR"), icon="qrcode")
        self.copy_button = Button(self.tr("Salin tautan"), kind="primary", icon="link")
        self.copy_button.setDefault(True)
        self.qr_dialog: QrDialog | None = None
        title = self.tr("Tautan pesan")
        if self._code:
            title = self.tr("Tautan pesan dengan kode {code}").format(code=self._code)
        self._place(title, chat)
        self.use.changed.connect(self._show)
        self.product.changed.connect(self._show)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        self.qr_button.clicked.connect(self._show_qr)
        self._show()
        FocusRing(self)

    @property
    def link(self) -> str:
        """The link, "" while the shop has no number for orders."""
        return order_link.of(self._shop.order_phone, self._text())

    def _place(self, title: str, chat: QWidget) -> None:
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        outer.addWidget(PlainLabel(title, style="figure"))
        outer.addWidget(self.warning)
        outer.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self.advice)
        outer.addWidget(Labelled(self.tr("Produk yang dipesan"), self.product))
        outer.addWidget(chat)
        outer.addWidget(self.checks)
        outer.addWidget(self.link_words)
        outer.addStretch(1)
        outer.addLayout(row(self.close_button, None, self.qr_button, self.copy_button))
        self.setMinimumWidth(theme().px(520))

    def _text(self) -> str:
        product = next((one for one in self._products if one.id == self.product.value()), None)
        return post_words.order_text(self._shop, product, self._code)

    def _show(self, _chosen: object = None) -> None:
        """Read the link back as a phone does, so that what is shown is what arrives."""
        self.advice.setText(
            {
                CAPTION: self.tr(
                    "Di caption Instagram dan TikTok tautan tidak bisa diketuk. Di WhatsApp bisa; "
                    "di tempat lain ajak pembeli ke bio."
                ),
                BIO: self.tr(
                    "Satu tautan untuk semua pengunjung profil, jadi biasanya tanpa produk."
                ),
                PACKAGING: self.tr(
                    "Tempel kode QR di toples. Yang habis tinggal memindai untuk pesan lagi."
                ),
            }[self.use.value()]
        )
        text = self._text()
        opened = order_link.opens(self.link)
        whole = opened is not None and opened.text == text
        self.to_whom.setText(order_link.spoken(opened.number) if opened is not None else "")
        self.words.setText(opened.text if opened is not None else text)
        self.link_words.setText(self.link)
        self._say(order_link.doubts(self._shop.order_phone, text), whole)
        for button in (self.copy_button, self.qr_button):
            button.setEnabled(opened is not None)

    def _say(self, doubts: tuple[Doubt, ...], whole: bool) -> None:
        if not doubts and whole:
            self.checks.show_note(
                "success", self.tr("Nomor dan kata-katanya sudah diperiksa, sampai dengan utuh.")
            )
            return
        said = {
            Doubt.NO_NUMBER: self.tr(
                "Nomor WhatsApp untuk pesanan belum diisi. Isi dulu di Pengaturan."
            ),
            Doubt.NOT_MOBILE: self.tr(
                "Ini nomor telepon rumah atau kantor. Pastikan sudah terdaftar di WhatsApp."
            ),
            Doubt.ABROAD: self.tr("Nomor ini bukan nomor Indonesia (62). Periksa lagi."),
            Doubt.LONG: self.tr(
                "Kata-katanya panjang, kode QR jadi rapat. Coba pindai dulu sebelum dicetak."
            ),
        }
        self.checks.show_note("warning", " ".join(said[doubt] for doubt in doubts))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.link)
        self._studio.notices.toast(self.tr("Tautan pesan tersalin."))

    def _show_qr(self) -> None:
        name = self._code or self.tr("pesan")
        self.qr_dialog = QrDialog(self, self._studio, self.link, self._text(), name)
        self.qr_dialog.open()


def _offered(studio: Studio, code: Code | None) -> list[Product]:
    """The products that are made, of a code for some of them only these."""
    wanted = code.product_ids if code is not None else ()
    return [
        product
        for product in products.everything(studio.store)
        if product.active and (not wanted or product.id in wanted)
    ]
