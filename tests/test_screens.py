"""Every page as it looks: filled and empty, light and dark, both languages, two text sizes.

Nothing may be cut off, and no page may need sideways scrolling. `python3 dev.py screens` keeps the
pictures in build/screens.
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests import shops
from tests.builders import a_post, a_product, an_item, an_order
from umkm_studio import paths
from umkm_studio.models import first_week, shop, trash
from umkm_studio.models.campaigns import deals, partners
from umkm_studio.models.content import check_ins, corrections, occasions, posts, quotes
from umkm_studio.models.content.check_ins import CheckIn, Load
from umkm_studio.models.content.corrections import Correction
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.sales import costs, customers, order_changes, orders, products
from umkm_studio.models.sales.costs import Parts
from umkm_studio.models.store import Store
from umkm_studio.models.voices import (
    asked_then_ordered,
    consents,
    criticism,
    messages,
    testimonials,
)
from umkm_studio.models.voices.consents import Answer, Standing
from umkm_studio.ui.editors import (
    criticism_actions,
    help_pages,
    message_editor,
    post_actions,
    testimonial_actions,
)
from umkm_studio.ui.editors.bin_drawer import BinDrawer
from umkm_studio.ui.editors.code_editor import CodeEditor
from umkm_studio.ui.editors.customer_editor import CustomerEditor
from umkm_studio.ui.editors.days_editor import DaysEditor
from umkm_studio.ui.editors.deal_editor import DealEditor
from umkm_studio.ui.editors.fees_editor import FeesEditor
from umkm_studio.ui.editors.help_drawer import HelpDrawer
from umkm_studio.ui.editors.old_buyers_drawer import OldBuyersDrawer
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.order_prints import PrintOrders
from umkm_studio.ui.editors.pace_drawer import PaceDrawer
from umkm_studio.ui.editors.partner_editor import PartnerEditor
from umkm_studio.ui.editors.post_editor import PLAN, PostEditor
from umkm_studio.ui.editors.product_editor import ProductEditor
from umkm_studio.ui.editors.products_editor import ProductsEditor
from umkm_studio.ui.editors.testimonial_drawer import TestimonialDrawer
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.charts import ChartView
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages import PAGES
from umkm_studio.ui.pages.messages_page.chat_drawer import ChatDrawer
from umkm_studio.ui.pages.messages_page.history import HistoryDrawer
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.pages.orders_page.products import ProductsSection
from umkm_studio.ui.pages.orders_page.wizard import ImportWizard
from umkm_studio.ui.pages.settings_page.lost_laptop import LostLaptopDrawer
from umkm_studio.ui.pages.settings_page.privacy_register import PrivacyRegister

NOW = datetime(2026, 10, 14, 19, 42)
SAMPLES = Path(__file__).parent / "samples"
SHOPEE = SAMPLES / "shopee" / "Order.all.20261001_20261031.xlsx"
KEPT_IN = os.environ.get("UMKM_STUDIO_SCREENS")


@pytest.fixture(scope="module")
def practice_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice shop, built once and copied by each test."""
    file = tmp_path_factory.mktemp("practice") / "shop.db"
    shops.open_practice(file, NOW.date()).close()
    return file


@pytest.fixture(params=["practice", "empty"])
def shop_store(
    request: pytest.FixtureRequest, practice_shop: Path, data_dir: Path
) -> Iterator[tuple[str, Store]]:
    file = paths.store_file(data_dir)
    data_dir.mkdir()
    if request.param == "practice":
        shutil.copyfile(practice_shop, file)
    with Store.open(file) as store:
        yield request.param, store


@pytest.fixture(autouse=True)
def the_usual_look_afterwards() -> Iterator[None]:
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else all of it is styled
    language.use("id")
    theme().set_scale(1.0)
    theme().set_mode("light")


