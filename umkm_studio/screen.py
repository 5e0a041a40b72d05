"""Whether there is a screen to show a window on, and what to do where it does not answer."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler

REFUSED = 2
# Of an application that draws. The style stands here, for QApplication.setStyle would make another
# after Qt's own, and describe the whole of QStyle to Python: 5 ms of every start.
ARGUMENTS = ("umkm-studio", "-style", "Fusion")
# In both languages: no catalogue can be loaded before there is an application.
_NO_SCREEN = (
    "Layar tidak bisa dibuka, jadi jendela tidak tampil; datamu tidak berubah. "
    "(No screen could be opened; your data has not changed.)"
)


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


def keep_qt_in(data: Path) -> None:
    """Let Qt's own window for choosing files, which Linux may show, remember folders in the data
    folder: else it leaves them where every program of Qt does. Windows and macOS have their own.
    """
    scope = QSettings.Scope.UserScope
    QSettings.setPath(QSettings.Format.NativeFormat, scope, str(data / "cache"))


@contextmanager
def answering() -> Iterator[None]:
    """Make the application inside: Qt ends a process whose screen does not answer with a crash, we
    end it with a sentence.
    """
    before = qInstallMessageHandler(_end_with_a_sentence)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _end_with_a_sentence(kind: QtMsgType, _where: QMessageLogContext, _text: str) -> None:
    """Qt's own words about plugins help nobody; only its last one counts."""
    if kind == QtMsgType.QtFatalMsg:
        if sys.stderr is not None:
            print(_NO_SCREEN, file=sys.stderr, flush=True)
        os._exit(REFUSED)
