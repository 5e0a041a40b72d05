"""The icon in the forms that systems ask for."""

import io
from pathlib import Path

import pytest
from PIL import Image

from installer import icons


@pytest.mark.parametrize("size", icons.PNG_SIZES)
def test_each_size_is_drawn_with_clear_corners_on_green(size: int) -> None:
    picture = Image.open(io.BytesIO(icons.png(size))).convert("RGBA")
    assert picture.size == (size, size)
    assert picture.getpixel((0, 0)) == (0, 0, 0, 0)
    assert picture.getpixel((size // 2, size - 1 - size // 16)) == (0x1E, 0x6A, 0x4B, 255)


def test_windows_finds_every_size_as_it_was_drawn(tmp_path: Path) -> None:
    icons.write_ico(tmp_path / "app.ico")
    with Image.open(tmp_path / "app.ico") as icon:
        sizes = icon.info["sizes"]
    assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= sizes
    for size, _ in sizes:
        with Image.open(tmp_path / "app.ico") as icon:
            icon.size = (size, size)
            icon.load()
            drawn = Image.open(io.BytesIO(icons.png(size)))
            assert icon.convert("RGBA").tobytes() == drawn.convert("RGBA").tobytes()


def test_macos_finds_the_large_sizes(tmp_path: Path) -> None:
    icons.write_icns(tmp_path / "app.icns")
    with Image.open(tmp_path / "app.icns") as icon:
        assert {(512, 512, 2), (128, 128, 1), (16, 16, 2)} <= set(icon.info["sizes"])


def test_macos_has_room_around_the_icon() -> None:
    picture = Image.open(io.BytesIO(icons.png(1024, 0.1))).convert("RGBA")
    assert picture.getbbox() == (102, 102, 922, 922)
