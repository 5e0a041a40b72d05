"""The guide to the tone of answers: warm, by name, honest; and when to stop."""

from __future__ import annotations

from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.labels import Line, PlainLabel, heading
from umkm_studio.ui.kit.notes import Note


class ToneGuide(Drawer):
    """Read, not filled in. The calm answers that it speaks of are in `ready_replies`."""

    def __init__(self) -> None:
        super().__init__()
        self.show_head(caption=self.tr("Tanya-Jawab"), title=self.tr("Panduan nada"))
        self.body.addWidget(
            Note(
                "info",
                self.tr(
                    "Balasan siap pakai itu bahan. Ubah satu-dua kata supaya terasa ditulis untuk "
                    "orangnya. Studio hanya mengingatkan, tidak pernah melarang."
                ),
                icon="message-heart",
            )
        )
        for number, (title, points) in enumerate(self._parts()):
            if number:
                self.body.addWidget(Line())
            self.body.addWidget(heading(title))
            for point in points:
                self.body.addWidget(PlainLabel(point, role="text2", wrap=True))
        self.body.addStretch(1)

    def _parts(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (
                self.tr("Sehari-hari"),
                (
                    self.tr(
                        "Sapa dengan nama. Jawab dulu yang ditanya, baru tambahkan yang perlu."
                    ),
                    self.tr(
                        "Tutup dengan langkah berikutnya: apa yang kamu kerjakan, kapan, atau apa "
                        "yang perlu dijawab pembeli."
                    ),
                    self.tr(
                        "Huruf biasa, kalimat pendek. Huruf besar semua dan banyak tanda seru "
                        "terbaca seperti berteriak."
                    ),
                    self.tr("Belum tahu jawabannya? Bilang belum tahu, dan kapan kamu kabari."),
                ),
            ),
            (
                self.tr("Ada keluhan"),
                (
                    self.tr(
                        "Dengarkan sampai selesai, ulangi singkat apa yang terjadi, lalu minta "
                        "maaf untuk bagianmu. Tanpa “tapi”."
                    ),
                    self.tr(
                        "Sebut perbaikannya: ganti, kirim ulang, atau uang kembali. Beri hari."
                    ),
                    self.tr("Kabari lagi setelah selesai, walau pembeli tidak bertanya."),
                ),
            ),
            (
                self.tr("Ada yang marah atau menghina"),
                (
                    self.tr(
                        "Jangan balas saat hati panas. Baca dua kali, minum dulu, balas saat jam "
                        "balas. Tidak ada chat yang harus dijawab dalam semenit."
                    ),
                    self.tr(
                        "Pisahkan masalah dari kata kasarnya: jawab masalahnya, abaikan hinaannya."
                    ),
                    self.tr("Di kolom komentar cukup satu jawaban tenang, lalu ajak pindah ke DM."),
                ),
            ),
            (
                self.tr("Kapan berhenti membalas"),
                (
                    self.tr(
                        "Sesudah masalahnya dijawab dan ditawari jalan keluar, tapi kata-katanya "
                        "tetap kasar: tutup percakapan dengan satu pesan sopan."
                    ),
                    self.tr(
                        "Ancaman, pelecehan, atau pemerasan tidak perlu dibalas. Simpan buktinya, "
                        "blokir, dan laporkan ke platform atau polisi."
                    ),
                    self.tr(
                        "Permintaan PIN, OTP, foto KTP, atau transfer ke nomor lain: jangan "
                        "diikuti, siapa pun yang meminta."
                    ),
                ),
            ),
        )
