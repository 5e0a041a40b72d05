"""Looking back: what became of decisions, months that are closed, hours of other work."""

from __future__ import annotations

from umkm_studio.models.sheets.workbook.forms.form import record

DECISION_OUTCOMES = record(
    "decision_outcomes",
    "Hasil Keputusan",
    "Decision Outcomes",
    ("month", "Bulan*", "Month", "line"),  # that was looked back on: 2026-10
    ("kind", "Jenis*", "Kind", "line"),
    ("text", "Keputusan*", "Decision", "line"),
    ("outcome", "Dijalankan", "Kept", "yes_no"),
    ("happened", "Yang Terjadi", "What Happened", "line"),
)
CLOSED_MONTHS = record(
    "closed_months",
    "Bulan Ditutup",
    "Closed Months",
    ("month", "Bulan*", "Month", "line"),
    ("closed_on", "Ditutup Pada*", "Closed On", "day"),
    ("facts", "Angka*", "Figures", "text"),  # as JSON: models/insight/frozen.py
)
MONTH_EFFORTS = record(
    "month_efforts",
    "Jam Kerja Bulanan",
    "Monthly Hours",
    ("month", "Bulan*", "Month", "line"),
    ("activity", "Kegiatan*", "Activity", "line"),
    ("minutes", "Menit*", "Minutes", "count"),
)
