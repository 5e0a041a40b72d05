"""How long buyers waited in the last seven days, against the seven before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from umkm_studio.models.content import own_hours
from umkm_studio.models.voices import messages, reply_time
from umkm_studio.models.voices.reply_time import Week
from umkm_studio.ui.editors.message_words import short
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.labels import PlainLabel, as_tooltip, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

_DAYS = timedelta(days=7)
_BARS = 36  # pixels that the highest bar has


class ReplyTimeCard(Card):
    """The usual wait inside own hours: this week, the week before, and day by day."""

    def __init__(self, studio: Studio) -> None:
        period = caption("", role="text2")
        super().__init__("–", right=period, gap=3)
        self._studio = studio
        self.title_label.setText(self.tr("Waktu membalas"))
        period.setText(self.tr("7 hari"))
        self.usual = PlainLabel(style="figure")
        self.usual.setToolTip(
            self.tr("Nilai tengah: separuh balasan lebih cepat, separuh lebih lama")
        )
        self.compared = PlainLabel(style="table", role="text2", wrap=True)
        self.bars = DayBars()
        self.body.addWidget(self.usual)
        self.body.addWidget(self.compared)
        self.body.addWidget(self.bars)

    def refresh(self) -> None:
        """Work it out."""
        store, today = self._studio.store, self._studio.today()
        own = own_hours.of_shop(store)
        answered = messages.answered_between(store, today - 2 * _DAYS + timedelta(days=1), today)
        now = reply_time.week(own, answered, today)
        before = reply_time.week(own, answered, today - _DAYS)
        self.usual.setText("–" if now.usual is None else short(now.usual))
        self.compared.setText(self._words(now, before))
        self.bars.show_days(now.first, now.days)
        self.bars.setVisible(now.answers > 0)

    def _words(self, now: Week, before: Week) -> str:
        if now.usual is None and before.usual is None:
            return self.tr(
                "Belum ada yang dihitung. Catat pesan masuk dan tandai saat sudah dibalas, "
                "lengkap dengan jamnya."
            )
        if now.usual is None:
            assert before.usual is not None
            text = self.tr("Minggu ini belum ada balasan. Minggu lalu {before}.")
            return text.format(before=short(before.usual))
        answers = self.tr("Dari %n balasan.", "", now.answers)
        if before.usual is None:
            return answers
        text = self.tr("{answers} Minggu lalu {before}.")
        return text.format(answers=answers, before=short(before.usual))


class DayBars(QWidget):
    """A bar for each of seven days, the last in colour; a day without answers has none."""

    def __init__(self) -> None:
        super().__init__()
        self._first = date.min
        self._days: Sequence[timedelta | None] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, first: date, days: Sequence[timedelta | None]) -> None:
        """Show the usual wait of each day."""
        self._first, self._days = first, days
        self.setAccessibleName(", ".join(map(self._said, range(len(days)))))
        self.update()

    def sizeHint(self) -> QSize:
        """Bars with the days' names below."""
        t = theme()
        return QSize(t.px(200), t.px(_BARS + 6) + t.line_height("caption"))

    def minimumSizeHint(self) -> QSize:
        """As high, and as narrow as the names allow."""
        return QSize(theme().px(140), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """The tooltip says a day's wait."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._days:
            number = min(6, max(0, event.pos().x() * 7 // max(1, self.width())))
            QToolTip.showText(event.globalPos(), as_tooltip(self._said(number)), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = t.font("caption")
        painter.setFont(font)
        floor = self.height() - t.line_height("caption") - t.px(4)
        longest = max((day for day in self._days if day), default=timedelta())
        for number, day in enumerate(self._days):
            box = self._column(number)
            if day is not None:
                share = day / longest if longest else 0.0
                height = max(t.px(3), round(share * t.px(_BARS)))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(t.color("primary" if number == 6 else "neutralMark"))
                painter.drawRoundedRect(
                    QRectF(box.left(), floor - height, box.width(), height), t.px(3), t.px(3)
                )
            painter.setPen(t.color("text2"))
            name = wording.short_weekday(self._first + timedelta(days=number))
            name = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, box.width())
            below = QRect(box.left(), floor + t.px(4), box.width(), t.line_height("caption"))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)

    def _column(self, number: int) -> QRect:
        gap = theme().px(5)
        width = (self.width() - 6 * gap) / 7
        return QRect(round(number * (width + gap)), 0, round(width), self.height())

    def _said(self, number: int) -> str:
        name = wording.weekday(self._first + timedelta(days=number))
        day = self._days[number]
        if day is None:
            return self.tr("{day}: tidak ada balasan").format(day=name)
        return self.tr("{day}: {wait}").format(day=name, wait=short(day))
