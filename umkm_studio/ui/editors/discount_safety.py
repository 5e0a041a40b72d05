"""What a discount leaves, said before a code goes live: a warning, never a barrier."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.sales import discounts, order_list
from umkm_studio.models.sales.discounts import Left, Safety
from umkm_studio.models.sales.orders import CHANNELS
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.theme import theme

_NAMED = 3  # products that are named one by one


class DiscountSafety(Card):
    """The rest of the margin per piece under a discount, sold through a channel of choice."""

    def __init__(self, studio: Studio, product_ids: Sequence[int] | None = None) -> None:
        self.channel = Select(_channels(studio))
        super().__init__(self.tr("Sisa laba dengan diskon ini"), inset=True, padding=14, gap=8)
        self._studio = studio
        self._product_ids = self._chosen = product_ids
        self._percent: float | None = None
        self._amount: int | None = None
        self._least: int | None = None
        self._loss = ""
        self.channel.setAccessibleName(self.tr("Dijual di"))
        self.note = Note("info", "")
        self.lines = PlainLabel("", style="table", role="text2", wrap=True)
        self.basis = caption("", role="text3", wrap=True)
        sold = row(PlainLabel(self.tr("Dijual di"), style="table"), self.channel, None)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        layout.addLayout(sold)
        for part in (self.note, self.lines, self.basis):
            layout.addWidget(part)
        self.body.addWidget(box)
        self.channel.changed.connect(self._judge)

    def show_discount(
        self,
        *,
        percent: float | None = None,
        amount: int | None = None,
        product_ids: Sequence[int] | None = None,
        least: int | None = None,
    ) -> None:
        """Judge this discount on these products, by default on those of the card, in orders of
        `least` rupiah; none at all shows what is left without one.
        """
        self._percent, self._amount, self._least = percent, amount, least
        self._chosen = self._product_ids if product_ids is None else product_ids
        self._judge()

    @property
    def loss(self) -> str:
        """What is sold below its cost, "" where nothing is."""
        return self._loss

    def _judge(self) -> None:
        found = discounts.safety(
            self._studio.store,
            percent=self._percent,
            amount=self._amount,
            channel=self.channel.value(),
            day=self._studio.today(),
            product_ids=self._chosen,
            least=self._least,
        )
        self._say(found)
        self.lines.setText("\n".join(self._lines(found)))
        self.lines.setVisible(bool(self.lines.text()))
        self.basis.setText(self._basis(found))

    def _say(self, found: Safety) -> None:
        self._loss = ""
        if found.losing:
            worst = found.losing[0]
            text = self.tr("Di bawah HPP: {product} rugi {amount}.")
            if len(found.losing) > 1:
                text = self.tr(
                    "Di bawah HPP: %n produk jadi rugi, paling besar {product} {amount}.",
                    "",
                    len(found.losing),
                )
            words = text.format(product=_named(worst), amount=wording.rupiah(-(worst.left or 0)))
            self._loss = words
            self.note.show_note("warning", words, icon="alert-triangle")
        elif found.thinnest is None:
            self.note.show_note(
                "info",
                self.tr("Sisa laba belum diketahui, karena HPP atau harganya belum diisi."),
            )
        else:
            text = self.tr("Aman: paling sedikit tersisa {amount} ({product}).")
            words = text.format(
                amount=wording.rupiah(found.thinnest.left), product=_named(found.thinnest)
            )
            self.note.show_note("success", words)

    def _lines(self, found: Safety) -> list[str]:
        shown = found.losing[:_NAMED] or ((found.thinnest,) if found.thinnest else ())
        lines = [self._line(one) for one in shown if one is not None]
        if len(found.losing) > _NAMED:
            lines.append(self.tr("… dan %n produk lagi.", "", len(found.losing) - _NAMED))
        unknown = len(found.unknown) + found.unpriced
        if unknown and found.known:
            lines.append(
                self.tr("Belum diketahui untuk %n produk tanpa HPP atau harga.", "", unknown)
            )
        return lines

    def _line(self, one: Left) -> str:
        text = self.tr("{product}: {price} − diskon {discount} − HPP {cost} − biaya {fee} = {left}")
        words = text.format(
            product=_named(one),
            price=wording.rupiah(one.price),
            discount=wording.rupiah(one.discount),
            cost=wording.rupiah(one.cost),
            fee=wording.rupiah(one.fee),
            left=wording.rupiah(one.left),
        )
        if one.most is None:
            return words
        most = self.tr("{sum}. Aman sampai diskon {most} ({percent}).")
        share = wording.percent((one.most_percent or 0) / 100, 1)
        return most.format(sum=words, most=wording.rupiah(one.most), percent=share)

    def _basis(self, found: Safety) -> str:
        """What the figures stand on."""
        if self._least:
            return self.tr(
                "Untuk pesanan satu jenis produk yang mencapai minimum belanja, dengan HPP terbaru "
                "dan perkiraan biaya kanal."
            )
        fee = found.thinnest.fee if found.thinnest is not None else 0
        if fee:
            return self.tr(
                "Untuk pesanan berisi satu buah, dengan HPP terbaru dan perkiraan biaya kanal."
            )
        return self.tr("Untuk pesanan berisi satu buah, dengan HPP terbaru.")


def _named(one: Left) -> str:
    """What the order holds: Sambal Bawang, or 4 × Sambal Bawang."""
    return one.product.label if one.pieces == 1 else f"{one.pieces} × {one.product.label}"


def _channels(studio: Studio) -> list[tuple[object, str]]:
    """Where the shop sells, the busiest place first."""
    keys = dict.fromkeys((*order_list.channels(studio.store), *CHANNELS))
    keys.pop("", None)
    return [(key, place_word(key)) for key in keys]
