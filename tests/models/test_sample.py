"""The practice shop: the same for everybody on a day, and with something to learn in it."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests import shops
from umkm_studio import paths
from umkm_studio.models import backups, reflections, sample, shop
from umkm_studio.models.campaigns import code_signs, codes, partners
from umkm_studio.models.campaigns.code_signs import Sign
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.content import balance, posts
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight import evidence
from umkm_studio.models.sales import redemptions
from umkm_studio.models.sample import posting
from umkm_studio.models.store import Store

TODAY = date(2026, 11, 22)
# Ends and starts of months, a leap day, a Sunday and a Monday
DAYS = [TODAY, date(2026, 10, 31), date(2026, 11, 1), date(2026, 3, 1), date(2028, 2, 29)]


@pytest.fixture
def dapur_ratna(data_dir: Path) -> Iterator[Store]:
    """The practice shop as it stands on `TODAY`."""
    with shops.open_practice(paths.store_file(data_dir), TODAY) as store:
        yield store


@pytest.fixture
def practice(data_dir: Path, today: date) -> Iterator[Store]:
    """The practice shop of the day that a test is about."""
    with shops.open_practice(paths.store_file(data_dir), today) as store:
        yield store


def test_the_same_day_gives_the_same_shop(tmp_path: Path) -> None:
    found = []
    for folder in ("one", "two"):
        with Store.open(paths.store_file(tmp_path / folder)) as store:
            sample.build(store, TODAY)
            tables = backups.check(store).counts
            found.append(
                {
                    table: [tuple(row) for row in store.rows(f"SELECT * FROM {table}")]
                    for table in tables
                }
            )
    assert found[0] == found[1]


@pytest.mark.parametrize("today", DAYS)
def test_it_has_its_size_on_any_day(practice: Store, today: date) -> None:
    assert practice.count("orders") == 400
    assert practice.value("SELECT count(*) FROM posts WHERE day IS NOT NULL") == 45
    kinds = Counter(code.kind for code in codes.everything(practice))
    assert (kinds[Kind.POST], kinds[Kind.PARTNER], kinds[Kind.CHANNEL]) == (6, 3, 1)
    assert practice.count("partners") == 3
    assert practice.value("SELECT max(ordered_on) FROM orders") <= today.isoformat()
    assert backups.check(practice).ok


@pytest.mark.parametrize("today", DAYS)
def test_promo_crowds_this_month_a_little(practice: Store, today: date) -> None:
    mix = balance.of_month(practice, today)
    assert mix.promo_crowds
    assert mix.share(Pillar.PROMO) <= 45


@pytest.mark.parametrize("back", range(0, 400, 7))
def test_every_campaign_finds_its_post_whatever_the_day(back: int) -> None:
    today = TODAY - timedelta(days=back)
    plan = list(posting._plan(today))
    titles = posting._titles(plan, today)
    assert len(set(titles)) == len(plan) == 45
    out = {title for (day, _), title in zip(plan, titles, strict=True) if day < today}
    assert {campaign.title for campaign in posting.CAMPAIGNS} <= out


def test_few_likes_can_bring_many_orders_and_many_likes_few(dapur_ratna: Store) -> None:
    found = dapur_ratna.rows(
        """
        SELECT codes.code, posts.likes, count(*) AS orders, sum(sales.profit) - codes.cost AS profit
        FROM codes JOIN posts ON posts.id = codes.post_id
        JOIN redemptions ON redemptions.code_id = codes.id
        JOIN sales ON sales.id = redemptions.order_id
        GROUP BY codes.id
        """
    )
    lessons = {row["code"]: row for row in found}
    quiet, loud = lessons["RENYAH10"], lessons["BAGI5"]
    assert quiet["likes"] < 150 < 1_000 < loud["likes"]
    assert quiet["orders"] > 5 * loud["orders"]
    assert quiet["profit"] > 0 > loud["profit"]


@pytest.mark.parametrize("today", DAYS)
def test_nobody_is_thanked_before_they_bought_or_pays_with_points_to_come(
    practice: Store, today: date
) -> None:
    given = practice.rows(
        """
        SELECT name, reason, day, first_sale_on,
            sum(units) OVER (PARTITION BY customer_id ORDER BY day, loyalty_entries.id) AS balance
        FROM loyalty_entries JOIN customers ON customers.id = customer_id
        """
    )
    assert {row["reason"] for row in given} >= {"earned", "referral", "used", "adjusted"}
    assert [row["name"] for row in given if row["day"] < row["first_sale_on"]] == []
    assert [row["name"] for row in given if row["balance"] < 0] == []


def test_some_texts_only_look_like_a_code(dapur_ratna: Store) -> None:
    assert len(redemptions.proposals(dapur_ratna)) == 3


def test_every_product_sold_has_a_cost(dapur_ratna: Store) -> None:
    assert dapur_ratna.value("SELECT count(*) FROM sales WHERE profit IS NULL") == 0


def test_orders_stand_in_many_states_and_come_from_many_places(dapur_ratna: Store) -> None:
    found = dapur_ratna.rows("SELECT status, channel FROM orders")
    assert {"completed", "cancelled", "returned", "shipped"} <= {row["status"] for row in found}
    assert set(Counter(row["channel"] for row in found)) == {
        "whatsapp", "instagram", "shopee", "tokopedia", "tiktok",
    }  # fmt: skip


def test_some_results_are_unknown_and_that_is_not_zero(dapur_ratna: Store) -> None:
    out = [post for post in posts.everything(dapur_ratna) if post.published]
    assert any(post.likes is None for post in out)
    assert sum(post.likes is not None for post in out) > 25


def test_two_months_have_been_looked_back_on(dapur_ratna: Store) -> None:
    for month in (date(2026, 10, 1), date(2026, 9, 1)):
        assert all(reflections.get(dapur_ratna, month).answers)
        assert reflections.decisions(dapur_ratna, month)


def test_what_hangs_together_is_tied_together(dapur_ratna: Store) -> None:
    sari = codes.find(dapur_ratna, "SARI10")
    partner = partners.find(dapur_ratna, "Sari Wening")
    assert sari is not None
    assert partner is not None
    assert (sari.partner_id, sari.kind) == (partner.id, codes.Kind.PARTNER)


def test_it_says_that_it_is_practice_and_invents_every_phone(dapur_ratna: Store) -> None:
    assert shop.load(dapur_ratna).practice
    phones = dapur_ratna.rows("SELECT DISTINCT phone FROM orders WHERE phone <> ''")
    assert phones
    assert all(row["phone"].startswith("0812 0000 ") for row in phones)


def test_a_code_has_two_runs_and_one_use_is_worth_a_question(dapur_ratna: Store) -> None:
    runs = codes.runs_of(dapur_ratna, "GAJIAN15")
    assert [one.sales.orders > 0 for one in evidence.of_codes(dapur_ratna, runs)] == [True, True]
    (late,) = code_signs.questions(dapur_ratna)
    assert (late.code.code, late.sign, len(late.uses)) == ("HANGAT10", Sign.AFTER_RUN, 1)
