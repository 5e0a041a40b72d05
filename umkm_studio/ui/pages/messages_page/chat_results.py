"""What was learned from chat files: waits and hours, questions, and messages to mark."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.voices.chat_file.questions import Heard
from umkm_studio.models.voices.chat_file.reading import LATEST, Reading, Waits
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import Figure, FigureStrip, row
from umkm_studio.ui.kit.choices import Segments
from umkm_studio.ui.kit.labels import PlainLabel, heading
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.messages_page.chat_hours import ChatHours
from umkm_studio.ui.pages.messages_page.chat_lists import HeardTable, QuestionList

_FEW = 5  # answers; of fewer nothing is said to be usual


class ChatResults(QWidget):
    """`chosen_changed` when a message was marked or not any more, `idea_wanted` as in the list."""

    chosen_changed = Signal()
    idea_wanted = Signal(str)

    def __init__(self, reading: Reading, known_ideas: Collection[str], *, has_hours: bool) -> None:
        super().__init__()
        self._reading = reading
        self._has_hours = has_hours
        self.waiting = HeardTable(self.tr("Belum dibalas"))
        self.latest = HeardTable(self.tr("Pesan terbaru"))
        self.questions = QuestionList(reading.questions, known_ideas)
        self.hours = ChatHours()
        self._parts = {
            "summary": self._summary(),
            "questions": self.questions,
            "waiting": self._with_words(self.waiting, self._waiting_words()),
            "latest": self._with_words(self.latest, self._latest_words()),
        }
        waiting = self.tr("Belum dibalas ({count})").format(count=len(reading.waiting))
        self.segments = Segments(
            [
                ("summary", self.tr("Ringkasan")),
                ("questions", self.tr("Sering ditanya")),
                ("waiting", waiting),
                ("latest", self.tr("Terbaru")),
            ],
            small=True,
        )
        self._lay_out()
        self.waiting.show_records(reading.waiting)
        self.latest.show_records(reading.latest)
        self.waiting.setVisible(bool(reading.waiting))
        self.latest.setVisible(bool(reading.latest))
        self._show("summary")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(PlainLabel(self._about(), role="text2", wrap=True))
        layout.addLayout(row(self.segments, None))
        for part in self._parts.values():
            layout.addWidget(part)
        self.segments.changed.connect(self._show)
        self.questions.idea_wanted.connect(self.idea_wanted)
        self.waiting.chosen_changed.connect(self._chosen)
        self.latest.chosen_changed.connect(self._chosen)

    def chosen(self) -> Sequence[Heard]:
        """The messages that are marked, each once."""
        both = [*self.waiting.chosen(), *self.latest.chosen()]
        return list({(one.chat, one.at, one.sender, one.text): one for one in both}.values())

    def _chosen(self) -> None:
        self.chosen_changed.emit()

    def _show(self, key: object) -> None:
        for name, part in self._parts.items():
            part.setVisible(name == key)

    def _about(self) -> str:
        found = self._reading
        if found.first is None or found.last is None:
            return self.tr("Tidak ada pesan dari orang lain di berkas ini.")
        text = self.tr("%n pesan dari pembeli, {days}.", "", found.messages)
        if found.first == found.last:
            return text.format(days=wording.day_and_year(found.first))
        return text.format(days=wording.period(found.first, found.last))

    def _summary(self) -> QWidget:
        found = self._reading
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        self.figures = self._figures(found.waits, len(found.waiting))
        self.explained = PlainLabel(self._waits_words(), style="table", role="text2", wrap=True)
        layout.addWidget(FigureStrip(*self.figures))
        layout.addWidget(self.explained)
        layout.addSpacing(theme().px(4))
        layout.addWidget(heading(self.tr("Jam orang menulis")))
        layout.addWidget(self.hours)
        self.hours.show_counts(found.by_hour)
        self.busiest = PlainLabel(style="table", role="text2", wrap=True)
        layout.addWidget(self.busiest)
        words = self.hours.in_words()
        self.busiest.setText(self.tr("Paling ramai: {hours}.").format(hours=words) if words else "")
        self.busiest.setVisible(bool(words))
        return part

    def _waits_words(self) -> str:
        found, sentences = self._reading, []
        if found.waits.count >= _FEW:
            sentences.append(self._counted_words(found.waits.count))
        elif found.talks:
            sentences.append(
                self.tr(
                    "Baru %n balasan. Belum cukup untuk menyebut yang biasa.", "", found.waits.count
                )
            )
        if found.groups:
            sentences.append(
                self.tr(
                    "%n berkas adalah grup atau tanpa namamu: di situ hanya pertanyaan dan jamnya "
                    "yang dihitung.",
                    "",
                    found.groups,
                )
            )
        return " ".join(sentences)

    def _counted_words(self, count: int) -> str:
        if self._has_hours:
            return self.tr(
                "Dihitung dari %n balasan, hanya di dalam jam balasmu. Ucapan terima kasih tidak "
                "menunggu balasan.",
                "",
                count,
            )
        return self.tr(
            "Dihitung dari %n balasan. Jam balasmu belum diatur, jadi malam ikut dihitung. Ucapan "
            "terima kasih tidak menunggu balasan.",
            "",
            count,
        )

    def _waiting_words(self) -> str:
        if not self._reading.waiting:
            return self.tr("Semua chat ini sudah kamu balas.")
        return self.tr(
            "Sesudah pesan ini belum ada balasanmu. Tandai yang mau kamu simpan di "
            "daftar “Menunggu balasan”."
        )

    def _latest_words(self) -> str:
        return self.tr(
            "Paling banyak {count} pesan terbaru dari pembeli. Tandai yang mau disimpan, "
            "lainnya dilupakan saat panel ini ditutup."
        ).format(count=LATEST)

    def _with_words(self, table: HeardTable, words: str) -> QWidget:
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(10))
        layout.addWidget(PlainLabel(words, style="table", role="text2", wrap=True))
        layout.addWidget(table)
        return part

    def _figures(self, waits: Waits, waiting: int) -> tuple[Figure, ...]:
        """The usual wait and the share within an hour, where enough answers say so."""
        usual = within = wording.UNKNOWN
        if waits.count >= _FEW and waits.usual is not None:
            soon = self.tr("kurang dari 1 menit")
            usual = wording.duration(waits.usual) if waits.usual else soon
            within = wording.percent(waits.within_hour / waits.count)
        return (
            Figure(self.tr("Biasanya dibalas dalam"), usual),
            Figure(self.tr("Dibalas dalam 1 jam"), within),
            Figure(self.tr("Belum dibalas"), wording.number(waiting)),
        )
