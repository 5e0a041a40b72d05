"""The headless commands: parse, call one function of models, print. They are promised to scripts.

Exit status 0 is done; 2 is refused: one sentence on standard error, and nothing has changed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from PySide6.QtCore import QCoreApplication

from umkm_studio import __version__, logbook, paths, screen
from umkm_studio.models import shop as shops
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import language, wording

if TYPE_CHECKING:
    from umkm_studio.models.imports import Imported
    from umkm_studio.models.sheets.drafts import Problem

translate = QCoreApplication.translate

DONE, REFUSED = 0, 2
_PROBLEMS_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Call:
    """One command as it was asked for, and the two ways to answer it."""

    data: Path
    own_data: bool  # the folder was named on the command line
    asked: argparse.Namespace

    @property
    def store_file(self) -> Path:
        """The shop's file."""
        return paths.store_file(self.data)

    def say(self, text: str) -> None:
        """A line for people; with --json it keeps off standard output."""
        print(text, file=sys.stderr if self.asked.json else sys.stdout)

    def answer(self, found: dict[str, object]) -> None:
        """The one JSON object, where it was asked for."""
        if self.asked.json:
            print(json.dumps(found))  # ASCII only: right on every console and through every pipe


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it does, and how its arguments are written."""

    run: Callable[[Call], None]
    arguments: tuple[tuple[str, dict[str, Any]], ...] = ()
    has_json: bool = True
    draws: bool = False  # needs fonts and pictures, though no screen


def main(argv: Sequence[str]) -> int:
    """Do one command; gives the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a console may not know every letter
            stream.reconfigure(errors="backslashreplace")
    asked, rest = _asked(argv)
    if _wants_window(asked, rest):
        return _window(asked)
    app = _application(rest[0] if rest else "")
    language.use("id")  # until we know better
    try:
        return _run_or_refuse(asked, rest)
    except BrokenPipeError:  # whoever read our output had enough of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except Exception as bug:
        logbook.unexpected(bug)
        return _refuse(
            translate(
                "Commands",
                "Ada yang tidak beres, datamu aman. Coba lagi; rinciannya tercatat di {log}.",
            ).format(log=logbook.NAME)
        )
    finally:
        del app


def _run_or_refuse(asked: argparse.Namespace, rest: list[str]) -> int:
    try:
        _run(asked, rest)
        if sys.stdout is not None:  # None where a window program was started without a console
            sys.stdout.flush()
    except UserError as problem:
        return _refuse(wording.explain(problem))
    except (Cancelled, KeyboardInterrupt):
        return _refuse(wording.explain(UserError("cancelled")))
    return DONE


def _run(asked: argparse.Namespace, rest: list[str]) -> None:
    data = _data(asked)
    logbook.start(data)
    language.use(_saved_language(data))
    if asked.language is not None:
        language.use(_language(asked.language))
    name = rest[0] if rest else ""
    if asked.version:
        print(f"UMKM Studio {__version__}")
    elif asked.help:
        _help(name)
    else:
        call = Call(data, asked.data_dir is not None, _parse(name, rest[1:]))
        _COMMANDS[name].run(call)


def _wants_window(asked: argparse.Namespace, rest: list[str]) -> bool:
    """No command at all, perhaps with a folder or a language."""
    well_formed = asked.data_dir != "" and asked.language in (None, "id", "en")
    return well_formed and not (rest or asked.help or asked.version)


def _window(asked: argparse.Namespace) -> int:
    from umkm_studio import desktop

    return desktop.run(_data(asked), asked.language)


# Understanding the command line


class _Parser(argparse.ArgumentParser):
    """Parses and never speaks: words are ours, in the maker's language."""

    def error(self, message: str) -> NoReturn:
        raise UserError("command_malformed", form=_form(self.prog))


