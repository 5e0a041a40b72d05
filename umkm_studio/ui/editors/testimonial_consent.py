"""What a buyer allows: how it stands, and what they answered now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.posts import PLATFORMS
from umkm_studio.models.voices import consents, name_forms
from umkm_studio.models.voices.consents import Answer, Consent, Standing
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.ui.editors import testimonial_words
from umkm_studio.ui.editors.testimonial_withdrawal import WithdrawalPart
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import halves, stack
from umkm_studio.ui.kit.fields import Check, DateField, Labelled, Segments, Select, TextField
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note, NoteKind
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.theme import theme

_NOTES: dict[Standing, NoteKind] = {
    Standing.GIVEN: "success",
    Standing.WITHDRAWN: "danger",
    Standing.REFUSED: "info",
}


class ConsentPart(QWidget):
    """`consent_of(...)` is the answer that is to be kept, None while there is none."""

    withdrawn = Signal(object)  # since when, a datetime

    def __init__(self, now: datetime, places: Iterable[str]) -> None:
        """`places` are keys of places or their names, as posts have them."""
        super().__init__()
        self._keys = tuple(dict.fromkeys((*PLATFORMS, *places)))
        self._today = now.date()
        self.withdrawal = WithdrawalPart(now)
        self._known: Consent | None = None
        self._shortened = self._name = ""
        self._make()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        for part in (
            self.state, self.withdrawal, self.answer_part, self._extent, self._answered
        ):  # fmt: skip
            layout.addWidget(part)
        self.answer.changed.connect(self._answer_chosen)
        self.name_form.changed.connect(self._show_preview)
        self.form.changed.connect(self._show_preview)
        self.anywhere.changed.connect(self._anywhere_chosen)
        self.withdraw_button.clicked.connect(self._ask_since_when)
        self.withdrawal.noted.connect(self.withdrawn)

    # building

    def _make(self) -> None:
        empty = self.tr("(boleh kosong)")
        self.withdraw_button = LinkButton(self.tr("Catat izin ditarik"), strong=True, writes=True)
        self.withdraw_button.setToolTip(self.tr("Pembeli tidak mau katanya dibagikan lagi"))
        self.state = Note("warning", "", icon="lock", action=self.withdraw_button)
        self.answer = Segments(
            [
                (Answer.WAITING, self.tr("Belum ada")),
                (Answer.GIVEN, self.tr("Boleh")),
                (Answer.REFUSED, self.tr("Tidak boleh")),
            ]
        )
        self.answer_part = Labelled(self.tr("Jawaban baru dari pembeli"), self.answer)
        self.form = Segments(
            [(False, self.tr("Seluruhnya")), (True, self.tr("Bentuk pendek"))], small=True
        )
        self._form_part = Labelled(self.tr("Kata yang boleh"), self.form)
        self.name_form = Select(
            [(one, testimonial_words.name_form_word(one)) for one in NameForm], NameForm.FIRST
        )
        self.preview = PlainLabel("", style="table", role="text2", wrap=True)
        self.anywhere = Check(self.tr("Di mana saja"))
        self.places = {key: Check(place_word(key)) for key in self._keys}
        self.place_part = Labelled(self.tr("Di mana boleh tampil"), self._place_row())
        self.ends_on = DateField(default_year=self._today.year)
        self.ends_on.setPlaceholderText(self.tr("Contoh: 31/12/2026"))
        self.answered_on = DateField(default_year=self._today.year)
        self.answered_how = TextField(placeholder=self.tr("Contoh: chat WhatsApp"), limit=120)
        self._extent = QWidget()
        self._extent.setLayout(
            stack(
                self._form_part,
                Labelled(self.tr("Nama yang boleh"), self.name_form),
                self.preview,
                self.place_part,
                Labelled(self.tr("Berlaku sampai"), self.ends_on, after=empty),
                gap=14,
            )
        )
        self._answered = QWidget()
        self._answered.setLayout(
            halves(
                Labelled(self.tr("Dijawab tanggal"), self.answered_on),
                Labelled(self.tr("Lewat"), self.answered_how, after=empty),
            )
        )

    def _place_row(self) -> QWidget:
        box = QWidget()
        box.setLayout(Flow(self.anywhere, *self.places.values(), gap=16))
        return box

    # showing

    def show_consent(self, known: Consent | None) -> None:
        """Show how it stands; the fields begin with what was allowed before."""
        self._known = known
        standing = consents.standing(known, self._today)
        self.state.show_note(
            _NOTES.get(standing, "warning"),
            testimonial_words.consent_sentence(known, self._today),
            icon="check" if standing is Standing.GIVEN else "lock",
        )
        self.withdraw_button.setVisible(standing is Standing.GIVEN)
        self.answer.button(Answer.REFUSED).setVisible(standing is not Standing.GIVEN)
        self.withdrawal.hide()
        was_yes = known is not None and known.answer is Answer.GIVEN
        before = known if known is not None and was_yes else Consent(testimonial_id=0)
        self.answer.set_value(Answer.WAITING)
        self.name_form.set_value(before.name_form if was_yes else NameForm.FIRST)
        self.anywhere.set_value(was_yes and not before.places)
        for key, check in self.places.items():
            check.set_value(key in before.places)
            check.setEnabled(not self.anywhere.value())
        self.ends_on.set_value(None)
        self.answered_on.set_value(self._today)
        self.answered_how.set_value("")
        self._arrange()

    def show_words(self, shortened: str, name: str) -> None:
        """The shortened form and the name that the answer may be about."""
        self._shortened, self._name = shortened.strip(), name
        self._form_part.setVisible(bool(self._shortened))
        if not self._shortened:
            self.form.set_value(False)
        self._show_preview()

    def _ask_since_when(self) -> None:
        self.withdrawal.show()
        self.withdraw_button.hide()
        self.withdrawal.day.setFocus()

    def _answer_chosen(self, _answer: object) -> None:
        self._arrange()

    def _arrange(self) -> None:
        answer = self.answer.value()
        self._extent.setVisible(answer is Answer.GIVEN)
        self._answered.setVisible(answer is not Answer.WAITING)
        self._show_preview()

    def _anywhere_chosen(self, _value: object) -> None:
        for check in self.places.values():
            check.setEnabled(not self.anywhere.value())

    def _show_preview(self, _value: object = None) -> None:
        name = name_forms.shown(self._name, self.name_form.value())
        shown = name or self.tr("dari pembeli, tanpa nama")
        self.preview.setText(self.tr("Akan tertulis: {name}").format(name=shown))

    # reading

    def consent_of(self, testimonial_id: int, words: str, shortened: str) -> Consent | None:
        """The answer as it stands here, to words that are kept by now. It closes the question that
        waits for one, else it is a new answer.
        """
        answer = self.answer.value()
        if answer is Answer.WAITING:
            return None
        known = self._known
        waits = known is not None and known.answer is Answer.WAITING
        base = known if known is not None and waits else Consent(testimonial_id=testimonial_id)
        checked = tuple(key for key, check in self.places.items() if check.value())
        return replace(
            base,
            testimonial_id=testimonial_id,
            answer=answer,
            answered_on=self.answered_on.value() or self._today,
            answered_how=self.answered_how.value(),
            words=shortened if self.form.value() and shortened else words,
            name_form=self.name_form.value(),
            places=() if self.anywhere.value() else checked,
            ends_on=self.ends_on.value(),
        )

    def is_complete(self) -> bool:
        """Whether a yes says where; else it is said here."""
        self.place_part.show_problem("")
        if not (self.ends_on.commit() and self.answered_on.commit()):
            return False
        named = self.anywhere.value() or any(check.value() for check in self.places.values())
        if self.answer.value() is Answer.GIVEN and not named:
            self.place_part.show_problem(
                self.tr("Pilih paling sedikit satu tempat, atau “Di mana saja”.")
            )
            return False
        return True

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        if self.answer.value() is Answer.WAITING:
            return ()
        return (
            self.answer.value(), self.form.value(), self.name_form.value(), self.anywhere.value(),
            *(check.value() for check in self.places.values()), self.ends_on.text(),
            self.answered_on.text(), self.answered_how.value(),
        )  # fmt: skip
