"""The trust kit: own accounts, works to show, checks before a channel is opened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.trust import accounts, channel_checks, portfolio
from umkm_studio.models.trust.accounts import Account
from umkm_studio.models.trust.channel_checks import Check, Question
from umkm_studio.models.trust.portfolio import Work
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References


def _accounts(store: Store) -> Iterator[list[Cell]]:
    for one in accounts.everything(store):
        yield [forms.platform_word(one.place), one.name]


def _save_account(store: Store, values: Mapping[str, Any], _: References) -> None:
    place, name = forms.platform_of(values["place"]), values["name"]
    known = accounts.named(store, place, name)
    if known is None:
        accounts.save(store, Account(place=place, name=name))


def _works(store: Store) -> Iterator[list[Cell]]:
    """The oldest first, so that they come back in their order."""
    for one in reversed(portfolio.everything(store)):
        yield [one.title, one.story, one.link]


def _save_work(store: Store, values: Mapping[str, Any], _: References) -> None:
    work = Work(title=values["title"], story=values["story"], link=values["link"])
    known = portfolio.titled(store, work.title)
    portfolio.save(store, replace(work, id=known.id if known else None))


def _checks(store: Store) -> Iterator[list[Cell]]:
    for one in channel_checks.everything(store):
        yield [
            forms.platform_word(one.channel), one.checked_on,
            *(forms.word(forms.ANSWERS, one.answers[question]) for question in Question),
            one.benefit, one.gap, one.next_step, forms.word(forms.READINESS, one.result),
        ]  # fmt: skip


def _save_check(store: Store, values: Mapping[str, Any], _: References) -> None:
    answers = {
        question: forms.meant(forms.ANSWERS, values[question.value]) for question in Question
    }
    result = channel_checks.judge(answers, values["benefit"])
    if values["result"]:
        result = forms.meant(forms.READINESS, values["result"])
    channel_checks.save(
        store,
        Check(
            channel=forms.platform_of(values["channel"]),
            checked_on=values["checked_on"],
            answers=answers,
            benefit=values["benefit"],
            gap=values["gap"],
            next_step=values["next_step"],
            result=result,
        ),
    )


SHEETS = (
    RecordSheet(forms.OFFICIAL_ACCOUNTS, _accounts, _save_account),
    RecordSheet(forms.PORTFOLIO, _works, _save_work),
    RecordSheet(forms.CHANNEL_CHECKS, _checks, _save_check),
)
