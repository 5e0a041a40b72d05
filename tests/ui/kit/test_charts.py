"""Charts are drawn off the window's thread, in its colours, and know what was clicked."""

import logging
import subprocess
import sys
import threading
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit import chart_thread
from umkm_studio.ui.kit.charts import ChartView
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class Bars:
    """Two bars that can be clicked; remembers with what it was drawn, and where."""

    def __init__(self) -> None:
        self.roles: list[Mapping[str, str]] = []
        self.threads: set[threading.Thread] = set()

    def __call__(self, roles: Mapping[str, str]) -> "Figure":
        from matplotlib.figure import Figure

        self.roles.append(roles)
        self.threads.add(threading.current_thread())
        figure = Figure(facecolor=roles["surface"])
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        for place, bar in enumerate(axes.bar([0, 1], [3, 1], color=roles["promo"])):
            bar.set_gid(f"day-{place}")
        return figure


@pytest.fixture
def studio(frame: MainWindow) -> Studio:
    """What the window offers its pages."""
    assert frame.page is not None
    return frame.page.studio


@pytest.fixture
def chart(qtbot: QtBot, studio: Studio) -> ChartView:
    """A chart that is seen; nothing is drawn in it yet."""
    view = ChartView(studio, name="Penjualan per hari", height=200)
    qtbot.addWidget(view)
    view.resize(400, 260)
    view.show()
    return view


def a_table() -> RecordTable[tuple[str, int]]:
    """The numbers of the two bars."""
    table: RecordTable[tuple[str, int]] = RecordTable(
        [Column("Hari", lambda one: one[0]), Column("Pesanan", lambda one: one[1], align=RIGHT)],
        name="Angka",
        sortable=False,
    )
    table.show_records([("1 Okt", 3), ("2 Okt", 1)])
    return table


def draw(qtbot: QtBot, view: ChartView, bars: Bars) -> None:
    with qtbot.waitSignal(view.drawn, timeout=20_000):
        view.show_chart(bars, summary="Tertinggi hari pertama", caption="Omzet per hari")


def test_it_is_drawn_on_another_thread_in_the_colours_of_the_theme(qtbot: QtBot, chart: ChartView):
    bars = Bars()
    draw(qtbot, chart, bars)
    assert threading.main_thread() not in bars.threads
    image = chart.picture.grab().toImage()
    bar = chart.picture.marks()["day-0"].center().toPoint()
    assert image.pixelColor(bar).name() == theme().color("promo").name()


def test_a_click_tells_which_mark_it_met(qtbot: QtBot, chart: ChartView):
    draw(qtbot, chart, Bars())
    low = chart.picture.marks()["day-1"].center().toPoint()
    with qtbot.waitSignal(chart.picked) as told:
        qtbot.mouseClick(chart.picture, Qt.MouseButton.LeftButton, pos=low)
    assert told.args == ["day-1"]
    with qtbot.assertNotEmitted(chart.picked):
        qtbot.mouseClick(chart.picture, Qt.MouseButton.LeftButton, pos=QPoint(low.x(), 2))


def test_it_is_drawn_again_for_another_mode_and_another_size(qtbot: QtBot, chart: ChartView):
    bars = Bars()
    draw(qtbot, chart, bars)
    with qtbot.waitSignal(chart.drawn):
        theme().set_mode("dark")
    assert [roles["text"] for roles in bars.roles] == ["#1b2420", "#ecf1ed"]
    with qtbot.waitSignal(chart.drawn):
        chart.resize(600, 300)
    assert len(bars.roles) == 3


def test_it_says_in_words_what_it_shows(qtbot: QtBot, chart: ChartView):
    draw(qtbot, chart, Bars())
    assert chart.picture.accessibleName() == "Penjualan per hari"
    assert chart.picture.accessibleDescription() == "Tertinggi hari pertama"


def test_the_same_figures_can_be_seen_as_a_table(qtbot: QtBot, chart: ChartView):
    table = a_table()
    chart.set_table(table)
    link = chart.switch
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert table.isVisible()
    assert link.text() == "Lihat sebagai grafik"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert not table.isVisible()


def test_what_is_not_seen_is_not_drawn(qtbot: QtBot, studio: Studio):
    view = ChartView(studio, name="Tersembunyi")
    qtbot.addWidget(view)
    bars = Bars()
    view.show_chart(bars, summary="")
    assert bars.roles == []
    with qtbot.waitSignal(view.drawn):
        view.show()
    assert len(bars.roles) == 1


def test_a_chart_that_cannot_be_drawn_is_logged_and_the_page_goes_on(
    qtbot: QtBot, chart: ChartView, caplog: pytest.LogCaptureFixture
):
    def broken(roles: Mapping[str, str]) -> "Figure":
        raise ZeroDivisionError("no bars")

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(chart.drawn):
        chart.show_chart(broken, summary="")
    (logged,) = (one.exc_info for one in caplog.records if one.exc_info)
    assert isinstance(logged[1], ZeroDivisionError)
    draw(qtbot, chart, Bars())
    assert chart.picture.marks()


def test_the_kit_does_not_import_matplotlib():
    code = "import sys, umkm_studio.ui.kit.charts; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


class Field:
    """Two rows of three named marks."""

    def __call__(self, roles: Mapping[str, str]) -> "Figure":
        from matplotlib.figure import Figure
        from matplotlib.patches import Rectangle

        figure = Figure()
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set(xlim=(0, 3), ylim=(2, 0))
        for row in range(2):
            for column in range(3):
                patch = Rectangle((column + 0.1, row + 0.1), 0.8, 0.8)
                patch.set_gid(f"{row}{column}")
                axes.add_patch(patch)
        return figure


