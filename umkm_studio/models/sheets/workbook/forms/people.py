"""Sheets about people, and the keys by which they are known again."""

from __future__ import annotations

from umkm_studio.models.sheets.workbook.forms.form import record

SECRETS = record(
    "secrets",
    "Kunci Sidik",
    "Fingerprint Keys",
    ("name", "Nama*", "Name", "line"),
    ("value", "Nilai*", "Value", "line"),
)
CUSTOMERS = record(
    "customers",
    "Pelanggan",
    "Customers",
    ("reference", "ID Pelanggan*", "Customer ID", "line"),
    ("name", "Nama", "Name", "line"),
    ("nickname", "Panggilan", "Nickname", "line"),
    ("phone", "No. HP", "Phone", "line"),
    ("note", "Catatan", "Note", "text"),
    ("merged_into", "Orang Yang Sama Dengan", "Same Person As", "line"),
    ("anonymised_on", "Dianonimkan Pada", "Anonymised On", "day"),
    ("withdrawal_asked_at", "Minta Dihapus Pada", "Withdrawal Asked At", "moment"),
    ("corrected_on", "Dibetulkan Pada", "Corrected On", "day"),
    ("do_not_contact", "Jangan Dihubungi", "Do Not Contact", "yes_no"),
    ("keys", "Dikenali Dari", "Recognised By", "text"),
)
DIFFERENT_CUSTOMERS = record(
    "different_customers",
    "Bukan Orang Sama",
    "Different Customers",
    ("reference", "ID Pelanggan*", "Customer ID", "line"),
    ("other", "Bukan*", "Is Not", "line"),
)
PRIVACY = record(
    "privacy",
    "Catatan Privasi",
    "Privacy Register",
    ("done_at", "Waktu*", "Done At", "line"),
    ("kind", "Tindakan*", "Action", "line"),
    ("customer", "Nomor Pelanggan*", "Customer Number", "count"),
    ("asked_at", "Diminta Pada", "Asked At", "moment"),
    ("fields", "Yang Dibetulkan", "Corrected", "line"),
)
CONTACTS = record(
    "contacts",
    "Kontak",
    "Contacts",
    ("customer", "ID Pelanggan*", "Customer ID", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("note", "Catatan", "Note", "line"),
)
