"""Beranda: what comes next, which orders wait, how the month goes."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_post, a_product, an_item, an_order
from tests.ui.hands import seen
from umkm_studio.models import shop
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import check_ins, posts
from umkm_studio.models.content.check_ins import CheckIn, Load
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Status as OrderStatus
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.kit.balance import BalanceLegend, BalanceRing
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Figure
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.today_page import TodayPage
from umkm_studio.ui.pages.today_page.card import RowButton
from umkm_studio.ui.pages.today_page.next_posts import Thumbnail

TODAY = date(2026, 10, 14)
TOMORROW = date(2026, 10, 15)


@pytest.fixture
def page(window: MainWindow) -> TodayPage:
    """The first page of the window."""
    shown = window.page
    assert isinstance(shown, TodayPage)
    return shown


def show(page: TodayPage) -> None:
    """Fill the cards; their new lines come to be seen with the next events."""
    page.refresh()
    QApplication.processEvents()


def rows(card: QWidget) -> list[str]:
    """The lines of a card as a screen reader says them."""
    return [row.accessibleName() for row in card.findChildren(RowButton) if row.isVisible()]


def figures(card: QWidget) -> list[str]:
    return [figure.accessibleName() for figure in card.findChildren(Figure) if figure.isVisible()]


def links(card: QWidget) -> list[str]:
    return [link.text() for link in card.findChildren(LinkButton) if link.isVisible()]


# greeting


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [
        (3, "Selamat malam, Bu Ratna"),
        (4, "Selamat pagi, Bu Ratna"),
        (10, "Selamat pagi, Bu Ratna"),
        (11, "Selamat siang, Bu Ratna"),
        (15, "Selamat sore, Bu Ratna"),
        (18, "Selamat malam, Bu Ratna"),
    ],
)
def test_the_greeting_goes_by_the_clock(
    store: Store, data_dir: Path, qtbot: QtBot, hour: int, greeting: str
):
    shop.save(store, Shop(nickname="Bu Ratna"))
    window = MainWindow(store, data_dir=data_dir, now=lambda: datetime(2026, 10, 14, hour))
    qtbot.addWidget(window)
    assert window.page is not None
    assert window.page.title() == greeting
    assert window.page.subtitle() == "Rabu, 14 Oktober 2026"  # of a shop that has not begun
    window.close()


def test_a_maker_without_a_nickname_is_greeted_too(page: TodayPage):
    assert page.title() == "Selamat malam"


# the cards of a shop that has just begun


def test_every_empty_card_says_why_and_leads_on(page: TodayPage):
    assert "Mulai dari satu konten yang paling mudah." in seen(page.next_posts)[-1]
    assert links(page.next_posts) == ["Buka kalender", "Rencanakan satu konten"]
    assert seen(page.balance)[-1] == "Keseimbangan muncul setelah ada unggahan di bulan ini."
    assert links(page.balance) == ["Buka kalender"]
    assert "ambil dari berkas marketplace" in seen(page.orders)[-1]
    assert links(page.orders) == ["Semua", "Ambil dari berkas"]
    assert seen(page.month)[-1] == "Belum ada penjualan di bulan ini."
    assert links(page.month) == ["Ambil dari berkas"]


def test_the_first_step_opens_the_drawer_for_the_next_usual_hour(
    page: TodayPage, window: MainWindow
):
    start = next(
        link
        for link in page.next_posts.findChildren(LinkButton)
        if link.text() == "Rencanakan satu konten"
    )
    start.click()
    editor = window.drawers.drawer
    assert isinstance(editor, PostEditor)
    assert editor.plan.day.value() == TODAY + timedelta(days=1), "16.00 is over this evening"


def test_buka_kalender_leads_there(page: TodayPage, window: MainWindow):
    page.next_posts.findChildren(LinkButton)[0].click()
    assert window.page_key == "calendar"


# posts


def test_the_next_post_stands_large_and_two_more_below(page: TodayPage, store: Store):
    first = posts.save(
        store,
        a_post(
            title="Ulek sambal bawang, tanpa potong",
            pillar=Pillar.BEHIND_THE_SCENES,
            status=Status.SCHEDULED,
            day=TOMORROW,
            time=time(16),
            platforms=("tiktok",),
        ),
    )
    codes.save(store, a_code(code="ULEK15", post_id=first))
    for title, day, status in (
        ("5 ide sambal", date(2026, 10, 20), Status.SCHEDULED),
        ("Kenapa kaca", date(2026, 10, 22), Status.DRAFT),
        ("Nanti", date(2026, 10, 23), Status.DRAFT),
        ("Sudah", TODAY, Status.PUBLISHED),
        ("Kemarin", date(2026, 10, 13), Status.SCHEDULED),
    ):
        posts.save(store, a_post(title=title, day=day, status=status))
    show(page)
    assert "Ulek sambal bawang, tanpa potong" in seen(page.next_posts)
    assert "TikTok" in seen(page.next_posts)
    assert "Besok, Kamis 15 Oktober · 16.00 · kode ULEK15" in seen(page.next_posts)
    assert rows(page.next_posts) == [
        "Edukasi, 5 ide sambal, Selasa 20 Okt · Instagram · "
        "3 lagi, mulai dari pilih foto atau video, Terjadwal",
        "Edukasi, Kenapa kaca, Kamis 22 Okt · Instagram · "
        "3 lagi, mulai dari pilih foto atau video, Draf",
    ]


def test_the_next_post_says_how_far_it_is_and_shows_its_picture(
    page: TodayPage, store: Store, tmp_path: Path, qtbot: QtBot
):
    picture = QImage(30, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    photo = str(tmp_path / "toples.png")
    assert picture.save(photo)
    posts.save(store, a_post(status=Status.SCHEDULED, day=TOMORROW, caption="", media=(photo,)))
    show(page)
    qtbot.waitUntil(
        lambda: page.next_posts.ready.text() == "1 dari 3 siap. Berikutnya: tulis caption"
    )
    squares = [one for one in page.next_posts.findChildren(Thumbnail) if one.isVisible()]
    square = squares[0].grab().toImage()
    assert square.pixelColor(square.rect().center()).red() > 200
    assert square.pixelColor(square.rect().center()).blue() < 60


def test_the_caption_of_the_next_post_is_one_click_away(
    page: TodayPage, store: Store, window: MainWindow
):
    posts.save(
        store,
        a_post(status=Status.SCHEDULED, day=TODAY, caption="Tim pedas?", platforms=("instagram",)),
    )
    show(page)
    page.next_posts.copy.click()
    assert QGuiApplication.clipboard().text() == "Tim pedas?"
    assert window.notices.current_toast is not None
    assert window.notices.current_toast.text == "Caption tersalin. Tinggal tempel di Instagram."


def test_a_post_without_a_caption_says_why_it_cannot_be_copied(page: TodayPage, store: Store):
    posts.save(store, a_post(status=Status.SCHEDULED, day=TODAY))
    show(page)
    assert not page.next_posts.copy.isEnabled()
    assert page.next_posts.copy.toolTip() == "Caption belum ditulis."


def test_a_line_opens_its_post(page: TodayPage, store: Store, window: MainWindow):
    posts.save(store, a_post(status=Status.SCHEDULED, day=TODAY))
    posts.save(store, a_post(title="Yang kedua", status=Status.SCHEDULED, day=TOMORROW))
    show(page)
    next(row for row in page.next_posts.findChildren(RowButton) if row.isVisible()).click()
    editor = window.drawers.drawer
    assert isinstance(editor, PostEditor)
    assert editor.plan.heading.text() == "Yang kedua"


def test_closing_the_drawer_after_a_change_does_not_stumble_over_the_old_button(
    page: TodayPage, store: Store, window: MainWindow, qtbot: QtBot
):
    """The card is filled anew while the drawer is open: the button that opened it is gone."""
    posts.save(store, a_post(title="Lama", status=Status.SCHEDULED, day=TODAY))
    show(page)
    page.next_posts.open.setFocus()
    page.next_posts.open.click()
    editor = window.drawers.drawer
    assert isinstance(editor, PostEditor)
    editor.plan.heading.setText("Baru")
    assert editor.save()
    qtbot.waitUntil(lambda: "Baru" in seen(page.next_posts))
    assert window.drawers.close_drawer()
    assert window.drawers.drawer is None


def test_the_balance_shows_each_share_against_its_target(page: TodayPage, store: Store):
    for pillar in (Pillar.PROMO, Pillar.PROMO, Pillar.PROMO, Pillar.STORY, Pillar.EDUCATION):
        posts.save(store, a_post(day=TODAY, pillar=pillar))
    show(page)
    (ring,) = (ring for ring in page.balance.findChildren(BalanceRing) if ring.isVisible())
    (legend,) = (each for each in page.balance.findChildren(BalanceLegend) if each.isVisible())
    assert ring.balance.total == 5
    assert legend.accessibleDescription() == (
        "Edukasi: 20%, target 30%. Cerita: 20%, target 30%. "
        "Di Balik Layar: 0%, target 20%. Promo: 60%, target 20%."
    )
    assert seen(page.balance)[-1] == (
        "Promo agak banyak bulan ini. Satu cerita lagi cukup membantu."
    )


# orders


def test_orders_that_wait_stand_oldest_first_with_their_next_step(page: TodayPage, store: Store):
    for number, day, status in (
        ("DR-5", 13, OrderStatus.PAID),
        ("DR-4", 12, OrderStatus.NEW),
        ("DR-3", 11, OrderStatus.UNPAID),
        ("DR-2", 10, OrderStatus.PROCESSING),
        ("DR-1", 9, OrderStatus.PAID),
        ("DR-0", 8, OrderStatus.SHIPPED),
    ):
        order = an_order(number=number, ordered_on=date(2026, 10, day), status=status)
        orders.save(store, order)
    show(page)
    assert rows(page.orders) == [
        "Dewi, DR-1, 2 × Nastar Klasik 500 g, Perlu dikemas",
        "Dewi, DR-2, 2 × Nastar Klasik 500 g, Perlu dikirim",
        "Dewi, DR-3, 2 × Nastar Klasik 500 g, Belum dibayar",
        "Dewi, DR-4, 2 × Nastar Klasik 500 g, Belum dibayar",
    ]
    assert page.orders.count.look.word == "5"
    badges = [badge for badge in page.orders.findChildren(Badge) if badge.isVisible()]
    assert [badge.look.word for badge in badges[1:2]] == ["Perlu dikemas"]


def test_a_waiting_order_opens_and_is_counted_in_the_sidebar(
    page: TodayPage, store: Store, window: MainWindow
):
    orders.save(store, an_order(number="DR-1", ordered_on=TODAY, status=OrderStatus.PAID))
    show(page)
    line = next(row for row in page.orders.findChildren(RowButton) if row.isVisible())
    line.click()
    assert window.page_key == "orders"
    assert isinstance(window.drawers.drawer, OrderEditor)
    names = [button.accessibleName() for button in window.sidebar.buttons()]
    assert "Pesanan, 1 perlu diurus" in names


def test_when_nothing_waits_there_is_rest(page: TodayPage, store: Store):
    orders.save(store, an_order())
    show(page)
    assert seen(page.orders)[-1] == "Semua pesanan sudah diurus. Selamat istirahat."
    assert page.orders.count.isHidden()


def test_the_month_so_far_counts_sales_until_today(page: TodayPage, store: Store):
    products.save(store, a_product())
    for day, status in (
        (date(2026, 10, 1), OrderStatus.COMPLETED),
        (TODAY, OrderStatus.PAID),
        (TODAY, OrderStatus.UNPAID),
        (TODAY, OrderStatus.CANCELLED),
        (date(2026, 9, 30), OrderStatus.COMPLETED),
    ):
        orders.save(store, an_order(ordered_on=day, status=status))
    posts.save(store, a_post(day=date(2026, 10, 2)))
    posts.save(store, a_post(day=date(2026, 10, 30), status=Status.DRAFT))
    show(page)
    assert "Oktober sejauh ini" in seen(page.month)
    assert "1–14 Okt 2026" in seen(page.month)
    assert figures(page.month) == [
        "Omzet: Rp\N{NO-BREAK SPACE}340.000",
        "Laba: Rp\N{NO-BREAK SPACE}156.000",
    ]
    assert seen(page.month)[-1] == "2 penjualan, 1 dari 2 unggahan tayang"


def test_a_profit_that_is_not_known_says_why(page: TodayPage, store: Store):
    orders.save(store, an_order(ordered_on=TODAY, items=(an_item(product="Kastengel"),)))
    show(page)
    assert figures(page.month)[1] == "Laba: –"
    assert seen(page.month)[-1] == "1 pesanan berisi produk tanpa HPP"


# the page as a whole


def test_it_follows_what_happens_elsewhere(page: TodayPage, store: Store, qtbot: QtBot):
    posts.save(store, a_post(title="Baru saja", status=Status.SCHEDULED, day=TODAY))
    qtbot.waitUntil(lambda: "Baru saja" in seen(page.next_posts))


def test_names_are_shown_as_they_are(page: TodayPage, store: Store):
    name = "<b>Budi</b> & Co"
    orders.save(store, an_order(ordered_on=TODAY, status=OrderStatus.PAID, customer=name))
    show(page)
    assert name in seen(page.orders)


# the pace


def test_one_press_makes_a_promo_what_is_missed_and_the_word_goes(
    page: TodayPage, window: MainWindow, store: Store
):
    for _ in range(4):
        posts.save(store, a_post(day=TODAY, pillar=Pillar.EDUCATION))
    posts.save(store, a_post(day=TODAY, pillar=Pillar.PROMO))
    planned = a_post(day=TOMORROW, pillar=Pillar.PROMO, status=Status.DRAFT, title="Gratis ongkir")
    post_id = posts.save(store, planned)
    show(page)
    words = "Promo agak banyak bulan ini. Ubah “Gratis ongkir” jadi Cerita?"
    assert words in seen(page.balance)
    link = next(one for one in page.balance.findChildren(LinkButton) if one.text() == "Ubah")
    link.click()
    changed = posts.get(store, post_id)
    assert changed is not None
    assert changed.pillar is Pillar.STORY
    QApplication.processEvents()
    assert words not in seen(page.balance)


def test_the_week_is_asked_about_once_and_its_answer_can_be_explained(
    page: TodayPage, window: MainWindow, store: Store
):
    posts.save(store, a_post(day=date(2026, 10, 6)))
    posts.save(store, a_post(day=TODAY))
    show(page)
    assert "Minggu lalu terasa bagaimana?" in seen(page.balance)
    page.balance.check.answers[Load.HEAVY].click()
    QApplication.processEvents()
    assert "Beban 1 minggu terakhir: berat." in seen(page.balance)
    page.balance.check.change.click()
    dialog = page.balance.check.dialog
    dialog.rows["note"].control.set_value("Banyak pesanan hampers")
    dialog.save_button.click()
    assert check_ins.everything(store) == [
        CheckIn(monday=date(2026, 10, 5), load=Load.HEAVY, note="Banyak pesanan hampers")
    ]
