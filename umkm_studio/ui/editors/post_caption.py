"""The caption of a post: written by hand, built from facts on request, copied for a platform."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from umkm_studio.models.content import captions
from umkm_studio.models.content.captions import Part
from umkm_studio.models.content.posts import Post
from umkm_studio.models.voices.quotable import Quotable
from umkm_studio.ui.editors.post_testimonial import TestimonialPart
from umkm_studio.ui.editors.post_words import part_missing, part_word
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton, LinkButton
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.fields import Check, Labelled, TextArea
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import as_tooltip, caption
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.reveal import reveal
from umkm_studio.ui.kit.theme import theme


class CaptionField(QWidget):
    """The text with its length, the way to build it and the ways to copy it."""

    copy_wanted = Signal(str)  # for this platform; "" as it stands
    build_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = TextArea(lines=5)
        self.setFocusProxy(self.text)  # before it is a child: else Qt loses it from the tab order
        self.length = caption("", role="text2", wrap=True)
        self.build = LinkButton(self.tr("Susun"), icon="list-check", strong=True)
        self.build.setToolTip(self.tr("Susun caption dari data produk"))
        self.copy = LinkButton(self.tr("Salin"), icon="copy", strong=True)
        self.copy.setAccessibleName(self.tr("Salin caption"))
        self.ways = IconButton("chevron-down", self.tr("Cara lain menyalin"), small=True, bare=True)
        self.menu = QMenu(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(4))
        layout.addWidget(Labelled(self.tr("Caption"), self.text))
        below = row(self.length, self.build, self.copy, self.ways, gap=10)
        below.setStretch(0, 1)
        layout.addLayout(below)
        self.restore = LinkButton(
            self.tr("Kembalikan yang tadi"), icon="arrow-back-up", strong=True
        )
        layout.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignRight)
        self.restore.hide()
        self._places: tuple[str, ...] = ()
        self.build.clicked.connect(self.build_wanted)
        self.copy.clicked.connect(self._copy)
        self.ways.clicked.connect(self._show_ways)
        self.restore.clicked.connect(self._restore)
        self.text.changed.connect(self.restore.hide)

    def show_post(self, post: Post) -> None:
        """How long it is, and for which platforms it can be copied."""
        whole = captions.whole(post)
        self._places = post.platforms
        self.length.setText(self.tr("%n huruf", "", len(post.caption.strip())))
        self.length.set_role("text2")
        for place in post.platforms:
            limit = captions.LIMITS.get(place)
            if limit is not None and len(whole) > limit:
                text = self.tr("{count} huruf, {place} hanya menerima {limit}")
                self.length.set_role("warningText")
                self.length.setText(
                    text.format(
                        count=wording.number(len(whole)),
                        place=place_word(place),
                        limit=wording.number(limit),
                    )
                )
        self.copy.setVisible(bool(whole))
        self.ways.setVisible(bool(whole))

    def replace_text(self, text: str, *, offers_return: bool = True) -> None:
        """Put another text in place of this one; Ctrl+Z in the field brings the old one back, and
        so does a button, unless that must not be offered.
        """
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.text.setFocus()
        self.restore.setVisible(offers_return)

    def _restore(self) -> None:
        self.text.undo()
        self.text.setFocus()

    def _copy(self) -> None:
        self.copy_wanted.emit(self._places[0] if self._places else "")

    def _show_ways(self) -> None:
        self.menu.clear()
        for place in self._places:
            action = QAction(self.tr("Salin untuk {place}").format(place=place_word(place)), self)
            action.triggered.connect(partial(self.copy_wanted.emit, place))
            self.menu.addAction(action)
        plain = QAction(self.tr("Salin apa adanya"), self)
        plain.triggered.connect(partial(self.copy_wanted.emit, ""))
        self.menu.addAction(plain)
        self.menu.popup(self.ways.mapToGlobal(QPoint(0, self.ways.height())))


class CaptionBuilder(Card):
    """Which facts go into the caption: ticked for the pillar, chosen by the maker, then written."""

    wanted = Signal(object, object)  # the lines to write, by part; whom they quote, or None

    def __init__(self) -> None:
        super().__init__(inset=True, padding=12)
        self._lines: Mapping[Part, str] = {}
        self.parts = {part: Check(part_word(part)) for part in Part}
        self.write = Button(self.tr("Tulis ke caption"), icon="pencil", small=True)
        self.give_up = Button(self.tr("Batal"), kind="quiet", small=True)
        self.body.addWidget(
            caption(
                self.tr("Yang sudah kamu tulis tetap ada; baris ini ditambahkan di bawahnya."),
                role="text2",
                wrap=True,
            )
        )
        self.body.addLayout(Flow(*self.parts.values(), gap=12))
        self.testimonial = TestimonialPart()
        self.body.addWidget(self.testimonial)
        self.body.addLayout(row(None, self.give_up, self.write))
        self.hide()
        for box in self.parts.values():
            box.changed.connect(self._ticked)
        self.testimonial.edited.connect(self._ticked)
        self.write.clicked.connect(self._write)
        self.give_up.clicked.connect(self.hide)

    def offer(self, lines: Mapping[Part, str], post: Post, found: Quotable) -> None:
        """Open with what can be written, ticked as the post's pillar mostly has it."""
        usual = captions.usual_parts(post.pillar, post.platforms)
        for part, box in self.parts.items():
            box.set_value(part in usual)
        self.testimonial.offer(found, post.platforms, post.product_id)
        self.show_lines(lines)
        self.show()
        first = next((box for box in self.parts.values() if box.isEnabled()), self.give_up)
        first.setFocus()
        reveal(self)

    def show_lines(self, lines: Mapping[Part, str]) -> None:
        """What can be written by now; what is missing says why. Ticks stay where they can."""
        self._lines = lines
        for part, box in self.parts.items():
            there = part in lines or part is Part.TESTIMONIAL  # that is chosen right here
            box.setEnabled(there)
            box.set_value(there and box.value())
            words = lines.get(part) or part_missing(part)
            box.setToolTip(as_tooltip(words))
            box.setAccessibleDescription(words)
        self._ticked()

    def _ticked(self) -> None:
        quotes = self.parts[Part.TESTIMONIAL].value()
        opens = quotes and self.testimonial.isHidden()
        self.testimonial.setVisible(quotes)
        if opens:
            reveal(self)
        if quotes and self.testimonial.chosen is None:
            self.write.disable(self.testimonial.missing)
        elif any(box.value() for box in self.parts.values()):
            self.write.enable()
        else:
            self.write.disable(self.tr("Pilih dulu isinya."))

    def _write(self) -> None:
        quoted = self.testimonial.chosen if self.parts[Part.TESTIMONIAL].value() else None
        lines = {**self._lines, Part.TESTIMONIAL: "" if quoted is None else quoted.line}
        chosen = {part: lines[part] for part, box in self.parts.items() if box.value()}
        self.hide()
        self.wanted.emit(chosen, quoted)
