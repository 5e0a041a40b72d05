"""The shop: its names, its pace, and the way to products and pillar targets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from umkm_studio.models.shop import Shop
from umkm_studio.ui.editors.pillar_targets import PillarTargets
from umkm_studio.ui.editors.products_editor import ProductsEditor
from umkm_studio.ui.kit.badges import Avatar
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Labelled, NumberField, TextField
from umkm_studio.ui.kit.focus_ring import FocusRing
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.pages.settings_page.parts import ShopCard, keep, keep_field, pairs


class ProfileCard(ShopCard):
    """Fields that are kept when they are left."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, self.tr("Profil usaha"), icon="building-store")
        self._avatar = Avatar(64)
        self.fields = {
            "name": TextField(limit=60),
            "nickname": TextField(limit=60),
            "tagline": TextField(limit=60),
            "city": TextField(limit=60),
            "owner": TextField(limit=60),
            "posts_per_week": NumberField(highest=50),
        }
        self.fields["posts_per_week"].setAlignment(Qt.AlignmentFlag.AlignLeft)
        labels = {
            "name": self.tr("Nama usaha"),
            "nickname": self.tr("Nama panggilan"),
            "tagline": self.tr("Yang dibuat"),
            "city": self.tr("Kota"),
            "owner": self.tr("Nama lengkap, untuk cetakan"),
            "posts_per_week": self.tr("Konten per minggu"),
        }
        for name, field in self.fields.items():
            field.changed.connect(partial(self._changed, name))
        grid = pairs(*(Labelled(labels[name], field) for name, field in self.fields.items()))
        side = row(self._avatar, grid, gap=16)
        side.setAlignment(self._avatar, Qt.AlignmentFlag.AlignTop)
        side.setStretch(1, 1)
        self.body.addLayout(side)
        self.products_button = Button(self.tr("Produk dan biaya bahan"), icon="package", small=True)
        self.targets_button = Button(self.tr("Target pilar"), icon="target", small=True)
        self.products_button.clicked.connect(self._open_products)
        self.targets_button.clicked.connect(self._open_targets)
        self.body.addLayout(row(self.products_button, self.targets_button, None))
        self.body.addStretch(1)

    def show_shop(self, shop: Shop) -> None:
        """Show what is stored; a field that has the focus keeps what is being typed."""
        super().show_shop(shop)
        self._avatar.show_name(shop.name)

    def _changed(self, name: str, value: object) -> None:
        if value is None:
            self.fields[name].set_value(getattr(self._shop, name))
        else:
            keep_field(self._studio, self._shop, name, self.fields[name])

    def _open_products(self) -> None:
        self._studio.open_drawer(ProductsEditor(self._studio))

    def _open_targets(self) -> None:
        self.targets_dialog = TargetsDialog(self, self._studio, self._shop)
        self.targets_dialog.open()


class TargetsDialog(QDialog):
    """The four shares; kept when "Simpan target" is pressed."""

    def __init__(self, parent: ProfileCard, studio: Studio, shop: Shop) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Target pilar"))
        self._studio = studio
        self.targets = PillarTargets(shop.targets)
        cancel = Button(self.tr("Batal"))
        cancel.clicked.connect(self.reject)
        self.save_button = Button(self.tr("Simpan target"), kind="primary", writes=True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        sentence = self.tr("Promo secukupnya, supaya pengikut tidak merasa terus dijuali.")
        outer = QVBoxLayout(self)
        pad = theme().px(20)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(theme().px(14))
        outer.addWidget(PlainLabel(self.tr("Keseimbangan yang kamu mau"), style="figure"))
        outer.addWidget(PlainLabel(sentence, role="text2", wrap=True))
        outer.addWidget(self.targets)
        outer.addLayout(row(None, cancel, self.save_button))
        self.resize(theme().px(560), outer.sizeHint().height())
        FocusRing(self)

    def _save(self) -> None:
        if keep(self._studio, targets=self.targets.value()):
            self.accept()
