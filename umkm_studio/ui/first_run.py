"""The first start: three steps that can be skipped, or a look around in the practice shop."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from umkm_studio import paths
from umkm_studio.models import shop as shops
from umkm_studio.models.content.capacity import DEFAULT_MINUTES
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.ui.editors.pillar_targets import PillarTargets
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Card, ProgressBar, row, stack
from umkm_studio.ui.kit.drafting import Drafting
from umkm_studio.ui.kit.fields import Labelled, Segments, TextField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.side_panel import SidePanel
from umkm_studio.ui.kit.theme import theme

STEPS = 3
_MOST_A_WEEK = 14


class FirstRun(QWidget):
    """Fills the window until it is `finished`. What a step holds is kept on going on."""

    finished = Signal()

    def __init__(self, studio: Studio, *, step: int = 0) -> None:
        super().__init__()
        self._studio = studio
        shop = shops.load(studio.store)
        self.steps = (_ShopStep(shop), _PaceStep(shop), _DataStep(studio))
        self._promise = self._make_promise()
        self._stack = QStackedWidget()
        for one in self.steps:
            self._stack.addWidget(one)
        self._count = PlainLabel(style="label", role="text2")
        self._bar = ProgressBar()
        self._bar.setFixedWidth(theme().px(160))
        languages = (("id", "Indonesia"), ("en", "English"))
        self.language = Segments(languages, shop.language, small=True)
        self.language.setAccessibleName(self.tr("Bahasa"))
        self.language.changed.connect(self._speak)
        self._title = PlainLabel(style="h1", wrap=True)
        self._sentence = PlainLabel(role="text2", wrap=True)
        self.practice_button = Button(self.tr("Coba contoh"), small=True)
        self.practice_button.clicked.connect(studio.open_practice)
        look = self.tr(
            "Mau lihat-lihat dulu? Buka dengan data contoh, datamu sendiri tetap kosong."
        )
        self._look = Note("info", look, icon="player-play", action=self.practice_button)
        self._notes = stack()
        self._make_buttons()
        self._arrange()
        self.show_step(step)
        which = Which(form="first_run")
        self.drafting = Drafting(self, studio, which, notes=self._notes)
        self.finished.connect(self.drafting.end)
        self.drafting.begin()

    @property
    def step(self) -> int:
        """The step shown, counted from 0."""
        return self._stack.currentIndex()

    def show_step(self, step: int) -> None:
        """Show a step, counted from 0."""
        self._stack.setCurrentIndex(step)
        shown = self.steps[step]
        count = self.tr("Langkah {step} dari {steps}").format(step=step + 1, steps=STEPS)
        self._count.setText(count)
        self._bar.show_share((step + 1) / STEPS, count)
        self._title.setText(shown.title)
        self._sentence.setText(shown.sentence)
        self.setAccessibleName(shown.title)
        last = step == STEPS - 1
        self.restore_button.setVisible(step == 0)
        self.back_button.setVisible(step > 0)
        self.skip_button.setVisible(not last)
        self.next_button.setText(self.tr("Mulai") if last else self.tr("Lanjut"))
        self.next_button.updateGeometry()
        shown.setFocus()

    # build

    def _make_promise(self) -> SidePanel:
        """What this program is for, and what it never does."""
        title = self.tr("Sepuluh menit tiap malam, usaha jadi lebih jelas.")
        text = self.tr(
            "Rencanakan konten, catat pesanan, dan lihat unggahan mana yang benar-benar membawa "
            "pembeli."
        )
        promises = (
            ("cloud-off", self.tr("Bekerja tanpa internet")),
            ("lock", self.tr("Data tinggal di laptop ini")),
            ("heart-handshake", self.tr("Tanpa akun dan tanpa iklan")),
        )
        return SidePanel(title, text, promises)

    def _make_buttons(self) -> None:
        self.restore_button = Button(
            self.tr("Pindah laptop? Pilih cadangan…"), kind="quiet", icon="database-import"
        )
        self.restore_button.clicked.connect(self._restore)
        self.back_button = Button(self.tr("Kembali"), icon="arrow-left")
        self.skip_button = Button(self.tr("Lewati dulu"), kind="quiet")
        self.next_button = Button(kind="primary", icon="arrow-right", icon_after=True)
        self.back_button.clicked.connect(self._back)
        self.skip_button.clicked.connect(self._skip)
        self.next_button.clicked.connect(self._next)

    def _restore(self) -> None:
        self._studio.go("settings", restore=True)

    def _arrange(self) -> None:
        t = theme()
        inner = QWidget()
        inner.setObjectName("body")
        column = stack(
            row(self._count, self._bar, None, self.language, gap=10),
            stack(self._title, self._sentence, gap=2),
            self._notes,
            self._stack,
            self._look,
            None,
            gap=16,
        )
        column.setContentsMargins(t.px(72), t.px(40), t.px(72), t.px(16))
        inner.setLayout(column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        foot = row(
            self.restore_button, self.back_button, None, self.skip_button, self.next_button, gap=12
        )
        foot.setContentsMargins(t.px(72), t.px(8), t.px(72), t.px(28))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(area, 1)
        right.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._promise)
        whole.addLayout(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has no room for the left side."""
        super().resizeEvent(event)
        self._promise.stand_beside(self)

    # going on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, from whichever field; on a button at the foot it presses that one."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        others = (self.back_button, self.skip_button, self.practice_button)
        button = next((one for one in others if one is focus), self.next_button)
        button.click()

    def _next(self) -> None:
        last = self.step == STEPS - 1
        if self._keep(self.steps[self.step].values()):
            if last:
                self._finish()
            else:
                self.show_step(self.step + 1)

    def _skip(self) -> None:
        self.show_step(self.step + 1)

    def _back(self) -> None:
        self.show_step(self.step - 1)

    def _finish(self) -> None:
        if self._keep({"started": True}):
            self.finished.emit()

    def _speak(self, code: str) -> None:
        """Keep what is typed, then speak the other language: the window builds this anew."""
        self._keep(self.steps[self.step].values() | {"language": code})

    def _keep(self, values: dict[str, Any]) -> bool:
        store = self._studio.store
        try:
            shops.save(store, replace(shops.load(store), **values))
        except UserError as error:
            self._studio.notices.explain(error)
            return False
        self.drafting.kept()
        return True


