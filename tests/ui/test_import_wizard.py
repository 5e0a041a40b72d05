"""The import of a file, driven as the maker does it: drop, look, check, press the button."""

import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.books import ORDER_HEADER, a_workbook
from tests.builders import a_code, a_post, an_order
from umkm_studio.models import export, shop
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.importing import history, profiles
from umkm_studio.models.importing.outcomes import RowOutcome, RowState
from umkm_studio.models.sales import order_list, orders, products
from umkm_studio.models.sales.order_list import Filters
from umkm_studio.models.sheets import reader
from umkm_studio.models.sheets.drafts import Field
from umkm_studio.models.store import Store
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.pages.orders_page.columns_step import ColumnsStep
from umkm_studio.ui.pages.orders_page.import_work import Step
from umkm_studio.ui.pages.orders_page.questions_card import QuestionsCard
from umkm_studio.ui.pages.orders_page.wizard import ImportWizard

SAMPLES = Path(__file__).resolve().parent.parent / "samples" / "shopee"
FIRST = SAMPLES / "Order.all.20260801_20261031.xlsx"
LATER = SAMPLES / "Order.all.20261001_20261031.xlsx"
TIKTOK = SAMPLES.parent / "tiktok" / "Semua pesanan-2026-11-01-09_15.xlsx"
TOKOPEDIA = SAMPLES.parent / "tokopedia" / "Tokopedia_Order_20260801-20261031.xlsx"
NBSP = "\N{NO-BREAK SPACE}"


def truth(file: Path) -> dict:
    """What is true of a sample."""
    return json.loads(file.with_name(f"{file.name}.truth.json").read_text("utf-8"))


@pytest.fixture
def page(window: MainWindow) -> OrdersPage:
    window.go("orders")
    assert isinstance(window.page, OrdersPage)
    return window.page


@pytest.fixture
def wizard(window: MainWindow, page: OrdersPage, qtbot: QtBot) -> ImportWizard:
    """The wizard as Ctrl+I opens it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert page.wizard is not None
    return page.wizard


def drop(wizard: ImportWizard, file: Path) -> None:
    """Let a file fall into the dashed box."""
    zone = wizard.file_step.drop_zone
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    entering = QDragEnterEvent(QPoint(20, 20), copy, data, left, none)
    zone.dragEnterEvent(entering)
    assert entering.isAccepted()
    zone.dropEvent(QDropEvent(QPointF(20, 20), copy, data, left, none))


def wait(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Until nothing is under way."""
    qtbot.waitUntil(lambda: not wizard.studio.jobs.busy, timeout=20_000)


def go_to_check(qtbot: QtBot, wizard: ImportWizard, file: Path) -> None:
    """Drop a file, and press Lanjut until its rows are shown."""
    drop(wizard, file)
    wait(qtbot, wizard)
    while wizard.state.step is not Step.CHECK:
        wizard.foot.next_button.click()
        wait(qtbot, wizard)


def bring_in(qtbot: QtBot, wizard: ImportWizard, file: Path) -> None:
    """The whole way."""
    go_to_check(qtbot, wizard, file)
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    assert wizard.state.step is Step.DONE


def spoiled(path: Path, **cells: tuple[int, object]) -> Path:
    """The first sample with other cells: column=(row, value)."""
    book = load_workbook(FIRST)
    sheet = book["orders"]
    headers = [cell.value for cell in sheet[1]]
    for header, (row, value) in cells.items():
        sheet.cell(row, headers.index(header) + 1).value = value
    book.save(path)
    return path


def with_other_numbers(file: Path, path: Path, numbers: list[str]) -> Path:
    """The sheet with some orders under numbers that nobody has seen yet."""
    book = load_workbook(file)
    for cells in book["orders"].iter_rows(min_row=2):
        for cell in cells:
            if cell.value in numbers:
                cell.value = f"BARU{numbers.index(cell.value)}"
    book.save(path)
    return path


def rows_of(wizard: ImportWizard) -> list[RowOutcome]:
    """The rows of the check step."""
    return wizard.check_step.table.records()


def cell_of(wizard: ImportWizard, row: RowOutcome, title: str) -> str:
    """What is read in one of them."""
    table = wizard.check_step.table
    titles = [column.title for column in table.model.columns]
    return table.cell(rows_of(wizard).index(row), titles.index(title))


