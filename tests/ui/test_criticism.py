"""Criticism as the maker meets it: its card, its drawer, the trust log, and Beranda's reminders."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests import builders, pdf
from tests.ui.hands import toast, type_into, type_over, undo
from umkm_studio.models import privacy
from umkm_studio.models import shop as shops
from umkm_studio.models.content import posts
from umkm_studio.models.sales import contacts, orders
from umkm_studio.models.store import Store
from umkm_studio.models.voices import criticism, testimonials, thanks, themes, trust_log
from umkm_studio.models.voices.criticism import Stage, Step
from umkm_studio.models.voices.trust_log import Entry, Kind
from umkm_studio.ui.editors import criticism_actions, criticism_words
from umkm_studio.ui.editors.criticism_actions import ANSWER, END, FIXES
from umkm_studio.ui.editors.criticism_drawer import CriticismDrawer
from umkm_studio.ui.editors.trust_entry_dialog import TrustEntryDialog
from umkm_studio.ui.editors.trust_log_drawer import TrustLogDrawer
from umkm_studio.ui.kit import printing
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.testimonials_page import TestimonialsPage
from umkm_studio.ui.pages.testimonials_page.criticism_card import CriticismCard
from umkm_studio.ui.pages.today_page import TodayPage
from umkm_studio.ui.reports.parts_sheet import PartsSheet

TODAY = date(2026, 10, 14)  # of the window
HEARD = date(2026, 10, 2)
ODD = "<b>=1+1</b> file:///etc/passwd \N{RIGHT-TO-LEFT OVERRIDE}terbalik"


@pytest.fixture
def leaky(store: Store) -> int:
    """Pak Hendra's bottle."""
    return builders.keep_criticism(store, day=HEARD, time=time(16, 10))


def card(window: MainWindow) -> CriticismCard:
    """The card of the only criticism, on its page."""
    window.go("testimonials")
    assert isinstance(window.page, TestimonialsPage)
    (shown,) = window.page.grid.cards
    assert isinstance(shown, CriticismCard)
    return shown


def drawer(window: MainWindow, testimonial_id: int, tab: int = ANSWER) -> CriticismDrawer:
    criticism_actions.open_criticism(window.studio, testimonial_id, tab=tab)
    assert isinstance(window.drawers.drawer, CriticismDrawer)
    return window.drawers.drawer


def log(window: MainWindow) -> TrustLogDrawer:
    criticism_actions.open_trust_log(window.studio)
    assert isinstance(window.drawers.drawer, TrustLogDrawer)
    return window.drawers.drawer


def words(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(PlainLabel)]


def copied() -> str:
    return QGuiApplication.clipboard().text()


def answered(store: Store, leaky: int) -> None:
    """Answered, mended and changed for good."""
    criticism.answer(
        store, leaky, "Maaf ya, Pak Hendra.", now=datetime.combine(HEARD, time(19, 30))
    )
    step = Step(text="Kirim 2 botol", done_on=HEARD)
    criticism.save(store, replace(criticism.of(store, leaky), steps=(step,)))
    sealed = Entry(kind=Kind.PACKAGING, day=date(2026, 10, 9), text="Tutup bersegel")
    trust_log.tie(store, leaky, trust_log.save(store, sealed))


# the card


def test_the_card_leads_from_one_stage_to_the_next(
    window: MainWindow, store: Store, leaky: int
) -> None:
    answered(store, leaky)
    shown = card(window)
    assert shown.fixed.next_button is not None
    shown.fixed.next_button.click()
    assert "Pak Hendra" in copied()
    assert "Tutup bersegel" in copied()
    assert criticism.of(store, leaky).told_on == TODAY
    closing = card(window).fixed.next_button
    assert closing is not None
    closing.click()
    assert criticism.of(store, leaky).next is None
    undo(window)
    assert criticism.of(store, leaky).next is Stage.CLOSED


def test_a_step_is_ticked_on_the_card(window: MainWindow, store: Store, leaky: int) -> None:
    criticism.save(store, replace(criticism.of(store, leaky), steps=(Step(text="Ganti"),)))
    card(window).fixed.checks[0].click()
    assert criticism.of(store, leaky).steps[0].done_on == TODAY
    assert toast(window) == "Langkah selesai."
    card(window).fixed.checks[0].click()
    assert criticism.of(store, leaky).steps[0].done_on is None


