"""The picture of a buyer's words: seen in both shapes, copied for a chat or saved as a file.

    TestimonialCardDialog(self, studio, testimonial_id).open()

Only what the buyer said yes to stands on it. Raises `UserError("testimonial_not_allowed")` where
there is no yes that holds today.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import products
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Consent, Standing
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Segments
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.pictures import PictureView, copy_picture, save_picture
from umkm_studio.ui.kit.places import places_word
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.reports import testimonial_card
from umkm_studio.ui.reports.testimonial_card import Shape, TestimonialCard

_HEIGHT, _LEAST = 360, 200  # of the picture in the dialog
_AROUND = 250  # what stands above and below it


def card_of(store: Store, voice: Voice, consent: Consent) -> TestimonialCard:
    """What a yes allows to be shown of a testimonial, as a card."""
    quote = consents.quote(voice, consent)
    product = None if voice.product_id is None else products.get(store, voice.product_id)
    return TestimonialCard(
        words=quote.words,
        name=quote.name,
        shop=shops.load(store).name,
        stars=voice.stars,
        product="" if product is None else product.name,
        is_proven=voice.is_verified,
        is_shortened=quote.is_shortened,
        incentive=quote.incentive,
    )


class TestimonialCardDialog(QDialog):
    """The picture in the middle, its shapes above and its ways out below."""

    __test__ = False  # not a test, whatever its name begins with

    def __init__(self, parent: QWidget, studio: Studio, testimonial_id: int) -> None:
        voice, consent = _allowed(studio, testimonial_id)
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._studio = studio
        self._voice = voice
        self.card = card_of(studio.store, voice, consent)
        title = self.tr("Gambar testimoni")
        self.setWindowTitle(title)
        self.shape = Segments(
            [(Shape.SQUARE, self.tr("Unggahan")), (Shape.STORY, self._story_word(consent))],
            small=True,
        )
        self.shape.setAccessibleName(self.tr("Bentuk gambar"))
        first = Shape.SQUARE if testimonial_card.fits(self.card, Shape.SQUARE) else Shape.STORY
        self.shape.set_value(first)
        self.picture = testimonial_card.picture(self.card, first)
        room = int(parent.window().height() / theme().scale) - _AROUND
        self._height = max(_LEAST, min(_HEIGHT, room))
        self.view = PictureView(self.picture, "", QSize(self._height, self._height))
        self.where = PlainLabel(self._where(consent), style="table", role="text2", wrap=True)
        self.note = Note("warning", "")
        self.close_button = Button(self.tr("Tutup"))
        self.copy_button = Button(self.tr("Salin gambar"), icon="copy")
        self.save_button = Button(self.tr("Simpan gambar"), kind="primary", icon="download")
        self.save_button.setDefault(True)
        self._lay_out(title)
        self.shape.changed.connect(self._show)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        self._show()
        FocusRing(self)

    def _lay_out(self, title: str) -> None:
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(12))
        outer.addLayout(row(PlainLabel(title, style="figure"), None, self.shape))
        outer.addWidget(self.view, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(self.where)
        outer.addWidget(self.note)
        outer.addLayout(row(self.close_button, None, self.copy_button, self.save_button))
        self.setMinimumWidth(theme().px(480))

    def _story_word(self, consent: Consent) -> str:
        """The upright shape, by what it is called where the buyer allows it."""
        if consent.covers("whatsapp"):
            return self.tr("Story atau status")
        return self.tr("Story")

    def _where(self, consent: Consent) -> str:
        """Where, and until when, the buyer allows it."""
        if consent.places and consent.ends_on:
            text = self.tr("Pembeli mengizinkan di {places}, sampai {day}.")
        elif consent.places:
            text = self.tr("Pembeli mengizinkan di {places}.")
        elif consent.ends_on:
            text = self.tr("Pembeli mengizinkan di mana saja, sampai {day}.")
        else:
            text = self.tr("Pembeli mengizinkan di mana saja.")
        day = "" if consent.ends_on is None else wording.full_day(consent.ends_on)
        return text.format(places=places_word(consent.places), day=day)

    def _show(self) -> None:
        shape: Shape = self.shape.value()
        self.picture = testimonial_card.picture(self.card, shape)
        width = self._height * shape.size.width() // shape.size.height()
        words = testimonial_card.spoken(self.card)
        self.view.show_picture(self.picture, words, QSize(width, self._height))
        fits = testimonial_card.fits(self.card, shape)
        said = ""
        if not fits:
            said = self.tr(
                "Kata-katanya terlalu panjang untuk gambar ini. Minta izin untuk bentuk pendeknya; "
                "kata pembeli tidak kami potong sendiri."
            )
        elif testimonial_card.loses_pictures(self.card):
            said = self.tr(
                "Ada emoji atau huruf yang tidak bisa digambar di komputer ini, jadi tidak ikut."
            )
        self.note.setVisible(bool(said))
        if said:
            self.note.show_note("warning", said)
        for button in (self.copy_button, self.save_button):
            if fits:
                button.enable()
            else:
                button.disable(said)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the width is known, and with it how many lines there are."""
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Grow where wrapped sentences need more lines: a dialog does not do so by itself."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _copy(self) -> None:
        copy_picture(self.picture, self._studio.notices)

    def _ask_where(self) -> None:
        shape = self.tr("story") if self.shape.value() is Shape.STORY else self.tr("unggahan")
        name = self.tr("testimoni-{number}-{shape}.png").format(
            number=self._voice.public_id, shape=shape
        )
        ask_where_to_save(
            self, self.tr("Simpan gambar"), self.tr("Gambar (*.png)"), name.lower(), self.save
        )

    def save(self, path: Path) -> None:
        """Write the picture."""
        save_picture(self.picture, path, self._studio.notices)


def _allowed(studio: Studio, testimonial_id: int) -> tuple[Voice, Consent]:
    """The testimonial and the yes that holds today."""
    voice = testimonials.get(studio.store, testimonial_id)
    consent = consents.of_testimonial(studio.store, testimonial_id)
    if voice is None:
        raise UserError("record_gone")
    if consent is None or consent.standing(studio.today()) is not Standing.GIVEN:
        raise UserError("testimonial_not_allowed")
    return voice, consent
