"""What a cooperation says where the maker wrote nothing else: fair terms in plain words.

Where the words that disclose a cooperation come from is in docs/partners.md.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.deals import Deal

translate = QCoreApplication.translate


def disclosure(deal: Deal, shop: str) -> str:
    """The words that tell buyers of the cooperation: paid, or a product that was a gift; neither
    of them while nothing is agreed on.
    """
    if deal.disclosure:
        return deal.disclosure
    if deal.fee:
        return translate("Deal", "Kerja sama berbayar dengan {shop}").format(shop=shop)
    if deal.sample or deal.sample_value:
        return translate("Deal", "Produk dikirim gratis oleh {shop}").format(shop=shop)
    return translate("Deal", "Kerja sama dengan {shop}").format(shop=shop)


def usage_rights(deal: Deal) -> str:
    """What the shop may do with what the partner made."""
    return deal.usage_rights or usual_usage_rights()


def usual_usage_rights() -> str:
    """Sharing with the name, and asking before it becomes an ad."""
    return translate(
        "Deal",
        "Toko boleh membagikan ulang di akunnya sendiri dengan menyebut nama mitra. Untuk iklan "
        "berbayar atau kemasan, toko minta izin dulu.",
    )


def poor_results(deal: Deal) -> str:
    """What happens when few people buy."""
    return deal.poor_results or usual_poor_results()


def usual_poor_results() -> str:
    """Pay is for work, not for luck."""
    return translate(
        "Deal",
        "Imbalan adalah untuk kerja, bukan untuk keberuntungan. Kalau pesanannya sedikit, imbalan "
        "tetap dibayar penuh dan produk tidak diminta kembali.",
    )


def honesty() -> str:
    """What may be asked of a story, and what not."""
    return translate(
        "Deal",
        "Mitra bercerita sejujurnya, dengan kata-katanya sendiri. Toko hanya boleh meminta "
        "perbaikan kalau ada fakta yang salah, misalnya bahan, harga, atau tanggal.",
    )


def hindrance() -> str:
    """What happens when one side can't keep a day."""
    return translate(
        "Deal",
        "Siapa pun yang terhalang memberi kabar sebelum tanggalnya, lalu tanggal baru dicari "
        "bersama. Kalau berhenti di tengah jalan, yang sudah dibuat tetap dibayar.",
    )
