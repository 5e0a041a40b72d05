"""A buyer's card, seen before it is printed, copied for a chat or saved as a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns.loyalty import members, referrals, rules
from umkm_studio.models.campaigns.loyalty.rules import Kind
from umkm_studio.models.sales.person import Person
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.customer_words import name_of
from umkm_studio.ui.editors.loyalty_words import balances_words, rule_words
from umkm_studio.ui.kit import print_preview, wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.pictures import PictureView, copy_picture, save_picture
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.reports import loyalty_card
from umkm_studio.ui.reports.loyalty_card import LoyaltyCard

translate = QCoreApplication.translate

_SHOWN = QSize(420, 296)


def card_of(store: Store, person: Person, *, today: str) -> LoyaltyCard:
    """The card of a person as things stand; `today` is the day in words."""
    balances = members.balances(store, person.id)
    rule = next((one for one in reversed(rules.everything(store)) if one.runs), None)
    code = referrals.code_of(store, person.id)
    worth = _worth(sum(one.worth for one in balances))
    stamps = None
    if rule is not None and rule.kind is Kind.STAMPS:
        there = members.units(store, person.id, Kind.STAMPS)
        full, begun = divmod(max(0, there), rule.units_per_gift)
        stamps = (rule.units_per_gift if full and not begun else begun, rule.units_per_gift)
        if full and rule.gift and len(balances) == 1:
            worth = translate("Report", "{count} kartu penuh, bisa ditukar {gift}").format(
                count=wording.number(full), gift=rule.gift
            )
    return LoyaltyCard(
        shop=shops.load(store).name,
        name=name_of(person),
        balance=balances_words(balances),
        worth=worth,
        rule="" if rule is None else rule_words(rule),
        as_of=translate("Report", "Per {day}").format(day=today),
        code="" if code is None else code.code,
        stamps=stamps,
    )


class LoyaltyCardDialog(QDialog):
    """The picture in the middle, its ways out below."""

    def __init__(self, parent: QWidget, studio: Studio, person: Person) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._studio = studio
        self._person = person
        name = name_of(person)
        title = self.tr("Kartu {name}").format(name=name)
        self.setWindowTitle(title)
        today = wording.full_day(studio.today())
        self.card = card_of(studio.store, person, today=today)
        self.picture = loyalty_card.picture(self.card)
        words = f"{name}. {self.card.balance}. {self.card.worth}"
        shown = PictureView(self.picture, words, _SHOWN)
        self.close_button = Button(self.tr("Tutup"))
        self.copy_button = Button(self.tr("Salin gambar"), icon="copy")
        self.save_button = Button(self.tr("Simpan gambar"), icon="download")
        self.print_button = Button(self.tr("Cetak atau PDF"), kind="primary", icon="printer")
        self.print_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self.show_preview)
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        outer.addWidget(PlainLabel(title, style="figure"))
        outer.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        hint = self.tr("Salin lalu tempel sendiri di chat. Tidak ada yang dikirim dari sini.")
        outer.addWidget(caption(hint, role="text2", wrap=True))
        outer.addLayout(
            row(self.close_button, None, self.copy_button, self.save_button, self.print_button)
        )
        FocusRing(self)

    def show_preview(self) -> print_preview.PreviewDialog:
        """The card on paper: to print or to keep as a PDF."""
        return print_preview.show(
            self,
            self._studio,
            lambda _paper: [loyalty_card.page(self.card)],
            title=self.windowTitle(),
            file_name=self._file_name("pdf"),
            papers={"a7": loyalty_card.PAPER},
        )

    def _copy(self) -> None:
        copy_picture(self.picture, self._studio.notices)

    def _ask_where(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Simpan kartu"),
            self.tr("Gambar (*.png)"),
            self._file_name("png"),
            self.save,
        )

    def save(self, path: Path) -> None:
        """Write the picture."""
        save_picture(self.picture, path, self._studio.notices)

    def _file_name(self, ending: str) -> str:
        name = "-".join("".join(c if c.isalnum() else " " for c in self.card.name).split())
        return f"{self.tr('kartu')}-{name.lower()}.{ending}"


def _worth(worth: int) -> str:
    if not worth:
        return ""
    return translate("Report", "Bisa dipakai {value}").format(value=wording.rupiah(worth))
