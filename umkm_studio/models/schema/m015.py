"""What the shop did about criticism, and what it owned and changed."""

from __future__ import annotations

from sqlite_utils import Database


def m015_criticism(db: Database) -> None:
    """How each criticism was handled, what it is about, and the trust log: mistakes that the shop
    owned, policies and recipes that it changed.
    """
    for statement in _STATEMENTS:
        db.execute(statement)


_STATEMENTS = (
    # What follows the answer, which stands in `testimonials`. A criticism without a row here has
    # come no further than that. `no_change` says why it was closed although something was open.
    """
    CREATE TABLE criticisms (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL UNIQUE REFERENCES testimonials (id),
        told_on TEXT CHECK (told_on IS date(told_on)),
        closed_on TEXT CHECK (closed_on IS date(closed_on)),
        no_change TEXT NOT NULL DEFAULT '',
        CHECK (no_change = '' OR closed_on IS NOT NULL)
    ) STRICT
    """,
    """
    CREATE TABLE criticism_steps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        position INTEGER NOT NULL CHECK (position > 0),
        text TEXT NOT NULL CHECK (text <> ''),
        due_on TEXT CHECK (due_on IS date(due_on)),
        done_on TEXT CHECK (done_on IS date(done_on)),
        UNIQUE (testimonial_id, position)
    ) STRICT
    """,
    "CREATE INDEX criticism_steps_open ON criticism_steps (due_on) WHERE done_on IS NULL",
    # What criticism is about, in the maker's own words; `key` is the folded name
    """
    CREATE TABLE themes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (name <> ''),
        key TEXT NOT NULL UNIQUE CHECK (key <> '')
    ) STRICT
    """,
    """
    CREATE TABLE criticism_themes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        theme_id INTEGER NOT NULL REFERENCES themes (id),
        UNIQUE (testimonial_id, theme_id)
    ) STRICT
    """,
    "CREATE INDEX criticism_themes_by_theme ON criticism_themes (theme_id)",
    # A mistake that was owned on a day, or something that is done otherwise from that day on:
    # `text` is what, `before` how it had been, `theme_id` what it is meant to mend
    """
    CREATE TABLE trust_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('mistake', 'recipe', 'packaging', 'policy', 'work')),
        day TEXT NOT NULL CHECK (day IS date(day)),
        text TEXT NOT NULL CHECK (text <> ''),
        before TEXT NOT NULL DEFAULT '',
        theme_id INTEGER REFERENCES themes (id)
    ) STRICT
    """,
    "CREATE INDEX trust_entries_by_day ON trust_entries (day)",
    # Which criticism led to it
    """
    CREATE TABLE criticism_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        entry_id INTEGER NOT NULL REFERENCES trust_entries (id),
        UNIQUE (testimonial_id, entry_id)
    ) STRICT
    """,
    "CREATE INDEX criticism_entries_by_entry ON criticism_entries (entry_id)",
    # That a buyer was thanked for an honest review: the same way for kind and critical ones
    """
    CREATE TABLE review_thanks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL UNIQUE REFERENCES testimonials (id),
        thanked_on TEXT NOT NULL CHECK (thanked_on IS date(thanked_on))
    ) STRICT
    """,
)
