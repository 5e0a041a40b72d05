"""What platforms showed of a post, measurement by measurement.

Numbers that a platform stops showing (stories after a day, some after 90 days) stay here as they
were measured. The columns of `posts` show the newest of them: `bring_up_to_date` works them out.

A post at several places has a number at each of them (`post_keys`) and measurements of each; what
its record shows is their sum.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from umkm_studio.models.content.posts import COUNTS, MEANINGFUL, Post
from umkm_studio.models.store import Row, Store

BY_HAND = ""
"""Where numbers come from that the maker typed."""

PLATFORM_COUNTS = tuple(name for name in COUNTS if name not in MEANINGFUL)
"""What platforms count themselves."""

# The longer a post is out, the higher these: which of two measurements of one day is the later.
_GROWING = ("views", "reach", "likes", "comments", "shares", "saves", "follows")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A post's numbers as one platform showed them at one moment, in local shop time. A count that
    was not shown is not in `counts`.
    """

    post_id: int
    measured_at: datetime
    counts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    platform: str = BY_HAND


@dataclass(frozen=True, slots=True)
class Point:
    """A number of a post as it stood on a day."""

    day: date
    value: int


def add(store: Store, measured: Measurement) -> bool:
    """Keep a measurement; whether it says anything new. Use inside a change, and
    `bring_up_to_date` after it.

    The same numbers of the same place are the same measurement, whenever their file was saved.
    Others that claim the very same moment are kept a second later each.
    """
    known = [one for one in of_post(store, measured.post_id) if one.platform == measured.platform]
    if not measured.counts or any(one.counts == measured.counts for one in known):
        return False
    taken = {one.measured_at for one in known}
    moment = measured.measured_at.replace(microsecond=0)
    while moment in taken:
        moment += timedelta(seconds=1)
    store.put("post_results", _columns(measured, moment))
    return True


def keep_typed(store: Store, before: Post, after: Post, now: datetime) -> None:
    """Keep what the maker typed into the counts of a post: one measurement a day, with the last
    word of that day on what was typed. A number that was taken out was none, on no day. `before` is
    the post as it was kept until now. Use inside a change.
    """
    assert after.id is not None
    old, new = counts_of(before), counts_of(after)
    if old == new:
        return
    keep_unmeasured(store, before)
    _take_out(store, after.id, old.keys() - new.keys())
    typed = {name: value for name, value in new.items() if old.get(name) != value}
    if not typed:
        return
    today = next(
        (row["id"] for row in _typed(store, after.id) if _day(row) == now.date()),
        None,
    )
    if today is not None:
        store.put("post_results", {"id": today, **typed})
    else:
        measured = Measurement(post_id=after.id, measured_at=now, counts=typed)
        store.put("post_results", _columns(measured, now.replace(microsecond=0)))


def _take_out(store: Store, post_id: int, names: Collection[str]) -> None:
    """Forget what was typed for these counts."""
    for row in _typed(store, post_id) if names else ():
        if all(row[name] is None or name in names for name in COUNTS):
            store.remove("post_results", row["id"])
        else:
            store.put("post_results", {"id": row["id"], **dict.fromkeys(names)})


def _typed(store: Store, post_id: int) -> list[Row]:
    return [row for row in _rows(store, post_id) if row["platform"] == BY_HAND]


def _day(row: Row) -> date:
    return datetime.fromisoformat(row["measured_at"]).date()


def keep_unmeasured(store: Store, post: Post) -> None:
    """Keep the numbers that a post's record shows and that no measurement has yet (typed into a
    workbook, say), before newer ones take their place. Use inside a change.
    """
    counts = counts_of(post)
    if post.id is None or post.measured_on is None or not counts:
        return
    if store.value("SELECT 1 FROM post_results WHERE post_id = :id LIMIT 1", id=post.id) is None:
        moment = datetime.combine(post.measured_on, time())
        store.put("post_results", _columns(Measurement(
            post_id=post.id, measured_at=moment, counts=counts), moment))  # fmt: skip


def restore(store: Store, measured: Measurement) -> None:
    """Keep a measurement as it was kept before; what the post's record shows stays."""
    moment = measured.measured_at.isoformat(sep=" ", timespec="seconds")
    known = [row for row in _rows(store, measured.post_id) if row["measured_at"] == moment]
    same = next((row["id"] for row in known if row["platform"] == measured.platform), None)
    store.put("post_results", _columns(measured, measured.measured_at) | {"id": same})


