"""The link that opens a chat with the order already in it, and its QR code.

    link = order_link.of("0812-3456-7890", "Halo, saya mau pesan Nastar 500 g. Kode: RENYAH10")
    order_link.opens(link)                 # what a buyer's phone makes of it: number and text

Format: WhatsApp Help Center, "How to use click to chat".
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from types import ModuleType

from umkm_studio.models.phones import phone_digits

LONGEST = 250  # characters of a text whose code can still be scanned from a small label
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


def of(phone: str, text: str) -> str:
    """A wa.me link to this number with this text ready to send; "" where it is no phone number."""
    digits = phone_digits(phone)
    return f"https://wa.me/{digits}?text={_escaped(text)}" if digits else ""


class Doubt(StrEnum):
    """What wants a look before a link is printed."""

    NO_NUMBER = "no_number"  # no number that can be called
    NOT_MOBILE = "not_mobile"  # a fixed line, which WhatsApp knows only where it was registered
    ABROAD = "abroad"  # begins with another country than 62
    LONG = "long"  # the code gets so dense that a phone may not read it


@dataclass(frozen=True, slots=True)
class Opened:
    """What a link opens: a chat with this number (digits, country first) and this text in it."""

    number: str
    text: str


def opens(link: str) -> Opened | None:
    """Read a link back as a phone does; None where it opens no chat."""
    found = re.fullmatch(r"https://wa\.me/(\d+)\?text=([A-Za-z0-9\-._~%]*)", link)
    if found is None:
        return None
    try:
        text = re.sub(
            rb"%([0-9A-F]{2})", lambda one: bytes([int(one[1], 16)]), found[2].encode()
        ).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return Opened(found[1], text)


def doubts(phone: str, text: str) -> tuple[Doubt, ...]:
    """What wants a look; empty where the link is fine."""
    digits = phone_digits(phone)
    if not digits:
        return (Doubt.NO_NUMBER,)
    found = []
    if not digits.startswith("62"):
        found.append(Doubt.ABROAD)
    elif not digits.startswith("628"):
        found.append(Doubt.NOT_MOBILE)
    if len(text) > LONGEST:
        found.append(Doubt.LONG)
    return tuple(found)


def spoken(number: str) -> str:
    """Digits as people read them: +62 812-3456-7890; a number from abroad is only marked as one."""
    if not number.startswith("62"):
        return f"+{number}"
    rest = number[2:]
    return f"+62 {'-'.join(part for part in (rest[:3], rest[3:7], rest[7:]) if part)}"


def qr(link: str) -> list[list[bool]]:
    """The modules of a QR code, row by row, True for dark, without the quiet zone around it.

    Error correction is at least level M (15 % of it may be dirty): it is printed and stuck on jars.
    """
    with _nothing_fetched():
        import segno  # the first page needs none

    code = segno.make(link, error="m", micro=False)
    return [[bool(module) for module in row] for row in code.matrix]


@contextmanager
def _nothing_fetched() -> Iterator[None]:
    """segno writes XML with a helper of Python's that loads what fetches web pages, and OpenSSL
    with it. It is never called; while segno is imported an empty module stands in its place.
    """
    name = "urllib.request"
    if name in sys.modules:
        yield
        return
    sys.modules[name] = ModuleType(name)
    try:
        yield
    finally:
        del sys.modules[name]


def _escaped(text: str) -> str:
    """Percent-encoded as RFC 3986 has it, for a value in a query."""
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in text.encode("utf-8"))
