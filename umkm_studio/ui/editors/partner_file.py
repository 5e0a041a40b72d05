"""Everything that the shop holds about one partner, as a page to hand over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns import deals, idea_credits, partner_counts
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import customer_file
from umkm_studio.ui.editors.partner_words import payment_look, state_look
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.places import place_word

translate = QCoreApplication.translate


def write(store: Store, partner: Partner, path: Path, *, shop: str, now: datetime) -> None:
    """Write the file. Raises `UserError`: veiled, and those of `files.whole` (a full disk, a folder
    that is gone).
    """
    store.must_be_plain()
    title = translate("PartnerFile", "Data {name} di {shop}").format(
        name=partner.name, shop=shop or "UMKM Studio"
    )
    intro = translate(
        "PartnerFile",
        "Ini semua yang disimpan tentang kamu, disalin pada {day}. Data ini disimpan di "
        "komputer penjual dan di cadangan yang dibuatnya.",
    ).format(day=wording.full_day(now.date()))
    table = customer_file.table
    tables = [
        table(translate("PartnerFile", "Tentang kamu"), (), _about(partner)),
        table(translate("PartnerFile", "Angka akunmu"), _figure_heads(), _figures(store, partner)),
        table(translate("PartnerFile", "Kerja sama"), _deal_heads(), _deals(store, partner, now)),
    ]
    ideas = [(title,) for _credit, title in idea_credits.of_partner(store, partner.id or 0)]
    if ideas:
        tables.append(table(translate("PartnerFile", "Ide darimu"), (), ideas))
    customer_file.write_page(path, title, intro, tables)


def _about(partner: Partner) -> Iterator[tuple[str, str]]:
    known = {
        translate("PartnerFile", "Nama"): partner.name,
        translate("PartnerFile", "Tempat"): place_word(partner.platform),
        translate("PartnerFile", "Akun"): partner.account,
        translate("PartnerFile", "Akun lain"): partner.other_accounts,
        translate("PartnerFile", "Kota"): partner.city,
        translate("PartnerFile", "Bidang"): partner.niche,
        translate("PartnerFile", "Siapa pengikutnya"): partner.audience,
        translate("PartnerFile", "Gaya bercerita"): partner.tone,
        translate("PartnerFile", "Yang pernah ditolak"): partner.declined,
        translate("PartnerFile", "Kontak"): partner.contact,
        translate("PartnerFile", "Catatan"): partner.note,
    }
    yield from ((what, words) for what, words in known.items() if words)


def _figure_heads() -> tuple[str, ...]:
    return (
        translate("PartnerFile", "Tanggal"),
        translate("PartnerFile", "Pengikut"),
        translate("PartnerFile", "Jangkauan"),
        translate("PartnerFile", "Suka"),
        translate("PartnerFile", "Komentar"),
        translate("PartnerFile", "Disimpan"),
        translate("PartnerFile", "Dibagikan"),
    )


def _figures(store: Store, partner: Partner) -> Iterator[tuple[str, ...]]:
    for one in partner_counts.of_partner(store, partner.id or 0):
        values = (one.followers, one.reach, one.likes, one.comments, one.saves, one.shares)
        yield (wording.day_and_year(one.counted_on), *map(wording.number, values))


def _deal_heads() -> tuple[str, ...]:
    return (
        translate("PartnerFile", "Ke"),
        translate("PartnerFile", "Disepakati"),
        translate("PartnerFile", "Bentuk"),
        translate("PartnerFile", "Imbalan"),
        translate("PartnerFile", "Pembayaran"),
        translate("PartnerFile", "Sampel"),
        translate("PartnerFile", "Keadaan"),
        translate("PartnerFile", "Janji"),
        translate("PartnerFile", "Hasil"),
    )


def _deals(store: Store, partner: Partner, now: datetime) -> Iterator[tuple[str, ...]]:
    for deal in deals.of_partner(store, partner.id or 0):
        yield (
            str(deal.number),
            wording.day_and_year(deal.agreed_on),
            deal.form,
            wording.rupiah(deal.fee),
            payment_look(deal, now.date()).word,
            deal.sample,
            state_look(deal).word,
            "\n".join(one.text for one in deal.promises),
            deal.outcome,
        )
