"""The list of first steps, above everything else until it is done or put away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from umkm_studio.models import first_week
from umkm_studio.models.content import posts
from umkm_studio.models.first_week import State, Step
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import ProgressBar, row, stack
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.today_page.card import TodayCard


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What a step is called, why it helps, and the buttons that lead there, the usual one first."""

    name: str
    why: str
    ways: tuple[tuple[str, Callable[[], None]], ...]


class FirstWeekCard(TodayCard):
    """Each step can be left out, all of them can be put away; hidden once nothing is open."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, icon="list-check")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.bar = ProgressBar()
        self.bar.setFixedWidth(theme().px(120))
        self.practice_link = LinkButton(self.tr("Lihat data contoh"))
        self.practice_link.clicked.connect(studio.open_practice)
        self.away_link = LinkButton(self.tr("Singkirkan daftar"))
        self.away_link.setToolTip(self.tr("Bisa ditampilkan lagi dari Pengaturan"))
        self.away_link.clicked.connect(self._put_away)
        self.head.setSpacing(theme().px(12))
        for part in (self.bar, self.practice_link, self.away_link):
            self.head.addWidget(part)
        self.lines: dict[Step, StepLine] = {}
        self.hide()

    def title(self) -> str:
        """The heading."""
        return self.tr("Minggu pertamamu")

    def load(self) -> None:
        """A line for each step; the first that is open says why it helps."""
        found = first_week.load(self.store)
        self.lines = {}
        self.setVisible(not found.is_over)
        if found.is_over:
            return
        said = self._said()
        self.lines = {
            step: StepLine(said[step], state, opened=step is found.next)
            for step, state in found.steps.items()
        }
        for step, line in self.lines.items():
            line.skipped.connect(partial(self._skip, step))
            self.body.addWidget(line)
        count = self.tr("{done} dari {all} langkah").format(
            done=wording.number(found.done), all=wording.number(len(Step))
        )
        self.note_label.setText(count)
        self.note_label.show()
        self.bar.show_share(found.done / len(Step), count)

    def _said(self) -> dict[Step, _Said]:
        return {
            Step.SHOP: _Said(
                name=self.tr("Beri nama usahamu"),
                why=self.tr("Dipakai untuk menyapa dan untuk cetakan."),
                ways=((self.tr("Isi nama"), self._to_shop),),
            ),
            Step.PRODUCT: _Said(
                name=self.tr("Tambah satu produk"),
                why=self.tr("Dengan biaya membuatnya, supaya laba bisa dihitung."),
                ways=((self.tr("Tambah produk"), self._new_product),),
            ),
            Step.ORDER: _Said(
                name=self.tr("Catat satu pesanan, atau impor"),
                why=self.tr(
                    "Pesanan terakhirmu cukup. Berkas marketplace atau buku Excel bisa diambil "
                    "sekaligus."
                ),
                ways=(
                    (self.tr("Catat pesanan"), self._note_order),
                    (self.tr("Impor"), self._import),
                ),
            ),
            Step.POST: _Said(
                name=self.tr("Rencanakan satu konten dengan kode"),
                why=self.tr(
                    "Pembeli menyebut kodenya, dan kamu tahu konten mana yang membawa pesanan."
                ),
                ways=((self.tr("Rencanakan"), self._plan_post),),
            ),
        }

    # where the steps lead

    def _to_shop(self) -> None:
        self.studio.go("settings", field="name")

    def _new_product(self) -> None:
        from umkm_studio.ui.editors.product_editor import ProductEditor  # not on the first page

        self.studio.open_drawer(ProductEditor(self.studio))

    def _note_order(self) -> None:
        self.studio.go("orders", new=True)

    def _import(self) -> None:
        self.studio.go("orders", importing=True)

    def _plan_post(self) -> None:
        """The next post gets its code, where there is one already."""
        coming = posts.next_up(self.store, self.studio.today(), limit=1)
        if coming and coming[0].id is not None:
            post_actions.open_post(self.studio, coming[0].id)
        else:
            post_actions.new_post(self.studio)

    # leaving out

    def _skip(self, step: Step) -> None:
        text = self.tr("Langkah ini dilewati.")
        states = first_week.load(self.store).steps
        if [one for one, state in states.items() if state is State.OPEN] == [step]:
            text = self.tr("Langkah terakhir dilewati. Daftarnya bisa muncul lagi dari Pengaturan.")
        self.studio.keep(lambda: first_week.skip(self.store, [step]), text)

    def _put_away(self) -> None:
        text = self.tr("Daftarnya disingkirkan. Bisa ditampilkan lagi dari Pengaturan.")
        self.studio.keep(lambda: first_week.skip(self.store, Step), text)


class StepLine(QWidget):
    """Done, left out, or open with its ways to do it; `opened` says why it helps, too."""

    skipped = Signal()

    def __init__(self, said: _Said, state: State, *, opened: bool) -> None:
        super().__init__()
        icon, role, ink = {
            State.DONE: ("circle-check", "success", "text2"),
            State.SKIPPED: ("minus", "text3", "text2"),
            State.OPEN: ("circle-dashed", "text3", "text"),
        }[state]
        words = [PlainLabel(said.name, style="label", role=ink, wrap=True)]
        if opened:
            words.append(caption(said.why, role="text2", wrap=True))
        self.buttons: list[Button] = []
        line = row(IconLabel(icon, role=role, size=18), stack(*words, gap=0), gap=12)
        line.setStretch(1, 1)
        line.setContentsMargins(0, theme().px(3), 0, theme().px(3))
        self.setLayout(line)
        if state is State.OPEN:
            skip = LinkButton(self.tr("Lewati"))
            skip.setAccessibleName(self.tr("Lewati: {step}").format(step=said.name))
            skip.clicked.connect(self.skipped)
            self.buttons = [*self._ways(said, opened=opened), skip]
            for button in self.buttons:
                line.addWidget(button)
        else:
            told = self.tr("Selesai") if state is State.DONE else self.tr("Dilewati")
            line.addWidget(caption(told, role="text2"))

    def _ways(self, said: _Said, *, opened: bool) -> list[Button]:
        """Of the open step the usual way is a button, the rest are links."""
        ways: list[Button] = []
        for verb, act in said.ways:
            usual = opened and not ways
            button = Button(verb, small=True) if usual else LinkButton(verb, strong=True)
            button.clicked.connect(act)
            ways.append(button)
        return ways
