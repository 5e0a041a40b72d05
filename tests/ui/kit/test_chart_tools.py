"""What leaves the program of a chart: pictures, paper and numbers, each with its words."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests import pdf
from tests.ui.hands import toast
from umkm_studio.ui.kit.charts import ChartView
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.main_window import MainWindow

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CAPTION = "Batang: pesanan tiap hari. Berdekatan belum berarti sebab-akibat."
KEY = "Segitiga: Promo."
SVG = "{http://www.w3.org/2000/svg}"


def figure(roles: Mapping[str, str]) -> Figure:
    from umkm_studio.charts.style import new_figure

    drawn, axes = new_figure(roles)
    axes.bar([0, 1], [3, 1], color=roles["promo"], hatch="///")
    axes.set_title("Judul di dalam", rotation=90)
    return drawn


@pytest.fixture
def chart(qtbot: QtBot, frame: MainWindow) -> ChartView:
    """A drawn chart with 40 rows of numbers, in a window in dark colours."""
    assert frame.page is not None
    theme().set_mode("dark")
    view = ChartView(frame.page.studio, name="Suka atau pesanan?", height=200)
    table: RecordTable[int] = RecordTable(
        [
            Column("Hari", lambda day: f"Hari {day}", stretch=True),
            Column("Pesanan", lambda day: 3 * day, align=RIGHT),
            Column("Laba", lambda _day: None, align=RIGHT),
        ],
        name="Angka",
        sortable=False,
    )
    table.show_records(range(40))
    view.set_table(table)
    qtbot.addWidget(view)
    view.resize(700, 320)
    view.show()
    with qtbot.waitSignal(view.drawn, timeout=20_000):
        view.show_chart(
            figure,
            summary="Tertinggi hari pertama",
            caption=CAPTION,
            period="1–14 Okt 2026",
            key=KEY,
        )
    return view


def said(qtbot: QtBot, frame: MainWindow, words: str) -> None:
    """Wait until the toast says so."""
    qtbot.waitUntil(lambda: words in toast(frame), timeout=20_000)


def test_the_menu_offers_every_way_out_by_keyboard(qtbot: QtBot, chart: ChartView):
    chart.tools.button.setFocus()
    qtbot.keyClick(chart.tools.button, Qt.Key.Key_Space)
    assert chart.tools.menu is not None
    words = [one.text() for one in chart.tools.menu.actions() if not one.isSeparator()]
    assert words == [
        "Simpan gambar (PNG)",
        "Simpan gambar tajam (SVG)",
        "Salin gambar",
        "Cetak",
        "Angkanya ke Excel",
    ]
    assert all(one.isEnabled() for one in chart.tools.menu.actions() if not one.isSeparator())
    chart.tools.menu.close()


def test_a_file_is_named_after_what_the_picture_shows(chart: ChartView):
    chart.tools.button.click()
    assert chart.tools.menu is not None
    chart.tools.menu.actions()[0].trigger()
    dialog = chart.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "suka-atau-pesanan-1-14-okt-2026.png"
    dialog.reject()


def test_a_saved_picture_is_light_and_takes_its_words_along(
    qtbot: QtBot, frame: MainWindow, chart: ChartView, tmp_path: Path
):
    chart.tools.save_png(tmp_path / "a.png")
    said(qtbot, frame, "a.png tersimpan di")
    picture = QImage(str(tmp_path / "a.png"))
    assert picture.size() == chart.picture.size().expandedTo(QSize(640, 260)) * 2
    assert picture.pixelColor(3, 3).lightness() > 240
    head = picture.copy(0, 0, picture.width() // 2, 70)
    foot = picture.copy(0, picture.height() - 50, picture.width() // 2, 50)
    assert has_ink(head)
    assert has_ink(foot)


def has_ink(picture: QImage) -> bool:
    """Whether something dark is drawn there."""
    return any(
        QColor(picture.pixel(x, y)).lightness() < 120
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_letters_of_a_drawing_are_outlines_and_its_words_can_be_read_aloud(
    qtbot: QtBot, frame: MainWindow, chart: ChartView, tmp_path: Path
):
    for name in ("a.svg", "b.svg"):
        chart.tools.save_svg(tmp_path / name)
        said(qtbot, frame, f"{name} tersimpan di")
    drawn = ET.fromstring((tmp_path / "a.svg").read_text("utf-8"))
    assert not drawn.findall(f".//{SVG}text")  # no font is needed to show it
    assert drawn.findtext(f"{SVG}title") == "Suka atau pesanan?, 1–14 Okt 2026"
    assert "Tertinggi hari pertama" in ET.tostring(drawn, "unicode")
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()


def test_a_copied_picture_lies_on_the_clipboard(qtbot: QtBot, frame: MainWindow, chart: ChartView):
    QGuiApplication.clipboard().clear()
    chart.tools.copy()
    said(qtbot, frame, "Gambar tersalin")
    assert QGuiApplication.clipboard().image().width() == 2 * chart.picture.width()


def test_the_numbers_behind_are_numbers_in_excel(
    qtbot: QtBot, frame: MainWindow, chart: ChartView, tmp_path: Path
):
    chart.tools.save_numbers(tmp_path / "a.xlsx")
    said(qtbot, frame, "a.xlsx tersimpan di")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Hari", "Pesanan", "Laba")
    assert rows[3] == ("Hari 2", 6, None)
    assert len(rows) == 41


def test_what_cannot_be_written_is_explained(
    qtbot: QtBot, frame: MainWindow, chart: ChartView, tmp_path: Path
):
    chart.tools.save_png(tmp_path / "tidak ada" / "a.png")
    qtbot.waitUntil(lambda: frame.notices.box is not None, timeout=20_000)
    assert frame.notices.box is not None
    assert "Folder" in frame.notices.box.text
    frame.notices.box.accept()


def test_paper_has_the_picture_the_sentence_and_all_numbers(
    qtbot: QtBot, chart: ChartView, tmp_path: Path
):
    chart.tools.print()
    qtbot.waitUntil(lambda: chart.tools.preview is not None, timeout=20_000)
    assert chart.tools.preview is not None
    chart.tools.preview.save_pdf(tmp_path / "a.pdf")
    chart.tools.preview.reject()
    printed = pdf.read(tmp_path / "a.pdf")
    assert printed.pictures == 0  # lines, that no printer makes coarse
    assert "Judul di dalam" in printed.pages[0]  # words of the picture can be searched, too
    first, second = (" ".join(page) for page in printed.pages)
    assert KEY in first
    assert "Suka atau pesanan?" in first
    assert "1–14 Okt 2026" in first
    assert CAPTION in first
    assert "Hari Pesanan Laba Hari 0 0 –" in first
    assert "Hari Pesanan Laba" in second
    assert "Hari 39 117 – Halaman 2 dari 2" in second


def test_without_a_table_there_are_no_numbers_to_save(qtbot: QtBot, frame: MainWindow):
    assert frame.page is not None
    view = ChartView(frame.page.studio, name="Tanpa tabel")
    qtbot.addWidget(view)
    view.show()
    view.tools.button.click()
    assert view.tools.menu is not None
    enabled = {one.text(): one.isEnabled() for one in view.tools.menu.actions()}
    assert not enabled["Angkanya ke Excel"]
    assert not enabled["Cetak"]  # nothing was drawn yet
    view.tools.menu.close()
