"""The shop itself: its names, its pace, and how the maker likes the window to look."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Literal, get_args

from umkm_studio.models import hours
from umkm_studio.models.errors import UserError
from umkm_studio.models.phones import phone_digits
from umkm_studio.models.store import Store
from umkm_studio.models.text import squeeze

Language = Literal["id", "en"]
ThemeChoice = Literal["light", "dark", "system"]

# Shares of posts per pillar in percent; the words and their order are those of
# `content.posts.Pillar`.
DEFAULT_TARGETS = {"education": 30, "story": 30, "behind_the_scenes": 20, "promo": 20}
_WEEK = 7 * 24 * 60  # minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """Everything that is true of the shop as a whole. `targets` are whole percents that add up to
    100.
    """

    name: str = ""
    tagline: str = ""  # what is made here: "Kue kering & sambal"
    nickname: str = ""  # how the app greets: "Bu Ratna"
    owner: str = ""  # the full name, for prints
    city: str = ""
    posts_per_week: int = 4
    minutes_per_week: int | None = None  # for content, of work that fits the maker's life
    work_hours: str = ""  # in which messages are answered: "09.00–12.00, 19.00–21.00"
    quiet_hours: str = ""  # in which nothing rings: "21.00–06.00"
    away_text: str = ""  # what buyers read meanwhile; empty is the usual sentence
    order_phone: str = ""  # where chats with orders arrive
    payments: str = ""  # ways to pay that buyers can trust, with commas: "QRIS, transfer BCA"
    payment_name: str = ""  # whose name buyers see when they pay: "Ratna Wulandari"
    bio: str = ""  # on profiles
    stands_for: str = ""  # what the maker promises to hold to, a line for each
    halal_number: str = ""  # of the certificate; empty: there is none yet
    bpom_number: str = ""  # MD or ML
    pirt_number: str = ""
    never_share: str = (  # words that stay out of posts, with commas between
        "alamat rumah, rumah kami, rumah saya, anak saya, anakku, suami saya, suamiku, istri saya, "
        "istriku, sekolah"
    )
    targets: Mapping[str, int] = field(default_factory=lambda: dict(DEFAULT_TARGETS))
    language: Language = "id"
    theme: ThemeChoice = "system"
    text_scale: int = 100  # percent
    reduce_motion: bool = False
    hourly_wage: int | None = None  # whole rupiah: what an hour of the maker's work is worth
    practice: bool = False  # the practice shop says so on every page
    keep_phones: bool = False  # of buyers, from order sheets; off: only told apart by them
    keep_addresses: bool = False
    mask_phones: bool = True  # of buyers on paper: 0812-****-771
    review_months: int = 24  # without a word, from which on buyers are proposed to be anonymous
    reviewed_on: str = ""  # the day on which the maker last looked through them
    # what buyers mostly answer to "Tahu dari mana?", with commas between
    heard_from: str = "Instagram, TikTok, WhatsApp, Teman, Pelanggan lama"
    card_text: str = ""  # on the thank-you card; empty is the usual sentence
    card_code: str = ""  # the code for the next order on that card
    lone_codes: str = ""  # keys of codes that captions name and that are of no post, with commas
    slip_paper: str = "a4"  # what slips and cards are printed on: a4, a5, a6
    sheet_paper: str = "a4"  # what whole pages are printed on: a4, f4, letter
    calendar_id: str = ""  # names the shop's entries in phones' calendars
    loyalty_settled_on: str = ""  # through which day what expires is booked (models/ledger)
    win_back_weeks: int = 8  # between two greetings of one buyer, at least
    win_back_text: str = ""  # of such a greeting; empty is the usual one
    enough_on: str = ""  # the day for which the maker said that it is enough (insight/evening.py)
    # Whether copies that leave the laptop are locked, and go to a second place too. Lock and place
    # are arranged on each laptop (models/backups/upkeep.py): a new one is told what it lacks.
    copies_locked: bool = False
    copies_elsewhere: bool = False
    started: bool = False  # the first-run steps are done or skipped
    first_week_skipped: str = ""  # steps of the first week that were left out, with commas


def heard_from_choices(shop: Shop) -> list[str]:
    """The shop's short list, each answer once."""
    return listed(shop.heard_from)


