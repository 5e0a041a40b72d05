"""The bio, as much of it as each platform takes, and what the maker stands for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.shop import Shop
from umkm_studio.models.trust import bio
from umkm_studio.ui.editors import trust_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.fields import Labelled, TextArea
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_icon, place_word


class ProfileTab(QWidget):
    """Kept when a field is left and when the drawer closes."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._shop = Shop()
        self.areas = {"bio": TextArea(lines=4), "stands_for": TextArea(lines=4)}
        self.areas["bio"].setPlaceholderText(
            self.tr("Contoh: Kue kering mentega, dipanggang kecil-kecilan di Semarang.")
        )
        self.areas["stands_for"].setPlaceholderText(
            self.tr("Contoh: Bahan ditulis apa adanya. Salah kami, kami ganti.")
        )
        self.propose_link = LinkButton(self.tr("Susun dari data toko"))
        self.lines = {place: _BioLine(place) for place in bio.LIMITS}
        bio_row = Labelled(
            self.tr("Bio singkat"),
            self.areas["bio"],
            help=self.tr("Apa yang kamu buat, di mana, dan cara memesan"),
        )
        stands_row = Labelled(
            self.tr("Yang kamu pegang"),
            self.areas["stands_for"],
            help=self.tr("Janji yang pasti kamu tepati, satu baris satu"),
        )
        self.setLayout(
            stack(
                bio_row,
                row(self.propose_link, None),
                *self.lines.values(),
                stands_row,
                gap=12,
            )
        )
        for area in self.areas.values():
            area.installEventFilter(self)
        self.areas["bio"].changed.connect(self._fit)
        self.propose_link.clicked.connect(self._propose)
        for line in self.lines.values():
            line.copy_button.clicked.connect(partial(self._copy, line))

    def show_shop(self, shop: Shop) -> None:
        """Show what is stored; a field that has the focus keeps what is being typed."""
        self._shop = shop
        for name, area in self.areas.items():
            if not area.hasFocus():
                area.set_value(getattr(shop, name))
        self._fit()

    def is_kept(self) -> bool:
        """Whether the store has what stands here."""
        kept = shops.load(self._studio.store)
        return all(area.value() == getattr(kept, name) for name, area in self.areas.items())

    def commit(self) -> bool:
        """Keep what was typed; whether all of it is kept."""
        if self.is_kept():
            return True
        store = self._studio.store
        changed = replace(
            shops.load(store),
            bio=self.areas["bio"].value(),
            stands_for=self.areas["stands_for"].value(),
        )
        return self._studio.keep(partial(shops.save, store, changed), self.tr("Tersimpan."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a field when it is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        return super().eventFilter(watched, event)

    def _fit(self, _text: object = None) -> None:
        text = self.areas["bio"].value()
        for line in self.lines.values():
            line.show_bio(text)
        empty = not text
        self.propose_link.setVisible(empty and bool(trust_words.proposed_bio(self._shop)))

    def _propose(self) -> None:
        self.areas["bio"].set_value(trust_words.proposed_bio(self._shop))
        self.areas["bio"].setFocus()
        self._fit()

    def _copy(self, line: _BioLine) -> None:
        QGuiApplication.clipboard().setText(line.text)
        text = self.tr("Tersalin. Tinggal tempel di {place}.")
        self._studio.notices.toast(text.format(place=place_word(line.place)))


class _BioLine(QWidget):
    """A platform, how much of the bio it takes, and that much to copy."""

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place
        self.text = ""
        self.count = PlainLabel(style="table", role="text2")
        self.fitted = PlainLabel(style="table", role="text2", wrap=True)
        self.copy_button = Button(self.tr("Salin"), icon="copy", small=True)
        name = place_word(place)
        self.copy_button.setAccessibleName(self.tr("Salin bio untuk {place}").format(place=name))
        head = row(IconLabel(place_icon(place)), PlainLabel(name, style="label"), self.count, None)
        words = stack(head, self.fitted, gap=2)
        layout = row(words, self.copy_button, gap=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def show_bio(self, whole: str) -> None:
        """Say how long it is, and show what is copied where that is less."""
        limit = bio.LIMITS[self.place]
        self.text = bio.fitted(whole, limit)
        text = self.tr("{count} dari {most} huruf")
        self.count.setText(
            text.format(count=wording.number(bio.length(whole)), most=wording.number(limit))
        )
        is_cut = self.text != whole
        self.count.set_role("warningText" if is_cut else "text2")
        cut = self.tr("Yang disalin: {text}").format(text=self.text)
        self.fitted.setText(cut if is_cut else "")
        self.fitted.setVisible(is_cut)
        if whole:
            self.copy_button.enable()
        else:
            self.copy_button.disable(self.tr("Bio belum diisi."))
