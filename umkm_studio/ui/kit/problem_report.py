"""The report on something that went wrong: the maker reads all of it before anybody else can.

ProblemReport(parent, text).open()
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.models.files import whole
from umkm_studio.ui.kit import files, wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.theme import theme


class ProblemReport(QDialog):
    """What the report says, and the two ways to take it along. It goes when it is closed."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        t = theme()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Laporan masalah"))
        self.resize(t.px(620), t.px(480))
        sentence = self.tr(
            "Isinya versi program dan tempat masalahnya, tanpa nama, nomor, alamat, atau "
            "catatanmu. Laporan ini tidak dikirim ke mana pun: simpan, lalu kirim sendiri kalau "
            "mau dibantu."
        )
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Isi laporan"))
        self.note = Note("success", "")
        self.note.hide()
        self.copy_button = Button(self.tr("Salin"), icon="copy")
        self.copy_button.clicked.connect(self._copy)
        self.save_button = Button(self.tr("Simpan laporan…"), icon="device-floppy")
        self.save_button.clicked.connect(self._ask_where)
        self.close_button = Button(self.tr("Tutup"), kind="primary")
        self.close_button.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        pad = t.px(20)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(t.px(14))
        layout.addWidget(PlainLabel(self.tr("Laporan masalah"), style="cardTitle"))
        layout.addWidget(PlainLabel(sentence, role="text2", wrap=True))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.note)
        layout.addLayout(row(self.copy_button, self.save_button, None, self.close_button))
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._say(self.tr("Tersalin. Tinggal tempel di pesanmu."))

    def _ask_where(self) -> None:
        name = f"laporan-umkm-studio-{date.today().isoformat()}.txt"
        title = self.tr("Simpan laporan")
        files.ask_where_to_save(self, title, self.tr("Teks (*.txt)"), name, self.save)

    def save(self, path: Path) -> None:
        """Write the report there."""
        try:
            with whole(path) as unfinished:
                unfinished.write_text(self.text.toPlainText(), encoding="utf-8")
        except UserError as problem:
            self.note.show_note("danger", wording.explain(problem))
            self.note.show()
            return
        self._say(self.tr("Tersimpan di {folder}.").format(folder=path.parent))

    def _say(self, sentence: str) -> None:
        self.note.show_note("success", sentence)
        self.note.show()
