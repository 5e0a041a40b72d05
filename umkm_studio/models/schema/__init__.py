"""Every change the database ever had, oldest first, a module each. A released step is never edited,
renamed or removed.

Kinds and states are English keys (`completed`, `behind_the_scenes`); the maker's words for them
live in the window and in the open workbook. Money is whole rupiah, a day is `YYYY-MM-DD`, a time
`HH:MM:SS`.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from umkm_studio.models.errors import UserError
from umkm_studio.models.schema.m001 import m001_the_first_store
from umkm_studio.models.schema.m002 import m002_costs_payments_and_people
from umkm_studio.models.schema.m003 import m003_what_imports_brought
from umkm_studio.models.schema.m004 import m004_weekly_themes
from umkm_studio.models.schema.m005 import m005_what_posts_are_made_of
from umkm_studio.models.schema.m006 import m006_marked_days
from umkm_studio.models.schema.m007 import m007_results_over_time
from umkm_studio.models.schema.m008 import m008_pace_and_rest
from umkm_studio.models.schema.m009 import m009_answers_to_imports
from umkm_studio.models.schema.m010 import m010_codes_in_runs
from umkm_studio.models.schema.m011 import m011_partners_in_full
from umkm_studio.models.schema.m012 import m012_small_tests
from umkm_studio.models.schema.m013 import m013_loyalty
from umkm_studio.models.schema.m014 import m014_testimonials
from umkm_studio.models.schema.m015 import m015_criticism
from umkm_studio.models.schema.m016 import m016_messages
from umkm_studio.models.schema.m017 import m017_replies
from umkm_studio.models.schema.m018 import m018_trust_kit
from umkm_studio.models.schema.m019 import m019_fair_tests
from umkm_studio.models.schema.m020 import m020_search
from umkm_studio.models.schema.m021 import m021_months_closed
from umkm_studio.models.schema.m022 import m022_first_week
from umkm_studio.models.schema.m023 import m023_corrections

Step = Callable[[Database], None]

_STEPS: tuple[Step, ...] = (
    m001_the_first_store,
    m002_costs_payments_and_people,
    m003_what_imports_brought,
    m004_weekly_themes,
    m005_what_posts_are_made_of,
    m006_marked_days,
    m007_results_over_time,
    m008_pace_and_rest,
    m009_answers_to_imports,
    m010_codes_in_runs,
    m011_partners_in_full,
    m012_small_tests,
    m013_loyalty,
    m014_testimonials,
    m015_criticism,
    m016_messages,
    m017_replies,
    m018_trust_kit,
    m019_fair_tests,
    m020_search,
    m021_months_closed,
    m022_first_week,
    m023_corrections,
)
steps = [step.__name__ for step in _STEPS]


def upgrade(db: Database, *, until: int = len(_STEPS)) -> None:
    """Bring a store of any older version to the newest one (or `until` one), as one transaction.

    `user_version` counts the steps, inside the step's own transaction. Foreign keys are off while
    tables are rebuilt (they can't be switched inside a transaction) and are checked before the
    change is kept. Raises `UserError("store_damaged")` where a row lacks its parent already.
    """
    migrations = Migrations("umkm_studio")
    for number, step in enumerate(_STEPS[:until], 1):
        migrations(name=step.__name__)(_numbered(step, number))
    if db.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise UserError("store_damaged")
    db.execute("PRAGMA foreign_keys = OFF")
    try:
        with db.atomic():
            migrations.apply(db)
            broken = db.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"migration left {len(broken)} rows without their parent")
    finally:
        db.execute("PRAGMA foreign_keys = ON")


def _numbered(step: Step, number: int) -> Step:
    def apply(db: Database) -> None:
        step(db)
        db.execute(f"PRAGMA user_version = {number}")  # a PRAGMA takes no bound values

    return apply
