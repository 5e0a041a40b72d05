"""The page itself: what buyers said, as cards, and what has to come down."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.voices.testimonial_list import Filters, Line
from umkm_studio.models.voices.testimonials import Kind
from umkm_studio.ui.editors import (
    criticism_actions,
    sharing_actions,
    testimonial_actions,
    testimonial_words,
)
from umkm_studio.ui.editors.take_down_words import take_down_note
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import clear
from umkm_studio.ui.kit.empty import EmptyState, practice_link
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.testimonials_page.card_grid import CardGrid
from umkm_studio.ui.pages.testimonials_page.criticism_card import CriticismCard
from umkm_studio.ui.pages.testimonials_page.filter_row import FilterRow
from umkm_studio.ui.pages.testimonials_page.praise_card import PraiseCard
from umkm_studio.ui.pages.testimonials_page.reading import Reading, read
from umkm_studio.ui.pages.testimonials_page.share_strip import ShareStrip

_AT_ONCE = 24  # cards; more come when they are asked for


class TestimonialsPage(Page):
    """Testimoni & Ulasan."""

    __test__ = False  # not a test, whatever its name begins with

    shows = frozenset(
        {
            "testimonials", "consents", "post_testimonials", "orders", "products", "customers",
            "posts", "criticisms", "criticism_steps", "criticism_themes", "themes",
            "trust_entries", "criticism_entries",
        }
    )  # fmt: skip

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Testimoni & Ulasan")

    def subtitle(self) -> str:
        """What the page is good for."""
        return self.tr("Pujian untuk dibagikan dengan izin, kritik untuk diperbaiki.")

    def build(self) -> None:
        """Filters above, cards below; an empty shop sees how to begin."""
        self._reading = Reading()
        self._most = _AT_ONCE
        self.log_button = Button(self.tr("Catatan kepercayaan"), icon="notebook")
        self.ask_button = Button(self.tr("Minta ulasan"), icon="send")
        self.new_button = Button(
            self.tr("Catat testimoni"), kind="primary", icon="plus", writes=True
        )
        self.add_action(self.log_button, folds=True)
        self.add_action(self.ask_button, folds=True)
        self.add_action(self.new_button)
        self.filter_row = FilterRow()
        self._notes = QVBoxLayout()
        self._notes.setSpacing(theme().px(8))
        self.shares = ShareStrip()
        self.grid = CardGrid()
        self.more_button = Button()
        self.nothing = Note(
            "info", self.tr("Tidak ada yang cocok. Hapus saringan?"), action=self._clear_button()
        )
        self._build_empty()
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(14))
        column.addWidget(self.filter_row)
        column.addLayout(self._notes)
        for part in (self.shares, self.nothing, self.grid, self.more_button):
            column.addWidget(part)
        column.addStretch(1)
        self.body.addWidget(self._full, 1)
        self.body.addWidget(self.empty, 1)

    def wire(self) -> None:
        """Buttons and filters."""
        self.new_button.clicked.connect(self._new)
        self.ask_button.clicked.connect(self._ask)
        self.log_button.clicked.connect(self._open_log)
        self.filter_row.changed.connect(self._filtered)
        self.clear_button.clicked.connect(self._show_all)
        self.more_button.clicked.connect(self._show_more)
        self.empty_new.clicked.connect(self._new)
        self.empty_ask.clicked.connect(self._ask)

    def refresh(self) -> None:
        """Read it and show it."""
        self._reading = read(self.store, self.studio.today())
        has_any = bool(self._reading.lines)
        self._full.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.filter_row.show_reading(self._reading)
        clear(self._notes)
        for one in self._reading.to_take_down:  # all of them: the law counts the hours
            self._notes.addWidget(take_down_note(self.studio, one))
        self.shares.show_shares(self._reading.shares)
        self._show_cards()

    def open(
        self,
        *,
        testimonial: int | None = None,
        new: bool = False,
        kind: str = "",
        filters: Filters | None = None,
    ) -> None:
        """Open a testimonial, or write one down; `kind` is a key of `Kind`."""
        if filters is not None or kind:
            self.filter_row.show_filters(filters or Filters(kind=Kind(kind)))
        if testimonial is not None:
            testimonial_actions.open_testimonial(self.studio, testimonial)
        elif new:
            self._new()

    def place(self) -> dict[str, object]:
        """What is looked for."""
        return {"filters": self.filter_row.filters}

    # building

    def _clear_button(self) -> LinkButton:
        self.clear_button = LinkButton(self.tr("Hapus saringan"), strong=True)
        return self.clear_button

    def _build_empty(self) -> None:
        self.empty_new = Button(
            self.tr("Catat testimoni"), kind="primary", icon="plus", writes=True
        )
        self.empty_ask = Button(self.tr("Minta ulasan"), icon="send")
        self.empty = EmptyState(
            "message-heart",
            self.tr("Belum ada testimoni"),
            self.tr("Coba tanya pembeli terakhirmu: “Bagaimana rasanya, Kak?”"),
            primary=self.empty_new,
            second=self.empty_ask,
            link=practice_link(self.studio),
        )

    # showing

    def _show_cards(self) -> None:
        found = self._reading.passing(self.filter_row.filters, self.studio.today())
        focused = self._focused_voice()
        self.nothing.setVisible(bool(self._reading.lines) and not found)
        self.grid.show_cards([self._card(line) for line in found[: self._most]])
        rest = len(found) - self._most
        self.more_button.setVisible(rest > 0)
        self.more_button.setText(
            self.tr("Tampilkan {count} lagi").format(count=min(rest, _AT_ONCE))
        )
        self._focus_again(focused)

    def _focused_voice(self) -> int | None:
        """Whose card has the focus: cards are made anew with each change."""
        focus = self.window().focusWidget()
        for card in self.grid.cards:
            if focus is not None and isinstance(card, PraiseCard) and card.isAncestorOf(focus):
                return card.voice.id
        return None

    def _focus_again(self, voice_id: int | None) -> None:
        if voice_id is None:
            return
        for card in self.grid.cards:
            if isinstance(card, PraiseCard) and card.voice.id == voice_id:
                card.main_button.show()  # a layout does so only later
                card.main_button.setFocus()

    def _card(self, line: Line) -> tuple[QWidget, bool]:
        """Praise takes a column, criticism a whole row."""
        if line.voice.kind is Kind.PRAISE:
            return PraiseCard(self.studio, line, self._reading.used(line)), False
        badges = [Badge(testimonial_words.proof_look(line))]
        about = testimonial_words.about(line, with_day=True)
        handling = self._reading.handling(line)
        return CriticismCard(self.studio, line.voice, handling, about, badges), True

    def _filtered(self) -> None:
        self._most = _AT_ONCE
        self._show_cards()

    def _show_all(self) -> None:
        self.filter_row.show_filters(Filters())
        self._filtered()

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self._show_cards()

    # deeds

    def _new(self) -> None:
        kind = self.filter_row.kinds.value()
        testimonial_actions.new_testimonial(self.studio, kind=kind or Kind.PRAISE)

    def _ask(self) -> None:
        sharing_actions.ask_for_reviews(self.studio)

    def _open_log(self) -> None:
        criticism_actions.open_trust_log(self.studio)
