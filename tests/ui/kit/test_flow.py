"""Widgets that break into lines, for as long as the window lives."""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from umkm_studio.ui.kit.flow import Flow


def test_a_row_outlives_the_rows_whose_memory_it_was_given() -> None:
    gone, window = QWidget(), QWidget()
    old = [QLabel(str(number)) for number in range(40)]
    new = [QLabel(str(number)) for number in range(400)]
    QVBoxLayout(gone).addLayout(Flow(*old, gap=4))
    flow = Flow(gap=4)
    QVBoxLayout(window).addLayout(flow)
    for label in old:  # Qt lets go of their items and will use that memory for the next ones
        shiboken6.delete(label)
    for label in new:
        flow.addWidget(label)
    height = flow.heightForWidth(300)

    shiboken6.delete(gone)
    gc.collect()

    assert flow.heightForWidth(300) == height
    assert flow.heightForWidth(30) > height


def test_a_widget_that_goes_leaves_no_gap() -> None:
    window = QWidget()
    first, second, third = QLabel("satu"), QLabel("dua"), QLabel("tiga")
    flow = Flow(first, second, end=third)
    QVBoxLayout(window).addLayout(flow)

    shiboken6.delete(second)
    gc.collect()

    left = [flow.itemAt(index) for index in range(flow.count())]
    assert [item.widget() for item in left if item is not None] == [first, third]
    assert flow.sizeHint().width() == (
        first.sizeHint().width() + third.sizeHint().width() + flow.spacing()
    )


def test_a_row_breaks_anew_where_a_widget_grows_goes_or_comes(qtbot: QtBot) -> None:
    window = QWidget()
    first, second = QLabel("satu"), QLabel("dua")
    flow = Flow(first, second)
    window.setLayout(flow)
    qtbot.addWidget(window)
    window.show()
    one_line, room = flow.sizeHint().height(), flow.sizeHint().width()
    assert flow.heightForWidth(room) == one_line

    first.setText("satu yang jauh lebih panjang")
    assert flow.heightForWidth(room) > one_line
    second.hide()
    assert flow.heightForWidth(room) == one_line
    second.show()
    assert flow.heightForWidth(room) > one_line
    first.setText("satu")
    flow.addWidget(QLabel("tiga"))
    qtbot.waitUntil(lambda: flow.heightForWidth(room) > one_line)  # Qt shows it by and by
