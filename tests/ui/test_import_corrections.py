"""What a maker sets right inside the check step: cells, rows, prices, codes and answers."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from tests.builders import a_product
from umkm_studio.models.campaigns import codes
from umkm_studio.models.importing import history, loading
from umkm_studio.models.importing.outcomes import RowOutcome, RowState
from umkm_studio.models.sales import order_list, products
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.code_editor import CodeEditor
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.pages.orders_page.import_work import Step
from umkm_studio.ui.pages.orders_page.repair_dialog import RepairDialog
from umkm_studio.ui.pages.orders_page.wizard import ImportWizard

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
FORM = SAMPLES / "form" / "Form Pemesanan Dapur Ratna (Jawaban).xlsx"
SHOPEE = SAMPLES / "shopee" / "Order.all.20260801_20261031.xlsx"
BOOK = (
    "Tanggal;Nama;Produk;Jumlah;Harga;Kode\n"
    "03/08/2026;Dewi;Kastengel;2;90.000;RATNA10\n"
    "31/13/2026;Tuti;Sambal;1;35.000;\n"
    "07/08/2026;Rina;Bolu;1;35.000;\n"
)


@pytest.fixture
def page(window: MainWindow) -> OrdersPage:
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    window.page.start_import()
    return window.page


@pytest.fixture
def wizard(page: OrdersPage) -> ImportWizard:
    assert page.wizard is not None
    return page.wizard


def wait(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Until nothing is under way."""
    qtbot.waitUntil(lambda: not wizard.studio.jobs.busy, timeout=20_000)


def go_to_check(qtbot: QtBot, wizard: ImportWizard, file: Path) -> None:
    """Read a file, and press Lanjut until its rows are shown."""
    wizard.read(file)
    wait(qtbot, wizard)
    while wizard.state.step is not Step.CHECK:
        if wizard.columns_step.isVisible():
            wizard.columns_step.accept_all_button.click()
        wizard.foot.next_button.click()
        wait(qtbot, wizard)


