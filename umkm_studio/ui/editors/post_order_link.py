"""The link that opens a chat with this post's order in it, and its QR picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio.models.content import order_link
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel, elided
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.pictures import copy_picture, save_picture
from umkm_studio.ui.kit.theme import theme

_QUIET = 4  # modules of white around a code (ISO/IEC 18004)
_PIXELS = 900  # about, of a saved picture: sharp on paper up to 7 cm


class OrderLinkPart(QWidget):
    """Says what a buyer's chat will begin with; copies the link, shows its QR code."""

    settings_wanted = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._link = self._text = self._name = ""
        self.title = PlainLabel(self.tr("Tautan pesan"), style="label")
        self.words = elided("", style="table", role="text2")
        self.copy = LinkButton(self.tr("Salin tautan"), icon="link", strong=True)
        self.qr = LinkButton(self.tr("Kode QR"), icon="qrcode", strong=True)
        self.to_settings = LinkButton(self.tr("Isi nomor WhatsApp"), strong=True)
        self.dialog: QrDialog | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(4))
        layout.addLayout(row(self.title, None, self.copy, self.qr, self.to_settings, gap=12))
        layout.addWidget(self.words)
        self.copy.clicked.connect(self._copy)
        self.qr.clicked.connect(self._show_qr)
        self.to_settings.clicked.connect(self.settings_wanted)

    @property
    def link(self) -> str:
        """The link, "" while the shop has no phone for orders."""
        return self._link

    def show_link(self, link: str, text: str, name: str) -> None:
        """Show what the chat begins with; `name` is what the picture is of."""
        self._link, self._text, self._name = link, text, name
        self.copy.setVisible(bool(link))
        self.qr.setVisible(bool(link))
        self.to_settings.setVisible(not link)
        empty = self.tr("Pembeli tinggal mengetuk, chat pesanannya sudah terisi.")
        self.words.setText(f"“{text}”" if link else empty)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._link)
        self._studio.notices.toast(self.tr("Tautan pesan tersalin."))

    def _show_qr(self) -> None:
        self.dialog = QrDialog(self, self._studio, self._link, self._text, self._name)
        self.dialog.open()


class QrDialog(QDialog):
    """The picture, large enough to be scanned from the screen, to copy or to save."""

    def __init__(self, parent: QWidget, studio: Studio, link: str, text: str, name: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Kode QR untuk pesan"))
        self._studio = studio
        self._name = name
        modules = order_link.qr(link)
        self.picture = picture_of(modules, max(1, _PIXELS // (len(modules) + 2 * _QUIET)))
        shown = _Picture(self.picture, text)
        self.close_button = Button(self.tr("Tutup"))
        self.copy_button = Button(self.tr("Salin gambar"), icon="copy")
        self.save_button = Button(self.tr("Simpan gambar"), kind="primary", icon="download")
        self.save_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        outer.addWidget(PlainLabel(self.tr("Pindai untuk pesan"), style="figure"))
        outer.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(PlainLabel(f"“{text}”", style="table", role="text2", wrap=True))
        outer.addLayout(row(self.close_button, None, self.copy_button, self.save_button))
        FocusRing(self)

    def _copy(self) -> None:
        copy_picture(self.picture, self._studio.notices)

    def _ask_where(self) -> None:
        name = f"qr-{self._name}.png".lower()
        ask_where_to_save(
            self, self.tr("Simpan kode QR"), self.tr("Gambar (*.png)"), name, self.save
        )

    def save(self, path: Path) -> None:
        """Write the picture."""
        save_picture(self.picture, path, self._studio.notices)


class _Picture(QWidget):
    """A code on white, whatever the theme: scanners want dark on light."""

    def __init__(self, picture: QImage, text: str) -> None:
        super().__init__()
        self._picture = picture
        self.setAccessibleName(self.tr("Kode QR yang membuka chat: {text}").format(text=text))
        self.setFixedSize(QSize(theme().px(240), theme().px(240)))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawImage(self.rect(), self._picture)


def picture_of(modules: list[list[bool]], side: int) -> QImage:
    """A code as a picture, each module `side` pixels, with the white that scanners need."""
    across = (len(modules) + 2 * _QUIET) * side
    picture = QImage(across, across, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    for down, line in enumerate(modules):
        for right, dark in enumerate(line):
            if dark:
                left, top = (right + _QUIET) * side, (down + _QUIET) * side
                painter.fillRect(left, top, side, side, QColor("black"))
    painter.end()
    return picture
