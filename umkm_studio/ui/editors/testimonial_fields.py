"""What a buyer said, to be written down once, and what may be added to it later."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.posts import PLATFORMS
from umkm_studio.models.sales import customers, products
from umkm_studio.models.text import squeeze
from umkm_studio.models.voices import testimonial_list
from umkm_studio.models.voices.testimonial_list import OrderChoice
from umkm_studio.models.voices.testimonials import MOST_STARS, Kind, Voice
from umkm_studio.ui.editors import testimonial_words
from umkm_studio.ui.editors.post_media import MediaStrip
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import Card, halves, row, stack
from umkm_studio.ui.kit.fields import (
    DateField,
    Labelled,
    Segments,
    Select,
    TextArea,
    TextField,
    TimeField,
)
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.stars import Stars
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme


class TestimonialFields(QWidget):
    """Words, stars and day of one that is kept are only shown."""

    __test__ = False  # not a test, whatever its name begins with
    edited = Signal()  # the words, the name or the shortened form

    def __init__(self, studio: Studio, voice: Voice) -> None:
        super().__init__()
        self._studio = studio
        self._voice = voice
        self._orders: dict[object, OrderChoice] = {}
        self._make(studio)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        empty = self.tr("(boleh kosong)")
        layout.addWidget(self.kind)
        self._words_box = self._new_words()
        layout.addWidget(self._words_box)
        self._locked_card = self._locked()
        layout.addWidget(self._locked_card)
        layout.addWidget(self._shortened_part)
        layout.addLayout(halves(self._name_part, self._channel_part))
        layout.addLayout(halves(self._order_part, self._product_part))
        layout.addWidget(Labelled(self.tr("Foto dari pembeli"), self.photo, after=empty))
        layout.addWidget(self._incentive_part)
        is_new = voice.id is None
        self._words_box.setVisible(is_new)
        self._locked_card.setVisible(not is_new)
        self._shortened_part.setVisible(not is_new)
        self._show()
        self.order.picked.connect(self._order_picked)
        self.photo.edited.connect(self._one_photo)
        for field in (self.words, self.shortened):
            field.textChanged.connect(self.edited)
        self.name.textChanged.connect(self.edited)

    # building

    def _make(self, studio: Studio) -> None:
        store = studio.store
        empty = self.tr("(boleh kosong)")
        self.kind = Segments(
            [(Kind.PRAISE, self.tr("Pujian")), (Kind.CRITICISM, self.tr("Kritik"))]
        )
        self.words = TextArea(lines=4, placeholder=self.tr("Tempel kata pembeli, jangan diubah"))
        self.words_part = Labelled(
            self.tr("Kata pembeli, persis"),
            self.words,
            help=self.tr("Setelah disimpan tidak bisa diubah, supaya tetap jujur."),
        )
        stars = [(None, self.tr("Tidak ada")), *((n, str(n)) for n in range(1, MOST_STARS + 1))]
        self.stars = Segments(stars, small=True)
        self.day = DateField()
        self.time = TimeField()
        self.shortened = TextArea(lines=2)
        self._shortened_part = Labelled(
            self.tr("Bentuk pendek"),
            self.shortened,
            after=empty,
            help=self.tr(
                "Salin potongan katanya saja, pisahkan dengan “…”. Bagian yang dipotong selalu "
                "terlihat."
            ),
        )
        self.name = SuggestField(
            [(name, name) for name in customers.names(store)],
            placeholder=self.tr("Contoh: Bu Yanti, Ungaran"),
        )
        self._name_part = Labelled(self.tr("Nama pembeli"), self.name, after=empty)
        self.channel = SuggestField([(key, place_word(key)) for key in PLATFORMS])
        self._channel_part = Labelled(self.tr("Disampaikan lewat"), self.channel, after=empty)
        self.order = SuggestField(placeholder=self.tr("Nomor atau nama"))
        self.order_part = self._order_part = Labelled(self.tr("Pesanan"), self.order, after=empty)
        self.product = Select(
            [
                (None, self.tr("Belum dipilih")),
                *((product.id, product.label) for product in products.everything(store)),
            ]
        )
        self._product_part = Labelled(self.tr("Produk"), self.product)
        self.photo = MediaStrip(studio)
        self.incentive = TextField(placeholder=self.tr("Contoh: sampel gratis, potongan Rp5.000"))
        self._incentive_part = Labelled(
            self.tr("Imbalan untuk ulasan ini"),
            self.incentive,
            after=empty,
            help=self.tr("Kalau ada, selalu disebut di samping katanya saat dibagikan."),
        )

    def _new_words(self) -> QWidget:
        """What is asked once only."""
        box = QWidget()
        after = self.tr("(boleh kosong)")
        when = halves(
            Labelled(self.tr("Tanggal"), self.day),
            Labelled(self.tr("Jam"), self.time, after=after),
        )
        stars = Labelled(self.tr("Bintang dari pembeli"), self.stars)
        box.setLayout(stack(self.words_part, stars, when, gap=14))
        return box

    def _locked(self) -> Card:
        """Words, stars and day as they were given."""
        voice = self._voice
        card = Card(inset=True, padding=14)
        card.body.addWidget(PlainLabel(testimonial_words.said(voice), wrap=True))
        heard = wording.day_and_year(voice.day)
        if voice.time is not None:
            clock = wording.clock(voice.time)
            heard = self.tr("{day} pukul {clock}").format(day=heard, clock=clock)
        locked = self.tr("{heard}. Kata, bintang dan tanggal terkunci.").format(heard=heard)
        foot = row(IconLabel("lock", size=14), caption(locked, role="text2", wrap=True), gap=6)
        foot.setStretch(1, 1)
        if voice.stars is not None:
            foot.addWidget(Stars(voice.stars, testimonial_words.stars_words(voice.stars)))
        card.body.addLayout(foot)
        return card

    # showing

    def _show(self) -> None:
        voice = self._voice
        self.kind.set_value(voice.kind)
        self.words.set_value(voice.words)
        self.stars.set_value(voice.stars)
        self.day.set_value(voice.day)
        self.time.set_value(voice.time)
        self.shortened.set_value(voice.shortened)
        self.name.set_value(voice.name)
        if not self.channel.set_key(voice.channel):
            self.channel.set_value(voice.channel)
        self.product.set_value(voice.product_id)
        self.photo.set_value([voice.photo] if voice.photo else [])
        self.incentive.set_value(voice.incentive)
        choices = testimonial_list.order_choices(self._studio.store)
        own = None
        if voice.order_id is not None:
            own = testimonial_list.order_choice(self._studio.store, voice.order_id)
        self._orders = {one.id: one for one in (*([own] if own else []), *choices)}
        self.order.set_items([(one.id, self._order_words(one)) for one in self._orders.values()])
        if own is not None:
            self.order.set_key(own.id)

    def _order_words(self, one: OrderChoice) -> str:
        parts = (one.number, one.name, wording.day_and_year(one.day))
        return " · ".join(filter(None, parts))

    # reading

    def filled_in(self) -> Voice | None:
        """The testimonial as it stands here; None where something can't be read, which is then
        said beside it.
        """
        self.order_part.show_problem("")
        order = self._order()
        if self.order.value().strip() and order is None:
            self.order_part.show_problem(
                self.tr("Pesanan ini belum dikenal. Pilih dari daftar, atau kosongkan.")
            )
            return None
        voice = self._voice
        order_id = None if order is None else order.id
        added = replace(
            voice,
            kind=self.kind.value(),
            shortened=self.shortened.value(),
            name=self.name.value(),
            channel=str(self.channel.key() or squeeze(self.channel.value())),
            order_id=order_id,
            customer_id=voice.customer_id if order_id == voice.order_id else None,
            product_id=self.product.value(),
            photo=next(iter(self.photo.value()), ""),
            incentive=self.incentive.value(),
        )
        if voice.id is not None:
            return added
        if not (self.day.commit() and self.time.commit()):
            return None
        return replace(
            added,
            words=self.words.value(),
            stars=self.stars.value(),
            day=self.day.value() or voice.day,
            time=self.time.value(),
        )

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return (
            self.kind.value(), self.words.value(), self.stars.value(), self.day.text(),
            self.time.text(), self.shortened.value(), self.name.value(), self.channel.value(),
            self.order.value(), self.product.value(), self.photo.value(), self.incentive.value(),
        )  # fmt: skip

    def _order(self) -> OrderChoice | None:
        known = self._orders.get(self.order.key())
        return known or testimonial_list.order_by_number(self._studio.store, self.order.value())

    # what follows from a choice

    def _order_picked(self, key: object) -> None:
        """Name and product of the order, where nothing is typed yet."""
        order = self._orders.get(key)
        if order is None:
            return
        if not self.name.value():
            self.name.set_value(order.name)
        if self.product.value() is None:
            self.product.set_value(order.product_id)

    def _one_photo(self) -> None:
        """The newest takes the place of the one before."""
        if len(self.photo.value()) > 1:
            self.photo.set_value(self.photo.value()[-1:])
