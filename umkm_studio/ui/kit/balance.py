"""The mix of the pillars as pictures: a ring, two bars, and the legend with actual and target.

    ring = BalanceRing(); legend = BalanceLegend(); bars = BalanceBars()
    for picture in (ring, legend, bars):
        picture.show_balance(found)                  # models/content/balance.Balance

Without posts there is no share: "–", not 0%.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from umkm_studio.models.content.balance import Balance
from umkm_studio.models.content.posts import Pillar
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_icon, pillar_role, pillar_word
from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import paint_icon, theme

translate = QCoreApplication.translate

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LEGEND_AT = 48  # pixels below the first of the bars
_PITCH = 20  # of the lines of the legend
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def in_words(balance: Balance) -> str:
    """The whole picture as sentences, for screen readers."""
    sentence = translate("Balance", "{pillar}: {share}, target {target}.")
    return " ".join(
        sentence.format(
            pillar=pillar_word(pillar),
            share=_share(balance, pillar),
            target=_percent(balance.targets[pillar]),
        )
        for pillar in Pillar
    )


class _Picture(QWidget):
    """What the pictures have in common: the balance, and its words."""

    def __init__(self) -> None:
        super().__init__()
        self._balance = Balance(dict.fromkeys(Pillar, 0), dict.fromkeys(Pillar, 25))
        self.setAccessibleName(self.tr("Keseimbangan pilar"))

    @property
    def balance(self) -> Balance:
        """What is shown."""
        return self._balance

    def show_balance(self, balance: Balance) -> None:
        """Show another mix."""
        self._balance = balance
        self.setAccessibleDescription(in_words(balance))
        self.updateGeometry()
        self.update()


class BalanceRing(_Picture):
    """One ring of four parts with the number of posts in its middle (DESIGN 3.5).

    It gives way a little where the names beside it are long.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(theme().px(90), theme().px(90))
        self.setMaximumSize(theme().px(118), theme().px(118))

    def sizeHint(self) -> QSize:
        """As in the design."""
        return self.maximumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts clockwise from the top, then the total."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stroke = t.px(16)
        half = stroke / 2 + 0.5
        side = min(self.width(), self.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        box.adjust(half, half, -half, -half)
        pen = QPen(t.color("neutralSoft"), stroke, c=Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        parts = [pillar for pillar in Pillar if self._balance.counts[pillar]]
        if not parts:
            painter.drawEllipse(box)
        gap = 2.5 * t.scale * 360 / (3.1416 * box.width()) if len(parts) > 1 else 0.0
        angle = 90.0
        for pillar in parts:
            span = 360 * self._balance.counts[pillar] / self._balance.total
            pen.setColor(t.color(pillar_role(pillar)))
            painter.setPen(pen)
            painter.drawArc(box, round((angle - gap / 2) * 16), -round((span - gap) * 16))
            angle -= span
        self._paint_total(painter)

    def _paint_total(self, painter: QPainter) -> None:
        t = theme()
        font = t.font("h1")
        painter.setFont(font)
        painter.setPen(t.color("text"))
        middle = self.height() / 2
        number = QRectF(0, middle - t.px(22), self.width(), t.px(26))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(number, centre, wording.number(self._balance.total))
        painter.setFont(t.font("caption"))
        painter.setPen(t.color("text2"))
        below = QRectF(0, number.bottom() - t.px(1), self.width(), t.px(16))
        painter.drawText(below, centre, self.tr("unggahan"))


class BalanceLegend(_Picture):
    """Four lines: icon and name of the pillar, its share, its target."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the longest line."""
        t = theme()
        names = QFontMetrics(t.font("table"))
        name = max(names.horizontalAdvance(pillar_word(pillar)) for pillar in Pillar)
        return QSize(t.px(23) + name + t.px(8) + sum(self._numbers()), t.px(27) * len(Pillar))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        t = theme()
        painter = QPainter(self)
        _share_width, target_width = self._numbers()
        pitch = self.height() / len(Pillar)
        for index, pillar in enumerate(Pillar):
            line = QRectF(0, index * pitch, self.width(), pitch)
            _paint_icon(painter, pillar, line.left(), line)
            painter.setFont(t.font("table"))
            painter.setPen(t.color("text"))
            painter.drawText(line.adjusted(t.px(23), 0, 0, 0), _LEFT, pillar_word(pillar))
            numbers = line.adjusted(0, 0, -target_width, 0)
            painter.setFont(t.font("label"))
            painter.drawText(numbers, _RIGHT, _share(self._balance, pillar))
            painter.setFont(t.font("caption"))
            painter.setPen(t.color("text2"))
            painter.drawText(line, _RIGHT, _target(self._balance, pillar))

    def _numbers(self) -> tuple[int, int]:
        """Room for the share and for the target."""
        t = theme()
        shares, targets = QFontMetrics(t.font("label")), QFontMetrics(t.font("caption"))
        share = max(shares.horizontalAdvance(_share(self._balance, each)) for each in Pillar)
        target = max(targets.horizontalAdvance(_target(self._balance, each)) for each in Pillar)
        return share + t.px(2), target + t.px(8)


class BalanceBars(_Picture):
    """Plan as a thick bar, below it what is out and the target, and the legend in one line; with
    `tells_out` the legend has the shares of what is out, too, which else are in the tooltip.
    """

    def __init__(self, *, tells_out: bool = False) -> None:
        super().__init__()
        self._tells_out = tells_out
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_balance(self, balance: Balance) -> None:
        """Show another mix, planned and published apart."""
        super().show_balance(balance)
        out = self.tr("Sudah tayang: {posts} dari {total}.").format(
            posts=wording.number(balance.published.total), total=wording.number(balance.total)
        )
        self.setAccessibleDescription(f"{in_words(balance)} {out} {in_words(balance.published)}")
        apart = self.tr("{pillar}: {share} direncanakan, {out} sudah tayang, target {target}")
        lines = [
            apart.format(
                pillar=pillar_word(pillar),
                share=_share(balance, pillar),
                out=_share(balance.published, pillar),
                target=_percent(balance.targets[pillar]),
            )
            for pillar in Pillar
        ]
        self.setToolTip(as_tooltip("\n".join([out, *lines])))

    def sizeHint(self) -> QSize:
        """Three bars and the legend; two lines of legend where one is too narrow."""
        t = theme()
        rows = 1 if sum(self._widths()) + 3 * t.px(16) <= max(self.width(), 1) else 2
        return QSize(t.px(420), t.px(_LEGEND_AT) + rows * t.px(_PITCH))

    def minimumSizeHint(self) -> QSize:
        """The legend fits in two lines."""
        left, right = self._columns()
        return QSize(left + theme().px(16) + right, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """The legend may need another line."""
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw names, bars and legend."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = QFontMetrics(t.font("caption"))
        mix = self._balance
        lines = (
            (self.tr("Rencana"), 2, 11, mix.counts, 1.0),
            (self.tr("Tayang"), 20, 8, mix.out, 1.0),
            (self.tr("Target"), 37, 5, mix.targets, 0.55),
        )
        left = max(words.horizontalAdvance(name) for name, *_ in lines) + t.px(16)
        for name, top, height, values, strength in lines:
            bar = QRectF(left, t.px(top), self.width() - left, t.px(height))
            painter.setFont(t.font("caption"))
            painter.setPen(t.color("text2"))
            around = QRectF(0, bar.center().y() - t.px(8), left, t.px(16))
            painter.drawText(around, _LEFT, name)
            self._paint_bar(painter, bar, values, strength)
        self._paint_legend(painter)

    def _paint_bar(
        self, painter: QPainter, bar: QRectF, values: Mapping[Pillar, int], strength: float
    ) -> None:
        t = theme()
        painter.setPen(Qt.PenStyle.NoPen)
        total = sum(values.values())
        radius = min(t.px(3), bar.height() / 2)
        if not total:
            painter.setBrush(t.color("neutralSoft"))
            painter.drawRoundedRect(bar, radius, radius)
            return
        parts = [pillar for pillar in Pillar if values[pillar]]
        gap = t.px(2)
        room = bar.width() - gap * (len(parts) - 1)
        left = bar.left()
        for pillar in parts:
            width = room * values[pillar] / total
            color = QColor(t.color(pillar_role(pillar)))
            color.setAlphaF(strength)
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(left, bar.top(), width, bar.height()), radius, radius)
            left += width + gap

    def _paint_legend(self, painter: QPainter) -> None:
        t = theme()
        widths = self._widths()
        pitch = t.px(_PITCH)
        top = t.px(_LEGEND_AT)
        one_line = sum(widths) + 3 * t.px(16) <= self.width()
        gap = (self.width() - sum(widths)) / 3 if one_line else 0
        first, second = self._columns()
        middle = max(first + t.px(16), min(self.width() / 2, self.width() - second))
        left = 0.0
        for index, pillar in enumerate(Pillar):
            if one_line:
                at = left
                left += widths[index] + gap
            else:
                at = (index % 2) * middle
            line = QRectF(at, top + (0 if one_line else index // 2) * pitch, widths[index], pitch)
            _paint_icon(painter, pillar, at, line)
            x = at + t.px(20)
            for text, style, role in self._words(pillar):
                painter.setFont(t.font(style))
                painter.setPen(t.color(role))
                painter.drawText(QRectF(x, line.top(), self.width(), pitch), _LEFT, text)
                x += QFontMetrics(t.font(style)).horizontalAdvance(text) + t.px(5)

    def _words(self, pillar: Pillar) -> tuple[tuple[str, str, str], ...]:
        """Text, type style and colour role of the pieces of one legend entry."""
        words = (
            (pillar_word(pillar), "caption", "text"),
            (_share(self._balance, pillar), "badge", "text"),
            (_target(self._balance, pillar), "caption", "text2"),
        )
        if not self._tells_out:
            return words
        out = self.tr("· tayang {share}").format(share=_share(self._balance.published, pillar))
        return (*words, (out, "caption", "text2"))

    def _columns(self) -> tuple[int, int]:
        """How wide the two columns are where the legend takes two lines."""
        widths = self._widths()
        return max(widths[::2]), max(widths[1::2])

    def _widths(self) -> list[int]:
        t = theme()
        return [
            t.px(20)
            + sum(
                QFontMetrics(t.font(style)).horizontalAdvance(text) + t.px(5)
                for text, style, _role in self._words(pillar)
            )
            for pillar in Pillar
        ]


def _paint_icon(painter: QPainter, pillar: Pillar, left: float, line: QRectF) -> None:
    side = theme().px(14)
    box = QRectF(round(left), round(line.center().y() - side / 2), side, side)
    paint_icon(painter, pillar_icon(pillar), box, f"{pillar_role(pillar)}Text")


def _share(balance: Balance, pillar: Pillar) -> str:
    return _percent(balance.share(pillar)) if balance.total else wording.UNKNOWN


def _target(balance: Balance, pillar: Pillar) -> str:
    return f"/ {_percent(balance.targets[pillar])}"


def _percent(whole: int) -> str:
    return wording.percent(whole / 100)
