"""A criticism across the page: what was said, what was answered, and what is done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from umkm_studio.models.voices.criticism import Handling, Stage
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.ui.editors import (
    criticism_actions,
    criticism_words,
    testimonial_actions,
    testimonial_words,
)
from umkm_studio.ui.editors.criticism_actions import ANSWER
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.buttons import Button, IconButton, LinkButton
from umkm_studio.ui.kit.cards import Box, Card, row, stack
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import PlainLabel, caption, elided, heading
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.stars import Stars
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.testimonials_page.criticism_fixed import FixedPart

_ONE_BELOW = 760  # effective pixels: below, the three parts stand under each other


class CriticismCard(Box):
    """One criticism. `about` says product, order and day; `badges` come after that of its kind."""

    def __init__(
        self, studio: Studio, voice: Voice, handling: Handling, about: str, badges: list[Badge]
    ) -> None:
        super().__init__()
        self.voice = voice
        self.handling = handling
        self._studio = studio
        self._name = voice.name or self.tr("Tanpa nama")
        self._menu = OfferMenu(self)
        self.setAccessibleName(self.tr("Kritik dari {name}").format(name=self._name))
        self.fixed = FixedPart(studio, voice, handling, self._named)
        pad = theme().px(16)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(pad + theme().px(6), pad, pad + theme().px(2), pad)
        self._parts.setSpacing(theme().px(26))
        said, answered = QWidget(), QWidget()
        said.setLayout(self._said(about, badges))
        answered.setLayout(self._answered())
        for part, share in ((said, 10), (answered, 12), (self.fixed, 10)):
            self._parts.addWidget(part, share)

    # what was said

    def _said(self, about: str, badges: list[Badge]) -> QVBoxLayout:
        marks = Flow(Badge(Look(self.tr("Kritik"), "warning", "message-circle")), *badges)
        if self.voice.stars is not None:
            spoken = testimonial_words.stars_words(self.voice.stars)
            marks.addWidget(Stars(self.voice.stars, spoken))
        if self.handling.closed_on is not None:
            day = wording.day(self.handling.closed_on)
            closed = self.tr("Selesai {day}").format(day=day)
            marks.addWidget(Badge(Look(closed, "success", "circle-check")))
        parts: list[QWidget | QVBoxLayout | QHBoxLayout | Flow | None] = [
            marks,
            self._who(about),
            PlainLabel(testimonial_words.said(self.voice), wrap=True),
        ]
        if self.handling.themes:
            themes = self.tr("Tema: {themes}").format(themes=", ".join(self.handling.themes))
            parts.append(caption(themes, role="text2", wrap=True))
        return stack(*parts, None, gap=10)

    def _who(self, about: str) -> QHBoxLayout:
        words = stack(elided(self._name, "label"), elided(about, "caption", role="text2"), gap=0)
        who = row(words, gap=10)
        who.setStretch(0, 1)
        self.menu_button = IconButton(
            "dots", self._named(self.tr("Pilihan lain")), bare=True, small=True
        )
        self.menu_button.clicked.connect(self._show_menu)
        who.addWidget(self.menu_button)
        return who

    # what was answered

    def _answered(self) -> QVBoxLayout:
        look = criticism_words.answered_look(self.voice) if self.voice.response else None
        badge = [Badge(look)] if look is not None else []
        title = heading(self.tr("Jawabanmu"))
        title.setMinimumHeight(theme().px(24))  # as beside a badge
        head = row(title, *badge, None)
        if not self.voice.response:
            return stack(head, *self._not_answered(), None, gap=10)
        box = Card(inset=True, padding=14)
        words = self.tr("“{words}”").format(words=self.voice.response)
        box.body.addWidget(PlainLabel(words, wrap=True))
        self.answer_button: Button = LinkButton(self.tr("Ubah"), strong=True)
        self.copy_button = LinkButton(self.tr("Salin"), strong=True)
        for button in (self.answer_button, self.copy_button):
            button.setAccessibleName(self._named(button.text()))
        self.answer_button.clicked.connect(self.open)
        self.copy_button.clicked.connect(self._copy)
        return stack(head, box, row(self.answer_button, self.copy_button, None, gap=14), None)

    def _not_answered(self) -> list[QWidget | QHBoxLayout]:
        if self.handling.is_answered:
            words = self.tr("Jawabannya ikut dihapus, atas permintaan pembeli.")
            return [PlainLabel(words, role="text2", wrap=True)]
        words = self.tr("Belum dibalas.")
        if self.handling.next is Stage.ANSWERED:
            words = criticism_words.next_sentence(self.handling)
        self.answer_button = Button(self.tr("Tulis jawaban"), icon="pencil", small=True)
        self.answer_button.setAccessibleName(self._named(self.answer_button.text()))
        self.answer_button.clicked.connect(self.open)
        return [PlainLabel(words, role="text2", wrap=True), row(self.answer_button, None)]

    # deeds

    def open(self) -> None:
        """Open the drawer at the answer."""
        criticism_actions.open_criticism(self._studio, self.handling.testimonial_id, tab=ANSWER)

    def _copy(self) -> None:
        criticism_actions.copy_answer(self._studio, self.voice)

    def _show_menu(self) -> None:
        below = self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height()))
        self._menu.show_offers(self._offers(), below)

    def _offers(self) -> list[Offer | None]:
        studio, testimonial_id = self._studio, self.handling.testimonial_id
        offers: list[Offer | None] = [
            Offer("pencil", self.tr("Tindak lanjut"), self.open),
            Offer(
                "message-heart",
                self.tr("Data kritik ini"),
                partial(testimonial_actions.open_testimonial, studio, testimonial_id),
            ),
            Offer(
                "heart-handshake",
                self.tr("Salin ucapan terima kasih"),
                partial(criticism_actions.thank, studio, self.voice),
            ),
        ]
        if self.handling.closed_on is not None:
            again = partial(criticism_actions.reopen, studio, testimonial_id)
            offers.append(Offer("arrow-back-up", self.tr("Buka lagi"), again, writes=True))
        remove = partial(testimonial_actions.remove, studio, self.voice)
        return [*offers, None, Offer("trash", self.tr("Hapus"), remove, role="danger", writes=True)]

    # inside

    def _named(self, deed: str) -> str:
        """A deed with whose criticism it is about, for a screen reader."""
        return self.tr("{deed}: kritik dari {name}").format(deed=deed, name=self._name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three parts beside each other, or under each other where it is narrow."""
        super().resizeEvent(event)
        single = self.width() / theme().scale < _ONE_BELOW
        way = QBoxLayout.Direction
        self._parts.setDirection(way.TopToBottom if single else way.LeftToRight)
        self._parts.setSpacing(theme().px(14 if single else 26))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to be folded: otherwise three parts would never become one."""
        return QSize(theme().px(260), self._parts.minimumSize().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, with the bar that tells criticism from praise."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme().px(12)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, theme().px(4), self.height(), theme().color("warning"))
