"""What paper can show of a text, so that nothing turns into empty boxes.

    printable("Nastar → toples 🍪 besar")        # "Nastar -> toples besar"

Our own fonts hold Latin letters. What they lack is written another way where there is one (arrows,
letters that only look fancy), drawn with a font of the system where that is a letter of another
script, and left out where it is a picture: few printers and PDF readers draw emoji. A letter that
no font has becomes "?", so that nobody takes a name for whole that is not.

    printable("Enak 🍪", pictures=True)              # "Enak 🍪", for a picture on a screen

There an emoji stays as it is where a font of this computer has it.
"""

from __future__ import annotations

from functools import cache
from unicodedata import category, normalize

from PySide6.QtGui import QFont, QRawFont, QTextLayout

from umkm_studio.ui.kit.theme import load_fonts, tokens

_PICTURES = ("So", "Sk", "Mn", "Me", "Cf")  # above U+2000: emoji, skin tones, selectors, joiners
_JOINING = "\u200d\ufe0f"  # ZERO WIDTH JOINER, VARIATION SELECTOR-16
_SKIN = "\U0001f3fb\U0001f3ff"  # the first and the last tone of skin
_OTHERWISE = {
    "→": "->", "➡": "->", "➜": "->", "⇒": "=>", "←": "<-", "⬅": "<-",
    "✓": "v", "✔": "v", "☑": "v", "✅": "v", "✗": "x", "✘": "x", "❌": "x", "✖": "x",
    "★": "*", "☆": "*", "⭐": "*", "♥": "<3", "♡": "<3", "❤": "<3",
    "≤": "<=", "≥": ">=", "≈": "~", "≠": "<>", "▪": "-", "●": "-", "■": "-",
}  # fmt: skip


def printable(text: str, *, pictures: bool = False) -> str:
    """The text as it can be printed, control characters left out; line breaks stay. With `pictures`
    emoji stay too, as far as they can be drawn.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    found: list[str] = []
    left_out = False
    for one in normalize("NFC", lines):
        drawn = (_picture(one, found) if pictures else "") or _drawn(one)
        if not drawn:
            left_out = True
            continue
        is_second_blank = one == " " and (not found or found[-1] in " \n")
        if not (left_out and is_second_blank):
            left_out = False
            found.append(drawn)
    return "".join(found)


@cache
def _drawn(one: str) -> str:
    """How a character gets on paper."""
    if one == "\n":
        return one
    kind = category(one)
    if kind in ("Cc", "Cs"):
        return ""
    if kind == "Zs" or _is_ours(one):
        return one
    plain = _OTHERWISE.get(one) or normalize("NFKC", one)
    if plain != one and all(map(_is_ours, plain)):
        return plain
    if one >= "\u2000" and kind in _PICTURES:
        return ""
    return one if _has_a_font(one) else "?"


def _picture(one: str, before: list[str]) -> str:
    """An emoji where it can be drawn; what joins or colours one, only behind one."""
    if one in _JOINING or _SKIN[0] <= one <= _SKIN[1]:
        behind = bool(before) and (before[-1] in _JOINING or category(before[-1][-1]) == "So")
        return one if behind else ""
    return one if category(one) == "So" and _has_a_font(one) else ""


@cache
def _font() -> QFont:
    load_fonts()
    return QFont(tokens()["font"]["text"])


@cache
def _raw_font() -> QRawFont:
    return QRawFont.fromFont(_font())


def _is_ours(one: str) -> bool:
    """Whether the font that comes with the program has it."""
    return _raw_font().supportsCharacter(ord(one))


def _has_a_font(one: str) -> bool:
    """Whether any font of this computer has it: glyph 0 is the empty box."""
    layout = QTextLayout(one, _font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    return bool(glyphs) and 0 not in glyphs
