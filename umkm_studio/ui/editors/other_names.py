"""The other names of a product: how sheets spell it. Each can be taken back."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from umkm_studio.models import trash
from umkm_studio.models.sales import products
from umkm_studio.models.sales.products import Alias, Product
from umkm_studio.models.text import fold
from umkm_studio.models.trash import Kind
from umkm_studio.ui.editors import product_actions
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Card, clear, row
from umkm_studio.ui.kit.fields import TextField
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.suggest import SuggestField


class OtherNames(Card):
    """A line for each spelling, and a field for one more."""

    def __init__(self, studio: Studio, product_id: int) -> None:
        super().__init__(self.tr("Nama lain di berkas"), inset=True, padding=14, gap=6)
        self._studio = studio
        self._product_id = product_id
        self.drop_buttons: list[IconButton] = []
        self.field = TextField(placeholder=self.tr("Contoh: NASTAR KLASIC"), limit=120)
        self.field.setAccessibleName(self.tr("Nama lain"))
        self.variant = TextField(placeholder=self.tr("Varian, kalau ada"), limit=60)
        self.variant.setAccessibleName(self.tr("Varian dari nama lain"))
        self.add_button = Button(self.tr("Tambah"), icon="plus", small=True, writes=True)
        self._lines = QVBoxLayout()
        self.body.addWidget(
            PlainLabel(
                self.tr("Pesanan dengan nama ini masuk ke produk ini, juga dari impor nanti."),
                style="caption",
                role="text2",
                wrap=True,
            )
        )
        self.body.addLayout(self._lines)
        line = row(self.field, self.variant, self.add_button)
        line.setStretch(0, 2)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.other = SuggestField(
            self._others(), placeholder=self.tr("Produk lain yang sebenarnya sama")
        )
        self.other.setAccessibleName(self.tr("Produk yang digabung ke sini"))
        self.merge_button = Button(self.tr("Gabungkan ke sini"), small=True, writes=True)
        merge = row(self.other, self.merge_button)
        merge.setStretch(0, 1)
        self.body.addLayout(merge)
        self.merge_button.clicked.connect(self._merge)
        self.add_button.clicked.connect(self._add)
        self.field.returnPressed.connect(self._add)
        self.variant.returnPressed.connect(self._add)
        self.refresh()

    def refresh(self) -> None:
        """Read them anew."""
        clear(self._lines)
        self.drop_buttons.clear()
        for alias in products.aliases(self._studio.store, self._product_id):
            drop = IconButton("x", self.tr("Lupakan “{name}”").format(name=alias.label), bare=True)
            drop.clicked.connect(partial(self._forget, alias))
            self.drop_buttons.append(drop)
            line = row(PlainLabel(alias.label, style="table", elide=True), drop)
            line.setStretch(0, 1)
            self._lines.addLayout(line)

    def _add(self) -> None:
        name, variant = self.field.value(), self.variant.value()
        if not name:
            self.field.setFocus()
            return
        own = self._product_named(name, variant)
        if own is not None:
            self._ask_to_merge(own)
            return
        text = self.tr("“{name}” diingat sebagai nama lain.")
        words = text.format(name=f"{name} {variant}".strip())
        work = partial(products.add_alias, product_id=self._product_id, name=name, variant=variant)
        product_actions.change(self._studio, work, words, self._added)

    def _added(self) -> None:
        self.field.set_value("")
        self.variant.set_value("")
        self.refresh()

    def _product_named(self, name: str, variant: str) -> Product | None:
        """Another product that is called so: its orders would not come along with the name."""
        wanted = fold(f"{name} {variant}")
        found = (
            one
            for one in products.everything(self._studio.store)
            if fold(one.label) == wanted and one.id != self._product_id
        )
        return next(found, None)

    def _ask_to_merge(self, other: Product) -> None:
        kept = products.get(self._studio.store, self._product_id)
        if kept is None:
            return
        self._studio.notices.confirm(
            self.tr("Gabungkan “{other}” ke sini?").format(other=other.label),
            self.tr(
                "{other} sudah jadi produk sendiri. Kalau digabung, pesanan, unggahan, dan namanya "
                "pindah ke {kept}. Ini bisa dibatalkan."
            ).format(other=other.label, kept=kept.label),
            self.tr("Gabungkan"),
            partial(self._merge_named, kept, other),
            danger=False,
        )

    def _merge_named(self, kept: Product, other: Product) -> None:
        product_actions.merge(self._studio, kept, other, self._merged)

    def _others(self) -> list[tuple[object, str]]:
        known = products.everything(self._studio.store)
        return [(one.id, one.label) for one in known if one.id != self._product_id]

    def _merge(self) -> None:
        """The maker says that another product is this one."""
        key = self.other.key()
        other = products.get(self._studio.store, key) if isinstance(key, int) else None
        kept = products.get(self._studio.store, self._product_id)
        if other is None or kept is None:
            self.other.setFocus()
            return
        product_actions.merge(self._studio, kept, other, self._merged)

    def _merged(self) -> None:
        for field in (self.field, self.variant, self.other):
            field.set_value("")
        self.refresh()
        self.other.set_items(self._others())

    def _forget(self, alias: Alias) -> None:
        text = self.tr("“{name}” bukan nama produk ini lagi.").format(name=alias.label)
        work = partial(
            trash.put_away,
            remove=partial(products.forget_alias, alias_id=alias.id),
            kind=Kind.OTHER_NAME,
            label=alias.label,
            now=self._studio.now(),
        )
        product_actions.change(self._studio, work, text, self.refresh)
