"""An import that reaches into a closed month says so, and leads there."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import an_order
from tests.ui.test_import_wizard import FIRST, bring_in
from umkm_studio.models.insight import closed_months
from umkm_studio.models.insight.month_facts import facts
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.pages.orders_page.wizard import ImportWizard

SEPTEMBER = date(2026, 9, 1)


@pytest.fixture
def wizard(window: MainWindow) -> ImportWizard:
    window.go("orders", importing=True)
    assert isinstance(window.page, OrdersPage)
    assert window.page.wizard is not None
    return window.page.wizard


def close(store: Store, month: date) -> None:
    day = date(2026, 10, 5)
    closed_months.close(store, facts(store, month, day), day)


def test_an_import_into_a_closed_month_says_so_and_leads_there(
    window: MainWindow, wizard: ImportWizard, store: Store, qtbot: QtBot
) -> None:
    close(store, SEPTEMBER)
    bring_in(qtbot, wizard, FIRST)
    note = wizard.done_step.closed_note
    qtbot.waitUntil(note.isVisible)
    assert note.text.startswith("Angka September 2026 sudah kamu tutup")

    note.look_button.click()
    assert (window.page_key, window.page.place()) == ("reflection", {"month": SEPTEMBER})


def test_other_months_are_not_spoken_of(wizard: ImportWizard, store: Store, qtbot: QtBot) -> None:
    orders.save(store, an_order(ordered_on=date(2026, 6, 5)))
    close(store, date(2026, 6, 1))
    bring_in(qtbot, wizard, FIRST)
    qtbot.waitUntil(lambda: not wizard.studio.reads.busy)
    assert not wizard.done_step.closed_note.isVisible()