TIPS = {f"{row}{column}": f"Baris {row}, kolom {column}" for row in range(2) for column in range(3)}


@pytest.fixture
def field(qtbot: QtBot, chart: ChartView) -> ChartView:
    """A chart of six marks that has the focus."""
    with qtbot.waitSignal(chart.drawn, timeout=20_000):
        chart.show_chart(Field(), summary="", tips=TIPS)
    chart.activateWindow()
    qtbot.waitUntil(chart.isActiveWindow)
    chart.picture.setFocus()
    return chart


def press(qtbot: QtBot, chart: ChartView, *keys: Qt.Key) -> str:
    """Press keys one after the other; gives the mark reached."""
    for key in keys:
        qtbot.keyClick(chart.picture, key)
    return chart.picture.current


def test_keys_walk_over_every_mark_in_the_order_of_the_data(qtbot: QtBot, field: ChartView):
    right = Qt.Key.Key_Right
    assert [press(qtbot, field, right) for _ in range(7)] == [*TIPS, "12"]
    assert press(qtbot, field, Qt.Key.Key_Left) == "11"
    assert press(qtbot, field, Qt.Key.Key_Home) == "00"
    assert press(qtbot, field, Qt.Key.Key_End) == "12"


def test_keys_go_to_what_lies_above_and_below(qtbot: QtBot, field: ChartView):
    down, up, right = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right
    assert press(qtbot, field, right, right, down) == "11"
    assert press(qtbot, field, down) == "11"  # nothing lies below
    assert press(qtbot, field, up) == "01"


def test_the_mark_reached_says_what_it_is_and_enter_picks_it(qtbot: QtBot, field: ChartView):
    press(qtbot, field, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert QToolTip.text() == "Baris 0, kolom 1"
    box = field.picture.marks()["01"]
    grabbed = field.picture.grab().toImage()
    row = round(box.center().y())
    edge = {grabbed.pixelColor(round(box.left()) - ahead, row).name() for ahead in range(2, 5)}
    assert theme().color("focus").name() in edge
    with qtbot.waitSignal(field.picked) as told:
        qtbot.keyClick(field.picture, Qt.Key.Key_Return)
    assert told.args == ["01"]


def test_the_mark_reached_stays_while_it_is_there(qtbot: QtBot, field: ChartView):
    press(qtbot, field, Qt.Key.Key_End)
    with qtbot.waitSignal(field.drawn):
        theme().set_mode("dark")
    assert field.picture.current == "12"
    draw(qtbot, field, Bars())
    assert field.picture.current == ""


def test_the_pointer_names_a_mark_at_once(qtbot: QtBot, field: ChartView):
    for place, words in ((field.picture.marks()["10"].center(), "Baris 1, kolom 0"),
                         (QPointF(1, 1), "")):  # fmt: skip
        moved = QMouseEvent(
            QEvent.Type.MouseMove, place, field.picture.mapToGlobal(place), Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(field.picture, moved)
        qtbot.waitUntil(partial(lambda said: QToolTip.text() == said, words))


def test_keys_that_are_not_for_marks_are_left_to_the_page(qtbot: QtBot, field: ChartView):
    with qtbot.assertNotEmitted(field.picked):
        press(qtbot, field, Qt.Key.Key_Return)  # no mark reached
    assert press(qtbot, field, Qt.Key.Key_Tab) == ""
    assert not field.picture.hasFocus()


def test_the_menu_goes_below_where_the_chart_is_narrow(qtbot: QtBot, chart: ChartView):
    chart.set_table(a_table())
    draw(qtbot, chart, Bars())
    chart.resize(800, 300)
    qtbot.waitUntil(lambda: chart.switch.x() > 400)
    chart.resize(420, 300)
    qtbot.waitUntil(lambda: chart.switch.x() == 0)


def test_a_job_waits_until_what_is_seen_is_drawn(qtbot: QtBot, chart: ChartView):
    may_draw, waited = threading.Event(), threading.Event()
    bars = Bars()

    def slow(roles: Mapping[str, str]) -> "Figure":
        assert may_draw.wait(20)
        return bars(roles)

    def job() -> None:
        chart_thread.let_draw(20)
        waited.set()

    chart.show_chart(slow, summary="")
    thread = threading.Thread(target=job)
    thread.start()
    assert not waited.wait(0.05)
    may_draw.set()
    qtbot.waitUntil(waited.is_set)
    thread.join()
    assert chart.is_drawn


def test_a_job_does_not_wait_for_what_nobody_sees(qtbot: QtBot, studio: Studio, chart: ChartView):
    chart.resize(500, 280)  # seen, but there is nothing to draw in it yet
    view = ChartView(studio, name="Tersembunyi")
    qtbot.addWidget(view)
    view.show_chart(Bars(), summary="")
    waited = threading.Event()
    thread = threading.Thread(target=lambda: (chart_thread.let_draw(20), waited.set()))
    thread.start()
    qtbot.waitUntil(waited.is_set)
    thread.join()


def test_a_job_does_not_wait_for_a_chart_that_is_gone(qtbot: QtBot, studio: Studio):
    view = ChartView(studio, name="Sebentar saja")
    view.show_chart(Bars(), summary="")
    view.deleteLater()
    QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)
    waited = threading.Event()
    thread = threading.Thread(target=lambda: (chart_thread.let_draw(20), waited.set()))
    thread.start()
    qtbot.waitUntil(waited.is_set)
    thread.join()
