"""What may be shown while somebody looks over the maker's shoulder."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_partner, a_product, an_order
from umkm_studio.models import export, shop, veil
from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.models.veil import DOTS, Veil


def a_veil(*names: str, whole: tuple[str, ...] = (), plain: tuple[str, ...] = ()) -> Veil:
    return Veil(names=names, whole=whole, plain=plain, accounts=["@dapur.ratna"])


@pytest.mark.parametrize(
    ("cell", "seen"),
    [
        ("Ayu Lestari", f"A{DOTS}"),
        ("Bu Sari", f"Bu S{DOTS}"),
        ("@lia.bekal", f"@{DOTS}"),
        ("Kata ayu lestari: enak", f"Kata a{DOTS}: enak"),
        ("Terima kasih Ayu ya", f"Terima kasih A{DOTS} ya"),
        ("pagar hijau, titip satpam", DOTS),
        ("WA 0812-3456-7890 ya", f"WA {DOTS} ya"),
        ("+62 812 3456 7890", DOTS),
        ("(024) 7612345", DOTS),
        ("surat ke ayu.l@contoh.id", f"surat ke {DOTS}@{DOTS}"),
        ("bareng @jajan.semarang, @dapur.ratna", f"bareng @{DOTS}, @dapur.ratna"),
        ("Kirim ke Jl. Melati No. 5, besok", f"Kirim ke Jl. {DOTS}, besok"),
    ],
)
def test_who_it_is_can_not_be_read(cell: str, seen: str) -> None:
    known = a_veil("Ayu Lestari", "Bu Sari", "@lia.bekal", whole=("pagar hijau, titip satpam",))

    assert known.cell(cell) == seen


@pytest.mark.parametrize(
    "cell",
    [
        "1.250.000", "2026-10-14", "19:42:00", "261014DV2RNKNQ", "K-0042", "Dapur Ratna",
        "Nastar 500 g", "jalan-jalan sore", "RATNA10", "", 25_000, None, 2.5,
    ],
)  # fmt: skip
def test_what_tells_of_nobody_stays(cell: object) -> None:
    assert a_veil("Ayu Lestari").cell(cell) == cell


def test_what_the_shop_calls_itself_is_no_name_inside_of_texts() -> None:
    known = a_veil("Putri", plain=("Putri Salju 400 g",))

    assert known.cell("2 × Putri Salju 400 g") == "2 × Putri Salju 400 g"
    assert known.cell("Putri") == f"P{DOTS}"


def test_a_list_stays_a_list() -> None:
    cell = json.dumps([{"kind": "customer", "text": "dari Ayu Lestari"}])

    seen = a_veil("Ayu Lestari").cell(cell)

    assert json.loads(str(seen)) == [{"kind": "customer", "text": f"dari A{DOTS}"}]


@given(
    name=st.text(st.characters(categories=["L"]), min_size=3, max_size=12),
    before=st.text(st.characters(categories=["L", "N", "Z", "P"]), max_size=20),
)
def test_a_name_is_found_wherever_it_stands_and_veiling_twice_is_veiling_once(
    name: str, before: str
) -> None:
    full = f"{name} Kenari"
    known = a_veil(full)

    seen = str(known.cell(f"{before} {full}."))

    assert full not in seen
    assert known.cell(seen) == seen


def test_a_veiled_shop_has_its_sums_and_can_not_be_changed(store: Store) -> None:
    products.save(store, a_product())
    orders.save(store, an_order(customer="Ayu Kenari", phone="081234567890", note="untuk Ayu"))
    before = store.one("SELECT count(*), sum(net_sales) FROM sales")

    with store.veiled(veil.of(store).row) as seen:
        assert tuple(seen.one("SELECT count(*), sum(net_sales) FROM sales")) == tuple(before)
        order = orders.get(seen, 1)
        assert order is not None
        assert (order.customer, order.note) == (f"A{DOTS}", DOTS)
        assert shop.load(seen) == shop.load(store)
        with pytest.raises(UserError, match="veiled"):
            orders.save(seen, order)
        with pytest.raises(UserError, match="veiled"), seen.rehearsal():
            pass
        with pytest.raises(UserError, match="veiled"):
            export.write(seen, store.path.with_name("semua.xlsx"))
    assert orders.get(store, 1).customer == "Ayu Kenari"


def test_a_code_that_says_whose_it_is_is_veiled_wherever_it_stands(store: Store) -> None:
    shop.save(store, shop.Shop(name="Dapur Ratna"))
    sari = partners.save(store, a_partner(name="Sari Kusuma", account="@sari.makan"))
    bunda = partners.save(store, a_partner(name="Ibu Tia", account="@rumahbunda_smg"))
    orders.save(store, an_order(customer="Yanti", note="SARI10 ya"))
    for code, partner_id in (
        ("SARI10", sari), ("BUNDA7", bunda), ("RENYAH10", sari),
        ("RATNA10", None), ("YANTI5", None), ("HEMAT3", None),
    ):  # fmt: skip
        codes.save(store, Code(code=code, partner_id=partner_id))

    with store.veiled(veil.of(store).row) as seen:
        assert {one.code for one in codes.everything(seen)} == {
            f"S{DOTS}10", f"B{DOTS}7", "RENYAH10", "RATNA10", f"Y{DOTS}5", "HEMAT3",
        }  # fmt: skip
        assert "SARI" not in repr(orders.get(seen, 1))
    known = veil.of(store)
    assert known.cell("Pakai kode SARI10 ya, atau sari 10") == (
        f"Pakai kode S{DOTS}10 ya, atau s{DOTS}10"
    )
    assert known.cell("RATNA10 di caption") == "RATNA10 di caption"


def test_the_city_of_a_person_is_veiled_and_a_sum_for_each_city_is_not(store: Store) -> None:
    shop.save(store, shop.Shop(name="Dapur Ratna", city="Semarang"))
    for city in ("Semarang", "Solo", "Solo"):
        orders.save(store, an_order(customer="Ayu", city=city))
    partners.save(store, a_partner(name="Sari Kusuma", city="Solo"))

    with store.veiled(veil.of(store).row) as seen:
        assert {row["city"] for row in seen.rows("SELECT number, city FROM orders")} == {DOTS}
        assert [one.city for one in partners.everything(seen)] == [DOTS]
        assert shop.load(seen).city == "Semarang"
        sums = seen.rows("SELECT city AS place, count(*) FROM orders GROUP BY city")
        assert [tuple(row) for row in sums] == [("Semarang", 1), ("Solo", 2)]
        line = seen.value("SELECT number || char(10) || city FROM orders WHERE city = 'Solo'")
        assert "Solo" not in line


def test_words_that_are_never_shared_are_veiled_and_the_usual_ones_not(store: Store) -> None:
    usual = shop.Shop().never_share
    shop.save(store, shop.Shop(never_share=f"{usual}, Kirana Kecil"))

    known = veil.of(store)

    assert known.cell("Kirana Kecil ikut memotret") == f"K{DOTS} ikut memotret"
    assert known.cell("di alamat rumah kami") == "di alamat rumah kami"
