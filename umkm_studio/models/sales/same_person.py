"""Who may be one person under two names: proposed to the maker with the reason, never merged by
itself.

Names are compared without title (Bu, mba, Kak), letter case, extra blanks and order of words: 'Bu
Ayu Lestari', 'mba ayu lestari'. A user name is like a name if its letters are that name's:
'ayulestari_88'. A short name is many people's: it counts only within one city, or where nearly
nobody else has it. Masked names ('R***a') are compared with nothing. Two known phone numbers speak
against, and two user names of one marketplace are two people's.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from umkm_studio.models import garbage
from umkm_studio.models.phones import is_masked
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import fold

TITLES = frozenset(
    [
        *("bu", "ibu", "bunda", "buk", "bude", "budhe", "bulik", "tante", "mama", "mami", "mamah"),
        *("pak", "bapak", "bpk", "om", "pakde", "pakdhe", "ayah", "papa"),
        *("mba", "mbak", "mbk", "kak", "kaka", "kakak", "ka", "sis", "teh", "teteh", "ning", "uni"),
        *("mas", "bang", "abang", "bro", "gan", "koh", "ko", "cik", "ci", "cece", "dek", "adek"),
        *("h", "hj", "haji", "hajjah", "dr", "drg", "ir", "hajah", "ust", "ustadz", "ustadzah"),
    ]
)
_ENOUGH = 90  # of 100: one slip of the keys in a name of ten letters
_LONG = 8  # letters, from which on a name that is spelled nearly the same is worth asking about
_FEW = 2  # people who share a short name; where more do, it says nothing
_NEIGHBOURS = 4  # names next to each other in the alphabet that are compared letter by letter
_MOST_ALIKE = 6  # the same for a name of several words


class Reason(StrEnum):
    """Why two people may be one."""

    SAME_NAME = "same_name"
    SIMILAR_NAME = "similar_name"
    USER_NAME = "user_name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two, as the maker knows them."""

    id: int
    name: str
    channels: tuple[str, ...]
    orders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Two people who may be one. `city` is the one that both ordered from, "" if none."""

    older: Side
    younger: Side
    reason: Reason
    city: str


@dataclass(frozen=True, slots=True)
class _Known:
    """What there is to compare. `words` is the name's core, `letters` a user name's."""

    id: int
    name: str
    words: tuple[str, ...]
    letters: str
    accounts: frozenset[str]
    has_phone: bool
    cities: frozenset[str]
    channels: tuple[str, ...]
    orders: int


def core(name: str) -> tuple[str, ...]:
    """The words of a name that tell people apart, in alphabetical order."""
    words = re.findall(r"[^\W\d_]+", fold(name))
    return tuple(sorted(word for word in words if word not in TITLES) or sorted(words))


def proposals(store: Store, most: int = 200) -> list[Proposal]:
    """Pairs to ask the maker about, the surest first. Takes about a second for 60,000 people: a
    job in a large shop.
    """
    with garbage.paused():
        return _proposals(store, _people(store), most)


def _proposals(store: Store, people: list[_Known], most: int) -> list[Proposal]:
    apart = {
        (row["first"], row["second"])
        for row in store.rows(
            """
            SELECT min(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id)) AS first,
                max(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id)) AS second
            FROM customer_differences
            JOIN customers AS a ON a.id = first_id JOIN customers AS b ON b.id = second_id
            """
        )
    }
    found: dict[tuple[int, int], tuple[int, Proposal]] = {}
    for one, other, reason in _alike(people):
        older, younger = sorted((one, other), key=lambda known: known.id)
        pair = older.id, younger.id
        if pair in found or pair in apart:
            continue
        sure = _sureness(older, younger, reason)
        if sure:
            city = min(older.cities & younger.cities, default="")
            found[pair] = (
                sure,
                Proposal(
                    older=_side(older), younger=_side(younger), reason=reason, city=city.title()
                ),
            )
    garbage.let_go(people)
    for pair in _open_to_doubt(pair[1] for pair in found.values()):
        del found[pair]
    best = sorted(found.values(), key=lambda pair: (-pair[0], pair[1].older.id, pair[1].younger.id))
    return [proposal for _sure, proposal in best[:most]]


def occasion(store: Store) -> tuple[object, ...]:
    """Changes where `proposals` may have others to make; cheap."""
    row = store.one(
        """
        SELECT max(id), count(*), total(merged_into), count(anonymised_on),
            (SELECT count(*) FROM customer_differences), sum(length(nickname))
        FROM customers
        """
    )
    return tuple(row or ())


def _open_to_doubt(found: Iterable[Proposal]) -> list[tuple[int, int]]:
    """Pairs by a short name of somebody for whom there are several: it can't be all of them."""
    short = [
        (one.older.id, one.younger.id)
        for one in found
        if max(len(core(one.older.name)), len(core(one.younger.name))) == 1
    ]
    often = Counter(person for pair in short for person in pair)
    return [pair for pair in short if max(often[person] for person in pair) > 1]


