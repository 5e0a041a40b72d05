"""The sentence of every expected problem: what happened, is my data safe, what to do. QtCore only.

    wording.explain(error)        # fills the gaps, which are the details of the error

A new `UserError` code in models needs a line in one of the tables here; a test asks for it.
"""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.hand_edits import BuiltOn
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.problems import (
    cells,
    chats,
    commands,
    fair_tests,
    files,
    messages,
    questions,
    records,
    replies,
    sheets,
    store,
    trials,
    trust,
    voices,
)

translate = QCoreApplication.translate

_TABLES = (
    store,
    files,
    sheets,
    cells,
    chats,
    messages,
    questions,
    records,
    replies,
    trials,
    fair_tests,
    trust,
    voices,
    commands,
)


def sentences() -> dict[str, str]:
    """Code: sentence, in the language in force."""
    return _in(language.current())


@cache  # a file can have thousands of problems
def _in(spoken: language.Code) -> dict[str, str]:
    """All of them; `spoken` is the language that is installed."""
    said = partial(translate, "Problems")  # the tables mark them for the catalogue
    return {code: said(text) for table in _TABLES for code, text in table.SENTENCES.items()}


def column(named: str | tuple[str, str]) -> str:
    """The name of a column: that of an order sheet by its key; the workbook's forms send their
    headers, in Indonesian and English.
    """
    if isinstance(named, tuple):
        indonesian, english = named
        return english if language.current() == "en" else indonesian
    return {
        "number": translate("Problems", "No. Pesanan"),
        "ordered_at": translate("Problems", "Tanggal"),
        "status": translate("Problems", "Status"),
        "product": translate("Problems", "Produk"),
        "quantity": translate("Problems", "Jumlah"),
        "unit_price": translate("Problems", "Harga Satuan"),
        "channel_fee": translate("Problems", "Biaya Kanal"),
    }.get(named, named)


def built_on(built: BuiltOn) -> list[str]:
    """What stands in the way of taking an import back."""
    found = [
        translate(
            "Problems", "{count} catatan sudah diperbarui oleh impor {file} (batalkan itu dulu)"
        ).format(count=count, file=file)
        for file, count in built.by_import.items()
    ]
    found += [_changed_by_hand(table, count) for table, count in built.by_hand.items()]
    if built.numbers:
        numbers = ", ".join(built.numbers)
        found.append(translate("Problems", "misalnya {numbers}").format(numbers=numbers))
    return found


def _changed_by_hand(table: str, count: int) -> str:
    return {
        "orders": translate("Problems", "{count} pesanan sudah kamu ubah sendiri", "", count),
        "posts": translate("Problems", "{count} konten sudah kamu ubah sendiri", "", count),
        "codes": translate("Problems", "{count} kode sudah kamu ubah sendiri", "", count),
        "partners": translate("Problems", "{count} mitra sudah kamu ubah sendiri", "", count),
        "deals": translate(
            "Problems", "{count} kerja sama mitra sudah kamu ubah sendiri", "", count
        ),
        "reflections": translate("Problems", "{count} refleksi sudah kamu ubah sendiri", "", count),
        "messages": translate("Problems", "{count} pesan sudah kamu ubah sendiri", "", count),
        "testimonials": translate(
            "Problems", "{count} testimoni sudah kamu ubah sendiri", "", count
        ),
        "replies": translate("Problems", "{count} balasan sudah kamu ubah sendiri", "", count),
        "trust_entries": translate(
            "Problems", "{count} catatan kepercayaan sudah kamu ubah sendiri", "", count
        ),
    }[table].format(count=count)
