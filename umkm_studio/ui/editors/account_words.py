"""How the day of a post was for the whole account, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content.account_days import WEEKS, AccountDay
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.places import place_word

translate = QCoreApplication.translate


def sentences(found: Sequence[AccountDay]) -> str:
    """Akun Instagram hari itu: jangkauan 544, biasanya 180 sehari (4 minggu sebelumnya)."""
    return " ".join(map(_sentence, found))


def _sentence(one: AccountDay) -> str:
    text = {
        "reach": translate("Account", "Akun {place} hari itu: jangkauan {value}."),
        "views": translate("Account", "Akun {place} hari itu: {value} tayangan."),
    }[one.metric]
    if one.usual is not None:
        text = {
            "reach": translate(
                "Account",
                "Akun {place} hari itu: jangkauan {value}, biasanya {usual} sehari "
                "({weeks} minggu sebelumnya).",
            ),
            "views": translate(
                "Account",
                "Akun {place} hari itu: {value} tayangan, biasanya {usual} sehari "
                "({weeks} minggu sebelumnya).",
            ),
        }[one.metric]
    return text.format(
        place=place_word(one.platform),
        value=wording.number(one.value),
        usual=wording.number(one.usual),
        weeks=wording.number(WEEKS),
    )