def _alike(people: Sequence[_Known]) -> Iterator[tuple[_Known, _Known, Reason]]:
    by_name: dict[tuple[str, ...], list[_Known]] = defaultdict(list)
    for known in people:
        if known.words:
            by_name[known.words].append(known)
    by_letters: dict[str, list[_Known]] = defaultdict(list)
    for known in people:
        if known.letters:
            by_letters["".join(sorted(known.letters))].append(known)
    for words, same in by_name.items():
        spelled = by_letters.get("".join(sorted("".join(words))), ())
        accounts = [one for one in spelled if one.words != words and _spells(one.letters, words)]
        ids = {one.id for one in accounts}
        for one, other in _pairs(words, [*same, *accounts]):
            if not {one.id, other.id} & ids:
                yield one, other, Reason.SAME_NAME
            elif not {one.id, other.id} <= ids:
                yield one, other, Reason.USER_NAME
    for one, other in _nearly(by_name):
        yield one, other, Reason.SIMILAR_NAME


def _pairs(words: tuple[str, ...], same: Sequence[_Known]) -> Iterable[tuple[_Known, _Known]]:
    """Everybody with everybody; of a name that many have, only those of one city, as long as they
    are few there.
    """
    most = _MOST_ALIKE if len(words) > 1 else _FEW
    if len(same) <= most:
        yield from combinations(same, 2)
        return
    by_city: dict[str, list[_Known]] = defaultdict(list)
    for known in same:
        for city in known.cities:
            by_city[city].append(known)
    for neighbours in by_city.values():
        if len(neighbours) <= most:
            yield from combinations(neighbours, 2)


def _nearly(
    by_name: dict[tuple[str, ...], list[_Known]],
) -> Iterator[tuple[_Known, _Known]]:
    """Long names that are one slip apart: neighbours in the alphabet, read from either end."""
    from rapidfuzz import fuzz  # of no use before there are customers

    names = {" ".join(words): same for words, same in by_name.items() if len(words) > 1}
    long_enough = [name for name in names if len(name) >= _LONG]
    for key in (str, lambda name: name[::-1]):
        ordered = sorted(long_enough, key=key)
        for at, name in enumerate(ordered):
            for other in ordered[at + 1 : at + 1 + _NEIGHBOURS]:
                if fuzz.ratio(name, other, score_cutoff=_ENOUGH):
                    for one in names[name][:_FEW]:
                        yield from ((one, two) for two in names[other][:_FEW])


def _spells(letters: str, words: tuple[str, ...]) -> bool:
    """Whether these letters are the words in some order."""
    if not letters:
        return not words
    return any(
        letters.startswith(word) and _spells(letters[len(word) :], words[:at] + words[at + 1 :])
        for at, word in enumerate(words)
    )


def _sureness(one: _Known, other: _Known, reason: Reason) -> int:
    """How sure a pair is, 0 for one that is not worth the maker's time."""
    if one.accounts & other.accounts or (one.has_phone and other.has_phone):
        return 0
    shared = bool(one.cities & other.cities)
    moved = bool(one.cities and other.cities) and not shared
    long_name = len(one.words) > 1 or len(other.words) > 1
    if moved and (not long_name or reason is Reason.SIMILAR_NAME):
        return 0
    weight = {Reason.SAME_NAME: 60, Reason.USER_NAME: 50, Reason.SIMILAR_NAME: 40}[reason]
    return weight + 20 * shared + 15 * long_name - 10 * moved


def _people(store: Store) -> list[_Known]:
    """Everybody who has a name that can be read, with what their customers are known by."""
    keys: dict[int, list[str]] = defaultdict(list)
    for row in store.rows(
        """
        SELECT coalesce(merged_into, customers.id) AS person, key
        FROM customer_keys JOIN customers ON customers.id = customer_id
        """
    ):
        keys[row["person"]].append(row["key"])
    cities: dict[int, set[str]] = defaultdict(set)
    channels: dict[int, dict[str, None]] = defaultdict(dict)
    for row in store.rows(
        """
        SELECT DISTINCT coalesce(merged_into, customers.id) AS person, city, channel
        FROM orders JOIN customers ON customers.id = customer_id
        """
    ):
        channels[row["person"]][row["channel"]] = None
        if row["city"] and not is_masked(row["city"]):
            cities[row["person"]].add(_city(row["city"]))
    found = store.rows(
        """
        SELECT id, coalesce(nullif(nickname, ''), name) AS name, name AS written, order_count
        FROM customers
        WHERE merged_into IS NULL AND anonymised_on IS NULL AND order_count > 0 AND name <> ''
        """
    )
    known = [_known(row, keys[row["id"]], cities[row["id"]], channels[row["id"]]) for row in found]
    return [one for one in known if one is not None]


def _known(
    row: Row, keys: Sequence[str], cities: Iterable[str], channels: Iterable[str]
) -> _Known | None:
    written = row["written"]
    if is_masked(written):
        return None
    accounts = [key.partition(":") for key in keys if key.startswith(("shopee:", "tiktok:"))]
    is_account = any(name == fold(written) for _place, _colon, name in accounts)
    letters = re.sub(r"[^a-z]", "", fold(written)) if is_account else ""
    return _Known(
        id=row["id"],
        name=row["name"],
        words=() if is_account and " " not in written and len(letters) < _LONG else core(written),
        letters=letters,
        accounts=frozenset(place for place, _colon, _name in accounts),
        has_phone=any(key.startswith("phone:") for key in keys),
        cities=frozenset(cities),
        channels=tuple(channels),
        orders=row["order_count"],
    )


def _city(name: str) -> str:
    """'KOTA SEMARANG', 'Kab. Semarang' and 'Semarang' are one place here."""
    return re.sub(r"^(kota|kab(upaten)?)\b\.?\s*", "", fold(name)).strip()


def _side(known: _Known) -> Side:
    return Side(id=known.id, name=known.name, channels=known.channels, orders=known.orders)
