"""Weekly theme slots: "Monday is for Edukasi". They offer a day something; they never fill it."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.store import Store
from umkm_studio.models.text import squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A theme of one day of the week. `weekday` is 0 for Monday; `title` may be empty: then the
    pillar's name is theme enough. `time` is when a post made from it would go out.
    """

    weekday: int
    pillar: Pillar
    title: str = ""
    time: time | None = None


def everything(store: Store) -> list[Slot]:
    """The week's themes, Monday first."""
    return [
        Slot(
            weekday=row["weekday"],
            pillar=Pillar(row["pillar"]),
            title=row["title"],
            time=row["time"] and time.fromisoformat(row["time"]),
        )
        for row in store.rows("SELECT * FROM theme_slots ORDER BY weekday")
    ]


def put(store: Store, slot: Slot) -> None:
    """Keep the theme of a day of the week, in place of another one."""
    known = store.value("SELECT id FROM theme_slots WHERE weekday = :day", day=slot.weekday)
    store.put(
        "theme_slots",
        {
            "id": known,
            "weekday": slot.weekday,
            "pillar": slot.pillar.value,
            "title": squeeze(slot.title),
            "time": slot.time and slot.time.isoformat("seconds"),
        },
    )


def save(store: Store, wanted: Iterable[Slot]) -> None:
    """Make these the themes of the week; days that are not named have none."""
    slots = list(wanted)
    named = {slot.weekday for slot in slots}
    with store.change():
        for row in store.rows("SELECT id, weekday FROM theme_slots"):
            if row["weekday"] not in named:
                store.remove("theme_slots", row["id"])
        for slot in slots:
            put(store, slot)


def offers(
    slots: Iterable[Slot], first: date, last: date, taken: Container[date]
) -> dict[date, Slot]:
    """What the themes propose for the days from `first` to `last` that hold nothing yet."""
    by_weekday = {slot.weekday: slot for slot in slots}
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return {
        day: by_weekday[day.weekday()]
        for day in days
        if day.weekday() in by_weekday and day not in taken
    }
