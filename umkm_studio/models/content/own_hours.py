"""The maker's own hours as the shop's settings say them: work hours on days that are no rest."""

from __future__ import annotations

from umkm_studio.models import shop
from umkm_studio.models.content import rest
from umkm_studio.models.store import Store
from umkm_studio.models.voices import reply_time
from umkm_studio.models.voices.reply_time import OwnHours


def of_shop(store: Store) -> OwnHours:
    """Inside of which answers are timed."""
    rests = rest.everything(store)
    return reply_time.own_hours(
        shop.load(store).work_hours, lambda day: rest.on(rests, day) is not None
    )
