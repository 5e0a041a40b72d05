"""What the messages that are kept say about a post, beside the counts that the maker typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models.content import talks
from umkm_studio.models.content.posts import MEANINGFUL
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.post_counts import PostCounts
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.notes import Note

translate = QCoreApplication.translate


class PostTalks(Note):
    """Offers the higher counts; they take the place of the typed ones, nothing is added up. Hidden
    where no message is kept. `see_button` leads to them.
    """

    def __init__(self, numbers: PostCounts) -> None:
        self.use_button, self.see_button = Button("", small=True), LinkButton("")
        buttons = QWidget()
        buttons.setLayout(row(self.use_button, self.see_button, gap=12))
        super().__init__("info", "", icon="message-2", action=buttons)
        self._numbers = numbers
        self._noted: dict[str, int] = {}
        self.use_button.setText(self.tr("Pakai angka ini"))
        self.see_button.setText(self.tr("Lihat"))
        self.see_button.setAccessibleName(self.tr("Lihat pesan di unggahan ini"))
        self.use_button.clicked.connect(self._use)
        numbers.edited.connect(self._show)
        self.hide()

    def show_post(self, store: Store, post_id: int | None) -> None:
        """Read what is noted of a post; None while it is not kept yet."""
        self._noted = {} if post_id is None else talks.noted(store, post_id)
        self._show()

    def _missing(self) -> dict[str, int]:
        return talks.missing(self._numbers.values(), self._noted)

    def _show(self) -> None:
        named = [name for name in MEANINGFUL if self._noted.get(name)]
        self.setVisible(bool(named))
        self.use_button.setVisible(bool(self._missing()))
        said = ", ".join(_said(name, self._noted[name]) for name in named)
        text = self.tr("Di Tanya-Jawab tercatat dari unggahan ini: {counts}.")
        self.show_note("info", text.format(counts=said), icon="message-2")

    def _use(self) -> None:
        for name, count in self._missing().items():
            self._numbers.set_value(name, count)
        self._numbers.edited.emit()


def _said(name: str, count: int) -> str:
    text = {
        "product_questions": translate("PostTalks", "{count} pertanyaan", "", count),
        "stories_told": translate("PostTalks", "{count} cerita pembeli", "", count),
        "direct_messages": translate("PostTalks", "{count} pesan masuk", "", count),
    }[name]
    return text.format(count=count)
