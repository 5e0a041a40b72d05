"""The practice shop with markup in every place that holds somebody's words: a picture that is drawn
wherever a text is read as rich text, and tags that are then missing from it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QColor, QImage, Qt

from umkm_studio.models import shop as shops
from umkm_studio.models.store import Store

COLOUR = QColor(254, 1, 253)  # of the picture, and of nothing else
_PIXEL = bytes([COLOUR.blue(), COLOUR.green(), COLOUR.red(), 255])  # of RGB32, on a PC

TAGS = "<b>tebal</b>"

# Words of the maker, of buyers, partners and files, by table.
FREE = {
    "channel_checks": ("channel", "benefit", "gap", "next_step"),
    "consents": ("asked_how", "answered_how"),
    "contacts": ("note",),
    "criticism_steps": ("text",),
    "criticisms": ("no_change",),
    "customers": ("name", "nickname", "phone", "note"),
    "deal_promises": ("text",),
    "deals": ("form", "sample", "usage_rights", "disclosure", "poor_results", "outcome"),
    "decisions": ("text", "happened"),
    "fee_rules": ("source",),
    "idea_credits": ("name", "outcome"),
    "import_batches": ("file_name",),
    "line_items": ("product", "variant", "sku"),
    "load_checks": ("note",),
    "loyalty_adjustments": ("note",),
    "loyalty_rules": ("gift",),
    "mapping_profiles": ("name",),
    "marked_days": ("name",),
    "messages": ("name", "text"),
    "near_misses": ("seen",),
    "official_accounts": ("name",),
    "orders": ("number", "phone", "address", "city", "campaign_code", "heard_from", "note"),
    "partners": (
        "name", "account", "city", "note", "other_accounts", "niche", "audience", "tone",
        "declined", "contact",
    ),
    "phone_entries": ("summary",),
    "portfolio": ("title", "story", "link"),
    "post_corrections": ("text",),
    "posts": ("title", "format", "caption", "call_to_action", "link", "note", "quoted_from"),
    "product_aliases": ("name", "variant"),
    "products": ("name", "size", "sku", "materials", "description"),
    "reflections": ("conversation", "led_to_purchase", "appreciated"),
    "replies": ("question", "answer", "category"),
    "rest_days": ("note",),
    "testimonial_edits": ("before", "after"),
    "testimonials": ("words", "name", "photo", "incentive", "response", "improvement"),
    "theme_slots": ("title",),
    "themes": ("name",),
    "trash": ("label",),
    "trial_arms": ("audience",),
    "trial_changes": ("before", "after"),
    "trials": ("hypothesis", "stop_note", "learned"),
    "trust_entries": ("text", "before"),
}  # fmt: skip
# Columns of any table whose words are the program's own: keys, days, kinds, and what is folded.
OWN = {
    "activity", "answer", "answered_time", "before", "care", "channel", "code", "complaints",
    "confirmed", "day", "draws", "facts", "field", "fields", "fingerprint", "first_day",
    "format", "found_in", "insults", "key", "kind", "last_day", "layout", "load", "lot",
    "marks", "media", "metric", "monday", "month", "name", "name_form", "occasion",
    "ordered_time", "outcome", "payment", "pillar", "place", "places", "platform", "platforms",
    "product_ids", "public_id", "quality", "question_key", "questions", "reason",
    "received_time", "result", "sender_key", "shortened", "side", "sign", "state", "status",
    "steps", "table_name", "talk", "time", "usage_until", "value", "via", "wish", "words",
}  # fmt: skip
_MOMENTS = ("_on", "_at")
_SETTINGS = (
    "name", "tagline", "nickname", "owner", "city", "away_text", "payments", "payment_name", "bio",
    "stands_for", "halal_number", "bpom_number", "pirt_number", "heard_from", "card_text",
    "win_back_text",
)  # fmt: skip


def markup(picture: Path) -> str:
    """What stands in front of every text."""
    return f'<img src="{picture}">{TAGS} & '


def draw(picture: Path) -> None:
    """The picture that must never be seen."""
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(COLOUR)
    assert image.save(str(picture))


def is_seen(image: QImage) -> bool:
    """Whether the picture was drawn anywhere in another one."""
    if image.isNull():
        return False
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return _PIXEL * 4 in bytes(plain.constBits())


def fill(file: Path, said: str) -> None:
    """Put these words in front of every text of a shop that nobody has open."""
    with closing(sqlite3.connect(file)) as shop, shop:
        shop.execute("DROP TRIGGER testimonials_stay_as_given")
        shop.execute("PRAGMA foreign_keys = OFF")
        for table, columns in FREE.items():
            for column in columns:
                shop.execute(
                    f"UPDATE {table} SET {column} = :said || {column} WHERE {column} <> ''",
                    {"said": said},
                )
    with Store.open(file) as store:
        known = shops.load(store)
        words = {key: said + getattr(known, key) for key in _SETTINGS}
        shops.save(store, replace(known, **words))


def unknown_columns(file: Path) -> list[str]:
    """Columns with text of which nobody has said whose words they hold."""
    with closing(sqlite3.connect(file)) as shop:
        found = shop.execute(
            """
            SELECT tables.name, columns.name FROM sqlite_schema AS tables
            JOIN pragma_table_info(tables.name) AS columns
            WHERE tables.type = 'table' AND columns.type = 'TEXT'
                AND tables.name NOT LIKE '\\_%' ESCAPE '\\' AND tables.name NOT LIKE 'search%'
                AND tables.name NOT LIKE 'sqlite%' AND tables.name <> 'secrets'
            """
        ).fetchall()
    return [
        f"{table}.{column}"
        for table, column in found
        if column not in FREE.get(table, ()) and column not in OWN and not column.endswith(_MOMENTS)
    ]


def reads_tags(text: str) -> bool:
    """Whether Qt, left to decide, would draw the picture."""
    return "<img" in text and Qt.mightBeRichText(text)