# the main road


def test_the_shopee_sample_comes_in_with_every_figure_of_its_truth(
    page: OrdersPage, wizard: ImportWizard, store: Store, qtbot: QtBot
):
    known = truth(FIRST)
    for code in known["codes"]:
        codes.save(store, a_code(code=code))
    drop(wizard, FIRST)
    wait(qtbot, wizard)
    found = wizard.file_step.found
    assert found.badge.look.word == "Dikenali: Shopee"
    assert found.facts.text().endswith("316 baris · 1 Agu – 31 Okt 2026")
    wizard.foot.next_button.click()
    assert wizard.columns_step.isVisible()
    wizard.foot.next_button.click()
    wait(qtbot, wizard)
    assert wizard.check_step.table.row_count() == known["item_rows"] == 316
    assert wizard.foot.import_button.text() == "Impor 212 pesanan"
    assert order_list.is_empty(store)  # nothing before this button
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    assert wizard.done_step.title.text() == "212 pesanan masuk"
    assert not wizard.check_step.nothing_note.isVisible()
    assert f"181 penjualan dengan omzet Rp{NBSP}24.706.400" in wizard.done_step.sentence.text()
    wizard.done_step.orders_button.click()
    shown = page.overview
    assert shown.isVisible()
    assert page.wizard is None
    assert shown.totals.orders.value == "212"
    assert "22 batal, 5 retur, 4 belum dibayar" in shown.totals.orders.accessibleName()
    assert shown.totals.net_sales.value == f"Rp{NBSP}24.706.400"
    used = sum(one["sale_orders_exact"] for one in known["codes"].values())
    assert shown.totals.with_code.value == f"{used} dari 181"
    for code, one in known["codes"].items():
        of_code = codes.find(store, code)
        assert of_code is not None
        total = order_list.summary(store, Filters(code_id=of_code.id))
        assert (total.sales, total.net_sales) == (one["sale_orders_exact"], one["revenue_exact"])


@pytest.mark.parametrize(
    ("file", "name"), [(TIKTOK, "TikTok Shop / Tokopedia"), (TOKOPEDIA, "Tokopedia")]
)
def test_other_marketplaces_come_in_with_every_figure_of_their_truth(
    wizard: ImportWizard, store: Store, qtbot: QtBot, file: Path, name: str
):
    known = truth(file)
    go_to_check(qtbot, wizard, file)
    assert wizard.file_step.found.badge.look.word == f"Dikenali: {name}"
    assert wizard.check_step.counts == {RowState.READY: known["item_rows"]}
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    total = order_list.summary(store, Filters())
    assert (total.orders, total.sales) == (known["orders"], known["sale"]["orders"])
    assert total.net_sales == known["sale"]["revenue"]


def test_a_later_export_updates_and_importing_it_again_has_nothing_to_do(
    page: OrdersPage, wizard: ImportWizard, store: Store, qtbot: QtBot
):
    bring_in(qtbot, wizard, FIRST)
    page.start_import()
    assert page.wizard is not None
    go_to_check(qtbot, page.wizard, LATER)
    assert page.wizard.foot.import_button.text() == "Perbarui 9 pesanan"
    told = {row.number: cell_of(page.wizard, row, "Penjelasan") for row in rows_of(page.wizard)}
    assert {
        "Sudah ada, tidak ada yang berubah.",
        "Sudah ada, diperbarui: Dikirim jadi Selesai.",
        "Sudah ada, diperbarui: Belum dibayar jadi Batal.",
    } <= set(told.values())
    changed = {number for number, words in told.items() if "diperbarui" in words}
    assert changed == set(truth(LATER)["status_changes"])
    page.wizard.foot.import_button.click()
    wait(qtbot, page.wizard)
    assert page.wizard.done_step.title.text() == "9 pesanan diperbarui"
    after = truth(LATER)["after_importing_both_files_in_order"]
    total = order_list.summary(store, Filters())
    assert (total.orders, total.sales) == (after["orders"], after["sale"]["orders"])
    assert total.net_sales == after["sale"]["revenue"]
    page.start_import()
    assert page.wizard is not None
    go_to_check(qtbot, page.wizard, LATER)
    assert page.wizard.check_step.counts == {RowState.SKIPPED: truth(LATER)["item_rows"]}
    assert not page.wizard.foot.import_button.isEnabled()
    assert page.wizard.foot.import_button.toolTip() == "Semua pesanan di berkas ini sudah ada."
    assert page.wizard.check_step.nothing_note.isVisible()
    assert page.wizard.check_step.nothing_note.text == (
        "Semua pesanan di berkas ini sudah ada dan tidak berubah. Tidak ada yang perlu diimpor."
    )


