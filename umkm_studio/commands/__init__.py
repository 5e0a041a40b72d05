"""The headless commands: parse, call one function of models, print. They are promised to scripts.

Exit status 0 is done; 2 is refused: one sentence on standard error, and nothing has changed.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QCoreApplication

from umkm_studio import __version__, logbook, paths, screen
from umkm_studio.commands.call import Call
from umkm_studio.commands.deeds import COMMANDS
from umkm_studio.models import shop as shops
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import language, wording

translate = QCoreApplication.translate

DONE, REFUSED = 0, 2


def main(argv: Sequence[str]) -> int:
    """Do one command; gives the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a console may not know every letter
            stream.reconfigure(errors="backslashreplace")
    asked, rest = _asked(argv)
    if _wants_window(asked, rest):
        return _window(asked, rest)
    app = _application(rest)
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
    paths.keep_libraries_in(data)
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
        COMMANDS[name].run(call)


def _wants_window(asked: argparse.Namespace, rest: list[str]) -> bool:
    """No command at all, perhaps with a folder, a language, or a copy that was double-clicked."""
    well_formed = asked.data_dir != "" and asked.language in (None, "id", "en")
    return well_formed and not (asked.help or asked.version) and (not rest or _is_copy(rest))


def _is_copy(rest: list[str]) -> bool:
    """Whether what is asked for is a file that the maker wants opened."""
    return len(rest) == 1 and rest[0] not in COMMANDS and rest[0].lower().endswith(".umkm")


def _window(asked: argparse.Namespace, rest: list[str]) -> int:
    from umkm_studio import desktop

    return desktop.run(_data(asked), asked.language, Path(rest[0]).absolute() if rest else None)


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
    if name not in COMMANDS:
        raise UserError("command_unknown", command=name)
    parser = _Parser(prog=name, add_help=False, allow_abbrev=False)
    for argument, how in COMMANDS[name].arguments:
        parser.add_argument(argument, **how)
    if COMMANDS[name].has_json:
        parser.add_argument("--json", action="store_true")
    else:
        parser.set_defaults(json=False)
    return parser.parse_args(rest)


def _form(name: str) -> str:
    """How a command is written."""
    return f"umkm-studio {name} {_words()[name][0]}".rstrip() if name else "umkm-studio --help"


def _help(name: str) -> None:
    if name and name not in COMMANDS:
        raise UserError("command_unknown", command=name)
    if not name:
        print(translate("Commands", "umkm-studio tanpa perintah membuka jendela. Perintahnya:"))
    for one in [name] if name else COMMANDS:
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
            translate("Commands", "BERKAS [--passphrase-file BERKAS]"),
            translate("Commands", "Mengembalikan cadangan; data sekarang disimpan dulu."),
        ),
        "check": ("[--json]", translate("Commands", "Memeriksa apakah data sehat.")),
        "start-time": (
            "[--json]",
            translate("Commands", "Mengukur seberapa cepat jendela terbuka."),
        ),
        "demo": (
            translate("Commands", "[--output FOLDER] [--json]"),
            translate("Commands", "Membuka toko contoh, atau menulis contoh hasilnya."),
        ),
    }


def _language(text: str) -> language.Code:
    if text not in ("id", "en"):
        raise UserError("language_unknown", value=text)
    return "en" if text == "en" else "id"


def _application(rest: list[str]) -> QCoreApplication:
    """The lightest application object that the command can do with."""
    known = QCoreApplication.instance()
    if known is not None:
        return known
    name = rest[0] if rest else ""
    if name not in COMMANDS or not COMMANDS[name].draws:
        return QCoreApplication(["umkm-studio"])
    on_paper = name == "reflect" or any(part.startswith("--output") for part in rest)
    if on_paper or not screen.has_screen():
        screen.draw_unseen()
    from PySide6.QtWidgets import QApplication

    with screen.answering():
        return QApplication(list(screen.ARGUMENTS))


def _saved_language(data: Path) -> language.Code:
    try:
        with Store.open_for_reading(paths.store_file(data)) as store:
            return shops.load(store).language
    except UserError:  # no shop yet, or one that the command itself will speak about
        return "id"


def _refuse(sentence: str) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return REFUSED
