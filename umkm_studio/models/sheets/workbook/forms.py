"""The sheets of the open workbook, their columns and the words for kinds and states.

This is a promise to users and scripts: headers are written in Indonesian and read in Indonesian or
English, in any order and letter case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from umkm_studio.models.campaigns import trials
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.code_signs import Sign
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.campaigns.deals import Side, State
from umkm_studio.models.campaigns.idea_credits import Wish
from umkm_studio.models.campaigns.loyalty import members
from umkm_studio.models.campaigns.loyalty import rules as loyalty
from umkm_studio.models.content import posts
from umkm_studio.models.content.check_ins import Load
from umkm_studio.models.content.occasions import DayKind, Occasion
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels, orders
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.models.text import fold

K = TypeVar("K")
# What a cell of a record holds: lines of text, one line of text, a day, a day with its time, whole
# rupiah, a whole count, a number with decimals, percent, yes or no. An empty cell is None ("" for
# text).
Holds = Literal["text", "line", "day", "moment", "rupiah", "count", "decimal", "percent", "yes_no"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key in the program, both headers, whether it must be there, what it holds."""

    key: str
    indonesian: str
    english: str
    required: bool = False
    holds: Holds = "text"


@dataclass(frozen=True, slots=True)
class Form:
    """A sheet of the workbook."""

    key: str
    indonesian: str
    english: str
    columns: tuple[Column, ...]
    by_name_only: bool = False  # a sheet of another name is never taken for it

    @property
    def required(self) -> frozenset[str]:
        """Keys of the columns that must be there."""
        return frozenset(column.key for column in self.columns if column.required)

    def key_of(self, header: str) -> str | None:
        """The column that a header names, in either language; a trailing * is decoration."""
        return _KEYS[self.key].get(fold(header.rstrip("* ")))

    def is_named(self, sheet: str) -> bool:
        """Whether a sheet of that name is meant to be this form."""
        return fold(sheet) in (fold(self.indonesian), fold(self.english))


def _columns(*given: tuple[str, str, str]) -> tuple[Column, ...]:
    """From (key, Indonesian, English); a * after the Indonesian header means required."""
    return tuple(
        Column(key, indonesian.rstrip("*"), english, indonesian.endswith("*"))
        for key, indonesian, english in given
    )


def _record(key: str, indonesian: str, english: str, *given: tuple[str, str, str, Holds]) -> Form:
    """A sheet of records: its columns say what they hold."""
    columns = tuple(
        replace(column, holds=holds)
        for *names, holds in given
        for column in _columns((names[0], names[1], names[2]))
    )
    return Form(key, indonesian, english, columns, by_name_only=True)


