"""The first week: a few steps that make the rest useful, and which areas hold nothing yet.

A step is done once the shop holds what it asks for, whoever put it there (an import, too). What
the maker left out is kept as a setting; nothing else is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from umkm_studio.models import shop as shops
from umkm_studio.models.shop import Shop, listed
from umkm_studio.models.store import Store


class Step(StrEnum):
    """In the order in which they help most."""

    SHOP = "shop"  # has a name
    PRODUCT = "product"  # there is one
    ORDER = "order"  # one was noted or imported
    POST = "post"  # one has a code, so that orders can be led back to it


class State(StrEnum):
    """Of a step."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


class Area(StrEnum):
    """A part of the program that a new shop can do without, by the key of its page."""

    CAMPAIGNS = "campaigns"
    TESTIMONIALS = "testimonials"
    MESSAGES = "messages"
    INSIGHTS = "insights"
    REFLECTION = "reflection"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstWeek:
    """How far the shop has come."""

    steps: Mapping[Step, State]

    @property
    def is_over(self) -> bool:
        """Whether nothing is open any more."""
        return State.OPEN not in self.steps.values()

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(state is State.DONE for state in self.steps.values())

    @property
    def next(self) -> Step | None:
        """The first that is open."""
        return next((step for step, state in self.steps.items() if state is State.OPEN), None)


def load(store: Store) -> FirstWeek:
    """Every step with its state. The practice shop has no first week: all of it is done there."""
    shop = shops.load(store)
    if shop.practice:
        return FirstWeek(steps=dict.fromkeys(Step, State.DONE))
    skipped, done = _skipped(shop), _done(store, shop)
    return FirstWeek(
        steps={
            step: State.DONE if step in done else State.SKIPPED if step in skipped else State.OPEN
            for step in Step
        }
    )


def skip(store: Store, steps: Iterable[Step]) -> None:
    """Leave these steps out; all that are open put the whole list away."""
    shop = shops.load(store)
    _keep(store, shop, _skipped(shop) | set(steps))


def begin_again(store: Store) -> None:
    """Offer again what was left out."""
    _keep(store, shops.load(store), set())


def unused(store: Store) -> frozenset[Area]:
    """Areas that hold nothing of the shop yet."""
    found = store.rows(
        """
        SELECT
            EXISTS (SELECT 1 FROM codes) OR EXISTS (SELECT 1 FROM partners)
                OR EXISTS (SELECT 1 FROM trials) OR EXISTS (SELECT 1 FROM loyalty_rules)
                OR EXISTS (SELECT 1 FROM loyalty_entries)
                OR EXISTS (SELECT 1 FROM orders WHERE campaign_code <> '') AS campaigns,
            EXISTS (SELECT 1 FROM testimonials) OR EXISTS (SELECT 1 FROM trust_entries)
                OR EXISTS (SELECT 1 FROM review_requests) AS testimonials,
            EXISTS (SELECT 1 FROM messages) OR EXISTS (SELECT 1 FROM replies) AS messages,
            EXISTS (SELECT 1 FROM orders) OR EXISTS (SELECT 1 FROM posts WHERE status = 'published')
                OR EXISTS (SELECT 1 FROM fair_tests) AS insights,
            EXISTS (SELECT 1 FROM orders) OR EXISTS (SELECT 1 FROM posts WHERE status = 'published')
                OR EXISTS (SELECT 1 FROM reflections) OR EXISTS (SELECT 1 FROM decisions)
                OR EXISTS (SELECT 1 FROM closed_months) OR EXISTS (SELECT 1 FROM month_efforts)
                AS reflection
        """
    )[0]
    return frozenset(area for area in Area if not found[area])


def _done(store: Store, shop: Shop) -> set[Step]:
    found = store.rows(
        """
        SELECT EXISTS (SELECT 1 FROM products) AS product,
               EXISTS (SELECT 1 FROM orders) AS "order",
               EXISTS (SELECT 1 FROM codes WHERE post_id IS NOT NULL) AS post
        """
    )[0]
    there = {step for step in (Step.PRODUCT, Step.ORDER, Step.POST) if found[step]}
    return there | ({Step.SHOP} if shop.name else set())


def _skipped(shop: Shop) -> set[Step]:
    """What a workbook of another version names and this one does not know is left alone."""
    known = set(Step)
    return {Step(word) for word in listed(shop.first_week_skipped) if word in known}


def _keep(store: Store, shop: Shop, skipped: set[Step]) -> None:
    words = ", ".join(step for step in Step if step in skipped)
    shops.save(store, replace(shop, first_week_skipped=words))
