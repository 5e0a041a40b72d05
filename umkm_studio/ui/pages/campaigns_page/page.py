"""The page itself: a tab of codes and partners, one of small tests, one of buyers who come back."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.fields import Segments
from umkm_studio.ui.kit.jobs import no_progress
from umkm_studio.ui.kit.large_shop import is_large
from umkm_studio.ui.kit.page import SENTENCE_FROM, Page
from umkm_studio.ui.pages.campaigns_page import reading, section
from umkm_studio.ui.pages.campaigns_page.code_table import RECENT
from umkm_studio.ui.pages.campaigns_page.codes_section import CodesSection
from umkm_studio.ui.pages.campaigns_page.partners_section import PartnersSection
from umkm_studio.ui.pages.campaigns_page.reading import Read


class CampaignsPage(Page):
    """Kode & Mitra."""

    shows = frozenset(
        {
            "codes",
            "partners",
            "partner_counts",
            "deals",
            "redemptions",
            "near_misses",
            "settled_uses",
            "posts",
            "orders",
            "line_items",
            "products",
            "product_costs",
            "customers",
            "trials",
            "trial_arms",
            "marked_days",
            "settings",
            "contacts",
            "loyalty_rules",
            "loyalty_uses",
            "loyalty_adjustments",
            "loyalty_entries",
            "referral_answers",
        }
    )

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Kode & Mitra")

    def subtitle(self) -> str:
        """What the page is good for, where the tabs leave it a line: one for all of them."""
        if self.effective_width() < SENTENCE_FROM:
            return ""
        return self.tr("Kode menghubungkan unggahan dengan pesanan.")

    def build(self) -> None:
        """The tabs, and the first of them; the others are made when they are first shown."""
        self.tabs = Segments(
            [
                (section.CODES, self.tr("Kode & mitra")),
                (section.TRIALS, self.tr("Uji kecil")),
                (section.LOYALTY, self.tr("Pelanggan setia")),
            ]
        )
        self.tabs.setAccessibleName(self.tr("Bagian halaman Kode & Mitra"))
        self.add_tool(self.tabs)
        self.sections: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        self._asked = 0
        self._is_read = self._has_codes = self._has_partners = False
        self.partner_button = Button(self.tr("Mitra baru"), icon="heart-handshake", writes=True)
        self.code_button = Button(self.tr("Kode baru"), kind="primary", icon="plus", writes=True)
        self.link_button = Button(self.tr("Tautan pesan"), icon="link")
        self.link_button.setToolTip(self.tr("Tautan WhatsApp untuk bio dan kemasan"))
        self.header_actions.tuck(self.link_button)
        self.add_action(self.partner_button, folds=True)
        self.add_action(self.code_button)
        self.codes = CodesSection(self.studio)
        self.partners = PartnersSection(self.studio)
        self.body.addWidget(self.codes)
        self.body.addWidget(self.partners)
        self.body.addStretch(0)

    def wire(self) -> None:
        """Where tabs and buttons lead."""
        self.tabs.changed.connect(self.show_section)
        self.code_button.clicked.connect(self.codes.new)
        self.link_button.clicked.connect(self.codes.show_link)
        self.partner_button.clicked.connect(self.partners.new)

    def open(self, *, new: bool = False, period: str = RECENT, tab: str = section.CODES) -> None:
        """Show a tab, the codes of a period (`RECENT` or `ALL`), or begin a new code."""
        self.codes.table.choose(period)
        self.show_section(tab)
        if new:
            self.codes.new()

    def place(self) -> dict[str, object]:
        """Which tab is shown, and which codes."""
        return {"period": self.codes.table.period.value(), "tab": self.tabs.value()}

    def home(self) -> None:
        """Back to the first tab."""
        self.show_section(section.CODES)

    def show_section(self, key: str) -> None:
        """Show a tab: `section.CODES`, `TRIALS` or `LOYALTY`."""
        self.tabs.set_value(key)
        if key != section.CODES and key not in self.sections:
            self.sections[key] = section.make(key, self.studio)
            self.body.insertWidget(self.body.count() - 1, self.sections[key], 1)
            self._stale.add(key)
        self._arrange()
        self._refresh_shown()

    def refresh(self) -> None:
        """Read what is shown anew; the other tabs follow when they are."""
        self._stale = {section.CODES, *self.sections}
        self._refresh_shown()

    def _refresh_shown(self) -> None:
        shown = self.tabs.value()
        if shown not in self._stale:
            return
        self._stale.discard(shown)
        if shown == section.CODES:
            self._refresh_codes()
        else:
            section.refresh(self.sections[shown])

    def _refresh_codes(self) -> None:
        self._asked += 1
        work = partial(reading.read, number=self._asked, today=self.studio.today())
        if is_large(self.store):
            self.studio.reads.run(work, self._show_read, self.notices.explain)
        else:
            self._show_read(work(self.store, no_progress))

    def _show_read(self, found: Read) -> None:
        if found.number != self._asked:
            return
        ever = found.ever
        self.codes.show_insights(ever, found.month, found.questions)
        self.codes.caption_codes.show_proposals(found.caption_codes)
        self.partners.show_insights(ever, [one.code for one in ever.codes])
        self._is_read = True
        self._has_codes = bool(ever.codes)
        self._has_partners = bool(ever.partners)
        self._arrange()

    def _arrange(self) -> None:
        """Show what belongs to the tab."""
        shown = self.tabs.value()
        first = shown == section.CODES
        self.codes.setVisible(first and self._is_read)
        self.body.setStretchFactor(self.codes, int(not self._has_codes))  # then it is the page
        self.partners.setVisible(first and (self._has_codes or self._has_partners))
        for key, widget in self.sections.items():
            widget.setVisible(key == shown)
        self.partner_button.setVisible(first)
        self.link_button.setVisible(first)
        # the empty state brings the one primary button of the screen
        self.code_button.setVisible(first and self._has_codes)
        self.show_title()
