"""Sheets that no seller sends: each function returns the bytes of one file, small on disk."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

_TYPES = """<?xml version="1.0"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels"
 ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
</Types>"""
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook(
    rows: str, *, before: str = "", doctype: str = "", strings: str = "", sheets: int = 1
) -> bytes:
    """An xlsx whose sheets all hold `rows` (the XML inside sheetData)."""
    numbers = range(1, sheets + 1)
    listed = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="r{n}"/>' for n in numbers)
    related = "".join(
        f'<Relationship Id="r{n}" Type="{_RELATION}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in numbers
    )
    strings_relation = (
        f'<Relationship Id="s" Type="{_RELATION}/sharedStrings" Target="sharedStrings.xml"/>'
    )
    inside = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": f'{_RELATIONS}<Relationship Id="r" Type="{_RELATION}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATION}">'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"{_RELATIONS}{related}{strings_relation}</Relationships>",
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{strings}</sst>',
    }
    sheet = f'{doctype}<worksheet xmlns="{_MAIN}">{before}<sheetData>{rows}</sheetData></worksheet>'
    inside |= {f"xl/worksheets/sheet{n}.xml": sheet for n in numbers}
    return zipped(inside)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    """What lies in an archive."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def with_part(data: bytes, name: str, content: str | bytes) -> bytes:
    """The same archive with one part more (also a second one of the same name)."""
    file = BytesIO(data)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return file.getvalue()


def cell(reference: str, text: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


PLAIN = workbook(f'<row r="1">{cell("A1", "No. Pesanan")}{cell("B1", "Jumlah")}</row>')


def corner_cell() -> bytes:
    """A1 and XFD1048576: the parser's table would take half a terabyte; it aborts."""
    return workbook(
        f'<row r="1">{cell("A1", "x")}</row><row r="1048576">{cell("XFD1048576", "y")}</row>'
    )


def corner_out_of_order() -> bytes:
    """The same with the cells of a row out of order."""
    return workbook(f'<row r="1">{cell("A1", "x")}{cell("XFD1048576", "y")}{cell("A1", "z")}</row>')


def entity_bomb() -> bytes:
    """The 'billion laughs'."""
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return workbook(
        f'<row r="1">{cell("A1", "&l9;")}</row>',
        doctype=f'<!DOCTYPE worksheet [<!ENTITY l0 "lol">{lines}]>',
    )


def duplicate_entry() -> bytes:
    """Two parts of one name: which one is meant?"""
    data = with_part(with_part(PLAIN, "docProps/app.xml", ""), "docProps/apq.xml", "")
    return data.replace(b"docProps/apq.xml", b"docProps/app.xml")


def zip_bomb(megabytes: int = 300) -> bytes:
    file = BytesIO(PLAIN)
    with (
        zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet9.xml", "w") as part,
    ):
        for _ in range(megabytes):
            part.write(b" " * (1 << 20))
    return file.getvalue()


def lying_size(declared: int = 100) -> bytes:
    """5 MB in a worksheet whose header and directory both say `declared` bytes."""
    data = bytearray(workbook(" " * (5 << 20)))
    for signature, size_at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.rfind(signature)
        data[at + size_at : at + size_at + 4] = declared.to_bytes(4, "little")
    return bytes(data)


def encrypted_part() -> bytes:
    """Bit 0 of the flags of every part in the directory."""
    data = bytearray(PLAIN)
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1
    return bytes(data)


def lying_dimension() -> bytes:
    return workbook(
        f'<row r="1">{cell("A1", "x")}</row>', before='<dimension ref="A1:XFD1048576"/>'
    )


def row_per_cell() -> bytes:
    """One <row> for each cell, as TikTok's centre writes it."""
    return workbook(
        "".join(
            f'<row r="{row}">{cell(f"{column}{row}", column)}</row>'
            for row in range(1, 101)
            for column in "ABC"
        )
    )


def wide() -> bytes:
    """One row of 16,384 columns."""
    from openpyxl.utils import get_column_letter

    return workbook(
        "<row>"
        + "".join(cell(f"{get_column_letter(n)}1", "x") for n in range(1, 16_385))
        + "</row>"
    )


def repeated_cell(ods: bytes) -> bytes:
    """The first cell of an ods now says that it stands 16,384 times in each of a million rows."""
    inside = parts(ods)
    row, cell = b"<table:table-row ", b"<table:table-cell "
    body = inside["content.xml"].replace(row, row + b'table:number-rows-repeated="1048576" ', 1)
    body = body.replace(cell, cell + b'table:number-columns-repeated="16384" ', 1)
    return zipped(inside | {"content.xml": body})


def many_strings() -> bytes:
    """A million shared strings, none of them used."""
    return workbook(
        f'<row r="1">{cell("A1", "x")}</row>',
        strings="".join(f"<si><t>{n * n}</t></si>" for n in range(1_000_000)),
    )


def one_text_everywhere(*, rows: int, sheets: int = 1) -> bytes:
    """One shared text, as long as a cell may be, in every cell: gigabytes for whoever looks at each
    of them.
    """
    header = "".join(cell(f"{column}1", f"Kolom {column}") for column in "ABCDEFG")
    body = "".join(
        f'<row r="{row}">'
        + "".join(f'<c r="{column}{row}" t="s"><v>0</v></c>' for column in "ABCDEFG")
        + "</row>"
        for row in range(2, rows + 2)
    )
    return workbook(
        f'<row r="1">{header}</row>{body}',
        strings=f"<si><t>{'x' * 32_767}</t></si>",
        sheets=sheets,
    )
