"""Orders whose use of a code looked odd, and the maker has looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from umkm_studio.models.campaigns import code_signs
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import channels
from umkm_studio.models.sheets.reader import Cell
from umkm_studio.models.sheets.workbook import forms
from umkm_studio.models.store import Store
from umkm_studio.models.workbook_sheets.sheet import RecordSheet, References


def _settled(store: Store) -> Iterator[list[Cell]]:
    for row in store.rows(
        """
        SELECT orders.channel, orders.number, sign FROM settled_uses
        JOIN orders ON orders.id = order_id ORDER BY orders.channel, orders.number, sign
        """
    ):
        sign = forms.word(forms.CODE_SIGNS, code_signs.Sign(row["sign"]))
        yield [forms.channel_word(row["channel"]), row["number"], sign]


def _save_settled(store: Store, values: Mapping[str, Any], _: References) -> None:
    order_id = store.value(
        "SELECT id FROM orders WHERE channel = :channel AND number = :number",
        channel=channels.meant(values["channel"]),
        number=values["number"],
    )
    if order_id is None:
        raise UserError("order_unknown", value=values["number"])
    code_signs.put(store, order_id, forms.meant(forms.CODE_SIGNS, values["sign"]))


ABOUT_ORDERS = (RecordSheet(forms.SETTLED_USES, _settled, _save_settled),)
