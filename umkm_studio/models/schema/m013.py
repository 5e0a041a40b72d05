"""Points, stamps, coupons and referrals, and whom the shop may write to."""

from __future__ import annotations

from sqlite_utils import Database


def m013_loyalty(db: Database) -> None:
    """What the programme gives from which day on, what was used and put right, the ledger that
    follows from it (models/ledger), and when the maker last wrote to a buyer.

    The ledger is only added to. What it follows from may go (an order is deleted, a change is
    undone): it has no foreign keys to those rows, and answers with an entry of its own.
    """
    for statement in _STATEMENTS:
        db.execute(statement)


_KINDS = "kind IN ('points', 'stamps', 'coupons')"
_STATEMENTS = (
    # `kind` '': nothing is given from that day on. One unit for each `rupiah_per_unit` of net sales
    # (points), or one for an order of at least that much (stamps, coupons); `units_per_gift` of
    # them are worth `gift_value` rupiah. `expiry_months` NULL: they never expire.
    f"""
    CREATE TABLE loyalty_rules (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        starts_on TEXT NOT NULL UNIQUE CHECK (starts_on IS date(starts_on)),
        kind TEXT NOT NULL CHECK (kind = '' OR {_KINDS}),
        rupiah_per_unit INTEGER NOT NULL DEFAULT 0 CHECK (rupiah_per_unit >= 0),
        units_per_gift INTEGER NOT NULL DEFAULT 1 CHECK (units_per_gift > 0),
        gift_value INTEGER NOT NULL DEFAULT 0 CHECK (gift_value >= 0),
        gift TEXT NOT NULL DEFAULT '',
        expiry_months INTEGER CHECK (expiry_months > 0),
        referral_units INTEGER NOT NULL DEFAULT 0 CHECK (referral_units >= 0),
        CHECK (kind <> 'points' OR rupiah_per_unit > 0)
    ) STRICT
    """,
    # What was used on an order; `value` is the part of its discount that it paid for
    f"""
    CREATE TABLE loyalty_uses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
        kind TEXT NOT NULL CHECK ({_KINDS}),
        units INTEGER NOT NULL CHECK (units > 0),
        value INTEGER NOT NULL CHECK (value >= 0)
    ) STRICT
    """,
    # What the maker put right or gave by hand; `is_use`: handed over without an order
    f"""
    CREATE TABLE loyalty_adjustments (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        customer_id INTEGER NOT NULL REFERENCES customers (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        kind TEXT NOT NULL CHECK ({_KINDS}),
        units INTEGER NOT NULL CHECK (units <> 0),
        is_use INTEGER NOT NULL DEFAULT 0 CHECK (is_use IN (0, 1)),
        note TEXT NOT NULL DEFAULT '',
        CHECK (NOT is_use OR units < 0)
    ) STRICT
    """,
    "CREATE INDEX loyalty_adjustments_by_customer ON loyalty_adjustments (customer_id)",
    # Referrals that looked like the same household, and what the maker said
    """
    CREATE TABLE referral_answers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
        answer TEXT NOT NULL CHECK (answer IN ('kept', 'refused'))
    ) STRICT
    """,
    # `lot`: for what expired, the reason it had come for. `customer_id` NULL: the buyer is gone,
    # and nothing is owed to them any more
    f"""
    CREATE TABLE loyalty_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        customer_id INTEGER REFERENCES customers (id) ON DELETE SET NULL,
        day TEXT NOT NULL CHECK (day IS date(day)),
        kind TEXT NOT NULL CHECK ({_KINDS}),
        reason TEXT NOT NULL CHECK (reason IN
            ('earned', 'referral', 'used', 'adjusted', 'expired', 'closed')),
        lot TEXT NOT NULL DEFAULT '' CHECK (lot IN ('', 'earned', 'referral', 'adjusted')),
        order_id INTEGER,
        adjustment_id INTEGER,
        units INTEGER NOT NULL CHECK (units <> 0),
        CHECK ((reason = 'expired') = (lot <> ''))
    ) STRICT
    """,
    "CREATE INDEX loyalty_entries_by_customer ON loyalty_entries (customer_id, kind, units)",
    "CREATE INDEX loyalty_entries_by_order ON loyalty_entries (order_id)",
    """
    CREATE TRIGGER loyalty_entries_stay BEFORE DELETE ON loyalty_entries
    BEGIN SELECT raise(ABORT, 'the ledger is only added to'); END
    """,
    """
    CREATE TRIGGER loyalty_entries_are_not_edited
    BEFORE UPDATE OF public_id, day, kind, reason, lot, order_id, adjustment_id, units
    ON loyalty_entries
    BEGIN SELECT raise(ABORT, 'the ledger is only added to'); END
    """,
    # When the maker copied a text for a buyer, or said that they wrote
    """
    CREATE TABLE contacts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL REFERENCES customers (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        note TEXT NOT NULL DEFAULT '',
        UNIQUE (customer_id, day)
    ) STRICT
    """,
    """
    ALTER TABLE customers ADD COLUMN do_not_contact INTEGER NOT NULL DEFAULT 0
        CHECK (do_not_contact IN (0, 1))
    """,
)
