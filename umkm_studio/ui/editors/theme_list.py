"""The themes of criticism: how often each came up and when last; to be renamed or deleted."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import trash
from umkm_studio.models.errors import UserError
from umkm_studio.models.trash import Kind
from umkm_studio.models.voices import theme_counts, themes
from umkm_studio.models.voices.theme_counts import Used
from umkm_studio.models.voices.themes import Theme
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.fields import TextField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class ThemeList(QWidget):
    """A line for each theme, what came up most often first."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.found: list[Used] = []
        self.edit_buttons: list[IconButton] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme().px(8))

    def refresh(self) -> None:
        """Read them anew."""
        clear(self._lines)
        self.edit_buttons.clear()
        self.found = theme_counts.used(self._studio.store)
        words = self.tr(
            "Keluhan yang sama dengan nama yang sama, supaya terlihat mana yang sering."
        )
        self._lines.addWidget(PlainLabel(words, style="table", role="text2", wrap=True))
        self._lines.addSpacing(theme().px(4))
        if not self.found:
            nothing = self.tr("Belum ada tema. Beri tema saat menindaklanjuti kritik.")
            self._lines.addWidget(Note("info", nothing))
        for one in self.found:
            self._lines.addLayout(self._line(one))
            self._lines.addWidget(Line())

    def _line(self, one: Used) -> QVBoxLayout:
        edit = IconButton(
            "pencil", self.tr("Ubah tema {name}").format(name=one.name), small=True, bare=True
        )
        edit.clicked.connect(partial(self._edit, one))
        self.edit_buttons.append(edit)
        times = self.tr("%n kritik", "", one.times)
        last = self.tr("belum ada kritik")
        if one.last is not None:
            last = self.tr("terakhir {day}").format(day=wording.day_and_year(one.last))
        about = caption(last, role="text2")
        line = row(
            stack(PlainLabel(one.name, style="label", wrap=True), about, gap=0),
            PlainLabel(times, style="table"),
            edit,
        )
        line.setStretch(0, 1)
        return stack(line)

    def _edit(self, one: Used) -> None:
        ThemeDialog(self._studio, self, one).open()


class ThemeDialog(FormDialog):
    """Renames a theme, or deletes it."""

    def __init__(self, studio: Studio, parent: QWidget, used: Used) -> None:
        self._studio = studio
        self._used = used
        super().__init__(
            parent,
            self.tr("Ubah tema"),
            [FormField("name", self.tr("Nama tema"), TextField(limit=60), required=True)],
            save=self._keep,
            values={"name": used.name},
        )
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        self.delete_button.setToolTip(self.tr("Kritiknya tetap ada, tanpa tema ini"))
        self.delete_button.clicked.connect(self._delete)
        self.offer_other(self.delete_button)

    def _keep(self, values: dict[str, Any]) -> None:
        try:
            with self._studio.store.change() as change:
                themes.save(self._studio.store, Theme(id=self._used.theme_id, name=values["name"]))
        except UserError as error:
            raise UserError(error.code, **(error.details | {"field": "name"})) from error
        self._studio.undoable(change, self.tr("Tema diubah."))

    def _delete(self) -> None:
        store, now = self._studio.store, self._studio.now()
        try:
            with trash.keeping(store, Kind.THEME, self._used.name, now=now) as change:
                themes.remove(store, self._used.theme_id)
        except UserError as problem:
            self.show_problem("", wording.explain(problem))
            return
        self.accept()
        self._studio.undoable(change, self.tr("Tema {name} dihapus.").format(name=self._used.name))
