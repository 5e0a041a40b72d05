"""What changed in buyers and followers: this month beside the one before."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from umkm_studio.models.insight.month import MonthReport
from umkm_studio.models.insight.month_audience import (
    ENOUGH_MOMENTS,
    ENOUGH_POSTS,
    Crowd,
    Format,
    Part,
)
from umkm_studio.models.reflections import month_before
from umkm_studio.models.voices.messages import Kind
from umkm_studio.ui.editors.message_words import kind_word
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate

_Cell = tuple[str, str]  # words, and a quiet line below
_Line = tuple[str, _Cell, _Cell]  # what, in the month before, in this one


class AudienceCard(Card):
    """Kinds of messages, busy hours and formats, month against month; hidden where nothing is
    known.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Yang berubah di pembeli dan pengikut"), padding=18)
        self._shown: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().px(14))
        self._grid.setVerticalSpacing(theme().px(4))
        self._grid.setColumnStretch(0, 1)
        self._foot = caption("", role="text2", wrap=True)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._foot)
        self.body.addStretch(1)

    def show_report(self, report: MonthReport) -> None:
        """Show two months."""
        self.setVisible(report.audience.is_known)
        for label in self._shown:
            label.hide()
            label.deleteLater()
        self._shown = []
        months = [wording.month_name(month) for month in (month_before(report.month), report.month)]
        for column, words in enumerate(months, 1):
            self._put(caption(words, role="text2"), 0, column)
        before, now = report.audience.before, report.audience.now
        for number, line in enumerate(_lines(before, now), 1):
            what, *cells = line
            self._put(PlainLabel(what, style="label"), 2 * number, 0)
            for column, (words, below) in enumerate(cells, 1):
                self._put(PlainLabel(words, style="table"), 2 * number, column)
                if below:
                    self._put(caption(below, role="text2"), 2 * number + 1, column)
        self._foot.setText(self._explained())

    def _put(self, label: QWidget, number: int, column: int) -> None:
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0)
        self._grid.addWidget(label, number, column, side)
        self._shown.append(label)

    def _explained(self) -> str:
        words = self.tr(
            "Waktu tersibuk ditampilkan mulai {moments} pesan dan pesanan berjam, angka tengah "
            "mulai {posts} unggahan. Beda yang kecil bisa kebetulan."
        )
        return words.format(moments=ENOUGH_MOMENTS, posts=ENOUGH_POSTS)


def _lines(before: Crowd, now: Crowd) -> Iterator[_Line]:
    for kind in Kind:
        counts = (before.messages.get(kind, 0), now.messages.get(kind, 0))
        if any(counts):
            then, since = (wording.number(count) for count in counts)
            yield kind_word(kind), (then, ""), (since, "")
    if any(sum(crowd.parts.values()) for crowd in (before, now)):
        busiest = translate("Audience", "Waktu tersibuk")
        yield busiest, (_part_word(before.busiest), ""), (_part_word(now.busiest), "")
    names = dict.fromkeys(one.name for one in (*now.formats, *before.formats))
    for name in names:
        if now.format(name) is not None or before.format(name) is not None:
            yield name, _format_cell(before.format(name)), _format_cell(now.format(name))


def _part_word(part: Part | None) -> str:
    if part is None:
        return "–"
    return {
        Part.MORNING: translate("Audience", "pagi"),
        Part.MIDDAY: translate("Audience", "siang"),
        Part.AFTERNOON: translate("Audience", "sore"),
        Part.EVENING: translate("Audience", "malam"),
    }[part]


def _format_cell(found: Format | None) -> _Cell:
    """How often, and what is usual of it where that is known."""
    if found is None:
        return "–", ""
    below = ""
    if found.reach is not None and found.talks is not None:
        below = translate("Audience", "jangkauan {reach}, percakapan {talks}")
    elif found.reach is not None:
        below = translate("Audience", "jangkauan {reach}")
    elif found.talks is not None:
        below = translate("Audience", "percakapan {talks}")
    words = translate("Audience", "{posts} kali", "", found.posts)
    words = words.format(posts=wording.number(found.posts))
    return words, below.format(reach=wording.number(found.reach), talks=wording.number(found.talks))
