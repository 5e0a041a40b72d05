"""The profile kit: what is missing, what is copied, and lists that are kept at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.hands import toast, type_over, undo
from umkm_studio.models import shop as shops
from umkm_studio.models import trash
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.trust import accounts, portfolio
from umkm_studio.models.trust.accounts import Account
from umkm_studio.models.trust.completeness import Part
from umkm_studio.models.trust.portfolio import Work
from umkm_studio.ui.editors import trust_words
from umkm_studio.ui.editors.trust_kit import TrustKitDrawer
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.settings_page import SettingsPage

HOSTILE = "<b>Ratna</b> =1+1 file:///etc/passwd \u202eabc"

Open = Callable[[], TrustKitDrawer]


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.go("settings")
    assert isinstance(window.page, SettingsPage)
    return window.page


@pytest.fixture
def open_kit(window: MainWindow, page: SettingsPage) -> Open:
    """Press the button among the settings."""

    def opened() -> TrustKitDrawer:
        page.trust.kit.button.click()
        drawer = window.drawers.drawer
        assert isinstance(drawer, TrustKitDrawer)
        return drawer

    return opened


def set_up(store: Store, **values: str) -> None:
    shops.save(store, replace(shops.load(store), **values))  # type: ignore[arg-type]


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_the_card_says_what_is_missing_first(page: SettingsPage, store: Store):
    assert page.trust.kit.words.text() == "1 dari 12 sudah ada. Berikutnya: Nama usaha"
    set_up(store, name="Dapur Ratna")
    assert page.trust.kit.words.text() == "2 dari 12 sudah ada. Berikutnya: Yang dibuat"


def test_what_is_missing_leads_to_where_it_is_filled_in(open_kit: Open):
    drawer = open_kit()
    drawer.fill_links[Part.PAYMENT_NAME].click()
    assert drawer.current_tab == 1
    assert drawer.accounts.payment_name.hasFocus()


def test_settings_are_changed_among_the_settings(
    open_kit: Open, page: SettingsPage, window: MainWindow
):
    open_kit().fill_links[Part.CITY].click()
    assert window.drawers.drawer is None
    assert page.profile.fields["city"].hasFocus()
    drawer = open_kit()
    drawer.boundaries.change_buttons["never_share"].click()
    assert page.selling.never_share_button.hasFocus()


def test_a_bio_is_kept_when_its_field_is_left(open_kit: Open, store: Store, window: MainWindow):
    drawer = open_kit()
    type_over(drawer.profile.areas["bio"], "Kue kering dari Semarang")
    drawer.profile.areas["stands_for"].setFocus()
    assert shops.load(store).bio == "Kue kering dari Semarang"
    assert Part.BIO not in drawer.fill_links
    undo(window)
    assert shops.load(store).bio == ""


def test_closing_keeps_what_is_being_typed(open_kit: Open, store: Store):
    drawer = open_kit()
    type_over(drawer.profile.areas["stands_for"], "Salah kami, kami ganti")
    drawer.close_button.click()
    assert shops.load(store).stands_for == "Salah kami, kami ganti"


def test_each_platform_gets_what_it_takes(open_kit: Open, store: Store, window: MainWindow):
    whole = "Kue kering mentega dari Semarang, dipanggang sedikit. " + "Pesan lewat WhatsApp. " * 4
    set_up(store, bio=whole.strip())
    lines = open_kit().profile.lines
    assert lines["instagram"].text == whole.strip()
    assert lines["tiktok"].count.text() == "141 dari 80 huruf"
    lines["tiktok"].copy_button.click()
    assert copied() == (
        "Kue kering mentega dari Semarang, dipanggang sedikit. Pesan lewat WhatsApp."
    )
    assert lines["tiktok"].fitted.text() == f"Yang disalin: {copied()}"
    assert toast(window) == "Tersalin. Tinggal tempel di TikTok."


def test_a_bio_is_proposed_from_what_is_known(open_kit: Open, store: Store):
    set_up(store, tagline="Kue kering", city="Semarang", order_phone="0812-3456-7890")
    profile = open_kit().profile
    profile.propose_link.click()
    assert profile.areas["bio"].value() == (
        "Kue kering buatan rumah dari Semarang. Pesan lewat WhatsApp 0812-3456-7890."
    )
    assert profile.propose_link.isHidden()


def test_an_account_is_added_changed_and_taken_back(
    open_kit: Open, store: Store, window: MainWindow
):
    tab = open_kit().accounts
    tab.add_button.click()
    assert tab.dialog is not None
    QTest.keyClicks(tab.dialog.rows["place"].control, "Instagram")
    QTest.keyClicks(tab.dialog.rows["name"].control, "@dapurratna")
    tab.dialog.save_button.click()
    assert [(one.place, one.name) for one in accounts.everything(store)] == [
        ("instagram", "@dapurratna")
    ]
    tab.edit_buttons[0].click()
    type_over(tab.dialog.rows["name"].control, "@dapur.ratna")
    tab.dialog.save_button.click()
    assert [one.name for one in accounts.everything(store)] == ["@dapur.ratna"]
    tab.remove_buttons[0].click()
    assert accounts.everything(store) == []
    undo(window)
    assert [one.name for one in accounts.everything(store)] == ["@dapur.ratna"]
    assert len(tab.remove_buttons) == 1


def test_an_account_that_is_there_is_said_beside_its_name(open_kit: Open, store: Store):
    accounts.save(store, Account(place="instagram", name="@dapurratna"))
    tab = open_kit().accounts
    tab.add_button.click()
    assert tab.dialog is not None
    QTest.keyClicks(tab.dialog.rows["place"].control, "instagram")
    QTest.keyClicks(tab.dialog.rows["name"].control, "@DAPURRATNA")
    tab.dialog.save_button.click()
    assert tab.dialog.rows["name"].problem == "Akun @DAPURRATNA sudah ada di daftar."


def test_the_text_on_official_accounts_names_all_there_is(open_kit: Open, store: Store):
    accounts.save(store, Account(place="instagram", name="@dapurratna"))
    set_up(store, name="Dapur Ratna", order_phone="0812-3456-7890", payments="QRIS, transfer BCA")
    tab = open_kit().accounts
    type_over(tab.payment_name, "Ratna Wulandari")
    tab.copy_button.setFocus()
    tab.copy_button.click()
    assert copied().splitlines()[:4] == [
        "Akun resmi Dapur Ratna:",
        "- Instagram: @dapurratna",
        "Pesanan lewat WhatsApp 0812-3456-7890.",
        "Pembayaran hanya lewat QRIS, transfer BCA, atas nama Ratna Wulandari.",
    ]


def test_nothing_to_name_is_nothing_to_copy(open_kit: Open):
    tab = open_kit().accounts
    assert not tab.copy_button.isEnabled()
    assert tab.preview.text() == "Belum ada yang bisa disebutkan."


def test_a_work_is_added_and_the_portfolio_copied(open_kit: Open, store: Store):
    portfolio.save(store, Work(title="Bazar Oktober", story="Habis sebelum siang"))
    tab = open_kit().portfolio
    tab.add_button.click()
    assert tab.dialog is not None
    QTest.keyClicks(tab.dialog.rows["title"].control, "120 toples untuk hajatan")
    tab.dialog.save_button.click()
    tab.copy_button.click()
    assert copied() == "120 toples untuk hajatan\n\nBazar Oktober\nHabis sebelum siang"


def test_a_work_that_was_deleted_comes_back_from_the_bin(open_kit: Open, store: Store):
    portfolio.save(store, Work(title="Bazar Oktober", story="Habis sebelum siang"))
    open_kit().portfolio.remove_buttons[0].click()
    [entry] = trash.listing(store)
    assert (entry.kind, entry.label) == (Kind.WORK, "Bazar Oktober")
    trash.restore(store, entry.id)
    assert [one.story for one in portfolio.everything(store)] == ["Habis sebelum siang"]


def test_the_profile_is_printed_with_what_is_there(open_kit: Open, store: Store):
    drawer = open_kit()
    assert not drawer.print_button.isEnabled()
    set_up(store, bio=HOSTILE, pirt_number="P-IRT 206337", halal_number="ID331", payments="QRIS")
    drawer.print_button.click()
    assert drawer.preview.windowTitle() == "Profil usaha"
    drawer.preview.reject()
    parts = dict(trust_words.profile_parts(shops.load(store), [], []))
    assert parts == {
        "Tentang": [HOSTILE],
        "Pembayaran": ["Pembayaran hanya lewat QRIS."],
        "Izin": ["P-IRT 206337", "Sertifikat halal ID331"],
    }


def test_words_are_shown_as_they_are(open_kit: Open, store: Store):
    accounts.save(store, Account(place="instagram", name=HOSTILE))
    portfolio.save(store, Work(title=HOSTILE, story=HOSTILE, link="file:///etc/passwd"))
    drawer = open_kit()
    shown = [label for label in drawer.findChildren(PlainLabel) if HOSTILE in label.text()]
    assert len(shown) == 4  # the account, its copy in the text, a title and a story
    assert not any(label.openExternalLinks() for label in shown)


def test_boundaries_are_gathered_and_the_text_copied(open_kit: Open, store: Store):
    set_up(store, work_hours="09.00–12.00", away_text="Sedang memanggang, dibalas {kapan}")
    tab = open_kit().boundaries
    shown = [label.text() for label in tab.findChildren(PlainLabel)]
    assert "09.00–12.00" in shown
    assert shown.count("Belum diisi") == 1  # the quiet hours
    tab.copy_button.click()
    assert copied() == "Sedang memanggang, dibalas besok jam 9"
