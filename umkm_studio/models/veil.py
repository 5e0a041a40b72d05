"""What is shown while somebody looks over the maker's shoulder: no names, numbers, addresses.

The veil hangs in one place, between the file and whoever reads it (`Store.veiled`). Pages, drawers,
search, charts, paper and Excel get cells that are veiled already; none of them can forget to, and a
page that is added tomorrow can't either. Counts and sums are made in SQL from what is below the
veil, and stay as they are. What is veiled can't be written back: such a store only reads.

Veiled are names and accounts of buyers, partners and whoever wrote or praised, wherever they stand,
also inside of their codes (SARI10); notes and addresses as a whole; the city in somebody's own row,
where few buyers come from it and it tells who it is; phone numbers, accounts, e-mail addresses and
streets inside of any text. What a shop says of itself in public (its name, accounts, city,
products, other codes) is not, nor is what is said of many at once: a sum has no `city` column.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from umkm_studio.models import shop
from umkm_studio.models.sales.same_person import TITLES
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold, letters_and_digits

DOTS = "••••"  # as many for every word: its length tells nothing; phones.is_masked knows them

_SHORTEST = 3  # letters of a single word that is looked for inside of texts
_REMEMBERED = 50_000  # cells: the same ones are read again and again
_PERSONAL_COLUMNS = frozenset({"city"})
_ALIKE = 4  # letters of a code that stand in somebody's name or account
_WORD = re.compile(r"\w+")
_DIGITS_BEHIND = re.compile(r"\d*$")
# 0812-3456-7890, +62 812 3456 7890, (024) 7612345, and accounts, addresses of mail and of houses
_PHONE = re.compile(r"(?<!\w)\(?(?:\+?62|0)(?:[\s().\-]{0,2}\d){8,13}(?!\w)")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_ACCOUNT = re.compile(r"(?<!\w)@[\w.]*\w")
_HOUSE = re.compile(
    r"(?<![\w-])(?i:jl|jln|jalan|gg|gang|perum|perumahan|komp|komplek|kompleks|blok|rt)"
    r"(?:\.\s*|\s+)(?=[A-Z0-9])[^,;\n]*"
)
_LITERAL = re.compile(r"'([a-z0-9_]+)'")


class Veil:
    """`names` and `codes` are looked for inside of texts, `whole` are cells, or lines of them, of
    which nothing may be seen, `cities` lines that stand in somebody's row, `plain` cells that are
    the shop's own or the program's, `accounts` the shop's own (@...).
    """

    def __init__(
        self,
        *,
        names: Iterable[str],
        whole: Iterable[str],
        plain: Iterable[str],
        accounts: Iterable[str] = (),
        codes: Iterable[str] = (),
        cities: Iterable[str] = (),
    ) -> None:
        self._accounts = frozenset(fold(one).lstrip("@") for one in accounts)
        self._names = frozenset(filter(None, map(fold, names)))
        self._whole = frozenset(filter(None, map(fold, whole)))
        shown = frozenset(plain)
        own = {word for cell in shown for word in _words(cell)}
        self._cities = frozenset(filter(None, map(fold, cities)))
        self._codes = frozenset(map(letters_and_digits, codes))
        self._plain = frozenset(
            cell for cell in shown if letters_and_digits(cell) not in self._codes
        )
        self._sequences = _by_first_word(self._names, own)
        for code in self._codes:  # SARI10 and, as buyers write it, SARI 10
            letters = _DIGITS_BEHIND.sub("", code)
            self._sequences.setdefault(letters, []).insert(0, (code.removeprefix(letters),))
            self._sequences.setdefault(code, []).insert(0, ())
        self._given = frozenset(
            word
            for name in self._names
            if " " in name
            for word in _words(name)
            if len(word) >= _SHORTEST and word not in own and word not in TITLES
        )
        self._seen: dict[str, str] = {}

    def row(self, columns: Sequence[str], cells: Sequence[object]) -> tuple[object, ...]:
        """The cells of a row as they may be shown, each in the column of that name."""
        pairs = zip(columns, cells, strict=True)
        return tuple(
            DOTS if column in _PERSONAL_COLUMNS and cell else self.cell(cell)
            for column, cell in pairs
        )

    def cell(self, value: object) -> object:
        """A cell of a row as it may be shown; numbers are shown as they are."""
        if not isinstance(value, str) or not value:
            return value
        known = self._seen.get(value)
        if known is None:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            known = self._seen[value] = self._veiled(value)
        return known

    def text(self, text: str) -> str:
        """Any text with what is in it of people hidden."""
        if "\n" in text:
            return "\n".join(map(self._line, text.split("\n")))
        text = _MAIL.sub(f"{DOTS}@{DOTS}", text)
        text = _ACCOUNT.sub(self._account, text)
        text = _PHONE.sub(DOTS, text)
        text = _HOUSE.sub(lambda found: f"{found[0].split()[0]} {DOTS}", text)
        return self._without_names(text)

    # inside

    def _line(self, line: str) -> str:
        """A line of a text, or a cell that a query put into one with others."""
        folded = fold(line)
        return DOTS if folded in self._whole or folded in self._cities else self.text(line)

    def _veiled(self, cell: str) -> str:
        if cell in self._plain:
            return cell
        folded = fold(cell)
        if folded in self._names:
            return _name(cell)
        if folded in self._whole:
            return DOTS
        if cell[0] in '[{"':
            return self._inside_json(cell)
        return self.text(cell)

    def _inside_json(self, cell: str) -> str:
        """Texts inside of a list or of a setting; what it is keyed by stays."""
        try:
            before = json.loads(cell)
        except ValueError:
            return self.text(cell)
        after = _walked(before, self._veiled_part)
        return cell if after == before else json.dumps(after, ensure_ascii=False)

    def _veiled_part(self, text: str) -> str:
        return self._veiled(text) if text else text

    def _account(self, found: re.Match[str]) -> str:
        is_own = fold(found[0]).lstrip("@") in self._accounts
        return found[0] if is_own else f"@{DOTS}"

    def _without_names(self, text: str) -> str:
        words = list(_WORD.finditer(text))
        folded = [fold(word[0]) for word in words]
        pieces, at, index = [], 0, 0
        while index < len(words):
            length = self._name_at(folded, index) or self._given_name_at(
                words[index], folded[index]
            )
            if length:
                start, end = words[index].start(), words[index + length - 1].end()
                found = text[start:end]
                hidden = _code(found) if letters_and_digits(found) in self._codes else _name(found)
                pieces += [text[at:start], hidden]
                at = end
            index += length or 1
        return "".join([*pieces, text[at:]])

    def _name_at(self, folded: list[str], index: int) -> int:
        """How many words of a known name begin here, 0 for none; the longest one counts."""
        for rest in self._sequences.get(folded[index], ()):
            if tuple(folded[index + 1 : index + 1 + len(rest)]) == rest:
                return 1 + len(rest)
        return 0

    def _given_name_at(self, word: re.Match[str], folded: str) -> int:
        return int(folded in self._given and word[0][0].isupper())


def of(store: Store) -> Veil:
    """The veil for a shop as it is now."""
    usual = set(shop.listed(shop.Shop().never_share))
    private = [one for one in shop.listed(shop.load(store).never_share) if one not in usual]
    accounts = [row[0] for row in store.rows("SELECT name FROM official_accounts")]
    schema = store.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
    machine = {word for row in schema for word in _LITERAL.findall(row[0])}
    names = [row[0] for row in store.rows(_NAMES)]
    plain = {row[0] for row in store.rows(_PLAIN)}
    every_code = {row[0] for row in store.rows("SELECT code FROM codes")}
    own = frozenset(word for cell in plain for word in _words(cell))
    return Veil(
        names=[*names, *private],
        whole=(line for row in store.rows(_WHOLE) for line in (row[0], *row[0].splitlines())),
        plain={*machine, *plain, *every_code},
        accounts=accounts,
        codes=_telling(store, every_code, names, own),
        cities=(row[0] for row in store.rows(_CITIES)),
    )


def _telling(
    store: Store, every_code: Iterable[str], names: Iterable[str], own: frozenset[str]
) -> set[str]:
    """Codes that say whose they are: made for somebody and named after them, or the very name of
    anybody, with digits behind it or without.
    """
    words = {word for name in names for word in _words(name) if len(word) >= _SHORTEST}
    people = words - own - TITLES
    telling = {code for code in every_code if _letters(code) in people}
    for code, *names_of_owner in store.rows(_OWNERS):
        letters = letters_and_digits(code)
        for name in filter(None, names_of_owner):
            known = [word for word in _words(name) if len(word) >= _SHORTEST and word not in own]
            is_part = len(_letters(code)) >= _ALIKE and _letters(code) in letters_and_digits(name)
            if is_part or any(letters_and_digits(word) in letters for word in known):
                telling.add(code)
    return telling


def _letters(code: str) -> str:
    return _DIGITS_BEHIND.sub("", letters_and_digits(code))


_NAMES = """
    SELECT name FROM customers UNION SELECT nickname FROM customers
    UNION SELECT name FROM partners UNION SELECT account FROM partners
    UNION SELECT value FROM partners, json_each(other_accounts) WHERE json_valid(other_accounts)
    UNION SELECT name FROM testimonials UNION SELECT name FROM messages
    UNION SELECT name FROM idea_credits
    """
_WHOLE = """
    SELECT note FROM orders UNION SELECT address FROM orders UNION SELECT phone FROM orders
    UNION SELECT note FROM customers UNION SELECT phone FROM customers
    UNION SELECT note FROM contacts UNION SELECT note FROM loyalty_adjustments
    UNION SELECT note FROM partners UNION SELECT contact FROM partners
    UNION SELECT seen FROM near_misses UNION SELECT photo FROM testimonials
    """
_CITIES = "SELECT city FROM orders UNION SELECT city FROM partners"
_PLAIN = """
    SELECT value FROM settings WHERE key <> 'never_share' UNION SELECT name FROM products
    UNION SELECT name FROM themes UNION SELECT name FROM official_accounts
    """
_OWNERS = """
    SELECT codes.code, partners.name, partners.account, customers.name, customers.nickname,
        person.name, person.nickname
    FROM codes LEFT JOIN partners ON partners.id = codes.partner_id
    LEFT JOIN customers ON customers.id = codes.customer_id
    LEFT JOIN customers AS person ON person.id = customers.merged_into
    WHERE codes.partner_id IS NOT NULL OR codes.customer_id IS NOT NULL
    """


def _name(text: str) -> str:
    """Its first letter, and how the person is addressed: Bu S••••."""
    title, _, rest = text.partition(" ")
    if rest and fold(title).rstrip(".") in TITLES:
        return f"{title} {_name(rest.strip())}"
    first = next(filter(str.isalnum, text), "")
    return f"@{DOTS}" if text.startswith("@") else f"{first}{DOTS}"


def _code(text: str) -> str:
    """Its first letter and its digits: SARI10 is S••••10 wherever it stands."""
    return f"{_name(text)}{_DIGITS_BEHIND.search(text)[0]}"  # type: ignore[index]


def _by_first_word(names: Iterable[str], own: Collection[str]) -> dict[str, list[tuple[str, ...]]]:
    """The further words of each name by its first one, the longest first. A name of one word that
    the shop uses itself is no name inside of a text: Putri buys Putri Salju.
    """
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in names:
        words = _words(name)
        is_telling = words and len(words[0]) >= _SHORTEST and words[0] not in own
        if len(words) > 1 or is_telling:
            found[words[0]].append(tuple(words[1:]))
    for rests in found.values():
        rests.sort(key=len, reverse=True)
    return dict(found)


def _words(text: str) -> list[str]:
    return [fold(word) for word in _WORD.findall(text)]


def _walked(value: Any, veiled: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return veiled(value)
    if isinstance(value, list):
        return [_walked(one, veiled) for one in value]
    if isinstance(value, dict):
        return {key: _walked(one, veiled) for key, one in value.items()}
    return value
