"""The practice shop's partners, what was agreed with them, and whose ideas two posts are."""

from __future__ import annotations

from datetime import date, timedelta

from umkm_studio.models.campaigns import codes, deals, idea_credits, partner_counts, partners
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.campaigns.deals import Deal, Promise, Side, State
from umkm_studio.models.campaigns.idea_credits import Credit, Wish
from umkm_studio.models.campaigns.partner_counts import Counted
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.store import Store


def find(store: Store, today: date) -> None:
    """Save three partners with their cooperations, as they stand on this day."""
    _sari(store, today)
    _dita(store, today)
    _bagus(store, today)


def hand_out_codes(store: Store, today: date) -> None:
    """Give the two who have just been won a code: one is out since yesterday, one begins soon."""
    for name, code, since in (("Dita Kirana", "DITA10", 1), ("Bagus Adi", "BAGUS10", -6)):
        partner = partners.find(store, name)
        assert partner is not None
        codes.save(
            store,
            Code(
                code=code, kind=Kind.PARTNER, partner_id=partner.id, discount_percent=10.0,
                starts_on=_ago(today, since), ends_on=_ago(today, since - 30),
            ),
            search=False,
        )  # fmt: skip


def have_ideas(store: Store) -> None:
    """Note two ideas that others had: one of a partner, one of a follower."""
    sari = partners.find(store, "Sari Wening")
    recipe = _idea(store, "Sambal apa yang cocok untuk bekal anak?", Pillar.EDUCATION)
    idea_credits.save(store, Credit(post_id=recipe, name="@bunda.lila", wish=Wish.NAMED))
    together = _idea(store, "Masak bareng mitra: nastar tanpa mikser", Pillar.BEHIND_THE_SCENES)
    idea_credits.save(store, Credit(post_id=together, partner_id=sari.id if sari else None))


def _idea(store: Store, title: str, pillar: Pillar) -> int:
    return posts.save(store, Post(title=title, pillar=pillar, status=Status.IDEA))


def _sari(store: Store, today: date) -> None:
    """Two cooperations: the first is done, the second runs and is paid."""
    sari = partners.save(
        store,
        Partner(
            name="Sari Wening",
            platform="instagram",
            account="@sariwening.masak",
            other_accounts="TikTok @sariwening",
            city="Semarang",
            niche="Masak rumahan",
            audience="Ibu muda di Semarang dan sekitarnya yang suka masak",
            tone="Hangat, apa adanya",
            declined="Tidak mau promosi produk pelangsing",
            contact="DM Instagram",
            note="Menulis “kerja sama” di unggahan.",
        ),
    )
    for ago, followers, reach, likes, comments, saves, shares in (
        (150, 7_900, 5_200, 240, 19, 31, 8),
        (14, 8_400, 5_900, 268, 24, 42, 11),
    ):
        partner_counts.save(
            store,
            Counted(
                partner_id=sari, counted_on=_ago(today, ago), followers=followers, reach=reach,
                likes=likes, comments=comments, saves=saves, shares=shares,
            ),
        )  # fmt: skip
    deals.save(
        store,
        Deal(
            partner_id=sari, state=State.DONE, agreed_on=_ago(today, 150),
            ended_on=_ago(today, 120), form="Dua Story", fee=0, sample="Kastengel 250 g",
            sample_value=55_000, sent_on=_ago(today, 148), received_on=_ago(today, 146),
            outcome="Fotonya bagus dan tepat waktu. Mau diajak lagi, kali ini dengan imbalan.",
            promises=(
                Promise(
                    side=Side.PARTNER, text="Dua Story", due_on=_ago(today, 138),
                    done_on=_ago(today, 140),
                ),
            ),
        ),
    )  # fmt: skip
    deals.save(
        store,
        Deal(
            partner_id=sari, agreed_on=_ago(today, 42), form="Satu Reels jujur dan dua Story",
            fee=150_000, due_on=_ago(today, 20), paid_on=_ago(today, 21), sample="Nastar 500 g",
            sample_value=95_000, sent_on=_ago(today, 39), received_on=_ago(today, 37),
            usage_until=_ago(today, -78),
            promises=(
                Promise(
                    side=Side.PARTNER, text="Satu Reels jujur tentang nastar",
                    due_on=_ago(today, 25), done_on=_ago(today, 27),
                ),
                Promise(
                    side=Side.PARTNER, text="Dua Story dengan kode", due_on=_ago(today, -10),
                ),
                Promise(
                    side=Side.SHOP, text="Kirim nastar 500 g", due_on=_ago(today, 38),
                    done_on=_ago(today, 39),
                ),
            ),
        ),
    )  # fmt: skip


def _dita(store: Store, today: date) -> None:
    """A barter that she wanted: a product, no money."""
    dita = partners.save(
        store,
        Partner(
            name="Dita Kirana", platform="tiktok", account="@dita.kitchen", city="Ungaran",
            niche="Resep anak kos", audience="Mahasiswa", tone="Lucu dan cepat",
        ),
    )  # fmt: skip
    partner_counts.save(store, Counted(partner_id=dita, counted_on=_ago(today, 6), followers=3_100))
    deals.save(
        store,
        Deal(
            partner_id=dita, agreed_on=_ago(today, 5), form="Barter produk", fee=0,
            sample="Hampers Mini", sample_value=145_000, sent_on=_ago(today, 2),
            promises=(
                Promise(side=Side.PARTNER, text="Satu video resep", due_on=_ago(today, -9)),
            ),
        ),
    )  # fmt: skip


def _bagus(store: Store, today: date) -> None:
    """Agreed on, due within the week, nothing sent yet."""
    bagus = partners.save(
        store,
        Partner(
            name="Bagus Adi", platform="instagram", account="@jajan.semarang", city="Semarang",
            niche="Jajanan kota", contact="0812-0000-0199",
        ),
    )  # fmt: skip
    partner_counts.save(
        store,
        Counted(
            partner_id=bagus, counted_on=_ago(today, 3), followers=21_000, likes=410, comments=36
        ),
    )
    deals.save(
        store,
        Deal(
            partner_id=bagus, agreed_on=_ago(today, 1), form="Satu unggahan bersama", fee=300_000,
            due_on=_ago(today, -4), sample="Sambal 3 varian", sample_value=105_000,
            promises=(
                Promise(side=Side.PARTNER, text="Satu unggahan bersama", due_on=_ago(today, -6)),
                Promise(side=Side.SHOP, text="Kirim sambal 3 varian", due_on=_ago(today, -2)),
            ),
        ),
    )  # fmt: skip


def _ago(today: date, days: int) -> date:
    return today - timedelta(days=days)
