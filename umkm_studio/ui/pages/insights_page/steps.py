"""From being seen to coming back: each bar is filled by its share of the step before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from umkm_studio.models.insight.funnel import Stage, Step
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card, ProgressBar, clear
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.tables import RIGHT
from umkm_studio.ui.kit.theme import theme

_COUNTED = (Step.ORDERS, Step.PAID, Step.RETURNING)  # by the program; the others are typed in


class Steps(Card):
    """The steps of the posts of a period. What is missing is said, so that a gap never looks like a
    loss. `step_asked` wants the orders that are counted in one.
    """

    step_asked = Signal(str, str)  # the step, and what it is called

    def __init__(self) -> None:
        super().__init__(self.tr("Dari terlihat sampai dipesan"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().px(12))
        self._grid.setVerticalSpacing(theme().px(8))
        self._grid.setColumnStretch(1, 1)
        self._caption = caption("", role="text2", wrap=True)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._caption)

    @property
    def sentence(self) -> str:
        """What stands below."""
        return self._caption.text()

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show the posts of a period."""
        clear(self._grid)
        if not stages[0].posts:
            self._caption.setText(self.tr("Belum ada unggahan di masa ini."))
            return
        for at, stage in enumerate(stages):
            self._add(at, stage)
        words = self.tr(
            "Tiap batang menunjukkan bagian dari langkah sebelumnya, dari %n unggahan di masa ini. "
            "Orang yang sama bisa terhitung di beberapa unggahan.",
            "",
            stages[0].posts,
        )
        self._caption.setText(" ".join([words, *self._missing(stages), *self._shared(stages)]))

    def _add(self, at: int, stage: Stage) -> None:
        said = ""
        if stage.share is not None:
            said = self._share_words(stage.step).format(share=wording.percent(stage.share, 1))
        elif stage.number is None:
            said = self.tr("belum diisi")
        bar = ProgressBar()
        is_first = float(not at and stage.number is not None)
        bar.show_share(min(1.0, is_first if stage.share is None else stage.share), said)
        self._grid.addWidget(PlainLabel(self.name(stage.step), style="table"), at, 0)
        self._grid.addWidget(bar, at, 1)
        self._grid.addWidget(self._number(stage), at, 2, RIGHT | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(caption(said, role="text2"), at, 3)

    def _number(self, stage: Stage) -> QWidget:
        """A number that is counted from orders leads to them."""
        words = wording.number(stage.number)
        if stage.step not in _COUNTED or not stage.number:
            return PlainLabel(words, style="label", align=RIGHT)
        link = LinkButton(words, strong=True)
        named = self.tr("{step}: %n pesanan, tampilkan", "", stage.number)
        link.setAccessibleName(named.format(step=self.name(stage.step)))
        link.clicked.connect(partial(self._asked, stage.step))
        return link

    def _asked(self, step: Step) -> None:
        self.step_asked.emit(step.value, self.name(step))

    def _missing(self, stages: Sequence[Stage]) -> list[str]:
        words = self.tr("{step}: {missing} dari %n unggahan belum diisi.", "", stages[0].posts)
        return [
            words.format(
                step=self.name(stage.step), missing=wording.number(stage.posts - stage.known)
            )
            for stage in stages
            if stage.known < stage.posts
        ]

    def _shared(self, stages: Sequence[Stage]) -> list[str]:
        """Over which posts a share is taken that is not the one of the sums beside it."""
        words = self.tr("{step}: bagian dihitung dari {shared} unggahan yang keduanya terisi.")
        return [
            words.format(step=self.name(stage.step), shared=wording.number(stage.shared))
            for before, stage in pairwise(stages)
            if stage.share is not None and stage.shared < max(before.known, stage.known)
        ]

    def name(self, step: Step) -> str:
        """What a step is called."""
        return {
            Step.REACH: self.tr("Jangkauan"),
            Step.INTERACTIONS: self.tr("Interaksi"),
            Step.TALKS: self.tr("Tanya atau DM"),
            Step.ORDERS: self.tr("Pesanan"),
            Step.PAID: self.tr("Lunas"),
            Step.RETURNING: self.tr("Pembeli kembali"),
        }[step]

    def _share_words(self, step: Step) -> str:
        return {
            Step.REACH: "",
            Step.INTERACTIONS: self.tr("{share} dari jangkauan"),
            Step.TALKS: self.tr("{share} dari interaksi"),
            Step.ORDERS: self.tr("{share} dari yang bertanya"),
            Step.PAID: self.tr("{share} dari pesanan"),
            Step.RETURNING: self.tr("{share} dari yang lunas"),
        }[step]
