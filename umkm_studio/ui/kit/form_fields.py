"""The fields of a form: found by the names that its code has for them, read, and typed again.

    read(editor)        # {"buyer.name": "Bu Sari", "day": "14 Okt 2026", "items": [[None, ...]]}
    type_again(editor, kept, changed)

A field is what the kit calls one, or any widget that says for itself what stands in it (`draft()`)
and can be given it again (`take_draft(...)`): lists whose rows come and go. What is read is what
stands on the screen, also words that can't be read as a number or a day, and is plain enough for
JSON. A passphrase is never read. Typing again tells everybody who listens to the field, as fingers
would.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from umkm_studio.ui.kit.choices import Check, Segments, Switch
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.many_select import ManySelect

_ROUNDS = 3  # a choice may fill other fields, which are then typed over once more


@runtime_checkable
class SaysForItself(Protocol):
    """A part of a form that is more than one field."""

    def draft(self) -> Any:
        """What stands in it, as JSON has it."""

    def take_draft(self, kept: Any) -> None:
        """Let it stand there again, and tell who listens."""


def plain(key: object) -> Any:
    """A choice's key as JSON has it."""
    if isinstance(key, Enum):
        return plain(key.value)
    if isinstance(key, date | time):
        return key.isoformat()
    if isinstance(key, tuple | list):
        return [plain(one) for one in key]
    return key if key is None or isinstance(key, str | int | float) else str(key)


def fields_of(form: QWidget) -> dict[str, QWidget]:
    """The fields in a form, in the order in which it was built, by their names in it."""
    return dict(_inside(form, form, "", {id(form)}))


def read(form: QWidget) -> dict[str, Any]:
    """What stands in every field of a form."""
    return {name: _read(field) for name, field in fields_of(form).items()}


def type_again(form: QWidget, kept: Mapping[str, Any], changed: Sequence[str]) -> None:
    """Type what was `changed`, and what other fields held where typing moves them."""
    before = read(form)
    for _round in range(_ROUNDS):
        fields = fields_of(form)
        typed = {name: field for name, field in fields.items() if name in kept}
        off = [
            name
            for name, field in typed.items()
            if (now := _read(field)) != kept[name]
            and (name in changed or now != before.get(name, now))
        ]
        if not off:
            return
        for name in off:
            if isValid(typed[name]):  # another field may have taken its row away
                put(typed[name], kept[name])


def put(field: QWidget, kept: Any) -> None:
    """Let this stand in one field, as if the maker had typed or chosen it."""
    kind = _kind_of(field)
    assert kind is not None
    kind.put(field, kept)


# where they are


def _inside(
    form: QWidget, part: QWidget, prefix: str, seen: set[int]
) -> Iterator[tuple[str, QWidget]]:
    for name, value in vars(part).items():
        yield from _named(form, f"{prefix}{name.removeprefix('_')}", value, seen)


def _named(
    form: QWidget, name: str, value: object, seen: set[int]
) -> Iterator[tuple[str, QWidget]]:
    """Fields that an attribute of the form stands for: one, those of a part, or those in a list."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _named(form, f"{name}.{plain(key)}", one, seen)
    elif isinstance(value, list | tuple):
        for place, one in enumerate(value):
            yield from _named(form, f"{name}.{place}", one, seen)
    elif isinstance(value, QWidget) and id(value) not in seen:
        if not isValid(value) or not form.isAncestorOf(value):
            return
        seen.add(id(value))
        if _kind_of(value) is not None:
            yield name, value
        else:
            yield from _inside(form, value, f"{name}.", seen)


# each kind


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a kind of field is read, and how something is put into it."""

    read: Callable[[Any], Any]
    put: Callable[[Any, Any], None]


def _kind_of(widget: QWidget) -> _Kind | None:
    """How to treat a widget; None for what is no field, and for a passphrase, shown or not."""
    hidden = isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal
    if hidden or widget.property("secret"):
        return None
    made_of: Any = type(widget)
    return _kind(made_of)


@cache  # asked each second of every part of a form
def _kind(made_of: Any) -> _Kind | None:
    if issubclass(made_of, SaysForItself):
        return _Kind(made_of.draft, made_of.take_draft)
    return next((how for kind, how in _KINDS if issubclass(made_of, kind)), None)


def _read(field: QWidget) -> Any:
    kind = _kind_of(field)
    assert kind is not None
    return kind.read(field)


def _type_line(line: QLineEdit, text: Any) -> None:
    line.setText(str(text))
    line.textEdited.emit(line.text())
    line.editingFinished.emit()


def _choose(choice: Select | Segments, kept: Any) -> None:
    """What is not offered any more can't be chosen: the choice stays as it is."""
    found = [key for key in choice.keys if plain(key) == kept]
    if found:
        choice.set_value(found[0])
        choice.changed.emit(found[0])


def _choose_many(choice: ManySelect, kept: Any) -> None:
    choice.set_value([key for key in choice.keys if plain(key) in kept])
    choice.changed.emit(choice.value())


def _tick(box: Check | Switch, kept: Any) -> None:
    box.set_value(bool(kept))
    box.changed.emit(bool(kept))


_KINDS: tuple[tuple[type[QWidget], _Kind], ...] = (
    (QLineEdit, _Kind(QLineEdit.text, _type_line)),
    (QPlainTextEdit, _Kind(QPlainTextEdit.toPlainText, QPlainTextEdit.setPlainText)),
    (Select, _Kind(lambda choice: plain(choice.value()), _choose)),
    (Segments, _Kind(lambda choice: plain(choice.value()), _choose)),
    (ManySelect, _Kind(lambda choice: plain(choice.value()), _choose_many)),
    (Check, _Kind(Check.value, _tick)),
    (Switch, _Kind(Switch.value, _tick)),
)
