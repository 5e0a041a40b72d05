"""The templates of what is printed: `resources/reports`, a file for each sheet.

They say how large things are, where they stand and in which order; what is said, and what goes on
over the pages, is code. Lengths are 1/96 inch as everywhere on paper, unless a file says otherwise.

    @dataclass(frozen=True, slots=True)
    class _Template:
        pad: float
        sizes: tuple[_Size, ...]          # [[sizes]] in the file

    _AS = templates.read("order-slip", _Template)
"""

from __future__ import annotations

import tomllib
from dataclasses import is_dataclass
from functools import cache
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from umkm_studio import paths

_T = TypeVar("_T")


def read(name: str, kind: type[_T]) -> _T:
    """What a template says, as a dataclass of this kind.

    Raises `TypeError` where the file lacks a field, or has one too many: it is part of the program.
    """
    return cast(_T, _filled(kind, _table(name)))


@cache
def _table(name: str) -> dict[str, Any]:
    text = (paths.resources() / "reports" / f"{name}.toml").read_text("utf-8")
    return tomllib.loads(text)


def _filled(kind: Any, value: Any) -> Any:
    """A value of TOML as this type: tables become dataclasses, arrays tuples."""
    if is_dataclass(kind) and isinstance(value, dict):
        hints = get_type_hints(kind)
        parts = {key: _filled(hints.get(key), part) for key, part in value.items()}
        return cast(Any, kind)(**parts)
    if get_origin(kind) is dict:
        return {key: _filled(get_args(kind)[1], part) for key, part in value.items()}
    if get_origin(kind) is tuple:
        kinds = get_args(kind)
        if kinds[-1] is Ellipsis:
            return tuple(_filled(kinds[0], part) for part in value)
        return tuple(_filled(one, part) for one, part in zip(kinds, value, strict=True))
    return float(value) if kind is float else value
