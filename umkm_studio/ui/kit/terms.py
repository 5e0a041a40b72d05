"""What the words of the trade mean, in plain words: for hints and for the help."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Term(Enum):
    """A word that a maker may not know, in the order of the help."""

    PILLAR = auto()
    COST = auto()
    NET_SALES = auto()
    PROFIT = auto()
    MARGIN = auto()
    FEE = auto()
    REACH = auto()
    CODE = auto()
    PARTNER = auto()
    LIKELY = auto()
    ABOUT = auto()
    NO_EVIDENCE = auto()
    FAIR_TEST = auto()


def word(term: Term) -> str:
    """The word itself, as the window writes it."""
    return {
        Term.PILLAR: translate("Terms", "Pilar"),
        Term.COST: translate("Terms", "HPP"),
        Term.NET_SALES: translate("Terms", "Omzet"),
        Term.PROFIT: translate("Terms", "Laba"),
        Term.MARGIN: translate("Terms", "Margin"),
        Term.FEE: translate("Terms", "Biaya kanal"),
        Term.REACH: translate("Terms", "Jangkauan"),
        Term.CODE: translate("Terms", "Kode"),
        Term.PARTNER: translate("Terms", "Mitra"),
        Term.LIKELY: translate("Terms", "Kemungkinan"),
        Term.ABOUT: translate("Terms", "Kira-kira 1–4"),
        Term.NO_EVIDENCE: translate("Terms", "Belum bisa dibedakan"),
        Term.FAIR_TEST: translate("Terms", "Uji adil"),
    }[term]


def meaning(term: Term) -> str:
    """What it means, in a sentence."""
    return {
        Term.PILLAR: translate(
            "Terms",
            "Untuk apa sebuah konten dibuat: Edukasi, Cerita, Di Balik Layar, atau Promo.",
        ),
        Term.COST: translate("Terms", "Harga pokok penjualan: biaya untuk membuat yang terjual."),
        Term.NET_SALES: translate(
            "Terms", "Harga barang yang terjual setelah potongan, belum dikurangi biaya."
        ),
        Term.PROFIT: translate("Terms", "Yang tersisa: omzet dikurangi HPP dan biaya kanal."),
        Term.MARGIN: translate(
            "Terms", "Bagian omzet yang jadi laba. Margin 30%: dari Rp 100, Rp 30 jadi laba."
        ),
        Term.FEE: translate(
            "Terms", "Potongan tempat jualan, misalnya biaya admin Shopee atau TikTok Shop."
        ),
        Term.REACH: translate("Terms", "Berapa akun yang melihat sebuah unggahan."),
        Term.CODE: translate(
            "Terms",
            "Kata seperti RATNA10 yang disebut pembeli, supaya kamu tahu ia datang dari mana.",
        ),
        Term.PARTNER: translate(
            "Terms", "Orang atau usaha lain yang ikut mengenalkan jualanmu, misalnya lewat kodenya."
        ),
        Term.LIKELY: translate(
            "Terms",
            "Hanya terlihat dari waktunya: setelah unggahan, pesanan lebih banyak dari biasanya. "
            "Taksiran, tidak dijumlahkan dengan yang terhitung.",
        ),
        Term.ABOUT: translate(
            "Terms",
            "Kisaran, bukan satu angka pasti: cara menghitung ini memuat yang sebenarnya pada "
            "sembilan dari sepuluh kali.",
        ),
        Term.NO_EVIDENCE: translate(
            "Terms",
            "Datanya cukup, tetapi selisihnya bisa saja kebetulan. Bukan berarti tidak ada "
            "pengaruhnya.",
        ),
        Term.FAIR_TEST: translate(
            "Terms",
            "Beberapa minggu dengan satu pilar, beberapa minggu tanpa, diundi, lalu pesanannya "
            "dibandingkan.",
        ),
    }[term]
