"""The sheets of an open workbook beside the orders, into the store; use inside a change.

A record that is known already is brought up to date: cells with something in them replace what was
there, empty cells leave it. A row that the domain refuses becomes a problem, leaves nothing of
itself behind and keeps nobody else out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from umkm_studio.models import reflections, shop, workbook_sheets
from umkm_studio.models.campaigns import code_runs, codes, deals, partner_counts, partners
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.partner_counts import Counted
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.reflections import DecisionKind
from umkm_studio.models.sales import products, redemptions
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sheets.drafts import Drafts, Problem
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.sheets.workbook.drafts import (
    CodeDraft,
    PartnerDraft,
    Place,
    PostDraft,
    ProductDraft,
    RecordDraft,
    ReflectionDraft,
    RefusedDraft,
    SettingDraft,
)
from umkm_studio.models.store import FAILURES, Store
from umkm_studio.models.text import fold
from umkm_studio.models.workbook_sheets import RecordSheet, References

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    R = TypeVar("R", bound=DataclassInstance)

# Where a column is kept in the record, if it is not under the column's own key.
_KEPT_IN = {
    "day": ("day", "time"),
    "deal": ("form",),
    "discount": ("discount_percent", "discount_amount"),
    "product": ("product_id",),
    "post": ("post_id",),
    "partner": ("partner_id",),
    "customer": ("customer_id",),
    "products": ("product_ids",),
}
# The column that a refusal of the domain is about; others are about the row as a whole.
_ABOUT = {
    "post_day_missing": "day",
    "code_too_short": "code",
    "discount_unlikely": "discount",
    "quantity_not_positive": "usage_limit",
    "dates_reversed": "ends_on",
    "code_taken": "code",
    "code_runs_overlap": "starts_on",
    "least_order_not_positive": "least_order",
    "month_unreadable": "month",
    "effort_unlikely": "minutes",
    "frozen_unreadable": "facts",
    "pace_unlikely": "value",
    "minutes_unlikely": "value",
    "hours_unreadable": "value",
    "quiet_all_day": "value",
    "order_phone_unreadable": "value",
    "rest_every_day": "weekday",
    "rest_without_day": "first",
    "rest_too_long": "last",
    "week_without_monday": "monday",
    "targets_not_100": "value",
}

D = TypeVar("D", ReflectionDraft, RefusedDraft)


@dataclass(slots=True)
class Counts:
    """How many posts came in, and what was refused."""

    posts_new: int = 0
    posts_updated: int = 0
    problems: list[Problem] = field(default_factory=list)
    references: References = field(default_factory=References)
    # runs of codes that the file spoke of, and whether it named their post
    runs: dict[int | None, bool] = field(default_factory=dict)


def save_before_orders(store: Store, drafts: Drafts, today: date) -> Counts:
    """Settings, products, customers, partners, posts and codes: what orders refer to.

    A price or cost that differs from the known one counts from `today` on, unless the file has its
    history.
    """
    counts = Counts()
    _settings(store, drafts.settings, counts)
    dated = frozenset(
        (fold(record.values["product"]), fold(record.values["size"]))
        for record in drafts.records
        if record.form in (forms.PRICES.key, forms.COSTS.key)
    )
    for product in drafts.products:
        with _refusals(store, product.place, counts):
            _product(store, product, dated, today)
    _records(store, workbook_sheets.SHEETS, drafts.records, counts)
    _partners(store, drafts, counts, today)
    _records(store, workbook_sheets.ABOUT_PARTNERS, drafts.records, counts)
    before = redemptions.known_codes(store)
    for draft in drafts.posts:
        _post(store, draft, counts)
    _records(store, workbook_sheets.ABOUT_POSTS, drafts.records, counts)
    for code in drafts.codes:
        with _refusals(store, code.place, counts):
            _code(store, code, counts)
    for draft in drafts.posts:
        with _refusals(store, draft.place, counts):
            _tie_codes(store, draft, counts)
    if redemptions.known_codes(store) != before:
        redemptions.rematch(store)
    return counts


def save_after_orders(store: Store, drafts: Drafts, counts: Counts) -> None:
    """Reflections, the near misses that the maker has refused, and what else is about orders."""
    _each(store, drafts.reflections, _reflection, counts)
    _each(store, drafts.refused, _refused, counts)
    _records(store, workbook_sheets.ABOUT_ORDERS, drafts.records, counts)


def _each(
    store: Store, found: Iterable[D], save: Callable[[Store, D], None], counts: Counts
) -> None:
    for draft in found:
        with _refusals(store, draft.place, counts):
            save(store, draft)


@contextmanager
def _refusals(store: Store, place: Place, counts: Counts) -> Iterator[None]:
    """Save one row whole; a refusal becomes a problem of its place."""
    try:
        with store.attempt():
            yield
    except UserError as error:
        if error.code in FAILURES:
            raise
        counts.problems.append(place.problem(_ABOUT.get(error.code, ""), error))


def _settings(store: Store, found: Iterable[SettingDraft], counts: Counts) -> None:
    """Each setting by itself, but for the targets: they add up to 100 only together."""
    filled = [draft for draft in found if draft.value != ""]
    targets = [draft for draft in filled if draft.key.startswith("targets.")]
    for draft in filled:
        if draft not in targets:
            with _refusals(store, draft.place, counts):
                shop.save(store, replace(shop.load(store), **{draft.key: draft.value}))
    if targets:
        with _refusals(store, targets[0].place, counts):
            saved = shop.load(store)
            said = {draft.key.removeprefix("targets."): draft.value for draft in targets}
            shop.save(store, replace(saved, targets={**saved.targets, **said}))


def _product(
    store: Store, draft: ProductDraft, dated: frozenset[tuple[str, str]], today: date
) -> None:
    given = draft.product
    known = products.find(store, given.name, given.size)
    if known is None and not given.size:  # "Nastar 500 g" may be kept as a name with its size
        known = products.by_label(store, given.name)
        if known is not None:
            given = replace(given, name=known.name, size=known.size)
    filled = _filled(known, given, draft.place)
    if (fold(given.name), fold(given.size)) in dated:  # the history says it all
        price, cost = (known.price, known.cost) if known is not None else (None, None)
        filled = replace(filled, price=price, cost=cost)
    products.save(store, filled, since=today)


def _records(
    store: Store, kinds: Iterable[RecordSheet], found: Iterable[RecordDraft], counts: Counts
) -> None:
    """The sheets of records, in the order in which they refer to one another."""
    rows: dict[str, list[RecordDraft]] = {}
    for draft in found:
        rows.setdefault(draft.form, []).append(draft)
    for sheet in kinds:
        for draft in rows.get(sheet.form.key, ()):
            with _refusals(store, draft.place, counts):
                sheet.save(store, draft.values, counts.references)


def _partners(store: Store, drafts: Drafts, counts: Counts, today: date) -> None:
    """What a row says of the newest cooperation and of followers gives way to the sheets that have
    all of them.
    """
    told = {
        form: frozenset(
            fold(record.values["partner"]) for record in drafts.records if record.form == form.key
        )
        for form in (forms.DEALS, forms.PARTNER_COUNTS)
    }
    for draft in drafts.partners:
        with _refusals(store, draft.place, counts):
            known = partners.find(store, draft.partner.name)
            partner_id = partners.save(store, _filled(known, draft.partner, draft.place))
            if fold(draft.partner.name) not in told[forms.DEALS]:
                _newest_deal(store, partner_id, draft)
            if fold(draft.partner.name) not in told[forms.PARTNER_COUNTS]:
                _followers(store, partner_id, draft, today)


def _newest_deal(store: Store, partner_id: int, draft: PartnerDraft) -> None:
    if not any(map(draft.place.says, ("deal", "sample_value", "fee", "due_on", "paid_on"))):
        return
    known = next(iter(deals.of_partner(store, partner_id)), None)
    new = replace(draft.deal, partner_id=partner_id)
    deals.save(store, _filled(known, new, draft.place))


def _followers(store: Store, partner_id: int, draft: PartnerDraft, today: date) -> None:
    """A number that differs from the known one was counted today."""
    if draft.followers is None:
        return
    if draft.followers != partner_counts.followers(store).get(partner_id):
        counted = Counted(partner_id=partner_id, counted_on=today, followers=draft.followers)
        partner_counts.save(store, counted)


def _post(store: Store, draft: PostDraft, counts: Counts) -> None:
    known = posts.by_public_id(store, draft.post.public_id)
    with _refusals(store, draft.place, counts):
        post = replace(draft.post, product_id=_product_id(store, draft.product))
        newer = _filled(known, post, draft.place)
        posts.save(store, newer)
        for code in draft.codes:
            codes.check(Code(code=code))
        counts.posts_new += known is None
        counts.posts_updated += known is not None and newer != known


def _product_id(store: Store, label: str) -> int | None:
    if not label:
        return None
    known = products.by_label(store, label)
    return known.id if known is not None else products.save(store, Product(name=label))


def _code(store: Store, draft: CodeDraft, counts: Counts) -> None:
    """A code whose post is not here is kept without it, with a word; a partner's name makes one."""
    post = posts.by_public_id(store, draft.post) if draft.post else None
    if draft.post and post is None:
        missing = draft.place.problem("post", UserError("post_unknown", value=draft.post))
        counts.problems.append(replace(missing, warning=True))
    code = replace(
        draft.code,
        post_id=None if post is None else post.id,
        partner_id=_partner_id(store, draft.partner),
        customer_id=_customer_id(draft, counts),
        product_ids=tuple(
            one for label in draft.products if (one := _product_id(store, label)) is not None
        ),
    )
    known = code_runs.meant(store, code, counts.runs)
    code_id = codes.save(store, _filled(known, code, draft.place), search=False)
    counts.runs[code_id] = post is not None


