"""What was typed and not saved is there again after the program ended in the middle of it."""

from __future__ import annotations

import ast
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

import umkm_studio
from tests import shops
from tests.builders import a_product, an_order
from tests.ui import every_form
from tests.ui.conftest import NOW
from tests.ui.hands import seen, toast, type_over
from umkm_studio import paths
from umkm_studio.models import drafts, shop
from umkm_studio.models.drafts import Draft, Which
from umkm_studio.models.insight import evening
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import draft_forms, taking_out
from umkm_studio.ui.editors.customer_editor import CustomerEditor
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.editors.trust_kit import TrustKitDrawer
from umkm_studio.ui.editors.typed_words import TypedWords
from umkm_studio.ui.kit import form_fields
from umkm_studio.ui.kit.choices import Segments, Switch
from umkm_studio.ui.kit.drafting import DraftNote
from umkm_studio.ui.kit.many_select import ManySelect
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.today_page import TodayPage


@contextmanager
def a_window(qtbot: QtBot, store: Store, data: Path) -> Iterator[MainWindow]:
    """The program, until it ends."""
    made = MainWindow(store, data_dir=data, now=lambda: NOW)
    made.show()
    page = made.page
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: page.dues.is_read)  # the last that it does by itself
    try:
        yield made
    finally:
        made.close()
        for work in (made.jobs, made.reads, made.drafts):
            work.close()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def crashed(window: MainWindow, data: Path, later: Path) -> None:
    """The program ends in the middle: `later` is a data folder with what it leaves behind."""
    every_form.drafting(every_form.shown(window)).look()  # as it does each second
    window.drafts.close()
    shutil.copytree(paths.drafts_dir(data), paths.drafts_dir(later), dirs_exist_ok=True)
    leave(window)


def leave(window: MainWindow) -> None:
    """Close what is open without saving it."""
    form = every_form.shown(window)
    if isinstance(form, QDialog):
        form.reject()
    if window.drawers.drawer is not None and not window.drawers.close_drawer():
        button = getattr(window.drawers.drawer, "leave_button", None)
        if button is not None:
            button.click()
        else:
            window.drawers.drawer._dropped = True  # type: ignore[attr-defined]  # a post has no such way
            window.drawers.close_drawer()
    QTest.qWait(0)


def kept(data: Path) -> list[Draft]:
    return drafts.listing(paths.drafts_dir(data))