def listed(words: str) -> list[str]:
    """The entries of a setting that has commas between them, each once."""
    return list(dict.fromkeys(filter(None, map(squeeze, words.split(",")))))


def load(store: Store) -> Shop:
    """The shop as saved, defaults for the rest, and for what can't be a setting (of a copy that
    somebody tampered with): the program has to open whatever stands there.
    """
    return _read(tuple(map(tuple, store.rows("SELECT key, value FROM settings"))))


@lru_cache(maxsize=4)  # asked for again and again by everything that is shown
def _read(settings: tuple[tuple[str, str], ...]) -> Shop:
    usual = Shop()
    found = {}
    for key, text in settings:
        if key not in Shop.__dataclass_fields__:
            continue
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            continue
        if _can_be(key, value, getattr(usual, key)):
            found[key] = value
    return Shop(**found)


_ONE_OF = {"language": get_args(Language), "theme": get_args(ThemeChoice)}


def _can_be(key: str, value: object, usual: object) -> bool:
    """Whether a setting may have this value, by what it usually is."""
    if key in _ONE_OF:
        return value in _ONE_OF[key]
    if isinstance(usual, Mapping):
        return (
            isinstance(value, dict)
            and value.keys() == usual.keys()
            and all(type(part) is int for part in value.values())
        )
    return type(value) in ((int, type(None)) if usual is None else (type(usual),))


def save(store: Store, shop: Shop) -> None:
    """Keep the fields that differ from what is stored. Raises `UserError`: targets_not_100,
    pace_unlikely, minutes_unlikely, hours_unreadable, quiet_all_day, win_back_unlikely,
    review_months_unlikely, date_unreadable, order_phone_unreadable.
    """
    _check(shop)
    work, quiet = (hours.write(hours.read(text)) for text in (shop.work_hours, shop.quiet_hours))
    shop = replace(shop, work_hours=work, quiet_hours=quiet)
    with store.change():
        ids = {row["key"]: row["id"] for row in store.rows("SELECT id, key FROM settings")}
        for key, value in asdict(shop).items():
            text = json.dumps(value, ensure_ascii=False)
            if key in ids:
                store.put("settings", {"id": ids[key], "key": key, "value": text})
            elif value != getattr(Shop(), key):
                store.put("settings", {"key": key, "value": text})


def _check(shop: Shop) -> None:
    if sum(shop.targets.values()) != 100 or set(shop.targets) != set(DEFAULT_TARGETS):
        raise UserError("targets_not_100", total=sum(shop.targets.values()))
    if not 1 <= shop.posts_per_week <= 50:
        raise UserError("pace_unlikely", posts=shop.posts_per_week)
    if shop.minutes_per_week is not None and not 1 <= shop.minutes_per_week <= _WEEK:
        raise UserError("minutes_unlikely", minutes=shop.minutes_per_week)
    if not 1 <= shop.win_back_weeks <= 104:
        raise UserError("win_back_unlikely", weeks=shop.win_back_weeks)
    if not 1 <= shop.review_months <= 240:
        raise UserError("review_months_unlikely", months=shop.review_months)
    for day in (shop.loyalty_settled_on, shop.enough_on, shop.reviewed_on):
        if day and not _is_day(day):
            raise UserError("date_unreadable", value=day)
    if shop.order_phone and not phone_digits(shop.order_phone):
        raise UserError("order_phone_unreadable", value=shop.order_phone)
    if hours.fill_the_day(hours.read(shop.quiet_hours)):
        raise UserError("quiet_all_day")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def rebalanced(targets: Mapping[str, int], pillar: str, percent: int) -> dict[str, int]:
    """The targets after one pillar was set to `percent` (0 to 100): the others share what is left
    in the proportions that they had, in whole percents by largest remainder, so the sum stays 100.
    """
    percent = min(100, max(0, percent))
    others = [key for key in targets if key != pillar]
    left, weight = 100 - percent, sum(targets[key] for key in others)
    exact = {key: left * targets[key] / weight if weight else left / len(others) for key in others}
    shared = {key: int(exact[key]) for key in others}
    missing = left - sum(shared.values())
    for key in sorted(others, key=lambda key: shared[key] - exact[key])[:missing]:
        shared[key] += 1
    return {key: percent if key == pillar else shared[key] for key in targets}
