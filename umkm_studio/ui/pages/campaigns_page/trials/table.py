"""The table of small tests, side by side: several with one partner show how it went over time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns.trials import State
from umkm_studio.models.insight.trial_results import Result
from umkm_studio.ui.editors import trial_words
from umkm_studio.ui.editors.trial_verdict_words import because, verdict_look
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look, evidence_look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import PlainLabel, heading
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.campaigns_page.row_menu import dots_column

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TrialRow:
    """A test with what came of it, and what it is about in a few words."""

    result: Result
    subject: str

    @property
    def id(self) -> int | None:
        """The test's own: the row stays the same after a refresh."""
        return self.result.trial.id


class TrialTable(RecordTable[TrialRow]):
    """All tests, the newest first."""

    def __init__(self) -> None:
        super().__init__(_columns(), name=translate("Trials", "Daftar uji kecil"), natural=True)
        self.new_button = Button(self.tr("Uji baru"), kind="primary", icon="plus", writes=True)
        about = PlainLabel(
            self.tr("satu pertanyaan, satu kode, biaya kecil"),
            style="table",
            role="text2",
            elide=True,
        )
        top = row(heading(self.tr("Uji kecil")), about, self.new_button, gap=10)
        top.setStretch(1, 1)
        top.setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12))
        self.top.addLayout(top)

    def show_trials(self, rows: Sequence[TrialRow]) -> None:
        """Show these tests."""
        self.show_records(rows, sort=1, descending=True)


def _columns() -> list[Column[TrialRow]]:
    return [
        Column(
            translate("Trials", "Yang diuji"), lambda one: one.subject, bold=True, stretch=True,
            icon=lambda one: (trial_words.KIND_ICONS[one.result.trial.kind], "text2"),
            below=lambda one: one.result.trial.hypothesis,
            tooltip=lambda one: one.result.trial.hypothesis,
        ),
        Column(
            translate("Trials", "Hari"),
            _days, _second, hide_below=820,
        ),
        Column(
            translate("Trials", "Biaya"), lambda one: one.result.cost, wording.rupiah, align=RIGHT,
            hide_below=900,
        ),
        Column(
            translate("Trials", "Pesanan"), _orders, _second,
            align=RIGHT, tooltip=_orders_tooltip, hide_below=560,
        ),
        Column(
            translate("Trials", "Per pesanan"), lambda one: one.result.cost_per_order,
            wording.rupiah, align=RIGHT, hide_below=960,
            tooltip=lambda _: translate("Trials", "Biaya uji dibagi pesanan terbayar lewat kode"),
        ),
        Column(
            translate("Trials", "Laba bersih"), _profit, wording.rupiah, align=RIGHT, bold=True,
            role=lambda one: "dangerText" if (_profit(one) or 0) < 0 else "", hide_below=700,
        ),
        Column(
            translate("Trials", "Bukti"), lambda one: one.result.evidence.value,
            badge=_evidence, hide_below=1060,
        ),
        Column(
            translate("Trials", "Keputusan"), lambda one: _decision(one).word, badge=_decision,
            tooltip=_why,
        ),
        dots_column(translate("Trials", "Pilihan lain")),
    ]  # fmt: skip


def _second(value: tuple[object, str]) -> str:
    return value[1]


def _days(one: TrialRow) -> tuple[str, str]:
    trial = one.result.trial
    return trial.starts_on.isoformat(), wording.period(trial.starts_on, trial.last)


def _begun(one: TrialRow) -> bool:
    return one.result.state in (State.RUNNING, State.OVER)


def _orders(one: TrialRow) -> tuple[int, str]:
    words = trial_words.orders_range(one.result) if _begun(one) else wording.UNKNOWN
    return one.result.floor, words


def _orders_tooltip(one: TrialRow) -> str:
    words = translate("Trials", "Dari yang terbukti lewat kode sampai yang mungkin")
    return words if _begun(one) else ""


def _profit(one: TrialRow) -> int | None:
    return one.result.profit if _begun(one) else None


def _evidence(one: TrialRow) -> Look | None:
    return evidence_look(one.result.evidence) if _begun(one) else None


def _decision(one: TrialRow) -> Look:
    """The verdict of a test that is over; before, how far it is."""
    judged = one.result.judged
    if judged is None:
        return trial_words.state_look(one.result.trial, one.result.today)
    return verdict_look(judged.verdict)


def _why(one: TrialRow) -> str:
    judged = one.result.judged
    return (
        trial_words.state_line(one.result) if judged is None else because(one.result, judged.rule)
    )
