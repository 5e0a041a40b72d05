"""Asking for a file to read, or for a place to save one.

    ask_for_file(self, self.tr("Pilih berkas"), self.tr("Tabel (*.xlsx *.csv)"), self._chosen)
    ask_where_to_save(self, self.tr("Simpan ke Excel"), "pesanan.xlsx", self._save)

All return at once; `then` gets the `Path` (`ask_for_files`: a list of them) when the maker has
chosen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from umkm_studio.models.file_names import clean_name


class _Ask(QFileDialog):
    """A file dialog that hands a Path on and goes."""

    def __init__(
        self, parent: QWidget, title: str, names: str, place: Path, then: Callable[[Path], None]
    ) -> None:
        super().__init__(parent, title, str(place.parent), names)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._then = then
        self.fileSelected.connect(self._chosen)

    def _chosen(self, file: str) -> None:
        self._then(Path(file))


def ask_for_file(
    parent: QWidget, title: str, names: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Ask for one file that exists, beginning where downloads land."""
    dialog = _Ask(parent, title, names, _folder("DownloadLocation") / "*", then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_for_files(
    parent: QWidget, title: str, names: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Ask for one or more files that exist, beginning among the pictures."""
    dialog = QFileDialog(parent, title, str(_folder("PicturesLocation")), names)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda files: then([Path(file) for file in files]))
    dialog.open()
    return dialog


def ask_for_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder or a drive that exists."""
    dialog = _Ask(parent, title, "", _folder("HomeLocation") / "*", then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def ask_where_to_save(
    parent: QWidget, title: str, names: str, name: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Ask for the place of a new file, beginning with `name` among the documents. The name may hold
    words of the maker or of a buyer.
    """
    name = clean_name(name)
    dialog = _Ask(parent, title, names, _folder("DocumentsLocation") / name, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.open()
    return dialog


def _folder(which: str) -> Path:
    location = QStandardPaths.StandardLocation[which]
    return Path(QStandardPaths.writableLocation(location) or Path.home())
