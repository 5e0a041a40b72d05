"""Sheets of older programs: xls (fixtures) and ods (written here), dates and numbers as cells."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest

from tests.books import NOW
from tests.own_tables import HEADER
from umkm_studio.models.importing import loading, plans
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store

FILES = Path(__file__).parents[1] / "sheets" / "files"
SHOPEE = [
    ["No. Pesanan", "Status Pesanan", "Waktu Pesanan Dibuat", "Nama Produk", "Nama Variasi",
     "Harga Awal", "Jumlah", "Diskon Dari Penjual", "Voucher Ditanggung Penjual",
     "Username (Pembeli)"],
    ["261014ABCDEFGH", "Selesai", "@2026-10-14T09:12:00", "Nastar Klasik", "500 g", 85000, 2, 5000,
     3000, "ayu_kue"],
    ["261015ABCDEFGH", "Batal", "2026-10-15 09:12", "Bolu Pisang", "", "45.000", "1", "0", "0",
     "eka_kue"],
]  # fmt: skip
BOOK = [
    ["BUKU PESANAN"], [], list(HEADER),
    ["@2026-08-05", "Bu Ayu", 81200000217, "nastar", "2 lusin", "85rb", 2040000, "lunas", ""],
    ["", "Bu Siti", "", "bolu pisang", 1, 45000, "45rb", "DP 20rb", "kode RATNA10"],
]  # fmt: skip


@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_a_shopee_export_saved_in_an_older_form(store: Store, tmp_path: Path, kind: str) -> None:
    path = FILES / "shopee.xls"
    if kind == "ods":
        path = an_ods(tmp_path / "shopee.ods", {"lama": [["catatan lama"]], "orders": SHOPEE})

    plan = plans.prepare(path)
    done = loading.load(store, plan, now=NOW)

    assert (plan.book.kind, plan.format) == (kind, "shopee")
    assert (done.sales, done.net_sales, done.cancelled) == (1, 162_000, 1)
    first, second = (draft.order for draft in plan.drafts.orders)
    assert (first.ordered_on.isoformat(), str(first.ordered_time)) == ("2026-10-14", "09:12:00")
    assert second.status is Status.CANCELLED


@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_a_book_saved_in_an_older_form(store: Store, tmp_path: Path, kind: str) -> None:
    path = FILES / "buku.xls" if kind == "xls" else an_ods(tmp_path / "b.ods", {"AGUSTUS": BOOK})

    plan = plans.prepare(path)
    done = loading.load(store, plan, now=NOW)

    assert (plan.book.kind, plan.format) == (kind, "table")
    assert (done.orders_new, done.net_sales, done.problems) == (2, 2_085_000, [])
    first, second = (draft.order for draft in plan.drafts.orders)
    assert (first.phone, first.items[0].quantity) == ("6281200000217", 24)
    assert (second.ordered_on, second.down_payment) == (first.ordered_on, 20_000)


def an_ods(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]]) -> Path:
    """An OpenDocument spreadsheet (ODF 1.3, part 3, 9.1); '@2026-08-05' is a date cell."""
    tables = "".join(
        f"<table:table table:name={quoteattr(name)}>{''.join(map(_row, rows))}</table:table>"
        for name, rows in sheets.items()
    )
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}>'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return path


def _row(cells: Sequence[object]) -> str:
    return f"<table:table-row>{''.join(map(_cell, cells))}</table:table-row>"


def _cell(value: object) -> str:
    if isinstance(value, int):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    text = str(value)
    if text.startswith("@"):
        return f'<table:table-cell office:value-type="date" office:date-value="{text[1:]}"/>'
    if not text:
        return "<table:table-cell/>"
    return (
        '<table:table-cell office:value-type="string">'
        f"<text:p>{escape(text)}</text:p></table:table-cell>"
    )
