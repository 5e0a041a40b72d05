"""The fields of a form are found by their names in it, read as they stand, and typed again."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from umkm_studio.models.content.posts import Pillar
from umkm_studio.ui.kit import form_fields
from umkm_studio.ui.kit.cards import stack
from umkm_studio.ui.kit.fields import (
    Check,
    DateField,
    Labelled,
    MoneyField,
    Segments,
    Select,
    TextArea,
    TextField,
)
from umkm_studio.ui.kit.many_select import ManySelect


class Part(QWidget):
    """A part of a form, with rows."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = [TextField(), TextField()]
        self.setLayout(stack(*self._rows))


class Form(QWidget):
    """One of each; choosing the pillar proposes a price."""

    def __init__(self) -> None:
        super().__init__()
        self.pillar = Select([(pillar, pillar.value) for pillar in Pillar])
        self.price = MoneyField(10_000)
        self.day = DateField(date(2026, 10, 14))
        self.note = TextArea()
        self.state = Segments([("open", "Buka"), ("done", "Selesai")])
        self.places = ManySelect("Belum dipilih")
        self.places.set_items([("wa", "WhatsApp"), ("ig", "Instagram")])
        self.marks = {"poll": Check("Polling")}
        self.part = Part()
        self.elsewhere = TextField()  # of another part of the window
        self.row = Labelled("Harga", self.price)
        self.pillar.changed.connect(self._propose)
        self.setLayout(
            stack(
                self.pillar, self.row, self.day, self.note, self.state, self.places,
                *self.marks.values(), self.part,
            )
        )  # fmt: skip

    def _propose(self, pillar: Pillar) -> None:
        self.price.set_value(25_000 if pillar is Pillar.PROMO else 10_000)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    qtbot.addWidget(made.elsewhere)
    return made


EMPTY: dict[str, Any] = {
    "pillar": "education",
    "price": "10.000",
    "day": "14 Okt 2026",
    "note": "",
    "state": "open",
    "places": [],
    "marks.poll": False,
    "part.rows.0": "",
    "part.rows.1": "",
}


def test_each_field_is_found_once_by_its_name(form: Form) -> None:
    assert form_fields.read(form) == EMPTY


def test_what_is_put_in_stands_there_and_who_listens_hears_of_it(form: Form) -> None:
    heard: list[object] = []
    others: dict[str, Any] = {
        "note": "dua stoples",
        "state": "done",
        "places": ["ig"],
        "marks.poll": True,
        "part.rows.1": "Bu Sari",
        "day": "20 Okt 2026",
    }
    fields = form_fields.fields_of(form)
    for name in others:
        fields[name].changed.connect(heard.append)  # type: ignore[attr-defined]  # every field has it
    for name, value in others.items():
        form_fields.put(fields[name], value)
    assert form_fields.read(form) == EMPTY | others
    assert heard == ["dua stoples", "done", ("ig",), True, "Bu Sari", date(2026, 10, 20)]


def test_words_that_can_not_be_read_stand_there_again_with_what_is_wrong(form: Form) -> None:
    form_fields.type_again(form, EMPTY | {"day": "besok lusa"}, ["day"])
    assert form.day.text() == "besok lusa"
    assert form.day.problem


def test_only_what_was_changed_is_typed_again(form: Form) -> None:
    form.note.set_value("yang sekarang")
    form_fields.type_again(form, EMPTY | {"state": "done"}, ["state"])
    assert (form.state.value(), form.note.value()) == ("done", "yang sekarang")


def test_what_a_choice_proposes_gives_way_to_what_stood_there(form: Form) -> None:
    kept = EMPTY | {"pillar": "promo", "price": "10.000"}  # typed over the proposed 25.000
    form_fields.type_again(form, kept, ["pillar"])
    assert (form.pillar.value(), form.price.value()) == (Pillar.PROMO, 10_000)


def test_a_choice_that_is_not_offered_any_more_stays_as_it_is(form: Form) -> None:
    form_fields.type_again(
        form, EMPTY | {"pillar": "gone", "places": ["fax"]}, ["pillar", "places"]
    )
    assert (form.pillar.value(), form.places.value()) == (Pillar.EDUCATION, ())


def test_names_of_another_version_are_passed_over(form: Form) -> None:
    form_fields.type_again(form, EMPTY | {"of_later": 1, "note": "ini"}, ["of_later", "note"])
    assert form.note.value() == "ini"


def test_a_passphrase_is_never_read(form: Form) -> None:
    form.part._rows[0].setEchoMode(QLineEdit.EchoMode.Password)
    assert "part.rows.0" not in form_fields.read(form)
