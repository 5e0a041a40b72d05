"""The left column of the page: the month in numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.month import MonthReport
from umkm_studio.models.insight.month_facts import PostResult
from umkm_studio.models.voices.consents import Quote
from umkm_studio.ui.kit import paper, wording
from umkm_studio.ui.kit.badges import pillar_role, pillar_word
from umkm_studio.ui.kit.paper import fitted
from umkm_studio.ui.kit.printable import printable
from umkm_studio.ui.month_words import profit_reason
from umkm_studio.ui.reports.columns import Part, Piece
from umkm_studio.ui.reports.month_template import MONTH, Spacing

translate = QCoreApplication.translate

_LINE = ("line", "small")
_BAR = MONTH.left_width - MONTH.names - MONTH.amounts - 8


def facts(report: MonthReport, spacing: Spacing) -> list[Part]:
    """What happened, a part for each thing."""
    parts = _Facts(report, spacing)
    makers: dict[str, Callable[[], Iterator[Part]]] = {
        "figures": parts.figures,
        "pillars": parts.pillars,
        "best": parts.best,
        "loved": parts.loved,
        "voice": parts.voice,
    }
    return [part for name in MONTH.facts for part in makers[name]()]


class _Facts:
    def __init__(self, report: MonthReport, spacing: Spacing) -> None:
        self._report = report
        self._spacing = spacing

    def _piece(self, heading: str = "") -> Piece:
        piece = Piece(MONTH.left_width, self._spacing.above if heading else 9.0)
        if heading:
            piece.text(heading, "section", "lineStrong", lines=1, role="link")
            piece.skip(self._spacing.below)
        return piece

    # figures

    def figures(self) -> Iterator[Piece]:
        report = self._report
        heading = translate("Report", "Yang terjadi")
        if not report.is_over:
            until = translate("Report", "Yang terjadi sampai {day}")
            heading = until.format(day=wording.full_day(report.until))
        piece = self._piece(heading)
        for name, value in _rows(report):
            piece.pair(name, value, self._spacing.figure)
        reason = profit_reason(report.sales)
        if reason:
            piece.skip(6)
            piece.text(reason, "small", lines=2, role="text3")
        if report.closed_on is not None:
            piece.skip(6)
            piece.text(_closed(report, report.closed_on), "small", lines=2, role="text3")
        yield piece

    # pillars

    def pillars(self) -> Iterator[Piece]:
        report = self._report
        piece = self._piece(translate("Report", "Omzet menurut pilar"))
        amounts = report.net_sales_by_pillar
        most = max(amounts.values(), default=0)
        if most <= 0:
            none = translate("Report", "Belum ada omzet yang terhubung ke konten.")
            piece.text(none, *_LINE, lines=1, role="text3")
        else:
            for pillar in Pillar:
                share = amounts[pillar] / most
                row = partial(_put_pillar, pillar, amounts[pillar], share)
                piece.add(row, self._spacing.pillar)
        piece.skip(5)
        for amount, words in (
            (
                report.net_sales_elsewhere,
                translate("Report", "{amount} lagi lewat jalur lain yang diketahui."),
            ),
            (report.net_sales_untraced, _untraced(is_rest=most > 0)),
        ):
            if amount:
                said = words.format(amount=wording.rupiah(amount))
                piece.text(said, "small", lines=1, role="text3")
        yield piece

    # posts

    def best(self) -> Iterator[Piece]:
        heading = translate("Report", "Paling banyak membawa pesanan")
        if not self._report.best:
            piece = self._piece(heading)
            none = translate("Report", "Belum ada pesanan yang terhubung ke konten.")
            piece.text(none, *_LINE, lines=1, role="text3")
            yield piece
        for number, result in enumerate(self._report.best):
            yield self._post(result, "" if number else heading)

    def loved(self) -> Iterator[Piece]:
        if self._report.loved is not None:
            heading = translate("Report", "Ramai, tetapi sepi pesanan")
            yield self._post(self._report.loved, heading, liked=True)

    def _post(self, result: PostResult, heading: str, *, liked: bool = False) -> Piece:
        """Title, what it brought, and how that is known; for a loved one its likes instead."""
        piece = self._piece(heading)
        piece.text(result.title, "lineStrong")
        words = translate("Report", "{orders} pesanan, laba {profit}")
        if liked:
            words = translate("Report", "{likes} suka, {orders} pesanan, laba {profit}")
        said = words.format(
            likes=wording.number(result.likes),
            orders=wording.number(result.orders),
            profit=wording.rupiah(result.profit),
        )
        piece.text(said, *_LINE, lines=1)
        if not liked:
            both = bool(result.proven and result.reported)
            lines = 2 if both or len(result.codes) > 1 else 1
            piece.text(_how_known(result), *_LINE, lines=lines, role="text3")
        return piece

    # words

    def voice(self) -> Iterator[Piece]:
        if self._report.voice is not None:
            yield self._voice(self._report.voice)

    def _voice(self, voice: Quote) -> Piece:
        """A buyer's words as they allow them to be shown, and what has to be said beside them."""
        piece = self._piece(translate("Report", "Satu suara pembeli"))
        words = translate("Report", "“{words}”").format(words=printable(voice.words).strip())
        piece.text(words, "line")
        piece.skip(2)
        allowed = translate("Report", "{name}, dibagikan dengan izin")
        name = voice.name or translate("Report", "Seorang pembeli")
        piece.text(allowed.format(name=name), *_LINE, lines=1, role="text3")
        if voice.is_shortened:
            short = translate("Report", "Dipersingkat, tanda … bagian yang dilewati")
            piece.text(short, "small", lines=1, role="text3")
        if voice.incentive:
            given = translate("Report", "Pembeli menerima: {incentive}")
            piece.text(given.format(incentive=voice.incentive), "small", role="text3")
        return piece


