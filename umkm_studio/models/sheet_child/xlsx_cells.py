"""What the attributes of an xlsx cell make of its text: number, date, shared text, struck through.

ECMA-376 part 1: 18.3.1.4 (cells), 18.18.11 (their types), 18.8.30 (number formats), 18.8.45 (cell
formats), 18.17.4 (dates), 22.9.2.19 (text with _x0007_ in it).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from umkm_studio.models.sheet_child.plain import Plain, Texts, cleaned, moment, number

_VALUE = re.compile(  # what follows `<c ...>`
    r"(?:<f[^<>]*/>|<f[^<>]*>[^<]*</f>)?"
    r"(?:<v>([^<]*)</v>|<v ?/>|<is><t(?: [^<>]*)?>([^<]*)</t></is>|<is><t ?/></is>)?</c>\s*"
)
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_ENTITY = re.compile(r"&(?:#(\d+)|#x([0-9A-Fa-f]+)|(amp|lt|gt|quot|apos));")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")

_DATES = frozenset(map(str, [*range(14, 23), 45, 47]))  # built-in number formats
_DURATION = "46"  # [h]:mm:ss
_PERCENTS = frozenset({"9", "10"})  # 0%, 0.00%
# As openpyxl decides it (openpyxl.styles.numbers, 3.1): a letter of a date or time outside quotes
# and brackets.
_NO_CODE = re.compile(r'"[^"]*"|\[(?!hh?\]|mm?\]|ss?\])[^\]]*\]', re.IGNORECASE)
_OF_A_DATE = re.compile(r"(?<![_\\])[dmhys]", re.IGNORECASE)
_OF_A_SHARE = re.compile(r"(?<![_\\])%")
_ELAPSED = re.compile(r"\[(?:hh?|mm?|ss?)\]", re.IGNORECASE)
_DAYS = 2_958_466  # the year 10000
_1904 = 1_462  # days between the two calendars


@dataclass(frozen=True, slots=True)
class Style:
    """How a cell shows its number ("number", "percent", "date" or "duration")."""

    shows: str = "number"
    struck: bool = False
    is_1904: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """How to read the text of a cell, and what is special about it."""

    read: Callable[[str], Plain]
    struck: bool
    struck_texts: Collection[str]  # the text tells: numbers of shared texts


@dataclass(frozen=True, slots=True)
class Special:
    """A cell that is a time, or struck through."""

    cell: Plain
    struck: bool


class Odd(Exception):
    """A cell that does not look like nearly all cells."""


def styles_of(tags: Iterable[tuple[str, dict[str, str]]], is_1904: bool) -> dict[str, Style]:
    """The style of each cell format, by its number as cells write it."""
    formats: dict[str, str] = {}
    struck: list[bool] = []
    styles: dict[str, Style] = {}
    section = ""
    for tag, about in tags:
        if tag in ("numFmts", "fonts", "fills", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"):
            section = tag
        elif section == "numFmts" and tag == "numFmt":
            formats[about.get("numFmtId", "")] = about.get("formatCode", "")
        elif section == "fonts" and tag == "font":
            struck.append(False)
        elif section == "fonts" and tag == "strike" and struck:
            struck[-1] = about.get("val", "1") in ("1", "true")
        elif section == "cellXfs" and tag == "xf":
            font = about.get("fontId", "0")
            is_struck = font.isdecimal() and int(font) < len(struck) and struck[int(font)]
            shows = _shows(about.get("numFmtId", "0"), formats)
            styles[str(len(styles))] = Style(shows, is_struck, is_1904)
    return styles


def _shows(number_format: str, formats: Mapping[str, str]) -> str:
    if number_format not in formats:
        is_date, is_duration = number_format in _DATES, number_format == _DURATION
        is_percent = number_format in _PERCENTS
    else:
        code = _NO_CODE.sub("", formats[number_format].partition(";")[0])
        is_date, is_duration = bool(_OF_A_DATE.search(code)), bool(_ELAPSED.search(code))
        is_percent = bool(_OF_A_SHARE.search(code))
    if is_percent:
        return "percent"
    return "duration" if is_duration else "date" if is_date else "number"


class Kinds(dict[str, Kind]):
    """A cell's attributes as the file has them -> how to read it."""

    def __init__(
        self,
        styles: Mapping[str, Style],
        texts: Sequence[str | None],
        struck_texts: Collection[str],
    ) -> None:
        self._styles, self._shared, self._struck_texts = styles, texts, struck_texts
        self._texts = Written()

    def __missing__(self, attributes: str) -> Kind:
        said = dict(_ATTRIBUTE.findall(attributes))
        style = self._styles.get(said.get("s", "0"), Style())
        name = said.get("t", "n")
        struck = style.struck or "struck" in said
        struck_texts = self._struck_texts if name == "s" else ()
        self[attributes] = kind = Kind(self._reader(name, style), struck, struck_texts)
        return kind

    def _reader(self, name: str, style: Style) -> Callable[[str], Plain]:
        if name == "s":
            shared = self._shared
            return lambda text: shared[int(text)] if text else None
        if name == "n":
            return _Numbers(style).__getitem__
        if name == "b":
            return lambda text: text.strip() in ("1", "true") if text else None
        if name == "d":
            return _iso
        return self._texts.__getitem__  # str, inlineStr, and e: '#REF!'


