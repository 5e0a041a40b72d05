"""What was counted of a partner's main account, day by day, and how much its followers take part.

The rate is (likes + comments + saves + shares) / reach, of one post or the usual of several: of
those who saw it, how many did something. Where the reach is not known (only the partner sees it)
the followers stand in for it, and the rate says so, because the two can't be compared. Both are the
common formulas; see docs/partners.md for where they are from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from enum import StrEnum

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store

DEEDS = ("likes", "comments", "saves", "shares")
_RARE = 0.2  # a share of followers that hardly any account reaches
_MANY = 10_000  # followers; smaller accounts do reach it
_JUMP = 1.5  # times as many followers
_SHORT = timedelta(days=45)


class Odd(StrEnum):
    """What about the figures is worth a question; a slip of the finger more often than a lie."""

    MORE_DEEDS_THAN_REACH = "more_deeds_than_reach"
    RARE_RATE = "rare_rate"
    JUMP = "jump"
    HARDLY_ANY_COMMENTS = "hardly_any_comments"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The figures of a day; None is not known. `counted_on` None: nobody knows which day."""

    partner_id: int
    counted_on: date | None = None
    followers: int | None = None
    reach: int | None = None
    likes: int | None = None
    comments: int | None = None
    saves: int | None = None
    shares: int | None = None
    id: int | None = None

    @property
    def deeds(self) -> int | None:
        """Likes, comments, saves and shares, as far as they are known; None where none is."""
        known = [value for name in DEEDS if (value := getattr(self, name)) is not None]
        return sum(known) if known else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was counted."""
        return self.followers is None and self.reach is None and self.deeds is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How many take part, from 0; 0.05 is 5 %. `of_reach`: of those who saw it, else of all
    followers.
    """

    deeds: int
    base: int
    of_reach: bool

    @property
    def share(self) -> float:
        """The rate itself."""
        return self.deeds / self.base


def rate(counted: Counted) -> Rate | None:
    """How many take part; None where the figures do not say."""
    deeds = counted.deeds
    base = counted.reach or counted.followers
    if deeds is None or not base:
        return None
    return Rate(deeds=deeds, base=base, of_reach=bool(counted.reach))


def odd(counted: Counted, before: Counted | None = None) -> list[Odd]:
    """What to ask the partner about; `before` is what was counted the time before."""
    return list(_odd(counted, before))


def save(store: Store, counted: Counted) -> int:
    """Keep the figures of a day, in place of those of the same day. Gives their id.

    Raises `UserError`: amount_negative, record_gone (no such partner).
    """
    if min(getattr(counted, name) or 0 for name in ("followers", "reach", *DEEDS)) < 0:
        raise UserError("amount_negative")
    day = counted.counted_on and counted.counted_on.isoformat()
    with store.change():
        if store.row("partners", counted.partner_id) is None:
            raise UserError("record_gone")
        same = store.value(
            "SELECT id FROM partner_counts WHERE partner_id = :partner AND counted_on IS :day",
            partner=counted.partner_id,
            day=day,
        )
        return store.put("partner_counts", asdict(counted) | {"counted_on": day, "id": same})


def remove(store: Store, counted_id: int) -> None:
    """Delete the figures of a day."""
    store.remove("partner_counts", counted_id)


def of_partner(store: Store, partner_id: int) -> list[Counted]:
    """A partner's figures, the newest first; those of no known day last."""
    found = store.rows(
        """
        SELECT * FROM partner_counts WHERE partner_id = :partner ORDER BY counted_on DESC NULLS LAST
        """,
        partner=partner_id,
    )
    return [_counted(row) for row in found]


def everything(store: Store) -> list[Counted]:
    """All figures, partner by partner, the oldest first."""
    found = store.rows("SELECT * FROM partner_counts ORDER BY partner_id, counted_on")
    return [_counted(row) for row in found]


def followers(store: Store) -> dict[int, int]:
    """The newest known number of followers by partner."""
    found = [one for one in everything(store) if one.followers is not None]
    return {one.partner_id: one.followers for one in found if one.followers is not None}


def _odd(counted: Counted, before: Counted | None) -> Iterator[Odd]:
    deeds, found = counted.deeds, rate(counted)
    if deeds is not None and counted.reach is not None and deeds > counted.reach:
        yield Odd.MORE_DEEDS_THAN_REACH
    elif found is not None and not found.of_reach and found.base >= _MANY and found.share > _RARE:
        yield Odd.RARE_RATE
    if (counted.likes or 0) >= 500 and counted.comments == 0:
        yield Odd.HARDLY_ANY_COMMENTS
    if before is None or not before.followers or counted.followers is None:
        return
    if before.counted_on is None or counted.counted_on is None:
        return
    since = counted.counted_on - before.counted_on
    if timedelta() < since <= _SHORT and counted.followers > before.followers * _JUMP:
        yield Odd.JUMP


def _counted(row: Row) -> Counted:
    day = row["counted_on"] and date.fromisoformat(row["counted_on"])
    return Counted(**(dict(row) | {"counted_on": day}))