def test_the_card_says_how_soon_it_was_answered(
    window: MainWindow, store: Store, leaky: int
) -> None:
    answered(store, leaky)
    shown = card(window)
    badges = [one.accessibleName() for one in shown.findChildren(QWidget) if one.accessibleName()]
    assert "dibalas dalam 3 jam" in badges
    shown.copy_button.click()
    assert copied() == "Maaf ya, Pak Hendra."


def test_a_step_that_is_late_says_so(window: MainWindow, store: Store, leaky: int) -> None:
    late = Step(text="Ganti tutup", due_on=TODAY - timedelta(days=1))
    criticism.save(store, replace(criticism.of(store, leaky), steps=(late,)))
    assert "lewat 13 Okt" in words(card(window))


def test_words_of_buyers_are_shown_as_they_are(window: MainWindow, store: Store) -> None:
    odd = builders.keep_criticism(store, day=HEARD, words=ODD, name=ODD)
    criticism.save(store, replace(criticism.of(store, odd), steps=(Step(text=ODD),), themes=(ODD,)))
    shown = card(window)
    assert f"“{ODD}”" in words(shown)
    assert all(
        one.textFormat() is Qt.TextFormat.PlainText for one in shown.findChildren(PlainLabel)
    )
    opened = drawer(window, odd)
    assert f"“{ODD}”" in words(opened)
    assert all(
        one.textFormat() is Qt.TextFormat.PlainText for one in opened.findChildren(PlainLabel)
    )


# the drawer


def test_an_answer_by_name_owns_the_mistake(window: MainWindow, store: Store, leaky: int) -> None:
    opened = drawer(window, leaky)
    type_into(opened.answer.mistake_field, "Tutup botol kurang rapat")
    opened.answer.compose_button.click()
    assert "Pak Hendra" in opened.answer.words
    assert "Ini kesalahan kami: Tutup botol kurang rapat." in opened.answer.words
    opened.answer.copy_button.click()
    assert copied() == opened.answer.words
    opened.save_button.click()
    voice = testimonials.get(store, leaky)
    assert voice is not None
    assert voice.response == copied()
    assert [one.text for one in criticism.of(store, leaky).mistakes] == ["Tutup botol kurang rapat"]
    undo(window)
    assert trust_log.everything(store) == []
    assert criticism.of(store, leaky).next is Stage.ANSWERED


def test_an_answer_without_a_mistake_claims_none(window: MainWindow, leaky: int) -> None:
    opened = drawer(window, leaky)
    opened.answer.compose_button.click()
    assert "kesalahan" not in opened.answer.words


def test_taking_a_mistake_back_takes_it_out_of_the_log(
    window: MainWindow, store: Store, leaky: int
) -> None:
    criticism.own(store, leaky, "Tutup longgar", HEARD)
    opened = drawer(window, leaky)
    type_over(opened.answer.mistake_field, "")
    opened.save_button.click()
    assert trust_log.everything(store) == []


def test_themes_and_steps_are_kept_together(window: MainWindow, store: Store, leaky: int) -> None:
    themes.named(store, "tutup bocor")
    opened = drawer(window, leaky, FIXES)
    opened.fixes.themes.tick("tutup bocor")
    type_into(opened.fixes.new_theme, "kardus kotor")
    line = opened.fixes.steps.lines[0]
    type_into(line.text, "Ganti tutup")
    type_into(line.due_on, "22/10")
    opened.save_button.click()
    handling = criticism.of(store, leaky)
    assert handling.themes == ("kardus kotor", "tutup bocor")
    assert handling.steps == (Step(text="Ganti tutup", due_on=date(2026, 10, 22)),)


def test_a_day_that_is_none_keeps_the_drawer_open(
    window: MainWindow, store: Store, leaky: int
) -> None:
    opened = drawer(window, leaky, FIXES)
    line = opened.fixes.steps.lines[0]
    type_into(line.text, "Ganti tutup")
    type_over(line.due_on, "kapan-kapan")
    opened.save_button.click()
    assert window.drawers.drawer is opened
    assert criticism.of(store, leaky).steps == ()


def test_a_change_noted_in_the_drawer_is_tied_to_the_criticism(
    window: MainWindow, store: Store, leaky: int
) -> None:
    opened = drawer(window, leaky, FIXES)
    opened.fixes.change_button.click()
    dialog = opened.fixes.findChild(TrustEntryDialog)
    assert dialog is not None
    dialog.rows["kind"].control.set_value(Kind.PACKAGING)
    type_into(dialog.rows["text"].control, "Tutup bersegel")
    dialog.save_button.click()
    (change,) = criticism.of(store, leaky).changes
    assert (change.text, change.kind, change.day) == ("Tutup bersegel", Kind.PACKAGING, TODAY)
    assert any("Tutup bersegel" in one for one in words(opened.fixes))
    opened.save_button.click()
    assert criticism.of(store, leaky).changes == (change,)


