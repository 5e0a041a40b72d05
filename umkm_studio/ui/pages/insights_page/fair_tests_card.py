"""Fair tests on Hasil: those that run or are over, and the way to a new one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.fair_tests import State
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight import fair_results
from umkm_studio.models.insight.fair_results import Result
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import fair_result_words, fair_test_actions, fair_test_words
from umkm_studio.ui.kit.badges import Badge, pillar_word
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption
from umkm_studio.ui.kit.page import Studio

_SHOWN = 4  # tests, the newest first


class FairTestsCard(Card):
    """Worked out beside the window. `propose` names the pillars of which timing can't tell."""

    def __init__(self, studio: Studio) -> None:
        plan = QCoreApplication.translate("FairTestsCard", "Rencanakan uji adil")
        title = QCoreApplication.translate("FairTestsCard", "Uji adil")
        self.plan_button = Button(plan, icon="calendar-plus", small=True)
        super().__init__(title, icon="scale", right=self.plan_button, gap=8)
        self.plan_button.clicked.connect(self._plan)
        self._studio = studio
        self._undecided: Sequence[Pillar] = ()
        self._pillar = Pillar.PROMO
        self.results: list[Result] = []
        self.open_buttons: list[Button] = []
        self.proposal = PlainLabel(style="table", role="text2", wrap=True)
        self.body.addWidget(self.proposal)
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self.propose(())

    def propose(self, undecided: Sequence[Pillar]) -> None:
        """Say of which pillars nothing can be said by timing alone, the likeliest to try first;
        one that a test waits for or runs on is left out.
        """
        self._undecided = undecided
        tried = {one.test.pillar for one in self.results if _is_to_come(one)}
        open_ones = [pillar for pillar in undecided if pillar not in tried]
        self._pillar = open_ones[0] if open_ones else Pillar.PROMO
        if open_ones:
            text = self.tr(
                "Dari waktunya saja, {pillars} belum bisa dinilai. Coba beberapa minggu dengan dan "
                "tanpa, diundi: itu memberi jawaban yang lebih pasti."
            )
            names = ", ".join(map(pillar_word, open_ones))
            self.proposal.setText(text.format(pillars=names))
            return
        self.proposal.setText(
            self.tr(
                "Ingin tahu pasti apa yang dibawa satu pilar? Coba beberapa minggu dengan dan "
                "tanpa, diundi, lalu bandingkan pesanannya."
            )
        )

    def refresh(self) -> None:
        """Read the tests anew."""
        work = partial(_results, today=self._studio.today())
        self._studio.reads.run(work, self._show, self._studio.notices.explain)

    def _show(self, results: list[Result]) -> None:
        self.results = results
        clear(self._lines)
        self.open_buttons.clear()
        for result in results[:_SHOWN]:
            self._lines.addWidget(Line())
            self._lines.addWidget(self._line(result))
        self.propose(self._undecided)

    def _line(self, result: Result) -> QWidget:
        name = fair_test_words.title(result.test)
        button = Button(self.tr("Lihat"), small=True)
        button.setAccessibleName(self.tr("Lihat {test}").format(test=name))
        button.clicked.connect(partial(self._open, result.test.id))
        self.open_buttons.append(button)
        text = self.tr("{test}, {days}").format(test=name, days=fair_test_words.days(result.test))
        holder = QWidget()
        head = row(
            PlainLabel(text, style="label", wrap=True),
            Badge(fair_result_words.verdict_look(result)),
            button,
        )
        head.setStretch(0, 1)
        said = caption(fair_result_words.sentence(result), role="text2", wrap=True)
        column = stack(head, said, gap=4)
        column.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(column)
        return holder

    def _plan(self) -> None:
        fair_test_actions.new_test(self._studio, self._pillar)

    def _open(self, test_id: int | None) -> None:
        if test_id is not None:
            fair_test_actions.open_test(self._studio, test_id)


def _is_to_come(result: Result) -> bool:
    return result.test.state(result.today) is not State.OVER


def _results(store: Store, _progress: Progress, *, today: date) -> list[Result]:
    return fair_results.everything(store, today)
