"""A second place for copies, which may come and go."""

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import an_order
from tests.models.backups.hands import NOW, WORDS, numbers, refusal
from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models.backups import second_place, upkeep
from umkm_studio.models.backups.sealed import Lock
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store

LATER = NOW + timedelta(days=12)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A flash drive."""
    drive = tmp_path / "E"
    drive.mkdir()
    return drive


@pytest.fixture
def place(shop: Path, copies: Path, stick: Path) -> Path:
    """The folder on it that copies go to; one copy is made, and not there yet."""
    made = second_place.choose(copies, stick, "Dapur: Ratna")
    with Store.open(paths.store_file(shop)) as store:
        backups.make_automatic(store, copies, NOW)
    return made


def test_the_newest_copy_gets_there_once(copies: Path, place: Path, tmp_path: Path) -> None:
    assert place.name == "Cadangan UMKM Studio Dapur Ratna"
    assert second_place.bring(copies, NOW)
    assert not second_place.bring(copies, LATER)
    (there,) = backups.listing(place)
    assert len(second_place.everywhere(copies)) == 2
    (made,) = backups.listing(copies)
    assert there.path.read_bytes() == made.path.read_bytes()
    assert there.made_at == NOW
    digest = hashlib.sha256(there.path.read_bytes()).hexdigest()
    assert there.path.with_name(there.path.name + ".sha256").read_text().startswith(digest)
    backups.restore(tmp_path / "new", there.path, NOW)
    assert numbers(tmp_path / "new") == ["A", "B"]


def test_a_stick_that_is_not_plugged_in_is_no_error_and_remembered(
    copies: Path, place: Path, stick: Path
) -> None:
    second_place.bring(copies, NOW)
    stick.rename(stick.with_name("in a drawer"))
    assert not second_place.bring(copies, LATER)
    found = second_place.of(copies)
    assert found is not None
    assert (found.is_there, found.brought_at) == (False, NOW)


def test_nothing_goes_to_another_stick_under_the_same_letter(
    copies: Path, place: Path, stick: Path
) -> None:
    stick.rename(stick.with_name("in a drawer"))
    stick.mkdir()  # somebody else's
    assert not second_place.bring(copies, LATER)
    assert list(stick.iterdir()) == []


def test_older_copies_go_there_as_here(shop: Path, copies: Path, place: Path) -> None:
    with Store.open(paths.store_file(shop)) as store:
        for number in range(9):
            orders.save(store, an_order())
            backups.make_automatic(store, copies, NOW + timedelta(minutes=number))
            second_place.bring(copies, NOW)
    assert len(backups.listing(place)) == 5


def test_with_a_passphrase_only_locked_copies_get_there(
    copies: Path, place: Path, lock: Lock
) -> None:
    upkeep.change(copies, lock=lock)
    second_place.bring(copies, NOW)
    (there,) = backups.listing(place)
    assert backups.is_locked(there.path)
    assert backups.look_into(there.path, copies, WORDS).orders == 2


def test_a_copy_that_has_gone_bad_is_not_spread(copies: Path, place: Path) -> None:
    (made,) = backups.listing(copies)
    made.path.write_bytes(made.path.read_bytes()[:-1] + b"\xff")
    assert refusal(lambda: second_place.bring(copies, NOW)) == "backup_damaged"
    assert backups.listing(place) == []


def test_the_folder_of_the_data_is_no_second_place(shop: Path, copies: Path) -> None:
    code = refusal(lambda: second_place.choose(copies, shop, "Dapur"))
    assert code == "second_place_inside"
    assert second_place.of(copies) is None


def test_after_leaving_it_what_is_there_stays(copies: Path, place: Path) -> None:
    second_place.bring(copies, NOW)
    upkeep.change(copies, **second_place.NONE)
    assert second_place.of(copies) is None
    assert len(backups.listing(place)) == 1


def test_who_is_taken_out_goes_from_there_too(shop: Path, copies: Path, place: Path) -> None:
    second_place.bring(copies, NOW)
    with Store.open(paths.store_file(shop)) as store:
        orders.save(store, an_order(number="C"))
        backups.renew(store, copies, LATER)
    (there,) = backups.listing(place)
    assert backups.look_into(there.path, copies).orders == 3
