"""The check before a new channel: the answer follows at once, and is kept with its day."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from tests.builders import a_message
from tests.ui.hands import undo
from umkm_studio.models.store import Store
from umkm_studio.models.trust import channel_checks
from umkm_studio.models.trust.channel_checks import Answer, Question, Result
from umkm_studio.models.voices import messages
from umkm_studio.ui.editors.channel_check import ChannelCheckDrawer
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.settings_page import SettingsPage

TODAY = date(2026, 10, 14)


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.go("settings")
    assert isinstance(window.page, SettingsPage)
    return window.page


def opened(window: MainWindow, page: SettingsPage) -> ChannelCheckDrawer:
    page.trust.check.button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, ChannelCheckDrawer)
    return drawer


def say(drawer: ChannelCheckDrawer, answer: Answer, *questions: Question) -> None:
    for question in questions or Question:
        drawer.answers[question].button(answer).click()


def test_nothing_said_is_not_yet(window: MainWindow, page: SettingsPage):
    drawer = opened(window, page)
    assert drawer.result.text == (
        "Belum dulu, dan itu tidak apa-apa. Bereskan dulu: mutu produk, layanan setelah membeli, "
        "rencana untuk keluhan."
    )


def test_the_answer_follows_what_is_said(window: MainWindow, page: SettingsPage):
    drawer = opened(window, page)
    say(drawer, Answer.YES)
    assert drawer.result.text == (
        "Hampir. Boleh mulai kecil sambil membereskan: yang didapat pengikut."
    )
    QTest.keyClicks(drawer.benefit, "Resep tiap Jumat")
    assert drawer.result.text == "Siap. Mulai dengan irama yang ringan."
    say(drawer, Answer.NO, Question.TIME)
    assert drawer.result.text == "Belum dulu, dan itu tidak apa-apa. Bereskan dulu: waktu."
    assert drawer.next_step.placeholderText() == (
        "Sisihkan dua kali 30 menit seminggu, atau kurangi dulu satu konten."
    )


def test_it_is_kept_with_the_proposed_step_and_shown_among_the_settings(
    window: MainWindow, page: SettingsPage, store: Store
):
    drawer = opened(window, page)
    QTest.keyClicks(drawer.channel, "TikTok")
    say(drawer, Answer.YES)
    say(drawer, Answer.PARTLY, Question.INSULTS)
    drawer.save_button.click()
    kept = channel_checks.everything(store)[0]
    assert (kept.channel, kept.checked_on, kept.result) == ("tiktok", TODAY, Result.ALMOST)
    assert kept.next_step.startswith("Pilih balasan tenang untuk hinaan")
    assert page.trust.check.words.text() == "TikTok, 14 Okt 2026: Hampir"


def test_a_channel_is_asked_for_beside_its_field(window: MainWindow, page: SettingsPage):
    drawer = opened(window, page)
    drawer.save_button.click()
    assert drawer.channel_row.problem == "Isi dulu kanal yang mau dibuka."
    assert window.drawers.drawer is drawer


def test_notes_that_say_otherwise_stand_beside_the_question(
    window: MainWindow, page: SettingsPage, store: Store
):
    messages.save(store, a_message())  # of August
    drawer = opened(window, page)
    say(drawer, Answer.YES)
    QTest.keyClicks(drawer.benefit, "Resep tiap Jumat")
    shown = [label.text() for label in drawer.findChildren(PlainLabel)]
    assert "1 pesan menunggu lebih dari dua hari." in shown
    assert drawer.result.text == (
        "Hampir. Boleh mulai kecil sambil membereskan: jawaban yang siap."
    )


def test_an_earlier_check_can_be_deleted_and_brought_back(
    window: MainWindow, page: SettingsPage, store: Store
):
    drawer = opened(window, page)
    QTest.keyClicks(drawer.channel, "Facebook")
    drawer.save_button.click()
    drawer = opened(window, page)
    drawer.remove_buttons[0].click()
    assert channel_checks.everything(store) == []
    assert drawer.remove_buttons == []
    undo(window)
    assert len(drawer.remove_buttons) == 1


def test_a_check_begins_with_what_was_answered_last_time(
    window: MainWindow, page: SettingsPage, store: Store
):
    drawer = opened(window, page)
    QTest.keyClicks(drawer.channel, "Facebook")
    say(drawer, Answer.YES)
    say(drawer, Answer.NO, Question.TIME)
    drawer.save_button.click()
    drawer = opened(window, page)
    drawer.again_buttons[0].click()
    assert drawer.channel.value() == "Facebook"
    assert drawer.result.text.endswith("Bereskan dulu: waktu, yang didapat pengikut.")
    say(drawer, Answer.YES, Question.TIME)
    drawer.save_button.click()
    (kept,) = channel_checks.everything(store)
    assert kept.result is Result.ALMOST


def test_typed_answers_are_not_thrown_away_unasked(window: MainWindow, page: SettingsPage):
    drawer = opened(window, page)
    say(drawer, Answer.YES, Question.QUALITY)
    drawer.close_button.click()
    assert window.drawers.drawer is drawer
    assert not drawer.unsaved.isHidden()
