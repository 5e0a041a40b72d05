"""The menus of the calendar: of a post, a free day, an idea, and of all that has no button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from umkm_studio.models.content.occasions import DayMark
from umkm_studio.models.content.posts import Post
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.editors.idea_source import IdeaDialog
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.day_popup import DayPopup
from umkm_studio.ui.kit.day_words import mark_word
from umkm_studio.ui.kit.menus import Offer
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.calendar_page.day_grid import DayGrid
from umkm_studio.ui.pages.calendar_page.deeds import Deeds
from umkm_studio.ui.pages.calendar_page.idea_tray import IdeaTray
from umkm_studio.ui.pages.calendar_page.marking import Marking
from umkm_studio.ui.pages.calendar_page.post_menus import PostMenus


class Menus(QObject):
    """Opens menus at global positions; what is chosen is done by `Deeds` and `Marking`."""

    def __init__(
        self,
        page: QWidget,
        studio: Studio,
        grid: DayGrid,
        deeds: Deeds,
        marking: Marking,
        popups: PostMenus,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._studio = studio
        self._grid = grid
        self._deeds = deeds
        self._marking = marking
        self._popups = popups

    def follow(self, tray: IdeaTray) -> None:
        """Open the menus that the days and the ideas ask for."""
        self._grid.menu_wanted.connect(self.of_place)
        self._grid.more_wanted.connect(self.of_full_day)
        tray.list.menu_wanted.connect(self.of_idea)

    def of_place(self, post: Post | None, day: date, at: QPoint) -> None:
        """What can be done with a post, or with a free day."""
        if post is None or post.id is None:
            self._popups.show_offers(self._of_day(day), at)
        else:
            self._popups.show_offers(self._of_post(post, at), at)

    def _of_post(self, post: Post, at: QPoint) -> list[Offer | None]:
        studio, deeds = self._studio, self._deeds
        movable = not post.published
        publish = Offer(
            "circle-check", self.tr("Tandai sudah tayang"),
            lambda: post_actions.publish(studio, post), writes=True)  # fmt: skip
        return [
            Offer("pencil", self.tr("Buka"), lambda: deeds.open(post)),
            Offer("calendar", self.tr("Pindahkan ke…"), lambda: self._pick_day(post, at), movable,
                  writes=True),
            Offer("seedling", self.tr("Lepas tanggalnya"), lambda: deeds.unplan(post), movable,
                  writes=True),
            *([publish] if movable else []),
            Offer("copy", self.tr("Salin caption"),
                  lambda: post_actions.copy_caption(studio, post), bool(post.caption)),
            Offer("copy", self.tr("Salin konten"), lambda: deeds.copy(post), writes=True),
            Offer("calendar-plus", self.tr("Gandakan ke minggu depan"),
                  lambda: post_actions.duplicate(studio, post), writes=True),
            None,
            Offer("trash", self.tr("Hapus"), lambda: deeds.remove(post), writes=True),
        ]  # fmt: skip

    def _of_day(self, day: date) -> list[Offer | None]:
        deeds, marking = self._deeds, self._marking
        offers: list[Offer | None] = [
            Offer(
                "plus", self.tr("Konten baru di hari ini"), lambda: deeds.new_on(day), writes=True
            )
        ]
        if deeds.copied is not None:
            offers.append(
                Offer("copy", self.tr("Tempel di sini"), lambda: deeds.paste(day), writes=True)
            )
        offers += [
            None,
            Offer("bookmark", self.tr("Tandai hari ini…"), lambda: marking.add(day), writes=True),
        ]
        for mark in self._grid.days_model.marks_on(day):
            offers += self._of_mark(mark)
        return offers

    def _of_mark(self, mark: DayMark) -> list[Offer | None]:
        marking = self._marking
        if mark.id is not None:
            words = self.tr("Ubah tanda “{day}”").format(day=mark_word(mark))
            return [Offer("pencil", words, lambda: marking.change(mark))]
        once = self.tr("Lewati “{day}” kali ini").format(day=mark_word(mark))
        always = self.tr("Jangan tandai “{day}”").format(day=mark_word(mark))
        return [
            Offer("x", once, lambda: marking.leave_out_once(mark), writes=True),
            Offer("x", always, lambda: marking.leave_out(mark), writes=True),
        ]

    def of_idea(self, post: Post, at: QPoint) -> None:
        """What can be done with an idea."""
        deeds = self._deeds
        day = wording.weekday_and_day(self._grid.selected)
        here = self.tr("Taruh di {day}").format(day=day)
        keep = self.tr("Buka") if post.id is not None else self.tr("Simpan ke idemu")
        offers: list[Offer | None] = [
            Offer("pencil", keep, lambda: deeds.open_idea(post)),
            Offer("calendar", here, lambda: deeds.plan_on_selected(post), writes=True),
            Offer(
                "calendar-plus",
                self.tr("Pilih hari…"),
                lambda: self._pick_plan(post, at),
                writes=True,
            ),
        ]
        if post.id is not None:
            offers += [
                Offer("bulb", self.tr("Siapa punya ide ini…"), lambda: self._ask_source(post)),
                None,
                Offer("trash", self.tr("Hapus"), lambda: deeds.remove(post), writes=True),
            ]
        self._popups.show_offers(offers, at)

    def of_full_day(self, day: date, at: QPoint) -> None:
        """Every post of a day that has more than it can show."""
        self._popups.list_posts(
            wording.long_day(day), self._grid.posts_on(day), at, self._deeds.open
        )

    def _ask_source(self, post: Post) -> None:
        if post.id is not None:
            IdeaDialog(self._studio, self._page, post.id, post.title).open()

    def _pick_day(self, post: Post, at: QPoint) -> None:
        self._pick(at, post.day, lambda day: self._deeds.move(post, day))

    def _pick_plan(self, post: Post, at: QPoint) -> None:
        self._pick(at, self._grid.selected, lambda day: self._deeds.plan(post, day))

    def _pick(self, at: QPoint, start: date | None, then: Callable[[date], object]) -> None:
        popup = DayPopup(self._page, at=at, day=start)
        popup.picked.connect(then)
