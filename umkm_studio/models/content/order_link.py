"""The link that opens a chat with the order already in it, and its QR code.

    link = order_link.of("0812-3456-7890", "Halo, saya mau pesan Nastar 500 g. Kode: RENYAH10")

Format: WhatsApp Help Center, "How to use click to chat".
"""

from __future__ import annotations

from umkm_studio.models.phones import phone_digits

_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


def of(phone: str, text: str) -> str:
    """A wa.me link to this number with this text ready to send; "" where it is no phone number."""
    digits = phone_digits(phone)
    return f"https://wa.me/{digits}?text={_escaped(text)}" if digits else ""


def qr(link: str) -> list[list[bool]]:
    """The modules of a QR code, row by row, True for dark, without the quiet zone around it.

    Error correction is at least level M (15 % of it may be dirty): it is printed and stuck on jars.
    """
    import segno  # the first page needs none

    code = segno.make(link, error="m", micro=False)
    return [[bool(module) for module in row] for row in code.matrix]


def _escaped(text: str) -> str:
    """Percent-encoded as RFC 3986 has it, for a value in a query."""
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in text.encode("utf-8"))
