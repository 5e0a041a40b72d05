"""What was typed when the program ended, and is not saved yet: a line for each form."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models.drafts import Draft
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.due import Due

translate = QCoreApplication.translate


def dues(studio: Studio, *, owner: QWidget) -> list[Due]:
    """One for each form that can be opened again, the newest first. `owner` is the card that shows
    them: dialogs stand before its window.
    """
    waiting = studio.drafts.waiting()
    if not waiting:
        return []
    from umkm_studio.ui.editors import draft_forms  # most days nothing waits

    return [
        _due(studio, draft, owner) for draft in waiting if draft_forms.is_known(studio.store, draft)
    ]


def _due(studio: Studio, draft: Draft, owner: QWidget) -> Due:
    from umkm_studio.ui.editors import draft_forms
    from umkm_studio.ui.kit.drafting import when

    words = draft_forms.words(draft.which.form)
    text = translate("Dues", "{form} belum tersimpan, kamu mengetiknya {when}.")
    return Due(
        kind="warning",
        icon="history",
        text=text.format(form=words, when=when(draft)),
        verb=translate("Dues", "Lanjutkan"),
        name=translate("Dues", "Lanjutkan {form}").format(form=words),
        act=partial(_go_on, studio, draft, owner),
    )


def _go_on(studio: Studio, draft: Draft, owner: QWidget) -> None:
    from umkm_studio.ui.editors import draft_forms

    draft_forms.go_on(studio, owner.window(), draft)