def test_a_theme_just_typed_can_be_chosen_for_the_change(
    window: MainWindow, store: Store, leaky: int
) -> None:
    opened = drawer(window, leaky, FIXES)
    type_into(opened.fixes.new_theme, "tutup bocor")
    opened.fixes.change_button.click()
    dialog = opened.fixes.findChild(TrustEntryDialog)
    assert dialog is not None
    theme = dialog.rows["theme_id"].control
    assert isinstance(theme, Select)
    assert theme.currentText() == "tutup bocor"
    type_into(dialog.rows["text"].control, "Tutup bersegel")
    dialog.save_button.click()
    (known,) = themes.everything(store)
    (change,) = criticism.of(store, leaky).changes
    assert (known.name, change.theme_id) == ("tutup bocor", known.id)
    opened.save_button.click()
    assert criticism.of(store, leaky).themes == ("tutup bocor",)
    assert themes.everything(store) == [known]


def test_the_answer_leads_to_the_steps_that_it_is_to_name(window: MainWindow, leaky: int) -> None:
    opened = drawer(window, leaky)
    opened.answer.steps_link.click()
    assert opened.current_tab == FIXES
    type_into(opened.fixes.steps.lines[0].text, "Ganti tutup")
    opened.show_tab(ANSWER)
    assert not opened.answer.steps_link.isVisible()
    opened.answer.compose_button.click()
    assert "Yang kami lakukan: Ganti tutup." in opened.answer.words


def test_what_keeps_the_drawer_open_is_seen_from_every_tab(window: MainWindow, leaky: int) -> None:
    opened = drawer(window, leaky, FIXES)
    type_into(opened.fixes.steps.lines[0].text, "Ganti tutup")
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert window.drawers.drawer is opened
    assert opened.unsaved.isVisible()
    assert opened.leave_button.isVisible()


def test_closing_asks_for_a_reason_where_something_is_open(
    window: MainWindow, store: Store, leaky: int
) -> None:
    opened = drawer(window, leaky, END)
    assert opened.end.open_note.text.startswith("Belum: Dibalas")
    opened.end.closed.click()
    opened.save_button.click()
    assert opened.end.reason_row.problem
    assert criticism.of(store, leaky).closed_on is None
    type_into(opened.end.reason, "Rusak di kurir, sudah diganti kurir")
    opened.save_button.click()
    assert criticism.of(store, leaky).closed_on == TODAY
    assert criticism.of(store, leaky).no_change == "Rusak di kurir, sudah diganti kurir"


def test_copying_the_news_proposes_today(window: MainWindow, store: Store, leaky: int) -> None:
    answered(store, leaky)
    opened = drawer(window, leaky, END)
    assert "Pembeli dikabari" in opened.end.open_note.text
    opened.end.copy_button.click()
    assert "”? Sejak 9 Okt ada yang kami ubah: Tutup bersegel." in copied()
    assert toast(window) == "Tersalin. Tinggal tempel di chat."
    assert "Pembeli dikabari" not in opened.end.open_note.text
    assert opened.end.told_on.value() == TODAY
    assert not opened.may_close()
    opened.save_button.click()
    assert criticism.of(store, leaky).told_on == TODAY


# the trust log


def test_the_log_says_honestly_what_the_numbers_can_tell(
    window: MainWindow, store: Store, leaky: int, qtbot: QtBot
) -> None:
    answered(store, leaky)
    criticism.save(store, replace(criticism.of(store, leaky), themes=("tutup bocor",)))
    (entry,) = trust_log.everything(store)
    trust_log.save(store, replace(entry, theme_id=themes.named(store, "tutup bocor")))
    opened = log(window)
    qtbot.waitUntil(lambda: not window.studio.reads.busy)
    said = words(opened)
    assert any("Bisa dibandingkan mulai 5 Nov" in one for one in said)
    assert "Karena 1 kritik" in said


