"""What a sheet holds once it is read: drafts of orders, problems with their place, columns and
fields.

Format modules make drafts; they never touch the store (`models/importing` puts drafts into it). The
drafts of an open workbook's other sheets are in `workbook/drafts.py`, those of an insight export in
`shown.py`: both are loaded when such a file comes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sized
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from umkm_studio.models.sales.orders import Order
from umkm_studio.models.sheets.questions import Question

if TYPE_CHECKING:
    from umkm_studio.models.sheets.shown import Shown
    from umkm_studio.models.sheets.workbook.drafts import (
        CodeDraft,
        PartnerDraft,
        PostDraft,
        ProductDraft,
        RecordDraft,
        ReflectionDraft,
        RefusedDraft,
        SettingDraft,
    )


class Field(StrEnum):
    """What a column of an order sheet may be kept as."""

    NUMBER = "number"
    ORDERED_AT = "ordered_at"
    STATUS = "status"
    RETURN_STATUS = "return_status"
    CHANNEL = "channel"
    CUSTOMER = "customer"
    PHONE = "phone"
    ADDRESS = "address"
    CITY = "city"
    PRODUCT = "product"
    SKU = "sku"
    VARIANT = "variant"
    QUANTITY = "quantity"
    RETURNED_QUANTITY = "returned_quantity"
    UNIT_PRICE = "unit_price"
    ITEM_DISCOUNT = "item_discount"
    UNIT_DISCOUNT = "unit_discount"
    ORDER_DISCOUNT = "order_discount"
    BUNDLE_DISCOUNT = "bundle_discount"
    SHIPPING = "shipping"
    CHANNEL_FEE = "channel_fee"
    CAMPAIGN_CODE = "campaign_code"
    HEARD_FROM = "heard_from"
    BUYER_NOTE = "buyer_note"
    NOTE = "note"
    PAYMENT = "payment"
    DOWN_PAYMENT = "down_payment"
    LINE_TOTAL = "line_total"
    ORDER_TOTAL = "order_total"
    UNIT = "unit"
    DUE_ON = "due_on"
    CUSTOMER_REFERENCE = "customer_reference"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file: its place (0 is the first), header, a few values, and what it is kept
    as. `sure` is whether that is known from its header and values, and not only proposed.
    """

    index: int
    header: str
    samples: tuple[str, ...] = ()
    field: Field | None = None
    sure: bool = True


class Confidence(StrEnum):
    """How sure it is what a sheet is: a format that is known, a table in which everything needed
    was found, or one that only the maker can explain.
    """

    KNOWN = "known"
    LIKELY = "likely"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Layout:
    """How an order sheet is laid out. `header_row` is the index into the sheet's rows.

    `missing` are fields that must be there and have no column: such a sheet can't be read yet.
    """

    format: str
    sheet: str
    header_row: int
    columns: tuple[Column, ...]
    confidence: Confidence = Confidence.KNOWN
    missing: tuple[Field, ...] = ()

    def places(self) -> dict[Field, int]:
        """The column index of each field that the sheet has."""
        return {column.field: column.index for column in self.columns if column.field is not None}

    def used(self) -> frozenset[int]:
        """The indices of all columns that are kept as something."""
        return frozenset(column.index for column in self.columns if column.field is not None)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a row that the maker should see. `row` is the number that a spreadsheet shows.

    `code` and `details` make its sentence, as in `UserError`. A problem that is only a `warning`
    does not keep its row out.
    """

    sheet: str
    row: int
    column: str
    value: str
    code: str
    details: Mapping[str, object] = field(default_factory=dict)
    warning: bool = False


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """An order as a sheet tells it, and the spreadsheet rows of its items (same order).

    `unpriced` are the places of items whose price the sheet does not say (0 stands there): the
    price of the day is looked up when the order goes into the store. `assumed_done`: the sheet says
    nothing of where the order stands. `customer` is what an open
    workbook calls its customer ("P-0001"), "" where it does not say.
    """

    order: Order
    rows: tuple[int, ...]
    sheet: str = ""
    unpriced: tuple[int, ...] = ()
    assumed_done: bool = False
    customer: str = ""


@dataclass(frozen=True, slots=True)
class FeeDraft:
    """What a marketplace took of one order (whole rupiah), and the voucher that was used on it."""

    channel: str
    number: str
    fee: int
    code: str
    sheet: str
    row: int


@dataclass(slots=True, kw_only=True)
class Drafts:
    """Everything that one file holds."""

    orders: list[OrderDraft] = field(default_factory=list)
    fees: list[FeeDraft] = field(default_factory=list)
    products: list[ProductDraft] = field(default_factory=list)
    posts: list[PostDraft] = field(default_factory=list)
    codes: list[CodeDraft] = field(default_factory=list)
    partners: list[PartnerDraft] = field(default_factory=list)
    reflections: list[ReflectionDraft] = field(default_factory=list)
    refused: list[RefusedDraft] = field(default_factory=list)
    settings: list[SettingDraft] = field(default_factory=list)
    records: list[RecordDraft] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    ignored_columns: list[str] = field(default_factory=list)
    shown: Shown | None = None  # by a platform, of posts that are out

    @property
    def size(self) -> int:
        """How many records it brings."""
        brought: tuple[Sized, ...] = (
            self.orders, self.fees, self.products, self.posts, self.codes, self.partners,
            self.reflections, self.settings, self.records,
            self.shown.posts if self.shown is not None else [],
        )  # fmt: skip
        return sum(map(len, brought))

    @property
    def is_empty(self) -> bool:
        """Whether the file has headers and no rows."""
        found = (
            self.orders, self.fees, self.products, self.posts, self.codes, self.partners,
            self.reflections, self.refused, self.settings, self.records, self.problems,
            self.questions, self.shown and (self.shown.posts or self.shown.days),
        )  # fmt: skip
        return not any(found)
