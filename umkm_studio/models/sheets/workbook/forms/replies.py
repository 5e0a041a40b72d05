"""Sheets about answers that are ready."""

from __future__ import annotations

from umkm_studio.models.sheets.workbook.forms.form import record

REPLIES = record(
    "replies",
    "Tanya-Jawab",
    "Quick Replies",
    ("question", "Pertanyaan*", "Question", "line"),
    ("answer", "Jawaban*", "Answer", "text"),
    ("category", "Kategori", "Category", "line"),
    ("idea", "ID Konten", "Post ID", "line"),
)
REPLY_USES = record(
    "reply_uses",
    "Jawaban Disalin",
    "Copied Replies",
    ("question", "Pertanyaan*", "Question", "line"),
    ("used_at", "Disalin Pada*", "Copied At", "moment"),
    ("message", "ID Pesan", "Message ID", "line"),
)