ORDERS = Form(
    "orders",
    "Pesanan",
    "Orders",
    _columns(
        (Field.NUMBER, "No. Pesanan*", "Order Number"),
        (Field.ORDERED_AT, "Tanggal*", "Date"),
        (Field.STATUS, "Status*", "Status"),
        (Field.CHANNEL, "Kanal", "Channel"),
        (Field.CUSTOMER, "Pelanggan", "Customer"),
        (Field.PHONE, "No. HP", "Phone"),
        (Field.ADDRESS, "Alamat", "Address"),
        (Field.CITY, "Kota", "City"),
        (Field.PRODUCT, "Produk*", "Product"),
        (Field.SKU, "SKU", "SKU"),
        (Field.VARIANT, "Varian", "Variant"),
        (Field.QUANTITY, "Jumlah*", "Quantity"),
        (Field.RETURNED_QUANTITY, "Jumlah Retur", "Returned Quantity"),
        (Field.UNIT_PRICE, "Harga Satuan*", "Unit Price"),
        (Field.ITEM_DISCOUNT, "Diskon Barang", "Item Discount"),
        (Field.ORDER_DISCOUNT, "Diskon Pesanan", "Order Discount"),
        (Field.SHIPPING, "Ongkir", "Shipping"),
        (Field.CHANNEL_FEE, "Biaya Kanal", "Channel Fee"),
        (Field.CAMPAIGN_CODE, "Kode Kampanye", "Campaign Code"),
        (Field.HEARD_FROM, "Tahu Dari", "Heard From"),
        (Field.NOTE, "Catatan", "Note"),
        (Field.DUE_ON, "Jatuh Tempo", "Due"),
        (Field.PAYMENT, "Pembayaran", "Payment"),
        (Field.DOWN_PAYMENT, "Uang Muka", "Down Payment"),
        (Field.CUSTOMER_REFERENCE, "ID Pelanggan", "Customer ID"),
    ),
)
PRODUCTS = Form(
    "products",
    "Produk",
    "Products",
    _columns(
        ("name", "Nama*", "Name"),
        ("sku", "SKU", "SKU"),
        ("price", "Harga Jual", "Price"),
        ("cost", "HPP", "Cost"),
        ("materials", "Bahan", "Materials"),
        ("size", "Ukuran", "Size"),
        ("description", "Keterangan", "Description"),
        ("active", "Aktif", "Active"),
        ("stock", "Stok", "Stock"),
        ("stock_on", "Dihitung Pada", "Counted On"),
        ("weekly_capacity", "Kapasitas per Minggu", "Weekly Capacity"),
    ),
)
POSTS = Form(
    "posts",
    "Konten",
    "Posts",
    _columns(
        ("public_id", "ID Konten*", "Post ID"),
        ("title", "Judul*", "Title"),
        ("pillar", "Pilar*", "Pillar"),
        ("platforms", "Platform*", "Platform"),
        ("day", "Tanggal Tayang", "Published At"),
        ("status", "Status*", "Status"),
        ("format", "Format", "Format"),
        ("product", "Produk", "Product"),
        ("caption", "Teks", "Caption"),
        ("call_to_action", "Ajakan", "Call To Action"),
        ("codes", "Kode Kampanye", "Campaign Code"),
        ("link", "Tautan", "Link"),
        ("note", "Catatan", "Note"),
        ("measured_on", "Diukur Pada", "Measured At"),
        ("reach", "Jangkauan", "Reach"),
        ("likes", "Suka", "Likes"),
        ("comments", "Komentar", "Comments"),
        ("shares", "Dibagikan", "Shares"),
        ("saves", "Disimpan", "Saves"),
        ("direct_messages", "DM", "Direct Messages"),
        ("product_questions", "Pertanyaan Produk", "Product Questions"),
        ("stories_told", "Cerita Pembeli", "Stories Told"),
        ("views", "Tayangan", "Views"),
        ("follows", "Pengikut Baru", "Follows"),
        ("marks", "Tanda", "Marks"),
        ("media", "Berkas Foto dan Video", "Media Files"),
        ("quoted_from", "Sumber Kutipan", "Quoted From"),
        ("effort_minutes", "Menit Direncanakan", "Planned Minutes"),
        ("spent_minutes", "Menit Terpakai", "Minutes Spent"),
        ("confirmed", "Sudah Diperiksa", "Confirmed"),
    ),
)
CODES = Form(
    "codes",
    "Kode Kampanye",
    "Campaign Codes",
    _columns(
        ("code", "Kode*", "Code"),
        ("kind", "Jenis*", "Kind"),
        ("post", "ID Konten", "Post ID"),
        ("partner", "Mitra", "Partner"),
        ("discount", "Potongan", "Discount"),
        ("starts_on", "Mulai", "Starts"),
        ("ends_on", "Berakhir", "Ends"),
        ("usage_limit", "Batas Pakai", "Usage Limit"),
        ("cost", "Biaya", "Cost"),
        ("least_order", "Minimum Belanja", "Least Order"),
        ("products", "Hanya Produk", "Only Products"),
        ("place", "Dibagikan Di", "Handed Out At"),
        ("customer", "ID Pelanggan", "Customer ID"),
        ("archived_on", "Diarsipkan Pada", "Archived On"),
    ),
)
PARTNERS = Form(
    "partners",
    "Mitra",
    "Partners",
    _columns(
        ("name", "Nama*", "Name"),
        ("platform", "Platform", "Platform"),
        ("account", "Akun", "Account"),
        ("followers", "Pengikut", "Followers"),
        ("city", "Kota", "City"),
        ("deal", "Bentuk Kerja Sama", "Deal"),
        ("sample_value", "Nilai Sampel", "Sample Value"),
        ("fee", "Fee", "Fee"),
        ("due_on", "Jatuh Tempo", "Due"),
        ("paid_on", "Dibayar Pada", "Paid At"),
        ("note", "Catatan", "Note"),
        ("other_accounts", "Akun Lain", "Other Accounts"),
        ("niche", "Bidang", "Niche"),
        ("audience", "Pengikutnya", "Audience"),
        ("tone", "Gaya", "Tone"),
        ("declined", "Yang Ditolak", "Declined"),
        ("contact", "Kontak", "Contact"),
        ("archived_on", "Diarsipkan Pada", "Archived On"),
    ),
)
REFLECTIONS = Form(
    "reflections",
    "Refleksi",
    "Reflections",
    _columns(
        ("month", "Bulan*", "Month"),
        ("conversation", "Percakapan Bermakna", "Meaningful Conversation"),
        ("led_to_purchase", "Berujung Pembelian", "Led To Purchase"),
        ("appreciated", "Paling Diapresiasi", "Most Appreciated"),
        ("keep", "Lanjutkan", "Keep"),
        ("simplify", "Sederhanakan", "Simplify"),
        ("stop", "Hentikan", "Stop"),
    ),
)
REFUSED = Form(
    "refused",
    "Bukan Kode",
    "Not A Code",
    _columns(
        ("channel", "Kanal*", "Channel"),
        ("number", "No. Pesanan*", "Order Number"),
        ("code", "Kode*", "Code"),
    ),
)
SETTINGS = Form(
    "settings",
    "Pengaturan",
    "Settings",
    _columns(("key", "Pengaturan*", "Setting"), ("value", "Nilai*", "Value")),
)

