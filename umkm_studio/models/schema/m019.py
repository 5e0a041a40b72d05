"""Weeks with and without a pillar, to see what it brings."""

from __future__ import annotations

from sqlite_utils import Database


def m019_fair_tests(db: Database) -> None:
    """Fair tests, of which no two share a day."""
    for statement in _STATEMENTS:
        db.execute(statement)


_LAST_DAY = "coalesce({0}stopped_on, date({0}first_day, (14 * length({0}draws) - 1) || ' days'))"
_NO_TWO_AT_ONCE = f"""
    WHEN EXISTS (
        SELECT 1 FROM fair_tests AS other
        WHERE other.id IS NOT NEW.id AND other.first_day <= {_LAST_DAY.format("NEW.")}
            AND {_LAST_DAY.format("other.")} >= NEW.first_day
    )
    BEGIN SELECT raise(ABORT, 'two changes at once teach nothing'); END
"""
_STATEMENTS = (
    # `draws` has a letter for each pair of weeks, as chance drew them: '1' where the first of the
    # two is the one with the pillar. `stopped_on` is its last day, `read_on` when the maker has
    # read what came of it.
    """
    CREATE TABLE fair_tests (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        pillar TEXT NOT NULL
            CHECK (pillar IN ('education', 'story', 'behind_the_scenes', 'promo')),
        first_day TEXT NOT NULL UNIQUE
            CHECK (first_day IS date(first_day) AND strftime('%w', first_day) = '1'),
        draws TEXT NOT NULL CHECK (length(draws) BETWEEN 5 AND 8 AND draws NOT GLOB '*[^01]*'),
        posts_per_week INTEGER NOT NULL CHECK (posts_per_week BETWEEN 1 AND 7),
        stopped_on TEXT CHECK (stopped_on IS date(stopped_on) AND stopped_on >= first_day),
        read_on TEXT CHECK (read_on IS date(read_on))
    ) STRICT
    """,
    f"CREATE TRIGGER fair_tests_come_alone BEFORE INSERT ON fair_tests {_NO_TWO_AT_ONCE}",
    f"CREATE TRIGGER fair_tests_stay_alone BEFORE UPDATE ON fair_tests {_NO_TWO_AT_ONCE}",
)
