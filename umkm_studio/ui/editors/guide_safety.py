"""The guide on what must not be lost and on what was entrusted: copies, another laptop, buyers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.ui.editors.guide_chapter import Chapter

translate = QCoreApplication.translate


def copies() -> Chapter:
    """Made by themselves, taken along, brought back."""
    return Chapter(
        picture="settings-practice",
        title=translate("Guide", "Cadangan"),
        why=translate("Guide", "Datamu hanya ada di laptop ini, jadi salinannya penting."),
        steps=(
            translate(
                "Guide",
                "Cadangan otomatis dibuat dan diperiksa sendiri. Umurnya tertulis di kiri bawah "
                "setiap halaman.",
            ),
            translate(
                "Guide",
                "Sesekali tekan Ctrl+B dan simpan ke flashdisk. Boleh diberi kata sandi; kalau "
                "lupa, cadangan itu tidak bisa dibuka siapa pun.",
            ),
            translate(
                "Guide",
                "Supaya tidak perlu diingat: di Pengaturan pilih “Tempat kedua”, misalnya "
                "flashdisk atau folder Google Drive. Cadangan terbaru disalin ke sana sendiri.",
            ),
            translate(
                "Guide",
                "Memulihkan: Pengaturan, Cadangan data, “Pilih cadangan…”. Data sekarang "
                "dicadangkan dulu.",
            ),
            translate(
                "Guide",
                "Semua data juga bisa keluar ke Excel dari Pengaturan, dan diimpor kembali.",
            ),
        ),
        tip=translate(
            "Guide", "Jangan simpan folder data di OneDrive atau Google Drive; cadangannya boleh."
        ),
    )


def another_laptop() -> Chapter:
    """A new one, or the old one with a broken file."""
    return Chapter(
        picture="first-run",
        title=translate("Guide", "Laptop baru, atau berkas yang rusak"),
        why=translate(
            "Guide", "Laptop bisa rusak, listrik bisa padam. Tenang: ada jalan kembalinya."
        ),
        steps=(
            translate(
                "Guide",
                "Pindah laptop: di laptop lama tekan Ctrl+B dan simpan cadangan ke flashdisk. Di "
                "laptop baru pasang aplikasinya.",
            ),
            translate(
                "Guide",
                "Klik dua kali berkas .umkm di flashdisk itu, lalu “Pulihkan”. Atau tekan “Pindah "
                "laptop? Pilih cadangan…” di langkah pertama.",
            ),
            translate(
                "Guide",
                "Kata sandi cadangan dan tempat kedua tidak ikut pindah. Beranda mengingatkan; "
                "pasang lagi sekali.",
            ),
            translate(
                "Guide",
                "Toko tidak bisa dibuka karena berkasnya rusak? Tidak ada yang ditimpa. Pilih "
                "cadangan terbaru yang ditawarkan, atau “Cadangan lain di sini…”.",
            ),
            translate(
                "Guide",
                "Tidak ada cadangan? Yang masih terbaca diselamatkan baris demi baris, dengan "
                "laporan apa yang hilang. Berkas lama tetap disimpan.",
            ),
        ),
        tip=translate(
            "Guide",
            "Sesudah memulihkan, cocokkan pesanan terakhir dengan catatanmu, lalu tekan “Semua "
            "benar” di Pengaturan.",
        ),
    )


def buyers() -> Chapter:
    """What they entrusted to the maker."""
    return Chapter(
        picture="orders-practice",
        title=translate("Guide", "Menjaga data pembeli"),
        why=translate(
            "Guide", "Pembeli mempercayakan namanya kepadamu. Yang tidak perlu tidak usah disimpan."
        ),
        steps=(
            translate(
                "Guide",
                "Dari lembar pesanan, nomor HP dan alamat baru ikut disimpan kalau kamu "
                "menyalakannya di Pengaturan, Privasi.",
            ),
            translate(
                "Guide",
                "Ada yang melihat layarmu? F8 menyamarkan nama, nomor, dan alamat. Tekan sekali "
                "lagi untuk kembali.",
            ),
            translate(
                "Guide",
                "Pembeli minta salinan, pembetulan, atau dihapus: Pesanan, Pelanggan, buka "
                "namanya, lalu “Data pribadi”. Angka penjualan tetap ada.",
            ),
            translate(
                "Guide",
                "Sesudah menghapus seseorang, cadangan lama masih memuatnya. Di Pengaturan, "
                "“Kewajiban soal data pembeli”, cadangan itu bisa diganti.",
            ),
            translate(
                "Guide",
                "Laptop hilang? Dari laptop lain, dengan cadangan dari flashdisk, buka Pengaturan, "
                "“Kalau laptop hilang”: yang dilakukan, surat ke pembeli, dan siapa yang dikabari.",
            ),
        ),
        tip=translate(
            "Guide",
            "Setahun sekali Beranda mengusulkan pembeli yang sudah lama tanpa kabar; kamu yang "
            "memutuskan siapa yang dihapus.",
        ),
    )
