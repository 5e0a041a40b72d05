"""What is asked before a new channel, and what is said to the answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from umkm_studio.models.trust.channel_checks import Answer, Question, Result
from umkm_studio.models.trust.observed import Observed
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look

translate = QCoreApplication.translate


def question_words(question: Question) -> str:
    """The question in full."""
    return {
        Question.QUALITY: translate(
            "Readiness", "Apakah mutu produkmu siap dibicarakan orang secara terbuka?"
        ),
        Question.CARE: translate(
            "Readiness", "Apakah pembeli dilayani sampai tuntas, juga setelah barang diterima?"
        ),
        Question.COMPLAINTS: translate(
            "Readiness", "Sudah ada rencana kalau ada keluhan di depan umum?"
        ),
        Question.INSULTS: translate(
            "Readiness", "Sudah ada rencana kalau dihina, dan kapan berhenti membalas?"
        ),
        Question.QUESTIONS: translate(
            "Readiness", "Sudah ada jawaban untuk pertanyaan yang sering datang?"
        ),
        Question.TIME: translate(
            "Readiness", "Ada waktu tiap minggu untuk membalas dan mengunggah di sana?"
        ),
        Question.TALK: translate(
            "Readiness", "Kamu datang untuk mengobrol dan membantu, bukan hanya beriklan?"
        ),
    }[question]


def answer_word(answer: Answer) -> str:
    """Ya, Sebagian, Belum."""
    return {
        Answer.YES: translate("Readiness", "Ya"),
        Answer.PARTLY: translate("Readiness", "Sebagian"),
        Answer.NO: translate("Readiness", "Belum"),
    }[answer]


def doubt_words(question: Question, observed: Observed) -> str:
    """What the shop's notes say to a question, where they say no; else ""."""
    if question not in observed.doubted:
        return ""
    if question is Question.QUESTIONS:
        return _Counted().waiting(observed.waiting)
    if question is Question.COMPLAINTS:
        return _Counted().unanswered(observed.unanswered_criticism)
    if question is Question.TALK:
        text = translate("Readiness", "{promo} dari {posts} konten empat minggu ini adalah promo.")
        return text.format(
            promo=wording.number(observed.promo_posts), posts=wording.number(observed.posts)
        )
    return translate("Readiness", "Dua minggu terakhir kamu sebut berat.")


def gap_word(question: Question) -> str:
    """What is missing, in the middle of a sentence."""
    return {
        Question.QUALITY: translate("Readiness", "mutu produk"),
        Question.CARE: translate("Readiness", "layanan setelah membeli"),
        Question.COMPLAINTS: translate("Readiness", "rencana untuk keluhan"),
        Question.INSULTS: translate("Readiness", "rencana untuk hinaan"),
        Question.QUESTIONS: translate("Readiness", "jawaban yang siap"),
        Question.TIME: translate("Readiness", "waktu"),
        Question.TALK: translate("Readiness", "obrolan di luar promo"),
    }[question]


def result_look(result: Result) -> Look:
    """The badge of a result."""
    return {
        Result.READY: Look(translate("Readiness", "Siap"), "success", "circle-check"),
        Result.ALMOST: Look(translate("Readiness", "Hampir"), "warning", "clock"),
        Result.NOT_YET: Look(translate("Readiness", "Belum dulu"), "neutral", "moon"),
    }[result]


def result_words(result: Result, gaps: Sequence[Question], *, has_benefit: bool) -> str:
    """The honest answer: what holds, and what comes first."""
    if result is Result.READY:
        return translate("Readiness", "Siap. Mulai dengan irama yang ringan.")
    missing = [gap_word(question) for question in gaps[:3]]
    if not has_benefit and len(missing) < 3:
        missing.append(translate("Readiness", "yang didapat pengikut"))
    named = ", ".join(missing)
    if result is Result.NOT_YET:
        text = translate("Readiness", "Belum dulu, dan itu tidak apa-apa. Bereskan dulu: {gaps}.")
    else:
        text = translate("Readiness", "Hampir. Boleh mulai kecil sambil membereskan: {gaps}.")
    return text.format(gaps=named)


def next_step(result: Result, gaps: Sequence[Question]) -> str:
    """What to do first."""
    if gaps:
        return _mending(gaps[0])
    if result is Result.READY:
        return translate(
            "Readiness", "Buka kanalnya, catat di Akun resmi, dan periksa lagi empat minggu lagi."
        )
    return translate(
        "Readiness", "Tulis satu kalimat: apa yang didapat pengikut di sana, selain promo."
    )


def _mending(gap: Question) -> str:
    return {
        Question.QUALITY: translate(
            "Readiness",
            "Perbaiki satu hal yang paling sering dikeluhkan, lalu minta tiga pembeli mencoba "
            "lagi.",
        ),
        Question.CARE: translate(
            "Readiness", "Sapa tiga pembeli terakhir: sudah diterima dengan baik, ada yang kurang?"
        ),
        Question.COMPLAINTS: translate(
            "Readiness",
            "Jawab kritik yang masih terbuka, dan simpan satu jawaban tenang di Tanya-Jawab.",
        ),
        Question.INSULTS: translate(
            "Readiness",
            "Pilih balasan tenang untuk hinaan di Tanya-Jawab, dan tentukan kapan berhenti.",
        ),
        Question.QUESTIONS: translate(
            "Readiness",
            "Balas yang masih menunggu, dan siapkan lima jawaban tersering di Tanya-Jawab.",
        ),
        Question.TIME: translate(
            "Readiness", "Sisihkan dua kali 30 menit seminggu, atau kurangi dulu satu konten."
        ),
        Question.TALK: translate(
            "Readiness", "Siapkan tiga konten yang membantu atau bercerita sebelum promo pertama."
        ),
    }[gap]


class _Counted(QObject):
    """Words with one and many: only an object's own `tr` tells them apart."""

    def waiting(self, messages: int) -> str:
        return self.tr("%n pesan menunggu lebih dari dua hari.", "", messages)

    def unanswered(self, criticisms: int) -> str:
        return self.tr("%n kritik belum dijawab lebih dari seminggu.", "", criticisms)