def test_the_log_can_be_written_and_copied(window: MainWindow, store: Store) -> None:
    opened = log(window)
    assert not opened.copy_button.isEnabled()
    opened.new_button.click()
    dialog = opened.findChild(TrustEntryDialog)
    assert dialog is not None
    dialog.save_button.click()
    assert dialog.rows["text"].problem
    type_into(dialog.rows["text"].control, "Adonan kurang matang, semua diganti")
    dialog.save_button.click()
    assert [one.kind for one in trust_log.everything(store)] == [Kind.MISTAKE]
    opened.copy_button.click()
    assert "14 Oktober 2026. Kesalahan diakui.\nAdonan kurang matang" in copied()


def test_the_log_on_paper_shows_words_as_they_are(
    window: MainWindow, store: Store, tmp_path: Path
) -> None:
    odd = "<b>tutup</b> =1+1 file:///etc/passwd"
    trust_log.save(store, Entry(kind=Kind.PACKAGING, day=HEARD, text=odd, before="tutup ulir"))
    sheet = PartsSheet(
        title="Catatan kepercayaan",
        subject="",
        parts=criticism_words.log_parts(trust_log.everything(store)),
        shop=shops.load(store),
        printed_on=TODAY,
    )
    printing.write_pdf(sheet.pages(), tmp_path / "catatan.pdf", title=sheet.title)
    (page,) = pdf.read(tmp_path / "catatan.pdf").pages
    assert page[-5:-1] == ["2 Okt 2026", "Kemasan diubah", odd, "Sebelumnya: tutup ulir"]


def test_an_entry_is_changed_and_deleted_with_a_way_back(window: MainWindow, store: Store) -> None:
    sealed = trust_log.save(store, Entry(kind=Kind.PACKAGING, day=HEARD, text="Tutup bersegel"))
    opened = log(window)
    opened.edit_buttons[0].click()
    dialog = opened.findChild(TrustEntryDialog)
    assert dialog is not None
    dialog.delete_button.click()
    assert trust_log.everything(store) == []
    undo(window)
    assert trust_log.get(store, sealed) is not None


def test_a_change_becomes_an_idea_for_a_post(window: MainWindow, store: Store) -> None:
    trust_log.save(store, Entry(kind=Kind.MISTAKE, day=TODAY, text="Salah kirim"))
    trust_log.save(store, Entry(kind=Kind.PACKAGING, day=HEARD, text="Tutup bersegel"))
    (button,) = log(window).idea_buttons
    button.click()
    (idea,) = posts.everything(store)
    assert (idea.title, idea.status) == ("Yang kami ubah: Tutup bersegel", posts.Status.IDEA)
    undo(window)
    assert posts.everything(store) == []


def test_a_theme_is_renamed_once_for_all(window: MainWindow, store: Store, leaky: int) -> None:
    criticism.save(store, replace(criticism.of(store, leaky), themes=("bocor",)))
    themes.named(store, "kirim lama")
    opened = log(window)
    opened.show_tab(1)
    opened.themes.edit_buttons[0].click()
    dialog = opened.themes.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    form = next(one for one in dialog if hasattr(one, "try_to_save"))
    type_into(form.rows["name"].control, "Kirim lama")
    form.save_button.click()
    assert form.rows["name"].problem == "Sudah ada tema kirim lama."
    type_into(form.rows["name"].control, "tutup bocor")
    form.save_button.click()
    assert criticism.of(store, leaky).themes == ("tutup bocor",)


# the same thanks


def test_thanks_do_not_look_at_the_stars(window: MainWindow, store: Store, leaky: int) -> None:
    kind = builders.keep_criticism(
        store, day=HEARD, kind=testimonials.Kind.PRAISE, stars=5, name="Pak Hendra"
    )
    said = []
    for one in (leaky, kind):
        voice = testimonials.get(store, one)
        assert voice is not None
        criticism_actions.thank(window.studio, voice)
        said.append(copied())
        assert thanks.thanked_on(store, one) == TODAY
    assert said[0] == said[1]
    assert "Pak Hendra" in said[0]


def test_who_wants_peace_is_not_written_to(window: MainWindow, store: Store) -> None:
    order = orders.save(store, builders.an_order(customer="Hendra"))
    leaky = builders.keep_criticism(store, day=HEARD, order_id=order)
    answered(store, leaky)
    person = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order)
    contacts.refuse(store, person, refused=True)
    QGuiApplication.clipboard().setText("")
    button = card(window).fixed.next_button
    assert button is not None
    button.click()
    opened = window.drawers.drawer
    assert isinstance(opened, CriticismDrawer)
    assert opened.end.peace.isVisible()
    voice = testimonials.get(store, leaky)
    assert voice is not None
    criticism_actions.thank(window.studio, voice)
    assert (copied(), thanks.thanked_on(store, leaky)) == ("", None)
    assert criticism.of(store, leaky).told_on is None


