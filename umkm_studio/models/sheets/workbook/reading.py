"""Sheets of the open workbook into drafts. Each sheet may also come alone, filled in by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from umkm_studio.models import money
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.deals import Deal
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content.posts import COUNTS, Post
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sheets import cells
from umkm_studio.models.sheets.drafts import Column, Drafts, Field, Layout, Problem
from umkm_studio.models.sheets.order_rows import OrderReading, Rules
from umkm_studio.models.sheets.reader import Book, Sheet
from umkm_studio.models.sheets.workbook import drafts, forms
from umkm_studio.models.sheets.workbook.forms import Form
from umkm_studio.models.sheets.workbook.rows import Found, Row, rows_of

FORMAT = "workbook"
_HEADER_WITHIN = 5  # rows in which a header is looked for
_TELLS = 3  # known columns that make a sheet of any name a form

T = TypeVar("T")


def recognise(book: Book) -> list[Found]:
    """The forms in a book; empty where it is no open workbook.

    A sheet that is named like a form is that form; any other is the form whose columns it has most
    of, if these are enough to tell. The first sheet of a form counts. Raises
    `UserError("columns_missing", columns=...)` for a sheet that has a form's name and some of its
    columns, but lacks one that must be there.
    """
    found: dict[str, Found] = {}
    for sheet in book.sheets:
        meant = [form for form in forms.FORMS if form.is_named(sheet.name) or not form.by_name_only]
        heads = [list(map(cells.text, row)) for row in sheet.rows[:_HEADER_WITHIN]]
        matches = [match for form in meant if (match := _match(form, sheet, heads)) is not None]
        named = [match for match in matches if match.form.is_named(sheet.name)]
        best = max(named or matches, key=lambda match: len(match.places), default=None)
        if best is not None:
            found.setdefault(best.form.key, best)
    return list(found.values())


def read(found: list[Found]) -> Drafts:
    """All drafts and problems of the recognised sheets."""
    result = Drafts()
    for one in found:
        result.ignored_columns += one.ignored
        if one.form is forms.ORDERS:
            orders = OrderReading(one.sheet, order_layout(one), _ORDER_RULES).drafts()
            result.orders += orders.orders
            result.problems += orders.problems
        elif one.form.by_name_only:
            result.records += _each(one, result, _record_of(one.form))
        else:
            _READERS[one.form.key](one, result)
    return result


def left_out(book: Book, found: list[Found]) -> list[Problem]:
    """A word on each sheet with rows that is no form of ours, or the second of its kind."""
    used = {one.sheet.name for one in found}
    return [
        Problem(sheet.name, sheet.first_row, "", "", "sheet_left_out", {"sheet": sheet.name}, True)
        for sheet in book.sheets
        if sheet.name not in used and len(sheet.rows) > 1
    ]


def order_layout(found: Found) -> Layout:
    """The columns of the orders' sheet, in the shape that all order sheets share."""
    header = found.sheet.rows[found.header_row]
    keys = {place: Field(key) for key, place in found.places.items()}
    columns = tuple(
        Column(index, cells.text(cell), (), keys.get(index))
        for index, cell in enumerate(header)
        if cells.text(cell)
    )
    return Layout(FORMAT, found.sheet.name, found.header_row, columns)


_ORDER_RULES = Rules(
    channel=channels.meant,
    status=lambda status, _: forms.meaning(forms.ORDER_STATUSES, status),
    payment=lambda text: forms.meaning(forms.PAYMENTS, text),
)


def _match(form: Form, sheet: Sheet, heads: list[list[str]]) -> Found | None:
    """The form in a sheet that begins with these rows, if it is one."""
    keys = form.keys
    named, nearest = form.is_named(sheet.name), frozenset[str]()
    enough = 1 if named else min(_TELLS, len(form.columns))
    for header_row, head in enumerate(heads):
        places: dict[str, int] = {}
        ignored = []
        for index, header in enumerate(head):
            key = keys.get(forms.heading(header)) if header else None
            if key is not None and key not in places:
                places[key] = index
            elif header:
                ignored.append(header)
        if form.required <= places.keys() and len(places) >= enough:
            return Found(form, sheet, header_row, places, tuple(ignored))
        nearest = max(nearest, frozenset(places), key=len)
    if named and nearest and not form.by_name_only:
        missing = form.required - nearest
        lacking = [
            (column.indonesian, column.english) for column in form.columns if column.key in missing
        ]
        raise UserError("columns_missing", sheet=sheet.name, columns=lacking)
    return None


def _each(found: Found, result: Drafts, read_one: Callable[[Row], T]) -> list[T]:
    """The drafts of all good rows; bad ones become problems."""
    good = []
    for row in rows_of(found):
        try:
            good.append(read_one(row))
        except UserError as error:
            result.problems.append(row.problem(error))
    return good


def _record_of(form: Form) -> Callable[[Row], drafts.RecordDraft]:
    def read_one(row: Row) -> drafts.RecordDraft:
        values = {column.key: row.value(column) for column in form.columns}
        return drafts.RecordDraft(form=form.key, values=values, place=row.place)

    return read_one


def _product(row: Row) -> drafts.ProductDraft:
    product = Product(
        name=row.needed("name"),
        size=row.line("size"),
        sku=row.text("sku"),
        price=row.amount("price"),
        cost=row.amount("cost"),
        materials=row.text("materials"),
        description=row.text("description"),
        active=not row.text("active") or row.kind("active", forms.YES_NO),
        stock=row.number_or_none("stock"),
        stock_on=row.day("stock_on"),
        weekly_capacity=row.number_or_none("weekly_capacity"),
    )
    return drafts.ProductDraft(product=product, place=row.place)


