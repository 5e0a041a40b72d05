"""What sellers write about money received and orders called off: `lns`, `DP 50rb`, `batal`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from umkm_studio.models import money
from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.money import Thousands
from umkm_studio.models.sales.order_states import Payment
from umkm_studio.models.sheets.reader import Cell

Method = Literal["", "transfer", "cash", "qris", "wallet", "card", "cod"]

_LONGEST = 200  # characters
_LEAST_RUPIAH = 1_000  # `DP 50` is no Rp50
_NOT = r"(?:belum|blm|blum|blom|tidak|tdk|gak?|nggak|not)"
_PAY = r"(?:di)?(?:lunas|lns|bayar|byr|paid|transfer|trf|tf)"
_DONE = r"(?:sudah|sdh|udah|udh|dah|telah)"
_AHEAD = r"(?:dp|uang\s+muka|panjar)(?![^\W\d])"  # `dp50rb` as well
_STILL_DUE = r"(?:kurang|krg|sisa)(?:nya)?(?![^\W\d])"
_PAID = re.compile(
    rf"\b(?:lunas|lns|paid|full|{_DONE}\s+{_PAY}|dibayar|terbayar)\b|[\u2713\u2714\u2705\u2611]"
    r"|^(?:v|ok|oke|ya|yes|y|true|done|beres|bayar)$"
)
_UNPAID = re.compile(
    rf"\b(?:{_NOT}\s+(?:ada\s+)?(?:{_PAY}|dp)|unpaid|hutang|utang|kasbon|bon|bayar\s+nanti|pending)\b"
    rf"|^(?:{_NOT}|nanti|tempo|no|false|[\u2717\u2718\u274c])$"
)
_PART = re.compile(rf"\b(?:{_AHEAD}|{_STILL_DUE}|cicil\w*|nyicil|sebagian\b)")
_NO_DP = re.compile(rf"\b{_NOT}\s+(?:ada\s+)?dp\b")
_RUPIAH = (
    r"(?:rp|idr)?[\s.]*(?P<amount>\d[\d.,]*\s*(?:rb|ribu|rbu|k|jt|juta)?)(?![\w%]|\s*(?:%|persen))"
)
_DOWN = re.compile(rf"\b{_AHEAD}[\s:=]*{_RUPIAH}")
_LEFT = re.compile(rf"\b{_STILL_DUE}[\s:=]*{_RUPIAH}")
_LONE = re.compile(rf"{_RUPIAH}(?:\s*,?-)?")
_PERCENT = re.compile(rf"(?P<due>\b{_STILL_DUE}[\s:=]*)?\b(?P<percent>\d{{1,3}})\s*(?:%|persen\b)")
_METHODS: tuple[tuple[Method, re.Pattern[str]], ...] = (
    ("cod", re.compile(r"\bcod\b|\bbayar\s+(?:di|pas|saat)\s*(?:tempat|terima|ambil|sampai)\b")),
    ("qris", re.compile(r"\bqris\b|\bqr\b")),
    ("wallet", re.compile(r"\b(?:gopay|go-pay|ovo|dana|shopee\s?pay|spay|link\s?aja)\b")),
    (
        "transfer",
        re.compile(r"\b(?:tf|trf|tfr|transfer|bca|bri|bni|bsi|mandiri|seabank|jago|va)\b"),
    ),
    ("cash", re.compile(r"\b(?:cash|tunai|kontan)\b")),
    ("card", re.compile(r"\b(?:kartu\s+(?:kredit|debit)|edc|debit)\b")),
)
_CANCELLED = re.compile(
    r"\b(?:(?:di)?batal(?:kan|in)?|(?:di)?cancel(?:led|ed|kan|in)?"
    r"|(?:ga|gak|gk|nggak|ngga|enggak|tidak|tdk|tak)\s*jadi)\b"
)
_STILL_ON = re.compile(
    r"\b(?:jangan|ga|gak|gk|nggak|ngga|tidak|tdk|bukan|not)\s+(?:sampai\s+)?(?:di)?(?:batal|cancel)\w*"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What a cell says about the payment; NOT_KEPT where it says nothing about it.

    What was paid ahead is `down_payment` (whole rupiah) or `percent` of the total; `owed` is what
    is still to come. None: not said. `cancelled` orders owe nothing.
    """

    payment: Payment = Payment.NOT_KEPT
    down_payment: int | None = None
    percent: int | None = None
    owed: int | None = None
    method: Method = ""
    cancelled: bool = False

    def of(self, total: int) -> Settlement:
        """The same with `down_payment` in rupiah, now that the order's total is known.

        A part that covers the total is the whole: PAID.
        """
        if self.payment is not Payment.PART:
            return self
        down = self.down_payment
        if down is None and self.percent is not None:
            down = (total * self.percent + 50) // 100
        if down is None and self.owed is not None:
            down = max(total - self.owed, 0)
        covered = down is not None and down >= total > 0
        return replace(self, payment=Payment.PAID if covered else Payment.PART, down_payment=down)


