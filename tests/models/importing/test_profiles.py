"""How the maker explained a table, kept for the next file with the same headers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.books import NOW, a_workbook
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import loading, plans, profiles
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.sheets.drafts import Confidence, Field
from umkm_studio.models.store import Store

HEADER = ["Kapan", "Siapa", "Apa", "Berapa", "Duit"]
ROWS = [["5/8/2026", "Ayu", "nastar", 2, "85rb"], ["6/8/2026", "Eka", "bolu", 1, "45rb"]]
FIELDS = {
    0: Field.ORDERED_AT, 1: Field.CUSTOMER, 2: Field.PRODUCT, 3: Field.QUANTITY,
    4: Field.UNIT_PRICE,
}  # fmt: skip


def a_file(path: Path, *, above: int = 0, header: list[str] = HEADER) -> Path:
    return a_workbook(path, {"lembar": [*([["catatan saya"]] * above), header, *ROWS]})


def explained(path: Path) -> Plan:
    return plans.with_fields(plans.prepare(path), FIELDS)


def test_a_table_is_read_as_it_was_explained_before(store: Store, tmp_path: Path) -> None:
    profiles.save(store, "Buku Bu Ratna", explained(a_file(tmp_path / "agustus.xlsx")))
    fresh = plans.prepare(a_file(tmp_path / "september.xlsx", above=3))

    plan = profiles.applied(store, fresh)

    assert fresh.confidence is Confidence.UNSURE
    assert plan.confidence is Confidence.LIKELY
    done = loading.load(store, plan, now=NOW)
    assert (done.orders_new, done.net_sales) == (2, 215_000)


def test_columns_may_have_moved(store: Store, tmp_path: Path) -> None:
    profiles.save(store, "Buku", explained(a_file(tmp_path / "a.xlsx")))
    turned = [list(reversed(row)) for row in (HEADER, *ROWS)]
    fresh = plans.prepare(a_workbook(tmp_path / "b.xlsx", {"lembar": turned}))

    plan = profiles.applied(store, fresh)

    assert plan.layout is not None
    assert plan.layout.places() == {field: 4 - at for at, field in FIELDS.items()}


def test_other_headers_are_left_as_they_are(store: Store, tmp_path: Path) -> None:
    profiles.save(store, "Buku", explained(a_file(tmp_path / "a.xlsx")))
    other = plans.prepare(a_file(tmp_path / "b.xlsx", header=[*HEADER[:4], "Uang"]))

    assert profiles.find(store, other) is None
    assert profiles.applied(store, other) == other


def test_a_profile_of_the_same_name_is_replaced(store: Store, tmp_path: Path) -> None:
    plan = explained(a_file(tmp_path / "a.xlsx"))
    first = profiles.save(store, "Buku", plan)

    second = profiles.save(store, " buku ", plans.with_fields(plan, {1: None}))

    assert first == second
    (profile,) = profiles.everything(store)
    assert profile.sheets[0].fields["siapa"] is None


def test_profiles_are_listed_renamed_used_and_removed(store: Store, tmp_path: Path) -> None:
    plan = explained(a_file(tmp_path / "a.xlsx"))
    one = profiles.save(store, "Buku", plan)
    two = profiles.save(store, "Arsip", plan)

    profiles.rename(store, one, "Buku 2026")
    profiles.note_use(store, two, date(2026, 11, 20))

    assert [profile.name for profile in profiles.everything(store)] == [
        "Arsip", "Buku 2026",
    ]  # fmt: skip
    found = profiles.find(store, plan)
    assert found is not None
    assert (found.id, found.used_on) == (two, date(2026, 11, 20))
    profiles.remove(store, two)
    assert [profile.id for profile in profiles.everything(store)] == [one]


def test_a_name_is_needed_and_belongs_to_one(store: Store, tmp_path: Path) -> None:
    plan = explained(a_file(tmp_path / "a.xlsx"))
    profiles.save(store, "Buku", plan)
    other = profiles.save(store, "Arsip", plan)

    with pytest.raises(UserError, match="profile_name_missing"):
        profiles.save(store, "  ", plan)
    with pytest.raises(UserError, match="profile_exists"):
        profiles.rename(store, other, "BUKU")
