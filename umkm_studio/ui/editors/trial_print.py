"""Prints a small test on one page: the plan, and what came of it so far.

print_trial(studio, result, parent)
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models import shop
from umkm_studio.models.insight.trial_results import Result
from umkm_studio.ui.editors import trial_lines, trial_words
from umkm_studio.ui.kit import print_preview
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.reports.parts_sheet import PartsSheet

translate = QCoreApplication.translate


def print_trial(studio: Studio, result: Result, parent: QWidget) -> None:
    """Show the page before it is printed or kept as a PDF."""
    sheet = sheet_of(studio, result)
    name = translate("Trials", "uji-kecil-{number}.pdf")
    print_preview.show(
        parent,
        studio,
        sheet.pages,
        title=sheet.title,
        file_name=name.format(number=result.trial.public_id.lower()),
    )


def sheet_of(studio: Studio, result: Result) -> PartsSheet:
    """The page of a test."""
    trial = result.trial
    subject = trial_words.subject(trial, trial_words.names(studio.store))
    idea = (translate("Trials", "Dugaan"), [trial.hypothesis])
    return PartsSheet(
        title=translate("Trials", "Uji kecil {number}").format(number=trial.public_id),
        subject=subject,
        parts=[idea, *trial_lines.plan(result), *trial_lines.outcome(result)],
        shop=shop.load(studio.store),
        printed_on=studio.today(),
    )
