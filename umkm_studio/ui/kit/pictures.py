"""Pictures that leave the program: shown as they will be seen, copied for a chat, saved as a file.

view = PictureView(image, words, QSize(420, 296))     # `words` are what a screen reader says
copy_picture(image, notices)
save_picture(image, path, notices)                     # says where, or that it did not work
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from umkm_studio.ui.kit.notices import Notices
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate


class PictureView(QWidget):
    """A picture at a size of its own, with a hairline around it; `size` is before text scaling."""

    def __init__(self, picture: QImage, words: str, size: QSize) -> None:
        super().__init__()
        self._picture = picture
        self.show_picture(picture, words, size)

    def show_picture(self, picture: QImage, words: str, size: QSize) -> None:
        """Show another one."""
        self._picture = picture
        self.setAccessibleName(words)
        self.setFixedSize(theme().px(size.width()), theme().px(size.height()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, smooth at any size."""
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._picture.width() > self.width() * ratio:  # scaling down by painting leaves steps
            scaled = self._picture.scaled(
                self.size() * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(self.rect(), scaled)
        else:
            painter.drawImage(self.rect(), self._picture)
        painter.setPen(theme().color("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def copy_picture(picture: QImage, notices: Notices) -> None:
    """Put it on the clipboard."""
    QGuiApplication.clipboard().setImage(picture)
    notices.toast(translate("Pictures", "Gambar tersalin."))


def save_picture(picture: QImage, path: Path, notices: Notices) -> None:
    """Write it to a file; say where, or that it did not work."""
    if picture.save(str(path)):
        notices.toast(translate("Pictures", "Gambar tersimpan: {name}").format(name=path.name))
        return
    notices.warn(
        translate("Pictures", "Gambar belum tersimpan"),
        translate(
            "Pictures", "Foldernya tidak bisa ditulisi. Pilih tempat lain, misalnya Dokumen."
        ),
    )
