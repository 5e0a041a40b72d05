"""Which ways on there are from a shop that can't be opened, the best one first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from umkm_studio import paths
from umkm_studio.models.errors import UserError
from umkm_studio.models.salvage import Findings, OtherCopy
from umkm_studio.ui.rescue import words

translate = QCoreApplication.translate


class Deed(Enum):
    """What a choice does."""

    RESTORE = auto()
    SAVE_ROWS = auto()
    START_ANEW = auto()
    TAKE_OVER = auto()
    OPEN_OWN = auto()
    TRY_AGAIN = auto()


class Way(Enum):
    """How the window was left."""

    CLOSE = auto()
    TRY_AGAIN = auto()
    RESTORED = auto()  # the shop is what it was in a copy
    SAVED = auto()  # what could be read of it is a shop again, or an empty one is in its place
    OWN_FOLDER = auto()  # the shop in the laptop's own folder, where another was asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A choice in words. `best` is the one that we would take."""

    deed: Deed
    icon: str
    title: str
    sentence: str
    verb: str
    best: bool = False


def offers(problem: UserError, found: Findings | None, data: Path, own: Path) -> list[Offer]:
    """The choices with this problem; `found` is None until it was looked what is there. `own` is
    the laptop's own data folder.
    """
    made: list[Offer] = []
    if found is not None:
        made += _back(problem.code, found)
    if problem.code == "folder_synced" and data != own:
        made.append(_here(data, own))
    if problem.code != "store_damaged":
        made.append(_again(best=not made))
    return made


def other(copy: OtherCopy) -> Offer:
    """One copy among others."""
    return Offer(
        deed=Deed.RESTORE,
        icon="database-import" if copy.holds is not None else "lock",
        title=words.other_title(copy),
        sentence=words.other_sentence(copy),
        verb=translate("Rescue", "Pulihkan"),
    )


def _back(code: str, found: Findings) -> Iterator[Offer]:
    """To a shop from a copy, from what can be read, or from nothing."""
    damaged = code == "store_damaged"
    if found.copy is not None:
        yield Offer(
            deed=Deed.RESTORE,
            icon="database-import",
            title=words.copy_title(found),
            sentence=words.copy_sentence(found),
            verb=translate("Rescue", "Pulihkan"),
            best=code in words.STORE_IS_LOST,
        )
    if damaged and found.readable is not None:
        yield Offer(
            deed=Deed.SAVE_ROWS,
            icon="list-check",
            title=translate("Rescue", "Selamatkan yang masih terbaca"),
            sentence=words.salvage_sentence(found.readable),
            verb=translate("Rescue", "Selamatkan"),
            best=found.copy is None,
        )
    if code == "store_gone" or (damaged and found.copy is None and found.readable is None):
        yield Offer(
            deed=Deed.START_ANEW,
            icon="building-store",
            title=translate("Rescue", "Mulai dengan toko kosong"),
            sentence=_nothing_left() if damaged else _copies_stay(),
            verb=translate("Rescue", "Mulai"),
        )


def _nothing_left() -> str:
    return translate(
        "Rescue",
        "Di laptop ini tidak ada cadangan, dan dari berkas yang rusak tidak ada lagi yang terbaca. "
        "Punya cadangan di flashdisk? Pilih lewat tombol di bawah.",
    )


def _copies_stay() -> str:
    return translate("Rescue", "Cadangan yang ada tetap tersimpan, dan bisa dipulihkan kapan saja.")


def _here(data: Path, own: Path) -> Offer:
    """Away from a folder that a cloud service keeps in step."""
    if paths.store_file(data).exists() and not paths.store_file(own).exists():
        return Offer(
            deed=Deed.TAKE_OVER,
            icon="device-laptop",
            title=translate("Rescue", "Salin toko ini ke laptop"),
            sentence=translate(
                "Rescue", "Isinya disalin ke {folder}, lalu dibuka dari sana."
            ).format(folder=own),
            verb=translate("Rescue", "Salin dan buka"),
            best=True,
        )
    return Offer(
        deed=Deed.OPEN_OWN,
        icon="device-laptop",
        title=translate("Rescue", "Buka toko di laptop ini"),
        sentence=translate("Rescue", "Yang ada di {folder}.").format(folder=own),
        verb=translate("Rescue", "Buka"),
        best=True,
    )


def _again(*, best: bool) -> Offer:
    return Offer(
        deed=Deed.TRY_AGAIN,
        icon="history",
        title=translate("Rescue", "Coba buka lagi"),
        sentence=translate("Rescue", "Kalau penyebabnya sudah beres."),
        verb=translate("Rescue", "Coba lagi"),
        best=best,
    )
