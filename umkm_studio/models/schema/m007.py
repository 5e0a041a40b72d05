"""Post results and reach, each as they stood on a day."""

from __future__ import annotations

from sqlite_utils import Database


def m007_results_over_time(db: Database) -> None:
    """What platforms showed of a post, measurement by measurement, and of an account, day by day;
    and which number a post has at its platform, so that the next file finds it.

    Counts that a measurement does not know are NULL, which is not zero. The columns of `posts` show
    what is newest of them (`models/content/results.py`).
    """
    for statement in _STEPS:
        db.execute(statement)


_STEPS = (
    "ALTER TABLE posts ADD COLUMN stories_told INTEGER CHECK (stories_told >= 0)",
    "ALTER TABLE posts ADD COLUMN views INTEGER CHECK (views >= 0)",
    "ALTER TABLE posts ADD COLUMN follows INTEGER CHECK (follows >= 0)",
    # NULL: an import from before they were kept
    "ALTER TABLE import_batches ADD COLUMN new_posts INTEGER",
    "ALTER TABLE import_batches ADD COLUMN updated_posts INTEGER",
    "ALTER TABLE import_batches ADD COLUMN new_days INTEGER",
    # `platform` is '' for numbers that the maker typed
    """
    CREATE TABLE post_results (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL REFERENCES posts (id),
        platform TEXT NOT NULL,
        measured_at TEXT NOT NULL CHECK (measured_at IS datetime(measured_at)),
        reach INTEGER CHECK (reach >= 0),
        likes INTEGER CHECK (likes >= 0),
        comments INTEGER CHECK (comments >= 0),
        shares INTEGER CHECK (shares >= 0),
        saves INTEGER CHECK (saves >= 0),
        direct_messages INTEGER CHECK (direct_messages >= 0),
        product_questions INTEGER CHECK (product_questions >= 0),
        stories_told INTEGER CHECK (stories_told >= 0),
        views INTEGER CHECK (views >= 0),
        follows INTEGER CHECK (follows >= 0),
        UNIQUE (post_id, platform, measured_at)
    ) STRICT
    """,
    # `key`: the post's number at its platform, as exports and links have it
    """
    CREATE TABLE post_keys (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL REFERENCES posts (id),
        platform TEXT NOT NULL CHECK (platform <> ''),
        key TEXT NOT NULL CHECK (key <> ''),
        UNIQUE (platform, key)
    ) STRICT
    """,
    "CREATE INDEX post_keys_by_post ON post_keys (post_id)",
    """
    CREATE TABLE daily_results (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        platform TEXT NOT NULL CHECK (platform <> ''),
        metric TEXT NOT NULL CHECK (metric <> ''),
        day TEXT NOT NULL CHECK (day IS date(day)),
        value INTEGER NOT NULL CHECK (value >= 0),
        UNIQUE (platform, metric, day)
    ) STRICT
    """,
)
