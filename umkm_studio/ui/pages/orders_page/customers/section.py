"""The list of people with its totals, its questions and its search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.content.balance import last_day
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import customers, people, same_person
from umkm_studio.models.sales.people import (
    Filters,
    Group,
    NewAndReturning,
    PersonRow,
    Sort,
    Totals,
)
from umkm_studio.models.sales.same_person import Proposal
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.customer_editor import CustomerEditor
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Figure, FigureStrip, row
from umkm_studio.ui.kit.empty import EmptyState
from umkm_studio.ui.kit.fields import SearchField, Segments
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.jobs import Progress, no_progress
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.large_shop import is_large, through_orders
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.tables import Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.customers.alike import Alike
from umkm_studio.ui.pages.orders_page.customers.columns import SORTS, columns

_PAGE = 50  # people fetched at a time
_TYPING_PAUSE = 150  # milliseconds after the last letter
_LAST_SALE = 4  # the column that the list begins with


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the filters let through: totals, this month, and the first page in an order."""

    filters: Filters
    sort: tuple[Sort, bool]  # by what, and whether it falls
    total: Totals
    month: NewAndReturning
    page: list[PersonRow]


class CustomersSection(QWidget):
    """Everybody who ordered, one line each."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
        self._total = Totals(people=0, returning=0, away=0, bought=0)
        self._first: Found | None = None  # what was just read of the first page
        self._occasion: tuple[object, ...] = ()
        self._build_totals()
        self._build_tools()
        self._build_table()
        self.alike = Alike()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(13))
        for part in (self.totals, self.alike, self.tools):
            layout.addWidget(part)
        for part in (self.table, self.none_found, self.empty):
            layout.addWidget(part, 1)
        self._wire()

    # building

    def _build_totals(self) -> None:
        self.people = Figure(self.tr("Pelanggan"))
        self.returning = Figure(self.tr("Pernah kembali"))
        self.away = Figure(self.tr("Lama tak pesan"))
        self.this_month = Figure(self.tr("Penjualan bulan ini"))
        self.bought = Figure(self.tr("Omzet dari mereka"))
        self.totals = FigureStrip(
            self.people, self.returning, self.away, self.this_month, self.bought
        )

    def _build_tools(self) -> None:
        self.search = SearchField(self.tr("Cari nama, catatan, nomor HP"))
        self.search.setMinimumWidth(theme().px(300))  # room for the words of the placeholder
        self.group = Segments(
            [
                (Group.ALL, self.tr("Semua")),
                (Group.NEW, self.tr("Baru")),
                (Group.RETURNING, self.tr("Kembali")),
                (Group.AWAY, self.tr("Lama tak pesan")),
            ]
        )
        self.group.setAccessibleName(self.tr("Pelanggan yang mana"))
        self.export_button = Button(self.tr("Simpan ke Excel"), icon="download")
        self.tools = QWidget()
        self.tools.setLayout(Flow(self.search, self.group, end=self.export_button))
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)

    def _build_table(self) -> None:
        self.table: RecordTable[PersonRow] = RecordTable(
            columns(self.studio.today(), self._days), name=self.tr("Daftar pelanggan")
        )
        self.table.setMinimumHeight(theme().px(240))
        hint = PlainLabel(
            self.tr("Baru: satu penjualan. Kembali: lebih dari satu. Enter untuk membuka."),
            style="table",
            role="text2",
            elide=True,
        )
        self.count_label = PlainLabel(style="table", role="text2")
        bar = row(hint, self.count_label, gap=14)
        bar.setStretch(0, 1)
        bar.setContentsMargins(theme().px(14), theme().px(6), theme().px(14), theme().px(7))
        self.table.foot.addWidget(Line())
        self.table.foot.addLayout(bar)
        clear = Button(self.tr("Hapus saringan"))
        clear.clicked.connect(self._clear)
        self.none_found = EmptyState(
            "search",
            self.tr("Tidak ada yang cocok"),
            self.tr("Tidak ada pelanggan dengan saringan ini."),
            second=clear,
        )
        self.empty = EmptyState(
            "heart",
            self.tr("Belum ada pelanggan"),
            self.tr(
                "Pelanggan muncul sendiri dari pesanan yang kamu catat atau impor. Isi nama "
                "pembeli, supaya terlihat siapa yang kembali."
            ),
        )

    def _wire(self) -> None:
        self.search.changed.connect(self._typed)
        self._pause.timeout.connect(self._filter)
        self.group.changed.connect(self._chosen)
        self.export_button.clicked.connect(self._ask_for_export)
        self.table.activated.connect(self._open)
        self.table.model.rows_changed.connect(self._show_count)
        self.alike.accepted.connect(self._accept)
        self.alike.refused.connect(self._refuse)

    # showing

    def filters(self) -> Filters:
        """What is chosen now."""
        return Filters(words=self.search.value(), group=self.group.value())

    def show_filters(self, filters: Filters) -> None:
        """Choose these, as the maker would."""
        self.search.line.blockSignals(True)
        self.search.line.setText(filters.words)
        self.search.line.blockSignals(False)
        self.group.set_value(filters.group)

    def refresh(self) -> None:
        """Read the people anew, where the maker was."""
        is_empty = people.is_empty(self.store)
        self.empty.setVisible(is_empty)
        for part in (self.totals, self.tools, self.table, self.none_found):
            part.setVisible(not is_empty)
        if is_empty:
            self.alike.hide()
            return
        self._show(keep_place=True)
        self._look_for_alike()

    def _filter(self) -> None:
        self._show(keep_place=False)

    def _show(self, *, keep_place: bool) -> None:
        """Read at once, or beside the window in a large shop: what is shown stays until then."""
        work = partial(
            _read,
            filters=self.filters(),
            today=self.studio.today(),
            sort=self._sort(*self._sorting()),
        )
        came = partial(self._came, keep_place)
        if is_large(self.store):
            self.studio.reads.run(work, came, self.studio.notices.explain)
        else:
            came(work(self.store, no_progress))

    def _came(self, keep_place: bool, found: Found) -> None:
        if found.filters != self.filters():
            return  # others were chosen since
        self._total = found.total
        self._show_totals(found.month)
        self._first = found if found.sort == self._sort(*self._sorting()) else None
        self.table.show_pages(self._fetch, sort=_LAST_SALE, descending=True, keep_place=keep_place)
        self._first = None
        self.table.setVisible(self._total.people > 0)
        self.none_found.setVisible(not self._total.people)

    def _sorting(self) -> tuple[int, bool]:
        """The column that the table is sorted by, and whether it falls."""
        return (_LAST_SALE, True) if self.table.model.sorted_by is None else self.table.sorting()

    def _sort(self, column: int, descending: bool) -> tuple[Sort, bool]:
        """The same for the model: fewest days first is the latest day first."""
        return SORTS[column], descending != (column == _LAST_SALE + 1)

    def _fetch(self, offset: int, column: int | None, descending: bool) -> Sequence[PersonRow]:
        if self._first is not None and not offset:
            return self._first.page
        sort, falls = self._sort(_LAST_SALE if column is None else column, descending)
        return people.listing(
            self.store,
            self.filters(),
            self.studio.today(),
            _PAGE,
            offset,
            sort=sort,
            descending=falls,
        )

    def _show_totals(self, month: NewAndReturning) -> None:
        total = self._total
        share = wording.percent(total.returning / total.people) if total.people else ""
        self.people.show_value(wording.number(total.people))
        self.returning.show_value(wording.number(total.returning), share)
        self.away.show_value(
            wording.number(total.away), self.tr("lebih dari %n hari", "", people.AWAY_AFTER)
        )
        self.bought.show_value(wording.rupiah(total.bought))
        below = self.tr("%n tanpa nama pembeli", "", month.unknown) if month.unknown else ""
        words = self.tr("{new} baru, {returning} kembali").format(
            new=wording.number(month.new), returning=wording.number(month.returning)
        )
        self.this_month.show_value(words, below)

    def _show_count(self) -> None:
        shown, total = self.table.row_count(), self._total.people
        text = self.tr("{total} orang")
        if shown < total:
            text = self.tr("{shown} dari {total} dimuat, gulir untuk lainnya")
        self.count_label.setText(
            text.format(shown=wording.number(shown), total=wording.number(total))
        )

    def _typed(self, _words: str) -> None:
        self._pause.start()

    def _chosen(self, _group: object) -> None:
        self._filter()

    def _clear(self) -> None:
        self.show_filters(Filters())
        self._filter()

    def _days(self, days: int | None) -> str:
        """How long ago."""
        if days is None:
            return wording.UNKNOWN
        if days <= 0:
            return self.tr("hari ini") if days == 0 else self.tr("nanti")
        return self.tr("%n hari", "", days)

    # who may be one person

    def _look_for_alike(self) -> None:
        """Only where somebody came, went or was answered about: it takes long in a large shop."""
        occasion = same_person.occasion(self.store)
        if occasion != self._occasion:
            self._occasion = occasion
            through_orders(
                self.studio, _proposals, self.alike.show_proposals, self.studio.notices.explain
            )

    def _accept(self, proposal: Proposal) -> None:
        one, other = proposal.older, proposal.younger
        text = self.tr("{one} dan {other} sekarang satu orang. Bisa dipisah lagi di panelnya.")
        work = partial(customers.merge, self.store, one.id, other.id)
        self.studio.keep(work, text.format(one=one.name, other=other.name))

    def _refuse(self, proposal: Proposal) -> None:
        one, other = proposal.older, proposal.younger
        text = self.tr("{one} dan {other} tetap dua orang. Tidak ditanyakan lagi.")
        work = partial(customers.keep_apart, self.store, one.id, other.id)
        self.studio.keep(work, text.format(one=one.name, other=other.name))

    # doing

    def _open(self, person: PersonRow) -> None:
        self.open_person(person.id)

    def open_person(self, customer_id: int) -> None:
        """Open somebody in the drawer."""
        try:
            editor = CustomerEditor(self.studio, customer_id)
        except UserError as problem:
            self.studio.notices.explain(problem)
            return
        self.studio.open_drawer(editor)

    def _ask_for_export(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Simpan ke Excel"),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self.tr("pelanggan.xlsx"),
            self.export,
        )

    def export(self, path: Path) -> None:
        """Write what the filters let through as a list."""
        work = partial(
            _write,
            filters=self.filters(),
            path=path,
            title=self.tr("Pelanggan"),
            shown=columns(self.studio.today(), self._days),
            today=self.studio.today(),
        )
        self.studio.jobs.run(work, self._exported, self.studio.notices.explain)

    def _exported(self, path: Path) -> None:
        text = self.tr("{file} tersimpan di {folder}.")
        self.studio.notices.toast(text.format(file=path.name, folder=path.parent))


def _read(
    store: Store, _progress: Progress, *, filters: Filters, today: date, sort: tuple[Sort, bool]
) -> Found:
    by, descending = sort
    total, page = people.found(store, filters, today, _PAGE, sort=by, descending=descending)
    month = people.new_and_returning(store, today.replace(day=1), last_day(today))
    return Found(filters=filters, sort=sort, total=total, month=month, page=page)


def _proposals(store: Store, _progress: Progress) -> list[Proposal]:
    return same_person.proposals(store)


def _write(
    store: Store,
    _progress: Progress,
    *,
    filters: Filters,
    path: Path,
    title: str,
    shown: Sequence[Column[PersonRow]],
    today: date,
) -> Path:
    from umkm_studio.models.sheets.workbook import writing

    rows = (
        [column.cell(one) for column in shown] for one in people.listing(store, filters, today, -1)
    )
    writing.write_list(path, title, [column.title for column in shown], rows)
    return path