class _Step(QWidget):
    """One step: its words, and the settings that it asks for."""

    title = ""
    sentence = ""

    def values(self) -> dict[str, Any]:
        """Settings by their names in `Shop`."""
        return {}


class _ShopStep(_Step):
    def __init__(self, shop: shops.Shop) -> None:
        super().__init__()
        self.title = self.tr("Kenalan dulu, apa nama usahamu?")
        self.sentence = self.tr("Dipakai untuk menyapa dan untuk cetakan. Bisa diubah kapan saja.")
        self.fields = {
            "name": TextField(shop.name, placeholder="Dapur Ratna", limit=60),
            "nickname": TextField(shop.nickname, placeholder="Bu Ratna", limit=60),
            "city": TextField(shop.city, placeholder="Semarang", limit=60),
            "tagline": TextField(shop.tagline, placeholder="Kue kering & sambal", limit=60),
        }
        labels = {
            "name": self.tr("Nama usaha"),
            "nickname": self.tr("Nama panggilan"),
            "city": self.tr("Kota"),
            "tagline": self.tr("Yang dibuat"),
        }
        card = Card(padding=22, gap=14)
        for name, field in self.fields.items():
            card.body.addWidget(Labelled(labels[name], field))
        self.setLayout(stack(card, None, gap=0))
        self.setFocusProxy(self.fields["name"])

    def values(self) -> dict[str, Any]:
        return {name: field.value() for name, field in self.fields.items()}


