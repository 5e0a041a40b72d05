"""What was done about criticism, what it is about, and the trust log."""

from __future__ import annotations

from umkm_studio.models.sheets.workbook.forms.form import record

FOLLOW_UPS = record(
    "follow_ups",
    "Tindak Lanjut Testimoni",
    "Testimonial Follow-Up",
    ("testimonial", "ID Testimoni*", "Testimonial ID", "line"),
    ("thanked_on", "Berterima Kasih Pada", "Thanked On", "day"),
    ("told_on", "Dikabari Pada", "Told On", "day"),
    ("closed_on", "Ditutup Pada", "Closed On", "day"),
    ("no_change", "Alasan Tanpa Perubahan", "Why Nothing Changed", "line"),
)
CRITICISM_STEPS = record(
    "criticism_steps",
    "Langkah Perbaikan",
    "Improvement Steps",
    ("testimonial", "ID Testimoni*", "Testimonial ID", "line"),
    ("number", "Urutan*", "Sequence", "count"),
    ("text", "Langkah*", "Step", "line"),
    ("due_on", "Paling Lambat", "Due", "day"),
    ("done_on", "Selesai Pada", "Done On", "day"),
)
CRITICISM_THEMES = record(
    "criticism_themes",
    "Tema Kritik",
    "Criticism Themes",
    ("theme", "Tema*", "Theme", "line"),
    ("testimonial", "ID Testimoni", "Testimonial ID", "line"),  # empty: a theme of none so far
)
TRUST_LOG = record(
    "trust_log",
    "Catatan Kepercayaan",
    "Trust Log",
    ("public_id", "ID Catatan", "Entry ID", "line"),
    ("kind", "Jenis*", "Kind", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("text", "Isi*", "Text", "line"),
    ("before", "Sebelumnya", "Before", "line"),
    ("theme", "Tema", "Theme", "line"),
    ("criticisms", "Karena Kritik", "Because Of Criticism", "line"),  # IDs with commas between
)
