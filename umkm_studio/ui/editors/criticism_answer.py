"""What a buyer who criticised is answered, and the mistake that is owned in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.voices import tone
from umkm_studio.models.voices.criticism import Handling
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.ui.editors import criticism_words, reply_words
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Labelled, TextArea, TextField
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.theme import theme


class AnswerPart(QWidget):
    """The answer as it is sent. `said_so_far` gives what the other fields say of the steps;
    `steps_wanted` leads to these, which are better known before the answer is written.
    """

    steps_wanted = Signal()

    def __init__(self, voice: Voice, said_so_far: Callable[[], Handling]) -> None:
        super().__init__()
        self._voice = voice
        self._said_so_far = said_so_far
        self.mistake_field = TextField(
            placeholder=self.tr("Contoh: tutup botolnya kurang rapat"), limit=160
        )
        self.words_field = TextArea(lines=6)
        self.compose_button = Button(self.tr("Susun jawaban"), icon="pencil", small=True)
        self.copy_button = Button(self.tr("Salin"), icon="copy", small=True)
        self.compose_button.setToolTip(
            self.tr("Tulis jawaban tenang dari nama, kesalahan dan langkah perbaikannya")
        )
        self.copied = caption("", role="text2")
        self.steps_link = LinkButton(self.tr("Isi langkah perbaikannya dulu"), strong=True)
        self.steps_link.setToolTip(self.tr("Langkah yang kamu isi ikut masuk ke jawaban"))
        self.steps_link.clicked.connect(self.steps_wanted)
        self.remarks = caption("", role="text2", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(10))
        layout.addWidget(
            Labelled(
                self.tr("Kesalahan yang kamu akui"),
                self.mistake_field,
                after=self.tr("(boleh kosong)"),
                help=self.tr("Masuk catatan kepercayaan, jadi tulis tanpa nama pembeli."),
            )
        )
        layout.addWidget(
            Labelled(
                self.tr("Jawabanmu"),
                self.words_field,
                help=self.tr("Tarik napas dulu. Balas orangnya, bukan nadanya."),
            )
        )
        deeds = row(self.compose_button, self.copy_button, self.copied, None, self.steps_link)
        layout.addLayout(deeds)
        layout.addWidget(self.remarks)
        self.compose_button.clicked.connect(self._compose)
        self.copy_button.clicked.connect(self._copy)
        self.words_field.changed.connect(self._typed)

    @property
    def words(self) -> str:
        """The answer."""
        return self.words_field.value()

    @property
    def mistake(self) -> str:
        """What is owned, "" where nothing is."""
        return self.mistake_field.value()

    def show_answer(self, words: str, mistake: str) -> None:
        """Show what is known."""
        self.words_field.set_value(words)
        self.mistake_field.set_value(mistake)
        self._typed(words)
        self.show_steps()

    def show_steps(self) -> None:
        """Lead to the steps while there are none."""
        self.steps_link.setVisible(not self._said_so_far().steps)

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields."""
        return (self.words, self.mistake)

    def _compose(self) -> None:
        """A beginning from what is known; what the maker had written goes, and Ctrl+Z in the field
        brings it back.
        """
        text = criticism_words.answer(self._voice.name, self.mistake, self._said_so_far().steps)
        cursor = self.words_field.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.words_field.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words)
        self.copied.setText(self.tr("Tersalin"))

    def _typed(self, _words: object) -> None:
        self.copied.setText("")
        heard = tone.listen(self.words, name=self._voice.name, complaint=True)
        self.remarks.setText("\n".join(map(reply_words.tone_words, heard)) if self.words else "")
        self.remarks.setVisible(bool(self.remarks.text()))
        if self.words:
            self.copy_button.enable()
        else:
            self.copy_button.disable(self.tr("Tulis jawabannya dulu"))
