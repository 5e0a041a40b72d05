"""Products of a file that nobody knows yet and that look like one that is known."""

from __future__ import annotations

from collections.abc import Iterable

from umkm_studio.models.sales import likeness, products
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sheets.drafts import OrderDraft, Problem
from umkm_studio.models.store import Store


def problems(store: Store, drafts: Iterable[OrderDraft]) -> list[Problem]:
    """A word of warning at the first row of each such spelling; its details name the product that
    may be meant. What has no price is left out: there the question for the price asks the same.

    To be asked before the file's products are added.
    """
    known, labels = products.spellings(store), products.labels(store)
    unpriced: set[tuple[str, str]] = set()
    first: dict[tuple[str, str], tuple[str, int, Product]] = {}
    for draft in drafts:
        for at, item in enumerate(draft.order.items):
            spelling = item.product, item.variant
            if at in draft.unpriced:
                unpriced.add(spelling)
            elif spelling not in first:
                product = Product(name=item.product, size=item.variant, sku=item.sku)
                first[spelling] = draft.sheet, draft.rows[at], product
    unknown = {
        (name, size): place
        for (name, size), place in first.items()
        if (name, size) not in unpriced
        and products.alias_key(name, size) not in known
        and products.label_key(f"{name} {size}") not in labels
    }
    if not (known and unknown):
        return []
    likest = likeness.nearest([place[2] for place in unknown.values()], products.everything(store))
    return [
        Problem(
            sheet, row, "", product.label, "product_alike",
            {"product": one.label, "product_id": one.id, "spelling": spelling},
            warning=True,
        )
        for (spelling, (sheet, row, product)), one in zip(unknown.items(), likest, strict=True)
        if one is not None
    ]  # fmt: skip
