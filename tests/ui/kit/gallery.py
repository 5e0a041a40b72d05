"""The sheet of all components, as on mock-up 21: what the kit must look like.

python -m tests.ui.kit.gallery light out.png
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from umkm_studio.models import shop
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.badges import (
    Badge,
    Look,
    PillarTag,
    evidence_look,
    order_state_look,
    post_state_look,
)
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Card, row, stack
from umkm_studio.ui.kit.empty import Skeleton, TooLittle
from umkm_studio.ui.kit.fields import (
    Check,
    DateField,
    KeyHint,
    Labelled,
    NumberField,
    Segments,
    Switch,
    TextField,
)
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages import PAGES, Entry

GALLERY = Entry("today", "home", 1, "tests.ui.kit.gallery", "GalleryPage")


class GalleryPage(Page):
    """Every component once."""

    def title(self) -> str:
        return "Komponen"

    def subtitle(self) -> str:
        return "Satu lembar acuan untuk semua layar."

    def build(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(12)
        for parts in (self._first(), self._second(), self._third()):
            column = QWidget()
            column.setLayout(stack(*parts, None, gap=12))
            columns.addWidget(column, 1)
        self.body.addLayout(columns)
        self.body.addStretch(1)

    def _first(self) -> list[QWidget]:
        self.save = Button("Simpan", kind="primary")
        off = Button("Lanjut", kind="primary")
        off.disable("Isi judul dulu")
        buttons = small_card("Tombol: utama, biasa, tautan, bahaya, ikon, fokus, mati")
        buttons.body.addLayout(
            row(
                Button("Konten baru", kind="primary", icon="plus"),
                Button("Impor", icon="file-import"),
                Button("Batal", kind="quiet"),
                None,
                gap=10,
            )
        )
        danger = Button("Hapus", kind="danger", icon="trash")
        dots = IconButton("dots", "Pilihan lain")
        buttons.body.addLayout(row(danger, dots, self.save, off, None, gap=10))
        pillars = small_card("Pilar: selalu ikon dan nama")
        keys = ("education", "story", "behind_the_scenes")
        pillars.body.addLayout(row(*map(PillarTag, keys), None, gap=10))
        pillars.body.addLayout(row(PillarTag("promo"), None))
        states = small_card("Status")
        posts = ("idea", "draft", "scheduled", "published")
        states.body.addLayout(row(*(Badge(post_state_look(s)) for s in posts), None, gap=10))
        orders = ("paid", "processing", "shipped")
        states.body.addLayout(row(*(Badge(order_state_look(s)) for s in orders), None, gap=10))
        states.body.addLayout(row(Badge(Look("Belum bisa masuk", "danger", "x")), None))
        loading = small_card("Memuat, hanya bila lebih dari 400 ms")
        loading.body.addWidget(Skeleton())
        return [buttons, pillars, states, loading]

    def _second(self) -> list[QWidget]:
        fields = small_card("Isian: biasa, fokus, salah")
        self.number = NumberField(4)
        self.number.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.number.setAccessibleName("Konten per minggu")
        city = TextField("Semarang")
        city.setAccessibleName("Kota")
        fields.body.addLayout(row(city, self.number, gap=10))
        day = DateField()
        day.setText("31/13/2026")
        wrong = Labelled("Tanggal", day)
        wrong.label.hide()
        day.commit()
        fields.body.addWidget(wrong)
        evidence = small_card("Tingkat bukti")
        for keys in (("proven", "reported"), ("likely", "insufficient")):
            evidence.body.addLayout(row(*(Badge(evidence_look(k)) for k in keys), None, gap=10))
        choices = small_card("Pilihan")
        choices.body.addLayout(
            row(
                Segments([("month", "Bulan"), ("week", "Minggu")], small=True),
                Check(checked=True),
                Check(),
                Switch(True, name="Nyala"),
                Switch(False, name="Mati"),
                None,
                gap=10,
            )
        )
        little = small_card("Belum cukup data di grafik")
        little.body.addWidget(
            TooLittle(
                "Belum cukup data",
                "Baru 4 pesanan. Grafik muncul setelah 10, supaya tidak menyesatkan.",
            )
        )
        return [fields, evidence, choices, little]

    def _third(self) -> list[QWidget]:
        notes = small_card("Pemberitahuan di halaman", gap=8)
        notes.body.addWidget(Note("success", "Seimbang: keempat pilar ada minggu ini."))
        notes.body.addWidget(
            Note("warning", "Promo agak banyak bulan ini. Satu cerita lagi cukup membantu.")
        )
        notes.body.addWidget(Note("info", "Kosong tidak sama dengan nol."))
        notes.body.addWidget(
            Note(
                "danger",
                "Berkas tidak bisa dibuka. Mungkin masih terbuka di Excel. "
                "Tutup dulu, lalu coba lagi.",
            )
        )
        toasts = small_card("Toast dengan batalkan, 8 detik")
        toasts.body.addWidget(caption("Satu toast pada satu waktu. Ctrl Z sama hasilnya."))
        keys = small_card("Pintasan")
        pairs = (("Ctrl N", "Konten baru"), ("Ctrl F", "Cari"), ("Ctrl Z", "Batalkan"))
        keys.body.addLayout(row(*(hint(*pair) for pair in pairs), None, gap=10))
        keys.body.addLayout(row(hint("Esc", "Tutup panel"), None))
        return [notes, toasts, keys]


def small_card(title: str, *, gap: int = 10) -> Card:
    """A card with the quiet heading of this sheet."""
    card = Card(gap=gap, padding=13)
    label = PlainLabel(title, style="badge", role="text2")
    card.body.addWidget(label)
    return card


def hint(key: str, words: str) -> QWidget:
    """A key and what it does."""
    widget = QWidget()
    widget.setLayout(row(KeyHint(key), PlainLabel(words, style="table"), gap=4))
    return widget


def open_gallery(folder: Path, mode: str, *, scale: int = 100) -> MainWindow:
    """The window with the gallery as its first page, in a mode, at 1366x697."""
    store = Store.open(folder / "gallery.db")
    found = shop.Shop(
        name="Dapur Ratna",
        tagline="Kue kering & sambal",
        theme="dark" if mode == "dark" else "light",
        text_scale=scale,
        reduce_motion=True,
    )
    shop.save(store, found)
    window = MainWindow(store, data_dir=folder, entries=(GALLERY, *PAGES[1:]))
    window.side.say("Data ada di laptop ini.\nCadangan: kemarin, 20.14")
    window.side.set_count("orders", 4)
    window.resize(1366, 697)
    window.show()
    return window


def main() -> None:
    """Write the picture of a mode to a file."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window = open_gallery(Path(folder), sys.argv[1], scale=int([*sys.argv, "100"][3]))
        app.processEvents()
        window.notices.toast("Dipindah ke Jumat 23 Okt", action="Batalkan", on_action=window.undo)
        next(b for b in window.findChildren(Button) if b.text() == "Simpan").setFocus()
        for _ in range(40):
            app.processEvents()
        window.grab().save(sys.argv[2])
        window.close()
        window.store.close()


if __name__ == "__main__":
    main()
