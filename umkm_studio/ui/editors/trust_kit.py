"""The drawer "Profil, akun resmi, dan batas", and above all what of it is missing.

studio.open_drawer(TrustKitDrawer(studio))
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.drafts import Which
from umkm_studio.models.shop import Shop
from umkm_studio.models.trust import accounts, completeness, portfolio
from umkm_studio.models.trust.completeness import Part
from umkm_studio.ui.editors import away_words, trust_words
from umkm_studio.ui.editors.trust_lists import AccountsTab, PortfolioTab
from umkm_studio.ui.editors.trust_profile import ProfileTab
from umkm_studio.ui.kit import print_preview, wording
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.drafting import Drafting
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.kit.listening import Listening
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.reveal import reveal
from umkm_studio.ui.reports import parts as paper_parts
from umkm_studio.ui.reports.parts_sheet import PartsSheet

_TABLES = frozenset({"settings", "official_accounts", "portfolio", "rest_days"})
PROFILE, ACCOUNTS, PORTFOLIO, BOUNDARIES = range(4)
"""The tabs."""


class TrustKitDrawer(Drawer):
    """Everything is kept at once. What has its place among the settings is changed there."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.show_head(
            caption=self.tr("Kepercayaan"), title=self.tr("Profil, akun resmi, dan batas")
        )
        self.missing = Card(inset=True, gap=4)
        self.fill_links: dict[Part, LinkButton] = {}
        self.profile = ProfileTab(studio)
        self.accounts = AccountsTab(studio)
        self.portfolio = PortfolioTab(studio)
        self.boundaries = _Boundaries(studio, self.go_to_setting)
        first = self.add_tab(self.tr("Profil"))
        first.addWidget(self.missing)
        first.addWidget(self.profile)
        for words, tab in (
            (self.tr("Akun dan bayar"), self.accounts),
            (self.tr("Portofolio"), self.portfolio),
            (self.tr("Batas"), self.boundaries),
        ):
            self.add_tab(words).addWidget(tab)
        self.print_button = Button(self.tr("Cetak profil"), icon="printer")
        self.print_button.clicked.connect(self.print)
        done = Button(self.tr("Selesai"), kind="primary")
        done.clicked.connect(self.close_requested)
        self.footer.addWidget(self.print_button)
        self.footer.addStretch(1)
        self.footer.addWidget(done)
        self.refresh()
        self.drafting = Drafting(self, studio, Which(form="trust_kit"), notes=self.notes)
        self.closed.connect(self.drafting.end)
        self.drafting.begin()
        Listening(self, studio.store, _TABLES, self._changed)

    def refresh(self) -> None:
        """Read everything and show it."""
        shop = shops.load(self._studio.store)
        self._show_missing(completeness.missing(self._studio.store))
        self.profile.show_shop(shop)
        self.accounts.show_shop(shop)
        self.portfolio.refresh()
        self.boundaries.show_shop(shop)
        if self._profile(shop):
            self.print_button.enable()
        else:
            self.print_button.disable(self.tr("Belum ada yang bisa dicetak."))

    def _changed(self) -> None:
        self.refresh()
        if self.profile.is_kept() and self.accounts.is_kept():
            self.drafting.kept()

    def may_close(self) -> bool:
        """Keep what is being typed; what can't be kept now stays open."""
        for tab, part in ((PROFILE, self.profile), (ACCOUNTS, self.accounts)):
            if not part.commit():
                self.show_tab(tab)
                self.show_way_out(True)
                return False
        self.show_way_out(False)
        return True

    def print(self) -> None:
        """Show the profile on paper, with what is there by now."""
        if not self.may_close():  # keeps what is being typed
            return
        shop = shops.load(self._studio.store)
        sheet = PartsSheet(
            title=self.tr("Profil usaha"),
            subject=shop.tagline,
            parts=self._profile(shop),
            shop=shop,
            printed_on=self._studio.today(),
        )
        self.preview = print_preview.show(
            self,
            self._studio,
            sheet.pages,
            title=sheet.title,
            file_name=self.tr("profil-usaha.pdf"),
        )

    def _profile(self, shop: Shop) -> list[paper_parts.Part]:
        store = self._studio.store
        return trust_words.profile_parts(
            shop, accounts.everything(store), portfolio.everything(store)
        )

    def go_to_setting(self, name: str) -> None:
        """Close, and lead to where this setting is."""
        if self._studio.close_drawer():
            self._studio.go("settings", field=name)

    def fill_in(self, part: Part) -> None:
        """Lead to where a part is filled in."""
        places = {
            Part.BIO: (PROFILE, self.profile.areas["bio"]),
            Part.STANDS_FOR: (PROFILE, self.profile.areas["stands_for"]),
            Part.ACCOUNTS: (ACCOUNTS, self.accounts.add_button),
            Part.PAYMENT_NAME: (ACCOUNTS, self.accounts.payment_name),
            Part.PORTFOLIO: (PORTFOLIO, self.portfolio.add_button),
        }
        if part not in places:
            self.go_to_setting(part.value)
            return
        tab, control = places[part]
        self.show_tab(tab)
        control.setFocus()
        reveal(control)

    def _show_missing(self, parts: list[Part]) -> None:
        clear(self.missing.body)
        self.fill_links.clear()
        self.missing.setVisible(bool(parts))
        there = len(Part) - len(parts)
        text = self.tr("{there} dari {all} sudah ada. Yang belum:")
        head = text.format(there=wording.number(there), all=wording.number(len(Part)))
        self.missing.body.addWidget(PlainLabel(head, style="label", wrap=True))
        for part in parts:
            link = LinkButton(self.tr("Isi"), strong=True)
            word = trust_words.part_word(part)
            link.setAccessibleName(self.tr("Isi {part}").format(part=word))
            link.clicked.connect(partial(self.fill_in, part))
            self.fill_links[part] = link
            self.missing.body.addLayout(row(PlainLabel(word, style="table", wrap=True), None, link))


