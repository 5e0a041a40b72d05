"""Badges and tags: an icon and a word, never colour alone.

    Badge(evidence_look("proven"))                    # as a widget
    Column(self.tr("Status"), lambda o: o.status, badge=lambda o: order_state_look(o.status))
    PillarTag("education")
    Avatar(36)                                        # the shop's initials

The tables below give each key of the models its icon, kind and word in the language in force.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from umkm_studio.ui.kit.labels import as_tooltip
from umkm_studio.ui.kit.theme import paint_icon, theme

translate = QCoreApplication.translate

BadgeKind = Literal[
    "success",
    "info",
    "warning",
    "neutral",
    "danger",
    "dashed",
    "edukasi",
    "cerita",
    "layar",
    "promo",
]


@dataclass(frozen=True, slots=True)
class Look:
    """What a badge shows. `tag` makes it a pillar tag (radius 6) instead of a pill; `on_tint`
    fills it with the surface, for a row that has the badge's own soft colour.
    """

    word: str
    kind: BadgeKind = "neutral"
    icon: str = ""
    tag: bool = False
    on_tint: bool = False


def badge_size(look: Look) -> QSize:
    """Room for a badge, in pixels."""
    t = theme()
    width = QFontMetrics(t.font("badge")).horizontalAdvance(look.word)
    padding = t.px(7 if look.tag else 10) * 2
    if look.icon:
        width += t.px(14) + t.px(5)
        padding -= t.px(1)
    return QSize(width + padding + 1, t.px(24))


def paint_badge(painter: QPainter, look: Look, at: QPoint) -> None:
    """Draw a badge with its top left corner at `at`."""
    t = theme()
    size = badge_size(look)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dashed = look.kind == "dashed"
    words = "neutralText" if dashed else f"{look.kind}Text"
    box = QRectF(at.x(), at.y(), size.width(), size.height())
    radius = t.px(6) if look.tag else size.height() / 2
    if dashed:
        painter.setBrush(t.color("surface"))
        pen = QPen(t.color("borderStrong"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    else:
        painter.setBrush(t.color("surface" if look.on_tint else f"{look.kind}Soft"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, radius, radius)
    left = box.left() + t.px(7 if look.tag else 10) - (t.px(1) if look.icon else 0)
    if look.icon:
        side = t.px(14)
        top = box.top() + round((box.height() - side) / 2)
        paint_icon(painter, look.icon, QRectF(round(left), top, side, side), words)
        left += side + t.px(5)
    painter.setFont(t.font("badge"))
    painter.setPen(t.color(words))
    painter.drawText(
        QRectF(left, box.top(), box.right() - left + 4, box.height()),
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        look.word,
    )
    painter.restore()


class Badge(QWidget):
    """A badge as a widget; its word is its accessible name."""

    def __init__(self, look: Look, *, tooltip: str = "") -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(as_tooltip(tooltip))
        self.show_look(look)

    @property
    def look(self) -> Look:
        """What it shows now."""
        return self._look

    def show_look(self, look: Look) -> None:
        """Show something else."""
        self._look = look
        self.setAccessibleName(look.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the badge."""
        return badge_size(self._look)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge."""
        paint_badge(QPainter(self), self._look, QPoint(0, 0))


class PillarTag(Badge):
    """The tag of a pillar: icon and name on its soft fill."""

    def __init__(self, pillar: str) -> None:
        super().__init__(pillar_look(pillar))


# the keys of the models, as people see them

# pillar key: colour role, icon, matplotlib marker (DESIGN 3.1: fixed icon and marker)
PILLARS: dict[str, tuple[BadgeKind, str, str]] = {
    "education": ("edukasi", "bulb", "o"),
    "story": ("cerita", "book-2", "D"),
    "behind_the_scenes": ("layar", "camera", "s"),
    "promo": ("promo", "speakerphone", "^"),
}


def pillar_role(pillar: str) -> str:
    """The colour role of a pillar's mark; + "Soft" is its fill, + "Text" its words."""
    return PILLARS[pillar][0]


def pillar_icon(pillar: str) -> str:
    """The icon of a pillar."""
    return PILLARS[pillar][1]


def pillar_word(pillar: str) -> str:
    """The name of a pillar."""
    return {
        "education": translate("Words", "Edukasi"),
        "story": translate("Words", "Cerita"),
        "behind_the_scenes": translate("Words", "Di Balik Layar"),
        "promo": translate("Words", "Promo"),
    }[pillar]


def pillar_marks() -> str:
    """What the markers of `PILLARS` mean, in words: for pictures that are apart from a legend."""
    words = translate(
        "Words",
        "Bulatan: {education}. Belah ketupat: {story}. Kotak: {behind_the_scenes}. "
        "Segitiga: {promo}.",
    )
    return words.format(**{pillar: pillar_word(pillar) for pillar in PILLARS})


def pillar_look(pillar: str) -> Look:
    """The tag of a pillar."""
    kind, icon, _marker = PILLARS[pillar]
    return Look(pillar_word(pillar), kind, icon, tag=True)


def evidence_look(evidence: str) -> Look:
    """The badge of a post's evidence: proven, reported, likely or insufficient."""
    return {
        "proven": Look(
            translate("Words", "Terbukti lewat kode"), "success", "rosette-discount-check"
        ),
        "reported": Look(translate("Words", "Kata pembeli"), "info", "message-2"),
        "likely": Look(translate("Words", "Kemungkinan"), "warning", "help-circle"),
        "insufficient": Look(translate("Words", "Belum cukup data"), "dashed", "circle-dashed"),
    }[evidence]


def post_state_look(status: str) -> Look:
    """The badge of a post's state: idea, draft, scheduled or published."""
    return {
        "idea": Look(translate("Words", "Ide"), "dashed", "seedling"),
        "draft": Look(translate("Words", "Draf"), "dashed", "pencil"),
        "scheduled": Look(translate("Words", "Terjadwal"), "neutral", "calendar"),
        "published": Look(translate("Words", "Tayang"), "success", "circle-check"),
    }[status]


def order_state_look(status: str) -> Look:
    """The badge of an order's state, as in models: new, unpaid, paid ... returned."""
    return {
        "new": Look(translate("Words", "Baru"), "neutral", "clock"),
        "unpaid": Look(translate("Words", "Belum dibayar"), "neutral", "clock"),
        "paid": Look(translate("Words", "Dibayar"), "warning", "cash"),
        "processing": Look(translate("Words", "Diproses"), "info", "package"),
        "shipped": Look(translate("Words", "Dikirim"), "info", "truck-delivery"),
        "completed": Look(translate("Words", "Selesai"), "success", "circle-check"),
        "cancelled": Look(translate("Words", "Batal"), "neutral", "x"),
        "returned": Look(translate("Words", "Retur"), "danger", "truck-return"),
    }[status]


class Avatar(QWidget):
    """The shop's initials on a green square."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self._side = side
        self._initials = ""
        self.setFixedSize(theme().px(side), theme().px(side))

    def show_name(self, name: str) -> None:
        """Take the initials of the first two words."""
        self._initials = "".join(word[0] for word in name.split()[:2]).upper()
        self.setToolTip(as_tooltip(name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw square and letters."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color("primary"))
        radius = t.px(self._side * 0.26)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        font = t.font("button")
        font.setPixelSize(t.px(self._side * 0.37))
        font.setWeight(font.Weight.Bold)
        painter.setFont(font)
        painter.setPen(t.color("onPrimary"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
