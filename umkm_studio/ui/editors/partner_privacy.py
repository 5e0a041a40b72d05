"""What a partner may ask for: a copy of their data, or to be taken out for good."""

from __future__ import annotations

from pathlib import Path

from umkm_studio.models import partner_privacy
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.errors import UserError
from umkm_studio.ui.editors.taking_out import Deed, PrivacyPart
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.files import ask_where_to_save
from umkm_studio.ui.kit.page import Studio


class PartnerPrivacy(PrivacyPart):
    """Two links."""

    def __init__(self, studio: Studio, partner: Partner) -> None:
        super().__init__(studio, partner.id or 0, partner.name)
        self._partner = partner
        self.export_button = LinkButton(self.tr("Salin datanya"), icon="download")
        self.export_button.clicked.connect(self._ask_where_to_save)
        self.forget_button = LinkButton(
            self.tr("Hapus data pribadinya"), icon="shield-lock", writes=True
        )
        self.forget_button.clicked.connect(self._ask_to_forget)
        self.buttons = (self.export_button, self.forget_button)
        self.setLayout(row(self.export_button, self.forget_button, None, gap=20))

    def export(self, path: Path) -> None:
        """Write the copy there."""
        from umkm_studio.ui.editors import partner_file  # html is of no use to most visits

        studio = self._studio
        shop = shops.load(studio.store).name
        try:
            partner_file.write(studio.store, self._partner, path, shop=shop, now=studio.now())
        except UserError as problem:
            studio.notices.explain(problem)
            return
        text = self.tr("{file} tersimpan di {folder}. Buka dulu sebelum kamu kirim.")
        studio.notices.toast(text.format(file=path.name, folder=path.parent))

    def _ask_where_to_save(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Simpan salinan data"),
            self.tr("Halaman (*.html)"),
            self.tr("data-mitra-{number}.html").format(number=self._partner.id),
            self.export,
        )

    def _ask_to_forget(self) -> None:
        deed = Deed(
            title=self.tr("Hapus data pribadi {name}?"),
            explanation=self.tr(
                "Nama, akun, kontak, catatan, dan angka akunnya dihapus, juga dari tempat sampah "
                "dan riwayat impor. Kerja sama, pembayaran, dan kodenya tetap dihitung tanpa nama. "
                "Tulisanmu sendiri yang menyebut namanya, misalnya caption, tidak ikut berubah. "
                "Ini tidak bisa dibatalkan."
            ),
            word=self.tr("HAPUS"),
            verb=self.tr("Hapus"),
            busy=self.tr("Sedang dihapus."),
            done=self.tr("Data pribadi mitra sudah dihapus."),
            work=partner_privacy.forget,
        )
        self._ask(deed)
