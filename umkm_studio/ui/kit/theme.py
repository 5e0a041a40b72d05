"""Colour roles, type and icons from resources/tokens.json, as palette and stylesheet.

    theme().set_mode("dark")                      # "light", "dark" or "system"
    painter.setPen(theme().color("text2"))
    label.setFont(theme().font("h1"))
    button.setFixedHeight(theme().px(38))         # grows with the text scale
    action.setIcon(icon("plus", "primary", 18))

Pages name a role, never a colour. Nothing outside this module calls setStyleSheet.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any, Literal, cast

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from umkm_studio import paths

Mode = Literal["light", "dark", "system"]

_FONT_FILES = (
    "StudioTeks-Regular.ttf",
    "StudioTeks-Medium.ttf",
    "StudioTeks-SemiBold.ttf",
    "StudioTeks-Bold.ttf",
    "StudioJudul-Bold.ttf",
)
_GAP = re.compile(r"\{(\w+)\}")
_RGBA = re.compile(r"rgba\((\d+),(\d+),(\d+),([\d.]+)\)")


@cache
def tokens() -> dict[str, Any]:
    """The design tokens as they stand in resources/tokens.json."""
    text = (paths.resources() / "tokens.json").read_text("utf-8")
    return cast("dict[str, Any]", json.loads(text))


@cache
def load_fonts() -> None:
    """Make the bundled fonts known, once; enough for printing, which has no window."""
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / name))


def parse_color(text: str) -> QColor:
    """Read `#RRGGBB` or `rgba(r,g,b,alpha 0-1)`."""
    found = _RGBA.fullmatch(text)
    if not found:
        return QColor(text)
    red, green, blue = (int(part) for part in found.groups()[:3])
    return QColor(red, green, blue, round(float(found[4]) * 255))


class Theme(QObject):
    """The look in force: light or dark, the text scale, and whether things may move.

    `changed` tells that colours or sizes are new. Kit widgets look colours up while painting, so
    they need nothing more than the repaint that follows; sizes reach a page when it is built anew.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mode: Mode = "system"
        self._scale = 1.0
        self.reduced_motion = False
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        load_fonts()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    # what is asked of it

    def color(self, role: str) -> QColor:
        """The colour of a role, in the mode in force; KeyError for a role that does not exist."""
        return self._colors[role]

    def roles(self) -> dict[str, str]:
        """Every role as `#rrggbb`, for charts, which know no Qt (the scrim is left out)."""
        return {role: c.name() for role, c in self._colors.items() if c.alpha() == 255}

    def px(self, pixels: float) -> int:
        """A length of the design at the text scale in force."""
        return round(pixels * self._scale)

    def font(self, style: str) -> QFont:
        """The font of a type style (`h1`, `body`, `caption`...; tokens.json, "type")."""
        if style not in self._fonts:
            spec = tokens()["type"][style]
            font = QFont(tokens()["font"][spec["family"]])
            font.setPixelSize(self.px(spec["px"]))
            font.setWeight(QFont.Weight(spec["weight"]))
            self._fonts[style] = font
        return QFont(self._fonts[style])  # a copy: callers may make theirs bold or small

    def line_height(self, style: str) -> int:
        """The height of one line of a type style, in pixels."""
        return self.px(tokens()["type"][style]["line"])

    def motion(self, milliseconds: int) -> int:
        """How long a movement may take: nothing when the maker wants less movement."""
        return 0 if self.reduced_motion else milliseconds

    @property
    def mode(self) -> Mode:
        """What the maker chose."""
        return self._mode

    @property
    def scale(self) -> float:
        """The text scale, 1.0 to 2.0."""
        return self._scale

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        if self._mode == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == "dark"

    def set_mode(self, mode: Mode) -> None:
        """Choose the colours; "system" follows the desktop."""
        if mode == self._mode:
            return
        self._mode = mode
        native = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        # Only a hint for the frame that the desktop draws; some platforms ignore it.
        QGuiApplication.styleHints().setColorScheme(native.get(mode, Qt.ColorScheme.Unknown))
        self._apply()
        self.changed.emit()

    def set_scale(self, scale: float) -> None:
        """Choose the text scale; it is kept within 1.0 to 2.0."""
        scale = min(2.0, max(1.0, scale))
        if scale == self._scale:
            return
        self._scale = scale
        self._apply()
        self.changed.emit()

    # inside

    def _system_changed(self) -> None:
        if self._mode == "system":
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        values = tokens()["color"]["dark" if self.is_dark else "light"]
        self._colors = {role: parse_color(value) for role, value in values.items()}
        self._fonts = {}
        QApplication.setPalette(self._palette())
        QApplication.setFont(self.font("body"))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyleSheet(self._stylesheet())

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        pairs = {
            role.Window: "bg",
            role.WindowText: "text",
            role.Base: "surface",
            role.AlternateBase: "surface2",
            role.Text: "text",
            role.PlaceholderText: "text3",
            role.Button: "surface",
            role.ButtonText: "text",
            role.BrightText: "onPrimary",
            role.Highlight: "primary",
            role.HighlightedText: "onPrimary",
            role.Accent: "primary",
            role.Link: "link",
            role.LinkVisited: "link",
            role.ToolTipBase: "toast",
            role.ToolTipText: "onToast",
            role.Light: "surface",
            role.Midlight: "surface2",
            role.Mid: "border",
            role.Dark: "borderStrong",
            role.Shadow: "borderStrong",
        }
        for target, name in pairs.items():
            palette.setColor(target, self._colors[name])
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self._colors["text3"])
        return palette

    def _stylesheet(self) -> str:
        """Fill the template's gaps: `{role}` is a colour, `{12px}` a length at the text scale."""
        template = (paths.resources() / "style.qss").read_text("utf-8")

        def fill(gap: re.Match[str]) -> str:
            name = gap[1]
            if name.endswith("px") and name[:-2].isdigit():
                return f"{self.px(int(name[:-2]))}px"
            return self._colors[name].name()

        return _GAP.sub(fill, template)


_current: Theme | None = None


def theme() -> Theme:
    """The one theme of the program; the first call needs a QApplication."""
    global _current
    if _current is None:
        _current = Theme()
    return _current


# icons


@cache
def svg(name: str) -> str:
    """The drawing of resources/icons, to be given a colour in place of `currentColor`."""
    text = (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")
    return text.replace('stroke-width="2"', 'stroke-width="1.75"')


_pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}


def pixmap(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon of resources/icons in a colour; `size` in device-independent pixels."""
    key = (name, color.rgba(), size, ratio)
    if key not in _pixmaps:
        picture = QPixmap(QSize(size, size) * ratio)
        picture.fill(Qt.GlobalColor.transparent)
        coloured = svg(name).replace("currentColor", color.name())
        renderer = QSvgRenderer(QByteArray(coloured.encode()))
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        _pixmaps[key] = picture
    return _pixmaps[key]


def paint_icon(painter: QPainter, name: str, rect: QRect | QRectF, role: str) -> None:
    """Draw an icon into a square, in the colour of a role, sharp on this screen."""
    ratio = painter.device().devicePixelRatio()
    picture = pixmap(name, theme().color(role), round(rect.width()), ratio)
    painter.drawPixmap(QRectF(rect).topLeft(), picture)


def icon(name: str, role: str = "text2", size: int = 18) -> QIcon:
    """An icon for menus and other places that want a QIcon; `size` is scaled with the text."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return QIcon(pixmap(name, theme().color(role), theme().px(size), ratio))
