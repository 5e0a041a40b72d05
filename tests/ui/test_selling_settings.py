"""Settings of selling: the number for orders, ways to pay, permits, what is never shared."""

import pytest
from PySide6.QtTest import QTest

from umkm_studio.models import shop as shops
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.settings_page import SettingsPage
from umkm_studio.ui.pages.settings_page.selling import SellingCard


@pytest.fixture
def card(window: MainWindow) -> SellingCard:
    window.go("settings")
    assert isinstance(window.page, SettingsPage)
    return window.page.selling


def fill(card: SellingCard, name: str, text: str) -> None:
    card.fields[name].setText(text)
    card.fields[name].editingFinished.emit()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("order_phone", "0812-3456-7890"),
        ("payments", "QRIS, transfer BCA"),
        ("halal_number", "ID33110000123"),
        ("pirt_number", "P-IRT 2063374010123-29"),
        ("bpom_number", "MD 867031001234"),
    ],
)
def test_a_field_is_kept_when_it_is_left(card: SellingCard, store: Store, name: str, text: str):
    fill(card, name, text)
    assert getattr(shops.load(store), name) == text


def test_a_number_that_is_none_is_said_beside_it_and_not_kept(card: SellingCard, store: Store):
    fill(card, "order_phone", "tanya adik")
    assert card.rows["order_phone"].problem == "Nomor ini belum terbaca. Contoh: 0812-3456-7890"
    assert shops.load(store).order_phone == ""
    fill(card, "order_phone", "0812 3456 7890")
    assert card.rows["order_phone"].problem == ""
    assert shops.load(store).order_phone == "0812 3456 7890"


def test_leaving_the_page_keeps_what_is_being_typed(
    card: SellingCard, window: MainWindow, store: Store
):
    card.fields["payments"].setFocus()
    QTest.keyClicks(card.fields["payments"], "COD")
    window.go("today")
    assert shops.load(store).payments == "COD"


def test_the_list_of_what_is_never_shared_is_the_makers(card: SellingCard, store: Store):
    card.never_share_button.click()
    dialog = card.never_share_dialog
    assert dialog is not None
    control = dialog.rows["never_share"].control
    assert control.value() == Shop().never_share
    control.set_value("Naya\nSD Melati, jalan Cempaka")
    dialog.save_button.click()
    kept = shops.load(store).never_share
    assert shops.listed(kept) == ["Naya", "SD Melati", "jalan Cempaka"]


def test_emptying_the_list_ends_the_check(card: SellingCard, store: Store):
    card.never_share_button.click()
    assert card.never_share_dialog is not None
    card.never_share_dialog.rows["never_share"].control.set_value("")
    card.never_share_dialog.save_button.click()
    assert shops.load(store).never_share == ""
