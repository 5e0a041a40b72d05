"""Fair tests that are over and whose result nobody has read yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content import fair_tests
from umkm_studio.models.content.fair_tests import FairTest
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.due import Due

translate = QCoreApplication.translate


def dues(studio: Studio) -> list[Due]:
    """One for each that waits to be read."""
    return [_due(studio, test) for test in fair_tests.unread(studio.store, studio.today())]


def _due(studio: Studio, test: FairTest) -> Due:
    pillar = pillar_word(test.pillar)
    text = translate("Dues", "Uji adil {pillar} selesai {day}. Lihat apa yang bisa disimpulkan.")
    return Due(
        kind="info",
        icon="scale",
        text=text.format(pillar=pillar, day=wording.day(test.last)),
        verb=translate("Dues", "Lihat hasilnya"),
        name=translate("Dues", "Lihat hasil uji adil {pillar}").format(pillar=pillar),
        act=partial(_open, studio, test.id),
    )


def _open(studio: Studio, test_id: int | None) -> None:
    from umkm_studio.ui.editors import fair_test_actions  # most days no test waits

    if test_id is not None:
        fair_test_actions.open_test(studio, test_id)
