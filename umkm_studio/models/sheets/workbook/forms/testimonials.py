"""What buyers said, what they allow, what was changed, which posts quote them, who was asked."""

from __future__ import annotations

from umkm_studio.models.sheets.workbook.forms.form import record

TESTIMONIALS = record(
    "testimonials",
    "Testimoni",
    "Testimonials",
    ("when", "Tanggal*", "Date", "day_and_time"),
    ("kind", "Jenis*", "Kind", "line"),
    ("name", "Pelanggan", "Customer", "line"),
    ("number", "No. Pesanan", "Order Number", "line"),
    ("product", "Produk", "Product", "line"),
    ("stars", "Bintang", "Stars", "count"),
    ("words", "Isi*", "Text", "text"),
    ("consent", "Izin Tampil*", "Consent", "line"),
    ("response", "Tanggapan", "Response", "text"),
    ("improvement", "Perbaikan", "Improvement", "text"),
    ("public_id", "ID Testimoni", "Testimonial ID", "line"),
    ("shortened", "Bentuk Pendek", "Shortened", "text"),
    ("channel", "Disampaikan Lewat", "Said Through", "line"),
    ("photo", "Foto", "Photo", "text"),
    ("incentive", "Imbalan", "Incentive", "line"),
    ("responded_at", "Ditanggapi Pada", "Responded At", "moment"),
    ("order_channel", "Kanal Pesanan", "Order Channel", "line"),
    ("size", "Ukuran", "Size", "line"),
    ("customer", "ID Pelanggan", "Customer ID", "line"),
    ("erased_on", "Dikosongkan Pada", "Erased On", "day"),
)
CONSENTS = record(
    "consents",
    "Izin Testimoni",
    "Testimonial Consents",
    ("testimonial", "ID Testimoni*", "Testimonial ID", "line"),
    ("number", "Ke*", "No.", "count"),
    ("asked_on", "Diminta Pada", "Asked On", "day"),
    ("asked_how", "Diminta Lewat", "Asked How", "line"),
    ("answer", "Jawaban", "Answer", "line"),
    ("answered_on", "Dijawab Pada", "Answered On", "day"),
    ("answered_how", "Dijawab Lewat", "Answered How", "line"),
    ("words", "Kata Yang Boleh", "Allowed Words", "text"),
    ("name_form", "Nama Yang Boleh", "Allowed Name", "line"),
    ("places", "Boleh Di", "Allowed Places", "text"),  # a place a line; empty: anywhere
    ("ends_on", "Berlaku Sampai", "Valid Until", "day"),
    ("withdrawn_at", "Ditarik Pada", "Withdrawn At", "moment"),
)
TESTIMONIAL_EDITS = record(
    "testimonial_edits",
    "Perubahan Testimoni",
    "Testimonial Changes",
    ("testimonial", "ID Testimoni*", "Testimonial ID", "line"),
    ("number", "Urutan*", "Sequence", "count"),
    ("changed_at", "Diubah Pada*", "Changed At", "moment"),
    ("field", "Bagian*", "Field", "line"),
    ("before", "Sebelum", "Before", "text"),
    ("after", "Sesudah", "After", "text"),
)
QUOTES = record(
    "quotes",
    "Kutipan Testimoni",
    "Quoted Testimonials",
    ("post", "ID Konten*", "Post ID", "line"),
    ("testimonial", "ID Testimoni*", "Testimonial ID", "line"),
    ("taken_down_at", "Diturunkan Pada", "Taken Down At", "moment"),
)
REVIEW_REQUESTS = record(
    "review_requests",
    "Permintaan Ulasan",
    "Review Requests",
    ("customer", "ID Pelanggan*", "Customer ID", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("outcome", "Hasil*", "Outcome", "line"),
    ("number", "No. Pesanan", "Order Number", "line"),
    ("order_channel", "Kanal Pesanan", "Order Channel", "line"),
)
