"""The words of a post's checklist, also for pages that show only how far it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content.readiness import Check

translate = QCoreApplication.translate


def check_word(check: Check) -> str:
    """An item of the checklist, as it reads when it is done."""
    return {
        Check.PHOTO: translate("PostChecks", "Foto atau video dipilih"),
        Check.CAPTION: translate("PostChecks", "Caption sudah ditulis"),
        Check.CALL: translate("PostChecks", "Ajakan jelas dan jujur"),
        Check.MATERIALS: translate("PostChecks", "Bahannya disebut"),
        Check.SIZE: translate("PostChecks", "Ukuran atau isinya disebut"),
        Check.PRICE: translate("PostChecks", "Harganya disebut"),
        Check.TESTIMONIAL: translate("PostChecks", "Ada testimoni singkat"),
        Check.ORDER_PATH: translate("PostChecks", "Cara pesan jelas"),
        Check.PAYMENT: translate("PostChecks", "Cara bayar yang dipercaya"),
        Check.SOURCE: translate("PostChecks", "Sumber kutipan ditulis"),
    }[check]


def todo_word(check: Check) -> str:
    """What is left to do for it, within a sentence."""
    return {
        Check.PHOTO: translate("PostChecks", "pilih foto atau video"),
        Check.CAPTION: translate("PostChecks", "tulis caption"),
        Check.CALL: translate("PostChecks", "tulis ajakan"),
        Check.MATERIALS: translate("PostChecks", "sebut bahannya"),
        Check.SIZE: translate("PostChecks", "sebut ukurannya"),
        Check.PRICE: translate("PostChecks", "sebut harganya"),
        Check.TESTIMONIAL: translate("PostChecks", "tambah testimoni singkat"),
        Check.ORDER_PATH: translate("PostChecks", "sebut cara pesan"),
        Check.PAYMENT: translate("PostChecks", "sebut cara bayar"),
        Check.SOURCE: translate("PostChecks", "tulis sumber kutipannya"),
    }[check]
