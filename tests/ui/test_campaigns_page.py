"""Kode & Mitra as the maker uses it: making codes, answering near misses."""

from datetime import date
from operator import attrgetter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_post, a_product, an_item, an_order
from tests.ui.hands import rp, toast, type_into
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.content import posts
from umkm_studio.models.sales import orders, products, redemptions
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.code_editor import CodeEditor
from umkm_studio.ui.kit import large_shop
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.campaigns_page import CampaignsPage, section
from umkm_studio.ui.pages.campaigns_page.code_questions import UseList
from umkm_studio.ui.pages.campaigns_page.near_misses import MissList
from umkm_studio.ui.pages.campaigns_page.row_menu import RowMenu
from umkm_studio.ui.pages.orders_page import OrdersPage

Key = Qt.Key
CODE, USED_AT, VALID, USES, NET_SALES, GIVEN, PROFIT, STATE = range(8)
TODAY = date(2026, 10, 14)  # of the window


@pytest.fixture
def page(window: MainWindow) -> CampaignsPage:
    window.go("campaigns")
    assert isinstance(window.page, CampaignsPage)
    return window.page


def code_editor(window: MainWindow) -> CodeEditor:
    assert isinstance(window.drawers.drawer, CodeEditor)
    return window.drawers.drawer


def code_column(page: CampaignsPage, index: int) -> list[str]:
    return [page.codes.table.cell(row, index) for row in range(page.codes.table.row_count())]


def choose(menu: RowMenu, words: str) -> None:
    """Take a line of the menu that is open."""
    assert menu.menu is not None
    line = next(action for action in menu.menu.actions() if action.text() == words)
    line.trigger()
    menu.menu.close()


# an empty shop


def test_an_empty_shop_is_told_to_give_one_code_to_one_post(
    window: MainWindow, page: CampaignsPage
):
    assert page.codes.empty.isVisible()
    assert page.codes.empty.accessibleName() == "Beri satu kode untuk satu unggahan"
    others = (page.codes.table, page.partners, page.codes.near_misses, page.codes.questions)
    assert not any(part.isVisible() for part in others)
    assert page.code_button.isHidden(), "one primary button for a screen"
    page.codes.first_code_button.click()
    assert code_editor(window).name.hasFocus()


# making a code


