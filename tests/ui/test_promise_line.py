"""The one line that reminds of what was decided for this month."""

from datetime import date

import pytest

from umkm_studio.models import reflections
from umkm_studio.models.content import posts
from umkm_studio.models.reflections import Decision, DecisionKind, Outcome
from umkm_studio.ui.editors.promise_line import PromiseLine

SEPTEMBER = date(2026, 9, 1)


@pytest.fixture
def decided(store):
    return reflections.decide(
        store, Decision(month=SEPTEMBER, kind=DecisionKind.KEEP, text="Satu edukasi tiap minggu")
    )


@pytest.fixture
def line(frame, decided):
    found = PromiseLine(frame.page.studio)
    found.setParent(frame.page)
    found.refresh()
    return found


def offers(line) -> list[str]:
    line.link.click()
    return [action.text() for action in line.menu.menu.actions()]


def choose(line, words):
    line.link.click()
    menu = line.menu.menu
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_it_says_what_was_decided(line):
    assert line.words.text() == "Keputusan September: lanjutkan “Satu edukasi tiap minggu”."
    assert not line.isHidden()


def test_it_goes_once_it_is_ticked_off(line, store):
    choose(line, "Sudah dijalankan")
    [decision] = reflections.decisions(store, SEPTEMBER)
    assert decision.outcome is Outcome.KEPT
    line.refresh()
    assert line.isHidden()


def test_it_becomes_an_idea_once(line, store):
    choose(line, "Jadikan ide konten")
    [idea] = posts.everything(store)
    assert (idea.title, idea.status, idea.day) == (
        "Satu edukasi tiap minggu", posts.Status.IDEA, None,
    )  # fmt: skip
    assert idea.note == "Keputusan dari refleksi September 2026."
    assert "Sudah ada di kotak ide" in offers(line)
    line.menu.menu.close()


def test_decisions_of_other_months_are_no_reminder(frame, store):
    reflections.decide(
        store, Decision(month=date(2026, 8, 1), kind=DecisionKind.STOP, text="Giveaway")
    )
    line = PromiseLine(frame.page.studio)
    line.setParent(frame.page)
    line.refresh()
    assert line.isHidden()