class _Boundaries(QWidget):
    """What keeps work within its hours and home out of posts; each line leads to its setting."""

    def __init__(self, studio: Studio, change: Callable[[str], None]) -> None:
        super().__init__()
        self._studio = studio
        self._change = change
        self.change_buttons: dict[str, Button] = {}
        self._lines = QVBoxLayout()
        explained = self.tr(
            "Batas yang jelas membuat jawabanmu tetap hangat. Pembeli cukup tahu jam balas; "
            "sisanya dijaga laptop ini."
        )
        self.copy_button = Button(self.tr("Salin teks istirahat"), icon="copy", small=True)
        self.copy_button.clicked.connect(self._copy)
        self.setLayout(
            stack(
                PlainLabel(explained, role="text2", wrap=True),
                self._lines,
                row(self.copy_button, None),
                gap=12,
            )
        )

    def show_shop(self, shop: Shop) -> None:
        """Say what is set."""
        clear(self._lines)
        self.change_buttons.clear()
        none = self.tr("Belum diisi")
        words = shops.listed(shop.never_share)
        for name, title, text in (
            ("work_hours", self.tr("Jam balas"), wording.day_hours(shop.work_hours) or none),
            ("quiet_hours", self.tr("Jam tenang"), wording.day_hours(shop.quiet_hours) or none),
            (
                "away_text",
                self.tr("Teks saat istirahat"),
                away_words.filled(self._studio.store, self._studio.now()),
            ),
            ("never_share", self.tr("Yang tidak dibagikan"), ", ".join(words) or none),
        ):
            self._lines.addWidget(self._line(name, title, text))
            self._lines.addWidget(Line())

    def _line(self, name: str, title: str, text: str) -> QWidget:
        words = stack(
            PlainLabel(title, style="label"),
            PlainLabel(text, style="table", role="text2", wrap=True),
            gap=1,
        )
        button = Button(self.tr("Ubah"), small=True)
        button.setAccessibleName(self.tr("Ubah {setting}").format(setting=title))
        button.clicked.connect(partial(self._change, name))
        self.change_buttons[name] = button
        layout = row(words, button, gap=12)
        layout.setStretch(0, 1)
        line = QWidget()
        line.setLayout(layout)
        return line

    def _copy(self) -> None:
        away_words.copy(self._studio)
