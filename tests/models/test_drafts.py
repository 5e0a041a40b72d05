"""Drafts on the disk: whole or not at all, for the maker's eyes alone, gone in time."""

import os
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from umkm_studio.models import drafts
from umkm_studio.models.drafts import Draft, Which
from umkm_studio.models.errors import UserError

NOW = datetime(2026, 10, 14, 19, 42)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Not there yet."""
    return tmp_path / "Data Ünïk 子" / "drafts"


def a_draft(text: str = "Bu Sari", **values: object) -> Draft:
    usual = {"which": Which(form="order"), "typed_at": NOW}
    return Draft(**usual | {"fields": {"note": text}, "changed": ("note",)} | values)  # type: ignore[arg-type]


def test_a_draft_is_read_as_it_was_kept(folder: Path) -> None:
    fields = {"note": "“Kue” <b>子</b>", "items": [{"item": None, "price": "45.000"}], "tick": True}
    known = a_draft(which=Which(form="deal", record_id=7, of_id=3), fields=fields)
    drafts.keep(folder, known)
    assert drafts.listing(folder) == [known]


def test_what_is_typed_on_takes_the_place_of_what_was_typed_before(folder: Path) -> None:
    first = a_draft("Bu")
    drafts.keep(folder, first)
    drafts.keep(folder, a_draft("Bu Sari", id=first.id))
    assert [one.fields["note"] for one in drafts.listing(folder)] == ["Bu Sari"]


def test_the_newest_comes_first(folder: Path) -> None:
    for minutes, text in ((0, "then"), (5, "newest"), (-5, "long ago")):
        drafts.keep(folder, a_draft(text, typed_at=NOW + timedelta(minutes=minutes)))
    found = [one.fields["note"] for one in drafts.listing(folder)]
    assert found == ["newest", "then", "long ago"]


def test_nobody_else_may_read_it(folder: Path) -> None:
    umask = os.umask(0)
    try:
        drafts.keep(folder, a_draft())
    finally:
        os.umask(umask)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()] == [0o600]


def test_what_was_saved_is_gone_and_going_twice_is_harmless(folder: Path) -> None:
    kept, other = a_draft(), a_draft("other")
    for draft in (kept, other):
        drafts.keep(folder, draft)
    drafts.drop(folder, kept.id)
    drafts.drop(folder, kept.id)
    assert drafts.listing(folder) == [other]


def test_all_of_them_go_at_once_the_half_written_too(folder: Path) -> None:
    drafts.keep(folder, a_draft())
    (folder / ".umkm-x.json").write_text('{"fields": {"note": "Bu Sa')
    drafts.clear(folder)
    assert list(folder.iterdir()) == []
    drafts.clear(folder.parent / "never made")


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"which": {}}', '{"which": {"form": "x", "more": 1}}', "\ufeff{}"],
)
def test_a_file_that_is_no_draft_is_left_alone(folder: Path, text: str) -> None:
    kept = a_draft()
    drafts.keep(folder, kept)
    strange = folder / "strange.json"
    strange.write_text(text, encoding="utf-8")
    assert drafts.listing(folder) == [kept]
    drafts.tidy(folder, now=NOW)
    assert strange.exists()


def test_a_draft_that_was_still_being_written_is_none(folder: Path) -> None:
    drafts.keep(folder, a_draft())
    whole = next(folder.iterdir())
    whole.rename(folder / ".umkm-half.json")
    assert drafts.listing(folder) == []


def test_after_thirty_days_it_goes_by_itself(folder: Path) -> None:
    last_day = a_draft("kept", typed_at=NOW - timedelta(days=drafts.KEPT_DAYS))
    drafts.keep(folder, last_day)
    drafts.keep(folder, a_draft(typed_at=NOW - timedelta(days=drafts.KEPT_DAYS, seconds=1)))
    drafts.tidy(folder, now=NOW)
    assert drafts.listing(folder) == [last_day]


def test_a_clock_that_ran_ahead_takes_nothing(folder: Path) -> None:
    ahead = a_draft(typed_at=NOW + timedelta(days=400))
    drafts.keep(folder, ahead)
    drafts.tidy(folder, now=NOW)
    assert drafts.listing(folder) == [ahead]


def test_what_a_power_cut_left_goes_once_nobody_can_be_writing_it(folder: Path) -> None:
    drafts.keep(folder, a_draft())
    old, new = folder / ".umkm-old.json", folder / ".umkm-new.json"
    for file in (old, new):
        file.write_text('{"fields"')
    days_ago = datetime.now().timestamp() - 2 * 24 * 60 * 60
    os.utime(old, (days_ago, days_ago))
    drafts.tidy(folder, now=NOW)
    assert (old.exists(), new.exists()) == (False, True)


def test_a_place_that_is_no_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file where the folder should be")
    with pytest.raises(UserError) as refused:
        drafts.keep(tmp_path / "drafts", a_draft())
    assert refused.value.code in {"folder_missing", "file_not_writable"}


# A restore


def test_on_a_restore_what_names_a_record_is_set_aside(folder: Path) -> None:
    words = a_draft(fields={"note": "Bu Sari", "tick": True, "items": [{"item": None}]})
    drafts.keep(folder, words)
    named = [
        a_draft(which=Which(form="order", record_id=7)),
        a_draft(which=Which(form="deal", of_id=7)),
        a_draft(fields={"note": "Bu Sari", "items": [{"item": 7}]}),
    ]
    for draft in named:
        drafts.keep(folder, draft)
    drafts.set_aside(folder)
    drafts.set_aside(folder)  # a second one finds nothing more
    assert drafts.listing(folder) == [words]
    aside = drafts.aside(folder)
    assert sorted(draft.id for draft in drafts.listing(aside)) == sorted(one.id for one in named)
    assert stat.S_IMODE(aside.stat().st_mode) == 0o700


def test_where_nothing_was_typed_a_restore_makes_no_folder(folder: Path) -> None:
    drafts.set_aside(folder)
    assert not folder.exists()


def test_what_was_set_aside_goes_in_time_and_with_everybody_else(folder: Path) -> None:
    old = a_draft(which=Which(form="order", record_id=7), typed_at=NOW - timedelta(days=40))
    new = a_draft(which=Which(form="order", record_id=8))
    for draft in (old, new):
        drafts.keep(folder, draft)
    drafts.set_aside(folder)
    drafts.tidy(folder, now=NOW)
    assert drafts.listing(drafts.aside(folder)) == [new]
    drafts.clear(folder)
    assert drafts.listing(drafts.aside(folder)) == []


def test_words_can_be_read_without_their_form() -> None:
    fields = {
        "note": "Antar Jumat", "name": "Bu Sari", "empty": " ", "product": 7, "gift": True,
        "items": [{"item": None, "product": "Nastar", "price": "95.000"}],
    }  # fmt: skip
    draft = a_draft(fields=fields, changed=("items", "note", "empty", "product", "gift", "gone"))
    assert drafts.typed_words(draft) == ["Nastar", "95.000", "Antar Jumat"]
