"""Answers of Google Forms: questions as headers, several products in a cell, free words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from tests.books import a_book
from tests.own_tables import fields
from umkm_studio.models.importing import plans
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.sheets import formats, google_form
from umkm_studio.models.sheets.drafts import Confidence, Drafts, Field
from umkm_studio.models.sheets.questions import DAY_FIRST, MONTH_FIRST, SPLIT, QuestionKind

HEADER = (
    "Stempel waktu", "Nama Kakak siapa?", "No. WA yang aktif ya kak ",
    "Mau pesan kue apa saja?\n(boleh lebih dari satu)", "Jumlahnya berapa?",
    "Diambil tanggal berapa kak?", "Punya kode promo?",
)  # fmt: skip


def a_row(**values: Any) -> list[Any]:
    usual = {
        "at": datetime(2026, 8, 14, 9, 12), "name": "Ayu", "wa": "0812-0000-0217",
        "what": "Nastar 500 gr, Bolu Pisang", "many": "2 nastar, 1 bolu", "due": "", "code": "-",
    }  # fmt: skip
    return list((usual | values).values())


def read(*rows: Sequence[Any], answers: Any = None) -> Drafts:
    book = a_book({"Form Responses 1": [HEADER, *rows]})
    return formats.read(book, formats.recognise(book), answers or {})


def only(drafts: Drafts) -> Order:
    assert (drafts.problems, drafts.questions) == ([], [])
    (draft,) = drafts.orders
    return draft.order


def test_questions_are_told_by_their_words_whatever_the_sheet_is_called() -> None:
    (layout,) = formats.recognise(a_book({"jawaban": [HEADER, a_row()]}))

    assert (layout.format, layout.confidence) == ("google_form", Confidence.LIKELY)
    assert list(fields(layout).values()) == [
        Field.ORDERED_AT, Field.CUSTOMER, Field.PHONE, Field.PRODUCT, Field.QUANTITY, Field.DUE_ON,
        Field.CAMPAIGN_CODE,
    ]  # fmt: skip


def test_an_answer_is_an_order_of_what_was_ticked() -> None:
    order = only(read(a_row(code="gak ada kak")))

    assert (order.ordered_on, order.ordered_time) == (date(2026, 8, 14), time(9, 12))
    assert [(item.product, item.variant, item.quantity) for item in order.items] == [
        ("Nastar", "500 gr", 2), ("Bolu Pisang", "", 1),
    ]  # fmt: skip
    assert (order.channel, order.campaign_code) == ("google form", "")


@pytest.mark.parametrize(
    ("products", "counted", "pieces"),
    [
        (["Bolu Pisang"], "2", [2]),
        (["Bolu Pisang"], "bolu pisang 1", [1]),
        (["Bolu Pisang"], "dua toples", [2]),
        (["Bolu Pisang"], "1 lusin", [12]),
        (["Kastengel 500 gr"], "Kastengel 500gr 1", [1]),
        (["Kastengel 500 gr"], "2 Kastengel 500gr", [2]),
        (["Nastar 500 gr", "Bolu"], "1, 6", [1, 6]),
        (["Nastar 500 gr", "Bolu"], "1 bolu, 3 nastar", [3, 1]),
        (["Sambal Cumi", "Nastar 500 gr"], "SAMBAL CUMI 2 + Nastar 500 2", [2, 2]),
        (["Nastar Klasik 250 gr", "Putri Salju"], "3 nastar kecil dan 1 putri salju", [3, 1]),
        (["Nastar", "Bolu"], "2 toples", None),
        (["Nastar", "Bolu"], "banyak", None),
        (["Sambal Cumi", "Sambal Bawang"], "2 sambal, 1 sambal", None),
    ],
)
def test_free_words_tell_how_many_of_each(
    products: list[str], counted: str, pieces: list[int] | None
) -> None:
    assert google_form.quantities_of(products, counted) == pieces


def test_words_that_do_not_tell_are_asked_about_with_a_proposal() -> None:
    (question,) = read(a_row(many="2 toples semua")).questions
    assert question.kind is QuestionKind.SPLIT
    assert [part.product for part in question.proposal] == ["Nastar 500 gr", "Bolu Pisang"]

    order = only(read(a_row(many="2 toples semua"), answers={question.key: SPLIT}))

    assert len(order.items) == 2


@pytest.mark.parametrize(("seconds", "orders"), [(40, 1), (120, 1), (121, 2)])
def test_the_same_answer_within_two_minutes_is_one_order(seconds: int, orders: int) -> None:
    later = datetime(2026, 8, 14, 9, 12 + seconds // 60, seconds % 60)

    found = read(a_row(), a_row(at=later))

    assert len(found.orders) == orders
    assert [problem.code for problem in found.problems] == ["answer_sent_twice"] * (2 - orders)


def test_another_answer_within_two_minutes_is_another_order() -> None:
    found = read(a_row(), a_row(at=datetime(2026, 8, 14, 9, 13), many="1 nastar, 1 bolu"))

    assert len(found.orders) == 2


@pytest.mark.parametrize(
    ("written", "due", "note"),
    [
        ("20 Agustus", date(2026, 8, 20), ""),
        ("2 Januari", date(2027, 1, 2), ""),
        (datetime(2026, 8, 22), date(2026, 8, 22), ""),
        ("besok ya kak", date(2026, 8, 15), ""),
        ("lusa", date(2026, 8, 16), ""),
        ("secepatnya", None, "secepatnya"),
    ],
)
def test_the_day_that_is_wished_for_is_kept(written: Any, due: date | None, note: str) -> None:
    order = only(read(a_row(due=written)))

    assert (order.due_on, order.note) == (due, note)


@pytest.mark.parametrize(
    ("moments", "day"),
    [
        (["8/14/2026 9:12:00", "8/5/2026 9:12:00"], date(2026, 8, 5)),
        (["14/8/2026 9.12.00", "5/8/2026 9.12.00"], date(2026, 8, 5)),
    ],
)
def test_a_csv_writes_moments_by_its_locale(tmp_path: Path, moments: list[str], day: date) -> None:
    path = tmp_path / "jawaban.csv"
    lines = [f'"{at}",Ayu {at},081200000217,Nastar,1' for at in moments]
    path.write_text("\n".join(["Timestamp,Nama,WA,Pilih produk,Jumlah", *lines]), "utf-8")

    plan = plans.prepare(path)

    assert (plan.format, plan.questions) == ("google_form", [])
    assert plan.drafts.orders[1].order.ordered_on == day


def test_where_the_locale_cannot_be_told_the_maker_is_asked_once() -> None:
    rows = [a_row(at="8/5/2026 9:12:00"), a_row(at="9/5/2026 9:12:00", name="Eka")]
    (question,) = read(*rows).questions
    assert (question.kind, question.rows) == (QuestionKind.DATE_ORDER, (2, 3))

    for answer, months in ((DAY_FIRST, [5, 5]), (MONTH_FIRST, [8, 9])):
        found = read(*rows, answers={question.key: answer})
        assert [draft.order.ordered_on.month for draft in found.orders] == months
