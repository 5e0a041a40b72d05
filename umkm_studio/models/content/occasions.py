"""Days that come back each year: holidays, Ramadan, twin dates, payday, school holidays.

Public holidays come from the library `holidays` (Indonesia, with the joint leave of the ministers'
decrees and MABIMS estimates of the lunar calendars); what it lacks stands below, with its sources.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache


class DayKind(StrEnum):
    """Why sales may be other than usual on a day, in the words of the open workbook."""

    HOLIDAY = "holiday"
    TWIN_DATE = "twin_date"
    PAYDAY = "payday"
    AD = "ad"
    DISCOUNT = "discount"
    STOCK_OUT = "stock_out"


class Occasion(StrEnum):
    """A day, or a time, that the program knows by itself; the maker may leave each one out."""

    NEW_YEAR = "new_year"
    LUNAR_NEW_YEAR = "lunar_new_year"
    ISRA_MIRAJ = "isra_miraj"
    NYEPI = "nyepi"
    RAMADAN = "ramadan"
    EID_AL_FITR = "eid_al_fitr"
    GOOD_FRIDAY = "good_friday"
    EASTER = "easter"
    LABOR_DAY = "labor_day"
    ASCENSION = "ascension"
    VESAK = "vesak"
    EID_AL_ADHA = "eid_al_adha"
    PANCASILA = "pancasila"
    ISLAMIC_NEW_YEAR = "islamic_new_year"
    INDEPENDENCE = "independence"
    MAWLID = "mawlid"
    CHRISTMAS = "christmas"
    ELECTION = "election"
    JOINT_LEAVE = "joint_leave"
    OTHER_HOLIDAY = "other_holiday"  # one that a newer library knows and this list does not
    MOTHERS_DAY = "mothers_day"
    TWIN_9 = "twin_9"
    TWIN_10 = "twin_10"
    TWIN_11 = "twin_11"
    TWIN_12 = "twin_12"
    PAYDAY = "payday"
    SCHOOL_BREAK = "school_break"


FIRST_YEAR, LAST_YEAR = 1950, 2099
"""Other years have no occasions: the library computes no lunar calendar for them."""

SEASONS = frozenset({Occasion.RAMADAN, Occasion.PAYDAY, Occasion.SCHOOL_BREAK})
"""They last for days or weeks: too long to be left out of what usual sales are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMark:
    """A day, or the days from `first` to `last`, that something sets apart.

    One of the maker's own has a `name` and an `id`; of the others `occasion` says what it is.
    `is_estimated`: nobody has fixed the date yet, or it differs from place to place.
    """

    first: date
    last: date
    kind: DayKind
    occasion: Occasion | None = None
    name: str = ""
    is_estimated: bool = False
    id: int | None = None

    @property
    def is_season(self) -> bool:
        """Whether it is a time rather than a day; see `SEASONS`."""
        return self.occasion in SEASONS

    @property
    def is_day_off(self) -> bool:
        """Whether most people are free then: red in the calendars on Indonesia's walls."""
        is_known = self.kind is DayKind.HOLIDAY and self.occasion is not None
        return is_known and not self.is_season and self.occasion is not Occasion.MOTHERS_DAY


# Names of the library, in its Indonesian; "Cuti Bersama ..." and elections are found by their
# first words.
_HOLIDAYS = {
    "Tahun Baru Masehi": Occasion.NEW_YEAR,
    "Tahun Baru Imlek": Occasion.LUNAR_NEW_YEAR,
    "Isra Mikraj Nabi Muhammad": Occasion.ISRA_MIRAJ,
    "Hari Suci Nyepi": Occasion.NYEPI,
    "Hari Raya Idul Fitri": Occasion.EID_AL_FITR,
    "Hari kedua dari Hari Raya Idul Fitri": Occasion.EID_AL_FITR,
    "Wafat Yesus Kristus": Occasion.GOOD_FRIDAY,
    "Kebangkitan Yesus Kristus": Occasion.EASTER,
    "Hari Buruh Internasional": Occasion.LABOR_DAY,
    "Kenaikan Yesus Kristus": Occasion.ASCENSION,
    "Hari Raya Waisak": Occasion.VESAK,
    "Hari Raya Idul Adha": Occasion.EID_AL_ADHA,
    "Hari Lahir Pancasila": Occasion.PANCASILA,
    "Tahun Baru Islam": Occasion.ISLAMIC_NEW_YEAR,
    "Hari Kemerdekaan Republik Indonesia": Occasion.INDEPENDENCE,
    "Maulid Nabi Muhammad": Occasion.MAWLID,
    "Hari Raya Natal": Occasion.CHRISTMAS,
}
_BEGINNINGS = {
    "Cuti Bersama": Occasion.JOINT_LEAVE,
    "Pegangti Cuti Bersama": Occasion.JOINT_LEAVE,  # so spelled in the library
    "Hari Pemilihan": Occasion.ELECTION,
}
_ESTIMATED = " (perkiraan)"  # how the library says it

