"""What was corrected on a post that is out, and when: written down, shown, never hidden."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import trash
from umkm_studio.models.content import corrections
from umkm_studio.models.content.corrections import Correction
from umkm_studio.models.content.posts import Post
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.post_session import PostSession
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import clear, row
from umkm_studio.ui.kit.fields import TextField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tab_order import put_before
from umkm_studio.ui.kit.theme import theme


class CorrectionLog(QWidget):
    """The corrections of a post, oldest first, and a line for the next one."""

    changed = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._store = studio.store
        self._session = PostSession(studio.store)
        self._post_id: int | None = None
        title = PlainLabel(self.tr("Catatan koreksi"), style="label")
        self.line = TextField(placeholder=self.tr("Contoh: beratnya 250 g, tadi tertulis 500 g"))
        self.line.setAccessibleName(self.tr("Apa yang diperbaiki"))
        title.setBuddy(self.line)
        self.add = Button(self.tr("Catat"), writes=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().px(2))
        self.texts: list[PlainLabel] = []
        self.bins: list[IconButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(5))
        layout.addWidget(title)
        layout.addLayout(self._rows)
        below = row(self.line, self.add, gap=8)
        below.setStretch(0, 1)
        layout.addLayout(below)
        self.add.clicked.connect(self._add)
        self.line.returnPressed.connect(self._add)

    def show_log(self, session: PostSession, post: Post) -> None:
        """Show those of a post; what is done here belongs to `session`."""
        self._session, self._post_id = session, post.id
        self._show()

    def _show(self) -> None:
        clear(self._rows)
        self.texts, self.bins = [], []
        found = [] if self._post_id is None else corrections.of_post(self._store, self._post_id)
        for one in found:
            text = self.tr("{day}: {text}").format(day=wording.full_day(one.day), text=one.text)
            label = PlainLabel(text, style="table", role="text2", wrap=True)
            remove = IconButton("x", self.tr("Hapus catatan ini"), small=True, bare=True)
            remove.clicked.connect(partial(self._remove, one))
            line = row(label, remove)
            line.setStretch(0, 1)
            self._rows.addLayout(line)
            self.texts.append(label)
            self.bins.append(remove)
        put_before(self.line, self.bins)

    def _add(self) -> None:
        if self.line.value() and self._post_id is not None:
            day, text = self._studio.today(), self.line.value()
            new = Correction(post_id=self._post_id, day=day, text=text)
            if self._keep(partial(corrections.save, correction=new)):
                self.line.set_value("")
        self.line.setFocus()

    def _remove(self, gone: Correction) -> None:
        assert gone.id is not None
        put_away = partial(
            trash.put_away,
            remove=partial(corrections.remove, correction_id=gone.id),
            kind=trash.Kind.CORRECTION,
            label=gone.text,
            now=self._studio.now(),
        )
        self._keep(put_away)

    def _keep(self, work: Callable[[Store], object]) -> bool:
        """Do it and show the log anew, or say why not."""
        try:
            with self._session.change():
                work(self._store)
        except UserError as problem:
            self._studio.notices.explain(problem)
            return False
        self._show()
        self.changed.emit()
        return True
