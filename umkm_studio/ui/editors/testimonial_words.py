"""What is said about testimonials and their consent."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.voices import consents
from umkm_studio.models.voices.consents import Answer, Consent, Standing
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.models.voices.testimonial_list import Line
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look
from umkm_studio.ui.kit.places import place_word, places_word

translate = QCoreApplication.translate


def consent_look(standing: Standing) -> Look:
    """How it stands with the consent, in a badge."""
    return {
        Standing.NOT_ASKED: Look(translate("Consent", "Belum minta izin"), "warning", "lock"),
        Standing.ASKED: Look(translate("Consent", "Menunggu jawaban izin"), "warning", "clock"),
        Standing.GIVEN: Look(translate("Consent", "Boleh dibagikan"), "info", "check"),
        Standing.REFUSED: Look(translate("Consent", "Tidak boleh dibagikan"), "neutral", "lock"),
        Standing.ENDED: Look(translate("Consent", "Izin sudah berakhir"), "warning", "lock"),
        Standing.WITHDRAWN: Look(translate("Consent", "Izin ditarik"), "danger", "lock"),
    }[standing]


def proof_look(line: Line) -> Look:
    """Whether an order stands behind the words."""
    if line.voice.is_verified:
        word = translate("Testimonials", "Pembeli terbukti")
        return Look(word, "success", "rosette-discount-check")
    return Look(translate("Testimonials", "Belum terhubung"), "dashed", "link")


def name_form_word(form: NameForm) -> str:
    """A form of the name."""
    return {
        NameForm.FULL: translate("Consent", "Nama lengkap"),
        NameForm.FIRST: translate("Consent", "Nama depan"),
        NameForm.INITIALS: translate("Consent", "Inisial"),
        NameForm.NONE: translate("Consent", "Tanpa nama"),
    }[form]


def shown_name(line: Line) -> str:
    """Who said it, with the city of the order."""
    name = line.voice.name
    if name and line.city and "," not in name and not name.startswith("@"):
        return translate("Testimonials", "{name}, {city}").format(name=name, city=line.city)
    return name or translate("Testimonials", "Tanpa nama")


def about(line: Line, *, with_day: bool = False) -> str:
    """What it is about and what it rests on: product, order or channel, and the day."""
    parts = [line.product]
    if line.number:
        parts.append(line.number)
    elif line.voice.channel:
        place = place_word(line.voice.channel)
        parts.append(translate("Testimonials", "lewat {place}").format(place=place))
    if with_day or len(list(filter(None, parts))) < 2:
        parts.append(wording.day(line.voice.day))
    return " · ".join(filter(None, parts))


def stars_words(stars: int | None) -> str:
    """Stars for a screen reader."""
    if stars is None:
        return translate("Testimonials", "tanpa bintang")
    return translate("Testimonials", "{stars} dari 5 bintang").format(stars=stars)


def said(voice: Voice) -> str:
    """The words between quotation marks, or that they are gone."""
    if not voice.words:
        return translate("Testimonials", "Kata-katanya sudah dihapus atas permintaan pembeli.")
    return translate("Testimonials", "“{words}”").format(words=voice.words)


def consent_sentence(consent: Consent | None, today: date) -> str:
    """How it stands with the consent, in a sentence."""
    standing = consents.standing(consent, today)
    if consent is None or standing is Standing.NOT_ASKED:
        return translate("Consent", "Pembeli belum ditanya, jadi katanya belum boleh dibagikan.")
    if standing is Standing.ASKED:
        if consent.asked_on is None:
            return translate("Consent", "Sudah ditanya, belum dijawab.")
        text = translate("Consent", "Ditanya {day}, belum dijawab.")
        return text.format(day=wording.day_and_year(consent.asked_on))
    if standing is Standing.REFUSED:
        text = translate("Consent", "Pembeli tidak mengizinkan ({day}). Katanya tetap tersimpan.")
        return text.format(day=wording.day_and_year(consent.answered_on))
    if standing is Standing.WITHDRAWN and consent.withdrawn_at is not None:
        text = translate("Consent", "Pembeli menarik izinnya {day} pukul {clock}.")
        return text.format(
            day=wording.day_and_year(consent.withdrawn_at.date()),
            clock=wording.clock(consent.withdrawn_at),
        )
    if standing is Standing.ENDED:
        text = translate("Consent", "Izinnya hanya sampai {day}. Tanyakan lagi kalau masih perlu.")
        return text.format(day=wording.day_and_year(consent.ends_on))
    return _given(consent)


def where_and_until(consent: Consent) -> str:
    """Where a yes holds, and until when, as on a card: Instagram, sampai 31 Des 2026."""
    where = places_word(consent.places) or translate("Consent", "Di mana saja")
    if consent.ends_on is None:
        return where
    text = translate("Consent", "{where}, sampai {day}")
    return text.format(where=where, day=_day(consent.ends_on))


def history_line(consent: Consent) -> str:
    """One asking and its answer, for the list of all of them."""
    parts = []
    if consent.asked_on is not None:
        asked = translate("Consent", "Ditanya {day}")
        parts.append(_with_way(asked.format(day=_day(consent.asked_on)), consent.asked_how))
    if consent.answer is Answer.REFUSED:
        refused = translate("Consent", "Tidak diizinkan {day}")
        parts.append(_with_way(refused.format(day=_day(consent.answered_on)), consent.answered_how))
    if consent.answer is Answer.GIVEN:
        given = translate("Consent", "Diizinkan {day}")
        words = _with_way(given.format(day=_day(consent.answered_on)), consent.answered_how)
        text = translate("Consent", "{given}: {extent}")
        parts.append(text.format(given=words, extent=_extent(consent)))
    if consent.withdrawn_at is not None:
        gone = translate("Consent", "Ditarik {day} pukul {clock}")
        clock = wording.clock(consent.withdrawn_at)
        parts.append(gone.format(day=_day(consent.withdrawn_at.date()), clock=clock))
    return ". ".join(parts) + "."


def field_word(field: str) -> str:
    """What was changed, in the log of edits."""
    return {
        "kind": translate("Testimonials", "Jenis"),
        "time": translate("Testimonials", "Jam"),
        "shortened": translate("Testimonials", "Bentuk pendek"),
        "name": translate("Testimonials", "Nama"),
        "channel": translate("Testimonials", "Disampaikan lewat"),
        "photo": translate("Testimonials", "Foto"),
        "order_id": translate("Testimonials", "Pesanan"),
        "product_id": translate("Testimonials", "Produk"),
        "customer_id": translate("Testimonials", "Pelanggan"),
        "incentive": translate("Testimonials", "Imbalan"),
        "response": translate("Testimonials", "Jawaban"),
        "responded_at": translate("Testimonials", "Waktu jawaban"),
        "improvement": translate("Testimonials", "Perbaikan"),
    }.get(field, field)


def _given(consent: Consent) -> str:
    text = translate("Consent", "Diizinkan {day}: {extent}.")
    return text.format(day=_day(consent.answered_on), extent=_extent(consent))


def _extent(consent: Consent) -> str:
    """What a yes holds for: name, places, until when."""
    where = places_word(consent.places) or translate("Consent", "di mana saja")
    parts = [name_form_word(consent.name_form).lower(), where]
    if consent.ends_on is not None:
        parts.append(translate("Consent", "sampai {day}").format(day=_day(consent.ends_on)))
    return ", ".join(parts)


def _with_way(words: str, way: str) -> str:
    return translate("Consent", "{words} ({way})").format(words=words, way=way) if way else words


def _day(day: date | None) -> str:
    return wording.day_and_year(day)
