"""What Beranda says about small tests that run."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_product, a_trial, an_order
from umkm_studio.models.campaigns import partners, trial_steps
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.trial_drawer import TrialDrawer
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.today_page import TodayPage

TODAY = date(2026, 10, 14)
STOP = "Aturan berhenti uji kecil Mita Ngemil terpenuhi"


@pytest.fixture
def started(store: Store) -> date:
    """The first day of a test that began eight days ago and is looked at after seven."""
    products.save(store, a_product())
    mita = partners.save(store, Partner(name="Mita Ngemil"))
    first = TODAY - timedelta(days=8)
    plan = a_trial(partner_id=mita, starts_on=first, ends_on=first + timedelta(days=13))
    code = a_code(kind=Kind.PARTNER, partner_id=mita, starts_on=first, ends_on=None)
    trial_steps.start(store, trial_steps.save(store, plan, [code], today=first), first)
    return first


def beranda(window: MainWindow) -> TodayPage:
    window.go("today")
    assert isinstance(window.page, TodayPage)
    return window.page


def test_a_running_test_says_that_its_stop_rule_is_met(
    window: MainWindow, started: date, qtbot: QtBot
) -> None:
    dues = beranda(window).dues
    qtbot.waitUntil(dues.isVisible)
    (line,) = dues.lines
    assert STOP in line.text
    line.button.click()
    assert isinstance(window.drawers.drawer, TrialDrawer)


def test_a_running_test_with_orders_enough_is_left_in_peace(
    window: MainWindow, store: Store, started: date, qtbot: QtBot
) -> None:
    for number in range(3):
        day = started + timedelta(days=number)
        orders.save(store, an_order(ordered_on=day, campaign_code="RATNA10"))
    page = beranda(window)
    page.refresh()
    qtbot.waitUntil(lambda: not window.reads.busy)  # stop rules are worked out beside the window
    assert not page.dues.isVisible()
