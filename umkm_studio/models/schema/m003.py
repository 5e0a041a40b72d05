"""What an import added besides orders, and which of its rows the maker changed since."""

from __future__ import annotations

from sqlite_utils import Database


def m003_what_imports_brought(db: Database) -> None:
    """Counts for the history of imports (NULL: an import from before they were kept), and marks of
    rows changed by hand, so that an undo can say what was built on an import.
    """
    for statement in _STATEMENTS:
        db.execute(statement)


_STATEMENTS = (
    "ALTER TABLE import_batches ADD COLUMN new_products INTEGER",
    "ALTER TABLE import_batches ADD COLUMN new_customers INTEGER",
    "ALTER TABLE import_batches ADD COLUMN left_out_rows INTEGER",
    # `batch_id`: the newest import that had touched the row when the maker changed it
    """
    CREATE TABLE hand_edits (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        batch_id INTEGER NOT NULL REFERENCES import_batches (id),
        UNIQUE (table_name, row_id)
    ) STRICT
    """,
    "CREATE INDEX import_steps_by_row ON import_steps (table_name, first_id)",
)
