"""What is found by words."""

from __future__ import annotations

from sqlite_utils import Database


def m020_search(db: Database) -> None:
    """The index of words, empty: what is there already is noted as waiting for it, as after an
    import (models/word_index).
    """
    for statement in _STATEMENTS:
        db.execute(statement)


# The kinds of records by their number in the index, as models/word_index numbers them
_TABLES = (
    "orders", "customers", "products", "codes", "partners", "posts", "replies", "testimonials",
    "messages",
)  # fmt: skip
_STATEMENTS = (
    # A row for each record, its words folded and each of them once; `detail` none: where in the
    # record a word stands is not kept. A row's id is kind * 2^40 + id.
    """
    CREATE VIRTUAL TABLE search_index USING fts5 (
        words, detail = none, columnsize = 0, prefix = '2 3 4 5 6',
        tokenize = 'ascii'
    )
    """,
    "CREATE VIRTUAL TABLE search_terms USING fts5vocab (search_index, row)",
    # Every word that can be misspelt, with a blank before and after it: so its first and last
    # letters make groups of three of their own
    """
    CREATE TABLE search_words (
        id INTEGER PRIMARY KEY,
        word TEXT NOT NULL UNIQUE CHECK (word GLOB ' * ')
    ) STRICT
    """,
    """
    CREATE VIRTUAL TABLE search_likeness USING fts5 (
        word, content = 'search_words', content_rowid = 'id', detail = none, columnsize = 0,
        tokenize = 'trigram'
    )
    """,
    # Records that changed and are not in the index as they are now: left over by large changes
    """
    CREATE TABLE search_pending (
        id INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL,
        first_id INTEGER NOT NULL,
        last_id INTEGER NOT NULL,
        CHECK (first_id <= last_id)
    ) STRICT
    """,
    *(
        f"""
        INSERT INTO search_pending (kind, first_id, last_id)
        SELECT {number}, min(id), max(id) FROM {table} HAVING count(*) > 0
        """
        for number, table in enumerate(_TABLES, 1)
    ),
)
