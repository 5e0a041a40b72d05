"""Phone numbers as sellers and marketplaces write them, and what marketplaces hide.

A number is kept as digits with the country in front: 6281234567890. In Indonesia a mobile number
starts with 8 and has 9 to 12 digits after the 62 or the leading 0; a fixed line has 7 to 11
(ITU-T E.164: no number is longer than 15 digits).
"""

from __future__ import annotations

import re
from functools import lru_cache

_COUNTRY = "62"
_MOBILE, _FIXED, _FOREIGN = range(9, 13), range(7, 12), range(8, 16)  # digits
# Compiled by `re` where they are first asked for: the first page asks for none.
_LINK = r"(?:wa\.me/|[?&]phone=)\s*\+?(\d+)"
# One number may have blanks, dots, dashes and brackets in it; anything else ends it.
_RUN = r"[+(]*\d[\d\s().\u00ad\u2010-\u2015\u2212+-]*"
_NEXT = r"\s+(?=\+|\(\+?0|0|62)"  # where a second number may start
_MASK = r"[*\u2022\u25cf\u2217\uff0a]{2,}|(?<=\w)[*\u2022\u25cf\uff0a](?=\w|$)"
_MASKED_DIGITS = r"\d[\s.-]*[xX#]{2,}|[xX#]{2,}[\s.-]*\d|[*\u2022\u25cf\uff0a]"


def phone_digits(phone: object) -> str:
    """The first phone number in a cell, as digits with the country in front; '' where none is.

    `0812-3456-7890`, `+62 812…`, `62812…`, `https://wa.me/62812…` and 81234567890 (a number cell,
    which loses the leading 0) are one number. A masked one (`*****12`, `08xx`) is none: it must
    never tell who somebody is.
    """
    if isinstance(phone, str):
        return _digits_in(phone)
    if isinstance(phone, bool) or not isinstance(phone, int | float):
        return ""
    if isinstance(phone, float) and not phone.is_integer():
        return ""  # NaN and infinity as well
    return _digits_in(str(int(phone))) if 0 < phone < 10**15 else ""


def is_masked(text: str) -> bool:
    """Whether a name, address or number was made unreadable: `R***a`, `Jl. *****`, `08xx`."""
    hides_digits = any(map(str.isdigit, text)) and re.search(_MASKED_DIGITS, text)
    return bool(hides_digits or re.search(_MASK, text))


def masked(phone: str) -> str:
    """A number of which only its owner can tell that it is theirs: 0812-****-771. What is no number
    is hidden as a whole.
    """
    digits = phone_digits(phone)
    if not digits:
        return "****" if phone else ""
    local = f"0{digits.removeprefix(_COUNTRY)}" if digits.startswith(_COUNTRY) else f"+{digits}"
    return f"{local[:4]}-****-{local[-3:]}"


@lru_cache(maxsize=20_000)
def _digits_in(written: str) -> str:
    if len(written) > 300:  # characters: a whole message, in which any number may stand
        return ""
    if found := re.search(_LINK, written, re.IGNORECASE):
        return _with_country(found[1])
    if re.search(_MASKED_DIGITS, written):
        return ""
    for run in re.findall(_RUN, written):
        for number in (run, *re.split(_NEXT, run)):
            if digits := _with_country(number):
                return digits
    return ""


def _with_country(number: str) -> str:
    """The digits of one number if it can be one, else ''."""
    digits = re.sub(r"[^0-9]", "", number)
    if digits.startswith("00"):
        abroad, digits = True, digits[2:]
    else:
        abroad = number.lstrip(" (").startswith("+")
    if digits.startswith(_COUNTRY):
        return _national(digits[2:].removeprefix("0"))
    if abroad:
        return digits if digits[:1] != "0" and len(digits) in _FOREIGN else ""
    if digits.startswith(("0", "8")):
        return _national(digits.removeprefix("0"))
    return ""


def _national(digits: str) -> str:
    lengths = _MOBILE if digits.startswith("8") else _FIXED
    return _COUNTRY + digits if digits[:1] not in ("", "0") and len(digits) in lengths else ""
