"""Pengaturan: the shop, the look, the copies, the privacy. Every change is kept at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from umkm_studio.models import shop as shops
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import Columns, stack
from umkm_studio.ui.kit.page import Page
from umkm_studio.ui.kit.reveal import reveal
from umkm_studio.ui.pages.settings_page.backup import BackupCard
from umkm_studio.ui.pages.settings_page.bin import BinCard
from umkm_studio.ui.pages.settings_page.days import DaysCard
from umkm_studio.ui.pages.settings_page.fees import FeesCard
from umkm_studio.ui.pages.settings_page.learning import LearningCard
from umkm_studio.ui.pages.settings_page.look import LookCard
from umkm_studio.ui.pages.settings_page.loyalty import LoyaltyCard
from umkm_studio.ui.pages.settings_page.pace import PaceCard
from umkm_studio.ui.pages.settings_page.privacy import PrivacyCard
from umkm_studio.ui.pages.settings_page.privacy_duties import PrivacyDutiesCard
from umkm_studio.ui.pages.settings_page.profile import ProfileCard
from umkm_studio.ui.pages.settings_page.selling import SellingCard
from umkm_studio.ui.pages.settings_page.trust import TrustCard


class SettingsPage(Page):
    """Cards in two columns."""

    shows = frozenset(
        {
            "settings", "fee_rules", "orders", "customers", "trash", "marked_days",
            "left_out_occasions", "rest_days", "load_checks", "loyalty_rules", "official_accounts",
            "portfolio", "channel_checks", "products", "codes", "copies",
        }
    )  # fmt: skip

    def title(self) -> str:
        """The words at the top."""
        return self.tr("Pengaturan")

    def subtitle(self) -> str:
        """No button to save: that is worth saying."""
        return self.tr("Semua perubahan langsung tersimpan.")

    def build(self) -> None:
        """The cards, and the way to the help."""
        self.help_button = Button(self.tr("Bantuan"), icon="help-circle")
        self.help_button.setToolTip(self.tr("Cara memakai, tombol, dan arti kata (F1)"))
        self.add_action(self.help_button)
        self.profile = ProfileCard(self.studio)
        self.selling = SellingCard(self.studio)
        self.look = LookCard(self.studio)
        self.fees = FeesCard(self.studio)
        self.days = DaysCard(self.studio)
        self.pace = PaceCard(self.studio)
        self.loyalty = LoyaltyCard(self.studio)
        self.backup = BackupCard(self.studio)
        self.privacy = PrivacyCard(self.studio)
        self.duties = PrivacyDutiesCard(self.studio)
        self.trust = TrustCard(self.studio)
        self.bin = BinCard(self.studio)
        self.learning = LearningCard(self.studio)
        left, right = QWidget(), QWidget()
        left.setLayout(
            stack(
                self.profile, self.selling, self.look, self.fees, self.loyalty, self.days,
                self.duties, self.learning, None, gap=14,
            )
        )  # fmt: skip
        right.setLayout(
            stack(
                self.backup, self.privacy, self.trust, self.pace, self.bin, None, gap=14,
            )
        )  # fmt: skip
        self.body.addWidget(Columns(left, right))
        self.body.addStretch(1)

    def wire(self) -> None:
        """The help; the cards wire themselves."""
        self.help_button.clicked.connect(self._help)

    def refresh(self) -> None:
        """Show the settings as they are stored."""
        shop = shops.load(self.store)
        self.profile.show_shop(shop)
        self.selling.show_shop(shop)
        self.look.show_shop(shop)
        self.fees.refresh()
        self.days.refresh()
        self.pace.show_shop(shop)
        self.backup.refresh()
        self.privacy.show_shop(shop)
        self.duties.refresh()
        self.loyalty.refresh()
        self.trust.refresh()
        self.bin.refresh()
        self.learning.show_shop(shop)

    def open(self, *, backup: bool = False, field: str = "", restore: Path | bool = False) -> None:
        """Begin with a copy (Ctrl+B), where a setting is changed, named as in `Shop`, or with the
        copies to restore from, one of them a file perhaps.
        """
        if backup:
            self.backup.ask_where_to_copy()
        if restore:
            self.backup.choose(restore if isinstance(restore, Path) else None)
        places: dict[str, QWidget] = {
            **self.profile.fields,
            **self.selling.fields,
            **self.pace.fields,
            "never_share": self.selling.never_share_button,
            "away_text": self.pace.change_button,
            "copies": self.backup.copy_button,
            "second_place": self.backup.second_place.choose_button,
            "passphrase": self.backup.passphrase.set_button,
            "privacy": self.duties.old_button,
        }
        if field in places:
            places[field].setFocus()
            reveal(places[field])

    def _help(self) -> None:
        from umkm_studio.ui.editors.help_drawer import HelpDrawer  # seldom opened

        self.studio.open_drawer(HelpDrawer("settings"))

    def may_leave(self) -> bool:
        """Keep what is being typed."""
        self.profile.commit()
        self.selling.commit()
        self.pace.commit()
        return True
