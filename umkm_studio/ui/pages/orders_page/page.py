"""The page itself: the list and its sister tabs, the import wizard or the history of imports."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from umkm_studio.models.errors import UserError
from umkm_studio.models.sales.order_list import TO_HANDLE, Filters
from umkm_studio.models.sales.order_states import Status
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import Segments
from umkm_studio.ui.kit.page import SENTENCE_FROM, Page
from umkm_studio.ui.pages.orders_page import section
from umkm_studio.ui.pages.orders_page.history import ImportHistory
from umkm_studio.ui.pages.orders_page.import_work import WizardState
from umkm_studio.ui.pages.orders_page.overview import Overview
from umkm_studio.ui.pages.orders_page.wizard import ImportWizard


class OrdersPage(Page):
    """Pesanan. `wizard` and `history` are there while they are shown."""

    shows = frozenset(
        {
            "orders",
            "line_items",
            "products",
            "product_costs",
            "product_prices",
            "customers",
            "codes",
            "redemptions",
            "import_batches",
            "product_aliases",
            "product_differences",
            "fee_rules",
            "customer_keys",
            "customer_differences",
        }
    )

    def title(self) -> str:
        """What is shown now."""
        if self.history is not None:
            return self.tr("Riwayat impor")
        if self.wizard is not None and self.wizard.shows_results:
            return self.tr("Impor hasil unggahan")
        return self.tr("Impor pesanan") if self.wizard is not None else self.tr("Pesanan")

    def subtitle(self) -> str:
        """What the page, or the step of the import, is about."""
        if self.history is not None:
            return self.tr(
                "Impor mana pun bisa dibatalkan selama isinya belum diubah lagi. Pesanan yang kamu "
                "catat sendiri tetap."
            )
        if self.wizard is not None:
            return self.wizard.subtitle()
        if self.effective_width() < SENTENCE_FROM:
            return ""
        return self.tr("Apa yang terjual, apa yang dibuat, dan untuk siapa.")

    def build(self) -> None:
        """The list, and the buttons of all three views."""
        self.wizard: ImportWizard | None = None
        self.history: ImportHistory | None = None
        self.tabs = Segments(
            [
                (section.LIST, self.tr("Daftar")),
                (section.WEEK, self.tr("Minggu ini")),
                (section.PRODUCTS, self.tr("Produk")),
                (section.CUSTOMERS, self.tr("Pelanggan")),
            ]
        )
        self.tabs.setAccessibleName(self.tr("Bagian halaman Pesanan"))
        self.add_tool(self.tabs)
        self.sections: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        self.import_button = Button(self.tr("Impor"), icon="file-import", writes=True)
        self.import_button.setToolTip(self.tr("Impor pesanan dari berkas (Ctrl+I)"))
        self.note_button = Button(
            self.tr("Catat pesanan"), kind="primary", icon="plus", writes=True
        )
        self.note_button.setToolTip(self.tr("Catat satu pesanan (Ctrl+N)"))
        self.history_button = Button(self.tr("Riwayat impor"), icon="history")
        self.leave_button = Button(self.tr("Batal"), kind="quiet")
        for button in (self.import_button, self.history_button, self.leave_button):
            self.add_action(button, folds=True)
        self.add_action(self.note_button)
        self.past_button = Button(self.tr("Riwayat impor"), icon="history")
        self.bin_button = Button(self.tr("Tempat sampah"), icon="trash")
        for button in (self.past_button, self.bin_button):
            self.header_actions.tuck(button)
        self.overview = Overview(self.studio)
        self.body.addWidget(self.overview, 1)
        self._arrange()

    def wire(self) -> None:
        """Where the buttons lead."""
        self.tabs.changed.connect(self.show_section)
        self.import_button.clicked.connect(self.start_import)
        self.note_button.clicked.connect(self._note_order)
        for button in (self.history_button, self.past_button):
            button.clicked.connect(self._show_history)
        self.bin_button.clicked.connect(self._open_bin)
        self.leave_button.clicked.connect(self._show_list)
        self.overview.opened.connect(self._open_order)
        self.overview.note_wanted.connect(self._note_order)
        self.overview.import_wanted.connect(self.start_import)

    def refresh(self) -> None:
        """Read what is shown anew."""
        self._stale = {section.LIST, *self.sections}
        self._refresh_shown()
        if self.history is not None:
            self.history.refresh()

    def _refresh_shown(self) -> None:
        """Read anew what is shown; the other tabs follow when they are."""
        shown = self.tabs.value()
        if shown not in self._stale:
            return
        self._stale.discard(shown)
        if shown == section.LIST:
            self.overview.refresh()
        else:
            section.refresh(self.sections[shown])

    def show_section(self, key: str) -> None:
        """Show a tab of the page: `section.LIST`, `WEEK`, `PRODUCTS` or `CUSTOMERS`."""
        self.tabs.set_value(key)
        if key != section.LIST and key not in self.sections:
            self.sections[key] = section.make(key, self.studio)
            self.body.addWidget(self.sections[key], 1)
            self._stale.add(key)
        self._arrange()
        self._refresh_shown()

    def can_print(self) -> bool:
        """What there is to make, where that is shown."""
        return self.tabs.isVisible() and self.tabs.value() == section.WEEK

    def print_page(self) -> None:
        """Ctrl+P prints what there is to make."""
        if self.can_print():
            section.print_week(self.sections[section.WEEK])
        else:
            super().print_page()

    def open(
        self,
        *,
        new: bool = False,
        importing: bool = False,
        state: WizardState | None = None,
        order_id: int | None = None,
        status: str = "",
        first: date | None = None,
        last: date | None = None,
        filters: Filters | None = None,
        tab: str = section.LIST,
    ) -> None:
        """Note an order, import, open one order, or list those of a state ("to_handle" for all
        that wait for the maker) or a period.
        """
        if importing:
            self._import(state or WizardState())
            return
        if filters is not None:
            self.overview.show_filters(filters)
        elif status or first:
            statuses = TO_HANDLE if status == "to_handle" else (Status(status),) if status else ()
            self.overview.show_filters(Filters(statuses=statuses, first=first, last=last))
        self._show_list()
        self.show_section(tab)
        if new:
            self._note_order()
        elif order_id is not None:
            self._open_order(order_id)

    def place(self) -> dict[str, object]:
        """The step of the import, or the filters of the list."""
        if self.wizard is not None:
            return {"importing": True, "state": self.wizard.pause()}
        return {"filters": self.overview.filter_bar.filters(), "tab": self.tabs.value()}

    def home(self) -> None:
        """Back to the list; an import that is under way stays."""
        if self.wizard is None or self.wizard.is_done():
            self._show_list()

    def is_half_done(self) -> bool:
        """An import that is under way."""
        return self.wizard is not None and not self.wizard.is_done()

    # the three views

    def _show_list(self) -> None:
        if self.wizard is not None:
            self.wizard.leave()
        left = self.wizard or self.history
        self._let_go(self.wizard and self.wizard.foot, self.wizard, self.history)
        self.wizard = self.history = None
        self._arrange()
        if left is not None:  # what had the focus is gone
            listed = self.overview.table.view
            (listed if listed.isVisible() else self.import_button).setFocus()

    def start_import(self) -> None:
        """Open the wizard at its first step."""
        self._import(WizardState())

    def _import(self, state: WizardState) -> None:
        if self.wizard is not None and not self.wizard.is_done():
            return  # one that is under way is not thrown away
        if not self.studio.may_open_files():
            return
        self._show_list()
        self.wizard = ImportWizard(self.studio, state)
        self.wizard.step_changed.connect(self._arrange)
        self.wizard.orders_wanted.connect(self._show_imported)
        self.wizard.history_wanted.connect(self._show_history)
        self.body.addWidget(self.wizard, 1)
        self.foot.addWidget(self.wizard.foot)
        self.wizard.begin()
        self._arrange()

    def _show_history(self) -> None:
        self._show_list()
        self.history = ImportHistory(self.studio)
        self.history.back.connect(self._show_list)
        self.body.addWidget(self.history, 1)
        self.history.refresh()
        self._arrange()

    def _show_imported(self) -> None:
        self.overview.show_filters(Filters())
        self._show_list()
        self.overview.refresh()

    def _let_go(self, *widgets: QWidget | None) -> None:
        for widget in widgets:
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _arrange(self) -> None:
        """Show the buttons and the view that belong together."""
        done = self.wizard is not None and self.wizard.is_done()
        listed = self.wizard is None and self.history is None
        shown = self.tabs.value() if listed else ""
        self.tabs.setVisible(listed)
        self.give_title_room(wide=not listed)
        self.overview.setVisible(shown == section.LIST)
        for key, widget in self.sections.items():
            widget.setVisible(key == shown)
        self.import_button.setVisible(listed)
        for button in (self.note_button, self.past_button, self.bin_button):
            button.setVisible(listed)
        self.history_button.setVisible(done)
        self.leave_button.setVisible(self.wizard is not None and not done)
        self.show_title()

    # orders

    def _open_bin(self) -> None:
        from umkm_studio.ui.editors.bin_drawer import BinDrawer  # seldom opened

        self.studio.open_drawer(BinDrawer(self.studio))

    def _note_order(self) -> None:
        self.studio.open_drawer(OrderEditor(self.studio, kept=self._kept))

    def _open_order(self, order_id: int) -> None:
        try:
            editor = OrderEditor(self.studio, order_id, kept=self._kept)
        except UserError as error:
            self.notices.explain(error)
            return
        self.studio.open_drawer(editor)

    def _kept(self, order_id: int) -> Callable[[], None] | None:
        """Go to it in the list; where the filters hide it, give what shows it."""
        if not self.overview.isVisible():
            return None
        if self.overview.hides(order_id):
            return partial(self.overview.show_hidden, order_id)
        self.overview.seek(order_id)
        return None
