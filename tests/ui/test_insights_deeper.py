"""Hasil: what timing tells, and how months, hours, codes and partners compare."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import pdf
from tests.builders import a_code, a_partner, a_post, a_product, an_order, no_holidays
from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.campaigns.codes import Kind as CodeKind
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight import busy_hours, credited, months
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.sale_list import SaleList
from umkm_studio.ui.kit import large_shop
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.insights_page import InsightsPage
from umkm_studio.ui.pages.insights_page.compared_card import CODES, PARTNERS
from umkm_studio.ui.pages.insights_page.reading import Kind

NOW = datetime(2026, 10, 14, 19, 42)
TODAY = NOW.date()
START = TODAY - timedelta(days=119)
LONG = (START, TODAY)
Opened = Callable[..., InsightsPage]


@pytest.fixture
def opened(qtbot: QtBot, store: Store, data_dir: Path) -> Opened:
    """Opens the window on the page once the shop is there, and waits for what timing tells."""

    def open_page(tab: str = "deeper", period: tuple[date, date] = LONG) -> InsightsPage:
        window = MainWindow(store, data_dir=data_dir, now=lambda: NOW)
        qtbot.addWidget(window)
        window.resize(1366, 697)
        window.show()
        window.go("insights", tab=tab, period=period)
        settled(qtbot, window)
        page = window.page
        assert isinstance(page, InsightsPage)
        return page

    return open_page


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.reads.busy and not window.jobs.busy, timeout=20_000)


def the_list(page: InsightsPage) -> SaleList:
    window = page.window()
    assert isinstance(window, MainWindow)
    drawer = window.drawers.drawer
    assert isinstance(drawer, SaleList)
    return drawer


def listed(page: InsightsPage) -> set[int]:
    return {sale.id for sale in the_list(page).table.records()}


def ids(sales: Sequence[credited.CreditedSale]) -> set[int]:
    return {sale.id for sale in sales}


def a_shop(store: Store, *, brought: float = 0.0, viral: bool = False) -> list[int]:
    """Four orders a day, a story every fifth day that brings so many more within two; a story of
    which nothing is counted may bring very many. Gives the ids of the posts.
    """
    told = [START + timedelta(days=at) for at in range(2, 116, 5)]
    mean = np.full(125, 4.0)
    for day in told:
        mean[(day - START).days : (day - START).days + 2] += brought / 2
    if viral:
        at = (told[-2] - START).days
        mean[at : at + 3] += (30, 15, 6)
    with store.change():
        products.save(store, a_product())
        no_holidays(store)
        for at, number in enumerate(np.random.default_rng(7).poisson(mean[:120])):
            for _ in range(number):
                orders.save(store, an_order(ordered_on=START + timedelta(days=at), customer=""))
        return [
            posts.save(
                store, a_post(title=f"Cerita {at}", pillar=Pillar.STORY, day=day, public_id="")
            )
            for at, day in enumerate(told)
        ]


# Likely posts


def test_a_likely_post_has_a_range_in_words_and_no_money_below_every_counted_one(
    store: Store, opened: Opened
) -> None:
    shown = a_shop(store, viral=True)
    with store.change():
        codes.save(store, a_code(post_id=shown[3]))
        orders.save(store, an_order(ordered_on=TODAY, note="RATNA10"))

    table = opened("sales").sales_tab.posts

    rows = [[table.cell(row, column) for column in range(4, 8)] for row in range(3)]
    assert rows[0][0] == "1"
    assert rows[0][3] == "Terbukti lewat kode"
    assert rows[1][0].startswith("kira-kira ")
    assert rows[1][1:] == ["–", "–", "Kemungkinan"]
    assert rows[2] == ["–", "–", "–", "Belum cukup data"]
    assert table.records()[1].found.post.id == shown[-2]


def test_a_likely_post_stays_below_counted_ones_however_the_table_is_sorted(
    store: Store, opened: Opened
) -> None:
    shown = a_shop(store, viral=True)
    with store.change():
        codes.save(store, a_code(post_id=shown[3]))
        orders.save(store, an_order(ordered_on=TODAY, note="RATNA10"))
    table = opened("sales").sales_tab.posts
    for column in (4, 5, 6):
        for order in Qt.SortOrder:
            table.model.sort(column, order)
            assert [row.effect is not None for row in table.records()[:2]] == [False, True]


def test_a_likely_post_lists_what_came_in_its_week(store: Store, opened: Opened) -> None:
    viral = a_shop(store, viral=True)[-2]
    page = opened("sales")
    page.sales_tab.posts.activated.emit(page.sales_tab.posts.records()[0])
    post = posts.get(store, viral)
    assert post is not None
    assert post.day is not None
    week = credited.sales_of(store, post.day, post.day + timedelta(days=6))
    assert listed(page) == ids(week)
    assert the_list(page).accessibleName() == (
        f"7 hari sejak {post.title}: semua pesanan, apa pun asalnya"
    )


# What timing tells


def test_the_sentence_so_far_names_the_pillar_after_which_orders_rise(
    store: Store, opened: Opened
) -> None:
    a_shop(store, brought=8.0)
    words = opened("likes").likes_tab.note.text
    assert words.startswith("Sejauh ini: setelah unggahan Cerita, pesanan terlihat naik, kira-kira")
    assert words.endswith("Pilar lain belum cukup data.")


def test_a_short_period_is_judged_by_the_half_year_before_its_end(
    store: Store, opened: Opened
) -> None:
    a_shop(store, brought=8.0)
    month = date(2026, 10, 1), date(2026, 10, 31)
    page = opened("likes", month)
    assert "Cerita" in page.likes_tab.note.text
    assert "17 Jun – 14 Okt 2026" in page.deeper_tab.timing.intro.text()


def test_every_pillar_has_its_verdict_and_what_it_lacks(store: Store, opened: Opened) -> None:
    a_shop(store, brought=8.0)

    card = opened().deeper_tab.timing

    verdicts = [[card.table.cell(row, column) for column in (0, 3)] for row in range(4)]
    assert verdicts == [
        ["Edukasi", "Belum cukup data"],
        ["Cerita", "Terlihat naik"],
        ["Di Balik Layar", "Belum cukup data"],
        ["Promo", "Belum cukup data"],
    ]
    assert card.lacking.text().splitlines() == [
        "Edukasi: belum cukup data. Butuh 6 unggahan lagi.",
        "Di Balik Layar: belum cukup data. Butuh 6 unggahan lagi.",
        "Promo: belum cukup data. Butuh 6 unggahan lagi.",
    ]


def test_with_too_little_data_nothing_is_drawn_and_the_need_is_said(
    store: Store, opened: Opened
) -> None:
    products.save(store, a_product())
    with store.change():
        for at in range(20):
            orders.save(store, an_order(ordered_on=TODAY - timedelta(days=at), customer=""))

    card = opened().deeper_tab.timing

    assert not card.chart.isVisible()
    assert card.too_little.accessibleDescription().splitlines() == [
        "Butuh 6 minggu lagi.",
        "Butuh 21 pesanan lagi.",  # the one of 10.10 is of no usual day
        "Sementara itu, beri kode pada unggahan: pesanannya jadi terhitung.",
    ]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.PARTNER, "Belum ada janji mitra yang ditepati."),
        (Kind.AD, "Tandai hari iklanmu di Kalender Konten."),
        (Kind.FORMAT, "Isi format unggahanmu di Kalender Konten."),
    ],
)
def test_a_kind_without_any_group_says_how_to_get_one(
    store: Store, opened: Opened, kind: Kind, words: str
) -> None:
    a_shop(store)
    card = opened().deeper_tab.timing
    card.kinds.button(kind).click()
    assert not card.chart.isVisible()
    assert words in card.too_little.accessibleDescription()


def test_places_are_judged_too_and_enter_lists_the_orders_after_their_posts(
    qtbot: QtBot, store: Store, opened: Opened
) -> None:
    a_shop(store, brought=8.0)
    page = opened()
    card = page.deeper_tab.timing
    card.kinds.button(Kind.PLACE).click()
    card.chart.switch.click()
    card.table.view.setFocus()
    card.table.view.selectRow(0)

    qtbot.keyClick(card.table.view, Qt.Key.Key_Return)

    (group,) = card.table.records()
    assert (group.label, card.table.cell(0, 3)) == ("Instagram", "Terlihat naik")
    assert listed(page) == ids(credited.sales_of(store, *LONG, days=group.judged.days))
    assert the_list(page).accessibleName().startswith("7 hari sejak Instagram: ")


# The other charts


@pytest.fixture
def of_the_sample(store: Store, opened: Opened) -> InsightsPage:
    assert store.count("orders")  # each test that asks for this is marked `practice`
    return opened(period=(TODAY - timedelta(days=89), TODAY))


@pytest.mark.practice(TODAY)
def test_a_part_of_a_month_lists_its_orders(of_the_sample: InsightsPage, store: Store) -> None:
    (september,) = months.between(store, date(2026, 9, 1), date(2026, 9, 30))
    for grade, count in september.grades.items():
        gid = f"grade-2026-09-{grade.value}"
        of_the_sample.deeper_tab.evidence_months.chart.picked.emit(gid)
        assert len(listed(of_the_sample)) == count
    of_the_sample.deeper_tab.month_sales.chart.picked.emit("month-2026-09")
    assert len(listed(of_the_sample)) == september.orders


@pytest.mark.practice(TODAY)
def test_the_months_table_adds_up(of_the_sample: InsightsPage) -> None:
    shown = of_the_sample.deeper_tab.evidence_months.table.records()
    assert shown
    assert all(sum(month.grades.values()) == month.orders for month in shown)


@pytest.mark.practice(TODAY)
def test_an_hour_lists_its_orders(of_the_sample: InsightsPage, store: Store) -> None:
    card = of_the_sample.deeper_tab.hours
    found = busy_hours.between(store, *of_the_sample.period)
    assert sum(field.orders for field in card.table.records()) == found.orders
    busiest = card.table.records()[0]
    card.chart.picked.emit(busiest.gid)
    assert len(listed(of_the_sample)) == busiest.orders


@pytest.mark.practice(TODAY)
@pytest.mark.parametrize("what", [CODES, PARTNERS])
def test_codes_and_partners_stand_by_profit_and_list_their_orders(
    of_the_sample: InsightsPage, what: str
) -> None:
    card = of_the_sample.deeper_tab.compared
    card.what.button(what).click()
    rows = card.table.records()
    profits = [row.sales.profit for row in rows if row.sales.profit is not None]
    assert profits == sorted(profits, reverse=True)
    for row in rows:
        card.chart.picked.emit(f"compared-{row.id}")
        assert len(listed(of_the_sample)) == row.sales.orders


def test_partners_without_sales_or_costs_are_not_compared(store: Store, opened: Opened) -> None:
    a_shop(store)
    partner = partners.save(store, a_partner())
    codes.save(store, a_code(code="RINA5", kind=CodeKind.PARTNER, partner_id=partner))
    card = opened().deeper_tab.compared
    card.what.button(PARTNERS).click()
    assert card.too_little.accessibleDescription() == (
        "Belum ada pesanan atau biaya mitra di masa ini."
    )


def test_orders_without_an_hour_are_told(store: Store, opened: Opened) -> None:
    a_shop(store)
    card = opened().deeper_tab.hours
    assert not card.chart.isVisible()
    orders.save(store, an_order(ordered_on=TODAY, ordered_time=time(19, 5)))
    assert card.chart.isVisible()
    assert card.table.cell(0, 1) == "19.00"


# Paper


def menu_of(page: InsightsPage) -> list[str]:
    """What can be printed now."""
    assert page.print_menu.menu is not None
    return [line.text() for line in page.print_menu.menu.actions()]


@pytest.mark.practice(TODAY)
def test_ctrl_p_prints_the_chart_or_asks_which_one(
    qtbot: QtBot, of_the_sample: InsightsPage
) -> None:
    page = of_the_sample
    page.print_button.click()
    assert menu_of(page) == [
        "Pesanan tambahan setelah unggahan",
        "Berapa pesanan yang diketahui asalnya",
        "Bulan ke bulan",
        "Hari dan jam orang memesan",
        "Kode dan mitra, diurutkan dari laba",
    ]
    page.print_menu.menu.close()
    page.open(tab="sales")
    page.print_page()
    assert menu_of(page) == ["Penjualan per minggu", "Unggahan dan pesanan yang dibawanya"]
    page.print_menu.menu.actions()[0].trigger()
    tools = page.sales_tab.chart.tools
    qtbot.waitUntil(lambda: tools.preview is not None, timeout=20_000)
    assert tools.preview is not None
    tools.preview.close()


@pytest.mark.practice(TODAY)
def test_the_posts_are_printed_as_the_table_shows_them(
    of_the_sample: InsightsPage, tmp_path: Path
) -> None:
    page = of_the_sample
    page.open(tab="sales")
    page.print_page()
    page.print_menu.menu.actions()[1].trigger()
    page.preview.save_pdf(tmp_path / "unggahan.pdf")
    page.preview.close()
    words = " ".join(" ".join(lines) for lines in pdf.read(tmp_path / "unggahan.pdf").pages)
    assert words.startswith("Unggahan dan pesanannya Dapur Ratna, ")
    for row in page.sales_tab.posts.records():
        assert row.found.post.title.split()[-1] in words


# Reading


def test_a_large_shop_is_read_beside_the_window(
    qtbot: QtBot, store: Store, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_shop(store)
    page = opened("sales")
    monkeypatch.setattr(large_shop, "MANY_ORDERS", 0)
    shown = page.sales_tab.totals.text()
    page.open(tab="sales", period=(TODAY, TODAY))
    page.refresh()
    assert page.sales_tab.totals.text() == shown
    window = page.window()
    assert isinstance(window, MainWindow)
    settled(qtbot, window)
    assert page.sales_tab.totals.text() != shown


def test_what_was_estimated_of_another_period_is_never_shown(
    qtbot: QtBot, store: Store, opened: Opened
) -> None:
    a_shop(store, brought=8.0)
    page = opened("likes")
    assert "Cerita" in page.likes_tab.note.text
    page.open(tab="likes", period=(START, START + timedelta(days=20)))
    page.refresh()
    assert page.likes_tab.note.text == "Pengaruh unggahan dari waktunya sedang dihitung."
    window = page.window()
    assert isinstance(window, MainWindow)
    settled(qtbot, window)
    assert page.likes_tab.note.text.startswith("Sejauh ini belum cukup data")