def test_the_button_and_the_title_tell_new_orders_from_known_ones(
    page: OrdersPage, wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
):
    numbers = list(truth(LATER)["status_changes"])
    bring_in(qtbot, wizard, FIRST)
    page.start_import()
    assert page.wizard is not None
    go_to_check(qtbot, page.wizard, with_other_numbers(LATER, tmp_path / "baru.xlsx", numbers[:3]))
    assert page.wizard.foot.import_button.text() == "Impor 3, perbarui 6 pesanan"
    new = [row for row in rows_of(page.wizard) if row.number.startswith("BARU")]
    assert {cell_of(page.wizard, row, "Penjelasan") for row in new} == {""}
    page.wizard.foot.import_button.click()
    wait(qtbot, page.wizard)
    assert page.wizard.done_step.title.text() == "3 pesanan masuk, 6 diperbarui"


def test_in_a_narrow_window_explanations_give_way_to_the_product(
    window: MainWindow, wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
):
    go_to_check(qtbot, wizard, spoiled(tmp_path / "rusak.xlsx", Jumlah=(4, "banyak")))
    view = wizard.check_step.table.view
    window.resize(1024, 697)
    qtbot.waitUntil(lambda: window.width() == 1024)
    assert view.horizontalScrollBar().maximum() == 0
    assert view.isColumnHidden(10)
    assert view.columnWidth(5) > 170
    wizard.check_step.table.select(wizard.check_step.table.records()[0])
    assert "bukan jumlah" in wizard.check_step.detail.text()
    window.resize(1366, 697)
    qtbot.waitUntil(lambda: not view.isColumnHidden(10))
    assert view.horizontalScrollBar().maximum() == 0


# the keyboard


def test_every_step_has_the_focus_where_it_goes_on(
    window: MainWindow, page: OrdersPage, wizard: ImportWizard, qtbot: QtBot
):
    assert window.focusWidget() is wizard.file_step.drop_zone.button
    drop(wizard, FIRST)
    wait(qtbot, wizard)
    for expected in (
        wizard.foot.next_button,
        wizard.foot.next_button,
        wizard.foot.import_button,
        wizard.done_step.orders_button,
    ):
        assert window.focusWidget() is expected
        assert expected.isVisible()
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
        wait(qtbot, wizard)
    assert page.wizard is None
    assert window.focusWidget() is page.overview.table.view


def test_rows_to_look_at_have_the_focus_before_the_button_that_saves(
    window: MainWindow, wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
):
    go_to_check(qtbot, wizard, spoiled(tmp_path / "rusak.xlsx", Jumlah=(4, "banyak")))
    assert window.focusWidget() is wizard.check_step.table.view
    wizard.foot.back_button.setFocus()
    wizard.foot.back_button.click()
    assert window.focusWidget() is wizard.foot.next_button


def test_going_back_or_failing_never_throws_the_focus_out_of_the_wizard(
    window: MainWindow, wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
):
    (tmp_path / "kosong.xlsx").write_bytes(b"")
    drop(wizard, tmp_path / "kosong.xlsx")
    wait(qtbot, wizard)
    assert window.focusWidget() is wizard.file_step.drop_zone.button
    busy_elsewhere = threading.Event()
    window.jobs.run(
        lambda _store, _progress: busy_elsewhere.wait(10), _nothing, window.notices.explain
    )
    drop(wizard, FIRST)
    qtbot.waitUntil(wizard.busy.isVisible)
    assert wizard.isAncestorOf(window.focusWidget())
    busy_elsewhere.set()
    wait(qtbot, wizard)
    assert window.focusWidget() is wizard.foot.next_button


