"""Dated prices and costs, channel fees, payments apart from states, one person across channels, the
bin.
"""

from __future__ import annotations

from sqlite_utils import Database

from umkm_studio.models import derived, identity


def m002_costs_payments_and_people(db: Database) -> None:
    """Rebuild products and customers, add what hangs on them, and work out costs and fees once."""
    for statement in _BEFORE:
        db.execute(statement)
    _take_phones_out_of_keys(db)
    for statement in _AFTER:
        db.execute(statement)
    _estimate_fees(db)
    derived.refresh_all(db.execute)


def _estimate_fees(db: Database) -> None:
    """What marketplaces are known to keep, until the maker corrects it (docs/channel-fees.md)."""
    for channel, starts_on, percent, per_order, source, noted_on in _KNOWN_FEES:
        db.execute(
            """
            INSERT INTO fee_rules (channel, starts_on, percent, per_order, source, noted_on)
            VALUES (:channel, :starts_on, :percent, :per_order, :source, :noted_on)
            """,
            {
                "channel": channel,
                "starts_on": starts_on,
                "percent": percent,
                "per_order": per_order,
                "source": f"{_CHECK_IT} {source}",
                "noted_on": noted_on,
            },
        )


def _take_phones_out_of_keys(db: Database) -> None:
    """`phone:62812…` becomes a fingerprint (see `identity`), so that no number is kept unasked."""
    found = db.execute("SELECT id, key FROM customer_keys WHERE key GLOB 'phone:*'").fetchall()
    if not found:
        return
    secret = identity.new_secret()
    db.execute("INSERT INTO secrets (name, value) VALUES ('identity', :value)", {"value": secret})
    for row_id, key in found:
        hidden = identity.phone_key(secret, key.removeprefix("phone:"))
        db.execute(
            "UPDATE customer_keys SET key = :key WHERE id = :id", {"key": hidden, "id": row_id}
        )


