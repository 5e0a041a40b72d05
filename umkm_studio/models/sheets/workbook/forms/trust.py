"""The trust kit: own accounts, works to show, checks before a channel is opened."""

from __future__ import annotations

from umkm_studio.models.sheets.workbook.forms.form import record

OFFICIAL_ACCOUNTS = record(
    "official_accounts",
    "Akun Resmi",
    "Official Accounts",
    ("place", "Platform*", "Platform", "line"),
    ("name", "Akun*", "Account", "line"),
)
PORTFOLIO = record(
    "portfolio",
    "Portofolio",
    "Portfolio",
    ("title", "Judul*", "Title", "line"),
    ("story", "Cerita", "Story", "text"),
    ("link", "Tautan", "Link", "line"),
)
CHANNEL_CHECKS = record(
    "channel_checks",
    "Kesiapan Kanal",
    "Channel Readiness",
    ("channel", "Kanal*", "Channel", "line"),
    ("checked_on", "Tanggal*", "Date", "day"),
    ("quality", "Mutu*", "Quality", "line"),
    ("care", "Layanan*", "Care", "line"),
    ("complaints", "Keluhan*", "Complaints", "line"),
    ("insults", "Hinaan*", "Insults", "line"),
    ("questions", "Pertanyaan*", "Questions", "line"),
    ("time", "Waktu*", "Time", "line"),
    ("talk", "Mengobrol*", "Talk", "line"),
    ("benefit", "Manfaat Pengikut", "Followers Get", "text"),
    ("gap", "Yang Kurang", "Gap", "text"),
    ("next_step", "Langkah Berikut", "Next Step", "text"),
    ("result", "Hasil", "Result", "line"),  # empty: as the answers say
)
