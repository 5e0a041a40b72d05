"""Labels, buttons, badges, cards and lines of widgets: whole words, plain text, sensible sizes."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.content.posts import Status as PostStatus
from umkm_studio.models.sales.order_states import Status as OrderStatus
from umkm_studio.ui.kit import language
from umkm_studio.ui.kit.badges import (
    Badge,
    PillarTag,
    evidence_look,
    order_state_look,
    pillar_look,
    post_state_look,
)
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Card, Columns, Figure, FigureStrip, ProgressBar, clear, row
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, as_tooltip
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.theme import theme

HOSTILE = "Budi <img src='file:///canary.png'><b>x"


def test_a_label_shows_tags_as_they_are(qtbot: QtBot):
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() > PlainLabel("Budi x").sizeHint().width()


def test_a_tooltip_shows_tags_as_they_are():
    assert "<img" not in as_tooltip(HOSTILE)
    assert as_tooltip("Ulek sambal") == "Ulek sambal"


def test_a_wrapped_label_is_as_high_as_its_lines(qtbot: QtBot):
    label = PlainLabel("Promo agak banyak bulan ini. Satu cerita lagi cukup membantu.", wrap=True)
    qtbot.addWidget(label)
    line = theme().line_height("body")
    assert label.heightForWidth(2_000) == line
    assert label.heightForWidth(200) == 3 * line
    assert PlainLabel("", wrap=True).heightForWidth(200) == line


def test_lines_follow_the_words_and_the_font(qtbot: QtBot):
    label = PlainLabel("Promo agak banyak bulan ini.", wrap=True)
    qtbot.addWidget(label)
    short = label.heightForWidth(240)
    label.setText("Promo agak banyak bulan ini. Satu cerita lagi cukup membantu.")
    whole = label.heightForWidth(240)
    label.setFont(theme().font("display"))
    assert short < whole < label.heightForWidth(240)


def test_a_button_shows_an_ampersand_as_it_is(qtbot: QtBot):
    """Names of shops and products hold one; no key is marked by it anywhere."""
    one, other = Button("Roti & Kue", small=True), Button("Roti  Kue", small=True)
    for button in (one, other):
        qtbot.addWidget(button)
    assert one.sizeHint().width() > other.sizeHint().width()
    assert one.grab().toImage() != other.grab().toImage()


def test_an_elided_label_keeps_its_words_in_the_tooltip(qtbot: QtBot):
    label = PlainLabel("Dapur jam 4 pagi: memanggang 40 toples", elide=True)
    qtbot.addWidget(label)
    assert label.toolTip() == label.text()
    assert label.minimumSizeHint().width() < 50


def test_a_button_has_room_for_its_words(qtbot: QtBot):
    short, long = Button("Impor"), Button("Impor pesanan dari berkas", icon="file-import")
    for button in (short, long):
        qtbot.addWidget(button)
    assert short.sizeHint().height() == 38
    assert long.minimumSizeHint().width() > long.fontMetrics().horizontalAdvance(long.text()) + 26
    assert Button("Balas", small=True).sizeHint().height() == 32


def test_a_button_that_is_off_says_why(qtbot: QtBot):
    button = Button("Lanjut")
    qtbot.addWidget(button)
    button.disable("Isi judul dulu")
    assert (button.isEnabled(), button.toolTip()) == (False, "Isi judul dulu")
    button.enable()
    assert (button.isEnabled(), button.toolTip()) == (True, "")


def test_a_button_with_an_icon_only_has_a_name(qtbot: QtBot):
    button = IconButton("dots", "Pilihan lain")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Pilihan lain", "Pilihan lain")


def test_every_pillar_state_and_grade_has_a_badge_in_both_languages():
    for code in ("id", "en"):
        language.use(code)
        looks = [
            *(pillar_look(pillar.value) for pillar in Pillar),
            *(post_state_look(status.value) for status in PostStatus),
            *(order_state_look(status.value) for status in OrderStatus),
            *(evidence_look(grade) for grade in ("proven", "reported", "likely", "insufficient")),
        ]
        assert all(look.word and look.icon for look in looks)


def test_a_badge_is_called_by_its_word(qtbot: QtBot):
    badge = Badge(evidence_look("proven"))
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "Terbukti lewat kode"
    narrow = badge.sizeHint().width()
    badge.show_look(post_state_look("idea"))
    assert badge.accessibleName() == "Ide"
    assert badge.sizeHint().width() < narrow


def test_pillar_tags_are_24_high(qtbot: QtBot):
    tag = PillarTag("behind_the_scenes")
    qtbot.addWidget(tag)
    assert tag.sizeHint().height() == 24


def test_lines_between_figures_move_with_them(qtbot: QtBot):
    """A longer number widens its cell: what was drawn at the old place must go."""
    strip = FigureStrip(Figure("Pesanan", "3"), Figure("Omzet", "Rp 0"), Figure("Laba", "–"))
    qtbot.addWidget(strip)
    drawn = Drawn()
    strip.installEventFilter(drawn)
    strip.resize(700, 160)
    strip.show()
    qtbot.waitUntil(lambda: strip.rect() in drawn.places)
    QApplication.processEvents()
    drawn.places.clear()
    strip.findChildren(Figure)[0].show_value("Rp 100.000.000.000.000")
    qtbot.waitUntil(lambda: strip.rect() in drawn.places)


class Drawn(QObject):
    """Which parts of a widget were drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.places: list[QRect] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.places.append(event.region().boundingRect())
        return False


