"""The day that a chat wants its order for: `buat jumat depan`, `tgl 5`, `3 hari lagi`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from umkm_studio.models.chat_text import Unread
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import dates, quantities
from umkm_studio.models.text import squeeze

_WEEKDAYS = {"senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "sabtu": 5, "minggu": 6,
             "ahad": 6}  # fmt: skip
_WANTED_FOR = (
    r"(?P<wanted>\b(?:buat|untuk|utk|bwt|unt|dikirim|kirim|diambil|ambil|antar|diantar|dianter|jadi|jd|ready"
    r"|acara|pas|mau|paling\s+lambat|sebelum|di|pada|hari|h)\s+)*"
)
_IN_DAYS = re.compile(
    rf"{_WANTED_FOR}\b(?:(?P<word>besok|bsk|lusa|hari\s+ini)|(?P<days>\d{{1,2}})\s+hari\s+lagi)\b",
    re.IGNORECASE,
)
_ON_WEEKDAY = re.compile(
    rf"{_WANTED_FOR}\b(?P<day>senin|selasa|rabu|kamis|jum['\u2019]?at|sabtu|minggu|ahad)\b"
    r"(?P<next>\s+(?:depan|dpn|besok|ini)\b)?",
    re.IGNORECASE,
)
_MONTH = r"(?:jan|feb|mar|apr|mei|jun|jul|agu|agt|ags|sep|okt|nov|des)[a-z]*"
_ON_DAY = re.compile(
    rf"{_WANTED_FOR}(?:\b(?P<said>tgl|tanggal|tg)\b\.?\s*)?(?<![\w./-])(?P<day>\d{{1,2}})"
    rf"(?:(?P<month>\s*[-/ ]?\s*{_MONTH}\b|\s?[-/]\s?\d{{1,2}})"
    r"(?:\s?[-/ ]\s?(?P<year>\d{4}|\d{2}))?)?"
    rf"(?![\w/-]|[.,]\d|\s*(?:{quantities.MEASURE}|{quantities.COUNTED})\b)",
    re.IGNORECASE,
)
_PART_OF_A_PLACE = re.compile(
    r"\b(?:jl|jln|jalan|gang|gg|pasar|psr|ps|no|nomor|rt|rw|blok|toko|kampung|kp)\W*$",
    re.IGNORECASE,
)


def take_day(rest: Unread) -> date | None:
    """Take out the day that the order is wanted for: one that comes, counted from today."""
    due_on: date | None = None

    def no_place(match: re.Match[str]) -> bool:
        return not _PART_OF_A_PLACE.search(rest.text[: match.start()])

    def a_day(match: re.Match[str]) -> bool:
        named = (match["month"] or "").strip(" -/").isalpha()  # `5/11` alone may be anything
        return no_place(match) and bool(
            match["said"] or named or (match["wanted"] and match["month"])
        )

    match = rest.take(_ON_DAY, a_day)
    if match:
        due_on = _day_said(match, rest.today)
        if due_on is None or not match["month"]:
            rest.unsure.add("due_on")
    match = rest.take(_IN_DAYS, no_place)
    if match and due_on is None:
        word = squeeze((match["word"] or "").casefold())
        ahead = {"besok": 1, "bsk": 1, "lusa": 2, "hari ini": 0}
        days = ahead[word] if word else int(match["days"])
        due_on = rest.today + timedelta(days=days)
    match = rest.take(_ON_WEEKDAY, no_place)
    if match and due_on is None:
        due_on = _on_weekday(match, rest)
    return due_on


def _day_said(match: re.Match[str], today: date) -> date | None:
    """`tgl 5`, `5 nov`, `5/11`: the next day that is so called."""
    if not match["month"]:
        return _next_such_day(int(match["day"]), today)
    written = squeeze(f"{match['day']} {match['month'].strip(' -/')} {match['year'] or ''}")
    if match["month"].strip(" -/").isdigit():
        written = written.replace(" ", "/")
    try:
        return dates.day_and_time(written, span=(today, today + timedelta(days=364)))[0]
    except UserError:
        return None


def _next_such_day(number: int, today: date) -> date | None:
    month = today.replace(day=1)
    for _ in range(4):  # a 31st comes within three months
        try:
            day = month.replace(day=number)
        except ValueError:
            day = None
        if day is not None and day >= today:
            return day
        month = (month + timedelta(days=32)).replace(day=1)
    return None


def _on_weekday(match: re.Match[str], rest: Unread) -> date | None:
    name = re.sub(r"[^a-z]", "", match["day"].casefold())
    later = squeeze((match["next"] or "").casefold())
    ahead = (_WEEKDAYS[name] - rest.today.weekday()) % 7
    if later in ("depan", "dpn"):
        rest.unsure.add("due_on")  # of this week or of the next: people mean either
        if name == "minggu" and "hari" not in match[0].casefold():
            return None  # `minggu depan` is a week, not a day
        ahead += 0 if ahead + rest.today.weekday() > 6 else 7
    elif not ahead:
        rest.unsure.add("due_on")  # today, or in a week
    return rest.today + timedelta(days=ahead)
