"""What is still missing in a post, and what in it may be a mistake. Advice: nothing is blocked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content import never_share
from umkm_studio.models.content.claims import Claim
from umkm_studio.models.content.readiness import Check as Wanted
from umkm_studio.models.content.readiness import Item
from umkm_studio.ui.editors.check_words import check_word
from umkm_studio.ui.editors.law_hint import law_hint
from umkm_studio.ui.editors.post_words import claim_sentence, private_sentence
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card, clear, row
from umkm_studio.ui.kit.fields import Check
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.tab_order import put_before
from umkm_studio.ui.kit.theme import theme


class Checklist(QWidget):
    """What readers and buyers will look for: found in the post, or ticked by the maker."""

    ticked = Signal(str, bool)  # a check's name

    def __init__(self) -> None:
        super().__init__()
        self.title = PlainLabel(self.tr("Daftar periksa"), style="label")
        self.count = PlainLabel(style="table", role="text2")
        self.boxes = {check: Check(check_word(check)) for check in Wanted}
        self.found = {check: _Found(check_word(check)) for check in Wanted}
        box = Card(inset=True, padding=10)
        box.body.setSpacing(theme().px(0))
        for check in Wanted:
            box.body.addWidget(self.boxes[check])
            box.body.addWidget(self.found[check])
            self.boxes[check].changed.connect(partial(self.ticked.emit, check.value))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(5))
        layout.addLayout(row(self.title, self.count, None, gap=5))
        layout.addWidget(box)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show how a post stands."""
        stand = {item.check: item for item in items}
        for check in Wanted:
            item = stand.get(check)
            self.found[check].setVisible(item is not None and item.found)
            self.boxes[check].setVisible(item is not None and not item.found)
            if item is not None:
                self.boxes[check].set_value(item.ticked)
        text = self.tr("{done} dari {total}")
        done = sum(item.is_done for item in items)
        self.count.setText(text.format(done=wording.number(done), total=wording.number(len(items))))


class _Found(QWidget):
    """A check that was found in the post: nothing to tick."""

    def __init__(self, words: str) -> None:
        super().__init__()
        mark = IconLabel("circle-check", role="success", size=18)
        self.setLayout(row(mark, PlainLabel(words, style="table"), None))
        self.setFixedHeight(theme().px(24))
        self.setToolTip(self.tr("Sudah ada di unggahan ini"))
        self.setAccessibleName(self.tr("{check}: sudah ada").format(check=words))


class Warnings(QWidget):
    """Claims that need proof and words that were not to be shared, each with its reason."""

    accepted = Signal(object)  # keys for `Post.confirmed`

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().px(8))
        self._shown: tuple[object, ...] = ()
        self.notes: list[Note] = []
        self.buttons: list[LinkButton] = []
        self.hide()

    def show_found(self, found: Sequence[Claim], private: Sequence[str]) -> None:
        """Show these; they are built anew only where they differ."""
        shown = (tuple(found), tuple(private))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._layout)
        self.notes, self.buttons = [], []
        for claim in found:
            self._add(claim_sentence(claim), self.tr("Sudah kuperiksa"), claim.keys)
        if found:
            self._layout.addWidget(law_hint())
        if private:
            keys = tuple(map(never_share.key, private))
            self._add(private_sentence(private), self.tr("Biarkan"), keys)
        put_before(self, self.buttons)
        self.setVisible(bool(self.notes))

    def _add(self, sentence: str, verb: str, keys: tuple[str, ...]) -> None:
        button = LinkButton(verb, strong=True)
        button.setAccessibleDescription(sentence)
        button.clicked.connect(partial(self.accepted.emit, keys))
        note = Note("warning", sentence, action=button)
        self._layout.addWidget(note)
        self.notes.append(note)
        self.buttons.append(button)
