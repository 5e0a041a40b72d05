"""Ideas of others: noted in the drawer of a post, seen in the tray, told back from Beranda."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import a_partner, a_post, keep_partner
from umkm_studio.models.campaigns import deals, idea_credits, partners
from umkm_studio.models.campaigns.idea_credits import Credit, Wish
from umkm_studio.models.content import post_moves, posts
from umkm_studio.models.content.posts import Status
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.idea_source import IdeaDialog
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page.page import CalendarPage
from umkm_studio.ui.pages.today_page.page import TodayPage


@pytest.fixture
def idea(store: Store) -> int:
    return posts.save(store, a_post(title="Sambal untuk bekal", status=Status.IDEA, day=None))


def dialog_of(window: MainWindow) -> IdeaDialog:
    (dialog,) = window.findChildren(IdeaDialog)
    return dialog


def test_whose_idea_it_is_is_noted_in_the_drawer_and_seen_in_the_tray(
    window: MainWindow, store: Store, idea: int
):
    window.go("calendar")
    post = posts.get(store, idea)
    assert post is not None
    drawer = PostEditor(window.studio, post)
    window.studio.open_drawer(drawer)
    assert drawer.idea.words.text() == "Idemu sendiri."
    drawer.idea.button.click()
    dialog = dialog_of(window)
    dialog.try_to_save()
    assert dialog.rows["name"].problem == "Isi dulu siapa yang punya ide."
    dialog.rows["name"].control.setText("@bunda.lila")
    dialog.rows["wish"].control.set_value(Wish.NAMED)
    dialog.try_to_save()
    assert drawer.idea.words.text() == "Ide dari @bunda.lila. Sebut namanya saat tayang."
    assert isinstance(window.page, CalendarPage)
    first = window.page.tray.list.ideas.index(0)
    assert first.data() == "Edukasi, Sambal untuk bekal · @bunda.lila"
    assert first.data(Qt.ItemDataRole.ToolTipRole) is not None


def test_a_partner_is_chosen_from_the_list(window: MainWindow, store: Store, idea: int):
    sari = partners.save(store, a_partner(name="Sari"))
    dialog = IdeaDialog(window.studio, window, idea, "Sambal untuk bekal")
    dialog.rows["partner_id"].control.set_value(sari)
    dialog.try_to_save()
    assert idea_credits.sources(store) == {idea: "Sari"}


def test_it_may_turn_out_to_be_the_makers_own(window: MainWindow, store: Store, idea: int):
    idea_credits.save(store, Credit(post_id=idea, name="Lila"))
    dialog = IdeaDialog(window.studio, window, idea, "Sambal untuk bekal")
    assert dialog.rows["name"].control.value() == "Lila"
    dialog.own_button.click()
    assert idea_credits.of_post(store, idea) is None
    window.undo()
    assert idea_credits.sources(store) == {idea: "Lila"}


def test_beranda_reminds_of_word_that_is_owed(
    window: MainWindow, store: Store, idea: int, qtbot: QtBot
):
    idea_credits.save(store, Credit(post_id=idea, name="Lila", wish=Wish.UNNAMED))
    page = window.page
    assert isinstance(page, TodayPage)
    assert not page.dues.isVisible()
    post_moves.mark_published(store, idea, date(2026, 10, 13))
    qtbot.waitUntil(lambda: len(page.dues.lines) == 1)
    page.dues.lines[0].button.click()
    dialog = dialog_of(window)
    dialog.rows["told_on"].control.set_value(date(2026, 10, 14))
    dialog.try_to_save()
    qtbot.waitUntil(lambda: not page.dues.isVisible())


def test_beranda_shows_pay_that_falls_due_until_it_is_made(
    window: MainWindow, store: Store, qtbot: QtBot
):
    page = window.page
    assert isinstance(page, TodayPage)
    keep_partner(store, due_on=date(2026, 10, 18))
    keep_partner(store, name="Nanti", due_on=date(2026, 10, 28))
    qtbot.waitUntil(lambda: len(page.dues.lines) == 1)
    button = page.dues.lines[0].button
    assert button.accessibleName() == "Tandai lunas: Mita Ngemil"
    button.click()
    qtbot.waitUntil(lambda: not page.dues.isVisible())
    assert deals.everything(store)[0].paid_on == date(2026, 10, 14)
    window.undo()
    qtbot.waitUntil(lambda: len(page.dues.lines) == 1)
