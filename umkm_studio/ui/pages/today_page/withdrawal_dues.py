"""Buyers who asked to be taken out: the law counts the hours."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import withdrawals
from umkm_studio.models.sales.withdrawals import Request
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.due import Due

translate = QCoreApplication.translate


def dues(studio: Studio) -> list[Due]:
    """One for each request that is open."""
    return [_due(studio, request) for request in withdrawals.open_requests(studio.store)]


def _due(studio: Studio, request: Request) -> Due:
    from umkm_studio.ui.editors.customer_words import is_late, moment, time_left

    left = request.left(studio.now())
    name = request.name or translate("Dues", "Pelanggan tanpa nama")
    text = translate("Dues", "{name} minta datanya dihapus: paling lambat {due} ({left}).")
    return Due(
        kind="danger" if is_late(left) else "warning",
        icon="clock",
        text=text.format(name=name, due=moment(request.due_at), left=time_left(left)),
        verb=translate("Dues", "Kerjakan"),
        name=translate("Dues", "Kerjakan permintaan {name}").format(name=name),
        act=partial(_open, studio, request.person_id),
    )


def _open(studio: Studio, person_id: int) -> None:
    from umkm_studio.ui.editors.customer_editor import PRIVACY_TAB, CustomerEditor

    try:
        studio.open_drawer(CustomerEditor(studio, person_id, tab=PRIVACY_TAB))
    except UserError as problem:
        studio.notices.explain(problem)
