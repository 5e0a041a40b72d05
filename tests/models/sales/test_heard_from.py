"""A forgotten answer is no answer."""

import pytest

from tests.builders import an_order
from umkm_studio.models.insight import evidence
from umkm_studio.models.sales import heard_from, orders
from umkm_studio.models.store import Store


@pytest.mark.parametrize(
    "said", ["lupa", "Lupa kak", "ga inget", "udah lupa deh", "nggak tau", "entah", "forgot"]
)
def test_forgotten_counts_as_unknown_and_never_as_reported(store: Store, said: str):
    orders.save(store, an_order(heard_from=said))
    graded = store.value("SELECT grade FROM graded_sales")
    assert graded == evidence.Grade.UNKNOWN


@pytest.mark.parametrize("said", ["Teman", "lupa-lupa ingat dari TikTok", "Instagram"])
def test_every_other_answer_stays_as_it_is(said: str):
    assert heard_from.answer(f" {said} ") == said
