"""Order books and lists of the maker's own: what a row says, and what has to be asked."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.books import a_book
from tests.own_tables import HEADER, a_row, only, read
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales.order_states import Payment, Status
from umkm_studio.models.sheets import formats
from umkm_studio.models.sheets.drafts import Drafts, Field
from umkm_studio.models.sheets.questions import (
    MONTH_FIRST,
    ONE_ORDER,
    ONE_PRODUCT,
    SEVERAL_ORDERS,
    SKIP,
    SPLIT,
    Part,
    QuestionKind,
)
from umkm_studio.models.sheets.reader import Book, Sheet


def test_an_order_is_read_as_it_was_written_down() -> None:
    order = only(read(a_row(ket="kode RATNA10")))

    assert (order.ordered_on, order.customer, order.phone) == (
        date(2026, 8, 5), "Bu Ayu", "6281200000217",
    )  # fmt: skip
    assert (order.status, order.payment, order.net_sales) == (
        Status.COMPLETED, Payment.PAID, 170_000,
    )  # fmt: skip
    assert (order.channel, order.note) == ("whatsapp", "kode RATNA10")


# which rows are orders


def test_a_day_that_is_left_out_is_the_day_above() -> None:
    found = read(a_row(), a_row(tgl="", nama="Bu Siti"), a_row(tgl="7/8", nama="Bu Eka"))

    days = [draft.order.ordered_on.day for draft in found.orders]
    assert days == [5, 5, 7]


def test_a_row_without_name_and_day_continues_the_order_above() -> None:
    order = only(
        read(a_row(), a_row(tgl="", nama="", wa="", pesanan="bolu", jml=1, total="85rb", bayar=""))
    )

    assert [(item.product, item.quantity) for item in order.items] == [("nastar", 2), ("bolu", 1)]
    assert order.net_sales == 255_000


@pytest.mark.parametrize(
    "row",
    [
        ["Total minggu 1", "", "", "", "", "", 340_000, "", ""],
        ["", "", "", "JUMLAH", "", "", "340rb", "", ""],
        ["", "", "", "", "", "grand total", 340_000, "", ""],
        ["*kalau belum lunas jangan dikirim dulu", "", "", "", "", "", "", "", ""],
        ["Minggu ke-2", "", "", "", "", "", "", "", ""],
        ["", "", "", "", "", "", "", "", ""],
        list(HEADER),
    ],
)
def test_sums_notes_and_headers_that_come_again_are_no_orders(row: list[Any]) -> None:
    found = read(a_row(), row, a_row(nama="Bu Siti"))

    assert (len(found.orders), found.problems, found.questions) == (2, [], [])


def test_an_order_number_keeps_its_rows_together() -> None:
    header = ("No. Nota", "Tgl", "Nama", "Produk", "Jml", "Harga")
    found = read(
        ["N-1", "5/8/2026", "Ayu", "nastar", 1, 85_000],
        ["N-2", "5/8/2026", "Siti", "nastar", 1, 85_000],
        ["N-1", "5/8/2026", "Ayu", "bolu", 1, 45_000],
        header=header,
    )

    assert {one.order.number: one.order.net_sales for one in found.orders} == {
        "N-1": 130_000, "N-2": 85_000,
    }  # fmt: skip


def test_what_a_row_must_say_is_named_with_its_place() -> None:
    found = read(a_row(), a_row(pesanan="", nama="Bu Siti"), a_row(tgl="32/13/2026"))

    assert [(one.row, one.column, one.code) for one in found.problems] == [
        (3, "Pesanan", "cell_missing"), (4, "Tgl", "month_unlikely"),
    ]  # fmt: skip


# money


def test_a_price_comes_from_the_total_where_only_that_is_there() -> None:
    order = only(read(a_row(harga="", jml=3, total="100rb")))

    assert order.net_sales == 100_000
    assert order.items[0].quantity == 3


def test_pieces_come_from_the_money_where_none_are_written() -> None:
    assert only(read(a_row(jml="", harga="85rb", total="255rb"))).items[0].quantity == 3


def test_a_total_that_is_not_pieces_times_price_is_asked_about() -> None:
    (question,) = read(a_row(total="150rb")).questions
    assert (question.kind, question.rows, question.choices) == (
        QuestionKind.TOTAL, (2,), (150_000, 170_000),
    )  # fmt: skip

    as_written = only(read(a_row(total="150rb"), answers={question.key: 150_000}))
    worked_out = only(read(a_row(total="150rb"), answers={question.key: 170_000}))

    assert (as_written.net_sales, worked_out.net_sales) == (150_000, 170_000)


def test_an_order_total_is_checked_with_shipping_and_discount() -> None:
    header = ("Tgl", "Nama", "Produk", "Jml", "Harga", "Diskon", "Ongkir", "Total Order")
    row = ["5/8/2026", "Ayu", "nastar", 2, 85_000, 20_000, 12_000, 162_000]

    order = only(read(row, header=header))

    assert (order.net_sales, order.shipping, order.order_discount) == (150_000, 12_000, 20_000)
    (question,) = read([*row[:-1], 140_000], header=header).questions
    less = only(read([*row[:-1], 140_000], header=header, answers={question.key: 140_000}))
    assert less.net_sales == 140_000


def test_a_discount_may_be_a_share() -> None:
    header = ("Tgl", "Nama", "Produk", "Jml", "Harga", "Diskon")

    order = only(read(["5/8/2026", "Ayu", "nastar", 2, 85_000, "7,5%"], header=header))
    assert (order.order_discount, order.net_sales) == (12_750, 157_250)
    order = only(read(["5/8/2026", "Ayu", "nastar", 2, 85_000, "10%"], header=header))

    assert order.net_sales == 153_000


@pytest.mark.parametrize("kept_as", [Field.ORDER_DISCOUNT, Field.ITEM_DISCOUNT])
def test_a_discount_above_the_goods_is_put_up_for_review(kept_as: Field) -> None:
    header = ("Tgl", "Nama", "Produk", "Jml", "Harga", "Diskon")

    def read_with(discount: int) -> Drafts:
        row = ["5/8/2026", "Ayu", "nastar", 2, 85_000, discount]
        book = a_book({"AGUSTUS": [header, row]})
        (layout,) = formats.recognise(book)
        return formats.read(book, (formats.with_fields(layout, {5: kept_as}),), {})

    (problem,) = read_with(170_001).problems
    assert (problem.code, problem.column, problem.value) == (
        "discount_above_total", "Diskon", "170001",
    )  # fmt: skip
    assert only(read_with(170_000)).net_sales == 0  # a present


def test_an_amount_that_may_be_two_is_asked_about_once_for_all_its_rows() -> None:
    rows = [a_row(harga=f"{price},000.00", total="") for price in (45, 46, 47)]
    rows += [a_row(nama=name, harga="85.000", total="") for name in ("Bu Siti", "Bu Eka")]
    found = read(*[[*row[:1], f"Ibu {at}", *row[2:]] for at, row in enumerate(rows)])

    (question,) = found.questions
    assert (question.kind, question.rows, question.choices) == (
        QuestionKind.AMOUNT, (5, 6), (85_000, 85),
    )  # fmt: skip
    assert len(found.orders) == 3


# how many


@pytest.mark.parametrize(
    ("written", "pieces"), [("2 lusin", 24), ("1/2 lusin", 6), ("3 toples", 3), ("2botol", 2)]
)
def test_quantities_are_read_as_people_write_them(written: str, pieces: int) -> None:
    assert only(read(a_row(jml=written, total=""))).items[0].quantity == pieces


def test_a_unit_may_stand_in_a_column_of_its_own() -> None:
    header = ("Tgl", "Nama", "Produk", "Jml", "Satuan", "Harga")
    row = ["5/8/2026", "Ayu", "nastar", 2, "lusin", 85_000]

    assert only(read(row, header=header)).items[0].quantity == 24


def test_a_weight_is_asked_about_with_what_the_size_tells() -> None:
    header = ("Tgl", "Nama", "Produk", "Ukuran", "Jml", "Harga")
    (question,) = read(
        ["5/8/2026", "Ayu", "nastar", "250 gr", "1/2 kg", 47_000], header=header
    ).questions

    assert (question.kind, question.code, question.choices) == (
        QuestionKind.QUANTITY, "quantity_is_weight", (2,),
    )  # fmt: skip


def test_the_maker_may_answer_with_another_number() -> None:
    (question,) = read(a_row(jml="2-3", total="")).questions

    order = only(read(a_row(jml="2-3", total=""), answers={question.key: 5}))

    assert order.items[0].quantity == 5


# products


@pytest.mark.parametrize(
    ("written", "product", "variant"),
    [
        ("Kastengel Premium 500 gr", "Kastengel Premium", "500 gr"),
        ("Kastengel 500gr", "Kastengel", "500gr"),
        ("Sambal Bawang Extra Pedas", "Sambal Bawang", "Extra Pedas"),
        ("Sambal Cumi (250 ml)", "Sambal Cumi", "250 ml"),
        ("Nastar 500", "Nastar 500", ""),
        ("bolu pisang", "bolu pisang", ""),
    ],
)
def test_a_size_at_the_end_of_a_name_is_the_variant(
    written: str, product: str, variant: str
) -> None:
    (item,) = only(read(a_row(pesanan=written))).items

    assert (item.product, item.variant) == (product, variant)


def test_several_products_in_one_cell_are_put_up_for_review() -> None:
    row = a_row(pesanan="2 nastar, 1 bolu", jml="", harga="", total="200rb")
    (question,) = read(row).questions
    assert (question.kind, question.rows, question.choices) == (
        QuestionKind.SPLIT, (2,), (SPLIT, ONE_PRODUCT),
    )  # fmt: skip
    assert question.proposal == (
        Part(product="nastar", quantity=2),
        Part(product="bolu", quantity=1),
    )

    apart = read(row, answers={question.key: SPLIT})
    left_out = read(row, answers={question.key: SKIP})

    (draft,) = apart.orders
    assert [(item.product, item.quantity) for item in draft.order.items] == [
        ("nastar", 2), ("bolu", 1),
    ]  # fmt: skip
    assert draft.order.net_sales == 200_000
    assert [one.code for one in apart.problems] == ["price_spread"]
    assert (left_out.orders, [one.code for one in left_out.problems]) == ([], ["row_left_out"])


@pytest.mark.parametrize("written", ["nastar dan kastengel", "Nastar & Kastengel"])
def test_two_names_joined_by_and_are_put_up_for_review_too(written: str) -> None:
    row = a_row(pesanan=written, jml="2", harga="", total="200rb")
    (question,) = read(row).questions
    assert question.kind is QuestionKind.SPLIT

    (apart,) = read(row, answers={question.key: SPLIT}).orders
    (together,) = read(row, answers={question.key: ONE_PRODUCT}).orders

    names = [(item.product.casefold(), item.quantity) for item in apart.order.items]
    assert names == [("nastar", 2), ("kastengel", 2)]
    assert [(item.product, item.quantity) for item in together.order.items] == [(written, 2)]


def test_a_name_with_and_may_be_one_product_if_the_maker_says_so() -> None:
    row = a_row(pesanan="keju, coklat")
    (question,) = read(row).questions

    assert only(read(row, answers={question.key: ONE_PRODUCT})).items[0].product == "keju, coklat"


# where it stands


@pytest.mark.parametrize(
    ("cells", "status"),
    [
        ({"bayar": "BATAL"}, Status.CANCELLED),
        ({"ket": "batal, kode RATNA10"}, Status.CANCELLED),
        ({"ket": "ga jadi"}, Status.CANCELLED),
        ({"pesanan": "nastar\n(ga jadi (batal))"}, Status.CANCELLED),
        ({"ket": "jangan sampai batal ya"}, Status.COMPLETED),
        ({"bayar": "belum"}, Status.COMPLETED),
    ],
)
def test_an_order_is_done_unless_words_call_it_off(cells: dict[str, str], status: Status) -> None:
    order = only(read(a_row(**cells)))

    assert order.status is status
    assert order.items[0].product == "nastar"


def test_a_note_that_only_speaks_of_calling_off_is_asked_about() -> None:
    (question,) = read(a_row(ket="kalau hujan batal")).questions
    assert question.choices == ("cancelled", "completed")

    order = only(read(a_row(ket="kalau hujan batal"), answers={question.key: "completed"}))

    assert order.status is Status.COMPLETED


def test_what_is_struck_through_is_called_off() -> None:
    book = a_book({"AGUSTUS": [HEADER, a_row(), a_row(nama="Bu Siti")]})
    struck = Sheet("AGUSTUS", book.sheets[0].rows, 1, hidden=False, struck=frozenset({(2, 1)}))
    book = Book(book.name, book.kind, [struck])

    found = formats.read(book, formats.recognise(book), {})

    states = [draft.order.status for draft in found.orders]
    assert states == [Status.COMPLETED, Status.CANCELLED]


@pytest.mark.parametrize(
    ("written", "payment", "ahead", "owed"),
    [
        ("lns", Payment.PAID, None, 0),
        ("DP 50rb", Payment.PART, 50_000, 120_000),
        ("dp 50%", Payment.PART, 85_000, 85_000),
        ("blm bayar", Payment.UNPAID, None, 170_000),
        ("", Payment.NOT_KEPT, None, 0),
    ],
)
def test_what_was_paid_is_kept_apart(
    written: str, payment: Payment, ahead: int | None, owed: int
) -> None:
    order = only(read(a_row(bayar=written)))

    assert (order.payment, order.down_payment, order.owed) == (payment, ahead, owed)


def test_a_down_payment_may_have_a_column_of_its_own() -> None:
    header = ("Tgl", "Nama", "Produk", "Jml", "Harga", "DP")

    order = only(read(["5/8/2026", "Ayu", "nastar", 2, 85_000, 100_000], header=header))

    assert (order.payment, order.down_payment, order.owed) == (Payment.PART, 100_000, 70_000)


def test_words_about_payment_that_nobody_knows_are_asked_about_once() -> None:
    rows = [a_row(nama=name, bayar="via Pak RT") for name in ("Bu Ayu", "Bu Siti")]
    (question,) = read(a_row(nama="Bu Eka"), *rows).questions
    assert (question.kind, question.rows) == (QuestionKind.PAYMENT, (3, 4))

    found = read(*rows, answers={question.key: "paid"})

    assert {draft.order.payment for draft in found.orders} == {Payment.PAID}


def test_a_status_column_knows_the_steps_of_an_order() -> None:
    header = ("Tgl", "Nama", "Produk", "Jml", "Harga", "Status")
    words = {"dikirim": Status.SHIPPED, "proses": Status.PROCESSING, "Selesai": Status.COMPLETED,
             "batal": Status.CANCELLED, "lunas": Status.COMPLETED}  # fmt: skip

    found = read(*(["5/8/2026", word, "nastar", 2, 85_000, word] for word in words), header=header)

    assert {one.order.customer: one.order.status for one in found.orders} == words


# days


def test_a_day_without_a_year_takes_that_of_the_others_or_of_the_title() -> None:
    among = read(a_row(), a_row(tgl="7 Agt", nama="Bu Siti"))
    titled = read(a_row(tgl="7 Agt"), above=[["Bulan Agustus 2026"]])

    assert among.orders[1].order.ordered_on == date(2026, 8, 7)
    assert only(titled).ordered_on == date(2026, 8, 7)


def test_a_year_that_ends_leads_into_the_next() -> None:
    found = read(a_row(tgl="30/12/2026"), a_row(tgl="2 Jan", nama="Bu Siti"))

    assert found.orders[1].order.ordered_on == date(2027, 1, 2)


def test_under_an_indonesian_header_the_day_leads() -> None:
    assert only(read(a_row(tgl="05/08/2026"))).ordered_on == date(2026, 8, 5)


def test_under_an_english_header_the_order_of_dates_is_asked_about() -> None:
    header = ("Date", "Name", "Product", "Qty", "Price")
    row = ["05/08/2026", "Ayu", "nastar", 2, 85_000]
    (question,) = read(row, header=header).questions
    assert question.kind is QuestionKind.DATE_ORDER

    order = only(read(row, header=header, answers={question.key: MONTH_FIRST}))

    assert order.ordered_on == date(2026, 5, 8)


# numbers of orders without one


def test_an_order_keeps_its_number_while_its_payment_and_note_change() -> None:
    before = only(read(a_row(bayar="belum")))
    after = only(read(a_row(nama="BU  AYU", bayar="lunas", ket="sudah diambil")))

    assert before.number == after.number
    assert before.number.startswith("260805-")


@pytest.mark.parametrize(
    "change", [{"tgl": "6/8/2026"}, {"nama": "Bu Siti"}, {"jml": 3, "total": ""}]
)
def test_another_day_buyer_or_amount_is_another_order(change: dict[str, Any]) -> None:
    assert only(read(a_row())).number != only(read(a_row(**change))).number


def test_rows_alike_are_asked_about_and_the_first_one_is_sure() -> None:
    found = read(a_row(), a_row())
    (question,) = found.questions
    assert (question.kind, question.rows, len(found.orders)) == (QuestionKind.TWINS, (3,), 1)

    two = read(a_row(), a_row(), answers={question.key: SEVERAL_ORDERS})
    one = read(a_row(), a_row(), answers={question.key: ONE_ORDER})

    numbers = [draft.order.number for draft in two.orders]
    assert numbers == [numbers[0], f"{numbers[0]}-2"]
    assert (len(one.orders), [problem.code for problem in one.problems]) == (1, ["row_repeated"])


# whatever stands in the cells

_CELL = st.one_of(
    st.none(), st.text(max_size=12), st.integers(-(10**12), 10**12), st.booleans(), st.dates(),
    st.floats(allow_nan=False), st.sampled_from(["lunas", "batal", "2 lusin", "35rb", "5 Agt"]),
)  # fmt: skip


@settings(deadline=None)  # the machine may be busy
@example([[None] * 8 + ["²"]])
@given(st.lists(st.lists(_CELL, min_size=9, max_size=9), min_size=1, max_size=6))
def test_any_cells_end_in_orders_problems_or_questions(rows: list[list[Any]]) -> None:
    book = a_book({"x": [HEADER, *rows, a_row()]})
    layouts = [one for one in formats.recognise(book) if not one.missing]

    found = formats.read(book, tuple(layouts), {})

    assert all(draft.order.number for draft in found.orders)
    assert all(draft.order.items for draft in found.orders)


def test_a_row_that_is_no_header_is_refused() -> None:
    with pytest.raises(UserError, match="header_unlikely"):
        formats.layout_at(a_book({"x": [HEADER, a_row()]}), "x", 9)


def test_a_code_among_the_words_on_the_payment_is_not_lost() -> None:
    drafts = read(a_row(bayar="lunas kode RATNA10"), a_row(nama="Bu Siti", bayar="lunas"))

    assert [draft.order.note for draft in drafts.orders] == ["lunas kode RATNA10", ""]
    assert {draft.order.payment for draft in drafts.orders} == {Payment.PAID}
