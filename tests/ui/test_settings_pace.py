"""Settings of pace and rest: kept at once, taken back with one press."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from umkm_studio.models import shop as shops
from umkm_studio.models.content import check_ins, rest
from umkm_studio.models.content.check_ins import CheckIn, Load
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.settings_page import SettingsPage
from umkm_studio.ui.pages.settings_page.pace import PaceCard


@pytest.fixture
def card(window: MainWindow) -> PaceCard:
    """The card, on a Wednesday evening in October."""
    window.go("settings")
    shown = window.page
    assert isinstance(shown, SettingsPage)
    return shown.pace


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def clear(field: QLineEdit) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)


def take_back(window: MainWindow) -> None:
    assert window.notices.current_toast is not None
    window.notices.current_toast.button.click()


@pytest.mark.parametrize(
    ("typed", "minutes", "shown"),
    [
        ("4", 240, "4 jam"),
        ("2,5", 150, "2 jam 30 menit"),
        ("2 jam 30 menit", 150, "2 jam 30 menit"),
        ("90 menit", 90, "1 jam 30 menit"),
        ("45 menit", 45, "45 menit"),
    ],
)
def test_time_is_written_as_hours(
    card: PaceCard, store: Store, typed: str, minutes: int, shown: str
):
    field = card.fields["minutes_per_week"]
    write(field, typed)
    assert shops.load(store).minutes_per_week == minutes
    assert field.text() == shown


@pytest.mark.parametrize("typed", ["banyak", "0", "4 jam lebih"])
def test_what_is_no_time_is_named_beside_its_field(card: PaceCard, store: Store, typed: str):
    field = card.fields["minutes_per_week"]
    write(field, typed)
    assert field.problem
    assert shops.load(store).minutes_per_week is None


def test_time_can_be_left_open_again(card: PaceCard, store: Store):
    field = card.fields["minutes_per_week"]
    write(field, "4")
    clear(field)
    assert shops.load(store).minutes_per_week is None


def test_hours_are_kept_and_can_be_taken_back(card: PaceCard, window: MainWindow, store: Store):
    write(card.fields["quiet_hours"], "21-6")
    assert shops.load(store).quiet_hours == "21.00–06.00"
    take_back(window)
    assert shops.load(store).quiet_hours == ""
    write(card.fields["work_hours"], "19-21, 9-12")
    assert card.fields["work_hours"].text() == "09.00–12.00, 19.00–21.00"
    clear(card.fields["work_hours"])
    assert shops.load(store).work_hours == ""


def test_quiet_hours_can_not_fill_the_day(card: PaceCard, window: MainWindow, store: Store):
    write(card.fields["quiet_hours"], "0-12, 12-24")
    assert window.notices.box is not None
    window.notices.box.reject()
    assert shops.load(store).quiet_hours == card.fields["quiet_hours"].text() == ""


def test_a_day_of_the_week_becomes_free_with_one_press(
    card: PaceCard, window: MainWindow, store: Store
):
    card.weekdays.button(6).click()
    assert rest.weekdays(store) == {6}
    take_back(window)
    assert rest.weekdays(store) == card.weekdays.value() == frozenset()


def test_the_last_working_day_stays_one(card: PaceCard, window: MainWindow, store: Store):
    for day in range(7):
        card.weekdays.button(day).click()
    assert window.notices.box is not None
    window.notices.box.reject()
    assert rest.weekdays(store) == card.weekdays.value() == frozenset(range(6))


def test_holidays_are_added_and_removed(card: PaceCard, window: MainWindow, store: Store):
    card.add_button.click()
    card.dialog.rows["first"].control.set_value(date(2026, 12, 24))
    card.dialog.rows["last"].control.set_value(date(2026, 12, 27))
    card.dialog.rows["note"].control.set_value("Mudik")
    card.dialog.save_button.click()
    assert [(one.first, one.note) for one in rest.everything(store)] == [
        (date(2026, 12, 24), "Mudik")
    ]
    (button,) = card.remove_buttons
    assert button.accessibleName() == "Hapus libur 24–27 Des 2026"
    button.click()
    assert rest.everything(store) == []
    take_back(window)
    assert len(card.remove_buttons) == 1


def test_days_in_the_wrong_order_stay_in_the_form(card: PaceCard, store: Store):
    card.add_button.click()
    card.dialog.rows["first"].control.set_value(date(2026, 12, 27))
    card.dialog.rows["last"].control.set_value(date(2026, 12, 24))
    card.dialog.save_button.click()
    assert card.dialog.note.isVisible()
    assert rest.everything(store) == []
    card.dialog.reject()


@pytest.mark.parametrize(
    ("work", "free", "when"),
    [
        ("", (), "besok"),
        ("9-12", (), "besok jam 9"),
        ("9.30-12", (), "besok jam 09.30"),
        ("22-23", (), "nanti jam 22"),
        ("9-12", (3, 4), "hari Sabtu jam 9"),
    ],
)
def test_the_away_text_says_when_and_is_copied(
    card: PaceCard, window: MainWindow, store: Store, work: str, free: tuple[int, ...], when: str
):
    shops.save(store, Shop(work_hours=work))
    for weekday in free:
        rest.set_weekday(store, weekday, rests=True)
    card.copy_button.click()
    assert f"dibalas {when}." in QGuiApplication.clipboard().text()
    assert card.away.text() == QGuiApplication.clipboard().text()


def test_after_a_long_holiday_the_day_is_named(card: PaceCard, store: Store):
    shops.save(store, Shop(work_hours="9-12"))
    rest.add(store, date(2026, 10, 14), date(2026, 10, 25))
    card.copy_button.click()
    assert "dibalas Senin 26 Oktober jam 9." in QGuiApplication.clipboard().text()


def test_the_makers_own_words_keep_their_gap(card: PaceCard, store: Store):
    shops.save(store, Shop(work_hours="9-12"))
    card.change_button.click()
    card.dialog.rows["away_text"].control.set_value("Lagi libur, balas {kapan} ya Kak.")
    card.dialog.save_button.click()
    assert shops.load(store).away_text == "Lagi libur, balas {kapan} ya Kak."
    assert card.away.text() == "Lagi libur, balas besok jam 9 ya Kak."


def test_the_usual_words_are_not_kept_as_own(card: PaceCard, store: Store):
    card.change_button.click()
    card.dialog.save_button.click()
    assert shops.load(store).away_text == ""


def test_how_heavy_weeks_were_is_told_small(card: PaceCard, store: Store):
    assert not card.loads.isVisible()
    for back, load in enumerate((Load.RIGHT, Load.HEAVY, Load.HEAVY)):
        monday = date(2026, 10, 5) - timedelta(weeks=back)
        check_ins.save(store, CheckIn(monday=monday, load=load))
    assert card.loads.text() == "Beban 3 minggu terakhir: berat, berat, pas."
