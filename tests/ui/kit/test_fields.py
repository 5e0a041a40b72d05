"""Fields read what makers write, and say beside the field what they can't read."""

from datetime import date, time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.fields import (
    Check,
    DateField,
    Labelled,
    MoneyField,
    NumberField,
    SearchField,
    Segments,
    Select,
    Stepper,
    Switch,
    TextArea,
    TextField,
    TimeField,
)

ANY_WIDGET = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def typed(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Type over what stands in a field and leave it."""
    qtbot.addWidget(field)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "amount", "shown"),
    [
        ("25000", 25_000, "25.000"),
        ("Rp 1.250.000", 1_250_000, "1.250.000"),
        ("35rb", 35_000, "35.000"),
        ("1,5jt", 1_500_000, "1.500.000"),
        ("3000000000", 3_000_000_000, "3.000.000.000"),
        ("", None, ""),
    ],
)
def test_rupiah_as_makers_write_it(qtbot: QtBot, text: str, amount: int | None, shown: str):
    field = MoneyField(5)
    typed(qtbot, field, text) if text else field.clear()
    assert field.commit()
    assert (field.value(), field.text()) == (amount, shown)


def test_an_amount_that_cannot_be_read_stays_and_is_named(qtbot: QtBot):
    field = MoneyField(5_000)
    with qtbot.waitSignal(field.problem_changed):
        typed(qtbot, field, "dua ribu")
    assert field.text() == "dua ribu"
    assert field.value() == 5_000
    assert "25.000" in field.problem


def test_less_than_nothing_is_refused_where_it_makes_no_sense(qtbot: QtBot):
    field = MoneyField()
    typed(qtbot, field, "-5000")
    assert field.problem
    loss = MoneyField(negative=True)
    typed(qtbot, loss, "-5000")
    assert loss.value() == -5_000


@ANY_WIDGET
@given(amount=st.integers(0, 10**12))
def test_an_amount_that_is_shown_is_read_back_the_same(qtbot: QtBot, amount: int):
    for code in ("id", "en"):
        language.use(code)
        field = MoneyField(amount)
        assert field.commit()
        assert field.value() == amount


def test_an_empty_number_is_unknown_and_not_zero(qtbot: QtBot):
    field = NumberField(4_180)
    qtbot.addWidget(field)
    assert field.text() == "4.180"
    with qtbot.waitSignal(field.changed) as told:
        field.clear()
        field.commit()
    assert told.args == [None]
    field.setText("0")
    field.commit()
    assert field.value() == 0


def test_a_number_that_is_none_is_named(qtbot: QtBot):
    field = NumberField()
    typed(qtbot, field, "banyak")
    assert field.problem == "Isi dengan angka saja. Contoh: 284"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31/12/2026", date(2026, 12, 31)),
        ("31-12-26", date(2026, 12, 31)),
        ("5 Okt 2026", date(2026, 10, 5)),
        ("5 oktober", date(2026, 10, 5)),
        ("14/10", date(2026, 10, 14)),
        ("2026-10-14", date(2026, 10, 14)),
    ],
)
def test_days_as_makers_write_them(qtbot: QtBot, text: str, day: date):
    field = DateField(default_year=2026)
    typed(qtbot, field, text)
    assert (field.problem, field.value()) == ("", day)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("31/13/2026", "Bulan hanya sampai 12. Contoh: 31/12/2026"),
        ("30/02/2026", "Tanggal itu tidak ada di kalender. Contoh: 31/12/2026"),
        ("5 Foo 2026", "Nama bulan belum dikenal. Contoh: 31 Des 2026"),
        ("kapan-kapan", "Tanggal belum terbaca. Contoh: 31/12/2026"),
    ],
)
def test_a_day_that_does_not_exist_is_named(qtbot: QtBot, text: str, sentence: str):
    field = DateField()
    typed(qtbot, field, text)
    assert field.problem == sentence


@ANY_WIDGET
@given(day=st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_a_day_that_is_shown_is_read_back_the_same(qtbot: QtBot, day: date):
    for code in ("id", "en"):
        language.use(code)
        field = DateField(day)
        assert field.commit()
        assert field.value() == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [("16.00", time(16)), ("16:30", time(16, 30)), ("0905", time(9, 5)), ("7", time(7))],
)
def test_times_as_makers_write_them(qtbot: QtBot, text: str, moment: time):
    field = TimeField()
    typed(qtbot, field, text)
    assert field.value() == moment


@pytest.mark.parametrize("text", ["24.00", "12.60", "siang"])
def test_a_time_that_does_not_exist_is_named(qtbot: QtBot, text: str):
    field = TimeField()
    typed(qtbot, field, text)
    assert field.problem.endswith("Contoh: 16.00")


def test_a_problem_stands_beside_its_field(qtbot: QtBot):
    field = DateField()
    labelled = Labelled("Tanggal", field, help="Hari unggahan")
    qtbot.addWidget(labelled)
    labelled.show()
    field.setText("31/13/2026")
    field.commit()
    assert labelled.problem == "Bulan hanya sampai 12. Contoh: 31/12/2026"
    assert field.property("problem") is True
    assert field.accessibleDescription() == labelled.problem
    field.setText("31/12/2026")
    field.commit()
    assert labelled.problem == ""
    assert field.property("problem") is False


def test_the_label_leads_to_its_field(qtbot: QtBot):
    field = TextField()
    labelled = Labelled("Judul", field)
    qtbot.addWidget(labelled)
    assert labelled.label.buddy() is field
    assert field.accessibleName() == "Judul"


def test_text_is_told_when_the_maker_leaves_it(qtbot: QtBot):
    field = TextField("Nastar")
    with qtbot.assertNotEmitted(field.changed):
        field.set_value("Kastengel")
    with qtbot.waitSignal(field.changed) as told:
        typed(qtbot, field, " Sambal ")
    assert told.args == ["Sambal"]


def test_several_lines_are_told_while_typing(qtbot: QtBot):
    area = TextArea()
    qtbot.addWidget(area)
    with qtbot.assertNotEmitted(area.changed):
        area.set_value("Jam 5 pagi")
    with qtbot.waitSignal(area.changed):
        qtbot.keyClicks(area, "!")


def test_a_search_is_emptied_with_escape(qtbot: QtBot):
    search = SearchField("Cari nama")
    qtbot.addWidget(search)
    with qtbot.waitSignal(search.changed):
        qtbot.keyClicks(search.line, "ratna")
    qtbot.keyClick(search.line, Qt.Key.Key_Escape)
    assert search.value() == ""


def test_a_choice_is_told_only_when_the_maker_made_it(qtbot: QtBot):
    select = Select([("all", "Semua status"), ("paid", "Dibayar")])
    qtbot.addWidget(select)
    with qtbot.assertNotEmitted(select.changed):
        select.set_value("paid")
    assert select.value() == "paid"
    with qtbot.waitSignal(select.changed) as told:
        qtbot.keyClick(select, Qt.Key.Key_Up)
    assert told.args == ["all"]
    select.set_items([("x", "Satu")], "gone")
    assert select.value() == "x"


def test_segments_exclude_one_another(qtbot: QtBot):
    segments = Segments([("month", "Bulan"), ("week", "Minggu")], value="week")
    qtbot.addWidget(segments)
    with qtbot.waitSignal(segments.changed) as told:
        qtbot.mouseClick(segments.button("month"), Qt.MouseButton.LeftButton)
    assert told.args == ["month"]
    assert not segments.button("week").isChecked()


@pytest.mark.parametrize("make", [Check, Switch])
def test_boxes_and_switches_tell_what_they_are_now(qtbot: QtBot, make: Any):
    control = make()
    qtbot.addWidget(control)
    with qtbot.assertNotEmitted(control.changed):
        control.set_value(True)
    with qtbot.waitSignal(control.changed) as told:
        qtbot.keyClick(control, Qt.Key.Key_Space)
    assert told.args == [False]
    assert control.value() is False


def test_a_stepper_says_where_the_maker_is(qtbot: QtBot):
    stepper = Stepper(["Pilih berkas", "Cocokkan kolom", "Periksa", "Selesai"])
    qtbot.addWidget(stepper)
    stepper.show_step(2)
    assert stepper.accessibleName() == "Langkah 3 dari 4: Periksa"


def test_scrolling_over_a_choice_moves_the_page_and_never_the_choice(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QLineEdit(window)  # has the focus
    select = Select([("a", "A"), ("b", "B")])
    select.setParent(window)
    select.move(0, 60)
    window.show()
    qtbot.waitExposed(window)
    middle = QPointF(select.geometry().center())
    for _turn in range(2):
        QTest.wheelEvent(window.windowHandle(), middle, QPoint(0, -120))
    assert select.value() == "a"
