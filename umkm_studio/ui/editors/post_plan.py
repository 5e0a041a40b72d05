"""The tab "Rencana": what is posted, where, when, with which words, files and code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.content import captions, claims, never_share, order_link, readiness
from umkm_studio.models.content.captions import Part
from umkm_studio.models.content.posts import PLATFORMS, Post, Status
from umkm_studio.models.sales.products import Product
from umkm_studio.models.shop import Shop
from umkm_studio.models.voices import consents, quotable
from umkm_studio.models.voices.consents import Standing
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.ui.editors import post_words
from umkm_studio.ui.editors.code_choice import CodeChoice
from umkm_studio.ui.editors.pillar_choice import PillarChoice
from umkm_studio.ui.editors.post_call import CallField
from umkm_studio.ui.editors.post_caption import CaptionBuilder, CaptionField
from umkm_studio.ui.editors.post_checks import Checklist, Warnings
from umkm_studio.ui.editors.post_corrections import CorrectionLog
from umkm_studio.ui.editors.post_extras import PostExtras
from umkm_studio.ui.editors.post_media import MediaStrip
from umkm_studio.ui.editors.post_order_link import OrderLinkPart
from umkm_studio.ui.editors.post_quotes import PostQuotes
from umkm_studio.ui.editors.post_testimonial import Chosen
from umkm_studio.ui.kit.badges import post_state_look
from umkm_studio.ui.kit.cards import halves, row
from umkm_studio.ui.kit.fields import (
    DateField,
    Labelled,
    Segments,
    Select,
    TextField,
    TimeField,
)
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.many_select import ManySelect
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word, places_word
from umkm_studio.ui.kit.terms import Term, meaning
from umkm_studio.ui.kit.theme import theme


class PostPlan(QWidget):
    """The fields of the plan. `edited` while the maker works; nothing is saved here."""

    edited = Signal()
    copy_wanted = Signal(str)  # the caption, for this platform; "" as it stands
    quote_wanted = Signal(object, object)  # the lines to write, and the Chosen that they quote

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._quoting: tuple[int, ...] = ()
        self._released: tuple[Voice, ...] = ()  # while this post is shown
        self._post: Post | None = None
        self._confirmed: tuple[str, ...] = ()
        self._products: Mapping[object, Product] = {}
        self._codes: Mapping[object, Code] = {}
        self._shop = Shop()
        self._make_fields(studio)
        self._lay_out()
        self._wire()
        for field in self.findChildren(QWidget):  # what is dropped on one is meant for the files
            field.setAcceptDrops(False)

    def _make_fields(self, studio: Studio) -> None:
        self.heading = TextField(placeholder=self.tr("Contoh: Cara simpan nastar tetap renyah"))
        self.pillar = PillarChoice()
        self.platforms = ManySelect(self.tr("Belum dipilih"))
        self.day = DateField()
        self.time = TimeField()
        self.product = Select()
        self.product.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.product.setMinimumContentsLength(8)
        self.code = CodeChoice(studio, self._words_for_code)
        self.words = CaptionField()
        self.caption = self.words.text
        self.builder = CaptionBuilder()
        self.quotes = PostQuotes(studio.store)
        self.checklist = Checklist()
        self.warnings = Warnings()
        self.call = CallField()
        self.media = MediaStrip(studio)
        self.extras = PostExtras()
        self.order_link = OrderLinkPart(studio)
        self.corrections = CorrectionLog(studio)
        self.state = Segments(
            (status, look.word, look.icon)
            for status, look in (
                (status, post_state_look(status)) for status in Status if status != "published"
            )
        )
        empty = self.tr("(boleh kosong)")
        self.labelled_title = Labelled(self.tr("Judul"), self.heading)
        self.labelled_places = Labelled(self.tr("Tempat"), self.platforms)
        self.labelled_day = Labelled(self.tr("Tanggal"), self.day)
        self.labelled_state = Labelled(self.tr("Tahap"), self.state)
        self.labelled_code = Labelled(self.tr("Kode kampanye"), self.code, after=empty)
        self.note = Note("warning", "")

    def _lay_out(self) -> None:
        hour = Labelled(self.tr("Jam"), self.time)
        hour.setMaximumWidth(theme().px(92))
        day_and_hour = row(self.labelled_day, hour)
        day_and_hour.setStretch(0, 1)
        for part in (self.labelled_day, hour):
            day_and_hour.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        when = QWidget()
        when.setLayout(day_and_hour)
        call = Labelled(self.tr("Ajakan"), self.call)
        media = Labelled(self.tr("Foto atau video"), self.media)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(9))
        layout.addWidget(self.labelled_title)
        pillar = Labelled(self.tr("Pilar"), self.pillar)
        pillar.setToolTip(as_tooltip(meaning(Term.PILLAR)))
        layout.addWidget(pillar)
        layout.addLayout(halves(self.labelled_places, when))
        layout.addWidget(self.note)
        layout.addLayout(halves(Labelled(self.tr("Produk"), self.product), self.labelled_code))
        layout.addLayout(halves(self.words, self.checklist))
        layout.addWidget(self.builder)
        layout.addWidget(self.quotes)
        layout.addWidget(self.warnings)
        layout.addLayout(halves(call, media))
        layout.addWidget(self.labelled_state)
        layout.addWidget(self.order_link)
        layout.addWidget(self.extras)
        layout.addWidget(self.corrections)

    def _wire(self) -> None:
        self.heading.textEdited.connect(self._touched)
        fields = (self.pillar, self.platforms, self.day, self.time, self.product, self.code)
        for control in (*fields, self.caption, self.state):
            control.changed.connect(self._touched)
        for part in (self.call, self.media, self.extras):
            part.edited.connect(self._touched)
        self.media.looked.connect(self._advise)
        self.words.copy_wanted.connect(self.copy_wanted)
        self.words.build_wanted.connect(self._offer_lines)
        self.builder.wanted.connect(self._lines_wanted)
        self.quotes.released.connect(self._release)
        self.quotes.draft_wanted.connect(self.state.button(Status.DRAFT).click)
        self.checklist.ticked.connect(self._tick)
        self.warnings.accepted.connect(self._accept)

    # show and read

    def show_post(
        self,
        post: Post,
        *,
        quoting: Sequence[int],
        products: Sequence[Product],
        codes: Sequence[Code],
        shop: Shop,
    ) -> None:
        """Show a post with whom it quotes and what can be chosen for it; this is no change by the
        maker.
        """
        if self._post is None or post.id != self._post.id:
            self._released = ()
        self._post = post
        self._quoting = tuple(quoting)
        self._confirmed = post.confirmed
        self._products = {product.id: product for product in products}
        self._codes = {code.id: code for code in codes}
        self._shop = shop
        self.heading.set_value(post.title)
        self.pillar.set_value(post.pillar)
        self.platforms.set_items(_platforms(post))
        self.platforms.set_value(post.platforms)
        self.day.set_value(post.day)
        self.time.set_value(post.time)
        known: list[tuple[object, str]] = [(None, self.tr("Tidak khusus satu produk"))]
        known += [
            (product.id, product.label)
            for product in products
            if product.active or product.id == post.product_id
        ]
        self.product.set_items(known, post.product_id)
        tied = next((code.id for code in codes if code.post_id and code.post_id == post.id), None)
        self.code.show_codes(codes, tied)
        self.caption.set_value(post.caption)
        self.quotes.read(self._quoting)
        self.call.set_value(post.call_to_action)
        self.media.set_value(post.media)
        self.extras.show_post(post)
        self.labelled_state.setVisible(not post.published)
        self.corrections.setVisible(post.published and post.id is not None)
        if not post.published:
            self.state.set_value(post.status)
        self._advise()

    def applied_to(self, post: Post) -> Post:
        """The post with what stands in the fields."""
        planned = replace(
            post,
            title=self.heading.value(),
            pillar=self.pillar.value(),
            platforms=self.platforms.value(),
            day=self.day.value(),
            time=self.time.value(),
            product_id=self.product.value(),
            caption=self.caption.value(),
            call_to_action=self.call.value(),
            media=self.media.value(),
            confirmed=self._confirmed,
            status=post.status if post.published else self.state.value(),
        )
        return self.extras.applied_to(planned)

    def commit(self) -> bool:
        """Read the fields that are read on leaving; False where one can't be read."""
        readable = [self.day.commit(), self.time.commit(), self.extras.commit()]
        return all(readable)

    # problems and remarks

    def show_problem(self, code: str, sentence: str) -> bool:
        """Say what is wrong beside its field; whether it has one."""
        places = {"post_title_missing": self.labelled_title, "post_day_missing": self.labelled_day}
        if code.startswith("quote_"):
            is_out = self._post is not None and self._post.published
            self.quotes.show_problem(sentence, may_be_draft=not is_out)
            return True
        if code in places:
            places[code].show_problem(sentence)
            places[code].control.setFocus()
        return code in places

    def clear_problems(self) -> None:
        """Everything could be kept."""
        self.quotes.show_problem("")
        self.labelled_title.show_problem("")
        if not self.day.problem:
            self.labelled_day.show_problem("")

    def show_remark(self, sentence: str) -> None:
        """A word about the day chosen, or none."""
        self.note.setVisible(bool(sentence))
        if sentence:
            self.note.show_note("warning", sentence)

    # advice

    def _touched(self) -> None:
        self._quote_what_is_back()
        self._advise()
        self.edited.emit()

    def _advise(self) -> None:
        """Everything that follows from what stands in the fields."""
        if self._post is None:
            return
        post = self.applied_to(self._post)
        product = self._products.get(post.product_id)
        self.words.show_post(post)
        day = post.day or self._studio.today()
        self.quotes.show_for(day, post)
        elsewhere = self.quotes.elsewhere(day, post.platforms)
        text = self.tr("Izin pembeli yang dikutip tidak berlaku untuk {places}.")
        self.labelled_places.ask(text.format(places=places_word(elsewhere)) if elsewhere else "")
        self.call.offer(post_words.calls(post.pillar, post.marks, self._code_words()))
        items = readiness.of(
            post,
            self._shop,
            materials=product.materials if product is not None else "",
            size=product.size if product is not None else "",
            pictures=self.media.count_there,
        )
        self.checklist.show_items(items)
        self.warnings.show_found(
            claims.found_in(post, self._shop), never_share.found_in(post, self._shop)
        )
        text = post_words.order_text(self._shop, product, self._code_words())
        name = self._code_words() or post.public_id or post.pillar
        self.order_link.show_link(order_link.of(self._shop.order_phone, text), text, name)
        if self.builder.isVisible():
            self.builder.show_lines(self._lines(post))

    def _code_words(self) -> str:
        code = self._codes.get(self.code.value())
        return code.code if code is not None else ""

    def _words_for_code(self) -> list[str]:
        """What a new code may be made of: the title, then the product."""
        product = self._products.get(self.product.value())
        return [self.heading.value(), product.name if product is not None else ""]

    def _lines(self, post: Post) -> dict[Part, str]:
        return post_words.caption_lines(
            post,
            self._products.get(post.product_id),
            self._shop,
            code=self._code_words(),
            link=self.order_link.link,
        )

    def _offer_lines(self) -> None:
        if self._post is not None:
            post = self.applied_to(self._post)
            day = post.day or self._studio.today()
            found = quotable.look(
                self._studio.store, day=day, places=post.platforms, product_id=post.product_id
            )
            self.builder.offer(self._lines(post), post, found)

    def _lines_wanted(self, lines: Mapping[Part, str], quoted: Chosen | None) -> None:
        """Whoever is quoted is noted first, with the yes."""
        if quoted is None:
            self.write_lines(lines)
        else:
            self.quote_wanted.emit(lines, quoted)

    def write_lines(self, lines: Mapping[Part, str], quoted: int | None = None) -> None:
        """Put lines into the caption, and perhaps a testimonial to those that are quoted."""
        if quoted is not None:
            self._quote((*self._quoting, quoted))
        before = self.caption.value() or self.heading.value()
        self.words.replace_text(captions.build(before, self.pillar.value(), lines))

    def _release(self, voice: Voice) -> None:
        """Let a quote go, and its line in the caption with it. Words that come back with Ctrl+Z are
        quoted again; to words that may not be shown no button leads back.
        """
        may_return = self._may_quote(voice)
        self._quote(one for one in self._quoting if one != voice.id)
        left = self._without(voice)
        if left != self.caption.value():
            self.words.replace_text(left, offers_return=may_return)
            self._released = (*self._released, voice)
        self._touched()

    def _without(self, voice: Voice) -> str:
        """The caption without the lines that quote this buyer."""
        said = consents.said(self._studio.store, voice)
        return captions.without_quotes(self.caption.value(), said)

    def _may_quote(self, voice: Voice) -> bool:
        """Whether the buyer allows it today, at whatever place."""
        consent = consents.of_testimonial(self._studio.store, voice.id or 0)
        return consents.standing(consent, self._studio.today()) is Standing.GIVEN

    def _quote_what_is_back(self) -> None:
        """Who was let go is quoted again once the words stand in the caption again: without the tie
        nobody would hear of it when the yes is taken back.
        """
        text = self.caption.value()
        back = [voice for voice in self._released if self._without(voice) != text]
        if back:
            self._released = tuple(voice for voice in self._released if voice not in back)
            self._quote((*self._quoting, *(voice.id for voice in back if voice.id is not None)))

    def _quote(self, ids: Iterable[int]) -> None:
        self._quoting = tuple(dict.fromkeys(ids))
        self.quotes.read(self._quoting)

    @property
    def quoting(self) -> tuple[int, ...]:
        """The testimonials that the post quotes, by their ids."""
        return self._quoting

    def _tick(self, check: str, on: bool) -> None:
        rest = tuple(name for name in self._confirmed if name != check)
        self._confirmed = (*rest, check) if on else rest
        self._touched()

    def _accept(self, keys: Sequence[str]) -> None:
        self._confirmed = tuple(dict.fromkeys((*self._confirmed, *keys)))
        self._touched()


def _platforms(post: Post) -> list[tuple[object, str]]:
    """The places to choose from, and those that the post already has as they were typed."""
    return [(key, place_word(key)) for key in dict.fromkeys((*PLATFORMS, *post.platforms))]
