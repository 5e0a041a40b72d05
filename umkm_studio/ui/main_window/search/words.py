"""What is said of a record that was found."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.search import Hit, Kind
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look, order_state_look, post_state_look
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.main_window.search.lines import Line
from umkm_studio.ui.main_window.search.opening import open_hit

translate = QCoreApplication.translate

_ICONS = {
    Kind.ORDER: "shopping-bag",
    Kind.CUSTOMER: "heart-handshake",
    Kind.PRODUCT: "package",
    Kind.CODE: "ticket",
    Kind.PARTNER: "speakerphone",
    Kind.POST: "calendar-month",
    Kind.REPLY: "copy",
    Kind.TESTIMONIAL: "message-heart",
    Kind.MESSAGE: "message-2",
}


def kind_words(kind: Kind) -> str:
    """The heading of a kind."""
    return {
        Kind.ORDER: translate("Search", "Pesanan"),
        Kind.CUSTOMER: translate("Search", "Pelanggan"),
        Kind.PRODUCT: translate("Search", "Produk"),
        Kind.CODE: translate("Search", "Kode"),
        Kind.PARTNER: translate("Search", "Mitra"),
        Kind.POST: translate("Search", "Konten"),
        Kind.REPLY: translate("Search", "Balasan siap salin"),
        Kind.TESTIMONIAL: translate("Search", "Testimoni dan kritik"),
        Kind.MESSAGE: translate("Search", "Pesan masuk"),
    }[kind]


def line_of(studio: Studio, hit: Hit) -> Line:
    """The line of a record, which opens it."""
    return Line(
        act=partial(open_hit, studio, hit),
        icon=_ICONS[hit.kind],
        title=hit.title or _nameless(hit),
        about=_about(hit),
        aside=_aside(hit),
        badge=_badge(hit),
    )


def _nameless(hit: Hit) -> str:
    """What is written where nobody knows the name."""
    if hit.kind is Kind.ORDER:
        return translate("Search", "Tanpa nama")
    return translate("Search", "Tanpa nama pengirim")


def _about(hit: Hit) -> str:
    """Below the title: the order's number with what was bought, else what the record says; before
    that, so that it is seen, where the words stand if not there.
    """
    number = hit.number if hit.kind in (Kind.ORDER, Kind.PRODUCT) else ""
    return " · ".join(filter(None, (number, hit.besides, hit.about)))


def _aside(hit: Hit) -> str:
    """At the right: day and money, as far as the kind has them."""
    if hit.kind is Kind.CODE and hit.day is not None:
        day = wording.day_and_year(hit.day)
        return translate("Search", "sampai {day}").format(day=day)
    if hit.kind is Kind.CUSTOMER:
        return _bought(hit)
    day = wording.day_and_year(hit.day) if hit.day is not None else ""
    money = wording.rupiah(hit.amount) if hit.amount is not None else ""
    if day and money:
        return translate("Search", "{day} · {money}").format(day=day, money=money)
    return day or money


def _bought(hit: Hit) -> str:
    if hit.day is None:
        return ""
    day = wording.day_and_year(hit.day)
    return translate("Search", "terakhir beli {day}").format(day=day)


def _badge(hit: Hit) -> Look | None:
    if hit.kind is Kind.ORDER:
        return order_state_look(hit.state)
    if hit.kind is Kind.POST:
        return post_state_look(hit.state)
    if hit.state == "criticism":
        return Look(translate("Search", "Kritik"), "warning")
    if hit.state == "waiting":
        return Look(translate("Search", "Menunggu balasan"), "warning", "clock")
    if hit.state == "archived":
        return Look(translate("Search", "Arsip"), "neutral")
    return None
