"""The question before somebody is taken out for good: what goes, what stays, and a typed word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from umkm_studio import paths
from umkm_studio.models.backups import Backup, Kind, second_place
from umkm_studio.models.buyer_photos import Photo
from umkm_studio.ui.editors.photo_files import PhotoFiles
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.fields import Check, Labelled, TextField
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate

_LISTED = 6  # days of copies
_BAR_ROOM = 8  # logical pixels, between what is said and its scroll bar
_AROUND = 225  # logical pixels in height that are not for what is said


class ForgetDialog(QDialog):
    """The button works once the word was typed. `photos` are pictures of whoever goes."""

    wanted = Signal(bool, bool)  # whether older copies are to go too, and the maker's own pictures

    def __init__(
        self,
        parent: QWidget,
        studio: Studio,
        *,
        title: str,
        explanation: str,
        word: str,
        verb: str,
        photos: Sequence[Photo] = (),
    ) -> None:
        super().__init__(parent)
        self._word = word
        self.setWindowTitle(title)
        self.copies = Check(self.tr("Ganti juga cadangan otomatis dengan yang baru"))
        self.copies.setChecked(True)
        self.photos = Check("")
        self.photos.setParent(self)
        self.photos.hide()
        self.word = TextField()
        self.cancel_button = Button(self.tr("Batal"))
        self.cancel_button.clicked.connect(self.reject)
        self.go_button = Button(verb, kind="dangerFilled")
        self.go_button.clicked.connect(self._go)
        self.word.textChanged.connect(self._typed)
        inner = QWidget()
        inner.setObjectName("body")
        said = QVBoxLayout(inner)
        said.setContentsMargins(0, 0, theme().px(_BAR_ROOM), 0)
        said.setSpacing(theme().px(14))
        said.addWidget(PlainLabel(explanation, role="text2", wrap=True))
        self._add_copies(said, studio)
        if photos:
            self._add_photos(said, studio, photos)
        self._lay_out(title, inner, parent.height())
        self.word.setFocus()
        self._typed("")
        FocusRing(self)

    def _lay_out(self, title: str, inner: QWidget, room: int) -> None:
        """What is said scrolls where the window has little `room` in height; the word and the
        buttons stay.
        """
        px = theme().px
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        pad, width = px(20), px(520)
        needed = inner.heightForWidth(width - 2 * pad)
        around = px(_AROUND)  # title, word and buttons
        area.setFixedHeight(min(needed, max(px(160), room - around)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(pad, pad, pad - px(_BAR_ROOM), pad)
        outer.setSpacing(px(14))
        above = stack(PlainLabel(title, style="figure", wrap=True))
        below = stack(
            Labelled(self.tr("Ketik {word}").format(word=self._word), self.word),
            row(None, self.cancel_button, self.go_button),
            gap=14,
        )
        for part in (above, below):
            part.setContentsMargins(0, 0, px(_BAR_ROOM), 0)
        outer.addLayout(above)
        outer.addWidget(area)
        outer.addLayout(below)
        self.setFixedWidth(width)

    def _add_copies(self, outer: QVBoxLayout, studio: Studio) -> None:
        folder = paths.backups_dir(studio.data_dir)
        copies = second_place.everywhere(folder)
        stays = self.tr(
            "Cadangan dan berkas Excel yang pernah kamu simpan sendiri tidak ikut berubah."
        )
        outer.addLayout(stack(self.copies, _small(copies_words(copies)), _small(stays), gap=4))
        away = second_place.of(folder)
        if away is not None and not away.is_there:
            words = self.tr(
                "Tempat kedua ({place}) tidak terpasang. Cadangan di sana masih memuatnya, sampai "
                "kamu pasang dan ganti di Pengaturan, bagian Kewajiban soal data pembeli."
            )
            outer.addWidget(Note("warning", words.format(place=away.path)))
        broken = set_aside_words(copies)
        if broken:
            outer.addWidget(Note("warning", broken, icon="alert-triangle"))

    def _add_photos(self, outer: QVBoxLayout, studio: Studio, photos: Sequence[Photo]) -> None:
        own = sum(one.is_ours and not one.is_shown for one in photos)
        chosen = [one for one in photos if not (one.is_ours or one.is_shown)]
        shown = sum(one.is_shown for one in photos)
        parts: list[QWidget] = []
        if chosen:
            self.photos.setText(self.tr("Hapus juga %n berkas foto ini", "", len(chosen)))
            why = self.tr(
                "Centang kalau fotonya dari pembeli dan tidak kamu perlukan lagi. Foto produkmu "
                "sendiri biarkan saja. Tanpa centang, berkasnya tetap ada di laptopmu."
            )
            self.photos.show()
            parts += [self.photos, PhotoFiles(studio, chosen), _small(why)]
        if own:
            parts.append(_small(self.tr("%n foto di folder UMKM Studio ikut dihapus.", "", own)))
        if shown:
            words = self.tr(
                "%n foto masih dipakai konten atau testimoni lain, jadi tidak ikut dihapus.",
                "",
                shown,
            )
            parts.append(_small(words))
        outer.addLayout(stack(*parts, gap=4))

    def _typed(self, words: str) -> None:
        if words.strip().casefold() == self._word.casefold():
            self.go_button.enable()
        else:
            self.go_button.disable(self.tr("Ketik dulu {word}.").format(word=self._word))

    def _go(self) -> None:
        self.wanted.emit(self.copies.isChecked(), self.photos.isChecked())
        self.accept()


def copies_words(copies: Sequence[Backup]) -> str:
    """Which safe copies still hold somebody who goes now."""
    if not copies:
        return translate("TakingOut", "Belum ada cadangan otomatis di laptop ini.")
    days = list(dict.fromkeys(wording.day_and_year(one.made_on) for one in copies))
    listed = ", ".join(days[:_LISTED])
    if len(days) > _LISTED:
        words = translate("TakingOut", "{days}, dan {count} hari lain")
        listed = words.format(days=listed, count=wording.number(len(days) - _LISTED))
    words = translate("TakingOut", "Ada {count} cadangan yang masih memuatnya: {days}.")
    return words.format(count=wording.number(len(copies)), days=listed)


def set_aside_words(copies: Sequence[Backup]) -> str:
    """That damaged files go with the copies, and what may be in them; "" where there is none."""
    broken = [one for one in copies if one.kind is Kind.SET_ASIDE]
    if not broken:
        return ""
    days = dict.fromkeys(wording.day_and_year(one.made_on) for one in broken)
    words = translate(
        "TakingOut",
        "{count} di antaranya berkas data rusak yang dulu disisihkan ({days}). Di dalamnya bisa "
        "ada catatan yang tidak tersimpan di tempat lain. Kalau cadangannya diganti, berkas itu "
        "ikut hilang.",
    )
    return words.format(count=wording.number(len(broken)), days=", ".join(days))


def _small(words: str) -> PlainLabel:
    return PlainLabel(words, style="table", role="text2", wrap=True)
