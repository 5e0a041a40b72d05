"""The words of what an import asks: the question, and each answer on its button."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.sales.order_states import Payment, Status
from umkm_studio.models.sheets import questions
from umkm_studio.models.sheets.questions import Answer, Part, Question, QuestionKind
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import order_state_look

translate = QCoreApplication.translate

_ROWS_NAMED = 6


def question_sentence(one: Question) -> str:
    """What is asked, in plain words."""
    sentence = {
        QuestionKind.AMOUNT: translate(
            "ImportQuestions", "“{text}” di {rows} baris: berapa rupiah?"
        ),
        QuestionKind.QUANTITY: translate(
            "ImportQuestions", "“{text}” di {rows} baris: berapa buah?"
        ),
        QuestionKind.DATE: translate(
            "ImportQuestions", "“{text}” di {rows} baris: tanggal berapa?"
        ),
        QuestionKind.DATE_ORDER: translate(
            "ImportQuestions", "Tanggal seperti “{text}”: mana yang ditulis lebih dulu?"
        ),
        QuestionKind.STATUS: translate(
            "ImportQuestions", "“{text}” di {rows} baris: statusnya apa?"
        ),
        QuestionKind.PAYMENT: translate(
            "ImportQuestions", "“{text}” di {rows} baris: sudah dibayar?"
        ),
        QuestionKind.TOTAL: translate(
            "ImportQuestions",
            "Total “{text}” di {rows} baris tidak sama dengan jumlah kali harga: mana yang benar?",
        ),
        QuestionKind.TWINS: translate(
            "ImportQuestions", "Pesanan ini sama persis dengan baris {row}: satu pesanan yang sama?"
        ),
        QuestionKind.SPLIT: translate(
            "ImportQuestions", "“{text}” di {rows} baris tampak berisi beberapa produk: dipisah?"
        ),
    }[one.kind]
    text = one.text or one.details.get("value", "")
    rows = wording.number(len(one.rows))
    return sentence.format(text=text, rows=rows, row=one.details.get("row", ""))


def question_help(one: Question) -> str:
    """Where the rows stand."""
    rows = ", ".join(map(str, one.rows[:_ROWS_NAMED]))
    more = len(one.rows) > _ROWS_NAMED
    place = (
        translate("ImportQuestions", "Baris {rows} dan seterusnya")
        if more
        else translate("ImportQuestions", "Baris {rows}")
    ).format(rows=rows)
    if one.sheet:
        words = translate("ImportQuestions", "{place} di lembar {sheet}")
        place = words.format(place=place, sheet=one.sheet)
    if one.column:
        words = translate("ImportQuestions", "{place}, kolom {column}")
        place = words.format(place=place, column=one.column)
    return place


def waiting_sentence(one: Question) -> str:
    """Why a row stays out for now."""
    return translate("ImportQuestions", "Menunggu jawabanmu: {question}").format(
        question=question_sentence(one)
    )


def answer_word(one: Question, answer: Answer) -> str:
    """An answer as it stands on its button."""
    if answer == questions.SKIP:
        return translate("ImportQuestions", "Biarkan di luar")
    if answer in _FIXED:
        return _fixed_word(one, str(answer))
    if one.kind is QuestionKind.STATUS:
        return order_state_look(Status(str(answer))).word
    if one.kind is QuestionKind.PAYMENT:
        return payment_word(Payment(str(answer)))
    if isinstance(answer, date):
        return wording.full_day(answer)
    if one.kind in (QuestionKind.AMOUNT, QuestionKind.TOTAL) and isinstance(answer, int):
        return wording.rupiah(answer)
    if isinstance(answer, int):
        text = translate("ImportQuestions", "{count} buah", "", answer)
        return text.format(count=wording.number(answer))
    return answer


_FIXED = (
    questions.DAY_FIRST,
    questions.MONTH_FIRST,
    questions.ONE_ORDER,
    questions.SEVERAL_ORDERS,
    questions.SPLIT,
    questions.ONE_PRODUCT,
)


def _fixed_word(one: Question, answer: str) -> str:
    return {
        questions.DAY_FIRST: translate("ImportQuestions", "Hari dulu (31/12)"),
        questions.MONTH_FIRST: translate("ImportQuestions", "Bulan dulu (12/31)"),
        questions.ONE_ORDER: translate("ImportQuestions", "Ya, satu pesanan"),
        questions.SEVERAL_ORDERS: translate("ImportQuestions", "Tidak, beberapa pesanan"),
        questions.SPLIT: translate("ImportQuestions", "Pisah: {parts}").format(
            parts=_parts(one.proposal)
        ),
        questions.ONE_PRODUCT: translate("ImportQuestions", "Tetap satu produk"),
    }[answer]


def _parts(proposal: tuple[Part, ...]) -> str:
    """2 Nastar, 1 Kastengel 500 g."""
    return ", ".join(
        translate("ImportQuestions", "{quantity} {product}").format(
            quantity=wording.number(part.quantity), product=f"{part.product} {part.variant}".strip()
        )
        for part in proposal
    )


def payment_word(payment: Payment) -> str:
    """What a buyer has paid."""
    return {
        Payment.PAID: translate("ImportQuestions", "Lunas"),
        Payment.PART: translate("ImportQuestions", "Baru uang muka"),
        Payment.UNPAID: translate("ImportQuestions", "Belum dibayar"),
    }.get(payment, translate("ImportQuestions", "Tidak dicatat"))