def test_who_was_taken_out_is_not_written_to(window: MainWindow, store: Store) -> None:
    order = orders.save(store, builders.an_order(customer="Hendra"))
    leaky = builders.keep_criticism(store, day=HEARD, order_id=order)
    answered(store, leaky)
    person = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order)
    privacy.delete(store, person, now=datetime.combine(TODAY, time(8)))
    QGuiApplication.clipboard().setText("")
    shown = card(window)
    assert any("dihapus atas permintaan pembeli" in one for one in words(shown))
    assert shown.fixed.next_button is not None
    shown.fixed.next_button.click()
    assert isinstance(window.drawers.drawer, CriticismDrawer)
    assert (copied(), criticism.of(store, leaky).told_on) == ("", None)


def test_criticism_may_end_without_another_recipe(
    window: MainWindow, store: Store, leaky: int
) -> None:
    criticism.answer(store, leaky, "Maaf ya.", now=datetime.combine(HEARD, time(19, 30)))
    step = Step(text="Kirim ganti", done_on=HEARD)
    criticism.save(store, replace(criticism.of(store, leaky), steps=(step,)))
    enough = card(window).fixed.enough_button
    assert enough is not None
    enough.click()
    opened = window.drawers.drawer
    assert isinstance(opened, CriticismDrawer)
    assert opened.current_tab == END


def test_presents_for_one_group_alone_are_pointed_at(window: MainWindow, store: Store) -> None:
    for number in range(3):
        for kind, gift in (
            (testimonials.Kind.PRAISE, "Voucher"),
            (testimonials.Kind.CRITICISM, ""),
        ):
            builders.keep_criticism(
                store, day=HEARD, kind=kind, incentive=gift, words=f"{kind} {number}"
            )
    opened = log(window)
    opened.show_tab(2)
    assert opened.thanks.kind.text() == "Ulasan baik: 3, diucapi 0, diberi hadiah 3."
    assert "Beri yang sama untuk keduanya" in opened.thanks.remark.text


# Beranda


def test_beranda_says_what_waits_and_opens_it(
    window: MainWindow, store: Store, leaky: int, qtbot: QtBot
) -> None:
    late = Step(text="Ganti tutup", due_on=TODAY - timedelta(days=2))
    criticism.save(store, replace(criticism.of(store, leaky), steps=(late,)))
    window.go("today")
    assert isinstance(window.page, TodayPage)
    dues = window.page.dues
    said = ["Kritik Pak Hendra dari 2 Okt belum dibalas."]
    said.append("Langkah perbaikan “Ganti tutup” seharusnya selesai 12 Okt.")
    qtbot.waitUntil(lambda: [one.text for one in dues.lines] == said)
    dues.lines[1].button.click()
    opened = window.drawers.drawer
    assert isinstance(opened, CriticismDrawer)
    assert opened.current_tab == FIXES
    opened.fixes.steps.lines[0].done.click()
    opened.answer.words_field.setPlainText("Maaf ya, Pak Hendra.")
    QTest.mouseClick(opened.save_button, Qt.MouseButton.LeftButton)
    assert dues.isHidden()


def test_who_works_on_a_card_stays_at_it(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    for number in range(8):
        heard = builders.keep_criticism(
            store, day=HEARD - timedelta(days=number), words=f"Rembes {number}"
        )
        steps = (Step(text=f"Ganti {number}"), Step(text=f"Kabari {number}"))
        criticism.save(store, replace(criticism.of(store, heard), steps=steps))
    window.go("testimonials")
    page = window.page
    assert isinstance(page, TestimonialsPage)
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    worked_on = page.grid.cards[4]
    assert isinstance(worked_on, CriticismCard)
    worked_on.fixed.checks[1].setFocus()
    QTest.keyClick(worked_on.fixed.checks[1], Qt.Key.Key_Space)
    again = page.grid.cards[4]
    assert isinstance(again, CriticismCard)
    assert again.fixed.checks[1].isChecked()
    assert QApplication.focusWidget() is again.fixed.checks[1]
    qtbot.waitUntil(lambda: again.fixed.checks[1].isVisible() and bar.maximum() > 0)
    QApplication.processEvents()
    assert abs(bar.value() - before) < 40
