"""The sheet of testimonials as a maker fills it in by hand: its promised columns and words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from tests.books import load
from tests.builders import a_voice, a_yes, an_order
from umkm_studio.models.importing import history
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Answer, Standing
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.models.voices.testimonials import Kind, Voice

NOW = datetime(2026, 10, 14, 19, 42)
HEAD = (
    "Tanggal", "Jenis", "Pelanggan", "No. Pesanan", "Produk", "Bintang", "Isi", "Izin Tampil",
    "Tanggapan", "Perbaikan",
)  # fmt: skip
ENGLISH = (
    "Date", "Kind", "Customer", "Order Number", "Product", "Stars", "Text", "Consent", "Response",
    "Improvement",
)  # fmt: skip


def a_sheet(path: Path, *rows: Sequence[object], name: str = "Testimoni", head=HEAD) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = name
    sheet.append(head)
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def a_row(**values: object) -> list[object]:
    """Praise without an order, whose buyer was not asked."""
    usual = dict.fromkeys(HEAD) | {
        "Tanggal": date(2026, 10, 1),
        "Jenis": "Testimoni",
        "Isi": "Enak, <b>lembut</b>",
        "Izin Tampil": "Belum ditanya",
    }
    return [(usual | values)[column] for column in HEAD]


def only(store: Store) -> Voice:
    (voice,) = testimonials.everything(store)
    return voice


def standing(store: Store) -> Standing:
    consent = consents.of_testimonial(store, only(store).id or 0)
    return consents.standing(consent, NOW.date())


def test_the_promised_columns_come_in(store: Store, tmp_path: Path) -> None:
    order_id = orders.save(store, an_order(number="DR-1042"))
    row = a_row(**{
        "Jenis": "Kritik", "Pelanggan": "Pak Hendra, Salatiga", "No. Pesanan": "DR-1042",
        "Produk": "Sambal Bawang", "Bintang": 2, "Tanggapan": "Maaf ya, Pak",
        "Perbaikan": "Tutup bersegel",
    })  # fmt: skip
    assert load(store, a_sheet(tmp_path / "a.xlsx", row)).problems == []
    voice = only(store)
    assert (voice.kind, voice.day, voice.name) == (
        Kind.CRITICISM, date(2026, 10, 1), "Pak Hendra, Salatiga",
    )  # fmt: skip
    assert (voice.order_id, voice.stars, voice.words) == (order_id, 2, "Enak, <b>lembut</b>")
    assert (voice.response, voice.improvement) == ("Maaf ya, Pak", "Tutup bersegel")
    assert voice.product_id == products.find(store, "Sambal Bawang", "").id
    assert standing(store) is Standing.NOT_ASKED


def test_the_english_headers_and_words_are_read(store: Store, tmp_path: Path) -> None:
    row = ["2026-10-01", "Criticism", "", "", "", 3, "Late", "No", "", ""]
    path = a_sheet(tmp_path / "a.xlsx", row, name="Testimonials", head=ENGLISH)
    assert load(store, path).problems == []
    assert only(store).kind is Kind.CRITICISM
    assert standing(store) is Standing.REFUSED


def test_a_yes_of_the_sheet_is_for_the_words_without_a_name(store: Store, tmp_path: Path) -> None:
    load(store, a_sheet(tmp_path / "a.xlsx", a_row(**{"Izin Tampil": "Ya", "Pelanggan": "Dewi"})))
    consent = consents.of_testimonial(store, only(store).id or 0)
    assert consent is not None
    assert (consent.answer, consent.words, consent.name_form) == (
        Answer.GIVEN, only(store).words, NameForm.NONE,
    )  # fmt: skip


@pytest.mark.parametrize(("word", "expected"), [
    ("Tidak", Standing.WITHDRAWN), ("Ya", Standing.GIVEN), ("Belum ditanya", Standing.GIVEN),
])  # fmt: skip
def test_a_no_of_the_sheet_takes_back_what_was_allowed(
    store: Store, tmp_path: Path, word: str, expected: Standing
) -> None:
    said = a_voice(day=date(2026, 10, 1), words="Enak")
    voice = testimonials.get(store, testimonials.save(store, said, now=NOW))
    assert voice is not None
    consents.save(store, a_yes(voice))
    row = a_row(**{"Isi": "Enak", "Izin Tampil": word})
    assert load(store, a_sheet(tmp_path / "a.xlsx", row)).problems == []
    consent = consents.of_testimonial(store, only(store).id or 0)
    assert consents.standing(consent, date.today()) is expected


def test_the_same_sheet_again_doubles_nothing(store: Store, tmp_path: Path) -> None:
    path = a_sheet(tmp_path / "a.xlsx", a_row(), a_row(Isi="Renyah"))
    load(store, path)
    load(store, path)
    assert [voice.words for voice in testimonials.everything(store)] == [
        "Enak, <b>lembut</b>", "Renyah",
    ]  # fmt: skip


@pytest.mark.parametrize(("column", "value", "code"), [
    ("Jenis", "Gosip", "word_unknown"), ("Izin Tampil", "Mungkin", "word_unknown"),
    ("Bintang", 7, "stars_out_of_range"), ("No. Pesanan", "TAK-ADA", "order_unknown"),
    ("Isi", None, "cell_missing"), ("Tanggal", "kemarin", "date_unreadable"),
])  # fmt: skip
def test_a_row_that_is_wrong_is_named_and_the_others_come_in(
    store: Store, tmp_path: Path, column: str, value: object, code: str
) -> None:
    path = a_sheet(tmp_path / "a.xlsx", a_row(**{column: value}), a_row(Isi="Renyah"))
    (problem,) = load(store, path).problems
    assert (problem.row, problem.code) == (2, code)
    assert only(store).words == "Renyah"


def test_an_import_with_testimonials_is_taken_back_whole(store: Store, tmp_path: Path) -> None:
    load(store, a_sheet(tmp_path / "a.xlsx", a_row(**{"Izin Tampil": "Ya"})))
    history.undo_newest(store, now=NOW)
    assert testimonials.everything(store) == []
    assert consents.everything(store) == []
