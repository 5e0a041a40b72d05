"""Taking somebody out for good: it is asked first, done in the background, and cannot be undone."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from umkm_studio import paths
from umkm_studio.models import backups, buyer_photos
from umkm_studio.models.buyer_photos import Photo
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import taken_out
from umkm_studio.ui.editors.forget_dialog import ForgetDialog
from umkm_studio.ui.editors.taken_out import Outcome
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.page import Studio

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Deed:
    """One way to take somebody out: what is said before, and what is done."""

    title: str
    explanation: str
    word: str  # to be typed
    verb: str
    busy: str  # why no button works while it is done
    done: str
    work: Callable[..., None]
    photos: Sequence[Photo] = ()  # of whoever goes


class PrivacyPart(QWidget):
    """The part of somebody's drawer with what they may ask for; its buttons rest while they are
    taken out. `gone` afterwards.
    """

    gone = Signal()

    def __init__(self, studio: Studio, person_id: int, name: str) -> None:
        super().__init__()
        self._studio = studio
        self._person_id = person_id
        self._name = name
        self.buttons: tuple[Button, ...] = ()

    def _ask(self, deed: Deed) -> None:
        self.dialog = ask(self.window(), self._studio, deed, self._name)
        self.dialog.wanted.connect(partial(self._start, deed))
        self.dialog.open()

    def _start(self, deed: Deed, renew_copies: bool, with_photos: bool) -> None:
        for button in self.buttons:
            button.disable(deed.busy)
        self._studio.forget_undo()
        one = partial(deed.work, person_id=self._person_id, now=self._studio.now())
        if deed.photos:
            one = partial(one, photos=to_delete(deed.photos, with_photos))
        work = TakingOut(
            self._studio, lambda store, _: one(store), photos=deed.photos, renew_copies=renew_copies
        )
        self._studio.jobs.run(work, partial(self._over, deed), self._failed)

    def _over(self, deed: Deed, outcome: Outcome) -> None:
        self._studio.forget_undo()
        self._studio.drafts.forget()
        self.told = taken_out.tell(self.window(), self._studio, deed.done, outcome)
        self.gone.emit()

    def _failed(self, problem: BaseException) -> None:
        self._studio.forget_undo()
        for button in self.buttons:
            button.enable()
        self._studio.notices.explain(problem)


def ask(window: QWidget, studio: Studio, deed: Deed, name: str = "") -> ForgetDialog:
    """The question; to be opened."""
    return ForgetDialog(
        window,
        studio,
        title=deed.title.format(name=name),
        explanation=deed.explanation,
        word=deed.word,
        verb=deed.verb,
        photos=deed.photos,
    )


def to_delete(photos: Sequence[Photo], with_own: bool) -> list[str]:
    """The pictures that go: those in the program's folder, and the maker's own where they said so;
    never what something else shows.
    """
    return [one.path for one in photos if not one.is_shown and (one.is_ours or with_own)]


class TakingOut:
    """The job that takes people out, and with `renew_copies` makes a new copy of what is left.
    `photos` are all pictures of theirs.
    """

    def __init__(
        self,
        studio: Studio,
        work: Callable[[Store, Progress], None],
        *,
        photos: Sequence[Photo] = (),
        renew_copies: bool,
    ) -> None:
        self._work = work
        self._photos = photos
        self._folder = paths.backups_dir(studio.data_dir) if renew_copies else None
        self._now = studio.now()

    def __call__(self, store: Store, progress: Progress) -> Outcome:
        self._work(store, progress)
        copies_stay = False
        if self._folder is not None:
            try:
                backups.renew(store, self._folder, self._now)
            except UserError as problem:  # they are out, and can't be taken out once more
                _log.warning("older copies stay: %s", problem.code)
                copies_stay = True
        left = buyer_photos.left(self._photos)
        return Outcome(photos=left, copies_stay=copies_stay, has_traces=store.has_traces)
