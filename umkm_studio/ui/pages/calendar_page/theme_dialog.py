"""The weekly themes: a pillar, a few words and an hour for each day of the week, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.drafting import Drafting
from umkm_studio.ui.kit.fields import Select, TextField, TimeField
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

_DAYS = 7
_EXAMPLE = {0: Pillar.EDUCATION, 3: Pillar.BEHIND_THE_SCENES}


class ThemeDialog(QDialog):
    """Seven rows; saving hands the themes on and closes, unless that raises a `UserError`."""

    def __init__(
        self,
        parent: QWidget,
        studio: Studio,
        slots: Sequence[Slot],
        usual_hour: time,
        save: Callable[[list[Slot]], object],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tema mingguan"))
        self._save = save
        self._usual_hour = usual_hour
        self.pillars: list[Select] = []
        self.titles: list[TextField] = []
        self.hours: list[TimeField] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().px(12))
        grid.setVerticalSpacing(theme().px(8))
        grid.setColumnStretch(2, 1)
        for weekday in range(_DAYS):
            self._add_day(grid, weekday)
        for slot in slots:
            self.pillars[slot.weekday].set_value(slot.pillar)
            self.titles[slot.weekday].set_value(slot.title)
            self.hours[slot.weekday].set_value(slot.time)
        self._follow()
        self._make_foot()
        explained = self.tr(
            "Tema muncul sebagai usulan di hari yang masih kosong. Tidak ada yang dibuat sebelum "
            "kamu memilihnya."
        )
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        outer.addWidget(PlainLabel(self.windowTitle(), style="figure"))
        outer.addWidget(PlainLabel(explained, role="text2", wrap=True))
        self._notes = stack()
        outer.addLayout(self._notes)
        outer.addLayout(grid)
        outer.addWidget(self.problem)
        outer.addLayout(row(self.example_button, None, self.cancel_button, self.save_button))
        self.resize(theme().px(600), self.sizeHint().height())
        self.pillars[0].setFocus()
        FocusRing(self)
        self.drafting = Drafting(self, studio, Which(form="week_themes"), notes=self._notes)
        self.finished.connect(self.drafting.end)
        self.drafting.begin()

    def slots(self) -> list[Slot]:
        """The themes as they stand in the rows."""
        return [
            Slot(
                weekday=weekday,
                pillar=self.pillars[weekday].value(),
                title=self.titles[weekday].text(),
                time=self.hours[weekday].value(),
            )
            for weekday in range(_DAYS)
            if self.pillars[weekday].value() is not None
        ]

    def _make_foot(self) -> None:
        self.problem = PlainLabel(style="table", role="dangerText", wrap=True)
        self.problem.hide()
        self.example_button = Button(self.tr("Isi contoh"), kind="quiet")
        self.example_button.clicked.connect(self._fill_example)
        self.cancel_button = Button(self.tr("Batal"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = Button(self.tr("Simpan tema"), kind="primary", writes=True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._keep)

    def _add_day(self, grid: QGridLayout, weekday: int) -> None:
        name = wording.weekday(weekday)
        pillar = Select(
            [(None, self.tr("Tanpa tema")), *((one, pillar_word(one)) for one in Pillar)]
        )
        pillar.setAccessibleName(self.tr("Pilar hari {day}").format(day=name))
        pillar.changed.connect(partial(self._chosen, weekday))
        title = TextField(placeholder=self.tr("Nama tema (boleh kosong)"), limit=80)
        title.setAccessibleName(self.tr("Tema hari {day}").format(day=name))
        hour = TimeField()
        hour.setAccessibleName(self.tr("Jam hari {day}").format(day=name))
        label = PlainLabel(name, style="label")
        label.setBuddy(pillar)
        self.pillars.append(pillar)
        self.titles.append(title)
        self.hours.append(hour)
        for column, widget in enumerate((label, pillar, title, hour)):
            grid.addWidget(widget, weekday, column)

    def _chosen(self, weekday: int, pillar: object) -> None:
        """A new theme begins with the hour of the newest post."""
        if pillar is not None and not self.titles[weekday].isEnabled():
            self.hours[weekday].set_value(self._usual_hour)
        self._follow()

    def _follow(self) -> None:
        """A day without a pillar has no theme to name and no hour."""
        for pillar, title, hour in zip(self.pillars, self.titles, self.hours, strict=True):
            for field in (title, hour):
                field.setEnabled(pillar.value() is not None)

    def _fill_example(self) -> None:
        for weekday, pillar in _EXAMPLE.items():
            self.pillars[weekday].set_value(pillar)
            self._chosen(weekday, pillar)

    def _keep(self) -> None:
        unreadable = [hour for hour in self.hours if hour.isEnabled() and not hour.commit()]
        self.problem.setVisible(bool(unreadable))
        if unreadable:
            self.problem.setText(unreadable[0].problem)
            unreadable[0].setFocus()
            return
        try:
            self._save(self.slots())
        except UserError as error:
            self.problem.setText(wording.explain(error))
            self.problem.show()
            return
        self.accept()