def bring_in(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Press the button that saves."""
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    assert wizard.state.step is Step.DONE


def a_book(tmp_path: Path, text: str = BOOK) -> Path:
    file = tmp_path / "buku.csv"
    file.write_text(text, "utf-8")
    return file


def row_of(wizard: ImportWizard, number: int) -> RowOutcome:
    """A row of the table by its number in the file."""
    found = next(one for one in wizard.check_step.table.records() if one.row == number)
    wizard.check_step.table.select(found)
    return found


def dialog_of(wizard: ImportWizard) -> RepairDialog:
    """The row that is open to be corrected."""
    return wizard.check_step.findChildren(RepairDialog)[-1]


def titles(wizard: ImportWizard) -> dict[str, str]:
    """What the first row says in every column that is shown."""
    table = wizard.check_step.table
    return {
        column.title: table.cell(0, at)
        for at, column in enumerate(table.model.columns)
        if not table.view.isColumnHidden(at)
    }


# rows


def test_a_product_spelled_otherwise_is_taken_for_the_known_one_in_a_click(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    known = products.save(store, a_product(name="Kastengel Keju", size="500 g"))
    text = BOOK.replace("Kastengel", "Kastngel Keju 500gr") + "08/08/2026;Ani;Roti;1;9.000;\n"
    go_to_check(qtbot, wizard, a_book(tmp_path, text))
    alike = row_of(wizard, 2)
    assert alike.state is RowState.CHECK
    assert "Mungkin “Kastengel Keju 500 g”?" in wizard.check_step.detail.text()
    table = wizard.check_step.table
    at = [column.title for column in table.model.columns].index("Tindakan")
    assert table.cell(table.records().index(alike), at) == "Pakai saran"
    table.acted.emit(alike)
    wait(qtbot, wizard)
    assert row_of(wizard, 2).state is RowState.READY
    wizard.check_step.again_button.click()
    wait(qtbot, wizard)
    assert row_of(wizard, 2).state is RowState.CHECK
    table.acted.emit(row_of(wizard, 2))
    wait(qtbot, wizard)
    bring_in(qtbot, wizard)
    used = store.value("SELECT product_id FROM line_items WHERE unit_price = 90000")
    assert used == known


def test_a_row_is_corrected_in_its_place(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    go_to_check(qtbot, wizard, a_book(tmp_path))
    assert row_of(wizard, 3).state is RowState.REJECTED
    assert titles(wizard)["Tindakan"] == "Perbaiki"
    wizard.check_step.repair_button.click()
    dialog = dialog_of(wizard)
    assert "31/13/2026" in dialog.note.text
    field = dialog.focusWidget()
    assert field is dialog.rows["0"].control  # the cell at fault
    field.selectAll()
    qtbot.keyClicks(field, "31/8/2026")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait(qtbot, wizard)
    assert row_of(wizard, 3).state is RowState.READY
    bring_in(qtbot, wizard)
    days = [row["ordered_on"] for row in store.rows("SELECT ordered_on FROM orders ORDER BY 1")]
    assert days == ["2026-08-03", "2026-08-07", "2026-08-31"]
    assert order_list.summary(store, Filters()).orders == 3


def test_what_is_typed_wrongly_again_stays_out_and_is_saved_as_typed(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
):
    go_to_check(qtbot, wizard, a_book(tmp_path))
    row_of(wizard, 3)
    wizard.check_step.repair_button.click()
    dialog_of(wizard).rows["0"].control.set_value("besok")
    dialog_of(wizard).try_to_save()
    wait(qtbot, wizard)
    assert row_of(wizard, 3).state is RowState.REJECTED
    assert wizard.state.wanted is not None
    path = tmp_path / "masalah.xlsx"
    loading.save_rejected(
        wizard.state.wanted, wizard.check_step.reasons(), path, title="Yang perlu diperbaiki"
    )
    saved = [cell.value for cell in load_workbook(path).worksheets[0][2]]
    assert "besok" in saved
    assert "Tuti" in saved


def test_a_row_is_left_out_and_taken_in_again(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    go_to_check(qtbot, wizard, a_book(tmp_path))
    row_of(wizard, 4)
    wizard.check_step.skip_button.click()
    wait(qtbot, wizard)
    gone = row_of(wizard, 4)
    assert gone.state is RowState.SKIPPED
    assert wizard.check_step.detail.text() == "Kamu memilih melewati baris ini."
    wizard.check_step.restore_button.click()
    wait(qtbot, wizard)
    assert row_of(wizard, 4).state is RowState.READY
    row_of(wizard, 4)
    wizard.check_step.skip_button.click()
    wait(qtbot, wizard)
    bring_in(qtbot, wizard)
    assert order_list.summary(store, Filters()).orders == 1


def test_leaving_a_row_out_takes_its_whole_order_along(
    wizard: ImportWizard, store: Store, qtbot: QtBot
):
    go_to_check(qtbot, wizard, SHOPEE)
    rows = wizard.check_step.table.records()
    number = next(one.number for one in rows if sum(two.number == one.number for two in rows) > 1)
    mine = [one.row for one in rows if one.number == number]
    row_of(wizard, mine[0])
    wizard.check_step.skip_button.click()
    wait(qtbot, wizard)
    assert {row_of(wizard, row).state for row in mine} == {RowState.SKIPPED}
    row_of(wizard, mine[-1])
    wizard.check_step.restore_button.click()
    wait(qtbot, wizard)
    assert {row_of(wizard, row).state for row in mine} == {RowState.READY}


def test_rows_that_stayed_out_can_be_mended_after_the_import(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    go_to_check(qtbot, wizard, a_book(tmp_path))
    bring_in(qtbot, wizard)
    assert wizard.done_step.repair_button.text() == "Perbaiki 1 baris"
    wizard.done_step.repair_button.click()
    wait(qtbot, wizard)
    row_of(wizard, 3)
    wizard.check_step.repair_button.click()
    dialog_of(wizard).rows["0"].control.set_value("31/8/2026")
    dialog_of(wizard).try_to_save()
    wait(qtbot, wizard)
    assert wizard.foot.import_button.text() == "Impor 1 pesanan"
    bring_in(qtbot, wizard)
    assert order_list.summary(store, Filters()).orders == 3


def test_buyer_code_and_payment_are_shown_and_sales_are_after_the_discount(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
):
    text = (
        "No Pesanan;Tanggal;Status;Nama;Produk;Jumlah;Harga;Diskon;Kode;Pembayaran\n"
        "A1;03/08/2026;Selesai;Dewi;Kastengel;2;90.000;10.000;RATNA10;lunas\n"
    )
    go_to_check(qtbot, wizard, a_book(tmp_path, text))
    told = titles(wizard)
    assert (told["Pembeli"], told["Kode"], told["Bayar"]) == ("Dewi", "RATNA10", "Lunas")
    assert told["Omzet (Rp)"] == "170.000"
    assert "Penjelasan" not in told  # there is nothing to explain


def test_an_order_that_is_there_already_can_be_looked_at(
    window: MainWindow, page: OrdersPage, wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
):
    go_to_check(qtbot, wizard, a_book(tmp_path))
    bring_in(qtbot, wizard)
    page.start_import()
    again = page.wizard
    assert again is not None
    go_to_check(qtbot, again, a_book(tmp_path))
    known = row_of(again, 2)
    assert known.state is RowState.SKIPPED
    again.check_step.table.acted.emit(known)
    editor = window.findChild(OrderEditor)
    assert editor is not None
    assert editor.order.number == known.number


# prices


def test_a_form_without_prices_asks_for_them_on_the_spot(
    wizard: ImportWizard, store: Store, qtbot: QtBot
):
    go_to_check(qtbot, wizard, FORM)
    card = wizard.check_step.prices
    assert card.isVisible()
    first = wizard.state.preview.unpriced[0]
    assert f"Berapa harga satu {first.label}?" in card.sentence.text()
    while card.isVisible():
        qtbot.keyClicks(card.price, "50rb")
        card.price_button.click()
        wait(qtbot, wizard)
    assert order_list.is_empty(store)  # nothing before the button
    assert products.everything(store) == []
    bring_in(qtbot, wizard)
    total = order_list.summary(store, Filters())
    assert total.sales == total.orders == 46
    known = products.named(store, *first.spelling)
    assert known is not None
    assert known.price == 50_000


def test_prices_that_stay_open_bring_requests_and_say_so(
    wizard: ImportWizard, store: Store, qtbot: QtBot
):
    go_to_check(qtbot, wizard, FORM)
    bring_in(qtbot, wizard)
    words = "Masuk sebagai permintaan (Baru), karena harganya belum diketahui"
    assert words in [
        label.text() for label in wizard.done_step.findChildren(type(wizard.done_step.title))
    ]
    assert order_list.summary(store, Filters()).sales == 0


def test_a_product_may_be_one_that_is_known_and_is_remembered(
    wizard: ImportWizard, store: Store, qtbot: QtBot
):
    known = products.save(store, a_product(name="Kue Andalan", size="", price=75_000))
    go_to_check(qtbot, wizard, FORM)
    card = wizard.check_step.prices
    first = wizard.state.preview.unpriced[0]
    card.same.setCurrentIndex(card.same.findText("Kue Andalan"))
    card.same.activated.emit(card.same.currentIndex())
    wait(qtbot, wizard)
    assert first.spelling not in [one.spelling for one in wizard.state.preview.unpriced]
    bring_in(qtbot, wizard)
    assert products.spellings(store)[products.alias_key(*first.spelling)] == known
    wizard.done_step.undo_button.click()
    history.undo_newest(store, now=wizard.studio.now())
    assert products.alias_key(*first.spelling) not in products.spellings(store)


# codes


def test_codes_that_nobody_made_are_offered_and_counted_once_made(
    wizard: ImportWizard, store: Store, qtbot: QtBot
):
    go_to_check(qtbot, wizard, SHOPEE)
    bring_in(qtbot, wizard)
    assert "kode" not in wizard.done_step.sentence.text()  # no verdict on what is not there
    card = wizard.done_step.codes
    assert card.isVisible()
    assert card.buttons[0].text() == "RATNA10: 20 pesanan"  # one is not paid yet
    card.all_button.click()
    wait(qtbot, wizard)
    assert not card.isVisible()
    told = wizard.studio.notices.current_toast
    assert told is not None
    assert told.text.startswith("Kode RATNA10, SAMBALOKT, NASTAR17 disimpan. Sudah dipakai di ")
    made = codes.find(store, "ratna10")
    assert made is not None
    assert order_list.summary(store, Filters(code_id=made.id)).sales == 19
    history.undo_newest(store, now=wizard.studio.now())  # a code made since stops nobody
    assert order_list.is_empty(store)
    assert [one.code for one in codes.everything(store)][::-1] == [
        "RATNA10",
        "SAMBALOKT",
        "NASTAR17",
    ]


def test_a_code_made_before_the_import_is_counted_by_it(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    go_to_check(qtbot, wizard, a_book(tmp_path))
    card = wizard.check_step.codes
    assert [button.text() for button in card.buttons] == ["RATNA10: 1 pesanan"]
    card.buttons[0].click()
    wait(qtbot, wizard)
    assert not card.isVisible()
    bring_in(qtbot, wizard)
    assert wizard.state.result is not None
    assert wizard.state.result.codes == {"RATNA10": 1}
    assert "1 di antaranya memakai kode kampanye" in wizard.done_step.sentence.text()


def test_of_two_spellings_the_maker_chooses(
    window: MainWindow, wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    text = BOOK.replace("Sambal;1;35.000;", "Sambal;1;35.000;RATAN10").replace("31/13", "04/08")
    go_to_check(qtbot, wizard, a_book(tmp_path, text))
    bring_in(qtbot, wizard)
    card = wizard.done_step.codes
    assert [button.text() for button in card.buttons] == ["RATNA10? 1 pesanan"]
    assert "RATAN10" in card.buttons[0].toolTip()
    card.buttons[0].click()
    editor = window.findChild(CodeEditor)
    assert editor is not None
    assert editor.name.value() == "RATNA10"
    editor.save()
    wait(qtbot, wizard)
    assert not card.isVisible()


# answers


def test_what_was_answered_is_not_asked_again(
    page: OrdersPage, wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    twice = BOOK.replace("31/13/2026;Tuti;Sambal;1;35.000;\n", "07/08/2026;Rina;Bolu;1;35.000;\n")
    go_to_check(qtbot, wizard, a_book(tmp_path, twice))
    card = wizard.check_step.questions
    assert card.isVisible()
    one = next(button for button in card.buttons if button.text() == "Ya, satu pesanan")
    one.click()
    wait(qtbot, wizard)
    bring_in(qtbot, wizard)
    history.undo_newest(store, now=wizard.studio.now())

    page.start_import()
    again = page.wizard
    assert again is not None
    go_to_check(qtbot, again, a_book(tmp_path, twice))
    assert not again.check_step.questions.isVisible()
    assert again.foot.import_button.text() == "Impor 2 pesanan"
    again.check_step.again_button.click()
    wait(qtbot, again)
    assert again.check_step.questions.isVisible()


# several files


def test_files_that_come_together_are_imported_one_by_one(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    later = SHOPEE.with_name("Order.all.20261001_20261031.xlsx")
    zone = wizard.file_step.drop_zone
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in (SHOPEE, later)])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    zone.dropEvent(QDropEvent(QPointF(20, 20), copy, data, left, none))
    wait(qtbot, wizard)
    for _ in range(2):
        wizard.foot.next_button.click()
        wait(qtbot, wizard)
    bring_in(qtbot, wizard)
    assert later.name in wizard.done_step.next_note.text
    wizard.done_step.next_button.click()
    wait(qtbot, wizard)
    for _ in range(2):
        wizard.foot.next_button.click()
        wait(qtbot, wizard)
    assert wizard.foot.import_button.text() == "Perbarui 9 pesanan"
    bring_in(qtbot, wizard)
    assert not wizard.done_step.next_note.isVisible()
    assert order_list.summary(store, Filters()).net_sales == 24_489_400


def test_a_file_that_is_chosen_while_another_is_read_takes_its_place(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
):
    wizard.read(SHOPEE)
    wizard.read(a_book(tmp_path))
    wait(qtbot, wizard)
    assert wizard.state.plan is not None
    assert wizard.state.plan.path.name == "buku.csv"
