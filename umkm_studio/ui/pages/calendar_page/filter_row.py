"""What is looked for among the posts: words, place, pillar, product, state."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Filters, Pillar, Status
from umkm_studio.models.sales import products
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.badges import pillar_word, post_state_look
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import SearchField, Select
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.theme import theme

_TYPING_PAUSE = 150  # milliseconds after the last letter


class FilterRow(QWidget):
    """`changed` when the maker looks for something else, `left` on Esc."""

    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField(self.tr("Cari judul atau caption"))
        self.search.setMinimumWidth(theme().px(240))
        self.platform = _select(self.tr("Tempat"))
        self.pillar = _select(self.tr("Pilar"))
        self.product = _select(self.tr("Produk"))
        self.status = _select(self.tr("Status"))
        self.clear_button = Button(self.tr("Hapus saringan"), kind="quiet", icon="x", small=True)
        self.clear_button.clicked.connect(self.clear)
        selects = (self.platform, self.pillar, self.product, self.status)
        self.setLayout(Flow(self.search, *selects, self.clear_button))
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.search.changed.connect(self._typed)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)
        for select in selects:
            select.changed.connect(self._chosen)

    def filters(self) -> Filters:
        """What is looked for now."""
        return Filters(
            words=self.search.value(),
            platform=self.platform.value(),
            pillar=self.pillar.value(),
            product_id=self.product.value(),
            status=self.status.value(),
        )

    def offer(self, store: Store) -> None:
        """Bring the choices up to date; what is chosen stays."""
        places = [(key, place_word(key)) for key in posts.platforms(store)]
        self.platform.set_items([(None, self.tr("Semua tempat")), *places], self.platform.value())
        self.pillar.set_items(
            [(None, self.tr("Semua pilar")), *((one, pillar_word(one)) for one in Pillar)],
            self.pillar.value(),
        )
        goods = [(one.id, one.label) for one in products.everything(store)]
        self.product.set_items([(None, self.tr("Semua produk")), *goods], self.product.value())
        self.status.set_items(
            [
                (None, self.tr("Semua status")),
                *((one, post_state_look(one).word) for one in Status),
            ],
            self.status.value(),
        )

    def clear(self) -> None:
        """Let everything through again."""
        self.search.line.blockSignals(True)
        self.search.line.clear()
        self.search.line.blockSignals(False)
        for select in (self.platform, self.pillar, self.product, self.status):
            select.setCurrentIndex(0)
        self.changed.emit()

    def _typed(self, _words: str) -> None:
        self._pause.start()

    def _chosen(self, _key: object) -> None:
        self.changed.emit()


def _select(name: str) -> Select:
    select = Select()
    select.setAccessibleName(name)
    return select
