"""What goes on paper, each opened in the preview, where it can be looked at and saved as a PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from tests.tour.drawers import Act, newest
from umkm_studio.models.campaigns import codes, deals, partners
from umkm_studio.models.sales import person
from umkm_studio.ui.editors.code_card_print import PrintCodeCards
from umkm_studio.ui.editors.deal_editor import DealEditor
from umkm_studio.ui.editors.loyalty_card_dialog import LoyaltyCardDialog
from umkm_studio.ui.editors.order_prints import PrintOrders
from umkm_studio.ui.editors.privacy_notice import PrivacyNoticeDrawer
from umkm_studio.ui.editors.trial_drawer import TrialDrawer
from umkm_studio.ui.editors.trust_kit import TrustKitDrawer
from umkm_studio.ui.editors.trust_log_drawer import TrustLogDrawer
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.print_preview import PreviewDialog
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page import CalendarPage
from umkm_studio.ui.pages.insights_page import InsightsPage
from umkm_studio.ui.pages.orders_page.week import WeekSection
from umkm_studio.ui.pages.reflection_page import ReflectionPage
from umkm_studio.ui.pages.settings_page.lost_laptop import LostLaptopDrawer
from umkm_studio.ui.pages.settings_page.privacy_duties import PrivacyDutiesCard


def prints(window: MainWindow) -> list[tuple[str, Act]]:
    """How to open the preview of each."""
    studio, store = window.studio, window.studio.store
    known = partners.everything(store)
    partner = next(one for one in known if deals.of_partner(store, one.id or 0))
    deal = deals.of_partner(store, partner.id or 0)[0]
    code = codes.everything(store)[0]
    trial = newest(store, "trials")

    def pressed(button: str, make: Callable[[], Drawer]) -> Act:
        def press() -> None:
            drawer = make()
            studio.open_drawer(drawer)
            getattr(drawer, button).click()

        return press

    return [
        ("month, paper", partial(_month, window)),
        ("week, paper", partial(_week, window)),
        ("calendar, paper", partial(_calendar, window)),
        ("slips, paper", lambda: PrintOrders(studio, window, [1, 2, 3]).show_preview()),
        ("code cards, paper", lambda: PrintCodeCards(window, studio, code).show_preview()),
        (
            "deal, paper",
            pressed("sheet_button", lambda: DealEditor(studio, partner, deal)),
        ),
        (
            "trial, paper",
            pressed("print_button", lambda: TrialDrawer(studio, trial)),
        ),
        ("trust, paper", pressed("print_button", lambda: TrustKitDrawer(studio))),
        (
            "trust log, paper",
            pressed("print_button", lambda: TrustLogDrawer(studio)),
        ),
        (
            "lost laptop, paper",
            pressed("print_button", lambda: LostLaptopDrawer(studio)),
        ),
        (
            "notice, paper",
            pressed("print_button", lambda: PrivacyNoticeDrawer(studio)),
        ),
        ("loyalty card, paper", partial(_loyalty_card, window)),
        ("register, paper", partial(_register, window)),
        ("chart, paper", partial(_of_insights, window, 0)),
        ("posts, paper", partial(_of_insights, window, -1)),
    ]


def _loyalty_card(window: MainWindow) -> None:
    store = window.studio.store
    best = store.value("SELECT id FROM customers ORDER BY sale_count DESC LIMIT 1")
    somebody = person.get(store, best)
    assert somebody is not None
    LoyaltyCardDialog(window, window.studio, somebody).show_preview()


def _register(window: MainWindow) -> None:
    window.go("settings")
    (duties,) = window.findChildren(PrivacyDutiesCard)
    duties.print()


def _of_insights(window: MainWindow, which: int) -> None:
    """A chart of Hasil, or its table; a chart is drawn for the paper first, beside the window."""
    window.go("insights", tab="sales")
    assert isinstance(window.page, InsightsPage)
    while window.reads.busy:
        QApplication.processEvents()
    window.page.print_page()
    menu = window.page.print_menu.menu
    assert menu is not None
    menu.actions()[which].trigger()
    menu.close()
    while not any(isinstance(one, PreviewDialog) for one in QApplication.topLevelWidgets()):
        QApplication.processEvents()


def _month(window: MainWindow) -> None:
    window.go("reflection")
    assert isinstance(window.page, ReflectionPage)
    window.page.print_button.click()


def _week(window: MainWindow) -> None:
    window.go("orders", tab="week")
    (week,) = window.findChildren(WeekSection)
    week.print_list()


def _calendar(window: MainWindow) -> None:
    window.go("calendar", view="month")
    assert isinstance(window.page, CalendarPage)
    month = window.studio.today().replace(day=1)
    window.page.papers.preview(month, window.page.filter_row.filters())
