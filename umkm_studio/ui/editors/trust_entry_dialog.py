"""A line of the trust log: a mistake that is owned, or something that is done otherwise."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from umkm_studio.models import trash
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.voices import themes, trust_log
from umkm_studio.models.voices.trust_log import Entry, Kind
from umkm_studio.ui.editors import criticism_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import DateField, Select, TextField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.page import Studio


class TrustEntryDialog(FormDialog):
    """A form for one entry. A new one may be tied to the criticism it came from, and begin with a
    `theme`, which is made with it where it is new.
    """

    def __init__(
        self,
        studio: Studio,
        parent: QWidget,
        entry: Entry | None = None,
        *,
        because_of: int | None = None,
        theme: str = "",
    ) -> None:
        self._studio = studio
        self._entry = entry
        self._because_of = because_of
        shown = entry or Entry(
            kind=Kind.MISTAKE if because_of is None else Kind.RECIPE,
            day=studio.today(),
            text="",
        )
        values = {
            name: getattr(shown, name) for name in ("kind", "day", "text", "before", "theme_id")
        }
        known = themes.find(studio.store, theme)
        self._new_theme = theme if known is None else ""
        if theme:
            values["theme_id"] = theme if known is None else known.id
        entry_id = None if entry is None else entry.id
        super().__init__(
            parent,
            self.tr("Catat yang diakui atau diubah"),
            self._form_fields(),
            save=self._keep,
            values=values,
            drafted=(studio, Which(form="trust_entry", record_id=entry_id, of_id=because_of)),
        )
        if entry is not None:
            self.delete_button = Button(
                self.tr("Hapus"), kind="dangerQuiet", icon="trash", writes=True
            )
            self.delete_button.clicked.connect(partial(self._delete, entry))
            self.offer_other(self.delete_button)

    def _form_fields(self) -> list[FormField]:
        known: list[tuple[object, str]] = [
            (theme.id, theme.name) for theme in themes.everything(self._studio.store)
        ]
        if self._new_theme:
            known.append((self._new_theme, self._new_theme))  # a name until it is kept
        return [
            FormField(
                "kind",
                self.tr("Apa"),
                Select([(kind, criticism_words.kind_word(kind)) for kind in Kind]),
                free=True,
            ),
            FormField(
                "day",
                self.tr("Sejak"),
                DateField(default_year=self._studio.today().year),
                required=True,
            ),
            FormField(
                "text",
                self.tr("Yang diakui atau yang baru"),
                TextField(placeholder=self.tr("Contoh: semua botol pakai tutup bersegel")),
                help=self.tr("Tanpa nama pembeli: catatan ini boleh kamu bagikan."),
                required=True,
            ),
            FormField(
                "before",
                self.tr("Sebelumnya"),
                TextField(placeholder=self.tr("Contoh: tutup ulir tanpa segel")),
            ),
            FormField(
                "theme_id",
                self.tr("Untuk tema kritik"),
                Select([(None, self.tr("Tidak ada")), *known]),
                help=self.tr("Dengan tema, kritik sebelum dan sesudahnya bisa dibandingkan."),
                free=True,
            ),
        ]

    def _keep(self, values: dict[str, Any]) -> None:
        store, before = self._studio.store, self._entry
        with store.change() as change:
            if self._new_theme and values["theme_id"] == self._new_theme:
                values = values | {"theme_id": themes.named(store, self._new_theme)}
            entry = Entry(
                **values,
                id=None if before is None else before.id,
                public_id="" if before is None else before.public_id,
            )
            entry_id = trust_log.save(store, entry)
            if self._because_of is not None:
                trust_log.tie(store, self._because_of, entry_id)
        self._studio.undoable(change, self.tr("Masuk catatan kepercayaan."))

    def _delete(self, entry: Entry) -> None:
        assert entry.id is not None
        store, now = self._studio.store, self._studio.now()
        try:
            with trash.keeping(store, trash.Kind.TRUST_ENTRY, entry.text, now=now) as change:
                trust_log.remove(store, entry.id)
        except UserError as problem:
            self.show_problem("", wording.explain(problem))
            return
        self.accept()
        self._studio.undoable(change, self.tr("Catatan dihapus."))
