"""The sales behind a figure, one by one."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditedSale:
    """One sale in a list behind a bar or a marker."""

    id: int
    number: str
    ordered_on: date
    customer: str
    products: str
    net_sales: int
    profit: int | None
    grade: Grade
    code: str


def sales_of(
    store: Store,
    first: date,
    last: date,
    *,
    post_id: int | None = None,
    pillar: Pillar | None = None,
    code_id: int | None = None,
    partner_id: int | None = None,
    grade: Grade | None = None,
    without_post: bool = False,
    order_ids: Sequence[int] | None = None,
    days: Collection[date] | None = None,
) -> list[CreditedSale]:
    """The sales behind a bar, a marker or a figure, newest first; None means any."""
    found = store.rows(
        """
        SELECT graded.id, number, ordered_on, coalesce(customers.name, '') AS customer,
            (SELECT group_concat(quantity || ' × ' || trim(product || ' ' || variant), ', ')
             FROM line_items WHERE order_id = graded.id) AS products,
            net_sales, profit, grade, coalesce(codes.code, '') AS code
        FROM graded_sales AS graded
        LEFT JOIN customers ON customers.id = graded.customer_id
        LEFT JOIN codes ON codes.id = code_id
        LEFT JOIN posts ON posts.id = graded.post_id
        WHERE ordered_on BETWEEN :first AND :last
            AND (:post_id IS NULL OR graded.post_id = :post_id)
            AND (:pillar IS NULL OR posts.pillar = :pillar)
            AND (:code_id IS NULL OR code_id = :code_id)
            AND (:partner_id IS NULL OR graded.partner_id = :partner_id)
            AND (:grade IS NULL OR grade = :grade)
            AND (NOT :without_post OR graded.post_id IS NULL)
            AND (:ids IS NULL OR graded.id IN (SELECT value FROM json_each(:ids)))
            AND (:days IS NULL OR ordered_on IN (SELECT value FROM json_each(:days)))
        ORDER BY ordered_on DESC, coalesce(ordered_time, '') DESC, graded.id DESC
        """,
        first=first.isoformat(),
        last=last.isoformat(),
        post_id=post_id,
        pillar=pillar,
        code_id=code_id,
        partner_id=partner_id,
        grade=grade,
        without_post=without_post,
        ids=None if order_ids is None else json.dumps(list(order_ids)),
        days=None if days is None else json.dumps([day.isoformat() for day in days]),
    )
    return [
        CreditedSale(
            **dict(row)
            | {"ordered_on": date.fromisoformat(row["ordered_on"]), "grade": Grade(row["grade"])}
        )
        for row in found
    ]