class CellTexts(dict[str, Plain | Special]):
    """What stands in the file after a cell's reference -> the cell. What repeats is read once."""

    _MOST = 100_000

    def __init__(self, kinds: Kinds) -> None:
        self._kinds = kinds
        self.some_are_special = False

    def __missing__(self, rest: str) -> Plain | Special:
        if len(self) >= self._MOST:
            self.clear()
        attributes, _, body = rest.partition(">")
        if attributes.endswith("/"):
            cell: Plain | Special = None
        elif body.startswith("<is><t>") and body.endswith("</t></is></c>") and body.count("<") == 5:
            cell = self.read(attributes, unescaped(body[7:-13]))  # as most text is written
        else:
            value = _VALUE.fullmatch(body)
            if value is None:
                raise Odd
            cell = self.read(attributes, unescaped(value[1] or value[2] or ""))
        self[rest] = cell
        return cell

    def read(self, attributes: str, text: str) -> Plain | Special:
        """The cell of these attributes and this text."""
        kind = self._kinds[attributes]
        cell = kind.read(text)
        struck = cell is not None and (kind.struck or text in kind.struck_texts)
        if not struck and type(cell) is not tuple:
            return cell
        self.some_are_special = True
        return Special(cell, struck)


class Written(Texts):
    """Texts in which what XML can't hold stands as _x0007_."""

    def __missing__(self, text: str) -> str | None:
        if "_x" not in text:
            return super().__missing__(text)
        self[text] = clean = cleaned(_ESCAPED.sub(lambda code: chr(int(code[1], 16)), text)) or None
        return clean


class _Numbers(dict[str, Plain]):
    """A number as the file has it -> the number, or the day or time that its format makes of it."""

    _MOST = 100_000  # kept: what repeats comes soon again

    def __init__(self, style: Style) -> None:
        self._style = style

    def __missing__(self, written: str) -> Plain:
        if len(self) >= self._MOST:
            self.clear()
        self[written] = cell = self._read(written)
        return cell

    def _read(self, written: str) -> Plain:
        if not written.strip():
            return None
        try:
            value = float(written)
        except ValueError:
            return cleaned(written) or None
        if self._style.shows == "number":
            return number(value)
        if self._style.shows == "percent":
            return f"{number(round(value * 100, 9))}%"
        try:
            if self._style.shows == "duration":
                return moment(timedelta(days=value))
            return _day(value, self._style.is_1904)
        except (ValueError, OverflowError):
            return number(value)


def _day(serial: float, is_1904: bool) -> Plain:
    """A date, a time of day (below 1), or both, to the millisecond; what is neither stays a number.

    Days count from the end of 1899, and day 60 is the 29th of February 1900, which never was.
    """
    if not 0 <= serial < _DAYS:
        return number(serial)
    days = int(serial)
    rest = timedelta(milliseconds=round((serial - days) * 86_400_000))
    if not days and rest < timedelta(days=1):
        return moment((datetime.min + rest).time())
    if is_1904:
        days += _1904
    elif days < 60:
        days += 1
    return _day_or_moment(datetime(1899, 12, 30) + timedelta(days=days) + rest)


def _iso(text: str) -> Plain:
    """A cell of type d: 2026-10-14T09:12:00."""
    try:
        return _day_or_moment(datetime.fromisoformat(text.strip()))
    except ValueError:
        return cleaned(text) or None


def _day_or_moment(found: datetime) -> Plain:
    return moment(found if found.time() != datetime.min.time() else found.date())


def unescaped(text: str) -> str:
    """As XML means it: line ends and entities (XML 1.0, 2.11 and 4.6)."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(entity: re.Match[str]) -> str:
    decimal, hexadecimal, name = entity.groups()
    return _ENTITIES[name] if name else chr(int(decimal or hexadecimal, 10 if decimal else 16))
