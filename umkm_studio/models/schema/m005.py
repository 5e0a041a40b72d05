"""What the drawer of a post keeps beside its plan."""

from __future__ import annotations

from sqlite_utils import Database


def m005_what_posts_are_made_of(db: Database) -> None:
    """Several places for a post, its marks and files, the work in it, and what was corrected later;
    and since when buyers wait to be taken out.

    Lists of a post are JSON arrays of text, in the maker's order: they are read and written with
    the post, never searched one by one.
    """
    for statement in _STEPS:
        db.execute(statement)


_STEPS = (
    """
    ALTER TABLE posts ADD COLUMN platforms TEXT NOT NULL DEFAULT '[]'
        CHECK (platforms GLOB '[[]*]')
    """,
    "UPDATE posts SET platforms = json_array(platform) WHERE platform <> ''",
    "ALTER TABLE posts DROP COLUMN platform",
    """
    ALTER TABLE posts ADD COLUMN marks TEXT NOT NULL DEFAULT '[]'
        CHECK (marks GLOB '[[]*]')
    """,
    # paths of pictures and films, which stay where they are
    """
    ALTER TABLE posts ADD COLUMN media TEXT NOT NULL DEFAULT '[]'
        CHECK (media GLOB '[[]*]')
    """,
    # items of the readiness and claim checks that the maker has answered for
    """
    ALTER TABLE posts ADD COLUMN confirmed TEXT NOT NULL DEFAULT '[]'
        CHECK (confirmed GLOB '[[]*]')
    """,
    "ALTER TABLE posts ADD COLUMN quoted_from TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE posts ADD COLUMN effort_minutes INTEGER CHECK (effort_minutes >= 0)",  # planned
    "ALTER TABLE posts ADD COLUMN spent_minutes INTEGER CHECK (spent_minutes >= 0)",
    """
    CREATE TABLE post_corrections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL REFERENCES posts (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        text TEXT NOT NULL CHECK (text <> '')
    ) STRICT
    """,
    "CREATE INDEX post_corrections_by_post ON post_corrections (post_id, day)",
    # when a buyer asked to be taken out; NULL: nothing is open
    """
    ALTER TABLE customers ADD COLUMN withdrawal_asked_at TEXT
        CHECK (withdrawal_asked_at IS datetime(withdrawal_asked_at))
    """,
    """
    CREATE INDEX customers_by_withdrawal ON customers (withdrawal_asked_at)
    WHERE withdrawal_asked_at IS NOT NULL
    """,
    # NULL: nobody asked, the maker did it on their own
    """
    ALTER TABLE privacy_log ADD COLUMN asked_at TEXT CHECK (asked_at IS datetime(asked_at))
    """,
)