def test_a_figure_is_read_as_one(qtbot: QtBot):
    figure = Figure("Omzet", "Rp 4.865.000", "Agustus Rp 7.910.000")
    qtbot.addWidget(figure)
    assert figure.accessibleName() == "Omzet: Rp 4.865.000. Agustus Rp 7.910.000"
    figure.show_value("–")
    assert figure.value == "–"


def test_columns_go_under_each_other_where_it_is_narrow(qtbot: QtBot):
    columns = Columns(Card("Kiri"), Card("Kanan"), right_width=300, one_below=700)
    qtbot.addWidget(columns)
    columns.show()
    columns.resize(900, 400)
    assert not columns.is_single
    columns.resize(600, 400)
    assert columns.is_single
    columns.resize(900, 400)
    assert not columns.is_single


def test_a_line_of_widgets_breaks_where_the_room_ends(qtbot: QtBot):
    holder = QWidget()
    qtbot.addWidget(holder)
    buttons = [Button(f"Saringan {number}") for number in range(4)]
    end = Button("Simpan")
    outer = QVBoxLayout(holder)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addLayout(Flow(*buttons, gap=8, end=end))
    outer.addStretch(1)
    holder.show()
    holder.resize(900, 200)
    assert {button.y() for button in (*buttons, end)} == {0}
    assert end.geometry().right() == holder.width() - 1
    holder.resize(300, 400)
    assert len({button.y() for button in buttons}) > 1
    assert all(button.geometry().right() < 300 for button in (*buttons, end))


def test_a_note_can_say_something_else(qtbot: QtBot):
    note = Note("info", "Kosong tidak sama dengan nol.")
    qtbot.addWidget(note)
    note.show_note("danger", "Berkas tidak bisa dibuka.")
    assert (note.text, note.fill) == ("Berkas tidak bisa dibuka.", "dangerSoft")
    assert note.accessibleName() == note.text


def test_icon_and_words_of_a_note_stay_beside_each_other(qtbot: QtBot):
    note = Note("info", "Irama 8 minggu terakhir: belum cukup data.")
    qtbot.addWidget(note)
    note.resize(600, 120)  # as beside something taller
    note.show()
    (label,) = note.findChildren(PlainLabel)
    (icon,) = note.findChildren(IconLabel)
    assert abs(icon.geometry().center().y() - label.geometry().center().y()) <= 2
    assert abs(label.geometry().center().y() - note.rect().center().y()) <= 2


@pytest.mark.parametrize(("share", "words"), [(0.75, "75 %"), (7.0, "100 %"), (-1.0, "0 %")])
def test_a_bar_is_never_fuller_than_full(qtbot: QtBot, share: float, words: str):
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.show_share(share)
    assert bar.accessibleName() == words


def test_a_cleared_layout_is_empty(qtbot: QtBot):
    holder = QWidget()
    qtbot.addWidget(holder)
    outer = QVBoxLayout(holder)
    button = Button("Satu")
    outer.addLayout(row(button, PlainLabel("Dua")))
    with qtbot.waitSignal(button.destroyed):
        clear(outer)
    assert outer.count() == 0
