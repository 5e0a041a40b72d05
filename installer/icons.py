"""The app's icon in every form that a system asks for, all drawn from the one SVG."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer import product

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # freedesktop.org's hicolor theme
_ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)  # 100, 125, 150 and 200 % of Windows' 16 and 32
_ICNS_SIZES = (32, 64, 128, 256, 512, 1024)
_ICNS_MARGIN = 100 / 1024  # Apple, "Human Interface Guidelines": 824 of 1024 pixels


@cache
def png(size: int, margin: float = 0.0) -> bytes:
    """The icon as a square PNG of so many pixels, drawn at that size and not scaled.

    `margin` is the share of it that stays free at each side.
    """
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    free, side = size * margin, size * (1 - 2 * margin)
    QSvgRenderer(str(product.ICON)).render(painter, QRectF(free, free, side, side))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know bytes, Qt takes str
    return bytes(content.data())


def write_png(size: int, target: Path) -> None:
    """One size; the folder is made."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(png(size))


def write_ico(target: Path) -> None:
    """Windows' form. Bitmaps, because older tools that read .ico files know no PNG in them."""
    *smaller, largest = [_picture(png(size)) for size in _ICO_SIZES]
    largest.save(
        target,
        format="ICO",
        sizes=[(size, size) for size in _ICO_SIZES],
        append_images=smaller,
        bitmap_format="bmp",
    )


def write_icns(target: Path) -> None:
    """macOS' form, with the free room that Apple's own icons have around them."""
    *smaller, largest = [_picture(png(size, _ICNS_MARGIN)) for size in _ICNS_SIZES]
    largest.save(target, format="ICNS", append_images=smaller)


def _picture(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))
