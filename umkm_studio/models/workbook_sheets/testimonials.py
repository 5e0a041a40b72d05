"""What buyers said, what they allow, what was changed, which posts quote them, who was asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from umkm_studio.models.content import posts, quotes
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels, customers, forgotten, orders, products
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.asking import Outcome
from umkm_studio.models.voices.consents import Answer, Consent, Standing
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.models.voices.testimonials import Edit, Voice
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References, moment_cell


def _testimonials(store: Store) -> Iterator[list[Cell]]:
    people = customers.references(store)
    goods = {product.id: product for product in products.everything(store)}
    numbers = _order_numbers(store)
    allowed = consents.all_in_force(store)
    for voice in testimonials.everything(store):
        product = goods.get(voice.product_id)
        number, order_channel = numbers.get(voice.order_id, ("", ""))
        standing = consents.standing(allowed.get(voice.id or 0), date.today())
        consent = forms.word(forms.CONSENT_WORDS, _SHORTLY.get(standing, standing))
        yield [
            moment_cell(voice.day, voice.time), forms.word(forms.VOICE_KINDS, voice.kind),
            voice.name, number, "" if product is None else product.name, voice.stars,
            voice.words or forgotten.SAID, consent, voice.response, voice.improvement,
            voice.public_id, voice.shortened,
            forms.channel_word(voice.channel), voice.photo, voice.incentive,
            _moment(voice.responded_at), order_channel, "" if product is None else product.size,
            people.get(voice.customer_id or 0, ""), voice.erased_on,
        ]  # fmt: skip


def _save_testimonial(store: Store, values: Mapping[str, Any], known: References) -> None:
    """The one of that ID, or with the same words of the same day, is brought up to date; empty
    cells leave what was there. A buyer who was taken out here does not come back.
    """
    kind = forms.meant(forms.VOICE_KINDS, values["kind"])
    told = forms.meant(forms.CONSENT_WORDS, values["consent"])
    day, moment = values["when"]
    public_id = values["public_id"]
    there = testimonials.by_public_id(store, public_id) if public_id else None
    there = there or testimonials.find_same(store, day, values["words"])
    if there is not None and there.erased_on is not None:
        return
    given = {
        "time": moment,
        "name": values["name"],
        "stars": values["stars"],
        "response": values["response"],
        "improvement": values["improvement"],
        "shortened": values["shortened"],
        "channel": channels.meant(values["channel"]),
        "photo": values["photo"],
        "incentive": values["incentive"],
        "responded_at": values["responded_at"],
        "order_id": _order(store, values),
        "product_id": _product(store, values),
        "customer_id": known.customers.get(values["customer"]),
        "erased_on": values["erased_on"],
    }
    said = {key: value for key, value in given.items() if value not in (None, "")}
    words = "" if values["erased_on"] else values["words"]
    base = there or Voice(kind=kind, day=day, words=words, public_id=public_id)
    new = replace(base, kind=kind, day=day, words=words, **said)
    _keep_consent(store, testimonials.save(store, new, now=datetime.now()), told, new)


def _keep_consent(store: Store, testimonial_id: int, told: Standing, voice: Voice) -> None:
    """What the sheet alone says of the consent; the sheet of consents, which comes later, says it
    in full. A yes without more is taken as carefully as it can be: for the words, without a name. A
    no takes back what was allowed before.
    """
    standing = consents.standing(consents.of_testimonial(store, testimonial_id), date.today())
    if told is Standing.REFUSED and standing is Standing.GIVEN:
        consents.withdraw(store, testimonial_id, datetime.now())
    elif told is not Standing.NOT_ASKED and standing in (Standing.NOT_ASKED, Standing.ASKED):
        answer = Consent(
            testimonial_id=testimonial_id,
            answer=Answer.GIVEN if told is Standing.GIVEN else Answer.REFUSED,
            answered_on=voice.day,
            words=voice.words,
        )
        consents.save(store, answer)


def _consents(store: Store) -> Iterator[list[Cell]]:
    names = _public_ids(store)
    for one in sorted(
        consents.everything(store), key=lambda one: (names[one.testimonial_id], one.number)
    ):
        is_yes = one.answer is Answer.GIVEN
        yield [
            names[one.testimonial_id], one.number, one.asked_on, one.asked_how,
            forms.word(forms.CONSENT_ANSWERS, one.answer) if one.answer else "",
            one.answered_on, one.answered_how, one.words,
            forms.word(forms.NAME_FORMS, one.name_form) if is_yes else "",
            "\n".join(map(forms.platform_word, one.places)), one.ends_on,
            _moment(one.withdrawn_at),
        ]  # fmt: skip


def _save_consent(store: Store, values: Mapping[str, Any], _: References) -> None:
    """Of the same number it is the same asking."""
    voice = _voice(store, values["testimonial"])
    if values["number"] < 1:
        raise UserError("quantity_not_positive")
    history = consents.history(store, voice.id or 0)
    known = next((one for one in history if one.number == values["number"]), None)
    consents.save(
        store,
        Consent(
            id=None if known is None else known.id,
            testimonial_id=voice.id or 0,
            number=values["number"],
            asked_on=values["asked_on"],
            asked_how=values["asked_how"],
            answer=_meant_or(forms.CONSENT_ANSWERS, values["answer"], Answer.WAITING),
            answered_on=values["answered_on"],
            answered_how=values["answered_how"],
            words=values["words"],
            name_form=_meant_or(forms.NAME_FORMS, values["name_form"], NameForm.NONE),
            places=tuple(map(forms.platform_of, values["places"].splitlines())),
            ends_on=values["ends_on"],
            withdrawn_at=values["withdrawn_at"],
        ),
    )


def _edits(store: Store) -> Iterator[list[Cell]]:
    for voice in testimonials.everything(store):
        for one in testimonials.edits(store, voice.id or 0):
            yield [
                voice.public_id, one.number, _moment(one.changed_at), one.field, one.before,
                one.after,
            ]  # fmt: skip


def _save_edit(store: Store, values: Mapping[str, Any], _: References) -> None:
    voice = _voice(store, values["testimonial"])
    testimonials.log(
        store,
        Edit(
            testimonial_id=voice.id or 0,
            number=values["number"],
            changed_at=values["changed_at"],
            field=values["field"],
            before=values["before"],
            after=values["after"],
        ),
    )


def _quotes(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows(
        """
        SELECT posts.public_id AS post, testimonials.public_id AS testimonial, taken_down_at
        FROM post_testimonials JOIN posts ON posts.id = post_id
        JOIN testimonials ON testimonials.id = testimonial_id ORDER BY post, testimonial
        """
    ):
        taken_down_at = row["taken_down_at"] and datetime.fromisoformat(row["taken_down_at"])
        yield [row["post"], row["testimonial"], _moment(taken_down_at)]


def _save_quote(store: Store, values: Mapping[str, Any], _: References) -> None:
    """That a post quotes somebody is a fact here, even where it may not."""
    post = posts.by_public_id(store, values["post"])
    if post is None or post.id is None:
        raise UserError("post_unknown", value=values["post"])
    voice = _voice(store, values["testimonial"])
    quoted = [one.id or 0 for one in quotes.of_post(store, post.id)]
    quotes.tie(store, post.id, [*quoted, voice.id or 0])
    if values["taken_down_at"] is not None:
        quotes.mark_taken_down(store, post.id, voice.id or 0, values["taken_down_at"])


def _requests(store: Store) -> Iterator[list[Cell]]:
    people = customers.references(store)
    numbers = _order_numbers(store)
    found = store.rows("SELECT * FROM review_requests")
    for row in sorted(found, key=lambda row: people[row["customer_id"]]):
        yield [
            people[row["customer_id"]], date.fromisoformat(row["day"]),
            forms.word(forms.REVIEW_OUTCOMES, Outcome(row["outcome"])),
            *numbers.get(row["order_id"], ("", "")),
        ]  # fmt: skip


def _save_request(store: Store, values: Mapping[str, Any], known: References) -> None:
    """Each person is asked once: the newest row of a person counts."""
    customer_id = known.customers.get(values["customer"])
    if customer_id is None:
        raise UserError("customer_unknown", value=values["customer"])
    same = store.value(
        "SELECT id FROM review_requests WHERE customer_id = :customer", customer=customer_id
    )
    store.put(
        "review_requests",
        {
            "id": same,
            "customer_id": customer_id,
            "order_id": _order(store, values),
            "day": values["day"].isoformat(),
            "outcome": forms.meant(forms.REVIEW_OUTCOMES, values["outcome"]).value,
        },
    )


# What the promised words say of the others: no answer yet, or no yes that still holds.
_SHORTLY = {
    Standing.ASKED: Standing.NOT_ASKED,
    Standing.ENDED: Standing.REFUSED,
    Standing.WITHDRAWN: Standing.REFUSED,
}


def _meant_or(words: Mapping[Any, tuple[str, ...]], text: str, otherwise: Any) -> Any:
    return forms.meant(words, text) if text else otherwise


def _voice(store: Store, public_id: str) -> Voice:
    voice = testimonials.by_public_id(store, public_id)
    if voice is None:
        raise UserError("testimonial_unknown", value=public_id)
    return voice


def _public_ids(store: Store) -> dict[int, str]:
    return {one.id: one.public_id for one in testimonials.everything(store) if one.id is not None}


def _order_numbers(store: Store) -> dict[int | None, tuple[str, str]]:
    """Number and channel of the orders that something here is tied to."""
    found = store.rows(
        """
        SELECT id, number, channel FROM orders
        WHERE id IN (SELECT order_id FROM testimonials UNION SELECT order_id FROM review_requests)
        """
    )
    return {row["id"]: (row["number"], forms.channel_word(row["channel"])) for row in found}


def _order(store: Store, values: Mapping[str, Any]) -> int | None:
    """By its channel and number; a number alone is enough where only one order has it."""
    number = values["number"]
    if not number:
        return None
    found = orders.find(store, channels.meant(values["order_channel"]), number)
    if found is not None:
        return found
    same = store.rows("SELECT id FROM orders WHERE number = :number", number=number)
    if values["order_channel"] or len(same) != 1:
        raise UserError("order_unknown", value=number)
    same_id: int = same[0]["id"]
    return same_id


def _product(store: Store, values: Mapping[str, Any]) -> int | None:
    """A product's name makes one."""
    name, size = values["product"], values["size"]
    if not name:
        return None
    known = products.named(store, name, size) or products.by_label(store, name)
    return (
        products.save(store, products.Product(name=name, size=size)) if known is None else known.id
    )


def _moment(moment: datetime | None) -> Cell:
    return None if moment is None else moment_cell(moment.date(), moment.time())


ABOUT_ORDERS = (
    RecordSheet(forms.TESTIMONIALS, _testimonials, _save_testimonial),
    RecordSheet(forms.CONSENTS, _consents, _save_consent),
    RecordSheet(forms.TESTIMONIAL_EDITS, _edits, _save_edit),
    RecordSheet(forms.QUOTES, _quotes, _save_quote),
    RecordSheet(forms.REVIEW_REQUESTS, _requests, _save_request),
)
"""Consents after the testimonials: they say in full what those say in a word."""
