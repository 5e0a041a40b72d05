"""Hasil: which pillar a fair test is proposed for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from umkm_studio.models.content import fair_tests
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.effect import Effect
from umkm_studio.models.insight.extra_orders import Judged, Verdict
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.fair_test_planner import FairTestPlanner
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.insights_page import deeper_tab
from umkm_studio.ui.pages.insights_page.fair_tests_card import FairTestsCard

MONDAY = date(2026, 10, 19)  # the next one, for the window


@pytest.fixture
def card(window: MainWindow, qtbot: QtBot) -> Iterator[FairTestsCard]:
    window.go("calendar")
    made = FairTestsCard(window.page.studio)
    qtbot.addWidget(made)
    yield made
    qtbot.waitUntil(lambda: not window.reads.busy)


@pytest.mark.parametrize("first", [MONDAY, MONDAY - timedelta(weeks=2)])
def test_a_pillar_whose_test_is_planned_or_runs_is_not_proposed_again(
    window: MainWindow, store: Store, qtbot: QtBot, card: FairTestsCard, first: date
) -> None:
    card.propose([Pillar.STORY, Pillar.PROMO])
    assert "Cerita, Promo belum bisa dinilai" in card.proposal.text()
    fair_tests.save(store, fair_tests.drawn(Pillar.STORY, first, 6, 2, Random(1)))
    card.refresh()
    qtbot.waitUntil(lambda: len(card.results) == 1)
    assert "saja, Promo belum bisa dinilai" in card.proposal.text()
    card.plan_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, FairTestPlanner)
    assert drawer.pillar.value() is Pillar.PROMO


def test_a_pillar_whose_test_is_over_may_be_tried_again(
    store: Store, qtbot: QtBot, card: FairTestsCard
) -> None:
    first = MONDAY - timedelta(weeks=20)
    fair_tests.save(store, fair_tests.drawn(Pillar.STORY, first, 6, 2, Random(1)))
    card.propose([Pillar.STORY])
    card.refresh()
    qtbot.waitUntil(lambda: len(card.results) == 1)
    assert "Cerita belum bisa dinilai" in card.proposal.text()


@pytest.mark.parametrize(
    ("judged", "is_open"),
    [
        (Judged(Verdict.RAISES, Effect(1.2, 2.4, 3.6)), False),
        (Judged(Verdict.NO_EVIDENCE, Effect(-5.0, -3.0, -1.0)), False),  # "tidak terlihat naik"
        (Judged(Verdict.NO_EVIDENCE, Effect(-2.4, 1.0, 4.6)), True),
        (Judged(Verdict.INSUFFICIENT), True),
    ],
)
def test_only_what_timing_cannot_tell_is_said_to_be_unknown(judged: Judged, is_open: bool) -> None:
    assert deeper_tab.is_open(judged) is is_open
