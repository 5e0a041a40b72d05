"""Themes of criticism, and what became of them after a change."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import builders
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import criticism, theme_counts, themes, trust_log
from umkm_studio.models.voices.theme_counts import Span, Verdict
from umkm_studio.models.voices.themes import Theme
from umkm_studio.models.voices.trust_log import Entry, Kind

CHANGED = date(2026, 7, 1)
TODAY = date(2026, 9, 28)
NUMBERS = count(1)


def sell(store: Store, first: date, each_day: int, days: int) -> None:
    with store.change():
        for offset in range(days):
            for _ in range(each_day):
                day = first + timedelta(days=offset)
                orders.save(store, builders.an_order(ordered_on=day, number=f"DR-{next(NUMBERS)}"))


def complain(store: Store, day: date, theme: str = "tutup bocor", **values: object) -> None:
    words = f"Rembes {next(NUMBERS)}"
    heard = builders.keep_criticism(store, day=day, words=words, **values)
    criticism.save(store, replace(criticism.of(store, heard), themes=(theme,)))


def sealed(store: Store, day: date = CHANGED) -> Entry:
    entry = Entry(
        kind=Kind.PACKAGING,
        day=day,
        text="Tutup bersegel",
        theme_id=themes.named(store, "tutup bocor"),
    )
    return replace(entry, id=trust_log.save(store, entry))


def span(days: int, criticisms: int, orders_: int) -> Span:
    last = CHANGED + timedelta(days=days - 1)
    return Span(first=CHANGED, last=last, criticisms=criticisms, orders=orders_)


def test_a_theme_is_one_however_it_is_written(store: Store) -> None:
    leaky = themes.named(store, "Tutup  bocor")
    assert themes.named(store, "tutup bocor") == leaky
    assert [one.name for one in themes.everything(store)] == ["Tutup bocor"]
    late = themes.save(store, Theme(name="Kirim lama"))
    with pytest.raises(UserError, match="theme_taken"):
        themes.save(store, Theme(id=late, name="TUTUP BOCOR"))
    with pytest.raises(UserError, match="theme_name_missing"):
        themes.save(store, Theme(name=" "))


def test_tying_again_replaces_what_was_said(store: Store) -> None:
    heard = builders.keep_criticism(store, day=TODAY)
    themes.tie(store, heard, ["rasa asin", "kirim lama", " "])
    themes.tie(store, heard, ["KIRIM LAMA", "remuk"])
    assert criticism.of(store, heard).themes == ("kirim lama", "remuk")


def test_a_deleted_theme_leaves_criticism_and_log(store: Store) -> None:
    complain(store, TODAY)
    entry = sealed(store)
    themes.remove(store, entry.theme_id or 0)
    kept = trust_log.get(store, entry.id or 0)
    assert kept is not None
    assert kept.theme_id is None
    assert [one.themes for one in criticism.everything(store).values()] == [()]


def test_themes_are_counted_most_often_first(store: Store) -> None:
    complain(store, date(2026, 6, 1), "kirim lama")
    for day in (date(2026, 6, 2), date(2026, 6, 9)):
        complain(store, day)
    found = [(one.name, one.times, one.last) for one in theme_counts.used(store)]
    assert found == [
        ("tutup bocor", 2, date(2026, 6, 9)),
        ("kirim lama", 1, date(2026, 6, 1)),
    ]


def test_a_clear_fall_is_said(store: Store) -> None:
    sell(store, CHANGED - timedelta(days=90), 2, 180)
    for place in range(8):
        complain(store, CHANGED - timedelta(days=5 + 10 * place))
    found = theme_counts.effect(store, sealed(store), TODAY)
    assert found is not None
    assert (found.before.criticisms, found.after.criticisms) == (8, 0)
    assert found.after.orders == 180
    assert found.before.orders == 150  # from the first voice on: what came before was not counted
    assert found.verdict is Verdict.FEWER


def test_a_complaint_counts_on_the_day_of_its_order(store: Store) -> None:
    sell(store, CHANGED - timedelta(days=90), 1, 180)
    old = orders.save(
        store, builders.an_order(ordered_on=CHANGED - timedelta(days=2), number="DR-OLD")
    )
    complain(store, CHANGED - timedelta(days=80))
    complain(store, CHANGED + timedelta(days=4), order_id=old)
    found = theme_counts.effect(store, sealed(store), TODAY)
    assert found is not None
    assert (found.before.criticisms, found.after.criticisms) == (2, 0)
    assert found.verdict is Verdict.TOO_FEW  # 2 and 0 may well be chance


def test_the_time_ends_at_the_next_change_for_the_same_theme(store: Store) -> None:
    first = sealed(store)
    sealed(store, CHANGED + timedelta(days=40))
    found = theme_counts.effect(store, first, TODAY)
    assert found is not None
    assert found.after.last == CHANGED + timedelta(days=39)


def test_a_change_without_theme_or_of_tomorrow_has_no_effect(store: Store) -> None:
    entry = sealed(store)
    assert theme_counts.effect(store, replace(entry, theme_id=None), TODAY) is None
    assert theme_counts.effect(store, entry, CHANGED - timedelta(days=1)) is None
    mistake = replace(entry, kind=Kind.MISTAKE)
    assert theme_counts.effect(store, mistake, TODAY) is None


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (span(60, 7, 100), span(60, 0, 100), Verdict.FEWER),  # 1 in 64: the last is left out
        (span(60, 6, 100), span(60, 0, 100), Verdict.UNCLEAR),  # 1 in 32 is not rare enough
        (span(60, 5, 100), span(60, 0, 100), Verdict.TOO_FEW),  # nor are 5 after it, of 5
        (span(60, 6, 100), span(60, 2, 100), Verdict.UNCLEAR),
        (span(60, 0, 100), span(60, 6, 100), Verdict.MORE),
        (span(60, 6, 100), span(60, 0, 5), Verdict.UNCLEAR),  # hardly any orders since
        (span(60, 3, 100), span(60, 3, 0), Verdict.TOO_FEW),
        (span(60, 0, 0), span(60, 0, 0), Verdict.TOO_FEW),
        (span(60, 20, 100), span(27, 0, 100), Verdict.TOO_EARLY),
        (span(60, 20, 100), span(28, 0, 100), Verdict.FEWER),
    ],
)
def test_what_the_numbers_say(before: Span, after: Span, said: Verdict) -> None:
    assert theme_counts.verdict(before, after) is said


@given(st.integers(0, 40), st.integers(1, 500), st.integers(1, 500))
def test_chance_alone_is_seldom_taken_for_a_change(
    together: int, orders_before: int, orders_after: int
) -> None:
    share = orders_after / (orders_before + orders_after)
    wrong = 0.0
    for later in range(together + 1):
        before, after = span(60, together - later, orders_before), span(60, later, orders_after)
        if theme_counts.verdict(before, after) in (Verdict.FEWER, Verdict.MORE):
            wrong += comb(together, later) * share**later * (1 - share) ** (together - later)
    assert wrong <= 0.05


@given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 500), st.integers(1, 500))
def test_more_criticism_never_looks_better(
    earlier: int, later: int, orders_before: int, orders_after: int
) -> None:
    before = span(60, earlier, orders_before)
    one, other = span(60, later, orders_after), span(60, later + 1, orders_after)
    if theme_counts.verdict(before, other) is Verdict.FEWER:
        assert theme_counts.verdict(before, one) is Verdict.FEWER
    if theme_counts.verdict(before, one) is Verdict.MORE:
        assert theme_counts.verdict(before, other) is Verdict.MORE


@given(st.integers(0, 60), st.floats(0.01, 0.99))
def test_chances_add_up_to_one(tries: int, share: float) -> None:
    assert theme_counts.at_most(tries, tries, share) == pytest.approx(1)
