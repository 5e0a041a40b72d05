"""What a window says that stands in the shop's place: what happened, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from umkm_studio.models.errors import UserError
from umkm_studio.models.salvage import Counts, Findings, OtherCopy
from umkm_studio.ui.kit import wording

translate = QCoreApplication.translate

STORE_IS_LOST = frozenset({"store_damaged", "store_gone"})
"""Problems that only a copy, or what can be saved, helps against."""
LOOKED_INTO = STORE_IS_LOST | {"store_newer", "start_failed"}
"""Problems with which it is worth saying what copies there are."""


@dataclass(frozen=True, slots=True)
class Head:
    """The top of the window."""

    icon: str
    role: str
    title: str
    sentence: str


def head(problem: UserError) -> Head:
    """Of this problem."""
    if problem.code == "store_damaged":
        return Head("alert-triangle", "danger", _damaged_title(), _damaged_sentence())
    sentence = wording.explain(problem)
    titles = {
        "store_gone": translate("Rescue", "Berkas data toko tidak ada di tempatnya"),
        "store_newer": translate("Rescue", "Data ini dari versi yang lebih baru"),
        "store_in_use": translate("Rescue", "Data toko sedang dipakai"),
        "store_locked": translate("Rescue", "Data toko sedang dipakai"),
        "folder_synced": translate("Rescue", "Data toko ada di folder yang disinkronkan"),
        "start_failed": translate("Rescue", "UMKM Studio belum bisa dibuka"),
    }
    other = translate("Rescue", "Data toko belum bisa dibuka")
    return Head("alert-triangle", "warning", titles.get(problem.code, other), sentence)


def saved() -> Head:
    """Once a damaged shop was copied row by row."""
    return Head(
        "circle-check",
        "success",
        translate("Rescue", "Tokomu bisa dibuka lagi"),
        translate(
            "Rescue",
            "Yang masih terbaca sudah disalin ke berkas baru; berkas yang rusak disimpan di "
            "folder cadangan. Kerusakan bisa juga mengubah angka tanpa ketahuan: cocokkan "
            "pesanan terakhir dengan catatanmu.",
        ),
    )


def _damaged_title() -> str:
    return translate("Rescue", "Berkas data tokomu rusak")


def _damaged_sentence() -> str:
    return translate(
        "Rescue",
        "Bisa karena listrik padam, flashdisk dicabut, atau disk yang menua. Berkasnya tidak "
        "dibuka supaya tidak bertambah rusak, dan apa pun pilihanmu, ia tetap disimpan apa adanya "
        "dengan tanggalnya.",
    )


def counted(counts: Counts) -> str:
    """412 pesanan, 96 konten, dan 148 pembeli; only what there is."""
    parts = (
        (counts.orders, translate("Rescue", "{count} pesanan", "", counts.orders)),
        (counts.posts, translate("Rescue", "{count} konten", "", counts.posts)),
        (counts.buyers, translate("Rescue", "{count} pembeli", "", counts.buyers)),
    )
    said = [text.format(count=wording.number(count)) for count, text in parts if count]
    return QLocale().createSeparatedList(said)


def copy_title(found: Findings) -> str:
    """What restoring is called; with the day of the copy, where there is one."""
    assert found.copy is not None
    return translate("Rescue", "Pulihkan cadangan {day}, pukul {time}").format(
        day=wording.weekday_and_full_day(found.copy.made_on),
        time=wording.clock(found.copy.made_at),
    )


def copy_sentence(found: Findings) -> str:
    """What the copy holds, and what of the shop it does not."""
    assert found.holds is not None
    held = Counts(orders=found.holds.orders, posts=found.holds.posts, buyers=found.holds.buyers)
    sound = translate("Rescue", "Sudah diperiksa utuh, masih kosong.")
    if not held.is_nothing:
        sound = translate("Rescue", "Isinya {counts}, sudah diperiksa utuh.").format(
            counts=counted(held)
        )
    missing = found.missing
    if missing is None:
        lost = translate("Rescue", "Yang kamu catat sesudah itu tidak ada di dalamnya.")
    elif missing.is_nothing:
        lost = translate("Rescue", "Semua yang masih terbaca di berkas lama ada di dalamnya.")
    else:
        lost = translate(
            "Rescue", "Belum ada di dalamnya: {counts} yang dicatat sesudah itu."
        ).format(counts=counted(missing))
    return f"{sound} {lost}"


def other_title(other: OtherCopy) -> str:
    """The day and the minute of one copy among others."""
    return translate("Rescue", "Cadangan {day}, pukul {time}").format(
        day=wording.full_day(other.copy.made_on), time=wording.clock(other.copy.made_at)
    )


def other_sentence(other: OtherCopy) -> str:
    """What is in it, and where it lies unless that is here."""
    held = other.holds
    counts = Counts(orders=0, posts=0, buyers=0)
    if held is None:
        sentence = translate("Rescue", "Terkunci; kata sandinya ditanyakan dulu.")
    else:
        counts = Counts(orders=held.orders, posts=held.posts, buyers=held.buyers)
        sentence = translate("Rescue", "Sudah diperiksa utuh, isinya {counts}.")
        if counts.is_nothing:
            sentence = translate("Rescue", "Sudah diperiksa utuh, masih kosong.")
    sentence = sentence.format(counts=counted(counts))
    if other.is_here:
        return sentence
    there = translate("Rescue", "{sentence} Ada di {folder}.")
    return there.format(sentence=sentence, folder=other.copy.path.parent)


def salvage_sentence(readable: Counts) -> str:
    """What can still be read."""
    return translate(
        "Rescue",
        "Masih terbaca {counts}. Disalin baris demi baris ke berkas baru; sesudahnya kamu melihat "
        "laporan apa yang selamat dan apa yang hilang.",
    ).format(counts=counted(readable))
