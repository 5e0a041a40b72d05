"""What a small test needs to pay back, worked out while it is being planned."""

from __future__ import annotations

from collections.abc import Sequence

from umkm_studio.models.campaigns import trial_plan
from umkm_studio.models.campaigns.trial_plan import LOOKED_BACK, Margin, Missing
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note


class BreakEvenCard(Card):
    """The sum of an order, the orders that pay back, and what stands in the way of knowing."""

    def __init__(self) -> None:
        super().__init__(self.tr("Balik modal"), icon="scale", inset=True, padding=14, gap=8)
        self.needed = PlainLabel(style="figure", wrap=True)
        self.sum = PlainLabel(style="table", role="text2", wrap=True)
        self.note = Note("warning", "")
        self.overlap = Note("info", "")
        for part in (self.needed, self.sum, self.note, self.overlap):
            self.body.addWidget(part)

    def show_plan(self, found: Margin, cost: int, days: int, beside: Sequence[str]) -> None:
        """Show what this costs and leaves; `beside` says which tests run on the same days."""
        needed = trial_plan.break_even(cost, found.left)
        self.needed.setText(self._needed(needed, days) if cost else self.tr("Belum ada biaya"))
        self.sum.setText(self._sum(found, cost))
        problem = self._problem(found, needed)
        self.note.setVisible(bool(problem))
        self.note.show_note("warning", problem, icon="alert-triangle")
        self.overlap.setVisible(bool(beside))
        text = self.tr(
            "Di hari yang sama ada {others}. Pesanan tanpa kode tidak bisa dipisahkan, jadi yang "
            "dihitung hanya pesanan lewat kode."
        )
        others = ", ".join(beside)
        self.overlap.show_note("info", text.format(others=others))

    def _needed(self, needed: int | None, days: int) -> str:
        if needed is None:
            return self.tr("Belum diketahui")
        text = self.tr("{orders} pesanan dalam {days} hari", "", needed)
        return text.format(orders=wording.number(needed), days=wording.number(days))

    def _sum(self, found: Margin, cost: int) -> str:
        if found.left is None:
            return self.tr("Biaya uji {cost}.").format(cost=wording.rupiah(cost))
        text = self.tr(
            "Satu pesanan ({what}): {price} − diskon {discount} − HPP {goods} − biaya kanal {fee} "
            "= {left}."
        )
        if cost and found.left > 0:
            text = self.tr(
                "Satu pesanan ({what}): {price} − diskon {discount} − HPP {goods} − biaya kanal "
                "{fee} = {left}. Biaya uji {cost} dibagi {left}, dibulatkan ke atas."
            )
        return text.format(
            what=self._what(found),
            price=wording.rupiah(found.price),
            discount=wording.rupiah(found.discount),
            goods=wording.rupiah(found.cost),
            fee=wording.rupiah(found.fee),
            left=wording.rupiah(found.left),
            cost=wording.rupiah(cost),
        )

    def _what(self, found: Margin) -> str:
        if found.product:
            text = self.tr("{pieces} × {product}")
            return text.format(pieces=wording.number(found.pieces), product=found.product)
        text = self.tr("rata-rata {orders} pesanan dari {days} hari terakhir", "", found.orders)
        if found.left_out:
            text = self.tr(
                "rata-rata {orders} pesanan dari {days} hari terakhir; {unknown} tanpa HPP tidak "
                "ikut",
                "",
                found.orders,
            )
        return text.format(
            orders=wording.number(found.orders),
            days=wording.number(LOOKED_BACK),
            unknown=wording.number(found.left_out),
        )

    def _problem(self, found: Margin, needed: int | None) -> str:
        if found.missing is Missing.PRICE:
            return self.tr("Harga produk ini belum diketahui. Isi dulu, supaya hitungannya benar.")
        if found.missing is Missing.COST:
            return self.tr(
                "HPP belum diisi, jadi sisa per pesanan tidak diketahui. Kami tidak menganggapnya "
                "nol."
            )
        if found.missing is Missing.ORDERS:
            text = self.tr(
                "Baru {orders} pesanan. Pilih satu produk untuk menghitungnya.", "", found.orders
            )
            return text.format(orders=wording.number(found.orders))
        if needed is None and found.left is not None:
            text = self.tr(
                "Satu pesanan menyisakan {left}: berapa pun pesanannya, uji ini tidak balik modal. "
                "Kecilkan diskon atau pilih produk lain."
            )
            return text.format(left=wording.rupiah(found.left))
        return ""


def proposed_least(needed: int | None, check_after: int, days: int) -> int:
    """Half the pace that pays back, by the day on which the stop rule is looked at; at least one.

    Half, because orders of a small test come unevenly: at the full pace every other test that pays
    back would be stopped.
    """
    return max(1, -(-(needed or 0) * check_after // (2 * days)))
