"""What was typed when the program ended, and is not saved yet: a line for each form."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models.drafts import Draft
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.due import Due, Other

translate = QCoreApplication.translate


def dues(studio: Studio, *, owner: QWidget) -> list[Due]:
    """One for each form that can be opened again, the newest first, then those that can only be
    read since a restore. `owner` is the card that shows them: dialogs stand before its window.
    """
    waiting, aside = studio.drafts.waiting(), studio.drafts.aside()
    if not waiting and not aside:
        return []
    from umkm_studio.ui.editors import draft_forms  # most days nothing waits

    known = [draft for draft in waiting if draft_forms.is_known(studio.store, draft)]
    readable = [draft for draft in aside if draft_forms.has_words(draft)]
    return [
        *(_due(studio, draft, owner) for draft in known),
        *(_due_aside(studio, draft, owner) for draft in readable),
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
        other=_leaving(studio, draft, words),
        stays=True,
    )


def _due_aside(studio: Studio, draft: Draft, owner: QWidget) -> Due:
    from umkm_studio.ui.editors import draft_forms
    from umkm_studio.ui.kit.drafting import when

    words = draft_forms.words(draft.which.form)
    text = translate(
        "Dues",
        "{form} belum tersimpan waktu cadangan dipulihkan, kamu mengetiknya {when}. Teksnya masih "
        "bisa disalin.",
    )
    return Due(
        kind="warning",
        icon="history",
        text=text.format(form=words, when=when(draft)),
        verb=translate("Dues", "Lihat"),
        name=translate("Dues", "Lihat ketikan {form}").format(form=words),
        act=partial(_show, studio, draft, owner),
        other=_leaving(studio, draft, words),
        stays=True,
    )


def _leaving(studio: Studio, draft: Draft, words: str) -> Other:
    return Other(
        verb=translate("Dues", "Buang"),
        name=translate("Dues", "Buang ketikan {form}").format(form=words),
        act=partial(_throw_away, studio, draft),
    )


def _go_on(studio: Studio, draft: Draft, owner: QWidget) -> None:
    from umkm_studio.ui.editors import draft_forms

    draft_forms.go_on(studio, owner.window(), draft)


def _show(studio: Studio, draft: Draft, owner: QWidget) -> None:
    from umkm_studio.ui.editors.typed_words import TypedWords

    if studio.may_open_files():
        TypedWords(owner.window(), draft).open()


def _throw_away(studio: Studio, draft: Draft) -> None:
    from umkm_studio.ui.kit.drafting import throw_away

    throw_away(studio, draft)
