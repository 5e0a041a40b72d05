"""The products as the window lists them: cost, earnings, stock; variants of one name together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from umkm_studio.models.sales import products, profit, stock
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sales.profit import Earned
from umkm_studio.models.sales.stock import Stock
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold

Sort = Literal[
    "name", "price", "cost", "pieces", "net_sales", "goods", "fees", "profit",
    "profit_per_piece", "margin", "left",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductLine:
    """A product with what it earned in a period; or a group: what products of one name (`product`
    is None, `variants` counts them) earned together. `id` is the product's; below zero for groups.

    `is_variant` stands below its group. `due` is how many pieces this week asks for.
    """

    id: int
    name: str
    size: str = ""
    product: Product | None = None
    variants: int = 0
    is_variant: bool = False
    earned: Earned = field(default_factory=Earned)
    stock: Stock | None = None
    due: int = 0

    @property
    def is_over_capacity(self) -> bool:
        """Whether this week asks for more pieces than the maker can make."""
        capacity = self.product.weekly_capacity if self.product is not None else None
        return capacity is not None and self.due > capacity


def listing(store: Store, earned: Iterable[Earned], *, today: date) -> list[ProductLine]:
    """Every product that is sold, or earned something, by name and size; `earned` is what
    `profit.by_product_and_month` found in the period.
    """
    by_id = {one.product_id: one for one in profit.by_product(earned)}
    stocks = stock.everything(store, today)
    due = stock.ordered_in_week(store, today)
    return [
        ProductLine(
            id=product.id,
            name=product.name,
            size=product.size,
            product=product,
            earned=by_id.get(product.id, Earned(product_id=product.id)),
            stock=stocks.get(product.id),
            due=due.get(product.id, 0),
        )
        for product in products.everything(store)
        if product.id is not None and (product.active or product.id in by_id)
    ]


def matching(lines: Iterable[ProductLine], words: str) -> list[ProductLine]:
    """The products in whose name, size or stock number every word stands."""
    wanted = fold(words).split()
    return [line for line in lines if all(word in _text(line) for word in wanted)]


def grouped(
    lines: Sequence[ProductLine], sort: Sort = "name", *, descending: bool = False
) -> list[ProductLine]:
    """Sorted, with the variants of one name below a line for all of them; unknown stands last."""
    families: dict[str, list[ProductLine]] = {}
    for line in lines:
        families.setdefault(fold(line.name), []).append(line)
    heads = [
        _group(number, family) if len(family) > 1 else family[0]
        for number, family in enumerate(families.values(), 1)
    ]
    found: list[ProductLine] = []
    for head in _sorted(heads, sort, descending):
        found.append(head)
        if head.variants:
            family = families[fold(head.name)]
            found += [replace(line, is_variant=True) for line in _sorted(family, sort, descending)]
    return found


def value(line: ProductLine, sort: Sort) -> int | float | str | None:
    """What a line is sorted by and shows in that column; None is unknown."""
    return _VALUES[sort](line)


def _group(number: int, family: Sequence[ProductLine]) -> ProductLine:
    return ProductLine(
        id=-number,
        name=family[0].name,
        variants=len(family),
        earned=profit.total(line.earned for line in family),
    )


def _sorted(lines: Iterable[ProductLine], sort: Sort, descending: bool) -> list[ProductLine]:
    found = list(lines)
    known = [line for line in found if value(line, sort) is not None]
    known.sort(key=lambda line: _key(line, sort), reverse=descending)
    return known + [line for line in found if value(line, sort) is None]


def _key(line: ProductLine, sort: Sort) -> tuple[float, str]:
    """Numbers among numbers, words among words."""
    shown = value(line, sort)
    return (0.0, shown) if isinstance(shown, str) else (float(shown or 0), "")


def _text(line: ProductLine) -> str:
    sku = line.product.sku if line.product is not None else ""
    return fold(f"{line.name} {line.size} {sku}")


_VALUES: dict[Sort, Callable[[ProductLine], int | float | str | None]] = {
    "name": lambda line: fold(f"{line.name} {line.size}"),
    "price": lambda line: None if line.product is None else line.product.price,
    "cost": lambda line: None if line.product is None else line.product.cost,
    "pieces": lambda line: line.earned.pieces,
    "net_sales": lambda line: line.earned.net_sales,
    "goods": lambda line: line.earned.goods,
    "fees": lambda line: line.earned.fees,
    "profit": lambda line: line.earned.profit,
    "profit_per_piece": lambda line: line.earned.profit_per_piece,
    "margin": lambda line: line.earned.margin,
    "left": lambda line: None if line.stock is None else line.stock.left,
}
