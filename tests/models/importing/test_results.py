"""Insight exports into the calendar: every figure of their truth files, matched, dated, undone."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from tests.books import NOW, a_workbook, load
from tests.builders import a_post
from tests.truth import truth
from umkm_studio.models.content import posts, results
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import history, loading, plans
from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.importing.results import Brought, Deed, Pick, State
from umkm_studio.models.store import Store

SAMPLES = Path(__file__).parents[2] / "samples"
AUGUST = SAMPLES / "instagram" / "Aug-01-2026_Oct-31-2026_1204550000000001.csv"
OCTOBER = SAMPLES / "instagram" / "Okt-01-2026_Okt-31-2026_1204550000000002.csv"
REACH = SAMPLES / "instagram" / "Jangkauan.csv"
CONTENT = SAMPLES / "tiktok-studio" / "Content.csv"
OVERVIEW = SAMPLES / "tiktok-studio" / "Overview.csv"
SAMBAL = "18026080205550123"  # "Promo! Tulis kode SAMBALOKT …", 3 October, in both Instagram files


def brought(done: Imported) -> Brought:
    assert done.results is not None
    return done.results


def saved_on(path: Path, folder: Path, when: datetime) -> Path:
    """A copy of a file that was saved at another time."""
    copy = folder / f"{when:%Y%m%d%H%M%S} {path.name}"
    shutil.copy(path, copy)
    os.utime(copy, (when.timestamp(), when.timestamp()))
    return copy


def post_of(store: Store, key: str, platform: str = "instagram") -> Post:
    post = posts.get(store, results.post_with_key(store, platform, key) or 0)
    assert post is not None
    return post


def state_of(done: Imported, key: str) -> State:
    return next(one.state for one in brought(done).outcomes if one.shown.key == key)


def everything(store: Store) -> list[tuple[Any, ...]]:
    """All rows that an insight export may touch."""
    found: list[tuple[Any, ...]] = []
    for table in ("posts", "post_results", "post_keys", "daily_results"):
        found += [(table, *row) for row in store.rows(f"SELECT * FROM {table} ORDER BY id")]
    return found


def with_picks(plan: Plan, picks: dict[str, Pick]) -> Plan:
    assert plan.results is not None
    named = {("instagram", key): pick for key, pick in picks.items()}
    return plans.with_results(plan, replace(plan.results, picks=named))


@pytest.mark.parametrize(
    "path", [AUGUST, OCTOBER, CONTENT], ids=["english", "indonesian", "tiktok"]
)
def test_a_content_export_gives_its_true_figures(store: Store, path: Path) -> None:
    expected = truth(path)

    done = load(store, path)

    assert (done.posts_new, done.posts_updated) == (expected["posts"], 0)
    assert brought(done).totals == expected["totals"]
    assert brought(done).others == expected.get("collab_rows_of_other_accounts", 0)
    assert done.problems == []
    kept = posts.everything(store)
    assert len(kept) == expected["posts"]
    assert all(post.status is Status.PUBLISHED for post in kept)
    days = [post.day for post in kept if post.day is not None]
    assert min(days) == date.fromisoformat(expected["first_post"])
    assert max(days) == date.fromisoformat(expected["last_post"])
    kinds = Counter(post.format for post in kept)
    words = {"image": "Foto", "reel": "Reel", "carousel": "Carousel", "story": "Story",
             "video": "Video"}  # fmt: skip
    assert kinds == {words[kind]: count for kind, count in expected["posts_by_type"].items()}
    codes = expected["posts_with_code_in_caption"]
    assert {code: sum(code in post.caption for post in kept) for code in codes} == codes
    shown = {name: sum(getattr(post, name) or 0 for post in kept) for name in expected["totals"]}
    assert shown == expected["totals"]


def test_daily_reach_gives_its_true_figures(store: Store) -> None:
    expected = truth(REACH)

    found = brought(load(store, REACH))

    assert (found.days_new, found.days_updated) == (expected["days"], 0)
    assert found.days_total == expected["total"]
    row = store.one("SELECT min(day), max(day), sum(value), min(metric) FROM daily_results")
    assert row is not None
    assert tuple(row) == (
        expected["first_day"], expected["last_day"], expected["total"], expected["metric"],
    )  # fmt: skip


def test_tiktoks_overview_gives_its_true_figures(store: Store, tmp_path: Path) -> None:
    expected = truth(OVERVIEW)

    done = load(store, saved_on(OVERVIEW, tmp_path, datetime(2026, 11, 1, 8)))

    assert brought(done).days_new == expected["days_with_values"]
    assert brought(done).days_total == expected["totals"]["Video Views"]
    words = {"views": "Video Views", "profile_views": "Profile Views", "likes": "Likes",
             "comments": "Comments", "shares": "Shares"}  # fmt: skip
    rows = store.rows("SELECT metric, sum(value) AS total FROM daily_results GROUP BY metric")
    assert {words[row["metric"]]: row["total"] for row in rows} == expected["totals"]
    assert [(one.code, one.details["day"]) for one in done.problems] == [
        ("day_incomplete", date(2026, 10, 31))
    ]


def test_a_zip_brings_posts_and_days_and_names_what_it_leaves(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "unduhan.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(OVERVIEW, "a/Overview.csv")
        archive.write(CONTENT, "a/Content.csv")
        archive.writestr("a/FollowerGender.csv", "Gender,Distribution\nMale,10%\n")

    done = load(store, path)

    assert (done.format, done.posts_new, brought(done).days_new) == ("tiktok_studio", 14, 30)
    assert [one.code for one in done.problems] == ["day_incomplete", "sheet_not_kept"]


def test_an_excel_file_with_real_days_is_read_as_well(store: Store, tmp_path: Path) -> None:
    header = ["Video title", "Video link", "Post time", "Total likes", "Total views"]
    row = ["Stok", "https://www.tiktok.com/@r/video/7526", datetime(2026, 8, 2, 19, 5), 12, 1_204]
    path = a_workbook(tmp_path / "apa saja.xlsx", {"Sheet1": [header, row]})

    assert load(store, path).posts_new == 1
    post = post_of(store, "7526", "tiktok")
    assert (post.day, post.time, post.views) == (date(2026, 8, 2), time(19, 5), 1_204)


def test_what_a_file_is_called_says_nothing(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "Order.all.20260801.csv"
    shutil.copy(AUGUST, path)
    assert load(store, path).posts_new == 28


def test_a_later_export_replaces_what_is_shown_and_keeps_what_was(
    store: Store, tmp_path: Path
) -> None:
    load(store, saved_on(AUGUST, tmp_path, datetime(2026, 10, 31, 21)))
    done = load(store, saved_on(OCTOBER, tmp_path, datetime(2026, 11, 5, 8)))

    assert (done.posts_new, done.posts_updated) == (0, 9)
    post = post_of(store, SAMBAL)
    assert (post.views, post.measured_on) == (4_957, date(2026, 11, 5))
    growth = results.growth(results.of_post(store, post.id or 0), ["views"])
    assert [(point.day.day, point.value) for point in growth] == [(31, 4_590), (5, 4_957)]


@pytest.mark.parametrize(
    "saved",
    [datetime(2026, 10, 31, 21), datetime(2026, 11, 5, 8)],
    ids=["days before", "copied at the same moment"],
)
def test_an_older_export_that_comes_later_lowers_nothing(
    store: Store, tmp_path: Path, saved: datetime
) -> None:
    load(store, saved_on(OCTOBER, tmp_path, datetime(2026, 11, 5, 8)))
    before = post_of(store, SAMBAL)

    done = load(store, saved_on(AUGUST, tmp_path, saved))

    assert post_of(store, SAMBAL) == before
    assert done.posts_new == 28 - 9
    assert len(results.of_post(store, before.id or 0)) == 2


def test_the_same_file_again_adds_nothing(store: Store, tmp_path: Path) -> None:
    for path in (AUGUST, REACH, CONTENT):
        load(store, path)
    before = everything(store)

    for path in (AUGUST, REACH, CONTENT):
        done = load(store, saved_on(path, tmp_path, datetime(2026, 11, 19, 8)))
        assert (done.posts_new, done.posts_updated) == (0, 0)
        assert (brought(done).days_new, brought(done).days_updated) == (0, 0)

    assert everything(store) == before


def test_a_rehearsal_keeps_nothing(store: Store) -> None:
    done = load(store, AUGUST, dry_run=True)
    assert done.posts_new == 28
    assert everything(store) == []


def test_undo_takes_all_of_it_back(store: Store, tmp_path: Path) -> None:
    load(store, saved_on(AUGUST, tmp_path, datetime(2026, 10, 31, 21)))
    before = everything(store)
    load(store, saved_on(OCTOBER, tmp_path, datetime(2026, 11, 5, 8)))
    load(store, REACH)

    history.undo_newest(store, now=NOW)
    undone = history.undo_newest(store, now=NOW)
    assert (undone.new_posts, undone.updated_posts, undone.new_days) == (0, 9, 0)
    assert everything(store) == before

    history.undo_newest(store, now=NOW)
    assert everything(store) == []


def test_undo_is_refused_where_a_later_export_stands_on_it(store: Store, tmp_path: Path) -> None:
    load(store, saved_on(AUGUST, tmp_path, datetime(2026, 10, 31, 21)))
    load(store, saved_on(OCTOBER, tmp_path, datetime(2026, 11, 5, 8)))
    with pytest.raises(UserError) as caught:
        history.undo(store, history.history(store)[-1].id, now=NOW)
    assert caught.value.code == "import_built_on"


# Matching


def test_a_post_is_found_by_its_link_and_keeps_the_makers_words(store: Store) -> None:
    link = "https://www.instagram.com/reel/DCZH-dJ9M3c/?igsh=abc"
    mine = a_post(title="Sambal Oktober", pillar=Pillar.STORY, status=Status.SCHEDULED,
                  day=date(2026, 10, 2), time=time(8), caption="kataku", link=link)  # fmt: skip
    post_id = posts.save(store, mine)

    done = load(store, AUGUST)

    assert (done.posts_new, done.posts_updated) == (27, 1)
    post = post_of(store, SAMBAL)
    assert (post.id, post.title, post.pillar, post.caption) == (
        post_id, "Sambal Oktober", Pillar.STORY, "kataku",
    )  # fmt: skip
    # it is out, and the file knows since when
    assert (post.status, post.day, post.time) == (
        Status.PUBLISHED, date(2026, 10, 3), time(19, 30),
    )  # fmt: skip
    assert (post.link, post.views) == (link, 4_590)


def planned(store: Store) -> int:
    """A plan for the sambal post, a day early and in other words."""
    caption = "Promo! Tulis kode SAMBALOKT di catatan pesanan, diskon 15%"
    return posts.save(
        store,
        a_post(title="Promo sambal", status=Status.SCHEDULED, day=date(2026, 10, 2),
               platforms=("instagram",), caption=caption),
    )  # fmt: skip


def test_one_that_is_only_alike_waits_for_the_maker(store: Store) -> None:
    post_id = planned(store)
    before = posts.get(store, post_id)

    done = load(store, AUGUST)

    assert done.posts_new == 27
    assert state_of(done, SAMBAL) is State.WAITING
    assert posts.get(store, post_id) == before
    (problem,) = done.problems
    assert problem.code == "post_maybe_known"
    assert problem.details["title"] == "Promo sambal"
    assert brought(done).totals == truth(AUGUST)["totals"]  # of the file, whatever becomes of it


def test_the_makers_yes_is_remembered(store: Store, tmp_path: Path) -> None:
    post_id = planned(store)
    plan = with_picks(plans.prepare(AUGUST), {SAMBAL: Pick(Deed.JOIN, post_id=post_id)})
    done = loading.load(store, plan, now=NOW)
    assert (done.posts_new, done.posts_updated, done.problems) == (27, 1, [])
    assert post_of(store, SAMBAL).id == post_id

    later = load(store, saved_on(OCTOBER, tmp_path, datetime(2027, 1, 5, 8)))

    assert (later.posts_new, later.posts_updated) == (0, 9)
    assert post_of(store, SAMBAL).views == 4_957


def test_the_makers_no_makes_a_post_of_its_own(store: Store) -> None:
    post_id = planned(store)
    plan = with_picks(plans.prepare(AUGUST), {SAMBAL: Pick(Deed.ADD, pillar=Pillar.EDUCATION)})
    done = loading.load(store, plan, now=NOW)

    assert done.posts_new == 28
    assert post_of(store, SAMBAL).id != post_id
    assert post_of(store, SAMBAL).pillar is Pillar.EDUCATION


def test_a_post_that_the_maker_leaves_out_stays_out(store: Store) -> None:
    plan = with_picks(plans.prepare(AUGUST), {SAMBAL: Pick(Deed.LEAVE)})
    done = loading.load(store, plan, now=NOW)

    assert (done.posts_new, state_of(done, SAMBAL)) == (27, State.LEFT)
    assert results.post_with_key(store, "instagram", SAMBAL) is None


def test_new_entries_have_a_title_a_pillar_and_their_words(store: Store) -> None:
    load(store, AUGUST)

    post = post_of(store, SAMBAL)
    assert post.title == "Promo! Tulis kode SAMBALOKT di catatan pesanan ya, diskon…"
    assert post.pillar is Pillar.PROMO
    assert post.caption.endswith("\n#umkm #dapurratna")
    assert post.platforms == ("instagram",)
    story = next(one for one in posts.everything(store) if one.format == "Story")
    assert story.title.startswith("IG story ")
    pillars = Counter(one.pillar for one in posts.everything(store))
    assert set(pillars) == set(Pillar)


def test_the_makers_day_counts_before_the_files(store: Store) -> None:
    plan = plans.prepare(OCTOBER)
    assert plan.results is not None
    reading = replace(plan.results.reading, saved_at=datetime(2026, 11, 3), says_day=True)
    done = loading.load(
        store, plans.with_results(plan, replace(plan.results, reading=reading)), now=NOW
    )

    assert brought(done).measured_at == datetime(2026, 11, 3)
    assert post_of(store, SAMBAL).measured_on == date(2026, 11, 3)


@pytest.mark.parametrize(
    "saved",
    [datetime(1980, 1, 1), datetime(2026, 10, 30, 8), datetime(2026, 12, 24, 8)],
    ids=["unpacked without its time", "before a post of the file", "ahead"],
)
def test_a_time_that_can_not_be_is_not_believed(
    store: Store, tmp_path: Path, saved: datetime
) -> None:
    load(store, saved_on(OCTOBER, tmp_path, saved))
    assert post_of(store, SAMBAL).measured_on == NOW.date()


def test_an_export_without_rows_is_told(tmp_path: Path) -> None:
    path = tmp_path / "kosong.csv"
    path.write_text(AUGUST.read_text("utf-8").splitlines()[0] + "\n", "utf-8")
    with pytest.raises(UserError) as caught:
        plans.prepare(path)
    assert caught.value.code == "nothing_to_import"


def test_what_was_left_out_once_is_not_offered_again(store: Store, tmp_path: Path) -> None:
    plan = with_picks(plans.prepare(AUGUST), {SAMBAL: Pick(Deed.LEAVE)})
    loading.load(store, plan, now=NOW)

    again = load(store, saved_on(OCTOBER, tmp_path, datetime(2026, 11, 5, 8)))
    assert (again.posts_new, state_of(again, SAMBAL)) == (0, State.LEFT)

    wanted = with_picks(plans.prepare(AUGUST), {SAMBAL: Pick(Deed.ADD)})
    assert loading.load(store, wanted, now=NOW).posts_new == 1
    later = load(store, saved_on(OCTOBER, tmp_path, datetime(2026, 11, 6, 8)))
    assert state_of(later, SAMBAL) is State.UPDATED


def shown_at(folder: Path, name: str, header: list[str], *rows: list[object]) -> Path:
    return a_workbook(folder / name, {"Sheet1": [header, *rows]})


CAPTION = "Jam 4 pagi dapur sudah hangat, 40 toples nastar hari ini."
TIKTOK_HEADER = ["Video title", "Video link", "Post time", "Total likes", "Total views"]


def a_video(folder: Path, caption: str) -> Path:
    row: list[object] = [
        caption, "https://www.tiktok.com/@r/video/7526", datetime(2026, 8, 3, 19, 5), 12, 1_204,
    ]  # fmt: skip
    return shown_at(folder, "video.xlsx", TIKTOK_HEADER, row)


def test_one_story_at_two_places_is_proposed_as_one_post(store: Store, tmp_path: Path) -> None:
    mine = a_post(title="Dapur jam 4 pagi", status=Status.PUBLISHED, day=date(2026, 8, 2),
                  platforms=("instagram",), caption=f"{CAPTION} #nastar")  # fmt: skip
    post_id = posts.save(store, mine)
    results.remember_key(store, post_id, "instagram", "1")
    plan = plans.prepare(a_video(tmp_path, f"{CAPTION} #fyp #dapur"))

    (one,) = brought(loading.load(store, plan, now=NOW, dry_run=True)).outcomes
    assert (one.state, one.like and one.like.post.id) == (State.NEW, post_id)

    assert plan.results is not None
    picks = {one.key: Pick(Deed.JOIN, post_id=post_id)}
    plan = plans.with_results(plan, replace(plan.results, picks=picks))
    loading.load(store, plan, now=NOW)
    (post,) = posts.everything(store)
    assert (post.platforms, post.views) == (("instagram", "tiktok"), 1_204)


def test_other_words_at_another_place_are_another_post(store: Store, tmp_path: Path) -> None:
    caption = "Tiga cara menyimpan nastar di rumah."
    mine = a_post(title="Dapur", status=Status.PUBLISHED, day=date(2026, 8, 3),
                  platforms=("instagram",), caption=caption)  # fmt: skip
    posts.save(store, mine)
    (one,) = brought(load(store, a_video(tmp_path, CAPTION))).outcomes
    assert one.state is State.NEW


INSTAGRAM_HEADER = ["Post ID", "Account username", "Description", "Publish time", "Permalink",
                    "Post type", "Views"]  # fmt: skip


def by_account(key: str, account: str) -> list[object]:
    link = f"https://www.instagram.com/p/C{key}/"
    return [key, account, f"Kata {account}", "08/02/2026 19:05", link, "IG image", 40]


def test_of_one_own_and_one_other_post_the_known_account_is_the_shops(
    store: Store, tmp_path: Path
) -> None:
    own, other = by_account("11", "dapurratna"), by_account("12", "kebunbudi")
    both = shown_at(tmp_path, "both.xlsx", INSTAGRAM_HEADER, other, own)
    unsure = load(store, both, dry_run=True)
    assert (unsure.posts_new, brought(unsure).others) == (2, 0)

    load(store, shown_at(tmp_path, "own.xlsx", INSTAGRAM_HEADER, own))
    done = load(store, both)
    assert (done.posts_new, brought(done).others) == (0, 1)
    assert state_of(done, "12") is State.OTHER
