"""Plain records as JSON and back, by what their fields are declared to hold.

A field that a later version has added takes its default when older text is read; one that is gone
is passed over. What does not fit is refused, never guessed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, timedelta
from enum import Enum
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from umkm_studio.models.errors import UserError

T = TypeVar("T")

_MINUTE = timedelta(minutes=1)


def write(record: object) -> str:
    """A record as one line of JSON. Days are YYYY-MM-DD, lengths of time whole minutes."""
    return json.dumps(_plain(record), ensure_ascii=False, separators=(",", ":"))


def read(kind: type[T], text: str) -> T:
    """The record of that kind. Raises `UserError("frozen_unreadable")`."""
    try:
        found: T = _typed(kind, json.loads(text))
    except (AttributeError, KeyError, TypeError, ValueError) as problem:
        raise UserError("frozen_unreadable") from problem
    return found


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(_plain(key)): _plain(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return round(value / _MINUTE)
    return value


def _typed(kind: Any, value: Any) -> Any:
    origin, inside = get_origin(kind), get_args(kind)
    if origin in (UnionType, Union):
        [some] = [each for each in inside if each is not type(None)]
        return None if value is None else _typed(some, value)
    if origin is tuple:
        return tuple(_typed(inside[0], each) for each in value)
    if origin is Mapping:
        keys, values = inside
        return {_typed(keys, key): _typed(values, each) for key, each in value.items()}
    if is_dataclass(kind):
        return _record(kind, value)
    if kind is date:
        return date.fromisoformat(value)
    if kind is timedelta:
        return timedelta(minutes=_exactly(int, value))
    if issubclass(kind, Enum):
        return kind(value)
    return _exactly(kind, value)


def _record(kind: Any, value: Mapping[str, Any]) -> Any:
    hints = get_type_hints(kind)
    given = {
        field.name: _typed(hints[field.name], value[field.name])
        for field in fields(kind)
        if field.name in value or field.default is MISSING
    }
    return kind(**given)


def _exactly(kind: type, value: Any) -> Any:
    if type(value) is not kind and not (kind is float and type(value) is int):
        raise ValueError(value)
    return value
