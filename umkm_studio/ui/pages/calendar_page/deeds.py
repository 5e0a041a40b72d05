"""What the maker does with posts and ideas: each deed is one change with one way back, and
afterwards the cursor stands where the post went.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from umkm_studio.models.content import balance, fair_tests, slots
from umkm_studio.models.content.posts import Post
from umkm_studio.models.content.slots import Slot
from umkm_studio.models.weeks import monday_of
from umkm_studio.ui.editors import plan_remarks, post_actions
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.calendar_page.day_grid import DayGrid
from umkm_studio.ui.pages.calendar_page.idea_tray import IdeaTray
from umkm_studio.ui.pages.calendar_page.proposals import of_themes
from umkm_studio.ui.pages.calendar_page.theme_dialog import ThemeDialog


class Deeds(QObject):
    """`turn_to` shows the days around a day that is not shown."""

    def __init__(
        self, page: QWidget, studio: Studio, grid: DayGrid, turn_to: Callable[[date], None]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._studio = studio
        self._grid = grid
        self._turn_to = turn_to
        self.copied: Post | None = None
        self.offered: dict[date, Slot] = {}  # what weekly themes propose for empty days

    def follow_days(self) -> None:
        """Do what the days ask for."""
        grid = self._grid
        grid.opened.connect(self.open)
        grid.wanted_new.connect(self.new_on)
        grid.moved.connect(self.move)
        grid.removed.connect(self.remove)
        grid.copied.connect(self.copy_to)
        grid.copy_wanted.connect(self.copy)
        grid.paste_wanted.connect(self.paste)
        grid.next_week_wanted.connect(self.to_next_week)
        grid.unplan_wanted.connect(self.unplan)

    def follow_ideas(self, tray: IdeaTray) -> None:
        """Do what the ideas ask for."""
        tray.written.connect(self.keep_idea)
        tray.list.opened.connect(self.open_idea)
        tray.list.placed.connect(self.plan_on_selected)
        tray.list.removed.connect(self.remove)
        tray.list.dropped.connect(self.drop_idea)

    # posts

    def open(self, post: Post) -> None:
        """Open a post; take up what is only offered."""
        if post.id is not None:
            post_actions.open_post(self._studio, post.id)
        elif post.day in self.offered:
            self._take_up(post)
        else:  # only a hint so far
            post_actions.new_post(self._studio, post.day, post.pillar)

    def _take_up(self, offered: Post) -> None:
        """Make a draft of what a weekly theme proposes."""
        if offered.day is not None and post_actions.plan(self._studio, offered, offered.day):
            self._grid.select(offered.day)

    def take_up_all(self) -> None:
        """Make drafts of everything that themes propose in the month, or week, shown."""
        is_muted = self._grid.days_model.is_muted
        inside = {day: slot for day, slot in self.offered.items() if not is_muted(day)}
        if inside:
            post_actions.take_up_all(self._studio, list(of_themes(inside).values()))

    def new_on(self, day: date) -> None:
        """Begin a post for a day, of the pillar that its month lacks most."""
        missed = balance.of_month(self._studio.store, day).most_missed
        post_actions.new_post(self._studio, day, missed)

    def new_on_selected(self, month: date) -> None:
        """Begin a post for the day of the cursor; in a month without it, for its first day to
        come.
        """
        day, model = self._grid.selected, self._grid.days_model
        is_shown = model.place(day).isValid() and not model.is_muted(day)
        self.new_on(day if is_shown else max(month, self._studio.today()))

    def new_as_usual(self, month: date) -> None:
        """The same; while the cursor is only on today, for the day last planned in the month."""
        usual = post_actions.usual_day(self._studio)
        is_inside = month <= usual <= balance.last_day(month)
        if self._grid.selected == self._studio.today() and is_inside:
            self.new_on(usual)
        else:
            self.new_on_selected(month)

    def move(self, post: Post, day: date) -> None:
        """Plan a post for another day."""
        if post_actions.move(self._studio, post, day):
            self._go_to(day, post)

    def copy_to(self, post: Post, day: date) -> None:
        """Make a draft like a post on a day."""
        if post_actions.copy_to(self._studio, post, day):
            self._go_to(day)

    def copy(self, post: Post) -> None:
        """Take a post along, to be put down with `paste`."""
        self.copied = post
        text = self.tr("“{title}” disalin. Pilih hari lain, lalu tekan Ctrl+V.")
        self._studio.notices.toast(text.format(title=post.title))

    def paste(self, day: date) -> None:
        """Put down what was copied."""
        if self.copied is not None:
            self.copy_to(self.copied, day)

    def to_next_week(self, post: Post) -> None:
        """Make a draft like a post, a week later."""
        if post.day is not None:
            self.copy_to(post, post.day + timedelta(weeks=1))

    def week_to_next(self) -> None:
        """Make drafts a week later of everything in the week of the cursor."""
        if post_actions.duplicate_week(self._studio, monday_of(self._grid.selected)):
            self._go_to(self._grid.selected + timedelta(weeks=1))

    def remove(self, post: Post) -> None:
        """Delete a post."""
        post_actions.remove(self._studio, post)

    def landing_words(self, post: Post, day: date) -> str:
        """What to know before a post is put down on a day."""
        return plan_remarks.in_short(self._studio.store, post, day)

    def fair_test(self) -> None:
        """Open the fair test that runs or is to come; plan one where there is none."""
        from umkm_studio.ui.editors import fair_test_actions  # seldom planned

        found = fair_tests.current(self._studio.store, self._studio.today())
        if found is None or found.id is None:
            fair_test_actions.new_test(self._studio)
        else:
            fair_test_actions.open_test(self._studio, found.id)

    def copy_away_text(self) -> None:
        """Copy what buyers are told while the maker rests."""
        from umkm_studio.ui.editors import away_words  # seldom copied

        away_words.copy(self._studio)

    # ideas

    def keep_idea(self, post: Post, kept: Callable[[], None] | None = None) -> None:
        """Keep an idea for later, and call `kept` once it is."""
        if post_actions.keep_idea(self._studio, post) and kept is not None:
            kept()

    def open_idea(self, post: Post) -> None:
        """Own ideas open; a prompt becomes an own idea."""
        if post.id is not None:
            post_actions.open_post(self._studio, post.id)
        else:
            self.keep_idea(post)

    def plan(self, post: Post, day: date) -> None:
        """Give an idea a day."""
        if post_actions.plan(self._studio, post, day):
            self._go_to(day, post)

    def plan_on_selected(self, post: Post) -> None:
        """Give an idea the day of the cursor."""
        self.plan(post, self._grid.selected)

    def drop_idea(self, post: Post, at: QPoint) -> None:
        """Plan an idea for the day under a global position, if there is one."""
        day = self._grid.offer_place(at)
        self._grid.offer_place(None)
        if day is not None:
            self.plan(post, day)

    def unplan(self, post: Post) -> None:
        """Take the day off a post."""
        post_actions.unplan(self._studio, post)

    # weekly themes

    def edit_themes(self) -> None:
        """Ask for the week's themes."""
        store = self._studio.store
        hour = post_actions.usual_hour(self._studio)
        self.theme_dialog = ThemeDialog(
            self._page, self._studio, slots.everything(store), hour, self._save_themes
        )
        self.theme_dialog.open()

    def _save_themes(self, wanted: list[Slot]) -> None:
        with self._studio.store.change() as change:
            slots.save(self._studio.store, wanted)
        self._studio.undoable(change, self.tr("Tema mingguan tersimpan."))

    def _go_to(self, day: date, post: Post | None = None) -> None:
        """Go to where a post went; the change itself has shown the days anew."""
        if not self._grid.days_model.place(day).isValid():
            self._turn_to(day)
        self._grid.select(day, post)
