"""Dates, rupiah, percent and problems in the maker's language. QtCore only: commands use it too.

    wording.long_day(date(2026, 10, 14))     # Rabu, 14 Oktober 2026
    wording.rupiah(1_250_000)                # Rp 1.250.000   (the space does not break)
    wording.short_rupiah(1_200_000)          # 1,2 jt
    wording.explain(error)                   # the sentence of a UserError

The language is that of QLocale's default (kit/language.py sets it): Indonesian, else English.
None is always "–": unknown is not zero.
"""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from umkm_studio.models.errors import UserError
from umkm_studio.models.hand_edits import BuiltOn
from umkm_studio.ui.kit.places import places_word

_TITLE_LETTERS = 32  # longer titles are cut in a sentence
_TOLD_LETTERS = 300  # so is whatever a cell holds

translate = QCoreApplication.translate

UNKNOWN = "–"
MINUS = "−"
NBSP = "\N{NO-BREAK SPACE}"


def is_english() -> bool:
    """Whether words and numbers are English now."""
    return QLocale().language() == QLocale.Language.English


# days and times


def _day(day: date, pattern: str) -> str:
    # CLDR through Qt: "Rabu, 14 Oktober 2026"; one list of month names less to keep
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def day(value: date | None) -> str:
    """14 Okt."""
    return UNKNOWN if value is None else _day(value, "d MMM")


def day_and_year(value: date | None) -> str:
    """14 Okt 2026."""
    return UNKNOWN if value is None else _day(value, "d MMM yyyy")


def full_day(value: date | None) -> str:
    """14 Oktober 2026."""
    return UNKNOWN if value is None else _day(value, "d MMMM yyyy")


def long_day(value: date | None) -> str:
    """Rabu, 14 Oktober 2026."""
    return UNKNOWN if value is None else _day(value, "dddd, d MMMM yyyy")


def weekday_and_day(value: date | None) -> str:
    """Rabu 14 Okt."""
    return UNKNOWN if value is None else _day(value, "dddd d MMM")


def weekday_and_full_day(value: date | None) -> str:
    """Rabu 14 Oktober."""
    return UNKNOWN if value is None else _day(value, "dddd d MMMM")


def month(value: date | None) -> str:
    """Oktober 2026, for any day in it."""
    return UNKNOWN if value is None else _day(value, "MMMM yyyy")


def short_month(value: date | None) -> str:
    """Okt 2026, for any day in it."""
    return UNKNOWN if value is None else _day(value, "MMM yyyy")


def month_on_axis(value: date) -> str:
    """Okt, and the year below it: twelve of them fit beside one another."""
    return "\n".join((_day(value, "MMM"), _day(value, "yyyy")))


def month_name(value: date | int) -> str:
    """Oktober, for a day in it or its number 1 to 12."""
    return _day(date(2000, value, 1) if isinstance(value, int) else value, "MMMM")


def weekday(value: date | int) -> str:
    """Rabu, for a day or a number as in date.weekday() (0 = Senin)."""
    number = value if isinstance(value, int) else value.weekday()
    return QLocale().dayName(number + 1, QLocale.FormatType.LongFormat)


def short_weekday(value: date | int) -> str:
    """Rab."""
    number = value if isinstance(value, int) else value.weekday()
    return QLocale().dayName(number + 1, QLocale.FormatType.ShortFormat)


def clock(value: time | datetime | None) -> str:
    """16.00; in English 16:00."""
    return UNKNOWN if value is None else day_hours(f"{value.hour:02d}.{value.minute:02d}")


def hour(value: int) -> str:
    """19.00, of an hour counted from 0."""
    return clock(time(value))


def day_hours(kept: str) -> str:
    """09.00–12.00, 19.00–21.00 as models/hours.py keeps them; in English 09:00–12:00."""
    return kept.replace(".", ":") if is_english() else kept


