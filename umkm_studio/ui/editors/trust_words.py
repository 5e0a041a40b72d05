"""The words of the trust kit: its parts, the text on official accounts, a bio to begin with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.shop import Shop
from umkm_studio.models.text import fold
from umkm_studio.models.trust.accounts import Account
from umkm_studio.models.trust.completeness import Part
from umkm_studio.models.trust.portfolio import Work
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.reports import parts as paper_parts

translate = QCoreApplication.translate


def part_word(part: Part) -> str:
    """What a part of the kit is."""
    return {
        Part.NAME: translate("Trust", "Nama usaha"),
        Part.TAGLINE: translate("Trust", "Yang dibuat"),
        Part.CITY: translate("Trust", "Kota"),
        Part.BIO: translate("Trust", "Bio singkat"),
        Part.STANDS_FOR: translate("Trust", "Yang kamu pegang"),
        Part.ACCOUNTS: translate("Trust", "Akun resmi"),
        Part.ORDER_PHONE: translate("Trust", "Nomor WhatsApp untuk pesanan"),
        Part.PAYMENTS: translate("Trust", "Cara bayar resmi"),
        Part.PAYMENT_NAME: translate("Trust", "Nama penerima bayaran"),
        Part.PORTFOLIO: translate("Trust", "Portofolio"),
        Part.WORK_HOURS: translate("Trust", "Jam balas"),
        Part.NEVER_SHARE: translate("Trust", "Yang tidak dibagikan"),
    }[part]


def proposed_bio(shop: Shop) -> str:
    """A bio out of what is known of the shop; "" where that is too little."""
    if not shop.tagline and not shop.name:
        return ""
    opening = shop.tagline or shop.name
    if shop.city:
        text = translate("Trust", "{made} buatan rumah dari {city}.")
        opening = text.format(made=opening, city=shop.city)
    else:
        opening = translate("Trust", "{made} buatan rumah.").format(made=opening)
    if not shop.order_phone:
        return opening
    text = translate("Trust", "{opening} Pesan lewat WhatsApp {phone}.")
    return text.format(opening=opening, phone=shop.order_phone)


def official_text(shop: Shop, accounts: Sequence[Account]) -> str:
    """What buyers can compare with: own accounts, the number for orders, ways to pay."""
    lines: list[str] = []
    if accounts:
        name = shop.name or translate("Trust", "kami")
        lines.append(translate("Trust", "Akun resmi {shop}:").format(shop=name))
        lines += [f"- {place_word(one.place)}: {one.name}" for one in accounts]
    if shop.order_phone:
        text = translate("Trust", "Pesanan lewat WhatsApp {phone}.")
        lines.append(text.format(phone=shop.order_phone))
    if shop.payments:
        lines.append(_payments(shop))
    if lines:
        lines.append(
            translate(
                "Trust",
                "Akun atau nomor lain yang memakai nama kami bukan kami. Kami tidak pernah "
                "meminta PIN, OTP, atau kata sandi.",
            )
        )
    return "\n".join(lines)


def _payments(shop: Shop) -> str:
    if not shop.payment_name:
        return translate("Trust", "Pembayaran hanya lewat {ways}.").format(ways=shop.payments)
    text = translate("Trust", "Pembayaran hanya lewat {ways}, atas nama {name}.")
    return text.format(ways=shop.payments, name=shop.payment_name)


def profile_parts(
    shop: Shop, accounts: Sequence[Account], works: Sequence[Work]
) -> list[paper_parts.Part]:
    """The profile for paper: headings with their lines, only what is there."""
    permits = (
        _permit("P-IRT", shop.pirt_number),
        _permit(translate("Trust", "Sertifikat halal"), shop.halal_number),
        _permit("BPOM", shop.bpom_number),
    )
    ordering = [translate("Trust", "WhatsApp {phone}").format(phone=shop.order_phone)]
    stories = [". ".join(filter(None, (one.title, one.story, one.link))) for one in works]
    found = [
        (translate("Trust", "Tentang"), [shop.bio]),
        (translate("Trust", "Yang kami pegang"), shop.stands_for.splitlines()),
        (translate("Trust", "Akun resmi"), [f"{place_word(a.place)}: {a.name}" for a in accounts]),
        (translate("Trust", "Pesanan"), ordering if shop.order_phone else []),
        (translate("Trust", "Pembayaran"), [_payments(shop)] if shop.payments else []),
        (translate("Trust", "Izin"), list(permits)),
        (translate("Trust", "Portofolio"), stories),
    ]
    told = [(heading, [line for line in lines if line.strip()]) for heading, lines in found]
    return [(heading, lines) for heading, lines in told if lines]


def _permit(name: str, number: str) -> str:
    """P-IRT 2063374010123-29, also where the maker wrote the name of the permit with it."""
    if not number or fold(number).startswith(fold(name)):
        return number
    return translate("Trust", "{permit} {number}").format(permit=name, number=number)


def portfolio_text(works: Sequence[Work]) -> str:
    """The works under each other, to be pasted."""
    return "\n\n".join("\n".join(filter(None, (one.title, one.story, one.link))) for one in works)
