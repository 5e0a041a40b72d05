"""What the practice shop is asked: three wait, most were answered in an evening, some ordered."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta

from umkm_studio.models import shop
from umkm_studio.models.campaigns import idea_box
from umkm_studio.models.content import rest
from umkm_studio.models.store import Row, Store
from umkm_studio.models.voices import messages, reply_time
from umkm_studio.models.voices.messages import Kind, Message, Via
from umkm_studio.models.voices.reply_time import OwnHours

_WEEKS = 8
_STEP = timedelta(minutes=5)
_PRICES = (
    "Nastar 500 gram berapa, Kak?",
    "Ongkir ke Ungaran berapa ya?",
    "Kastengel masih ada? Bisa kirim besok?",
    "Kalau pesan 3 toples ada potongan?",
    "Bisa COD daerah Banyumanik, Kak?",
    "Sambal bawang tahan berapa lama di suhu ruang?",
    "Minimal pesan berapa untuk hampers?",
    "Bayarnya bisa QRIS?",
)
_CURIOUS = (
    ("@nisa.dapur", "instagram", "Kastengelnya pakai keju apa?"),
    ("@rio_kulineran", "tiktok", "Sambal cumi levelnya berapa? Aku nggak kuat pedas"),
    ("@mamafarel", "instagram", "Putri saljunya pakai kacang? Anakku alergi"),
    ("Bu Endang", "whatsapp", "Bisa diambil di rumah hari Sabtu?"),
    ("@lia.bekal", "tiktok", "Tutup toplesnya disegel nggak kak?"),
    ("Pak Wawan", "whatsapp", "Bisa kirim ke Solo? Sampai berapa hari?"),
)
_WAITING = (  # days ago, hour
    (2, time(16, 20), "@rumahbunda_smg", "tiktok", "Kastengelnya pakai keju apa, Kak?"),
    (1, time(17, 5), "@dita.kitchen", "instagram", "Sambal cuminya pedas level berapa, Kak?"),
    (
        1, time(20, 10), "Yanti", "whatsapp",
        "Nastar 500 gram bisa untuk tanggal 20? Ongkir ke Ungaran berapa?",
    ),
)  # fmt: skip


def arrive(store: Store, today: date) -> None:
    """Fill eight weeks; nothing came today, whose hours may not be over."""
    chance = random.Random(16)
    free = rest.everything(store)
    own = reply_time.own_hours(
        shop.load(store).work_hours, lambda day: rest.on(free, day) is not None
    )
    for row in _orders(store, today):
        asked = datetime.combine(date.fromisoformat(row["ordered_on"]), time(10)) - timedelta(
            hours=chance.choice((3, 20, 40))
        )
        message = _message(asked, row["name"], row["channel"], chance.choice(_PRICES))
        _keep(store, message, _answered(own, asked, chance, today), today)
    for week in range(_WEEKS):
        for name, place, text in chance.sample(_CURIOUS, 4):
            day = today - timedelta(days=7 * week + chance.randrange(1, 8))
            asked = datetime.combine(day, time(chance.randrange(8, 21), chance.randrange(60)))
            message = _message(asked, name, place, text)
            _keep(store, message, _answered(own, asked, chance, today), today)
    for days, hour, name, place, text in _WAITING:
        asked = datetime.combine(today - timedelta(days=days), hour)
        messages.save(store, _message(asked, name, place, text))
    _talk_about_posts(store, today)
    _propose(store, today)


def _orders(store: Store, today: date) -> list[Row]:
    """Chat orders of the last weeks whose buyers had asked before."""
    return store.rows(
        """
        SELECT ordered_on, customers.name, channel
        FROM orders JOIN customers ON customers.id = customer_id
        WHERE channel IN ('whatsapp', 'instagram') AND customers.name <> ''
            AND ordered_on BETWEEN :first AND :last
        GROUP BY customer_id ORDER BY ordered_on DESC, orders.id LIMIT 26
        """,
        first=(today - timedelta(weeks=_WEEKS - 1)).isoformat(),
        last=(today - timedelta(days=1)).isoformat(),
    )


def _message(asked: datetime, name: str, place: str, text: str) -> Message:
    return Message(
        received_on=asked.date(),
        received_time=asked.time(),
        platform=place,
        via=Via.DIRECT_MESSAGE,
        name=name,
        kind=Kind.QUESTION,
        text=text,
    )


def _answered(own: OwnHours, asked: datetime, chance: random.Random, today: date) -> datetime:
    """After a while of own hours; this week a little faster than before."""
    is_new = today - asked.date() <= timedelta(days=8)
    wanted = timedelta(minutes=chance.randrange(20, 130 if is_new else 220))
    moment = asked
    while own.counted(asked, moment) < wanted:
        moment += _STEP
    return moment


def _keep(store: Store, message: Message, answered: datetime, today: date) -> None:
    message_id = messages.save(store, message)
    if answered.date() < today:
        messages.answer(store, message_id, answered)
    else:
        messages.set_aside(store, message_id)  # they found it out themselves


def _talk_about_posts(store: Store, today: date) -> None:
    """Two stories and a complaint below posts that are out."""
    for row, (name, text, kind) in zip(
        store.rows(
            """
            SELECT id, day FROM posts WHERE status = 'published' AND day < :today
            ORDER BY day DESC LIMIT 3
            """,
            today=today.isoformat(),
        ),
        (
            ("@bundarafa", "Kemarin kubawa ke arisan, habis duluan!", Kind.COMMENT),
            ("@mbak.tutik", "Tutupnya seret sekali, sampai minta tolong suami.", Kind.COMPLAINT),
            ("@dwi_ngemil", "Ini rasa nastar almarhumah ibuku.", Kind.COMMENT),
        ),
        strict=False,
    ):
        asked = datetime.combine(date.fromisoformat(row["day"]), time(19, 30))
        message_id = messages.save(
            store,
            Message(
                received_on=asked.date(),
                received_time=asked.time(),
                platform="instagram",
                via=Via.COMMENT,
                tells_story=kind is Kind.COMMENT,
                name=name,
                kind=kind,
                text=text,
                post_id=row["id"],
            ),
        )
        messages.answer(store, message_id, asked + timedelta(minutes=40))


def _propose(store: Store, today: date) -> None:
    """One idea is in the tray already, one waits for somebody to look at it."""
    for days, name, text in (
        (12, "@lia.bekal", "Kak, coba bikin video isi bekal anak pakai kastengel"),
        (5, "@mamafarel", "Bikin rasa yang tanpa kacang dong"),
    ):
        asked = datetime.combine(today - timedelta(days=days), time(11))
        idea = Message(
            received_on=asked.date(),
            received_time=asked.time(),
            platform="instagram",
            via=Via.COMMENT,
            name=name,
            kind=Kind.IDEA,
            text=text,
        )
        message_id = messages.save(store, idea)
        messages.answer(store, message_id, asked + timedelta(minutes=25))
        if days > 7:
            idea_box.put_to_ideas(store, message_id)
