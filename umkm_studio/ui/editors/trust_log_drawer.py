"""What criticism taught the shop: the trust log, its themes, and the same thanks for everybody.

open_trust_log(studio)          # editors/criticism_actions.py
"""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout

from umkm_studio.models import shop as shops
from umkm_studio.models.store import Store
from umkm_studio.models.voices import theme_counts, trust_log
from umkm_studio.models.voices.theme_counts import Effect
from umkm_studio.models.voices.trust_log import Entry
from umkm_studio.ui.editors import criticism_actions, criticism_words
from umkm_studio.ui.editors.thanks_part import ThanksPart
from umkm_studio.ui.editors.theme_list import ThemeList
from umkm_studio.ui.kit import print_preview, wording
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.kit.buttons import Button, IconButton, LinkButton
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.jobs import Job
from umkm_studio.ui.kit.labels import IconLabel, PlainLabel, caption
from umkm_studio.ui.kit.listening import Listening
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.reports.parts_sheet import PartsSheet

LOG = 0  # the first tab
_SHOWS = frozenset(
    {"trust_entries", "criticism_entries", "themes", "criticism_themes", "testimonials", "orders",
     "review_thanks"}
)  # fmt: skip


class TrustLogDrawer(Drawer):
    """Follows the store: what is noted or taken back in it shows at once."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(
            caption=self.tr("Testimoni & Ulasan"), title=self.tr("Belajar dari kritik")
        )
        self._studio = studio
        self._job: Job | None = None
        self.entries: list[Entry] = []
        self._effects: dict[int, QVBoxLayout] = {}  # where they go, by the entry's id
        self.edit_buttons: list[IconButton] = []
        self.idea_buttons: list[LinkButton] = []
        log = self.add_tab(self.tr("Catatan kepercayaan"))
        log.addWidget(
            PlainLabel(
                self.tr(
                    "Kesalahan yang kamu akui, dan apa yang kamu ubah karenanya. Boleh kamu "
                    "ceritakan: orang percaya pada yang mau memperbaiki diri."
                ),
                style="table",
                role="text2",
                wrap=True,
            )
        )
        self._cards = stack(gap=10)
        log.addLayout(self._cards)
        self.themes = ThemeList(studio)
        self.add_tab(self.tr("Tema kritik")).addWidget(self.themes)
        self.thanks = ThanksPart(studio)
        self.add_tab(self.tr("Terima kasih")).addWidget(self.thanks)
        self._build_footer()
        Listening(self, studio.store, _SHOWS, self._changed)
        self.closed.connect(self._stop)
        self.refresh()

    def _build_footer(self) -> None:
        self.copy_button = Button(self.tr("Salin"), icon="copy")
        self.print_button = Button(self.tr("Cetak"), icon="printer")
        self.new_button = Button(self.tr("Catat"), kind="primary", icon="plus", writes=True)
        self.new_button.setAccessibleName(self.tr("Catat yang diakui atau diubah"))
        self.copy_button.clicked.connect(self._copy)
        self.print_button.clicked.connect(self._print)
        self.new_button.clicked.connect(self._add)
        self.tab_changed.connect(self._tab_chosen)
        for button in (self.copy_button, self.print_button):
            self.footer.addWidget(button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.new_button)

    def _tab_chosen(self, tab: int) -> None:
        """What is in the footer is about the log."""
        for button in (self.copy_button, self.print_button, self.new_button):
            button.setVisible(tab == LOG)

    def refresh(self) -> None:
        """Read everything anew; counting orders around changes is done beside the window."""
        self.entries = trust_log.everything(self._studio.store)
        self.themes.refresh()
        self.thanks.refresh()
        self._show_entries()
        if any(entry.theme_id is not None for entry in self.entries):
            if self._job is not None:
                self._job.cancel()
            self._job = self._studio.reads.run(
                partial(_effects, today=self._studio.today()),
                self._show_effects,
                self._studio.notices.explain,
            )
        for button in (self.copy_button, self.print_button):
            if self.entries:
                button.enable()
            else:
                button.disable(self.tr("Belum ada yang dicatat"))

    def _show_entries(self) -> None:
        clear(self._cards)
        self.edit_buttons.clear()
        self.idea_buttons.clear()
        self._effects.clear()
        causes = trust_log.causes(self._studio.store)
        for entry in self.entries:
            self._cards.addWidget(self._card(entry, causes))
        if not self.entries:
            self._cards.addWidget(
                Note(
                    "info",
                    self.tr(
                        "Belum ada catatan. Mulai dari satu kritik: apa yang kamu akui, atau apa "
                        "yang sekarang kamu lakukan lain?"
                    ),
                )
            )

    def _card(self, entry: Entry, causes: dict[int, int]) -> Card:
        card = Card(inset=True, padding=14, gap=6)
        edit = IconButton(
            "pencil", self.tr("Ubah: {text}").format(text=entry.text), small=True, bare=True
        )
        edit.clicked.connect(partial(self._edit, entry))
        self.edit_buttons.append(edit)
        kind = PlainLabel(criticism_words.kind_word(entry.kind), style="label")
        day = caption(wording.day_and_year(entry.day), role="text2")
        icon = IconLabel(criticism_words.KIND_ICONS[entry.kind])
        card.body.addLayout(row(icon, kind, day, None, edit))
        card.body.addWidget(PlainLabel(entry.text, wrap=True))
        if entry.before:
            before = self.tr("Sebelumnya: {before}").format(before=entry.before)
            card.body.addWidget(PlainLabel(before, style="table", role="text2", wrap=True))
        times = causes.get(entry.id or 0, 0)
        if times:
            because = self.tr("Karena %n kritik", "", times)
            card.body.addWidget(caption(because, role="text2"))
        place = self._effects[entry.id or 0] = stack(gap=6)
        card.body.addLayout(place)
        if entry.is_change:
            card.body.addLayout(row(self._idea_button(entry), None))
        return card

    def _idea_button(self, entry: Entry) -> LinkButton:
        button = LinkButton(self.tr("Jadikan ide konten"), icon="calendar-plus", writes=True)
        name = self.tr("Jadikan ide konten: {text}").format(text=entry.text)
        button.setAccessibleName(name)
        button.clicked.connect(partial(criticism_actions.to_idea, self._studio, entry))
        self.idea_buttons.append(button)
        return button

    def _show_effects(self, effects: dict[int, Effect]) -> None:
        """Below each change what became of its theme, once it is counted."""
        for entry_id, effect in effects.items():
            if (place := self._effects.get(entry_id)) is None:
                continue
            place.addLayout(row(Badge(criticism_words.verdict_look(effect.verdict)), None))
            sentence = criticism_words.effect_sentence(effect)
            place.addWidget(caption(sentence, role="text2", wrap=True))

    # deeds

    def _add(self) -> None:
        criticism_actions.edit_entry(self._studio, self)

    def _edit(self, entry: Entry) -> None:
        criticism_actions.edit_entry(self._studio, self, entry)

    def _copy(self) -> None:
        name = shops.load(self._studio.store).name
        QGuiApplication.clipboard().setText(criticism_words.log_text(self.entries, name))
        self._studio.notices.toast(self.tr("Tersalin. Tinggal tempel di mana pun."))

    def _print(self) -> None:
        sheet = PartsSheet(
            title=self.tr("Catatan kepercayaan"),
            subject="",
            parts=criticism_words.log_parts(self.entries),
            shop=shops.load(self._studio.store),
            printed_on=self._studio.today(),
        )
        print_preview.show(
            self,
            self._studio,
            sheet.pages,
            title=sheet.title,
            file_name=self.tr("catatan-kepercayaan.pdf"),
        )

    # following the store

    def _changed(self) -> None:
        self.refresh()
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible():  # it was on a card that is made anew
            self.new_button.setFocus()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()


def _effects(store: Store, _progress: object, *, today: date) -> dict[int, Effect]:
    return theme_counts.effects(store, today)
