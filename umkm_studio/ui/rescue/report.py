"""What was saved of a damaged store, and what is lost: by the things that a maker knows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from umkm_studio.models.store.graft import Saved
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.labels import IconLabel, Line, PlainLabel

translate = QCoreApplication.translate

# Whose parts belong together, in the order in which they are told: the first table counts what is
# saved, all of them what is lost. Tables of no group are "everything else".
_GROUPS: tuple[tuple[str, ...], ...] = (
    ("orders",),
    ("line_items", "near_misses"),
    ("customers", "customer_keys", "customer_differences", "contacts"),
    ("products", "product_prices", "product_costs", "product_aliases", "product_differences"),
    ("posts", "post_results", "post_keys", "post_corrections", "idea_credits"),
    ("codes", "redemptions", "settled_uses"),
    ("partners", "partner_counts", "deals", "deal_promises"),
    (
        "testimonials", "testimonial_edits", "consents", "post_testimonials", "criticisms",
        "criticism_steps", "criticism_themes", "criticism_entries",
    ),
    ("messages",),
    ("replies", "reply_uses"),
    ("reflections", "decisions", "closed_months", "month_efforts"),
    ("loyalty_entries", "loyalty_rules", "loyalty_uses", "loyalty_adjustments"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the report: `lost` is an upper limit."""

    icon: str
    name: str
    kept: int
    lost: int


def told(saved: Iterable[Saved]) -> list[Told]:
    """The lines, without those that say nothing."""
    left = {one.table: one for one in saved}
    lines = []
    names = _names()
    for tables in _GROUPS:
        parts = [left.pop(table) for table in tables if table in left]
        if parts:
            icon, name = names[tables[0]]
            lines.append(Told(icon, name, parts[0].kept, sum(part.lost for part in parts)))
    others = left.values()
    lines.append(
        Told(
            "settings",
            translate("Rescue", "Pengaturan dan catatan lain"),
            sum(one.kept for one in others),
            sum(one.lost for one in others),
        )
    )
    return [line for line in lines if line.kept or line.lost]


def as_text(lines: Iterable[Told]) -> str:
    """The report for a file: numbers only, no word of the maker or a buyer."""
    return "\n".join(f"{line.name}: {_kept(line)}, {_lost(line)}" for line in lines) + "\n"


class SavedCard(Card):
    """The report on the screen."""

    def __init__(self, lines: list[Told]) -> None:
        super().__init__(translate("Rescue", "Yang selamat"), icon="list-check", padding=18, gap=8)
        for number, line in enumerate(lines):
            if number:
                self.body.addWidget(Line())
            lost = PlainLabel(_lost(line), style="table", role="text2")
            if line.lost:
                lost.set_role("dangerText")
            lost.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            name = PlainLabel(line.name, style="label")
            kept = PlainLabel(_kept(line), style="table", role="text2")
            parts = row(IconLabel(line.icon, size=18), name, None, kept, lost, gap=12)
            lost.setMinimumWidth(lost.fontMetrics().horizontalAdvance("0" * 20))
            self.body.addLayout(parts)


def _kept(line: Told) -> str:
    return translate("Rescue", "{count} selamat").format(count=wording.number(line.kept))


def _lost(line: Told) -> str:
    if not line.lost:
        return translate("Rescue", "tidak ada yang hilang")
    return translate("Rescue", "paling banyak {count} hilang").format(
        count=wording.number(line.lost)
    )


def _names() -> dict[str, tuple[str, str]]:
    """Icon and name of each group, by its first table."""
    return {
        "orders": ("shopping-bag", translate("Rescue", "Pesanan")),
        "line_items": ("list-check", translate("Rescue", "Baris barang di pesanan")),
        "customers": ("heart", translate("Rescue", "Pembeli")),
        "products": ("package", translate("Rescue", "Produk, harga, dan HPP")),
        "posts": ("calendar", translate("Rescue", "Konten")),
        "codes": ("ticket", translate("Rescue", "Kode")),
        "partners": ("heart-handshake", translate("Rescue", "Mitra")),
        "testimonials": ("message-heart", translate("Rescue", "Testimoni dan kritik")),
        "messages": ("message-2", translate("Rescue", "Pesan masuk")),
        "replies": ("message-circle", translate("Rescue", "Tanya-jawab")),
        "reflections": ("notebook", translate("Rescue", "Refleksi")),
        "loyalty_entries": ("rosette-discount-check", translate("Rescue", "Poin pembeli")),
    }
