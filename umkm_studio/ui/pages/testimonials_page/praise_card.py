"""Praise on a card: who said it, what, and what may be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from umkm_studio.models import shop as shops
from umkm_studio.models.content.quotes import Uses
from umkm_studio.models.voices.consents import Standing
from umkm_studio.models.voices.testimonial_list import Line
from umkm_studio.ui.editors import (
    criticism_actions,
    sharing_actions,
    testimonial_actions,
    testimonial_words,
    voice_texts,
)
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Box, row, stack
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import Line as Hairline
from umkm_studio.ui.kit.labels import PlainLabel, as_tooltip, caption, elided
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.stars import Stars
from umkm_studio.ui.kit.theme import theme

_LETTERS = 280  # of the words on a card; the drawer has all of them


class PraiseCard(Box):
    """One testimonial. A click opens it; without consent the button asks for it."""

    def __init__(self, studio: Studio, line: Line, uses: Uses) -> None:
        super().__init__()
        self.line = line
        self.voice = line.voice
        self._studio = studio
        self._standing = line.standing(studio.today())
        self._menu = OfferMenu(self)
        name = testimonial_words.shown_name(line)
        self.setAccessibleName(self.tr("Testimoni dari {name}").format(name=name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QVBoxLayout(self)
        pad = theme().px(16)
        layout.setContentsMargins(pad, theme().px(14), pad, theme().px(14))
        layout.setSpacing(theme().px(12))
        layout.addLayout(self._head(name))
        self.words = PlainLabel(self._said(), wrap=True)
        layout.addWidget(self.words)
        layout.addStretch(1)
        layout.addLayout(Flow(*self._badges(), gap=8))
        if self._standing is Standing.GIVEN and line.consent is not None:
            where = testimonial_words.where_and_until(line.consent)
            layout.addWidget(caption(where, role="text2", wrap=True))
        layout.addWidget(Hairline())
        layout.addLayout(self._foot(name, uses))

    @property
    def _id(self) -> int:
        assert self.voice.id is not None
        return self.voice.id

    # building

    def _head(self, name: str) -> QHBoxLayout:
        words = stack(
            elided(name, "label"),
            elided(testimonial_words.about(self.line), "caption", role="text2"),
            gap=1,
        )
        head = row(words, gap=10)
        head.setStretch(0, 1)
        if self.voice.stars is not None:
            spoken = testimonial_words.stars_words(self.voice.stars)
            head.addWidget(Stars(self.voice.stars, spoken))
        return head

    def _said(self) -> str:
        words = self.voice.words
        if len(words) > _LETTERS:
            words = f"{words[:_LETTERS].rsplit(' ', 1)[0]} …"
        if not words:
            return testimonial_words.said(self.voice)
        return self.tr("“{words}”").format(words=words)

    def _badges(self) -> list[Badge]:
        looks = [
            testimonial_words.proof_look(self.line),
            testimonial_words.consent_look(self._standing),
        ]
        if self.voice.incentive:
            looks.append(Look(self.tr("Dapat imbalan"), "neutral", "info-circle"))
        return [Badge(look) for look in looks]

    def _foot(self, name: str, uses: Uses) -> QHBoxLayout:
        self.main_button = self._main_button()
        about = self.tr("{deed}: testimoni {name}")
        self.main_button.setAccessibleName(about.format(deed=self.main_button.text(), name=name))
        self.menu_button = IconButton(
            "dots", self.tr("Pilihan lain untuk testimoni {name}").format(name=name), bare=True
        )
        self.menu_button.clicked.connect(self._show_menu)
        return row(
            self.main_button, None, caption(self._used(uses), role="text2"), self.menu_button
        )

    def _main_button(self) -> Button:
        """What comes next: a post where it is allowed, else the question or its answer."""
        if self._standing is Standing.GIVEN:
            button = Button(
                self.tr("Jadikan konten"), icon="calendar-plus", small=True, writes=True
            )
            button.clicked.connect(self._make_post)
        elif self._standing is Standing.ASKED:
            button = Button(self.tr("Catat jawaban"), icon="pencil", small=True, writes=True)
            button.clicked.connect(self._open_consent)
        elif self._standing in (Standing.NOT_ASKED, Standing.ENDED):
            button = Button(self.tr("Minta izin"), icon="send", small=True)
            text = voice_texts.ask_for_consent(self.voice, shops.load(self._studio.store))
            button.setToolTip(as_tooltip(voice_texts.preview(text)))
            button.clicked.connect(self._ask)
        else:
            button = Button(self.tr("Lihat izin"), icon="lock", small=True)
            button.clicked.connect(self._open_consent)
        return button

    def _used(self, uses: Uses) -> str:
        if uses.out:
            return self.tr("dipakai {count} kali").format(count=uses.out)
        if uses.scheduled:
            return self.tr("terjadwal")
        if uses.planned:
            return self.tr("ada di draf")
        return self.tr("belum dipakai") if self._standing is Standing.GIVEN else ""

    # deeds

    def open(self) -> None:
        """Open the drawer."""
        testimonial_actions.open_testimonial(self._studio, self._id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the card opens it."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.open()

    def _make_post(self) -> None:
        sharing_actions.make_post(self._studio, self._id)

    def _ask(self) -> None:
        sharing_actions.ask_for_consent(self._studio, self._id)

    def _open_consent(self) -> None:
        testimonial_actions.open_testimonial(self._studio, self._id, consent=True)

    def _show_menu(self) -> None:
        below = self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height()))
        self._menu.show_offers(self._offers(), below)

    def _offers(self) -> list[Offer | None]:
        studio, given = self._studio, self._standing is Standing.GIVEN
        offers: list[Offer | None] = [
            Offer("pencil", self.tr("Buka"), self.open),
            Offer("lock", self.tr("Izin pembeli"), self._open_consent),
        ]
        if given:
            show = partial(sharing_actions.show_card, studio, self, self._id)
            offers.append(Offer("photo-plus", self.tr("Gambar untuk dibagikan"), show))
        elif self._standing is not Standing.REFUSED:
            offers.append(Offer("send", self.tr("Salin pesan minta izin"), self._ask))
        thank = partial(criticism_actions.thank, studio, self.voice)
        remove = partial(testimonial_actions.remove, studio, self.voice)
        return [
            *offers,
            Offer("heart-handshake", self.tr("Salin ucapan terima kasih"), thank),
            None,
            Offer("trash", self.tr("Hapus"), remove, role="danger", writes=True),
        ]
