"""A cooperation on one A4 page, to be printed and signed by both: black on white, plain words.

    sheet = DealSheet(deal, partner, shop, today)
    print_preview.show(self, studio, sheet.pages, title=sheet.title, ...)

What is not agreed yet is a dotted line to be filled in by hand. What is long is set smaller first;
only then does it take a second page, with the signatures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF

from umkm_studio.models.campaigns.deals import Deal, Promise, Side
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import templates, wording
from umkm_studio.ui.kit.paper import TextBlock, numbered_pages
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.kit.printing import A4, Paint, Paper
from umkm_studio.ui.reports import deal_terms
from umkm_studio.ui.reports.drawing import (
    WIDTH,
    Draw,
    block_at,
    line_at,
    text_at,
    tick_box_at,
)
from umkm_studio.ui.reports.flow import HEADED, Flow

translate = QCoreApplication.translate

_BLANK = "." * 34


@dataclass(frozen=True, slots=True)
class _Size:
    """Styles of the lines and of the headings, and the gap between parts."""

    style: str
    strong: str
    between: float


@dataclass(frozen=True, slots=True)
class _Template:
    """Of the sheet (resources/reports/deal.toml)."""

    headings: float
    signatures: float
    tick: float
    sizes: tuple[_Size, ...]


_AS = templates.read("deal", _Template)


@dataclass(frozen=True, slots=True)
class _Part:
    """A heading with its lines; `tick` puts a box to be ticked before each."""

    heading: str
    lines: tuple[str, ...]
    tick: bool = False


class DealSheet:
    """The printed agreement: its title, and its pages on a paper."""

    def __init__(self, deal: Deal, partner: Partner, shop: Shop, today: date) -> None:
        self._deal = deal
        self._partner = partner
        self._shop = shop
        self._day = deal.agreed_on or today
        self.title = translate("Deal", "Kesepakatan kerja sama")
        self._parts = list(self._all_parts())

    def pages(self, paper: Paper = A4) -> list[Paint]:
        """What stands on each page, for `printing`."""
        flow = Flow(paper, self._head(), again=self._again())
        size = next(
            (
                one
                for one in _AS.sizes
                if self._height(one) + _AS.signatures <= flow.end - HEADED.top
            ),
            _AS.sizes[-1],
        )
        for part in self._parts:
            _add(flow, size, part)
        flow.make_room(_AS.signatures)
        flow.add(*self._signatures(max(flow.top, flow.end - _AS.signatures)))
        kept = translate("Deal", "Dibuat dua lembar, satu untuk masing-masing.")
        return numbered_pages(flow.pages, paper, said=kept)

    @property
    def shop_name(self) -> str:
        """How the shop is called on the paper."""
        return self._shop.name or "UMKM Studio"

    def _again(self) -> str:
        return ", ".join((self.title, self.shop_name, self._partner.name))

    def _height(self, size: _Size) -> float:
        return sum(_part_height(size, part) for part in self._parts)

    # what is said

    def _head(self) -> Iterator[Draw]:
        yield text_at(self.title, "title", 0, 0, WIDTH, most=1)
        both = translate("Deal", "{shop} dan {partner}")
        names = both.format(shop=self.shop_name, partner=self._partner.name)
        yield text_at(names, "strong", 0, 36, WIDTH - 170, most=2)
        day = ", ".join(filter(None, (self._shop.city, wording.full_day(self._day))))
        yield text_at(day, "line", WIDTH - 260, 8, 260, role="text2", align_right=True, most=1)
        if self._deal.number:
            number = translate("Deal", "Kerja sama ke-{number}")
            words = number.format(number=self._deal.number)
            yield text_at(words, "line", WIDTH - 160, 37, 160, role="text2", align_right=True)
        yield line_at(0, 78, WIDTH, "text", 2)

    def _all_parts(self) -> Iterator[_Part]:
        yield _Part(translate("Deal", "Antara"), self._sides())
        yield self._promised(Side.PARTNER, translate("Deal", "Mitra membuat"))
        yield self._promised(Side.SHOP, translate("Deal", "Toko menyiapkan"))
        yield _Part(translate("Deal", "Imbalan"), self._pay())
        yield _Part(translate("Deal", "Hak pakai"), (self._rights(),))
        yield _Part(translate("Deal", "Supaya pembeli tahu"), (self._disclosure(),))
        yield _Part(translate("Deal", "Cerita yang jujur"), (deal_terms.honesty(),))
        poor = deal_terms.poor_results(self._deal)
        yield _Part(translate("Deal", "Kalau hasilnya sepi"), (poor,))
        yield _Part(translate("Deal", "Kalau ada halangan"), (deal_terms.hindrance(),))

    def _sides(self) -> tuple[str, ...]:
        shop, partner = self._shop, self._partner
        toko = translate("Deal", "Toko: {names}").format(
            names=", ".join(filter(None, (self.shop_name, shop.owner, shop.city)))
        )
        platform = place_word(partner.platform) if partner.platform else ""
        who = (partner.name, partner.account, platform, partner.city)
        mitra = translate("Deal", "Mitra: {names}").format(names=", ".join(filter(None, who)))
        return toko, mitra

    def _promised(self, side: Side, heading: str) -> _Part:
        found = self._deal.of(side)
        lines = [self._promise(one) for one in found]
        if side is Side.PARTNER and not found and self._deal.form:
            lines = [self._deal.form]  # the words of the quick form, where no list was made
        if side is Side.SHOP and not found and self._has_sample:
            send = translate("Deal", "Mengirim {sample} dan menjawab pertanyaan mitra.")
            lines = [send.format(sample=self._sample)]
        if not lines:
            lines = [_BLANK * 4] * (2 if side is Side.PARTNER else 1)
        return _Part(heading, tuple(lines), tick=True)

    def _promise(self, one: Promise) -> str:
        if one.due_on is None:
            return one.text
        words = translate("Deal", "{what}, paling lambat {day}")
        return words.format(what=one.text.rstrip("."), day=_day(one.due_on))

    def _pay(self) -> tuple[str, ...]:
        deal = self._deal
        due = _BLANK if deal.due_on is None else _day(deal.due_on)
        lines = []
        if deal.fee:
            pay = translate("Deal", "{fee}, dibayar paling lambat {day}.")
            lines.append(pay.format(fee=wording.rupiah(deal.fee), day=due))
        elif deal.fee is None and not self._has_sample:
            pay = translate("Deal", "Rp {blank} dibayar paling lambat {day}.")
            lines.append(pay.format(blank=_BLANK, day=due))
        elif self._has_sample:
            lines.append(translate("Deal", "Produk, tanpa uang. Keduanya setuju ini pantas."))
        else:
            lines.append(translate("Deal", "Tanpa uang dan tanpa produk."))
        if self._has_sample:
            keep = translate("Deal", "Produk: {sample}. Boleh disimpan atau dipakai mitra.")
            lines.append(keep.format(sample=self._sample))
        return tuple(lines)

    @property
    def _has_sample(self) -> bool:
        return bool(self._deal.sample or self._deal.sample_value)

    @property
    def _sample(self) -> str:
        deal = self._deal
        value = wording.rupiah(deal.sample_value) if deal.sample_value else ""
        if deal.sample and value:
            words = translate("Deal", "{sample} (senilai {value})")
            return words.format(sample=deal.sample, value=value)
        return deal.sample or translate("Deal", "produk senilai {value}").format(value=value)

    def _rights(self) -> str:
        until = self._deal.usage_until
        day = _BLANK if until is None else _day(until)
        words = translate("Deal", "{rights} Berlaku sampai {day}.")
        return words.format(rights=deal_terms.usage_rights(self._deal), day=day)

    def _disclosure(self) -> str:
        words = translate(
            "Deal",
            "Mitra menulis “{words}” di awal teksnya, dan menyalakan penanda kerja sama milik "
            "Instagram, TikTok, atau tempat lain yang punya.",
        )
        return words.format(words=deal_terms.disclosure(self._deal, self.shop_name))

    def _signatures(self, top: float) -> Iterator[Draw]:
        half = WIDTH / 2 - 20
        agreed = translate("Deal", "Kami berdua sudah membaca dan setuju.")
        yield text_at(agreed, "line", 0, top, WIDTH, most=1)
        sides = (
            (0.0, translate("Deal", "Untuk toko"), self._shop.owner or self.shop_name),
            (WIDTH - half, translate("Deal", "Mitra"), self._partner.name),
        )
        for left, role, name in sides:
            yield text_at(role, "small", left, top + 24, half, role="text2", most=1)
            yield line_at(left, top + 92, half, "text")
            yield text_at(name, "lineStrong", left, top + 97, half * 0.62, most=2)
            day = translate("Deal", "Tanggal: ................")
            yield text_at(day, "small", left, top + 99, half, align_right=True, most=1)


def _day(day: date) -> str:
    """In one piece, whatever line it stands in."""
    return wording.full_day(day).replace(" ", "\N{NO-BREAK SPACE}")


# where it stands


def _blocks(size: _Size, part: _Part) -> list[TextBlock]:
    width = (WIDTH - _AS.headings) - (_AS.tick + 8 if part.tick else 0)
    return [TextBlock(printable(line), size.style, width) for line in part.lines]


def _heading(size: _Size, part: _Part) -> TextBlock:
    return TextBlock(part.heading, size.strong, _AS.headings - 14)


def _part_height(size: _Size, part: _Part) -> float:
    lines = sum(block.height + 2 for block in _blocks(size, part))
    return max(lines, _heading(size, part).height) + size.between * 1.5 + 1


def _add(flow: Flow, size: _Size, part: _Part) -> None:
    """A part stays in one piece where a page can hold it; else it goes on line by line."""
    height = _part_height(size, part)
    in_one_piece = height <= flow.end - HEADED.top_again
    if in_one_piece:
        flow.make_room(height)
    end = flow.top + height
    flow.add(block_at(_heading(size, part), 0.0, flow.top))
    for block in _blocks(size, part):
        flow.make_room(block.height)
        left = _AS.headings
        if part.tick:
            top = flow.top + (block.line_height - _AS.tick) / 2
            flow.add(tick_box_at(QRectF(left, top, _AS.tick, _AS.tick)))
            left += _AS.tick + 8
        flow.add(block_at(block, left, flow.top))
        flow.top += block.height + 2
    flow.top = end if in_one_piece else flow.top + size.between * 1.5 + 1
    flow.add(line_at(0, flow.top - size.between, WIDTH, "neutralMark"))
