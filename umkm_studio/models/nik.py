"""The number on an identity card (NIK), which no shop needs, seen in what is typed.

Sixteen digits: province, regency and district, two each; the day of birth as DDMMYY, with 40 added
to the day of women; four that are counted up (art. 37 of PP 37/2007, as dukcapil.klaten.go.id and
jatenglive.com retell it). Provinces are numbered from 11 to 97. Order numbers of marketplaces may
have sixteen digits, too, and hardly ever a day of birth inside.
"""

from __future__ import annotations

import re

# Written in one piece, or in groups with blanks, dots or dashes between
_NIK = re.compile(
    r"(?<![\d])"
    r"(?P<province>[1-9]\d)[ .-]?\d\d[ .-]?\d\d[ .-]?"
    r"(?P<day>\d\d)[ .-]?(?P<month>\d\d)[ .-]?\d\d[ .-]?"
    r"(?P<number>\d{4})(?!\d)"
)
_PROVINCES = range(11, 98)
_FOR_WOMEN = 40  # is added to the day


def stands_in(text: str) -> bool:
    """Whether a text holds what can only be a NIK."""
    return any(map(_is_one, _NIK.finditer(text)))


def _is_one(found: re.Match[str]) -> bool:
    day = int(found["day"])
    day -= _FOR_WOMEN if day > _FOR_WOMEN else 0
    return (
        int(found["province"]) in _PROVINCES
        and 1 <= day <= 31
        and 1 <= int(found["month"]) <= 12
        and found["number"] != "0000"
    )
