"""The open workbook read back: its sheets alone, in either language, and what is wrong in them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

import pytest

from tests.books import Rows, a_book
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.content.posts import COUNTS, Mark, Pillar, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import order_states
from umkm_studio.models.sheets.drafts import Drafts
from umkm_studio.models.sheets.workbook import forms, reading
from umkm_studio.models.sheets.workbook.forms import Form

POST = {
    "ID Konten": "K-0001", "Judul": "Cara simpan nastar", "Pilar": "Edukasi",
    "Platform": "Instagram", "Status": "Draf",
}  # fmt: skip
CODE = {"Kode": "RATNA10", "Jenis": "Konten"}


def a_sheet(*rows: Mapping[str, Any]) -> Rows:
    return [list(rows[0]), *(list(row.values()) for row in rows)]


def read(sheets: Mapping[str, Rows]) -> Drafts:
    return reading.read(reading.recognise(a_book(sheets)))


def read_rows(name: str, *rows: Mapping[str, Any]) -> Drafts:
    return read({name: a_sheet(*rows)})


def problem_of(name: str, row: Mapping[str, Any]) -> tuple[str, int, str, str, str]:
    found = read_rows(name, row)
    (one,) = found.problems
    return one.sheet, one.row, one.column, one.value, one.code


def english(form: Form, row: Mapping[str, Any]) -> dict[str, Any]:
    names = {column.indonesian: column.english for column in form.columns}
    return {names[header]: cell for header, cell in row.items()}


@pytest.mark.parametrize("form", forms.FORMS, ids=lambda form: form.key)
@pytest.mark.parametrize("language", ["indonesian", "english"])
def test_every_sheet_is_known_alone_by_its_headers_in_any_order_and_case(
    form: Form, language: str
) -> None:
    headers = [getattr(column, language) for column in reversed(form.columns)]
    written = [header.upper() + "*" * (at % 2) for at, header in enumerate(headers)]

    (found,) = reading.recognise(a_book({getattr(form, language).lower(): [written]}))

    assert found.form is form
    assert set(found.places) == {column.key for column in form.columns}
    assert found.ignored == ()


BY_COLUMNS = [form for form in forms.FORMS if not form.by_name_only]


@pytest.mark.parametrize("form", BY_COLUMNS, ids=lambda form: form.key)
def test_a_sheet_of_another_name_is_known_by_its_columns(form: Form) -> None:
    rows = [[], [], [column.indonesian for column in form.columns]]

    (found,) = reading.recognise(a_book({"Sheet1": rows}))

    assert (found.form, found.header_row) == (form, 2)


def test_a_sheet_of_records_is_known_by_its_name_alone() -> None:
    prices = [column.indonesian for column in forms.PRICES.columns]

    assert reading.recognise(a_book({"Daftar harga toko": [prices]})) == []


def test_a_list_of_something_else_is_not_mistaken_for_ours() -> None:
    lists = {"Pelanggan": [["Nama", "Alamat", "Ulang Tahun"]], "Rekap": [["Bulan", "Omzet"]]}

    assert reading.recognise(a_book(lists)) == []


def test_a_named_sheet_needs_no_more_than_what_must_be_there() -> None:
    assert [draft.product.name for draft in read_rows("Produk", {"Nama": "Nastar"}).products] == [
        "Nastar"
    ]


def test_what_must_be_there_is_named() -> None:
    with pytest.raises(UserError, match="columns_missing") as refused:
        read_rows("Konten", {"ID Konten": "K-1", "Judul": "x", "Status": "Ide"})

    assert refused.value.details == {
        "sheet": "Konten",
        "columns": [("Pilar", "Pillar"), ("Platform", "Platform")],
    }


def test_unknown_columns_are_named_and_left_out() -> None:
    found = read_rows("Produk", {"Nama": "Nastar", "Warna": "kuning", "HPP": 1, "Rak": "2"})

    assert found.ignored_columns == ["Warna", "Rak"]
    assert found.products[0].product.cost == 1


@pytest.mark.parametrize(("status", "words"), forms.ORDER_STATUSES.items())
def test_every_order_status_is_read(status: order_states.Status, words: tuple[str, ...]) -> None:
    rows = [
        {"No. Pesanan": number, "Tanggal": "2026-10-14", "Status": word, "Produk": "Nastar",
         "Jumlah": 1, "Harga Satuan": 1}
        for number, word in enumerate([*words, words[0].upper(), f" {words[0].lower()} "])
    ]  # fmt: skip

    found = read_rows("Pesanan", *rows)

    assert {draft.order.status for draft in found.orders} == {status}
    assert len(found.orders) == len(rows)


@pytest.mark.parametrize(("pillar", "words"), forms.PILLARS.items())
def test_every_pillar_is_read(pillar: Pillar, words: tuple[str, ...]) -> None:
    found = read_rows("Konten", *(POST | {"Pilar": word} for word in (*words, words[0].upper())))

    assert {draft.post.pillar for draft in found.posts} == {pillar}


@pytest.mark.parametrize(("status", "words"), forms.POST_STATUSES.items())
def test_every_post_status_is_read(status: Status, words: tuple[str, ...]) -> None:
    found = read_rows("Konten", *(POST | {"Status": word} for word in words))

    assert {draft.post.status for draft in found.posts} == {status}


@pytest.mark.parametrize(("kind", "words"), forms.CODE_KINDS.items())
def test_every_code_kind_is_read(kind: Kind, words: tuple[str, ...]) -> None:
    found = read_rows("Kode Kampanye", *(CODE | {"Jenis": word} for word in words))

    assert {draft.code.kind for draft in found.codes} == {kind}


def test_english_sheets_say_the_same() -> None:
    row = POST | {
        "Pilar": "behind THE scenes",
        "Status": "Published",
        "Tanggal Tayang": "14/10/2026",
    }

    (draft,) = read_rows("Posts", english(forms.POSTS, row)).posts

    assert draft.post.pillar is Pillar.BEHIND_THE_SCENES
    assert (draft.post.status, draft.post.day) == (Status.PUBLISHED, date(2026, 10, 14))


@pytest.mark.parametrize(
    ("cell", "percent", "amount"),
    [
        ("10%", 10.0, None),
        ("7,5%", 7.5, None),
        ("7.5 %", 7.5, None),
        (0.1, 10.0, None),  # a cell that is formatted as percent
        (0.075, 7.5, None),
        (5_000, None, 5_000),
        ("5.000", None, 5_000),
        ("Rp 5.000", None, 5_000),
        ("", None, None),
        (0, None, 0),
    ],
)
def test_a_discount_is_percent_or_rupiah(
    cell: Any, percent: float | None, amount: int | None
) -> None:
    (draft,) = read_rows("Kode Kampanye", CODE | {"Potongan": cell}).codes

    assert (draft.code.discount_percent, draft.code.discount_amount) == (percent, amount)


@pytest.mark.parametrize(
    ("typed", "key"),
    [("Instagram", "instagram"), ("ig", "instagram"), ("TIKTOK", "tiktok"), ("WA", "whatsapp"),
     ("Facebook", "Facebook")],
)  # fmt: skip
def test_platforms_are_known_by_their_names(typed: str, key: str) -> None:
    (post,) = read_rows("Konten", POST | {"Platform": typed}).posts
    (partner,) = read_rows("Mitra", {"Nama": "Mita", "Platform": typed}).partners

    assert (post.post.platforms, partner.partner.platform) == ((key,), key)


def test_a_post_is_read_with_its_numbers_time_and_lines() -> None:
    headers = [column.indonesian for column in forms.POSTS.columns if column.key in COUNTS]
    numbers = (12_345, 0, "1.234", "", "-", 7.0, "8", 2, "", 0)
    row = POST | {
        "Tanggal Tayang": datetime(2026, 10, 14, 9, 12), "Teks": "baris satu\nbaris dua 🍪",
        "Kode Kampanye": "RATNA10,  NASTAR  17 ,", "Diukur Pada": date(2026, 10, 20),
    } | dict(zip(headers, numbers, strict=True))  # fmt: skip

    (draft,) = read_rows("Konten", row).posts

    assert (draft.post.day, draft.post.time) == (date(2026, 10, 14), time(9, 12))
    assert draft.post.caption == "baris satu\nbaris dua 🍪"
    assert draft.codes == ("RATNA10", "NASTAR 17")
    counts = [getattr(draft.post, count) for count in COUNTS]
    assert counts == [12_345, 0, 1_234, None, None, 7, 8, 2, None, 0]


def test_a_post_is_read_with_its_lists() -> None:
    row = POST | {
        "Platform": "IG, TikTok, Facebook", "Tanda": "Poll, pengalaman pembeli",
        "Berkas Foto dan Video": "C:\\Foto, baru\\a.jpg\n\n b.mp4 ", "Sudah Diperiksa": "price",
        "Menit Direncanakan": "45", "Menit Terpakai": 0,
    }  # fmt: skip

    (draft,) = read_rows("Konten", row).posts

    assert draft.post.platforms == ("instagram", "tiktok", "Facebook")
    assert draft.post.marks == (Mark.POLL, Mark.BUYER_EXPERIENCE)
    assert draft.post.media == ("C:\\Foto, baru\\a.jpg", "b.mp4")
    assert draft.post.confirmed == ("price",)
    assert (draft.post.effort_minutes, draft.post.spent_minutes) == (45, 0)


def test_a_mark_that_nobody_knows_is_said() -> None:
    (problem,) = read_rows("Konten", POST | {"Tanda": "Polling, Kuis"}).problems

    assert (problem.code, problem.details["value"]) == ("word_unknown", "Kuis")


def test_text_that_looks_like_something_else_stays_text() -> None:
    row = POST | {"Judul": "=1+1", "Teks": "-5", "Ajakan": "@ratna", "Tautan": "+62812"}

    (draft,) = read_rows("Konten", row).posts

    post = draft.post
    assert (post.title, post.caption, post.call_to_action, post.link) == (
        "=1+1", "-5", "@ratna", "+62812",
    )  # fmt: skip


@pytest.mark.parametrize("cell", ["2026-10", date(2026, 10, 1), datetime(2026, 10, 1)])
def test_a_month_may_have_become_a_date(cell: Any) -> None:
    (draft,) = read_rows("Refleksi", {"Bulan": cell, "Lanjutkan": "a\n\n b "}).reflections

    assert (draft.month, draft.keep) == ("2026-10", ("a", "b"))


def test_settings_are_read_by_their_words() -> None:
    found = read(
        {
            "Settings": [
                ["Setting", "Value"], ["Nama Usaha", "Dapur Ratna"], ["Language", "English"],
                ["Tema", "gelap"], ["Reduce Motion", "Ya"], ["Target Promo", "20"], ["Kota", ""],
            ]
        }
    )  # fmt: skip

    assert {draft.key: draft.value for draft in found.settings} == {
        "name": "Dapur Ratna", "language": "en", "theme": "dark", "reduce_motion": True,
        "targets.promo": 20, "city": "",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("sheet", "row", "column", "value", "code"),
    [
        ("Konten", POST | {"ID Konten": ""}, "ID Konten", "", "cell_missing"),
        ("Konten", POST | {"Judul": " "}, "Judul", "", "cell_missing"),
        ("Konten", POST | {"Pilar": "Lucu"}, "Pilar", "Lucu", "word_unknown"),
        ("Konten", POST | {"Pilar": ""}, "Pilar", "", "cell_missing"),
        ("Konten", POST | {"Status": "Selesai"}, "Status", "Selesai", "word_unknown"),
        ("Konten", POST | {"Suka": "banyak"}, "Suka", "banyak", "quantity_unreadable"),
        ("Konten", POST | {"Suka": -1}, "Suka", "-1", "amount_negative"),
        ("Konten", POST | {"Diukur Pada": "besok"}, "Diukur Pada", "besok", "date_unreadable"),
        ("Produk", {"Nama": "Nastar", "HPP": "-5"}, "HPP", "-5", "amount_negative"),
        ("Produk", {"Nama": "Nastar", "Aktif": "kadang"}, "Aktif", "kadang", "word_unknown"),
        ("Produk", {"Nama": "", "HPP": "5"}, "Nama", "", "cell_missing"),
        ("Kode Kampanye", CODE | {"Jenis": "Kupon"}, "Jenis", "Kupon", "word_unknown"),
        ("Kode Kampanye", CODE | {"Potongan": "x%"}, "Potongan", "x%", "discount_unreadable"),
        ("Kode Kampanye", CODE | {"Potongan": "murah"}, "Potongan", "murah", "money_unreadable"),
        ("Kode Kampanye", CODE | {"Mulai": "1/13/2026"}, "Mulai", "1/13/2026", "month_unlikely"),
        ("Mitra", {"Nama": "Mita", "Fee": "gratis"}, "Fee", "gratis", "money_unreadable"),
        ("Settings", {"Setting": "Warna", "Value": "x"}, "Setting", "Warna", "setting_unknown"),
        ("Pengaturan", {"Pengaturan": "Tema", "Nilai": "ungu"}, "Nilai", "ungu", "word_unknown"),
        ("Products", {"Name": "Nastar", "Cost": "-5"}, "Cost", "-5", "amount_negative"),
    ],
)  # fmt: skip
def test_each_cell_that_is_wrong_is_named(
    sheet: str, row: dict[str, Any], column: str, value: str, code: str
) -> None:
    assert problem_of(sheet, row) == (sheet, 2, column, value, code)


def test_one_bad_row_keeps_nobody_else_out() -> None:
    rows = [POST | {"Pilar": pillar} for pillar in ("Edukasi", "Lucu", "Promo")]

    found = read_rows("Konten", *rows)

    assert [draft.place.row for draft in found.posts] == [2, 4]
    assert [problem.row for problem in found.problems] == [3]
    assert found.problems[0].details["words"] == "Edukasi, Cerita, Di Balik Layar, Promo"


def test_row_numbers_are_those_of_the_spreadsheet() -> None:
    rows = [["Produk kami"], [], ["Nama", "HPP"], [], ["Nastar", "x"]]

    (problem,) = read({"Produk": rows}).problems

    assert problem.row == 5


@pytest.mark.parametrize("written", [6.5, "6.5", "6,5", "6,5%", "6,5 %"])
def test_percent_of_a_fee_rule_may_have_its_sign(written: object) -> None:
    (rule,) = read_rows("Aturan Biaya Kanal", {"Kanal": "shopee", "Persen": written}).records
    assert rule.values["percent"] == 6.5
