"""The menus of the calendar: what can be done with a post, an idea, a free day."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from umkm_studio.models.content.posts import Post
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_icon, pillar_role
from umkm_studio.ui.kit.theme import icon

# icon, words, what to do, whether it can be done now; None is a line between
Offer = tuple[str, str, Callable[[], object], bool]


class PostMenus(QObject):
    """Opens one menu at a time; `menu` is the one that is open."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.menu: QMenu | None = None

    def offer(self, at: QPoint, offers: Sequence[Offer | None]) -> None:
        """Open a menu at a global position."""
        menu = QMenu(self._page)
        for offered in offers:
            if offered is None:
                menu.addSeparator()
                continue
            icon_name, words, do, can = offered
            action = QAction(icon(icon_name, "text2", 16), words, menu)
            action.triggered.connect(lambda _checked=False, do=do: do())
            action.setEnabled(can)
            menu.addAction(action)
        self._pop_up(menu, at)

    def list_posts(
        self, title: str, found: Sequence[Post], at: QPoint, then: Callable[[Post], object]
    ) -> None:
        """Open a menu of posts under a title."""
        menu = QMenu(self._page)
        head = QAction(_plain(title), menu)
        head.setEnabled(False)
        menu.addAction(head)
        for post in found:
            words = post.title
            if post.time is not None or post.day is not None:
                when = wording.clock(post.time) if post.time else wording.weekday_and_day(post.day)
                words = self.tr("{when} · {title}").format(when=when, title=post.title)
            picture = icon(pillar_icon(post.pillar), f"{pillar_role(post.pillar)}Text", 16)
            action = QAction(picture, _plain(words), menu)
            action.triggered.connect(lambda _checked=False, post=post: then(post))
            menu.addAction(action)
        self._pop_up(menu, at)

    def _pop_up(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu = menu
        menu.destroyed.connect(self._gone)
        menu.popup(at)

    def _gone(self) -> None:
        self.menu = None


def _plain(words: str) -> str:
    """A menu reads "&" as the mark of a key."""
    return words.replace("&", "&&")
