"""The open workbook promises that nothing is lost: out, in, out gives the same cells."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests import shops
from tests.books import NOW, load
from tests.builders import (
    a_deal,
    a_message,
    a_partner,
    a_post,
    a_product,
    a_voice,
    an_item,
    an_order,
)
from umkm_studio.models import correction, export, privacy, reflections, shop
from umkm_studio.models.campaigns import (
    code_signs,
    codes,
    deals,
    idea_credits,
    partner_counts,
    partners,
    trial_steps,
    trials,
)
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.campaigns.deals import Promise, Side, State
from umkm_studio.models.campaigns.idea_credits import Credit, Wish
from umkm_studio.models.campaigns.loyalty import members, referrals
from umkm_studio.models.campaigns.loyalty import rules as loyalty_rules
from umkm_studio.models.campaigns.partner_counts import Counted
from umkm_studio.models.campaigns.trials import Arm, Trial
from umkm_studio.models.content import (
    account_days,
    check_ins,
    corrections,
    fair_tests,
    marked_days,
    phone_calendar,
    posts,
    quotes,
    rest,
    results,
    slots,
)
from umkm_studio.models.content.check_ins import CheckIn, Load
from umkm_studio.models.content.corrections import Correction
from umkm_studio.models.content.occasions import DayKind, DayMark, Occasion
from umkm_studio.models.content.phone_calendar import Written
from umkm_studio.models.content.posts import COUNTS, Mark, Pillar
from umkm_studio.models.content.results import Measurement
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.importing import history
from umkm_studio.models.insight import closed_months
from umkm_studio.models.insight.month_facts import facts
from umkm_studio.models.reflections import Activity, Decision, DecisionKind, Outcome, Reflection
from umkm_studio.models.sales import (
    contacts,
    costs,
    customers,
    order_changes,
    order_states,
    orders,
    products,
    redemptions,
    withdrawals,
)
from umkm_studio.models.store import Store
from umkm_studio.models.trust import accounts, channel_checks, portfolio
from umkm_studio.models.trust.accounts import Account
from umkm_studio.models.trust.channel_checks import Answer, Check, Question, Result
from umkm_studio.models.trust.portfolio import Work
from umkm_studio.models.voices import (
    asking,
    consents,
    criticism,
    messages,
    replies,
    testimonials,
    thanks,
    themes,
    trust_log,
)
from umkm_studio.models.voices.consents import Answer as VoiceAnswer
from umkm_studio.models.voices.consents import Consent
from umkm_studio.models.voices.criticism import Handling, Step
from umkm_studio.models.voices.messages import Via
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.models.voices.replies import Reply
from umkm_studio.models.voices.testimonials import Kind as VoiceKind
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.models.voices.trust_log import Entry

SHEETS = [
    "Pesanan", "Produk", "Konten", "Kode Kampanye", "Mitra", "Refleksi", "Bukan Kode", "Pengaturan",
]  # fmt: skip
TROUBLESOME = (
    "", "biasa saja", "=1+1", "+62 812-3456-7890", "-5", "@sandi", "\ufe66cmd",
    "baris satu\nbaris dua", "emoji 🍪👩\u200d🍳", "Ünïcödé 子", 'kutip "dua" & <satu>',
    "  spasi  ganda  ", "0812", "1e5", "#REF!", "10%", "2026-10-14", "'petik", '=HYPERLINK("x")',
    "TRUE", "koma, titik; dua", "_x0041_", "\ttab", "a\uffffb",
)  # fmt: skip
TIDY = tuple(text for text in TROUBLESOME if text == text.strip() and "\uffff" not in text)


def exported(store: Store, path: Path) -> dict[str, tuple[Any, ...]]:
    """Every cell of the store's workbook by its place, and how it is written: value, type, number
    format.
    """
    export.write(store, path)
    book = openpyxl.load_workbook(path)
    return {
        f"{sheet.title}!{cell.coordinate}": (cell.value, cell.data_type, cell.number_format)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def credited(store: Store) -> list[tuple[Any, ...]]:
    """What the workbook does not show, but has to bring back: codes used, proposed and refused."""
    return [
        tuple(row)
        for row in store.rows(
            """
            SELECT channel, number, code, found_in FROM orders
            JOIN redemptions ON orders.id = order_id JOIN codes ON codes.id = code_id
            UNION ALL
            SELECT channel, number, code, state FROM orders
            JOIN near_misses ON orders.id = order_id JOIN codes ON codes.id = code_id
            ORDER BY 1, 2, 3, 4
            """
        )
    ]


def without_ledger(cells: dict[str, tuple[Any, ...]]) -> dict[str, tuple[Any, ...]]:
    """The ledger is only added to: what was taken back stays in it, with its answer."""
    return {place: cell for place, cell in cells.items() if not place.startswith("Loyalitas!")}


@pytest.fixture
def other_store(tmp_path: Path) -> Iterator[Store]:
    """A second, empty shop."""
    with shops.open_empty(tmp_path / "lain" / "toko.db") as opened:
        yield opened


class Rich:
    """A store full of odd things, the same for the same seed."""

    def __init__(self, store: Store, seed: int, texts: Sequence[str] = TROUBLESOME) -> None:
        self.store = store
        self.texts = texts
        self.chance = random.Random(seed)

    def fill(self) -> None:
        with self.store.change():
            self.settings()
            goods = self.products()
            people = self.partners()
            self.cooperations(people)
            planned = self.posts(goods)
            self.codes(planned, people, goods)
            self.credits(planned, people)
            self.orders(goods, planned)
            self.histories(goods)
            self.small_tests(goods, people)
            self.themes()
            self.days(planned)
            self.rest_and_load()
            self.fair_tests()
            self.trust_kit()
            self.people()
            self.messages(planned)
            self.answers(planned)
            self.personal_codes()
            self.reflections()
            self.loyalty()
            self.voices(planned, goods)
            self.criticism()
            for one in redemptions.proposals(self.store)[::2]:
                redemptions.refuse(self.store, one.id)
        self.thank_again()
        somebody = self.store.value("SELECT min(id) FROM customers")
        withdrawals.note(self.store, somebody, datetime(2026, 12, 29, 9, 10))
        privacy.anonymise(self.store, somebody, now=datetime(2026, 12, 31, 8, 0))
        other = self.store.value("SELECT max(id) FROM customers WHERE merged_into IS NULL")
        correction.correct(
            self.store, other, name="Ayu Betul", phone="", now=datetime(2026, 12, 31, 9, 0)
        )

    def text(self) -> str:
        return self.chance.choice(self.texts)

    def name(self, stem: str, number: int) -> str:
        return f"{self.chance.choice(('', '=', '+', '-', '@'))}{stem} {number} {self.text()}"

    def maybe(self, *choices: Any) -> Any:
        return self.chance.choice((None, *choices))

    def day(self) -> date:
        return date(2026, 1, 1) + timedelta(days=self.chance.randrange(365))

    def moment(self) -> time | None:
        return self.maybe(time(0, 0), time(9, 12), time(23, 59, 59), time(0, 0, 1))

    def settings(self) -> None:
        shop.save(
            self.store,
            replace(
                shop.load(self.store), name=self.text(), tagline=self.text(), owner=self.text(),
                posts_per_week=self.chance.randrange(1, 12), minutes_per_week=self.maybe(90),
                work_hours="19.00–21.00, 9-12", quiet_hours=self.chance.choice(("", "21.00–06.00")),
                away_text=self.text(), theme="dark", reduce_motion=True,
                language=self.chance.choice(("id", "en")), text_scale=125, calendar_id="9f1c",
                slip_paper="a6",
                sheet_paper="f4",
                order_phone="0812-3456-7890", payments=self.text(), halal_number=self.text(),
                bpom_number=self.text(), pirt_number=self.text(), never_share=self.text(),
                payment_name=self.text(), bio=self.text(), stands_for=self.text(),
                copies_locked=True, copies_elsewhere=self.chance.random() < 0.5,
                lone_codes="sambalokt, puasa99", first_week_skipped="product, post",
                targets={"education": 40, "story": 25, "behind_the_scenes": 15, "promo": 20},
            ),
        )  # fmt: skip

    def products(self) -> list[products.Product]:
        made = []
        for number in range(6):
            product = a_product(
                name=self.name("Produk", number // 2), size=f"{number} g", sku=self.text(),
                price=self.maybe(0, 85_000), cost=self.maybe(0, 46_000), materials=self.text(),
                description=self.text(), active=self.chance.random() < 0.7,
            )  # fmt: skip
            made.append(replace(product, id=products.save(self.store, product)))
        return made

    def partners(self) -> list[int]:
        return [
            partners.save(
                self.store,
                a_partner(
                    name=self.name("Mitra", number), account=self.text(), city=self.text(),
                    platform=self.chance.choice(("", "instagram", "Radio")),
                    other_accounts=self.text(), niche=self.text(), audience=self.text(),
                    tone=self.text(), declined=self.text(), contact=self.text(), note=self.text(),
                    archived_on=self.maybe(self.day()),
                ),
            )
            for number in range(4)
        ]  # fmt: skip

    def cooperations(self, people: list[int]) -> None:
        for partner in [*people[:3], *people[:2], people[0]]:
            counts = {
                name: self.maybe(0, 8_400) for name in ("followers", "reach", "likes", "comments")
            }
            day = self.maybe(self.day())
            partner_counts.save(self.store, Counted(partner_id=partner, counted_on=day, **counts))
            sides = [self.chance.choice(list(Side)) for _ in range(self.chance.randrange(3))]
            deals.save(
                self.store,
                a_deal(
                    partner_id=partner, state=self.chance.choice(list(State)),
                    agreed_on=self.maybe(date(2026, 1, 2)), ended_on=self.maybe(date(2026, 7, 2)),
                    form=self.text(), fee=self.maybe(0, 150_000),
                    sample_value=self.maybe(0, 95_000), sample=self.text(),
                    due_on=self.maybe(self.day()), paid_on=self.maybe(self.day()),
                    sent_on=self.maybe(date(2026, 2, 2)), received_on=self.maybe(date(2026, 2, 9)),
                    usage_rights=self.text(), usage_until=self.maybe(self.day()),
                    disclosure=self.text(), poor_results=self.text(), outcome=self.text(),
                    promises=tuple(
                        Promise(
                            side=side, text=self.name("Janji", number),
                            due_on=self.maybe(self.day()), done_on=self.maybe(self.day()),
                        )
                        for number, side in enumerate(sides)
                    ),
                ),
            )  # fmt: skip

    def credits(self, made: list[posts.Post], people: list[int]) -> None:
        for number, post in enumerate(made[:6]):
            idea_credits.save(
                self.store,
                Credit(
                    post_id=post.id or 0, partner_id=self.maybe(*people),
                    name=self.name("Orang", number), wish=self.chance.choice(list(Wish)),
                    credited_on=self.maybe(self.day()), told_on=self.maybe(self.day()),
                    outcome=self.text(),
                ),
            )  # fmt: skip

    def posts(self, goods: list[products.Product]) -> list[posts.Post]:
        made = []
        for number in range(12):
            status = self.chance.choice(list(posts.Status))
            planned = status in (posts.Status.SCHEDULED, posts.Status.PUBLISHED)
            day = self.day() if planned else self.maybe(self.day())
            post = a_post(
                title=self.name("Konten", number), pillar=self.chance.choice(list(Pillar)),
                status=status, day=day, time=self.moment() if day else None,
                platforms=self.chance.choice(((), ("instagram",), ("tiktok", "Facebook"))),
                format=self.text(), product_id=self.maybe(*(one.id for one in goods)),
                caption=self.text(), call_to_action=self.text(), link=self.text(),
                note=self.text(), measured_on=self.maybe(self.day()),
                marks=self.chance.choice(((), (Mark.POLL,), (Mark.BUYER_EXPERIENCE, Mark.POLL))),
                media=self.chance.choice(((), ("C:\\Foto, baru\\a b.jpg", "/foto/b.mp4"))),
                quoted_from=self.text(), effort_minutes=self.maybe(0, 45),
                spent_minutes=self.maybe(50), confirmed=self.chance.choice(((), ("price",))),
                **{count: self.maybe(0, 7, 12_345) for count in COUNTS},
            )  # fmt: skip
            post_id = posts.save(self.store, post)
            saved = posts.get(self.store, post_id)
            assert saved is not None
            made.append(saved)
            for _ in range(self.chance.choice((0, 0, 2))):
                text = f"{len(made)} {self.text()}"
                correction = Correction(post_id=post_id, day=self.day(), text=text)
                corrections.save(self.store, correction)
            self.results(post_id, number)
        return made

    def results(self, post_id: int, number: int) -> None:
        if self.chance.random() < 0.5:
            results.remember_key(self.store, post_id, "instagram", f"180{number}")
        for platform in ("", "instagram", "tiktok")[: self.chance.randrange(4)]:
            counts = {name: self.chance.randrange(99) for name in self.chance.sample(COUNTS, 4)}
            moment = datetime.combine(self.day(), self.moment() or time())
            measured = Measurement(
                post_id=post_id, measured_at=moment, counts=counts, platform=platform
            )
            results.add(self.store, measured)
        account_days.put(self.store, "tiktok", "profile_views", self.day(), number)

    def codes(
        self, planned: list[posts.Post], people: list[int], goods: list[products.Product]
    ) -> None:
        """Each in up to three runs, one of which may have no end."""
        for number, kind in enumerate(list(Kind) * 2):
            percent = self.chance.choice((None, None, 10.0, 7.5, 0.5, 100.0, 33.3333))
            starts = self.maybe(self.day())
            first_run = codes.save(
                self.store,
                Code(
                    code=f"PROMO-{number:02d} {'X' * number}", kind=kind,
                    post_id=self.maybe(*(post.id for post in planned)),
                    partner_id=self.maybe(*people), discount_percent=percent,
                    discount_amount=None if percent else self.maybe(0, 5_000),
                    starts_on=starts,
                    ends_on=self.maybe(starts + timedelta(days=30)) if starts else None,
                    usage_limit=self.maybe(1, 50), cost=self.chance.choice((0, 475_000)),
                    least_order=self.maybe(1, 50_000), archived_on=self.maybe(self.day()),
                    place=self.chance.choice(("", "packaging", "instagram", "Titip warung")),
                    product_ids=tuple(one.id or 0 for one in self.chance.sample(goods, 2)),
                ),
            )  # fmt: skip
            self.earlier_runs(first_run, planned)

    def earlier_runs(self, code_id: int, planned: list[posts.Post]) -> None:
        code = codes.get(self.store, code_id)
        assert code is not None
        for years in range(1, self.chance.randrange(1, 3)) if code.starts_on else ():
            starts = code.starts_on - timedelta(days=365 * years)
            earlier = replace(
                code, id=None, starts_on=self.chance.choice((starts, None)),
                ends_on=starts + timedelta(days=20),
                post_id=self.maybe(*(post.id for post in planned)),
            )  # fmt: skip
            codes.save(self.store, earlier)

    def personal_codes(self) -> None:
        """Codes of people who are there by now, and uses of codes that were looked at."""
        for row in self.store.rows("SELECT id FROM customers ORDER BY id LIMIT 3"):
            code = f"KHUSUS{row['id']}X"
            codes.save(self.store, Code(code=code, kind=Kind.LOYALTY, customer_id=row["id"]))
        for question in code_signs.questions(self.store)[::2]:
            code_signs.settle(self.store, question)

    def orders(self, goods: list[products.Product], planned: list[posts.Post]) -> None:
        notes = (*self.texts, "kode promo00 ya", "PROMO-03 XXX", "promo-04xxxy", "prmo04 xxxx")
        for number in range(40):
            items = tuple(self.item(goods) for _ in range(self.chance.randrange(1, 4)))
            order = an_order(
                channel=self.chance.choice(("whatsapp", "tiktok", "Titip warung", "")),
                number=self.chance.choice((f"{number}", f"P-{number:04d}", f"=A{number}")),
                ordered_on=self.day(), ordered_time=self.moment(), items=items,
                status=self.chance.choice(list(order_states.Status)),
                customer=self.text(), city=self.text(), address=self.text(),
                phone=self.chance.choice(("", "0812-3456-7890", "+62 813 9999 000", "****12")),
                note=self.chance.choice(notes),
                shipping=self.maybe(0, 12_000), channel_fee=self.maybe(0, 8_750),
                campaign_code=self.chance.choice(("", "promo-05xxxxx", "= PROMO")),
                heard_from=self.chance.choice(("", "teman  arisan", planned[0].public_id)),
                due_on=self.maybe(self.day()), down_payment=self.maybe(0, 50_000),
                payment=self.chance.choice(list(order_states.Payment)),
            )  # fmt: skip
            discount = min(self.chance.choice((0, 5_000)), order.goods)
            orders.save(self.store, replace(order, order_discount=discount))

    def item(self, goods: list[products.Product]) -> orders.LineItem:
        known = self.chance.choice(goods)
        quantity, price = self.chance.randrange(1, 6), self.chance.choice((0, 85_000, 1))
        return an_item(
            product=known.name if self.chance.random() < 0.8 else self.name("Pesanan khusus", 1),
            variant=known.size, quantity=quantity, sku=self.text(),
            returned_quantity=self.chance.choice((0, 0, quantity - 1)),
            unit_price=price, item_discount=min(self.chance.choice((0, 500)), quantity * price),
        )  # fmt: skip

    def themes(self) -> None:
        for weekday in self.chance.sample(range(7), 3):
            pillar = self.chance.choice(list(Pillar))
            moment = self.maybe(time(0, 0), time(16), time(23, 59))
            slot = Slot(weekday=weekday, pillar=pillar, title=self.text(), time=moment)
            slots.put(self.store, slot)

    def rest_and_load(self) -> None:
        for weekday in self.chance.sample(range(7), 2):
            rest.set_weekday(self.store, weekday, rests=True)
        for _ in range(3):
            first = self.day()
            last = self.maybe(first, first + timedelta(days=9))
            rest.add(self.store, first, last, self.text())
        for week in range(4):
            check_in = CheckIn(
                monday=date(2026, 9, 7) + timedelta(weeks=week),
                load=self.chance.choice(list(Load)),
                note=self.text(),
                settled=self.chance.random() < 0.5,
            )
            check_ins.save(self.store, check_in)

    def voices(self, planned: list[posts.Post], goods: list[products.Product]) -> None:
        """Testimonials with what was asked about them, changed on them and quoted of them."""
        known = [row["id"] for row in self.store.rows("SELECT id FROM orders ORDER BY id LIMIT 9")]
        people = [row["id"] for row in self.store.rows("SELECT id FROM customers ORDER BY id")]
        drafts = [post.id or 0 for post in planned if post.status is posts.Status.DRAFT]
        for number in range(9):
            words = f"Enak sekali {number}, {self.text()}. Pesan lagi"
            voice_id = testimonials.save(
                self.store,
                a_voice(
                    kind=self.chance.choice(list(VoiceKind)), day=self.day(), time=self.moment(),
                    words=words, shortened=self.chance.choice(("", "Enak sekali … Pesan lagi")),
                    name=self.text(), stars=self.maybe(1, 5), photo=self.text(),
                    channel=self.chance.choice(("", "whatsapp", "Bazar")),
                    order_id=self.maybe(*known), product_id=self.maybe(*(one.id for one in goods)),
                    customer_id=self.maybe(*people), incentive=self.text(), response=self.text(),
                    responded_at=self.maybe(datetime(2026, 12, 1), datetime(2026, 12, 1, 8, 30)),
                    improvement=self.text(),
                ), now=NOW,
            )  # fmt: skip
            voice = testimonials.get(self.store, voice_id)
            assert voice is not None
            testimonials.save(self.store, replace(voice, name=self.text()), now=NOW)
            for _ in range(self.chance.randrange(3)):
                self.consent(voice)
            for post_id in self.chance.sample(drafts, min(len(drafts), self.chance.randrange(2))):
                quotes.tie(self.store, post_id, [voice_id])
                if self.chance.random() < 0.5:
                    quotes.mark_taken_down(self.store, post_id, voice_id, NOW)
        for person in people[1:4]:
            outcome = self.chance.choice(list(asking.Outcome)).value
            order_id = self.maybe(*known)
            request = {"customer_id": person, "order_id": order_id, "day": "2026-10-01"}
            self.store.put("review_requests", request | {"outcome": outcome})

    def criticism(self) -> None:
        """What was done about it, some of it closed whatever is open; themes and the trust log."""
        about = [self.name("Tema", number) for number in range(3)]
        for name in about:
            themes.named(self.store, name)
        for testimonial_id in criticism.everything(self.store):
            steps = tuple(
                Step(text=self.name("Langkah", number), due_on=self.maybe(self.day()),
                     done_on=self.maybe(self.day()))
                for number in range(self.chance.randrange(3))
            )  # fmt: skip
            closed_on = self.maybe(self.day())
            criticism.put(
                self.store,
                Handling(
                    testimonial_id=testimonial_id, told_on=self.maybe(self.day()),
                    closed_on=closed_on, no_change=self.text() if closed_on else "", steps=steps,
                    themes=tuple(self.chance.sample(about, self.chance.randrange(3))),
                ),
            )  # fmt: skip
            entry_id = trust_log.save(
                self.store,
                Entry(
                    kind=self.chance.choice(list(trust_log.Kind)), day=self.day(),
                    text=self.name("Catatan", testimonial_id), before=self.text(),
                    theme_id=self.maybe(themes.named(self.store, about[0])),
                ),
            )  # fmt: skip
            trust_log.tie(self.store, testimonial_id, entry_id)
        for voice in testimonials.everything(self.store)[::2]:
            thanks.note(self.store, voice.id or 0, self.day())

    def consent(self, voice: Voice) -> None:
        answer = self.chance.choice(list(VoiceAnswer))
        consents.save(
            self.store,
            Consent(
                testimonial_id=voice.id or 0, answer=answer, asked_on=self.maybe(date(2026, 1, 2)),
                asked_how=self.text(), answered_on=date(2026, 3, 4), answered_how=self.text(),
                words=self.chance.choice((voice.words, "Pesan lagi")),
                name_form=self.chance.choice(list(NameForm)), ends_on=self.maybe(date(2026, 5, 6)),
                places=self.chance.choice(((), ("instagram", "Bazar, kota"))),
                withdrawn_at=self.maybe(NOW),
            ),
        )  # fmt: skip

    def trust_kit(self) -> None:
        for number, place in enumerate(("instagram", "Radio kampung")):
            accounts.save(self.store, Account(place=place, name=self.name("Akun", number)))
            work = Work(title=self.name("Karya", number), story=self.text(), link=self.text())
            portfolio.save(self.store, work)
            answers = {question: self.chance.choice(list(Answer)) for question in Question}
            check = Check(
                channel=place, checked_on=self.day(), answers=answers, benefit=self.text(),
                gap=self.text(), next_step=self.text(), result=self.chance.choice(list(Result)),
            )  # fmt: skip
            channel_checks.save(self.store, check)

    def days(self, planned: list[posts.Post]) -> None:
        for number, kind in enumerate(DayKind):
            first = self.day()
            last = first + timedelta(days=self.chance.choice((0, 0, 6)))
            name = f"{self.name('Hari', number)}"
            marked_days.save(self.store, DayMark(first=first, last=last, name=name, kind=kind))
        for occasion in self.chance.sample(list(Occasion), 4):
            marked_days.leave_out(self.store, occasion)
        marked_days.leave_out(self.store, Occasion.CHRISTMAS, date(2026, 12, 25))
        for post in planned[:3]:
            entry = Written(
                public_id=post.public_id, day=self.day(), time=self.moment(), summary=post.title
            )
            phone_calendar.put(self.store, entry)

    def histories(self, goods: list[products.Product]) -> None:
        for product in goods[:4]:
            assert product.id is not None
            for _ in range(3):
                parts = costs.Parts(materials=self.maybe(0, 20_000), minutes=self.maybe(6.5))
                costs.put_cost(self.store, product.id, self.day(), 46_500, parts)
                costs.put_price(self.store, product.id, self.day(), 90_000)
            products.add_alias(self.store, product.id, self.name("Ejaan", product.id), "500gr")
        products.keep_apart(self.store, goods[1].id or 0, goods[0].id or 0)
        rule = {"channel": "Titip warung", "starts_on": "2026-03-01", "percent": 7.25}
        self.store.put("fee_rules", rule | {"per_order": 1_250, "source": self.text()})

    def people(self) -> None:
        known = [row["id"] for row in self.store.rows("SELECT id FROM customers")]
        customers.merge(self.store, known[4], known[1])
        customers.merge(self.store, known[4], known[5])
        customers.keep_apart(self.store, known[2], known[3])
        self.store.put("customers", {"id": known[2], "note": self.text(), "phone": "0812 1"})
        withdrawals.note(self.store, known[2], datetime(2026, 12, 30, 23, 5, 1))
        for answer in ("12", '"skip"', '{"day": "2026-08-05"}'):
            mark = f"{self.chance.random()}"
            self.store.put("import_answers", {"fingerprint": mark, "answer": answer})

    def answers(self, planned: list[posts.Post]) -> None:
        asked = [message.id for message in messages.everything(self.store)]
        for number in range(6):
            reply_id = replies.save(
                self.store,
                Reply(
                    question=self.name("Tanya", number), answer=f"{number} {{nama}} {self.text()}",
                    category=self.text(), idea_post_id=self.maybe(planned[number].id),
                ),
            )  # fmt: skip
            for minute in range(self.chance.randrange(4)):
                moment = datetime.combine(self.day(), time(9, minute, 59))
                replies.use(self.store, reply_id, moment, self.maybe(*asked))

    def messages(self, planned: list[posts.Post]) -> None:
        sold = [row["id"] for row in self.store.rows("SELECT id FROM orders LIMIT 4")]
        bought = [row["id"] for row in self.store.rows("SELECT id FROM customers LIMIT 4")]
        for number in range(12):
            day, answered = self.day(), self.chance.random() < 0.5
            messages.save(
                self.store,
                a_message(
                    received_on=day, received_time=self.moment(),
                    platform=self.chance.choice(("whatsapp", "tiktok", "Bazar")),
                    via=self.chance.choice(list(Via)), tells_story=self.chance.random() < 0.3,
                    name=self.chance.choice(("", "Dewi", "+62 812-3456-7890", self.text())),
                    kind=self.chance.choice(list(messages.Kind)), text=f"{number} {self.text()}",
                    answered_on=day + timedelta(days=1) if answered else None,
                    answered_time=self.moment() if answered else None,
                    needs_reply=self.chance.random() < 0.8,
                    customer_id=self.maybe(*bought), order_id=self.maybe(*sold),
                    post_id=self.maybe(*(post.id for post in planned)),
                    idea_post_id=self.maybe(*(post.id for post in planned)),
                ),
            )  # fmt: skip

    def loyalty(self) -> None:
        """Points with an end, then stamps; used, put right, referred, taken back."""
        points = loyalty_rules.Rule(
            starts_on=date(2026, 2, 1), rupiah_per_unit=10_000, gift_value=500, expiry_months=2,
            referral_units=self.chance.randrange(9),
        )  # fmt: skip
        stamps = loyalty_rules.Rule(
            starts_on=date(2026, 9, 1), kind=loyalty_rules.Kind.STAMPS, units_per_gift=8,
            gift_value=40_000, gift=self.text(),
        )  # fmt: skip
        known = [row["id"] for row in self.store.rows("SELECT id FROM customers ORDER BY id")]
        contacts.refuse(self.store, known[3], refused=True)
        for rule in (points, stamps):
            loyalty_rules.put(self.store, rule)
        for number, customer in enumerate(known[1:6]):
            contacts.note(self.store, customer, self.day(), self.text())
            adjustment = {"customer_id": customer, "day": self.day().isoformat(), "units": 30}
            adjustment["public_id"] = f"{self.chance.random()}"
            self.store.put("loyalty_adjustments", adjustment | {"kind": "points"})
            code = f"TEMAN{number}AJAK"
            codes.save(self.store, Code(code=code, kind=Kind.REFERRAL, customer_id=customer))
            sent = self.store.value(
                "SELECT max(id) FROM sales WHERE customer_id <> :owner AND campaign_code = ''",
                owner=customer,
            )
            if sent is not None:
                order_changes.set_code(self.store, [sent], code)
        for row in self.store.rows("SELECT * FROM orders WHERE order_discount > 0 LIMIT 5"):
            use = {"order_id": row["id"], "kind": "points", "units": 2, "value": 1}
            self.store.put("loyalty_uses", use)
            referrals.answer(self.store, row["id"], keep=self.chance.random() < 0.5)

    def fair_tests(self) -> None:
        """One after the other, some stopped early, some read."""
        monday = date(2026, 1, 5)
        for pillar in Pillar:
            pairs, count = self.chance.randrange(5, 9), self.chance.randrange(1, 8)
            test = fair_tests.drawn(pillar, monday, pairs, count, self.chance)
            stopped = self.maybe(monday + timedelta(days=self.chance.randrange(70)))
            test = replace(test, stopped_on=stopped, read_on=self.maybe(self.day()))
            fair_tests.save(self.store, test)
            monday = test.ends_on + timedelta(days=1)

    def small_tests(self, goods: Sequence[products.Product], people: Sequence[int]) -> None:
        for number in range(8):
            is_ad = self.chance.random() < 0.5
            first = self.day()
            arms = [Arm(audience=f"A {self.text()}", ad_cost=self.chance.randrange(90_000))]
            if is_ad:
                arms.append(Arm(audience=f"B {self.text()}", ad_cost=75_000))
            for place, arm in enumerate(arms):
                if self.chance.random() < 0.8:
                    code = Code(code=f"UJI{number}{place}SAJA", kind=Kind.AD, starts_on=first)
                    arms[place] = replace(arm, code_id=codes.save(self.store, code))
            trial_id = trials.save(
                self.store,
                Trial(
                    kind=trials.Kind.AD if is_ad else trials.Kind.PARTNER,
                    hypothesis=f"{number} {self.text()}",
                    partner_id=None if is_ad else self.chance.choice(people),
                    platform="instagram" if is_ad else "",
                    product_id=self.maybe(*(product.id for product in goods)),
                    pieces=self.chance.randrange(1, 4),
                    channel=self.chance.choice(("", "whatsapp", "Pasar Minggu")),
                    fee=self.chance.randrange(200_000),
                    starts_on=first,
                    ends_on=first + timedelta(days=self.chance.randrange(13, 40)),
                    stop_note=self.text(),
                    arms=tuple(arms),
                ),
                today=first,
            )
            if all(arm.code_id for arm in arms):
                trial_steps.start(self.store, trial_id, first)
                started = trials.get(self.store, trial_id)
                assert started is not None
                for fee in (1_000, 2_000, 1_000):
                    trials.save(self.store, replace(started, fee=fee), today=first)
                trial_steps.stop(self.store, trial_id, first + timedelta(days=9))
                trial_steps.close(self.store, trial_id, self.text(), first)

    def thank_again(self) -> None:
        """After a while something has expired, and some of it was taken back."""
        loyalty_rules.settle(self.store, date(2026, 12, 30))
        some = [row["id"] for row in self.store.rows("SELECT id FROM sales LIMIT 3")]
        order_changes.set_status(self.store, some, order_states.Status.RETURNED)

    def reflections(self) -> None:
        for month in range(1, 7):
            first = date(2026, month, 1)
            reflections.save(
                self.store,
                Reflection(month=first, conversation=self.text(), appreciated=self.text()),
            )
            for kind in DecisionKind:
                for number in range(self.chance.randrange(0, 4)):
                    text = f"{number} {self.text()}"
                    made = reflections.decide(
                        self.store, Decision(month=first, kind=kind, text=text)
                    )
                    outcome = self.chance.choice(list(Outcome))
                    reflections.say_outcome(self.store, made, outcome, self.text())
            for activity in Activity:
                minutes = self.maybe(self.chance.randrange(1, 9_000))
                reflections.save_effort(self.store, first, activity, minutes)
            if self.chance.random() < 0.5:
                closed_on = date(2026, month + 1, self.chance.randrange(1, 28))
                closed_months.close(self.store, facts(self.store, first, closed_on), closed_on)


@pytest.mark.parametrize("seed", range(8))
def test_out_and_in_and_out_gives_the_same_cells(
    store: Store, other_store: Store, tmp_path: Path, seed: int
) -> None:
    Rich(store, seed).fill()
    before = exported(store, tmp_path / "satu.xlsx")

    done = load(other_store, tmp_path / "satu.xlsx")

    assert done.problems == []
    assert done.ignored_columns == []
    assert exported(other_store, tmp_path / "dua.xlsx") == before
    assert credited(other_store) == credited(store) != []


@pytest.mark.parametrize("seed", range(3))
def test_importing_ones_own_workbook_changes_nothing(
    store: Store, tmp_path: Path, seed: int
) -> None:
    Rich(store, seed, TIDY).fill()
    before = exported(store, tmp_path / "satu.xlsx")

    done = load(store, tmp_path / "satu.xlsx")

    assert (done.orders_new, done.orders_updated) == (0, 0)
    assert (done.posts_new, done.posts_updated) == (0, 0)
    assert exported(store, tmp_path / "dua.xlsx") == before


@pytest.mark.parametrize("seed", range(4))
def test_undo_gives_back_the_workbook_of_before(
    store: Store, other_store: Store, tmp_path: Path, seed: int
) -> None:
    Rich(store, seed).fill()
    before = without_ledger(exported(store, tmp_path / "sebelum.xlsx"))
    used, owed = credited(store), members.listing(store)
    Rich(other_store, seed + 100).fill()  # other data under the same numbers, codes and months
    export.write(other_store, tmp_path / "lain.xlsx")

    load(store, tmp_path / "lain.xlsx")
    assert without_ledger(exported(store, tmp_path / "sesudah.xlsx")) != before
    history.undo_newest(store, now=NOW)

    assert without_ledger(exported(store, tmp_path / "kembali.xlsx")) == before
    assert (credited(store), members.listing(store)) == (used, owed)
