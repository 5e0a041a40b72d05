"""What was done about criticism, what it is about, and the trust log."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.shop import listed
from umkm_studio.models.store import Store
from umkm_studio.models.voices import criticism, testimonials, thanks, themes, trust_log
from umkm_studio.models.voices.criticism import Step
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.models.voices.trust_log import Entry
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References


def _follow_ups(store: Store) -> Iterator[list[Cell]]:
    """Of each testimonial for which there is something to say."""
    handled, thanked = criticism.everything(store), thanks.everything(store)
    for voice in testimonials.everything(store):
        one = handled.get(voice.id or 0)
        end: list[Cell] = [None, None, ""]
        if one is not None:
            end = [one.told_on, one.closed_on, one.no_change]
        cells = [thanked.get(voice.id or 0), *end]
        if any(cells):
            yield [voice.public_id, *cells]


def _save_follow_up(store: Store, values: Mapping[str, Any], _: References) -> None:
    """Praise is only thanked for. That a criticism was closed is taken as told."""
    testimonial_id = _testimonial(store, values["testimonial"])
    if values["thanked_on"] is not None:
        thanks.note(store, testimonial_id, values["thanked_on"])
    if values["told_on"] is not None or values["closed_on"] is not None:
        end = {key: values[key] for key in ("told_on", "closed_on", "no_change")}
        criticism.put(store, replace(criticism.of(store, testimonial_id), **end))


def _steps(store: Store) -> Iterator[list[Cell]]:
    for public_id, one in _handled(store):
        for number, step in enumerate(one.steps, 1):
            yield [public_id, number, step.text, step.due_on, step.done_on]


def _save_step(store: Store, values: Mapping[str, Any], _: References) -> None:
    """A number that is known already is written over; any other comes last."""
    known = criticism.of(store, _testimonial(store, values["testimonial"]))
    step = Step(text=values["text"], due_on=values["due_on"], done_on=values["done_on"])
    steps = list(known.steps)
    place = values["number"] - 1
    steps[place : place + 1] = [step]
    criticism.save(store, replace(known, steps=tuple(steps)))


def _themes(store: Store) -> Iterator[list[Cell]]:
    """Each with the criticisms that it came up in; one that came up in none stands alone."""
    about: dict[str, list[str]] = defaultdict(list)
    for public_id, one in _handled(store):
        for name in one.themes:
            about[name].append(public_id)
    for theme in themes.everything(store):
        for public_id in about[theme.name] or [""]:
            yield [theme.name, public_id]


def _save_theme(store: Store, values: Mapping[str, Any], _: References) -> None:
    themes.named(store, values["theme"])
    if values["testimonial"]:
        known = criticism.of(store, _testimonial(store, values["testimonial"]))
        themes.tie(store, known.testimonial_id, (*known.themes, values["theme"]))


def _log(store: Store) -> Iterator[list[Cell]]:
    names = {theme.id: theme.name for theme in themes.everything(store)}
    causes: dict[str, list[str]] = defaultdict(list)
    for public_id, one in _handled(store):
        for entry in one.entries:
            causes[entry.public_id].append(public_id)
    for entry in sorted(trust_log.everything(store), key=lambda one: one.public_id):
        yield [
            entry.public_id, forms.word(forms.TRUST_KINDS, entry.kind), entry.day, entry.text,
            entry.before, names.get(entry.theme_id, ""), ", ".join(causes[entry.public_id]),
        ]  # fmt: skip


def _save_entry(store: Store, values: Mapping[str, Any], _: References) -> None:
    public_id = values["public_id"]
    known = trust_log.by_public_id(store, public_id) if public_id else None
    entry_id = trust_log.save(
        store,
        Entry(
            id=None if known is None else known.id,
            public_id=public_id,
            kind=forms.meant(forms.TRUST_KINDS, values["kind"]),
            day=values["day"],
            text=values["text"],
            before=values["before"],
            theme_id=themes.named(store, values["theme"]) if values["theme"] else None,
        ),
    )
    for cause in listed(values["criticisms"]):
        trust_log.tie(store, _testimonial(store, cause), entry_id)


def _handled(store: Store) -> Iterator[tuple[str, criticism.Handling]]:
    """What was done about each criticism, with the ID of its testimonial."""
    handled = criticism.everything(store)
    for voice in testimonials.everything(store):
        if voice.id in handled:
            yield voice.public_id, handled[voice.id]


def _testimonial(store: Store, public_id: str) -> int:
    voice: Voice | None = testimonials.by_public_id(store, public_id)
    if voice is None or voice.id is None:
        raise UserError("testimonial_unknown", value=public_id)
    return voice.id


ABOUT_TESTIMONIALS = (
    RecordSheet(forms.CRITICISM_STEPS, _steps, _save_step),
    RecordSheet(forms.CRITICISM_THEMES, _themes, _save_theme),
    RecordSheet(forms.TRUST_LOG, _log, _save_entry),
    RecordSheet(forms.FOLLOW_UPS, _follow_ups, _save_follow_up),
)
"""The trust log after the themes that it names; the end after what leads to it."""
