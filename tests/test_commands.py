"""The headless commands: exact JSON, one sentence and status 2 when refused, nothing changed."""

import errno
import hashlib
import json
import logging
import os
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests import cheap_lock
from tests.books import a_workbook
from tests.builders import a_code, a_post, an_order
from umkm_studio import commands, logbook, paths
from umkm_studio.models import shop as shops
from umkm_studio.models.backups import upkeep
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.sales import orders
from umkm_studio.models.store import SCHEMA_VERSION, Store
from umkm_studio.ui.kit import language

SHOPEE = Path(__file__).parent / "samples" / "shopee"
SAMPLE = SHOPEE / "Order.all.20260801_20261031.xlsx"
LATER_SAMPLE = SHOPEE / "Order.all.20261001_20261031.xlsx"
TIKTOK_SAMPLE = SHOPEE.parent / "tiktok" / "Semua pesanan-2026-11-01-09_15.xlsx"
TOKOPEDIA_SAMPLE = SHOPEE.parent / "tokopedia" / "Tokopedia_Order_20260801-20261031.xlsx"
ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Answer:
    """What a command said."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as the one JSON object that it must be."""
        return json.loads(self.out)

    def is_refused(self, words: str = "") -> bool:
        """One sentence on standard error, status 2, nothing else."""
        assert self.status == 2, self.out
        assert self.out == ""
        assert len(self.err.splitlines()) == 1, self.err
        assert "Traceback" not in self.err
        assert words in self.err, self.err
        return True


Run = Callable[..., Answer]


