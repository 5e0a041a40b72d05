"""The help of each page: what it is for, how it is mostly used, and what makers ask about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPage:
    """`steps` are in the order in which they are done; each question comes with its answer."""

    title: str
    purpose: str
    steps: Sequence[str]
    questions: Sequence[tuple[str, str]]


def of(page: str) -> HelpPage:
    """The help of a page by its key; of Beranda where a page has none."""
    return PAGES.get(page, _today)()


def _today() -> HelpPage:
    return HelpPage(
        title=translate("Help", "Beranda"),
        purpose=translate(
            "Help",
            "Yang perlu diurus malam ini, supaya sepuluh menit cukup dan tidak ada terlewat.",
        ),
        steps=(
            translate("Help", "Lihat kartu teratas: yang jatuh tempo, satu tombol untuk tiap hal."),
            translate("Help", "Siapkan unggahan berikutnya: yang belum lengkap tertulis di sana."),
            translate("Help", "Balas yang menunggu dan majukan pesanan yang perlu diurus."),
            translate("Help", "Tekan “Cukup untuk hari ini” kapan pun kamu mau berhenti."),
        ),
        questions=(
            (
                translate("Help", "Hilangkah yang belum selesai?"),
                translate("Help", "Tidak. Besok semuanya muncul lagi."),
            ),
            (
                translate("Help", "Dari mana pelajaran minggu ini?"),
                translate(
                    "Help",
                    "Dari pesanan dan unggahanmu sendiri, dengan tanda seberapa kuat buktinya. "
                    "Kalau datanya masih sedikit, itu yang dikatakan.",
                ),
            ),
            (
                translate("Help", "Daftar minggu pertama sudah tidak perlu?"),
                translate(
                    "Help",
                    "Tekan “Singkirkan daftar”. Dari Pengaturan bisa ditampilkan lagi.",
                ),
            ),
        ),
    )


def _calendar() -> HelpPage:
    return HelpPage(
        title=translate("Help", "Kalender Konten"),
        purpose=translate(
            "Help", "Merencanakan unggahan, dan menjaga supaya Promo tidak terlalu banyak."
        ),
        steps=(
            translate("Help", "Tekan sebuah hari, lalu N, dan tulis judulnya. Itu sudah cukup."),
            translate("Help", "Lengkapi nanti: pilar, caption, kode, foto, daftar periksa."),
            translate("Help", "Geser ke hari lain kalau rencana berubah; jamnya tetap."),
            translate("Help", "Setelah diunggah, tekan “Tandai sudah tayang”."),
            translate("Help", "Beberapa hari kemudian, isi hasilnya atau impor dari Instagram."),
        ),
        questions=(
            (
                translate("Help", "Apakah aplikasi ini mengunggah sendiri?"),
                translate(
                    "Help",
                    "Tidak. Kamu menyalin caption dan mengunggahnya sendiri; aplikasi ini tidak "
                    "memakai internet.",
                ),
            ),
            (
                translate("Help", "Apa itu papan ide?"),
                translate(
                    "Help",
                    "Tempat ide yang belum punya hari. Geser ke sebuah hari kalau sudah waktunya.",
                ),
            ),
            (
                translate("Help", "Kenapa ada kode di unggahan?"),
                translate(
                    "Help",
                    "Kalau pembeli menyebut kodenya, pesanan itu terhitung untuk unggahan ini.",
                ),
            ),
        ),
    )


def _orders() -> HelpPage:
    return HelpPage(
        title=translate("Help", "Pesanan"),
        purpose=translate(
            "Help", "Semua pesanan, produk, dan pelanggan dari segala tempat jualan di satu tempat."
        ),
        steps=(
            translate("Help", "Catat satu pesanan, atau tempel chat pembeli dengan Ctrl+V."),
            translate(
                "Help", "Impor berkas Shopee, TikTok Shop, Tokopedia, atau buku Excel-mu sendiri."
            ),
            translate("Help", "Periksa dulu baris-barisnya; sebelum itu tidak ada yang disimpan."),
            translate("Help", "Isi HPP di bagian Produk, supaya laba bisa dihitung."),
        ),
        questions=(
            (
                translate("Help", "Bagaimana kalau berkas yang sama diimpor lagi?"),
                translate("Help", "Tidak apa-apa. Pesanan yang sudah ada tidak tercatat dua kali."),
            ),
            (
                translate("Help", "Impornya salah?"),
                translate(
                    "Help", "Tombol “…”, Riwayat impor, lalu batalkan. Pesananmu yang lain tetap."
                ),
            ),
            (
                translate("Help", "Kenapa labanya kosong?"),
                translate(
                    "Help",
                    "Ada produk di pesanan itu yang HPP-nya belum diisi. Angka yang tidak "
                    "diketahui tidak ditebak.",
                ),
            ),
        ),
    )


def _campaigns() -> HelpPage:
    return HelpPage(
        title=translate("Help", "Kode & Mitra"),
        purpose=translate(
            "Help", "Mengetahui kode, mitra, dan iklan mana yang benar-benar membawa pesanan."
        ),
        steps=(
            translate("Help", "Buat satu kode untuk satu unggahan, dan tulis kodenya di caption."),
            translate("Help", "Minta pembeli menyebut kodenya saat memesan, dan catat di pesanan."),
            translate("Help", "Beri mitra kodenya sendiri, dan catat apa yang disepakati."),
            translate("Help", "Sebelum membayar iklan, coba kecil dulu di bagian Uji kecil."),
        ),
        questions=(
            (
                translate("Help", "Pembeli salah menulis kode?"),
                translate(
                    "Help",
                    "Yang mirip diusulkan kepadamu, dan baru dihitung setelah kamu setuju.",
                ),
            ),
            (
                translate("Help", "Apa arti “Belum cukup data”?"),
                translate(
                    "Help",
                    "Pesanannya masih terlalu sedikit untuk menyimpulkan. Tunggu sampai ada "
                    "beberapa lagi.",
                ),
            ),
        ),
    )


def _testimonials() -> HelpPage:
    return HelpPage(
        title=translate("Help", "Testimoni & Ulasan"),
        purpose=translate(
            "Help",
            "Menyimpan kata pembeli apa adanya: pujian dibagikan dengan izin, kritik diperbaiki.",
        ),
        steps=(
            translate("Help", "Catat kata-katanya persis, dan hubungkan ke pesanannya."),
            translate("Help", "Salin permintaan izin, kirim sendiri, lalu catat jawabannya."),
            translate("Help", "Setelah ada izin, buat draf konten atau gambar dari testimoni itu."),
            translate("Help", "Untuk kritik: tulis jawabanmu dan apa yang kamu ubah."),
        ),
        questions=(
            (
                translate("Help", "Bolehkah kata-katanya dirapikan?"),
                translate(
                    "Help",
                    "Kata pembeli tidak diubah. Boleh dipendekkan, dan potongannya terlihat.",
                ),
            ),
            (
                translate("Help", "Pembeli menarik izinnya?"),
                translate(
                    "Help",
                    "Catat di testimoninya. Unggahan yang memakainya muncul di daftar yang perlu "
                    "diturunkan.",
                ),
            ),
        ),
    )


def _messages() -> HelpPage:
    return HelpPage(
        title=translate("Help", "Tanya-Jawab"),
        purpose=translate(
            "Help",
            "Tidak ada pertanyaan yang terlewat, dan jawaban yang sering dipakai siap disalin.",
        ),
        steps=(
            translate("Help", "Catat pesan yang belum sempat dibalas, atau tempel dari chat."),
            translate("Help", "Pilih balasan, isi nama dan yang masih kosong, lalu salin."),
            translate("Help", "Tempel di WhatsApp atau Instagram, dan tandai sudah dibalas."),
            translate("Help", "Dengan Ctrl+J balasan ada di jendela kecil di atas chat."),
        ),
        questions=(
            (
                translate("Help", "Apakah chat-ku dibaca?"),
                translate(
                    "Help",
                    "Tidak. Hanya yang kamu catat, atau berkas ekspor chat yang kamu pilih "
                    "sendiri.",
                ),
            ),
            (
                translate("Help", "Bagaimana waktu membalas dihitung?"),
                translate(
                    "Help",
                    "Hanya di dalam jam balasmu. Malam dan hari istirahat tidak ikut dihitung.",
                ),
            ),
        ),
    )


def _insights() -> HelpPage:
    return HelpPage(
        title=translate("Help", "Hasil"),
        purpose=translate(
            "Help", "Melihat unggahan mana yang membawa pesanan dan laba, bukan hanya suka."
        ),
        steps=(
            translate("Help", "Pilih masa yang ingin kamu lihat, misalnya 30 hari terakhir."),
            translate("Help", "Baca tabel unggahan: lencana mengatakan dari mana itu diketahui."),
            translate("Help", "Tekan sebuah batang di grafik untuk melihat pesanannya."),
            translate("Help", "Buka “Suka atau pesanan?” untuk membandingkan pilar."),
            translate(
                "Help", "Buka “Lebih dalam” untuk pesanan tambahan, jam ramai, kode, dan mitra."
            ),
            translate("Help", "Kalau sebuah pilar belum bisa dibedakan, rencanakan uji adil."),
        ),
        questions=(
            (
                translate("Help", "Apa beda “Terbukti lewat kode” dan “Kemungkinan”?"),
                translate(
                    "Help",
                    "Yang pertama dihitung dari kode di pesanan. Yang kedua hanya taksiran dari "
                    "waktu, dan tidak pernah dijumlahkan.",
                ),
            ),
            (
                translate("Help", "Bagaimana uji adil berjalan?"),
                translate(
                    "Help",
                    "Beberapa minggu dengan satu pilar dan beberapa minggu tanpa, diundi. Hasilnya "
                    "dibaca setelah selesai, supaya kebetulan tidak dikira pengaruh.",
                ),
            ),
            (
                translate("Help", "Kenapa grafiknya belum ada?"),
                translate(
                    "Help",
                    "Grafik muncul setelah ada 10 pesanan. Sebelum itu, angkanya masih kebetulan.",
                ),
            ),
        ),
    )


def _reflection() -> HelpPage:
    return HelpPage(
        title=translate("Help", "Refleksi Bulanan"),
        purpose=translate(
            "Help",
            "Sekali sebulan: apa yang terjadi, apa artinya, dan apa yang dilanjutkan.",
        ),
        steps=(
            translate("Help", "Baca angka bulan ini di sebelah kiri."),
            translate("Help", "Jawab tiga pertanyaan; bukti di bawahnya bisa ikut dimasukkan."),
            translate(
                "Help", "Tulis yang mau kamu Lanjutkan, Sederhanakan, dan Hentikan bulan depan."
            ),
            translate(
                "Help", "Bulan berikutnya, tandai tiap keputusan: “Dijalankan” atau “Tidak jadi”."
            ),
            translate("Help", "Setelah bulannya lewat, tekan “Tutup bulan ini” di bawah angkanya."),
            translate("Help", "Cetak satu lembar, atau simpan sebagai PDF atau Excel."),
        ),
        questions=(
            (
                translate("Help", "Apa gunanya menutup bulan?"),
                translate(
                    "Help",
                    "Angkanya disimpan seperti hari itu, jadi bulan-bulan bisa dibandingkan. "
                    "Tulisan dan keputusanmu tetap bisa diubah.",
                ),
            ),
            (
                translate("Help", "Angkanya berubah setelah bulan ditutup?"),
                translate(
                    "Help",
                    "Tidak dengan sendirinya. Kalau impor baru mengubahnya, itu dikatakan, dan "
                    "kamu bisa menghitung ulang.",
                ),
            ),
            (
                translate("Help", "Tulisanku hilang kalau laptop mati?"),
                translate("Help", "Tidak. Yang kamu tulis disimpan sambil kamu mengetik."),
            ),
        ),
    )


def _settings() -> HelpPage:
    return HelpPage(
        title=translate("Help", "Pengaturan"),
        purpose=translate(
            "Help", "Profil usaha, tampilan, cadangan, dan apa saja yang disimpan tentang pembeli."
        ),
        steps=(
            translate("Help", "Ubah langsung; semua perubahan segera tersimpan."),
            translate("Help", "Sesekali simpan cadangan ke flashdisk dengan Ctrl+B."),
            translate("Help", "Atau pilih tempat kedua, supaya cadangan ikut disalin ke sana."),
            translate("Help", "Pilih bahasa, tema gelap atau terang, dan ukuran huruf."),
        ),
        questions=(
            (
                translate("Help", "Di mana dataku?"),
                translate(
                    "Help", "Di satu berkas di laptop ini. Tidak ada akun, tidak ada yang dikirim."
                ),
            ),
            (
                translate("Help", "Ganti laptop?"),
                translate(
                    "Help",
                    "Tekan Ctrl+B dan simpan ke flashdisk. Pasang aplikasi ini di laptop baru, "
                    "lalu klik dua kali berkas cadangannya.",
                ),
            ),
            (
                translate("Help", "Lupa kata sandi cadangan?"),
                translate(
                    "Help",
                    "Cadangan yang terkunci tidak bisa dipulihkan siapa pun. Datamu di laptop ini "
                    "tidak dikunci, jadi lepas kata sandinya, lalu buat cadangan baru.",
                ),
            ),
            (
                translate("Help", "Ada yang terhapus?"),
                translate("Help", "Lihat Tempat sampah. Yang dihapus disimpan 30 hari."),
            ),
            (
                translate("Help", "Ada yang ikut melihat layar?"),
                translate(
                    "Help",
                    "Tekan F8. Nama, nomor, dan alamat disamarkan di semua halaman dan cetakan "
                    "sampai kamu menekannya lagi; angka tetap terlihat.",
                ),
            ),
            (
                translate("Help", "Pembeli minta datanya dihapus?"),
                translate(
                    "Help",
                    "Buka namanya di Pesanan, bagian Pelanggan. Jumlah penjualan tetap, orangnya "
                    "tidak ada lagi.",
                ),
            ),
        ),
    )


PAGES: dict[str, Callable[[], HelpPage]] = {
    "today": _today,
    "calendar": _calendar,
    "orders": _orders,
    "campaigns": _campaigns,
    "testimonials": _testimonials,
    "messages": _messages,
    "insights": _insights,
    "reflection": _reflection,
    "settings": _settings,
}
"""By the keys of the sidebar, in its order."""
