"""Codes with conditions, each in one or more dated runs."""

from __future__ import annotations

from sqlite_utils import Database


def m010_codes_in_runs(db: Database) -> None:
    """A row of `codes` becomes one run: rows of one key are the runs of one code, and their days
    don't meet (models/campaigns/codes.py sees to it).
    """
    for statement in _STEPS:
        db.execute(statement)


_STEPS = (
    "DROP VIEW graded_sales",
    # NULL in `starts_on` and `ends_on` is open-ended. `place` is where the code is handed out,
    # `customer_id` whose code it is, `least_order` whole rupiah of goods; `product_ids` is a JSON
    # array, an empty one is every product
    """
    CREATE TABLE code_runs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL,
        key TEXT NOT NULL CHECK (key <> ''),
        kind TEXT NOT NULL
            CHECK (kind IN ('post', 'partner', 'ad', 'loyalty', 'referral', 'channel')),
        post_id INTEGER REFERENCES posts (id),
        partner_id INTEGER REFERENCES partners (id),
        customer_id INTEGER REFERENCES customers (id),
        place TEXT NOT NULL DEFAULT '',
        discount_percent REAL CHECK (discount_percent BETWEEN 0 AND 100),
        discount_amount INTEGER CHECK (discount_amount >= 0),
        least_order INTEGER CHECK (least_order > 0),
        product_ids TEXT NOT NULL DEFAULT '[]' CHECK (product_ids GLOB '[[]*]'),
        starts_on TEXT CHECK (starts_on IS date(starts_on)),
        ends_on TEXT CHECK (ends_on IS date(ends_on)),
        usage_limit INTEGER CHECK (usage_limit > 0),
        cost INTEGER NOT NULL DEFAULT 0 CHECK (cost >= 0),
        archived_on TEXT CHECK (archived_on IS date(archived_on)),
        CHECK (discount_percent IS NULL OR discount_amount IS NULL),
        CHECK (ends_on >= starts_on)
    ) STRICT
    """,
    """
    INSERT INTO code_runs (id, code, key, kind, post_id, partner_id, discount_percent,
        discount_amount, starts_on, ends_on, usage_limit, cost)
    SELECT id, code, key, kind, post_id, partner_id, discount_percent, discount_amount,
        starts_on, ends_on, usage_limit, cost
    FROM codes
    """,
    "DROP TABLE codes",
    "ALTER TABLE code_runs RENAME TO codes",
    "CREATE UNIQUE INDEX codes_by_key ON codes (key, coalesce(starts_on, ''))",
    "CREATE INDEX codes_by_post ON codes (post_id)",
    "CREATE INDEX codes_by_customer ON codes (customer_id) WHERE customer_id IS NOT NULL",
    # As in the first store (m001)
    """
    CREATE VIEW graded_sales AS
    SELECT credited.*, coalesce(posts.day > ordered_on, 0) AS is_early
    FROM (
        SELECT sales.*, redemptions.code_id, codes.partner_id,
            CASE WHEN redemptions.id IS NOT NULL THEN 'code'
                 WHEN trim(heard_from) <> '' THEN 'reported'
                 ELSE 'unknown' END AS grade,
            CASE WHEN redemptions.id IS NOT NULL THEN codes.post_id
                 WHEN trim(heard_from) <> '' THEN coalesce(
                     (SELECT id FROM posts WHERE public_id = trim(heard_from) COLLATE NOCASE),
                     (SELECT min(id) FROM posts WHERE title = trim(heard_from) COLLATE NOCASE))
                 END AS post_id
        FROM sales
        LEFT JOIN redemptions ON redemptions.order_id = sales.id
        LEFT JOIN codes ON codes.id = redemptions.code_id
    ) AS credited
    LEFT JOIN posts ON posts.id = credited.post_id
    """,
    # Orders whose use of a code looked odd, and the maker has looked at: that sign is not asked
    # about again (models/campaigns/code_signs.py)
    """
    CREATE TABLE settled_uses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        sign TEXT NOT NULL CHECK (sign <> ''),
        UNIQUE (order_id, sign)
    ) STRICT
    """,
)
