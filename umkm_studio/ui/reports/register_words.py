"""The register of what is done with personal data: what, what for, on what ground, for how long.

Art. 31 of UU 27/2022 asks whoever keeps data of others to keep such a record (docs/law.md). It is
made from what the shop keeps, and is for the maker: in the language of the window.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.privacy_notice import Kept, Notice
from umkm_studio.models.shop import Shop
from umkm_studio.ui.reports.parts import Part

translate = QCoreApplication.translate

_FOR_THE_ORDER = frozenset({Kept.ORDERS, Kept.PHONES, Kept.ADDRESSES, Kept.LOYALTY})


def title() -> str:
    """What stands on top."""
    return translate("Register", "Catatan pemrosesan data pribadi")


def parts(notice: Notice, shop: Shop) -> list[Part]:
    """Who answers for it, a part for each kind of data, and what holds for all of them."""
    kinds = [_kind(kind) for kind in notice.kept if _is_told(kind, notice)]
    return [
        (translate("Register", "Penanggung jawab"), list(_who(notice))),
        *kinds,
        *([_partners()] if notice.has_partners else []),
        (translate("Register", "Berapa lama"), _how_long(shop)),
        (translate("Register", "Siapa yang melihat"), _who_sees()),
        (translate("Register", "Pengamanan"), _safety()),
        (translate("Register", "Permintaan pembeli"), _requests(notice)),
    ]


def _is_told(kind: Kept, notice: Notice) -> bool:
    return kind is not Kept.FINGERPRINTS or Kept.PHONES not in notice.kept


def _who(notice: Notice) -> Iterator[str]:
    yield ", ".join(filter(None, (notice.owner, notice.shop, notice.city))) or translate(
        "Register", "Isi nama usaha dan nama lengkap di Pengaturan."
    )
    if notice.contact:
        yield translate("Register", "Dihubungi lewat WhatsApp {phone}.").format(
            phone=notice.contact
        )


def _kind(kind: Kept) -> Part:
    name, purpose = _purposes()[kind]
    return name, [purpose, _ground(kind)]


def _ground(kind: Kept) -> str:
    if kind is Kept.TESTIMONIALS:
        return translate("Register", "Dasar: persetujuan (pasal 20 ayat 2 huruf a).")
    if kind in _FOR_THE_ORDER:
        return translate("Register", "Dasar: perjanjian jual beli (pasal 20 ayat 2 huruf b).")
    return translate("Register", "Dasar: kepentingan sah usaha (pasal 20 ayat 2 huruf f).")


def _purposes() -> dict[Kept, tuple[str, str]]:
    """What each kind is called, and what it is for."""
    return {
        Kept.ORDERS: (
            translate("Register", "Pesanan"),
            translate(
                "Register", "Nama, barang, harga, kode, catatan: menyiapkan pesanan, pembukuan."
            ),
        ),
        Kept.PHONES: (
            translate("Register", "Nomor HP"),
            translate("Register", "Mengabari pesanan dan pengiriman."),
        ),
        Kept.FINGERPRINTS: (
            translate("Register", "Sidik nomor HP"),
            translate("Register", "Mengenali pembeli yang sama; nomornya sendiri tidak disimpan."),
        ),
        Kept.ADDRESSES: (
            translate("Register", "Alamat"),
            translate("Register", "Mengirim pesanan."),
        ),
        Kept.CITIES: (
            translate("Register", "Kota"),
            translate("Register", "Ongkir, dan tahu dari mana pembeli datang."),
        ),
        Kept.NOTES: (
            translate("Register", "Catatan pelanggan"),
            translate("Register", "Cara menyapa dan kesukaan: pelayanan yang pas."),
        ),
        Kept.CONTACTS: (
            translate("Register", "Tanggal menyapa"),
            translate("Register", "Supaya tidak terlalu sering menghubungi lebih dulu."),
        ),
        Kept.LOYALTY: (
            translate("Register", "Poin dan hadiah"),
            translate("Register", "Memberi hadiah langganan."),
        ),
        Kept.MESSAGES: (
            translate("Register", "Pesan"),
            translate("Register", "Pesan yang dicatat sendiri: supaya tidak lupa dibalas."),
        ),
        Kept.TESTIMONIALS: (
            translate("Register", "Testimoni dan kritik"),
            translate(
                "Register", "Kata, nama, foto: belajar dari ulasan; ditampilkan hanya dengan izin."
            ),
        ),
    }


def _partners() -> Part:
    name = translate("Register", "Mitra")
    purpose = translate(
        "Register", "Nama, akun, kontak, kesepakatan: menjalankan dan menilai kerja sama."
    )
    return name, [purpose, translate("Register", "Dasar: perjanjian (pasal 20 ayat 2 huruf b).")]


def _how_long(shop: Shop) -> list[str]:
    return [
        translate(
            "Register",
            "Selama perlu untuk pesanan, pembukuan, dan hadiah, atau sampai pembeli minta dihapus.",
        ),
        translate(
            "Register",
            "Setahun sekali ditinjau: pembeli tanpa kabar {count} bulan diusulkan disamarkan.",
        ).format(count=shop.review_months),
    ]


def _who_sees() -> list[str]:
    return [
        translate(
            "Register",
            "Pemilik usaha. Kurir mendapat yang perlu untuk mengantar. Pesanan lewat marketplace "
            "mengikuti aturan marketplace itu. Tidak dijual dan tidak dikirim ke internet.",
        )
    ]


def _safety() -> list[str]:
    return [
        translate(
            "Register",
            "Di satu laptop, dalam folder milik satu pengguna. Cadangan diperiksa, dan bisa "
            "dikunci kata sandi. Nomor di cetakan bisa disamarkan; layar disamarkan dengan satu "
            "tombol.",
        )
    ]


def _requests(notice: Notice) -> list[str]:
    return [
        translate(
            "Register",
            "Salinan, pembetulan, penghentian, dan penghapusan dikerjakan dalam {hours} jam sejak "
            "diminta, dan dicatat tanpa nama di catatan privasi.",
        ).format(hours=notice.answer_hours)
    ]
