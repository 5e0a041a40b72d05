"""Which products look like one product spelled otherwise: proposed to the maker, never merged by
itself.

Two names are compared without letter case, punctuation, order of words and the words that listings
are decorated with; sizes are compared as amounts ('500gr' is '0,5 kg'). Another size, another
number ("level 3") or another size word makes another product.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from umkm_studio.models.sales import products, sizes
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sales.sizes import Name
from umkm_studio.models.store import Store

_ENOUGH = 84  # of 100; chosen on the names of the sample sheets
_WORD_ENOUGH = 72  # so much must each word be like one of the other name
_SIZE_UNSAID = 8  # less sure where only one name says its size
_SIZES_STRANGE = 20  # and far less where one says grams and the other "kecil"
_LEAST_AMOUNT = 50  # a bare number from here on may be grams or millilitres
_INSIDE = 88  # one name is the other with words added, and both say the same size
_MOST_SHOWN = 50
# What listings put around a name; two names that differ only here are alike.
_DECORATION = frozenset(
    [
        "kue",
        "kering",
        "homemade",
        "premium",
        "toples",
        "botol",
        "jar",
        "pouch",
        "kemasan",
        "ready",
        "stock",
        "stok",
        "promo",
        "asli",
        "enak",
        "murah",
        "best",
        "seller",
        "bestseller",
        "by",
        "khas",
        "lebaran",
        "hampers",
        "halal",
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Two products that look alike. `kept` is the one that would stay: it has a cost, or sold more.

    `score` is 0 to 100; `same_sku` says that both carry the same stock number. The line counts say
    how often each one stands in an order.
    """

    kept: Product
    other: Product
    score: int
    same_sku: bool
    kept_lines: int
    other_lines: int


def proposals(store: Store) -> list[Proposal]:
    """Pairs that wait for the maker's word, the likest first, at most 50."""
    known = products.everything(store)
    refused = {
        (row["first_id"], row["second_id"])
        for row in store.rows("SELECT first_id, second_id FROM product_differences")
    }
    lines: dict[int, int] = {
        row["product_id"]: row["lines"]
        for row in store.rows(
            """
            SELECT product_id, count(*) AS lines FROM line_items
            WHERE product_id IS NOT NULL GROUP BY product_id
            """
        )
    }
    found = []
    for one, other, score in _alike(known):
        assert one.id is not None
        assert other.id is not None
        if (min(one.id, other.id), max(one.id, other.id)) in refused:
            continue
        kept, gone = sorted(
            (one, other), key=lambda p: (p.cost is None, -lines.get(p.id or 0, 0), p.id)
        )
        found.append(
            Proposal(
                kept=kept,
                other=gone,
                score=score,
                same_sku=_same_sku(one, other),
                kept_lines=lines.get(kept.id or 0, 0),
                other_lines=lines.get(gone.id or 0, 0),
            )
        )
    found.sort(key=lambda p: (-p.score, -p.other_lines, p.kept.label, p.other.label))
    return found[:_MOST_SHOWN]


def nearest(found: Sequence[Product], known: Sequence[Product]) -> list[Product | None]:
    """For each product that was found the known one that it looks most like; None where none is
    alike enough to be proposed.
    """
    named = [_named(product) for product in known]
    best = (max(_near(_named(one), named), key=_surest, default=None) for one in found)
    return [None if one is None else one[0] for one in best]


def _surest(near: tuple[Product, int]) -> tuple[int, bool, int]:
    """The likest first; of several the one with a cost, and then the older one."""
    product, score = near
    return score, product.cost is not None, -(product.id or 0)


def likeness(one: str, other: str) -> int:
    """How much two names with their sizes look like one product: 0 (can't be) to 100."""
    return _score(sizes.take_apart(one), sizes.take_apart(other))


@dataclass(frozen=True, slots=True)
class _Named:
    """A product with its name taken apart."""

    product: Product
    name: Name
    core: str


def _named(product: Product) -> _Named:
    name = sizes.take_apart(product.label)
    return _Named(product, name, " ".join(_core(name)))