def test_an_open_workbook_needs_no_matching_of_columns(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    with Store.open(tmp_path / "other" / "shop.db") as other:
        orders.save(other, an_order(number="DR-7"))
        posts.save(other, a_post())
        export.write(other, tmp_path / "toko.xlsx")
    drop(wizard, tmp_path / "toko.xlsx")
    wait(qtbot, wizard)
    assert wizard.file_step.found.badge.look.word == "Dikenali: Buku kerja UMKM Studio"
    wizard.foot.next_button.click()
    wait(qtbot, wizard)
    assert wizard.state.step is Step.CHECK
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    assert [row.number for row in order_list.listing(store, Filters(), 10)] == ["DR-7"]
    assert len(posts.everything(store)) == 1


# going back, stopping, coming back


def test_every_step_goes_back_and_keeps_what_was_chosen(wizard: ImportWizard, qtbot: QtBot):
    drop(wizard, FIRST)
    wait(qtbot, wizard)
    wizard.foot.next_button.click()
    step = wizard.columns_step
    by_header = {kept.column.header: kept.id for kept in step.table.rows.records()}
    choice = step.table.choices[by_header["Catatan dari Pembeli"]]
    choice.set_value(Field.HEARD_FROM)
    choice.changed.emit(Field.HEARD_FROM)
    places = [kept.column.header for kept in step.table.rows.records()]
    assert step.table.rows.cell(places.index("Catatan dari Pembeli"), 4) == "Pilihanmu"
    wizard.foot.next_button.click()
    wait(qtbot, wizard)
    for back_to in (Step.COLUMNS, Step.FILE):
        wizard.foot.back_button.click()
        assert wizard.state.step is back_to
    assert wizard.file_step.found.name.text() == FIRST.name
    wizard.foot.next_button.click()
    assert step.table.choices[by_header["Catatan dari Pembeli"]].value() is Field.HEARD_FROM
    assert "Catatan dari Pembeli" not in step.unused()


def test_a_meaning_belongs_to_one_column_and_what_must_be_there_is_asked_for(
    wizard: ImportWizard, store: Store, qtbot: QtBot
):
    drop(wizard, FIRST)
    wait(qtbot, wizard)
    wizard.foot.next_button.click()
    step = wizard.columns_step
    by_header = {kept.column.header: kept.id for kept in step.table.rows.records()}
    amount = step.table.choices[by_header["Jumlah"]]
    step.table.choices[by_header["Returned quantity"]].changed.emit(Field.QUANTITY)
    assert amount.value() is None
    step.table.choices[by_header["Returned quantity"]].changed.emit(None)
    wizard.foot.next_button.click()
    wait(qtbot, wizard)
    assert wizard.state.step is Step.COLUMNS
    assert wizard.problem.isVisible()
    assert "Jumlah" in wizard.problem.text
    step.table.choices[by_header["Jumlah"]].changed.emit(Field.QUANTITY)  # drawn anew meanwhile
    wizard.foot.next_button.click()
    wait(qtbot, wizard)
    assert wizard.state.step is Step.CHECK


def test_batal_stops_the_import_and_leaves_nothing_behind(
    window: MainWindow, wizard: ImportWizard, store: Store, qtbot: QtBot
):
    go_to_check(qtbot, wizard, FIRST)
    busy_elsewhere = threading.Event()
    window.jobs.run(
        lambda _store, _progress: busy_elsewhere.wait(10), _nothing, window.notices.explain
    )
    wizard.foot.import_button.click()
    qtbot.waitUntil(wizard.busy.cancel_button.isVisible, timeout=5_000)
    assert not wizard.check_step.isVisible()
    assert wizard.busy.sentence.text() == "Menyimpan pesanan."
    wizard.busy.cancel_button.click()
    busy_elsewhere.set()
    wait(qtbot, wizard)
    assert wizard.state.step is Step.CHECK
    assert wizard.check_step.isVisible()
    assert wizard.problem.text == "Dihentikan. Tidak ada yang berubah."
    assert order_list.is_empty(store)
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    assert wizard.state.step is Step.DONE


def test_reading_tells_its_rows_and_stops_at_once(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
):
    rows = "".join(f"{number % 28 + 1}/8/2026;Sari;Nastar;2;85.000\n" for number in range(40_000))
    (tmp_path / "besar.csv").write_text(f"Tanggal;Nama;Produk;Jumlah;Harga\n{rows}", "utf-8")
    drop(wizard, tmp_path / "besar.csv")
    qtbot.waitUntil(lambda: wizard.busy.sentence.text().endswith("baris dibaca"), timeout=10_000)
    wizard.busy.cancelled.emit()
    wait(qtbot, wizard)
    assert wizard.state.plan is None
    assert wizard.problem.text == "Dihentikan. Tidak ada yang berubah."
    assert wizard.file_step.drop_zone.button.isVisible()


def test_leaving_the_wizard_changes_nothing(
    page: OrdersPage, wizard: ImportWizard, store: Store, qtbot: QtBot
):
    go_to_check(qtbot, wizard, FIRST)
    page.leave_button.click()
    assert page.overview.isVisible()
    assert order_list.is_empty(store)
    assert history.history(store) == []


def test_another_text_size_in_the_middle_goes_on_at_the_same_step(
    window: MainWindow, page: OrdersPage, wizard: ImportWizard, store: Store, qtbot: QtBot
):
    go_to_check(qtbot, wizard, FIRST)
    shop.save(store, replace(shop.load(store), text_scale=125))
    qtbot.waitUntil(lambda: window.page is not page)
    again = window.page
    assert isinstance(again, OrdersPage)
    assert again.wizard is not None
    assert again.wizard.check_step.table.row_count() == 316
    again.wizard.foot.import_button.click()
    wait(qtbot, again.wizard)
    assert order_list.summary(store, Filters()).orders == 212


# what is wrong with a file


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        (
            "catatan.csv",
            b"nama,umur\r\nAyu,31\r\n",
            "pesanan dari Shopee, TikTok Shop, Tokopedia, Lazada, dan Blibli",
        ),
        ("kosong.xlsx", b"", "kosong"),
        ("foto.xlsx", b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "bukan berkas Excel"),
    ],
    ids=["other columns", "no content", "a picture"],
)
def test_a_file_that_is_no_order_sheet_is_refused_in_a_sentence(
    wizard: ImportWizard,
    store: Store,
    tmp_path: Path,
    qtbot: QtBot,
    name: str,
    content: bytes,
    words: str,
):
    file = tmp_path / name
    file.write_bytes(content)
    drop(wizard, file)
    wait(qtbot, wizard)
    assert wizard.problem.isVisible()
    assert words in wizard.problem.text
    assert not wizard.foot.next_button.isEnabled()
    go_to_check(qtbot, wizard, FIRST)  # and there is a way on
    assert not wizard.problem.isVisible()


