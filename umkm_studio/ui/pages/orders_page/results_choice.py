"""The maker's word on one post of an insight export, below the table."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.importing.results import Deed, Outcome, Pick, State
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.results_words import outcome_sentence


class ResultChoice(QWidget):
    """Why a post is what it is, and what else it may become. `picked` carries its Outcome and the
    Pick.
    """

    picked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._outcome: Outcome | None = None
        self.sentence = PlainLabel(style="table", wrap=True)
        self.same_button = Button(self.tr("Ya, sama"), small=True, icon="check")
        self.join_button = Button(self.tr("Gabungkan"), small=True, icon="link")
        self.new_button = Button(self.tr("Bukan, tambahkan baru"), small=True, icon="calendar-plus")
        self.add_button = Button(self.tr("Tambahkan"), small=True, icon="calendar-plus")
        self.leave_button = Button(self.tr("Lewati"), small=True, icon="minus")
        self.pillar = Select([(one, pillar_word(one)) for one in Pillar])
        self.pillar.setAccessibleName(self.tr("Pilar konten baru"))
        buttons = (
            self.pillar,
            self.same_button,
            self.join_button,
            self.new_button,
            self.add_button,
            self.leave_button,
        )
        side = theme().px(14)
        inside = QVBoxLayout()
        inside.setContentsMargins(side, theme().px(8), side, theme().px(10))
        inside.setSpacing(theme().px(8))
        inside.addWidget(self.sentence)
        inside.addLayout(Flow(*buttons, gap=8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Line())
        layout.addLayout(inside)
        self.same_button.clicked.connect(self._same)
        self.join_button.clicked.connect(self._same)
        self.new_button.clicked.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.leave_button.clicked.connect(self._leave)
        self.pillar.changed.connect(self._pillar_chosen)
        self.show_outcome(None)

    def show_outcome(self, one: Outcome | None) -> None:
        """Ask about the post under the cursor; nothing where there is none."""
        self._outcome = one
        self.setVisible(one is not None)
        if one is None:
            return
        self.sentence.setText(outcome_sentence(one))
        waiting, new = one.state is State.WAITING, one.state is State.NEW
        self.same_button.setVisible(waiting)
        self.join_button.setVisible(new and one.like is not None)
        self.new_button.setVisible(waiting)
        self.add_button.setVisible(one.state is State.LEFT)
        self.leave_button.setVisible(waiting or new)
        self.pillar.setVisible(new)
        self.pillar.set_value(one.pillar)

    def _same(self) -> None:
        if self._outcome is not None and self._outcome.like is not None:
            self._pick(Pick(Deed.JOIN, post_id=self._outcome.like.post.id))

    def _add(self) -> None:
        self._pick(Pick(Deed.ADD))

    def _leave(self) -> None:
        self._pick(Pick(Deed.LEAVE))

    def _pillar_chosen(self, pillar: Pillar) -> None:
        self._pick(Pick(Deed.ADD, pillar=pillar))

    def _pick(self, pick: Pick) -> None:
        if self._outcome is not None:
            self.picked.emit(self._outcome, pick)
