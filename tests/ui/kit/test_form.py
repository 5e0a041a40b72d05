"""A form hands over what was typed, or says beside the field why not."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit.fields import MoneyField, TextField
from umkm_studio.ui.kit.form import FormDialog, FormField


class Saver:
    """Takes what a form hands over; refuses when it is told to."""

    def __init__(self) -> None:
        self.saved: list[dict[str, Any]] = []
        self.refusal: UserError | None = None

    def __call__(self, values: dict[str, Any]) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.saved.append(values)


@pytest.fixture
def saver() -> Saver:
    return Saver()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def form(parent: QWidget, saver: Saver) -> FormDialog:
    dialog = FormDialog(
        parent,
        "Kode baru",
        [
            FormField("code", "Kode", TextField(), required=True),
            FormField("cost", "Biaya", MoneyField()),
        ],
        save=saver,
        values={"cost": 25_000},
    )
    dialog.open()
    return dialog


def control(form: FormDialog, name: str) -> Any:
    return form.rows[name].control


def test_it_hands_over_what_was_typed(qtbot: QtBot, form: FormDialog, saver: Saver):
    qtbot.keyClicks(control(form, "code"), "RATNA10")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert saver.saved == [{"code": "RATNA10", "cost": 25_000}]
    assert not form.isVisible()


def test_enter_saves(qtbot: QtBot, form: FormDialog, saver: Saver):
    qtbot.keyClicks(control(form, "code"), "RATNA10")
    qtbot.keyClick(control(form, "code"), Qt.Key.Key_Return)
    assert [values["code"] for values in saver.saved] == ["RATNA10"]


def test_what_must_be_filled_is_named(form: FormDialog, saver: Saver):
    form.try_to_save()
    assert form.rows["code"].problem == "Isi dulu bagian ini."
    assert saver.saved == []
    assert form.isVisible()


def test_what_cannot_be_read_keeps_the_form_open(form: FormDialog, saver: Saver):
    control(form, "code").setText("RATNA10")
    control(form, "cost").setText("murah")
    form.try_to_save()
    assert "25.000" in form.rows["cost"].problem
    assert saver.saved == []


def test_a_refusal_stands_beside_its_field(form: FormDialog, saver: Saver):
    saver.refusal = UserError("code_taken", code="RATNA10", post="Diskon gajian 15%", field="code")
    control(form, "code").setText("RATNA10")
    form.try_to_save()
    assert form.rows["code"].problem == "Kode ini sudah dipakai di “Diskon gajian 15%”."
    assert not form.note.isVisible()


def test_a_refusal_without_a_field_stands_at_the_top(form: FormDialog, saver: Saver):
    saver.refusal = UserError("store_busy")
    control(form, "code").setText("RATNA10")
    form.try_to_save()
    assert form.note.isVisible()
    assert form.note.text.startswith("Data sedang ditulis")


def test_escape_hands_over_nothing(qtbot: QtBot, form: FormDialog, saver: Saver):
    control(form, "code").setText("RATNA10")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert saver.saved == []
    assert not form.isVisible()