def read(cell: Cell, thousands: Thousands | None = None) -> Settlement:
    """A payment column's cell. A lone amount is what was paid so far; a ticked box is PAID.

    Raises `UserError("payment_unknown")` for words that say nothing about it, and
    `Ambiguous("money_ambiguous")` for an amount like `DP 50`.
    """
    if isinstance(cell, bool):
        return Settlement(payment=Payment.PAID if cell else Payment.UNPAID)
    if isinstance(cell, int | float):
        return _ahead(money.parse(cell))
    written = "" if cell is None else str(cell).strip()
    found = _read(written, thousands)
    if found == Settlement() and written not in ("", "-"):
        raise UserError("payment_unknown", value=written)
    return found


def is_cancelled(text: str) -> bool:
    """Whether a text calls the order off: `BATAL`, `dibatalkan`, `cancel`, `ga jadi`."""
    plain = _STILL_ON.sub(" ", _plain(text))
    return _CANCELLED.search(plain) is not None


@lru_cache(maxsize=2_000)
def _read(written: str, thousands: Thousands | None) -> Settlement:
    if len(written) > _LONGEST:
        return Settlement(cancelled=is_cancelled(written))
    plain = _plain(written)
    if lone := _LONE.fullmatch(plain):
        return _ahead(_rupiah(lone["amount"], thousands, written))
    words = _words(plain)
    if words.payment is Payment.PAID or _NO_DP.search(plain):
        return words
    down, left = _DOWN.search(plain), _LEFT.search(plain)
    percent = _PERCENT.search(plain)
    if not (down or left or percent):
        return words
    share = _share(percent, written) if percent else None
    return replace(
        words,
        payment=Payment.PAID if share == 100 else Payment.PART,
        percent=None if share == 100 else share,
        down_payment=_rupiah(down["amount"], thousands, written) if down else None,
        owed=_rupiah(left["amount"], thousands, written) if left else None,
    )


def _share(percent: re.Match[str], written: str) -> int:
    """How much of the total was paid, in percent: 50 of `dp 50%`, 70 of `kurang 30%`."""
    share = int(percent["percent"])
    if not 0 < share <= 100:
        raise UserError("payment_unknown", value=written)
    return 100 - share if percent["due"] and share < 100 else share


def _words(plain: str) -> Settlement:
    """Payment, method and cancellation, whatever amounts stand beside them."""
    method: Method = next((name for name, words in _METHODS if words.search(plain)), "")
    payment = Payment.NOT_KEPT
    if _PART.search(plain) and not _NO_DP.search(plain):
        payment = Payment.PART
    elif _UNPAID.search(plain):
        payment = Payment.UNPAID
    elif _PAID.search(plain) or method in ("transfer", "cash", "qris", "wallet", "card"):
        payment = Payment.PAID
    return Settlement(payment=payment, method=method, cancelled=is_cancelled(plain))


def _ahead(rupiah: int) -> Settlement:
    if rupiah < 0:
        raise UserError("amount_negative")
    if rupiah == 0:
        return Settlement(payment=Payment.UNPAID)
    return Settlement(payment=Payment.PART, down_payment=rupiah)


def _rupiah(amount: str, thousands: Thousands | None, written: str) -> int:
    try:
        rupiah = money.parse(amount.rstrip(".,"), thousands=thousands)
    except Ambiguous as asked:
        raise Ambiguous(asked.code, candidates=asked.candidates, value=written) from asked
    except UserError as problem:
        raise UserError(problem.code, value=written) from problem
    if 0 < rupiah < _LEAST_RUPIAH:
        raise Ambiguous("money_ambiguous", candidates=(rupiah * 1_000, rupiah), value=written)
    return rupiah


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
