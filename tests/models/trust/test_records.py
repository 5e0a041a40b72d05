"""Own accounts and works: each once, however it is spelled."""

from dataclasses import replace

import pytest

from umkm_studio.models import shop
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.trust import accounts, completeness, portfolio
from umkm_studio.models.trust.accounts import Account
from umkm_studio.models.trust.completeness import Part
from umkm_studio.models.trust.portfolio import Work


def test_accounts_are_kept_by_place(store: Store):
    accounts.save(store, Account(place="tiktok", name="@dapur"))
    accounts.save(store, Account(place="instagram", name="  @dapur  ratna "))
    assert [(one.place, one.name) for one in accounts.everything(store)] == [
        ("instagram", "@dapur ratna"),
        ("tiktok", "@dapur"),
    ]


def test_the_same_account_is_not_kept_twice(store: Store):
    known = accounts.save(store, Account(place="instagram", name="@dapurratna"))
    with pytest.raises(UserError) as refused:
        accounts.save(store, Account(place="Instagram", name="@DapurRatna"))
    assert refused.value.code == "account_known"
    accounts.save(store, Account(place="instagram", name="@DapurRatna", id=known))
    assert [one.name for one in accounts.everything(store)] == ["@DapurRatna"]


@pytest.mark.parametrize(("place", "name", "field"), [("", "@a", "place"), ("tiktok", " ", "name")])
def test_an_account_needs_a_place_and_a_name(store: Store, place: str, name: str, field: str):
    with pytest.raises(UserError) as refused:
        accounts.save(store, Account(place=place, name=name))
    assert (refused.value.code, refused.value.details["field"]) == ("account_incomplete", field)


def test_the_newest_work_comes_first_and_a_title_is_there_once(store: Store):
    first = portfolio.save(store, Work(title="Hajatan 120 toples"))
    portfolio.save(store, Work(title="Bazar", story="Habis sebelum siang", link="C:\\foto.jpg"))
    assert [one.title for one in portfolio.everything(store)] == ["Bazar", "Hajatan 120 toples"]
    with pytest.raises(UserError) as refused:
        portfolio.save(store, Work(title="hajatan  120 TOPLES"))
    assert refused.value.code == "work_known"
    portfolio.remove(store, first)
    assert [one.title for one in portfolio.everything(store)] == ["Bazar"]


def test_a_work_needs_a_title(store: Store):
    with pytest.raises(UserError) as refused:
        portfolio.save(store, Work(title="  "))
    assert refused.value.code == "work_without_title"


def test_an_empty_shop_is_told_what_to_fill_in_first(store: Store):
    missing = completeness.missing(store)
    assert missing[0] is Part.NAME
    assert Part.NEVER_SHARE not in missing  # a list to begin with comes with the program


def test_what_is_filled_in_is_missing_no_more(store: Store):
    saved = shop.load(store)
    shop.save(store, replace(saved, name="Dapur Ratna", bio="Kue", work_hours="19-21"))
    accounts.save(store, Account(place="instagram", name="@dapurratna"))
    portfolio.save(store, Work(title="Bazar"))
    assert completeness.missing(store) == [
        Part.TAGLINE,
        Part.CITY,
        Part.STANDS_FOR,
        Part.ORDER_PHONE,
        Part.PAYMENTS,
        Part.PAYMENT_NAME,
    ]
