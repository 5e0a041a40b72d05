"""Passphrases are hidden until the maker wants to read them, everywhere in the same way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import umkm_studio
from umkm_studio.ui.kit import form_fields
from umkm_studio.ui.kit.passphrase import PassphraseField, ShowTyped
from umkm_studio.ui.pages.settings_page.passphrase import PassphraseDialog, UnlockDialog
from umkm_studio.ui.rescue.choices import Locked

SEEN, HIDDEN = QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize("kind", [PassphraseDialog, UnlockDialog, Locked])
def test_wherever_one_is_asked_for_it_can_be_read(parent: QWidget, kind: type[QWidget]) -> None:
    if kind is Locked:
        asked: QWidget = Locked("flashdisk.umkm")
        layout = parent.layout()
        assert layout is not None
        layout.addWidget(asked)
    else:
        asked = PassphraseDialog(parent) if kind is PassphraseDialog else UnlockDialog(parent, "a")
    asked.show()
    fields = asked.findChildren(PassphraseField)
    (shown,) = asked.findChildren(ShowTyped)
    assert fields
    assert {one.echoMode() for one in fields} == {HIDDEN}

    shown.click()
    assert {one.echoMode() for one in fields} == {SEEN}

    asked.hide()
    assert {one.echoMode() for one in fields} == {HIDDEN}, "nobody finds it open"


def test_no_draft_keeps_one_that_is_read(parent: QWidget) -> None:
    field = PassphraseField()
    shown = ShowTyped(field)
    layout = parent.layout()
    assert layout is not None
    layout.addWidget(field)
    layout.addWidget(shown)
    field.setText("kuda baterai stapler")
    shown.click()

    assert field.echoMode() is SEEN
    assert form_fields._kind_of(field) is None


def test_there_is_no_other_field_of_this_kind() -> None:
    files = Path(umkm_studio.__file__).parent.rglob("*.py")
    hiding = [file.name for file in files if ".setEchoMode(" in file.read_text("utf-8")]
    assert hiding == ["passphrase.py"]
