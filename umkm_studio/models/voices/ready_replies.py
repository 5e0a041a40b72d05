"""Answers to begin with: everyday questions, safety, and messages that hurt.

The words are content, not labels of the window: each carries both languages. Nothing of it is in a
bank before the maker takes it; what only they know stands in gaps. What nobody should ask for (PIN,
OTP, CVV) is what OJK tells the public (@ojkindonesia on 24 September 2021 and 29 July 2023, read in
bisnis.tempo.co/read/1510236 and /1753480); a photo of the identity card is our addition: no order
needs one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from umkm_studio.models.shop import Language
from umkm_studio.models.text import fold
from umkm_studio.models.voices.replies import Reply


@dataclass(frozen=True, slots=True)
class ReadyReply:
    """An answer to adapt. `key` never changes; pairs are Indonesian, English."""

    key: str
    category: tuple[str, str]
    question: tuple[str, str]
    answer: tuple[str, str]

    def reply(self, language: Language) -> Reply:
        """The answer in a language, as it would stand in the bank."""
        at = 1 if language == "en" else 0
        return Reply(question=self.question[at], answer=self.answer[at], category=self.category[at])


def not_in(bank: Iterable[Reply]) -> list[ReadyReply]:
    """Those whose question the bank has in neither language."""
    known = {fold(reply.question) for reply in bank}
    return [one for one in READY if not known & set(map(fold, one.question))]


_ORDERS = ("Pesanan", "Orders")
_SHIPPING = ("Ongkir", "Shipping")
_PRODUCTS = ("Produk", "Products")
_PAYING = ("Pembayaran", "Paying")
_COMPLAINTS = ("Keluhan", "Complaints")
_SAFETY = ("Keamanan", "Safety")
_RUDE = ("Pesan kasar", "Rude messages")
RUDE = frozenset(map(fold, _RUDE))
"""The folded name, in both languages, of the answers to messages that hurt."""

READY = (
    ReadyReply(
        "price", _PRODUCTS,
        ("Harganya berapa?", "How much is it?"),
        ("Halo Kak {nama}, {produk} harganya Rp {harga}. Kakak mau pesan berapa? Nanti kami "
         "siapkan.",
         "Hello {name}, {product} is Rp {price}. How many would you like? We will get them ready."),
    ),
    ReadyReply(
        "for-a-day", _ORDERS,
        ("Bisa untuk tanggal tertentu?", "Can it be ready for a certain day?"),
        ("Halo Kak {nama}, bisa. Untuk tanggal {tanggal} mohon pesan paling lambat {batas pesan}, "
         "ya. {produk} Rp {harga}. Mau berapa?",
         "Hello {name}, yes. For {date} please order by {order by}. {product} is Rp {price}. How "
         "many would you like?"),
    ),
    ReadyReply(
        "shipping", _SHIPPING,
        ("Ongkir ke kotaku berapa?", "How much is shipping to my city?"),
        ("Halo Kak {nama}, ongkir ke {kota} kira-kira Rp {ongkir}. Angka pastinya kami kabari "
         "setelah Kakak kirim alamat lengkapnya.",
         "Hello {name}, shipping to {city} is about Rp {shipping}. We will tell you the exact "
         "amount once you have sent your full address."),
    ),
    ReadyReply(
        "keeps", _PRODUCTS,
        ("Tahan berapa lama?", "How long does it keep?"),
        ("Halo Kak {nama}, {produk} tahan {lama simpan} kalau disimpan di {cara simpan}. Tanggal "
         "buatnya tertulis di kemasan, jadi Kakak bisa cek sendiri.",
         "Hello {name}, {product} keeps for {how long} when stored {how}. The day it was made is "
         "on the pack, so you can check for yourself."),
    ),
    ReadyReply(
        "ingredients", _PRODUCTS,
        ("Bahannya apa saja?", "What is in it?"),
        ("Halo Kak {nama}, {produk} dibuat dari {bahan}. Kalau Kakak atau keluarga punya alergi, "
         "tolong kabari dulu, ya, supaya kami bisa jawab dengan pasti.",
         "Hello {name}, {product} is made of {ingredients}. If you or your family have allergies, "
         "please tell us first, so that we can answer for certain."),
    ),
    ReadyReply(
        "where-is-it", _ORDERS,
        ("Pesananku sampai mana?", "Where is my order?"),
        ("Halo Kak {nama}, pesanan {nomor pesanan} sudah {keadaan}. Nomor resinya {resi}. Kalau "
         "sampai {tanggal} belum tiba, kabari kami, nanti kami tanyakan ke kurirnya.",
         "Hello {name}, order {order number} is {state}. The tracking number is {tracking}. If it "
         "has not arrived by {date}, tell us and we will ask the courier."),
    ),
    ReadyReply(
        "guarantee", _ORDERS,
        ("Kalau rusak di jalan bagaimana?", "What if it breaks on the way?"),
        ("Halo Kak {nama}, kalau sampai rusak, kirim foto paket dan isinya lewat chat ini paling "
         "lambat {batas lapor} setelah diterima. Kakak bisa pilih: kami kirim gantinya, atau "
         "uangnya kembali.",
         "Hello {name}, if it arrives damaged, send a photo of the parcel and what is in it in "
         "this chat within {report within}. You choose: a replacement, or your money back."),
    ),
    ReadyReply(
        "official-payment", _PAYING,
        ("Cara bayar yang aman?", "How can I pay safely?"),
        ("Halo Kak {nama}, bayar hanya lewat {pembayaran}, atas nama {pemilik}. Kalau ada nomor "
         "atau nama lain yang mengaku dari {toko}, jangan dibayar dulu. Tanyakan di chat ini, kami "
         "cek bersama.",
         "Hello {name}, please pay only by {payments}, in the name of {owner}. If another number "
         "or name says it is {shop}, do not pay yet. Ask us in this chat, and we will check "
         "together."),
    ),
    ReadyReply(
        "real-account", _SAFETY,
        ("Ini akun aslinya?", "Is this the real account?"),
        ("Halo Kak {nama}, terima kasih sudah bertanya dulu. Akun resmi {toko} hanya {akun resmi}. "
         "Akun tiruan biasanya baru dibuat, namanya beda satu-dua huruf, dan minta transfer "
         "cepat-cepat. Kalau menemukannya, kirim tangkapan layarnya ke kami, ya.",
         "Hello {name}, thank you for asking first. The only official accounts of {shop} are "
         "{official accounts}. A fake is often new, has a letter or two changed in its name, and "
         "wants money quickly. If you find one, please send us a screenshot."),
    ),
    ReadyReply(
        "no-sensitive-data", _SAFETY,
        ("Perlu kirim KTP, PIN, atau OTP?", "Do you need my ID card, PIN or OTP?"),
        ("Tidak perlu, Kak {nama}. Kami tidak pernah minta foto KTP, PIN, kode OTP, atau nomor CVV "
         "kartu. Untuk mengirim pesanan cukup nama, alamat, dan nomor HP. Kalau ada yang "
         "meminta lebih, jangan dibalas dan kabari kami.",
         "No need, {name}. We never ask for a photo of your ID card, a PIN, an OTP code or a "
         "card's CVV. Name, address and phone number are enough to send an order. If anybody asks "
         "for more, please do not answer and tell us."),
    ),
    ReadyReply(
        "own-mistake", _COMPLAINTS,
        ("Pesananku salah atau rusak", "My order is wrong or damaged"),
        ("Maaf sekali, Kak {nama}. Ini kesalahan kami. {produk} kami ganti dan kirim {tanggal}, "
         "ongkirnya kami yang tanggung. Kalau Kakak lebih suka uangnya kembali, bilang saja, hari "
         "ini juga kami proses.",
         "I am very sorry, {name}. This is our mistake. We will replace {product} and send it on "
         "{date}, at our cost. If you would rather have your money back, just say so and we will "
         "do it today."),
    ),
    ReadyReply(
        "angry", _COMPLAINTS,
        ("Pembeli sedang marah", "The buyer is angry"),
        ("Kak {nama}, maaf sudah membuat Kakak kecewa. Aku baca semuanya. Supaya bisa kubantu "
         "sampai beres, boleh ceritakan apa yang terjadi dan kirim fotonya? Aku kabari "
         "lagi paling lambat {jam kabar}.",
         "{name}, I am sorry that we let you down. I have read all of it. So that I can put it "
         "right, could you tell me what happened and send a photo? You will hear from me by "
         "{hear by}."),
    ),
    ReadyReply(
        "insult", _RUDE,
        ("Pesan yang menghina", "An insult"),
        ("Kak {nama}, aku ingin membantu soal pesanannya. Tolong pakai kata yang baik, ya, supaya "
         "kita bisa selesaikan bersama. Apa yang bisa kubantu lebih dulu?",
         "{name}, I would like to help with the order. Please keep it friendly, so that we can "
         "solve this together. What can I help with first?"),
    ),
    ReadyReply(
        "stop", _RUDE,
        ("Berhenti membalas", "To stop answering"),
        ("Kak {nama}, aku sudah menjawab sebisaku, dan percakapan ini kututup di sini karena "
         "kata-katanya terus kasar. Kalau nanti ada yang perlu dibantu soal pesanan, silakan chat "
         "lagi dengan baik. Aku tetap siap membantu.",
         "{name}, I have answered as well as I can, and I am closing this conversation because the "
         "words keep being harsh. If you need help with an order later, please write again in a "
         "friendly way. I will be glad to help."),
    ),
    ReadyReply(
        "slander", _RUDE,
        ("Tuduhan di kolom komentar", "An accusation in the comments"),
        ("Halo Kak {nama}, terima kasih sudah menyampaikan. Kami belum menemukan pesanan atas nama "
         "Kakak. Boleh kirim nomor pesanannya lewat DM? Begitu ketemu, kami cek dan kami kabari "
         "hasilnya di sini juga.",
         "Hello {name}, thank you for telling us. We could not find an order in your name yet. "
         "Could you send us the order number in a direct message? We will look into it and say "
         "here what we found."),
    ),
)  # fmt: skip
