"""The idea bank: what to post when nothing comes to mind. Works offline, in both languages.

The words are content, not labels of the window: each prompt carries both languages, so that a post
made from one can be read by whoever opens the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.shop import Language


class Topic(StrEnum):
    """What a prompt is about."""

    FAILURES = "failures"  # and how they were mended
    PROCESS = "process"
    CARE = "care"
    MATERIALS = "materials"
    CUSTOMERS = "customers"
    POLLS = "polls"
    OFFERS = "offers"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt: short enough for a title. `key` never changes."""

    key: str
    topic: Topic
    pillar: Pillar
    indonesian: str
    english: str

    def text(self, language: Language) -> str:
        """The words in a language."""
        return self.english if language == "en" else self.indonesian


def of_pillar(pillar: Pillar | None) -> list[Prompt]:
    """The prompts of a pillar, or all of them."""
    return [prompt for prompt in PROMPTS if pillar in (None, prompt.pillar)]


def _about(topic: Topic, *given: tuple[Pillar, str, str]) -> tuple[Prompt, ...]:
    return tuple(
        Prompt(f"{topic.value}-{number}", topic, pillar, indonesian, english)
        for number, (pillar, indonesian, english) in enumerate(given, 1)
    )


_EDUCATION, _STORY = Pillar.EDUCATION, Pillar.STORY
_BEHIND, _PROMO = Pillar.BEHIND_THE_SCENES, Pillar.PROMO

