"""Trust: the profile kit, the privacy notice, the check before a new channel."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from umkm_studio.models.trust import channel_checks, completeness
from umkm_studio.models.trust.completeness import Part
from umkm_studio.ui.editors import readiness_words, trust_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Card, row, stack
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.pages.settings_page.parts import fill


class TrustCard(Card):
    """A line and a button for each; the drawers are loaded when they are wanted."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Kepercayaan"), icon="heart-handshake")
        self._studio = studio
        self.kit = _Line(
            self.tr("Profil, akun resmi, dan batas"), self.tr("Buka…"), "building-store"
        )
        self.notice = _Line(self.tr("Pemberitahuan privasi"), self.tr("Lihat…"), "shield-lock")
        self.check = _Line(self.tr("Sebelum buka kanal baru"), self.tr("Periksa…"), "list-check")
        self.notice.words.setText(
            self.tr("Untuk pembeli, disusun dari yang disimpan toko ini; bisa dicetak")
        )
        fill(self.body, self.kit, self.notice, self.check)
        self.kit.button.clicked.connect(self._open_kit)
        self.notice.button.clicked.connect(self._open_notice)
        self.check.button.clicked.connect(self._open_check)

    def refresh(self) -> None:
        """Say what is missing and what was checked last."""
        store = self._studio.store
        self.kit.words.setText(self._missing(completeness.missing(store)))
        newest = next(iter(channel_checks.everything(store)), None)
        words = self.tr("Tujuh pertanyaan, dan jawaban yang jujur")
        if newest is not None:
            text = self.tr("{channel}, {day}: {result}")
            words = text.format(
                channel=place_word(newest.channel),
                day=wording.day_and_year(newest.checked_on),
                result=readiness_words.result_look(newest.result).word,
            )
        self.check.words.setText(words)

    def _missing(self, parts: list[Part]) -> str:
        if not parts:
            return self.tr("Lengkap")
        text = self.tr("{there} dari {all} sudah ada. Berikutnya: {next}")
        return text.format(
            there=wording.number(len(Part) - len(parts)),
            all=wording.number(len(Part)),
            next=trust_words.part_word(parts[0]),
        )

    def _open_kit(self) -> None:
        from umkm_studio.ui.editors.trust_kit import TrustKitDrawer

        self._studio.open_drawer(TrustKitDrawer(self._studio))

    def _open_notice(self) -> None:
        from umkm_studio.ui.editors.privacy_notice import PrivacyNoticeDrawer

        self._studio.open_drawer(PrivacyNoticeDrawer(self._studio))

    def _open_check(self) -> None:
        from umkm_studio.ui.editors.channel_check import ChannelCheckDrawer

        self._studio.open_drawer(ChannelCheckDrawer(self._studio))


class _Line(QWidget):
    """What it is, how it stands, and the way in."""

    def __init__(self, title: str, verb: str, icon: str) -> None:
        super().__init__()
        self.words = PlainLabel(style="table", role="text2", wrap=True)
        self.button = Button(verb, icon=icon, small=True)
        name = PlainLabel(title, style="label", wrap=True)
        name.setBuddy(self.button)
        self.button.setAccessibleName(title)
        layout = row(stack(name, self.words, gap=1), self.button, gap=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)
