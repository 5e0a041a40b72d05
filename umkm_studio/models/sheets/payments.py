"""What sellers write about money received and orders called off: `lns`, `DP 50rb`, `batal`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from umkm_studio.models import money
from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.money import Thousands
from umkm_studio.models.sheets.reader import Cell

Kind = Literal["", "paid", "part", "unpaid"]  # as orders.payment has it
Method = Literal["", "transfer", "cash", "qris", "wallet", "card", "cod"]

_LONGEST = 200  # characters
_LEAST_RUPIAH = 1_000  # `DP 50` is no Rp50
_NOT = r"(?:belum|blm|blum|blom|tidak|tdk|gak?|nggak|not)"
_PAY = r"(?:di)?(?:lunas|lns|bayar|byr|paid|transfer|trf|tf)"
_DONE = r"(?:sudah|sdh|udah|udh|dah|telah)"
_AHEAD = r"(?:dp|uang\s+muka|panjar)"
_STILL_DUE = r"(?:kurang|krg|sisa)(?:nya)?"
_PAID = re.compile(
    rf"\b(?:lunas|lns|paid|full|{_DONE}\s+{_PAY}|dibayar|terbayar)\b|[\u2713\u2714\u2705\u2611]"
    r"|^(?:v|ok|oke|ya|yes|y|true|done|beres|bayar)$"
)
_UNPAID = re.compile(
    rf"\b(?:{_NOT}\s+(?:ada\s+)?(?:{_PAY}|dp)|unpaid|hutang|utang|kasbon|bon|bayar\s+nanti|pending)\b"
    rf"|^(?:{_NOT}|nanti|tempo|no|false|[\u2717\u2718\u274c])$"
)
_PART = re.compile(rf"\b(?:{_AHEAD}|cicil\w*|nyicil|sebagian|{_STILL_DUE})\b")
_NO_DP = re.compile(rf"\b{_NOT}\s+(?:ada\s+)?dp\b")
_RUPIAH = (
    r"(?:rp|idr)?[\s.]*(?P<amount>\d[\d.,]*\s*(?:rb|ribu|rbu|k|jt|juta)?)(?![\w%]|\s*(?:%|persen))"
)
_DOWN = re.compile(rf"\b{_AHEAD}[\s:=]*{_RUPIAH}")
_LEFT = re.compile(rf"\b{_STILL_DUE}[\s:=]*{_RUPIAH}")
_LONE = re.compile(rf"{_RUPIAH}(?:\s*,?-)?")
_PERCENT = re.compile(r"\b(?P<percent>\d{1,3})\s*(?:%|persen\b)")
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
class Payment:
    """What a cell says about the payment; `kind` is "" where it says nothing about it.

    What was paid ahead is `down_payment` (whole rupiah) or `percent` of the total; `owed` is what
    is still to come. None: not said. `cancelled` orders owe nothing.
    """

    kind: Kind = ""
    down_payment: int | None = None
    percent: int | None = None
    owed: int | None = None
    method: Method = ""
    cancelled: bool = False

    def of(self, total: int) -> Payment:
        """The same with `down_payment` in rupiah, now that the order's total is known.

        A part that covers the total is the whole: "paid".
        """
        if self.kind != "part":
            return self
        down = self.down_payment
        if down is None and self.percent is not None:
            down = (total * self.percent + 50) // 100
        if down is None and self.owed is not None:
            down = max(total - self.owed, 0)
        kind: Kind = "paid" if down is not None and down >= total > 0 else "part"
        return replace(self, kind=kind, down_payment=down)


def read(cell: Cell, thousands: Thousands | None = None) -> Payment:
    """A payment column's cell. A lone amount is what was paid so far; a ticked box is "paid".

    Raises `UserError("payment_unknown")` for words that say nothing about it, and
    `Ambiguous("money_ambiguous")` for an amount like `DP 50`.
    """
    if isinstance(cell, bool):
        return Payment(kind="paid" if cell else "unpaid")
    if isinstance(cell, int | float):
        return _ahead(money.parse(cell))
    written = "" if cell is None else str(cell).strip()
    found = _read(written, thousands)
    if found == Payment() and written not in ("", "-"):
        raise UserError("payment_unknown", value=written)
    return found


def is_cancelled(text: str) -> bool:
    """Whether a text calls the order off: `BATAL`, `dibatalkan`, `cancel`, `ga jadi`."""
    plain = _STILL_ON.sub(" ", _plain(text))
    return _CANCELLED.search(plain) is not None


@lru_cache(maxsize=2_000)
def _read(written: str, thousands: Thousands | None) -> Payment:
    if len(written) > _LONGEST:
        return Payment(cancelled=is_cancelled(written))
    plain = _plain(written)
    if lone := _LONE.fullmatch(plain):
        return _ahead(_rupiah(lone["amount"], thousands, written))
    words = _words(plain)
    if words.kind == "paid":
        return words
    down, left = _DOWN.search(plain), _LEFT.search(plain)
    percent = _PERCENT.search(plain)
    if not (down or left or percent):
        return words
    share = int(percent["percent"]) if percent else None
    if share is not None and not 0 < share <= 100:
        raise UserError("payment_unknown", value=written)
    return replace(
        words,
        kind="paid" if share == 100 else "part",
        percent=None if share == 100 else share,
        down_payment=_rupiah(down["amount"], thousands, written) if down else None,
        owed=_rupiah(left["amount"], thousands, written) if left else None,
    )


def _words(plain: str) -> Payment:
    """Kind, method and cancellation, whatever amounts stand beside them."""
    method: Method = next((name for name, words in _METHODS if words.search(plain)), "")
    kind: Kind = ""
    if _PART.search(plain) and not _NO_DP.search(plain):
        kind = "part"
    elif _UNPAID.search(plain):
        kind = "unpaid"
    elif _PAID.search(plain) or method in ("transfer", "cash", "qris", "wallet", "card"):
        kind = "paid"
    return Payment(kind=kind, method=method, cancelled=is_cancelled(plain))


def _ahead(rupiah: int) -> Payment:
    if rupiah < 0:
        raise UserError("amount_negative")
    return Payment(kind="part", down_payment=rupiah) if rupiah else Payment(kind="unpaid")


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
