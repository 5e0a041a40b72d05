"""Colours, sizes and icons of the theme in force."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from umkm_studio import paths
from umkm_studio.ui.kit.theme import icon, parse_color, pixmap, theme, tokens


def test_a_role_has_the_colour_of_the_mode():
    assert theme().color("primary") == QColor("#1E6A4B")
    theme().set_mode("dark")
    assert theme().color("primary") == QColor("#5CC795")
    assert theme().is_dark


def test_a_colour_with_alpha_is_read():
    assert parse_color("rgba(20,28,24,0.38)").getRgb() == (20, 28, 24, 97)


def test_a_change_of_mode_is_told_once(qtbot: QtBot):
    with qtbot.waitSignal(theme().changed):
        theme().set_mode("dark")
    with qtbot.assertNotEmitted(theme().changed):
        theme().set_mode("dark")


def test_the_palette_and_the_stylesheet_follow():
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    light = app.styleSheet()
    theme().set_mode("dark")
    assert app.palette().window().color() == theme().color("bg")
    assert app.styleSheet() != light
    assert "{" + "surface" not in app.styleSheet()


def test_everything_grows_with_the_text():
    theme().set_scale(1.5)
    assert theme().px(38) == 57
    assert theme().font("body").pixelSize() == 21
    assert theme().line_height("body") == 30


def test_the_scale_stays_within_reason():
    theme().set_scale(7)
    assert theme().scale == 2.0
    theme().set_scale(0.1)
    assert theme().scale == 1.0


def test_a_font_may_be_changed_by_whoever_asked_for_it():
    theme().font("button").setPixelSize(99)
    assert theme().font("button").pixelSize() == 14


@pytest.mark.parametrize("style", tokens()["type"])
def test_every_style_is_a_bundled_font(style: str):
    font = theme().font(style)
    assert font.family() in {"Studio Teks", "Studio Judul"}
    assert font.family() in QFontDatabase.families()


def test_charts_get_every_opaque_role():
    roles = theme().roles()
    assert roles["text"] == "#1b2420"
    assert "scrim" not in roles


def test_an_icon_has_the_colour_of_its_role_and_the_size_of_the_screen():
    picture = pixmap("home", QColor("#ff0000"), 20, 2.0)
    assert picture.width() == 40
    image = picture.toImage()
    drawn = {
        image.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert drawn == {"#ff0000"}
    assert not icon("home").isNull()


@pytest.mark.parametrize("file", sorted((paths.resources() / "icons").glob("*.svg")), ids=str)
def test_every_icon_can_be_drawn(file):
    image = pixmap(file.stem, QColor("black"), 24).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_a_new_colour_reaches_a_widget_by_repainting(qtbot: QtBot):
    from umkm_studio.ui.kit.buttons import Button

    button = Button("Simpan", kind="primary")
    qtbot.addWidget(button)
    theme().set_mode("light")
    middle = button.sizeHint().height() // 2
    before = button.grab().toImage().pixelColor(6, middle)
    theme().set_mode("dark")
    after = button.grab().toImage().pixelColor(6, middle)
    assert (before, after) == (QColor("#1E6A4B"), QColor("#5CC795"))
    assert button.event(QEvent(QEvent.Type.StyleChange))
