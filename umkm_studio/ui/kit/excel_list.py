"""A list as a file for Excel, written beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Progress


def write_list(
    _store: Store,
    _progress: Progress,
    *,
    path: Path,
    title: str,
    headers: Sequence[str],
    rows: Sequence[Sequence[Any]],
) -> Path:
    """Work of a job: write one sheet; gives its path. Raises `UserError`s of `files.whole`."""
    from umkm_studio.models.sheets.workbook import writing  # openpyxl only where it is written

    writing.write_list(path, title, headers, rows)
    return path