PROMPTS = (
    *_about(
        Topic.FAILURES,
        (_STORY, "Satu gagal yang paling kuingat, dan apa yang kuubah sesudahnya",
         "The failure I remember best, and what I changed afterwards"),
        (_STORY, "Batch pertamaku: fotonya, rasanya, dan kenapa tetap kulanjutkan",
         "My first batch: the photo, the result, and why I went on"),
        (_BEHIND, "Yang tidak lolos hari ini, dan kenapa tidak kujual",
         "What did not pass today, and why I will not sell it"),
        (_STORY, "Pesanan yang hampir terlambat, dan cara kami mengejarnya",
         "The order that was nearly late, and how we caught up"),
        (_EDUCATION, "Kesalahan yang sering kulihat, dan cara gampang menghindarinya",
         "A mistake I often see, and an easy way around it"),
        (_STORY, "Kritik yang awalnya sulit kuterima, lalu membuat produk ini lebih baik",
         "The criticism that hurt at first and then made this product better"),
    ),
    *_about(
        Topic.PROCESS,
        (_BEHIND, "Jam pertama di hari produksi, dari dapur atau meja kerja",
         "The first hour of a making day, at the stove or the workbench"),
        (_BEHIND, "Satu langkah yang tidak pernah kulewati, walau lama",
         "The one step I never skip, however long it takes"),
        (_BEHIND, "Tiga puluh detik tangan bekerja, tanpa suara tambahan",
         "Thirty seconds of hands at work, with only the real sound"),
        (_BEHIND, "Alat paling tua yang masih kupakai",
         "The oldest tool I still use"),
        (_BEHIND, "Dari bahan mentah sampai siap kirim dalam lima foto",
         "From raw material to ready to send, in five photos"),
        (_BEHIND, "Cara kami mengemas supaya sampai dengan utuh",
         "How we pack so that it arrives in one piece"),
        (_BEHIND, "Meja kerja sebelum dan sesudah, apa adanya",
         "The workbench before and after, just as it is"),
        (_EDUCATION, "Kenapa prosesnya butuh waktu selama ini",
         "Why making it takes as long as it does"),
    ),
    *_about(
        Topic.CARE,
        (_EDUCATION, "Cara menyimpan supaya tahan lebih lama di rumah",
         "How to store it so that it keeps longer at home"),
        (_EDUCATION, "Tanda produk ini sudah waktunya diganti",
         "Signs that it is time for a fresh one"),
        (_EDUCATION, "Satu kebiasaan kecil yang membuatnya awet",
         "One small habit that makes it last"),
        (_EDUCATION, "Cara membuka, memakai, lalu menutupnya kembali dengan benar",
         "How to open, use and close it again the right way"),
        (_EDUCATION, "Tiga cara memakai produk ini yang jarang dicoba",
         "Three ways to use it that few people try"),
        (_EDUCATION, "Yang perlu diperiksa begitu paket sampai",
         "What to check as soon as the parcel arrives"),
        (_EDUCATION, "Pertanyaan yang paling sering masuk minggu ini, dijawab pelan-pelan",
         "This week's most asked question, answered without hurry"),
    ),
    *_about(
        Topic.MATERIALS,
        (_EDUCATION, "Beda dua bahan yang tampak sama, dan mana yang kupakai",
         "Two materials that look alike, and which one I use"),
        (_STORY, "Siapa yang memasok bahan utamaku, dan kenapa aku setia kepadanya",
         "Who supplies my main ingredient, and why I stay with them"),
        (_BEHIND, "Belanja bahan hari ini: apa yang kupilih dan apa yang kutinggal",
         "Shopping for materials today: what I chose and what I left"),
        (_EDUCATION, "Harga bahan sedang naik. Begini pengaruhnya ke satu produk",
         "Materials cost more now. This is what it does to one product"),
        (_EDUCATION, "Cara membaca label produk ini, baris demi baris",
         "How to read the label of this product, line by line"),
        (_EDUCATION, "Satu bahan yang sengaja tidak kupakai, dan alasannya",
         "One ingredient I leave out on purpose, and why"),
        (_BEHIND, "Sisa bahan tidak kubuang. Ini jadinya",
         "I do not throw leftovers away. This is what they become"),
    ),
    *_about(
        Topic.CUSTOMERS,
        (_STORY, "Untuk siapa pembeli memesan ini? Satu cerita, dengan izinnya",
         "Who was it ordered for? One story, with permission"),
        (_STORY, "Pesan pembeli yang membuatku tersenyum minggu ini, dengan izinnya",
         "The message from a buyer that made me smile this week, with permission"),
        (_STORY, "Pembeli pertama yang tidak kukenal, dan bagaimana ia menemukanku",
         "My first buyer who was a stranger, and how they found me"),
        (_STORY, "Pelanggan yang sudah berkali-kali kembali: apa yang selalu ia pesan",
         "A customer who keeps coming back: what they always order"),
        (_STORY, "Masukan pembeli yang akhirnya kujalankan",
         "A buyer's suggestion that I finally took up"),
        (_STORY, "Paket terjauh yang pernah kukirim",
         "The farthest parcel I have ever sent"),
        (_STORY, "Kenapa aku memulai usaha ini, dalam tiga kalimat",
         "Why I began this business, in three sentences"),
    ),
    *_about(
        Topic.POLLS,
        (_EDUCATION, "Jajak pendapat: lebih suka yang mana, A atau B?",
         "Poll: which do you like better, A or B?"),
        (_BEHIND, "Bantu aku memilih kemasan: dua contoh, satu pilihan",
         "Help me choose the packaging: two samples, one choice"),
        (_EDUCATION, "Tebak bahan: satu foto dekat, tiga jawaban",
         "Guess the ingredient: one close-up, three answers"),
        (_STORY, "Tanya aku apa saja tentang cara membuatnya",
         "Ask me anything about how it is made"),
        (_EDUCATION, "Mitos atau fakta tentang produk ini? Jawabannya besok",
         "Myth or fact about this product? The answer comes tomorrow"),
        (_BEHIND, "Rasa atau warna apa yang sebaiknya kucoba berikutnya?",
         "Which flavour or colour should I try next?"),
    ),
    *_about(
        Topic.OFFERS,
        (_PROMO, "Yang siap kirim minggu ini, dengan jumlah yang sebenarnya",
         "Ready to send this week, with the true number in stock"),
        (_PROMO, "Isi paket hemat, dan siapa yang cocok memilihnya",
         "What is in the bundle, and whom it suits"),
        (_PROMO, "Pre-order dibuka: kapan dibuat, kapan dikirim, berapa yang sanggup kubuat",
         "Pre-order is open: when I make it, when I send it, how many I can manage"),
        (_PROMO, "Satu kode untuk unggahan ini, berlaku sampai tanggal yang jelas",
         "One code for this post, valid until a clear date"),
        (_PROMO, "Ide hadiah dengan tiga harga, dari yang paling sederhana",
         "Gift ideas at three prices, the simplest first"),
    ),
)  # fmt: skip
