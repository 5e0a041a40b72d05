"""A name that was wrong: put right wherever it stands, and found afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from tests.builders import a_message, a_voice, an_order
from umkm_studio.models import correction, privacy, privacy_register, search, trash
from umkm_studio.models.campaigns import idea_box, idea_credits
from umkm_studio.models.errors import UserError
from umkm_studio.models.privacy_register import Deed, Field
from umkm_studio.models.sales import customers, orders
from umkm_studio.models.sales.customers import Buyer
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.voices import messages, testimonials

NOW = datetime(2026, 10, 14, 19, 42)
OLD, NEW = "Ayu Lestrai", "Ayu Lestari"


def person(store: Store) -> int:
    """The person whose order is the first."""
    found = store.value("SELECT customer_id FROM orders ORDER BY id LIMIT 1")
    return customers.person_of(store, found)


def her_shop(store: Store) -> int:
    """She is known by her phone; what she wrote and said is hers by her name alone."""
    orders.save(
        store, an_order(customer=OLD, phone="0812-3456-7890", note=f"Kartu: untuk  {OLD.upper()}.")
    )
    messages.save(store, a_message(name=OLD.lower(), text="Halo", platform="instagram"))
    idea = messages.save(store, a_message(name=OLD, text="Video simpan", platform="instagram"))
    idea_box.put_to_ideas(store, idea)
    testimonials.save(store, a_voice(name=OLD, words="Enak sekali"), now=NOW)
    gone = messages.save(store, a_message(name=OLD, text="Di tempat sampah", platform="tiktok"))
    with trash.keeping(store, Kind.MESSAGE, "Pertanyaan", now=NOW):
        messages.remove(store, gone)
    messages.save(store, a_message(name="Dewi", text="Apa kabar, Kak?"))
    return person(store)


def bytes_of(store: Store) -> bytes:
    log = store.path.with_name(store.path.name + "-wal")
    return (store.path.read_bytes() + log.read_bytes()).lower()


def correct(store: Store, her: int) -> None:
    correction.correct(store, her, name=NEW, phone="+62 812 3456 7890", now=NOW)


def test_what_only_her_name_ties_to_her_takes_the_new_one(store: Store) -> None:
    her = her_shop(store)

    correct(store, her)

    assert {one.name for one in messages.of_people(store, [her])} == {NEW}
    assert [one.name for one in testimonials.of_people(store, [her])] == [NEW]
    assert [one.name for one in messages.everything(store)].count("Dewi") == 1
    [credit] = idea_credits.everything(store)
    assert credit.name == NEW
    assert store.value("SELECT note FROM orders") == f"Kartu: untuk  {NEW}."
    trash.restore(store, trash.listing(store)[0].id)
    assert len(messages.of_people(store, [her])) == 3


def test_the_old_name_only_stays_where_old_sheets_are_recognised_by_it(store: Store) -> None:
    her = her_shop(store)

    correct(store, her)
    assert store.has_traces, "wiped beside the window"
    store.forget_deleted()

    assert cells_with(store, "lestrai") == {("messages", "sender_key"), ("trash", "steps")}
    for entry in trash.listing(store):
        assert "lestrai" not in entry.record["name"].lower()
    assert search.find(store, "lestrai").is_alike, "nothing goes by it any more"
    store.put("messages", {"id": 1, "sender_key": ""})
    store.put("messages", {"id": 2, "sender_key": ""})
    trash.empty(store)
    store.forget_deleted()
    assert b"lestrai" not in bytes_of(store), "nor in free pages"


def cells_with(store: Store, words: str) -> set[tuple[str, str]]:
    """Tables and columns in which these words stand."""
    tables = store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        (table["name"], column)
        for table in tables
        for row in store.rows(f"SELECT * FROM {table['name']}")
        for column, value in dict(row).items()
        if isinstance(value, str) and words in value.lower()
    }


@pytest.mark.parametrize("take_out", [privacy.anonymise, privacy.delete])
def test_what_was_said_under_the_old_name_goes_with_her(
    store: Store, take_out: Callable[..., None]
) -> None:
    her = her_shop(store)
    correct(store, her)

    take_out(store, her, now=NOW)

    assert b"lestari" not in bytes_of(store)
    assert sorted(one.name for one in messages.everything(store)) == ["", "", "Dewi"]
    assert b"Enak sekali" not in bytes_of(store)


def test_the_maker_is_told_what_takes_the_new_name_along(store: Store) -> None:
    her = her_shop(store)

    found = correction.carrying(store, her)

    assert (found.messages, found.testimonials, found.notes) == (2, 1, 1)
    correct(store, her)
    assert correction.carrying(store, her) == found, "and it would again"


def test_one_undo_takes_all_of_it_back(store: Store) -> None:
    her = her_shop(store)
    tables = ("customers", "messages", "testimonials", "orders", "idea_credits", "trash")
    before = {table: list(map(dict, store.rows(f"SELECT * FROM {table}"))) for table in tables}
    with store.change() as change:
        correct(store, her)

    store.undo(change)

    assert before == {
        table: list(map(dict, store.rows(f"SELECT * FROM {table}"))) for table in tables
    }


def test_of_two_of_one_name_neither_is_renamed_by_the_other(store: Store) -> None:
    her = her_shop(store)
    orders.save(store, an_order(number="B", customer=OLD, phone="0813-9999-0000"))

    correct(store, her)

    assert {one.name for one in messages.everything(store)} == {OLD.lower(), OLD, "Dewi"}
    assert store.count("customers") == 2
    assert OLD in {row["name"] for row in store.rows("SELECT name FROM customers")}


def test_a_name_from_before_is_still_hers_where_orders_came_with_it(store: Store) -> None:
    """As of shops in which names were corrected before messages took them along."""
    orders.save(store, an_order(customer=OLD, channel="whatsapp"))
    her = person(store)
    store.put("customers", {"id": her, "name": NEW, "corrected_on": "2026-01-05"})
    messages.save(store, a_message(name=OLD, platform="instagram", text="Halo"))
    testimonials.save(store, a_voice(name=OLD.upper(), words="Enak"), now=NOW)

    assert [one.text for one in messages.of_people(store, [her])] == ["Halo"]
    assert [one.words for one in testimonials.of_people(store, [her])] == ["Enak"]


@pytest.mark.parametrize("written", ["@ayu.dapur", "Ayu.Dapur", "AYU.DAPUR "])
@pytest.mark.parametrize("known", ["ayu.dapur", "@ayu.dapur"])
def test_an_account_is_the_same_with_and_without_its_sign(
    store: Store, known: str, written: str
) -> None:
    orders.save(store, an_order(customer=known, channel="instagram"))
    messages.save(store, a_message(name=written, platform="tiktok", text="Halo"))

    assert len(messages.of_people(store, [person(store)])) == 1


def test_an_account_that_is_somebody_elses_elsewhere_ties_nothing(store: Store) -> None:
    orders.save(store, an_order(customer="ayu.dapur", channel="instagram"))
    with store.change():
        customers.find_or_add(store, Buyer("shopee", "@ayu.dapur"))
    messages.save(store, a_message(name="@ayu.dapur", platform="tiktok", text="Halo"))

    assert messages.of_people(store, [person(store)]) == []


def test_a_chat_that_is_read_again_is_known_under_the_new_name(store: Store) -> None:
    her = her_shop(store)
    again = a_message(name=OLD, text="Video simpan", platform="instagram")
    correct(store, her)

    assert messages.keep(store, [again]) == 0


def test_a_correction_is_kept_with_its_day_and_an_import_does_not_take_it_back(
    store: Store,
) -> None:
    orders.save(store, an_order(customer="aju", phone="0812-3456-7890"))
    her = person(store)

    correction.correct(store, her, name="Ayu", phone="0813-1111-2222", now=NOW)

    row = store.row("customers", her)
    assert row is not None
    assert (row["name"], row["phone"]) == ("Ayu", ""), "numbers are not kept by this shop"
    assert store.value("SELECT phone FROM orders") == "0813-1111-2222", "but of this order one was"
    [entry] = privacy_register.of_person(store, her)
    assert (entry.kind, entry.fields) == (Deed.CORRECTED, (Field.NAME, Field.PHONE))
    again = an_order(number="B", customer="Ayu Kumala Lestari", phone="0813-1111-2222")
    orders.save(store, again)
    assert store.value("SELECT count(*) FROM customers") == 1, "known by her new number"
    assert store.value("SELECT name FROM customers") == "Ayu"


@pytest.mark.parametrize(
    ("values", "code"),
    [({"name": " "}, "name_missing"), ({"phone": "08-entah"}, "phone_unreadable")],
)
def test_what_can_not_be_a_correction_is_refused(
    store: Store, values: dict[str, str], code: str
) -> None:
    orders.save(store, an_order(customer="Aju"))
    before = store.rows("SELECT * FROM customers")

    with pytest.raises(UserError, match=code):
        correction.correct(store, person(store), **({"name": "Ayu", "phone": ""} | values), now=NOW)

    assert list(map(tuple, store.rows("SELECT * FROM customers"))) == list(map(tuple, before))


def test_of_two_numbers_only_the_wrong_one_is_put_right(store: Store) -> None:
    orders.save(store, an_order(number="A", customer="Ayu", phone="0812-3456-7890"))
    her = person(store)
    other = orders.save(store, an_order(number="B", customer="Ayu B", phone="0813-1111-2222"))
    customers.merge(store, her, store.value("SELECT max(customer_id) FROM orders"))
    store.put("orders", {"id": other, "ordered_on": "2027-01-01"})  # the number that is shown

    correction.correct(store, her, name="Ayu", phone="0813-1111-3333", now=NOW)

    phones = [row["phone"] for row in store.rows("SELECT phone FROM orders ORDER BY id")]
    assert phones == ["0812-3456-7890", "0813-1111-3333"]
    assert privacy_register.of_person(store, her)[0].fields == (Field.PHONE,)
    correction.correct(store, her, name="Ayu", phone="", now=NOW)
    phones = [row["phone"] for row in store.rows("SELECT phone FROM orders ORDER BY id")]
    assert phones == ["0812-3456-7890", ""], "not theirs at all"


def test_a_name_with_a_title_and_a_place_is_put_right_where_it_is_hers(store: Store) -> None:
    order = orders.save(store, an_order(customer="Hana", phone="0812-3456-7890"))
    voice = a_voice(name="Bu Hana, Salatiga", order_id=order)
    testimonials.save(store, voice, now=NOW)
    messages.save(store, a_message(name="hana, Solo"))  # the only Hana
    messages.save(store, a_message(name="Hana Wijaya"))  # another one
    her = person(store)
    assert (correction.carrying(store, her).messages, len(messages.of_people(store, [her]))) == (
        1,
        1,
    )

    correction.correct(store, her, name="Hanna", phone="0812-3456-7890", now=NOW)

    [said] = testimonials.of_people(store, [her])
    assert said.name == "Bu Hanna, Salatiga"
    assert [one.name for one in messages.everything(store)] == ["Hanna, Solo", "Hana Wijaya"]


def test_a_name_that_is_made_longer_is_not_doubled(store: Store) -> None:
    order = orders.save(store, an_order(customer="Ayu", phone="0812-3456-7890"))
    testimonials.save(store, a_voice(name="Ayu Lestari", order_id=order), now=NOW)

    correction.correct(store, person(store), name="Ayu Lestari", phone="", now=NOW)

    assert [one.name for one in testimonials.everything(store)] == ["Ayu Lestari"]


def test_two_of_one_name_at_two_places_keep_their_own(store: Store) -> None:
    orders.save(store, an_order(number="A", customer="Hana", phone="0812-3456-7890"))
    orders.save(store, an_order(number="B", customer="Hana, Solo", phone="0813-1111-2222"))
    messages.save(store, a_message(name="Hana, Solo", platform="instagram"))

    assert messages.of_people(store, [person(store)]) == []
