"""Runs of codes in a workbook: told apart by their days, refused where a day is in two of them."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.books import NOW, load_sheets
from tests.builders import a_code, a_product, an_order
from umkm_studio.models.campaigns import code_signs, codes
from umkm_studio.models.campaigns.code_signs import Sign
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.content import posts
from umkm_studio.models.importing import history
from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.insight import evidence
from umkm_studio.models.sales import orders, products, redemptions
from umkm_studio.models.store import Store

LEBARAN = {"Kode": "LEBARAN10", "Jenis": "Konten", "Potongan": "10%"}
LAST_YEAR = LEBARAN | {"Mulai": "20/03/2025", "Berakhir": "02/04/2025"}
THIS_YEAR = LEBARAN | {"Mulai": "10/03/2026", "Berakhir": "25/03/2026"}


@pytest.fixture
def fill(store: Store, tmp_path: Path) -> Any:
    """Import sheets given as rows of header -> cell."""

    def into_the_store(sheets: Mapping[str, list[Mapping[str, Any]]]) -> Imported:
        tables = {}
        for name, rows in sheets.items():
            header = list(dict.fromkeys(key for row in rows for key in row))
            tables[name] = [header, *([row.get(key) for key in header] for row in rows)]
        return load_sheets(store, tables, tmp_path / "buku.xlsx")

    return into_the_store


def runs(store: Store) -> list[tuple[date | None, date | None]]:
    return [(run.starts_on, run.ends_on) for run in codes.runs_of(store, "LEBARAN10")]


def used(store: Store) -> list[int]:
    found = evidence.of_codes(store, codes.runs_of(store, "LEBARAN10"))
    return [one.sales.orders for one in found]


BOTH = [(date(2025, 3, 20), date(2025, 4, 2)), (date(2026, 3, 10), date(2026, 3, 25))]


def test_a_row_for_each_run_and_the_same_file_again_changes_nothing(store: Store, fill: Any):
    first = fill({"Kode Kampanye": [LAST_YEAR, THIS_YEAR]})
    again = fill({"Kode Kampanye": [THIS_YEAR, LAST_YEAR]})
    assert (first.problems, again.problems) == ([], [])
    assert runs(store) == BOTH


def test_a_new_year_is_a_new_run_and_corrected_days_are_the_same_one(store: Store, fill: Any):
    fill({"Kode Kampanye": [LAST_YEAR]})
    fill({"Kode Kampanye": [THIS_YEAR | {"Mulai": "12/03/2026"}]})
    fill({"Kode Kampanye": [THIS_YEAR]})
    assert runs(store) == BOTH


def test_a_day_in_two_runs_is_named_and_keeps_nothing_else_out(store: Store, fill: Any):
    twice = THIS_YEAR | {"Mulai": "25/03/2026", "Berakhir": "30/04/2026"}
    done = fill(
        {"Kode Kampanye": [LAST_YEAR, THIS_YEAR, twice, {"Kode": "NASTAR17", "Jenis": "Iklan"}]}
    )
    (problem,) = done.problems
    assert (problem.row, problem.column, problem.value) == (4, "Mulai", "25/03/2026")
    assert problem.code == "code_runs_overlap"
    assert runs(store) == BOTH
    assert codes.find(store, "NASTAR17") is not None


@pytest.mark.parametrize(
    ("cells", "code"),
    [({"Potongan": "-5%"}, "discount_unlikely"), ({"Potongan": "101%"}, "discount_unlikely"),
     ({"Potongan": -5000}, "amount_negative"),
     ({"Minimum Belanja": 0}, "least_order_not_positive")],
)  # fmt: skip
def test_an_impossible_condition_is_refused(
    store: Store, fill: Any, cells: dict[str, Any], code: str
):
    done = fill({"Kode Kampanye": [LEBARAN | cells]})
    assert [one.code for one in done.problems] == [code]
    assert runs(store) == []


def test_conditions_come_by_the_names_that_people_use(store: Store, fill: Any):
    nastar = products.save(store, a_product(name="Nastar", size="500 g"))
    done = fill(
        {
            "Pelanggan": [{"ID Pelanggan": "P-0001", "Nama": "Bu Tini"}],
            "Kode Kampanye": [
                LEBARAN | {
                    "Jenis": "Loyalitas", "Minimum Belanja": "50.000",
                    "Hanya Produk": "nastar 500 g",
                    "Dibagikan Di": "kemasan", "ID Pelanggan": "P-0001",
                    "Diarsipkan Pada": "01/05/2026",
                },
                {"Kode": "SALAH22", "Jenis": "Loyalitas", "ID Pelanggan": "P-9"},
            ],
        }
    )  # fmt: skip
    (code,) = codes.runs_of(store, "LEBARAN10")
    assert (code.least_order, code.product_ids, code.place) == (50_000, (nastar,), codes.PACKAGING)
    assert codes.owners(store) == {code.id: "Bu Tini"}
    assert code.archived_on == date(2026, 5, 1)
    (problem,) = done.problems
    assert (problem.code, problem.warning) == ("code_person_unknown", True)
    assert codes.find(store, "SALAH22") is not None


def test_posts_and_runs_find_each_other_by_their_days(store: Store, fill: Any):
    post = {
        "Judul": "Promo", "Pilar": "Promo", "Platform": "Instagram", "Status": "Tayang",
        "Kode Kampanye": "LEBARAN10",
    }  # fmt: skip
    fill(
        {
            "Konten": [
                post | {"ID Konten": "K-1", "Tanggal Tayang": "21/03/2025"},
                post | {"ID Konten": "K-2", "Tanggal Tayang": "11/03/2026"},
            ],
            "Kode Kampanye": [LAST_YEAR, THIS_YEAR],
        }
    )  # fmt: skip
    names = {one.id: one.public_id for one in posts.everything(store)}
    tied = [names.get(run.post_id) for run in codes.runs_of(store, "LEBARAN10")]
    assert tied == ["K-1", "K-2"]


def test_orders_from_outside_of_the_run_or_over_its_limit_are_kept_and_asked_about(
    store: Store, fill: Any
):
    order = {"Status": "Selesai", "Produk": "Nastar", "Jumlah": 1, "Harga Satuan": "85.000"}
    done = fill(
        {
            "Kode Kampanye": [THIS_YEAR | {"Batas Pakai": 1}],
            "Pesanan": [
                order | {"No. Pesanan": str(number), "Tanggal": day, "Kode Kampanye": "LEBARAN10"}
                for number, day in enumerate(("2026-03-11", "2026-03-12", "2026-04-20"))
            ],
        }
    )
    assert (done.problems, done.codes) == ([], {"LEBARAN10": 3})
    asked = {one.sign: len(one.uses) for one in code_signs.questions(store)}
    assert asked == {Sign.AFTER_RUN: 1, Sign.OVER_LIMIT: 1}, "a late one takes no place"


def test_undo_takes_a_run_back_and_gives_its_orders_to_the_other(store: Store, fill: Any):
    codes.save(
        store, a_code(code="LEBARAN10", starts_on=date(2025, 3, 20), ends_on=date(2025, 4, 2))
    )
    orders.save(store, an_order(ordered_on=date(2026, 3, 12), campaign_code="LEBARAN10"))
    fill({"Kode Kampanye": [THIS_YEAR]})
    assert used(store) == [0, 1]
    history.undo_newest(store, now=NOW)
    assert used(store) == [1]


def test_kinds_may_be_a_channel(store: Store, fill: Any):
    fill({"Kode Kampanye": [LEBARAN | {"Jenis": "Kanal", "Dibagikan Di": "Instagram"}]})
    (code,) = codes.runs_of(store, "LEBARAN10")
    assert (code.kind, code.place) == (Kind.CHANNEL, "instagram")


def test_an_import_counts_a_code_over_all_of_its_runs(store: Store, fill: Any):
    order = {"Status": "Selesai", "Produk": "Nastar", "Jumlah": 1, "Harga Satuan": "85.000"}
    done = fill(
        {
            "Kode Kampanye": [LAST_YEAR, THIS_YEAR],
            "Pesanan": [
                order | {"No. Pesanan": day, "Tanggal": day, "Catatan": "kode lebaran10"}
                for day in ("2025-03-21", "2025-03-22", "2026-03-12")
            ],
        }
    )
    assert done.codes == {"LEBARAN10": 3}
    assert used(store) == [2, 1]


def test_a_refused_look_alike_stays_refused_when_its_run_goes(store: Store):
    first = codes.save(store, a_code(starts_on=date(2025, 1, 1), ends_on=date(2025, 1, 31)))
    codes.save(store, a_code(starts_on=date(2026, 1, 1), ends_on=date(2026, 1, 31)))
    orders.save(store, an_order(ordered_on=date(2026, 1, 5), note="ratna1o"))
    (proposal,) = redemptions.proposals(store)
    redemptions.refuse(store, proposal.id)
    codes.remove(store, first)
    assert redemptions.proposals(store) == []
