"""The gate alone, in this process: whatever the bytes, it answers or raises a UserError."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.models.sheets import hostile
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.sheets import gate
from umkm_studio.models.sheets.gate import LIMITS

KINDS = {"xlsx", "xlsb", "ods", "xls", "csv"}


def passes(data: bytes) -> bool:
    """Whether the file comes through; anything but a UserError is a failure of the test."""
    try:
        kind = gate.kind_of(data)
        gate.check(data, kind)
    except UserError:
        return False
    return kind in KINDS


def test_a_plain_workbook_passes() -> None:
    assert passes(hostile.PLAIN)


def test_styled_cells_far_out_hold_nothing_and_do_not_count() -> None:
    far = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert passes(hostile.workbook(f'<row r="1">{hostile.cell("A1", "x")}</row>{far}'))


def test_a_highest_cell_is_found_across_the_chunks_it_is_read_in() -> None:
    filler = "".join(
        f'<row r="{n}">{hostile.cell(f"A{n}", "x" * 5_000)}</row>' for n in range(1, 1_000)
    )
    data = hostile.workbook(filler + f'<row r="1000">{hostile.cell("IW1000", "y")}</row>')
    limits = replace(LIMITS, unpacked_ratio=10**9)
    with pytest.raises(UserError) as caught:
        gate.check(data, "xlsx", limits)
    assert caught.value.details == {"what": "columns", "found": 257, "limit": 256}


def test_prefixed_tags_are_understood() -> None:
    row = '<x:row r="9"><x:c r="IW9" t="str"><x:v>x</x:v></x:c></x:row>'
    assert not passes(hostile.workbook(row))


def test_unpacking_can_be_stopped() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        gate.check(hostile.PLAIN, "xlsx", tick=stop)


@given(st.binary(max_size=2_000))
@settings(max_examples=200, deadline=None)
def test_random_bytes(data: bytes) -> None:
    for start in (b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        assert passes(start + data) in (True, False)


@given(
    flips=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=40),
    cut=st.floats(0.5, 1),
)
@settings(max_examples=300, deadline=None)
def test_mutated_workbooks(flips: list[tuple[float, int]], cut: float) -> None:
    data = bytearray(hostile.PLAIN)
    for place, byte in flips:
        data[int(place * (len(data) - 1))] = byte
    assert passes(bytes(data[: int(len(data) * cut)])) in (True, False)
