"""The words that sellers put over their columns, in Indonesian and English: order books, questions
of forms, exports of other programs.
"""

from __future__ import annotations

import re

from umkm_studio.models.sheets.drafts import Field

# Whole headers, folded, with blanks for punctuation.
_WORDS: dict[Field, str] = {
    Field.NUMBER: "no pesanan|nomor pesanan|id pesanan|kode pesanan|no order|nomor order|"
    "kode order|id order|order id|order no|order number|orderid|ordernumber|no invoice|"
    "nomor invoice|invoice|invoice number|no nota|nomor nota|nota|no faktur|no transaksi|"
    "nomor transaksi|id transaksi|kode transaksi|transaction id",
    Field.ORDERED_AT: "tanggal|tgl|tanggal order|tgl order|tanggal pesan|tgl pesan|"
    "tanggal pesanan|tgl pesanan|tanggal transaksi|tgl transaksi|tanggal pemesanan|hari tanggal|"
    "hari tgl|waktu|waktu pesan|waktu pesanan|stempel waktu|cap waktu|timestamp|date|order date|"
    "ordered at|created at|order time|waktu transaksi|tanggal beli|tgl beli|tanggal masuk|"
    "tgl masuk",
    Field.DUE_ON: "jatuh tempo|tanggal kirim|tgl kirim|tanggal ambil|tgl ambil|tanggal pengiriman|"
    "tgl pengiriman|tanggal jadi|tgl jadi|tanggal antar|tgl antar|tanggal acara|deadline|due|"
    "due date|delivery date|kirim tanggal|untuk tanggal|pickup date",
    Field.STATUS: "status|status pesanan|status order|order status|posisi|status terakhir",
    Field.PAYMENT: "bayar|pembayaran|lunas|lunas belum|lunas belum lunas|status bayar|"
    "status pembayaran|sudah bayar|ket bayar|keterangan bayar|payment|payment status|paid|"
    "lunas dp|status lunas|bayar belum|pelunasan",
    Field.DOWN_PAYMENT: "dp|uang muka|panjar|down payment|deposit|sudah dibayar|terbayar|"
    "jumlah dp",
    Field.CUSTOMER: "nama|nama pemesan|pemesan|pembeli|nama pembeli|pelanggan|nama pelanggan|"
    "customer|nama customer|nama lengkap|nama konsumen|konsumen|atas nama|a n|an|nama penerima|"
    "penerima|name|full name|customer name|buyer|buyer name|nama kakak|nama anda|nama kamu",
    Field.PHONE: "hp|wa|no hp|no wa|nomor hp|nomor wa|no hp wa|no wa hp|whatsapp|no whatsapp|"
    "nomor whatsapp|telp|telepon|no telp|no telepon|nomor telepon|kontak|phone|phone number|"
    "no handphone|nomor handphone|contact|mobile",
    Field.ADDRESS: "alamat|alamat lengkap|alamat kirim|alamat pengiriman|address|shipping address",
    Field.CITY: "kota|kota kabupaten|kabupaten|kab kota|city|kecamatan",
    Field.PRODUCT: "produk|nama produk|pesanan|orderan|order|item|nama item|barang|nama barang|"
    "menu|nama menu|pesan apa|jenis pesanan|jenis produk|jenis kue|nama kue|kue|product|"
    "product name|item name|itemname|products|pesan|detail pesanan|isi pesanan|judul produk",
    Field.VARIANT: "varian|variasi|nama variasi|ukuran|size|rasa|variant|variation|gramasi|"
    "kemasan|berat|isi|tipe",
    Field.SKU: "sku|kode produk|kode barang|seller sku|merchant sku|kode sku",
    Field.QUANTITY: "qty|jml|byk|jumlah|jumlah pesanan|jml pesanan|kuantitas|banyak|banyaknya|"
    "quantity|jumlah barang|jumlah produk|jml barang|jumlah pesan|jml pesan|pcs|total barang|"
    "jumlah item|jumlah beli|qty order|berapa",
    Field.UNIT: "satuan|unit|sat|uom",
    Field.RETURNED_QUANTITY: "retur|jumlah retur|qty retur|returned quantity|dikembalikan",
    Field.UNIT_PRICE: "harga|hrg|harga satuan|hrg satuan|hrg sat|harga barang|harga produk|"
    "harga jual|harga item|harga pcs|harga per pcs|price|unit price|unitprice|item price|hrg pcs|"
    "harga per item|harga rp|@ harga|harga @",
    Field.LINE_TOTAL: "jml|subtotal|sub total|jumlah harga|total harga|harga total|jumlah rp|"
    "total rp|jumlah uang|nominal|total|jumlah|amount|line total|jml harga|tot|jumlah total",
    Field.ORDER_TOTAL: "total order|total pesanan|grand total|total bayar|total tagihan|tagihan|"
    "total belanja|total pembayaran|total semua|order total|total akhir|total|yang harus dibayar",
    Field.ORDER_DISCOUNT: "diskon|discount|disc|potongan|pot|diskon rp|diskon pesanan|"
    "potongan harga|voucher toko",
    Field.SHIPPING: "ongkir|ongkos kirim|ongkos|biaya kirim|biaya pengiriman|shipping|"
    "shipping fee|shipping cost",
    Field.CHANNEL_FEE: "biaya admin|admin|fee|biaya layanan|komisi",
    Field.CHANNEL: "kanal|channel|platform|via|order via|pesan via|sumber order|tempat|"
    "marketplace|sales channel",
    Field.CAMPAIGN_CODE: "kode|kode promo|kode voucher|kode diskon|kode kupon|kupon|promo|voucher|"
    "promo code|coupon|coupon code|voucher code|kode kampanye|code",
    Field.HEARD_FROM: "tahu dari|tahu dari mana|tau dari mana|tau dari|dari mana|info dari|sumber|"
    "sumber info|heard from|referensi",
    Field.NOTE: "catatan|ket|keterangan|note|notes|catatan tambahan|keterangan tambahan|request|"
    "permintaan|remark|remarks|memo|catatan pesanan|pesan khusus|comment|komentar|lain lain",
    Field.BUYER_NOTE: "catatan pembeli|catatan dari pembeli|pesan pembeli|buyer note|"
    "buyer message",
}  # fmt: skip
EXACT: dict[str, list[Field]] = {}
for _field, _written in _WORDS.items():
    for _word in _written.split("|"):
        EXACT.setdefault(_word, []).append(_field)

