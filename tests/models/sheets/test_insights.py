"""Insight exports: recognised by headers alone, read as each platform writes them."""

from __future__ import annotations

import time as clock
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.books import Rows, a_book
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import insights, shown
from umkm_studio.models.sheets.drafts import Drafts
from umkm_studio.models.sheets.shown import Reading, Shown

SAVED = datetime(2026, 11, 1, 9, 30)
AS_SAVED = Reading(SAVED)
INSTAGRAM = ["Post ID", "Account ID", "Publish time", "Permalink", "Views", "Likes"]
INDONESIAN = [
    "Suka", "ID akun", "ID postingan", "Tayangan", "Durasi (detik)", "Waktu penerbitan",
    "Jenis postingan", "Permalink", "Deskripsi", "Tanggal",
]  # fmt: skip
LINK = "https://www.instagram.com/p/DADWBdRe8DM/"
TIKTOK = ["Video title", "Video link", "Post time", "Total likes", "Total comments", "Total views"]
OVERVIEW = ["Date", "Video Views", "Profile Views", "Likes"]


def read(rows: Rows, *, reading: Reading = AS_SAVED) -> Drafts:
    book = a_book({"Lembar": rows})
    found = insights.recognise(book)
    assert len(found) == 1
    return insights.read(book, found, reading)


def shown_in(rows: Rows, *, reading: Reading = AS_SAVED) -> Shown:
    found = read(rows, reading=reading).shown
    assert found is not None
    return found


def a_post(**cells: object) -> list[object]:
    given = {
        "Post ID": "18026", "Account ID": "178", "Publish time": "10/03/2026 19:30",
        "Permalink": LINK, "Views": "9", "Likes": "2",
    }  # fmt: skip
    return [(given | cells)[header] for header in INSTAGRAM]


def a_film(**cells: object) -> list[object]:
    given = {
        "Video title": "Stok hari ini", "Post time": "26 Oktober", "Total likes": "228",
        "Video link": "https://www.tiktok.com/@ratna/video/7526", "Total comments": "29",
        "Total views": "4233",
    }  # fmt: skip
    return [(given | cells)[header] for header in TIKTOK]


# Instagram


def test_indonesian_columns_in_any_order_and_what_is_not_known() -> None:
    row = [
        "1,204", "178", "18026", "12,400", "13", "10/03/2026 19:30", "Carousel IG", LINK,
        "Resep mini\nOrder: link di bio", "Total",
    ]  # fmt: skip
    drafts = read([[*INDONESIAN, "Kolom Baru"], [*row, "7"]])

    assert drafts.shown is not None
    (one,) = drafts.shown.posts
    assert (one.key, one.day, one.time) == ("18026", date(2026, 10, 3), time(19, 30))
    assert one.counts == {"views": 12_400, "likes": 1_204}
    assert (one.kind, one.caption) == ("carousel", "Resep mini\nOrder: link di bio")
    assert drafts.shown.counts == ("views", "likes")
    assert drafts.ignored_columns == ["Kolom Baru"]
    assert drafts.problems == []


def test_the_month_leads_whatever_the_language() -> None:
    posts = shown_in([INSTAGRAM, a_post(**{"Publish time": "08/05/2026 07:15"})]).posts
    assert posts[0].day == date(2026, 8, 5)


def test_the_account_with_the_most_rows_is_the_shops_own() -> None:
    rows = [a_post(**{"Post ID": str(at), "Account ID": who}) for at, who in enumerate("ABBBA")]
    posts = shown_in([INSTAGRAM, *rows]).posts
    assert [one.is_own for one in posts] == [False, True, True, True, False]


def test_older_names_of_views_count_only_where_there_are_no_views() -> None:
    header = ["Plays", "Impressions", *INSTAGRAM[:4]]
    posts = shown_in([header, ["7", "9", *a_post()[:4]]]).posts
    assert posts[0].counts == {"views": 9}
    posts = shown_in([["Plays", *INSTAGRAM], ["7", *a_post()]]).posts
    assert posts[0].counts == {"views": 9, "likes": 2}


