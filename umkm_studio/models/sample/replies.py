"""Answers of the practice shop, and how often each was copied. Prices and promises are made up."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, ready_replies, replies
from umkm_studio.models.voices.replies import Reply
from umkm_studio.models.voices.reply_search import asked_for

_OWN = (
    Reply(
        question="Bisa untuk tanggal tertentu?",
        answer="Halo Kak {nama}, bisa. Untuk tanggal {tanggal} mohon pesan paling lambat "
        "{batas pesan}, ya. {produk} Rp {harga}. Mau berapa toples?",
        category="Pesanan",
    ),
    Reply(
        question="Ongkir ke luar kota",
        answer="Ongkir dari Semarang ke {kota} mulai Rp {ongkir}, Kak {nama}. Dikirim dengan "
        "bubble wrap dan dus tebal. Mau sekalian kami hitungkan?",
        category="Ongkir",
    ),
    Reply(
        question="Tingkat pedas sambal",
        answer="Sambal bawang level 3 dari 5, Kak {nama}. Sambal cumi level 2, jadi aman untuk "
        "yang tidak terlalu suka pedas. Mau coba yang mana?",
        category="Produk",
    ),
    Reply(
        question="Tahan berapa lama?",
        answer="Nastar tahan 3 minggu di toples rapat, Kak {nama}. Sambal 2 minggu di kulkas "
        "setelah dibuka. Tanggal buatnya bisa dicek di tutup.",
        category="Produk",
    ),
    Reply(
        question="Pakai keju apa?",
        answer="Kastengel kami pakai edam dan cheddar, Kak {nama}, tanpa perisa keju. Mau dikirim "
        "fotonya saat adonan dibuat?",
        category="Produk",
    ),
)
# Of the ready ones, what this maker took over.
_READY = ("official-payment", "own-mistake", "real-account", "angry", "stop")
# How often each was copied in three months: their own first, then the ready ones.
_USES = (42, 38, 27, 25, 16, 14, 5, 4, 2, 0)
_DAYS_BACK = 88


def answer(store: Store, today: date) -> None:
    """Fill the bank, and count the copies; messages that were answered are tied to theirs."""
    ready = {one.key: one.reply("id") for one in ready_replies.READY}
    bank = [*_OWN, *(ready[key] for key in _READY)]
    ids = [replies.save(store, reply) for reply in bank]
    _tie_messages(store)
    tied = replies.lately(store, datetime.min)
    for place, (reply_id, uses) in enumerate(zip(ids, _USES, strict=True)):
        for number in range(uses - tied.get(reply_id, 0)):
            days = number * _DAYS_BACK // uses
            moment = time(19 + number % 2, 3 + (7 * number + 11 * place) % 55, place)
            day = today - timedelta(days=days + 1)
            replies.use(store, reply_id, datetime.combine(day, moment))


def _tie_messages(store: Store) -> None:
    bank = replies.everything(store)
    for message in messages.everything(store):
        found = asked_for(bank, message.text)
        answered = message.answered_at
        if found is not None and found.id is not None and answered is not None:
            replies.use(store, found.id, answered, message.id)
