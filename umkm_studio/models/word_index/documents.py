"""What of each kind of record is found by words, and which records a change has a say in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum


class Kind(IntEnum):
    """Kinds of records by their number in the index; never renumbered."""

    ORDER = 1
    CUSTOMER = 2
    PRODUCT = 3
    CODE = 4
    PARTNER = 5
    POST = 6
    REPLY = 7
    TESTIMONIAL = 8
    MESSAGE = 9


HOMES: Mapping[Kind, str] = {
    Kind.ORDER: "orders",
    Kind.CUSTOMER: "customers",
    Kind.PRODUCT: "products",
    Kind.CODE: "codes",
    Kind.PARTNER: "partners",
    Kind.POST: "posts",
    Kind.REPLY: "replies",
    Kind.TESTIMONIAL: "testimonials",
    Kind.MESSAGE: "messages",
}
"""The table whose ids the records of a kind go by."""


@dataclass(frozen=True, slots=True)
class Document:
    """How a kind gets into the index.

    `query` gives `id`, `text` and, where there is one, the `number` of the records in the JSON
    array `:ids`; what a record is called comes first. `touched` says by table which ids rows of it
    have a say in: of the rows in `:ranges` (a JSON array of first and last ids) as they are now,
    and of what those in `:before` (a JSON array of rows) were.
    """

    query: str
    touched: Mapping[str, str]


_ITSELF = """
    SELECT value ->> 0 AS first, value ->> 1 AS last FROM json_each(:ranges)
"""
_NAMES = "{0}.name || ' ' || {0}.nickname"

DOCUMENTS: Mapping[Kind, Document] = {
    Kind.ORDER: Document(
        f"""
        SELECT orders.id, orders.number,
            coalesce({_NAMES.format("person")} || ' ', '')
            || coalesce({_NAMES.format("buyer")} || ' ', '')
            || coalesce((SELECT group_concat(product || ' ' || variant || ' ' || sku, ' ')
                         FROM line_items WHERE order_id = orders.id), '')
            || ' ' || campaign_code || ' ' || city || ' ' || heard_from || ' ' || orders.note
            AS text
        FROM json_each(:ids) JOIN orders ON orders.id = value
        LEFT JOIN customers AS buyer ON buyer.id = orders.customer_id
        LEFT JOIN customers AS person ON person.id = buyer.merged_into
        """,
        {
            "orders": _ITSELF,
            "line_items": """
                SELECT order_id AS first, order_id AS last FROM json_each(:ranges)
                JOIN line_items ON line_items.id BETWEEN value ->> 0 AND value ->> 1
                UNION SELECT value ->> 'order_id', value ->> 'order_id' FROM json_each(:before)
            """,
            # an order that goes to another customer is a change of the order
            "customers": """
                SELECT orders.id AS first, orders.id AS last FROM (
                    SELECT value ->> 'id' AS id FROM json_each(:before)
                    UNION SELECT customers.id FROM json_each(:before)
                        JOIN customers ON merged_into = value ->> 'id'
                ) AS changed JOIN orders ON orders.customer_id = changed.id
            """,
        },
    ),
    Kind.CUSTOMER: Document(
        f"""
        SELECT customers.id,
            {_NAMES.format("customers")} || ' ' || coalesce((
                SELECT group_concat({_NAMES.format("member")} || ' ' || member.note, ' ')
                FROM customers AS member WHERE member.merged_into = customers.id), '')
            || ' ' || coalesce((
                SELECT group_concat(substr(key, instr(key, ':') + 1), ' ') FROM customer_keys
                WHERE (key GLOB 'shopee:*' OR key GLOB 'tiktok:*') AND customer_id IN (
                    SELECT customers.id UNION ALL
                    SELECT id FROM customers AS member WHERE member.merged_into = customers.id)
            ), '') || ' ' || customers.note AS text
        FROM json_each(:ids) JOIN customers ON customers.id = value
        WHERE merged_into IS NULL
        """,
        {
            "customers": _ITSELF
            + """
                UNION SELECT merged_into, merged_into FROM json_each(:ranges)
                    JOIN customers ON customers.id BETWEEN value ->> 0 AND value ->> 1
                    WHERE merged_into IS NOT NULL
                UNION SELECT value ->> 'merged_into', value ->> 'merged_into'
                    FROM json_each(:before) WHERE value ->> 'merged_into' IS NOT NULL
            """,
            "customer_keys": """
                SELECT coalesce(merged_into, customers.id) AS first,
                    coalesce(merged_into, customers.id) AS last
                FROM (
                    SELECT customer_id FROM json_each(:ranges)
                        JOIN customer_keys ON customer_keys.id BETWEEN value ->> 0 AND value ->> 1
                    UNION SELECT value ->> 'customer_id' FROM json_each(:before)
                ) AS known JOIN customers ON customers.id = known.customer_id
            """,
        },
    ),
    Kind.PRODUCT: Document(
        """
        SELECT products.id, products.name || ' ' || size || ' ' || sku || ' ' || coalesce((
            SELECT group_concat(product_aliases.name || ' ' || variant, ' ') FROM product_aliases
            WHERE product_id = products.id), '') AS text
        FROM json_each(:ids) JOIN products ON products.id = value
        """,
        {
            "products": _ITSELF,
            "product_aliases": """
                SELECT product_id AS first, product_id AS last FROM json_each(:ranges)
                JOIN product_aliases ON product_aliases.id BETWEEN value ->> 0 AND value ->> 1
                UNION SELECT value ->> 'product_id', value ->> 'product_id'
                FROM json_each(:before)
            """,
        },
    ),
    Kind.CODE: Document(
        """
        SELECT codes.id, code || ' ' || codes.key || ' ' || place AS text
        FROM json_each(:ids) JOIN codes ON codes.id = value
        """,
        {"codes": _ITSELF},
    ),
    Kind.PARTNER: Document(
        """
        SELECT partners.id, name || ' ' || account || ' ' || other_accounts || ' ' || niche
            || ' ' || city || ' ' || platform || ' ' || contact || ' ' || audience || ' ' || tone
            || ' ' || declined || ' ' || note AS text
        FROM json_each(:ids) JOIN partners ON partners.id = value
        """,
        {"partners": _ITSELF},
    ),
    Kind.POST: Document(
        """
        SELECT posts.id, title || ' ' || public_id || ' ' || caption || ' ' || call_to_action
            || ' ' || note || ' ' || quoted_from AS text
        FROM json_each(:ids) JOIN posts ON posts.id = value
        """,
        {"posts": _ITSELF},
    ),
    Kind.REPLY: Document(
        """
        SELECT replies.id, question || ' ' || category || ' ' || answer AS text
        FROM json_each(:ids) JOIN replies ON replies.id = value
        """,
        {"replies": _ITSELF},
    ),
    Kind.TESTIMONIAL: Document(
        """
        SELECT testimonials.id, name || ' ' || public_id || ' ' || words || ' ' || response
            || ' ' || improvement AS text
        FROM json_each(:ids) JOIN testimonials ON testimonials.id = value
        """,
        {"testimonials": _ITSELF},
    ),
    Kind.MESSAGE: Document(
        """
        SELECT messages.id, name || ' ' || public_id || ' ' || text AS text
        FROM json_each(:ids) JOIN messages ON messages.id = value
        """,
        {"messages": _ITSELF},
    ),
}
TABLES = frozenset(table for document in DOCUMENTS.values() for table in document.touched)