def test_rows_with_problems_stand_first_keep_nobody_out_and_are_saved_with_their_reason(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    file = spoiled(
        tmp_path / "rusak.xlsx",
        **{"Jumlah": (4, "banyak"), "Waktu Pesanan Dibuat": (12, "31/13/2026")},
    )
    go_to_check(qtbot, wizard, file)
    step = wizard.check_step
    assert [one.row for one in step.table.records()[:3]] == [4, 12, 2]
    assert "“banyak” bukan jumlah" in step.table.cell(0, 10)
    rejected = step.segments.button(RowState.REJECTED)
    assert rejected.text() == "Belum bisa masuk 2"
    rejected.click()
    assert step.table.row_count() == 2
    step.table.select(step.table.records()[0])
    assert step.detail.text() == step.table.cell(0, 10)
    wizard.foot.problems_button.click()
    dialog = wizard.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "masalah.xlsx"))
    dialog.close()
    kept_out = reader.read(tmp_path / "masalah.xlsx").sheets[0]
    assert len(kept_out.rows) == 3
    assert kept_out.rows[0][-1] == "Yang perlu diperbaiki"
    assert "“banyak” bukan jumlah" in str(kept_out.rows[1][-1])
    assert wizard.foot.import_button.text() == "Impor 210 pesanan"
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    assert order_list.summary(store, Filters()).orders == 210