def test_hours_of_another_zone_come_to_the_shops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    clock.tzset()
    try:
        rows = [INSTAGRAM, a_post(**{"Publish time": "10/03/2026 19:30"})]
        pacific = shown_in(rows, reading=Reading(SAVED, "America/Los_Angeles"))
    finally:
        monkeypatch.undo()
        clock.tzset()
    assert pacific.asks_zone
    assert (pacific.posts[0].day, pacific.posts[0].time) == (date(2026, 10, 4), time(9, 30))


def test_an_unreadable_row_is_told_and_keeps_nobody_else_out() -> None:
    drafts = read(
        [INSTAGRAM, a_post(), a_post(Views="banyak"), a_post(**{"Publish time": "13/45"})]
    )

    assert drafts.shown is not None
    assert len(drafts.shown.posts) == 1
    assert [(one.row, one.column, one.value) for one in drafts.problems] == [
        (3, "Views", "banyak"),
        (4, "Publish time", "13/45"),
    ]


def test_a_file_by_day_is_refused_in_words() -> None:
    with pytest.raises(UserError) as caught:
        read([[*INSTAGRAM, "Date"], [*a_post(), "10/04/2026"]])
    assert caught.value.code == "results_by_day"


def test_an_order_sheet_or_our_own_workbook_is_no_insight_export() -> None:
    konten = ["ID Konten", "Judul", "Pilar", "Platform", "Status", "Tautan", "Suka"]
    for header in (konten, ["No. Pesanan", "Tanggal", "Produk", "Jumlah"], ["Tanggal", "Primary"]):
        assert insights.recognise(a_book({"Content": [header, ["1"] * len(header)]})) == []


# Instagram, day by day


def metric(name: str, *rows: list[object]) -> Rows:
    return [[name, ""], ["Tanggal", "Primary"], *rows]


def test_a_daily_metric_says_its_name_above_the_header() -> None:
    rows = metric("Jangkauan", ["2026-10-01T00:00:00", "192"], ["2026-10-02T00:00:00", "1,204"])
    days = shown_in(rows).days
    assert [(one.metric, one.day.day, one.value) for one in days] == [
        ("reach", 1, 192),
        ("reach", 2, 1_204),
    ]


def test_a_metric_that_nobody_knows_is_refused_by_its_name() -> None:
    with pytest.raises(UserError) as caught:
        read(metric("Suasana hati", ["2026-10-01T00:00:00", "1"]))
    assert (caught.value.code, caught.value.details) == (
        "metric_unknown",
        {"value": "Suasana hati"},
    )


# TikTok Studio


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("26 Oktober", date(2026, 10, 26)),
        ("October 26", date(2026, 10, 26)),
        ("1 November", date(2026, 11, 1)),
        ("2 November", date(2025, 11, 2)),  # after the export: the year before
        ("2026-08-02 19:05:00", date(2026, 8, 2)),
    ],
)
def test_days_without_a_year_end_with_the_export(written: str, day: date) -> None:
    assert shown_in([TIKTOK, a_film(**{"Post time": written})]).posts[0].day == day


def test_the_export_says_its_day_in_a_column_of_its_own() -> None:
    rows = [["Time", *TIKTOK], ["1 November", *a_film(**{"Post time": "15 November"})]]
    later = Reading(datetime(2026, 11, 20, 8, 0))  # copied since
    found = shown_in(rows, reading=later)
    assert found.measured_at == datetime(2026, 11, 1)
    assert found.posts[0].day == date(2025, 11, 15)

    corrected = shown_in(rows, reading=Reading(datetime(2026, 11, 16), says_day=True))
    assert corrected.measured_at == datetime(2026, 11, 16)
    assert corrected.posts[0].day == date(2026, 11, 15)


def test_a_film_is_known_by_the_number_in_its_link() -> None:
    photo = a_film(**{"Video link": "https://www.tiktok.com/@ratna/photo/7527"})
    drafts = read([TIKTOK, a_film(), photo, a_film(**{"Video link": "https://vt.tiktok.com/ZS/"})])

    assert drafts.shown is not None
    assert [(one.key, one.kind) for one in drafts.shown.posts] == [
        ("7526", "video"),
        ("7527", "image"),
    ]
    assert [(one.row, one.code) for one in drafts.problems] == [(4, "link_without_number")]


