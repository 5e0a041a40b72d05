"""Somebody who types in a form, in a process of its own, until it is killed."""

from __future__ import annotations

import threading
import time
from datetime import datetime
from pathlib import Path

from tests.faults.killing import Tell

WORDS = "Dua stoples nastar untuk Bu Sari, jangan terlalu manis, diambil Jumat sore. "
FIELDS = {
    "order": "note",
    "post": "plan.words.text",
    "product": "name",
    "code": "naming.field",
    "partner": "audience",
    "testimonial": "fields.words",
    "message": "text",
    "reply": "answer",
    "trial": "fields.hypothesis",
    "day": "rows.name.control",
    "channel_check": "gap",
}
"""Forms, and a field in each."""

_PAUSE = 25  # milliseconds between two letters


def type_in(tell: Tell, data: Path, form: str) -> None:
    """Open a form for something new and type; tells what has been typed and what was kept, and
    when (a monotonic clock, in seconds).
    """
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

    from umkm_studio import paths
    from umkm_studio.models import drafts
    from umkm_studio.models.drafts import Draft, Which
    from umkm_studio.models.store import Store
    from umkm_studio.ui import pages
    from umkm_studio.ui.editors import draft_forms
    from umkm_studio.ui.kit import form_fields
    from umkm_studio.ui.kit.drafting import Drafting
    from umkm_studio.ui.main_window import MainWindow

    keep = drafts.keep
    one_at_a_time = threading.Lock()

    def say(word: str, text: str) -> None:
        with one_at_a_time:
            tell((word, text, time.monotonic()))

    def keep_and_tell(folder: Path, draft: Draft) -> None:
        keep(folder, draft)
        say("kept", draft.fields[FIELDS[form]])

    drafts.keep = keep_and_tell
    app = QApplication([])
    wanted = ("settings", "calendar")  # quick to open, and where posts are
    entries = sorted(
        (entry for entry in pages.PAGES if entry.key in wanted),
        key=lambda entry: wanted.index(entry.key),
    )
    window = MainWindow(
        Store.open(paths.store_file(data)), data_dir=data, now=datetime.now, entries=entries
    )
    window.show()
    draft_forms.FORMS[form].open(window.studio, window, Which(form=form))
    own = Qt.FindChildOption.FindDirectChildrenOnly
    opened = next(one for one in app.allWidgets() if one.findChild(Drafting, "", own) is not None)
    field = form_fields.fields_of(opened)[FIELDS[form]]
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    text = ""

    def type_a_letter() -> None:
        nonlocal text
        text += WORDS[len(text) % len(WORDS)]
        form_fields.put(field, text)
        say("typed", form_fields.read(opened)[FIELDS[form]])  # as the field takes it

    letters = QTimer(interval=_PAUSE)
    letters.timeout.connect(type_a_letter)
    letters.start()
    app.exec()  # until it is killed