def test_problems_of_every_sheet_of_a_workbook_are_shown(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    file = a_workbook(
        tmp_path / "isian.xlsx",
        {
            "Produk": [
                ["Nama", "HPP", "Rasa"],
                ["Nastar", "mahal", "manis"],
                ["Sambal", 9_000, ""],
            ],
            "Pesanan": [ORDER_HEADER],
        },
    )
    go_to_check(qtbot, wizard, file)
    step = wizard.check_step
    assert step.table.row_count() == 1
    assert (step.table.cell(0, 0), step.table.cell(0, 2)) == ("2", "Produk")
    assert "mahal" in step.table.cell(0, 10)
    assert wizard.foot.summary.text().endswith("kolom yang tidak dikenal: Rasa")
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    assert [product.name for product in products.everything(store)] == ["Sambal"]
    assert wizard.done_step.title.text() == "Isi buku kerja sudah masuk"


# columns that are not sure, several sheets, what is remembered


BOOK = {
    "AGUSTUS": [
        ["Buku pesanan"],
        ["Tgl", "Nama", "No HP", "Kue", "Jml", "Harga", "Titip"],
        ["1/8/2026", "Sari", "0812-0000-0140", "Nastar", 2, 85_000, "a"],
        ["2/8/2026", "Dewi", "0812-0000-0141", "Kastengel", 1, 90_000, "b"],
    ],
    "SEPTEMBER": [
        ["Buku pesanan"],
        ["Tgl", "Nama", "No HP", "Kue", "Jml", "Harga", "Titip"],
        ["3/9/2026", "Rini", "0812-0000-0142", "Nastar", 3, 85_000, "c"],
    ],
}


def go_to_columns(qtbot: QtBot, wizard: ImportWizard, file: Path) -> ColumnsStep:
    """Drop a file and look at its columns."""
    drop(wizard, file)
    wait(qtbot, wizard)
    wizard.foot.next_button.click()
    assert wizard.state.step is Step.COLUMNS
    return wizard.columns_step


def column_id(step: ColumnsStep, header: str) -> int:
    """What a column is known by."""
    return next(kept.id for kept in step.table.rows.records() if kept.column.header == header)


def choose(step: ColumnsStep, header: str, field: Field | None) -> None:
    """What the maker picks from a column's list."""
    choice = step.table.choices[column_id(step, header)]
    choice.set_value(field)
    choice.changed.emit(field)


def test_a_choice_on_one_sheet_counts_for_its_twins_and_a_sheet_can_be_left_out(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    step = go_to_columns(qtbot, wizard, a_workbook(tmp_path / "buku.xlsx", BOOK))
    step.accept_all_button.click()
    step.more_button.click()
    choose(step, "Titip", Field.NOTE)
    step.sheet_choice.set_value("SEPTEMBER")
    step.sheet_choice.changed.emit("SEPTEMBER")
    assert step.table.choices[column_id(step, "Titip")].value() is Field.NOTE
    step.use_sheet.click()
    wizard.foot.next_button.click()
    wait(qtbot, wizard)
    assert wizard.state.step is Step.CHECK, wizard.problem.text
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    notes = store.rows("SELECT note FROM orders ORDER BY ordered_on")
    assert [row["note"] for row in notes] == ["a", "b"]


def test_rows_of_several_sheets_name_their_sheet(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
):
    go_to_check(qtbot, wizard, a_workbook(tmp_path / "buku.xlsx", BOOK))
    places = [wizard.check_step.table.cell(at, 0) for at in range(3)]
    assert places == ["AGUSTUS, 3", "AGUSTUS, 4", "SEPTEMBER, 3"]


def test_rows_kept_out_of_several_sheets_are_saved_sheet_by_sheet(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
):
    book = {name: [list(cells) for cells in rows] for name, rows in BOOK.items()}
    book["SEPTEMBER"] += [["4/9/2026", "Yuni", "", "Nastar", 1, 85_000, ""]]
    book["AGUSTUS"][3][4] = book["SEPTEMBER"][2][4] = "banyak"
    step = go_to_columns(qtbot, wizard, a_workbook(tmp_path / "buku.xlsx", book))
    step.accept_all_button.click()
    wizard.foot.next_button.click()
    wait(qtbot, wizard)
    wizard.foot.problems_button.click()
    dialog = wizard.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "masalah.xlsx"))
    dialog.close()
    back = reader.read(tmp_path / "masalah.xlsx").sheets
    assert [(sheet.name, sheet.rows[1][1]) for sheet in back] == [
        ("AGUSTUS", "Dewi"),
        ("SEPTEMBER", "Rini"),
    ]
    assert all("“banyak” bukan jumlah" in str(sheet.rows[1][-1]) for sheet in back)


