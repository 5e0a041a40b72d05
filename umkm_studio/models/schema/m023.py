"""Corrections that a person asked for."""

from __future__ import annotations

from sqlite_utils import Database


def m023_corrections(db: Database) -> None:
    """The register of what was done for privacy tells of corrections, too, and of which fields; the
    new words themselves stand with the person. A name that was corrected is not changed by an
    import any more (`corrected_on`).
    """
    db.execute(
        """
        CREATE TABLE privacy_log_new (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            done_at TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('exported', 'corrected', 'anonymised', 'deleted')),
            customer_id INTEGER NOT NULL,
            asked_at TEXT CHECK (asked_at IS datetime(asked_at)),
            fields TEXT NOT NULL DEFAULT ''
        ) STRICT
        """
    )
    db.execute(
        """
        INSERT INTO privacy_log_new (id, done_at, kind, customer_id, asked_at)
        SELECT id, done_at, kind, customer_id, asked_at FROM privacy_log
        """
    )
    db.execute("DROP TABLE privacy_log")
    db.execute("ALTER TABLE privacy_log_new RENAME TO privacy_log")
    db.execute(
        """
        ALTER TABLE customers ADD COLUMN corrected_on TEXT
            CHECK (corrected_on IS date(corrected_on))
        """
    )
