"""The keys that work in the whole window (kit/shortcuts.py); the help lists them for the maker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.shortcuts import Anywhere
from umkm_studio.ui.pages import Entry

if TYPE_CHECKING:
    from umkm_studio.ui.main_window import MainWindow


class WindowKeys(QObject):
    """Belongs to the window, whose entries say which keys lead to pages."""

    def __init__(self, window: MainWindow, entries: Mapping[str, Entry]) -> None:
        super().__init__(window)
        self._window = window
        for keys, act in {
            Anywhere.UNDO: window.undo,
            Anywhere.REDO: window.redo,
            "Ctrl+Shift+Z": window.redo,
            Anywhere.FIND: self._find,
            Anywhere.SEARCH: window.show_search,
            Anywhere.PRINT: self.print_page,
            Anywhere.SAVE: self._save,
            Anywhere.ANSWERS: self.show_answers,
            Anywhere.LEAVE: window.close,
            Anywhere.PRIMARY: self._press_primary,
            Anywhere.HELP: self.show_help,
            Anywhere.KEYS: self.show_keys,
            Anywhere.NEXT_REGION: self._next_region,
            Anywhere.SHOW_AROUND: window.showing.toggle,
        }.items():
            self._on(keys, act)
        for number, entry in enumerate(entries.values(), 1):
            self._on(f"Alt+{number}", _Going(window, entry.key, {}))
            for keys, arguments in entry.keys.items():
                here = {
                    other.key: other.keys_here[keys]
                    for other in entries.values()
                    if keys in other.keys_here
                }
                self._on(keys, _Going(window, entry.key, arguments, here))

    def _on(self, keys: str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self._window, act)

    def _find(self) -> None:
        if self._window.page is not None and self._window.drawers.drawer is None:
            self._window.page.search()

    def can_print(self) -> bool:
        """Whether Ctrl+P leads to paper now."""
        window = self._window
        return window.page is not None and window.drawers.drawer is None and window.page.can_print()

    def print_page(self) -> None:
        """Print what the drawer has for paper, else the page; what has nothing says so."""
        drawer = self._window.drawers.drawer
        if drawer is None:
            if self._window.page is not None:
                self._window.page.print_page()
            return
        if not self._press(drawer, lambda button: button.icon_name == "printer"):
            words = self.tr("Yang terbuka ini tidak dicetak. Tutup dulu untuk mencetak halamannya.")
            self._window.notices.toast(words)

    def _save(self) -> None:
        """Ctrl+S: what is typed in the drawer, else on the page, which keeps it anyway."""
        window = self._window
        if window.drawers.drawer is not None:
            window.drawers.drawer.save()
        elif window.page is not None and window.page.may_leave():
            window.notices.toast(self.tr("Semua sudah tersimpan."))

    def show_help(self) -> None:
        """What the page that is shown is for, and how."""
        self._open_help(on_keys=False)

    def show_keys(self) -> None:
        """All keys at a glance."""
        self._open_help(on_keys=True)

    def _open_help(self, *, on_keys: bool) -> None:
        from umkm_studio.ui.editors.help_drawer import HelpDrawer

        drawer = self._window.drawers.drawer
        if not isinstance(drawer, HelpDrawer):
            drawer = HelpDrawer(self._window.page_key)
            self._window.drawers.open(drawer)
        drawer.show_tab(HelpDrawer.KEYS if on_keys else HelpDrawer.PAGE)

    def show_answers(self) -> None:
        """The small window with answers, above the chat; for whoever is chosen on Tanya-Jawab."""
        from umkm_studio.ui.editors.reply_window import show_beside

        page = self._window.page
        message = page.place().get("message") if page is not None else None
        message_id = message if isinstance(message, int) else None
        small = show_beside(self._window.studio, self._window, message_id)
        self._window.showing.reach(small)

    def _press_primary(self) -> None:
        """Ctrl+Enter presses the main button of the drawer."""
        drawer = self._window.drawers.drawer
        if drawer is not None:
            self._press(drawer, lambda button: button.kind == "primary")

    def _press(self, drawer: QWidget, wanted: Callable[[Button], bool]) -> bool:
        """Press the first button of a kind that can be pressed; whether there was one."""
        for button in drawer.findChildren(Button):
            if wanted(button) and button.isVisible() and button.isEnabled():
                button.click()
                return True
        return False

    def _next_region(self) -> None:
        """F6: navigation, page, drawer, toast in turn."""
        window = self._window
        toast = window.notices.current_toast
        focus = window.focusWidget()
        drawer = window.drawers.drawer
        reason = Qt.FocusReason.ShortcutFocusReason
        in_toast = toast is not None and focus is not None and toast.isAncestorOf(focus)
        if toast is not None and toast.button.isVisible() and not in_toast:
            in_page = focus is None or not window.sidebar.isAncestorOf(focus)
            if in_page:
                toast.button.setFocus(reason)
                return
        if drawer is not None:
            first = drawer.first_field()
            if first is not None:
                first.setFocus(reason)
        elif focus is not None and window.sidebar.isAncestorOf(focus):
            self._focus_page()
        else:
            window.sidebar.focus_current()

    def _focus_page(self) -> None:
        if self._window.page is None:
            return
        for child in self._window.page.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
                child.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


class _Going:
    """Leads to a page when a key is pressed, or, on a page that has a use of its own for the key
    (`here`, by page), does that; holds no widget alive but the window.
    """

    def __init__(
        self,
        window: MainWindow,
        page: str,
        arguments: Mapping[str, object],
        here: Mapping[str, Mapping[str, object]] | None = None,
    ) -> None:
        self._window = window
        self._page = page
        self._arguments = arguments
        self._here = here or {}

    def __call__(self) -> None:
        shown = self._window.page_key
        if shown in self._here:
            self._window.go(shown, **self._here[shown])
        else:
            self._window.go(self._page, **self._arguments)
