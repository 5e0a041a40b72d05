"""A customer asked to be taken out: since when, and how long the law still gives."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.sales import withdrawals
from umkm_studio.models.sales.person import Person
from umkm_studio.models.sales.withdrawals import Request
from umkm_studio.ui.editors.customer_words import is_late, moment, name_of, time_left
from umkm_studio.ui.editors.law_hint import law_hint
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.fields import DateField, Labelled, TimeField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class CustomerRequest(QWidget):
    """Day and time to note, or the clock that runs."""

    def __init__(self, studio: Studio, somebody: Person) -> None:
        super().__init__()
        self._studio = studio
        self._person = somebody
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().px(8))
        self._show_state()

    def _show_state(self) -> None:
        clear(self._layout)
        asked_at = withdrawals.asked_at(self._studio.store, self._person.id)
        if asked_at is None:
            self._offer()
        else:
            self._show_clock(
                Request(person_id=self._person.id, name=name_of(self._person), asked_at=asked_at)
            )

    def _offer(self) -> None:
        now = self._studio.now()
        self.day = DateField(now.date(), default_year=now.year)
        self.time = TimeField(now.time().replace(second=0, microsecond=0))
        self.note_button = Button(self.tr("Catat permintaan"), icon="clock", writes=True)
        self.note_button.clicked.connect(self._note)
        self._day = Labelled(self.tr("Diminta pada"), self.day)
        self._layout.addWidget(PlainLabel(self.tr("Diminta dihapus"), style="label"))
        self._layout.addWidget(
            PlainLabel(
                self.tr("Kalau pelanggan minta datanya dihapus atau menarik izinnya, catat "
                        "kapan. UU Pelindungan Data Pribadi (pasal 40) memberi waktu 3 × 24 jam."),
                style="table",
                role="text2",
                wrap=True,
            )
        )  # fmt: skip
        self._layout.addWidget(law_hint())
        beside = stack(PlainLabel(" ", style="label"), self.note_button, None, gap=5)
        fields = row(self._day, Labelled(self.tr("Jam"), self.time), None, gap=12)
        fields.addLayout(beside)
        self._layout.addLayout(fields)

    def _show_clock(self, request: Request) -> None:
        now = self._studio.now()
        text = self.tr(
            "Diminta {asked}. Samarkan atau hapus paling lambat {due} ({left}), menurut UU "
            "Pelindungan Data Pribadi pasal 40."
        ).format(
            asked=moment(request.asked_at),
            due=moment(request.due_at),
            left=time_left(request.left(now)),
        )
        late = is_late(request.left(now))
        self.clock = Note("danger" if late else "warning", text, icon="clock")
        self.take_back_button = Button(self.tr("Permintaan ditarik"), kind="quiet", small=True)
        self.take_back_button.clicked.connect(self._take_back)
        self._layout.addWidget(self.clock)
        self._layout.addWidget(law_hint())
        self._layout.addLayout(row(None, self.take_back_button))

    def _note(self) -> None:
        if not (self.day.commit() and self.time.commit()):
            return
        day, time = self.day.value(), self.time.value()
        if day is None or time is None:
            self._day.show_problem(self.tr("Isi hari dan jam permintaannya."))
            return
        asked_at = datetime.combine(day, time)
        if asked_at > self._studio.now():
            self._day.show_problem(
                self.tr("Waktu itu belum lewat. Isi kapan pelanggan memintanya.")
            )
            return
        work = partial(withdrawals.note, self._studio.store, self._person.id, asked_at)
        text = self.tr("Permintaan {name} dicatat. Sisa waktunya ada di Beranda.")
        if self._studio.keep(work, text.format(name=name_of(self._person))):
            self._show_state()

    def _take_back(self) -> None:
        work = partial(withdrawals.take_back, self._studio.store, self._person.id)
        text = self.tr("Permintaan {name} tidak berlaku lagi.")
        if self._studio.keep(work, text.format(name=name_of(self._person))):
            self._show_state()
