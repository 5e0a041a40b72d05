"""One search over everything the shop has: what is typed, also with a letter wrong, to records.

    found = search.find(store, "ratna kastngel")
    found.groups[0].hits[0].title

A record has to say every typed word, or one that begins with it; an order's number may also end
with it. Where few records do, words that are spelt much like the typed ones count as well: those
that share groups of three letters with them, of which the likest are taken (rapidfuzz). What a
record is called counts for more than what else it says, and newer records come before older ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from umkm_studio.models import identity
from umkm_studio.models.phones import phone_digits
from umkm_studio.models.search.lines import Hit, hits
from umkm_studio.models.search.scoring import Typed, score
from umkm_studio.models.search.spelling import like_words
from umkm_studio.models.store import Store
from umkm_studio.models.word_index import SPAN, Kind
from umkm_studio.models.word_index.words import any_of, can_be_misspelt, words_of

__all__ = ["Found", "Group", "Hit", "Kind", "find"]

_MOST_WORDS = 6  # that are looked for
_MOST_WORDS_EXACT = 2
_SHORTEST = 2  # letters from which on a word stands for those that begin with it
_INDEXED = 6  # letters of a beginning that the index has lists for (prefix, in schema/m020)
_MOST_WORDS_MEANT = 60  # words that begin with a longer one
_BACKWARDS = 3  # figures from which on the end of a number is meant, too
_LOOKED_AT = 30  # records of a kind that are compared, the newest
_FEW = 3  # records, below which like words are looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Records of one kind, the best first; `has_more` says that there are others."""

    kind: Kind
    hits: tuple[Hit, ...]
    has_more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found, the kind with the best record first.

    `is_alike` says that nothing says what was typed, and words like it counted. Not `is_complete`:
    records of a large change are not in the index yet.
    """

    groups: tuple[Group, ...] = ()
    is_alike: bool = False
    is_complete: bool = True


def find(store: Store, text: str, most: int = 5) -> Found:
    """What the shop has for these words, at most so many records of a kind."""
    words = words_of(text)[:_MOST_WORDS]
    is_complete = store.one("SELECT 1 FROM search_pending LIMIT 1") is None
    if max(map(len, words), default=0) < _SHORTEST:
        return Found(is_complete=is_complete)
    typed = [Typed(word) for word in words]
    found = _by_score(store, typed)
    said = sum(map(len, found.values()))
    if said < _FEW:
        typed = [Typed(word, like_words(store, word)) for word in words]
        found = _by_score(store, typed)
    if (owner := _owner_of_phone(store, text)) is not None:
        found[Kind.CUSTOMER] = {owner: 1.0} | found[Kind.CUSTOMER]
    wanted = [(one.word, *one.like) for one in typed]
    kinds = sorted(
        (kind for kind in Kind if found[kind]),
        key=lambda kind: (-round(max(found[kind].values()), 1), _ORDER.index(kind)),
    )
    groups = (_group(store, kind, found[kind], most, wanted) for kind in kinds)
    return Found(
        groups=tuple(one for one in groups if one.hits),
        is_alike=said == 0 and any(one.like for one in typed),
        is_complete=is_complete,
    )


def _group(
    store: Store,
    kind: Kind,
    found: Mapping[int, float],
    most: int,
    wanted: Sequence[tuple[str, ...]],
) -> Group:
    best = sorted(found, key=lambda each: (-round(found[each], 2 if kind in _NAMES else 1), -each))
    shown = tuple(hits(store, kind, best[:most], wanted))
    return Group(kind=kind, hits=shown, has_more=len(best) > most)


def _by_score(store: Store, typed: Sequence[Typed]) -> dict[Kind, dict[int, float]]:
    """How well the records of each kind fit that say every typed word, 0 to 1 by their id."""
    begun = _all_meant(store, typed, in_numbers=False)
    asked = [(_all_meant(store, typed, in_numbers=True), [Kind.ORDER])]
    asked.append((begun, _others_that_say(store, begun)))
    if len(typed) <= _MOST_WORDS_EXACT:
        # of few words many records say more than what is typed: those that say just that count
        exactly = " AND ".join(any_of([one.word]) for one in typed)
        asked.append((exactly, [Kind.ORDER, *_others_that_say(store, exactly)]))
    found: dict[Kind, dict[int, float]] = {kind: {} for kind in Kind}
    for query, kinds in asked:
        for kind in kinds:
            first, last = kind * SPAN, (kind + 1) * SPAN - 1
            for row in store.rows(_CANDIDATES, query=query, first=first, last=last):
                said = row["words"].split()
                rest = _REST * (1 - len(typed) / len(said)) if kind in _NAMES else 0.0
                found[kind][row["rowid"] - first] = score(typed, said) - rest
    return found


def _others_that_say(store: Store, query: str) -> list[Kind]:
    """The kinds but orders that have such records. Upwards from one kind to the next: downwards
    FTS5 would go on through all orders, which come first, for each kind that has none.
    """
    kinds = []
    first: int | None = (Kind.ORDER + 1) * SPAN
    while (first := store.value(_NEXT, query=query, first=first)) is not None:
        kinds.append(Kind(first // SPAN))
        first = (kinds[-1] + 1) * SPAN
    return kinds


def _all_meant(store: Store, typed: Sequence[Typed], *, in_numbers: bool) -> str:
    """What the typed words may stand for, in FTS5's words."""
    each = ([*_beginnings(store, one.word, in_numbers), any_of(one.like)] for one in typed)
    return " AND ".join(f"({' OR '.join(filter(None, words))})" for words in each)


