"""Crash-safe typing for one form: what stands in it is kept each second, and offered again.

    self.drafting = Drafting(self, studio, Which(form="order", record_id=7), notes=self.notes)
    self.drafting.begin()             # once the fields show the record
    self.closed.connect(self.drafting.end)

A form that saves by itself says `kept()` each time. Which fields there are is found by
form_fields.py, so that a new field is safe without being named anywhere.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QBoxLayout, QWidget

from umkm_studio.models.drafts import Draft, Which
from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import form_fields, wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.notes import Note

if TYPE_CHECKING:
    from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate

_LOOKS_EVERY = 1_000  # milliseconds; a look takes two or three, and misses no field


class Drafting(QObject):
    """Follows one form from `begin` to `end`. `notes` is where the form shows what it has to say.

    It belongs to the form and does not hold it: a form that is never shown goes at once.
    """

    def __init__(self, form: QWidget, studio: Studio, which: Which, *, notes: QBoxLayout) -> None:
        super().__init__(form)
        self.which = which
        self._studio = studio
        self._drafts = studio.drafts
        self._notes = notes
        self._draft: Draft | None = None  # as it was kept last
        self._as_opened: dict[str, Any] = {}
        self._seen: dict[str, Any] = {}
        self.note: DraftNote | None = None
        self._trouble: Note | None = None
        self._timer = QTimer(self, interval=_LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        self._drafts.failed.connect(self._warn)

    @property
    def has_begun(self) -> bool:
        """Whether what is typed is being kept."""
        return self._timer.isActive()

    def begin(self) -> None:
        """The fields show the record: offer what was left of it, and look from now on."""
        self._as_opened = self._seen = form_fields.read(self._form())
        wanted = self._drafts.wanted(self.which)
        if wanted is not None:
            self._go_on(wanted)
        else:
            self._offer()
        self._timer.start()

    def look(self) -> None:
        """Keep what stands in the fields, where it is another than before."""
        now = form_fields.read(self._form())
        if now == self._seen:
            return
        self._seen = now
        changed = tuple(name for name, value in now.items() if value != self._before(name))
        if not changed:
            self._drop()
            return
        if self.which.record_id is None:  # of something new all of it counts, proposals as well
            changed = tuple(now)
        known = {} if self._draft is None else {"id": self._draft.id}
        self._draft = Draft(
            which=self.which,
            typed_at=self._studio.now(),
            fields=now,
            changed=changed,
            **known,
        )
        self._drafts.keep(self._draft)

    def is_now(self, record_id: int | None) -> None:
        """The form edits this record now: a new one was kept, or that was taken back."""
        self.which = replace(self.which, record_id=record_id)

    def kept(self) -> None:
        """What stands in the fields is what the store has."""
        self._as_opened = self._seen = form_fields.read(self._form())
        self._drop()

    def end(self) -> None:
        """The form closes: what was in it is saved, or not wanted. What could not be saved and was
        given up waits, for better times.
        """
        self._timer.stop()
        form = self.parent()
        if isinstance(form, Drawer) and form.gives_up and self._draft is not None:
            self._drafts.bring_back(self._draft)
            self._draft = None
        self._drop()

    def give_up(self) -> Draft | None:
        """The form closes without saving: gives what stood in it, for second thoughts."""
        self.look()
        given_up = self._draft
        self.end()
        return given_up

    # what was left

    def _offer(self) -> None:
        """Ask about the newest that says anything else than the record."""
        for draft in self._drafts.waiting(self.which):
            if any(self._before(name) != draft.fields.get(name) for name in draft.changed):
                self._ask_about(draft)
                return
            self._drafts.throw_away(draft)

    def _ask_about(self, draft: Draft) -> None:
        self._hide_note()
        self.note = DraftNote(draft)
        self.note.go_on.clicked.connect(partial(self._go_on, draft))
        self.note.throw_away.clicked.connect(partial(self._throw_away, draft))
        self._notes.addWidget(self.note)

    def _go_on(self, draft: Draft) -> None:
        self._hide_note()
        self.look()
        if self._draft is not None:  # typed meanwhile: it waits in the place of the other
            self._drafts.bring_back(self._draft)
        self._drafts.take(draft)
        self._draft = draft
        form_fields.type_again(self._form(), draft.fields, draft.changed)
        text = self.tr("Ini yang kamu ketik {when}. Belum disimpan.")
        self._notes.addWidget(Note("info", text.format(when=when(draft))))

    def _throw_away(self, draft: Draft) -> None:
        self._hide_note()
        throw_away(self._studio, draft)
        self._offer()

    def _hide_note(self) -> None:
        if self.note is not None:
            self.note.hide()
            self.note = None

    # inside

    def _form(self) -> QWidget:
        form = self.parent()
        assert isinstance(form, QWidget)
        return form

    def _before(self, name: str) -> Any:
        """What stood in a field when the form was opened; None where there was no such field."""
        return self._as_opened.get(name)

    def _drop(self) -> None:
        if self._draft is not None:
            self._drafts.drop(self._draft.id)
            self._draft = None

    def _warn(self, problem: UserError) -> None:
        """A crash would take what is typed now: that must not come as a surprise."""
        if self._trouble is None and self.has_begun:
            text = self.tr("Ketikan ini belum terlindung kalau laptop mati. {why}")
            self._trouble = Note("warning", text.format(why=wording.explain(problem)))
            self._notes.addWidget(self._trouble)


def throw_away(studio: Studio, draft: Draft) -> None:
    """The maker does not want it, unless on second thought."""
    drafts = studio.drafts
    back = drafts.put_aside_again if draft in drafts.aside() else drafts.bring_back
    drafts.throw_away(draft)
    studio.notices.toast(
        translate("Drafting", "Ketikan yang belum tersimpan dibuang."),
        action=translate("Drafting", "Batalkan"),
        on_action=partial(back, draft),
    )


class DraftNote(Note):
    """Asks whether to go on with what was typed before."""

    def __init__(self, draft: Draft) -> None:
        self.go_on = LinkButton(translate("Drafts", "Lanjutkan"), strong=True)
        self.throw_away = LinkButton(translate("Drafts", "Buang"))
        both = QWidget()
        both.setLayout(row(self.go_on, self.throw_away, gap=14))
        text = translate("Drafts", "Lanjutkan yang belum tersimpan? Kamu mengetiknya {when}.")
        super().__init__("info", text.format(when=when(draft)), icon="history", action=both)


def when(draft: Draft) -> str:
    """The day and the minute in which it was typed last."""
    text = translate("Drafts", "{day} pukul {clock}")
    return text.format(
        day=wording.weekday_and_day(draft.typed_at.date()), clock=wording.clock(draft.typed_at)
    )
