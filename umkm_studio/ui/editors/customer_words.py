"""Words about customers that the list and the drawer share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.sales.same_person import Proposal, Reason
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look
from umkm_studio.ui.kit.places import place_word

translate = QCoreApplication.translate


class Somebody(Protocol):
    """A person, in the list or in the drawer."""

    @property
    def shown_name(self) -> str: ...
    @property
    def sales(self) -> int: ...
    @property
    def is_anonymous(self) -> bool: ...


def name_of(person: Somebody) -> str:
    """What to call a person; words for those without a name."""
    if person.is_anonymous:
        return translate("Customers", "Disamarkan")
    return person.shown_name or translate("Customers", "Tanpa nama")


def group_look(person: Somebody) -> Look:
    """New, returning, or nothing bought so far."""
    if person.sales > 1:
        return Look(translate("Customers", "Kembali"), "success", "history")
    if person.sales == 1:
        return Look(translate("Customers", "Baru"), "info", "seedling")
    return Look(translate("Customers", "Belum jadi"), "dashed", "circle-dashed")


def places(channels: Sequence[str]) -> str:
    """WhatsApp, Shopee."""
    return ", ".join(place_word(one) for one in channels if one) or translate(
        "Customers", "tempat lain"
    )


def moment(value: datetime) -> str:
    """Rabu, 14 Oktober 2026, 19.42."""
    return translate("Customers", "{day}, {time}").format(
        day=wording.long_day(value.date()), time=wording.clock(value)
    )


def time_left(hours: int) -> str:
    """How long the law still gives, in whole hours; less than 0 once it is too late."""
    if hours < 0:
        return translate("Customers", "sudah lewat")
    if hours < 1:
        return translate("Customers", "sisa kurang dari 1 jam")
    return translate("Customers", "sisa {hours} jam").format(hours=wording.number(hours))


def why_alike(proposal: Proposal) -> str:
    """The reason of a proposal, in a sentence."""
    if proposal.reason is Reason.USER_NAME:
        text = translate("Customers", "Nama pengguna mirip namanya")
        with_city = translate("Customers", "Nama pengguna mirip namanya, sama-sama di {city}")
    elif proposal.reason is Reason.SIMILAR_NAME:
        text = translate("Customers", "Namanya hampir sama")
        with_city = translate("Customers", "Namanya hampir sama, sama-sama di {city}")
    else:
        text = translate("Customers", "Namanya sama")
        with_city = translate("Customers", "Namanya sama, sama-sama di {city}")
    return with_city.format(city=proposal.city) if proposal.city else text