# Every form


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice shop, in which every kind of record is there."""
    file = tmp_path_factory.mktemp("practice") / "shop.db"
    shops.open_practice(file, NOW.date()).close()
    return file


@contextmanager
def a_shop(practice: Path, data: Path) -> Iterator[Store]:
    paths.drafts_dir(data).mkdir(parents=True, exist_ok=True)
    shutil.copyfile(practice, paths.store_file(data))
    with Store.open(paths.store_file(data)) as store:
        yield store


def left_out(form: QWidget) -> list[str]:
    """Whatever in a form is typed into or chosen from, however deep it lies, and is not found."""
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, Segments, QCheckBox, Switch, ManySelect)
    known = list(form_fields.fields_of(form).values())
    return [
        f"{type(child).__name__} {child.accessibleName()!r}"
        for child in form.findChildren(QWidget)
        if isinstance(child, kinds)
        and not isinstance(child.parent(), QComboBox)
        and not (isinstance(child, QLineEdit) and child.echoMode() is not QLineEdit.EchoMode.Normal)
        and not any(one is child or one.isAncestorOf(child) for one in known)
    ]


def test_what_is_typed_in_any_field_of_any_form_is_there_after_a_crash(
    practice: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    typed: dict[str, dict[str, Any]] = {}
    with a_shop(practice, before) as store, a_window(qtbot, store, before) as window:
        for form in every_form.everything(store):
            form.open(window)
            shown = every_form.shown(window)
            assert left_out(shown) == [], form.name
            every_form.fill(shown)
            typed[form.name] = form_fields.read(shown)
            crashed(window, before, after)
    again: dict[str, dict[str, Any]] = {}
    with a_shop(practice, after) as store, a_window(qtbot, store, after) as window:
        for form in every_form.everything(store):
            form.open(window)
            shown = every_form.shown(window)
            note = every_form.drafting(shown).note
            assert note is not None, form.name
            note.go_on.click()
            again[form.name] = form_fields.read(shown)
            leave(window)
    assert again == typed
    assert len(typed) > len(draft_forms.FORMS)  # some new and some that are there


def test_a_field_that_is_kept_when_it_is_left_is_safe_before(
    window: MainWindow, store: Store, data_dir: Path
) -> None:
    drawer = TrustKitDrawer(window.studio)
    window.studio.open_drawer(drawer)
    type_over(drawer.profile.areas["bio"], "Kue kering mentega")
    look(window)
    (draft,) = kept(data_dir)
    assert draft.fields["profile.areas.bio"] == "Kue kering mentega"
    drawer.profile.areas["stands_for"].setFocus()
    assert shop.load(store).bio == "Kue kering mentega"
    window.drafts.close()
    assert kept(data_dir) == []


# One form


def look(window: MainWindow) -> None:
    """What happens each second, with what follows on the other thread."""
    every_form.drafting(every_form.shown(window)).look()
    window.drafts.close()


def new_order(window: MainWindow) -> OrderEditor:
    window.go("orders", new=True)
    assert isinstance(window.drawers.drawer, OrderEditor)
    return window.drawers.drawer


def note(window: MainWindow) -> DraftNote:
    found = every_form.drafting(every_form.shown(window)).note
    assert found is not None
    return found


@pytest.fixture
def left(store: Store, data_dir: Path, qtbot: QtBot) -> Draft:
    """The program ended while an order was being typed: before this window opens."""
    with a_window(qtbot, store, data_dir.parent / "before") as window:
        editor = new_order(window)
        type_over(editor.customer, "Bu Sari")
        type_over(editor.items.rows[0].product, "Nastar")
        type_over(editor.items.rows[0].price, "95rb")
        type_over(editor.day, "besok lusa")
        crashed(window, data_dir.parent / "before", data_dir)
    (draft,) = kept(data_dir)
    return draft


def test_it_is_kept_within_a_second_and_not_by_the_window(
    window: MainWindow, data_dir: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    keep = drafts.keep

    def noting(folder: Path, draft: Draft) -> None:
        threads.append(threading.current_thread())
        keep(folder, draft)

    monkeypatch.setattr(drafts, "keep", noting)
    type_over(new_order(window).customer, "Bu Sari")
    qtbot.waitUntil(lambda: bool(kept(data_dir)), timeout=2_000)
    assert kept(data_dir)[0].fields["buyer.name"] == "Bu Sari"
    assert threading.main_thread() not in threads
    leave(window)


def test_nothing_is_kept_before_anything_is_typed(window: MainWindow, data_dir: Path) -> None:
    new_order(window)
    look(window)
    assert kept(data_dir) == []


def test_what_is_typed_back_is_no_change(window: MainWindow, data_dir: Path) -> None:
    editor = new_order(window)
    type_over(editor.customer, "Bu Sari")
    look(window)
    type_over(editor.customer, "")
    look(window)
    assert kept(data_dir) == []


def test_what_is_saved_or_left_leaves_nothing_behind(
    window: MainWindow, store: Store, data_dir: Path
) -> None:
    editor = new_order(window)
    type_over(editor.items.rows[0].product, "Nastar")
    type_over(editor.items.rows[0].price, "95rb")
    look(window)
    assert len(kept(data_dir)) == 1
    editor.save()
    window.drafts.close()
    assert (store.count("orders"), kept(data_dir)) == (1, [])
    type_over(new_order(window).customer, "Bu Sari")
    look(window)
    leave(window)
    window.drafts.close()
    assert kept(data_dir) == []


def test_it_is_offered_and_goes_on_as_it_was_left(
    left: Draft, window: MainWindow, data_dir: Path
) -> None:
    editor = new_order(window)
    assert note(window).text.startswith("Lanjutkan yang belum tersimpan?")
    assert "Rabu 14 Okt pukul 19.42" in note(window).text
    note(window).go_on.click()
    row = editor.items.rows[0]
    assert (editor.customer.text(), row.product.text(), row.price.text()) == (
        "Bu Sari", "Nastar", "95.000",
    )  # fmt: skip
    assert editor.day.text() == "besok lusa"  # what can't be read stands there, too
    assert editor.day.problem
    look(window)
    assert [draft.id for draft in kept(data_dir)] == [left.id]  # it is safe again at once
    leave(window)
    window.drafts.close()
    assert kept(data_dir) == []


def test_it_is_thrown_away_when_the_maker_says_so_and_comes_back_on_second_thought(
    left: Draft, window: MainWindow, data_dir: Path
) -> None:
    new_order(window)
    note(window).throw_away.click()
    window.drafts.close()
    assert kept(data_dir) == []
    assert toast(window) == "Ketikan yang belum tersimpan dibuang."
    shown = window.notices.current_toast
    assert shown is not None
    shown.button.click()
    window.drafts.close()
    assert kept(data_dir) == [left]
    leave(window)
    new_order(window)
    assert note(window).go_on.isVisible()


def test_an_offer_that_nobody_answers_stays_for_the_next_time(
    left: Draft, window: MainWindow, store: Store, data_dir: Path
) -> None:
    editor = new_order(window)
    type_over(editor.items.rows[0].product, "Kastengel")
    type_over(editor.items.rows[0].price, "105rb")
    editor.save()
    window.drafts.close()
    assert kept(data_dir) == [left]
    new_order(window)
    assert note(window).go_on.isVisible()


def test_what_was_typed_before_going_on_waits_in_its_place(
    left: Draft, window: MainWindow, data_dir: Path
) -> None:
    editor = new_order(window)
    type_over(editor.customer, "Pak Budi")
    note(window).go_on.click()
    assert editor.customer.text() == "Bu Sari"
    leave(window)
    window.drafts.close()
    assert [draft.fields["buyer.name"] for draft in kept(data_dir)] == ["Pak Budi"]


def test_of_a_record_only_what_was_typed_comes_back(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    order = an_order(customer="Bu Ayu", note="")
    order_id = orders.save(store, order)
    later = tmp_path / "later"
    with a_window(qtbot, store, tmp_path) as window:
        editor = OrderEditor(window.studio, order_id)
        window.studio.open_drawer(editor)
        editor.note.setPlainText("Antar Jumat")
        crashed(window, tmp_path, later)
    known = orders.get(store, order_id)
    assert known is not None
    orders.save(store, replace(known, customer="Bu Ayu Lestari"))  # meanwhile
    with a_window(qtbot, store, later) as window:
        editor = OrderEditor(window.studio, order_id)
        window.studio.open_drawer(editor)
        note(window).go_on.click()
        assert (editor.customer.text(), editor.note.value()) == ("Bu Ayu Lestari", "Antar Jumat")
        editor.save()
    kept_order = orders.get(store, order_id)
    assert kept_order is not None
    assert (kept_order.customer, kept_order.note) == ("Bu Ayu Lestari", "Antar Jumat")


def test_what_the_record_says_already_is_not_offered(
    store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    order_id = orders.save(store, an_order(note=""))
    later = tmp_path / "later"
    with a_window(qtbot, store, tmp_path) as window:
        editor = OrderEditor(window.studio, order_id)
        window.studio.open_drawer(editor)
        editor.note.setPlainText("Antar Jumat")
        crashed(window, tmp_path, later)
    known = orders.get(store, order_id)
    assert known is not None
    orders.save(store, replace(known, note="Antar Jumat"))
    with a_window(qtbot, store, later) as window:
        window.studio.open_drawer(OrderEditor(window.studio, order_id))
        assert every_form.drafting(every_form.shown(window)).note is None
        window.drafts.close()
        assert kept(later) == []


def test_a_post_waits_only_for_what_it_can_not_keep_itself(
    window: MainWindow, data_dir: Path, qtbot: QtBot
) -> None:
    window.go("calendar", new=True)
    editor = window.drawers.drawer
    assert isinstance(editor, PostEditor)
    type_over(editor.plan.call.line, "Pesan lewat WA")  # no title yet: the shop can't have it
    look(window)
    assert [draft.fields["plan.call.line"] for draft in kept(data_dir)] == ["Pesan lewat WA"]
    type_over(editor.plan.heading, "Resep nenek")
    assert editor.save()
    window.drafts.close()
    assert kept(data_dir) == []
    assert editor.drafting.which.record_id is not None


# Beranda


def lines(window: MainWindow) -> list[str]:
    assert isinstance(window.page, TodayPage)
    return [line.text for line in window.page.dues.lines]


def test_beranda_says_what_waits_and_leads_back_to_it(
    left: Draft, window: MainWindow, qtbot: QtBot
) -> None:
    said = "Pesanan belum tersimpan, kamu mengetiknya Rabu 14 Okt pukul 19.42."
    qtbot.waitUntil(lambda: said in lines(window))
    page = window.page
    assert isinstance(page, TodayPage)
    page.dues.lines[0].button.click()
    editor = window.drawers.drawer
    assert isinstance(editor, OrderEditor)
    assert editor.customer.text() == "Bu Sari"
    assert any(words.startswith("Ini yang kamu ketik Rabu 14 Okt") for words in seen(editor))
    qtbot.waitUntil(lambda: said not in lines(window))  # it does not wait any more
    leave(window)


def test_who_has_done_enough_for_the_day_is_still_told(
    left: Draft, window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    said = "Pesanan belum tersimpan, kamu mengetiknya Rabu 14 Okt pukul 19.42."
    qtbot.waitUntil(lambda: said in lines(window))
    page = window.page
    assert isinstance(page, TodayPage)
    evening.say_enough(store, NOW.date())
    qtbot.waitUntil(lambda: not page.lists.isVisible())
    assert said in lines(window)


def test_what_can_not_be_opened_any_more_is_not_mentioned(
    store: Store, data_dir: Path, window: MainWindow, qtbot: QtBot
) -> None:
    folder = paths.drafts_dir(data_dir)
    for which in (
        Which(form="order", record_id=99),
        Which(form="deal", record_id=None, of_id=99),
        Which(form="of a later version"),
    ):
        fields = {"note": "Bu Sari"}
        drafts.keep(folder, Draft(which=which, typed_at=NOW, fields=fields, changed=("note",)))
    products.save(store, a_product())
    qtbot.waitUntil(lambda: window.page.dues.is_read)  # type: ignore[union-attr]
    assert not any("belum tersimpan" in line for line in lines(window))
    assert len(kept(data_dir)) == 3


def test_what_waits_can_be_thrown_away_on_beranda_and_comes_back_on_second_thought(
    left: Draft, window: MainWindow, data_dir: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: any("Pesanan belum tersimpan" in line for line in lines(window)))
    page = window.page
    assert isinstance(page, TodayPage)
    button = page.dues.lines[0].other_button
    assert button is not None
    assert (button.text(), button.accessibleName()) == ("Buang", "Buang ketikan Pesanan")
    button.click()
    assert not any("belum tersimpan" in line for line in lines(window))
    shown = window.notices.current_toast
    assert shown is not None
    shown.button.click()
    assert any("Pesanan belum tersimpan" in line for line in lines(window))
    window.drafts.close()
    assert kept(data_dir) == [left]


def test_what_names_a_record_of_before_a_restore_can_only_be_read(
    store: Store, data_dir: Path, qtbot: QtBot
) -> None:
    folder = paths.drafts_dir(data_dir)
    order_id = orders.save(store, an_order())
    draft = Draft(
        which=Which(form="order", record_id=order_id),
        typed_at=NOW,
        fields={"note": "Antar Jumat", "buyer.name": "Bu Sari"},
        changed=("note",),
    )
    drafts.keep(folder, draft)
    drafts.set_aside(folder)
    with a_window(qtbot, store, data_dir) as window:
        window.studio.open_drawer(OrderEditor(window.studio, order_id))
        assert every_form.drafting(every_form.shown(window)).note is None
        leave(window)
        page = window.page
        assert isinstance(page, TodayPage)
        (line,) = (one for one in page.dues.lines if "waktu cadangan dipulihkan" in one.text)
        line.button.click()
        dialog = next(iter(window.findChildren(TypedWords)))
        assert dialog.text.toPlainText() == "Antar Jumat"
        dialog.copy_button.click()
        assert QGuiApplication.clipboard().text() == "Antar Jumat"
        dialog.close_button.click()
        assert line.other_button is not None
        line.other_button.click()
        window.drafts.close()
        assert drafts.listing(drafts.aside(folder)) == []
        shown = window.notices.current_toast
        assert shown is not None
        shown.button.click()
        window.drafts.close()
        assert drafts.listing(drafts.aside(folder)) == [draft]


# Closed without saving


def test_what_was_closed_without_saving_opens_again_as_it_was(
    window: MainWindow, data_dir: Path, qtbot: QtBot
) -> None:
    editor = new_order(window)
    type_over(editor.customer, "Bu Sari")
    assert not window.drawers.close_drawer()
    editor.leave_button.click()
    qtbot.waitUntil(lambda: window.drawers.drawer is None)
    window.drafts.close()
    assert kept(data_dir) == []  # not offered a second time
    assert toast(window) == "Ditutup tanpa disimpan."
    shown = window.notices.current_toast
    assert shown is not None
    shown.button.click()
    again = window.drawers.drawer
    assert isinstance(again, OrderEditor)
    assert again.customer.text() == "Bu Sari"
    leave(window)


def test_closing_what_nobody_typed_in_says_nothing(window: MainWindow, qtbot: QtBot) -> None:
    new_order(window)
    assert window.drawers.close_drawer()
    assert window.notices.current_toast is None


# When it is no good


def test_what_is_older_than_a_month_is_not_offered(
    left: Draft, store: Store, data_dir: Path, qtbot: QtBot
) -> None:
    old = replace(left, typed_at=NOW - timedelta(days=drafts.KEPT_DAYS, minutes=1))
    drafts.keep(paths.drafts_dir(data_dir), old)
    with a_window(qtbot, store, data_dir) as window:
        new_order(window)
        assert every_form.drafting(every_form.shown(window)).note is None
        window.drafts.close()
        assert kept(data_dir) == []


def test_a_form_says_when_a_crash_would_take_what_is_typed(
    window: MainWindow, data_dir: Path, qtbot: QtBot
) -> None:
    paths.drafts_dir(data_dir).write_text("a file in the place of the folder")
    editor = new_order(window)
    type_over(editor.customer, "Bu Sari")
    look(window)
    warned = "Ketikan ini belum terlindung kalau laptop mati."
    qtbot.waitUntil(lambda: any(words.startswith(warned) for words in seen(editor)))
    type_over(editor.customer, "Bu Sari Wening")
    look(window)
    QTest.qWait(0)
    assert sum(words.startswith(warned) for words in seen(editor)) == 1
    leave(window)


def test_who_is_taken_out_is_taken_out_of_what_was_typed(
    left: Draft, window: MainWindow, store: Store, data_dir: Path, qtbot: QtBot
) -> None:
    orders.save(store, an_order(customer="Bu Sari"))
    editor = CustomerEditor(window.studio, 1)
    window.studio.open_drawer(editor)
    editor.privacy.anonymise_button.click()
    dialog = editor.privacy.dialog
    assert isinstance(dialog, taking_out.ForgetDialog)
    type_over(dialog.word, "samarkan")
    dialog.go_button.click()
    qtbot.waitUntil(lambda: window.drawers.drawer is None)
    window.drafts.close()
    assert (kept(data_dir), window.drafts.waiting()) == ([], [])


# Nothing is left out


# Dialogs that are not kept, and why.
NOT_KEPT = {
    "heard_from_field": "one field",
    "loyalty_forms": "one word, of three dialogs: the code to share",
    "order_deeds": "one word",
    "repair_dialog": "a row of an import, which ends with the program",
    "theme_list": "one word",
}


def calls_in_the_window() -> Iterator[tuple[str, ast.Call]]:
    """Every call in the window's source, with the name of its module."""
    for file in sorted((Path(umkm_studio.__file__).parent / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield file.stem, node


def test_every_dialog_of_more_than_a_word_is_kept() -> None:
    forgotten = {
        module
        for module, call in calls_in_the_window()
        if ast.unparse(call.func) in ("FormDialog", "super().__init__")
        and "save" in (words := {keyword.arg for keyword in call.keywords})
        and "drafted" not in words
    }
    assert forgotten == set(NOT_KEPT)


def test_every_form_has_words_and_a_way_back() -> None:
    named = {
        str(ast.literal_eval(keyword.value))
        for _module, call in calls_in_the_window()
        if ast.unparse(call.func) == "Which"
        for keyword in call.keywords
        if keyword.arg == "form"
    }
    assert named - {"first_run"} == set(draft_forms.FORMS)  # that one opens by itself
    assert all(draft_forms.words(form) for form in draft_forms.FORMS)