def _beginnings(store: Store, word: str, in_numbers: bool) -> Iterator[str]:
    """Words that begin with this one, `in_numbers` of orders as well; those may end with it, too.

    Lists of short beginnings are ready. For a longer one FTS5 would put a list together out of all
    records that say any of them, once for each kind: it is quicker to name them.
    """
    has_figure = any(map(str.isdigit, word))
    if in_numbers and has_figure and len(word) >= _BACKWARDS:
        yield any_of([word[::-1]], "*")
    if len(word) < _SHORTEST:
        yield any_of([word])
    elif len(word) <= _INDEXED or not can_be_misspelt(word) or (in_numbers and has_figure):
        yield any_of([word], "*")
    else:
        known = [row["word"].strip() for row in store.rows(_BEGINNING, word=f" {word}")]
        yield any_of(known or [word]) if len(known) < _MOST_WORDS_MEANT else any_of([word], "*")


def _owner_of_phone(store: Store, text: str) -> int | None:
    """The person who is recognised by a typed phone number."""
    digits = phone_digits(text)
    secret = store.value("SELECT value FROM secrets WHERE name = 'identity'") if digits else None
    if secret is None:
        return None
    owner: int | None = store.value(_OWNER, key=identity.phone_key(secret, digits))
    return owner


_NAMES = frozenset({Kind.CUSTOMER, Kind.PRODUCT, Kind.CODE, Kind.PARTNER})
_REST = 0.05  # less for a name of which nothing was typed
# Of kinds whose records fit alike
_ORDER = (
    Kind.CUSTOMER, Kind.POST, Kind.CODE, Kind.PRODUCT, Kind.PARTNER, Kind.ORDER, Kind.REPLY,
    Kind.TESTIMONIAL, Kind.MESSAGE,
)  # fmt: skip
_CANDIDATES = f"""
    SELECT rowid, words FROM search_index
    WHERE search_index MATCH :query AND rowid BETWEEN :first AND :last
    ORDER BY rowid DESC LIMIT {_LOOKED_AT}
"""
_NEXT = """
    SELECT rowid FROM search_index WHERE search_index MATCH :query AND rowid >= :first
    ORDER BY rowid LIMIT 1
"""
_BEGINNING = f"""
    SELECT word FROM search_words WHERE word >= :word AND word < :word || char(0x10FFFF)
    LIMIT {_MOST_WORDS_MEANT}
"""
_OWNER = """
    SELECT coalesce(merged_into, customers.id) FROM customer_keys
    JOIN customers ON customers.id = customer_id WHERE key = :key
"""
