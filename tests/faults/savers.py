"""What the processes do that save rows of a damaged store, and are killed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from tests.faults.children import wait_for_the_end
from tests.faults.killing import Tell
from umkm_studio.models import salvage


def save_rows(tell: Tell, data: Path) -> None:
    """Tells when it begins and when it is done."""
    tell("begins")
    salvage.save_rows(data, datetime(2026, 10, 14, 19, 42))
    tell("done")
    wait_for_the_end()
