"""New products of a file that look like a known one: said in the preview, never decided."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.books import NOW, ORDER_HEADER, a_workbook, load
from tests.builders import a_product
from umkm_studio.models.importing import loading, plans
from umkm_studio.models.sales import products
from umkm_studio.models.sheets.drafts import Problem
from umkm_studio.models.store import Store


def a_file(path: Path, *names: str) -> Path:
    rows = [
        [f"A-{n}", "2026-10-14", "Selesai", "WhatsApp", name, 1, 95_000]
        for n, name in enumerate(names, 1)
    ]
    return a_workbook(path / "pesanan.xlsx", {"Pesanan": [ORDER_HEADER, *rows]})


def alike(store: Store, path: Path) -> list[Problem]:
    """What the preview says of a file's products."""
    done = load(store, path, dry_run=True)
    return [one for one in done.problems if one.code == "product_alike"]


def test_the_first_row_of_an_unknown_spelling_names_the_product_that_it_may_be(
    store: Store, tmp_path: Path
) -> None:
    known = products.save(store, a_product(name="Nastar Klasik", size="500 g"))
    products.save(store, a_product(name="Nastar Klasik", size="250 g"))

    (one,) = alike(store, a_file(tmp_path, "Nastr Klasik 500gr", "Kastengel", "Nastr Klasik 500gr"))

    assert (one.row, one.warning, one.details["product_id"]) == (2, True, known)
    assert one.details["product"] == "Nastar Klasik 500 g"


def test_known_spellings_and_an_empty_shop_are_left_alone(store: Store, tmp_path: Path) -> None:
    path = a_file(tmp_path, "nastar klasik 500 g", "Nastr Klasik 500gr")
    assert alike(store, path) == []
    known = products.save(store, a_product(name="Nastar Klasik", size="500 g"))
    products.add_alias(store, known, "Nastr Klasik 500gr")
    assert alike(store, path) == []


def test_the_makers_word_holds_for_all_rows_and_later_imports(store: Store, tmp_path: Path) -> None:
    known = products.save(store, a_product(name="Nastar Klasik", size="500 g"))
    path = a_file(tmp_path, "Nastr Klasik 500gr", "Nastr Klasik 500gr")
    plan = replace(plans.prepare(path), same_as={("Nastr Klasik 500gr", ""): known})

    assert loading.load(store, plan, now=NOW, dry_run=True).problems == []
    loading.load(store, plan, now=NOW)

    assert {row["product_id"] for row in store.rows("SELECT * FROM line_items")} == {known}
    assert alike(store, a_file(tmp_path, "Nastr Klasik 500gr")) == []


def test_what_is_imported_without_a_look_is_not_held_up(store: Store, tmp_path: Path) -> None:
    products.save(store, a_product(name="Nastar Klasik", size="500 g"))
    assert load(store, a_file(tmp_path, "Nastr Klasik 500gr")).problems == []
