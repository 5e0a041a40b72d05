"""The file for the phone, read back with another eye: lines and bytes, then icalendar's parser."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from tests.builders import a_post
from umkm_studio.models import hours, shop
from umkm_studio.models.content import phone_calendar, post_moves, posts
from umkm_studio.models.content.phone_calendar import Entry
from umkm_studio.models.content.posts import Post, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store

NOW = datetime(2026, 10, 14, 12, 42, tzinfo=UTC)
DAY = date(2026, 10, 20)
LONG = "Edukasi: Bahan lokal, größer & enak 🍪 ; koma, garis \\ miring dan teks panjang " * 3


def planned(number: int = 1, **values: object) -> Post:
    usual = {"status": Status.SCHEDULED, "day": date(2026, 10, 20), "time": time(16)}
    return a_post(**usual | values | {"public_id": f"K-{number:04d}"})


def written(path: Path, *entries: Entry, at: datetime = NOW) -> list[Event]:
    phone_calendar.write(path, entries, calendar="9f1c", name="Dapur Ratna", written_at=at)
    return list(Calendar.from_ical(path.read_bytes()).walk("VEVENT"))


def test_a_post_stands_at_its_hour_and_rings_then(tmp_path: Path):
    (event,) = written(tmp_path / "k.ics", Entry(planned(), "Edukasi: Ulek sambal", "Caption"))
    assert str(event["summary"]) == "Edukasi: Ulek sambal"
    assert event["dtstart"].dt == datetime(2026, 10, 20, 16)
    assert event["dtstart"].dt.tzinfo is None
    (alarm,) = event.walk("VALARM")
    assert alarm["trigger"].dt == timedelta(0)
    assert str(alarm["action"]) == "DISPLAY"


def test_a_day_without_an_hour_rings_in_the_morning(tmp_path: Path):
    (event,) = written(tmp_path / "k.ics", Entry(planned(time=None), "Ulek"))
    assert event["dtstart"].dt == date(2026, 10, 20)
    assert event["dtend"].dt == date(2026, 10, 21)
    assert event.walk("VALARM")[0]["trigger"].dt == timedelta(hours=9)


def test_lines_are_folded_at_75_bytes_and_every_letter_comes_back(tmp_path: Path):
    path = tmp_path / "k.ics"
    (event,) = written(path, Entry(planned(), LONG, "baris satu\nbaris dua"))
    lines = path.read_bytes().split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert all(line.decode("utf-8") is not None for line in lines)  # no letter is cut in two
    assert b"\n" not in path.read_bytes().replace(b"\r\n", b"")
    assert str(event["summary"]) == LONG
    assert str(event["description"]) == "baris satu\nbaris dua"


def test_a_newer_file_moves_the_entry_and_makes_no_second_one(tmp_path: Path):
    (old,) = written(tmp_path / "a.ics", Entry(planned(), "Ulek"))
    later = NOW + timedelta(days=1)
    moved = planned(day=date(2026, 10, 23))
    (new,) = written(tmp_path / "b.ics", Entry(moved, "Ulek"), at=later)
    assert old["uid"] == new["uid"]
    assert new["sequence"] > old["sequence"]
    assert new["dtstart"].dt == datetime(2026, 10, 23, 16)


@pytest.mark.parametrize(
    "post",
    [
        planned(status=Status.PUBLISHED),
        planned(status=Status.IDEA),
        planned(status=Status.DRAFT, day=None),
    ],
)
def test_nobody_is_reminded_of_what_is_out_or_only_an_idea(tmp_path: Path, post: Post):
    assert written(tmp_path / "k.ics", Entry(post, "Ulek")) == []


def test_a_shop_keeps_its_name_among_calendars(store: Store):
    first = phone_calendar.calendar_id(store)
    assert first == phone_calendar.calendar_id(store) == shop.load(store).calendar_id
    assert len(first) == 12


def test_a_folder_that_is_gone_is_said(tmp_path: Path):
    with pytest.raises(UserError):
        written(tmp_path / "tidak" / "ada" / "k.ics", Entry(planned(), "Ulek"))


@pytest.mark.parametrize(
    ("moment", "rings"),
    [
        (time(20, 30), datetime(2026, 10, 20, 20, 30)),
        (time(21, 0), datetime(2026, 10, 21, 6)),
        (time(23, 30), datetime(2026, 10, 21, 6)),
        (time(5, 0), datetime(2026, 10, 20, 6)),
        (None, datetime(2026, 10, 20, 9)),
    ],
)
def test_no_alarm_rings_in_quiet_hours(tmp_path: Path, moment: time | None, rings: datetime):
    night = hours.read("21-6")
    post = planned(time=moment)
    (event,) = written(tmp_path / "k.ics", Entry(post, "Ulek", quiet=night))
    starts = event["dtstart"].dt
    begins = starts if isinstance(starts, datetime) else datetime.combine(starts, time())
    assert begins + event.walk("VALARM")[0]["trigger"].dt == rings
    usual = datetime.combine(post.day or date.min, moment or time(9))
    assert phone_calendar.waits(post, night) is (rings != usual)


# what is planned no more


def handed_over(store: Store, path: Path, *, at: datetime = NOW) -> dict[str, Event]:
    """The entries of the file that the shop's posts make, by their summaries."""
    found = posts.between(store, at.date(), date(2099, 1, 1))
    phone_calendar.hand_over(
        store,
        path,
        [Entry(post, post.title) for post in found],
        called_off="Dibatalkan: {summary}",
        name="Dapur Ratna",
        written_at=at,
    )
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {str(event["summary"]): event for event in events}


