"""What is typed into a search stands for itself, whatever signs of a query language are in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import a_message, a_post, a_product, a_reply, a_voice, an_item, an_order
from umkm_studio.models import search
from umkm_studio.models.content import posts
from umkm_studio.models.sales import order_list, orders, people, products
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, replies, reply_search, testimonials

TODAY = date(2026, 10, 14)
SIGNS = [
    "%", "_", "!", "*", "?", "[a-z]", "'", '"', "''", '""', "\\", "--", ";", "/*", "(", ")", "^",
    "a OR b", "NOT a", "NEAR(a b)", "name:a", "-a", "+a", "{a}", "a*", ":word", "?1", "@x", "$x",
    "'; DROP TABLE orders; --", '" OR 1=1 --', "x' UNION SELECT value FROM secrets --", "\0",
    "a\0b", "\u202e", "\ufeff", "é", "ß", "İ", "ﬁ", "🍪", "\U0010ffff",
    "x" * 60_000, "% " * 400, "a " * 9_000, " ".join(f"w{n}" for n in range(2_000)),
]  # fmt: skip


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One of everything that is looked for."""
    with Store.open(tmp_path_factory.mktemp("toko") / "shop.db") as store:
        products.save(store, a_product())
        for name in ("Ayu 100%", "Ayu_Budi", "Citra"):
            orders.save(store, an_order(customer=name, items=(an_item(),)))
        posts.save(store, a_post())
        messages.save(store, a_message())
        replies.save(store, a_reply())
        testimonials.save(store, a_voice(), now=datetime(2026, 10, 14, 9))
        while store.index_words():
            pass
        yield store


def everywhere(store: Store, text: str) -> list[int]:
    """How much each search of the program finds."""
    searches: list[Callable[[], int]] = [
        lambda: sum(len(group.hits) for group in search.find(store, text).groups),
        lambda: len(order_list.ids(store, Filters(words=text))),
        lambda: len(people.listing(store, people.Filters(words=text), TODAY, 10)),
        lambda: len(list(reply_search.matching(replies.everything(store), text))),
    ]
    return [one() for one in searches]


@pytest.mark.parametrize("text", SIGNS, ids=lambda text: ascii(text)[:24])
def test_signs_of_a_query_stand_for_themselves(shop: Store, text: str) -> None:
    before = shop.path.read_bytes()
    everywhere(shop, text)
    assert shop.path.read_bytes() == before


def test_wildcards_find_only_themselves(shop: Store) -> None:
    assert len(order_list.ids(shop, Filters(words="%"))) == 1
    assert len(order_list.ids(shop, Filters(words="_"))) == 1
    assert len(people.listing(shop, people.Filters(words="100%"), TODAY, 10)) == 1
    assert len(people.listing(shop, people.Filters(words="y_b"), TODAY, 10)) == 0


@given(st.text(alphabet=st.sampled_from("aAé%_!*?'\"\\-;:(){}[]^ \0🍪"), max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_signs(shop: Store, text: str) -> None:
    everywhere(shop, text)


def test_a_file_with_any_name_is_only_a_name(shop: Store, tmp_path: Path) -> None:
    """SQLite takes names that begin with `file:` for addresses with options."""
    folder = tmp_path / "file:shop.db?mode=memory&cache=shared#x"
    folder.mkdir()
    with Store.open(folder / "a%20b?immutable=1.db") as store:
        orders.save(store, an_order())
    with Store.open(folder / "a%20b?immutable=1.db") as store:
        assert store.count("orders") == 1