def _rows(report: MonthReport) -> Iterator[tuple[str, str]]:
    sales, heard = report.sales, report.heard
    yield translate("Report", "Omzet"), wording.rupiah(sales.net_sales)
    yield translate("Report", "Laba"), wording.rupiah(sales.profit)
    yield translate("Report", "Pesanan"), wording.number(sales.orders)
    yield translate("Report", "Rata-rata per pesanan"), wording.rupiah(sales.per_order)
    yield translate("Report", "Lewat kode atau kata pembeli"), wording.number(report.traced)
    yield translate("Report", "Konten diunggah"), wording.number(sum(report.posts.values()))
    usual = report.answers.usual
    waited = (
        wording.UNKNOWN if usual is None else wording.duration(round(usual.total_seconds() / 60))
    )
    yield translate("Report", "Waktu membalas"), waited
    spoken = wording.number(heard.testimonials)
    if heard.testimonials:
        words = translate("Report", "{count}, {allowed} dengan izin")
        spoken = words.format(count=spoken, allowed=wording.number(heard.allowed))
    yield translate("Report", "Testimoni baru"), spoken
    if heard.criticisms:
        words = translate("Report", "{some} dari {every}").format(
            some=wording.number(heard.fixed), every=wording.number(heard.criticisms)
        )
        yield translate("Report", "Kritik diperbaiki"), words
    if report.owed:
        yield translate("Report", "Hadiah belum dipakai"), wording.rupiah(report.owed)


def _untraced(*, is_rest: bool) -> str:
    """Of unknown origin; the rest of the figures above, where there are any."""
    if is_rest:
        return translate("Report", "{amount} lagi tanpa jejak asal.")
    return translate("Report", "{amount} tanpa jejak asal.")


def _closed(report: MonthReport, day: date) -> str:
    words = translate("Report", "Angka seperti waktu bulan ditutup, {day}.")
    if report.changed:
        words = translate(
            "Report",
            "Angka seperti waktu bulan ditutup, {day}. Sejak itu {count} angka berubah.",
            "",
            len(report.changed),
        )
    return words.format(day=wording.full_day(day), count=wording.number(len(report.changed)))


def _put_pillar(
    pillar: Pillar, amount: int, share: float, painter: QPainter, left: float, top: float
) -> None:
    """Its name and amount stand beside the bar: grey paper must not need the colours."""
    fitted(pillar_word(pillar), ("small",), MONTH.names).draw(painter, left, top + 4)
    if share > 0:
        box = QRectF(left + MONTH.names, top + 7, max(2.0, _BAR * share), 11)
        paper.draw_bar(painter, box, pillar_role(pillar))
    words = fitted(wording.rupiah(amount), ("small",), MONTH.left_width, right=True)
    words.draw(painter, left, top + 4)


def _how_known(result: PostResult) -> str:
    codes = ", ".join(result.codes)
    if result.proven and result.reported:
        words = translate("Report", "{proven} terbukti lewat kode {codes}, {reported} kata pembeli")
        return words.format(proven=result.proven, codes=codes, reported=result.reported)
    if result.proven:
        return translate("Report", "Terbukti lewat kode {codes}").format(codes=codes)
    return translate("Report", "Kata pembeli")
