"""Who waits for an answer."""

from __future__ import annotations

from sqlite_utils import Database


def m016_messages(db: Database) -> None:
    """What buyers asked, said, complained of or proposed, when it came and when it was answered.

    A message without a time counts as waiting, but says nothing about how fast answers are.
    """
    for statement in _STATEMENTS:
        db.execute(statement)


_STATEMENTS = (
    # `via` '': not said. `tells_story`: the buyer tells what they cooked, gave or remembered.
    # `needs_reply` 0: set aside, no answer is due. `sender_key` is what the sender would be
    # recognised by as a buyer (sales/customers.keys_of), so that an order that comes later is
    # found. `post_id` is the post it came under, `idea_post_id` the one that was made of the idea
    # in it. Once the person was taken out, name, key and words are empty: what stays is that
    # somebody wrote and was answered.
    """
    CREATE TABLE messages (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE CHECK (public_id <> ''),
        received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
        received_time TEXT CHECK (received_time IS time(received_time)),
        platform TEXT NOT NULL CHECK (platform <> ''),
        via TEXT NOT NULL DEFAULT '' CHECK (via IN ('', 'direct_message', 'comment')),
        tells_story INTEGER NOT NULL DEFAULT 0 CHECK (tells_story IN (0, 1)),
        name TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL CHECK (kind IN ('question', 'comment', 'complaint', 'idea')),
        text TEXT NOT NULL,
        answered_on TEXT CHECK (answered_on IS date(answered_on)),
        answered_time TEXT CHECK (answered_time IS time(answered_time)),
        needs_reply INTEGER NOT NULL DEFAULT 1 CHECK (needs_reply IN (0, 1)),
        sender_key TEXT NOT NULL DEFAULT '',
        customer_id INTEGER REFERENCES customers (id),
        order_id INTEGER REFERENCES orders (id),
        post_id INTEGER REFERENCES posts (id),
        idea_post_id INTEGER REFERENCES posts (id),
        is_anonymous INTEGER NOT NULL DEFAULT 0 CHECK (is_anonymous IN (0, 1)),
        CHECK (answered_on IS NOT NULL OR answered_time IS NULL),
        CHECK (answered_on >= received_on),
        CHECK (CASE WHEN is_anonymous THEN name || text || sender_key = '' ELSE text <> '' END)
    ) STRICT
    """,
    """
    CREATE INDEX messages_that_wait ON messages (received_on, received_time)
    WHERE answered_on IS NULL AND needs_reply
    """,
    "CREATE INDEX messages_by_day ON messages (received_on)",
    "CREATE INDEX messages_by_answer ON messages (answered_on) WHERE answered_on IS NOT NULL",
    "CREATE INDEX messages_by_sender ON messages (sender_key) WHERE sender_key <> ''",
    "CREATE INDEX messages_by_customer ON messages (customer_id) WHERE customer_id IS NOT NULL",
    "CREATE INDEX messages_by_order ON messages (order_id) WHERE order_id IS NOT NULL",
    "CREATE INDEX messages_by_post ON messages (post_id) WHERE post_id IS NOT NULL",
    "CREATE INDEX messages_by_idea ON messages (idea_post_id) WHERE idea_post_id IS NOT NULL",
)