def test_a_deleted_post_is_called_off_until_its_day_has_passed(store: Store, tmp_path: Path):
    number = posts.save(
        store, a_post(title="Ulek", status=Status.SCHEDULED, day=DAY, time=time(16))
    )
    (first,) = handed_over(store, tmp_path / "a.ics").values()
    posts.remove(store, number)
    found = handed_over(store, tmp_path / "b.ics", at=NOW + timedelta(days=1))
    event = found["Dibatalkan: Ulek"]
    assert (str(event["status"]), event["uid"]) == ("CANCELLED", first["uid"])
    assert event["sequence"] > first["sequence"]
    assert event["dtstart"].dt == first["dtstart"].dt
    assert event.walk("VALARM") == []
    # somebody may not have taken in the file of yesterday
    assert "Dibatalkan: Ulek" in handed_over(store, tmp_path / "c.ics", at=NOW + timedelta(days=2))
    assert handed_over(store, tmp_path / "d.ics", at=NOW + timedelta(days=7)) == {}
    assert phone_calendar.written(store) == []


def test_a_post_that_lost_its_day_is_called_off_and_comes_back(store: Store, tmp_path: Path):
    number = posts.save(store, a_post(title="Ulek", status=Status.SCHEDULED, day=DAY))
    handed_over(store, tmp_path / "a.ics")
    post_moves.unplan(store, number)
    assert list(handed_over(store, tmp_path / "b.ics")) == ["Dibatalkan: Ulek"]
    post_moves.plan(store, number, DAY + timedelta(days=1))
    (event,) = handed_over(store, tmp_path / "c.ics").values()
    assert "status" not in event
    assert event["dtstart"].dt == DAY + timedelta(days=1)


def test_a_moved_post_is_one_entry_on_its_new_day(store: Store, tmp_path: Path):
    number = posts.save(store, a_post(title="Ulek", status=Status.SCHEDULED, day=DAY))
    handed_over(store, tmp_path / "a.ics")
    post_moves.move(store, number, DAY + timedelta(days=3))
    (event,) = handed_over(store, tmp_path / "b.ics").values()
    assert event["dtstart"].dt == DAY + timedelta(days=3)
    assert [entry.day for entry in phone_calendar.written(store)] == [DAY + timedelta(days=3)]


def test_what_went_out_on_its_day_stays_and_what_went_out_early_is_called_off(
    store: Store, tmp_path: Path
):
    today = posts.save(store, a_post(title="Tepat", status=Status.SCHEDULED, day=NOW.date()))
    early = posts.save(store, a_post(title="Awal", status=Status.SCHEDULED, day=DAY))
    handed_over(store, tmp_path / "a.ics")
    post_moves.mark_published(store, today, NOW.date())
    post_moves.mark_published(store, early, NOW.date())
    assert list(handed_over(store, tmp_path / "b.ics")) == ["Dibatalkan: Awal"]
