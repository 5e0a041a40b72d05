"""How buyers order and pay, which permits the shop has, and what never goes into a post."""

from __future__ import annotations

from functools import partial
from typing import Any

from umkm_studio.models.drafts import Which
from umkm_studio.models.phones import phone_digits
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.fields import Labelled, TextArea, TextField
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.settings_page.parts import ShopCard, change, keep_field, pairs


class SellingCard(ShopCard):
    """Fields that are kept when they are left; all of them may stay empty."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio, self.tr("Pesanan, izin, dan batas"), icon="shopping-bag")
        labels = {
            "order_phone": self.tr("Nomor WhatsApp untuk pesanan"),
            "payments": self.tr("Cara bayar, dengan koma"),
            "halal_number": self.tr("Nomor sertifikat halal"),
            "pirt_number": self.tr("Nomor P-IRT"),
            "bpom_number": self.tr("Nomor BPOM (MD atau ML)"),
        }
        examples = {"order_phone": "0812-3456-7890", "payments": self.tr("QRIS, transfer BCA, COD")}
        self.fields = {
            name: TextField(limit=200, placeholder=examples.get(name, "")) for name in labels
        }
        self.rows = {name: Labelled(labels[name], field) for name, field in self.fields.items()}
        for name, field in self.fields.items():
            field.changed.connect(partial(self._changed, name))
        self.never_share_button = Button(
            self.tr("Yang tidak dibagikan"), icon="shield-lock", small=True
        )
        self.never_share_button.clicked.connect(self._open_never_share)
        self.never_share_dialog: FormDialog | None = None
        help = self.tr(
            "Dipakai saat menyusun dan memeriksa unggahan. Nomor izin tidak dicek daring."
        )
        self.body.addWidget(caption(help, role="text2", wrap=True))
        self.body.addLayout(pairs(*self.rows.values()))
        self.body.addLayout(row(self.never_share_button, None))
        self.body.addStretch(1)

    def _changed(self, name: str, value: str) -> None:
        if name == "order_phone" and value and not phone_digits(value):
            text = self.tr("Nomor ini belum terbaca. Contoh: 0812-3456-7890")
            self.rows[name].show_problem(text)
            return
        self.rows[name].show_problem("")
        keep_field(self._studio, self._shop, name, self.fields[name])

    def _open_never_share(self) -> None:
        title = self.tr("Yang tidak dibagikan")
        words = FormField(
            "never_share",
            self.tr("Kata dan nama, dengan koma di antaranya"),
            TextArea(lines=7),
            help=self.tr(
                "Misalnya nama anak, nama sekolah, nama jalan rumah. Saat salah satunya ada di "
                "unggahan, laptop ini mengingatkanmu. Daftarnya tidak dikirim ke mana pun."
            ),
        )
        self.never_share_dialog = FormDialog(
            self,
            title,
            [words],
            save=self._keep_never_share,
            values={"never_share": self._shop.never_share},
            verb=self.tr("Simpan daftar"),
            drafted=(self._studio, Which(form="never_share")),
        )
        self.never_share_dialog.open()

    def _keep_never_share(self, values: dict[str, Any]) -> None:
        change(self._studio, never_share=values["never_share"].replace("\n", ", "))
