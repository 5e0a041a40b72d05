"""The user guide: the things that a maker does, step by step.

The help shows it (`help_drawer`); `docs/guide_pages.py` writes docs/panduan.md and docs/guide.md
of it: one text, so that neither can fall behind.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.ui.editors import guide_safety
from umkm_studio.ui.editors.guide_chapter import Chapter

__all__ = ["Chapter", "chapters"]

translate = QCoreApplication.translate


def chapters() -> tuple[Chapter, ...]:
    """All of them, in the order in which a maker meets them, in the language in force."""
    return (
        _begin(),
        _note_orders(),
        _import_orders(),
        _plan_posts(),
        _codes_and_partners(),
        _answer(),
        _testimonials(),
        _results(),
        _month(),
        guide_safety.copies(),
        guide_safety.another_laptop(),
        guide_safety.buyers(),
    )


def _begin() -> Chapter:
    return Chapter(
        picture="today-practice",
        title=translate("Guide", "Mulai"),
        why=translate(
            "Guide", "Sepuluh menit pertama: kenali aplikasinya, lalu isi yang paling berguna."
        ),
        steps=(
            translate(
                "Guide",
                "Buka aplikasi, isi nama usahamu, lalu “Lanjut”. Atau tekan “Coba contoh” untuk "
                "melihat toko contoh: datanya tidak pernah bercampur dengan datamu.",
            ),
            translate(
                "Guide", "Pilih berapa konten seminggu yang kamu sanggup. Teratur lebih baik."
            ),
            translate(
                "Guide",
                "Di Beranda ada daftar “Minggu pertamamu”: nama, satu produk, satu pesanan, satu "
                "konten dengan kode. Setiap langkah boleh dilewati.",
            ),
            translate(
                "Guide",
                "Tambah satu produk dengan biaya membuatnya (HPP). Tanpa HPP, laba tidak bisa "
                "dihitung dan tertulis “–”.",
            ),
            translate(
                "Guide",
                "Tiap malam cukup buka Beranda: yang jatuh tempo, yang menunggu dibalas, pesanan "
                "yang perlu diurus. “Cukup untuk hari ini” boleh ditekan kapan pun.",
            ),
        ),
        tip=translate("Guide", "Ctrl+K mencari apa saja; F1 menjelaskan halaman yang terbuka."),
    )


def _note_orders() -> Chapter:
    return Chapter(
        picture="orders-drawer",
        title=translate("Guide", "Mencatat pesanan"),
        why=translate(
            "Guide", "Untuk pesanan dari WhatsApp, bazar, atau tetangga yang tidak punya lembar."
        ),
        steps=(
            translate("Guide", "Tekan “Catat pesanan” di Beranda atau di halaman Pesanan."),
            translate(
                "Guide",
                "Isi barang dan jumlahnya. Salin chat pembeli lalu Ctrl+V: nama, barang, dan "
                "tanggalnya diusulkan, kamu tinggal membetulkan.",
            ),
            translate(
                "Guide",
                "Tanyakan “tahu dari mana?” dan isi kode yang disebut pembeli. Dengan itu pesanan "
                "terhitung untuk unggahan yang membawanya.",
            ),
            translate(
                "Guide", "Isi tanggal jadi dan uang mukanya kalau ada, lalu simpan dengan Ctrl+S."
            ),
            translate(
                "Guide",
                "Bagian “Minggu ini” menjumlahkan yang harus dibuat per produk, siap dicetak.",
            ),
        ),
        tip=translate(
            "Guide", "Salah hapus? Ctrl+Z mengembalikan, dan Tempat sampah menyimpannya 30 hari."
        ),
    )


def _import_orders() -> Chapter:
    return Chapter(
        picture="import-3",
        title=translate("Guide", "Mengimpor lembar pesanan"),
        why=translate(
            "Guide",
            "Semua pesanan Shopee, TikTok Shop, Tokopedia, Lazada, Blibli, atau buku Excel-mu "
            "masuk sekaligus.",
        ),
        steps=(
            translate(
                "Guide",
                "Unduh laporan pesanan dari Seller Centre di laptop. Berkasnya tidak perlu diubah.",
            ),
            translate(
                "Guide",
                "Di Pesanan, tekan “Impor” (Ctrl+I) dan pilih berkasnya, atau geser berkas ke "
                "jendela.",
            ),
            translate(
                "Guide",
                "Kalau kolomnya belum dikenal, cocokkan sekali. Untuk berkas berikutnya diingat.",
            ),
            translate(
                "Guide",
                "Periksa barisnya. Yang meragukan ada di atas dengan alasannya, dan bisa "
                "diperbaiki di tempat. Sebelum kamu menekan “Impor”, tidak ada yang disimpan.",
            ),
            translate(
                "Guide",
                "Nomor HP dan alamat pembeli tidak ikut disimpan, kecuali kamu menyalakannya di "
                "Pengaturan.",
            ),
        ),
        tip=translate(
            "Guide",
            "Berkas yang sama boleh diimpor lagi: tidak ada yang tercatat dua kali. Impor yang "
            "salah dibatalkan dari “…”, Riwayat impor.",
        ),
    )


def _plan_posts() -> Chapter:
    return Chapter(
        picture="calendar-practice",
        title=translate("Guide", "Merencanakan konten"),
        why=translate(
            "Guide",
            "Supaya selalu tahu apa yang diunggah berikutnya, dan pengikut tidak merasa terus "
            "dijuali.",
        ),
        steps=(
            translate("Guide", "Di Kalender Konten, tekan sebuah hari lalu N, dan tulis judulnya."),
            translate(
                "Guide",
                "Pilih pilarnya: Edukasi, Cerita, Di Balik Layar, atau Promo. Keseimbangan "
                "sebulan terlihat di atas kalender.",
            ),
            translate(
                "Guide",
                "Susun caption dari data produk, dan beri kode. Klaim seperti halal atau "
                "“terbaik” diingatkan, dan kamu yang memutuskan.",
            ),
            translate(
                "Guide",
                "Kalau waktunya tiba, tekan “Salin caption”, unggah sendiri dari HP, lalu "
                "“Tandai sudah tayang”.",
            ),
            translate(
                "Guide",
                "Beberapa hari kemudian isi hasilnya, atau impor dari Instagram dan TikTok Studio.",
            ),
        ),
        tip=translate(
            "Guide",
            "Hari istirahat dan jam tenang dijaga: rencana yang terlalu padat diingatkan, tidak "
            "dilarang.",
        ),
    )


def _codes_and_partners() -> Chapter:
    return Chapter(
        picture="campaigns-practice",
        title=translate("Guide", "Kode dan mitra"),
        why=translate(
            "Guide", "Mengetahui kode, mitra, dan iklan mana yang membawa pesanan dan laba."
        ),
        steps=(
            translate("Guide", "Buat satu kode untuk satu unggahan atau satu mitra."),
            translate(
                "Guide",
                "Tulis kodenya di caption, atau bagikan tautan WhatsApp dan kode QR yang sudah "
                "berisi produk dan kodenya. Kartu kode bisa dicetak.",
            ),
            translate(
                "Guide",
                "Dengan mitra: catat kesepakatannya, cetak selembar, tandatangani berdua, lalu "
                "tandai yang sudah dikirim dan dibayar.",
            ),
            translate(
                "Guide",
                "Sebelum membayar iklan, buat “Uji kecil”: anggaran, kode, dan titik impas "
                "ditulis dulu.",
            ),
            translate(
                "Guide",
                "Hasilnya berupa rentang, dari yang terbukti lewat kode sampai yang mungkin.",
            ),
        ),
        tip=translate(
            "Guide",
            "Kode yang ditulis mirip, misalnya RATNA1O, hanya diusulkan. Dihitung setelah kamu "
            "setuju.",
        ),
    )


def _answer() -> Chapter:
    return Chapter(
        picture="messages-practice",
        title=translate("Guide", "Membalas pembeli"),
        why=translate(
            "Guide", "Tidak ada yang terlewat, dan jawaban yang sama tidak diketik lagi."
        ),
        steps=(
            translate(
                "Guide", "Di Tanya-Jawab, catat pesan yang belum sempat dibalas, atau tempel."
            ),
            translate(
                "Guide",
                "Pilih balasan. Nama, harga, dan ongkir terisi sendiri; yang masih kosong "
                "ditandai.",
            ),
            translate("Guide", "Salin, tempel di WhatsApp atau Instagram, lalu “Sudah dibalas”."),
            translate("Guide", "Ctrl+J menaruh balasan di jendela kecil di atas chat."),
            translate(
                "Guide",
                "Pertanyaan yang berulang bisa dijadikan ide konten Edukasi dengan satu tekan.",
            ),
        ),
        tip=translate(
            "Guide",
            "Waktu membalas hanya dihitung di dalam jam balasmu. Malam dan hari istirahat milikmu.",
        ),
    )


def _testimonials() -> Chapter:
    return Chapter(
        picture="testimonials-practice",
        title=translate("Guide", "Testimoni dan kritik"),
        why=translate(
            "Guide",
            "Kata pembeli disimpan apa adanya: pujian dibagikan dengan izin, kritik diperbaiki.",
        ),
        steps=(
            translate("Guide", "Tekan “Catat testimoni” dan tulis kata-katanya persis."),
            translate(
                "Guide",
                "Tekan “Minta izin”, kirim teksnya sendiri, lalu catat jawabannya: untuk tempat "
                "mana, nama apa, sampai kapan.",
            ),
            translate(
                "Guide", "Setelah ada izin, buat gambar atau draf konten dari testimoni itu."
            ),
            translate(
                "Guide",
                "Untuk kritik: balas dengan nama, tulis langkah perbaikannya, dan apa yang "
                "berubah seterusnya.",
            ),
            translate(
                "Guide",
                "Kalau izinnya ditarik, catat. Unggahan yang harus diturunkan muncul di Beranda.",
            ),
        ),
        tip=translate(
            "Guide",
            "Testimoni yang diterima dan yang ditampilkan dibandingkan, termasuk bintangnya.",
        ),
    )


def _results() -> Chapter:
    return Chapter(
        picture="insights-practice",
        title=translate("Guide", "Membaca hasil"),
        why=translate("Guide", "Unggahan mana yang membawa pesanan dan laba, bukan hanya suka."),
        steps=(
            translate("Guide", "Buka Hasil dan pilih masanya, misalnya 90 hari terakhir."),
            translate(
                "Guide",
                "Baca lencananya: “Terbukti lewat kode”, “Kata pembeli”, “Kemungkinan”, atau "
                "“Belum cukup data”.",
            ),
            translate("Guide", "Tekan batang atau titik di grafik untuk melihat pesanannya."),
            translate(
                "Guide",
                "“Suka atau pesanan?” membandingkan keduanya. “Lebih dalam” menaksir pesanan "
                "tambahan, dengan rentangnya.",
            ),
            translate(
                "Guide",
                "Kalau sebuah pilar “belum bisa dibedakan”, rencanakan uji adil beberapa minggu.",
            ),
        ),
        tip=translate(
            "Guide",
            "Setiap grafik bisa disimpan, disalin, dicetak, atau dibawa ke Excel dari tombol “…”.",
        ),
    )


def _month() -> Chapter:
    return Chapter(
        picture="reflection-practice",
        title=translate("Guide", "Refleksi bulanan di satu lembar"),
        why=translate(
            "Guide", "Sekali sebulan: apa yang terjadi, apa artinya, dan apa yang dilanjutkan."
        ),
        steps=(
            translate("Guide", "Buka Refleksi Bulanan dan baca angkanya di sebelah kiri."),
            translate(
                "Guide",
                "Jawab tiga pertanyaan dengan kata-katamu. Bukti di bawahnya bisa ikut dimasukkan.",
            ),
            translate("Guide", "Tulis yang dilanjutkan, disederhanakan, dan dihentikan."),
            translate(
                "Guide", "Tandai keputusan bulan lalu: dijalankan atau tidak, dan apa yang terjadi."
            ),
            translate(
                "Guide",
                "Tekan “Tutup bulan ini”, lalu cetak selembar (A4, F4, atau Letter), atau simpan "
                "sebagai PDF atau Excel.",
            ),
        ),
        tip=translate(
            "Guide",
            "Yang kamu ketik tersimpan sendiri. Angka bulan yang sudah ditutup tidak berubah "
            "diam-diam.",
        ),
    )