def bring_up_to_date(store: Store, post_id: int) -> None:
    """Let the post's record show the newest of its measurements. An older one never replaces what a
    newer one knows, it only fills in what that does not say. Use inside a change.
    """
    shown: dict[str, int] = {}
    typed: dict[str, Measurement] = {}
    newest: dict[tuple[str, str], Measurement] = {}
    found = sorted(of_post(store, post_id), key=_age)
    for one in found:
        for name in one.counts:
            if one.platform == BY_HAND:
                typed[name] = one
            else:
                newest[one.platform, name] = one
    for name in COUNTS:
        theirs = [one for (_, count), one in newest.items() if count == name]
        mine = typed.get(name)
        if theirs and (mine is None or _age(mine) < max(map(_age, theirs))):
            shown[name] = sum(one.counts[name] for one in theirs)
        elif mine is not None:
            shown[name] = mine.counts[name]
    if found:
        day = max(one.measured_at for one in found).date().isoformat()
        store.put("posts", {"id": post_id, "measured_on": day} | shown)


def of_post(store: Store, post_id: int) -> list[Measurement]:
    """All measurements of a post, oldest first."""
    return [_measurement(row) for row in _rows(store, post_id)]


def history(store: Store, post: Post) -> list[Measurement]:
    """The measurements of a post, oldest first; what its record shows, where there are none."""
    found = [] if post.id is None else of_post(store, post.id)
    counts = counts_of(post)
    if found or post.id is None or post.measured_on is None or not counts:
        return found
    moment = datetime.combine(post.measured_on, time())
    return [Measurement(post_id=post.id, measured_at=moment, counts=counts)]


def everything(store: Store) -> list[Measurement]:
    """All measurements, in an order that does not depend on how they came in."""
    return [
        _measurement(row)
        for row in store.rows(
            """
            SELECT post_results.* FROM post_results JOIN posts ON posts.id = post_id
            ORDER BY public_id, measured_at, post_results.platform
            """
        )
    ]


def growth(found: Iterable[Measurement], names: Sequence[str]) -> list[Point]:
    """How a number grew (several names: their sum), a point for each day on which it was measured.

    Between two measurements of a place its last number stands; a day's last word counts.
    """
    points: dict[date, int] = {}
    latest: dict[tuple[str, str], int] = {}
    for one in sorted(found, key=_age):
        said = {name: one.counts[name] for name in names if name in one.counts}
        if not said:
            continue
        if one.platform == BY_HAND:  # typed numbers speak of all places
            for name in said:
                latest = {key: value for key, value in latest.items() if key[1] != name}
        else:
            for name in said:
                latest.pop((BY_HAND, name), None)
        latest |= {(one.platform, name): value for name, value in said.items()}
        points[one.measured_at.date()] = sum(latest.values())
    return [Point(day, value) for day, value in sorted(points.items())]


def counts_of(post: Post) -> dict[str, int]:
    """The numbers that a post's record shows."""
    return {name: value for name in COUNTS if (value := getattr(post, name)) is not None}


# which post is which at its platform


def post_with_key(store: Store, platform: str, key: str) -> int | None:
    """The post that is known by this number at this platform."""
    found: int | None = store.value(
        "SELECT post_id FROM post_keys WHERE platform = :platform AND key = :key",
        platform=platform,
        key=key,
    )
    return found


def remember_key(store: Store, post_id: int, platform: str, key: str) -> None:
    """Know a post by its number at a platform from now on."""
    if post_with_key(store, platform, key) is None:
        store.put("post_keys", {"post_id": post_id, "platform": platform, "key": key})


def _age(one: Measurement) -> tuple[object, ...]:
    """Sorts by day. Of two on one day the one with higher numbers is the later: a platform's counts
    grow, and the hour at which a file was saved may be the hour at which it was copied.
    """
    grown = tuple(one.counts.get(name, -1) for name in _GROWING)
    return (one.measured_at.date(), grown, one.measured_at)


def _rows(store: Store, post_id: int) -> list[Row]:
    return store.rows(
        "SELECT * FROM post_results WHERE post_id = :id ORDER BY measured_at, id", id=post_id
    )


def _columns(one: Measurement, moment: datetime) -> dict[str, object]:
    return (
        dict.fromkeys(COUNTS)
        | dict(one.counts)
        | {
            "post_id": one.post_id,
            "platform": one.platform,
            "measured_at": moment.isoformat(sep=" ", timespec="seconds"),
        }
    )


def _measurement(row: Row) -> Measurement:
    return Measurement(
        post_id=row["post_id"],
        measured_at=datetime.fromisoformat(row["measured_at"]),
        counts={name: row[name] for name in COUNTS if row[name] is not None},
        platform=row["platform"],
    )
