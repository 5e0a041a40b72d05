"""The numbers of a post as fields: what people said first, then what they kept, then what they saw.

A field that stays empty is not known, which is not zero.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from umkm_studio.models.content.posts import COUNTS, MEANINGFUL
from umkm_studio.ui.kit.badges import Badge, Look
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Labelled, NumberField
from umkm_studio.ui.kit.labels import heading
from umkm_studio.ui.kit.theme import theme

_ACROSS = 4


class PostCounts(QWidget):
    """Ten number fields in three groups; the talks are summed up beside their heading."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields = {name: NumberField() for name in COUNTS}
        self.talks = Badge(Look("", "success", "message-heart"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().px(12))
        self._grid.setVerticalSpacing(theme().px(10))
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)
        self._group(
            self.tr("Obrolan bermakna"),
            ("product_questions", self.tr("Tanya produk"), "help-circle"),
            ("stories_told", self.tr("Cerita pembeli"), "message-heart"),
            ("direct_messages", self.tr("Pesan masuk (DM)"), "send"),
            beside=self.talks,
        )
        self._group(
            self.tr("Disimpan dan diteruskan"),
            ("saves", self.tr("Disimpan"), "bookmark"),
            ("shares", self.tr("Dibagikan"), "share"),
            ("comments", self.tr("Komentar"), "message-circle"),
            ("follows", self.tr("Pengikut baru"), "plus"),
        )
        self._group(
            self.tr("Terlihat dan disukai"),
            ("reach", self.tr("Jangkauan"), "eye"),
            ("views", self.tr("Tayangan"), "player-play"),
            ("likes", self.tr("Suka"), "heart"),
        )
        for field in self.fields.values():
            field.changed.connect(self._edited)

    def _group(
        self, title: str, *fields: tuple[str, str, str], beside: QWidget | None = None
    ) -> None:
        at = self._grid.rowCount()
        head = row(heading(title), beside, None) if beside is not None else row(heading(title))
        self._grid.addLayout(head, at, 0, 1, _ACROSS)
        for column, (name, words, icon) in enumerate(fields):
            self._grid.addWidget(Labelled(words, self.fields[name], icon=icon), at + 1, column)

    def values(self) -> dict[str, int | None]:
        """What stands in the fields, by the names of `posts.COUNTS`."""
        return {name: field.value() for name, field in self.fields.items()}

    def set_value(self, name: str, value: int | None) -> None:
        """Fill one field; no change by the maker."""
        self.fields[name].set_value(value)
        self._sum_up()

    def commit(self) -> bool:
        """Read every field; False where one can't be read."""
        readable = [field.commit() for field in self.fields.values()]
        return all(readable)

    def _edited(self) -> None:
        self._sum_up()
        self.edited.emit()

    def _sum_up(self) -> None:
        known = [value for name in MEANINGFUL if (value := self.fields[name].value()) is not None]
        self.talks.setVisible(bool(known))
        words = self.tr("%n obrolan", "", sum(known))
        self.talks.show_look(Look(words, "success", "message-heart"))
