"""Whose idea a post is, how they want to be named, and whether they heard what became of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models import trash
from umkm_studio.models.campaigns import idea_credits, partners
from umkm_studio.models.campaigns.idea_credits import Credit, Wish
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.trash import Kind
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import DateField, Select, TextArea, TextField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


class IdeaDialog(FormDialog):
    """A form for the credit of one post; it can be taken away again."""

    def __init__(self, studio: Studio, parent: QWidget, post_id: int, title: str) -> None:
        self._studio = studio
        self._post_id, self._title = post_id, title
        known = idea_credits.of_post(studio.store, post_id)
        year = studio.today().year
        super().__init__(
            parent,
            translate("Idea", "Siapa punya ide ini"),
            [
                FormField(
                    "partner_id",
                    translate("Idea", "Mitra"),
                    Select(self._partners(translate("Idea", "Bukan mitra"))),
                    free=True,
                ),
                FormField(
                    "name",
                    translate("Idea", "Atau orang lain"),
                    TextField(placeholder=translate("Idea", "Contoh: @bunda.lila"), limit=80),
                    help=translate("Idea", "Nama atau akun pengikut dan pembeli."),
                    free=True,
                ),
                FormField(
                    "wish",
                    translate("Idea", "Mau disebut"),
                    Select(
                        [
                            (Wish.NOT_ASKED, translate("Idea", "Belum ditanya")),
                            (Wish.NAMED, translate("Idea", "Sebut nama")),
                            (Wish.UNNAMED, translate("Idea", "Tanpa nama")),
                        ]
                    ),
                    free=True,
                ),
                FormField(
                    "credited_on", translate("Idea", "Disebut pada"), DateField(default_year=year)
                ),
                FormField(
                    "told_on", translate("Idea", "Dikabari pada"), DateField(default_year=year)
                ),
                FormField(
                    "outcome",
                    translate("Idea", "Kabar hasilnya"),
                    TextArea(
                        lines=2, placeholder=translate("Idea", "Contoh: disukai, 5 orang bertanya")
                    ),
                ),
            ],
            save=self._keep,
            values=None if known is None else _values(known),
            drafted=(studio, Which(form="idea", of_id=post_id)),
        )
        self.setAccessibleDescription(title)
        if known is not None:
            self.own_button = Button(translate("Idea", "Ide sendiri"), kind="quiet")
            self.own_button.setToolTip(
                translate("Idea", "Hapus catatan ini: idenya dari kamu sendiri")
            )
            self.own_button.clicked.connect(self._forget)
            self.offer_other(self.own_button)

    def _partners(self, nobody: str) -> list[tuple[object, str]]:
        found = partners.everything(self._studio.store)
        return [(None, nobody), *((one.id, one.name) for one in found)]

    def _keep(self, values: dict[str, Any]) -> None:
        try:
            with self._studio.store.change() as change:
                idea_credits.save(self._studio.store, Credit(post_id=self._post_id, **values))
        except UserError as error:
            if error.code != "idea_source_missing":
                raise
            raise UserError(error.code, field="name") from error
        self._studio.undoable(change, self.tr("Pemilik ide dicatat."))

    def _forget(self) -> None:
        store, now = self._studio.store, self._studio.now()
        try:
            with trash.keeping(store, Kind.IDEA_SOURCE, self._title, now=now) as change:
                idea_credits.remove(store, self._post_id)
        except UserError as problem:
            self.show_problem("", wording.explain(problem))
            return
        self.accept()
        self._studio.undoable(change, self.tr("Ide ini dicatat sebagai idemu sendiri."))


def _values(known: Credit) -> dict[str, Any]:
    names = ("partner_id", "name", "wish", "credited_on", "told_on", "outcome")
    return {name: getattr(known, name) for name in names}


class IdeaSource(QWidget):
    """One line in the drawer of a post, which opens the dialog; hidden until the post is kept."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._post_id: int | None = None
        self._title = ""
        self.words = PlainLabel(style="table", role="text2", wrap=True)
        self.button = LinkButton(self.tr("Ide dari orang lain?"), icon="bulb")
        self.button.clicked.connect(self.ask)
        line = row(self.words, self.button)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_post(self, post_id: int | None, title: str) -> None:
        """Say whose idea it is, and what they still wait for."""
        self._post_id, self._title = post_id, title
        self.setVisible(post_id is not None)
        credit = None
        if post_id is not None:
            credit = idea_credits.of_post(self._studio.store, post_id)
        if credit is None:
            self.words.setText(self.tr("Idemu sendiri."))
            self.button.setText(self.tr("Ide dari orang lain?"))
            return
        self.button.setText(self.tr("Ubah pemilik ide"))
        source = idea_credits.sources(self._studio.store)[credit.post_id]
        self.words.setText(self._said(credit, source))

    def ask(self) -> None:
        """Open the dialog."""
        if self._post_id is not None:
            IdeaDialog(self._studio, self, self._post_id, self._title).open()

    def _said(self, credit: Credit, source: str) -> str:
        if credit.told_on is not None:
            words = self.tr("Ide dari {source}, dikabari {day}.")
            return words.format(source=source, day=wording.day(credit.told_on))
        if credit.wish is Wish.NAMED and credit.credited_on is None:
            return self.tr("Ide dari {source}. Sebut namanya saat tayang.").format(source=source)
        return self.tr("Ide dari {source}.").format(source=source)