_BEFORE = (
    """
    CREATE TABLE secrets (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    ) STRICT
    """,
    "DROP VIEW graded_sales",
    "DROP VIEW sales",
    """
    ALTER TABLE orders ADD COLUMN due_on TEXT CHECK (due_on IS date(due_on))
    """,
    # What the buyer has paid, where the shop keeps it: '' is not kept (marketplaces see to it)
    """
    ALTER TABLE orders ADD COLUMN payment TEXT NOT NULL DEFAULT ''
        CHECK (payment IN ('', 'paid', 'part', 'unpaid'))
    """,
    "ALTER TABLE orders ADD COLUMN down_payment INTEGER CHECK (down_payment >= 0)",
    # Both follow from other rows (models/derived.py); NULL goods cost is unknown, never zero
    "ALTER TABLE orders ADD COLUMN cost_of_goods INTEGER",
    "ALTER TABLE orders ADD COLUMN fee INTEGER NOT NULL DEFAULT 0",
    # The buyer's traces were taken out (models/privacy.py): no sheet may bring them back
    """
    ALTER TABLE orders ADD COLUMN is_anonymous INTEGER NOT NULL DEFAULT 0
        CHECK (is_anonymous IN (0, 1))
    """,
    # Lists and their sums read this index alone, in the order in which they are shown
    "DROP INDEX orders_by_day",
    """
    CREATE INDEX orders_for_lists ON orders (
        ordered_on, ordered_time, status, channel, customer_id, net_sales, cost_of_goods, fee,
        payment, number
    )
    """,
    "CREATE INDEX orders_by_payment ON orders (payment) WHERE payment IN ('part', 'unpaid')",
    "DROP INDEX line_items_by_product",
    "CREATE INDEX line_items_by_product ON line_items (product_id, order_id)",
    "CREATE INDEX orders_by_due_day ON orders (due_on) WHERE due_on IS NOT NULL",
    """
    CREATE TABLE product_prices (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        product_id INTEGER NOT NULL REFERENCES products (id),
        starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
        price INTEGER NOT NULL CHECK (price >= 0),
        UNIQUE (product_id, starts_on)
    ) STRICT
    """,
    # `cost` is what one piece costs in all; the parts are there where the maker worked it out
    """
    CREATE TABLE product_costs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        product_id INTEGER NOT NULL REFERENCES products (id),
        starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
        cost INTEGER NOT NULL CHECK (cost >= 0),
        materials INTEGER CHECK (materials >= 0),
        packaging INTEGER CHECK (packaging >= 0),
        minutes REAL CHECK (minutes >= 0),
        hourly_wage INTEGER CHECK (hourly_wage >= 0),
        overhead INTEGER CHECK (overhead >= 0),
        UNIQUE (product_id, starts_on)
    ) STRICT
    """,
    """
    INSERT INTO product_prices (product_id, starts_on, price)
    SELECT id, '2000-01-01', price FROM products WHERE price IS NOT NULL
    """,
    """
    INSERT INTO product_costs (product_id, starts_on, cost)
    SELECT id, '2000-01-01', cost FROM products WHERE cost IS NOT NULL
    """,
    "ALTER TABLE products DROP COLUMN price",
    "ALTER TABLE products DROP COLUMN cost",
    "ALTER TABLE products ADD COLUMN stock INTEGER",
    "ALTER TABLE products ADD COLUMN stock_on TEXT CHECK (stock_on IS date(stock_on))",
    "ALTER TABLE products ADD COLUMN weekly_capacity INTEGER CHECK (weekly_capacity > 0)",
    # How sheets spell a product that has another name here; `key` is the folded spelling
    """
    CREATE TABLE product_aliases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE CHECK (key <> ''),
        product_id INTEGER NOT NULL REFERENCES products (id),
        name TEXT NOT NULL,
        variant TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    "CREATE INDEX product_aliases_by_product ON product_aliases (product_id)",
    # Pairs that look alike and are not: they are not proposed again. first_id < second_id
    """
    CREATE TABLE product_differences (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first_id INTEGER NOT NULL REFERENCES products (id),
        second_id INTEGER NOT NULL REFERENCES products (id),
        UNIQUE (first_id, second_id),
        CHECK (first_id < second_id)
    ) STRICT
    """,
    """
    CREATE TABLE fee_rules (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL CHECK (channel <> ''),
        starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
        percent REAL NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
        per_order INTEGER NOT NULL DEFAULT 0 CHECK (per_order >= 0),
        source TEXT NOT NULL DEFAULT '',
        noted_on TEXT CHECK (noted_on IS date(noted_on)),
        UNIQUE (channel, starts_on)
    ) STRICT
    """,
    # From `order_count` on it follows from the orders of the whole person (models/derived.py): in
    # the row that stands for the person; 0 and NULL in rows that were merged into another
    """
    CREATE TABLE people (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL DEFAULT '',
        nickname TEXT NOT NULL DEFAULT '',
        phone TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        merged_into INTEGER REFERENCES people (id),
        anonymised_on TEXT CHECK (anonymised_on IS date(anonymised_on)),
        order_count INTEGER NOT NULL DEFAULT 0,
        sale_count INTEGER NOT NULL DEFAULT 0,
        bought INTEGER NOT NULL DEFAULT 0,
        first_sale_on TEXT,
        last_sale_on TEXT,
        CHECK (merged_into IS NULL OR merged_into <> id)
    ) STRICT
    """,
    "INSERT INTO people (id, name) SELECT id, name FROM customers",
    """
    CREATE TABLE customer_keys (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE CHECK (key <> ''),
        customer_id INTEGER NOT NULL REFERENCES customers (id)
    ) STRICT
    """,
    "INSERT INTO customer_keys (id, key, customer_id) SELECT id, key, id FROM customers",
    "DROP TABLE customers",
    "ALTER TABLE people RENAME TO customers",
    "CREATE INDEX customer_keys_by_customer ON customer_keys (customer_id)",
    "CREATE INDEX customers_by_merge ON customers (merged_into) WHERE merged_into IS NOT NULL",
    # Pairs that look like one person and are not. first_id < second_id
    """
    CREATE TABLE customer_differences (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first_id INTEGER NOT NULL REFERENCES customers (id),
        second_id INTEGER NOT NULL REFERENCES customers (id),
        UNIQUE (first_id, second_id),
        CHECK (first_id < second_id)
    ) STRICT
    """,
    # That it was done, without whose: what the law asks to be able to show
    """
    CREATE TABLE privacy_log (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        done_at TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('exported', 'anonymised', 'deleted')),
        customer_id INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE mapping_profiles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
        layout TEXT NOT NULL,
        used_on TEXT CHECK (used_on IS date(used_on))
    ) STRICT
    """,
    # What was deleted, for 30 days: the rows as they were, as in import_steps
    """
    CREATE TABLE trash (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        deleted_at TEXT NOT NULL,
        kind TEXT NOT NULL,
        label TEXT NOT NULL,
        steps TEXT NOT NULL
    ) STRICT
    """,
    """
    UPDATE import_steps SET before = json_remove(before, '$.price', '$.cost')
    WHERE table_name = 'products' AND before IS NOT NULL
    """,
    """
    UPDATE import_steps SET before = json_remove(before, '$.key')
    WHERE table_name = 'customers' AND before IS NOT NULL
    """,
)
_AFTER = (
    # Products with the newest price and cost of their histories
    """
    CREATE VIEW priced_products AS
    SELECT products.*,
        (SELECT price FROM product_prices WHERE product_id = products.id
         ORDER BY starts_on DESC LIMIT 1) AS price,
        (SELECT cost FROM product_costs WHERE product_id = products.id
         ORDER BY starts_on DESC LIMIT 1) AS cost
    FROM products
    """,
    """
    CREATE VIEW sales AS
    SELECT orders.*, net_sales - cost_of_goods - fee AS profit
    FROM orders
    WHERE status IN ('paid', 'processing', 'shipped', 'completed')
    """,
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
)
_CHECK_IT = "Perkiraan, periksa di Seller Center."
# From a day on, percent of net sales and whole rupiah per order; where from, and its day
_KNOWN_FEES = (
    ("shopee", "2024-09-01", 8.0, 0,
     "Biaya administrasi kategori A untuk Non-Star dan Star (bisnis.tempo.co/read/1898111).",
     "2024-09-01"),
    ("shopee", "2025-07-20", 8.0, 1250,
     "Biaya administrasi seperti sebelumnya, ditambah biaya proses pesanan Rp1.250 sejak 20 Juli "
     "2025 (pwijatim.or.id/2025/07/03).", "2025-07-03"),
    ("shopee", "2026-01-01", 10.0, 1250,
     "Biaya administrasi kelompok FMCG 6,5-10% untuk Non-Star dan Star, dipakai yang tertinggi, "
     "ditambah biaya proses pesanan Rp1.250 (katadata.co.id, 9 Desember 2025). Belum termasuk "
     "program Gratis Ongkir dan Promo Xtra.", "2025-12-09"),
    ("tiktok", "2023-06-01", 2.7, 0,
     "Komisi makanan dan minuman (katadata.co.id, 1 Juni 2023).", "2023-06-01"),
    ("tiktok", "2025-08-11", 2.7, 1250,
     "Komisi seperti sebelumnya, ditambah biaya pemrosesan pesanan Rp1.250 sejak 11 Agustus 2025 "
     "(bloombergtechnoz.com, 4 Agustus 2025).", "2025-08-04"),
    ("tiktok", "2025-10-01", 8.0, 1250,
     "Komisi platform 10% dengan diskon 20% untuk penjual non-Mall, 1 Oktober 2025 sampai 10 "
     "Februari 2026, ditambah Rp1.250 per pesanan (seller-id.tokopedia.com, Biaya Komisi "
     "Platform).", "2026-02-11"),
    ("tiktok", "2026-02-13", 10.0, 1250,
     "Komisi platform tanpa diskon; tarif per kategori sejak 13 Februari 2026 ada di Seller Center "
     "(seller-id.tokopedia.com, Biaya Komisi Platform). Belum termasuk komisi dinamis dan "
     "afiliasi.", "2026-02-11"),
    ("tokopedia", "2023-12-06", 3.8, 0,
     "Biaya layanan Regular Merchant, makanan dan minuman (katadata.co.id, Desember 2023).",
     "2023-12-18"),
    ("tokopedia", "2025-08-11", 3.8, 1250,
     "Biaya layanan seperti sebelumnya, ditambah biaya pemrosesan pesanan Rp1.250 sejak 11 Agustus "
     "2025 (bloombergtechnoz.com, 4 Agustus 2025).", "2025-08-04"),
    ("tokopedia", "2025-10-01", 8.0, 1250,
     "Komisi platform 10% dengan diskon 20% untuk penjual non-Mall, 1 Oktober 2025 sampai 10 "
     "Februari 2026, ditambah Rp1.250 per pesanan (seller-id.tokopedia.com, Biaya Komisi "
     "Platform).", "2026-02-11"),
    ("tokopedia", "2026-02-13", 10.0, 1250,
     "Komisi platform tanpa diskon; tarif per kategori sejak 13 Februari 2026 ada di Seller Center "
     "(seller-id.tokopedia.com, Biaya Komisi Platform). Belum termasuk komisi dinamis dan "
     "afiliasi.", "2026-02-11"),
)  # fmt: skip