# 1 Ramadan as the Ministry of Religious Affairs announced it after its sidang isbat; the library
# only has the computed date, which was a day late in 2025. Later years are estimates.
_RAMADAN = {
    2019: date(2019, 5, 6),
    2020: date(2020, 4, 24),
    2021: date(2021, 4, 13),
    2022: date(2022, 4, 3),
    2023: date(2023, 3, 23),
    2024: date(2024, 3, 12),
    2025: date(2025, 3, 1),
    2026: date(2026, 2, 19),
}

# The marketplaces' big sales; 12.12 is also Harbolnas, the national online shopping day.
_TWINS = {
    Occasion.TWIN_9: 9,
    Occasion.TWIN_10: 10,
    Occasion.TWIN_11: 11,
    Occasion.TWIN_12: 12,
}

# Most companies pay on the 25th or at the end of the month, the state on the first.
_PAYDAY_BEGINS = 25

# School holidays as in the calendars of Central Java (Dinas Pendidikan dan Kebudayaan, pedoman
# 2025/2026: 22 Dec to 3 Jan, 22 Jun to 11 Jul): two weeks and three weeks from the Monday on or
# after the 20th. Other provinces differ by some days, so they are always called an estimate.
_SCHOOL_BREAKS = ((6, 20, 3), (12, 20, 2))  # month, not before this day, weeks


@cache
def of_year(year: int) -> tuple[DayMark, ...]:
    """Every occasion that begins in a year, by day. Takes a tenth of a second at first: the
    library loads all its countries.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    found = [
        *_public_holidays(year),
        *_ramadan(year),
        *_twin_dates(year),
        *_paydays(year),
        *_school_breaks(year),
        _on(date(year, 12, 22), DayKind.HOLIDAY, Occasion.MOTHERS_DAY),  # Keppres 316/1959
    ]
    return tuple(sorted(found, key=lambda mark: (mark.first, mark.is_season, mark.occasion or "")))


def are_known() -> bool:
    """Whether `of_year` answers at once: a window asks for its first year beside itself."""
    return of_year.cache_info().currsize > 0


def _on(day: date, kind: DayKind, occasion: Occasion) -> DayMark:
    return DayMark(first=day, last=day, kind=kind, occasion=occasion)


def _public_holidays(year: int) -> Iterator[DayMark]:
    # slow to load; reads its file locale/id/LC_MESSAGES/ID.mo, which an installer must carry
    from holidays.countries.indonesia import Indonesia

    found = Indonesia(years=year, language="id", categories=("public", "government"))
    for day in found:
        for said in found.get_list(day):
            name = said.removesuffix(_ESTIMATED)
            occasion = _occasion(name)
            yield DayMark(
                first=day,
                last=day,
                kind=DayKind.HOLIDAY,
                occasion=occasion,
                name=name if occasion is Occasion.OTHER_HOLIDAY else "",
                is_estimated=name != said,
            )


def _occasion(name: str) -> Occasion:
    begun = (known for words, known in _BEGINNINGS.items() if name.startswith(words))
    return _HOLIDAYS.get(name) or next(begun, Occasion.OTHER_HOLIDAY)


def _ramadan(year: int) -> Iterator[DayMark]:
    """From its first day to the day before Idul Fitri. Some years have two, some none."""
    from holidays.countries.indonesia import IndonesiaIslamicHolidays

    calendar = IndonesiaIslamicHolidays()
    feasts = [*calendar.eid_al_fitr_dates(year), *calendar.eid_al_fitr_dates(year + 1)]
    begins = {day: True for day, _estimated in calendar.ramadan_beginning_dates(year)}
    if year in _RAMADAN:
        begins = {_RAMADAN[year]: False}
    for day, is_estimated in begins.items():
        if day.year == year:
            feast = min(feast for feast, _estimated in feasts if feast > day)
            yield DayMark(
                first=day,
                last=feast - timedelta(days=1),
                kind=DayKind.HOLIDAY,
                occasion=Occasion.RAMADAN,
                is_estimated=is_estimated,
            )


def _twin_dates(year: int) -> Iterator[DayMark]:
    for occasion, number in _TWINS.items():
        yield _on(date(year, number, number), DayKind.TWIN_DATE, occasion)


def _paydays(year: int) -> Iterator[DayMark]:
    for month in range(1, 13):
        first = date(year, month, _PAYDAY_BEGINS)
        last = (first + timedelta(days=10)).replace(day=1)
        yield DayMark(first=first, last=last, kind=DayKind.PAYDAY, occasion=Occasion.PAYDAY)


def _school_breaks(year: int) -> Iterator[DayMark]:
    for month, earliest, weeks in _SCHOOL_BREAKS:
        first = date(year, month, earliest)
        first += timedelta(days=-first.weekday() % 7)
        yield DayMark(
            first=first,
            last=first + timedelta(days=7 * weeks - 2),  # a Saturday
            kind=DayKind.HOLIDAY,
            occasion=Occasion.SCHOOL_BREAK,
            is_estimated=True,
        )
