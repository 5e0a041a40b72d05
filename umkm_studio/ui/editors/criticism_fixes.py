"""What is done about a criticism: what it is about, the steps, and what is another from now on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.voices import criticism, themes
from umkm_studio.models.voices.criticism import Handling, Step
from umkm_studio.models.voices.trust_log import Entry
from umkm_studio.ui.editors import criticism_actions, criticism_words
from umkm_studio.ui.editors.dated_lines import Dated, DatedLines, Names
from umkm_studio.ui.kit.buttons import IconButton, LinkButton
from umkm_studio.ui.kit.cards import clear, row
from umkm_studio.ui.kit.fields import Labelled, TextField
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.many_select import ManySelect
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class FixesPart(QWidget):
    """Themes and steps are kept with the drawer; a line of the trust log at once."""

    def __init__(self, studio: Studio, handling: Handling) -> None:
        super().__init__()
        self._studio = studio
        self._testimonial_id = handling.testimonial_id
        self.themes = ManySelect(self.tr("Belum dipilih"))
        self.themes.setAccessibleName(self.tr("Tema kritik"))
        known = [theme.name for theme in themes.everything(studio.store)]
        self.themes.set_items((name, name) for name in known)
        self.themes.set_value(handling.themes)
        self.new_theme = TextField(placeholder=self.tr("Contoh: tutup bocor"), limit=60)
        self.steps = DatedLines(studio, self._names())
        self.steps.show_values(Dated(one.text, one.due_on, one.done_on) for one in handling.steps)
        self.edit_buttons: list[IconButton] = []
        self._entries = QVBoxLayout()
        self.change_button = LinkButton(
            self.tr("Catat perubahan seterusnya"), icon="plus", writes=True
        )
        self.change_button.clicked.connect(self._add_change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        known_row = Labelled(self.tr("Tentang apa"), self.themes)
        layout.addWidget(known_row)
        known_row.setVisible(bool(known))
        layout.addWidget(
            Labelled(
                self.tr("Tema baru"),
                self.new_theme,
                after=self.tr("(boleh kosong)"),
                help=self.tr("Dengan kata-katamu sendiri, supaya keluhan yang sama terhitung."),
            )
        )
        layout.addWidget(self.steps)
        layout.addWidget(PlainLabel(self.tr("Yang diakui dan diubah"), style="label"))
        layout.addLayout(self._entries)
        layout.addLayout(row(self.change_button, None))
        self._show_entries()

    def _names(self) -> Names:
        return Names(
            title=self.tr("Langkah perbaikan"),
            one=self.tr("Langkah"),
            done=self.tr("Sudah dilakukan"),
            remove=self.tr("Hapus langkah ini"),
            add=self.tr("Tambah langkah"),
            example=self.tr("Contoh: kirim 2 botol pengganti"),
        )

    def commit(self) -> bool:
        """Read the days; False with the focus where one can't be read."""
        return self.steps.commit()

    def filled_in(self, known: Handling) -> Handling:
        """With the themes and steps that stand here."""
        new = self.new_theme.value()
        steps = (
            Step(text=one.text, due_on=one.due_on, done_on=one.done_on)
            for one in self.steps.values()
        )
        about = (*self.themes.value(), *((new,) if new else ()))
        return replace(known, themes=about, steps=tuple(steps))

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields."""
        return (self.themes.value(), self.new_theme.value(), self.steps.typed())

    def _show_entries(self) -> None:
        clear(self._entries)
        self.edit_buttons.clear()
        entries = criticism.of(self._studio.store, self._testimonial_id).entries
        if not entries:
            nothing = self.tr("Belum ada. Resep, kemasan, aturan atau cara kerja yang berubah.")
            self._entries.addWidget(PlainLabel(nothing, style="table", role="text2", wrap=True))
        for entry in entries:
            words = PlainLabel(criticism_words.entry_line(entry), style="table", wrap=True)
            edit = IconButton("pencil", self.tr("Ubah catatan ini"), small=True, bare=True)
            edit.clicked.connect(partial(self._edit, entry))
            self.edit_buttons.append(edit)
            line = row(IconLabel(criticism_words.KIND_ICONS[entry.kind]), words, edit)
            line.setStretch(1, 1)
            self._entries.addLayout(line)

    def _add_change(self) -> None:
        about = (self.new_theme.value(), *self.themes.value())
        criticism_actions.edit_entry(
            self._studio,
            self,
            because_of=self._testimonial_id,
            theme=next(filter(None, about), ""),
            kept=self._show_entries,
        )

    def _edit(self, entry: Entry) -> None:
        criticism_actions.edit_entry(self._studio, self, entry, kept=self._show_entries)
