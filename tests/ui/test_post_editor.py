"""The drawer of a post: what is typed is kept, and can be taken back as one step."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_post, a_product, an_order
from tests.ui.hands import toast, type_over
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import post_moves, posts
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.sales import orders, products
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.editors.post_editor import PLAN, RESULTS, PostEditor
from umkm_studio.ui.main_window import MainWindow

TODAY = date(2026, 10, 14)
THURSDAY = date(2026, 10, 15)
CTRL = Qt.KeyboardModifier.ControlModifier

Edit = Callable[..., PostEditor]


@pytest.fixture
def edit(window: MainWindow, store: Store) -> Edit:
    """Open a post that is in the shop, scheduled for Thursday unless it says otherwise."""

    def opened(**values: object) -> PostEditor:
        usual = {"title": "Ulek sambal", "status": Status.SCHEDULED, "day": THURSDAY}
        post_actions.open_post(window.studio, posts.save(store, a_post(**usual | values)))
        return the_editor(window)

    return opened


@pytest.fixture
def fresh(window: MainWindow) -> PostEditor:
    """A new post for Thursday."""
    post_actions.new_post(window.studio, THURSDAY)
    return the_editor(window)


def the_editor(window: MainWindow) -> PostEditor:
    drawer = window.drawers.drawer
    assert isinstance(drawer, PostEditor)
    return drawer


def the_post(store: Store) -> Post:
    """The only post of the shop."""
    (post,) = posts.everything(store)
    return post


# keeping


def test_what_is_typed_is_kept_a_moment_later(edit: Edit, store: Store, qtbot: QtBot):
    editor = edit()
    type_over(editor.plan.heading, "Ulek sambal bawang")
    type_over(editor.plan.caption, "Jam 5 pagi")
    assert the_post(store).title == "Ulek sambal"
    qtbot.waitUntil(lambda: the_post(store).title == "Ulek sambal bawang")
    assert the_post(store).caption == "Jam 5 pagi"
    assert editor.saved.text() == "Tersimpan 19.42"


def test_closing_keeps_everything_at_once(
    edit: Edit, store: Store, window: MainWindow, qtbot: QtBot
):
    product_id = products.save(store, a_product())
    editor = edit()
    editor.plan.pillar.button(Pillar.STORY).click()
    editor.plan.platforms.tick("instagram")  # it was the only one
    editor.plan.platforms.tick("tiktok")
    type_over(editor.plan.day, "20/10/2026")
    type_over(editor.plan.time, "16.30")
    editor.plan.product.set_value(product_id)
    type_over(editor.plan.call.line, "Pesan lewat WA")
    editor.plan.state.button(Status.DRAFT).click()
    editor.close_button.click()
    assert window.drawers.drawer is None
    kept = the_post(store)
    assert (kept.pillar, kept.platforms, kept.status) == (Pillar.STORY, ("tiktok",), Status.DRAFT)
    assert (kept.day, kept.time) == (date(2026, 10, 20), time(16, 30))
    assert (kept.product_id, kept.call_to_action) == (product_id, "Pesan lewat WA")


def test_a_look_changes_nothing_and_says_nothing(edit: Edit, store: Store, window: MainWindow):
    editor = edit(
        platforms=("Radio kampung",), caption="Halo\nKak", time=time(7, 5), note="x", likes=0
    )
    before = the_post(store)
    assert editor.plan.platforms.text() == "Radio kampung"
    assert window.drawers.close_drawer()
    assert the_post(store) == before
    assert toast(window) == ""


def test_one_ctrl_z_takes_back_the_whole_session(
    edit: Edit, store: Store, window: MainWindow, qtbot: QtBot
):
    editor = edit()
    before = the_post(store)
    type_over(editor.plan.heading, "Satu")
    assert editor.save()
    type_over(editor.plan.caption, "Dua")
    assert window.drawers.close_drawer()
    assert toast(window) == "Perubahan konten disimpan."
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert the_post(store) == before
    QTest.keyClick(window, Qt.Key.Key_Y, CTRL)
    assert (the_post(store).title, the_post(store).caption) == ("Satu", "Dua")


def test_ctrl_z_inside_takes_back_what_was_done_inside(
    edit: Edit, store: Store, window: MainWindow
):
    editor = edit()
    editor.plan.pillar.button(Pillar.PROMO).click()
    assert editor.save()
    QTest.keyClick(editor.plan.pillar.button(Pillar.PROMO), Qt.Key.Key_Z, CTRL)
    assert the_post(store).pillar is Pillar.EDUCATION
    assert editor.plan.pillar.value() is Pillar.EDUCATION
    assert window.drawers.close_drawer()
    assert the_post(store).pillar is Pillar.EDUCATION


# a new post


def test_a_new_post_is_a_draft_once_it_has_a_title(
    fresh: PostEditor, store: Store, window: MainWindow
):
    type_over(fresh.plan.heading, "Kemas 40 toples")
    fresh.close_button.click()
    kept = the_post(store)
    assert (kept.title, kept.status, kept.day) == ("Kemas 40 toples", Status.DRAFT, THURSDAY)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert posts.everything(store) == []


def test_a_new_post_without_words_was_never_there(
    fresh: PostEditor, store: Store, window: MainWindow
):
    fresh.plan.pillar.button(Pillar.PROMO).click()
    QTest.keyClick(fresh, Qt.Key.Key_Escape)
    assert window.drawers.drawer is None
    assert posts.everything(store) == []


def test_words_without_a_title_are_not_thrown_away(
    fresh: PostEditor, store: Store, window: MainWindow
):
    type_over(fresh.plan.caption, "Sudah menulis banyak")
    fresh.close_button.click()
    assert window.drawers.drawer is fresh
    assert "judul" in fresh.plan.labelled_title.problem.lower()
    type_over(fresh.plan.heading, "Cerita panjang")
    fresh.close_button.click()
    assert window.drawers.drawer is None
    assert the_post(store).caption == "Sudah menulis banyak"


def test_a_new_post_can_be_given_up(fresh: PostEditor, store: Store, window: MainWindow):
    type_over(fresh.plan.caption, "Tidak jadi")
    fresh.foot.delete_button.click()
    assert window.drawers.drawer is None
    assert posts.everything(store) == []


# what has to be mended first


def test_scheduling_needs_a_day(edit: Edit, store: Store, window: MainWindow):
    editor = edit(status=Status.IDEA, day=None)
    editor.plan.state.button(Status.SCHEDULED).click()
    editor.close_button.click()
    assert window.drawers.drawer is editor
    assert editor.plan.labelled_day.problem != ""
    assert the_post(store).status is Status.IDEA
    type_over(editor.plan.day, "15/10/2026")
    editor.close_button.click()
    assert (the_post(store).status, the_post(store).day) == (Status.SCHEDULED, THURSDAY)


def test_a_day_that_cannot_be_read_keeps_the_drawer_open(
    edit: Edit, store: Store, window: MainWindow
):
    editor = edit()
    type_over(editor.plan.day, "31/13/2026")
    editor.close_button.click()
    assert window.drawers.drawer is editor
    assert editor.plan.labelled_day.problem == "Bulan hanya sampai 12. Contoh: 31/12/2026"
    assert the_post(store).day == THURSDAY


@pytest.mark.parametrize(
    ("day", "remark"),
    [
        (date(2026, 10, 13), "Belum sempat diunggah. Pindah ke hari lain?"),
        (THURSDAY, "Minggu itu cukup padat: 5 dari 4 konten."),
        (date(2026, 10, 22), ""),
    ],
)
def test_a_day_is_remarked_on_and_never_refused(edit: Edit, store: Store, day: date, remark: str):
    for _ in range(4):
        posts.save(store, a_post(day=TODAY))
    editor = edit(day=day)
    assert (editor.plan.note.text if editor.plan.note.isVisible() else "") == remark


# codes


def test_a_code_made_here_is_found_on_orders_that_are_already_there(
    edit: Edit, store: Store, window: MainWindow
):
    orders.save(store, an_order(ordered_on=TODAY, note="pakai kode ulek 15 ya"))
    orders.save(store, an_order(note="Ulek15"))  # in August, before the post was out
    editor = edit(status=Status.PUBLISHED, day=TODAY)
    editor.show_tab(PLAN)
    choice = editor.plan.code
    choice.select.setCurrentIndex(choice.select.count() - 1)
    choice.select.activated.emit(choice.select.currentIndex())
    type_over(choice.code, "ULEK15")
    type_over(choice.discount, "10")
    choice.make.click()
    assert choice.select.currentText() == "ULEK15 · diskon 10%"
    post_id = the_post(store).id
    assert post_id is not None
    assert [code.code for code in codes.of_post(store, post_id)] == ["ULEK15"]
    assert editor.results.orders.orders.value == "1"
    assert editor.results.orders.badge.look.word == "Terbukti lewat kode"
    assert editor.results.orders.sentence.text() == (
        "2 pesanan terbayar memakai kode ULEK15. 1 di antaranya dibuat sebelum tanggal tayang, "
        "jadi tidak dihitung di atas. Sudah benar tanggalnya?"
    )


def test_a_code_that_is_taken_is_said_beside_its_field(edit: Edit, store: Store):
    other = posts.save(store, a_post(title="Diskon gajian"))
    codes.save(store, a_code(post_id=other))
    editor = edit()
    choice = editor.plan.code
    assert choice.select.findText("RATNA10", Qt.MatchFlag.MatchStartsWith) == -1
    choice.select.setCurrentIndex(choice.select.count() - 1)
    choice.select.activated.emit(choice.select.currentIndex())
    type_over(choice.code, "ratna 10")
    choice.make.click()
    assert "Diskon gajian" in choice.labelled_code.problem
    assert len(codes.everything(store)) == 1


def test_a_code_can_be_tied_and_let_go(edit: Edit, store: Store):
    code_id = codes.save(store, a_code())
    editor = edit()
    choice = editor.plan.code.select
    for wanted, tied in ((code_id, [code_id]), (None, [])):
        choice.setCurrentIndex(choice.findData(wanted))
        choice.activated.emit(choice.currentIndex())
        post_id = the_post(store).id
        assert post_id is not None
        assert [code.id for code in codes.of_post(store, post_id)] == tied


# footer


def test_marking_as_published_says_so_and_can_be_taken_back_alone(
    edit: Edit, store: Store, window: MainWindow
):
    editor = edit(day=date(2026, 10, 20))
    type_over(editor.plan.heading, "Ulek sambal bawang")
    editor.foot.publish_button.click()
    assert editor.current_tab == RESULTS
    assert (the_post(store).status, the_post(store).day) == (Status.PUBLISHED, TODAY)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    kept = the_post(store)
    assert (kept.status, kept.title) == (Status.SCHEDULED, "Ulek sambal bawang")
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert the_post(store).title == "Ulek sambal"


def test_a_post_marked_with_nothing_in_it_says_so_beside_the_way_back(
    edit: Edit, window: MainWindow
):
    editor = edit(day=date(2026, 10, 20), caption="", media=())
    editor.foot.publish_button.click()
    assert toast(window).endswith("Caption dan fotonya belum ada di sini.")
    shown = window.notices.current_toast
    assert shown is not None
    assert shown.button.text() == "Batalkan"


def test_deleting_can_be_taken_back_with_what_was_just_typed(
    edit: Edit, store: Store, window: MainWindow
):
    editor = edit()
    type_over(editor.plan.heading, "Ulek sambal bawang")
    editor.foot.delete_button.click()
    assert posts.everything(store) == []
    assert window.notices.current_toast is not None
    window.notices.current_toast.button.click()
    assert the_post(store).title == "Ulek sambal bawang"


def test_copying_the_caption_says_where_to_paste_it(edit: Edit, window: MainWindow):
    editor = edit(platforms=("whatsapp",), caption="Jam 5 pagi")
    assert editor.plan.words.length.text() == "10 huruf"
    editor.plan.words.copy.click()
    assert QGuiApplication.clipboard().text() == "Jam 5 pagi"
    assert toast(window) == "Caption tersalin. Tinggal tempel di WhatsApp."


def test_ctrl_enter_presses_the_main_button(edit: Edit, store: Store, window: MainWindow):
    edit()
    QTest.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert the_post(store).published


# results


def test_results_open_first_for_what_is_out_and_empty_is_not_zero(
    edit: Edit, store: Store, window: MainWindow
):
    editor = edit(status=Status.PUBLISHED, day=TODAY)
    assert editor.current_tab == RESULTS
    type_over(editor.results.counts["likes"], "1.286")
    type_over(editor.results.counts["shares"], "0")
    type_over(editor.results.note, "Banyak yang tanya")
    editor.foot.done_button.click()
    kept = the_post(store)
    assert (kept.likes, kept.shares, kept.reach) == (1286, 0, None)
    assert (kept.measured_on, kept.note) == (TODAY, "Banyak yang tanya")


def test_the_day_of_measuring_goes_with_the_last_number(edit: Edit, store: Store):
    editor = edit(status=Status.PUBLISHED, day=TODAY, likes=5, measured_on=date(2026, 10, 1))
    type_over(editor.results.note, "hanya catatan")
    assert editor.save()
    assert the_post(store).measured_on == date(2026, 10, 1)
    editor.results.counts["likes"].clear()
    editor.foot.done_button.click()
    assert (the_post(store).likes, the_post(store).measured_on) == (None, None)


def test_a_count_that_is_no_number_is_named_and_nothing_is_lost(
    edit: Edit, store: Store, window: MainWindow
):
    editor = edit(status=Status.PUBLISHED, day=TODAY)
    type_over(editor.results.counts["likes"], "banyak")
    editor.foot.done_button.click()
    assert window.drawers.drawer is editor
    assert editor.results.counts["likes"].problem == "Isi dengan angka saja. Contoh: 284"
    type_over(editor.results.counts["likes"], "12")
    editor.foot.done_button.click()
    assert the_post(store).likes == 12


def test_a_post_nobody_named_says_what_would_help(edit: Edit):
    editor = edit(status=Status.PUBLISHED, day=TODAY)
    box = editor.results.orders
    assert box.badge.look.word == "Belum cukup data"
    assert not box.net_sales.isVisible()
    assert box.sentence.text() == (
        "Belum ada pesanan yang menyebut unggahan ini. Beri satu kode supaya kelihatan."
    )


# changes from elsewhere


def test_a_post_that_is_undone_away_takes_its_drawer_along(
    edit: Edit, store: Store, window: MainWindow
):
    edit()
    with store.change():
        posts.remove(store, the_post(store).id or 0)
    assert window.drawers.drawer is None


def test_a_change_from_elsewhere_is_shown(edit: Edit, store: Store):
    editor = edit()
    post_moves.move(store, the_post(store).id or 0, date(2026, 10, 30))
    assert editor.plan.day.value() == date(2026, 10, 30)


def test_a_change_of_the_settings_leaves_what_is_being_typed(edit: Edit, store: Store):
    editor = edit(caption="Halo")
    editor.plan.caption.appendPlainText("baris kedua")
    shops.save(store, Shop(order_phone="0812-3456-7890"))
    assert editor.plan.caption.value() == "Halo\nbaris kedua"
    assert editor.plan.order_link.copy.isVisible()
