"""What is said about criticism: how far it has come, what comes next, and texts to copy by name.

The texts are a beginning: the maker reads them, changes them, and sends them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.shop import Shop
from umkm_studio.models.text import squeeze
from umkm_studio.models.voices.criticism import Handling, Stage, Step
from umkm_studio.models.voices.testimonials import Voice
from umkm_studio.models.voices.theme_counts import LEAST_DAYS, Effect, Span, Verdict
from umkm_studio.models.voices.trust_log import Entry, Kind
from umkm_studio.ui.editors import voice_texts
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look

translate = QCoreApplication.translate

_REMEMBERED = 90  # letters of a buyer's words that are quoted back

KIND_ICONS = {
    Kind.MISTAKE: "alert-triangle",
    Kind.RECIPE: "book-2",
    Kind.PACKAGING: "package",
    Kind.POLICY: "list-check",
    Kind.WORK: "settings",
}


def stage_word(stage: Stage) -> str:
    """A stage in one word."""
    return {
        Stage.HEARD: translate("Criticism", "Didengar"),
        Stage.ANSWERED: translate("Criticism", "Dibalas"),
        Stage.FIXED: translate("Criticism", "Diperbaiki"),
        Stage.CHANGED: translate("Criticism", "Diubah seterusnya"),
        Stage.TOLD: translate("Criticism", "Pembeli dikabari"),
        Stage.CLOSED: translate("Criticism", "Selesai"),
    }[stage]


def next_sentence(handling: Handling) -> str:
    """What comes next, as advice."""
    if handling.next is Stage.FIXED and handling.steps:
        open_ = len(handling.steps) - handling.steps_done
        if open_ == 1:
            return translate("Criticism", "Tinggal satu langkah lagi.")
        return translate("Criticism", "Masih {count} langkah lagi.").format(count=open_)
    return {
        Stage.ANSWERED: translate(
            "Criticism", "Balas dengan tenang: sebut namanya, dan akui kalau memang salah."
        ),
        Stage.FIXED: translate(
            "Criticism", "Tulis apa yang kamu lakukan, satu per satu, dan sampai kapan."
        ),
        Stage.CHANGED: translate(
            "Criticism", "Supaya tidak terulang: resep, kemasan atau aturan mana yang diubah?"
        ),
        Stage.TOLD: translate(
            "Criticism", "Ceritakan perubahannya, supaya pembeli tahu kritiknya didengar."
        ),
        Stage.CLOSED: translate("Criticism", "Semua sudah dilakukan. Boleh ditutup."),
        None: handling.no_change
        or translate("Criticism", "Selesai. Terima kasih sudah mendengar."),
    }[handling.next]


def answered_look(voice: Voice) -> Look | None:
    """How soon it was answered; None where nobody knows."""
    hours = voice.response_hours
    if hours is not None and hours < 48:
        hours = max(1, hours)
        word = translate("Criticism", "dibalas dalam {hours} jam", "", hours).format(hours=hours)
        return Look(word, "success" if hours < 24 else "neutral")
    if voice.responded_at is None:
        return None
    days = (voice.responded_at.date() - voice.day).days
    if days <= 0:
        return Look(translate("Criticism", "dibalas hari itu juga"), "success")
    word = translate("Criticism", "dibalas setelah {days} hari", "", days).format(days=days)
    return Look(word, "neutral")


def kind_word(kind: Kind) -> str:
    """What an entry of the trust log is."""
    return {
        Kind.MISTAKE: translate("Criticism", "Kesalahan diakui"),
        Kind.RECIPE: translate("Criticism", "Resep diubah"),
        Kind.PACKAGING: translate("Criticism", "Kemasan diubah"),
        Kind.POLICY: translate("Criticism", "Aturan diubah"),
        Kind.WORK: translate("Criticism", "Cara kerja diubah"),
    }[kind]


def entry_line(entry: Entry) -> str:
    """An entry of the trust log in a line: Kemasan diubah 9 Okt: tutup bersegel."""
    words = translate("Criticism", "{kind} {day}: {text}")
    return words.format(kind=kind_word(entry.kind), day=wording.day(entry.day), text=entry.text)


def log_parts(entries: Sequence[Entry]) -> list[tuple[str, list[str]]]:
    """The trust log for paper: the day of each entry, and what was owned or changed."""
    return [
        (wording.day_and_year(entry.day), [kind_word(entry.kind), *_told(entry)])
        for entry in entries
    ]


# texts to copy


def log_text(entries: Sequence[Entry], shop: str) -> str:
    """The trust log as plain text, the newest first."""
    title = translate("Criticism", "Catatan kepercayaan {shop}").format(shop=shop).strip()
    found = [
        "\n".join((f"{wording.full_day(entry.day)}. {kind_word(entry.kind)}.", *_told(entry)))
        for entry in entries
    ]
    return "\n\n".join((title, *found))


def answer(name: str, mistake: str, steps: Sequence[Step]) -> str:
    """A calm answer by name. A mistake is owned where there was one; what is done about it follows
    with its day.
    """
    if mistake:
        begin = translate(
            "Criticism",
            "Terima kasih sudah memberi tahu, {name}, dan mohon maaf. Ini kesalahan kami: "
            "{mistake}.",
        )
    else:
        begin = translate(
            "Criticism",
            "Terima kasih sudah memberi tahu, {name}. Maaf, pengalamannya kurang menyenangkan.",
        )
    said = [begin.format(name=voice_texts.spoken_to(name), mistake=mistake.rstrip(" ."))]
    if steps:
        do = translate("Criticism", "Yang kami lakukan: {steps}.")
        said.append(do.format(steps=", ".join(map(_promise, steps))))
    said.append(translate("Criticism", "Kalau masih ada yang kurang, kabari kami di sini."))
    return " ".join(said)


def tell(voice: Voice, handling: Handling) -> str:
    """What the buyer hears once something was done: what they had said, and what is new since; ""
    as long as there is nothing to tell.
    """
    done = [step.text for step in handling.steps if step.done_on is not None]
    if not done and not handling.changes:
        return ""
    begin = translate("Criticism", "Halo {name}, masih ingat masukan ini: “{words}”?")
    said = [begin.format(name=voice_texts.spoken_to(voice.name), words=_beginning(voice.words))]
    for entry in handling.changes:
        since = translate("Criticism", "Sejak {day} ada yang kami ubah: {what}.")
        what = entry.text.rstrip(" .")
        said.append(since.format(day=wording.day(entry.day), what=what))
    if not handling.changes:
        did = translate("Criticism", "Yang sudah kami lakukan: {steps}.")
        said.append(did.format(steps=", ".join(done)))
    said.append(
        translate("Criticism", "Terima kasih sudah jujur. Karena itu kami jadi lebih baik.")
    )
    return " ".join(said)


def thank(name: str, shop: Shop) -> str:
    """Thanks for an honest review: the same words for kind and critical ones."""
    text = translate(
        "Criticism",
        "Halo {name}, terima kasih sudah menulis ulasan apa adanya untuk {shop}. Yang disukai "
        "kami jaga, yang kurang kami perbaiki.",
    )
    shop_name = shop.name or translate("Criticism", "toko kami")
    return text.format(name=voice_texts.spoken_to(name), shop=shop_name)


def _beginning(words: str) -> str:
    """The first words of what a buyer wrote, enough to remember it by."""
    words = squeeze(words)
    if len(words) <= _REMEMBERED:
        return words
    return f"{words[:_REMEMBERED].rsplit(' ', 1)[0].rstrip(' .,;')} …"


def _told(entry: Entry) -> list[str]:
    before = translate("Criticism", "Sebelumnya: {before}").format(before=entry.before)
    return [entry.text, *([before] if entry.before else [])]


def _promise(step: Step) -> str:
    if step.done_on is None and step.due_on is not None:
        words = translate("Criticism", "{step} (paling lambat {day})")
        return words.format(step=step.text, day=wording.day(step.due_on))
    return step.text


# what the numbers say


def verdict_look(verdict: Verdict) -> Look:
    """What became of a theme after a change, in a few words."""
    return {
        Verdict.FEWER: Look(translate("Criticism", "Terlihat turun"), "success", "circle-check"),
        Verdict.MORE: Look(translate("Criticism", "Terlihat naik"), "warning", "alert-triangle"),
        Verdict.UNCLEAR: Look(
            translate("Criticism", "Belum bisa dibedakan"), "neutral", "help-circle"
        ),
        Verdict.TOO_EARLY: Look(translate("Criticism", "Terlalu awal"), "dashed", "clock"),
        Verdict.TOO_FEW: Look(
            translate("Criticism", "Belum cukup data"), "dashed", "circle-dashed"
        ),
    }[verdict]


def effect_sentence(effect: Effect) -> str:
    """The counts on which the verdict stands, and what they can't say."""
    counts = translate("Criticism", "Sebelum: {before}. Sesudah: {after}.").format(
        before=_span(effect.before), after=_span(effect.after)
    )
    if effect.verdict is Verdict.TOO_EARLY:
        ready = effect.after.first + timedelta(days=LEAST_DAYS - 1)
        text = translate("Criticism", "Bisa dibandingkan mulai {day}.")
        return f"{counts} {text.format(day=wording.day(ready))}"
    why = {
        Verdict.FEWER: translate(
            "Criticism",
            "Turun sejauh ini jarang terjadi kalau hanya kebetulan. Hal lain bisa ikut berperan.",
        ),
        Verdict.MORE: translate(
            "Criticism",
            "Naik sejauh ini jarang terjadi kalau hanya kebetulan. Hal lain bisa ikut berperan.",
        ),
        Verdict.UNCLEAR: translate("Criticism", "Bedanya masih bisa kebetulan."),
        Verdict.TOO_FEW: translate("Criticism", "Angka sekecil ini belum bisa berkata apa-apa."),
    }[effect.verdict]
    return f"{counts} {why}"


def _span(span: Span) -> str:
    words = translate("Criticism", "{criticisms} kritik dari {orders} pesanan ({period})")
    return words.format(
        criticisms=span.criticisms,
        orders=wording.number(span.orders),
        period=wording.period(span.first, span.last),
    )
