"""The whole circle in one window: import a real sheet, plan a post with its code, see which orders
it brought, and put the month on paper.
"""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import pdf
from tests.ui.hands import type_over
from tests.ui.test_import_wizard import FIRST, bring_in, truth
from umkm_studio.models import reflections
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.insights_page import InsightsPage
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.pages.reflection_page import ReflectionPage

CTRL = Qt.KeyboardModifier.ControlModifier
NOW = datetime(2026, 11, 2, 20, 5)
NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture
def window(qtbot: QtBot, store: Store, data_dir: Path) -> Iterator[MainWindow]:
    """The real window on a Monday evening, with October just over."""
    made = MainWindow(store, data_dir=data_dir, now=lambda: NOW)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def test_from_a_shopee_sheet_to_the_month_on_paper(
    window: MainWindow, store: Store, qtbot: QtBot, tmp_path: Path
):
    import_the_orders(window, qtbot)
    publish_a_post_with_a_code(window, qtbot)
    see_its_orders(window, qtbot)
    print_the_month(window, store, qtbot, tmp_path / "Refleksi Oktober.pdf")


def import_the_orders(window: MainWindow, qtbot: QtBot) -> None:
    window.go("orders", importing=True)
    page = window.page
    assert isinstance(page, OrdersPage)
    assert page.wizard is not None

    bring_in(qtbot, page.wizard, FIRST)

    assert page.wizard.done_step.title.text() == "212 pesanan masuk"


def publish_a_post_with_a_code(window: MainWindow, qtbot: QtBot) -> None:
    window.go("calendar", new=True)
    editor = window.drawers.drawer
    assert isinstance(editor, PostEditor)
    type_over(editor.plan.heading, "Sambal turun harga")
    editor.plan.pillar.button(Pillar.PROMO).click()
    type_over(editor.plan.day, "02/10/2026")
    choice = editor.plan.code
    choice.select.set_value("new")
    choice.select.changed.emit("new")
    type_over(choice.code, "SambalOkt")
    choice.make.click()
    qtbot.waitUntil(lambda: choice.value() is not None)
    editor.foot.publish_button.click()
    assert window.drawers.close_drawer()


def see_its_orders(window: MainWindow, qtbot: QtBot) -> None:
    window.go("insights", period=(date(2026, 10, 1), date(2026, 10, 31)))
    page = window.page
    assert isinstance(page, InsightsPage)
    table = page.sales_tab.posts
    known = truth(FIRST)["codes"]["SAMBALOKT"]

    shown = [table.cell(0, column) for column in (0, 4, 5, 6, 7)]

    revenue = f"{known['revenue_exact']:,}".replace(",", ".")
    assert shown == [
        "Sambal turun harga",
        str(known["sale_orders_exact"]),
        f"Rp{NBSP}{revenue}",
        "–",  # no product has a cost yet
        "Terbukti lewat kode",
    ]
    qtbot.waitUntil(lambda: page.sales_tab.chart.is_drawn, timeout=20_000)


def print_the_month(window: MainWindow, store: Store, qtbot: QtBot, target: Path) -> None:
    window.go("reflection")
    page = window.page
    assert isinstance(page, ReflectionPage)
    assert page.month == date(2026, 10, 1)
    type_over(page.answers[0], "Video ulek sambal, banyak yang tanya pedasnya.")
    page.print_button.click()
    assert page.preview is not None
    page.preview.save_pdf(target)

    paper = pdf.read(target)
    written = " ".join(line for page in paper.pages for line in page)
    october = truth(FIRST)["by_month"]["2026-10"]
    assert len(paper.pages) == 1
    for words in (
        "Refleksi Oktober 2026",
        f"{october['revenue']:,}".replace(",", "."),
        "Sambal turun harga",
        "Video ulek sambal, banyak yang tanya pedasnya.",
        "Halaman 1 dari 1",
    ):
        assert words in written.replace(NBSP, " ")
    assert "Video ulek" in reflections.get(store, page.month).conversation