def _customer_id(draft: CodeDraft, counts: Counts) -> int | None:
    if not draft.customer:
        return None
    known = counts.references.customers.get(draft.customer)
    if known is None:
        unknown = UserError("code_person_unknown", value=draft.customer)
        missing = draft.place.problem("customer", unknown)
        counts.problems.append(replace(missing, warning=True))
    return known


def _tie_codes(store: Store, draft: PostDraft, counts: Counts) -> None:
    """Tie the codes that a post's row names, in the run of the post's day; what the rows of the
    codes say about their posts stays.
    """
    post = posts.by_public_id(store, draft.post.public_id)
    if post is None:
        return  # its row was refused
    for word in draft.codes:
        runs = codes.runs_of(store, word)
        if any(run.post_id == post.id for run in runs):
            continue
        code = codes.find(store, word, post.day) or Code(code=word)
        if not counts.runs.get(code.id, False):
            codes.save(store, replace(code, post_id=post.id), search=False)


def _partner_id(store: Store, name: str) -> int | None:
    if not name:
        return None
    known = partners.find(store, name)
    return known.id if known is not None else partners.save(store, Partner(name=name))


def _reflection(store: Store, draft: ReflectionDraft) -> None:
    month = reflections.read_month(draft.month)
    written = reflections.Reflection(
        month=month,
        conversation=draft.conversation,
        led_to_purchase=draft.led_to_purchase,
        appreciated=draft.appreciated,
    )
    known = reflections.get(store, month)
    reflections.save(store, _filled(known, written, draft.place))
    for kind, texts in zip(DecisionKind, (draft.keep, draft.simplify, draft.stop), strict=True):
        if texts:
            reflections.decide_all(store, month, kind, texts)


def _refused(store: Store, draft: RefusedDraft) -> None:
    redemptions.refuse_for(store, draft.channel, draft.number, draft.code)


def _filled(known: R | None, given: R, place: Place) -> R:
    """The known record with what the row says; empty cells leave what was there."""
    if known is None:
        return given
    said = {name for key in place.cells if place.says(key) for name in _KEPT_IN.get(key, (key,))}
    new = {one.name: getattr(given, one.name) for one in fields(given) if one.name in said}
    return replace(known, **new)
