"""The sheet of messages, filled in by hand."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.books import NOW, load
from tests.builders import a_message, a_post, an_order
from umkm_studio.models import export
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import history
from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages
from umkm_studio.models.voices.messages import Kind

HEADERS = ("Masuk", "Platform", "Nama", "Jenis", "Isi", "Dibalas", "ID Konten", "No. Pesanan")
ENGLISH = (
    "Received At", "Platform", "Name", "Kind", "Text", "Answered At", "Post ID", "Order Number"
)  # fmt: skip
ASKED = datetime(2026, 8, 14, 9, 40)


def bring(
    store: Store,
    folder: Path,
    *rows: tuple[object, ...],
    headers: tuple[str, ...] = HEADERS,
    sheet: str = "Pesan Masuk",
) -> Imported:
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = sheet
    page.append(headers)
    for row in rows:
        page.append(row)
    book.save(folder / "pesan.xlsx")
    return load(store, folder / "pesan.xlsx")


def test_a_row_is_a_message_with_what_it_belongs_to(store: Store, tmp_path: Path) -> None:
    order_id = orders.save(store, an_order(number="A-1"))
    post_id = posts.save(store, a_post(public_id="K-0007"))
    done = bring(
        store, tmp_path,
        (ASKED, "WA", "Yanti", "Pertanyaan", "Bisa besok?", date(2026, 8, 15), "K-0007", "A-1"),
    )  # fmt: skip
    assert done.problems == []
    (kept,) = messages.everything(store)
    assert (kept.received_at, kept.platform, kept.kind) == (ASKED, "whatsapp", Kind.QUESTION)
    assert (kept.answered_on, kept.answered_time) == (date(2026, 8, 15), None)
    assert (kept.post_id, kept.order_id) == (post_id, order_id)


def test_english_headers_and_words_are_read(store: Store, tmp_path: Path) -> None:
    bring(
        store, tmp_path, (ASKED, "Instagram", "", "Complaint", "Late", None, "", ""),
        headers=ENGLISH, sheet="Messages",
    )  # fmt: skip
    assert messages.everything(store)[0].kind is Kind.COMPLAINT


def test_the_same_sheet_again_adds_nothing_and_fills_in_the_answer(
    store: Store, tmp_path: Path
) -> None:
    row = (ASKED, "WhatsApp", "Yanti", "Pertanyaan", "Bisa besok?")
    bring(store, tmp_path, (*row, None, "", ""))
    bring(store, tmp_path, (*row, datetime(2026, 8, 14, 19, 0), "", ""))
    bring(store, tmp_path, (*row, None, "", ""))  # an empty cell takes nothing away
    (kept,) = messages.everything(store)
    assert kept.answered_at == datetime(2026, 8, 14, 19, 0)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({0: None}, "cell_missing"),
        ({1: ""}, "cell_missing"),
        ({3: "Curhat"}, "word_unknown"),
        ({4: " "}, "cell_missing"),
        ({5: date(2026, 8, 1)}, "answered_before_asked"),
        ({6: "K-9999"}, "post_unknown"),
        ({7: "A-404"}, "order_unknown"),
    ],
)
def test_a_bad_row_is_named_and_keeps_nobody_out(
    store: Store, tmp_path: Path, changed: dict[int, object], code: str
) -> None:
    good: tuple[object, ...] = (ASKED, "WhatsApp", "Yanti", "Ide", "Rasa pandan", None, "", "")
    bad = tuple(changed.get(at, cell) for at, cell in enumerate(good))
    done = bring(store, tmp_path, bad, (*good[:4], "Rasa kopi", *good[5:]))
    assert [(problem.row, problem.code) for problem in done.problems] == [(2, code)]
    assert [one.text for one in messages.everything(store)] == ["Rasa kopi"]


def test_words_leave_as_text_and_never_as_a_formula(store: Store, tmp_path: Path) -> None:
    words = '=HYPERLINK("http://x") <b>\u202e'
    messages.save(store, a_message(text=words, name="@SUM(1)", received_time=time(0, 0)))
    export.write(store, tmp_path / "semua.xlsx")
    sheet = load_workbook(tmp_path / "semua.xlsx")["Pesan Masuk"]
    cells = {cell.value: cell.data_type for cell in sheet[2] if cell.value}
    assert cells[words] == "s"
    assert cells["@SUM(1)"] == "s"


def test_the_sheet_can_be_taken_back_until_somebody_works_with_it(
    store: Store, tmp_path: Path
) -> None:
    row = (ASKED, "WhatsApp", "Yanti", "Pertanyaan", "Bisa besok?", None, "", "")
    bring(store, tmp_path, row)
    messages.answer(store, messages.everything(store)[0].id or 0, datetime(2026, 8, 14, 19, 0))
    with pytest.raises(UserError) as caught:
        history.undo_newest(store, now=NOW)
    assert caught.value.code == "import_built_on"

    messages.remove(store, messages.everything(store)[0].id or 0)
    bring(store, tmp_path, row)
    history.undo_newest(store, now=NOW)
    assert messages.everything(store) == []
