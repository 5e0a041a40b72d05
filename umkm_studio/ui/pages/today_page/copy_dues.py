"""What was arranged for copies on another laptop, and is not on this one: after a restore, or where
the folder of copies was lost.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from umkm_studio import paths
from umkm_studio.models import shop as shops
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.due import Due, Other

translate = QCoreApplication.translate


def dues(studio: Studio) -> list[Due]:
    """A line for the passphrase and one for the second place, until each is there or not wanted."""
    shop = shops.load(studio.store)
    if shop.practice or not (shop.copies_locked or shop.copies_elsewhere):
        return []
    from umkm_studio.models.backups import upkeep

    arranged = upkeep.load(paths.backups_dir(studio.data_dir))
    found = []
    if shop.copies_locked and arranged.lock is None:
        found.append(_passphrase(studio))
    if shop.copies_elsewhere and arranged.second_place is None:
        found.append(_second_place(studio))
    return found


def _passphrase(studio: Studio) -> Due:
    words = translate(
        "Dues",
        "Cadanganmu dulu dikunci dengan kata sandi. Di laptop ini belum, jadi yang kamu simpan ke "
        "flashdisk bisa dibaca siapa pun.",
    )
    return Due(
        kind="warning",
        icon="lock",
        text=words,
        verb=translate("Dues", "Pasang"),
        name=translate("Dues", "Pasang kata sandi cadangan"),
        act=partial(studio.go, "settings", field="passphrase"),
        other=_unwanted(
            studio, translate("Dues", "Tidak perlu kata sandi cadangan"), copies_locked=False
        ),
        stays=True,
    )


def _second_place(studio: Studio) -> Due:
    words = translate(
        "Dues",
        "Cadanganmu dulu juga disalin ke tempat kedua. Di laptop ini tempatnya belum dipilih.",
    )
    return Due(
        kind="warning",
        icon="folder",
        text=words,
        verb=translate("Dues", "Pilih"),
        name=translate("Dues", "Pilih tempat kedua untuk cadangan"),
        act=partial(studio.go, "settings", field="second_place"),
        other=_unwanted(
            studio, translate("Dues", "Tidak perlu tempat kedua"), copies_elsewhere=False
        ),
        stays=True,
    )


def _unwanted(studio: Studio, name: str, **values: Any) -> Other:
    return Other(
        verb=translate("Dues", "Tidak perlu"), name=name, act=partial(_leave, studio, values)
    )


def _leave(studio: Studio, values: dict[str, Any]) -> None:
    shop = replace(shops.load(studio.store), **values)
    words = translate("Dues", "Tidak diingatkan lagi.")
    studio.keep(partial(shops.save, studio.store, shop), words)
