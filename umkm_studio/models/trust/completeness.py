"""What a buyer who does not know the shop looks for, and what of it is not there yet."""

from __future__ import annotations

from enum import StrEnum

from umkm_studio.models import shop as shops
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.models.trust import accounts, portfolio


class Part(StrEnum):
    """Parts of the trust kit, in the order in which they are best filled in."""

    NAME = "name"
    TAGLINE = "tagline"  # what is made
    CITY = "city"
    BIO = "bio"
    STANDS_FOR = "stands_for"
    ACCOUNTS = "accounts"
    ORDER_PHONE = "order_phone"
    PAYMENTS = "payments"
    PAYMENT_NAME = "payment_name"
    PORTFOLIO = "portfolio"
    WORK_HOURS = "work_hours"
    NEVER_SHARE = "never_share"


def missing(store: Store) -> list[Part]:
    """What is not filled in yet, the first to be filled in first."""
    shop = shops.load(store)
    return [part for part in Part if not _is_there(store, shop, part)]


def _is_there(store: Store, shop: Shop, part: Part) -> bool:
    if part is Part.ACCOUNTS:
        return bool(accounts.everything(store))
    if part is Part.PORTFOLIO:
        return bool(portfolio.everything(store))
    return bool(getattr(shop, part.value))