def _alike(known: Sequence[Product]) -> Iterator[tuple[Product, Product, int]]:
    named = [_named(product) for product in known]
    for at, one in enumerate(named[:-1]):
        for other, score in _near(one, named[at + 1 :]):
            yield one.product, other, score


def _near(one: _Named, others: Sequence[_Named]) -> Iterator[tuple[Product, int]]:
    """Those of the others that look like one product with it, and how much."""
    from rapidfuzz import fuzz, process  # only where proposals are asked for

    cores = [other.core for other in others]
    scorer, cutoff = fuzz.token_set_ratio, _ENOUGH - 4
    found = process.extract(one.core, cores, scorer=scorer, score_cutoff=cutoff, limit=None)
    near = {place for _text, _ratio, place in found}
    if one.product.sku:
        near |= {at for at, other in enumerate(others) if _same_sku(one.product, other.product)}
    for place in near:
        other = others[place]
        score = _score(one.name, other.name)
        if _same_sku(one.product, other.product) and _may_be_one(one.name, other.name):
            score = max(score, 95)
        if score >= _ENOUGH:
            yield other.product, score


def _score(one: Name, other: Name) -> int:
    from rapidfuzz import fuzz

    if not _may_be_one(one, other):
        return 0
    mine, theirs = _core(one), _core(other)
    words, others = " ".join(sorted(mine)), " ".join(sorted(theirs))
    if not words or not others:
        return 0
    joined = fuzz.ratio("".join(mine), "".join(theirs))
    score = joined if joined >= 92 else 0.0  # 'kaas tengel' is 'kaastengel'
    if _words_pair(mine, theirs):
        score = max(score, fuzz.ratio(words, others))
    agreed = _sizes_agree(one, other)
    if agreed and (set(mine) < set(theirs) or set(theirs) < set(mine)):
        score = max(score, _INSIDE)
    if agreed is None:
        both = all(name.measures or name.marks for name in (one, other))
        score -= _SIZES_STRANGE if both else _SIZE_UNSAID
    return max(0, round(score))


def _may_be_one(one: Name, other: Name) -> bool:
    """Whether nothing that both names say about size and number speaks against it."""
    return _sizes_agree(one, other) is not False


def _sizes_agree(one: Name, other: Name) -> bool | None:
    """Whether two names say the same size, or none; None where only one says it, or one in grams
    and the other in words ("kecil").
    """
    mine, theirs = _said(one, other), _said(other, one)
    if mine == theirs:
        return True
    for sort in range(2):
        if mine[sort] and theirs[sort] and mine[sort] != theirs[sort]:
            return False
    return None


def _said(name: Name, beside: Name) -> tuple[frozenset[object], frozenset[object]]:
    """A name's amounts, and its other marks. A bare number is an amount beside a name with a unit:
    "Nastar 500" beside "Nastar 250 gr".
    """
    amounts: set[object] = set(name.measures)
    marks = set(name.marks)
    if not name.measures and len(beside.measures) == 1:
        ((unit, _amount),) = beside.measures
        for mark in name.marks:
            if mark.isdecimal() and int(mark) >= _LEAST_AMOUNT:
                amounts.add((unit, Fraction(mark)))
                marks.discard(mark)
    return frozenset(amounts), frozenset(marks)


def _words_pair(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    from rapidfuzz import fuzz

    if len(mine) != len(theirs):
        return False
    return all(
        max(fuzz.ratio(word, candidate) for candidate in theirs) >= _WORD_ENOUGH for word in mine
    ) and all(
        max(fuzz.ratio(word, candidate) for candidate in mine) >= _WORD_ENOUGH for word in theirs
    )


def _core(name: Name) -> tuple[str, ...]:
    """The words that say what it is; all of them where nothing else is left."""
    return tuple(word for word in name.words if word not in _DECORATION) or name.words


def _same_sku(one: Product, other: Product) -> bool:
    return bool(one.sku) and one.sku.casefold() == other.sku.casefold()
