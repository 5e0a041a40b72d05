"""Planned posts as an .ics file that a phone's calendar takes in (RFC 5545).

A post keeps its UID, so taking in a newer file moves the entry and makes no second one. Times are
"floating" (RFC 5545, 3.3.5, form 1): four o'clock is four o'clock where the phone is, as the maker
means it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from uuid import uuid4

from umkm_studio.models import files, shop
from umkm_studio.models.content.posts import Post, Status
from umkm_studio.models.store import Store

_LENGTH = timedelta(minutes=15)  # a posting is a moment; no calendar shows an event without length
_REMINDED_AT = timedelta(hours=9)  # of a day without an hour
_COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)  # keeps SEQUENCE small


@dataclass(frozen=True, slots=True)
class Entry:
    """A post with the words that stand in the phone: its line, what belongs to it."""

    post: Post
    summary: str
    description: str = ""


def calendar_id(store: Store) -> str:
    """What tells this shop's entries from another's on the same phone; made when first needed."""
    saved = shop.load(store)
    if not saved.calendar_id:
        saved = replace(saved, calendar_id=uuid4().hex[:12])
        shop.save(store, saved)
    return saved.calendar_id


def belongs(post: Post) -> bool:
    """Whether a post is something to be reminded of: planned for a day and not out yet."""
    return post.day is not None and post.status in (Status.DRAFT, Status.SCHEDULED)


def write(
    path: Path, entries: Iterable[Entry], *, calendar: str, name: str, written_at: datetime
) -> int:
    """Write the entries; gives how many. `calendar` is `calendar_id`, `written_at` knows its zone.

    Lines are folded at 75 bytes and text is UTF-8, as RFC 5545 (3.1, 3.1.4) asks. The file appears
    whole or not at all; raises the `UserError`s of `files.whole`.
    """
    from icalendar import Calendar  # its start costs more than a page

    made = Calendar()
    made.add("prodid", "-//UMKM Studio//Kalender Konten//ID")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", name)  # what phones call the calendar
    count = 0
    for entry in entries:
        if belongs(entry.post):
            made.add_component(_event(entry, calendar, written_at))
            count += 1
    with files.whole(path) as half:
        half.write_bytes(made.to_ical())
    return count


def _event(entry: Entry, calendar: str, written_at: datetime):  # type: ignore[no-untyped-def]
    from icalendar import Alarm, Event

    post = entry.post
    assert post.day is not None
    event = Event()
    event.add("uid", f"{post.public_id}.{calendar}@umkm-studio")
    event.add("dtstamp", written_at.astimezone(UTC))
    event.add("last-modified", written_at.astimezone(UTC))
    # a phone keeps the entry with the higher number: the newest file wins (RFC 5545, 3.8.7.4)
    event.add("sequence", int((written_at - _COUNTED_FROM) / timedelta(minutes=1)))
    event.add("summary", entry.summary)
    if entry.description:
        event.add("description", entry.description)
    remind = timedelta(0)
    if post.time is None:
        event.add("dtstart", post.day)
        event.add("dtend", post.day + timedelta(days=1))
        remind = _REMINDED_AT
    else:
        start = datetime.combine(post.day, _whole_minute(post.time))
        event.add("dtstart", start)
        event.add("dtend", start + _LENGTH)
    event.add("transp", "TRANSPARENT")  # the hour stays free for other things
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.summary)
    alarm.add("trigger", remind)
    event.add_component(alarm)
    return event


def _whole_minute(moment: time) -> time:
    return moment.replace(second=0, microsecond=0)
