"""The greeting for somebody who has been away, with their name in its gaps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.win_back import Missed
from umkm_studio.models.shop import Shop

translate = QCoreApplication.translate


def usual_text() -> str:
    """What it says until the maker writes something else: no offer, no hurry."""
    return translate(
        "WinBack",
        "Halo Kak {nama}, apa kabar? Terima kasih pernah memesan {produk} di {toko}. Kalau sedang "
        "ingin lagi atau ada masukan, kabari aku ya. Tidak perlu dibalas kalau sedang sibuk.",
    )


def greeting(text: str, one: Missed, shop: Shop) -> str:
    """The text with its gaps filled; any other braces stay as they are."""
    values = {
        "{nama}": one.shown_name,
        "{produk}": one.liked or translate("WinBack", "produk kami"),
        "{toko}": shop.name or translate("WinBack", "toko kami"),
    }
    for gap, value in values.items():
        text = text.replace(gap, value)
    return text