class _PaceStep(_Step):
    def __init__(self, shop: shops.Shop) -> None:
        super().__init__()
        self.title = self.tr("Seberapa sering kamu sanggup mengunggah?")
        self.sentence = self.tr("Teratur lebih baik daripada banyak. Bisa diubah kapan saja.")
        self._posts = shop.posts_per_week
        self.targets = PillarTargets(shop.targets)
        self.setLayout(stack(self._pace_card(), self._targets_card(), None, gap=14))
        self.setFocusProxy(self.more_button)
        self._show_pace()

    def values(self) -> dict[str, Any]:
        return {"posts_per_week": self._posts, "targets": self.targets.value()}

    def _pace_card(self) -> Card:
        self.fewer_button = IconButton("minus", self.tr("Satu konten lebih sedikit"))
        self.more_button = IconButton("plus", self.tr("Satu konten lebih banyak"))
        self.fewer_button.clicked.connect(self._fewer)
        self.more_button.clicked.connect(self._more)
        self.pace_label = PlainLabel(style="figure", align=Qt.AlignmentFlag.AlignHCenter)
        self.pace_label.setMinimumWidth(theme().px(48))
        self._hours = PlainLabel(style="table", role="text2", wrap=True)
        name = PlainLabel(self.tr("Konten per minggu"), style="label")
        buttons = (self.fewer_button, self.pace_label, self.more_button)
        card = Card(padding=20)
        card.body.addLayout(row(name, None, *buttons, gap=8))
        card.body.addWidget(self._hours)
        return card

    def _targets_card(self) -> Card:
        card = Card(padding=20, gap=4)
        card.body.addWidget(PlainLabel(self.tr("Keseimbangan yang kamu mau"), style="label"))
        why = self.tr("Promo secukupnya, supaya pengikut tidak merasa terus dijuali.")
        card.body.addWidget(PlainLabel(why, style="table", role="text2", wrap=True))
        card.body.addSpacing(theme().px(6))
        card.body.addWidget(self.targets)
        return card

    def _fewer(self) -> None:
        self._posts = max(1, self._posts - 1)
        self._show_pace()

    def _more(self) -> None:
        self._posts = min(_MOST_A_WEEK, self._posts + 1)
        self._show_pace()

    def _show_pace(self) -> None:
        self.pace_label.setText(wording.number(self._posts))
        words = self.tr("Kira-kira {time} kerja seminggu, kalau satu konten {each}.")
        taken = wording.duration(self._posts * DEFAULT_MINUTES)
        self._hours.setText(words.format(time=taken, each=wording.duration(DEFAULT_MINUTES)))
        self.fewer_button.setEnabled(self._posts > 1)
        self.more_button.setEnabled(self._posts < _MOST_A_WEEK)


class _DataStep(_Step):
    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.title = self.tr("Datamu tinggal di laptop ini")
        self.sentence = self.tr("Tidak ada akun, tidak ada yang dikirim lewat internet.")
        data = studio.data_dir
        self.setLayout(
            stack(
                self._place(
                    "device-laptop",
                    self.tr("Data usahamu"),
                    self.tr("Satu berkas di folder ini."),
                    str(data),
                ),
                self._place(
                    "database-export",
                    self.tr("Cadangan"),
                    self.tr(
                        "Dibuat sendiri setiap aplikasi ditutup dan tiap setengah jam. Colok "
                        "flashdisk sesekali: dari Pengaturan, cadangan bisa ikut disalin ke sana."
                    ),
                    str(paths.backups_dir(data)),
                ),
                None,
                gap=14,
            )
        )

    def _place(self, icon: str, name: str, sentence: str, folder: str) -> Card:
        card = Card(name, icon=icon, padding=20, gap=6)
        card.body.addWidget(PlainLabel(sentence, style="table", role="text2", wrap=True))
        where = PlainLabel(folder, style="table", wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        card.body.addWidget(where)
        return card
