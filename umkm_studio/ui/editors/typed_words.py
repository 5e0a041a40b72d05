"""Words that were typed before a restore and that no form can go on with: to read and to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from umkm_studio.models import drafts
from umkm_studio.models.drafts import Draft
from umkm_studio.ui.editors import draft_forms
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.drafting import when
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.theme import theme


class TypedWords(QDialog):
    """A line for each field; closing it throws nothing away."""

    def __init__(self, parent: QWidget, draft: Draft) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        t = theme()
        title = self.tr("Ketikan yang belum tersimpan")
        self.setWindowTitle(title)
        self.resize(t.px(520), t.px(400))
        sentence = self.tr(
            "{form}, kamu mengetiknya {when}. Sesudah cadangan dipulihkan, catatan yang sama bisa "
            "bernomor lain, jadi ketikan ini tidak diisikan sendiri. Salin yang masih perlu."
        )
        told = sentence.format(form=draft_forms.words(draft.which.form), when=when(draft))
        self.text = QPlainTextEdit("\n".join(drafts.typed_words(draft)))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.copy_button = Button(self.tr("Salin"), icon="copy")
        self.copy_button.clicked.connect(self._copy)
        self.close_button = Button(self.tr("Tutup"), kind="primary")
        self.close_button.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        pad = t.px(20)
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(t.px(14))
        layout.addWidget(PlainLabel(title, style="figure", wrap=True))
        layout.addWidget(PlainLabel(told, role="text2", wrap=True))
        layout.addWidget(self.text, 1)
        layout.addLayout(row(self.copy_button, None, self.close_button))
        self.close_button.setFocus()
        FocusRing(self)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
