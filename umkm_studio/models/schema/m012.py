"""Small tests of partners and ads."""

from __future__ import annotations

from sqlite_utils import Database


def m012_small_tests(db: Database) -> None:
    """What is tried, for how much and until when; the codes that it is measured by; what was
    changed after its start.
    """
    for statement in _STATEMENTS:
        db.execute(statement)


_STATEMENTS = (
    # `locked_on`: the day on which the plan was made fast, with the margin of an order and the
    # orders that pay the test back as they were worked out then (NULL where a cost was not known).
    # `product_id` NULL: an order as the shop usually gets it. After `check_after_days` days with
    # fewer than `least_orders` orders the test stops; `closed_on`: the maker has read what came of
    # it.
    """
    CREATE TABLE trials (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('partner', 'ad')),
        partner_id INTEGER REFERENCES partners (id),
        platform TEXT NOT NULL DEFAULT '',
        hypothesis TEXT NOT NULL CHECK (hypothesis <> ''),
        product_id INTEGER REFERENCES products (id),
        pieces INTEGER NOT NULL DEFAULT 1 CHECK (pieces > 0),
        channel TEXT NOT NULL DEFAULT '',
        sample_cost INTEGER NOT NULL DEFAULT 0 CHECK (sample_cost >= 0),
        fee INTEGER NOT NULL DEFAULT 0 CHECK (fee >= 0),
        starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
        ends_on TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
        check_after_days INTEGER NOT NULL CHECK (check_after_days > 0),
        least_orders INTEGER NOT NULL CHECK (least_orders >= 0),
        stop_note TEXT NOT NULL DEFAULT '',
        locked_on TEXT CHECK (locked_on IS date(locked_on)),
        margin INTEGER,
        break_even INTEGER CHECK (break_even >= 0),
        stopped_on TEXT CHECK (stopped_on IS date(stopped_on)),
        learned TEXT NOT NULL DEFAULT '',
        closed_on TEXT CHECK (closed_on IS date(closed_on)),
        CHECK (ends_on >= starts_on),
        CHECK (locked_on IS NOT NULL
               OR (margin IS NULL AND break_even IS NULL AND stopped_on IS NULL))
    ) STRICT
    """,
    "CREATE INDEX trials_by_partner ON trials (partner_id) WHERE partner_id IS NOT NULL",
    # One for a partner; one for each audience of an ad. A run of a code belongs to one test.
    """
    CREATE TABLE trial_arms (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        trial_id INTEGER NOT NULL REFERENCES trials (id),
        position INTEGER NOT NULL CHECK (position > 0),
        audience TEXT NOT NULL DEFAULT '',
        ad_cost INTEGER NOT NULL DEFAULT 0 CHECK (ad_cost >= 0),
        code_id INTEGER UNIQUE REFERENCES codes (id),
        UNIQUE (trial_id, position)
    ) STRICT
    """,
    # What was changed once the plan was fast; the values as they are kept
    """
    CREATE TABLE trial_changes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        trial_id INTEGER NOT NULL REFERENCES trials (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        field TEXT NOT NULL CHECK (field <> ''),
        before TEXT NOT NULL,
        after TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX trial_changes_by_trial ON trial_changes (trial_id)",
)