# Words inside long headers, as questions have them; the first that fits counts. None: no field.
INSIDE: tuple[tuple[re.Pattern[str], Field | None], ...] = tuple(
    (re.compile(pattern), field)
    for pattern, field in (
        (r"\b(metode|cara|bukti|foto|upload|email|kode (pos|unik|wilayah))\b|\bzip", None),
        (r"\b(kode|promo|voucher|kupon|coupon)\b", Field.CAMPAIGN_CODE),
        (r"\b(tahu|tau|kenal|info) .*\bdari\b|\bdari mana\b|how did you", Field.HEARD_FROM),
        (r"\b(catatan|keterangan|request|pesan khusus|ucapan|notes?)\b", Field.NOTE),
        (r"\b(alamat\w*|address)\b", Field.ADDRESS),
        (r"\b(wa|whatsapp|hp|handphone|telp|telepon|phone)\b", Field.PHONE),
        (
            r"\b(kirim|dikirim|ambil|diambil|antar|diantar|jadi|butuh|acara|pengiriman)\b.*"
            r"\b(tanggal|tgl|kapan|hari)\b|\b(tanggal|tgl|kapan|hari)\b.*"
            r"\b(kirim|dikirim|ambil|diambil|antar|diantar|jadi|dibutuhkan|butuh|acara|pengiriman)",
            Field.DUE_ON,
        ),
        (r"\b(ongkir|ongkos)\b", Field.SHIPPING),
        (r"\b(jumlah\w*|jml|qty|berapa|banyak\w*|quantity|how many)\b", Field.QUANTITY),
        (r"\b(harga\w*|price)\b", Field.UNIT_PRICE),
        (r"\b(nama\w*|name)\b", Field.CUSTOMER),
        (r"\b(produk|pesan|pesanan|menu|kue|barang|item|product|order)\b", Field.PRODUCT),
        (r"\b(ukuran|varian|rasa|size)\b", Field.VARIANT),
        (r"\b(tanggal|tgl|date)\b", Field.ORDERED_AT),
    )
)
COUNTERS = frozenset({"no", "nomor", "nmr", "#", "urut", "no urut", "nourut"})
