"""The page itself: who waits, the answers that are ready, and how fast answers are."""

from __future__ import annotations

from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.pages.messages_page.hours_card import HoursCard
from umkm_studio.ui.pages.messages_page.ready_card import ReadyCard
from umkm_studio.ui.pages.messages_page.replies import RepliesColumn
from umkm_studio.ui.pages.messages_page.reply_time_card import ReplyTimeCard
from umkm_studio.ui.pages.messages_page.three_columns import ThreeColumns
from umkm_studio.ui.pages.messages_page.waiting import WaitingColumn


class MessagesPage(Page):
    """Tanya-Jawab."""

    shows = frozenset(
        {
            "messages", "replies", "reply_uses", "settings", "rest_days", "orders", "customers",
            "products", "product_prices",
        }
    )  # fmt: skip

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Tanya-Jawab")

    def subtitle(self) -> str:
        """What the page is good for."""
        return self.tr("Balasan siap pakai, tetap ditulis dengan nama dan rasa manusia.")

    def build(self) -> None:
        """Who waits at the left, answers in the middle, what is copied at the right."""
        self.new_button = Button(self.tr("Balasan baru"), kind="primary", icon="plus", writes=True)
        self.add_action(self.new_button)
        self.waiting = WaitingColumn(self.studio)
        self.replies = RepliesColumn(self.studio)
        self.ready = ReadyCard(self.studio)
        self.reply_time = ReplyTimeCard(self.studio)
        self.hours = HoursCard(self.studio)
        self.columns = ThreeColumns(
            self.waiting, self.replies, self.ready, (self.reply_time, self.hours)
        )
        self.body.addWidget(self.columns, 1)

    def wire(self) -> None:
        """The message and the answer that are chosen meet in the card at the right."""
        self.waiting.chosen.connect(self.ready.show_for)
        self.waiting.chat_wanted.connect(self._read_chat)
        self.waiting.chosen.connect(self.replies.suggest_for)
        self.replies.chosen.connect(self.ready.show_reply)
        self.replies.copy_wanted.connect(self.ready.copy_reply)
        self.new_button.clicked.connect(self.replies.new)

    def refresh(self) -> None:
        """Read who waits, the answers, and the cards."""
        self.replies.refresh()
        self.waiting.refresh()
        self.reply_time.refresh()
        self.hours.refresh()

    def open(
        self, *, message: int | None = None, new: bool = False, post: int | None = None
    ) -> None:
        """Choose a message that waits, write one down, or show what came under a post."""
        self.waiting.refresh()
        if message is not None:
            self.waiting.list.choose(message)
            self.waiting.list.setFocus()
        if new:
            self.waiting.note_down()
        if post is not None:
            self.waiting.show_post(post)

    def place(self) -> dict[str, object]:
        """Which message is chosen."""
        message = self.waiting.current()
        return {} if message is None else {"message": message.id}

    def _read_chat(self) -> None:
        from umkm_studio.ui.pages.messages_page.chat_drawer import ChatDrawer  # seldom opened

        if self.studio.may_open_files():
            self.studio.open_drawer(ChatDrawer(self.studio))