def _asked(argv: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """What every command takes, and wherever it stands; and the rest, the command's name first."""
    parser = _Parser(prog="", add_help=False, allow_abbrev=False)
    # "?" and "": a missing value is refused later, when the language is known
    parser.add_argument("--data-dir", nargs="?", const="")
    parser.add_argument("--language", nargs="?", const="")
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("--version", action="store_true")
    try:
        return parser.parse_known_args(argv)
    except UserError:  # "--help=please"
        return parser.parse_args(["--help"]), []


def _data(asked: argparse.Namespace) -> Path:
    if asked.data_dir == "":
        raise UserError("command_malformed", form="umkm-studio --data-dir FOLDER")
    return paths.data_dir(None if asked.data_dir is None else Path(asked.data_dir))


def _parse(name: str, rest: list[str]) -> argparse.Namespace:
    if name not in _COMMANDS:
        raise UserError("command_unknown", command=name)
    parser = _Parser(prog=name, add_help=False, allow_abbrev=False)
    for argument, how in _COMMANDS[name].arguments:
        parser.add_argument(argument, **how)
    if _COMMANDS[name].has_json:
        parser.add_argument("--json", action="store_true")
    else:
        parser.set_defaults(json=False)
    return parser.parse_args(rest)


def _form(name: str) -> str:
    """How a command is written."""
    return f"umkm-studio {name} {_words()[name][0]}".rstrip() if name else "umkm-studio --help"


def _help(name: str) -> None:
    if name and name not in _COMMANDS:
        raise UserError("command_unknown", command=name)
    if not name:
        print(translate("Commands", "umkm-studio tanpa perintah membuka jendela. Perintahnya:"))
    for one in [name] if name else _COMMANDS:
        print(f"\n  {_form(one)}\n      {_words()[one][1]}")
    print()
    print(translate("Commands", "Semua perintah menerima --data-dir FOLDER dan --language id|en."))


def _words() -> dict[str, tuple[str, str]]:
    """Each command's arguments, and what it does."""
    return {
        "import": (
            translate("Commands", "BERKAS [--dry-run] [--json]"),
            translate("Commands", "Mengenali bentuk berkas, lalu mengimpornya."),
        ),
        "undo": ("[--json]", translate("Commands", "Membatalkan impor terakhir.")),
        "export": (
            translate("Commands", "BERKAS.xlsx"),
            translate("Commands", "Menulis semua data ke satu buku kerja."),
        ),
        "insights": (
            translate("Commands", "[--from TANGGAL] [--to TANGGAL] [--json]"),
            translate("Commands", "Unggahan, kode, dan mitra mana yang membawa penjualan."),
        ),
        "reflect": (
            translate("Commands", "BULAN --pdf BERKAS"),
            translate("Commands", "Refleksi satu bulan di satu halaman, misalnya 2026-10."),
        ),
        "backup": (
            translate("Commands", "BERKAS"),
            translate("Commands", "Membuat cadangan yang sudah diperiksa."),
        ),
        "restore": (
            translate("Commands", "BERKAS"),
            translate("Commands", "Mengembalikan cadangan; data sekarang disimpan dulu."),
        ),
        "check": ("[--json]", translate("Commands", "Memeriksa apakah data sehat.")),
        "start-time": ("[--json]", translate("Commands", "Mengukur lama jendela terbuka.")),
        "demo": (
            translate("Commands", "[--output FOLDER] [--json]"),
            translate("Commands", "Membuka toko contoh, atau menulis contoh hasilnya."),
        ),
    }


def _language(text: str) -> language.Code:
    if text not in ("id", "en"):
        raise UserError("language_unknown", value=text)
    return "en" if text == "en" else "id"


def _month(text: str) -> date:
    from umkm_studio.models import reflections

    return reflections.read_month(text)


def _day(text: str) -> date:
    with suppress(ValueError):  # 2026-02-30 has the right form and is no day
        if re.fullmatch(r"2\d{3}-\d\d-\d\d", text, re.ASCII):
            return date.fromisoformat(text)
    raise UserError("day_unreadable", value=text)


def _application(name: str) -> QCoreApplication:
    """The lightest application object that the command can do with."""
    known = QCoreApplication.instance()
    if known is not None:
        return known
    if name not in _COMMANDS or not _COMMANDS[name].draws:
        return QCoreApplication(["umkm-studio"])
    if name == "reflect" or not screen.has_screen():
        screen.draw_unseen()
    from PySide6.QtWidgets import QApplication

    return QApplication(["umkm-studio"])


def _saved_language(data: Path) -> language.Code:
    try:
        with Store.open_for_reading(paths.store_file(data)) as store:
            return shops.load(store).language
    except UserError:  # no shop yet, or one that the command itself will speak about
        return "id"


def _refuse(sentence: str) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return REFUSED


# Opening the shop


@contextmanager
def _reading(call: Call) -> Iterator[Store]:
    """The shop, beside an open window too; one of an older version is brought up to date first."""
    try:
        store = Store.open_for_reading(call.store_file)
    except UserError as problem:
        if problem.code != "store_older":
            raise
        store = _open(call)
    with store:
        yield store


def _open(call: Call) -> Store:
    return Store.open(call.store_file, before_upgrade=_before_upgrade)


def _before_upgrade(store_file: Path, version: int) -> None:
    from umkm_studio.models import backups  # seldom needed, and hashlib takes its time

    backups.before_upgrade(store_file, version)


@contextmanager
def _scratch(call: Call) -> Iterator[Store]:
    """A copy of the shop to try things on; an empty one where there is no shop yet."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="umkm-studio-") as folder:
        copy = Path(folder) / paths.STORE_NAME
        if call.store_file.exists():
            with _reading(call) as store:
                store.copy_to(copy)
        with Store.open(copy) as trial:
            yield trial


# The commands


def _import(call: Call) -> None:
    from umkm_studio.models import imports

    plan = imports.prepare(call.asked.file)
    with _scratch(call) if call.asked.dry_run else _open(call) as store:
        done = imports.load(store, plan, now=datetime.now(), dry_run=call.asked.dry_run)
    for line in _imported_lines(done):
        call.say(line)
    call.answer(_imported_json(done))


def _imported_json(done: Imported) -> dict[str, object]:
    return {
        "format": done.format,
        "dry_run": done.dry_run,
        "batch": done.batch,
        "orders": {
            "new": done.orders_new,
            "updated": done.orders_updated,
            "unchanged": done.orders_unchanged,
        },
        "line_items": done.line_items,
        "customers": {"new": done.customers_new},
        "sales": {"orders": done.sales, "net_sales": done.net_sales},
        "not_sales": {
            "unpaid": done.unpaid,
            "cancelled": done.cancelled,
            "returned": done.returned,
        },
        "codes": done.codes,
        "posts": {"new": done.posts_new, "updated": done.posts_updated},
        "problems": [
            {
                "sheet": problem.sheet,
                "row": problem.row,
                "column": problem.column,
                "value": problem.value,
                "message": _message(problem),
            }
            for problem in done.problems
        ],
        "ignored_columns": done.ignored_columns,
    }


def _imported_lines(done: Imported) -> Iterator[str]:
    if done.dry_run:
        yield translate("Commands", "Baru dicoba, belum ada yang disimpan.")
    yield translate("Commands", "Pesanan: {new} baru, {updated} diperbarui, {same} sama.").format(
        new=wording.number(done.orders_new),
        updated=wording.number(done.orders_updated),
        same=wording.number(done.orders_unchanged),
    )
    yield translate("Commands", "Penjualan: {orders} pesanan, omzet {net_sales}.").format(
        orders=wording.number(done.sales), net_sales=wording.rupiah(done.net_sales)
    )
    if done.posts_new or done.posts_updated:
        yield translate("Commands", "Konten: {new} baru, {updated} diperbarui.").format(
            new=wording.number(done.posts_new), updated=wording.number(done.posts_updated)
        )
    for problem in done.problems[:_PROBLEMS_SHOWN]:
        yield translate("Commands", "{sheet}, baris {row}: {message}").format(
            sheet=problem.sheet, row=problem.row, message=_message(problem)
        )
    if len(done.problems) > _PROBLEMS_SHOWN:
        yield translate("Commands", "Dan {count} catatan lain; --json menyebut semuanya.").format(
            count=wording.number(len(done.problems) - _PROBLEMS_SHOWN)
        )
    if done.ignored_columns:
        yield translate("Commands", "Kolom yang tidak dipakai: {columns}.").format(
            columns=", ".join(done.ignored_columns)
        )


def _message(problem: Problem) -> str:
    return wording.explain(UserError(problem.code, **problem.details))


def _undo(call: Call) -> None:
    from umkm_studio.models import imports

    if not call.store_file.exists():
        raise UserError("nothing_to_undo")
    with _open(call) as store:
        batch = imports.undo_newest(store, now=datetime.now())
    call.say(
        translate("Commands", "Impor {file} dibatalkan. Catatanmu sendiri tetap.").format(
            file=batch.file_name
        )
    )
    call.answer(
        {
            "batch": batch.id,
            "file": batch.file_name,
            "format": batch.format,
            "orders": {"removed": batch.new_orders, "restored": batch.updated_orders},
        }
    )


def _export(call: Call) -> None:
    from umkm_studio.models import backups, export

    target: Path = call.asked.file
    if target.suffix.lower() != ".xlsx":
        raise UserError("target_not_xlsx", file=target.name)
    backups.refuse_store(call.store_file, target)
    with _reading(call) as store:
        export.write(store, target)
    call.say(translate("Commands", "Semua data ada di {file}.").format(file=target))


def _insights(call: Call) -> None:
    from umkm_studio.models.insight import evidence, report

    first, last = evidence.default_period(call.asked.last or date.today())
    first = call.asked.first or first
    if first > last:
        raise UserError("dates_reversed", first=first, last=last)
    with _reading(call) as store:
        found = report.as_json(evidence.insights(store, first, last))
    for line in _insight_lines(found, first, last):
        call.say(line)
    call.answer(found)


def _insight_lines(found: dict[str, Any], first: date, last: date) -> Iterator[str]:
    yield translate("Commands", "{period}: {orders} pesanan, omzet {net_sales}.").format(
        period=wording.period(first, last),
        orders=wording.number(found["orders"]),
        net_sales=wording.rupiah(found["net_sales"]),
    )
    graded = found["orders_by_evidence"]
    yield translate(
        "Commands",
        "Terbukti lewat kode: {code}. Kata pembeli: {reported}. Tanpa jejak: {unknown}.",
    ).format(**{grade: wording.number(count) for grade, count in graded.items()})
    proven = [post for post in found["posts"] if post["proven"]["orders"]]
    for post in sorted(proven, key=lambda post: post["proven"]["profit"] or 0, reverse=True):
        yield translate("Commands", "{id} {title}: {orders} pesanan, laba {profit}.").format(
            id=post["id"],
            title=post["title"],
            orders=wording.number(post["proven"]["orders"]),
            profit=wording.rupiah(post["proven"]["profit"]),
        )


def _reflect(call: Call) -> None:
    from umkm_studio.models import backups
    from umkm_studio.ui import reports

    target: Path = call.asked.pdf
    backups.refuse_store(call.store_file, target)
    with _reading(call) as store:
        reports.write_month_pdf(store, call.asked.month, target, language.current())
    call.say(
        translate("Commands", "Refleksi {month} ada di {file}.").format(
            month=wording.month(call.asked.month), file=target
        )
    )


def _backup(call: Call) -> None:
    from umkm_studio.models import backups

    target: Path = call.asked.file
    with Store.look(call.store_file) as store:
        backups.write(store, target)
        orders = store.count("orders")
    call.say(
        translate("Commands", "Cadangan dengan {orders} pesanan ada di {file}.").format(
            orders=wording.number(orders), file=target
        )
    )


def _restore(call: Call) -> None:
    from umkm_studio.models import backups

    kept = backups.restore(call.data, call.asked.file, date.today())
    if kept is None:
        call.say(translate("Commands", "Data dipulihkan dari {file}.").format(file=call.asked.file))
    else:
        call.say(
            translate(
                "Commands", "Data dipulihkan dari {file}. Data sebelumnya disimpan di {kept}."
            ).format(file=call.asked.file, kept=kept)
        )


def _check(call: Call) -> None:
    from umkm_studio.models import backups

    with Store.look(call.store_file) as store:
        health = backups.check(store)
    copies = backups.listing(paths.backups_dir(call.data))
    call.answer(
        {
            "ok": health.ok,
            "schema_version": health.schema_version,
            "problems": health.problems,
            "rows_without_parent": health.orphans,
            "rows": health.counts,
            "backups": len(copies),
            "newest_backup": copies[0].made_on.isoformat() if copies else None,
        }
    )
    if not health.ok:
        raise UserError("store_unsound")
    call.say(
        translate("Commands", "Data sehat: {orders} pesanan, {posts} konten.").format(
            orders=wording.number(health.counts["orders"]),
            posts=wording.number(health.counts["posts"]),
        )
    )


def _start_time(call: Call) -> None:
    from umkm_studio import desktop

    took = desktop.time_start(call.data)
    call.say(
        translate("Commands", "Terbuka dalam {milliseconds} milidetik, memori {memory} MB.").format(
            milliseconds=wording.number(took.milliseconds),
            memory=wording.number(took.peak_memory_mb, 1),
        )
    )
    call.answer({"milliseconds": took.milliseconds, "peak_memory_mb": took.peak_memory_mb})


def _demo(call: Call) -> None:
    from umkm_studio import demo, desktop
    from umkm_studio.models import sample

    today = date.today()
    data = call.data if call.own_data else paths.demo_dir(call.data)
    shows_window = screen.has_screen() and call.asked.output is None
    output = call.asked.output or data / "output"
    demo.build(data, today)
    written = [] if shows_window else demo.write(data, output.absolute(), today)
    for path in written:
        call.say(str(path))
    call.answer(
        {
            "month": f"{sample.newest_full_month(today):%Y-%m}",
            "files": [str(path) for path in written],
        }
    )
    if shows_window:
        desktop.Desktop(data).run()


_FILE = ("file", {"type": Path})
_COMMANDS = {
    "import": Command(_import, (_FILE, ("--dry-run", {"action": "store_true"}))),
    "undo": Command(_undo),
    "export": Command(_export, (_FILE,), has_json=False),
    "insights": Command(
        _insights,
        (("--from", {"dest": "first", "type": _day}), ("--to", {"dest": "last", "type": _day})),
    ),
    "reflect": Command(
        _reflect,
        (("month", {"type": _month}), ("--pdf", {"type": Path, "required": True})),
        has_json=False,
        draws=True,
    ),
    "backup": Command(_backup, (_FILE,), has_json=False),
    "restore": Command(_restore, (_FILE,), has_json=False),
    "check": Command(_check),
    "start-time": Command(_start_time, draws=True),
    "demo": Command(_demo, (("--output", {"type": Path}),), draws=True),
}
