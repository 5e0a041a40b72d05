"""The sheets of an open workbook beside the orders, into the store; use inside a change.

A record that is known already is brought up to date: cells with something in them replace what was
there, empty cells leave it. A row that the domain refuses becomes a problem and keeps nobody else
out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from umkm_studio.models import reflections, shop
from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.reflections import DecisionKind
from umkm_studio.models.sales import products, redemptions
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sheets.drafts import (
    CodeDraft,
    Drafts,
    PartnerDraft,
    PostDraft,
    Problem,
    ProductDraft,
    ReflectionDraft,
    RefusedDraft,
)
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    R = TypeVar("R", bound=DataclassInstance)

D = TypeVar("D", ProductDraft, PartnerDraft, PostDraft, CodeDraft, ReflectionDraft, RefusedDraft)


@dataclass(slots=True)
class Counts:
    """How many posts came in, and what was refused."""

    posts_new: int = 0
    posts_updated: int = 0
    problems: list[Problem] = field(default_factory=list)


def save_before_orders(store: Store, drafts: Drafts) -> Counts:
    """Settings, products, partners, posts and codes: what orders refer to."""
    counts = Counts()
    if drafts.settings:
        _settings(store, drafts.settings)
    _each(forms.PRODUCTS, drafts.products, lambda draft: _product(store, draft), counts)
    _each(forms.PARTNERS, drafts.partners, lambda draft: _partner(store, draft), counts)
    _each(forms.POSTS, drafts.posts, lambda draft: _post(store, draft, counts), counts)
    _each(forms.CODES, drafts.codes, lambda draft: _code(store, draft), counts)
    return counts


def save_after_orders(store: Store, drafts: Drafts, counts: Counts) -> None:
    """Reflections, and the near misses that the maker has refused."""
    _each(forms.REFLECTIONS, drafts.reflections, lambda draft: _reflection(store, draft), counts)
    _each(forms.REFUSED, drafts.refused, lambda draft: _refused(store, draft), counts)


def _each(form: forms.Form, found: Iterable[D], save: Callable[[D], None], counts: Counts) -> None:
    for draft in found:
        try:
            save(draft)
        except UserError as error:
            counts.problems.append(
                Problem(form.indonesian, draft.row, "", "", error.code, dict(error.details))
            )


def _settings(store: Store, found: dict[str, Any]) -> None:
    saved = shop.load(store)
    targets = {
        pillar: found.get(f"targets.{pillar}", share) for pillar, share in saved.targets.items()
    }
    given = {key: value for key, value in found.items() if not key.startswith("targets.")}
    shop.save(store, replace(saved, **given, targets=targets))


def _product(store: Store, draft: ProductDraft) -> None:
    known = products.find(store, draft.product.name, draft.product.size)
    products.save(store, _filled(known, draft.product))


def _partner(store: Store, draft: PartnerDraft) -> None:
    known = partners.find(store, draft.partner.name)
    partners.save(store, _filled(known, draft.partner))


def _post(store: Store, draft: PostDraft, counts: Counts) -> None:
    known = posts.by_public_id(store, draft.post.public_id)
    post = replace(draft.post, product_id=_product_id(store, draft.product))
    newer = _filled(known, post)
    if newer == known:
        return
    post_id = posts.save(store, newer)
    for code in draft.codes:
        same = codes.find(store, code)
        codes.save(store, replace(same or Code(code=code), post_id=post_id))
    if known is None:
        counts.posts_new += 1
    else:
        counts.posts_updated += 1


def _product_id(store: Store, label: str) -> int | None:
    if not label:
        return None
    known = products.by_label(store, label)
    return known.id if known is not None else products.save(store, Product(name=label))


def _code(store: Store, draft: CodeDraft) -> None:
    post = posts.by_public_id(store, draft.post) if draft.post else None
    if draft.post and post is None:
        raise UserError("post_unknown", value=draft.post)
    partner = partners.find(store, draft.partner) if draft.partner else None
    if draft.partner and partner is None:
        raise UserError("partner_unknown", value=draft.partner)
    code = replace(
        draft.code,
        post_id=None if post is None else post.id,
        partner_id=None if partner is None else partner.id,
    )
    codes.save(store, _filled(codes.find(store, code.code), code))


def _reflection(store: Store, draft: ReflectionDraft) -> None:
    month = reflections.read_month(draft.month)
    written = reflections.Reflection(
        month=month,
        conversation=draft.conversation,
        led_to_purchase=draft.led_to_purchase,
        appreciated=draft.appreciated,
    )
    known = reflections.get(store, month)
    reflections.save(store, _filled(known, written))
    for kind, texts in zip(DecisionKind, (draft.keep, draft.simplify, draft.stop), strict=True):
        if texts:
            reflections.decide_all(store, month, kind, texts)


def _refused(store: Store, draft: RefusedDraft) -> None:
    redemptions.refuse_for(store, draft.channel, draft.number, draft.code)


def _filled(known: R | None, given: R) -> R:
    """The known record with what the sheet says; empty cells leave what was there."""
    if known is None:
        return given
    said = {
        one.name: getattr(given, one.name)
        for one in fields(given)
        if getattr(given, one.name) not in (None, "", one.default)
    }
    return replace(known, **said)
