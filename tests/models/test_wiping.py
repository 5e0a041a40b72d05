"""Everything gone, and nothing that is not ours."""

from pathlib import Path

import pytest

from tests.books import NOW
from tests.builders import an_order
from umkm_studio import logbook, paths, start_up
from umkm_studio.models import backups, drafts, files, sample, wiping
from umkm_studio.models.backups import Kind
from umkm_studio.models.drafts import Draft, Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store


def used(data: Path) -> None:
    """A folder with all that the program writes into it."""
    with Store.open(paths.store_file(data)) as store:
        orders.save(store, an_order(customer="Ayu"))
        backups.make(store, paths.backups_dir(data), Kind.AUTOMATIC, NOW)
    draft = Draft(which=Which(form="order"), typed_at=NOW, fields={}, changed=())
    drafts.keep(paths.drafts_dir(data), draft)
    with Store.open(paths.store_file(paths.practice_dir(data))) as practice:
        sample.build(practice, NOW.date())
    logbook.start(data)
    logbook.unexpected(ValueError("x"))
    logbook.stop()
    (data / "window.ini").write_text("[General]\n")
    start_up.request(data).write_text("/media/stik/Ayu.umkm")  # of a start that was cut short
    (data / f"{files.UNFINISHED}x.db").write_text("Ayu")  # left by a power cut


def test_nothing_is_left_but_what_is_not_ours(data_dir: Path) -> None:
    used(data_dir)
    theirs = {"resep-keluarga.txt", "umkm-studio-2026-10-14.umkm"}
    for name in theirs:
        (data_dir / name).write_text("rahasia")

    wiping.everything(data_dir)

    assert {path.name for path in data_dir.iterdir()} == theirs
    with Store.open(paths.store_file(data_dir)) as again:
        assert again.count("orders") == 0


def test_a_shop_that_is_open_is_left_alone(data_dir: Path) -> None:
    used(data_dir)
    before = sorted(data_dir.rglob("*"))

    with Store.open(paths.store_file(data_dir)), pytest.raises(UserError, match="store_in_use"):
        wiping.everything(data_dir)

    assert sorted(data_dir.rglob("*")) == before


def test_what_can_not_be_deleted_is_named(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    used(data_dir)

    def held(path: Path, **_: object) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "unlink", held)
    with pytest.raises(UserError, match="wiped_in_part") as refused:
        wiping.everything(data_dir)

    assert "window.ini" in refused.value.details["files"]
    assert (data_dir / "window.ini").exists()
