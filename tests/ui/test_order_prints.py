"""Slips, cards and the week's list on paper: whole, plain text, whatever buyers are called."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests import pdf
from tests.builders import a_code, an_item, an_order
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.sales import orders, week
from umkm_studio.models.sales.order_states import Payment, Status
from umkm_studio.models.sales.orders import Order
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.order_prints import PrintOrders
from umkm_studio.ui.kit import printing, wording
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.reports import cut_sheets
from umkm_studio.ui.reports.order_slip import order_slip
from umkm_studio.ui.reports.thank_you_card import thank_you_card, usual_text
from umkm_studio.ui.reports.week_list import WeekList

SHOP = Shop(name="Dapur Ratna", city="Semarang", owner="Ratna Wulandari")


def on_paper(tmp_path: Path, papers: list[cut_sheets.PaintPaper]) -> pdf.Pdf:
    path = tmp_path / "papers.pdf"
    printing.write_pdf(cut_sheets.pages(papers), path, title="Slip")
    return pdf.read(path)


def slip(tmp_path: Path, order: Order) -> pdf.Pdf:
    return on_paper(tmp_path, [order_slip(order, SHOP)])


def test_a_slip_says_who_gets_what_and_what_is_owed(tmp_path: Path):
    order = an_order(
        customer="Ayu Lestari", address="Jl. Mawar 5", city="Semarang", number="P-0041",
        shipping=15_000, payment=Payment.PART, down_payment=50_000, due_on=date(2026, 10, 16),
        status=Status.PROCESSING, note="tanpa kacang",
    )  # fmt: skip
    (page,) = slip(tmp_path, order).pages
    for line in (
        "Dapur Ratna", "P-0041", "Ayu Lestari", "Jl. Mawar 5, Semarang",
        "Harus jadi Jumat 16 Oktober",
        "2 × Nastar Klasik 500 g", wording.rupiah(170_000), "Ongkir", "Total",
        wording.rupiah(185_000), "Sudah dibayar (DP)", wording.rupiah(-50_000),
        "Belum lunas", wording.rupiah(135_000), "Catatan: tanpa kacang",
    ):  # fmt: skip
        assert line in page


def test_what_does_not_fit_is_counted(tmp_path: Path):
    many = tuple(an_item(product=f"Kue Kering Istimewa Lebaran {n}") for n in range(40))
    text = slip(tmp_path, an_order(items=many)).text
    assert "barang lagi" in text
    assert wording.rupiah(40 * 170_000) in text


def test_four_papers_stand_on_a_page(tmp_path: Path):
    papers = [order_slip(an_order(number=f"P-{n}"), SHOP) for n in range(5)]
    printed = on_paper(tmp_path, papers)
    assert [sum(line.startswith("P-") for line in page) for page in printed.pages] == [4, 1]
    assert printed.pictures == 0


@pytest.mark.parametrize(
    ("size", "sheet", "each", "millimetres"),
    [
        ("a4", "a4", 4, (210, 297)),
        ("a4", "f4", 4, (215, 330)),
        ("a4", "letter", 4, (216, 279)),
        ("a5", "a5", 2, (210, 148)),
        ("a6", "a6", 1, (105, 148)),
    ],
)
def test_papers_of_other_sizes_hold_fewer(
    tmp_path: Path, size: str, sheet: str, each: int, millimetres: tuple[int, int]
):
    papers = [order_slip(an_order(number=f"P-{n}"), SHOP) for n in range(4)]
    path = tmp_path / "papers.pdf"
    printing.write_pdf(cut_sheets.pages(papers, size), path, paper=cut_sheets.PAPERS[size][sheet])
    printed = pdf.read(path)
    slips = [sum(line.startswith("P-") for line in page) for page in printed.pages]
    assert slips == [each] * (4 // each)
    assert printed.sizes == {millimetres}


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        (
            "Rini 🌸🎂 Kusumawardhani Prameswari Adiningrat",
            "Rini Kusumawardhani Prameswari Adiningrat",
        ),
        ("<b>x</b> & co", "<b>x</b> & co"),
        ("Ayu 👩🏽‍🍳", "Ayu"),
    ],
)
def test_names_are_printed_as_plain_text_without_emoji(tmp_path: Path, name: str, printed: str):
    found = on_paper(
        tmp_path,
        [order_slip(an_order(customer=name), SHOP), thank_you_card(name, "Hai {nama}", SHOP, None)],
    )
    words = " ".join(found.text.split())
    assert words.count(printed) == 2
    assert "\N{REPLACEMENT CHARACTER}" not in words


def test_a_card_names_the_buyer_the_code_and_its_last_day(tmp_path: Path):
    code = a_code(code="KEMBALI10", kind=Kind.LOYALTY, ends_on=date(2026, 12, 31))
    text = on_paper(tmp_path, [thank_you_card("Ayu", usual_text(), SHOP, code)]).text
    assert "Kak Ayu." in text
    assert "KEMBALI10" in text
    assert "Diskon 10%, berlaku sampai 31 Desember 2026" in text


def test_a_buyer_without_a_name_is_thanked_without_one(tmp_path: Path):
    text = on_paper(tmp_path, [thank_you_card("", usual_text(), SHOP, None)]).text
    assert "memesan. Semoga suka" in " ".join(text.split())
    assert "{nama}" not in text


def test_the_week_is_listed_by_product_and_by_order(store: Store, tmp_path: Path):
    for number in range(60):
        order = an_order(
            ordered_on=date(2026, 10, 11), due_on=date(2026, 10, 16), status=Status.PROCESSING,
            customer=f"Pembeli {number}",
        )  # fmt: skip
        orders.save(store, order)
    found = week.of(store, date(2026, 10, 14))
    path = tmp_path / "week.pdf"
    listed = WeekList(found, SHOP, date(2026, 10, 14))
    printing.write_pdf(listed.pages(), path, title=listed.title)
    printed = pdf.read(path)
    assert len(printed.pages) > 1
    assert "120" in printed.pages[0]
    assert all(f"Pembeli {number}" in printed.text for number in range(60))
    assert f"Halaman {len(printed.pages)} dari {len(printed.pages)}" in printed.pages[-1]


def test_the_words_of_the_card_and_its_code_are_remembered(
    window: MainWindow, store: Store, qtbot: QtBot
):
    shops.save(store, replace(shops.load(store), name="Dapur Ratna"))
    code = codes.save(store, Code(code="KEMBALI10", kind=Kind.LOYALTY, discount_percent=10.0))
    order = orders.save(store, an_order())
    dialog = PrintOrders(window.studio, window, [order])
    dialog.text.set_value("Matur nuwun, Kak {nama}.")
    dialog.sheet.set_value("a6")
    dialog._show_codes(codes.get(store, code))
    preview = dialog.show_preview()
    assert preview is not None
    preview.reject()
    saved = shops.load(store)
    assert (saved.card_text, saved.card_code) == ("Matur nuwun, Kak {nama}.", "KEMBALI10")
    again = PrintOrders(window.studio, window, [order])
    assert again.text.value() == "Matur nuwun, Kak {nama}."
    assert again.sheet.value() == "a6"
    assert again.code.value() == code


def test_the_dialog_goes_once_the_pages_are_out_but_not_before(
    window: MainWindow, store: Store, tmp_path: Path
):
    dialog = PrintOrders(window.studio, window, [orders.save(store, an_order())])
    dialog.open()
    only_looked_at = dialog.show_preview()
    assert only_looked_at is not None
    only_looked_at.reject()
    assert dialog.isVisible()
    preview = dialog.show_preview()
    assert preview is not None
    preview.save_pdf(tmp_path / "pesanan.pdf")
    assert dialog.isVisible()
    preview.reject()
    assert not dialog.isVisible()


def test_a_code_can_be_made_on_the_spot(window: MainWindow, store: Store):
    order = orders.save(store, an_order())
    dialog = PrintOrders(window.studio, window, [order])
    dialog.code.wanted.emit("BALIK15", 15.0)
    made = codes.find(store, "BALIK15")
    assert made is not None
    assert (made.kind, made.discount_percent) == (Kind.LOYALTY, 15.0)
    assert dialog.code.value() == made.id


def test_nothing_chosen_is_nothing_to_print(window: MainWindow, store: Store):
    dialog = PrintOrders(window.studio, window, [orders.save(store, an_order())])
    dialog.slip.set_value(False)
    dialog.card.set_value(False)
    assert dialog.show_preview() is None
    assert "Pilih dulu" in dialog.note.text
