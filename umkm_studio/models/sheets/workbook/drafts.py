"""Drafts of the sheets that an open workbook has beside the orders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.deals import Deal
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content.posts import Post
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sheets.drafts import Problem


@dataclass(frozen=True, slots=True)
class Place:
    """The row of an open workbook that a draft was made of, as the maker sees it.

    `cells` has every column of the form by its key: the header, and the text in this row.
    """

    sheet: str
    row: int
    cells: Mapping[str, tuple[str, str]]

    def says(self, key: str) -> bool:
        """Whether the row has something in this column."""
        return bool(self.cells[key][1])

    def problem(self, key: str, error: UserError) -> Problem:
        """What is wrong, and in which cell; `key` is "" where it is the row as a whole."""
        header, text = self.cells.get(key, ("", ""))
        return Problem(self.sheet, self.row, header, text, error.code, dict(error.details))


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductDraft:
    """A product of an open workbook."""

    product: Product
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerDraft:
    """A partner of an open workbook: who they are, what the row says of the newest cooperation, and
    how many follow them.
    """

    partner: Partner
    deal: Deal
    followers: int | None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class PostDraft:
    """A post of an open workbook; `product` is a product's label, `codes` the codes tied to the
    post.
    """

    post: Post
    product: str = ""
    codes: tuple[str, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeDraft:
    """A run of a code of an open workbook; post, partner, customer and products by the names that
    the workbook uses.
    """

    code: Code
    post: str = ""
    partner: str = ""
    customer: str = ""
    products: tuple[str, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionDraft:
    """A month's answers and decisions. `month` is "2026-10"."""

    month: str
    conversation: str = ""
    led_to_purchase: str = ""
    appreciated: str = ""
    keep: tuple[str, ...] = ()
    simplify: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedDraft:
    """A near miss that the maker has said no to: it must not be proposed again."""

    channel: str
    number: str
    code: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingDraft:
    """A setting by the key that `workbook.forms` gives it, and its value."""

    key: str
    value: Any  # as `shop.Shop` has it, "" for an empty cell
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDraft:
    """A row of a sheet of records (`workbook.forms.RECORDS`): values by column key, as the column
    says (text, date, int, float, bool or None).
    """

    form: str
    values: Mapping[str, Any]
    place: Place
