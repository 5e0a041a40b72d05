"""The text of a chat, read as the draft of an order: nothing is kept, the maker looks at it first.

    read(store, "mau pesan kastengel 2 toples nastar 1 kode ratna10, alamat Jl. Mawar 5", today)

What is not asked for (buyer, phone, address, code, payment, day) is taken out of the text piece by
piece; what is left is read as products. The text itself is never stored.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from umkm_studio.models import chat_days, chat_ready, money
from umkm_studio.models import shop as shops
from umkm_studio.models.chat_products import Catalogue, Fit
from umkm_studio.models.chat_ready import Ready
from umkm_studio.models.chat_text import Unread
from umkm_studio.models.errors import Ambiguous, UserError
from umkm_studio.models.phones import phone_digits
from umkm_studio.models.sales import costs, heard_from, redemptions
from umkm_studio.models.sales.order_states import Payment
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sheets import payments, quantities, wanted
from umkm_studio.models.sheets.wanted import Wanted
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold, letters_and_digits, squeeze

LONGEST = 2_000  # characters; what comes after them is left out
_MOST_PIECES = 99_999


class Doubt(StrEnum):
    """Why something that was read wants a look."""

    SPELLING = "spelling"  # written otherwise than the product
    SEVERAL = "several"  # more than one product fits
    UNKNOWN = "unknown"  # no product fits
    CHOICE = "choice"  # the buyer named one or the other
    QUANTITY = "quantity"  # not said, or not clear how many


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadItem:
    """One thing asked for. `written` is what stood in the text, `product` what it is taken for.

    `price` is what a piece costs the buyer today, whole rupiah, None where nobody knows.
    """

    written: str
    product: Product | None
    quantity: int
    price: int | None
    doubts: tuple[Doubt, ...] = ()
    others: tuple[Product, ...] = ()  # that fit as well


@dataclass(slots=True, kw_only=True)
class ChatOrder:
    """What a chat says. Text is "" and the rest None where nothing was found.

    `payment` is None where nothing is said; `down_payment` and `shipping` are whole rupiah.
    `unsure` names fields (payment, due_on, code) that want a look, `unread` what nobody understood.
    """

    items: tuple[ReadItem, ...] = ()
    customer: str = ""
    phone: str = ""
    address: str = ""
    code: str = ""
    heard_from: str = ""
    due_on: date | None = None
    payment: Payment | None = None
    down_payment: int | None = None
    shipping: int | None = None
    unsure: frozenset[str] = frozenset()
    unread: tuple[str, ...] = ()
    is_cut: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found at all."""
        said = (self.customer, self.phone, self.address, self.code, self.heard_from)
        found = (self.due_on, self.payment, self.shipping)
        return not (self.items or any(said) or any(part is not None for part in found))


def read(store: Store, text: str, today: date) -> ChatOrder:
    """What a pasted chat asks for, matched with the shop's products and codes. Never raises for
    what stands in the text.
    """
    rest = Unread(*_without_stamps(text[:LONGEST], store), today)
    found = ChatOrder(is_cut=len(text) > LONGEST)
    catalogue = Catalogue.of(store)
    chat_ready.take_greeting(rest, _names_of(shops.load(store)))
    ready = chat_ready.take(rest, catalogue.names())
    _take_phone(rest, found)
    _take_code(rest, found, redemptions.known_codes(store))
    _take_payment(rest, found)
    _take_shipping(rest, found)
    _take_heard_from(rest, found)
    found.due_on = chat_days.take_day(rest)
    _take_name(rest, found)
    _take_address(rest, found)
    found.customer = found.customer or rest.sender
    _read_items(rest, found, catalogue, ready, costs.prices_on(store, today))
    _settle(rest, found)
    found.unsure = frozenset(rest.unsure)
    return found


# `[14/10/26 19.42] Ayu: …` (copied from WhatsApp on the web), `14/10/26 19.42 - Ayu: …` (exported)
_STAMP = re.compile(
    r"^[\u200e\u202a]*\[?\d{1,4}[/.:-]\d{1,2}(?:[/.:-]\d{1,4})?[^\n\]]{0,25}?(?:\]|\s-)\s*"
    r"(?P<sender>[^:\n]{1,60}):\s*"
)


def _names_of(shop: Shop) -> list[str]:
    """What buyers may call the shop."""
    return [name for name in (shop.name, shop.nickname, shop.owner) if name]


def _without_stamps(text: str, store: Store) -> tuple[str, str]:
    """The lines without day, hour and sender, the shop's own left out; and who wrote the first."""
    own = {fold(name) for name in _names_of(shops.load(store))}
    lines, sender, is_own = [], "", False
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        stamp = _STAMP.match(line)
        if stamp:
            is_own = fold(stamp["sender"]) in own
            if not is_own and not sender:
                sender = squeeze(stamp["sender"].strip("~ \u200e\u202a\u202c"))
        if not is_own:
            lines.append(line[stamp.end() :] if stamp else line)
    return "\n".join(lines), "" if phone_digits(sender) else sender


