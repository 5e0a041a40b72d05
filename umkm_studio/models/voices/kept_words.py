"""A message that is more than a message: kept as a buyer's exact words, praise or criticism."""

from __future__ import annotations

from datetime import datetime

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, testimonials
from umkm_studio.models.voices.testimonials import Kind, Voice


def keep(store: Store, message_id: int, kind: Kind, *, now: datetime) -> int:
    """Keep what a message says among the buyers' words, with the day, place, name and order that it
    has; gives the id. The same words of the same day are kept once.

    Raises `UserError`: record_gone (also for a message whose words were taken out), and what
    `testimonials.save` raises.
    """
    message = messages.get(store, message_id)
    if message is None or message.is_anonymous:
        raise UserError("record_gone")
    known = testimonials.find_same(store, message.received_on, message.text)
    if known is not None and known.id is not None:
        return known.id
    voice = Voice(
        kind=kind,
        day=message.received_on,
        time=message.received_time,
        words=message.text,
        name=message.name,
        channel=message.platform,
        order_id=message.order_id,
        customer_id=message.customer_id,
    )
    return testimonials.save(store, voice, now=now)
