"""What goes into the parcel, printed: order slips and thank-you cards for one or many orders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.ui.editors.code_choice import CodeChoice
from umkm_studio.ui.kit import print_preview, printing, wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Check, Labelled, Select, TextArea
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.reports import cut_sheets
from umkm_studio.ui.reports.order_slip import order_slip
from umkm_studio.ui.reports.thank_you_card import thank_you_card, usual_text


class PrintOrders(QDialog):
    """Slip, card or both; the paper, the card's words and its code are remembered."""

    def __init__(self, studio: Studio, parent: QWidget, order_ids: Sequence[int]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.studio = studio
        self.store = studio.store
        self._order_ids = list(order_ids)
        title = self.tr("Cetak untuk %n pesanan", "", len(self._order_ids))
        self.setWindowTitle(title)
        saved = shops.load(self.store)
        self.slip = Check(self.tr("Slip pesanan"), checked=True)
        self.card = Check(self.tr("Kartu ucapan"), checked=True)
        self.sheet = Select(
            [
                ("a4", self.tr("Empat lembar kecil per halaman")),
                ("a5", self.tr("A5, dua lembar kecil per halaman")),
                ("a6", self.tr("A6, satu per lembar")),
            ],
            saved.slip_paper,
        )
        self.text = TextArea(saved.card_text or usual_text(), lines=4)
        self.code = CodeChoice(studio)
        self.code_row = Labelled(self.tr("Kode untuk pesanan berikutnya"), self.code)
        self.text_row = Labelled(
            self.tr("Isi kartu"), self.text, help=self.tr("{nama} diganti nama pembeli.")
        )
        self.note = Note("danger", "")
        self.note.hide()
        self.preview_button = Button(self.tr("Lihat dulu"), kind="primary", icon="printer")
        self.preview_button.setDefault(True)
        self.preview_button.clicked.connect(self.show_preview)
        self._is_done = False
        cancel = Button(self.tr("Batal"))
        cancel.clicked.connect(self.reject)
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        outer.addWidget(PlainLabel(title, style="figure"))
        outer.addWidget(self.note)
        outer.addLayout(row(self.slip, self.card, None, gap=24))
        outer.addWidget(Labelled(self.tr("Kertas"), self.sheet))
        outer.addWidget(self.text_row)
        outer.addWidget(self.code_row)
        outer.addStretch(1)
        outer.addLayout(row(None, cancel, self.preview_button))
        self.setMinimumWidth(theme().px(480))
        self._show_codes(codes.find(self.store, saved.card_code) if saved.card_code else None)
        for check in (self.slip, self.card):
            check.changed.connect(self._arrange)
        self.code.wanted.connect(self._make_code)
        self._arrange()
        FocusRing(self)

    def pages(self) -> list[printing.Paint]:
        """The pages as chosen: each order's slip and card after each other."""
        shop = shops.load(self.store)
        chosen = self.code.value()
        code = codes.get(self.store, chosen) if chosen is not None else None
        papers: list[cut_sheets.PaintPaper] = []
        for order_id in self._order_ids:
            order = orders.get(self.store, order_id)
            if order is None:  # deleted in between
                continue
            if self.slip.value():
                papers.append(order_slip(order, shop))
            if self.card.value():
                papers.append(thank_you_card(order.customer, self.text.value(), shop, code))
        return cut_sheets.pages(papers, self.sheet.value())

    def show_preview(self) -> print_preview.PreviewDialog | None:
        """Remember the card and open the pages; None where there is nothing to print."""
        self.note.hide()
        try:
            self._remember()
            pages = self.pages()
        except UserError as error:
            self._say(wording.explain(error))
            return None
        if not pages:
            self._say(self.tr("Pilih dulu yang dicetak: slip, kartu, atau keduanya."))
            return None
        title = self.tr("Slip dan kartu pesanan")
        name = self.tr("pesanan-{day}.pdf").format(day=self.studio.today().isoformat())
        preview = print_preview.show(
            self,
            self.studio,
            lambda _paper: pages,
            title=title,
            file_name=name,
            papers=cut_sheets.PAPERS[self.sheet.value()],
        )
        preview.handed_out.connect(self._handed_out)
        preview.finished.connect(self._preview_left)
        return preview

    def _handed_out(self) -> None:
        self._is_done = True

    def _preview_left(self, _result: int) -> None:
        """Nothing is left to do here once the pages are on paper or in a file."""
        if self._is_done:
            self.accept()

    def _remember(self) -> None:
        """For the next time; where nothing can be kept, it is printed all the same."""
        if self.store.is_read_only:
            return
        saved = shops.load(self.store)
        chosen = self.code.value()
        code = codes.get(self.store, chosen) if chosen is not None else None
        text = self.text.value()
        new = replace(saved, slip_paper=self.sheet.value())
        if self.card.value():
            new = replace(
                new,
                card_text="" if text == usual_text() else text,
                card_code=code.code if code is not None else "",
            )
        if new != saved:
            shops.save(self.store, new)

    def _show_codes(self, chosen: Code | None) -> None:
        """Codes for those who come back, and the one that is remembered."""
        today = self.studio.today()
        found = [
            code
            for code in codes.everything(self.store)
            if (code.kind in (Kind.LOYALTY, Kind.REFERRAL) and code.is_for_many(today))
            or code == chosen
        ]
        self.code.show_codes(found, chosen.id if chosen is not None else None)

    def _make_code(self, words: str, percent: float | None) -> None:
        try:
            code_id = codes.save(
                self.store, Code(code=words, kind=Kind.LOYALTY, discount_percent=percent)
            )
        except UserError as error:
            self.code.show_problem(wording.explain(error))
            return
        self._show_codes(codes.get(self.store, code_id))

    def _arrange(self, _checked: object = None) -> None:
        for part in (self.text_row, self.code_row):
            part.setVisible(self.card.value())

    def _say(self, sentence: str) -> None:
        self.note.show_note("danger", sentence)
        self.note.show()
