"""A NIK that is typed into any labelled field is asked about, and may stay."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.fields import Labelled, TextArea, TextField
from umkm_studio.ui.kit.nik_hint import NikHint


@pytest.mark.parametrize("make", [TextField, TextArea])
def test_it_is_asked_about_until_it_is_gone(qtbot: QtBot, make: type[TextField | TextArea]) -> None:
    control = make()
    whole = QWidget()
    labelled = Labelled("Catatan", control)
    labelled.setParent(whole)
    qtbot.addWidget(whole)
    whole.show()
    hint = labelled.findChild(NikHint)
    assert hint is not None
    assert not hint.isVisible()

    control.set_value("KTP 3515144508680002")
    assert hint.isVisible()
    assert "NIK" in hint.text()
    assert control.value() == "KTP 3515144508680002", "it may stay"
    control.set_value("titip satpam")

    assert not hint.isVisible()