def _post(row: Row) -> drafts.PostDraft:
    day, moment = row.day_and_time("day")
    post = Post(
        public_id=row.needed("public_id"),
        title=row.needed("title"),
        pillar=row.kind("pillar", forms.PILLARS),
        platforms=tuple(map(forms.platform_of, row.names("platforms"))),
        status=row.kind("status", forms.POST_STATUSES),
        day=day,
        time=moment,
        format=row.text("format"),
        caption=row.text("caption"),
        call_to_action=row.text("call_to_action"),
        link=row.text("link"),
        note=row.text("note"),
        measured_on=row.day("measured_on"),
        marks=row.kinds("marks", forms.MARKS),
        media=tuple(filter(None, map(str.strip, row.text("media").splitlines()))),
        quoted_from=row.text("quoted_from"),
        effort_minutes=row.number_or_none("effort_minutes"),
        spent_minutes=row.number_or_none("spent_minutes"),
        confirmed=row.names("confirmed"),
    )
    counts = {count: row.number_or_none(count) for count in COUNTS}
    return drafts.PostDraft(
        post=replace(post, **counts),  # type: ignore[arg-type]  # COUNTS names int fields only
        product=row.line("product"),
        codes=row.names("codes"),
        place=row.place,
    )


def _code(row: Row) -> drafts.CodeDraft:
    percent, amount = _discount(row)
    code = Code(
        code=row.needed("code"),
        kind=row.kind("kind", forms.CODE_KINDS),
        discount_percent=percent,
        discount_amount=amount,
        starts_on=row.day("starts_on"),
        ends_on=row.day("ends_on"),
        usage_limit=row.number_or_none("usage_limit"),
        cost=row.amount("cost") or 0,
        least_order=row.amount("least_order"),
        place=forms.code_place_of(row.text("place")),
        archived_on=row.day("archived_on"),
    )
    return drafts.CodeDraft(
        code=code,
        post=row.line("post"),
        partner=row.line("partner"),
        customer=row.line("customer"),
        products=_lines(row.text("products")),
        place=row.place,
    )


def _discount(row: Row) -> tuple[float | None, int | None]:
    """Percent or whole rupiah: `10%` is percent, and so is the 0.1 that a percent cell holds."""
    cell = row.cell("discount")
    if isinstance(cell, float) and 0 < cell < 1:
        return round(cell * 100, 6), None
    text = cells.text(cell)
    if not text.endswith("%"):
        return None, row.amount("discount")
    try:
        return float(text.removesuffix("%").strip().replace(",", ".")), None
    except ValueError as problem:
        raise UserError("discount_unreadable", value=text) from problem


def _partner(row: Row) -> drafts.PartnerDraft:
    partner = Partner(
        name=row.needed("name"),
        platform=forms.platform_of(row.text("platform")),
        account=row.text("account"),
        other_accounts=row.text("other_accounts"),
        city=row.text("city"),
        niche=row.text("niche"),
        audience=row.text("audience"),
        tone=row.text("tone"),
        declined=row.text("declined"),
        contact=row.text("contact"),
        note=row.text("note"),
        archived_on=row.day("archived_on"),
    )
    deal = Deal(
        partner_id=0,  # whose it is is known once the partner is kept
        form=row.text("deal"),
        sample_value=row.amount("sample_value"),
        fee=row.amount("fee"),
        due_on=row.day("due_on"),
        paid_on=row.day("paid_on"),
    )
    followers = row.number_or_none("followers")
    return drafts.PartnerDraft(partner=partner, deal=deal, followers=followers, place=row.place)


def _reflection(row: Row) -> drafts.ReflectionDraft:
    cell = row.cell("month")
    month = cell.strftime("%Y-%m") if isinstance(cell, date) else row.needed("month")
    return drafts.ReflectionDraft(
        month=month,
        conversation=row.text("conversation"),
        led_to_purchase=row.text("led_to_purchase"),
        appreciated=row.text("appreciated"),
        keep=_lines(row.text("keep")),
        simplify=_lines(row.text("simplify")),
        stop=_lines(row.text("stop")),
        place=row.place,
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _refused(row: Row) -> drafts.RefusedDraft:
    return drafts.RefusedDraft(
        channel=channels.meant(row.text("channel")),
        number=row.needed("number"),
        code=row.needed("code"),
        place=row.place,
    )


def _setting(row: Row) -> drafts.SettingDraft:
    key = forms.meaning(forms.SETTING_KEYS, row.needed("key"))
    if key is None:
        raise UserError("setting_unknown", value=row.text("key"))
    value: str | int | bool = row.text("value")
    if value and key == "language":
        value = row.kind("value", forms.LANGUAGES)
    elif value and key == "theme":
        value = row.kind("value", forms.THEMES)
    elif value and key in forms.YES_NO_SETTINGS:
        value = row.kind("value", forms.YES_NO)
    elif value and key == "hourly_wage":
        value = money.parse(row.cell("value"))
    elif value and (key.startswith("targets.") or key in forms.COUNT_SETTINGS):
        value = cells.count(row.cell("value"))
    return drafts.SettingDraft(key=key, value=value, place=row.place)


_READERS: dict[str, Callable[[Found, Drafts], None]] = {
    "products": lambda found, result: result.products.extend(_each(found, result, _product)),
    "posts": lambda found, result: result.posts.extend(_each(found, result, _post)),
    "codes": lambda found, result: result.codes.extend(_each(found, result, _code)),
    "partners": lambda found, result: result.partners.extend(_each(found, result, _partner)),
    "reflections": lambda found, result: result.reflections.extend(
        _each(found, result, _reflection)
    ),
    "refused": lambda found, result: result.refused.extend(_each(found, result, _refused)),
    "settings": lambda found, result: result.settings.extend(_each(found, result, _setting)),
}
