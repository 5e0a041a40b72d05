"""Which product of the shop is meant by `kaastengel`, `nastar 500` or `sambel bawang`.

People name a product by some of its words and spell as they speak: so each word written has to be
like one of the product's (rapidfuzz), sizes are compared as amounts, and what fits several products
equally well is said to be unsure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from umkm_studio.models.sales import products, sizes
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sales.sizes import Name
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold

_SURE = 92  # of 100: only letter case, an ending or a letter doubled
_ENOUGH = 72
_WORD = 85  # one word that is so much like one of the product's may carry the rest
_AND = re.compile(r"\s+(?:dan|sama|plus|dgn|dengan|&|and)\s+", re.IGNORECASE)
_OR = re.compile(r"\s+(?:atau|ato|or)\s+|\s*/\s*", re.IGNORECASE)
_OR_BEFORE = re.compile(r"(?:atau|ato|or)\s+", re.IGNORECASE)
_NOISE = re.compile(
    r"ada|aja|aku|bang|bisa|buat|bun?|deh|dong|dulu|ha[il]o?|i|jadi|juga|kak(?:ak)?|kirim|kue|lagi|lg"
    r"|lebaran|mas|masih|mau|mbak?|min(?:ta)?|mohon|nya|order|pengen|pes[ae]n|pak|pak[ae]i?|rasa|saya"
    r"|sis|tambah|tolong|toples|botol|jar|pcs|bungkus|pack|ukuran|uk|untuk|utk|varian|want|ya|y[ag]n?g"
    r"|assalamualaikum|selamat|pagi|siang|sore|malam|makasih|terima|kasih|the|please"
)


@dataclass(frozen=True, slots=True)
class Fit:
    """What fits best, why it wants a look ("spelling", "several", "unknown", or "choice": the buyer
    has not decided), what fits as well.
    """

    product: Product | None
    doubt: str | None = None
    others: tuple[Product, ...] = ()


@dataclass(frozen=True, slots=True)
class _Spelling:
    product: Product
    text: str  # folded
    name: Name


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The shop's products with all their spellings, and how often each was sold."""

    spellings: Sequence[_Spelling]
    sold: dict[int, int]

    @classmethod
    def of(cls, store: Store) -> Catalogue:
        """As the store is now; products that are no longer made are found by their whole name."""
        known = {product.id: product for product in products.everything(store)}
        texts = [(product, product.label) for product in known.values()]
        texts += [
            (known[product_id], label)
            for label, product_id in products.labels_of_aliases(store).items()
            if product_id in known
        ]
        spelt = [_Spelling(one, fold(text), sizes.take_apart(text)) for one, text in texts]
        sold = store.rows(
            """
            SELECT product_id, count(*) AS lines FROM line_items
            WHERE product_id IS NOT NULL GROUP BY product_id
            """
        )
        return cls(spelt, {row["product_id"]: row["lines"] for row in sold})

    def names(self) -> list[tuple[str, Product]]:
        """The name of each product, whole."""
        known = {spelling.product.id: spelling.product for spelling in self.spellings}
        return [(product.label, product) for product in known.values()]

    def parts(self, written: str) -> Iterator[str]:
        """The text as it is, or at its `dan` where the whole is no product and a side is one."""
        sides = [side for side in _AND.split(written) if _words(side)]
        if (
            len(sides) > 1
            and self.fit(written).doubt is not None
            and any(self.fit(side).product is not None for side in sides)
        ):
            yield from sides
        else:
            yield written

    def alternative(self, written: str) -> Product | None:
        """The product that `atau kastengel` names beside the one before it."""
        begins = _OR_BEFORE.match(written)
        return self.fit(written[begins.end() :]).product if begins else None

    def fit(self, written: str) -> Fit:
        """The product that is meant, or those that the buyer has yet to choose from."""
        whole = self._best(written)
        sides = _OR.split(written)
        if whole.doubt is None or len(sides) < 2:
            return whole
        found = [self._best(side).product for side in sides]
        choice = list(dict.fromkeys(product for product in found if product is not None))
        if None in found or len(choice) < 2:
            return whole
        return Fit(choice[0], "choice", tuple(choice[1:]))

    def _best(self, written: str) -> Fit:
        text = fold(written)
        for spelling in self.spellings:
            if spelling.text == text:
                return Fit(spelling.product)
        name = sizes.take_apart(written)
        words = _words(written)
        if not words:
            return Fit(None, "unknown")
        scored: dict[int, tuple[float, float, int, Product]] = {}
        for spelling in self.spellings:
            if not spelling.product.active or not _may_be(name, spelling.name):
                continue
            score, share = _score(words, spelling.name.words)
            product_id = spelling.product.id or 0
            rank = (score, share, self.sold.get(product_id, 0), spelling.product)
            if score >= _ENOUGH and rank[:3] > scored.get(product_id, (0.0, 0.0, 0))[:3]:
                scored[product_id] = rank
        return _chosen(sorted(scored.values(), key=lambda one: one[:3], reverse=True))


def _words(written: str) -> list[str]:
    """The words that may name a product."""
    return [word for word in sizes.take_apart(written).words if not _NOISE.fullmatch(word)]


def _chosen(ranked: Sequence[tuple[float, float, int, Product]]) -> Fit:
    if not ranked:
        return Fit(None, "unknown")
    best = ranked[0]
    near = [one for one in ranked[1:] if one[0] > best[0] - 4]
    whole = best[1] >= 1 and all(one[1] < 1 for one in near)  # every word of its name was written
    others = tuple(one[3] for one in near[:4])
    if best[0] < _SURE:
        return Fit(best[3], "spelling", others)
    return Fit(best[3]) if whole or not near else Fit(best[3], "several", others)


def _may_be(written: Name, known: Name) -> bool:
    """Whether nothing that was said about size and number speaks against it."""
    if written.measures and known.measures and written.measures != known.measures:
        return False
    amounts = {str(amount) for _unit, amount in known.measures}  # `nastar 500` means 500 g
    said = written.marks - amounts
    if written.marks & amounts != written.marks and known.measures and any(map(str.isdigit, said)):
        return bool(said & known.marks)
    return not (said and known.marks and not said & known.marks)


def _score(words: Sequence[str], known: Sequence[str]) -> tuple[float, float]:
    """How like the written words are to a product's (0 to 100), and the share of its words that
    were written.
    """
    from rapidfuzz import fuzz  # only where a chat was pasted

    if not known:
        return 0.0, 0.0
    fits = [max(fuzz.ratio(word, other) for other in known) for word in words]
    score = sum(fits) / len(fits)
    strong = [fit for word, fit in zip(words, fits, strict=True) if fit >= _WORD and len(word) > 3]
    if score < _ENOUGH and strong:
        score = float(_ENOUGH)
    joined = fuzz.ratio("".join(words), "".join(known))
    met = sum(max(fuzz.ratio(word, other) for word in words) >= _WORD for other in known)
    if joined >= _WORD and joined > score:
        return joined, 1.0
    return score, met / len(known)
