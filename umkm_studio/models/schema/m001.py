"""The tables of the main circle: shop, products, customers, orders, posts, codes, reflections."""

from __future__ import annotations

from sqlite_utils import Database


def m001_the_first_store(db: Database) -> None:
    """Make the first tables and views."""
    for statement in _FIRST_STORE:
        db.execute(statement)
    db.execute("PRAGMA application_id = 0x554D4B4D")  # "UMKM": tells our files from other databases


_FIRST_STORE = (
    """
    CREATE TABLE settings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE products (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (name <> ''),
        size TEXT NOT NULL DEFAULT '',
        sku TEXT NOT NULL DEFAULT '',
        price INTEGER CHECK (price >= 0),
        cost INTEGER CHECK (cost >= 0),
        materials TEXT NOT NULL DEFAULT '',
        description TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
    ) STRICT
    """,
    "CREATE UNIQUE INDEX products_by_name ON products (name COLLATE NOCASE, size COLLATE NOCASE)",
    """
    CREATE TABLE customers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    """
    CREATE TABLE orders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL DEFAULT '',
        number TEXT NOT NULL CHECK (number <> ''),
        ordered_on TEXT NOT NULL CHECK (ordered_on IS date(ordered_on)),
        ordered_time TEXT CHECK (ordered_time IS time(ordered_time)),
        status TEXT NOT NULL CHECK (status IN ('new', 'unpaid', 'paid', 'processing', 'shipped',
                                               'completed', 'cancelled', 'returned')),
        customer_id INTEGER REFERENCES customers (id),
        phone TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        city TEXT NOT NULL DEFAULT '',
        order_discount INTEGER NOT NULL DEFAULT 0 CHECK (order_discount >= 0),
        shipping INTEGER CHECK (shipping >= 0),
        channel_fee INTEGER,
        campaign_code TEXT NOT NULL DEFAULT '',
        heard_from TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        net_sales INTEGER NOT NULL,
        UNIQUE (channel, number)
    ) STRICT
    """,
    "CREATE INDEX orders_by_day ON orders (ordered_on, status)",
    "CREATE INDEX orders_by_customer ON orders (customer_id)",
    """
    CREATE TABLE line_items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        position INTEGER NOT NULL,
        product_id INTEGER REFERENCES products (id),
        product TEXT NOT NULL CHECK (product <> ''),
        variant TEXT NOT NULL DEFAULT '',
        sku TEXT NOT NULL DEFAULT '',
        quantity INTEGER NOT NULL CHECK (quantity > 0),
        unit_price INTEGER NOT NULL,
        item_discount INTEGER NOT NULL DEFAULT 0,
        returned_quantity INTEGER NOT NULL DEFAULT 0
            CHECK (returned_quantity BETWEEN 0 AND quantity)
    ) STRICT
    """,
    "CREATE INDEX line_items_by_order ON line_items (order_id)",
    "CREATE INDEX line_items_by_product ON line_items (product_id)",
    # What counts as a sale, and what it earned, is said once, here. Goods that came back cost
    # nothing;
    # where one product has no cost, the profit of the whole order is unknown (NULL), never zero.
    """
    CREATE VIEW sales AS
    SELECT costed.*, net_sales - cost_of_goods - coalesce(channel_fee, 0) AS profit
    FROM (
        SELECT orders.*, (
            SELECT CASE WHEN count(*) = count(products.cost)
                        THEN sum((quantity - returned_quantity) * products.cost) END
            FROM line_items LEFT JOIN products ON products.id = line_items.product_id
            WHERE line_items.order_id = orders.id
        ) AS cost_of_goods
        FROM orders
        WHERE status IN ('paid', 'processing', 'shipped', 'completed')
    ) AS costed
    """,
    """
    CREATE TABLE posts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        pillar TEXT NOT NULL
            CHECK (pillar IN ('education', 'story', 'behind_the_scenes', 'promo')),
        platform TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL CHECK (status IN ('idea', 'draft', 'scheduled', 'published')),
        day TEXT CHECK (day IS date(day)),
        time TEXT CHECK (time IS time(time)),
        format TEXT NOT NULL DEFAULT '',
        product_id INTEGER REFERENCES products (id),
        caption TEXT NOT NULL DEFAULT '',
        call_to_action TEXT NOT NULL DEFAULT '',
        link TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        measured_on TEXT CHECK (measured_on IS date(measured_on)),
        reach INTEGER CHECK (reach >= 0),
        likes INTEGER CHECK (likes >= 0),
        comments INTEGER CHECK (comments >= 0),
        shares INTEGER CHECK (shares >= 0),
        saves INTEGER CHECK (saves >= 0),
        direct_messages INTEGER CHECK (direct_messages >= 0),
        product_questions INTEGER CHECK (product_questions >= 0)
    ) STRICT
    """,
    "CREATE INDEX posts_by_day ON posts (day)",
    """
    CREATE TABLE partners (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
        platform TEXT NOT NULL DEFAULT '',
        account TEXT NOT NULL DEFAULT '',
        followers INTEGER CHECK (followers >= 0),
        city TEXT NOT NULL DEFAULT '',
        deal TEXT NOT NULL DEFAULT '',
        sample_value INTEGER CHECK (sample_value >= 0),
        fee INTEGER CHECK (fee >= 0),
        due_on TEXT CHECK (due_on IS date(due_on)),
        paid_on TEXT CHECK (paid_on IS date(paid_on)),
        note TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    """
    CREATE TABLE codes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL,
        key TEXT NOT NULL UNIQUE CHECK (key <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('post', 'partner', 'ad', 'loyalty', 'referral')),
        post_id INTEGER REFERENCES posts (id),
        partner_id INTEGER REFERENCES partners (id),
        discount_percent REAL CHECK (discount_percent BETWEEN 0 AND 100),
        discount_amount INTEGER CHECK (discount_amount >= 0),
        starts_on TEXT CHECK (starts_on IS date(starts_on)),
        ends_on TEXT CHECK (ends_on IS date(ends_on)),
        usage_limit INTEGER CHECK (usage_limit > 0),
        cost INTEGER NOT NULL DEFAULT 0 CHECK (cost >= 0),
        CHECK (discount_percent IS NULL OR discount_amount IS NULL)
    ) STRICT
    """,
    "CREATE INDEX codes_by_post ON codes (post_id)",
    """
    CREATE TABLE redemptions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
        code_id INTEGER NOT NULL REFERENCES codes (id),
        found_in TEXT NOT NULL CHECK (found_in IN ('code', 'note'))
    ) STRICT
    """,
    "CREATE INDEX redemptions_by_code ON redemptions (code_id)",
    "CREATE INDEX posts_by_public_id ON posts (public_id COLLATE NOCASE)",
    "CREATE INDEX posts_by_title ON posts (title COLLATE NOCASE)",
    # Every sale with exactly one grade: a code was used, else the buyer said where from, else
    # nobody knows. `post_id` is the post that it is credited to: the code's, else the one the buyer
    # named by its ID or its exact title. `is_early` says that the order was made before that post's
    # day: a question to the maker (a wrong day, a code that was out before), not a verdict.
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
    """
    CREATE TABLE near_misses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        code_id INTEGER NOT NULL REFERENCES codes (id),
        seen TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'refused')),
        UNIQUE (order_id, code_id)
    ) STRICT
    """,
    """
    CREATE TABLE reflections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL UNIQUE CHECK (month || '-01' IS date(month || '-01')),
        conversation TEXT NOT NULL DEFAULT '',
        led_to_purchase TEXT NOT NULL DEFAULT '',
        appreciated TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    """
    CREATE TABLE decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01')),
        kind TEXT NOT NULL CHECK (kind IN ('keep', 'simplify', 'stop')),
        position INTEGER NOT NULL,
        text TEXT NOT NULL CHECK (text <> '')
    ) STRICT
    """,
    "CREATE INDEX decisions_by_month ON decisions (month, kind, position)",
    """
    CREATE TABLE import_batches (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        file_name TEXT NOT NULL,
        format TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        new_orders INTEGER NOT NULL,
        updated_orders INTEGER NOT NULL,
        undone_at TEXT
    ) STRICT
    """,
    """
    CREATE TABLE import_steps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        batch_id INTEGER NOT NULL REFERENCES import_batches (id),
        table_name TEXT NOT NULL,
        first_id INTEGER NOT NULL,
        last_id INTEGER NOT NULL,
        before TEXT
    ) STRICT
    """,
    "CREATE INDEX import_steps_by_batch ON import_steps (batch_id)",
)
