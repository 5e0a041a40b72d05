"""What buyers said: their words, what they allow, and where their words are used."""

from __future__ import annotations

from sqlite_utils import Database


def m014_testimonials(db: Database) -> None:
    """A voice is a row of `testimonials`, praise or criticism. What the buyer allows is a row of
    `consents`, each time anew; what was changed later is logged.

    Words, stars and day stay as they were given: triggers see to it. Only the buyer's own wish to
    be taken out empties the words (models/privacy.py), and `erased_on` says so.
    """
    for statement in _STATEMENTS:
        db.execute(statement)


_STATEMENTS = (
    # `name` is what the buyer is called, `shortened` pieces of `words` with the cut shown,
    # `photo` a path, `channel` where it was said (keys of `posts.PLATFORMS`, or as typed),
    # `incentive` what the buyer got for saying it, '' nothing
    """
    CREATE TABLE testimonials (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('praise', 'criticism')),
        day TEXT NOT NULL CHECK (day IS date(day)),
        time TEXT CHECK (time IS time(time)),
        words TEXT NOT NULL,
        shortened TEXT NOT NULL DEFAULT '',
        name TEXT NOT NULL DEFAULT '',
        stars INTEGER CHECK (stars BETWEEN 1 AND 5),
        channel TEXT NOT NULL DEFAULT '',
        photo TEXT NOT NULL DEFAULT '',
        order_id INTEGER REFERENCES orders (id),
        product_id INTEGER REFERENCES products (id),
        customer_id INTEGER REFERENCES customers (id),
        incentive TEXT NOT NULL DEFAULT '',
        response TEXT NOT NULL DEFAULT '',
        responded_at TEXT CHECK (responded_at IS datetime(responded_at)),
        improvement TEXT NOT NULL DEFAULT '',
        erased_on TEXT CHECK (erased_on IS date(erased_on)),
        CHECK ((words = '') = (erased_on IS NOT NULL))
    ) STRICT
    """,
    "CREATE INDEX testimonials_by_day ON testimonials (day, id)",
    "CREATE INDEX testimonials_by_order ON testimonials (order_id)",
    "CREATE INDEX testimonials_by_customer ON testimonials (customer_id)",
    "CREATE INDEX testimonials_by_product ON testimonials (product_id)",
    """
    CREATE TRIGGER testimonials_stay_as_given
    BEFORE UPDATE OF words, stars, day ON testimonials
    WHEN (NEW.words <> OLD.words AND NEW.erased_on IS NULL)
        OR NEW.stars IS NOT OLD.stars OR NEW.day <> OLD.day
    BEGIN SELECT raise(ABORT, 'what a buyer said is not edited'); END
    """,
    # `number` counts what was asked about one testimonial from 1. `answer` '': no answer yet.
    # `words` are exactly those that may be shown, `places` a JSON list of where, '[]' anywhere
    """
    CREATE TABLE consents (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        number INTEGER NOT NULL CHECK (number > 0),
        asked_on TEXT CHECK (asked_on IS date(asked_on)),
        asked_how TEXT NOT NULL DEFAULT '',
        answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'given', 'refused')),
        answered_on TEXT CHECK (answered_on IS date(answered_on)),
        answered_how TEXT NOT NULL DEFAULT '',
        words TEXT NOT NULL DEFAULT '',
        name_form TEXT NOT NULL DEFAULT 'none'
            CHECK (name_form IN ('full', 'first', 'initials', 'none')),
        places TEXT NOT NULL DEFAULT '[]' CHECK (places GLOB '[[]*]'),
        ends_on TEXT CHECK (ends_on IS date(ends_on)),
        withdrawn_at TEXT CHECK (withdrawn_at IS datetime(withdrawn_at)),
        UNIQUE (testimonial_id, number),
        CHECK ((answer = '') = (answered_on IS NULL)),
        CHECK (withdrawn_at IS NULL OR answer = 'given')
    ) STRICT
    """,
    "CREATE INDEX consents_by_withdrawal ON consents (withdrawn_at) WHERE withdrawn_at IS NOT NULL",
    # What was changed on a testimonial after it was noted, counted from 1
    """
    CREATE TABLE testimonial_edits (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        number INTEGER NOT NULL CHECK (number > 0),
        changed_at TEXT NOT NULL CHECK (changed_at IS datetime(changed_at)),
        field TEXT NOT NULL CHECK (field <> ''),
        before TEXT NOT NULL DEFAULT '',
        after TEXT NOT NULL DEFAULT '',
        UNIQUE (testimonial_id, number)
    ) STRICT
    """,
    # Posts that quote a testimonial; `taken_down_at` is set once the buyer no longer wants it
    """
    CREATE TABLE post_testimonials (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        post_id INTEGER NOT NULL REFERENCES posts (id),
        testimonial_id INTEGER NOT NULL REFERENCES testimonials (id),
        taken_down_at TEXT CHECK (taken_down_at IS datetime(taken_down_at)),
        UNIQUE (post_id, testimonial_id)
    ) STRICT
    """,
    "CREATE INDEX post_testimonials_by_testimonial ON post_testimonials (testimonial_id)",
    # Who was asked for a review, or is left in peace; each person once
    """
    CREATE TABLE review_requests (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL UNIQUE REFERENCES customers (id),
        order_id INTEGER REFERENCES orders (id),
        day TEXT NOT NULL CHECK (day IS date(day)),
        outcome TEXT NOT NULL CHECK (outcome IN ('asked', 'left'))
    ) STRICT
    """,
    "CREATE INDEX review_requests_by_order ON review_requests (order_id)",
)
