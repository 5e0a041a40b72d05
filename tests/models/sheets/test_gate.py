"""The gate alone, in this process: whatever the bytes, it answers or raises a UserError."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.faults.counts import times
from tests.hostile import sheets as hostile
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets import gate

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


@given(st.binary(max_size=2_000))
@settings(max_examples=times(200, full=2_000), deadline=None)
def test_random_bytes(data: bytes) -> None:
    passes(data)  # a text, perhaps
    for start in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        assert not passes(start + data)


@given(
    flips=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=40),
    cut=st.floats(0.5, 1),
)
@settings(max_examples=times(300, full=2_000), deadline=None)
def test_mutated_workbooks(flips: list[tuple[float, int]], cut: float) -> None:
    data = bytearray(hostile.PLAIN)
    for place, byte in flips:
        data[int(place * (len(data) - 1))] = byte
    left = bytes(data[: int(len(data) * cut)])
    assert not passes(left) or len(left) == len(data)
