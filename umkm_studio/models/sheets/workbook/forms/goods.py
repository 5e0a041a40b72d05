"""Sheets about products and fees, and about how files are read."""

from __future__ import annotations

from umkm_studio.models.sheets.workbook.forms.form import record

PRICES = record(
    "prices",
    "Riwayat Harga",
    "Price History",
    ("product", "Produk*", "Product", "line"),
    ("size", "Ukuran", "Size", "line"),
    ("starts_on", "Berlaku Mulai", "Counts From", "day"),
    ("price", "Harga Jual*", "Price", "rupiah"),
)
COSTS = record(
    "costs",
    "Riwayat HPP",
    "Cost History",
    ("product", "Produk*", "Product", "line"),
    ("size", "Ukuran", "Size", "line"),
    ("starts_on", "Berlaku Mulai", "Counts From", "day"),
    ("cost", "HPP*", "Cost", "rupiah"),
    ("materials", "Biaya Bahan", "Material Cost", "rupiah"),
    ("packaging", "Kemasan", "Packaging", "rupiah"),
    ("minutes", "Menit Kerja", "Minutes", "decimal"),
    ("hourly_wage", "Upah per Jam", "Hourly Wage", "rupiah"),
    ("overhead", "Biaya Lain", "Overhead", "rupiah"),
)
ALIASES = record(
    "aliases",
    "Nama Lain Produk",
    "Product Aliases",
    ("alias", "Nama Lain*", "Alias", "line"),
    ("variant", "Varian", "Variant", "line"),
    ("product", "Produk*", "Product", "line"),
    ("size", "Ukuran", "Size", "line"),
)
DIFFERENT_PRODUCTS = record(
    "different_products",
    "Bukan Produk Sama",
    "Different Products",
    ("product", "Produk*", "Product", "line"),
    ("size", "Ukuran", "Size", "line"),
    ("other", "Bukan*", "Is Not", "line"),
    ("other_size", "Ukuran Bukan", "Is Not Size", "line"),
)
FEES = record(
    "fees",
    "Aturan Biaya Kanal",
    "Channel Fee Rules",
    ("channel", "Kanal*", "Channel", "line"),
    ("starts_on", "Berlaku Mulai", "Counts From", "day"),  # empty: the channel has no rule
    ("percent", "Persen", "Percent", "percent"),
    ("per_order", "Per Pesanan", "Per Order", "rupiah"),
    ("source", "Sumber", "Source", "text"),
    ("noted_on", "Dicatat Pada", "Noted On", "day"),
)
PROFILES = record(
    "profiles",
    "Susunan Kolom",
    "Column Mappings",
    ("name", "Nama*", "Name", "line"),
    ("layout", "Isi*", "Content", "text"),
    ("used_on", "Terakhir Dipakai", "Last Used", "day"),
)
IMPORT_ANSWERS = record(
    "import_answers",
    "Jawaban Impor",
    "Import Answers",
    ("fingerprint", "Tanda Baris*", "Row Mark", "line"),
    ("answer", "Jawaban*", "Answer", "line"),
)
