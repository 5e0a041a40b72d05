"""How a criticism ends: the buyer is told, and it is closed, if need be with a reason."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.voices.criticism import Handling
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.ui.editors import criticism_actions, criticism_words
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.fields import Check, DateField, Labelled, TextField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class EndPart(QWidget):
    """What the buyer is told, when they were, and whether this is done."""

    edited = Signal()  # the day on which they were told

    def __init__(self, studio: Studio, voice: Voice) -> None:
        super().__init__()
        self._studio = studio
        self._voice = voice
        self._told = ""
        self.told_words = PlainLabel(wrap=True)
        box = Card(inset=True, padding=14)
        box.body.addWidget(self.told_words)
        self.copy_button = Button(self.tr("Salin kabar"), icon="copy", small=True)
        self.copy_button.clicked.connect(self._copy)
        self.peace = Note(
            "warning",
            self.tr("Pembeli ini minta tidak dihubungi. Kabari hanya kalau ia yang menyapa dulu."),
        )
        self.told_on = DateField(default_year=studio.today().year)
        self.open_note = Note("info", "", icon="list-check")
        self.closed = Check(self.tr("Kritik ini selesai"))
        self.reason = TextField(
            placeholder=self.tr("Contoh: kardusnya rusak di kurir, sudah diganti kurir"), limit=200
        )
        self.reason_row = Labelled(
            self.tr("Kenapa cukup sampai di sini"),
            self.reason,
            help=self.tr("Perlu diisi kalau ada yang belum dilakukan."),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(PlainLabel(self.tr("Kabar untuk pembeli"), style="label"))
        layout.addWidget(self.peace)
        layout.addWidget(box)
        layout.addLayout(row(self.copy_button, None))
        layout.addWidget(
            Labelled(
                self.tr("Pembeli dikabari pada"), self.told_on, after=self.tr("(boleh kosong)")
            )
        )
        layout.addWidget(self.open_note)
        layout.addWidget(self.closed)
        layout.addWidget(self.reason_row)
        self.closed.changed.connect(self._closing)
        self.told_on.changed.connect(self._told_on_typed)
        self.peace.setVisible(criticism_actions.wants_peace(studio, voice))

    def show_handling(self, handling: Handling) -> None:
        """Show what is known."""
        self.told_on.set_value(handling.told_on)
        self.closed.set_value(handling.closed_on is not None)
        self.reason.set_value(handling.no_change)
        self.say_what_is_open(handling)

    def say_what_is_open(self, handling: Handling) -> None:
        """Name the stages that are not behind it yet, and word what the buyer may be told."""
        self._told = criticism_words.tell(self._voice, handling)
        nothing = self.tr(
            "Belum ada yang bisa dikabarkan. Selesaikan satu langkah atau catat perubahannya dulu."
        )
        self.told_words.setText(self._told or nothing)
        self.told_words.set_role("text" if self._told else "text2")
        if self._told:
            self.copy_button.enable()
        else:
            self.copy_button.disable(nothing)
        missing = ", ".join(map(criticism_words.stage_word, handling.lacks))
        self.open_note.show_note(
            "info", self.tr("Belum: {stages}.").format(stages=missing), icon="list-check"
        )
        self.open_note.setVisible(bool(missing))
        self.reason_row.setVisible(self.closed.value() and bool(missing or handling.no_change))

    def ask_for_reason(self, sentence: str) -> None:
        """Say that closing now needs a reason."""
        self.reason_row.show()
        self.reason_row.show_problem(sentence)
        self.reason.setFocus()

    def commit(self) -> bool:
        """Read the day; False with the focus where it can't be read."""
        if self.told_on.commit():
            return True
        self.told_on.setFocus()
        return False

    def filled_in(self, known: Handling) -> Handling:
        """With the end that stands here; the day of an end that was there stays."""
        closed_on = (known.closed_on or self._studio.today()) if self.closed.value() else None
        reason = self.reason.value() if self.closed.value() else ""
        return replace(known, told_on=self.told_on.value(), closed_on=closed_on, no_change=reason)

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields."""
        return (self.told_on.text(), self.closed.value(), self.reason.value())

    def _copy(self) -> None:
        """Copy it; that it was sent is the maker's to say, today is proposed."""
        QGuiApplication.clipboard().setText(self._told)
        self._studio.notices.toast(self.tr("Tersalin. Tinggal tempel di chat."))
        if self.told_on.value() is None and not self.told_on.text():
            self.told_on.set_value(self._studio.today())
            self.edited.emit()

    def _told_on_typed(self, _day: object) -> None:
        self.edited.emit()

    def _closing(self, closed: object) -> None:
        self.reason_row.setVisible(bool(closed) and not self.open_note.isHidden())
