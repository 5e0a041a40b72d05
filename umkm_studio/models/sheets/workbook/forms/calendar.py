"""Sheets about the content calendar: results, days, pace, fair tests."""

from __future__ import annotations

from umkm_studio.models.sheets.workbook.forms.form import record

CORRECTIONS = record(
    "corrections",
    "Koreksi Konten",
    "Post Corrections",
    ("post", "ID Konten*", "Post ID", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("text", "Yang Diperbaiki*", "What Was Corrected", "text"),
)
POST_RESULTS = record(
    "post_results",
    "Hasil Konten",
    "Post Results",
    ("post", "ID Konten*", "Post ID", "line"),
    ("measured_at", "Diukur Pada*", "Measured At", "moment"),
    ("platform", "Platform", "Platform", "line"),
    ("reach", "Jangkauan", "Reach", "count"),
    ("likes", "Suka", "Likes", "count"),
    ("comments", "Komentar", "Comments", "count"),
    ("shares", "Dibagikan", "Shares", "count"),
    ("saves", "Disimpan", "Saves", "count"),
    ("direct_messages", "DM", "Direct Messages", "count"),
    ("product_questions", "Pertanyaan Produk", "Product Questions", "count"),
    ("stories_told", "Cerita Pembeli", "Stories Told", "count"),
    ("views", "Tayangan", "Views", "count"),
    ("follows", "Pengikut Baru", "Follows", "count"),
)
POST_KEYS = record(
    "post_keys",
    "Nomor Unggahan",
    "Post Numbers",
    ("post", "ID Konten*", "Post ID", "line"),
    ("platform", "Platform*", "Platform", "line"),
    ("key", "Nomor*", "Number", "line"),
)
DAILY_RESULTS = record(
    "daily_results",
    "Angka Harian",
    "Daily Figures",
    ("platform", "Platform*", "Platform", "line"),
    ("metric", "Angka*", "Figure", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("value", "Nilai*", "Value", "count"),
)
THEME_SLOTS = record(
    "theme_slots",
    "Tema Mingguan",
    "Weekly Themes",
    ("weekday", "Hari*", "Day", "line"),
    ("pillar", "Pilar*", "Pillar", "line"),
    ("title", "Tema", "Theme", "line"),
    ("time", "Jam", "Time", "line"),
)
MARKED_DAYS = record(
    "marked_days",
    "Hari Khusus",
    "Marked Days",
    ("first", "Tanggal*", "Date", "day"),
    ("name", "Nama*", "Name", "line"),
    ("kind", "Jenis*", "Kind", "line"),
    ("last", "Sampai", "Until", "day"),
)
LEFT_OUT_OCCASIONS = record(
    "left_out_occasions",
    "Hari Tidak Ditandai",
    "Unmarked Days",
    ("occasion", "Hari*", "Day", "line"),
    ("day", "Hanya Tanggal", "Only On", "day"),  # empty: in every year
)
PHONE_ENTRIES = record(
    "phone_entries",
    "Jadwal di HP",
    "On The Phone",
    ("public_id", "ID Konten*", "Post ID", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("time", "Jam", "Time", "line"),
    ("summary", "Judul*", "Title", "line"),
)
REST_DAYS = record(
    "rest_days",
    "Hari Istirahat",
    "Rest Days",
    ("weekday", "Hari", "Day", "line"),
    ("first", "Mulai", "From", "day"),
    ("last", "Sampai", "To", "day"),
    ("note", "Catatan", "Note", "line"),
)
CHECK_INS = record(
    "check_ins",
    "Beban Mingguan",
    "Weekly Load",
    ("monday", "Senin*", "Monday", "day"),
    ("load", "Beban*", "Load", "line"),
    ("note", "Catatan", "Note", "line"),
    ("settled", "Saran Dijawab", "Advice Answered", "yes_no"),
)
FAIR_TESTS = record(
    "fair_tests",
    "Uji Adil",
    "Fair Tests",
    ("first", "Senin*", "Monday", "day"),
    ("pillar", "Pilar*", "Pillar", "line"),
    ("weeks", "Minggu*", "Weeks", "line"),  # Dengan, Tanpa, Tanpa, Dengan, …
    ("posts_per_week", "Konten per Minggu*", "Posts Per Week", "count"),
    ("stopped_on", "Dihentikan", "Stopped", "day"),
    ("read_on", "Dibaca", "Read", "day"),
)
