"""The sheet of messages."""

from __future__ import annotations

from umkm_studio.models.sheets.workbook.forms.form import record

MESSAGES = record(
    "messages",
    "Pesan Masuk",
    "Messages",
    ("received", "Masuk*", "Received At", "day_and_time"),
    ("platform", "Platform*", "Platform", "line"),
    ("name", "Nama", "Name", "line"),
    ("kind", "Jenis*", "Kind", "line"),
    ("text", "Isi*", "Text", "text"),
    ("answered", "Dibalas", "Answered At", "day_and_time"),
    ("post", "ID Konten", "Post ID", "line"),
    ("order", "No. Pesanan", "Order Number", "line"),
    ("order_channel", "Kanal Pesanan", "Order Channel", "line"),
    ("public_id", "ID Pesan", "Message ID", "line"),
    ("via", "Lewat", "Via", "line"),
    ("tells_story", "Bercerita", "Tells A Story", "yes_no"),
    ("needs_reply", "Perlu Dibalas", "Needs A Reply", "yes_no"),
    ("customer", "ID Pelanggan", "Customer ID", "line"),
    ("sender_key", "Dikenali Dari", "Recognised By", "line"),
    ("idea_post", "ID Konten Ide", "Idea Post ID", "line"),
    ("is_anonymous", "Anonim", "Anonymous", "yes_no"),
)