def test_numbers_that_are_not_there_yet_are_not_zero() -> None:
    film = a_film(**{"Total comments": "-1", "Total likes": "undefined", "Total views": "1.2K"})
    assert shown_in([TIKTOK, film]).posts[0].counts == {"views": 1_200}


def test_a_day_that_is_not_complete_is_told_as_a_warning() -> None:
    drafts = read(
        [OVERVIEW, ["30 Oktober", "1027", "12", "38"], ["31 Oktober", *["undefined"] * 3]]
    )

    assert drafts.shown is not None
    assert [(one.metric, one.value) for one in drafts.shown.days] == [
        ("views", 1_027), ("profile_views", 12), ("likes", 38),
    ]  # fmt: skip
    (problem,) = drafts.problems
    assert (problem.row, problem.code, problem.warning) == (3, "day_incomplete", True)
    assert problem.details == {"day": date(2026, 10, 31)}


def test_sheets_beside_the_posts_are_named_and_left_out() -> None:
    book = a_book(
        {
            "Overview": [OVERVIEW, ["15 November", "5", "1", "0"]],
            "FollowerGender": [["Gender", "Distribution"], ["Male", "10%"]],
            "Content": [["Time", *TIKTOK], ["1 November", *a_film()]],
        }
    )
    drafts = insights.read(book, insights.recognise(book), Reading(datetime(2026, 11, 20)))

    assert drafts.shown is not None
    assert len(drafts.shown.posts) == 1
    # the day of the export, which Content says, counts for Overview, too
    assert drafts.shown.days[0].day == date(2025, 11, 15)
    assert [(one.code, one.sheet, one.warning) for one in drafts.problems] == [
        ("sheet_not_kept", "FollowerGender", True)
    ]


@pytest.mark.parametrize(
    "header",
    [["Date", "Followers", "Difference in followers from previous day"], ["Gender", "Distribution"],
     ["Top territories", "Distribution"], ["Date", "Hour", "Active followers"],
     ["Date", "Total Viewers", "New Viewers"]],
)  # fmt: skip
def test_a_file_that_is_not_kept_says_so_when_it_comes_alone(header: list[str]) -> None:
    with pytest.raises(UserError) as caught:
        insights.recognise(a_book({"x": [header, ["1"] * len(header)]}))
    assert caught.value.code == "results_not_kept"


def test_such_a_sheet_in_a_book_of_other_things_hinders_nobody() -> None:
    book = a_book({"Pengikut": [["Date", "Followers"], ["1", "2"]], "Buku": [["Tanggal"], ["1"]]})
    assert insights.recognise(book) == []


# Counts


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("12,400", 12_400), ("12.400", 12_400), (7, 7), (7.0, 7), ("1.2K", 1_200),
        ("12,4 rb", 12_400),
        ("3M", 3_000_000), ("1,5 jt", 1_500_000), ("", None), (None, None), ("undefined", None),
        ("-1", None), (-1, None), ("\u22123", None), ("--", None),
    ],
)  # fmt: skip
def test_a_count_as_platforms_write_it(cell: object, value: int | None) -> None:
    assert shown.count(cell) == value  # type: ignore[arg-type]


@given(st.integers(0, 10**11))
def test_a_whole_number_is_read_with_and_without_its_thousands(number: int) -> None:
    assert shown.count(number) == shown.count(f"{number:,}") == number
    assert shown.count(f"{number:,}".replace(",", ".")) == number


@given(st.text(max_size=30))
def test_any_text_is_a_count_or_a_problem_that_can_be_told(text: str) -> None:
    try:
        value = shown.count(text)
    except UserError as problem:
        value, code = None, problem.code
    else:
        code = ""
    assert code in ("", "quantity_unreadable", "amount_negative")
    assert value is None or value >= 0
