"""Insights as the plain values of `umkm-studio insights --json`: a promise, see its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from umkm_studio.models.insight.evidence import (
    CodeEvidence,
    Evidence,
    Insights,
    PartnerEvidence,
    PillarEvidence,
    PostEvidence,
)
from umkm_studio.models.insight.extra_orders import Estimates, Judged

if TYPE_CHECKING:
    from umkm_studio.models.insight.effect import Effect


def as_json(found: Insights, estimates: Estimates) -> dict[str, Any]:
    """One JSON object. Money is whole rupiah, days are YYYY-MM-DD, null is not known."""
    return {
        "from": found.first.isoformat(),
        "to": found.last.isoformat(),
        "orders": found.orders,
        "net_sales": found.net_sales,
        "orders_by_evidence": {grade.value: tally.orders for grade, tally in found.grades.items()},
        "posts": [_post(one, estimates) for one in found.posts],
        "pillars": [_pillar(one, estimates.pillars[one.pillar]) for one in found.pillars],
        "codes": [_code(one) for one in found.codes],
        "partners": [_partner(one) for one in found.partners],
    }


def _post(one: PostEvidence, estimates: Estimates) -> dict[str, Any]:
    post = one.post
    is_likely = one.evidence is Evidence.INSUFFICIENT and post.id in estimates.posts
    return {
        "id": post.public_id,
        "title": post.title,
        "pillar": post.pillar.value,
        "published": post.day.isoformat() if post.day and post.published else None,
        "likes": post.likes,
        "product_questions": post.product_questions,
        "proven": {
            "orders": one.proven.orders,
            "net_sales": one.proven.net_sales,
            "profit": one.proven.profit,
        },
        "reported": {"orders": one.reported.orders, "net_sales": one.reported.net_sales},
        "evidence": (Evidence.LIKELY if is_likely else one.evidence).value,
    }


def _pillar(one: PillarEvidence, judged: Judged) -> dict[str, Any]:
    return {
        "pillar": one.pillar.value,
        "posts": one.posts,
        "proven": {
            "orders": one.proven.orders,
            "net_sales": one.proven.net_sales,
            "profit": one.proven.profit,
        },
        "extra_orders_per_post": judged.effect and _range(judged.effect),
        "verdict": judged.verdict.value,
        "needs": [{"what": need.what.value, "more": need.more} for need in judged.needs],
    }


def _range(effect: Effect) -> dict[str, float]:
    return {"low": round(effect.low, 2), "mid": round(effect.mid, 2), "high": round(effect.high, 2)}


def _code(one: CodeEvidence) -> dict[str, Any]:
    return {
        "code": one.code.code,
        "kind": one.code.kind.value,
        "starts": one.code.starts_on and one.code.starts_on.isoformat(),  # a run of the code
        "ends": one.code.ends_on and one.code.ends_on.isoformat(),
        "orders": one.sales.orders,
        "net_sales": one.sales.net_sales,
        "discount": one.discount,
        "cost": one.cost,
        "profit": one.sales.profit,
    }


def _partner(one: PartnerEvidence) -> dict[str, Any]:
    return {
        "name": one.partner.name,
        "orders": one.sales.orders,
        "net_sales": one.sales.net_sales,
        "cost": one.cost,
        "profit": one.sales.profit,
        "cost_per_order": one.cost_per_order,
    }
