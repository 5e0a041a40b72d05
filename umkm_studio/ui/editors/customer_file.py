"""Everything that the shop holds about one person, as a file to hand over.

An HTML page: every phone and computer opens it without another program, it prints, and a
spreadsheet reads its tables. It asks for nothing from anywhere: no script, no picture, no link.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import files, privacy_register
from umkm_studio.models.campaigns.loyalty import members
from umkm_studio.models.sales import contacts, orders, person, withdrawals
from umkm_studio.models.sales.person import Identity, Person
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, messages, testimonials
from umkm_studio.ui.editors import customer_file_more, testimonial_words
from umkm_studio.ui.editors.customer_words import moment, name_of, places
from umkm_studio.ui.editors.loyalty_words import change_words, reason_words
from umkm_studio.ui.editors.message_words import kind_word
from umkm_studio.ui.editors.privacy_deeds import deed_for_person, when_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import order_state_look
from umkm_studio.ui.kit.places import place_word

translate = QCoreApplication.translate

_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font-family: sans-serif; line-height: 1.4; margin: 2em auto; max-width: 60em;
padding: 0 1em; }}
table {{ border-collapse: collapse; margin: 0 0 2em; width: 100%; }}
th, td {{ border-bottom: 1px solid #bbb; padding: .4em .6em; text-align: left;
vertical-align: top; }}
</style></head>
<body>
<h1>{title}</h1>
<p>{intro}</p>
{tables}
</body>
</html>
"""


def write(store: Store, somebody: Person, path: Path, *, shop: str, now: datetime) -> None:
    """Write the file. Raises `UserError`: veiled, and those of `files.whole` (a full disk, a folder
    that is gone).
    """
    store.must_be_plain()
    title = translate("CustomerFile", "Data {name} di {shop}").format(
        name=name_of(somebody), shop=shop or "UMKM Studio"
    )
    intro = translate(
        "CustomerFile",
        "Ini semua yang disimpan tentang kamu, disalin pada {day}. Data ini disimpan di "
        "komputer penjual dan di cadangan yang dibuatnya.",
    ).format(day=wording.full_day(now.date()))
    tables = [
        table(translate("CustomerFile", "Tentang kamu"), (), _about(store, somebody)),
        table(
            translate("CustomerFile", "Dikenali dari"),
            (
                translate("CustomerFile", "Nama"),
                translate("CustomerFile", "Tempat"),
                translate("CustomerFile", "Cara"),
            ),
            map(_identity, somebody.identities),
        ),
        table(translate("CustomerFile", "Pesanan"), _headers(), _orders(store, somebody)),
    ]
    tables += _messages(store, somebody)
    tables += _testimonials(store, somebody)
    tables += _thanks(store, somebody)
    tables += [
        table(what, (), lines) for what, lines in customer_file_more.parts(store, somebody.id)
    ]
    done = [
        (when_words(entry), deed_for_person(entry))
        for entry in privacy_register.of_person(store, somebody.id)
    ]
    if done:
        tables.append(table(translate("CustomerFile", "Yang sudah dikerjakan untukmu"), (), done))
    mentioned = [(one.text.strip(),) for one in person.mentions(store, somebody)]
    if mentioned:
        words = translate("CustomerFile", "Catatan penjual yang menyebut namamu")
        tables.append(table(words, (), mentioned))
    write_page(path, title, intro, tables)


def write_page(path: Path, title: str, intro: str, tables: Iterable[str]) -> None:
    """Write a page of `table`s. Raises the `UserError`s of `files.whole`."""
    page = _PAGE.format(
        language="en" if wording.is_english() else "id",
        title=escape(title),
        intro=escape(intro),
        tables="\n".join(tables),
    )
    with files.whole(path) as unfinished:
        unfinished.write_text(page, encoding="utf-8")


def _about(store: Store, somebody: Person) -> Iterator[tuple[str, str]]:
    asked_at = withdrawals.asked_at(store, somebody.id)
    known = {
        translate("CustomerFile", "Nama"): somebody.name,
        translate("CustomerFile", "Panggilan"): somebody.nickname,
        translate("CustomerFile", "Nomor HP"): somebody.phone,
        translate("CustomerFile", "Kota"): ", ".join(somebody.cities),
        translate("CustomerFile", "Catatan"): somebody.note,
        translate("CustomerFile", "Penjualan"): wording.number(somebody.sales),
        translate("CustomerFile", "Jumlah belanja"): wording.rupiah(somebody.bought),
        translate("CustomerFile", "Pertama membeli"): wording.full_day(somebody.first_sale_on),
        translate("CustomerFile", "Terakhir membeli"): wording.full_day(somebody.last_sale_on),
        translate("CustomerFile", "Nomor pelanggan"): str(somebody.id),
        translate("CustomerFile", "Minta dihapus"): moment(asked_at) if asked_at else "",
        translate("CustomerFile", "Tidak mau dihubungi"): translate("CustomerFile", "Ya")
        if contacts.is_refused(store, somebody.id)
        else "",
    }
    yield from ((what, words) for what, words in known.items() if words)