@pytest.fixture
def run(data_dir: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Runs a command on the shop in `data_dir`, in this process."""

    def run_command(*arguments: object) -> Answer:
        status = commands.main(["--data-dir", str(data_dir), *map(str, arguments)])
        said = capsys.readouterr()
        return Answer(status, said.out, said.err)

    before = QLocale()
    yield run_command
    language.use("id")
    QLocale.setDefault(before)
    log = logging.getLogger("umkm_studio")
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()


def as_process(*arguments: object, **how: Any) -> Answer:
    """Runs the program as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "umkm_studio", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        **how,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


def with_codes(data: Path) -> None:
    with Store.open(paths.store_file(data)) as store:
        for code in ("RATNA10", "MBADINDA", "NASTAR17", "SAMBALOKT"):
            codes.save(store, a_code(code=code, discount_percent=None))


def truth(sample: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(f"{sample}.truth.json").read_text("utf-8"))
    return found


def rows(data: Path) -> dict[str, int]:
    """How many rows each table has."""
    with Store.open_for_reading(paths.store_file(data)) as store:
        return {
            row["name"]: store.count(row["name"])
            for row in store.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if not row["name"].startswith(("sqlite_", "search_"))
        }


def content(folder: Path) -> dict[str, str]:
    """A digest of every file in a folder, but for SQLite's passing ones."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in (".db-shm", ".db-wal", ".lock")
    }


# import and undo


@pytest.mark.parametrize("sample", [SAMPLE, LATER_SAMPLE, TIKTOK_SAMPLE, TOKOPEDIA_SAMPLE])
def test_import_tells_the_truth_about_an_export(run: Run, data_dir: Path, sample: Path) -> None:
    with_codes(data_dir)
    expected = truth(sample)
    outcome = expected["orders_by_outcome"]

    done = run("import", sample, "--json")

    assert done.status == 0
    assert done.json == {
        "format": sample.parent.name,
        "dry_run": False,
        "batch": 1,
        "orders": {"new": expected["orders"], "updated": 0, "unchanged": 0},
        "line_items": expected["item_rows"],
        "customers": {"new": expected["distinct_customers_all"]},
        "sales": {
            "orders": expected["sale"]["orders"],
            "net_sales": expected["sale"]["revenue"],
        },
        "not_sales": {kind: outcome[kind] for kind in ("unpaid", "cancelled", "returned")},
        "codes": {
            code: found["sale_orders_exact"]
            for code, found in expected["codes"].items()
            if found["sale_orders_exact"]
        },
        "posts": {"new": 0, "updated": 0},
        "problems": [],
        "ignored_columns": done.json["ignored_columns"],
    }


def test_importing_twice_adds_nothing(run: Run, data_dir: Path) -> None:
    run("import", SAMPLE)
    before = rows(data_dir) | {"import_batches": 0, "import_steps": 0}
    again = run("import", SAMPLE, "--json").json
    assert again["orders"] == {"new": 0, "updated": 0, "unchanged": truth(SAMPLE)["orders"]}
    assert rows(data_dir) | {"import_batches": 0, "import_steps": 0} == before


def test_a_dry_run_says_the_same_and_keeps_nothing(run: Run, data_dir: Path) -> None:
    tried = run("import", SAMPLE, "--dry-run", "--json").json
    assert not data_dir.exists()
    done = run("import", SAMPLE, "--json").json
    assert tried == done | {"dry_run": True, "batch": None}


def test_a_dry_run_works_beside_an_open_window(run: Run, store: Store) -> None:
    tried = run("import", SAMPLE, "--dry-run", "--json")
    assert tried.json["orders"]["new"] == truth(SAMPLE)["orders"]
    assert store.count("orders") == 0


def test_undo_takes_the_newest_import_back(run: Run, data_dir: Path) -> None:
    run("import", SAMPLE)
    before = rows(data_dir)
    run("import", LATER_SAMPLE)
    undone = run("undo", "--json")
    assert undone.json["batch"] == 2
    assert rows(data_dir)["orders"] == before["orders"]
    assert run("undo").status == 0
    assert rows(data_dir)["orders"] == 0
    assert run("undo").is_refused()


def test_people_read_lines_and_scripts_read_json(run: Run) -> None:
    told = run("import", SAMPLE)
    assert "Pesanan: 212 baru" in told.out
    quiet = run("import", SAMPLE, "--json")
    assert "Pesanan: 0 baru" in quiet.err
    assert quiet.json["orders"]["new"] == 0


# export, and back


def test_the_round_trip_loses_nothing(run: Run, data_dir: Path, tmp_path: Path) -> None:
    with_codes(data_dir)
    run("import", SAMPLE)
    assert run("export", tmp_path / "one.xlsx").status == 0

    elsewhere = tmp_path / "elsewhere"
    assert commands.main(["--data-dir", str(elsewhere), "import", str(tmp_path / "one.xlsx")]) == 0
    assert commands.main(["--data-dir", str(elsewhere), "export", str(tmp_path / "two.xlsx")]) == 0

    assert cells(tmp_path / "one.xlsx") == cells(tmp_path / "two.xlsx")


def cells(workbook: Path) -> dict[str, object]:
    from umkm_studio.models.sheets import reader

    return {sheet.name: sheet.rows for sheet in reader.read(workbook).sheets}


def test_a_workbook_must_be_called_one(run: Run, data_dir: Path, tmp_path: Path) -> None:
    Store.open(paths.store_file(data_dir)).close()
    assert run("export", tmp_path / "toko.db").is_refused(".xlsx")
    assert list(tmp_path.glob("toko*")) == []


# insights


def test_insights_speak_of_the_period_asked_for(run: Run, data_dir: Path) -> None:
    with Store.open(paths.store_file(data_dir)) as store:
        post = posts.save(store, a_post())
        codes.save(store, a_code(post_id=post))
        orders.save(store, an_order(note="RATNA10", ordered_on=date(2026, 8, 31)))
        orders.save(store, an_order(ordered_on=date(2026, 8, 1), heard_from="K-0001"))
        orders.save(store, an_order(ordered_on=date(2026, 9, 1)))

    found = run("insights", "--from", "2026-08-01", "--to", "2026-08-31", "--json").json

    assert (found["from"], found["to"], found["orders"]) == ("2026-08-01", "2026-08-31", 2)
    assert found["orders_by_evidence"] == {"code": 1, "reported": 1, "unknown": 0}
    (post_found,) = found["posts"]
    assert post_found["proven"]["orders"] == post_found["reported"]["orders"] == 1
    assert {pillar["verdict"] for pillar in found["pillars"]} == {"insufficient"}


def test_insights_look_back_90_days_by_themselves(run: Run, data_dir: Path) -> None:
    Store.open(paths.store_file(data_dir)).close()
    found = run("insights", "--json").json
    assert found["to"] == date.today().isoformat()
    assert found["from"] == (date.today() - timedelta(days=89)).isoformat()


def test_insights_say_of_each_pillar_what_timing_tells(run: Run) -> None:
    run("import", SAMPLE)
    lines = run("insights", "--from", "2026-10-01", "--to", "2026-10-31").out.splitlines()
    heading = lines.index("Perkiraan dari waktunya, tidak ikut dijumlahkan:")
    assert [line.partition(":")[0] for line in lines[heading + 1 :]] == [
        "Edukasi", "Cerita", "Di Balik Layar", "Promo",
    ]  # fmt: skip
    assert all("belum cukup data. Butuh" in line for line in lines[heading + 1 :])


# reflect


def test_the_month_becomes_a_pdf(run: Run, data_dir: Path, tmp_path: Path) -> None:
    run("import", SAMPLE)
    printed = tmp_path / "oktober.pdf"
    assert run("reflect", "2026-10", "--pdf", printed).status == 0
    assert printed.read_bytes().startswith(b"%PDF-")


# backup, restore, check


def test_a_copy_brings_the_shop_back(run: Run, data_dir: Path, tmp_path: Path) -> None:
    run("import", SAMPLE)
    before = rows(data_dir)
    assert run("backup", tmp_path / "copy.db").status == 0
    run("undo")
    assert run("restore", tmp_path / "copy.db").status == 0
    assert rows(data_dir) == before
    health = run("check", "--json").json
    assert health["ok"]
    assert (health["schema_version"], health["rows"]["orders"]) == (SCHEMA_VERSION, 212)
    assert health["backups"] == 1


def test_a_locked_copy_comes_back_with_the_passphrase_in_a_file(
    run: Run, data_dir: Path, tmp_path: Path
) -> None:
    run("import", SAMPLE)
    before = rows(data_dir)
    upkeep.change(paths.backups_dir(data_dir), lock=cheap_lock.LOCK)
    copy, words = tmp_path / "copy.umkm", tmp_path / "words.txt"
    assert run("backup", copy).status == 0
    run("undo")
    assert "kata sandi" in run("restore", copy).err
    words.write_text("bukan yang ini\n", encoding="utf-8")
    assert run("restore", copy, "--passphrase-file", words).status == 2
    words.write_text(f"{cheap_lock.PASSPHRASE}\n", encoding="utf-8")
    assert run("restore", copy, "--passphrase-file", words).status == 0
    assert rows(data_dir) == before
    assert run("restore", copy, "--passphrase-file", tmp_path / "tidak-ada").status == 2


def test_a_large_import_into_a_shop_is_preceded_by_a_copy(run: Run, data_dir: Path) -> None:
    run("import", SAMPLE)
    assert run("check", "--json").json["backups"] == 0  # there was nothing to lose yet
    run("import", SAMPLE, "--dry-run")
    run("import", SAMPLE)
    assert run("check", "--json").json["backups"] == 1


def test_a_sick_shop_is_noticed(run: Run, data_dir: Path) -> None:
    run("import", SAMPLE)
    connection = sqlite3.connect(paths.store_file(data_dir))
    connection.execute("DELETE FROM orders WHERE id = 1")
    connection.commit()
    connection.close()
    sick = run("check", "--json")
    assert sick.status == 2
    assert sick.json["ok"] is False
    assert sick.json["rows_without_parent"] > 0
    assert len(sick.err.splitlines()) == 1


# Bad input


def _truncated(folder: Path) -> Path:
    (folder / "x.xlsx").write_bytes(SAMPLE.read_bytes()[:20_000])
    return folder / "x.xlsx"


def _photo(folder: Path) -> Path:
    (folder / "x.xlsx").write_bytes(b"\xff\xd8\xff\xe0" + bytes(2_000))
    return folder / "x.xlsx"


def _empty(folder: Path) -> Path:
    (folder / "x.xlsx").write_bytes(b"")
    return folder / "x.xlsx"


def _zip_of_something(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "x.xlsx", "w") as archive:
        archive.writestr("catatan.txt", "bukan buku kerja")
    return folder / "x.xlsx"


def _unknown_columns(folder: Path) -> Path:
    (folder / "x.csv").write_text("satu,dua\n1,2\n", encoding="utf-8")
    return folder / "x.csv"


def _missing(folder: Path) -> Path:
    return folder / "tidak ada.xlsx"


def _folder(folder: Path) -> Path:
    return folder


def test_a_row_that_stays_out_says_so(run: Run, tmp_path: Path) -> None:
    header = "Tanggal;Nama;Produk;Jumlah;Harga;Lunas"
    rows = ["14/10/2026;Ayu;Nastar;1;85.000;lunas", "14/10/2026;Budi;Nastar;1;85.000;entahlah"]
    (tmp_path / "buku.csv").write_text("\n".join([header, *rows]))

    done = run("import", tmp_path / "buku.csv", "--json")

    (problem,) = done.json["problems"]
    assert (done.json["orders"]["new"], problem["row"]) == (1, 3)
    assert problem["message"].endswith("Baris ini belum dimasukkan.")


def test_missing_columns_are_named_in_the_language_asked_for(run: Run, tmp_path: Path) -> None:
    rows = [["ID Konten", "Judul", "Status"], ["K-1", "x", "Ide"]]
    book = a_workbook(tmp_path / "buku.xlsx", {"Konten": rows})

    assert "Pilar" in run("import", book).err
    assert "Pillar" in run("import", book, "--language", "en").err


BAD_FILES = [
    _truncated, _photo, _empty, _zip_of_something, _unknown_columns, _missing, _folder,
]  # fmt: skip


@pytest.mark.parametrize("make", BAD_FILES)
def test_a_bad_file_is_refused_and_nothing_changes(
    run: Run, data_dir: Path, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    run("import", LATER_SAMPLE)
    bad = make(tmp_path)
    before = content(data_dir)
    for more in ([], ["--json"], ["--dry-run"]):
        assert run("import", bad, *more).is_refused()
    assert content(data_dir) == before


@pytest.mark.parametrize("make", BAD_FILES)
def test_a_bad_file_makes_no_shop(
    run: Run, data_dir: Path, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    assert run("import", make(tmp_path)).is_refused()
    assert not data_dir.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["bogus"],
        ["import"],
        ["import", ""],
        ["import", "a.xlsx", "b.xlsx"],
        ["import", "a.xlsx", "--cepat"],
        ["reflect"],
        ["reflect", "2026-10"],
        ["reflect", "2026-13", "--pdf", "x.pdf"],
        ["reflect", "2026-1", "--pdf", "x.pdf"],
        ["reflect", "Oktober 2026", "--pdf", "x.pdf"],
        ["reflect", "9999999-10", "--pdf", "x.pdf"],
        ["insights", "--from"],
        ["insights", "--from", "kemarin"],
        ["insights", "--from", "2026-02-30"],
        ["insights", "--to", "31-10-2026"],
        ["insights", "--to", "0001-01-01"],
        ["insights", "--to", "\uff12\uff10\uff12\uff16-10-01"],
        ["insights", "--from", "2026-11-01", "--to", "2026-10-01"],
        ["export"],
        ["export", ""],
        ["--language", "fr", "check"],
        ["--language"],
        ["check", "--data-dir"],
        ["export", "x.xlsx", "--json"],
        ["restore", "tidak-ada.db"],
        ["\udcff"],
    ],
)
def test_a_wrong_command_line_is_one_sentence(
    run: Run, data_dir: Path, arguments: list[str]
) -> None:
    Store.open(paths.store_file(data_dir)).close()
    before = content(data_dir)
    assert run(*arguments).is_refused()
    assert content(data_dir) == before


@pytest.mark.parametrize(
    "arguments",
    [["undo"], ["export", "x.xlsx"], ["insights"], ["reflect", "2026-10", "--pdf", "x.pdf"],
     ["backup", "x.db"], ["check"]],
)  # fmt: skip
def test_where_there_is_no_shop_none_is_made(
    run: Run, data_dir: Path, arguments: list[str]
) -> None:
    assert run(*arguments).is_refused()
    assert not data_dir.exists()


TARGETS = [["export", "x.xlsx"], ["backup", "x.db"], ["reflect", "2026-10", "--pdf", "x.pdf"]]


@pytest.mark.parametrize("command", TARGETS)
def test_a_target_without_a_folder_is_refused(
    run: Run, data_dir: Path, tmp_path: Path, command: list[str]
) -> None:
    Store.open(paths.store_file(data_dir)).close()
    *before, name = command
    assert run(*before, tmp_path / "belum ada" / name).is_refused()


@pytest.mark.parametrize("command", TARGETS)
def test_a_target_that_is_a_folder_is_refused(
    run: Run, data_dir: Path, tmp_path: Path, command: list[str]
) -> None:
    Store.open(paths.store_file(data_dir)).close()
    *before, name = command
    (tmp_path / name).mkdir()
    assert run(*before, tmp_path / name).is_refused()


@pytest.mark.parametrize(
    "command", [["backup"], ["reflect", "2026-10", "--pdf"]], ids=["backup", "reflect"]
)
def test_the_shop_itself_is_never_written_over(
    run: Run, data_dir: Path, command: list[str]
) -> None:
    run("import", LATER_SAMPLE)
    before = content(data_dir)
    assert run(*command, paths.store_file(data_dir)).is_refused("data tokomu")
    assert content(data_dir) == before


@pytest.mark.parametrize("command", TARGETS)
def test_a_full_disk_leaves_the_older_file(
    run: Run, data_dir: Path, tmp_path: Path, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full at the last moment: when all is written and takes its name."""
    run("import", LATER_SAMPLE)
    *before, name = command
    target = tmp_path / name
    target.write_text("yang lama")

    def full(source: object, target: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert run(*before, target).is_refused()
    assert target.read_text() == "yang lama"
    assert list(tmp_path.glob(".umkm-*")) == []


def test_a_newer_shop_is_refused_and_left_byte_for_byte(
    run: Run, data_dir: Path, tmp_path: Path
) -> None:
    file = paths.store_file(data_dir)
    Store.open(file).close()
    connection = sqlite3.connect(file)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 5}")
    connection.close()
    before = content(data_dir)
    for arguments in (
        ["import", SAMPLE],
        ["undo"],
        ["insights"],
        ["check"],
        ["export", tmp_path / "x.xlsx"],
        ["backup", tmp_path / "x.db"],
        ["start-time"],
        ["demo", "--output", tmp_path / "out"],
    ):
        assert run(*arguments).is_refused(str(SCHEMA_VERSION + 5))
    assert content(data_dir) == before


def test_beside_an_open_window_reading_works_and_writing_is_refused(
    run: Run, store: Store, tmp_path: Path
) -> None:
    orders.save(store, an_order())
    assert run("check").status == 0
    assert run("insights", "--json").status == 0
    assert run("export", tmp_path / "x.xlsx").status == 0
    assert run("backup", tmp_path / "x.db").status == 0
    for arguments in (
        ["import", SAMPLE],
        ["undo"],
        ["restore", tmp_path / "x.db"],
        ["start-time"],
        ["demo", "--output", tmp_path / "out"],
    ):
        assert run(*arguments).is_refused()
    assert store.count("orders") == 1


def test_a_demo_is_never_built_over_a_real_shop(run: Run, data_dir: Path, tmp_path: Path) -> None:
    run("import", LATER_SAMPLE)
    before = content(data_dir)
    assert run("demo", "--output", tmp_path / "out").is_refused()
    assert content(data_dir) == before


def test_a_bug_is_a_calm_sentence_and_a_log_without_names(
    run: Run, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(paths.store_file(data_dir)).close()

    def fail(*_: object) -> None:
        raise ValueError("Ibu Dewi 0812 0000 0001")

    monkeypatch.setattr("umkm_studio.models.insight.evidence.insights", fail)
    assert run("insights").is_refused("datamu aman")
    log = (data_dir / logbook.NAME).read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "Dewi" not in log
    assert "0812" not in log


def test_ctrl_c_is_no_accident(run: Run, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("umkm_studio.models.importing.loading.load", stop)
    assert run("import", LATER_SAMPLE).is_refused("Tidak ada yang berubah")


# Languages and help


def test_the_shops_language_is_spoken_unless_another_is_asked_for(run: Run, data_dir: Path) -> None:
    with Store.open(paths.store_file(data_dir)) as store:
        orders.save(store, an_order(ordered_on=date.today()))
        shops.save(store, shops.Shop(language="en"))
    assert "170,000" in run("insights").out
    assert "170.000" in run("--language", "id", "insights").out
    assert "170,000" in run("insights", "--language=en").out


def test_help_names_every_command(run: Run) -> None:
    told = run("--help")
    assert told.status == 0
    for name in commands.COMMANDS:
        assert f"umkm-studio {name}" in told.out
        alone = run(name, "--help")
        assert alone.status == 0
        assert f"umkm-studio {name}" in alone.out


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out.startswith("UMKM Studio ")


# The window and the demo


def test_the_start_is_timed_from_the_start_of_the_process(tmp_path: Path) -> None:
    took = as_process("start-time", "--json", "--data-dir", tmp_path / "toko")
    assert took.status == 0, took.err
    assert set(took.json) == {"milliseconds", "peak_memory_mb"}
    assert 50 < took.json["milliseconds"] < 60_000
    assert 20 < took.json["peak_memory_mb"] < 2_000


def test_the_demo_writes_what_it_names(run: Run, tmp_path: Path) -> None:
    shown = run("demo", "--output", tmp_path / "out", "--json")
    assert shown.status == 0, shown.err
    last_month = date.today().replace(day=1) - timedelta(days=1)
    assert shown.json["month"] == f"{last_month:%Y-%m}"
    files = [Path(name) for name in shown.json["files"]]
    assert sorted(files) == sorted((tmp_path / "out").iterdir())
    assert {path.suffix for path in files} == {".pdf", ".xlsx", ".png"}
    assert all(path.stat().st_size > 1_000 for path in files)


# As processes of their own


def test_a_script_gets_nothing_but_json(tmp_path: Path) -> None:
    done = as_process("--data-dir", tmp_path / "toko", "import", SAMPLE, "--json")
    assert done.status == 0
    assert done.json["orders"]["new"] == 212
    assert done.out.count("\n") == 1


def test_a_refusal_is_one_line_and_status_2(tmp_path: Path) -> None:
    assert as_process("--data-dir", tmp_path, "import", tmp_path / "tidak ada.xlsx").is_refused()


def test_an_import_needs_no_widgets_charts_or_workbook_writer(tmp_path: Path) -> None:
    Store.open(paths.store_file(tmp_path)).close()  # sqlite-utils, for a new shop, imports numpy
    program = (
        "import sys; from umkm_studio import app;"
        f"app.main(['import', {str(SAMPLE)!r}, '--data-dir', {str(tmp_path)!r}]);"
        "print(*sorted({'PySide6.QtWidgets', 'PySide6.QtGui', 'matplotlib', 'numpy', 'openpyxl',"
        " 'python_calamine'} & set(sys.modules)))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert loaded.stdout.splitlines()[-1] == ""


def test_without_a_screen_the_window_says_so(tmp_path: Path) -> None:
    blind = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    assert as_process("--data-dir", tmp_path, env=blind).is_refused()


def test_a_reader_who_has_had_enough_is_no_problem(tmp_path: Path) -> None:
    Store.open(paths.store_file(tmp_path)).close()
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "umkm_studio", "check", "--data-dir", tmp_path],
            cwd=ROOT, stdout=closed, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def test_a_list_that_may_be_no_orders_is_left_to_the_window(
    run: Run, data_dir: Path, tmp_path: Path
) -> None:
    bought = tmp_path / "belanja.csv"
    bought.write_text("Tanggal,Barang,Jumlah,Harga\n01/10/2026,Mentega,2,35.000\n", "utf-8")
    Store.open(paths.store_file(data_dir)).close()

    assert run("import", bought).is_refused("jendela")
