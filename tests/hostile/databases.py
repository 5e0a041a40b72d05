"""Copies of a shop that somebody tampered with, one of each kind.

Each is made from a sound copy: `SHOPS[name](path)` changes it in place.
"""

from __future__ import annotations

import os
import random
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

Change = Callable[[Path], None]


def does(*statements: str) -> Change:
    """These statements are run on the copy."""

    def change(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as shop:
            shop.execute("PRAGMA foreign_keys = OFF")
            shop.execute("PRAGMA ignore_check_constraints = ON")
            for statement in statements:
                shop.execute(statement)

    return change


def loose(*statements: str) -> Change:
    """The same while the tables have no types and no conditions; their shape is afterwards as it
    was, so that it gives nothing away.
    """

    def change(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as shop:
            tables = "SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'trigger')"
            known = shop.execute(tables).fetchall()
            _describe(shop, [(name, _loosened(sql)) for name, sql in known if sql])
        does("DROP TRIGGER testimonials_stay_as_given", *statements)(path)
        with closing(sqlite3.connect(path, isolation_level=None)) as shop:
            (trigger,) = [sql for name, sql in known if name == "testimonials_stay_as_given"]
            shop.execute(trigger)
            _describe(shop, [(name, sql) for name, sql in known if sql])

    return change


def _loosened(sql: str) -> str:
    return re.sub(r"(?<!IS )\bNOT NULL\b|\bSTRICT\s*$", "", sql)


def _describe(shop: sqlite3.Connection, known: list[tuple[str, str]]) -> None:
    shop.execute("PRAGMA writable_schema = ON")
    shop.executemany("UPDATE sqlite_schema SET sql = :sql WHERE name = :name", [
        {"name": name, "sql": sql} for name, sql in known
    ])  # fmt: skip
    shop.execute("PRAGMA writable_schema = OFF")


def written(content: bytes) -> Change:
    """Another file altogether."""

    def change(path: Path) -> None:
        path.write_bytes(content)

    return change


def bytes_changed(count: int, *, first: int = 0) -> Change:
    """Bytes at random places, from the same chance each time."""

    def change(path: Path) -> None:
        chance, content = random.Random(count), bytearray(path.read_bytes())
        for _ in range(count):
            content[chance.randrange(first, len(content))] = chance.randrange(256)
        path.write_bytes(bytes(content))

    return change


def _schema_rewritten(path: Path) -> None:
    """The schema's own table says nonsense."""
    with closing(sqlite3.connect(path, isolation_level=None)) as shop:
        shop.execute("PRAGMA writable_schema = ON")
        shop.execute("UPDATE sqlite_schema SET sql = 'CREATE TABLE x(' WHERE name = 'orders'")


def _pipe(path: Path) -> None:
    """A name behind which nobody ever writes anything."""
    path.unlink()
    os.mkfifo(path)


def _endless(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def _log_beside(path: Path) -> None:
    path.with_name(path.name + "-wal").write_bytes(random.Random(3).randbytes(9_000))


def _digest_beside(path: Path) -> None:
    path.with_name(path.name + ".sha256").write_bytes(random.Random(4).randbytes(9_000))


_COUNTS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
_DEEP = "printf('%.*c', 90000, '[')"  # 90,000 brackets

SHOPS: dict[str, Change] = {
    "as it was": does(),
    "trigger on insert": does(
        "CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM customers; END"
    ),
    "trigger on everything": does(
        *(f"CREATE TRIGGER t{n} BEFORE {what} ON settings BEGIN DELETE FROM orders; END"
          for n, what in enumerate(("INSERT", "UPDATE", "DELETE")))
    ),
    "view for a table": does(
        "DROP VIEW graded_sales", "DROP VIEW sales", "DROP TABLE line_items",
        "CREATE VIEW line_items AS SELECT * FROM orders",
    ),
    "endless view": does(
        "DROP TABLE replies",
        f"CREATE VIEW replies AS {_COUNTS} SELECT i AS id, 'q' || i AS question FROM n",
    ),
    "endless view elsewhere": does(f"CREATE VIEW harmless AS {_COUNTS} SELECT i FROM n"),
    "generated column": does(
        "ALTER TABLE messages ADD COLUMN huge BLOB AS (zeroblob(900000000)) VIRTUAL"
    ),
    "column that counts for ever": does(
        "ALTER TABLE messages ADD COLUMN slow INT AS (length(printf('%.*c', 900000000, 'x')))"
    ),
    "index over something slow": does(
        "CREATE INDEX slow ON orders(length(printf('%.*c', 100000, number)))"
    ),
    "table of tables": does("CREATE VIRTUAL TABLE more USING fts5(words)"),
    "strange names": does('CREATE TABLE "x""; DROP TABLE orders; --" (id INTEGER PRIMARY KEY)'),
    "huge cell": does("UPDATE customers SET note = printf('%.*c', 30000000, 'x') WHERE id = 1"),
    "many rows": does(
        f"{_COUNTS} INSERT INTO reply_uses (reply_id, used_at)"
        " SELECT (SELECT min(id) FROM replies), '2026-10-01 10:00:00' FROM n LIMIT 20000"
    ),
    "text for an amount": loose("UPDATE orders SET net_sales = 'banyak', shipping = 'x'"),
    "no amount": loose("UPDATE line_items SET unit_price = NULL"),
    "days that are none": loose("UPDATE orders SET ordered_on = '2026-13-45'"),
    "a kind nobody knows": loose("UPDATE codes SET kind = 'evil'"),
    "huge amounts": does("UPDATE line_items SET unit_price = 9223372036854775807"),
    "huge ids": does("UPDATE sqlite_sequence SET seq = 9223372036854775807"),
    "nobody's rows": does("DELETE FROM customers", "DELETE FROM products"),
    "no settings": does("DELETE FROM settings"),
    "settings that are no JSON": loose("UPDATE settings SET value = '{'"),
    "settings of other kinds": does("UPDATE settings SET value = '[1, {\"a\": null}]'"),
    "deep settings": does(f"UPDATE settings SET value = {_DEEP}"),
    "deep lists": does(f"UPDATE posts SET platforms = {_DEEP}, media = {_DEEP}"),
    "deep bin": does(
        "INSERT INTO trash (deleted_at, kind, label, steps)"
        f" VALUES ('2026-10-01 10:00:00', 'order', 'x', {_DEEP})"
    ),
    "strange bin": does(
        "INSERT INTO trash (deleted_at, kind, label, steps)"
        " VALUES ('2026-10-01 10:00:00', 'order', 'x',"
        """ '{"rows": [["sqlite_schema", {"id": 1}]], "links": [["orders", 1, "id", 2, 3]]}')"""
    ),
    "bytes for text": loose("UPDATE customers SET name = x'00ff00ff'"),
    "text that is no text": does("UPDATE customers SET name = CAST(x'c328' AS TEXT)"),
    "no orders": does("DROP VIEW graded_sales", "DROP VIEW sales", "DROP TABLE orders"),
    "older by its word": does("PRAGMA user_version = 1"),
    "newer by its word": does("PRAGMA user_version = 999"),
    "below zero": does("PRAGMA user_version = -1"),
    "of another program": does("PRAGMA application_id = 1"),
    "other encoding": does("PRAGMA journal_mode = DELETE", "PRAGMA encoding = 'UTF-16'", "VACUUM"),
    "schema rewritten": _schema_rewritten,
    "empty": written(b""),
    "a picture": written(b"\x89PNG\r\n\x1a\n" + bytes(5_000)),
    "a sealed thing": written(b"age-encryption.org/v1\n-> scrypt AAAA 63\n" + bytes(500)),
    "only a head": written(b"SQLite format 3\0" + bytes(84)),
    "one byte": bytes_changed(1, first=4_096),
    "many bytes": bytes_changed(300),
    "a pipe": _pipe,
    "an endless file": _endless,
    "log beside": _log_beside,
    "digest beside": _digest_beside,
}  # fmt: skip
