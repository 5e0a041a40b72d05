"""A small form in a dialog: labelled fields to and from a record.

    form = FormDialog(
        self, self.tr("Kode baru"),
        [
            FormField("code", self.tr("Kode"), TextField(), required=True),
            FormField("cost", self.tr("Biaya"), MoneyField(), help=self.tr("Boleh kosong")),
        ],
        save=self._save,            # gets {"code": "...", "cost": 25000 or None}
        values={"code": "RATNA10"},
        verb=self.tr("Simpan kode"),
    )
    form.open()                     # closes when save() returned; stays when it raised UserError

What is typed outlives a crash where the form is told its name: `drafted=(studio, Which(...))`.
A UserError whose details hold `field="code"` is shown beside that field, any other at the top.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.drafting import Drafting
from umkm_studio.ui.kit.fields import Labelled
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.theme import theme

if TYPE_CHECKING:
    from umkm_studio.models.drafts import Which
    from umkm_studio.ui.kit.page import Studio


@dataclass(frozen=True, slots=True)
class FormField:
    """One field: the record's name for it, the label, and any control with value()/set_value().

    One that is neither `required` nor `free` says that it may stay empty; `free` is for forms in
    which that goes without saying.
    """

    name: str
    label: str
    control: Any
    help: str = ""
    required: bool = False
    free: bool = False


class FormDialog(QDialog):
    """Fields under each other, what is wrong beside them, one button that saves."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        fields: list[FormField],
        *,
        save: Callable[[dict[str, Any]], None],
        values: Mapping[str, Any] | None = None,
        verb: str = "",
        drafted: tuple[Studio, Which] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._fields = {field.name: field for field in fields}
        self._save = save
        self.rows: dict[str, Labelled] = {}
        pad, bar_room = theme().px(20), theme().px(6)
        inner = QWidget()
        inner.setObjectName("body")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, bar_room, 0)
        column.setSpacing(theme().px(12))
        for field in fields:
            after = "" if field.required or field.free else self.tr("(boleh kosong)")
            labelled = Labelled(field.label, field.control, help=field.help, after=after)
            self.rows[field.name] = labelled
            column.addWidget(labelled)
            if values is not None and field.name in values:
                field.control.set_value(values[field.name])
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self.note = Note("danger", "")
        self.note.hide()
        self.cancel_button = Button(self.tr("Batal"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = Button(verb or self.tr("Simpan"), kind="primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.try_to_save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(pad, pad, pad - bar_room, pad)  # a scroll bar keeps its distance
        outer.setSpacing(theme().px(14))
        self._above = above = stack(PlainLabel(title, style="figure"), self.note, gap=14)
        self._foot = row(None, self.cancel_button, self.save_button)
        for part in (above, self._foot):
            part.setContentsMargins(0, 0, bar_room, 0)
        outer.addLayout(above)
        outer.addWidget(area, 1)
        outer.addLayout(self._foot)
        self.resize(theme().px(460), min(theme().px(640), inner.sizeHint().height() + 180))
        if fields:
            fields[0].control.setFocus()
        FocusRing(self)
        self.drafting: Drafting | None = None
        if drafted is not None:
            studio, which = drafted
            self.drafting = Drafting(self, studio, which, notes=self._above)
            self.finished.connect(self.drafting.end)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on what is typed is kept."""
        super().showEvent(event)
        if self.drafting is not None and not self.drafting.has_begun:
            self.drafting.begin()
            if self.drafting.note is not None:  # the fields keep their room
                self.resize(self.width(), self.height() + self.drafting.note.sizeHint().height())

    def offer_other(self, button: Button) -> None:
        """Put another way out at the left of the foot: to delete what is being changed."""
        self._foot.insertWidget(0, button)

    def values(self) -> dict[str, Any]:
        """What stands in the fields now."""
        return {name: field.control.value() for name, field in self._fields.items()}

    def show_problem(self, name: str, sentence: str) -> None:
        """Say beside a field what is wrong; an unknown name says it at the top."""
        if name in self.rows:
            self.rows[name].show_problem(sentence)
            self._fields[name].control.setFocus()
            return
        self.note.show_note("danger", sentence)
        self.note.show()

    def try_to_save(self) -> None:
        """Check, save, close; or show what is wrong and stay."""
        self.note.hide()
        if not self._is_complete():
            return
        try:
            self._save(self.values())
        except UserError as error:
            self.show_problem(str(error.details.get("field", "")), wording.explain(error))
            return
        self.accept()

    def _is_complete(self) -> bool:
        """Whether every field can be read and none that must be filled is empty."""
        wrong: list[Any] = []
        for name, field in self._fields.items():
            control = field.control
            readable = control.commit() if hasattr(control, "commit") else True
            if not readable:
                wrong.append(control)
                continue
            empty = control.value() is None or control.value() == ""
            missing = field.required and empty
            self.rows[name].show_problem(self.tr("Isi dulu bagian ini.") if missing else "")
            if missing:
                wrong.append(control)
        if wrong:
            wrong[0].setFocus()
        return not wrong
