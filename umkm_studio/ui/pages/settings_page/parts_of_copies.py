"""What the parts about copies share: how a copy is called, and a setting whose words change."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio import paths
from umkm_studio.models import shop as shops
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row, stack
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio

if TYPE_CHECKING:
    from umkm_studio.models.backups import Contents

translate = QCoreApplication.translate

OWN_FILES = "*.umkm *.db"


class LiveSetting(QWidget):
    """What it is and how it stands on the left, its buttons on the right."""

    def __init__(self, title: str, *buttons: Button) -> None:
        super().__init__()
        name = PlainLabel(title, style="label")
        name.setBuddy(buttons[0])
        self._title = title
        self._help = PlainLabel(style="table", role="text2", wrap=True)
        self._buttons = buttons
        layout = row(stack(name, self._help, gap=1), *buttons, gap=8)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    @property
    def words(self) -> str:
        """How it stands."""
        return self._help.text()

    def say(self, words: str, *, role: str = "text2") -> None:
        """Say how it stands, in the colour of a role."""
        self._help.setText(words)
        self._help.set_role(role)
        for button in self._buttons:
            button.setAccessibleName(f"{button.text()} {self._title}")
            button.setAccessibleDescription(words)


class Copying:
    """The job that writes a copy for the maker to take along, locked where there is a passphrase;
    gives whether it is. `folder` is that of the copies.
    """

    def __init__(self, path: Path, folder: Path) -> None:
        self._path = path
        self._folder = folder

    def __call__(self, store: Store, _progress: Progress) -> bool:
        from umkm_studio.models import backups
        from umkm_studio.models.backups import upkeep

        lock = upkeep.load(self._folder).lock
        backups.write(store, self._path, lock)
        return lock is not None


def arrange(studio: Studio, **values: Any) -> bool:
    """Arrange something else for the copies (`Upkeep`); False where that could not be noted."""
    from umkm_studio.models.backups import upkeep

    try:
        upkeep.change(paths.backups_dir(studio.data_dir), **values)
    except UserError as problem:
        studio.notices.explain(problem)
        return False
    studio.copies_changed()
    return True


def remember(studio: Studio, **values: Any) -> None:
    """Note in the shop itself what is arranged here: another laptop can then say what it lacks."""
    store = studio.store
    try:
        shops.save(store, replace(shops.load(store), **values))
    except UserError as problem:
        studio.notices.explain(problem)


def moment(at: datetime) -> str:
    """13 Oktober 2026, 20.14."""
    words = translate("Copies", "{day}, {time}")
    return words.format(day=wording.full_day(at.date()), time=wording.clock(at))


def ago(at: datetime, now: datetime) -> str:
    """Hari ini, kemarin, 12 hari lalu."""
    days = (now.date() - at.date()).days
    if days <= 0:
        return translate("Copies", "hari ini")
    if days == 1:
        return translate("Copies", "kemarin")
    return translate("Copies", "{days} hari lalu").format(days=wording.number(days))


def file_size(size: int) -> str:
    """2,4 MB; `size` in bytes, a megabyte being a million of them."""
    if size < 1_000_000:
        return f"{wording.number(max(1, round(size / 1000)))}{wording.NBSP}KB"
    return f"{wording.number(size / 1_000_000, 1)}{wording.NBSP}MB"


def inside(found: Contents) -> str:
    """Dapur Ratna: 412 pesanan, 96 konten, 230 pembeli."""
    counted = (
        (translate("Copies", "{count} pesanan", "", found.orders), found.orders),
        (translate("Copies", "{count} konten", "", found.posts), found.posts),
        (translate("Copies", "{count} pembeli", "", found.buyers), found.buyers),
    )
    said = ", ".join(text.format(count=wording.number(count)) for text, count in counted)
    name = found.shop or translate("Copies", "Tanpa nama usaha")
    return translate("Copies", "{shop}: {said}").format(shop=name, said=said)