_PHONE = re.compile(
    r"(?:\b(?:no|nomor|nmr)?\.?\s*(?:hp|wa|whatsapp|telp|tlp|telepon|phone)\b(?:nya)?\.?\s*[:=]?\s*)?"
    r"(?<![\w/])(?P<phone>(?:\+?62|0)[\d\s().-]{7,18}\d)(?![\w/])",
    re.IGNORECASE,
)


def _take_phone(rest: Unread, found: ChatOrder) -> None:
    match = rest.take(_PHONE, lambda match: bool(phone_digits(match["phone"])))
    if match:
        found.phone = squeeze(match["phone"])


_CODE = re.compile(
    r"\b(?:pakai|pake|pk|pkai|dgn|dengan)?\s*(?:kode|voucher|vocer|promo|kupon)(?:nya)?"
    r"(?:\s+(?:promo|diskon|voucher))?\s*[:=]?\s*(?P<code>[^\W_][\w-]{2,19})",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def _take_code(rest: Unread, found: ChatOrder, known: list[redemptions.KnownCode]) -> None:
    """A code of the shop wherever it stands; after the word `kode` any other, to be looked at."""
    keys = {code.key: code.code for code in known}
    match = rest.take(_CODE, lambda match: letters_and_digits(match["code"]) in keys)
    if match:
        found.code = keys[letters_and_digits(match["code"])]
        return
    word = rest.take(_WORD, lambda match: letters_and_digits(match[0]) in keys)
    if word:
        found.code = keys[letters_and_digits(word[0])]
        return
    match = rest.take(_CODE, lambda match: any(map(str.isdigit, match["code"])))
    if match:
        found.code = match["code"].upper()
        rest.unsure.add("code")


_AMOUNT = r"(?:rp\.?\s*)?\d[\d.,]*(?:\s*%|\s*(?:rb|ribu|rbu|k|jt|juta|persen)?\b)"
_DONE = r"(?:sudah|sdh|udah|udh|dah|telah)"
_NOT = r"(?:belum|blm|blum|blom)"
_PAY = r"(?:di\s?)?(?:tf|trf|transfer|bayar|byr|lunas|lns)"
_PAYMENT = re.compile(
    rf"\b(?:{_DONE}\s+)?(?:{_PAY}\s+)?(?:dp|uang\s+muka|panjar)(?:nya)?\s*[:=]?\s*{_AMOUNT}"
    rf"|\b(?:{_DONE}|{_NOT})\s+{_PAY}\b(?:\s+(?:lunas|full))?"
    rf"|\b(?:lunas|lns)\b|\bbayar\s+nanti\b|\b{_NOT}\s+dp\b",
    re.IGNORECASE,
)


def _take_payment(rest: Unread, found: ChatOrder) -> None:
    said: list[str] = []
    while len(said) < 3 and (match := rest.take(_PAYMENT)):
        said.append(squeeze(match[0]))
    if not said:
        return
    try:
        settled = payments.read(" ".join(said))
    except Ambiguous as asked:
        rest.unsure.add("payment")
        found.payment = Payment.PART
        found.down_payment = next((one for one in asked.candidates if isinstance(one, int)), None)
        return
    except UserError:
        rest.unsure.add("payment")
        return
    rest.settled = settled


def _settle(rest: Unread, found: ChatOrder) -> None:
    """What was paid, now that the total is known: `dp 50%`."""
    if rest.settled is None:
        return
    total = found.shipping or 0
    if all(item.price is not None for item in found.items):
        total += sum(item.quantity * (item.price or 0) for item in found.items)
        settled = rest.settled.of(total)
    else:
        settled = rest.settled
    found.payment = settled.payment or None
    found.down_payment = settled.down_payment
    if settled.payment is Payment.PART and settled.down_payment is None:
        rest.unsure.add("payment")


_SHIPPING = re.compile(
    rf"\b(?:ongkir|ongkos\s+kirim)(?:nya)?\s*[:=]?\s*(?P<amount>{_AMOUNT})", re.IGNORECASE
)


def _take_shipping(rest: Unread, found: ChatOrder) -> None:
    match = rest.take(_SHIPPING)
    if match:
        try:
            found.shipping = max(0, money.parse(match["amount"].strip()))
        except UserError:  # it stays empty, and the maker sees that
            rest.unsure.add("shipping")


_HEARD = re.compile(
    r"\b(?:tau|tahu|taunya|tahunya|liat|lihat|nemu)\s+(?:\w+\s+)?(?:dari|dr|di)\s+"
    r"(?P<where>[^\n,.;]{2,60})",
    re.IGNORECASE,
)


def _take_heard_from(rest: Unread, found: ChatOrder) -> None:
    match = rest.take(_HEARD)
    if match:
        found.heard_from = heard_from.answer(match["where"])


_STOP = (
    r"(?=\s*(?:[\n,;]|$|\.\s|\b(?:alamat|almt|kode|pesan|pesanan|order|mau|dp|no\.?\s*hp|hp|wa|kirim"
    r"|dikirim|tolong|ya|kak)\b))"
)
_NAME = re.compile(
    r"(?:\b(?:atas\s+nama|nama\s+(?:penerima|saya|lengkap|aku)|nama|penerima|pemesan)\b(?:nya)?\s*[:=]?"
    r"|\ba[./]n\b\.?\s*[:=]?|(?<!\w)[aA]n\.?(?=\s+[A-Z]))\s*"
    rf"(?P<name>[^\W\d_][^\n,;:\d]{{1,49}}?){_STOP}",
    re.IGNORECASE,
)


def _take_name(rest: Unread, found: ChatOrder) -> None:
    match = rest.take(_NAME)
    if match:
        found.customer = squeeze(match["name"].strip(" .-:"))


_ADDRESS = re.compile(
    r"\b(?:alamat(?:nya)?|almt|almat)\b(?:\s+(?:pengiriman|lengkap|kirim|rumah|saya|di|ke))*\s*[:=]?\s*"
    r"(?P<where>[^\n]{3,200})"
    r"|\b(?:di)?(?:kirim|antar)(?:in)?\s+ke\s+(?P<to>[^\n]{3,200})"
    r"|(?P<street>\b(?:jl|jln|jalan|perum|perumahan|komplek|gg|gang)\b\.?\s[^\n]{3,200})",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\n\s*(?P<more>(?:rt|rw|kel|kec|kota|kab|desa|ds|blok|perum|no|jl|jln|\d{5}\b)[^\n]{0,120})",
    re.IGNORECASE,
)


def _take_address(rest: Unread, found: ChatOrder) -> None:
    match = _ADDRESS.search(rest.text)
    if match is None:
        return
    parts = [match["where"] or match["to"] or match["street"]]
    end = match.end()
    while len(parts) < 4 and (more := _GOES_ON.match(rest.text, end)):
        parts.append(more["more"])
        end = more.end()
    rest.text = f"{rest.text[: match.start()]}\n{rest.text[end:]}"
    found.address = squeeze(", ".join(part.strip(" ,.;") for part in parts))


_LABEL = re.compile(
    r"^\s*(?:pesanan(?:nya|ku)?|orderan|order|pesan|jumlah|produk|barang|catatan|pembayaran|alamat"
    r"|nama|(?:no\.?\s*)?(?:hp|wa))\s*[:=]\s*",
    re.IGNORECASE | re.MULTILINE,
)


def _read_items(
    rest: Unread,
    found: ChatOrder,
    catalogue: Catalogue,
    ready: Ready | None,
    prices: Mapping[int, int],
) -> None:
    items: list[ReadItem] = []
    if ready is not None:
        items.append(
            ReadItem(
                written=ready.written,
                product=ready.product,
                quantity=ready.quantity or 1,
                price=prices.get(ready.product.id or 0),
                doubts=() if ready.quantity else (Doubt.QUANTITY,),
            )
        )
    unread: list[str] = []
    for one in wanted.read(_LABEL.sub("", rest.text)):
        parts = list(catalogue.parts(one.product))
        for part in parts:
            other = catalogue.alternative(part) if items else None
            if other is not None:
                items[-1] = _or_else(items[-1], part, other)
                continue
            fit = catalogue.fit(part)
            if fit.product is None and (one.quantity is None or len(letters_and_digits(part)) < 3):
                if letters_and_digits(part):
                    unread.append(part)
                continue
            quantity, is_clear = _pieces(one, fit)
            doubts = [] if fit.doubt is None else [Doubt(fit.doubt)]
            doubts += [] if is_clear and len(parts) == 1 else [Doubt.QUANTITY]
            price = prices.get(fit.product.id or 0) if fit.product else None
            items.append(
                ReadItem(
                    written=part,
                    product=fit.product,
                    quantity=quantity,
                    price=price,
                    doubts=tuple(doubts),
                    others=fit.others,
                )
            )
    found.items, found.unread = tuple(items), tuple(unread)


def _or_else(item: ReadItem, written: str, other: Product) -> ReadItem:
    """The item before, with what the buyer would take instead."""
    return replace(
        item,
        written=f"{item.written} {written}",
        doubts=tuple(dict.fromkeys((*item.doubts, Doubt.CHOICE))),
        others=(other, *item.others),
    )


def _pieces(one: Wanted, fit: Fit) -> tuple[int, bool]:
    """How many, and whether that is clear."""
    if one.quantity is None:
        asked = getattr(one.problem, "candidates", ())
        first = asked[0] if asked and isinstance(asked[0], int) else 1
        return min(max(1, first), _MOST_PIECES), False
    if one.quantity.pieces is not None:
        return min(max(1, one.quantity.pieces), _MOST_PIECES), True
    try:
        size = fit.product.size if fit.product else ""
        return min(max(1, quantities.pieces(one.quantity.written, size=size)), _MOST_PIECES), True
    except Ambiguous as asked_back:
        first = next((one for one in asked_back.candidates if isinstance(one, int)), 1)
        return min(max(1, first), _MOST_PIECES), False
    except UserError:
        return 1, False