@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_every_page_fits_a_small_laptop(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    filled, store = shop_store
    window = a_window(qtbot, store, data_dir, spoken, look, scale)

    for entry in PAGES:
        window.go(entry.key)
        look_at(qtbot, window, f"{entry.key}-{filled}-{spoken}-{look}-{scale}")


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_drawers_and_steps_fit_too(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    store = shop_store[1]
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"

    for tab in ("likes", "deeper"):
        window.go("insights", tab=tab)
        look_at(qtbot, window, f"insights-{tab}-{named}")
    drawers = {
        "calendar": partial(post_actions.new_post, window.studio, NOW.date()),
        "insights": partial(post_actions.open_post, window.studio, a_published_post(store)),
        "orders": lambda: window.studio.open_drawer(OrderEditor(window.studio)),
        "campaigns": lambda: window.studio.open_drawer(CodeEditor(window.studio)),
        "settings": lambda: window.studio.open_drawer(ProductsEditor(window.studio)),
    }
    for key, open_drawer in drawers.items():
        window.go(key)
        open_drawer()
        look_at(qtbot, window, f"{key}-drawer-{named}")
    window.go("orders", importing=True)
    look_at(qtbot, window, f"import-1-{named}")
    page = window.page
    assert isinstance(page, OrdersPage)
    assert page.wizard is not None
    for step in ("1-recognised", "2", "3", "4"):
        press_on(qtbot, page.wizard, step)
        look_at(qtbot, window, f"import-{step}-{named}")
    window.show_first_run()
    look_at(qtbot, window, f"first-run-{named}")


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize(("look", "scale"), [("light", 100), ("dark", 150)])
def test_the_search_fits_too(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    window = a_window(qtbot, shop_store[1], data_dir, spoken, look, scale)

    for words in ("", "kastngel", "sinta", "zzzz"):
        window.show_search()
        assert window.search is not None
        window.search.field.line.setText(words)
        look_at(qtbot, window, f"search-{words or 'empty'}-{spoken}-{look}-{scale}")
        window.search.shut()


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_messages_and_what_followed_them_fit_too(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    store = shop_store[1]
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"
    answered = asked_then_ordered.of_messages(
        store, [one.id or 0 for one in messages.latest(store)]
    )
    followed = messages.get(store, answered[0].message_id)
    window.go("messages", new=True)
    look_at(qtbot, window, f"message-new-{named}")
    message_editor.open_message(window.studio, followed)
    look_at(qtbot, window, f"message-{named}")
    window.studio.open_drawer(HistoryDrawer(window.studio))
    look_at(qtbot, window, f"messages-all-{named}")


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_criticism_and_the_trust_log_fit_too(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    store = shop_store[1]
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"
    mended = next(one for one in criticism.everything(store).values() if one.mistakes)
    window.go("testimonials", kind=testimonials.Kind.CRITICISM.value)
    look_at(qtbot, window, f"criticism-{named}")
    for tab in range(3):
        criticism_actions.open_criticism(window.studio, mended.testimonial_id, tab=tab)
        look_at(qtbot, window, f"criticism-{tab}-{named}")
    criticism_actions.open_trust_log(window.studio)
    drawer = window.drawers.drawer
    assert drawer is not None
    for tab in range(3):
        drawer.show_tab(tab)
        look_at(qtbot, window, f"trust-log-{tab}-{named}")


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize(("look", "scale"), [("light", 100), ("dark", 150)])
def test_testimonials_and_their_consent_fit_too(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    store = shop_store[1]
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"
    allowed = [
        key
        for key, one in consents.all_in_force(store).items()
        if one.standing(NOW.date()) is Standing.GIVEN
    ]
    shown = next(key for key in allowed if quotes.posts_with(store, key))
    consents.withdraw(store, shown, NOW)
    window.go("testimonials")
    look_at(qtbot, window, f"testimonials-take-down-{named}")
    testimonial_actions.new_testimonial(window.studio)
    look_at(qtbot, window, f"testimonial-new-{named}")
    window.drawers.close_drawer()
    window.go("testimonials", testimonial=next(key for key in allowed if key != shown))
    drawer = window.drawers.drawer
    assert isinstance(drawer, TestimonialDrawer)
    drawer.consent.answer.button(Answer.GIVEN).click()
    drawer.consent.withdraw_button.click()
    for tab, words in enumerate(("words", "consent", "history")):
        drawer.show_tab(tab)
        look_at(qtbot, window, f"testimonial-{words}-{named}")
    drawer.consent.answer.set_value(Answer.WAITING)  # else it would stay open to be saved


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_partners_and_their_cooperations_fit_too(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    store = shop_store[1]
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"
    partner = partners.find(store, "Sari Wening")
    assert partner is not None
    deal = deals.of_partner(store, partner.id or 0)[0]
    window.go("campaigns")
    for tab in range(3):
        window.studio.open_drawer(PartnerEditor(window.studio, partner, tab=tab))
        look_at(qtbot, window, f"partner-{tab}-{named}")
        drawer = DealEditor(window.studio, partner, deal)
        window.studio.open_drawer(drawer)
        drawer.show_tab(tab)
        look_at(qtbot, window, f"deal-{tab}-{named}")
    window.studio.open_drawer(PartnerEditor(window.studio))
    look_at(qtbot, window, f"partner-new-{named}")


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_customers_and_the_bin_fit_too(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    store = shop_store[1]
    known, second, order = (
        store.value(f"SELECT {row} FROM {table} ORDER BY {by} DESC LIMIT 1 OFFSET {skip}")
        for row, table, by, skip in (
            ("id", "customers", "sale_count", 0),
            ("id", "customers", "sale_count", 1),
            ("id", "orders", "id", 0),
        )
    )
    customers.merge(store, known, second)
    with trash.keeping(store, trash.Kind.ORDER, "P-0400", now=NOW):
        order_changes.remove(store, order)
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"

    window.go("orders", tab="customers")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    look_at(qtbot, window, f"customers-{named}")
    drawer = CustomerEditor(window.studio, min(known, second))
    window.studio.open_drawer(drawer)
    for tab, words in enumerate(("summary", "orders", "privacy")):
        drawer.show_tab(tab)
        look_at(qtbot, window, f"customer-{words}-{named}")
    window.go("settings")
    window.studio.open_drawer(BinDrawer(window.studio))
    look_at(qtbot, window, f"bin-{named}")
    window.studio.open_drawer(PrivacyRegister(window.studio))
    look_at(qtbot, window, f"privacy-{named}")


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize(("look", "scale"), [("light", 100), ("dark", 150)])
def test_what_the_law_asks_for_and_the_veil_fit_too(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    store = shop_store[1]
    shop.save(store, replace(shop.load(store), review_months=1))
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"
    window.go("settings")
    window.studio.open_drawer(OldBuyersDrawer(window.studio))
    look_at(qtbot, window, f"old-buyers-{named}")
    lost = LostLaptopDrawer(window.studio)
    window.studio.open_drawer(lost)
    for tab, words in enumerate(("steps", "letter", "people")):
        lost.show_tab(tab)
        look_at(qtbot, window, f"lost-laptop-{words}-{named}")
    window.showing.start()
    look_at(qtbot, window, f"veiled-{named}")
    window.showing.stop()


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_the_drawer_of_a_post_fits_with_all_that_it_may_say(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    store = shop_store[1]
    post_id = a_published_post(store)
    post = posts.get(store, post_id)
    assert post is not None
    doubtful = "Nastar terbaik, halal, menyembuhkan rindu. Dibantu anakku sepulang sekolah."
    media = ("/hilang/nastar-di-toples-kaca-besar.jpg",)
    posts.save(store, replace(post, pillar=Pillar.PROMO, caption=doubtful, media=media))
    corrections.save(store, Correction(post_id=post_id, day=NOW.date(), text="Beratnya 250 g"))
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    post_actions.open_post(window.studio, post_id)
    drawer = window.drawers.drawer
    assert isinstance(drawer, PostEditor)
    drawer.show_tab(PLAN)
    drawer.plan.words.build.click()
    qtbot.waitUntil(lambda: not window.studio.reads.busy)
    assert drawer.plan.warnings.isVisible()

    look_at(qtbot, window, f"post-{spoken}-{look}-{scale}")


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize(("look", "scale"), [("light", 100), ("dark", 150)])
def test_the_steps_of_a_chat_file_fit(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    window = a_window(qtbot, shop_store[1], data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"
    window.go("messages")
    drawer = ChatDrawer(window.studio)
    window.studio.open_drawer(drawer)
    look_at(qtbot, window, f"chat-start-{named}")
    drawer.look(sorted((SAMPLES / "whatsapp").glob("*.txt")))
    qtbot.waitUntil(lambda: not window.jobs.busy)
    look_at(qtbot, window, f"chat-names-{named}")
    drawer.go_button.click()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert drawer.results is not None
    for part in ("summary", "questions", "waiting", "latest"):
        drawer.results.segments.button(part).click()
        look_at(qtbot, window, f"chat-{part}-{named}")


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_pace_and_rest_fit_with_all_that_they_may_say(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    """A week that is too full and can give something away, after two heavy ones."""
    store = shop_store[1]
    shop.save(store, replace(shop.load(store), posts_per_week=2, minutes_per_week=60))
    asked = check_ins.week_to_ask(NOW.date())
    for back in range(2):
        monday = asked - timedelta(weeks=back)
        check_ins.save(store, CheckIn(monday=monday, load=Load.HEAVY, note="Pesanan hampers"))
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"

    window.go("calendar", view="week")
    look_at(qtbot, window, f"pace-week-{named}")
    window.go("calendar", view="month")
    look_at(qtbot, window, f"pace-month-{named}")
    window.studio.open_drawer(PaceDrawer(window.studio))
    look_at(qtbot, window, f"pace-drawer-{named}")
    window.go("today")
    look_at(qtbot, window, f"pace-today-{named}")


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_marked_days_fit_in_every_view_of_the_calendar(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    """Around Christmas: school holidays, payday, days off; around an estimated Lebaran."""
    occasions.of_year(NOW.year)
    window = a_window(qtbot, shop_store[1], data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"

    for view in ("month", "week", "list"):
        window.go("calendar", day="2026-12-23", view=view, tray=view == "week")
        look_at(qtbot, window, f"days-{view}-{named}")
    window.go("calendar", day="2027-03-10", view="month")
    look_at(qtbot, window, f"days-estimated-{named}")
    window.go("settings")
    window.studio.open_drawer(DaysEditor(window.studio))
    look_at(qtbot, window, f"days-drawer-{named}")


@pytest.mark.parametrize("shop_store", ["empty"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_the_first_week_and_the_help_fit(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    """Every kind of step on Beranda, the sidebar with and without what is not in use, all help."""
    store = shop_store[1]
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"
    products.save(store, a_product())
    first_week.skip(store, [first_week.Step.SHOP])
    look_at(qtbot, window, f"first-week-{named}")
    window.sidebar.more_button.click()
    look_at(qtbot, window, f"first-week-all-pages-{named}")
    drawer = HelpDrawer("today")
    window.studio.open_drawer(drawer)
    for page in help_pages.PAGES:
        drawer.show_page(page)
        look_at(qtbot, window, f"help-{page}-{named}")
    for tab in (HelpDrawer.KEYS, HelpDrawer.WORDS):
        drawer.show_tab(tab)
        look_at(qtbot, window, f"help-{tab}-{named}")


@pytest.mark.parametrize("shop_store", ["practice", "empty"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_products_fit_too(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    filled, store = shop_store
    untidy(store)
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    named = f"{filled}-{spoken}-{look}-{scale}"

    window.go("orders", tab="products")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    look_at(qtbot, window, f"products-{named}")
    (shown,) = window.findChildren(ProductsSection)
    for view in ("months", "both"):
        shown.view.button(view).click()
        look_at(qtbot, window, f"products-{view}-{named}")
    product = products.find(store, "Sambal Terasi", "150 ml")
    for tab, words in enumerate(("words", "costs", "stock", "discount")):
        drawer = ProductEditor(window.studio, product, tab=tab)
        window.studio.open_drawer(drawer)
        if tab == ProductEditor.DISCOUNT:
            drawer.percent.set_value(60.0)
            drawer.percent.changed.emit(60.0)
        look_at(qtbot, window, f"product-{words}-{named}")
    window.studio.open_drawer(ProductEditor(window.studio))
    look_at(qtbot, window, f"product-new-{named}")
    window.studio.open_drawer(ProductsEditor(window.studio))
    look_at(qtbot, window, f"products-missing-{named}")
    window.studio.open_drawer(FeesEditor(window.studio))
    look_at(qtbot, window, f"fees-{named}")


def untidy(store: Store) -> None:
    """A product spelled twice, one spelling without cost, a low stock and dated costs."""
    known = products.save(
        store,
        a_product(
            name="Sambal Terasi", size="150 ml", price=32_000, cost=15_000,
            stock=3, stock_on=date(2026, 10, 1), weekly_capacity=2,
        ),
    )  # fmt: skip
    parts = Parts(materials=9_000, packaging=3_500, minutes=7.5, hourly_wage=20_000, overhead=800)
    costs.work_out(store, known, parts, since=date(2026, 9, 1))
    products.add_alias(store, known, "SAMBAL TRASI PEDAS HOMEMADE TANPA PENGAWET", "Botol 150ml")
    item = an_item(product="SAMBAL TERASI", variant="150ml", quantity=4, unit_price=32_000)
    orders.save(
        store,
        an_order(number="T-1", channel="shopee", ordered_on=date(2026, 10, 13), items=(item,)),
    )


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 150])
def test_chats_and_the_week_fit_too(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    window = a_window(qtbot, shop_store[1], data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"

    window.go("orders", tab="week")
    look_at(qtbot, window, f"week-{named}")
    drawer = OrderEditor(window.studio)
    window.studio.open_drawer(drawer)
    drawer.chat.pasted.emit("kak mau nastar 2, kastengl 1, brownies 3, buat jumat depan, dp 50rb")
    look_at(qtbot, window, f"chat-drawer-{named}")
    scroll_down(drawer)
    look_at(qtbot, window, f"chat-drawer-below-{named}")
    dialog = PrintOrders(window.studio, window, [1, 2])
    dialog.show()
    settle(qtbot, dialog)
    keep(dialog, f"print-orders-{named}")
    assert cut_off(dialog) == []
    dialog.close()
    drawer.finish()
    settle(qtbot, window)


@pytest.mark.parametrize("shop_store", ["practice"], indirect=True)
@pytest.mark.parametrize(
    ("spoken", "look", "scale"),
    [("id", "light", 100), ("id", "dark", 150), ("en", "light", 150), ("en", "dark", 100)],
)
def test_the_import_of_results_fits_too(
    qtbot: QtBot,
    shop_store: tuple[str, Store],
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> None:
    store = shop_store[1]
    caption = "Promo! Tulis kode SAMBALOKT di catatan pesanan, diskon 15%"
    day = date(2026, 10, 3)
    planned = a_post(title="Promo sambal", day=day, platforms=("instagram",), caption=caption)
    posts.save(store, planned)
    window = a_window(qtbot, store, data_dir, spoken, look, scale)
    named = f"{spoken}-{look}-{scale}"
    for file in sorted((SAMPLES / "instagram").glob("*.csv")):
        window.go("orders", importing=True)
        page = window.page
        assert isinstance(page, OrdersPage)
        assert page.wizard is not None
        page.wizard.read(file)
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
        look_at(qtbot, window, f"results-1-{file.stem[:3]}-{named}")
        for step in ("3", "4"):
            press_on(qtbot, page.wizard, step)
            look_at(qtbot, window, f"results-{step}-{file.stem[:3]}-{named}")
    page.history_button.click()
    look_at(qtbot, window, f"results-history-{named}")


def scroll_down(drawer: QWidget) -> None:
    """To the end of what scrolls."""
    for area in drawer.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        bar.setValue(bar.maximum())


def press_on(qtbot: QtBot, wizard: ImportWizard, step: str) -> None:
    """What leads to a step of the import of the later sample."""
    if step == "1-recognised":
        wizard.read(SHOPEE)
    elif step == "4":
        wizard.foot.import_button.click()
    else:
        wizard.foot.next_button.click()
    qtbot.waitUntil(lambda: not wizard.studio.jobs.busy, timeout=20_000)


def a_published_post(store: Store) -> int:
    """The post with the most likes."""
    found = store.value("SELECT id FROM posts WHERE status = 'published' ORDER BY likes DESC")
    assert isinstance(found, int)
    return found


def a_window(
    qtbot: QtBot,
    store: Store,
    data_dir: Path,
    spoken: shop.Language,
    look: shop.ThemeChoice,
    scale: int,
) -> MainWindow:
    """The window as the shop's settings say, at the size that a cheap laptop leaves for it."""
    chosen = replace(
        shop.load(store), started=True, practice=False, reduce_motion=True,
        language=spoken, theme=look, text_scale=scale,
    )  # fmt: skip
    shop.save(store, chosen)
    language.use(spoken)  # as the program does, before there is a window
    window = MainWindow(store, data_dir=data_dir, now=lambda: NOW)
    qtbot.addWidget(window)
    window.resize(1366, 697)
    window.show()
    return window


def look_at(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Let everything be read and drawn, keep the picture, and see that all words fit."""
    qtbot.waitUntil(lambda: not (window.reads.busy or window.jobs.busy), timeout=20_000)
    seen = [chart for chart in window.findChildren(ChartView) if chart.isVisible()]
    for chart in seen:  # the others may be of a drawer that is going
        qtbot.waitUntil(lambda chart=chart: chart.is_drawn, timeout=20_000)
    settle(qtbot, window)
    keep(window, name)
    assert cut_off(window) == []
    assert too_wide(window) == [], f"{name} needs sideways scrolling"


def settle(qtbot: QtBot, window: QWidget) -> None:
    """Wait until nothing moves any more: columns fold only once they have their width."""
    calm, before = 0, []
    while calm < 3:
        qtbot.wait(5)
        now = [part.geometry() for part in window.findChildren(QWidget) if part.isVisible()]
        calm = calm + 1 if now == before else 0
        before = now


def keep(window: QWidget, name: str) -> None:
    if KEPT_IN:
        Path(KEPT_IN).mkdir(parents=True, exist_ok=True)
        window.grab().save(str(Path(KEPT_IN) / f"{name}.png"))


def cut_off(window: QWidget) -> list[str]:
    """The words that do not fit the place where they stand."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or is_elided(label):
            continue
        if label.wordWrap():
            fits = label.height() >= label.heightForWidth(label.width())
        else:
            fits = label.width() >= label.fontMetrics().horizontalAdvance(label.text())
        if not fits:
            found.append(label.text())
    found += [
        button.text()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.text()
        if button.width() < button.fontMetrics().horizontalAdvance(button.text())
        if not on_rail(window, button)
    ]
    return found


def on_rail(window: QWidget, button: QAbstractButton) -> bool:
    """Whether it stands in a sidebar that shows icons only."""
    if not isinstance(window, MainWindow):
        return False
    return window.sidebar.is_rail and window.sidebar.isAncestorOf(button)


def is_elided(label: QLabel) -> bool:
    """Long names are cut with a mark, and whole in the tooltip."""
    return isinstance(label, PlainLabel) and label.elides


def too_wide(window: QWidget) -> list[tuple[int, int]]:
    """What each body that scrolls up and down alone needs and has, where it needs more."""
    found = []
    for area in window.findChildren(QScrollArea):
        body = area.widget()
        if body is None or not area.isVisible():
            continue
        if area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            found.append((body.minimumSizeHint().width(), area.viewport().width()))
    return [(needed, room) for needed, room in found if needed > room]
