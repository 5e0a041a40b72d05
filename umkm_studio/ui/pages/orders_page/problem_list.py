"""The rows that stay out, saved as a workbook to be mended in Excel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.models.importing import loading
from umkm_studio.models.importing.corrections import Place
from umkm_studio.models.importing.plans import Plan
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


def ask(
    parent: QWidget,
    studio: Studio,
    plan: Plan,
    reasons: Mapping[Place, str],
    failed: Callable[[UserError], None],
) -> None:
    """Ask where, and save the rows with a reason each, as they were corrected so far."""
    ask_where_to_save(
        parent,
        translate("ProblemList", "Simpan daftar masalah"),
        translate("ProblemList", "Buku kerja Excel (*.xlsx)"),
        translate("ProblemList", "baris bermasalah {file}.xlsx").format(file=plan.path.stem),
        partial(_save, studio, plan, reasons, failed),
    )


def _save(
    studio: Studio,
    plan: Plan,
    reasons: Mapping[Place, str],
    failed: Callable[[UserError], None],
    path: Path,
) -> None:
    title = translate("ProblemList", "Yang perlu diperbaiki")
    try:
        loading.save_rejected(plan, reasons, path, title=title)
    except UserError as error:
        failed(error)
        return
    text = translate("ProblemList", "Daftar masalah tersimpan di {folder}.")
    studio.notices.toast(text.format(folder=path.parent))
