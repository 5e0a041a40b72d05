"""The card "Unggahan berikutnya": the next post large, the two after it below."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.content import media, posts, readiness, tied
from umkm_studio.models.content.posts import Post
from umkm_studio.models.content.readiness import Item
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.editors.check_words import todo_word
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import (
    Badge,
    PillarTag,
    pillar_icon,
    pillar_role,
    pillar_word,
    post_state_look,
)
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Card, ProgressBar, row, stack
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, elided
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_icon, places_word
from umkm_studio.ui.kit.theme import paint_icon, theme
from umkm_studio.ui.kit.thumbnails import Thumbnails, covering
from umkm_studio.ui.pages.today_page.card import RowButton, TodayCard

_PICTURE = 184  # pixels of a picture: sharp at twice the size


class NextPosts(TodayCard):
    """What to post next."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, icon="calendar")
        to_calendar = LinkButton(self.tr("Buka kalender"))
        to_calendar.clicked.connect(self._to_calendar)
        self.head.addWidget(to_calendar)
        self.first: Post | None = None
        self.missing = 0  # checks of the next post that are open
        self._squares: list[Thumbnail] = []
        self._lines: list[tuple[Post, RowButton, PlainLabel]] = []  # the posts after the first
        self._thumbnails = Thumbnails(studio.reads, pixels=_PICTURE, parent=self)
        self._thumbnails.arrived.connect(self._show_pictures)

    def title(self) -> str:
        """The heading."""
        return self.tr("Unggahan berikutnya")

    def load(self) -> None:
        """The next three posts from today on."""
        found = posts.next_up(self.store, self.studio.today(), limit=3)
        self.first = found[0] if found else None
        self._squares, self._lines = [], []
        self.missing = 0
        if self.first is None:
            start = LinkButton(self.tr("Rencanakan satu konten"), icon="plus", writes=True)
            start.clicked.connect(self._plan)
            self.say_empty(
                "calendar-plus",
                self.tr(
                    "Belum ada unggahan yang direncanakan. Mulai dari satu konten yang paling "
                    "mudah."
                ),
                start,
            )
            return
        self.body.addWidget(self._large(self.first))
        self.add_rows([self._line(post) for post in found[1:]])
        self._thumbnails.ask(path for post in found for path in post.media)
        self._show_pictures()

    def _large(self, post: Post) -> QWidget:
        box = Card(inset=True, padding=9)
        tags: list[QWidget | None] = [PillarTag(post.pillar)]
        if post.platforms:
            tags += [IconLabel(place_icon(post.platforms[0]), size=16)]
            tags += [PlainLabel(places_word(post.platforms), role="text2")]
        when = elided(self._when(post), role="text2")
        meta = row(*tags, when)
        meta.setStretchFactor(when, 1)
        title = elided(post.title, "figure")
        self.progress = ProgressBar()
        self.progress.setMaximumWidth(theme().px(120))
        self.ready = elided("", style="table", role="text2")
        ready = row(self.progress, self.ready, gap=9)
        ready.setStretch(1, 1)
        words = stack(None, meta, title, ready, None, gap=4)
        self.copy = Button(self.tr("Salin caption"), kind="primary", icon="copy", small=True)
        self.copy.clicked.connect(self._copy)
        if not post.caption:
            self.copy.disable(self.tr("Caption belum ditulis."))
        self.open = Button(self.tr("Buka"), small=True)
        self.open.clicked.connect(self._open_first)
        buttons = stack(None, self.copy, self._second(post), None)
        line = QHBoxLayout()
        line.setSpacing(theme().px(16))
        line.addWidget(self._square(post, 76))
        line.addLayout(words, 1)
        line.addLayout(buttons)
        box.body.addLayout(line)
        return box

    def _second(self, post: Post) -> QLayout | QWidget:
        """The way to the post; on its day also the word that it is out."""
        if post.day != self.studio.today():
            return self.open
        self.out = Button(self.tr("Sudah tayang"), small=True, writes=True)
        self.out.setAccessibleName(self.tr("Sudah tayang: {title}").format(title=post.title))
        self.out.clicked.connect(self._publish)
        return row(self.open, self.out)

    def _line(self, post: Post) -> QWidget:
        button = RowButton(post.id, post.title, height=42)
        below = elided("", role="text2")
        self._lines.append((post, button, below))
        words = stack(None, elided(post.title, "button"), below, None, gap=0)
        badge = Badge(post_state_look(post.status))
        line = row(self._square(post, 36), words, badge, gap=12)
        line.setStretch(1, 1)
        button.setLayout(line)
        button.chosen.connect(self._open)
        return button

    def _square(self, post: Post, side: int) -> Thumbnail:
        square = Thumbnail(post, side)
        self._squares.append(square)
        return square

    def _show_pictures(self) -> None:
        """The pictures that are there by now, and what is left on the lists of the posts."""
        for square in self._squares:
            square.show_picture(self._thumbnails.picture(square.path))
        if self.first is not None:
            self._show_ready(self.first)
        for post, button, below in self._lines:
            self._show_below(post, button, below)

    def _show_ready(self, post: Post) -> None:
        items = self._checks(post)
        left = [item.check for item in items if not item.is_done]
        self.missing = len(left)
        text = self.tr("{done} dari {total} siap")
        if len(left) == 1:
            text = self.tr("{done} dari {total} siap. Tinggal: {next}")
        elif left:
            text = self.tr("{done} dari {total} siap. Berikutnya: {next}")
        text = text.format(
            done=wording.number(len(items) - len(left)),
            total=wording.number(len(items)),
            next=todo_word(left[0]) if left else "",
        )
        self.progress.show_share((len(items) - len(left)) / len(items), text)
        self.ready.setText(text)

    def _show_below(self, post: Post, button: RowButton, below: PlainLabel) -> None:
        """When, where, and the first thing that is left to do."""
        left = [item.check for item in self._checks(post) if not item.is_done]
        parts = [wording.weekday_and_day(post.day)]
        if post.time is not None:
            text = self.tr("{day}, {time}")
            parts = [text.format(day=parts[0], time=wording.clock(post.time))]
        if post.platforms:
            parts.append(places_word(post.platforms))
        if left:
            text = self.tr("{count} lagi, mulai dari {next}")
            if len(left) == 1:
                text = self.tr("tinggal {next}")
            count = wording.number(len(left))
            parts.append(text.format(count=count, next=todo_word(left[0])))
        below.setText(" · ".join(parts))
        name = self.tr("{pillar}, {title}, {when}, {state}")
        button.setAccessibleName(
            name.format(
                pillar=pillar_word(post.pillar),
                title=post.title,
                when=below.text(),
                state=post_state_look(post.status).word,
            )
        )

    def _checks(self, post: Post) -> list[Item]:
        product = tied.product_words(self.store, post)
        return readiness.of(
            post,
            shops.load(self.store),
            materials=product.materials,
            size=product.size,
            pictures=sum(map(self._thumbnails.is_there, post.media)),
        )

    def _when(self, post: Post) -> str:
        """Besok, Kamis 15 Oktober · 16.00 · kode ULEK15."""
        parts = [self._day(post)]
        if post.time is not None:
            parts.append(wording.clock(post.time))
        if code := tied.code_of(self.store, post):
            parts.append(self.tr("kode {code}").format(code=code))
        return " · ".join(parts)

    def _day(self, post: Post) -> str:
        if post.day is None:
            return wording.UNKNOWN
        day = wording.weekday_and_full_day(post.day)
        today = self.studio.today()
        if post.day == today:
            return self.tr("Hari ini, {day}").format(day=day)
        if post.day == today + timedelta(days=1):
            return self.tr("Besok, {day}").format(day=day)
        return day

    def _copy(self) -> None:
        if self.first is not None:
            post_actions.copy_caption(self.studio, self.first)

    def _publish(self) -> None:
        if self.first is not None:
            post_actions.publish(self.studio, self.first)

    def _open_first(self) -> None:
        if self.first is not None:
            self._open(self.first.id)

    def _open(self, post_id: int | None) -> None:
        if post_id is not None:
            post_actions.open_post(self.studio, post_id)

    def _plan(self) -> None:
        post_actions.new_post(self.studio)

    def _to_calendar(self) -> None:
        self.studio.go("calendar")


class Thumbnail(QWidget):
    """The first picture of a post; a square in the soft colour of its pillar where it has none."""

    def __init__(self, post: Post, side: int) -> None:
        super().__init__()
        self.path = media.first_picture(post.media)
        self._pillar = post.pillar
        self._picture: QImage | None = None
        self._small = side < 60
        self.setFixedSize(theme().px(side), theme().px(side))

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture, or none."""
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or square and icon."""
        t = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        role = pillar_role(self._pillar)
        painter.setBrush(t.color(f"{role}Soft"))
        radius = t.px(8 if self._small else 10)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.drawPath(shape)
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipPath(shape)
            painter.drawImage(covering(self._picture, QRectF(self.rect())), self._picture)
            return
        side = t.px(20 if self._small else 36)
        at = QRectF(0, 0, side, side)
        at.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, pillar_icon(self._pillar), at.toRect(), f"{role}Text")