def _thanks(store: Store, somebody: Person) -> Iterator[str]:
    """What they collected, and when they were written to, where there is any of it."""
    day = translate("CustomerFile", "Tanggal")
    collected = [
        (wording.day_and_year(one.day), reason_words(one), change_words(one))
        for one in members.history(store, somebody.id)
    ]
    if collected:
        what = translate("CustomerFile", "Yang terjadi")
        title = translate("CustomerFile", "Poin, stempel, dan kupon")
        yield table(title, (day, what, translate("CustomerFile", "Jumlah")), collected)
    written = [
        (wording.day_and_year(one.day), one.note) for one in contacts.of_person(store, somebody.id)
    ]
    if written:
        title = translate("CustomerFile", "Kapan kamu disapa")
        yield table(title, (day, translate("CustomerFile", "Catatan")), written)


def _messages(store: Store, somebody: Person) -> Iterator[str]:
    """What they wrote to the shop, where any of it is kept."""
    ids = [one.id for one in somebody.identities]
    lines = [
        (
            wording.day_and_year(one.received_on),
            place_word(one.platform),
            kind_word(one.kind),
            one.text,
            wording.day_and_year(one.answered_on),
        )
        for one in messages.of_people(store, ids)
    ]
    if lines:
        yield table(
            translate("CustomerFile", "Pesan darimu"),
            (
                translate("CustomerFile", "Tanggal"),
                translate("CustomerFile", "Tempat"),
                translate("CustomerFile", "Jenis"),
                translate("CustomerFile", "Isi"),
                translate("CustomerFile", "Dibalas"),
            ),
            lines,
        )


def _testimonials(store: Store, somebody: Person) -> Iterator[str]:
    """What they said of the shop, and what they allowed."""
    lines = []
    for voice in testimonials.of_people(store, [one.id for one in somebody.identities]):
        asked = consents.history(store, voice.id or 0)
        lines.append(
            (
                wording.day_and_year(voice.day),
                voice.name,
                testimonial_words.said(voice),
                "" if voice.stars is None else str(voice.stars),
                " ".join(map(testimonial_words.history_line, asked)),
                voice.response,
                customer_file_more.file_name(voice.photo),
            )
        )
    if lines:
        yield table(
            translate("CustomerFile", "Katamu tentang kami"),
            (
                translate("CustomerFile", "Tanggal"),
                translate("CustomerFile", "Nama"),
                translate("CustomerFile", "Isi"),
                translate("CustomerFile", "Bintang"),
                translate("CustomerFile", "Izin"),
                translate("CustomerFile", "Jawaban kami"),
                translate("CustomerFile", "Foto"),
            ),
            lines,
        )


def _identity(one: Identity) -> tuple[str, ...]:
    ways = list(one.user_names)
    if one.has_phone:
        ways.append(translate("CustomerFile", "kode rahasia dari nomor HP, bukan nomornya"))
    return (one.name, places(one.channels), ", ".join(ways))


def _headers() -> tuple[str, ...]:
    return (
        translate("CustomerFile", "Nomor"),
        translate("CustomerFile", "Tanggal"),
        translate("CustomerFile", "Tempat"),
        translate("CustomerFile", "Status"),
        translate("CustomerFile", "Barang"),
        translate("CustomerFile", "Jumlah"),
        translate("CustomerFile", "Yang tersimpan bersamanya"),
    )


def _orders(store: Store, somebody: Person) -> Iterator[tuple[str, ...]]:
    for past in person.orders_of(store, somebody.id):
        order = orders.get(store, past.id)
        if order is None:
            continue
        beside = (
            order.customer, order.phone, order.address, order.city, order.campaign_code,
            order.heard_from, order.note,
        )  # fmt: skip
        yield (
            order.number,
            wording.day_and_year(order.ordered_on),
            place_word(order.channel),
            order_state_look(order.status).word,
            "\n".join(past.goods),
            wording.rupiah(order.net_sales),
            "\n".join(words for words in beside if words),
        )


def table(title: str, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with its title; no headers, no first line."""
    head = "".join(f"<th>{escape(words)}</th>" for words in headers)
    lines = ("".join(f"<td>{_cell(words)}</td>" for words in row) for row in rows)
    body = "\n".join(f"<tr>{line}</tr>" for line in ([head] if head else []) + list(lines))
    return f"<h2>{escape(title)}</h2>\n<table>\n{body}\n</table>"


def _cell(words: str) -> str:
    return escape(words).replace("\n", "<br>")
