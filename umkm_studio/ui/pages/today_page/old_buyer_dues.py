"""Once a year: the data of buyers of whom nothing was heard for long."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import old_buyers
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.due import Due

translate = QCoreApplication.translate


def dues(studio: Studio) -> list[Due]:
    """One where somebody is proposed and this year nobody has looked yet."""
    waiting = old_buyers.waiting(studio.store, studio.today())
    if not waiting:
        return []
    words = translate(
        "Dues",
        "Saatnya meninjau data pembeli lama: {count} orang sudah lama tanpa kabar. Angka "
        "penjualan tidak berubah.",
    ).format(count=wording.number(waiting))
    return [
        Due(
            kind="info",
            icon="shield-lock",
            text=words,
            verb=translate("Dues", "Tinjau"),
            name=translate("Dues", "Tinjau data pembeli lama"),
            act=partial(_open, studio),
        )
    ]


def _open(studio: Studio) -> None:
    from umkm_studio.ui.editors.old_buyers_drawer import OldBuyersDrawer

    studio.open_drawer(OldBuyersDrawer(studio))
