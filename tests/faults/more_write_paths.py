"""Ways to write that the tests of tests/models only take as a part of something larger."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from tests.builders import (
    A_DAY,
    a_code,
    a_partner,
    a_post,
    a_product,
    a_trial,
    a_voice,
    a_yes,
    an_order,
    keep_criticism,
    keep_partner,
)
from tests.faults.every_write import tried
from umkm_studio.models import old_buyers, privacy, reflections, trash
from umkm_studio.models.campaigns import (
    caption_codes,
    codes,
    partner_counts,
    partners,
    trials,
)
from umkm_studio.models.campaigns.loyalty import referrals
from umkm_studio.models.campaigns.partner_counts import Counted
from umkm_studio.models.content import corrections, fair_tests, posts, rest, results
from umkm_studio.models.content.fair_tests import FairTest
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.reflections import Decision, DecisionKind
from umkm_studio.models.sales import costs, order_changes, orders, products
from umkm_studio.models.sales.costs import Parts
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.trust import accounts, channel_checks
from umkm_studio.models.trust.accounts import Account
from umkm_studio.models.trust.channel_checks import Answer, Check, Question, Result
from umkm_studio.models.voices import consents, criticism, testimonials

NOW = datetime(2026, 8, 20, 19, 0)
MONDAY = date(2026, 8, 17)


def a_fair_test(store: Store) -> int:
    return fair_tests.save(store, FairTest(pillar=Pillar.STORY, first=MONDAY, draws=(True,) * 5))


def a_trial_that_waits(store: Store) -> int:
    partner = keep_partner(store)
    return trials.save(store, a_trial(partner_id=partner), today=A_DAY)


def a_check(store: Store) -> int:
    return channel_checks.save(
        store,
        Check(
            channel="tiktok",
            checked_on=A_DAY,
            answers=dict.fromkeys(Question, Answer.YES),
            result=Result.READY,
        ),
    )


BIN = {
    Kind.ORDER: (lambda store: orders.save(store, an_order()), order_changes.remove),
    Kind.POST: (lambda store: posts.save(store, a_post()), posts.remove),
    Kind.PRODUCT: (lambda store: products.save(store, a_product()), products.remove),
    Kind.CODE: (lambda store: codes.save(store, a_code()), codes.remove),
    Kind.PARTNER: (lambda store: partners.save(store, a_partner()), partners.remove),
    Kind.TRIAL: (a_trial_that_waits, trials.remove),
    Kind.FAIR_TEST: (a_fair_test, fair_tests.remove),
    Kind.ACCOUNT: (
        lambda store: accounts.save(store, Account(place="instagram", name="@dapurratna")),
        accounts.remove,
    ),
    Kind.CHANNEL_CHECK: (a_check, channel_checks.remove),
}


@pytest.mark.parametrize("kind", BIN)
def test_a_delete_through_the_bin(store: Store, kind: Kind):
    keep, remove = BIN[kind]
    row_id = keep(store)
    trash.put_away(
        store, lambda shop: remove(shop, row_id), kind=kind, label="Yang dihapus", now=NOW
    )
    assert [entry.kind for entry in trash.listing(store)] == [kind]


def test_a_code_that_belongs_to_no_post(store: Store):
    codes.save(store, a_code())
    caption_codes.refuse(store, codes.everything(store)[0])


def test_a_referral_code(store: Store):
    orders.save(store, an_order())
    assert referrals.make_code(store, store.value("SELECT id FROM customers"), "TEMANDEWI")


def test_a_partners_figures(store: Store):
    partner = keep_partner(store)
    counted = Counted(partner_id=partner, counted_on=A_DAY, followers=1_200)
    partner_counts.save(store, counted)
    partner_counts.remove(store, store.value("SELECT id FROM partner_counts"))
    assert store.count("partner_counts") == 0


def test_a_correction_of_a_post(store: Store):
    post = posts.save(store, a_post())
    kept = corrections.save(store, corrections.Correction(post_id=post, day=A_DAY, text="Maaf"))
    corrections.remove(store, kept)
    assert store.count("post_corrections") == 0


def test_a_rest(store: Store):
    rest.remove(store, rest.add(store, A_DAY))
    assert store.count("rest_days") == 0


def _type_counts(store: Store, before: Post, after: Post) -> None:
    with store.change():
        posts.save(store, after)
        results.keep_typed(store, before, after, NOW)


def test_counts_that_are_typed(store: Store):
    before = posts.get(store, posts.save(store, a_post()))
    assert before is not None
    after = replace(before, likes=40, measured_on=A_DAY)
    tried("content.results.keep_typed", _type_counts)(store, before, after)
    assert [one.counts for one in results.of_post(store, before.id or 0)] == [{"likes": 40}]


def test_a_decision_becomes_an_idea(store: Store):
    decision = Decision(month=date(2026, 7, 1), kind=DecisionKind.KEEP, text="Dua cerita")
    reflections.make_idea(store, decision, "Dari refleksi Juli")
    assert store.count("posts") == 1


def test_a_cost_that_was_worked_out(store: Store):
    product = products.save(store, a_product())
    costs.work_out(store, product, Parts(materials=30_000, minutes=12.0, hourly_wage=20_000))
    assert store.count("product_costs") == 1


def test_orders_that_were_paid(store: Store):
    kept = [orders.save(store, an_order(status=Status.UNPAID)) for _ in range(3)]
    order_changes.mark_paid(store, kept)
    assert store.value("SELECT count(*) FROM orders WHERE payment = 'paid'") == 3


def test_a_yes_that_was_noted_by_mistake(store: Store):
    voice = testimonials.get(store, testimonials.save(store, a_voice(), now=NOW))
    assert voice is not None
    consents.remove(store, consents.save(store, a_yes(voice)))
    assert store.count("consents") == 0


def test_a_buyer_who_was_told(store: Store):
    kept = keep_criticism(store)
    criticism.tell(store, kept, A_DAY)
    assert criticism.of(store, kept).told_on == A_DAY


def test_buyers_of_long_ago(store: Store):
    for name in ("Dewi", "Ayu"):
        orders.save(store, an_order(customer=name))
    people = [row["id"] for row in store.rows("SELECT id FROM customers")]
    old_buyers.looked_at(store, A_DAY)
    privacy.anonymise_all(store, people, lambda _done, _total: None, now=NOW)
    assert store.value("SELECT count(*) FROM customers WHERE name <> ''") == 0
