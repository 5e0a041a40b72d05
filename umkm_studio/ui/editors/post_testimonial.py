"""A buyer's words for a caption: chosen from those that may be quoted, or noted with their yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from umkm_studio.models.text import squeeze
from umkm_studio.models.voices import name_forms
from umkm_studio.models.voices.consents import Quote
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.models.voices.quotable import Allowed, Heard, Quotable
from umkm_studio.ui.editors import testimonial_words
from umkm_studio.ui.kit.cards import halves
from umkm_studio.ui.kit.fields import Check, Labelled, Select, TextField
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.places import places_word
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate

_OTHER = "other"  # words that are not in the list yet
_EXCERPT = 48  # characters in the list


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What goes into the caption, and whose words they are: a testimonial, or words just heard."""

    line: str
    testimonial_id: int | None = None
    heard: Heard | None = None


def line_of(quote: Quote) -> str:
    """The line of a caption: the words between quotation marks, whose they are, and what the buyer
    got for them.
    """
    words = squeeze(quote.words).strip('“”"')
    if quote.name and quote.incentive:
        text = translate("CaptionLines", "“{words}” ({name}, menerima {incentive})")
    elif quote.name:
        text = translate("CaptionLines", "“{words}” ({name})")
    elif quote.incentive:
        text = translate("CaptionLines", "“{words}” (dari pembeli, menerima {incentive})")
    else:
        text = translate("CaptionLines", "“{words}” (dari pembeli)")
    return text.format(words=words, name=quote.name, incentive=quote.incentive)


class TestimonialPart(QWidget):
    """`chosen` is what goes into the caption, None while words or the buyer's yes are missing."""

    __test__ = False  # not a test, whatever its name begins with
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._allowed: dict[object, Allowed] = {}
        self._places: tuple[str, ...] = ()
        self._product_id: int | None = None
        self.voice = Select()
        self.voice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.voice.setMinimumContentsLength(8)
        self.others = caption("", role="text2", wrap=True)
        self.new = self._new_words()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        layout.addWidget(Labelled(self.tr("Testimoni yang boleh dikutip"), self.voice))
        layout.addWidget(self.others)
        layout.addWidget(self.new)
        self.voice.changed.connect(self._picked)
        for field in (self.words, self.name, self.how):
            field.textEdited.connect(self._typed)
        self.name_form.changed.connect(self._typed)
        self.consent.changed.connect(self._typed)

    def _new_words(self) -> QWidget:
        """What is asked of words that are noted here."""
        self.words = TextField(placeholder=self.tr("Contoh: Renyahnya sampai akhir"))
        self.name = TextField(placeholder=self.tr("Contoh: Bu Rini, Semarang"), limit=60)
        forms = reversed(NameForm)  # from nothing on: more is for the buyer to say
        self.name_form = Select(
            [(form, testimonial_words.name_form_word(form)) for form in forms], NameForm.NONE
        )
        self.how = TextField(placeholder=self.tr("Contoh: lewat chat"), limit=60)
        self.consent = Check()
        empty = self.tr("(boleh kosong)")
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        layout.addWidget(Labelled(self.tr("Kata pembeli, persis"), self.words))
        self.shown_form = Labelled(self.tr("Nama yang diizinkan"), self.name_form)
        layout.addLayout(
            halves(Labelled(self.tr("Nama pembeli"), self.name, after=empty), self.shown_form)
        )
        layout.addWidget(Labelled(self.tr("Cara ia mengizinkan"), self.how, after=empty))
        layout.addWidget(self.consent)
        layout.addWidget(
            caption(
                self.tr(
                    "Kata dan izinnya ikut tercatat di Testimoni & Ulasan. Tanyakan dulu, juga "
                    "untuk unggahan yang lama. Tanpa izin, jangan dipakai."
                ),
                role="text2",
                wrap=True,
            )
        )
        return box

    def offer(self, found: Quotable, places: Sequence[str], product_id: int | None) -> None:
        """Begin anew: what may be quoted there, the best choice first. Each post asks for a yes of
        its own.
        """
        self._allowed = {one.voice.id: one for one in found.allowed}
        self._places, self._product_id = tuple(places), product_id
        items = [(key, _words_in_list(one)) for key, one in self._allowed.items()]
        self.voice.set_items([*items, (_OTHER, self.tr("Kata lain, catat sekarang"))])
        self.voice.setCurrentIndex(0)
        for field in (self.words, self.name, self.how):
            field.set_value("")
        self.name_form.set_value(NameForm.NONE)
        self.shown_form.show_help("")
        self.consent.set_value(False)
        text = self.tr("Pembeli mengizinkan kata dan namanya dipakai di {places}")
        self.consent.setText(text.format(places=places_word(places) or self.tr("sini")))
        self.others.setText(
            self.tr(
                "%n testimoni lain belum boleh dipakai di sini dan pada hari ini. Minta izinnya "
                "di Testimoni & Ulasan.",
                "",
                found.others,
            )
        )
        self.others.setVisible(bool(found.others))
        self.new.setVisible(self.voice.value() == _OTHER)

    @property
    def chosen(self) -> Chosen | None:
        """What goes into the caption."""
        one = self._allowed.get(self.voice.value())
        if one is not None:
            return Chosen(line=line_of(one.quote), testimonial_id=one.voice.id)
        words = squeeze(self.words.value()).strip('“”"')
        if not words or not self.consent.value() or not self._places:
            return None
        name, form = squeeze(self.name.value()), self.name_form.value()
        heard = Heard(
            words=words,
            name=name,
            name_form=form,
            places=self._places,
            how=self.how.value(),
            product_id=self._product_id,
        )
        shown = name_forms.shown(name, form)
        quote = Quote(words=words, name=shown, is_shortened=False, incentive="")
        return Chosen(line=line_of(quote), heard=heard)

    @property
    def missing(self) -> str:
        """Why nothing can be written yet."""
        if self.voice.value() == _OTHER and not self._places:
            return self.tr("Pilih dulu tempat unggahannya, supaya jelas izinnya untuk mana.")
        return self.tr("Isi kata pembeli, dan pastikan ia mengizinkan.")

    def _typed(self) -> None:
        """Show how the name will be written."""
        name = name_forms.shown(self.name.value(), self.name_form.value())
        text = self.tr("Ditulis: {name}").format(name=name) if name else ""
        self.shown_form.show_help(text)
        self.edited.emit()

    def _picked(self) -> None:
        self.new.setVisible(self.voice.value() == _OTHER)
        self.edited.emit()


def _words_in_list(one: Allowed) -> str:
    """The words, cut to a line, and whose they are."""
    words = squeeze(one.quote.words)
    if len(words) > _EXCERPT:
        words = f"{words[: _EXCERPT - 1].rstrip()}…"
    if not one.quote.name:
        return translate("CaptionLines", "“{words}” (dari pembeli)").format(words=words)
    return translate("CaptionLines", "“{words}” ({name})").format(words=words, name=one.quote.name)
