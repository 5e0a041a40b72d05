"""What can be done from the search: what pages offer at their top, with the keys that do the same.

Their keys are those of `kit/shortcuts.py` and of the sidebar; a test looks for each in the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import first_week
from umkm_studio.models.first_week import State
from umkm_studio.models.search.scoring import Typed, score
from umkm_studio.models.text import likeness
from umkm_studio.models.word_index.words import words_of
from umkm_studio.ui import pages
from umkm_studio.ui.kit.shortcuts import Anywhere, shown
from umkm_studio.ui.main_window.search.lines import Line

if TYPE_CHECKING:
    from umkm_studio.ui.main_window import MainWindow
    from umkm_studio.ui.pages import Entry

translate = QCoreApplication.translate

MEANT = 0.75
"""The score from which on a command is what was typed, not only like it."""
_ENOUGH = 0.4  # of 1; every typed word has to be said, or nearly so


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """`other_words` are what makers may call it, too; never shown."""

    title: str
    other_words: str
    icon: str
    act: Callable[[], None]
    keys: str = ""

    def line(self) -> Line:
        """Its line in the search."""
        return Line(act=self.act, icon=self.icon, title=self.title, key=shown(self.keys))


def matching(commands: Iterable[Command], text: str) -> list[tuple[float, Command]]:
    """The commands that say every typed word or one like it, the best first."""
    words = words_of(text)
    found = [(_fit(command, words), command) for command in commands] if words else []
    return sorted((one for one in found if one[0] >= _ENOUGH), key=lambda one: -one[0])


def _fit(command: Command, words: list[str]) -> float:
    """0 where a typed word is not said."""
    said = words_of(f"{command.title} {command.other_words}")
    typed = [
        Typed(word, {other: likeness(word, other) for other in said} if len(word) > 3 else {})
        for word in words
    ]
    each = [score([one], said) for one in typed]
    return sum(each) / len(each) if all(fits >= _ENOUGH for fits in each) else 0.0


def all_commands(window: MainWindow, entries: Mapping[str, Entry]) -> list[Command]:
    """What is done most comes first."""
    paper = [_printing(window)] if window.keys.can_print() else []
    first_steps = _first_week(window)
    return [*_deeds(window), *paper, *first_steps, *_views(window), *_pages(window, entries)]


def _first_week(window: MainWindow) -> Iterator[Command]:
    """The list of first steps, where any of them is not done."""
    states = first_week.load(window.store).steps.values()
    if State.OPEN in states or State.SKIPPED in states:
        yield Command(
            title=translate("Commands", "Langkah minggu pertama"),
            other_words=translate("Commands", "mulai daftar panduan belajar baru"),
            icon="list-check",
            act=partial(_show_first_week, window),
        )


def _show_first_week(window: MainWindow) -> None:
    """What was left out comes back, too."""
    if State.SKIPPED in first_week.load(window.store).steps.values():
        text = translate("Commands", "Minggu pertama ada lagi di Beranda.")
        window.studio.keep(lambda: first_week.begin_again(window.store), text)
    window.go("today")


def _printing(window: MainWindow) -> Command:
    return Command(
        title=translate("Commands", "Cetak halaman ini"),
        other_words=translate("Commands", "print pdf kertas printer"),
        icon="printer",
        act=window.keys.print_page,
        keys=Anywhere.PRINT,
    )


def _pages(window: MainWindow, entries: Mapping[str, Entry]) -> Iterator[Command]:
    for number, (key, entry) in enumerate(entries.items(), 1):
        yield Command(
            title=translate("Commands", "Buka {page}").format(page=pages.title(key)),
            other_words=translate("Commands", "halaman pindah ke lihat"),
            icon=entry.icon,
            act=partial(window.go, key),
            keys=f"Alt+{number}",
        )


def _deeds(window: MainWindow) -> list[Command]:
    """What makes or changes something."""
    go = window.go
    return [
        Command(
            title=translate("Commands", "Catat pesanan"),
            other_words=translate("Commands", "tambah buat pesanan baru order jual"),
            icon="shopping-bag",
            act=partial(go, "orders", new=True),
            keys=Anywhere.NOTE_ORDER,
        ),
        Command(
            title=translate("Commands", "Konten baru"),
            other_words=translate("Commands", "tambah buat unggahan post rencana posting"),
            icon="calendar-plus",
            act=partial(go, "calendar", new=True),
            keys=Anywhere.NEW_POST,
        ),
        Command(
            title=translate("Commands", "Impor dari berkas"),
            other_words=translate("Commands", "masukkan pesanan excel shopee tokopedia tiktok csv"),
            icon="file-import",
            act=partial(go, "orders", importing=True),
            keys=Anywhere.IMPORT,
        ),
        Command(
            title=translate("Commands", "Salin jawaban di atas chat"),
            other_words=translate("Commands", "balasan siap salin whatsapp jendela kecil"),
            icon="copy",
            act=window.keys.show_answers,
            keys=Anywhere.ANSWERS,
        ),
        Command(
            title=translate("Commands", "Catat pesan masuk"),
            other_words=translate("Commands", "tambah chat pertanyaan dm komentar baru"),
            icon="message-2",
            act=partial(go, "messages", new=True),
        ),
        Command(
            title=translate("Commands", "Catat testimoni"),
            other_words=translate("Commands", "tambah ulasan pujian review baru"),
            icon="message-heart",
            act=partial(go, "testimonials", new=True),
        ),
        Command(
            title=translate("Commands", "Kode baru"),
            other_words=translate("Commands", "tambah buat diskon voucher promo"),
            icon="ticket",
            act=partial(go, "campaigns", new=True),
        ),
        Command(
            title=translate("Commands", "Mitra baru"),
            other_words=translate("Commands", "tambah kerja sama endorse influencer reseller"),
            icon="speakerphone",
            act=partial(_new_partner, window),
        ),
        Command(
            title=translate("Commands", "Produk baru"),
            other_words=translate("Commands", "tambah barang harga hpp"),
            icon="package",
            act=partial(_new_product, window),
        ),
        Command(
            title=translate("Commands", "Balasan baru"),
            other_words=translate("Commands", "tambah jawaban siap salin pertanyaan"),
            icon="message-circle",
            act=partial(_new_reply, window),
        ),
        Command(
            title=translate("Commands", "Simpan cadangan"),
            other_words=translate("Commands", "backup salinan data aman flashdisk"),
            icon="device-floppy",
            act=partial(go, "settings", backup=True),
            keys=Anywhere.BACK_UP,
        ),
        Command(
            title=translate("Commands", "Pulihkan cadangan"),
            other_words=translate("Commands", "restore backup kembalikan pindah laptop"),
            icon="database-import",
            act=partial(go, "settings", restore=True),
        ),
        Command(
            title=translate("Commands", "Mode tunjuk"),
            other_words=translate(
                "Commands", "samarkan sembunyikan nama nomor alamat layar intip orang lain"
            ),
            icon="eye-off",
            act=window.showing.toggle,
            keys=Anywhere.SHOW_AROUND,
        ),
        Command(
            title=translate("Commands", "Batalkan yang terakhir"),
            other_words=translate("Commands", "undo kembalikan salah"),
            icon="arrow-back-up",
            act=window.undo,
            keys=Anywhere.UNDO,
        ),
        Command(
            title=translate("Commands", "Ulangi yang dibatalkan"),
            other_words=translate("Commands", "redo"),
            icon="arrow-right",
            act=window.redo,
            keys=Anywhere.REDO,
        ),
        Command(
            title=translate("Commands", "Bahasa, tampilan, dan ukuran teks"),
            other_words=translate("Commands", "gelap terang english inggris huruf besar tema"),
            icon="palette",
            act=partial(go, "settings"),
        ),
        Command(
            title=translate("Commands", "Bantuan"),
            other_words=translate("Commands", "tolong cara arti kata help"),
            icon="help-circle",
            act=window.keys.show_help,
            keys=Anywhere.HELP,
        ),
        Command(
            title=translate("Commands", "Daftar tombol"),
            other_words=translate("Commands", "pintasan keyboard shortcut"),
            icon="list-check",
            act=window.keys.show_keys,
            keys=Anywhere.KEYS,
        ),
    ]


def _views(window: MainWindow) -> list[Command]:
    """Tabs and lists that stand behind a page's first view."""
    go = window.go
    return [
        Command(
            title=translate("Commands", "Produk, harga, dan HPP"),
            other_words=translate("Commands", "daftar modal biaya barang stok"),
            icon="package",
            act=partial(go, "orders", tab="products"),
        ),
        Command(
            title=translate("Commands", "Pelanggan"),
            other_words=translate("Commands", "daftar pembeli orang"),
            icon="heart-handshake",
            act=partial(go, "orders", tab="customers"),
        ),
        Command(
            title=translate("Commands", "Yang dibuat minggu ini"),
            other_words=translate("Commands", "produksi belanja bahan daftar kirim"),
            icon="list-check",
            act=partial(go, "orders", tab="week"),
        ),
        Command(
            title=translate("Commands", "Pesanan yang perlu diurus"),
            other_words=translate("Commands", "belum dibayar dikirim kerjakan"),
            icon="truck-delivery",
            act=partial(go, "orders", status="to_handle"),
        ),
        Command(
            title=translate("Commands", "Baki ide"),
            other_words=translate("Commands", "papan ide konten"),
            icon="seedling",
            act=partial(go, "calendar", tray=True),
        ),
        Command(
            title=translate("Commands", "Uji kecil"),
            other_words=translate("Commands", "coba eksperimen iklan"),
            icon="scale",
            act=partial(go, "campaigns", tab="trials"),
        ),
        Command(
            title=translate("Commands", "Poin dan sapaan"),
            other_words=translate("Commands", "loyalitas stempel kupon pelanggan setia"),
            icon="heart",
            act=partial(go, "campaigns", tab="loyalty"),
        ),
        Command(
            title=translate("Commands", "Kewajiban soal data pembeli"),
            other_words=translate(
                "Commands", "privasi pembeli lama catatan pemrosesan cadangan terhapus"
            ),
            icon="list-check",
            act=partial(go, "settings", field="privacy"),
        ),
        Command(
            title=translate("Commands", "Kalau laptop hilang"),
            other_words=translate("Commands", "dicuri surat pemberitahuan privasi"),
            icon="alert-triangle",
            act=partial(_show_lost_laptop, window),
        ),
        Command(
            title=translate("Commands", "Yang kamu hapus"),
            other_words=translate("Commands", "tempat sampah terhapus kembalikan"),
            icon="trash",
            act=partial(_show_bin, window),
        ),
    ]


def _new_partner(window: MainWindow) -> None:
    from umkm_studio.ui.editors.partner_editor import PartnerEditor

    window.go("campaigns")
    window.drawers.open(PartnerEditor(window.studio))


def _new_product(window: MainWindow) -> None:
    from umkm_studio.ui.editors.product_editor import ProductEditor

    window.go("orders", tab="products")
    window.drawers.open(ProductEditor(window.studio))


def _new_reply(window: MainWindow) -> None:
    from umkm_studio.ui.editors import reply_actions

    window.go("messages")
    reply_actions.edit(window.studio)


def _show_bin(window: MainWindow) -> None:
    from umkm_studio.ui.editors.bin_drawer import BinDrawer  # seldom opened

    window.drawers.open(BinDrawer(window.studio))


def _show_lost_laptop(window: MainWindow) -> None:
    from umkm_studio.ui.pages.settings_page.lost_laptop import LostLaptopDrawer  # seldom opened

    window.drawers.open(LostLaptopDrawer(window.studio))
