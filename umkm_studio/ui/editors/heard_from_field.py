"""`Tahu dari mana?`: a post, the shop's own short list by one click, or forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import clear
from umkm_studio.ui.kit.fields import TextArea
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme


class HeardFromField(QWidget):
    """A line that proposes list and posts, with the list as buttons below it.

    Forgotten is no answer: the field stays empty and says what that means.
    """

    def __init__(self, store: Store, posts: Iterable[tuple[object, str]]) -> None:
        super().__init__()
        self._store = store
        self._posts = list(posts)
        self.line = SuggestField(placeholder=self.tr("Judul unggahan, atau kata pembeli"))
        self.setFocusProxy(self.line)
        self.forgotten = caption(self.tr("Lupa. Dihitung tanpa jejak asal."), role="text2")
        self.edit_button = LinkButton(self.tr("Ubah pilihan"))
        self.edit_button.clicked.connect(self._edit)
        self.buttons: list[Button] = []
        self._chips = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(2))
        layout.addWidget(self.line)
        layout.addWidget(self.forgotten)
        layout.addLayout(self._chips)
        self.forgotten.hide()
        self.line.textEdited.connect(self._typed)
        self._offer()

    def value(self) -> str:
        """A post's ID, or the words of the answer; "" for none."""
        key = self.line.key()
        return str(key) if key else self.line.value()

    def set_value(self, answer: str) -> None:
        """Show an answer; this is no change by the maker."""
        if not self.line.set_key(answer):
            self.line.set_value(answer)
        self.forgotten.hide()

    def _offer(self) -> None:
        choices = shops.heard_from_choices(shops.load(self._store))
        self.line.set_items([(one, one) for one in choices] + self._posts)
        clear(self._chips)
        self.buttons = [Button(words, small=True) for words in (*choices, self.tr("Lupa"))]
        for button in self.buttons:
            button.clicked.connect(self._answered)
        self._chips.addLayout(Flow(*self.buttons, self.edit_button, gap=6))

    def _answered(self) -> None:
        button = self.sender()
        if not isinstance(button, Button):
            return
        has_forgotten = button is self.buttons[-1]
        self.line.set_value("" if has_forgotten else button.text())
        self.forgotten.setVisible(has_forgotten)

    def _typed(self, _words: str) -> None:
        self.forgotten.hide()

    def _edit(self) -> None:
        saved = shops.load(self._store)
        listed = TextArea("\n".join(shops.heard_from_choices(saved)), lines=6)
        field = FormField(
            "choices", self.tr("Satu jawaban tiap baris"), listed,
            help=self.tr("“Lupa” selalu ada di ujungnya."),
        )  # fmt: skip
        title = self.tr("Pilihan “Tahu dari mana?”")
        FormDialog(self, title, [field], save=self._keep).open()

    def _keep(self, values: dict[str, Any]) -> None:
        words = ", ".join(line.replace(",", " ") for line in values["choices"].splitlines())
        shops.save(self._store, replace(shops.load(self._store), heard_from=words))
        self._offer()
