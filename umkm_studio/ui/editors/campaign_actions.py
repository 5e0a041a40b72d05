"""What can be done with codes, from a page or from their drawer.

    campaign_actions.remove_code(studio, code)

A code that comes, changes or goes is looked for on every order: in a large shop that is a job.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import trash
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code, Uses
from umkm_studio.models.errors import known_id
from umkm_studio.models.store import Change, Store
from umkm_studio.models.trash import Kind
from umkm_studio.ui.editors.code_words import uses_words
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.large_shop import through_orders
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KeptCode:
    """A code that was saved, or several with commas between, and the orders that carry it now."""

    code: str
    uses: Uses
    change: Change


def save_code(
    studio: Studio,
    code: Code,
    done: Callable[[KeptCode], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Keep a code and find it on the orders that are there already."""
    save_codes(studio, [code], done, failed)


def save_codes(
    studio: Studio,
    found: Sequence[Code],
    done: Callable[[KeptCode], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Keep these codes in one change and find them on the orders that are there already."""
    through_orders(studio, partial(_save_codes, found=found), done, failed)


def say_kept(studio: Studio, kept: KeptCode) -> None:
    """Confirm a code that was saved, with a way back."""
    text = translate("Campaigns", "Kode {code} disimpan. Belum ada pesanan yang memakainya.")
    if kept.uses.orders:
        text = translate("Campaigns", "Kode {code} disimpan. Sudah dipakai di {uses}.")
    words = text.format(code=kept.code, uses=uses_words(kept.uses))
    studio.undoable(kept.change, words)


def archive_code(studio: Studio, code: Code) -> None:
    """Put a run of a code out of the lists, or back into them; its history stays."""
    text = translate("Campaigns", "Kode {code} diarsipkan. Riwayatnya tetap ada di “Semua”.")
    day: date | None = studio.today()
    if code.archived_on is not None:
        text, day = translate("Campaigns", "Kode {code} keluar dari arsip."), None
    work = partial(codes.save, studio.store, replace(code, archived_on=day), search=False)
    studio.keep(work, text.format(code=code.code))


def remove_code(studio: Studio, code: Code) -> None:
    """Delete a code, its orders stay; of one with a past the archive is offered instead, with the
    reason. Out of the archive it can be deleted.
    """
    used = codes.uses(studio.store, [known_id(code.id)]).get(known_id(code.id), Uses())
    if used.orders and code.archived_on is None:
        _offer_archive(studio, code, used)
        return
    through_orders(
        studio,
        partial(_remove_code, code=code, now=studio.now()),
        partial(_say_removed, studio, code, used),
        studio.notices.explain,
    )


def _offer_archive(studio: Studio, code: Code, used: Uses) -> None:
    why = translate(
        "Campaigns",
        "Kode {code} dipakai di {uses}. Kalau dihapus, hasilnya yang lama ikut hilang. "
        "Arsipkan saja: kodenya hilang dari daftar, riwayatnya tetap. Kode yang salah bisa dihapus "
        "dari arsip.",
    )
    studio.notices.confirm(
        translate("Campaigns", "Kode ini punya riwayat"),
        why.format(code=code.code, uses=uses_words(used)),
        translate("Campaigns", "Arsipkan"),
        partial(archive_code, studio, code),
        danger=False,
    )


def _save_codes(store: Store, _progress: Progress, *, found: Sequence[Code]) -> KeptCode:
    with store.change() as change:
        last = len(found) - 1
        ids = [codes.save(store, code, search=at == last) for at, code in enumerate(found)]
    used = codes.uses(store, ids).values()
    together = Uses(
        orders=sum(one.orders for one in used),
        sales=sum(one.sales for one in used),
        gone=sum(one.gone for one in used),
    )
    return KeptCode(", ".join(code.code for code in found), together, change)


def _remove_code(store: Store, _progress: Progress, *, code: Code, now: datetime) -> Change:
    with trash.keeping(store, Kind.CODE, code.code, now=now) as change:
        codes.remove(store, known_id(code.id))
    return change


def _say_removed(studio: Studio, code: Code, used: Uses, change: Change) -> None:
    text = translate("Campaigns", "Kode {code} dihapus.")
    if used.orders:
        text = translate("Campaigns", "Kode {code} dihapus. Pesanannya tetap ada.")
    studio.undoable(change, text.format(code=code.code))
