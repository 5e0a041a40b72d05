"""What can be done with partners and their cooperations, from a page or from their drawer.

partner_actions.mark_paid(studio, deal, "Sari Wening")
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import trash
from umkm_studio.models.campaigns import deals, partners
from umkm_studio.models.campaigns.deals import Deal
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.errors import known_id
from umkm_studio.models.trash import Kind
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


def remove_partner(studio: Studio, partner: Partner) -> bool:
    """Delete a partner, codes stay; of one with a past the archive is offered instead, with the
    reason. Gives whether they are gone.
    """
    partner_id = known_id(partner.id)
    if partners.history(studio.store, partner_id):
        _offer_archive(studio, partner)
        return False

    def remove() -> None:
        with trash.keeping(studio.store, Kind.PARTNER, partner.name, now=studio.now()):
            partners.remove(studio.store, partner_id)

    text = translate("Campaigns", "Mitra {name} dihapus. Kodenya tetap ada.")
    return studio.keep(remove, text.format(name=partner.name))


def archive(studio: Studio, partner: Partner) -> None:
    """Take a partner out of the lists."""
    text = translate("Campaigns", "{name} masuk arsip. Riwayatnya tetap dihitung.")
    work = partial(partners.archive, studio.store, known_id(partner.id), studio.today())
    studio.keep(work, text.format(name=partner.name))


def bring_back(studio: Studio, partner: Partner) -> None:
    """Put a partner back into the lists."""
    text = translate("Campaigns", "{name} kembali ke daftar mitra.")
    work = partial(partners.archive, studio.store, known_id(partner.id), None)
    studio.keep(work, text.format(name=partner.name))


def mark_paid(studio: Studio, deal: Deal, name: str) -> None:
    """Say that a partner got the pay today."""
    text = translate("Campaigns", "Imbalan untuk {name} dicatat lunas.")
    work = partial(deals.mark_paid, studio.store, deal.id or 0, studio.today())
    studio.keep(work, text.format(name=name))


def _offer_archive(studio: Studio, partner: Partner) -> None:
    past = partners.history(studio.store, known_id(partner.id))
    reasons = []
    if past.orders:
        orders = translate("Campaigns", "{count} pesanan lewat kodenya")
        reasons.append(orders.format(count=wording.number(past.orders)))
    if past.paid:
        paid = translate("Campaigns", "{count} imbalan yang sudah dibayar")
        reasons.append(paid.format(count=wording.number(past.paid)))
    if past.done:
        done = translate("Campaigns", "{count} kerja sama yang selesai")
        reasons.append(done.format(count=wording.number(past.done)))
    if past.tests:
        tests = translate("Campaigns", "{count} uji kecil")
        reasons.append(tests.format(count=wording.number(past.tests)))
    why = translate(
        "Campaigns",
        "{name} punya riwayat: {reasons}. Kalau dihapus, angkamu yang lama jadi salah. "
        "Arsipkan saja: namanya hilang dari daftar, riwayatnya tetap.",
    )
    studio.notices.confirm(
        translate("Campaigns", "Mitra ini tidak dihapus"),
        why.format(name=partner.name, reasons=", ".join(reasons)),
        translate("Campaigns", "Arsipkan"),
        partial(archive, studio, partner),
        danger=False,
    )
