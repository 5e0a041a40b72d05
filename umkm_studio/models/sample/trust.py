"""What the practice shop shows of itself, and the channel that it did not open yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from umkm_studio.models import shop
from umkm_studio.models.store import Store
from umkm_studio.models.trust import accounts, channel_checks, portfolio
from umkm_studio.models.trust.accounts import Account
from umkm_studio.models.trust.channel_checks import Answer, Check, Question
from umkm_studio.models.trust.portfolio import Work

_BIO = (
    "Kue kering mentega dan sambal rumahan dari Semarang. Dipanggang dan diulek sedikit-sedikit, "
    "kirim Senin sampai Jumat. Pesan lewat WhatsApp."
)
_WORKS = (
    Work(
        title="Hampers Lebaran untuk satu kantor",
        story="60 kotak nastar dan kastengel, dikirim dalam tiga hari.",
    ),
    Work(title="Bazar kampung Oktober", story="Sambal bawang habis sebelum siang."),
)


def introduce(store: Store, today: date) -> None:
    """Accounts and works are there, what the shop stands for is still to be written."""
    shop.save(store, replace(shop.load(store), bio=_BIO, payment_name="Ratna Wulandari"))
    for place in ("instagram", "tiktok"):
        accounts.save(store, Account(place=place, name="@dapurratna.contoh"))
    for work in _WORKS:
        portfolio.save(store, work)
    answers = dict.fromkeys(Question, Answer.YES) | {
        Question.TIME: Answer.NO,
        Question.INSULTS: Answer.PARTLY,
    }
    benefit = "Resep singkat dan tanya jawab soal menyimpan kue kering"
    channel_checks.save(
        store,
        Check(
            channel="Facebook",
            checked_on=today - timedelta(days=33),
            answers=answers,
            benefit=benefit,
            gap="Malam sudah penuh untuk membalas pesan",
            next_step="Sisihkan dua kali 30 menit seminggu",
            result=channel_checks.judge(answers, benefit),
        ),
    )