# Records: sheets whose columns say what they hold (both directions: models/workbook_sheets).
PRICES = _record(
    "prices",
    "Riwayat Harga",
    "Price History",
    ("product", "Produk*", "Product", "line"),
    ("size", "Ukuran", "Size", "line"),
    ("starts_on", "Berlaku Mulai", "Counts From", "day"),
    ("price", "Harga Jual*", "Price", "rupiah"),
)
COSTS = _record(
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
ALIASES = _record(
    "aliases",
    "Nama Lain Produk",
    "Product Aliases",
    ("alias", "Nama Lain*", "Alias", "line"),
    ("variant", "Varian", "Variant", "line"),
    ("product", "Produk*", "Product", "line"),
    ("size", "Ukuran", "Size", "line"),
)
DIFFERENT_PRODUCTS = _record(
    "different_products",
    "Bukan Produk Sama",
    "Different Products",
    ("product", "Produk*", "Product", "line"),
    ("size", "Ukuran", "Size", "line"),
    ("other", "Bukan*", "Is Not", "line"),
    ("other_size", "Ukuran Bukan", "Is Not Size", "line"),
)
FEES = _record(
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
SECRETS = _record(
    "secrets",
    "Kunci Sidik",
    "Fingerprint Keys",
    ("name", "Nama*", "Name", "line"),
    ("value", "Nilai*", "Value", "line"),
)
CUSTOMERS = _record(
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
    ("do_not_contact", "Jangan Dihubungi", "Do Not Contact", "yes_no"),
    ("keys", "Dikenali Dari", "Recognised By", "text"),
)
DIFFERENT_CUSTOMERS = _record(
    "different_customers",
    "Bukan Orang Sama",
    "Different Customers",
    ("reference", "ID Pelanggan*", "Customer ID", "line"),
    ("other", "Bukan*", "Is Not", "line"),
)
PRIVACY = _record(
    "privacy",
    "Catatan Privasi",
    "Privacy Register",
    ("done_at", "Waktu*", "Done At", "line"),
    ("kind", "Tindakan*", "Action", "line"),
    ("customer", "Nomor Pelanggan*", "Customer Number", "count"),
    ("asked_at", "Diminta Pada", "Asked At", "moment"),
)
PROFILES = _record(
    "profiles",
    "Susunan Kolom",
    "Column Mappings",
    ("name", "Nama*", "Name", "line"),
    ("layout", "Isi*", "Content", "text"),
    ("used_on", "Terakhir Dipakai", "Last Used", "day"),
)
IMPORT_ANSWERS = _record(
    "import_answers",
    "Jawaban Impor",
    "Import Answers",
    ("fingerprint", "Tanda Baris*", "Row Mark", "line"),
    ("answer", "Jawaban*", "Answer", "line"),
)
PARTNER_COUNTS = _record(
    "partner_counts",
    "Angka Mitra",
    "Partner Figures",
    ("partner", "Mitra*", "Partner", "line"),
    ("counted_on", "Dihitung Pada", "Counted On", "day"),
    ("followers", "Pengikut", "Followers", "count"),
    ("reach", "Jangkauan", "Reach", "count"),
    ("likes", "Suka", "Likes", "count"),
    ("comments", "Komentar", "Comments", "count"),
    ("saves", "Disimpan", "Saves", "count"),
    ("shares", "Dibagikan", "Shares", "count"),
)
DEALS = _record(
    "deals",
    "Kerja Sama Mitra",
    "Partner Deals",
    ("partner", "Mitra*", "Partner", "line"),
    ("number", "Ke*", "No.", "count"),
    ("form", "Bentuk Kerja Sama", "Deal", "line"),
    ("state", "Status", "Status", "line"),
    ("agreed_on", "Disepakati Pada", "Agreed On", "day"),
    ("ended_on", "Selesai Pada", "Ended On", "day"),
    ("fee", "Fee", "Fee", "rupiah"),
    ("due_on", "Jatuh Tempo", "Due", "day"),
    ("paid_on", "Dibayar Pada", "Paid At", "day"),
    ("sample", "Sampel", "Sample", "line"),
    ("sample_value", "Nilai Sampel", "Sample Value", "rupiah"),
    ("sent_on", "Dikirim Pada", "Sent On", "day"),
    ("received_on", "Diterima Pada", "Received On", "day"),
    ("usage_rights", "Hak Pakai", "Usage Rights", "text"),
    ("usage_until", "Hak Pakai Sampai", "Usage Until", "day"),
    ("disclosure", "Kata Penanda", "Disclosure", "line"),
    ("poor_results", "Kalau Hasil Sepi", "If Results Are Poor", "text"),
    ("outcome", "Hasil Kerja Sama", "Outcome", "text"),
)
DEAL_PROMISES = _record(
    "deal_promises",
    "Janji Kerja Sama",
    "Deal Promises",
    ("partner", "Mitra*", "Partner", "line"),
    ("number", "Ke*", "No.", "count"),
    ("side", "Yang Berjanji*", "Who Promised", "line"),
    ("text", "Janji*", "Promise", "line"),
    ("due_on", "Paling Lambat", "Due", "day"),
    ("done_on", "Ditepati Pada", "Done On", "day"),
)
IDEA_CREDITS = _record(
    "idea_credits",
    "Sumber Ide",
    "Idea Credits",
    ("post", "ID Konten*", "Post ID", "line"),
    ("partner", "Mitra", "Partner", "line"),
    ("name", "Nama", "Name", "line"),
    ("wish", "Cara Disebut", "How To Credit", "line"),
    ("credited_on", "Disebut Pada", "Credited On", "day"),
    ("told_on", "Dikabari Pada", "Told On", "day"),
    ("outcome", "Kabar Hasilnya", "What Was Told", "text"),
)
CORRECTIONS = _record(
    "corrections",
    "Koreksi Konten",
    "Post Corrections",
    ("post", "ID Konten*", "Post ID", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("text", "Yang Diperbaiki*", "What Was Corrected", "text"),
)
POST_RESULTS = _record(
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
POST_KEYS = _record(
    "post_keys",
    "Nomor Unggahan",
    "Post Numbers",
    ("post", "ID Konten*", "Post ID", "line"),
    ("platform", "Platform*", "Platform", "line"),
    ("key", "Nomor*", "Number", "line"),
)
DAILY_RESULTS = _record(
    "daily_results",
    "Angka Harian",
    "Daily Figures",
    ("platform", "Platform*", "Platform", "line"),
    ("metric", "Angka*", "Figure", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("value", "Nilai*", "Value", "count"),
)
THEME_SLOTS = _record(
    "theme_slots",
    "Tema Mingguan",
    "Weekly Themes",
    ("weekday", "Hari*", "Day", "line"),
    ("pillar", "Pilar*", "Pillar", "line"),
    ("title", "Tema", "Theme", "line"),
    ("time", "Jam", "Time", "line"),
)
MARKED_DAYS = _record(
    "marked_days",
    "Hari Khusus",
    "Marked Days",
    ("first", "Tanggal*", "Date", "day"),
    ("name", "Nama*", "Name", "line"),
    ("kind", "Jenis*", "Kind", "line"),
    ("last", "Sampai", "Until", "day"),
)
SETTLED_USES = _record(
    "settled_uses",
    "Pemakaian Kode Diperiksa",
    "Checked Code Uses",
    ("channel", "Kanal", "Channel", "line"),
    ("number", "No. Pesanan*", "Order Number", "line"),
    ("sign", "Tanda*", "Sign", "line"),
)
LEFT_OUT_OCCASIONS = _record(
    "left_out_occasions",
    "Hari Tidak Ditandai",
    "Unmarked Days",
    ("occasion", "Hari*", "Day", "line"),
    ("day", "Hanya Tanggal", "Only On", "day"),  # empty: in every year
)
PHONE_ENTRIES = _record(
    "phone_entries",
    "Jadwal di HP",
    "On The Phone",
    ("public_id", "ID Konten*", "Post ID", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("time", "Jam", "Time", "line"),
    ("summary", "Judul*", "Title", "line"),
)
REST_DAYS = _record(
    "rest_days",
    "Hari Istirahat",
    "Rest Days",
    ("weekday", "Hari", "Day", "line"),
    ("first", "Mulai", "From", "day"),
    ("last", "Sampai", "To", "day"),
    ("note", "Catatan", "Note", "line"),
)
CHECK_INS = _record(
    "check_ins",
    "Beban Mingguan",
    "Weekly Load",
    ("monday", "Senin*", "Monday", "day"),
    ("load", "Beban*", "Load", "line"),
    ("note", "Catatan", "Note", "line"),
    ("settled", "Saran Dijawab", "Advice Answered", "yes_no"),
)
LOYALTY_RULES = _record(
    "loyalty_rules",
    "Aturan Loyalitas",
    "Loyalty Rules",
    ("starts_on", "Berlaku Mulai*", "Counts From", "day"),
    ("kind", "Jenis*", "Kind", "line"),
    ("rupiah_per_unit", "Belanja per Satuan", "Rupiah Per Unit", "rupiah"),
    ("units_per_gift", "Satuan per Hadiah", "Units Per Gift", "count"),
    ("gift_value", "Nilai Hadiah", "Gift Value", "rupiah"),
    ("gift", "Hadiah", "Gift", "line"),
    ("expiry_months", "Hangus Setelah Bulan", "Expires After Months", "count"),
    ("referral_units", "Bonus Rujukan", "Referral Bonus", "count"),
)
LOYALTY_ADJUSTMENTS = _record(
    "loyalty_adjustments",
    "Penyesuaian Loyalitas",
    "Loyalty Adjustments",
    ("public_id", "ID*", "ID", "line"),
    ("customer", "ID Pelanggan*", "Customer ID", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("kind", "Jenis*", "Kind", "line"),
    ("came", "Masuk", "In", "count"),
    ("went", "Keluar", "Out", "count"),
    ("is_use", "Dipakai", "Used", "yes_no"),
    ("note", "Catatan", "Note", "line"),
)
LOYALTY_USES = _record(
    "loyalty_uses",
    "Loyalitas Dipakai",
    "Loyalty Uses",
    ("channel", "Kanal", "Channel", "line"),
    ("number", "No. Pesanan*", "Order Number", "line"),
    ("kind", "Jenis*", "Kind", "line"),
    ("units", "Jumlah*", "Units", "count"),
    ("value", "Potongan*", "Discount", "rupiah"),
)
LOYALTY_ENTRIES = _record(
    "loyalty_entries",
    "Loyalitas",
    "Loyalty",
    ("public_id", "ID*", "ID", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("customer", "ID Pelanggan", "Customer ID", "line"),
    ("kind", "Jenis*", "Kind", "line"),
    ("reason", "Sebab*", "Reason", "line"),
    ("came", "Masuk", "In", "count"),
    ("went", "Keluar", "Out", "count"),
    ("channel", "Kanal", "Channel", "line"),
    ("number", "No. Pesanan", "Order Number", "line"),
    ("adjustment", "ID Penyesuaian", "Adjustment ID", "line"),
    ("lot", "Asal Yang Hangus", "What Expired", "line"),
)
REFERRAL_ANSWERS = _record(
    "referral_answers",
    "Rujukan Diperiksa",
    "Checked Referrals",
    ("channel", "Kanal", "Channel", "line"),
    ("number", "No. Pesanan*", "Order Number", "line"),
    ("kept", "Bonus Tetap*", "Bonus Kept", "yes_no"),
)
CONTACTS = _record(
    "contacts",
    "Kontak",
    "Contacts",
    ("customer", "ID Pelanggan*", "Customer ID", "line"),
    ("day", "Tanggal*", "Date", "day"),
    ("note", "Catatan", "Note", "line"),
)

TRIALS = _record(
    "trials",
    "Uji Kecil",
    "Small Tests",
    ("public_id", "No. Uji", "Test Number", "line"),
    ("kind", "Jenis*", "Kind", "line"),
    ("partner", "Mitra", "Partner", "line"),
    ("platform", "Tempat Iklan", "Ad Platform", "line"),
    ("hypothesis", "Dugaan*", "Hypothesis", "text"),
    ("product", "Produk", "Product", "line"),
    ("size", "Ukuran", "Size", "line"),
    ("pieces", "Buah per Pesanan", "Pieces per Order", "count"),
    ("channel", "Dijual Di", "Sold At", "line"),
    ("sample_cost", "Modal Sampel", "Sample Cost", "rupiah"),
    ("fee", "Imbalan", "Fee", "rupiah"),
    ("starts_on", "Mulai*", "Starts", "day"),
    ("ends_on", "Selesai*", "Ends", "day"),
    ("check_after_days", "Periksa Setelah Hari", "Check After Days", "count"),
    ("least_orders", "Pesanan Paling Sedikit", "Least Orders", "count"),
    ("stop_note", "Catatan Berhenti", "Stop Note", "text"),
    ("audience_1", "Audiens A", "Audience A", "line"),
    ("ad_cost_1", "Biaya Iklan A", "Ad Cost A", "rupiah"),
    ("code_1", "Kode A", "Code A", "line"),
    ("code_starts_1", "Kode A Mulai", "Code A Starts", "day"),
    ("audience_2", "Audiens B", "Audience B", "line"),
    ("ad_cost_2", "Biaya Iklan B", "Ad Cost B", "rupiah"),
    ("code_2", "Kode B", "Code B", "line"),
    ("code_starts_2", "Kode B Mulai", "Code B Starts", "day"),
    ("locked_on", "Dikunci Pada", "Locked On", "day"),
    ("margin", "Sisa per Pesanan", "Left per Order", "decimal"),  # may be a loss
    ("break_even", "Balik Modal", "Break-Even Orders", "count"),
    ("stopped_on", "Dihentikan Pada", "Stopped On", "day"),
    ("learned", "Yang Dipelajari", "What Was Learned", "text"),
    ("closed_on", "Ditutup Pada", "Closed On", "day"),
)
TRIAL_CHANGES = _record(
    "trial_changes",
    "Perubahan Uji Kecil",
    "Small Test Changes",
    ("trial", "No. Uji*", "Test Number", "line"),
    ("number", "Urutan*", "Sequence", "count"),
    ("day", "Tanggal*", "Date", "day"),
    ("field", "Bagian*", "Field", "line"),
    ("before", "Sebelum", "Before", "line"),
    ("after", "Sesudah", "After", "line"),
)

RECORDS = (
    PRICES, COSTS, ALIASES, DIFFERENT_PRODUCTS, FEES, SECRETS, CUSTOMERS, DIFFERENT_CUSTOMERS,
    PRIVACY, PROFILES, IMPORT_ANSWERS, THEME_SLOTS, MARKED_DAYS, LEFT_OUT_OCCASIONS, PHONE_ENTRIES,
    REST_DAYS, CHECK_INS, CORRECTIONS,
    POST_RESULTS, POST_KEYS, DAILY_RESULTS, PARTNER_COUNTS, DEALS, DEAL_PROMISES, IDEA_CREDITS,
    SETTLED_USES, LOYALTY_RULES, LOYALTY_ADJUSTMENTS, LOYALTY_USES, LOYALTY_ENTRIES,
    REFERRAL_ANSWERS, CONTACTS, TRIALS, TRIAL_CHANGES,
)  # fmt: skip
FORMS = (ORDERS, PRODUCTS, POSTS, CODES, PARTNERS, REFLECTIONS, REFUSED, SETTINGS, *RECORDS)
_KEYS = {
    form.key: {
        fold(header): column.key
        for column in form.columns
        for header in (column.indonesian, column.english)
    }
    for form in FORMS
}

# The first word of each is written, all are read.
ORDER_STATUSES = {
    orders.Status.NEW: ("Baru", "New"),
    orders.Status.UNPAID: ("Belum Dibayar", "Unpaid"),
    orders.Status.PAID: ("Dibayar", "Paid"),
    orders.Status.PROCESSING: ("Diproses", "Processing"),
    orders.Status.SHIPPED: ("Dikirim", "Shipped"),
    orders.Status.COMPLETED: ("Selesai", "Completed"),
    orders.Status.CANCELLED: ("Batal", "Cancelled"),
    orders.Status.RETURNED: ("Retur", "Returned"),
}
PAYMENTS = {
    orders.Payment.PAID: ("Lunas", "Paid"),
    orders.Payment.PART: ("DP", "Part"),
    orders.Payment.UNPAID: ("Belum", "Unpaid"),
}
PILLARS = {
    Pillar.EDUCATION: ("Edukasi", "Education"),
    Pillar.STORY: ("Cerita", "Story"),
    Pillar.BEHIND_THE_SCENES: ("Di Balik Layar", "Behind the Scenes"),
    Pillar.PROMO: ("Promo",),
}
POST_STATUSES = {
    posts.Status.IDEA: ("Ide", "Idea"),
    posts.Status.DRAFT: ("Draf", "Draft"),
    posts.Status.SCHEDULED: ("Terjadwal", "Scheduled"),
    posts.Status.PUBLISHED: ("Tayang", "Published"),
}
MARKS = {
    posts.Mark.BUYER_EXPERIENCE: ("Pengalaman Pembeli", "Buyer Experience"),
    posts.Mark.POLL: ("Polling", "Poll"),
    posts.Mark.OPEN_QUESTION: ("Pertanyaan Terbuka", "Open Question"),
}
METRICS = {
    "reach": ("Jangkauan", "Reach"),
    "views": ("Tayangan", "Views"),
    "profile_views": ("Kunjungan Profil", "Profile Views"),
    "likes": ("Suka", "Likes"),
    "comments": ("Komentar", "Comments"),
    "shares": ("Dibagikan", "Shares"),
    "follows": ("Pengikut Baru", "Follows"),
    "interactions": ("Interaksi", "Interactions"),
    "link_clicks": ("Klik Tautan", "Link Clicks"),
}
CODE_KINDS = {
    Kind.POST: ("Konten", "Post"),
    Kind.PARTNER: ("Mitra", "Partner"),
    Kind.AD: ("Iklan", "Ad"),
    Kind.LOYALTY: ("Loyalitas", "Loyalty"),
    Kind.REFERRAL: ("Rujukan", "Referral"),
    Kind.CHANNEL: ("Kanal", "Channel"),
}
TRIAL_KINDS = {
    trials.Kind.PARTNER: ("Mitra", "Partner"),
    trials.Kind.AD: ("Iklan", "Ad"),
}
DEAL_STATES = {
    State.OPEN: ("Berjalan", "Open"),
    State.DONE: ("Selesai", "Done"),
    State.CANCELLED: ("Batal", "Cancelled"),
}
DEAL_SIDES = {
    Side.PARTNER: ("Mitra", "Partner"),
    Side.SHOP: ("Toko", "Shop"),
}
LOYALTY_KINDS = {
    loyalty.Kind.NONE: ("Berhenti", "Stopped"),
    loyalty.Kind.POINTS: ("Poin", "Points"),
    loyalty.Kind.STAMPS: ("Stempel", "Stamps"),
    loyalty.Kind.COUPONS: ("Kupon", "Coupons"),
}
LOYALTY_REASONS = {
    members.Reason.EARNED: ("Belanja", "Earned"),
    members.Reason.REFERRAL: ("Rujukan", "Referral"),
    members.Reason.USED: ("Dipakai", "Used"),
    members.Reason.ADJUSTED: ("Penyesuaian", "Adjusted"),
    members.Reason.EXPIRED: ("Hangus", "Expired"),
    members.Reason.CLOSED: ("Ditutup", "Closed"),
}
IDEA_WISHES = {
    Wish.NAMED: ("Sebut Nama", "Named"),
    Wish.UNNAMED: ("Tanpa Nama", "Unnamed"),
}
CODE_PLACES = {
    codes.BIO: ("Bio Profil", "Profile Bio"),
    codes.PACKAGING: ("Kemasan", "Packaging"),
    codes.STALL: ("Bazar", "Stall"),
}
CODE_SIGNS = {
    Sign.BEFORE_POST: ("Sebelum Unggahan", "Before The Post"),
    Sign.SPIKE: ("Lonjakan", "Spike"),
    Sign.ONE_BUYER: ("Pembeli Sama", "One Buyer"),
    Sign.BEFORE_RUN: ("Sebelum Berlaku", "Before It Was Valid"),
    Sign.AFTER_RUN: ("Sesudah Berlaku", "After It Was Valid"),
    Sign.OVER_LIMIT: ("Lewat Batas", "Over The Limit"),
    Sign.UNDER_LEAST: ("Di Bawah Minimum", "Under The Least Order"),
    Sign.OTHER_PRODUCT: ("Produk Lain", "Other Product"),
    Sign.OTHER_PERSON: ("Orang Lain", "Other Person"),
    Sign.OWN_USE: ("Dipakai Sendiri", "Own Use"),
}
PLATFORMS = {
    "instagram": ("Instagram", "IG"),
    "tiktok": ("TikTok",),
    "whatsapp": ("WhatsApp", "WA"),
    "shopee": ("Shopee",),
    "tokopedia": ("Tokopedia",),
}
WEEKDAYS = {
    0: ("Senin", "Monday"),
    1: ("Selasa", "Tuesday"),
    2: ("Rabu", "Wednesday"),
    3: ("Kamis", "Thursday"),
    4: ("Jumat", "Friday"),
    5: ("Sabtu", "Saturday"),
    6: ("Minggu", "Sunday"),
}
LOADS = {
    Load.LIGHT: ("Ringan", "Light"),
    Load.RIGHT: ("Pas", "Right"),
    Load.HEAVY: ("Berat", "Heavy"),
}
DAY_KINDS = {
    DayKind.HOLIDAY: ("Libur", "Holiday"),
    DayKind.TWIN_DATE: ("Tanggal Kembar", "Twin Date"),
    DayKind.PAYDAY: ("Gajian", "Payday"),
    DayKind.AD: ("Iklan", "Ad"),
    DayKind.DISCOUNT: ("Diskon", "Discount"),
    DayKind.STOCK_OUT: ("Stok Habis", "Stock-Out"),
}
OCCASIONS = {
    Occasion.NEW_YEAR: ("Tahun Baru", "New Year"),
    Occasion.LUNAR_NEW_YEAR: ("Imlek", "Lunar New Year"),
    Occasion.ISRA_MIRAJ: ("Isra Mikraj", "Isra and Mi'raj"),
    Occasion.NYEPI: ("Nyepi", "Day of Silence"),
    Occasion.RAMADAN: ("Ramadan",),
    Occasion.EID_AL_FITR: ("Lebaran", "Eid al-Fitr", "Idul Fitri"),
    Occasion.GOOD_FRIDAY: ("Jumat Agung", "Good Friday"),
    Occasion.EASTER: ("Paskah", "Easter"),
    Occasion.LABOR_DAY: ("Hari Buruh", "Labor Day"),
    Occasion.ASCENSION: ("Kenaikan Yesus", "Ascension Day"),
    Occasion.VESAK: ("Waisak", "Vesak"),
    Occasion.EID_AL_ADHA: ("Idul Adha", "Eid al-Adha"),
    Occasion.PANCASILA: ("Hari Pancasila", "Pancasila Day"),
    Occasion.ISLAMIC_NEW_YEAR: ("Tahun Baru Islam", "Islamic New Year"),
    Occasion.INDEPENDENCE: ("HUT RI", "Independence Day"),
    Occasion.MAWLID: ("Maulid Nabi", "Prophet's Birthday"),
    Occasion.CHRISTMAS: ("Natal", "Christmas"),
    Occasion.ELECTION: ("Pemilu", "Election"),
    Occasion.JOINT_LEAVE: ("Cuti Bersama", "Joint Leave"),
    Occasion.OTHER_HOLIDAY: ("Libur Nasional Lain", "Other Public Holidays"),
    Occasion.MOTHERS_DAY: ("Hari Ibu", "Mother's Day"),
    Occasion.TWIN_9: ("9.9",),
    Occasion.TWIN_10: ("10.10",),
    Occasion.TWIN_11: ("11.11",),
    Occasion.TWIN_12: ("12.12",),
    Occasion.PAYDAY: ("Gajian", "Payday"),
    Occasion.SCHOOL_BREAK: ("Libur Sekolah", "School Holidays"),
}
YES_NO = {True: ("Ya", "Yes", "1", "true"), False: ("Tidak", "No", "0", "false")}
THEMES = {"light": ("Terang", "Light"), "dark": ("Gelap", "Dark"), "system": ("Otomatis", "Auto")}
LANGUAGES = {"id": ("Indonesia", "Indonesian"), "en": ("English", "Inggris")}

# Settings by their word in the workbook; a dot reaches into `Shop.targets`.
SETTING_KEYS = {
    "name": ("Nama Usaha", "Business Name"),
    "tagline": ("Jenis Usaha", "What We Make"),
    "nickname": ("Nama Panggilan", "Nickname"),
    "owner": ("Nama Pemilik", "Owner"),
    "city": ("Kota", "City"),
    "posts_per_week": ("Konten per Minggu", "Posts per Week"),
    "minutes_per_week": ("Menit per Minggu", "Minutes per Week"),
    "work_hours": ("Jam Kerja", "Work Hours"),
    "quiet_hours": ("Jam Tenang", "Quiet Hours"),
    "away_text": ("Teks Istirahat", "Away Text"),
    "targets.education": ("Target Edukasi", "Education Target"),
    "targets.story": ("Target Cerita", "Story Target"),
    "targets.behind_the_scenes": ("Target Di Balik Layar", "Behind the Scenes Target"),
    "targets.promo": ("Target Promo", "Promo Target"),
    "language": ("Bahasa", "Language"),
    "theme": ("Tema", "Theme"),
    "text_scale": ("Ukuran Huruf", "Text Size"),
    "reduce_motion": ("Kurangi Gerakan", "Reduce Motion"),
    "hourly_wage": ("Upah per Jam", "Hourly Wage"),
    "keep_phones": ("Simpan Nomor HP", "Keep Phone Numbers"),
    "keep_addresses": ("Simpan Alamat", "Keep Addresses"),
    "heard_from": ("Pilihan Tahu Dari", "Heard From Choices"),
    "order_phone": ("Nomor untuk Pesanan", "Order Phone"),
    "payments": ("Cara Bayar", "Payments"),
    "halal_number": ("Nomor Sertifikat Halal", "Halal Certificate"),
    "bpom_number": ("Nomor BPOM", "BPOM Number"),
    "pirt_number": ("Nomor P-IRT", "P-IRT Number"),
    "never_share": ("Tidak Dibagikan", "Never Shared"),
    "card_text": ("Teks Kartu Ucapan", "Thank-you Card Text"),
    "card_code": ("Kode Kartu Ucapan", "Thank-you Card Code"),
    "slip_paper": ("Kertas Slip", "Slip Paper"),
    "calendar_id": ("ID Kalender", "Calendar ID"),
    "loyalty_settled_on": ("Hangus Dicatat Sampai", "Expiry Booked Through"),
    "win_back_weeks": ("Jeda Menyapa (Minggu)", "Weeks Between Greetings"),
    "win_back_text": ("Teks Menyapa", "Greeting Text"),
}
COUNT_SETTINGS = ("posts_per_week", "minutes_per_week", "text_scale", "win_back_weeks")
YES_NO_SETTINGS = ("reduce_motion", "keep_phones", "keep_addresses")


def meaning(words: Mapping[K, tuple[str, ...]], text: str) -> K | None:
    """What a word stands for, in either language and any letter case."""
    wanted = fold(text)
    return next((key for key, said in words.items() if wanted in map(fold, said)), None)


def meant(words: Mapping[K, tuple[str, ...]], text: str) -> K:
    """As `meaning`, for a word that must mean something. Raises `UserError("word_unknown")`."""
    found = meaning(words, text)
    if found is None:
        said = ", ".join(one[0] for one in words.values())
        raise UserError("word_unknown", value=text, words=said)
    return found


def word(words: Mapping[K, tuple[str, ...]], key: K) -> str:
    """The word that is written for a kind or state."""
    return words[key][0]


def channel_word(channel: str) -> str:
    """How a channel is written."""
    return _word_or_as_typed(channels.WORDS, channel)


def platform_of(text: str) -> str:
    """The key of a known place for posts; others are kept as typed."""
    return meaning(PLATFORMS, text) or text.strip()


def platform_word(platform: str) -> str:
    """How a place for posts is written."""
    return _word_or_as_typed(PLATFORMS, platform)


def code_place_of(text: str) -> str:
    """The key of a place where codes are handed out; others are kept as typed."""
    return meaning(CODE_PLACES, text) or platform_of(text)


def code_place_word(place: str) -> str:
    """How a place where codes are handed out is written."""
    return word(CODE_PLACES, place) if place in CODE_PLACES else platform_word(place)


def _word_or_as_typed(words: Mapping[str, tuple[str, ...]], key: str) -> str:
    known = key if key in words else meaning(words, key)
    return key if known is None else word(words, known)
