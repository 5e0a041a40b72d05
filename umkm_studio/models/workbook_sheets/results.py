"""What platforms showed: measurements of posts, their numbers at platforms, daily figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from umkm_studio.models.content import account_days, posts, results
from umkm_studio.models.content.posts import COUNTS
from umkm_studio.models.content.results import Measurement
from umkm_studio.models.errors import UserError
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References


def _measurements(store: Store) -> Iterator[list[Cell]]:
    names = {post.id: post.public_id for post in posts.everything(store)}
    for one in results.everything(store):
        yield [
            names[one.post_id],
            one.measured_at.isoformat(sep=" "),
            forms.platform_word(one.platform),
            *(one.counts.get(name) for name in COUNTS),
        ]


def _save_measurement(store: Store, values: Mapping[str, Any], _: References) -> None:
    results.restore(
        store,
        Measurement(
            post_id=_post_id(store, values["post"]),
            measured_at=values["measured_at"],
            counts={name: values[name] for name in COUNTS if values[name] is not None},
            platform=forms.platform_of(values["platform"]),
        ),
    )


def _keys(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows(
        """
        SELECT public_id, platform, key FROM post_keys JOIN posts ON posts.id = post_id
        ORDER BY public_id, platform, key
        """
    ):
        yield [row["public_id"], forms.platform_word(row["platform"]), row["key"]]


def _save_key(store: Store, values: Mapping[str, Any], _: References) -> None:
    post_id = _post_id(store, values["post"])
    results.remember_key(store, post_id, forms.platform_of(values["platform"]), values["key"])


def _days(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows(
        "SELECT platform, metric, day, value FROM daily_results ORDER BY platform, metric, day"
    ):
        metric = row["metric"]
        word = forms.word(forms.METRICS, metric) if metric in forms.METRICS else metric
        yield [forms.platform_word(row["platform"]), word, row["day"], row["value"]]


def _save_day(store: Store, values: Mapping[str, Any], _: References) -> None:
    metric = forms.meaning(forms.METRICS, values["metric"])
    if metric is None:
        said = ", ".join(forms.word(forms.METRICS, key) for key in forms.METRICS)
        raise UserError("word_unknown", value=values["metric"], words=said)
    platform = forms.platform_of(values["platform"])
    account_days.put(store, platform, metric, values["day"], values["value"])


def _post_id(store: Store, public_id: str) -> int:
    post = posts.by_public_id(store, public_id)
    if post is None or post.id is None:
        raise UserError("post_unknown", value=public_id)
    return post.id


ABOUT_POSTS = (
    RecordSheet(forms.POST_RESULTS, _measurements, _save_measurement),
    RecordSheet(forms.POST_KEYS, _keys, _save_key),
    RecordSheet(forms.DAILY_RESULTS, _days, _save_day),
)
