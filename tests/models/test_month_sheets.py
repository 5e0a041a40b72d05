"""Sheets about months that a maker fills in by hand: outcomes, hours, closed months."""

from datetime import date

import pytest

from tests.books import NOW, load_sheets
from tests.builders import an_order
from umkm_studio.models import reflections
from umkm_studio.models.importing import history
from umkm_studio.models.insight import closed_months, frozen
from umkm_studio.models.insight.month_facts import facts
from umkm_studio.models.reflections import Activity, Decision, DecisionKind, Outcome
from umkm_studio.models.sales import orders

AUGUST = date(2026, 8, 1)
LATER = date(2026, 9, 3)
OUTCOMES = ["Bulan", "Jenis", "Keputusan", "Dijalankan", "Yang Terjadi"]
CLOSED = ["Bulan", "Ditutup Pada", "Angka"]
HOURS = ["Bulan", "Kegiatan", "Menit"]


def test_an_outcome_finds_its_decision(store, tmp_path):
    keep = Decision(month=AUGUST, kind=DecisionKind.KEEP, text="Satu edukasi")
    reflections.decide(store, keep)
    rows = [OUTCOMES, ["2026-08", "Lanjutkan", " Satu  edukasi ", "Ya", "lebih tenang"]]
    done = load_sheets(store, {"Hasil Keputusan": rows}, tmp_path / "a.xlsx")
    assert done.problems == []
    [decision] = reflections.decisions(store, AUGUST)
    assert (decision.outcome, decision.happened) == (Outcome.KEPT, "lebih tenang")


def test_an_outcome_without_its_decision_brings_it(store, tmp_path):
    rows = [OUTCOMES, [date(2026, 8, 1), "Stop", "Giveaway", "Tidak", ""]]
    done = load_sheets(store, {"Decision Outcomes": rows}, tmp_path / "a.xlsx")
    assert done.problems == []
    [decision] = reflections.decisions(store, AUGUST)
    assert (decision.kind, decision.outcome) == (DecisionKind.STOP, Outcome.NOT_KEPT)


def test_hours_come_in_and_go_with_their_import(store, tmp_path):
    rows = [HOURS, ["2026-08", "Membalas Pesan", 540], ["2026-08", "Ads", 60_000]]
    done = load_sheets(store, {"Jam Kerja Bulanan": rows}, tmp_path / "a.xlsx")
    assert reflections.efforts(store, AUGUST) == {Activity.ANSWERS: 540}
    assert [(one.row, one.column) for one in done.problems] == [(3, "Menit")]
    history.undo_newest(store, now=NOW)
    assert reflections.efforts(store, AUGUST) == {}


@pytest.mark.parametrize("figures", ["delapan puluh", "{}", '{"month": 8}'])
def test_figures_that_are_none_are_a_problem_of_their_row(store, tmp_path, figures):
    rows = [CLOSED, ["2026-08", date(2026, 9, 2), figures]]
    done = load_sheets(store, {"Bulan Ditutup": rows}, tmp_path / "a.xlsx")
    assert [(one.row, one.column) for one in done.problems] == [(2, "Angka")]
    assert closed_months.everything(store) == []


def test_figures_of_another_month_are_refused(store, tmp_path):
    orders.save(store, an_order())
    text = frozen.write(facts(store, AUGUST, LATER))
    rows = [CLOSED, ["2026-07", date(2026, 9, 2), text], ["2026-08", date(2026, 9, 2), text]]
    done = load_sheets(store, {"Bulan Ditutup": rows}, tmp_path / "a.xlsx")
    assert [one.row for one in done.problems] == [2]
    [closed] = closed_months.everything(store)
    assert (closed.closed_on, closed.facts.sales.orders) == (date(2026, 9, 2), 1)
