"""Sheets that a maker filled in, into the store: what they add, change, leave and refuse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from tests.books import NOW, ORDER_HEADER, Rows, load_sheets
from tests.builders import a_code, a_deal, a_post, a_product, an_order, keep_partner
from umkm_studio.models import reflections, shop
from umkm_studio.models.campaigns import codes, deals, partner_counts, partners
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.campaigns.deals import Promise, Side, State
from umkm_studio.models.content import fair_tests, posts
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import history, loading, plans
from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.reflections import DecisionKind, Reflection
from umkm_studio.models.sales import orders, products, redemptions
from umkm_studio.models.store import Store

POST = {
    "ID Konten": "K-0001", "Judul": "Cara simpan nastar", "Pilar": "Edukasi",
    "Platform": "Instagram", "Status": "Draf",
}  # fmt: skip
ORDER = ["A-1", "2026-10-14", "Selesai", "WhatsApp", "Nastar", 2, "85.000"]


@pytest.fixture
def fill(store: Store, tmp_path: Path) -> Any:
    """Import sheets given as rows of header -> cell, or as plain rows."""

    def into_the_store(sheets: Mapping[str, Any]) -> Imported:
        return load_sheets(
            store, {name: _rows(rows) for name, rows in sheets.items()}, tmp_path / "buku.xlsx"
        )

    return into_the_store


def _rows(rows: Any) -> Rows:
    if not isinstance(rows[0], dict):
        return rows
    header = list(dict.fromkeys(name for row in rows for name in row))
    return [header, *([row.get(name) for name in header] for row in rows)]


def problems(done: Imported) -> list[tuple[str, int, str, str, str]]:
    return [(one.sheet, one.row, one.column, one.value, one.code) for one in done.problems]


def the_post(store: Store, public_id: str = "K-0001") -> posts.Post:
    found = posts.by_public_id(store, public_id)
    assert found is not None
    return found


def the_code(store: Store, code: str = "RATNA10") -> codes.Code:
    found = codes.find(store, code)
    assert found is not None
    return found


# posts


def test_posts_count_as_new_updated_or_neither(fill: Any) -> None:
    first = fill({"Konten": [POST, POST | {"ID Konten": "K-0002"}]})
    second = fill({"Konten": [POST, POST | {"ID Konten": "K-0002", "Judul": "Lain"}]})

    assert (first.posts_new, first.posts_updated) == (2, 0)
    assert (second.posts_new, second.posts_updated) == (0, 1)


def test_empty_cells_leave_what_was_there(store: Store, fill: Any) -> None:
    posts.save(store, a_post(caption="dari jendela", likes=7, time=time(9, 12), note="catatan"))

    fill({"Konten": [POST | {"Teks": "", "Suka": "", "Tanggal Tayang": ""}]})

    post = the_post(store)
    assert (post.caption, post.likes, post.note, post.time) == (
        "dari jendela", 7, "catatan", time(9, 12),
    )  # fmt: skip


def test_filled_cells_replace_also_by_the_usual_value(store: Store, fill: Any) -> None:
    posts.save(store, a_post(status=Status.IDEA, likes=7))
    products.save(store, a_product(active=False))
    codes.save(store, a_code(kind=Kind.PARTNER, cost=50_000, discount_percent=10.0))

    fill(
        {
            "Konten": [POST | {"Suka": 0}],
            "Produk": [{"Nama": "Nastar Klasik", "Ukuran": "500 g", "Aktif": "Ya", "HPP": 0}],
            "Kode Kampanye": [
                {"Kode": "ratna-10", "Jenis": "Konten", "Potongan": "5.000", "Biaya": 0}
            ],
        }
    )

    assert (the_post(store).status, the_post(store).likes) == (Status.DRAFT, 0)
    (product,) = products.everything(store)
    assert (product.active, product.cost, product.price) == (True, 0, 85_000)
    code = the_code(store)
    assert (code.kind, code.cost) == (Kind.POST, 0)
    assert (code.discount_percent, code.discount_amount) == (None, 5_000)


def test_a_new_day_without_a_time_has_none(store: Store, fill: Any) -> None:
    posts.save(store, a_post(time=time(9, 12)))

    fill({"Konten": [POST | {"Tanggal Tayang": "15/08/2026"}]})

    assert (the_post(store).day, the_post(store).time) == (date(2026, 8, 15), None)


def test_a_post_finds_its_product_or_brings_it(store: Store, fill: Any) -> None:
    known = products.save(store, a_product())

    fill(
        {
            "Konten": [
                POST | {"Produk": "nastar klasik 500 G"},
                POST | {"ID Konten": "K-0002", "Produk": "Sambal Roa"},
            ]
        }
    )

    assert the_post(store).product_id == known
    assert [product.label for product in products.everything(store)] == [
        "Nastar Klasik 500 g", "Sambal Roa",
    ]  # fmt: skip


def test_a_row_that_is_refused_names_its_cell_and_leaves_nothing_of_itself(
    store: Store, fill: Any
) -> None:
    done = fill(
        {
            "Konten": [
                POST,
                POST | {"ID Konten": "K-2", "Status": "Tayang", "Produk": "Sambal"},
                POST | {"ID Konten": "K-3", "Kode Kampanye": "R1"},
                POST | {"ID Konten": "K-4", "Tanggal Tayang": ""},
            ]
        }
    )

    assert problems(done)[:1] == [("Konten", 3, "Tanggal Tayang", "", "post_day_missing")]
    assert (done.problems[1].row, done.problems[1].code) == (4, "code_too_short")
    assert [post.public_id for post in posts.everything(store)] == ["K-0001", "K-4"]
    assert products.everything(store) == []
    assert done.posts_new == 2


# codes


def test_a_code_named_by_a_post_and_by_its_own_sheet_is_one_code(store: Store, fill: Any) -> None:
    done = fill(
        {
            "Konten": [POST | {"Kode Kampanye": "RATNA10, NASTAR17"}],
            "Kode Kampanye": [
                {"Kode": "Ratna 10", "Jenis": "Mitra", "Potongan": "10%", "ID Konten": "k-0001"}
            ],
        }
    )

    assert done.problems == []
    assert sorted(code.code for code in codes.of_post(store, the_post(store).id or 0)) == [
        "NASTAR17", "Ratna 10",
    ]  # fmt: skip
    assert (the_code(store).kind, the_code(store).discount_percent) == (Kind.PARTNER, 10.0)


def test_an_unchanged_post_still_gets_the_code_that_its_row_names(store: Store, fill: Any) -> None:
    fill({"Konten": [POST]})

    done = fill({"Konten": [POST | {"Kode Kampanye": "RATNA10"}]})

    assert the_code(store).post_id == the_post(store).id
    assert done.posts_updated == 0


@pytest.mark.parametrize(
    ("cells", "column", "value", "code"),
    [
        ({"Kode": "R1"}, "Kode", "R1", "code_too_short"),
        ({"Potongan": "110%"}, "Potongan", "110%", "discount_unlikely"),
        ({"Batas Pakai": 0}, "Batas Pakai", "0", "quantity_not_positive"),
        (
            {"Mulai": "14/10/2026", "Berakhir": "13/10/2026"},
            "Berakhir", "13/10/2026", "dates_reversed",
        ),
    ],
)  # fmt: skip
def test_a_code_that_is_refused_names_its_cell(
    store: Store, fill: Any, cells: dict[str, Any], column: str, value: str, code: str
) -> None:
    usual = {"Kode": "RATNA10", "Jenis": "Konten"}

    done = fill(
        {"Kode Kampanye": [usual | {"Kode": "NASTAR17"} | dict.fromkeys(cells, ""), usual | cells]}
    )

    assert problems(done)[-1] == ("Kode Kampanye", 3, column, value, code)
    assert codes.find(store, "RATNA10") is None


def test_a_code_sheet_that_comes_alone_keeps_its_codes(store: Store, fill: Any) -> None:
    done = fill(
        {"Kode Kampanye": [
            {"Kode": "RATNA10", "Jenis": "Konten", "ID Konten": "K-9"},
            {"Kode": "SARI10", "Jenis": "Mitra", "Mitra": "Sari Wening"},
        ]}
    )  # fmt: skip

    assert problems(done) == [("Kode Kampanye", 2, "ID Konten", "K-9", "post_unknown")]
    assert done.problems[0].warning
    partner = partners.find(store, "Sari Wening")
    kept = {code.code: (code.post_id, code.partner_id) for code in codes.everything(store)}
    assert kept == {"RATNA10": (None, None), "SARI10": (None, partner and partner.id)}


def test_a_sheet_that_has_no_home_yet_is_named_not_dropped_in_silence(fill: Any) -> None:
    done = fill({"Konten": [POST], "Testimoni": [{"Tanggal": "2026-10-14", "Isi": "Enak"}]})

    assert problems(done) == [("Testimoni", 1, "", "", "sheet_left_out")]
    assert done.posts_new == 1


def test_headers_alone_are_refused(fill: Any) -> None:
    with pytest.raises(UserError, match="nothing_to_import"):
        fill({"Pesanan": [ORDER_HEADER]})


def test_codes_imported_after_the_orders_find_them(store: Store, fill: Any) -> None:
    orders.save(store, an_order(note="pakai kode ratna10 ya"))

    fill({"Kode Kampanye": [{"Kode": "RATNA10", "Jenis": "Konten"}]})

    assert store.value("SELECT count(*) FROM redemptions") == 1


def test_codes_of_the_same_file_are_found_and_counted_on_sales_only(fill: Any) -> None:
    header = [*ORDER_HEADER, "Catatan"]
    paid, unpaid = [*ORDER, "kode Ratna 10"], ["A-2", ORDER[1], "Baru", *ORDER[3:], "RATNA10"]

    done = fill(
        {
            "Pesanan": [header, paid, unpaid],
            "Kode Kampanye": [{"Kode": "RATNA10", "Jenis": "Iklan"}],
        }
    )

    assert done.codes == {"RATNA10": 1}
    assert (done.sales, done.net_sales, done.unpaid) == (1, 170_000, 1)


def test_a_refused_near_miss_stays_refused(store: Store, fill: Any) -> None:
    done = fill(
        {
            "Pesanan": [[*ORDER_HEADER, "Catatan"], [*ORDER, "kode RATNA1O"]],
            "Kode Kampanye": [{"Kode": "RATNA10", "Jenis": "Konten"}],
            "Bukan Kode": [{"Kanal": "WA", "No. Pesanan": "A-1", "Kode": "RATNA10"}],
        }
    )

    assert done.problems == []
    assert redemptions.proposals(store) == []
    assert store.value("SELECT state FROM near_misses") == "refused"


# orders


def test_an_order_is_known_by_its_number_also_as_a_number_cell(store: Store, fill: Any) -> None:
    fill({"Pesanan": [ORDER_HEADER, [1234, *ORDER[1:]]]})

    done = fill({"Orders": [ORDER_HEADER, ["1234", "14/10/2026 09:12", *ORDER[2:]]]})

    assert (done.orders_new, done.orders_updated) == (0, 1)
    assert store.value("SELECT ordered_time FROM orders") == "09:12:00"


def test_a_corrected_day_and_buyer_are_taken_over(store: Store, fill: Any) -> None:
    header = [*ORDER_HEADER, "Pelanggan"]
    fill({"Pesanan": [header, [*ORDER, "Ayu"]]})

    done = fill({"Pesanan": [header, ["A-1", "2026-10-15", *ORDER[2:], "Dewi"]]})
    again = fill({"Pesanan": [header, ["A-1", "2026-10-15", *ORDER[2:], " dewi"]]})

    order = orders.get(store, store.value("SELECT id FROM orders") or 0)
    assert order is not None
    assert (order.ordered_on, order.customer) == (date(2026, 10, 15), "Dewi")
    assert (done.orders_updated, again.orders_unchanged) == (1, 1)


def test_english_decimals_are_decided_per_file(fill: Any) -> None:
    rows = [["A-1", *ORDER[1:6], "85,000.00"], ["A-2", *ORDER[1:6], "1,250"]]

    done = fill({"Pesanan": [ORDER_HEADER, *rows]})

    assert done.net_sales == 2 * 85_000 + 2 * 1_250


def test_rows_of_the_check_are_those_of_the_order_sheet(fill: Any) -> None:
    done = fill({"Produk": [{"Nama": "", "HPP": 1}], "Pesanan": [ORDER_HEADER, ORDER]})

    assert [row.number for row in done.rows] == ["A-1"]
    assert problems(done) == [("Produk", 2, "Nama", "", "cell_missing")]


def test_a_book_without_orders_has_no_rows_to_save(store: Store, fill: Any, tmp_path: Path) -> None:
    done = fill({"Produk": [{"Nama": "", "HPP": 1}, {"Nama": "Nastar", "HPP": 1}]})

    assert done.rows == []
    loading.save_rejected(plans.prepare(tmp_path / "buku.xlsx"), {}, tmp_path / "x.xlsx", title="?")
    assert not (tmp_path / "x.xlsx").exists()


def test_the_largest_numbers_that_are_let_in_can_be_summed(fill: Any) -> None:
    rows = [[f"A-{number}", *ORDER[1:5], 10**6, 10**11] for number in range(90)]

    assert fill({"Pesanan": [ORDER_HEADER, *rows]}).sales == 90


# partners, settings, reflections


def test_a_partner_is_brought_up_to_date(store: Store, fill: Any) -> None:
    keep_partner(store, note="lama")

    fill({"Mitra": [{"Nama": "mita ngemil", "Fee": 0, "Dibayar Pada": "2026-10-14"}]})

    (partner,) = partners.everything(store)
    (deal,) = deals.everything(store)
    assert (deal.fee, deal.sample_value, partner.note) == (0, 85_000, "lama")
    assert deal.paid_on == date(2026, 10, 14)


def test_a_partners_row_speaks_of_the_newest_cooperation(store: Store, fill: Any) -> None:
    partner_id = keep_partner(store, fee=1)
    deals.save(store, a_deal(partner_id=partner_id, fee=2))

    fill({"Mitra": [{"Nama": "Mita Ngemil", "Fee": 3, "Pengikut": 8400, "Kontak": "0812"}]})

    assert [deal.fee for deal in deals.of_partner(store, partner_id)] == [3, 1]
    assert partner_counts.followers(store) == {partner_id: 8_400}


def test_the_sheet_of_cooperations_knows_better_than_the_partners_row(
    store: Store, fill: Any
) -> None:
    fill(
        {
            "Mitra": [{"Nama": "Sari", "Fee": 3, "Pengikut": 1}],
            "Kerja Sama Mitra": [
                {"Mitra": "sari", "Ke": 1, "Fee": 1, "Status": "Selesai"},
                {"Mitra": "Sari", "Ke": 2, "Fee": 3, "Status": ""},
            ],
            "Janji Kerja Sama": [
                {"Mitra": "Sari", "Ke": 2, "Yang Berjanji": "Toko", "Janji": "Kirim nastar"}
            ],
            "Angka Mitra": [{"Mitra": "Sari", "Dihitung Pada": "2026-10-01", "Pengikut": 8400}],
        }
    )

    newest, oldest = deals.everything(store)
    assert (oldest.fee, oldest.state) == (1, State.DONE)
    assert (newest.fee, newest.state) == (3, State.OPEN)
    assert newest.promises == (Promise(side=Side.SHOP, text="Kirim nastar"),)
    assert list(partner_counts.followers(store).values()) == [8_400]


def test_a_cooperation_without_a_number_is_asked_back(store: Store, fill: Any) -> None:
    result = fill({"Kerja Sama Mitra": [{"Mitra": "Sari", "Ke": 0, "Fee": 1}]})

    assert [problem.code for problem in result.problems] == ["quantity_not_positive"]
    assert store.count("deals") == 0


def test_an_import_of_partners_is_taken_back_with_their_cooperations(
    store: Store, fill: Any
) -> None:
    fill({"Mitra": [{"Nama": "Sari", "Fee": 3, "Dibayar Pada": "2026-10-14", "Pengikut": 5}]})
    assert store.count("deals") == 1

    history.undo_newest(store, now=NOW)

    assert [store.count(name) for name in ("partners", "deals", "partner_counts")] == [0, 0, 0]


def test_settings_that_are_refused_keep_no_others_out(store: Store, fill: Any) -> None:
    shop.save(store, replace(shop.load(store), city="Semarang"))

    done = fill(
        {
            "Pengaturan": [
                ["Pengaturan", "Nilai"], ["Nama Usaha", "Dapur Ratna"], ["Kota", ""],
                ["Konten per Minggu", 99], ["Target Promo", 90], ["Tema", "Gelap"],
                ["Nomor untuk Pesanan", "tanya admin"],
            ]
        }
    )  # fmt: skip

    assert problems(done) == [
        ("Pengaturan", 4, "Nilai", "99", "pace_unlikely"),
        ("Pengaturan", 7, "Nilai", "tanya admin", "order_phone_unreadable"),
        ("Pengaturan", 5, "Nilai", "90", "targets_not_100"),
    ]
    saved = shop.load(store)
    assert (saved.name, saved.city, saved.theme) == ("Dapur Ratna", "Semarang", "dark")
    assert saved.targets == shop.DEFAULT_TARGETS


def test_targets_may_be_given_in_part_where_the_sum_stays_right(store: Store, fill: Any) -> None:
    fill({"Pengaturan": [["Pengaturan", "Nilai"], ["Target Promo", 10], ["Target Cerita", 40]]})

    assert shop.load(store).targets["promo"] == 10


def test_more_decisions_than_can_be_kept_change_nothing(store: Store, fill: Any) -> None:
    october = date(2026, 10, 1)
    reflections.save(store, Reflection(month=october, conversation="resep"))
    reflections.decide_all(store, october, DecisionKind.KEEP, ["foto pagi"])

    done = fill(
        {
            "Refleksi": [
                {"Bulan": "2026-10", "Percakapan Bermakna": "lain", "Lanjutkan": "a\nb\nc\nd"},
                {"Bulan": "Oktober", "Percakapan Bermakna": "x", "Lanjutkan": ""},
            ]
        }
    )

    assert [(one.row, one.code) for one in done.problems] == [
        (2, "decisions_full"), (3, "month_unreadable"),
    ]  # fmt: skip
    assert done.problems[1].column == "Bulan"
    assert reflections.get(store, october).conversation == "resep"
    assert [one.text for one in reflections.decisions(store, october)] == ["foto pagi"]


# and back out


def test_undo_takes_back_what_a_sheet_changed_in_an_orders_items(store: Store, fill: Any) -> None:
    header = [*ORDER_HEADER, "SKU"]
    fill({"Pesanan": [header, [*ORDER, ""]]})
    before = [tuple(row) for row in store.rows("SELECT * FROM line_items")]
    fill({"Pesanan": [header, [*ORDER, "NST-500"]]})

    history.undo_newest(store, now=NOW)

    assert [tuple(row) for row in store.rows("SELECT * FROM line_items")] == before


def test_undo_keeps_the_codes_that_changed_orders_had_used(store: Store, fill: Any) -> None:
    codes.save(store, a_code())
    codes.save(store, a_code(code="SAMBALOKT"))
    header = [*ORDER_HEADER, "Catatan"]
    fill({"Pesanan": [header, ["A-1", ORDER[1], "Dikirim", *ORDER[3:], "RATNA10"]]})
    fill({"Pesanan": [header, ["A-2", ORDER[1], "Dikirim", *ORDER[3:], "SAMBALOKTT ya"]]})
    fill({"Pesanan": [header, ["A-3", ORDER[1], "Dikirim", *ORDER[3:], "SAMBALOK"]]})
    for one in redemptions.proposals(store):
        redemptions.refuse(store, one.id)
    marks = "SELECT order_id, code_id, state FROM near_misses ORDER BY 1"
    before = [tuple(row) for row in store.rows(marks)]

    fill({"Pesanan": [ORDER_HEADER, ORDER, ["A-3", *ORDER[1:]]]})
    history.undo_newest(store, now=NOW)

    assert store.value("SELECT count(*) FROM redemptions") == 2
    assert [tuple(row) for row in store.rows(marks)] == before != []


def test_everything_comes_from_pillars_in_their_own_words(store: Store, fill: Any) -> None:
    rows = [
        POST | {"ID Konten": f"K-{at}", "Pilar": word}
        for at, word in enumerate(("edukasi", "CERITA", "Di  Balik Layar", "Promo"))
    ]

    fill({"Konten": rows})

    assert [post.pillar for post in posts.everything(store)] == list(Pillar)


def test_a_price_finds_the_product_whose_size_stands_in_its_name(store: Store, fill: Any) -> None:
    products.save(store, a_product(name="Putri Salju", size="500 gr", price=None, cost=None))
    fill({"Produk": [{"Nama": "putri salju 500 gr", "Harga Jual": 80_000}]})

    (known,) = products.everything(store)
    assert (known.name, known.size, known.price) == ("Putri Salju", "500 gr", 80_000)


# fair tests


def test_weeks_with_and_without_come_in_either_language(fill: Any, store: Store) -> None:
    weeks = ", ".join(["Dengan, Tanpa"] * 4 + ["without, with"])
    row = {"Senin": "2026-10-19", "Pilar": "Promo", "Minggu": weeks, "Konten per Minggu": 3}

    assert problems(fill({"Uji Adil": [row]})) == []

    (test,) = fair_tests.everything(store)
    assert test.draws == (True, True, True, True, False)
    assert (test.pillar, test.first, test.posts_per_week) == (Pillar.PROMO, date(2026, 10, 19), 3)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"Minggu": ", ".join(["Dengan, Dengan"] * 5)}, "fair_test_pairs"),
        ({"Minggu": ", ".join(["Dengan, Tanpa"] * 5 + ["Dengan"])}, "fair_test_pairs"),
        ({"Minggu": ", ".join(["Dengan, Tanpa"] * 4)}, "fair_test_weeks"),
        ({"Minggu": "Dengan, Entah"}, "word_unknown"),
        ({"Senin": "2026-10-20"}, "fair_test_not_monday"),
        ({"Konten per Minggu": 9}, "fair_test_posts"),
    ],
)
def test_a_row_that_is_no_fair_test_is_refused(
    fill: Any, store: Store, change: dict[str, object], code: str
) -> None:
    weeks = ", ".join(["Dengan, Tanpa"] * 5)
    row = {"Senin": "2026-10-19", "Pilar": "Promo", "Minggu": weeks, "Konten per Minggu": 3}

    assert [one.code for one in fill({"Uji Adil": [row | change]}).problems] == [code]
    assert fair_tests.everything(store) == []
