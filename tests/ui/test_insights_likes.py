"""Hasil: likes against orders, the steps from being seen to coming back, and how to read it all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_post, a_product, an_order
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.insight import funnel
from umkm_studio.models.insight.funnel import Step
from umkm_studio.models.insight.likes import Field
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Payment
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.sale_list import SaleList
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.insights_page import InsightsPage
from umkm_studio.ui.pages.insights_page.how_to_read import ReadingEvidence

NOW = datetime(2026, 10, 14, 19, 42)
FIRST = date(2026, 9, 15)  # of the last thirty days
Opened = Callable[[], InsightsPage]


@pytest.fixture
def opened(qtbot: QtBot, store: Store, data_dir: Path) -> Opened:
    """Opens the window on the second tab, after the test has put its shop into the store."""

    def open_page() -> InsightsPage:
        window = MainWindow(store, data_dir=data_dir, now=lambda: NOW)
        qtbot.addWidget(window)
        window.resize(1366, 697)
        window.show()
        window.go("insights", tab="likes")
        page = window.page
        assert isinstance(page, InsightsPage)
        return page

    return open_page


def a_shop(store: Store, posted: list[tuple[int, int]], **counts: object) -> list[int]:
    """A post a day from `FIRST` on, each with so many likes and so many orders by its code."""
    found = []
    with store.change():
        products.save(store, a_product())
        for at, (likes, brought) in enumerate(posted):
            day = FIRST + timedelta(days=at)
            post = a_post(title=f"Unggahan {at}", day=day, likes=likes, public_id="", **counts)
            found.append(posts.save(store, post))
            codes.save(store, a_code(code=f"KODE{at}X", post_id=found[-1]))
            for _ in range(brought):
                orders.save(store, an_order(ordered_on=day, campaign_code=f"KODE{at}X"))
    return found


def the_list(page: InsightsPage) -> SaleList:
    window = page.window()
    assert isinstance(window, MainWindow)
    drawer = window.drawers.drawer
    assert isinstance(drawer, SaleList)
    return drawer


def words_in(dialog: ReadingEvidence) -> str:
    return " ".join(label.text() for label in dialog.findChildren(PlainLabel))


# Likes against orders


def test_every_post_lies_in_one_of_four_named_fields_by_the_shops_own_medians(
    store: Store, opened: Opened
) -> None:
    a_shop(store, [(10, 0), (20, 6), (300, 0), (400, 8), (20, 1)])
    card = opened().likes_tab.scatter
    assert {
        row.dot.title: card.table.cell(at, 1) for at, row in enumerate(card.table.records())
    } == {
        "Unggahan 0": "Tenang",
        "Unggahan 1": "Tenang, tapi laku",
        "Unggahan 2": "Ramai, tapi sepi pesanan",
        "Unggahan 3": "Ramai dan laku",
        "Unggahan 4": "Tenang",
    }
    assert "20 suka dan 1 pesanan" in card.intro.text()


def test_posts_from_before_the_period_are_not_held_against_their_likes_of_all_time(
    store: Store, opened: Opened
) -> None:
    a_shop(store, [(10, 3), (20, 3), (30, 4)])
    old = posts.save(store, a_post(title="Lama", day=date(2026, 3, 1), likes=900, public_id=""))
    codes.save(store, a_code(code="LAMA5", post_id=old))
    orders.save(store, an_order(ordered_on=FIRST, campaign_code="LAMA5"))
    page = opened()
    assert "Lama" in {row.found.post.title for row in page.sales_tab.posts.records()}
    assert "Lama" not in {row.dot.title for row in page.likes_tab.scatter.table.records()}


def test_the_correlation_is_said_with_its_interval(store: Store, opened: Opened) -> None:
    a_shop(store, [(10 * (at + 1), at + (at % 3)) for at in range(10)])
    words = opened().likes_tab.scatter.correlation.text()
    assert words.startswith("Unggahan yang lebih disukai biasanya juga lebih banyak pesanannya")
    assert "dari 10 unggahan antara" in words


def test_with_few_posts_no_correlation_is_claimed(store: Store, opened: Opened) -> None:
    a_shop(store, [(10, 2), (20, 4), (30, 6)])
    card = opened().likes_tab.scatter
    assert card.chart.isVisible()
    assert "baru bisa dihitung dari 8 unggahan" in card.correlation.text()


def test_far_more_likes_per_comment_than_usual_are_a_question(store: Store, opened: Opened) -> None:
    shown = a_shop(store, [(100 + at, 1) for at in range(12)])
    with store.change():
        for at, post_id in enumerate(shown):
            post = posts.get(store, post_id)
            assert post is not None
            comments = 8 + at % 4 if at else 0
            posts.save(
                store, a_post(**_same(post), comments=comments, likes=4_000 if not at else 100)
            )
    question = opened().likes_tab.scatter.question
    assert question.isVisible()
    assert question.text.startswith("“Unggahan 0” mendapat 4.000 suka untuk tiap komentar")
    assert "?" in question.text


def _same(post: posts.Post) -> dict[str, object]:
    return {"id": post.id, "title": post.title, "day": post.day, "public_id": post.public_id}


def test_usual_likes_ask_nothing(store: Store, opened: Opened) -> None:
    a_shop(store, [(100 + at, 1) for at in range(12)], comments=9)
    assert not opened().likes_tab.scatter.question.isVisible()


def test_fields_have_these_names_and_no_others(opened: Opened) -> None:
    scatter = opened().likes_tab.scatter
    assert {scatter.field_word(field) for field in Field} == {
        "Ramai dan laku", "Ramai, tapi sepi pesanan", "Tenang, tapi laku", "Tenang",
    }  # fmt: skip


# Steps


def test_what_nobody_typed_is_said_to_be_missing(store: Store, opened: Opened) -> None:
    with store.change():
        posts.save(store, a_post(title="Lengkap", day=FIRST, likes=50, reach=900, public_id=""))
        posts.save(store, a_post(title="Kosong", day=FIRST, public_id=""))
    words = opened().likes_tab.steps.sentence
    assert "Jangkauan: 1 dari 2 unggahan belum diisi." in words
    assert "Tanya atau DM: 2 dari 2 unggahan belum diisi." in words
    assert "Pesanan: " not in words


def test_a_share_that_leaves_posts_out_says_over_which_it_is_taken(
    store: Store, opened: Opened
) -> None:
    with store.change():
        for at in range(3):
            posts.save(
                store, a_post(title=f"Ditanya {at}", day=FIRST, product_questions=4, public_id="")
            )
        posts.save(store, a_post(title="Tidak diisi", day=FIRST, public_id=""))
    words = opened().likes_tab.steps.sentence
    assert "Pesanan: bagian dihitung dari 3 unggahan yang keduanya terisi." in words
    assert "Lunas: bagian" not in words


@pytest.mark.parametrize("step", [Step.ORDERS, Step.PAID, Step.RETURNING])
def test_a_number_of_orders_leads_to_them(store: Store, opened: Opened, step: Step) -> None:
    shown = a_shop(store, [(10, 3), (20, 4)])
    with store.change():
        orders.save(
            store, an_order(ordered_on=NOW.date(), campaign_code="KODE0X", payment=Payment.UNPAID)
        )
    page = opened()
    steps = page.likes_tab.steps
    button = next(
        one
        for one in steps.findChildren(QPushButton)
        if one.accessibleName().startswith(steps.name(step))
    )
    button.click()
    expected = funnel.order_ids(store, step, shown, *page.period)
    assert expected
    assert {sale.id for sale in the_list(page).table.records()} == set(expected)


# How to read it


def test_the_rules_are_written_down_for_makers(qtbot: QtBot, opened: Opened) -> None:
    dialog = ReadingEvidence(opened().window())
    qtbot.addWidget(dialog)
    words = words_in(dialog)
    for rule in (
        "yang di kolom kode menang, lalu yang paling panjang, lalu yang tertulis lebih dulu",
        "kodenya yang dihitung; jawabannya tetap tersimpan",
        "tidak pernah ditambahkan ke pesanan yang terhitung",
        "sembilan dari sepuluh",
        "Paling sedikit 56 hari, 40 pesanan, dan 6 unggahan",
    ):
        assert rule in words
