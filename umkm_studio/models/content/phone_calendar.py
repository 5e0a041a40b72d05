"""Planned posts as an .ics file that a phone's calendar takes in (RFC 5545).

A post keeps its UID, so taking in a newer file moves the entry and makes no second one. What stood
in an earlier file and is planned no more is called off in the next ones until its day has passed
(STATUS:CANCELLED, which RFC 5546, 3.2.1, allows in a published calendar). Times are "floating"
(RFC 5545, 3.3.5, form 1): four o'clock is four o'clock where the phone is, as the maker means it.
In the maker's quiet hours no alarm rings: it waits for their end.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import uuid4

from umkm_studio.models import files, hours, shop
from umkm_studio.models.content.posts import Post, Status
from umkm_studio.models.hours import Hours
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import squeeze

_LENGTH = timedelta(minutes=15)  # a posting is a moment; no calendar shows an event without length
_REMINDED_AT = time(9)  # of a day without an hour
_COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)  # keeps SEQUENCE small


@dataclass(frozen=True, slots=True)
class Entry:
    """A post with the words that stand in the phone: its line, what belongs to it. In the hours
    `quiet` nothing rings.
    """

    post: Post
    summary: str
    description: str = ""
    quiet: Sequence[Hours] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An entry as it stood in the newest file that had it."""

    public_id: str
    day: date
    time: time | None
    summary: str


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


def rings_at(post: Post, quiet: Sequence[Hours] = ()) -> datetime:
    """When the phone rings for a post that has a day: at its hour, in the morning of a day without
    one, or when the quiet hours are over in which that lies.
    """
    assert post.day is not None
    hour = _REMINDED_AT if post.time is None else _whole_minute(post.time)
    return hours.awake(quiet, datetime.combine(post.day, hour))


def waits(post: Post, quiet: Sequence[Hours]) -> bool:
    """Whether quiet hours put off the alarm of a post."""
    return rings_at(post, quiet) != rings_at(post)


def hand_over(
    store: Store,
    path: Path,
    entries: Iterable[Entry],
    *,
    called_off: str,
    name: str,
    written_at: datetime,
) -> int:
    """Write the entries, call off what earlier files had and this one has not, and remember what
    was written; gives how many entries are to come.

    `called_off` stands before the summary of an entry that is called off, for calendars that show
    those; `written_at` knows its zone and says which day it is. Raises what `write` raises.
    """
    coming = [entry for entry in entries if belongs(entry.post)]
    today = written_at.date()
    gone = [
        replace(one, summary=called_off.format(summary=one.summary))
        for one in _gone(store, {entry.post.public_id for entry in coming}, today)
    ]
    write(path, coming, gone, calendar=calendar_id(store), name=name, written_at=written_at)
    with store.change():
        for entry in coming:
            assert entry.post.day is not None
            put(
                store,
                Written(
                    public_id=entry.post.public_id,
                    day=entry.post.day,
                    time=entry.post.time,
                    summary=entry.summary,
                ),
            )
        past = "SELECT id FROM phone_entries WHERE day < :today"
        for row in store.rows(past, today=today.isoformat()):
            store.remove("phone_entries", row["id"])
    return len(coming)


def written(store: Store) -> list[Written]:
    """What phones may have of this shop, by the posts' public IDs."""
    return [_written(row) for row in store.rows("SELECT * FROM phone_entries ORDER BY public_id")]


def put(store: Store, entry: Written) -> None:
    """Remember an entry in place of an older one of the same post."""
    known = store.value("SELECT id FROM phone_entries WHERE public_id = :id", id=entry.public_id)
    store.put(
        "phone_entries",
        {
            "id": known,
            "public_id": entry.public_id,
            "day": entry.day.isoformat(),
            "time": entry.time and entry.time.isoformat("seconds"),
            "summary": entry.summary,
        },
    )


def _gone(store: Store, coming: Container[str], today: date) -> list[Written]:
    """Entries whose day is still to come though nobody means to post then any more; one that went
    out on its day was kept, and stays.
    """
    found = store.rows(
        """
        SELECT phone_entries.* FROM phone_entries LEFT JOIN posts USING (public_id)
        WHERE phone_entries.day >= :today
            AND NOT coalesce(posts.status = 'published' AND posts.day = phone_entries.day, 0)
        ORDER BY public_id
        """,
        today=today.isoformat(),
    )
    return [_written(row) for row in found if row["public_id"] not in coming]


def _written(row: Row) -> Written:
    return Written(
        public_id=row["public_id"],
        day=date.fromisoformat(row["day"]),
        time=row["time"] and time.fromisoformat(row["time"]),
        summary=row["summary"],
    )


def write(
    path: Path,
    entries: Iterable[Entry],
    gone: Iterable[Written] = (),
    *,
    calendar: str,
    name: str,
    written_at: datetime,
) -> int:
    """Write the entries, and those that are called off; gives how many are to come. `calendar` is
    `calendar_id`, `written_at` knows its zone.

    Lines are folded at 75 bytes and text is UTF-8, as RFC 5545 (3.1, 3.1.4) asks. The file appears
    whole or not at all; raises the `UserError`s of `files.whole`.
    """
    from icalendar import Calendar, vText  # its start costs more than a page

    made = Calendar()
    made.add("prodid", "-//UMKM Studio//Kalender Konten//ID")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", vText(squeeze(name)))  # what phones call the calendar
    count = 0
    for entry in entries:
        if belongs(entry.post):
            made.add_component(_event(entry, calendar, written_at))
            count += 1
    for one in gone:
        made.add_component(_called_off(one, calendar, written_at))
    with files.whole(path) as half:
        half.write_bytes(made.to_ical())
    return count


def _event(entry: Entry, calendar: str, written_at: datetime):  # type: ignore[no-untyped-def]
    from icalendar import Alarm

    post = entry.post
    assert post.day is not None
    event = _bare(post.public_id, post.day, post.time, calendar, written_at)
    event.add("summary", entry.summary)
    if entry.description:
        event.add("description", entry.description)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.summary)
    starts = datetime.combine(post.day, _whole_minute(post.time or time()))
    alarm.add("trigger", rings_at(post, entry.quiet) - starts)
    event.add_component(alarm)
    return event


def _called_off(one: Written, calendar: str, written_at: datetime):  # type: ignore[no-untyped-def]
    event = _bare(one.public_id, one.day, one.time, calendar, written_at)
    event.add("summary", one.summary)
    event.add("status", "CANCELLED")
    return event


def _bare(  # type: ignore[no-untyped-def]
    public_id: str, day: date, moment: time | None, calendar: str, written_at: datetime
):
    """What says which entry it is, as of when, and at what time."""
    from icalendar import Event

    event = Event()
    event.add("uid", f"{public_id}.{calendar}@umkm-studio")
    event.add("dtstamp", written_at.astimezone(UTC))
    event.add("last-modified", written_at.astimezone(UTC))
    # a phone keeps the entry with the higher number: the newest file wins (RFC 5545, 3.8.7.4)
    event.add("sequence", int((written_at - _COUNTED_FROM) / timedelta(minutes=1)))
    if moment is None:
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
    else:
        start = datetime.combine(day, _whole_minute(moment))
        event.add("dtstart", start)
        event.add("dtend", start + _LENGTH)
    event.add("transp", "TRANSPARENT")  # the hour stays free for other things
    return event


def _whole_minute(moment: time) -> time:
    return moment.replace(second=0, microsecond=0)