def duration(minutes: int) -> str:
    """45 menit, 4 jam, 3 jam 20 menit."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("Wording", "{minutes} menit").format(minutes=rest)
    if not rest:
        return translate("Wording", "{hours} jam").format(hours=number(hours))
    text = translate("Wording", "{hours} jam {minutes} menit")
    return text.format(hours=number(hours), minutes=rest)


def period(first: date, last: date) -> str:
    """15 Sep – 14 Okt 2026; one month is 1–14 Okt 2026, a day 14 Okt 2026; both ends belong."""
    if first == last:
        return day_and_year(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_and_year(last)}"
    start = day(first) if first.year == last.year else day_and_year(first)
    return f"{start} – {day_and_year(last)}"


# numbers


def number(value: int | float | None, decimals: int = 0) -> str:
    """1.250 or 10,5; thousands grouped, negative with a true minus sign."""
    if value is None:
        return UNKNOWN
    text = _grouped(abs(value), decimals)
    return MINUS + text if value < 0 and text.strip("0.,") else text


def _grouped(value: int | float, decimals: int) -> str:
    # ours and not QLocale's: the id_ID locale writes 1.250 as "1.250" but en writes differently
    # grouped four-digit numbers from one CLDR edition to the next
    text = f"{value:,.{decimals}f}" if decimals else f"{round(value):,}"
    return text if is_english() else text.translate(str.maketrans(",.", ".,"))


def rupiah(amount: int | None) -> str:
    """Rp 1.250.000, −Rp 53.000 for less than nothing; `amount` in whole rupiah."""
    if amount is None:
        return UNKNOWN
    return f"{MINUS if amount < 0 else ''}Rp{NBSP}{_grouped(abs(amount), 0)}"


def short_rupiah(amount: int) -> str:
    """For axes: 0, 250 rb, 1,2 jt, 3 M (English 250k, 1.2M, 3B); `amount` in whole rupiah."""
    sign = MINUS if amount < 0 else ""
    amount = abs(amount)
    english = is_english()
    for size, indonesian, other in ((10**9, "M", "B"), (10**6, "jt", "M"), (10**3, "rb", "k")):
        if amount >= size:
            whole = amount % size == 0 or amount >= 100 * size
            text = _grouped(amount / size, 0 if whole else 1).removesuffix(",0").removesuffix(".0")
            return f"{sign}{text}{other}" if english else f"{sign}{text}{NBSP}{indonesian}"
    return f"{sign}{amount}"


def percent(share: float | None, decimals: int = 0) -> str:
    """35% for 0.35; 10,5% with one decimal."""
    return UNKNOWN if share is None else f"{number(share * 100, decimals)}%"


# problems


def explain(error: UserError) -> str:
    """The sentence for an expected problem (kit/problems), in the language in force.

    A code without a sentence is a bug in the program; KeyError says which code it is.
    """
    from umkm_studio.ui.kit import problems  # many sentences, of which a start needs none

    code, details = error.code, dict(error.details)
    if code == "code_taken" and not details["post"]:
        code = "code_taken_without_post"
    if code == "code_runs_overlap" and None in (details["first"], details["last"]):
        code = f"{code}_{'until' if details['first'] is None else 'since'}"
    columns = details.get("columns")
    if isinstance(columns, list | tuple):
        details["columns"] = [problems.column(one) for one in columns]
    built = details.get("built")
    if isinstance(built, BuiltOn):
        details["built"] = problems.built_on(built)
    places = details.get("places")
    if isinstance(places, tuple):
        details["places"] = places_word(places)
    candidates = details.get("candidates")
    if isinstance(candidates, list | tuple):
        details["candidates"] = [candidate(code, value) for value in candidates]
    told = {name: _told(value) for name, value in details.items()}
    return problems.sentences()[code].format(**told)


def is_about_a_cell(code: str) -> bool:
    """Whether a problem is what is wrong with one cell."""
    from umkm_studio.ui.kit.problems import cells

    return code in cells.SENTENCES


def short_title(title: str) -> str:
    """A title that leaves room for the sentence around it."""
    return title if len(title) <= _TITLE_LETTERS else f"{title[: _TITLE_LETTERS - 1].rstrip()}…"


def candidate(code: str, value: object) -> str:
    """One of the values that an ambiguous cell may mean: Rp 85.000, 24, 5 Agustus 2026."""
    if isinstance(value, int):
        return rupiah(value) if code == "money_ambiguous" else number(value)
    return _told(value)


def codes() -> set[str]:
    """Every code that has a sentence."""
    from umkm_studio.ui.kit import problems

    return set(problems.sentences())


def _told(value: object) -> str:
    """A detail as it stands in a sentence."""
    if isinstance(value, date):
        return full_day(value)
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(_told(part) for part in value)
    words = str(value)
    return words if len(words) <= _TOLD_LETTERS else f"{words[: _TOLD_LETTERS - 1]}…"
