"""Step 2 of an import: what each column of the file is kept as, how sure that is, and whether it is
to be remembered.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.importing.plans import Plan
from umkm_studio.models.importing.profiles import Profile
from umkm_studio.models.sheets import formats
from umkm_studio.models.sheets.drafts import Confidence, Field, Layout
from umkm_studio.models.text import fold
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Check, Select, TextField
from umkm_studio.ui.kit.flow import Flow
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.orders_page.column_table import ColumnTable, Kept
from umkm_studio.ui.pages.orders_page.import_work import Fields, WizardState
from umkm_studio.ui.pages.orders_page.personal_columns import PersonalColumns
from umkm_studio.ui.pages.orders_page.words import field_word, fields_words, format_word

_HEADER_WITHIN = 15  # rows offered as the header


class ColumnsStep(QWidget):
    """The columns of one sheet at a time. `changed` after every choice, `header_wanted` carries the
    sheet and the spreadsheet's row that the maker says is the header.
    """

    changed = Signal()
    header_wanted = Signal(str, int)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self._state = WizardState()
        self._sheet = ""
        self._suggested: Kept | None = None
        self.sheet_choice = Select()
        self.use_sheet = Check(self.tr("Pakai lembar ini"), checked=True)
        self.header_choice = Select()
        self.note = Note("info", "")
        self.table = ColumnTable()
        self.more_button = LinkButton("", strong=True)
        self.accept_button = Button(self.tr("Ya, pakai"), small=True)
        self.accept_all_button = Button("", kind="quiet", small=True)
        actions = QWidget()
        actions.setLayout(row(self.accept_button, self.accept_all_button))
        self.suggestion = Note("info", "", icon="bulb", action=actions)
        self.personal = PersonalColumns(studio.store)
        self.remember = Check("")
        self.name_field = TextField(limit=80)
        self.name_field.setAccessibleName(self.tr("Nama susunan kolom"))
        self.name_field.setMinimumWidth(theme().px(200))
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        sheet_label = PlainLabel(self.tr("Lembar"), style="label")
        sheet_label.setBuddy(self.sheet_choice)
        header_label = PlainLabel(self.tr("Baris judul"), style="label")
        header_label.setBuddy(self.header_choice)
        for choice, name in (
            (self.sheet_choice, self.tr("Lembar yang dicocokkan")),
            (self.header_choice, self.tr("Baris yang berisi judul kolom")),
        ):
            choice.setAccessibleName(name)
            choice.setProperty("small", True)
            choice.setMaximumWidth(theme().px(300))
        self._of_sheets = QWidget()
        self._of_sheets.setLayout(row(sheet_label, self.sheet_choice, self.use_sheet, gap=10))
        self._of_header = QWidget()
        self._of_header.setLayout(row(header_label, self.header_choice, gap=10))
        self._remembering = QWidget()
        self._remembering.setLayout(row(self.remember, self.name_field, gap=10))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(10))
        layout.addWidget(self.note)
        layout.addLayout(Flow(self._of_sheets, self._of_header, gap=18))
        layout.addWidget(self.table, 1)
        layout.addLayout(Flow(self.more_button, self._remembering, gap=18))
        layout.addWidget(self.suggestion)
        layout.addWidget(self.personal)

    def _wire(self) -> None:
        self.sheet_choice.changed.connect(self._show_sheet)
        self.use_sheet.changed.connect(self._use_sheet)
        self.header_choice.changed.connect(self._header_chosen)
        self.table.chosen.connect(self._chosen)
        self.table.focused.connect(self._suggest)
        self.more_button.clicked.connect(self._toggle_more)
        self.accept_button.clicked.connect(self._accept)
        self.accept_all_button.clicked.connect(self._accept_all)
        self.personal.changed.connect(self._personal_changed)
        self.remember.changed.connect(self._remember)
        self.name_field.textChanged.connect(self._remember)

    def take_focus(self, go_on: QWidget) -> None:
        """Put the focus on a column that waits for a choice, else on the button that goes on."""
        if self.undecided():
            self.focus_undecided()
        else:
            go_on.setFocus()

    def show_plan(self, state: WizardState) -> None:
        """Show a file's columns with the maker's choices so far; new ones go into `state`."""
        assert state.plan is not None
        self._state = state
        plan = state.plan
        names = [layout.sheet for layout in plan.layouts]
        self._sheet = self._sheet if self._sheet in names else names[0]
        self.sheet_choice.set_items([(name, name) for name in names], self._sheet)
        self._of_sheets.setVisible(len(names) > 1)
        known = plan.confidence is Confidence.KNOWN and state.profile is None
        self._of_header.setVisible(not known)
        words = self.tr("Ingat susunan ini untuk berkas {format} berikutnya")
        self.remember.setText(
            words.format(format=format_word(plan.format))
            if known
            else self.tr("Ingat susunan ini sebagai")
        )
        self.remember.set_value(bool(state.remember))
        self.name_field.set_value(state.remember or _usual_name(plan, state.profile))
        self.name_field.setCursorPosition(0)
        self.name_field.setVisible(not known)
        self._show_sheet(self._sheet)

    @property
    def layout_shown(self) -> Layout:
        """The layout of the sheet that is shown."""
        assert self._state.plan is not None
        return next(one for one in self._state.plan.layouts if one.sheet == self._sheet)

    def unused(self) -> list[str]:
        """The headers of the columns of this sheet that are not kept."""
        return [kept.column.header for kept in self._kept() if not (kept.field or kept.is_open)]

    def undecided(self) -> list[tuple[str, str]]:
        """Sheet and header of every column that waits for the maker's choice."""
        assert self._state.plan is not None
        return [
            (layout.sheet, kept.column.header)
            for layout in self._state.plan.layouts
            if layout.sheet not in self._state.choices.left_out
            for kept in _kept_of(layout, self._state.choices.fields)
            if kept.is_open
        ]

    def focus_undecided(self) -> None:
        """Go to the first column that waits for a choice."""
        waiting = self.undecided()
        if waiting:
            if waiting[0][0] != self._sheet:
                self.sheet_choice.set_value(waiting[0][0])
                self._show_sheet(waiting[0][0])
            self.table.focus_first_open()

    # showing

    def _kept(self) -> list[Kept]:
        return _kept_of(self.layout_shown, self._state.choices.fields)

    def _show_sheet(self, sheet: str) -> None:
        self._sheet = sheet
        self.use_sheet.set_value(sheet not in self._state.choices.left_out)
        self._show_headers()
        self.table.shows_all = False
        self._show_table()

    def _show_headers(self) -> None:
        """The first rows of the sheet, by their words."""
        plan, layout = self._state.plan, self.layout_shown
        assert plan is not None
        sheet = next(one for one in plan.book.sheets if one.name == layout.sheet)
        items: list[tuple[object, str]] = []
        for at, cells in enumerate(sheet.rows[: max(_HEADER_WITHIN, layout.header_row + 1)]):
            words = ", ".join(str(cell) for cell in cells if cell not in (None, ""))[:60]
            if words:
                number = sheet.first_row + at
                text = self.tr("Baris {row}: {words}").format(row=number, words=words)
                items.append((number, text))
        self.header_choice.set_items(items, sheet.first_row + layout.header_row)

    def _show_table(self) -> None:
        self.table.show_kept(self._kept(), keeps=self.personal.keeps)
        self.table.setEnabled(self._sheet not in self._state.choices.left_out)
        self._refresh()

    def _refresh(self) -> None:
        """Everything around the table."""
        others = self.table.hidden_count
        self.more_button.setVisible(others > 0)
        self.more_button.setText(
            self.tr("Sembunyikan %n kolom yang tidak dipakai", "", others)
            if self.table.shows_all
            else self.tr("Tampilkan %n kolom yang tidak dipakai", "", others)
        )
        self.personal.show_fields({kept.field for kept in self._kept()})
        self._show_note()
        self._suggest()

    def _show_note(self) -> None:
        plan, profile = self._state.plan, self._state.profile
        assert plan is not None
        missing = self.missing()
        self.note.setVisible(True)
        if missing:
            words = self.tr("Belum ada kolom untuk {fields}. Pilih kolomnya di bawah.")
            self.note.show_note("warning", words.format(fields=fields_words(missing)))
        elif profile is not None:
            words = self.tr("Susunan “{name}” yang kamu simpan dipakai lagi untuk berkas ini.")
            self.note.show_note("info", words.format(name=profile.name))
        elif plan.confidence is not Confidence.KNOWN and not self.undecided():
            self.note.show_note(
                "info",
                self.tr(
                    "Bentuk berkas ini baru bagi kami, jadi gunanya tiap kolom kami tebak dari "
                    "judul dan isinya. Periksa sebentar."
                ),
            )
        else:
            self.note.setVisible(False)

    def missing(self) -> list[Field]:
        """What must be there on this sheet and has no column yet, guesses included."""
        layout = self.layout_shown
        return list(
            formats.with_fields(layout, self._state.choices.fields.get(layout.sheet, {})).missing
        )

    def _suggest(self) -> None:
        waiting = [kept for kept in self._kept() if kept.is_open]
        at = next((kept for kept in waiting if kept.id == self.table.focused_id), None)
        one = at or (waiting[0] if waiting else None)
        self.suggestion.setVisible(one is not None)
        self._suggested = one
        if one is None or one.column.field is None:
            return
        words = self.tr("Isi kolom “{header}” tampak seperti {field}. Simpan sebagai {field}?")
        field = field_word(one.column.field)
        self.suggestion.show_note(
            "info", words.format(header=one.column.header, field=field), icon="bulb"
        )
        self.accept_all_button.setVisible(len(waiting) > 1)
        self.accept_all_button.setText(self.tr("Pakai %n saran sekaligus", "", len(waiting)))

    # choosing

    def _chosen(self, index: int, field: Field | None) -> None:
        """Also on the other sheets with the same headers: a book with a sheet for each month."""
        assert self._state.plan is not None
        mine = [fold(column.header) for column in self.layout_shown.columns]
        for layout in self._state.plan.layouts:
            if [fold(column.header) for column in layout.columns] == mine:
                at = self.layout_shown.columns[self._place(index)]
                twin = layout.columns[self._place(at.index)]
                _choose(layout, self._state.choices.fields, twin.index, field)
        self.table.refresh_kept(self._kept())
        self._refresh()
        self.changed.emit()

    def _place(self, index: int) -> int:
        return next(
            at for at, column in enumerate(self.layout_shown.columns) if column.index == index
        )

    def _accept(self) -> None:
        if self._suggested is not None:
            self._chosen(self._suggested.id, self._suggested.column.field)
            self._go_on()

    def _accept_all(self) -> None:
        for kept in self._kept():
            if kept.is_open:
                self._chosen(kept.id, kept.column.field)
        self._go_on()

    def _go_on(self) -> None:
        """The button that was pressed may be gone: the focus goes where the next choice is."""
        if self.suggestion.isVisibleTo(self):
            self.accept_button.setFocus()
        else:
            self.table.setFocus()

    def _use_sheet(self, on: bool) -> None:
        self._state.choices.left_out.discard(self._sheet)
        if not on:
            self._state.choices.left_out.add(self._sheet)
        self.table.setEnabled(on)
        self.changed.emit()

    def _header_chosen(self, row_number: int) -> None:
        self.header_wanted.emit(self._sheet, row_number)

    def _toggle_more(self) -> None:
        self.table.shows_all = not self.table.shows_all
        self._show_table()

    def _personal_changed(self) -> None:
        self._show_table()
        self.changed.emit()

    def _remember(self) -> None:
        on = self.remember.value()
        name = self.name_field.value() or _usual_name(self._state.plan, self._state.profile)
        self._state.remember = name if on else ""


def _kept_of(layout: Layout, fields: Fields) -> list[Kept]:
    chosen = fields.get(layout.sheet, {})
    return [
        Kept(
            column,
            chosen.get(column.index, column.field if column.sure else None),
            is_chosen=column.index in chosen,
        )
        for column in layout.columns
    ]


def _choose(layout: Layout, fields: Fields, index: int, field: Field | None) -> None:
    """A meaning belongs to one column: the one that had it lets go."""
    mine = fields.setdefault(layout.sheet, {})
    for kept in _kept_of(layout, fields):
        if field is not None and kept.field is field and kept.id != index:
            mine[kept.id] = None
    mine[index] = field


def _usual_name(plan: Plan | None, profile: Profile | None) -> str:
    if profile is not None:
        return profile.name
    if plan is None:
        return ""
    known = plan.confidence is Confidence.KNOWN
    return format_word(plan.format) if known else plan.path.stem
