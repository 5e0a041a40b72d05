"""Answers that were given at an earlier import of the same rows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.books import NOW, a_workbook
from tests.own_tables import HEADER, a_row
from umkm_studio.models.importing import answers, loading, plans
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.sheets.questions import (
    ONE_ORDER,
    SEVERAL_ORDERS,
    SKIP,
    Answer,
    QuestionKind,
)
from umkm_studio.models.store import Store


def a_plan(path: Path, *rows: list[object]) -> Plan:
    return plans.prepare(a_workbook(path, {"AGUSTUS": [HEADER, *rows]}))


def answered(store: Store, plan: Plan, answer: Answer) -> Plan:
    """The plan with one answer to everything, which is remembered."""
    asked = plan.questions
    given = {one.key: answer for one in asked}
    done = plans.with_answers(plan, given)
    answers.remember(store, done.book, done.layouts, asked, given)
    return done


def pieces(plan: Plan) -> list[int]:
    return [item.quantity for draft in plan.drafts.orders for item in draft.order.items]


@pytest.mark.parametrize("answer", [ONE_ORDER, SEVERAL_ORDERS, SKIP])
def test_two_rows_alike_are_asked_about_once(store: Store, tmp_path: Path, answer: str) -> None:
    plan = a_plan(tmp_path / "x.xlsx", a_row(), a_row())
    assert [one.kind for one in plan.questions] == [QuestionKind.TWINS]
    done = answered(store, plan, answer)

    again = plans.with_known_answers(store, a_plan(tmp_path / "y.xlsx", a_row(), a_row()))

    assert again.questions == []
    assert len(again.drafts.orders) == len(done.drafts.orders)


def test_what_a_word_means_holds_for_new_rows_of_the_same_book(
    store: Store, tmp_path: Path
) -> None:
    old, new = (
        a_row(jml="2-3", total=""),
        a_row(nama="Bu Rini", jml="2-3", total=""),
    )
    plan = a_plan(tmp_path / "x.xlsx", old)
    assert [one.kind for one in plan.questions] == [QuestionKind.QUANTITY]
    answered(store, plan, 6)

    grown = plans.with_known_answers(store, a_plan(tmp_path / "y.xlsx", old, new))
    other = plans.with_known_answers(
        store, a_plan(tmp_path / "z.xlsx", a_row(jml="2-3", total="", pesanan="bolu"))
    )

    assert pieces(grown) == [6, 6]
    assert len(other.questions) == 1  # no row of it was answered for


def test_the_maker_may_be_asked_anew(store: Store, tmp_path: Path) -> None:
    plan = a_plan(tmp_path / "x.xlsx", a_row(), a_row())
    answered(store, plan, ONE_ORDER)

    anew = plans.with_known_answers(store, replace(plan, asks_anew=True))

    assert anew.questions == plan.questions


@pytest.mark.parametrize("kept", ['"setuju"', "true", "[1]", '{"day": "kapan"}', "{}"])
def test_what_is_no_answer_is_asked_again(store: Store, tmp_path: Path, kept: str) -> None:
    plan = a_plan(tmp_path / "x.xlsx", a_row(), a_row())
    answered(store, plan, ONE_ORDER)
    row = store.one("SELECT id FROM import_answers")
    assert row is not None
    store.put("import_answers", {"id": row["id"], "answer": kept})

    assert plans.with_known_answers(store, plan).questions == plan.questions


def test_an_import_uses_what_was_answered(store: Store, tmp_path: Path) -> None:
    answered(store, a_plan(tmp_path / "x.xlsx", a_row(), a_row()), SEVERAL_ORDERS)

    done = loading.load(store, a_plan(tmp_path / "y.xlsx", a_row(), a_row()), now=NOW)

    assert done.orders_new == 2
