"""Who has to be told where a laptop is gone, from the shop or from a copy of it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.books import NOW
from tests.builders import a_message, a_partner, a_voice, an_order
from umkm_studio.models import affected, backups, partner_privacy, privacy, shop
from umkm_studio.models.affected import Affected
from umkm_studio.models.campaigns import partners
from umkm_studio.models.privacy_notice import Kept
from umkm_studio.models.sales import customers, orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, testimonials


@pytest.fixture
def full(store: Store) -> Store:
    """Ayu of two channels, Budi with his number, Cici who is anonymous."""
    shop.save(store, replace(shop.load(store), keep_phones=True, keep_addresses=True))
    orders.save(store, an_order(number="1", customer="Ayu", channel="whatsapp", address="Jl. A 1"))
    orders.save(store, an_order(number="2", customer="ayu_88", channel="shopee", phone=""))
    orders.save(store, an_order(number="3", customer="Budi", phone="0812-3456-7890"))
    orders.save(store, an_order(number="4", customer="Cici"))
    ids = [row["id"] for row in store.rows("SELECT id FROM customers ORDER BY id")]
    customers.merge(store, ids[0], ids[1])
    messages.save(store, a_message(customer_id=ids[1], received_on=date(2026, 10, 1)))
    privacy.anonymise(store, ids[3], now=NOW)
    return store


def named(found: list[Affected], name: str) -> Affected:
    return next(one for one in found if one.name == name)


def test_a_person_is_one_however_many_names_they_have(full: Store) -> None:
    found = affected.everybody(full)

    assert [one.name for one in found] == ["Ayu", "Budi"]
    ayu = named(found, "Ayu")
    assert set(ayu.places) == {"whatsapp", "shopee"}
    assert set(ayu.known_as) == {"Ayu", "ayu_88"}
    assert {Kept.ORDERS, Kept.ADDRESSES, Kept.MESSAGES} <= set(ayu.kept)
    budi = named(found, "Budi")
    assert budi.phone == "0812-3456-7890"
    assert Kept.PHONES in budi.kept
    assert Kept.ADDRESSES not in budi.kept


def test_a_copy_tells_the_same_and_the_shop_is_not_touched(
    full: Store, data_dir: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "flashdisk.umkm"
    backups.write(full, copy)
    before = sorted(path.name for path in data_dir.iterdir())

    assert affected.in_copy(copy, data_dir, "") == affected.everybody(full)
    assert sorted(path.name for path in data_dir.iterdir()) == before


def test_who_only_wrote_and_partners_are_told_too(full: Store) -> None:
    messages.save(full, a_message(name="@dina.k", platform="instagram"))
    messages.save(full, a_message(name="Dina.K", platform="tiktok"))
    messages.save(full, a_message(name="ayu", platform="tiktok"))  # a buyer
    testimonials.save(full, a_voice(name="dina.k"), now=NOW)
    partners.save(full, a_partner(name="Sari Mitra", contact="0813-1111-2222"))
    gone = partners.save(full, a_partner(name="Yang Pergi"))
    partner_privacy.forget(full, gone, now=NOW)

    found = affected.everybody(full)

    assert [one.name for one in found] == ["Ayu", "Budi", "@dina.k", "Sari Mitra"]
    dina = named(found, "@dina.k")
    assert dina.kept == (Kept.MESSAGES, Kept.TESTIMONIALS)
    assert {"instagram", "tiktok"} <= set(dina.places)
    assert (named(found, "Sari Mitra").phone, named(found, "Sari Mitra").kept) == (
        "0813-1111-2222",
        (),
    )


def test_a_number_of_which_only_the_code_is_kept_can_not_be_called(store: Store) -> None:
    orders.save(store, an_order(customer="Ayu", phone="0812-3456-7890"), keep_phone=False)

    (ayu,) = affected.everybody(store)

    assert ayu.phone == ""
    assert Kept.FINGERPRINTS in ayu.kept
    assert Kept.PHONES not in ayu.kept


def test_a_number_that_came_with_another_of_their_names_is_theirs(full: Store) -> None:
    full.put("customers", {"id": 2, "phone": "0815-0000-1111"})  # joined to Ayu

    ayu = named(affected.everybody(full), "Ayu")
    assert ayu.phone == "0815-0000-1111"
    assert Kept.PHONES in ayu.kept