def test_phones_are_read_but_not_kept_until_the_maker_asks(
    page: OrdersPage, wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    file = a_workbook(tmp_path / "buku.xlsx", BOOK)
    step = go_to_columns(qtbot, wizard, file)
    assert step.personal.isVisible()
    assert "tidak disimpan" in step.personal.words.text()
    phone = [kept.column.header for kept in step.table.rows.records()].index("No HP")
    assert step.table.rows.cell(phone, 4) == "Tidak disimpan"
    bring_in(qtbot, wizard, file)
    assert store.value("SELECT count(*) FROM orders WHERE phone <> ''") == 0
    page.start_import()
    assert page.wizard is not None
    go_to_columns(qtbot, page.wizard, file).personal.phones.click()
    assert shop.load(store).keep_phones
    page.wizard.foot.next_button.click()
    wait(qtbot, page.wizard)
    assert page.wizard.foot.import_button.text() == "Perbarui 3 pesanan"


def test_a_mapping_is_remembered_used_by_itself_and_told(
    page: OrdersPage, wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    file = a_workbook(tmp_path / "buku.xlsx", BOOK)
    step = go_to_columns(qtbot, wizard, file)
    step.more_button.click()
    choose(step, "Titip", Field.NOTE)
    assert step.remember.value()
    step.name_field.setText("Buku Ratna")
    bring_in_from_columns(qtbot, wizard)
    assert [one.name for one in profiles.everything(store)] == ["Buku Ratna"]
    page.start_import()
    assert page.wizard is not None
    again = go_to_columns(qtbot, page.wizard, a_workbook(tmp_path / "lain.xlsx", BOOK))
    assert again.note.text == "Susunan “Buku Ratna” yang kamu simpan dipakai lagi untuk berkas ini."
    assert again.undecided() == []
    assert again.table.choices[column_id(again, "Titip")].value() is Field.NOTE
    page.wizard.history_wanted.emit()
    assert page.history is not None
    mappings = page.history.mappings
    qtbot.waitUntil(mappings.isVisible)
    mappings.name_field.setText("Buku baru")
    mappings.rename_button.click()
    assert mappings.table.cell(0, 0) == "Buku baru"
    mappings.remove_button.click()
    assert profiles.everything(store) == []
    assert not mappings.isVisible()


def bring_in_from_columns(qtbot: QtBot, wizard: ImportWizard) -> None:
    """The rest of the way, suggestions accepted."""
    wizard.columns_step.accept_all_button.click()
    for button in (wizard.foot.next_button, wizard.foot.import_button):
        button.click()
        wait(qtbot, wizard)
    assert wizard.state.step is Step.DONE, wizard.problem.text


def test_another_row_can_be_the_header(wizard: ImportWizard, tmp_path: Path, qtbot: QtBot):
    step = go_to_columns(qtbot, wizard, a_workbook(tmp_path / "buku.xlsx", BOOK))
    assert step.header_choice.value() == 2
    step.header_choice.set_value(3)
    step.header_choice.changed.emit(3)
    wait(qtbot, wizard)
    assert wizard.state.step is Step.COLUMNS
    headers = {kept.column.header for kept in step.table.rows.records()}
    assert "Nastar" in headers or step.more_button.isVisible()
    assert step.layout_shown.header_row == 2


# questions


ASKING = (
    "Tanggal;Nama;Produk;Jumlah;Harga\n"
    "02/08/2026;Sari;Nastar;2;85.000\n"
    "03/08/2026;Dewi;Kastengel;2-3;90.000\n"
    "06/08/2026;Tuti;Sambal;2-3;35.000\n"
    "07/08/2026;Rina;Bolu;500 gr;35.000\n"
)


def ask(qtbot: QtBot, wizard: ImportWizard, tmp_path: Path) -> QuestionsCard:
    """Up to the questions of the check step."""
    file = tmp_path / "tanya.csv"
    file.write_text(ASKING, "utf-8")
    go_to_columns(qtbot, wizard, file)
    wizard.columns_step.accept_all_button.click()
    wizard.foot.next_button.click()
    wait(qtbot, wizard)
    assert wizard.state.step is Step.CHECK, wizard.problem.text
    return wizard.check_step.questions


def test_questions_are_asked_and_rows_without_an_answer_stay_out(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    card = ask(qtbot, wizard, tmp_path)
    assert card.isVisible()
    assert card.sentence.text() == "“2-3” di 2 baris: berapa buah?"
    assert [button.text() for button in card.buttons] == ["2 buah", "3 buah", "Biarkan di luar"]
    assert "3 baris menunggu jawabanmu dan belum ikut" in wizard.foot.summary.text()
    told = [wizard.check_step.table.cell(at, 10) for at in range(3)]
    assert told[0] == "Menunggu jawabanmu: “2-3” di 2 baris: berapa buah?"
    assert wizard.foot.import_button.text() == "Impor 1 pesanan"
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    assert store.count("orders") == 1


def test_answers_count_for_all_equal_cells_and_are_given_by_keys(
    window: MainWindow, wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
):
    card = ask(qtbot, wizard, tmp_path)
    assert window.focusWidget() is card.buttons[0]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_2)
    assert card.sentence.text() == "“500 gr” di 1 baris: berapa buah?"
    assert wizard.foot.import_button.text() == "Pakai jawabanku"
    qtbot.keyClicks(card.own_field, "4")
    card.own_button.setFocus()
    card.own_button.click()
    wait(qtbot, wizard)
    assert not card.isVisible()
    assert wizard.foot.import_button.text() == "Impor 4 pesanan"
    wizard.check_step.again_button.click()
    wait(qtbot, wizard)
    assert card.isVisible()
    qtbot.keyClick(card.buttons[0], Qt.Key.Key_2)
    qtbot.keyClick(card.buttons[0], Qt.Key.Key_1)  # biarkan di luar
    wait(qtbot, wizard)
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    items = store.rows("SELECT quantity FROM line_items ORDER BY id")
    assert [row["quantity"] for row in items] == [2, 3, 3]


# taking it back


def test_an_older_import_is_taken_back_from_the_history_or_says_what_was_built_on_it(
    window: MainWindow, page: OrdersPage, wizard: ImportWizard, store: Store, qtbot: QtBot
):
    bring_in(qtbot, wizard, FIRST)
    page.start_import()
    assert page.wizard is not None
    bring_in(qtbot, page.wizard, LATER)
    page.history_button.click()
    assert page.history is not None
    table = page.history.table
    table.select(table.records()[1])
    page.history.undo_button.click()
    assert window.notices.box is not None
    window.notices.box.accept()
    wait(qtbot, wizard)
    told = window.notices.box.text
    assert f"9 catatan sudah diperbarui oleh impor {LATER.name} (batalkan itu dulu)" in told
    assert "Tidak ada yang berubah" in told
    assert order_list.summary(store, Filters()).orders == 212
    window.notices.box.accept()
    for place in (0, 1):
        table.select(table.records()[place])
        page.history.undo_button.click()
        window.notices.box.accept()
        wait(qtbot, wizard)
        assert table.cell(place, 9) == "Dibatalkan"
    assert order_list.is_empty(store)


def test_an_import_is_taken_back_from_its_last_step_and_own_orders_stay(
    window: MainWindow, page: OrdersPage, wizard: ImportWizard, store: Store, qtbot: QtBot
):
    orders.save(store, an_order(number="P-0001"))
    bring_in(qtbot, wizard, FIRST)
    wizard.done_step.undo_button.click()
    assert window.notices.box is not None
    assert "212 pesanan" in window.notices.box.text
    window.notices.box.accept()
    wait(qtbot, wizard)
    assert [row.number for row in order_list.listing(store, Filters(), 300)] == ["P-0001"]
    assert page.overview.isVisible()


def test_the_history_tells_what_was_imported_and_takes_the_newest_back(
    window: MainWindow, page: OrdersPage, wizard: ImportWizard, store: Store, qtbot: QtBot
):
    bring_in(qtbot, wizard, FIRST)
    page.history_button.click()
    assert page.history is not None
    table = page.history.table
    assert [table.cell(0, column) for column in (1, 2, 3, 4, 8, 9)] == [
        FIRST.name,
        "Shopee",
        "212",
        "0",
        "0",
        "Tersimpan",
    ]
    page.history.undo_button.click()
    assert window.notices.box is not None
    window.notices.box.accept()
    qtbot.waitUntil(lambda: table.cell(0, 9) == "Dibatalkan")
    assert not page.history.undo_button.isEnabled()
    assert order_list.is_empty(store)
    page.history.back_button.click()
    assert page.overview.empty.isVisible()


def _nothing(_result: object) -> None:
    pass
