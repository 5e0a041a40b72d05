"""How the window looks and speaks: all of it at once, without a restart."""

from __future__ import annotations

from functools import partial

from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.fields import Segments, Switch
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.parts import fill, keep, setting

_SCALES = (100, 125, 150, 200)


class LookCard(Card):
    """Colours, language, text size, movement."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(self.tr("Tampilan dan bahasa"), icon="palette")
        self._studio = studio
        themes = (
            ("light", self.tr("Terang")),
            ("dark", self.tr("Gelap")),
            ("system", self.tr("Otomatis")),
        )
        self.theme = Segments(themes, small=True)
        # each language by its own name, so that nobody is lost in the other one
        self.language = Segments((("id", "Indonesia"), ("en", "English")), small=True)
        scales = [(scale, wording.percent(scale / 100)) for scale in _SCALES]
        self.text_scale = Segments(scales, small=True)
        self.reduce_motion = Switch()
        fill(
            self.body,
            setting(self.tr("Tema"), self.tr("Otomatis mengikuti tema komputermu"), self.theme),
            setting(self.tr("Bahasa"), self.tr("Bahasa menu dan cetakan"), self.language),
            setting(
                self.tr("Ukuran huruf"),
                self.tr("Untuk mata yang lelah di malam hari"),
                self.text_scale,
            ),
            setting(
                self.tr("Kurangi gerakan"),
                self.tr("Panel muncul tanpa animasi"),
                self.reduce_motion,
            ),
        )
        for name in ("theme", "language", "text_scale", "reduce_motion"):
            getattr(self, name).changed.connect(partial(self._changed, name))

    def show_shop(self, shop: Shop) -> None:
        """Show what is stored."""
        self._shop = shop
        self.theme.set_value(shop.theme)
        self.language.set_value(shop.language)
        nearest = min(_SCALES, key=lambda scale: abs(scale - shop.text_scale))
        self.text_scale.set_value(nearest)
        self.reduce_motion.set_value(shop.reduce_motion)

    def _changed(self, name: str, value: object) -> None:
        if not keep(self._studio, **{name: value}):
            self.show_shop(self._shop)
