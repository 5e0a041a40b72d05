"""Words about customers that the list and the drawer share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.sales.same_person import Proposal, Reason
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look
from umkm_studio.ui.kit.places import place_word

translate = QCoreApplication.translate
_HALF_AN_HOUR = timedelta(minutes=30)


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


def is_late(left: timedelta | None) -> bool:
    """Whether the time that the law gives is over; None where no clock runs."""
    return left is not None and left < timedelta(0)


def time_left(left: timedelta) -> str:
    """How long the law still gives, to the nearest hour: 72 a few minutes after it was asked."""
    if is_late(left):
        return translate("Customers", "sudah lewat")
    hours = (left + _HALF_AN_HOUR) // timedelta(hours=1)
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
