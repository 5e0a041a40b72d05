"""The whole store as the open workbook, in an order that does not depend on how it was entered.

Importing the workbook into an empty store and exporting again gives the same cells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time
from pathlib import Path

from umkm_studio.models import reflections, shop, workbook_sheets
from umkm_studio.models.campaigns import codes, deals, partner_counts, partners
from umkm_studio.models.campaigns.deals import Deal
from umkm_studio.models.content import posts
from umkm_studio.models.content.balance import last_day
from umkm_studio.models.insight.evidence import insights
from umkm_studio.models.reflections import DecisionKind
from umkm_studio.models.sales import customers, order_states, products
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms, writing
from umkm_studio.models.sheets.workbook.writing import Table
from umkm_studio.models.store import Row, Store
from umkm_studio.models.workbook_sheets.sheet import moment_cell


def write(store: Store, path: Path) -> None:
    """Write everything to an .xlsx file. Raises `UserError`: veiled, and those of `files.whole` (a
    full disk, Excel open).
    """
    store.must_be_plain()
    writing.write(
        path,
        [
            Table(forms.ORDERS, _orders(store)),
            Table(forms.PRODUCTS, _products(store)),
            Table(forms.POSTS, _posts(store)),
            Table(forms.CODES, _codes(store)),
            Table(forms.PARTNERS, _partners(store)),
            Table(forms.REFLECTIONS, _reflections(store)),
            Table(forms.REFUSED, _refused(store)),
            Table(forms.SETTINGS, _settings(store)),
            *(
                Table(sheet.form, sheet.rows(store))
                for sheet in (
                    *workbook_sheets.SHEETS,
                    *workbook_sheets.ABOUT_PARTNERS,
                    *workbook_sheets.ABOUT_POSTS,
                    *workbook_sheets.ABOUT_ORDERS,
                )
            ),
        ],
    )


def write_posts(store: Store, path: Path, post_ids: Sequence[int]) -> None:
    """Write the sheet of posts alone, for these posts."""
    wanted = frozenset(post_ids)
    writing.write(path, [Table(forms.POSTS, _posts(store, wanted))])


def write_month(
    store: Store,
    path: Path,
    month: date,
    *,
    title: str,
    headers: Sequence[str],
    figures: Sequence[Sequence[Cell]],
) -> None:
    """Write the figures of a month as the window words them, and behind them its posts, orders,
    codes that were at work, and what was written about it, as in the open workbook.
    """
    first, last = month.replace(day=1), last_day(month)
    found = insights(store, first, last)
    post_ids = frozenset(one.post.id for one in found.posts if one.post.id is not None)
    code_ids = frozenset(one.code.id for one in found.codes if one.code.id is not None)
    writing.write_report(
        path,
        title,
        headers,
        figures,
        [
            Table(forms.POSTS, _posts(store, post_ids)),
            Table(forms.ORDERS, _orders(store, first, last)),
            Table(forms.CODES, _codes(store, code_ids)),
            Table(forms.REFLECTIONS, _reflections(store, first)),
        ],
    )


def _orders(store: Store, first: date = date.min, last: date = date.max) -> Iterator[list[Cell]]:
    people = customers.references(store)
    for row in store.rows(
        """
        SELECT orders.*, coalesce(customers.name, '') AS customer, line_items.*
        FROM orders JOIN line_items ON line_items.order_id = orders.id
        LEFT JOIN customers ON customers.id = orders.customer_id
        WHERE ordered_on BETWEEN :first AND :last
        ORDER BY ordered_on, coalesce(ordered_time, ''), channel, number, position
        """,
        first=first.isoformat(),
        last=last.isoformat(),
    ):
        yield _order_line(row, people.get(row["customer_id"], ""))


def _order_line(row: Row, customer: str) -> list[Cell]:
    day, moment = date.fromisoformat(row["ordered_on"]), row["ordered_time"]
    when = moment_cell(day, time.fromisoformat(moment) if moment else None)
    status = forms.word(forms.ORDER_STATUSES, order_states.Status(row["status"]))
    payment = row["payment"]
    return [
        row["number"], when, status, forms.channel_word(row["channel"]), row["customer"],
        row["phone"], row["address"], row["city"], row["product"], row["sku"], row["variant"],
        row["quantity"], row["returned_quantity"], row["unit_price"], row["item_discount"],
        row["order_discount"], row["shipping"], row["channel_fee"], row["campaign_code"],
        row["heard_from"], row["note"], row["due_on"] and date.fromisoformat(row["due_on"]),
        payment and forms.word(forms.PAYMENTS, order_states.Payment(payment)), row["down_payment"],
        customer,
    ]  # fmt: skip


def _products(store: Store) -> Iterator[list[Cell]]:
    for product in sorted(products.everything(store), key=lambda one: (one.name, one.size)):
        yield [
            product.name, product.sku, product.price, product.cost, product.materials,
            product.size, product.description, forms.word(forms.YES_NO, product.active),
            product.stock, product.stock_on, product.weekly_capacity,
        ]  # fmt: skip


def _posts(store: Store, wanted: frozenset[int] | None = None) -> Iterator[list[Cell]]:
    labels = {product.id: product.label for product in products.everything(store)}
    tied: dict[int, list[str]] = {}
    for code in codes.in_order(store):
        if code.post_id is not None and code.code not in tied.setdefault(code.post_id, []):
            tied[code.post_id].append(code.code)
    for post in posts.everything(store):
        if wanted is not None and post.id not in wanted:
            continue
        when = moment_cell(post.day, post.time) if post.day else None
        yield [
            post.public_id, post.title, forms.word(forms.PILLARS, post.pillar),
            ", ".join(map(forms.platform_word, post.platforms)), when,
            forms.word(forms.POST_STATUSES, post.status), post.format,
            labels.get(post.product_id, ""), post.caption, post.call_to_action,
            ", ".join(tied.get(post.id or 0, [])), post.link, post.note, post.measured_on,
            *(getattr(post, count) for count in posts.COUNTS),
            ", ".join(forms.word(forms.MARKS, mark) for mark in post.marks),
            "\n".join(post.media), post.quoted_from, post.effort_minutes, post.spent_minutes,
            ", ".join(post.confirmed),
        ]  # fmt: skip


def _codes(store: Store, wanted: frozenset[int] | None = None) -> Iterator[list[Cell]]:
    post_ids = {post.id: post.public_id for post in posts.everything(store)}
    names = {partner.id: partner.name for partner in partners.everything(store)}
    people = customers.references(store)
    labels = {product.id: product.label for product in products.everything(store)}
    for code in codes.in_order(store):
        if wanted is not None and code.id not in wanted:
            continue
        discount: Cell = code.discount_amount
        if code.discount_percent is not None:
            discount = f"{code.discount_percent:.10g}%".replace(".", ",")
        yield [
            code.code, forms.word(forms.CODE_KINDS, code.kind), post_ids.get(code.post_id, ""),
            names.get(code.partner_id, ""), discount, code.starts_on, code.ends_on,
            code.usage_limit, code.cost, code.least_order,
            "\n".join(sorted(labels[one] for one in code.product_ids if one in labels)),
            forms.code_place_word(code.place), people.get(code.customer_id or 0, ""),
            code.archived_on,
        ]  # fmt: skip


def _partners(store: Store) -> Iterator[list[Cell]]:
    """The deal in their rows is the newest; all of them are in their own sheet."""
    newest = deals.newest(deals.everything(store))
    followers = partner_counts.followers(store)
    for partner in sorted(partners.everything(store), key=lambda one: one.name):
        assert partner.id is not None
        deal = newest.get(partner.id) or Deal(partner_id=partner.id)
        yield [
            partner.name, forms.platform_word(partner.platform), partner.account,
            followers.get(partner.id), partner.city, deal.form, deal.sample_value, deal.fee,
            deal.due_on, deal.paid_on, partner.note, partner.other_accounts, partner.niche,
            partner.audience, partner.tone, partner.declined, partner.contact, partner.archived_on,
        ]  # fmt: skip


def _reflections(store: Store, only: date | None = None) -> Iterator[list[Cell]]:
    for month in reflections.written_months(store):
        if only not in (None, month):
            continue
        decided = reflections.decisions(store, month)
        yield [
            month.isoformat()[:7],
            *reflections.get(store, month).answers,
            *("\n".join(one.text for one in decided if one.kind is kind) for kind in DecisionKind),
        ]


def _refused(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows(
        """
        SELECT orders.channel, orders.number, codes.code FROM near_misses
        JOIN orders ON orders.id = near_misses.order_id
        JOIN codes ON codes.id = near_misses.code_id
        WHERE near_misses.state = 'refused' ORDER BY orders.channel, orders.number, codes.code
        """
    ):
        yield [forms.channel_word(row["channel"]), row["number"], row["code"]]


def _settings(store: Store) -> Iterator[list[Cell]]:
    saved = shop.load(store)
    for key, (word, *_) in forms.SETTING_KEYS.items():
        if key.startswith("targets."):
            value: Cell = saved.targets[key.removeprefix("targets.")]
        elif key == "language":
            value = forms.word(forms.LANGUAGES, saved.language)
        elif key == "theme":
            value = forms.word(forms.THEMES, saved.theme)
        elif key in forms.YES_NO_SETTINGS:
            value = forms.word(forms.YES_NO, getattr(saved, key))
        else:
            value = getattr(saved, key)
        yield [word, value]
