"""Where chat files come in: what happens to them, how to get one, and who the maker is in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.voices.chat_file.heads import DayOrder
from umkm_studio.models.voices.chat_file.survey import Surveyed
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, row, stack
from umkm_studio.ui.kit.fields import Labelled, Select
from umkm_studio.ui.kit.files import ask_for_files
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, elided, heading
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.theme import theme

_MOST_LISTED = 6


class ChatStart(QWidget):
    """`chosen` carries the Paths of the files, one at least."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.button = Button(self.tr("Pilih berkas chat…"), kind="primary", icon="folder")
        self.button.clicked.connect(self.ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(
            Note(
                "success",
                self.tr(
                    "Berkasnya dibaca di laptop ini saja. Isi chat tidak disimpan. Yang disimpan "
                    "hanya pesan yang kamu tandai sendiri."
                ),
                icon="lock",
            )
        )
        layout.addWidget(
            PlainLabel(
                self.tr(
                    "Dari chat yang sudah lewat kamu bisa tahu: berapa lama pembeli biasanya "
                    "menunggu, apa yang sering ditanya, jam berapa mereka menulis, dan siapa yang "
                    "belum dibalas."
                ),
                role="text2",
                wrap=True,
            )
        )
        layout.addWidget(self._way(heading(self.tr("Dari Android")), *self._on_android()))
        layout.addWidget(self._way(heading(self.tr("Dari iPhone")), *self._on_iphone()))
        layout.addWidget(
            PlainLabel(
                self.tr("Boleh beberapa chat sekaligus, supaya pertanyaan yang berulang terlihat."),
                role="text2",
                wrap=True,
            )
        )
        layout.addLayout(row(self.button, None))

    def _on_android(self) -> tuple[str, ...]:
        return (
            self.tr("Buka chatnya di WhatsApp, ketuk titik tiga, “Lainnya”, lalu “Ekspor chat”."),
            self.tr("Pilih “Tanpa media”, lalu kirim berkasnya ke laptop ini."),
        )

    def _on_iphone(self) -> tuple[str, ...]:
        return (
            self.tr("Buka chatnya, ketuk namanya di atas, lalu “Ekspor Chat” di bagian bawah."),
            self.tr("Pilih “Tanpa Media”. Berkas zip-nya boleh langsung dipilih di sini."),
        )

    def _way(self, title: PlainLabel, *steps: str) -> Card:
        card = Card(inset=True, gap=6)
        card.body.addWidget(title)
        for number, words in enumerate(steps, 1):
            mark = PlainLabel(f"{number}.", style="table", role="text2")
            line = row(mark, PlainLabel(words, style="table", role="text2", wrap=True))
            line.setStretch(1, 1)
            line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            card.body.addLayout(line)
        return card

    def ask(self) -> None:
        """Let the maker choose files."""
        names = self.tr("Ekspor chat (*.txt *.zip);;Semua berkas (*)")
        ask_for_files(self, self.tr("Pilih berkas chat"), names, self.chosen.emit)


class ChatQuestions(QWidget):
    """What the files do not say: which name is the maker's, and whether 03/02 is in February."""

    def __init__(self, files: Sequence[Surveyed], own: str, *, repeats: int = 0) -> None:
        super().__init__()
        names = sorted(
            {name for file in files for name in file.names},
            key=lambda name: (-sum(file.names.get(name, 0) for file in files), name),
        )
        self.name = Select([("", self.tr("Pilih namamu…")), *((name, name) for name in names)], own)
        self.name_row = Labelled(
            self.tr("Kamu yang mana di chat ini?"),
            self.name,
            help=self.tr("Nama di WhatsApp-mu. Yang lain dihitung sebagai pembeli."),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        layout.addWidget(self._found(files))
        if repeats:
            layout.addWidget(
                Note(
                    "info",
                    self.tr(
                        "%n berkas lain berisi chat yang sama, jadi tidak ikut dihitung.",
                        "",
                        repeats,
                    ),
                )
            )
        layout.addWidget(self.name_row)
        doubtful = next((file for file in files if file.doubtful_day), None)
        self.order: Select | None = None
        if doubtful is not None:
            layout.addWidget(self._order_row(doubtful))

    def _found(self, files: Sequence[Surveyed]) -> Card:
        card = Card(inset=True, gap=6)
        for file in files[:_MOST_LISTED]:
            count = self.tr("%n baris pesan", "", file.messages)
            words = stack(
                elided(file.path.name, "label"), elided(count, "table", role="text2"), gap=1
            )
            line = row(IconLabel("circle-check", role="successText"), words, gap=10)
            line.setStretch(1, 1)
            card.body.addLayout(line)
        left = len(files) - _MOST_LISTED
        if left > 0:
            card.body.addWidget(
                PlainLabel(self.tr("dan %n berkas lagi", "", left), style="table", role="text2")
            )
        return card

    def _order_row(self, file: Surveyed) -> Labelled:
        """Its choices are the two orders, told by what they make of one date."""
        assert file.doubtful_day is not None
        likely, other = file.doubtful_day
        day_first = file.order is DayOrder.DAY_FIRST
        orders = (file.order, DayOrder.MONTH_FIRST if day_first else DayOrder.DAY_FIRST)
        words = (wording.full_day(likely), wording.full_day(other))
        self.order = Select(zip(orders, words, strict=True), file.order)
        numbers = (likely.day, likely.month) if day_first else (likely.month, likely.day)
        written = "{:02d}/{:02d}/{:%y}".format(*numbers, likely)
        return Labelled(
            self.tr("Tanggal {written} di berkas ini artinya?").format(written=written),
            self.order,
            help=self.tr(
                "Urutan tanggal dan bulannya bisa dibaca dua cara. Cocokkan dengan chat di HP-mu."
            ),
        )

    def is_complete(self) -> bool:
        """Whether the maker's name is chosen; says so beside the field."""
        chosen = bool(self.name.value())
        self.name_row.show_problem("" if chosen else self.tr("Pilih dulu namamu."))
        if not chosen:
            self.name.setFocus()
        return chosen
