"""The drawer of a message: what somebody asked, when, and when it was answered.

message_editor.open_message(studio)              # a new one, typed or pasted
message_editor.open_message(studio, message)
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from umkm_studio.models import shop
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import customers
from umkm_studio.models.sales.orders import CHANNELS
from umkm_studio.models.voices import messages, pasted
from umkm_studio.models.voices.messages import Kind, Message, Via
from umkm_studio.models.voices.pasted import Pasted
from umkm_studio.ui.editors import message_actions
from umkm_studio.ui.editors.message_ties import MessageTies
from umkm_studio.ui.editors.message_words import ago, kind_word, sender
from umkm_studio.ui.editors.saved_drawer import SavedDrawer
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import halves, hide_unless, row
from umkm_studio.ui.kit.fields import (
    Check,
    DateField,
    Labelled,
    Segments,
    Select,
    TextArea,
    TimeField,
)
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.suggest import SuggestField


def open_message(studio: Studio, message: Message | None = None) -> None:
    """Open a message, or begin a new one that came just now."""
    studio.open_drawer(MessageEditor(studio, message))


class MessageEditor(SavedDrawer):
    """Edits one message. Saving closes it; what was typed is never thrown away unasked."""

    def __init__(self, studio: Studio, message: Message | None = None) -> None:
        record_id = None if message is None else message.id
        which = Which(form="message", record_id=record_id)
        super().__init__(studio, self.tr("Pesan ini belum disimpan."), which)
        self.message = message or _new(studio)
        self._build_fields()
        self._lay_out()
        self._build_footer()
        self._show_message()
        if self.message.id is None:
            self.installEventFilter(self)  # keys outside of text fields
        self.opened()

    # building

    def _build_fields(self) -> None:
        year = self.studio.today().year
        self.paste_button = Button(self.tr("Tempel chat"), icon="message-2", small=True)
        self.paste_button.setToolTip(self.tr("Isi dari chat yang sudah disalin (Ctrl+V)"))
        self.read_note = Note("info", "")
        self.read_note.hide()
        self.text = TextArea(lines=4, placeholder=self.tr("Contoh: Ongkir ke Ungaran berapa?"))
        self.text.installEventFilter(self)
        self.name = SuggestField(
            ((name, name) for name in customers.names(self.store)),
            placeholder=self.tr("Nama atau akun"),
        )
        self.platform = Select(_places(self.message.platform))
        self.kind = Segments([(kind, kind_word(kind)) for kind in Kind])
        self.kind.setAccessibleName(self.tr("Jenis pesan"))
        self.received_on = DateField(default_year=year)
        self.received_time = TimeField()
        self.answered = Check(self.tr("Sudah dibalas"))
        self.answered_on = DateField(default_year=year)
        self.answered_time = TimeField()
        self.ties = MessageTies(self.studio)
        self.paste_button.clicked.connect(self._paste)
        self.answered.changed.connect(self._answered)
        self.name.textChanged.connect(self._named)

    def _lay_out(self) -> None:
        optional = self.tr("(boleh kosong)")
        self.text_row = Labelled(self.tr("Isi pesan"), self.text)
        self.platform_row = Labelled(self.tr("Masuk di"), self.platform)
        self.name_row = Labelled(self.tr("Dari siapa"), self.name, after=optional)
        self.paste_hint = PlainLabel(
            self.tr("Salin pesannya, lalu Ctrl+V di sini."), style="table", role="text2"
        )
        for part in (self.paste_button, self.paste_hint):
            part.setVisible(self.message.id is None)
        self.answer_row = Labelled(self.tr("Dibalas pada"), self.answered_on)
        self.answer_time_row = Labelled(self.tr("Jam"), self.answered_time, after=optional)
        body = self.body
        for note in (self.unsaved, self.problem):
            body.addWidget(note)
        body.addLayout(row(self.paste_button, self.paste_hint, None, gap=12))
        body.addWidget(self.read_note)
        body.addWidget(self.text_row)
        body.addLayout(halves(self.name_row, self.platform_row))
        body.addWidget(Labelled(self.tr("Jenis"), self.kind))
        body.addLayout(
            halves(
                Labelled(self.tr("Masuk pada"), self.received_on),
                Labelled(self.tr("Jam"), self.received_time, after=optional),
            )
        )
        body.addWidget(self.answered)
        body.addLayout(halves(self.answer_row, self.answer_time_row))
        body.addWidget(self.ties)

    def _build_footer(self) -> None:
        self.delete_button = Button(self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True)
        hide_unless(self.message.id is not None, self.delete_button)
        self.delete_button.clicked.connect(self._delete)
        self.save_button = Button(self.tr("Simpan"), kind="primary", icon="check", writes=True)
        self.save_button.setAccessibleName(self.tr("Simpan pesan"))
        self.save_button.setToolTip(self.tr("Simpan pesan (Ctrl+Enter)"))
        self.save_button.clicked.connect(self.save)
        self.footer.addWidget(self.delete_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.save_button)

    # showing

    def first_field(self) -> QWidget | None:
        """What somebody wrote: typed, or pasted with Ctrl+V."""
        return self.text if self.message.id is None else super().first_field()

    def _show_message(self) -> None:
        message = self.message
        title = self.tr("Catat pesan masuk") if message.id is None else sender(message)
        about = self.tr("Tanya-Jawab") if message.id is None else message.public_id
        self.show_head(caption=about, title=title)
        if message.id is not None:
            self.show_badge(self._state(message))
        self.text.set_value(message.text)
        self.name.set_value(message.name)
        self.platform.set_value(message.platform)
        self.kind.set_value(message.kind)
        self.received_on.set_value(message.received_on)
        self.received_time.set_value(message.received_time)
        self.answered.set_value(message.answered_on is not None)
        self.answered_on.set_value(message.answered_on)
        self.answered_time.set_value(message.answered_time)
        self.ties.show_message(message)
        self._show_answer()
        if message.is_anonymous:  # nothing of it may be written anew
            for field in (self.text, self.name, self.paste_button, self.save_button):
                field.setEnabled(False)

    def _state(self, message: Message) -> Look:
        if message.waits:
            words = self.tr("Masuk {ago}").format(ago=ago(message, self.studio.now()))
            return Look(words, "warning", "clock")
        if message.answered_on is not None:
            return Look(self.tr("Sudah dibalas"), "success", "check")
        return Look(self.tr("Tidak perlu dibalas"), "neutral", "minus")

    def _show_answer(self) -> None:
        for part in (self.answer_row, self.answer_time_row):
            part.setVisible(self.answered.value())

    def _named(self, name: str) -> None:
        """Of a number that stands for a name no more is kept than is needed."""
        hides = messages.is_only_a_phone(name) and not shop.load(self.store).keep_phones
        text = self.tr("Nomor HP: hanya 4 angka terakhir yang disimpan")
        self.name_row.show_help(text if hides else "")

    def _answered(self, on: bool) -> None:
        """An answer that is ticked here was given now, unless another time is typed."""
        if on and self.answered_on.value() is None:
            now = self.studio.now()
            self.answered_on.set_value(now.date())
            self.answered_time.set_value(now.time().replace(second=0, microsecond=0))
        self._show_answer()

    # pasting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+V into the empty text, or anywhere that takes no text, reads what was copied; later
        it pastes as ever.
        """
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
            and not self.text.value()
            and QGuiApplication.clipboard().text().strip()
        ):
            self._paste()
            return True
        return super().eventFilter(watched, event)

    def _paste(self) -> None:
        copied = QGuiApplication.clipboard().text()
        if not copied.strip():
            self.read_note.show_note(
                "info", self.tr("Belum ada yang disalin. Salin dulu pesannya di WhatsApp.")
            )
            self.read_note.show()
            return
        known = shop.load(self.store)
        own = (known.name, known.owner, known.nickname)
        self._fill_in(pasted.read(copied, own, self.studio.now()))

    def _fill_in(self, found: Pasted) -> None:
        """Put in what was read; what it does not say stays."""
        self.text.set_value(found.text)
        if found.received_at is None:
            self.read_note.hide()
            self.text.setFocus()
            return
        self.name.set_value(found.name)
        self.platform.set_value("whatsapp")
        self.received_on.set_value(found.received_at.date())
        self.received_time.set_value(found.received_at.time())
        self.answered.set_value(found.answered_at is not None)
        self.answered_on.set_value(found.answered_at and found.answered_at.date())
        self.answered_time.set_value(found.answered_at and found.answered_at.time())
        self._show_answer()
        words = self.tr("Terbaca dari chat: pesan terakhir {name}. Periksa sebelum disimpan.")
        self.read_note.show_note("info", words.format(name=found.name))
        self.read_note.show()

    # saving

    def save(self) -> None:
        """Check, keep, close; or say what is wrong."""
        self.unsaved.hide()
        self.problem.hide()
        for labelled in (self.text_row, self.platform_row):
            labelled.show_problem("")
        if not self._is_readable():
            return
        try:
            with self.store.change() as change:
                messages.save(self.store, self._filled_in())
        except UserError as error:
            self._say(error)
            return
        self.finish()
        text = self.tr("Pesan {name} disimpan.")
        self.studio.undoable(change, text.format(name=sender(self._filled_in())))

    def _say(self, error: UserError) -> None:
        place = {
            "message_empty": self.text_row,
            "message_too_long": self.text_row,
            "message_platform_missing": self.platform_row,
            "answered_before_asked": self.answer_row,
        }.get(error.code)
        if place is None:
            self.problem.show_note("danger", wording.explain(error))
            self.problem.show()
            return
        place.show_problem(wording.explain(error))
        place.control.setFocus()

    def _is_readable(self) -> bool:
        """Whether every day and hour can be read; else the first that can't has the focus."""
        for field in (
            self.received_on, self.received_time, self.answered_on, self.answered_time
        ):  # fmt: skip
            if not field.commit():
                field.setFocus()
                return False
        return True

    def _filled_in(self) -> Message:
        """The message as the fields say. A name that is typed anew is looked for anew."""
        is_answered = self.answered.value()
        name = self.name.value()
        known = self.message
        is_same = (name, self.platform.value()) == (known.name, known.platform)
        changes: dict[str, Any] = self.ties.values()
        return replace(
            known,
            text=self.text.value(),
            name=name,
            platform=self.platform.value() or "",
            kind=Kind(self.kind.value()),
            received_on=self.received_on.value() or self.studio.today(),
            received_time=self.received_time.value(),
            answered_on=self._answer_day() if is_answered else None,
            answered_time=self.answered_time.value() if is_answered else None,
            sender_key=known.sender_key if is_same else "",
            customer_id=known.customer_id if is_same else None,
            **changes,
        )

    def _answer_day(self) -> Any:
        return self.answered_on.value() or self.studio.today()

    def _delete(self) -> None:
        if message_actions.delete(self.studio, self.message):
            self.finish()

    # closing

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return (
            self.text.value(),
            self.name.value(),
            self.platform.value(),
            self.kind.value(),
            self.received_on.text(),
            self.received_time.text(),
            self.answered.value(),
            self.answered_on.text(),
            self.answered_time.text(),
            *self.ties.values().values(),
        )


def _new(studio: Studio) -> Message:
    """A question that came just now, where the last one came."""
    now = studio.now()
    last = messages.newest(studio.store)
    return Message(
        received_on=now.date(),
        received_time=now.time().replace(second=0, microsecond=0),
        platform="whatsapp" if last is None else last.platform,
        via=Via.DIRECT_MESSAGE,
        kind=Kind.QUESTION,
        text="",
    )


def _places(own: str) -> list[tuple[str, str]]:
    keys = dict.fromkeys(filter(None, ("whatsapp", *CHANNELS, own)))
    return [(key, place_word(key)) for key in keys]
