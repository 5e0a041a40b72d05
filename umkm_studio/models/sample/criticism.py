"""What the practice shop was criticised for, and what it did about it: one criticism waits, one is
being mended, two are closed. Nobody is named who did not order.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from umkm_studio.models.store import Row, Store
from umkm_studio.models.voices import criticism, testimonials, thanks, themes, trust_log
from umkm_studio.models.voices.criticism import Step
from umkm_studio.models.voices.testimonials import Kind, Voice
from umkm_studio.models.voices.trust_log import Entry


@dataclass(frozen=True, slots=True)
class _Heard:
    """A criticism: days ago, when on that day, about what, with which words and stars."""

    ago: int
    at: time
    product: str
    words: str
    stars: int
    theme: str = ""


_LEAKY, _CRUMBLED, _LATE = "tutup bocor", "remuk di jalan", "kirim lama"
_WAITING = _Heard(
    2, time(13, 5), "Kastengel",
    "Katanya dikirim Senin, sampainya Kamis. Untung acaranya belum mulai.", 3, _LATE,
)  # fmt: skip
_MENDING = _Heard(
    12, time(16, 10), "Sambal Bawang",
    "Tutup botolnya rembes, kardus jadi berminyak. Rasanya enak, sayang sekali.", 2, _LEAKY,
)  # fmt: skip
_LEAKED_BEFORE = _Heard(
    41, time(9, 20), "Sambal Cumi", "Satu dari tiga botol bocor di jalan.", 2, _LEAKY
)
_BROKEN = _Heard(
    63, time(19, 45), "Nastar Klasik",
    "Nastarnya remuk separuh, padahal mau untuk hantaran.", 2, _CRUMBLED,
)  # fmt: skip


def hear(store: Store, today: date) -> None:
    """Write down four criticisms, and how far each has come."""
    sealed = _entry(
        store, today, 5, trust_log.Kind.PACKAGING, "Semua botol sambal pakai tutup bersegel",
        "tutup ulir tanpa segel", _LEAKY,
    )  # fmt: skip
    padded = _entry(
        store, today, 58, trust_log.Kind.PACKAGING,
        "Toples kue dibungkus gelembung dua lapis, kardusnya diberi tanda pecah belah",
        "gelembung satu lapis", _CRUMBLED,
    )  # fmt: skip
    _entry(
        store, today, 30, trust_log.Kind.POLICY,
        "Pesanan setelah pukul 15 dikirim besoknya, dan pembeli langsung dikabari", "", _LATE,
    )  # fmt: skip
    _keep(store, today, _WAITING)
    _mend(store, today, sealed)
    leaked = _keep(store, today, _LEAKED_BEFORE)
    _end(store, today, leaked, "Kirim ulang satu botol", sealed, ago=40, told=5)
    broken = _keep(store, today, _BROKEN)
    _end(store, today, broken, "Kembalikan uang untuk satu toples", padded, ago=62, told=57)
    thanks.note(store, broken, today - timedelta(days=62))


def _mend(store: Store, today: date, change: int) -> None:
    """Two of three steps are done; the third has a day."""
    leaky = _keep(store, today, _MENDING)
    heard = today - timedelta(days=_MENDING.ago)
    criticism.answer(
        store,
        leaky,
        "Terima kasih sudah memberi tahu, dan maaf kardusnya jadi kotor. Dua botol pengganti kami "
        "kirim besok. Tutupnya sedang kami ganti.",
        now=datetime.combine(heard, time(19, 30)),
    )
    criticism.own(store, leaky, "Tutup botol sambal kurang rapat", heard)
    steps = (
        Step(text="Kirim 2 botol pengganti", done_on=heard + timedelta(days=1)),
        Step(text="Ganti tutup bersegel", done_on=heard + timedelta(days=7)),
        Step(text="Ceritakan perubahan di konten", due_on=today + timedelta(days=8)),
    )
    criticism.save(store, replace(criticism.of(store, leaky), steps=steps))
    trust_log.tie(store, leaky, change)


def _end(
    store: Store, today: date, testimonial_id: int, step: str, change: int, *, ago: int, told: int
) -> None:
    """Answered and mended `ago` days before today, told `told` days before it, and closed."""
    day = today - timedelta(days=ago)
    words = "Terima kasih sudah bilang, dan maaf sekali. Ini kesalahan kami, segera kami ganti."
    criticism.answer(store, testimonial_id, words, now=datetime.combine(day, time(8, 40)))
    trust_log.tie(store, testimonial_id, change)
    known = criticism.of(store, testimonial_id)
    told_on = today - timedelta(days=told)
    steps = (Step(text=step, done_on=day),)
    criticism.save(store, replace(known, steps=steps, told_on=told_on, closed_on=told_on))


def _keep(store: Store, today: date, heard: _Heard) -> int:
    """Keep the words as said by somebody who had ordered it in a chat shortly before."""
    day = today - timedelta(days=heard.ago)
    order = _order(store, heard.product, day - timedelta(days=3))
    testimonial_id = testimonials.save(
        store,
        Voice(
            kind=Kind.CRITICISM,
            day=day,
            time=heard.at,
            words=heard.words,
            stars=heard.stars,
            name=f"{order['name']}, {order['city']}",
            channel=order["channel"],
            order_id=order["id"],
            product_id=order["product_id"],
            customer_id=order["customer_id"],
        ),
        now=datetime.combine(day, heard.at),
    )
    themes.tie(store, testimonial_id, [heard.theme])
    return testimonial_id


def _entry(
    store: Store, today: date, ago: int, kind: trust_log.Kind, text: str, before: str, theme: str
) -> int:
    day, theme_id = today - timedelta(days=ago), themes.named(store, theme)
    return trust_log.save(
        store, Entry(kind=kind, day=day, text=text, before=before, theme_id=theme_id)
    )


def _order(store: Store, product: str, day: date) -> Row:
    """The last chat order of a product until a day."""
    found = store.one(
        """
        SELECT orders.id, channel, city, orders.customer_id, customers.name, product_id
        FROM orders JOIN customers ON customers.id = orders.customer_id
        JOIN line_items ON line_items.order_id = orders.id
        WHERE channel IN ('whatsapp', 'instagram') AND line_items.product = :product
            AND ordered_on <= :day
        ORDER BY ordered_on DESC, orders.id DESC LIMIT 1
        """,
        product=product,
        day=day.isoformat(),
    )
    assert found is not None
    return found
