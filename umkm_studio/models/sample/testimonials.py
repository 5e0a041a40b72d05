"""What buyers of the practice shop praised: nineteen voices, most with an order behind them, some
with a yes, two of them shown in a post, one of which was taken down again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from umkm_studio.models.content import quotes
from umkm_studio.models.sales import products
from umkm_studio.models.store import Row, Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Answer, Consent
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.models.voices.testimonials import Kind, Voice


@dataclass(frozen=True, slots=True)
class _Heard:
    """Praise: days ago, about what, with which words and stars, and what the buyer allows. Without
    a `name` the buyer of an order said it.
    """

    ago: int
    product: str
    words: str
    stars: int | None = 5
    name: str = ""
    allows: NameForm | None = None
    answer: str = "given"  # asked, refused or none, where nothing is allowed
    places: tuple[str, ...] = ()
    months: int = 0  # how long the yes holds; 0 has no end
    shortened: str = ""
    incentive: str = ""


_PRAISE = (
    _Heard(1, "Nastar Klasik", "Selainya tidak terlalu manis, anak saya habis setengah toples. "
           "Pesan lagi untuk arisan.", allows=NameForm.FIRST),
    _Heard(1, "Kastengel", "Sampai rumah tidak ada yang remuk. Kartu ucapannya ditulis tangan, "
           "ibu saya terharu.", allows=NameForm.FULL, places=("instagram", "whatsapp")),
    _Heard(2, "Sambal Cumi", "Cuminya banyak, pedasnya pas. Semoga ada ukuran yang lebih besar.", 4,
           "@dapurlia", answer="none"),
    _Heard(4, "Paket Hemat 3 Toples", "Tiga toples habis dalam seminggu. Kastengelnya juara, "
           "kejunya terasa sekali.", allows=NameForm.FIRST, months=6),
    _Heard(5, "Sambal Cumi", "Cuminya empuk dan tidak amis. Suami yang tidak doyan pedas pun "
           "nambah.", answer="asked"),
    _Heard(8, "Hampers Mini", "Hampersnya cantik, tidak perlu dibungkus lagi. Semua tamu bertanya "
           "beli di mana.", 5, "@ibunya_kirana", NameForm.INITIALS, places=("instagram",)),
    _Heard(11, "Nastar Klasik", "Pesanan kedua. Rasanya sama seperti yang pertama, itu yang saya "
           "cari.", answer="none"),
    _Heard(14, "Sambal Bawang", "Dua botol untuk bekal kantor, teman semeja ikut minta. Awet "
           "sampai tiga minggu di kulkas.", 5, allows=NameForm.NONE,
           shortened="teman semeja ikut minta"),
    _Heard(17, "Putri Salju", "Gulanya tidak menempel di langit-langit mulut. Baru kali ini.", 4),
    _Heard(21, "Kastengel", "Renyahnya sampai akhir, padahal toplesnya dibuka tutup anak-anak.",
           answer="asked"),
    _Heard(26, "Nastar Klasik", "Enak, wangi menteganya terasa.", 5, "@kulinersmg_dita",
           NameForm.FULL, incentive="satu toples gratis"),
    _Heard(30, "Sambal Cumi", "Pedasnya naik pelan-pelan. Nasi hangat saja sudah cukup.", 5),
    _Heard(34, "Hampers Mini", "Dikirim ke mertua, langsung ditelepon. Terima kasih sudah "
           "menulis kartunya dengan rapi.", answer="refused"),
    _Heard(39, "Paket Hemat 3 Toples", "Untuk harga segini isinya penuh sampai tutup.", 4),
    _Heard(44, "Putri Salju", "Lembut sekali, habis sebelum arisan selesai.", None, "Bu Endang"),
    _Heard(50, "Sambal Bawang", "Bawangnya kriuk. Tolong jangan diubah resepnya.", 5,
           allows=NameForm.FIRST, months=1),
    _Heard(55, "Nastar Klasik", "Anak kos sangat terbantu, tahan lama dan mengenyangkan.", 5,
           "@nisa.dapur", answer="none"),
    _Heard(61, "Kastengel", "Kejunya tidak pelit.", 5),
    _Heard(70, "Sambal Cumi", "Sudah coba tiga merek, ini yang cuminya paling banyak.", 5,
           "Pak Wawan", NameForm.FIRST),
)  # fmt: skip
_SHOWN = 0  # of `_PRAISE`: stands in the newest post with a story
_TAKEN_BACK = 18  # stood in an older one, until the buyer took the yes back


def praise(store: Store, today: date) -> None:
    """Write them down with what was asked and answered, and tie two of them to posts."""
    kept = [_keep(store, today, heard) for heard in _PRAISE]
    stories = store.rows(
        """
        SELECT id, day FROM posts WHERE pillar = 'story' AND status = 'published'
        ORDER BY day DESC, id DESC
        """
    )
    quotes.tie(store, stories[0]["id"], [kept[_SHOWN]])
    older = stories[3]
    quotes.tie(store, older["id"], [kept[_TAKEN_BACK]])
    asked = datetime.combine(today - timedelta(days=9), time(8, 15))
    consents.withdraw(store, kept[_TAKEN_BACK], asked)
    quotes.mark_taken_down(store, older["id"], kept[_TAKEN_BACK], asked + timedelta(hours=5))


def _keep(store: Store, today: date, heard: _Heard) -> int:
    day = today - timedelta(days=heard.ago)
    order = None if heard.name else _order(store, heard.product, day)
    product = next(one for one in products.everything(store) if one.name == heard.product)
    testimonial_id = testimonials.save(
        store,
        Voice(
            kind=Kind.PRAISE,
            day=day,
            time=time(10 + heard.ago % 9, heard.ago % 60),
            words=heard.words,
            shortened=heard.shortened,
            stars=heard.stars,
            name=heard.name if order is None else order["name"],
            channel="instagram" if order is None else order["channel"],
            order_id=None if order is None else order["id"],
            product_id=product.id if order is None else order["product_id"],
            incentive=heard.incentive,
        ),
        now=datetime.combine(day, time(20)),
    )
    _ask(store, testimonial_id, heard, day)
    return testimonial_id


def _ask(store: Store, testimonial_id: int, heard: _Heard, day: date) -> None:
    """What was asked, some of it the next day, and what the buyer said."""
    if heard.allows is None and heard.answer not in ("asked", "refused"):
        return
    voice = testimonials.get(store, testimonial_id)
    assert voice is not None
    answer = Answer.GIVEN if heard.allows is not None else Answer.REFUSED
    if heard.answer == "asked":
        answer = Answer.WAITING
    consents.save(
        store,
        Consent(
            testimonial_id=testimonial_id,
            asked_on=day,
            asked_how="WhatsApp",
            answer=answer,
            answered_on=day,
            answered_how="WhatsApp",
            words=voice.shortened or voice.words,
            name_form=heard.allows or NameForm.NONE,
            places=heard.places,
            ends_on=day + timedelta(days=30 * heard.months) if heard.months else None,
        ),
    )


def _order(store: Store, product: str, day: date) -> Row:
    """A chat order of a product some days before, by somebody who has not been heard yet."""
    found = store.one(
        """
        SELECT orders.id, channel, customers.name, product_id
        FROM orders JOIN customers ON customers.id = orders.customer_id
        JOIN line_items ON line_items.order_id = orders.id
        WHERE channel IN ('whatsapp', 'instagram') AND line_items.product = :product
            AND ordered_on <= :day AND status = 'completed'
            AND orders.customer_id NOT IN
                (SELECT customer_id FROM testimonials WHERE customer_id IS NOT NULL)
        ORDER BY ordered_on DESC, orders.id DESC LIMIT 1
        """,
        product=product,
        day=(day - timedelta(days=3)).isoformat(),
    )
    assert found is not None
    return found
