"""Who orders: the name with those who bought before, what they usually take, where it goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.phones import is_masked, phone_digits
from umkm_studio.models.sales import customers, regulars
from umkm_studio.models.sales.customers import Buyer
from umkm_studio.models.sales.regulars import Regular
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import halves, row
from umkm_studio.ui.kit.fields import Labelled, TextArea, TextField
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme


class BuyerFields(QWidget):
    """Name and phone; the address is a field of its own, which the editor places further down."""

    usual_wanted = Signal(object)  # Regular: take what they usually take

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._regular: Regular | None = None
        shop = shops.load(store)
        self._keeps_addresses = shop.keep_addresses
        self._keeps_phones = shop.keep_phones
        self._kept_phone = ""
        optional = self.tr("(boleh kosong)")
        self.name = SuggestField(
            ((name, name) for name in customers.names(store)),
            placeholder=self.tr("Contoh: Ayu Lestari"),
        )
        self.phone = TextField(placeholder="0812…", limit=40)
        self.address = TextArea(lines=2)
        self.phone_row = Labelled(
            self.tr("No. HP"),
            self.phone,
            after=optional,
        )
        self._say_what_becomes_of_phone()
        self.address_row = Labelled(
            self.tr("Alamat"),
            self.address,
            after=optional,
            help=""
            if shop.keep_addresses
            else self.tr("Disimpan di pesanan ini saja, untuk slip pengiriman."),
        )
        self._known = caption("", role="text2")
        self.use_button = LinkButton(self.tr("Pakai"), strong=True)
        self.use_button.clicked.connect(self._use)
        self._known_row = QWidget()
        self._known_row.setLayout(row(self._known, self.use_button, None, gap=8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(3))
        layout.addLayout(
            halves(Labelled(self.tr("Pembeli"), self.name, after=optional), self.phone_row)
        )
        layout.addWidget(self._known_row)
        self._known_row.hide()
        self.name.picked.connect(self._named)
        self.name.changed.connect(self._named)
        self.phone.changed.connect(self._ask_about_phone)

    def typed(self) -> tuple[str, ...]:
        """What stands in the fields."""
        return self.name.value(), self.phone.value(), self.address.value()

    def show_kept_phone(self, phone: str) -> None:
        """Show the number that an order has: it stays there, whatever becomes of new ones."""
        self.phone.set_value(phone)
        self._kept_phone = phone
        self._say_what_becomes_of_phone()

    def known_by_name(self, channel: str) -> int | None:
        """Whose a new order of this channel is, where the name alone says it."""
        buyer = Buyer(channel, self.name.value(), self.phone.value())
        return customers.only_one_named(self._store, buyer)

    def _named(self, _name: object) -> None:
        """Say what is known of them, and put in their address where addresses are kept: else it
        was for that one order.
        """
        known = regulars.of_name(self._store, self.name.value())
        self._regular = known
        self._known_row.setVisible(known is not None)
        if known is None:
            return
        words = self.tr("%n pesanan, terakhir {day}.", "", known.orders)
        words = words.format(day=wording.day_and_year(known.last_on))
        if known.usual is not None:
            _id, label, quantity = known.usual
            usual = self.tr("{known} Biasanya {quantity} × {product}.")
            words = usual.format(known=words, quantity=quantity, product=label)
        self._known.setText(words)
        self.use_button.setVisible(known.usual is not None)
        if self._keeps_addresses and known.address and not self.address.value():
            self.address.set_value(known.address)

    def _say_what_becomes_of_phone(self) -> None:
        if self._keeps_phones:
            words = ""
        elif self._kept_phone:
            words = self.tr("Nomor ini sudah tersimpan di pesanan ini. Nomor lain tidak disimpan.")
        else:
            words = self.tr("Hanya untuk mengenali pembeli. Nomornya tidak disimpan.")
        self.phone_row.show_help(words)

    def _ask_about_phone(self, _phone: object) -> None:
        words = self.phone.value()
        strange = bool(words) and not phone_digits(words) and not is_masked(words)
        self.phone_row.ask(
            self.tr("Ini belum seperti nomor HP. Contoh: 0812 3456 7890") if strange else ""
        )

    def _use(self) -> None:
        self.usual_wanted.emit(self._regular)