def test_a_code_made_with_the_keyboard_is_found_on_orders_that_are_there_already(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    post_id = posts.save(store, a_post(title="Cara simpan nastar", day=date(2026, 10, 5)))
    for note in ("pakai renyah 10 ya", "kode RENYAH10", "tidak pakai kode"):
        orders.save(store, an_order(note=note, ordered_on=date(2026, 10, 8)))
    page.codes.first_code_button.click()
    drawer = code_editor(window)
    qtbot.keyClicks(drawer.name, "renyah10")
    assert drawer.name.text() == "RENYAH10"
    type_into(drawer.target.post, "cara simpan nastar · 5 Okt 2026")
    type_into(drawer.terms.percent, "12,5")
    type_into(drawer.starts_on, "5/10/2026")
    type_into(drawer.ends_on, "31/10/2026")
    qtbot.keyClick(window, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.drawers.drawer is None
    assert toast(window) == "Kode RENYAH10 disimpan. Sudah dipakai di 2 pesanan: 2 terbayar."
    saved = codes.find(store, "RENYAH10")
    assert saved is not None
    assert (saved.kind, saved.post_id, saved.discount_percent) == (Kind.POST, post_id, 12.5)
    qtbot.waitUntil(lambda: code_column(page, CODE) == ["RENYAH10"])
    assert code_column(page, USED_AT) == ["Cara simpan nastar"]
    assert code_column(page, VALID) == ["5–31 Okt"]
    assert code_column(page, USES) == ["2"]
    assert code_column(page, NET_SALES) == [rp("340.000")]
    assert code_column(page, STATE) == ["Aktif"]
    assert page.codes.table.month_label.text() == "2 pesanan terbayar lewat kode bulan ini"


def test_orders_that_are_no_sales_yet_are_told_apart(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    orders.save(store, an_order(number="A", note="kode RENYAH10"))
    orders.save(store, an_order(number="B", note="kode RENYAH10", status=Status.UNPAID))
    page.codes.first_code_button.click()
    qtbot.keyClicks(code_editor(window).name, "renyah10")
    qtbot.keyClick(window, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert toast(window) == (
        "Kode RENYAH10 disimpan. Sudah dipakai di 2 pesanan: 1 terbayar, 1 belum dibayar."
    )


def test_undo_takes_the_code_and_what_it_found_back(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    orders.save(store, an_order(note="RATNA10"))
    page.codes.first_code_button.click()
    qtbot.keyClicks(code_editor(window).name, "RATNA10")
    code_editor(window).save_button.click()
    assert store.count("redemptions") == 1
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.count("codes") == store.count("redemptions") == 0
    qtbot.waitUntil(page.codes.empty.isVisible)


def test_in_a_large_shop_the_search_for_a_code_runs_beside_the_window(
    window: MainWindow,
    page: CampaignsPage,
    store: Store,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(large_shop, "MANY_ORDERS", 0)
    orders.save(store, an_order(note="RATNA10"))
    page.codes.first_code_button.click()
    drawer = code_editor(window)
    qtbot.keyClicks(drawer.name, "RATNA10")
    drawer.save_button.click()
    assert window.jobs.busy
    assert not drawer.save_button.isEnabled()
    assert not drawer.may_close(), "what is being saved is waited for"
    qtbot.waitUntil(lambda: window.drawers.drawer is None)
    assert toast(window) == "Kode RATNA10 disimpan. Sudah dipakai di 1 pesanan: 1 terbayar."
    assert store.count("redemptions") == 1


def test_a_clash_is_said_while_typing_with_the_post_that_has_the_code(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    post_id = posts.save(store, a_post(title="Diskon gajian 15%"))
    codes.save(store, a_code(code="GAJIAN15", post_id=post_id))
    page.code_button.click()
    drawer = code_editor(window)
    qtbot.keyClicks(drawer.name, "gajian 1")
    assert drawer.name_row.problem == ""
    qtbot.keyClicks(drawer.name, "5")
    assert drawer.name_row.problem == "Kode ini sudah dipakai di “Diskon gajian 15%”."
    drawer.save_button.click()
    assert window.drawers.drawer is drawer
    assert store.count("codes") == 1


@pytest.mark.parametrize(
    ("field", "typed", "row", "sentence"),
    [
        ("name", "RB", "name_row", "Kode terlalu pendek. Paling sedikit 4 huruf atau angka."),
        ("terms.percent", "101", "terms.percent_row", "Paling banyak 100 persen."),
        ("terms.percent", "dua", "terms.percent_row", "Persen belum terbaca. Contoh: 10 atau 12,5"),
        ("limit", "0", "limit_row", "Paling sedikit 1. Kosongkan kalau tidak dibatasi."),
        (
            "target.post",
            "Unggahan rahasia",
            "target.post_row",
            "Unggahan ini belum ada di kalender. Pilih dari daftar, atau kosongkan.",
        ),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_saved(
    window: MainWindow,
    page: CampaignsPage,
    store: Store,
    qtbot: QtBot,
    field: str,
    typed: str,
    row: str,
    sentence: str,
):
    page.codes.first_code_button.click()
    drawer = code_editor(window)
    type_into(drawer.name, "RATNA10")
    type_into(attrgetter(field)(drawer), typed)
    drawer.save_button.click()
    assert attrgetter(row)(drawer).problem == sentence
    assert attrgetter(field)(drawer).hasFocus()
    assert store.count("codes") == 0


def test_dates_that_run_backwards_are_refused_beside_the_last_day(
    window: MainWindow, page: CampaignsPage, qtbot: QtBot
):
    page.codes.first_code_button.click()
    drawer = code_editor(window)
    type_into(drawer.name, "RATNA10")
    type_into(drawer.starts_on, "31/10/2026")
    type_into(drawer.ends_on, "5/10/2026")
    drawer.save_button.click()
    assert drawer.ends_row.problem.startswith("Tanggal akhir (5 Oktober 2026) lebih dulu")


def test_what_was_typed_is_not_thrown_away_unasked(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    page.codes.first_code_button.click()
    drawer = code_editor(window)
    qtbot.keyClicks(drawer.name, "RATNA10")
    qtbot.keyClick(drawer.name, Key.Key_Escape)
    assert window.drawers.drawer is drawer
    assert drawer.unsaved.isVisible()
    drawer.leave_button.click()
    qtbot.waitUntil(lambda: window.drawers.drawer is None)
    assert store.count("codes") == 0


# changing and deleting


def test_enter_opens_a_code_and_a_rare_discount_survives_saving(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    codes.save(store, a_code(discount_percent=12.25, usage_limit=50, cost=75_000))
    qtbot.waitUntil(lambda: code_column(page, CODE) == ["RATNA10"])
    page.codes.table.view.setFocus()
    qtbot.keyClick(page.codes.table.view, Key.Key_Return)
    drawer = code_editor(window)
    type_into(drawer.terms.percent, drawer.terms.percent.text())
    type_into(drawer.limit, "20")
    drawer.save_button.click()
    saved = codes.find(store, "RATNA10")
    assert saved is not None
    assert (saved.discount_percent, saved.usage_limit, saved.cost) == (12.25, 20, 75_000)
    qtbot.waitUntil(lambda: code_column(page, USES) == ["0 dari 20"])


def test_percent_becomes_rupiah_when_the_maker_says_so(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    codes.save(store, a_code(discount_percent=10.0))
    qtbot.waitUntil(lambda: page.codes.table.row_count() == 1)
    page.codes.table.activated.emit(page.codes.table.records()[0])
    drawer = code_editor(window)
    drawer.terms.kind.button("amount").click()
    assert drawer.terms.amount.isVisible()
    assert not drawer.terms.percent.isVisible()
    type_into(drawer.terms.amount, "25rb")
    drawer.save_button.click()
    saved = codes.find(store, "RATNA10")
    assert saved is not None
    assert (saved.discount_percent, saved.discount_amount) == (None, 25_000)


def test_delete_takes_the_code_away_keeps_its_orders_and_can_be_taken_back(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    codes.save(store, a_code(archived_on=TODAY))
    orders.save(store, an_order(note="RATNA10"))
    page.codes.table.period.button("all").click()
    qtbot.waitUntil(lambda: code_column(page, USES) == ["1"])
    page.codes.table.view.setFocus()
    qtbot.keyClick(page.codes.table.view, Key.Key_Delete)
    assert toast(window) == "Kode RATNA10 dihapus. Pesanannya tetap ada."
    assert (store.count("codes"), store.count("orders")) == (0, 1)
    window.undo()
    qtbot.waitUntil(lambda: code_column(page, USES) == ["1"])


def test_a_code_that_no_order_carries_is_said_to_be_deleted_and_no_more(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    codes.save(store, a_code())
    qtbot.waitUntil(lambda: code_column(page, USES) == ["0"])
    page.codes.table.view.setFocus()
    qtbot.keyClick(page.codes.table.view, Key.Key_Delete)
    assert toast(window) == "Kode RATNA10 dihapus."


def test_one_code_has_one_number_of_each_kind_wherever_it_stands(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    states = (Status.PAID, Status.COMPLETED, Status.UNPAID, Status.CANCELLED, Status.RETURNED)
    for at, status in enumerate(states):
        orders.save(store, an_order(number=str(at), note="kode RATNA10", status=status))
    said = "5 pesanan: 2 terbayar, 1 belum dibayar, 2 batal atau retur"
    page.codes.first_code_button.click()
    drawer = code_editor(window)
    qtbot.keyClicks(drawer.name, "ratna10")
    drawer.save_button.click()
    assert toast(window) == f"Kode RATNA10 disimpan. Sudah dipakai di {said}."
    qtbot.waitUntil(lambda: code_column(page, USES) == ["2"])
    model = page.codes.table.view.model()
    assert model is not None
    assert model.index(0, USES).data(Qt.ItemDataRole.ToolTipRole) == said
    page.codes.table.view.setFocus()
    qtbot.keyClick(page.codes.table.view, Key.Key_Delete)
    box = window.notices.box
    assert box is not None
    assert f"Kode RATNA10 dipakai di {said}." in box.text
    box.reject()


def test_a_code_with_a_past_is_archived_rather_than_deleted(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    codes.save(store, a_code())
    orders.save(store, an_order(note="RATNA10"))
    qtbot.waitUntil(lambda: code_column(page, USES) == ["1"])
    page.codes.table.view.setFocus()
    qtbot.keyClick(page.codes.table.view, Key.Key_Delete)
    assert store.count("codes") == 1
    box = window.notices.box
    assert box is not None
    assert "dipakai di 1 pesanan: 1 terbayar" in box.text
    box.accept()
    kept = codes.find(store, "RATNA10")
    assert kept is not None
    assert kept.archived_on == TODAY
    assert store.count("redemptions") == 1


def test_the_dots_of_a_row_lead_to_the_orders_with_the_code(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    codes.save(store, a_code())
    orders.save(store, an_order(number="T-7", note="RATNA10", ordered_on=TODAY))
    orders.save(store, an_order(number="T-8", ordered_on=TODAY))
    qtbot.waitUntil(lambda: code_column(page, USES) == ["1"])
    view = page.codes.table.view
    dots = view.visualRect(
        page.codes.table.model.index(0, page.codes.table.model.columnCount() - 1)
    )
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=dots.center())
    choose(page.codes.menu, "Lihat pesanannya")
    assert isinstance(window.page, OrdersPage)
    table = window.page.overview.table
    assert [table.cell(row, 0) for row in range(table.row_count())] == ["T-7"]


def test_the_right_mouse_button_offers_to_copy_the_code(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    codes.save(store, a_code())
    qtbot.waitUntil(lambda: page.codes.table.row_count() == 1)
    page.codes.table.view.customContextMenuRequested.emit(QPoint(20, 20))
    choose(page.codes.menu, "Salin kode")
    assert QGuiApplication.clipboard().text() == "RATNA10"
    assert toast(window) == "Kode RATNA10 tersalin."


# what the table says


def test_money_is_told_when_it_is_known_and_why_not_when_it_is_not(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    products.save(store, a_product(cost=46_000))
    codes.save(store, a_code(code="GIVEAWAY5", cost=265_000))
    codes.save(store, a_code(code="SAMBAL10"))
    codes.save(store, a_code(code="BELUM10"))
    orders.save(
        store, an_order(note="GIVEAWAY5", items=(an_item(quantity=1, item_discount=5_000),))
    )
    orders.save(store, an_order(note="SAMBAL10", items=(an_item(product="Sambal", variant=""),)))
    qtbot.waitUntil(lambda: page.codes.table.row_count() == 3)
    cells = {page.codes.table.cell(row, CODE): row for row in range(3)}
    giveaway, sambal, unused = (cells[code] for code in ("GIVEAWAY5", "SAMBAL10", "BELUM10"))
    # 80.000 sold for 46.000 of goods, less the giveaway
    assert page.codes.table.cell(giveaway, PROFIT) == f"−{rp('231.000')}"
    assert page.codes.table.cell(giveaway, GIVEN) == rp("270.000")
    tips = {
        row: page.codes.table.model.data(
            page.codes.table.model.index(row, PROFIT), Qt.ItemDataRole.ToolTipRole
        )
        for row in (giveaway, sambal, unused)
    }
    assert page.codes.table.cell(sambal, PROFIT) == page.codes.table.cell(unused, PROFIT) == "–"
    assert tips[sambal] == "Laba belum diketahui: HPP salah satu produknya belum diisi."
    assert tips[unused] == "Belum ada pesanan yang memakai kode ini."


def test_old_codes_wait_behind_all(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    codes.save(store, a_code(code="LEBARAN", ends_on=date(2026, 4, 1)))
    codes.save(store, a_code(code="SEPTEMBER", ends_on=date(2026, 9, 20)))
    codes.save(store, a_code(code="NATAL25", starts_on=date(2026, 12, 1)))
    qtbot.waitUntil(lambda: sorted(code_column(page, CODE)) == ["NATAL25", "SEPTEMBER"])
    page.codes.table.period.button("all").click()
    states = dict(zip(code_column(page, CODE), code_column(page, STATE), strict=True))
    assert states == {"LEBARAN": "Selesai", "SEPTEMBER": "Selesai", "NATAL25": "Belum mulai"}
    assert page.place() == {"period": "all", "tab": "codes"}


def test_a_shop_with_many_codes_can_search_them(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    with store.change():
        for number in range(13):
            codes.save(store, a_code(code=f"KODE{number:02d}"))
    qtbot.waitUntil(page.codes.table.search.isVisible)
    qtbot.keyClick(window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.codes.table.search.line, "kode07")
    assert code_column(page, CODE) == ["KODE07"]
    qtbot.keyClicks(page.codes.table.search.line, "xx")
    assert page.codes.table.none.text() == "Tidak ada kode yang cocok dengan pencarian ini."
    assert page.codes.table.none.isVisible()


# what only looks like a code


@pytest.fixture
def near_miss(page: CampaignsPage, store: Store, qtbot: QtBot) -> CampaignsPage:
    codes.save(store, a_code())
    orders.save(store, an_order(number="T-9", customer="Ayu", note="pake RATNA1O ya"))
    qtbot.waitUntil(page.codes.near_misses.isVisible)
    return page


def test_a_near_miss_counts_only_after_yes(
    window: MainWindow, near_miss: CampaignsPage, store: Store, qtbot: QtBot
):
    page = near_miss
    assert code_column(page, USES) == ["0"]
    yes = page.codes.near_misses.yes_buttons[0]
    assert yes.accessibleName() == "Ya, ini kode: RATNA10 di pesanan T-9"
    yes.click()
    assert toast(window) == "Pesanan T-9 dihitung untuk kode RATNA10."
    qtbot.waitUntil(lambda: code_column(page, USES) == ["1"])
    assert not page.codes.near_misses.isVisible()
    window.undo()
    qtbot.waitUntil(page.codes.near_misses.isVisible)
    assert code_column(page, USES) == ["0"]


def test_no_is_remembered(window: MainWindow, near_miss: CampaignsPage, store: Store, qtbot: QtBot):
    near_miss.codes.near_misses.no_buttons[0].click()
    qtbot.waitUntil(lambda: not near_miss.codes.near_misses.isVisible())
    redemptions.rematch(store)
    assert redemptions.proposals(store) == []
    assert code_column(near_miss, USES) == ["0"]


def test_what_many_orders_wrote_alike_is_asked_once(
    window: MainWindow, near_miss: CampaignsPage, store: Store, qtbot: QtBot
):
    card = near_miss.codes.near_misses
    for number in ("T-10", "T-11"):
        orders.save(store, an_order(number=number, note="ratna1o"))
    orders.save(store, an_order(number="T-12", note="ratnaa10"))
    qtbot.waitUntil(lambda: [len(one.misses) for one in card.shown] == [3, 1])
    assert [button.text() for button in card.yes_buttons] == ["Ya untuk 3 pesanan", "Ya, ini kode"]
    card.look_buttons[0].click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, MissList)
    assert len(drawer.card.yes_buttons) == 3
    drawer.card.no_buttons[0].click()
    assert len(drawer.card.yes_buttons) == 2
    qtbot.waitUntil(lambda: [len(one.misses) for one in card.shown] == [2, 1])
    card.yes_buttons[0].click()
    assert toast(window) == "2 pesanan dihitung untuk kode RATNA10."
    qtbot.waitUntil(lambda: code_column(near_miss, USES) == ["2"])
    window.undo()
    qtbot.waitUntil(lambda: [len(one.misses) for one in card.shown] == [2, 1])


# codes in captions that are tied to no post


def test_a_code_in_a_caption_is_tied_to_its_post_with_one_click(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    codes.save(store, a_code())
    posts.save(store, a_post(title="Nyobain", caption="Tulis kode ratna 10"))
    card = page.codes.caption_codes
    qtbot.waitUntil(card.isVisible)
    assert card.question(card.shown[0]).title == (
        "Kode RATNA10 ada di unggahan “Nyobain”. Hubungkan?"
    )
    card.yes_buttons[0].click()
    assert (
        toast(window) == "Kode RATNA10 terhubung ke “Nyobain”. Belum ada pesanan yang memakainya."
    )
    qtbot.waitUntil(lambda: code_column(page, USED_AT) == ["Nyobain"])
    assert card.isHidden()
    window.undo()
    qtbot.waitUntil(card.isVisible)
    card.no_buttons[0].click()
    qtbot.waitUntil(card.isHidden)
    assert code_column(page, USED_AT) != ["Nyobain"]


def test_where_several_posts_name_a_code_the_maker_chooses(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    codes.save(store, a_code())
    for title, day in (("Kedua", 6), ("Pertama", 5)):
        posts.save(store, a_post(title=title, day=date(2026, 10, day), caption="kode RATNA10"))
    card = page.codes.caption_codes
    qtbot.waitUntil(card.isVisible)
    card.yes_buttons[0].click()
    assert card.posts_menu.menu is not None
    lines = card.posts_menu.menu.actions()
    assert [line.text() for line in lines] == ["Pertama · 5 Okt", "Kedua · 6 Okt"]
    lines[1].trigger()
    card.posts_menu.menu.close()
    qtbot.waitUntil(lambda: code_column(page, USED_AT) == ["Kedua"])


# odd uses


def test_an_odd_use_is_asked_about_shown_with_its_order_and_put_away(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    codes.save(store, a_code(ends_on=date(2026, 8, 1)))
    order_id = orders.save(store, an_order(ordered_on=date(2026, 8, 9), note="ratna10"))
    questions = page.codes.questions
    qtbot.waitUntil(questions.isVisible)
    yes, no = questions.yes_buttons[0], questions.no_buttons[0]
    assert no.accessibleName() == (
        "Sudah benar: RATNA10 dipakai 1 kali sesudah masa berlaku. Sudah benar?"
    )
    qtbot.keyClick(yes, Key.Key_Space)
    drawer = window.drawers.drawer
    assert isinstance(drawer, UseList)
    assert [sale.id for sale in drawer.table.records()] == [order_id]
    qtbot.keyClick(drawer.settle_button, Key.Key_Space)
    qtbot.waitUntil(lambda: not questions.isVisible())
    assert store.count("redemptions") == 1, "it counts as before"
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(questions.isVisible)


def test_archived_codes_are_only_under_all(page: CampaignsPage, store: Store, qtbot: QtBot):
    codes.save(store, a_code(code="LAMA22", archived_on=TODAY))
    codes.save(store, a_code(code="BARU22"))
    qtbot.waitUntil(lambda: code_column(page, CODE) == ["BARU22"])
    page.codes.table.period.button("all").click()
    assert dict(zip(code_column(page, CODE), code_column(page, STATE), strict=True)) == {
        "LAMA22": "Arsip", "BARU22": "Aktif"
    }  # fmt: skip


def test_the_tabs_are_made_when_they_are_first_shown(page: CampaignsPage, qtbot: QtBot):
    assert page.sections == {}
    for key in (section.TRIALS, section.LOYALTY):
        page.tabs.button(key).click()
        assert page.sections[key].isVisible()
        assert not page.codes.isVisible()
    page.home()
    assert page.codes.isVisible()


def test_a_code_that_is_used_up_says_so(page: CampaignsPage, store: Store, qtbot: QtBot):
    codes.save(store, a_code(usage_limit=1))
    qtbot.waitUntil(lambda: code_column(page, STATE) == ["Aktif"])
    orders.save(store, an_order(note="RATNA10"))
    qtbot.waitUntil(lambda: code_column(page, STATE) == ["Batas habis"])
    assert code_column(page, USES) == ["1 dari 1"]
