"""What a message belongs to: how it came, the post it came under, the order that followed, the idea
that it became.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import idea_box
from umkm_studio.models.campaigns.idea_box import Outcome
from umkm_studio.models.content import posts
from umkm_studio.models.store import Store
from umkm_studio.models.voices import asked_then_ordered
from umkm_studio.models.voices.asked_then_ordered import Followed
from umkm_studio.models.voices.messages import Message, Via
from umkm_studio.ui.editors import message_actions, post_actions
from umkm_studio.ui.editors.message_words import sender, via_word
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import halves
from umkm_studio.ui.kit.fields import Check, Labelled, Select
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme

_POSTS_BACK = timedelta(days=120)  # people seldom write about an older one


class MessageTies(QWidget):
    """Fields that may stay empty, and what is known without asking."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._order_id: int | None = None
        self._followed: Followed | None = None
        self._message: Message | None = None
        self.via = Select([(via, via_word(via)) for via in Via])
        self.post = SuggestField(placeholder=self.tr("Judul unggahan"))
        self.tells_story = Check(self.tr("Pembeli bercerita: pengalaman, hadiah, kenangan"))
        self.order_button = Button("", small=True)
        self.order_button.clicked.connect(self._tie)
        self.order_note = Note("info", "", icon="shopping-bag", action=self.order_button)
        self.idea_button = Button("", small=True)
        self.idea_button.clicked.connect(self._to_idea)
        self.idea_note = Note("info", "", icon="bulb", action=self.idea_button)
        optional = self.tr("(boleh kosong)")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(10))
        layout.addWidget(self.order_note)
        layout.addWidget(self.idea_note)
        layout.addLayout(
            halves(
                Labelled(self.tr("Lewat"), self.via),
                Labelled(self.tr("Di unggahan"), self.post, after=optional),
            )
        )
        layout.addWidget(self.tells_story)

    def show_message(self, message: Message) -> None:
        """Show what it belongs to; no change by the maker."""
        store, today = self._studio.store, self._studio.today()
        self._message, self._order_id = message, message.order_id
        self.via.set_value(message.via)
        self.post.set_items(_posts(store, today, message.post_id))
        if message.post_id is not None:
            self.post.set_key(message.post_id)
        self.tells_story.set_value(message.tells_story)
        if message.id is not None:
            self._followed = asked_then_ordered.of_message(store, message.id)
        self._show_order()
        self._show_idea(message)

    def values(self) -> dict[str, object]:
        """What stands here, by the names of a message."""
        key = self.post.key()
        return {
            "via": Via(self.via.value()),
            "tells_story": self.tells_story.value(),
            "post_id": key if isinstance(key, int) else None,
            "order_id": self._order_id,
        }

    def _show_order(self) -> None:
        found, message = self._followed, self._message
        self.order_note.setVisible(found is not None and message is not None)
        if found is None or message is None:
            return
        is_tied = self._order_id == found.order_id
        if is_tied:
            text = self.tr("Terhubung dengan pesanan {number}, {day}.")
        elif found.days:
            text = self.tr(
                "{name} memesan {number} {days} hari sesudahnya. Ini urutan waktu, belum tentu "
                "karena jawabanmu.",
                "",
                found.days,
            )
        else:
            text = self.tr(
                "{name} memesan {number} di hari yang sama. Ini urutan waktu, belum tentu karena "
                "jawabanmu."
            )
        words = text.format(
            name=sender(message),
            number=found.number,
            day=wording.day(found.ordered_on),
            days=found.days,
        )
        self.order_note.show_note("success" if is_tied else "info", words, icon="shopping-bag")
        self.order_button.setText(self.tr("Lepas") if is_tied else self.tr("Hubungkan"))

    def _tie(self) -> None:
        """Tie the order, or let it go; kept with the message."""
        if self._followed is not None:
            is_tied = self._order_id == self._followed.order_id
            self._order_id = None if is_tied else self._followed.order_id
            self._show_order()

    def _show_idea(self, message: Message) -> None:
        self.idea_note.setVisible(message.id is not None and not message.is_anonymous)
        if message.idea_post_id is None:
            self.idea_note.show_note(
                "info", self.tr("Bagus untuk konten? Taruh di baki ide, lengkap dengan namanya."),
                icon="bulb",
            )  # fmt: skip
            self.idea_button.setText(self.tr("Jadikan ide konten"))
            return
        outcome = idea_box.outcome(self._studio.store, message.idea_post_id)
        if outcome is not None:
            self.idea_note.show_note("success", self._said(outcome, message), icon="bulb")
        self.idea_button.setText(self.tr("Buka konten"))

    def _said(self, outcome: Outcome, message: Message) -> str:
        values = {"title": outcome.post.title, "name": sender(message)}
        if not outcome.post.published:
            text = self.tr("Jadi ide “{title}”, dari {name}. Belum tayang.")
        elif outcome.is_told:
            text = self.tr("“{title}” sudah tayang, dan {name} sudah dikabari.")
        else:
            text = self.tr("“{title}” sudah tayang. Kabari {name}, pemilik idenya.")
        return text.format(**values)

    def _to_idea(self) -> None:
        message = self._message
        if message is None:
            return
        if message.idea_post_id is not None:
            post_actions.open_post(self._studio, message.idea_post_id)
            return
        kept = message_actions.to_idea(self._studio, message)
        if kept is not None:
            self._message = kept
            self._show_idea(kept)


def _posts(store: Store, today: date, own: int | None) -> list[tuple[object, str]]:
    """Posts that are out, the newest first, and the one that the message came under."""
    seen = [post for post in posts.between(store, today - _POSTS_BACK, today) if post.published]
    if own is not None and own not in {post.id for post in seen}:
        named = posts.get(store, own)
        seen += [named] if named is not None else []
    text = "{title} · {day}"
    return [
        (post.id, text.format(title=post.title, day=wording.day(post.day)))
        for post in reversed(seen)
    ]
