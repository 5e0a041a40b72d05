"""What was answered on the way of an import, and an index that also orders the orders of a day."""

from __future__ import annotations

from sqlite_utils import Database


def m009_answers_to_imports(db: Database) -> None:
    """An answer is JSON (importing/answers.py); lists find their orders in the index alone."""
    for statement in _STATEMENTS:
        db.execute(statement)


_STATEMENTS = (
    """
    CREATE TABLE import_answers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        fingerprint TEXT NOT NULL UNIQUE CHECK (fingerprint <> ''),
        answer TEXT NOT NULL CHECK (answer <> '')
    ) STRICT
    """,
    "DROP INDEX orders_for_lists",
    """
    CREATE INDEX orders_for_lists ON orders (
        ordered_on, ordered_time, id, status, channel, customer_id, net_sales, cost_of_goods, fee,
        payment, number
    )
    """,
)
