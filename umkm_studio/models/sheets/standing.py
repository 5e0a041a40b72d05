"""Where an order of a hand-kept table stands, and what was paid of it.

What is not called off, in words or struck through, is done. A status cell may as well hold a word
about the payment (`lunas`, `DP`), which is kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.sales.order_states import Payment, Status
from umkm_studio.models.sheets import goods, payments
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.models.sheets.order_rows import STATUS_CHOICES
from umkm_studio.models.sheets.payments import Settlement
from umkm_studio.models.sheets.questions import QuestionKind
from umkm_studio.models.sheets.table_cells import TableCells
from umkm_studio.models.text import fold

_CALLED_OFF = re.compile(
    r"\W*(?:\w+\s+)?(?:di)?(?:batal|cancel)|\W*(?:ga|gak|nggak|tidak)\s*jadi", re.I
)
_STATES = {
    Status.PROCESSING: "baru|new|proses|diproses|dalam proses|on proses|on process|processing|"
    "antri|antrian|pending|dikemas|packing|siap|siap kirim|siap ambil|ready|pre order|po|"
    "perlu dikirim|menunggu|open|confirmed",
    Status.SHIPPED: "dikirim|sedang dikirim|kirim|otw|dijalan|di jalan|shipped|on the way",
    Status.COMPLETED: "selesai|beres|done|completed|complete|finish|finished|diterima|"
    "sudah diterima|terkirim|sudah dikirim|sudah kirim|delivered|diambil|sudah diambil|sampai|ok|"
    "sukses|success",
    Status.CANCELLED: "batal|dibatalkan|cancel|cancelled|canceled|void|gagal",
    Status.RETURNED: "retur|diretur|return|returned|refund|dikembalikan",
}
_STATUSES = {word: status for status, words in _STATES.items() for word in words.split("|")}


@dataclass(frozen=True, slots=True)
class Standing:
    """Status and payment; `assumed` where the table says nothing about the status."""

    status: Status
    settled: Settlement
    assumed: bool


def of_order(table: TableCells, rows: Sequence[int], total: int | None) -> Standing:
    """Where the order of these rows stands; `total` is what the buyer pays in all, None where that
    is not known yet.
    """
    status, said = _status(table, rows)
    paid = _payment(table, rows) or said
    down = table.amount(rows, Field.DOWN_PAYMENT)
    if down and paid.payment in (Payment.NOT_KEPT, Payment.PART):
        paid = replace(paid, payment=Payment.PART, down_payment=down)
    off = paid.cancelled or said.cancelled or _is_called_off(table, rows)
    known = paid if total is None else paid.of(total)
    settled = replace(known, payment=paid.payment)  # as the maker wrote it
    return Standing(
        Status.CANCELLED if off else status or Status.COMPLETED, settled, status is None
    )


def _status(table: TableCells, rows: Sequence[int]) -> tuple[Status | None, Settlement]:
    """What the status cell says; None where that is nothing, or a word about the payment."""
    text = table.first_text(rows, Field.STATUS)
    if not text:
        return None, Settlement()
    known = _STATUSES.get(fold(text).strip(" .!"))
    if known is not None:
        return known, Settlement()
    try:
        return None, payments.read(text, table.thousands)
    except UserError:  # no word about money either
        answer = table.asking.answer(
            QuestionKind.STATUS,
            "status_unknown",
            column=table.header_of(Field.STATUS),
            text=text,
            choices=STATUS_CHOICES,
            details={"value": text},
        )
        return Status(str(answer)), Settlement()


def _payment(table: TableCells, rows: Sequence[int]) -> Settlement | None:
    row = table.first_row(rows, Field.PAYMENT)
    if row is None:
        return None
    header, text = table.header_of(Field.PAYMENT), table.text(row, Field.PAYMENT)
    try:
        return payments.read(table.cell(row, Field.PAYMENT), table.thousands)
    except Ambiguous as doubt:
        amount = table.asking.settled(QuestionKind.AMOUNT, doubt, column=header, text=text)
        return Settlement(payment=Payment.PART, down_payment=int(str(amount)))
    except UserError as problem:
        answer = table.asking.answer(
            QuestionKind.PAYMENT,
            problem.code,
            column=header,
            text=text,
            choices=(Payment.PAID.value, Payment.PART.value, Payment.UNPAID.value),
            details=problem.details,
        )
        return Settlement(payment=Payment(str(answer)))


def _is_called_off(table: TableCells, rows: Sequence[int]) -> bool:
    """Struck through, said so beside the product, or in the note."""
    if not table.struck.isdisjoint(rows):
        return True
    if any(goods.without_cancellation(table.text(row, Field.PRODUCT))[1] for row in rows):
        return True
    return any(_calls_off(table, note) for note in table.notes(rows))


def _calls_off(table: TableCells, note: str) -> bool:
    """Whether a note says that the order is off; one that only speaks of it is asked about."""
    if not payments.is_cancelled(note):
        return False
    if _CALLED_OFF.match(note):
        return True
    answer = table.asking.answer(
        QuestionKind.STATUS,
        "cancelled_unclear",
        column=table.header_of(Field.NOTE),
        text=note,
        choices=(Status.CANCELLED.value, Status.COMPLETED.value),
        details={"value": note},
    )
    return answer == Status.CANCELLED.value
