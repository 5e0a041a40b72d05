"""Whom a post quotes, whether they allow it, and the way to let a quote go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content import wordings
from umkm_studio.models.content.posts import Post
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold, squeeze
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Consent, Standing
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.ui.kit.announcing import announce
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, elided
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.places import places_word
from umkm_studio.ui.kit.reveal import reveal
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate

_ABOVE_TOAST = 72  # a toast may stand at the bottom of the drawer


class PostQuotes(QWidget):
    """A line for each quote; hidden where there is none. `released` says whose was let go."""

    released = Signal(object)  # the Voice
    draft_wanted = Signal()  # rather a draft than planned without the buyer's yes

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._known: list[tuple[Voice, Consent | None]] = []
        self._shown: tuple[object, ...] = ()
        self.release_buttons: list[LinkButton] = []
        self.draft_button = LinkButton(
            self.tr("Simpan sebagai draf"), icon="pencil", strong=True, writes=True
        )
        self.draft_button.clicked.connect(self.draft_wanted)
        self.problem = Note("danger", "", action=self.draft_button)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(6))
        self.setLayout(stack(self._lines, self.problem, gap=6))
        self.problem.hide()
        self.hide()

    def read(self, ids: Iterable[int]) -> None:
        """Read what is quoted, and what its buyers allow."""
        found = ((testimonials.get(self._store, one), one) for one in ids)
        self._known = [
            (voice, consents.of_testimonial(self._store, one))
            for voice, one in found
            if voice is not None
        ]
        self._shown = ()
        self.show_problem("")

    def show_for(self, day: date, post: Post) -> None:
        """Say of each whether the post may show it on that day; nothing is drawn anew for a letter
        typed.
        """
        said = [
            (voice, _sentence(consent, day, post.platforms) or _undisclosed(voice, consent, post))
            for voice, consent in self._known
        ]
        key = tuple((voice.id, sentence) for voice, sentence in said)
        if key != self._shown:
            self._shown = key
            clear(self._lines)
            self.release_buttons.clear()
            for voice, sentence in said:
                self._lines.addWidget(self._line(voice, sentence))
        self.setVisible(bool(said))

    def elsewhere(self, day: date, places: Sequence[str]) -> tuple[str, ...]:
        """The places for which a yes that was given does not hold."""
        given = [
            consent
            for _, consent in self._known
            if consent is not None and consent.standing(day) is Standing.GIVEN
        ]
        return tuple(
            place for place in places if not all(consent.covers(place) for consent in given)
        )

    def show_problem(self, sentence: str, *, may_be_draft: bool = True) -> None:
        """Say why the post could not be kept, with the way out of a draft; "" takes it away."""
        self.problem.setVisible(bool(sentence))
        self.draft_button.setVisible(may_be_draft)
        if sentence:
            self.problem.show_note("danger", sentence)

    def lead_to_problem(self) -> None:
        """Bring it into view, with the focus on a way out: the post cannot be closed like this."""
        if self.problem.isHidden():
            return
        reveal(self.problem, room=_ABOVE_TOAST)
        announce(self.problem, self.problem.text)
        is_draft_offered = not self.draft_button.isHidden()
        way_out = self.draft_button if is_draft_offered else next(iter(self.release_buttons), None)
        if way_out is not None:
            way_out.setFocus()

    def _line(self, voice: Voice, sentence: str) -> QWidget:
        name = voice.name or self.tr("Pembeli tanpa nama")
        words = self.tr("Mengutip {name}: “{words}”").format(name=name, words=squeeze(voice.words))
        release = LinkButton(self.tr("Lepas"), icon="x", strong=True)
        release.setAccessibleName(self.tr("Lepas kutipan {name}").format(name=name))
        release.clicked.connect(partial(self.released.emit, voice))
        self.release_buttons.append(release)
        role = "warningText" if sentence else "successText"
        about = sentence or self.tr("Pembeli mengizinkan di sini dan pada hari ini.")
        text = stack(
            elided(words, "table"),
            PlainLabel(about, style="caption", role=role, wrap=True),
            gap=0,
        )
        icon = IconLabel("alert-triangle" if sentence else "check", role=role, size=16)
        line = QWidget()
        layout = row(icon, text, release, gap=8)
        layout.setStretch(1, 1)
        line.setLayout(layout)
        return line


def _undisclosed(voice: Voice, consent: Consent | None, post: Post) -> str:
    """That the caption has the words and does not say what the buyer got for them; "" else. Words
    in a picture are disclosed there.
    """
    said = wordings.said_in(post)
    words = fold(consent.words) if consent is not None else ""
    if not voice.incentive or words not in said or fold(voice.incentive) in said:
        return ""
    text = translate("PostQuotes", "Sebutkan juga bahwa pembeli menerima {incentive}.")
    return text.format(incentive=voice.incentive)


def _sentence(consent: Consent | None, day: date, places: Sequence[str]) -> str:
    """Why it may not be shown there and then; "" where it may."""
    stands = consents.standing(consent, day)
    if stands is Standing.GIVEN and consent is not None:
        elsewhere = [place for place in places if not consent.covers(place)]
        if not elsewhere:
            return ""
        text = translate("PostQuotes", "Izinnya tidak berlaku untuk {places}.")
        return text.format(places=places_word(elsewhere))
    return {
        Standing.NOT_ASKED: translate(
            "PostQuotes", "Belum minta izin, jadi baru bisa disimpan sebagai draf."
        ),
        Standing.ASKED: translate(
            "PostQuotes", "Menunggu izin, jadi baru bisa disimpan sebagai draf."
        ),
        Standing.REFUSED: translate("PostQuotes", "Pembeli tidak mengizinkan. Lepas kutipannya."),
        Standing.ENDED: translate(
            "PostQuotes", "Izinnya sudah habis pada hari itu. Minta izin lagi."
        ),
        Standing.WITHDRAWN: translate("PostQuotes", "Pembeli menarik izinnya. Lepas kutipannya."),
    }[stands]
