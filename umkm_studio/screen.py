"""Whether there is a screen to show a window on."""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """Whether a window could be seen."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform not in ("offscreen", "minimal")
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def draw_unseen() -> None:
    """Let Qt draw without a screen from now on, unless somebody has chosen otherwise."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
