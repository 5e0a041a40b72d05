"""The tab "Hasil unggahan": talks first, numbers of their own, and how they grew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_post
from umkm_studio.models.content import account_days, posts, results
from umkm_studio.models.content.posts import Status
from umkm_studio.models.content.results import Measurement, Point
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.editors.post_growth import growth_sentence
from umkm_studio.ui.main_window import MainWindow

Open = Callable[..., PostEditor]


@pytest.fixture
def opened(window: MainWindow, store: Store) -> Open:
    """Open the results of a published post."""

    def open_one(*measured: Measurement, **values: object) -> PostEditor:
        post = a_post(title="Dapur jam 4 pagi", status=Status.PUBLISHED, day=date(2026, 10, 6),
                      **values)  # fmt: skip
        post_id = posts.save(store, post)
        with store.change():
            for one in measured:
                results.add(store, replace(one, post_id=post_id))
            results.bring_up_to_date(store, post_id)
        kept = posts.get(store, post_id)
        assert kept is not None
        editor = PostEditor(window.studio, kept)
        window.studio.open_drawer(editor)
        return editor

    return open_one


def test_the_day_of_the_account_is_told_beside_the_post(opened: Open, store: Store):
    with store.change():
        account_days.put(store, "instagram", "reach", date(2026, 10, 6), 1_544)
    editor = opened(platforms=("instagram",))
    assert editor.results.account.text() == "Akun Instagram hari itu: jangkauan 1.544."
    assert opened(platforms=("tiktok",)).results.account.isHidden()


def measured(day: int, **counts: int) -> Measurement:
    return Measurement(
        post_id=0, measured_at=datetime(2026, 10, day, 8), counts=counts, platform="instagram"
    )


def type_into(editor: PostEditor, name: str, text: str) -> None:
    field = editor.results.counts[name]
    field.setText(text)
    assert field.commit()


def top_of(widget: QWidget, inside: QWidget) -> int:
    return widget.mapTo(inside, widget.rect().topLeft()).y()


def test_talks_stand_first_and_are_counted_apart_from_likes(opened: Open) -> None:
    editor = opened(likes=900)
    numbers = editor.results.numbers
    assert not numbers.talks.isVisible()  # nothing known is not "0"

    type_into(editor, "product_questions", "11")
    type_into(editor, "stories_told", "3")
    type_into(editor, "direct_messages", "14")

    assert numbers.talks.look.word == "28 obrolan"
    heights = [top_of(numbers.fields[name], numbers) for name in ("stories_told", "saves", "likes")]
    assert heights == sorted(set(heights))


def test_what_was_typed_begins_a_history(opened: Open, store: Store) -> None:
    editor = opened()
    assert not editor.results.growth.isVisible()

    type_into(editor, "stories_told", "3")
    assert editor.save()

    assert editor.results.growth.isVisible()
    (one,) = results.everything(store)
    assert (one.counts, one.platform) == ({"stories_told": 3}, "")
    assert one.measured_at.date() == date(2026, 10, 14)


def test_only_numbers_that_were_measured_can_be_chosen(opened: Open) -> None:
    growth = opened(measured(7, views=900, saves=3), measured(9, views=1_204)).results.growth
    offered = [growth.choice.itemText(at) for at in range(growth.choice.count())]
    assert offered == ["Disimpan", "Tayangan"]
    assert growth.choice.value() == "saves"


def test_the_chart_is_drawn_and_said_in_a_sentence_and_a_table(opened: Open, qtbot: QtBot) -> None:
    growth = opened(measured(7, views=900), measured(9, views=1_204)).results.growth
    qtbot.waitUntil(lambda: growth.chart.is_drawn, timeout=20_000)

    assert set(growth.chart.picture.marks()) == {"day-2026-10-07", "day-2026-10-09"}
    assert growth.chart.picture.accessibleDescription() == (
        "Tayangan: dari 900 pada 7 Okt jadi 1.204 pada 9 Okt 2026."
    )
    assert [growth.table.cell(row, 1) for row in range(2)] == ["900", "1.204"]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ((7,), "Disimpan: 7 pada 1 Okt 2026. Ukur sekali lagi nanti, maka pertumbuhannya "
               "kelihatan."),
        ((7, 7), "Disimpan: tetap 7 sejak 1 Okt, terakhir 2 Okt 2026."),
        ((9, 7), "Disimpan: turun dari 9 pada 1 Okt jadi 7 pada 2 Okt 2026. Platform kadang "
                 "mengoreksi angkanya."),
    ],
)  # fmt: skip
def test_one_measurement_a_standstill_and_a_fall_have_words(
    values: tuple[int, ...], sentence: str, window: MainWindow
) -> None:
    points = [Point(date(2026, 10, day), value) for day, value in enumerate(values, 1)]
    assert growth_sentence("Disimpan", points) == sentence


def test_undo_takes_the_measurement_back_with_the_number(
    opened: Open, store: Store, window: MainWindow, qtbot: QtBot
) -> None:
    editor = opened(measured(7, likes=41))
    before = results.everything(store)
    type_into(editor, "likes", "52")
    editor.foot.done_button.click()
    assert len(results.everything(store)) == 2

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: results.everything(store) == before)
    (post,) = posts.everything(store)
    assert post.likes == 41


def test_a_link_leads_to_the_import(opened: Open, window: MainWindow) -> None:
    editor = opened()
    editor.results.import_button.click()
    assert window.drawers.drawer is None
    assert type(window.page).__name__ == "OrdersPage"
    assert window.page.wizard is not None  # type: ignore[union-attr]
