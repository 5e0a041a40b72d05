"""Buyers who come back, in the window: the programme, balances, points on an order, greetings."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from tests import pdf
from tests.builders import a_code, an_item, an_order
from umkm_studio.models import shop
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Kind as CodeKind
from umkm_studio.models.campaigns.loyalty import members, rules, uses
from umkm_studio.models.campaigns.loyalty.rules import Kind, Rule
from umkm_studio.models.sales import contacts, orders
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.customer_editor import LOYALTY_TAB, CustomerEditor
from umkm_studio.ui.editors.loyalty_card_dialog import LoyaltyCardDialog
from umkm_studio.ui.editors.loyalty_rule import LoyaltyRuleEditor
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.kit import printing
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.campaigns_page.loyalty.section import LoyaltySection
from umkm_studio.ui.pages.settings_page.page import SettingsPage
from umkm_studio.ui.reports import loyalty_card

TODAY = date(2026, 10, 14)
POINTS = Rule(starts_on=date(2026, 1, 1), rupiah_per_unit=10_000, gift_value=500, referral_units=20)


@pytest.fixture
def points(store: Store) -> Store:
    """Points since January, and one order of Dewi for Rp170.000."""
    rules.save(store, POINTS)
    orders.save(store, an_order(ordered_on=TODAY - timedelta(days=5)))
    return store


def section(window: MainWindow) -> LoyaltySection:
    window.go("campaigns", tab="loyalty")
    found = window.findChild(LoyaltySection)
    assert found is not None
    return found


def customer(window: MainWindow, store: Store) -> CustomerEditor:
    person = store.value("SELECT id FROM customers WHERE name = 'Dewi'")
    made = CustomerEditor(window.studio, person, tab=LOYALTY_TAB)
    window.studio.open_drawer(made)
    return made


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# The programme


def test_nothing_is_in_the_way_until_the_maker_begins(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    orders.save(store, an_order())
    tab = section(window)
    assert tab.start.isVisible()
    assert not tab.figures.isVisible()
    assert customer(window, store).loyalty is None
    window.studio.close_drawer()

    press(qtbot, tab.start_button)
    editor = window.drawers.drawer
    assert isinstance(editor, LoyaltyRuleEditor)
    assert not editor.collected_note.isVisible()  # nobody has anything yet
    editor.starts_on.set_value(date(2026, 8, 1))
    press(qtbot, editor.save_button)

    assert tab.figures.isVisible()
    assert tab.members_figure.value == "1"
    assert tab.owed_figure.value == "Rp\u00a05.100"
    assert "17 poin" in tab.units_figure.value


def test_the_rule_shows_what_it_comes_to(window: MainWindow) -> None:
    editor = LoyaltyRuleEditor(window.studio)
    window.studio.open_drawer(editor)
    editor.per_unit.set_value(10_000)
    editor.value.set_value(500)
    editor.kind.set_value(Kind.POINTS)
    editor.value.changed.emit(500)
    assert "15 poin" in editor.example.text
    assert "5,0%" in editor.example.text


def test_each_kind_begins_with_figures_of_its_own(window: MainWindow, points: Store) -> None:
    editor = LoyaltyRuleEditor(window.studio)
    window.studio.open_drawer(editor)
    editor.kind.set_value(Kind.STAMPS)
    editor.kind.changed.emit(Kind.STAMPS)
    assert "1 stempel" in editor.example.text
    assert editor.needed_row.isVisible()
    assert editor.referral.value() is None  # twenty stamps would be two full cards
    assert editor.collected_note.text() == "Poin yang sudah dikumpulkan tetap bisa dipakai."
    editor.save()
    assert rules.everything(points)[-1].kind is Kind.STAMPS


def test_an_incomplete_rule_says_what_is_missing(window: MainWindow, store: Store) -> None:
    editor = LoyaltyRuleEditor(window.studio)
    window.studio.open_drawer(editor)
    editor.value.set_value(None)
    editor.save()
    assert editor.problem.isVisible()
    assert rules.everything(store) == []


def test_a_changed_rule_counts_from_today_on(window: MainWindow, points: Store) -> None:
    editor = LoyaltyRuleEditor(window.studio)
    window.studio.open_drawer(editor)
    editor.per_unit.set_value(20_000)
    editor.save()

    assert [rule.starts_on for rule in rules.everything(points)] == [POINTS.starts_on, TODAY]
    person = points.value("SELECT id FROM customers")
    assert members.units(points, person, Kind.POINTS) == 17


def test_saving_a_rule_as_it_is_adds_none(window: MainWindow, points: Store) -> None:
    editor = LoyaltyRuleEditor(window.studio)
    window.studio.open_drawer(editor)
    editor.save()
    assert len(rules.everything(points)) == 1


def test_stopping_keeps_what_was_earned(window: MainWindow, points: Store, qtbot: QtBot) -> None:
    tab = section(window)
    press(qtbot, tab.rule_button)
    editor = window.drawers.drawer
    assert isinstance(editor, LoyaltyRuleEditor)
    press(qtbot, editor.stop_button)

    assert tab.rule_label.text() == "Pesanan baru tidak memberi apa-apa lagi."
    assert tab.owed_figure.value == "Rp\u00a08.500"


def test_the_settings_say_what_is_given(window: MainWindow, points: Store) -> None:
    window.go("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    assert "1 poin" in page.loyalty.words.text()


# One buyer


def test_a_gift_over_the_counter_is_used_and_can_be_taken_back(
    window: MainWindow, points: Store
) -> None:
    drawer = customer(window, points)
    assert drawer.loyalty is not None
    drawer.loyalty.use_button.click()
    form = drawer.loyalty.form
    assert form is not None
    form.rows["units"].control.set_value(7)
    form.try_to_save()

    person = drawer.person.id
    assert members.units(points, person, Kind.POINTS) == 10
    assert "10 poin" in drawer.loyalty.balance_words
    window.undo()
    assert "17 poin" in drawer.loyalty.balance_words
    assert members.units(points, person, Kind.POINTS) == 17


def test_using_more_than_there_is_says_how_much_there_is(window: MainWindow, points: Store) -> None:
    drawer = customer(window, points)
    assert drawer.loyalty is not None
    drawer.loyalty.use_button.click()
    form = drawer.loyalty.form
    assert form is not None
    form.rows["units"].control.set_value(18)
    form.try_to_save()

    assert form.isVisible()
    assert "17" in form.rows["units"].problem
    form.reject()


def test_a_full_card_is_what_is_used_of_stamps(window: MainWindow, points: Store) -> None:
    drawer = customer(window, points)
    person = drawer.person.id
    with points.change():
        rules.save(
            points,
            Rule(
                starts_on=TODAY, kind=Kind.STAMPS, rupiah_per_unit=50_000, units_per_gift=3,
                gift_value=35_000, gift="satu toples kecil",
            ),
        )  # fmt: skip
        uses.adjust(points, person, Kind.POINTS, -17, day=TODAY)
        uses.adjust(points, person, Kind.STAMPS, 7, day=TODAY)
    drawer = customer(window, points)
    assert drawer.loyalty is not None
    drawer.loyalty.use_button.click()
    form = drawer.loyalty.form
    assert form is not None
    assert "kind" not in form.rows  # there is nothing to choose
    assert form.rows["units"].control.value() == 3
    form.rows["units"].control.set_value(4)
    form.try_to_save()
    assert "3" in form.rows["units"].problem
    form.rows["units"].control.set_value(3)
    form.try_to_save()

    assert members.units(points, person, Kind.STAMPS) == 4
    card = LoyaltyCardDialog(drawer, window.studio, drawer.person).card
    assert (card.stamps, card.worth) == ((1, 3), "1 kartu penuh, bisa ditukar satu toples kecil")


def test_a_balance_is_put_right_with_a_word_on_why(window: MainWindow, points: Store) -> None:
    drawer = customer(window, points)
    assert drawer.loyalty is not None
    drawer.loyalty.adjust_button.click()
    form = drawer.loyalty.form
    assert form is not None
    form.rows["units"].control.set_value(3)
    form.rows["note"].control.set_value("hadiah ulang tahun")
    form.try_to_save()

    newest = members.history(points, drawer.person.id)[0]
    assert (newest.units, newest.note) == (3, "hadiah ulang tahun")


def test_the_card_is_a_picture_and_a_page(
    window: MainWindow, points: Store, tmp_path: Path
) -> None:
    drawer = customer(window, points)
    dialog = LoyaltyCardDialog(drawer, window.studio, drawer.person)
    dialog.save(tmp_path / "kartu.png")
    picture = QImage(str(tmp_path / "kartu.png"))
    assert picture.width() == 1200
    printing.write_pdf(
        [loyalty_card.page(dialog.card)], tmp_path / "kartu.pdf", paper=loyalty_card.PAPER
    )
    words = pdf.read(tmp_path / "kartu.pdf").text
    assert "Dewi" in words
    assert "17 poin" in words
    dialog.reject()


# An order


def test_points_lower_what_an_order_costs(window: MainWindow, points: Store, qtbot: QtBot) -> None:
    order = orders.save(
        points, an_order(ordered_on=TODAY, status=Status.PROCESSING, order_discount=10_000)
    )
    editor = OrderEditor(window.studio, order)
    window.studio.open_drawer(editor)
    assert editor.money.points.isVisible()
    editor.money.points.units.set_value(4)
    editor.money.points.units.changed.emit(4)
    assert editor.foot.total.text() == "Rp\u00a0158.000"
    press(qtbot, editor.foot.save_button)

    saved = orders.get(points, order)
    assert saved is not None
    assert (saved.order_discount, saved.net_sales) == (12_000, 158_000)
    person = points.value("SELECT id FROM customers")
    assert members.units(points, person, Kind.POINTS) == 17 + 15 - 4


def test_an_order_opens_with_the_points_that_it_took(window: MainWindow, points: Store) -> None:
    order = orders.save(points, an_order(ordered_on=TODAY, order_discount=12_000))
    uses.put(points, order, Kind.POINTS, 4, 2_000)
    editor = OrderEditor(window.studio, order)
    window.studio.open_drawer(editor)

    assert editor.money.points.units.value() == 4
    assert editor.money.discount.value() == 10_000
    assert editor.may_close()


def test_more_points_than_the_order_costs_are_refused_beside_the_field(
    window: MainWindow, points: Store
) -> None:
    small = (an_item(quantity=1, unit_price=1_200),)
    order = orders.save(points, an_order(ordered_on=TODAY, status=Status.PROCESSING, items=small))
    editor = OrderEditor(window.studio, order)
    window.studio.open_drawer(editor)
    editor.money.points.units.set_value(4)
    editor.save()
    assert "3 poin" in editor.money.points.units_row.problem

    editor.money.points.all_button.click()
    assert (editor.money.points.units.value(), editor.money.points.pays()) == (3, 1_200)


def test_a_new_order_offers_what_its_buyer_has(window: MainWindow, points: Store) -> None:
    editor = OrderEditor(window.studio)
    window.studio.open_drawer(editor)
    assert not editor.money.points.isVisible()
    editor.channel.set_value("whatsapp")
    editor.customer.set_value("Dewi")
    editor.customer.changed.emit("Dewi")
    assert editor.money.points.isVisible()


# Greetings


@pytest.fixture
def away(store: Store) -> Store:
    """Dewi came every ten days, and not for two months."""
    for ago in (80, 70, 60):
        orders.save(store, an_order(ordered_on=TODAY - timedelta(days=ago)))
    return store


def test_a_greeting_is_copied_and_counts_against_the_limit(window: MainWindow, away: Store) -> None:
    tab = section(window)
    assert "tiap 10 hari, sekarang sudah 60 hari" in tab.win_back.about(tab_missed(tab))
    tab.win_back.copy_buttons[0].click()

    assert "Kak Dewi" in QGuiApplication.clipboard().text()
    assert "Nastar Klasik" in QGuiApplication.clipboard().text()
    assert "{" not in QGuiApplication.clipboard().text()
    assert tab.win_back.copy_buttons == []
    person = away.value("SELECT id FROM customers")
    assert [one.day for one in contacts.of_person(away, person)] == [TODAY]


def tab_missed(tab: LoyaltySection) -> object:
    from umkm_studio.models.campaigns import win_back

    return win_back.look(tab.store, TODAY, 8).missed[0]


def test_who_is_not_to_be_written_to_leaves_the_list_and_can_come_back(
    window: MainWindow, away: Store
) -> None:
    tab = section(window)
    tab.win_back.refuse_buttons[0].click()
    assert tab.win_back.copy_buttons == []

    person = away.value("SELECT id FROM customers")
    drawer = CustomerEditor(window.studio, person)
    window.studio.open_drawer(drawer)
    assert drawer.do_not_contact.value()
    drawer.do_not_contact.set_value(False)
    drawer.save()
    assert len(tab.win_back.copy_buttons) == 1


def test_text_and_limit_are_the_makers(window: MainWindow, away: Store) -> None:
    tab = section(window)
    tab.win_back.text_button.click()
    tab.text_form.rows["text"].control.set_value("Hai {nama}, ini {toko}")
    tab.text_form.rows["weeks"].control.set_value(4)
    tab.text_form.try_to_save()
    saved = shop.load(away)
    assert (saved.win_back_text, saved.win_back_weeks) == ("Hai {nama}, ini {toko}", 4)


def test_one_household_is_asked_about(window: MainWindow, points: Store) -> None:
    dewi = points.value("SELECT id FROM customers")
    orders.save(points, an_order(address="Jl. Mawar 5"))
    codes.save(points, a_code(code="AJAK77", kind=CodeKind.REFERRAL, customer_id=dewi))
    friend = an_order(customer="Rina", campaign_code="AJAK77", address="Jl. Mawar 5")
    orders.save(points, friend)
    tab = section(window)
    assert tab.questions.isVisible()
    tab.questions.no_buttons[0].click()

    assert not tab.questions.isVisible()
    assert tab.referrals_figure.value == "0"
