"""The notice for buyers: in either language, as text and on paper, with words as they are."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from tests import pdf
from tests.builders import an_order
from umkm_studio.models import privacy_notice
from umkm_studio.models import shop as shops
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.privacy_notice import PrivacyNoticeDrawer
from umkm_studio.ui.kit import printing
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.settings_page import SettingsPage
from umkm_studio.ui.reports import privacy_words
from umkm_studio.ui.reports.privacy_sheet import PrivacySheet

DAY = date(2026, 10, 14)


@pytest.fixture
def drawer(window: MainWindow, store: Store) -> PrivacyNoticeDrawer:
    shops.save(store, replace(shops.load(store), name="Dapur Ratna", order_phone="0812-3456-7890"))
    window.go("settings")
    assert isinstance(window.page, SettingsPage)
    window.page.trust.notice.button.click()
    shown = window.drawers.drawer
    assert isinstance(shown, PrivacyNoticeDrawer)
    return shown


def words(drawer: PrivacyNoticeDrawer) -> list[str]:
    """What is on the screen, once new labels have their place."""
    QCoreApplication.processEvents()
    return [label.text() for label in drawer.findChildren(PlainLabel) if label.isVisibleTo(drawer)]


def test_it_says_what_is_kept_and_what_is_not(drawer: PrivacyNoticeDrawer, store: Store):
    assert "Nomor HP dari pesanan." in words(drawer)  # under what is not kept
    orders.save(store, an_order(phone="0813-9999-000"))
    assert "Nomor HP: untuk mengabari pesanan dan pengiriman." in words(drawer)
    assert "Nomor HP dari pesanan." not in words(drawer)


def test_it_speaks_english_to_those_who_read_that(drawer: PrivacyNoticeDrawer):
    drawer.language.button("en").click()
    shown = words(drawer)
    assert "How we look after your data" in shown
    assert "In force since 14 October 2026" in shown
    drawer.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert "Questions about your data: WhatsApp 0812-3456-7890." in text
    assert "Cara kami" not in text


def test_a_notice_without_somebody_to_ask_says_so(drawer: PrivacyNoticeDrawer, store: Store):
    assert drawer.missing.isHidden()
    shops.save(store, replace(shops.load(store), order_phone=""))
    assert drawer.missing.text.startswith("Nomor WhatsApp untuk pesanan belum diisi")
    assert not drawer.missing.isHidden()


def test_it_is_no_legal_advice(drawer: PrivacyNoticeDrawer):
    assert "Petunjuk per November 2026, bukan nasihat hukum." in words(drawer)


def test_printing_shows_the_page_first(drawer: PrivacyNoticeDrawer):
    drawer.print_button.click()
    assert drawer.preview.windowTitle() == "Cara kami menjaga datamu"
    drawer.preview.reject()


def test_paper_is_in_the_language_of_the_notice(drawer: PrivacyNoticeDrawer, tmp_path: Path):
    drawer.language.set_value("en")
    drawer.refresh()
    drawer.print()
    drawer.preview.save_pdf(tmp_path / "a.pdf")
    drawer.preview.reject()
    made = pdf.read(tmp_path / "a.pdf")
    assert made.language == "en"  # whatever the window speaks: it is read aloud in that one
    assert made.pages[0][-1] == "1/1"


def test_paper_holds_all_of_it_on_one_page(
    drawer: PrivacyNoticeDrawer, store: Store, tmp_path: Path
):
    shops.save(store, replace(shops.load(store), name="<b>Dapur</b> =1+1", keep_phones=True))
    notice = privacy_notice.of(store)
    sheet = PrivacySheet(notice, DAY, "id")
    printing.write_pdf(sheet.pages(), tmp_path / "a.pdf", title=sheet.title)
    made = pdf.read(tmp_path / "a.pdf")
    assert len(made.pages) == 1
    assert "<b>Dapur</b> =1+1" in made.text
    printed = made.text.replace("\n", " ")
    for _, lines in privacy_words.parts(notice, "id"):
        assert lines[0][:40] in printed
