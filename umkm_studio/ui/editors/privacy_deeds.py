"""Words on what was done with a person's data, for the register and for the person's drawer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.privacy_register import Deed, Entry, Field
from umkm_studio.ui.kit import wording

translate = QCoreApplication.translate


def deed_words(entry: Entry) -> str:
    """What was done."""
    if entry.kind is Deed.CORRECTED:
        words = translate("PrivacyDeeds", "Data seorang pelanggan dibetulkan: {fields}")
        return words.format(fields=", ".join(map(_field_word, entry.fields)))
    return {
        Deed.EXPORTED: translate("PrivacyDeeds", "Data seorang pelanggan disalin ke berkas"),
        Deed.ANONYMISED: translate("PrivacyDeeds", "Seorang pelanggan disamarkan"),
        Deed.DELETED: translate("PrivacyDeeds", "Data seorang pelanggan dihapus"),
    }[entry.kind]


def deed_for_person(entry: Entry) -> str:
    """The same in the drawer of the person whom it was done for."""
    if entry.kind is Deed.CORRECTED:
        words = translate("PrivacyDeeds", "Dibetulkan: {fields}")
        return words.format(fields=", ".join(map(_field_word, entry.fields)))
    return {
        Deed.EXPORTED: translate("PrivacyDeeds", "Disalin ke berkas"),
        Deed.ANONYMISED: translate("PrivacyDeeds", "Disamarkan"),
        Deed.DELETED: translate("PrivacyDeeds", "Dihapus"),
    }[entry.kind]


def when_words(entry: Entry) -> str:
    """When it was done, and when it was asked for where that is known."""
    when = translate("PrivacyDeeds", "{day}, {time}").format(
        day=wording.long_day(entry.done_at.date()), time=wording.clock(entry.done_at)
    )
    if entry.asked_at is None:
        return when
    asked = translate("PrivacyDeeds", "Diminta {day}, {time}").format(
        day=wording.long_day(entry.asked_at.date()), time=wording.clock(entry.asked_at)
    )
    return translate("PrivacyDeeds", "{asked}. Dikerjakan {done}").format(asked=asked, done=when)


def _field_word(field: Field) -> str:
    return {
        Field.NAME: translate("PrivacyDeeds", "nama"),
        Field.PHONE: translate("PrivacyDeeds", "nomor HP"),
    }[field]
