"""The index of words is right after every change, whoever made it, and forgets who is taken out."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from tests.builders import a_post, a_product, a_reply, an_item, an_order
from umkm_studio.models import backups, privacy, trash
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import customers, orders, products
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind as Deleted
from umkm_studio.models.voices import replies
from umkm_studio.models.word_index import SPAN, Kind

NOW = datetime(2026, 10, 14, 19, 42)


def said(store: Store, word: str) -> set[tuple[Kind, int]]:
    """The records that say a word."""
    found = store.rows("SELECT rowid FROM search_index WHERE search_index MATCH :word", word=word)
    return {(Kind(row[0] // SPAN), row[0] % SPAN) for row in found}


def index(store: Store) -> dict[int, str]:
    return dict(store.rows("SELECT rowid, words FROM search_index"))


def many_orders(store: Store, count: int) -> None:
    for number in range(count):
        orders.save(store, an_order(number=f"B-{number}", customer="", note="banyak"))


def test_a_record_is_found_by_its_words_without_case_accents_and_signs(store: Store) -> None:
    post = posts.save(store, a_post(title="Crème brûlée, RESEP!"))
    assert said(store, "creme") == said(store, "brulee") == said(store, "resep")
    assert said(store, "resep") == {(Kind.POST, post)}


def test_an_order_says_its_buyer_its_goods_and_its_number_from_both_ends(store: Store) -> None:
    order = orders.save(
        store, an_order(number="260827H5HY", customer="Ayu", items=(an_item(product="Nastar"),))
    )
    for word in ("ayu", "nastar", "260827h5hy", "yh5h728062"):
        assert (Kind.ORDER, order) in said(store, word)


def test_what_is_changed_deleted_and_taken_back_is_followed(store: Store) -> None:
    reply = replies.save(store, a_reply(question="Ongkir ke Solo?"))
    with store.change() as changed:
        replies.save(store, a_reply(id=reply, question="Ongkir ke Tegal?"))
    assert not said(store, "solo")
    assert said(store, "tegal") == {(Kind.REPLY, reply)}

    store.undo(changed)
    assert said(store, "solo") == {(Kind.REPLY, reply)}
    assert not said(store, "tegal")

    with trash.keeping(store, Deleted.REPLY, "Ongkir", now=NOW):
        replies.remove(store, reply)
    assert not said(store, "solo")


def test_a_refused_change_leaves_no_words_behind(store: Store) -> None:
    def save_two() -> None:
        with store.change():
            posts.save(store, a_post(title="Kenari"))
            orders.save(store, an_order(items=()))

    with pytest.raises(UserError):
        save_two()
    assert not said(store, "kenari")


def test_a_buyers_new_name_reaches_their_orders(store: Store) -> None:
    order = orders.save(store, an_order(customer="Ayu"))
    buyer = store.value("SELECT customer_id FROM orders")
    store.put("customers", {"id": buyer, "nickname": "Bu Lestari"})
    assert said(store, "lestari") == {(Kind.ORDER, order), (Kind.CUSTOMER, buyer)}


def test_two_who_are_one_person_are_found_as_one(store: Store) -> None:
    one = orders.save(store, an_order(number="A-1", customer="Ayu Lestari"))
    two = orders.save(store, an_order(number="A-2", customer="ayu_88", channel="shopee", phone=""))
    first, second = (row[0] for row in store.rows("SELECT customer_id FROM orders ORDER BY id"))
    with store.change() as merged:
        customers.merge(store, first, second)
    assert said(store, "88") == {(Kind.CUSTOMER, first), (Kind.ORDER, two)}
    assert said(store, "lestari") == {(Kind.CUSTOMER, first), (Kind.ORDER, one), (Kind.ORDER, two)}

    store.undo(merged)
    assert said(store, "88") == {(Kind.CUSTOMER, second), (Kind.ORDER, two)}


def test_a_product_is_found_by_its_other_names(store: Store) -> None:
    product = products.save(store, a_product(name="Nastar"))
    products.add_alias(store, product, "Kue Nanas", "")
    assert said(store, "nanas") == {(Kind.PRODUCT, product)}


def test_a_large_change_is_caught_up_with_a_little_at_a_time(store: Store) -> None:
    with store.change():
        many_orders(store, 1_500)
    assert not said(store, "banyak")

    assert store.index_words()
    assert 0 < len(said(store, "banyak")) < 1_500
    while store.index_words():
        pass
    assert len(said(store, "banyak")) == 1_500


def test_what_is_left_over_outlives_the_program(store: Store) -> None:
    with store.change():
        many_orders(store, 400)
    store.close()
    with Store.open(store.path) as again:
        while again.index_words():
            pass
        assert len(said(again, "banyak")) == 400


def test_a_large_change_that_is_taken_back_leaves_nothing(store: Store) -> None:
    before = index(store)
    with store.change() as large:
        many_orders(store, 400)
    while store.index_words():
        pass
    store.undo(large)
    while store.index_words():
        pass
    assert index(store) == before


def test_words_of_a_buyer_who_is_taken_out_are_in_no_byte_of_the_file(store: Store) -> None:
    orders.save(store, an_order(number="A-1", customer="Zqxjkv Wqpzt", note="untuk Zqxjkv"))
    orders.save(store, an_order(number="A-2", customer="Dewi"))
    her = store.value("SELECT id FROM customers WHERE name GLOB 'Zq*'")
    store.put("customers", {"id": her, "note": "suka Kqvwx"})
    assert said(store, "kqvwx")

    privacy.anonymise(store, customers.person_of(store, her), now=NOW)

    held = store.path.read_bytes().lower()
    # without its first letter: FTS5 writes of a word only what differs from the one before
    for rest in (b"qxjkv", b"qpzt", b"qvwx"):
        assert rest not in held
    assert said(store, "dewi")
    assert backups.check(store).ok


def test_they_are_forgotten_also_where_much_is_left_over(store: Store) -> None:
    with store.change():
        many_orders(store, 400)
        orders.save(store, an_order(customer="Zqxjkv"))
    her = store.value("SELECT id FROM customers")
    privacy.delete(store, her, now=NOW)
    assert b"qxjkv" not in store.path.read_bytes().lower()
    assert len(said(store, "banyak")) == 400


def test_a_copy_is_found_in_as_well(store: Store, tmp_path: Path) -> None:
    post = posts.save(store, a_post(title="Nastar"))
    store.copy_to(tmp_path / "copy.db")
    with Store.open(tmp_path / "copy.db") as copy:
        assert said(copy, "nastar") == {(Kind.POST, post)}
