"""How codes, their runs and what is odd about their uses are said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.code_discount import Fit
from umkm_studio.models.campaigns.code_signs import Question, Sign
from umkm_studio.models.campaigns.codes import BIO, PACKAGING, STALL, Code, Uses
from umkm_studio.models.sales.code_doubts import Doubt
from umkm_studio.ui.editors.campaign_words import validity
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.places import place_word

translate = QCoreApplication.translate


def handed_out_at(place: str) -> str:
    """Where a code of a channel is handed out."""
    own = {
        PACKAGING: translate("Codes", "Kemasan"),
        BIO: translate("Codes", "Bio profil"),
        STALL: translate("Codes", "Bazar atau lapak"),
    }
    return own.get(place) or place_word(place)


def gives(code: Code) -> str:
    """Diskon 10%, diskon Rp 5.000; "" for a code that only tells where a buyer comes from."""
    text = translate("Codes", "diskon {amount}")
    if code.discount_percent:
        return text.format(amount=percent_of(code.discount_percent))
    if code.discount_amount:
        return text.format(amount=wording.rupiah(code.discount_amount))
    return ""


def uses_words(uses: Uses) -> str:
    """14 pesanan: 9 terbayar, 1 belum dibayar, 4 batal atau retur. What each number counts is
    said, because the same code has another one in each of these senses.
    """
    orders = translate("Codes", "%n pesanan", "", uses.orders)
    parts = [
        translate("Codes", "%n terbayar", "", uses.sales) if uses.sales else "",
        translate("Codes", "%n belum dibayar", "", uses.waiting) if uses.waiting else "",
        translate("Codes", "%n batal atau retur", "", uses.gone) if uses.gone else "",
    ]
    if not uses.orders:
        return orders
    text = translate("Codes", "{orders}: {parts}")
    return text.format(orders=orders, parts=", ".join(filter(None, parts)))


def percent_of(discount: float) -> str:
    """10%, 7,5%."""
    return wording.percent(discount / 100, 0 if discount == int(discount) else 1)


def run_names(codes: Iterable[Code], today: date) -> dict[int | None, str]:
    """A name for each run: the code, and where it has several runs their days behind it."""
    found = list(codes)
    keys = [code.key for code in found]
    text = translate("Codes", "{code} · {days}")
    return {
        code.id: text.format(code=code.code, days=validity(code, today))
        if keys.count(code.key) > 1
        else code.code
        for code in found
    }


def doubt_sentence(doubt: Doubt) -> str:
    """What does not fit between an order and the code on it."""
    return {
        Doubt.BEFORE_RUN: translate("CodeDoubts", "Dipakai sebelum kodenya berlaku."),
        Doubt.AFTER_RUN: translate("CodeDoubts", "Dipakai sesudah masa berlaku kodenya."),
        Doubt.OVER_LIMIT: translate("CodeDoubts", "Batas pakai kodenya sudah habis."),
        Doubt.UNDER_LEAST: translate("CodeDoubts", "Belanjanya di bawah minimum kode ini."),
        Doubt.OTHER_PRODUCT: translate("CodeDoubts", "Tidak ada produk yang termasuk kode ini."),
        Doubt.OTHER_PERSON: translate("CodeDoubts", "Kode pribadi ini milik pembeli lain."),
        Doubt.OWN_USE: translate("CodeDoubts", "Pemilik kode rujukan memakai kodenya sendiri."),
    }[doubt]


def fit_sentence(fit: Fit) -> str:
    """What of an order does not fit the code on it, with its numbers, while it is being noted."""
    return " ".join(_with_numbers(doubt, fit) for doubt in fit.doubts)


def _with_numbers(doubt: Doubt, fit: Fit) -> str:
    code = fit.code
    if doubt is Doubt.UNDER_LEAST:
        text = translate(
            "CodeDoubts", "Belanjanya {goods}, minimum kode ini {least}. Kurang {missing}."
        )
        least = code.least_order or 0
        return text.format(
            goods=wording.rupiah(fit.goods),
            least=wording.rupiah(least),
            missing=wording.rupiah(least - fit.goods),
        )
    if doubt is Doubt.OVER_LIMIT:
        text = translate("CodeDoubts", "Batas pakai kode ini sudah habis: {taken} dari {limit}.")
        limit = wording.number(code.usage_limit or 0)
        return text.format(taken=wording.number(fit.taken), limit=limit)
    if doubt is Doubt.BEFORE_RUN:
        text = translate("CodeDoubts", "Kode ini baru berlaku mulai {day}.")
        return text.format(day=wording.day_and_year(code.starts_on))
    if doubt is Doubt.AFTER_RUN:
        text = translate("CodeDoubts", "Kode ini hanya berlaku sampai {day}.")
        return text.format(day=wording.day_and_year(code.ends_on))
    return doubt_sentence(doubt)


def not_usable(code: Code, today: date, taken: int) -> str:
    """Why handing the code out now would disappoint a buyer, "" where it would not."""
    if code.archived_on is not None:
        return translate("Codes", "Kode ini sudah kamu arsipkan. Pastikan masih mau dibagikan.")
    if code.is_over(today):
        text = translate(
            "Codes", "Kode ini sudah berakhir {day}. Pembeli yang memakainya bisa kecewa."
        )
        return text.format(day=wording.day_and_year(code.ends_on))
    if code.usage_limit is not None and taken >= code.usage_limit:
        text = translate(
            "Codes",
            "Batas kode ini sudah habis: {taken} dari {limit}. "
            "Pembeli yang memakainya bisa kecewa.",
        )
        limit = wording.number(code.usage_limit)
        return text.format(taken=wording.number(taken), limit=limit)
    return ""


def question_title(question: Question) -> str:
    """The sign as a question, with the code and the number of orders."""
    title: str = {
        Sign.BEFORE_POST: translate(
            "CodeSigns", "{code} dipakai {count} kali sebelum unggahannya tayang. Bocor?"
        ),
        Sign.SPIKE: translate(
            "CodeSigns", "{code} dipakai {count} kali dalam {days} hari. Tersebar?"
        ),
        Sign.ONE_BUYER: translate("CodeSigns", "{buyer} memakai {code} {count} kali. Wajar?"),
        Sign.BEFORE_RUN: translate(
            "CodeSigns", "{code} dipakai {count} kali sebelum berlaku. Sudah benar?"
        ),
        Sign.AFTER_RUN: translate(
            "CodeSigns", "{code} dipakai {count} kali sesudah masa berlaku. Sudah benar?"
        ),
        Sign.OVER_LIMIT: translate(
            "CodeSigns", "{code} dipakai {count} kali melewati batasnya. Sudah benar?"
        ),
        Sign.UNDER_LEAST: translate(
            "CodeSigns", "{code} dipakai {count} kali di bawah minimum belanja. Sudah benar?"
        ),
        Sign.OTHER_PRODUCT: translate(
            "CodeSigns", "{code} dipakai {count} kali untuk produk lain. Sudah benar?"
        ),
        Sign.OTHER_PERSON: translate(
            "CodeSigns", "{code} dipakai {count} kali oleh pembeli lain. Sudah benar?"
        ),
        Sign.OWN_USE: translate(
            "CodeSigns", "{code} dipakai {count} kali oleh pemiliknya sendiri. Sudah benar?"
        ),
    }[question.sign]
    buyer = question.uses[0].buyer or translate("CodeSigns", "Satu pembeli")
    return title.format(
        code=question.code.code,
        buyer=buyer,
        count=wording.number(len(question.uses)),
        days=wording.number(len({use.day for use in question.uses})),
    )


def question_about(question: Question, today: date) -> str:
    """What the question stands on, in numbers."""
    first, last = wording.day(question.first), wording.day(question.last)
    when = first if question.first == question.last else f"{first} – {last}"
    code = question.code
    if question.sign is Sign.BEFORE_POST:
        text = translate("CodeSigns", "Dipakai {when}, unggahannya baru {day}.")
        return text.format(when=when, day=wording.day(question.post_day))
    if question.sign is Sign.SPIKE:
        text = translate("CodeSigns", "{when}. Biasanya sekitar {pace} kali sehari.")
        return text.format(when=when, pace=wording.number(question.pace, 1))
    if question.sign in (Sign.BEFORE_RUN, Sign.AFTER_RUN):
        text = translate("CodeSigns", "Dipakai {when}. Berlaku: {days}.")
        return text.format(when=when, days=validity(code, today))
    if question.sign is Sign.OVER_LIMIT:
        text = translate("CodeSigns", "{when}. Batasnya {limit} kali.")
        return text.format(when=when, limit=wording.number(code.usage_limit or 0))
    if question.sign is Sign.UNDER_LEAST:
        text = translate("CodeSigns", "{when}. Minimumnya {amount}.")
        return text.format(when=when, amount=wording.rupiah(code.least_order))
    return when
