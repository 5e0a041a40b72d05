"""The words of insight exports: what becomes of a post, what was brought."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.importing.results import Brought, Outcome, State
from umkm_studio.models.sheets.drafts import Problem
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import BadgeKind, Look
from umkm_studio.ui.kit.places import places_word
from umkm_studio.ui.pages.orders_page.words import problem_sentence

translate = QCoreApplication.translate

_PROBLEMS_TOLD = 3
_LOOKS: dict[State, tuple[BadgeKind, str]] = {
    State.UPDATED: ("success", "check"),
    State.SAME: ("neutral", "copy"),
    State.NEW: ("info", "calendar-plus"),
    State.WAITING: ("warning", "help-circle"),
    State.LEFT: ("neutral", "minus"),
    State.OTHER: ("neutral", "heart-handshake"),
}


def state_word(state: State) -> str:
    """What becomes of a post of the file."""
    return {
        State.WAITING: translate("ResultWords", "Menunggu pilihanmu"),
        State.NEW: translate("ResultWords", "Konten baru"),
        State.UPDATED: translate("ResultWords", "Angka diperbarui"),
        State.SAME: translate("ResultWords", "Sudah ada"),
        State.LEFT: translate("ResultWords", "Dilewati"),
        State.OTHER: translate("ResultWords", "Akun lain"),
    }[state]


def state_icon(state: State) -> str:
    """The icon of a state."""
    return _LOOKS[state][1]


def state_look(state: State) -> Look:
    """The badge of a post; the row that waits is tinted."""
    kind, icon = _LOOKS[state]
    return Look(state_word(state), kind, icon, on_tint=state is State.WAITING)


def count_word(name: str) -> str:
    """A number that platforms show."""
    return {
        "views": translate("ResultWords", "Tayangan"),
        "reach": translate("ResultWords", "Jangkauan"),
        "likes": translate("ResultWords", "Suka"),
        "comments": translate("ResultWords", "Komentar"),
        "shares": translate("ResultWords", "Dibagikan"),
        "saves": translate("ResultWords", "Disimpan"),
        "follows": translate("ResultWords", "Pengikut baru"),
    }[name]


def metric_word(metric: str) -> str:
    """A daily figure of the account."""
    others = {
        "profile_views": translate("ResultWords", "Kunjungan profil"),
        "interactions": translate("ResultWords", "Interaksi"),
        "link_clicks": translate("ResultWords", "Klik tautan"),
    }
    return others[metric] if metric in others else count_word(metric)


def outcome_sentence(one: Outcome) -> str:
    """Why a post is what it is, in whole sentences."""
    if one.state is State.WAITING and one.like is not None:
        text = translate(
            "ResultWords",
            "Mirip {id} “{title}” di kalendermu, {day}. Sama, atau unggahan lain?",
        )
        return text.format(
            id=one.like.post.public_id,
            title=one.like.post.title,
            day=wording.weekday_and_day(one.like.post.day),
        )
    if one.state in (State.UPDATED, State.SAME) and one.post is not None:
        text = translate("ResultWords", "Ini {id} “{title}” di kalendermu.")
        if one.state is State.SAME:
            text = translate(
                "ResultWords", "Ini {id} “{title}” di kalendermu, angkanya sudah tersimpan."
            )
        return text.format(id=one.post.public_id, title=one.post.title)
    if one.state is State.OTHER:
        text = translate(
            "ResultWords",
            "Milik akun {account} (kolaborasi). Tidak dihitung sebagai unggahanmu.",
        )
        return text.format(account=one.shown.account or wording.UNKNOWN)
    if one.state is State.LEFT:
        return translate("ResultWords", "Tidak ikut masuk. Bisa kamu tambahkan kapan saja.")
    if one.like is not None:
        text = translate(
            "ResultWords",
            "Konten baru. Captionnya seperti {id} “{title}” di {place}, {day}: kalau ceritanya "
            "sama, gabungkan jadi satu konten di dua tempat. Angkanya dijumlahkan.",
        )
        return text.format(
            id=one.like.post.public_id,
            title=one.like.post.title,
            place=places_word(one.like.post.platforms),
            day=wording.weekday_and_day(one.like.post.day),
        )
    if one.word:
        text = translate(
            "ResultWords",
            "Belum ada di kalender, jadi ditambahkan. Pilarnya usulan dari kata “{word}”.",
        )
        return text.format(word=one.word)
    return translate("ResultWords", "Belum ada di kalender, jadi ditambahkan. Periksa pilarnya.")


def problem_sentences(problems: Sequence[Problem]) -> str:
    """What stays out of an insight export and why, the first few; posts that wait for the maker's
    word are rows of their own.
    """
    told = [one for one in problems if one.code != "post_maybe_known"]
    sentences = []
    for one in told[:_PROBLEMS_TOLD]:
        sentence = problem_sentence(one)
        if one.code == "sheet_not_kept":
            sentences.append(sentence)
            continue
        place = translate("ResultWords", "Baris {row}: {sentence}")
        if one.sheet:
            place = translate("ResultWords", "{sheet}, baris {row}: {sentence}")
        sentences.append(place.format(sheet=one.sheet, row=one.row, sentence=sentence))
    if (rest := len(told) - _PROBLEMS_TOLD) > 0:
        more = translate("ResultWords", "Dan {count} baris lain.")
        sentences.append(more.format(count=wording.number(rest)))
    return "\n".join(sentences)


def import_words(done: Imported, brought: Brought) -> str:
    """What the button of the check step is going to do."""
    if brought.has_days and not brought.outcomes:
        words = translate("ResultWords", "Simpan {days} hari")
    elif done.posts_new and done.posts_updated:
        words = translate("ResultWords", "Simpan {updated} hasil, tambah {new} konten")
    elif done.posts_new:
        words = translate("ResultWords", "Tambah {new} konten dengan hasilnya")
    else:
        words = translate("ResultWords", "Simpan {updated} hasil")
    return words.format(
        new=wording.number(done.posts_new),
        updated=wording.number(done.posts_updated),
        days=wording.number(brought.days_new + brought.days_updated),
    )


def imported_words(done: Imported, brought: Brought) -> str:
    """What an import has done."""
    if brought.has_days and not brought.outcomes:
        words = translate("ResultWords", "Angka {days} hari tersimpan")
    elif done.posts_new and done.posts_updated:
        words = translate("ResultWords", "{updated} hasil diperbarui, {new} konten ditambahkan")
    elif done.posts_new:
        words = translate("ResultWords", "{new} konten ditambahkan dengan hasilnya")
    else:
        words = translate("ResultWords", "Hasil {updated} konten tersimpan")
    return words.format(
        new=wording.number(done.posts_new),
        updated=wording.number(done.posts_updated),
        days=wording.number(brought.days_new + brought.days_updated),
    )


def facts(done: Imported, brought: Brought) -> list[tuple[str, str, str, int]]:
    """What an import did, in lines: icon, colour role, words, how many."""
    found = [
        (
            "calendar-plus",
            "success",
            translate("ResultWords", "Konten baru di kalender"),
            done.posts_new,
        ),
        (
            "pencil",
            "info",
            translate("ResultWords", "Konten yang angkanya diperbarui"),
            done.posts_updated,
        ),
        (
            "chart-dots",
            "info",
            translate("ResultWords", "Hari baru dengan angka harian"),
            brought.days_new,
        ),
        (
            "chart-dots",
            "info",
            translate("ResultWords", "Hari yang angkanya diperbarui"),
            brought.days_updated,
        ),
        (
            "help-circle",
            "warning",
            translate("ResultWords", "Belum masuk, menunggu pilihanmu: sama atau baru"),
            brought.how_many(State.WAITING),
        ),
        (
            "minus",
            "text2",
            translate("ResultWords", "Dilewati, sesuai pilihanmu"),
            brought.how_many(State.LEFT),
        ),
        (
            "copy",
            "text2",
            translate("ResultWords", "Sudah ada sebelumnya"),
            brought.how_many(State.SAME),
        ),
        (
            "heart-handshake",
            "text2",
            translate("ResultWords", "Milik akun lain, tidak dihitung"),
            brought.others,
        ),
    ]
    happened = [one for one in found if one[3]]
    return happened or found[:1]


def summary(done: Imported, brought: Brought) -> str:
    """The words beside the button: what stays out."""
    parts = []
    if waiting := brought.how_many(State.WAITING):
        text = translate("ResultWords", "{count} menunggu pilihanmu dan belum ikut")
        parts.append(text.format(count=wording.number(waiting)))
    if others := brought.others:
        text = translate("ResultWords", "{count} milik akun lain")
        parts.append(text.format(count=wording.number(others)))
    if same := brought.how_many(State.SAME):
        text = translate("ResultWords", "{count} sudah ada")
        parts.append(text.format(count=wording.number(same)))
    if done.ignored_columns:
        text = translate("ResultWords", "kolom yang tidak dikenal: {columns}")
        parts.append(text.format(columns=", ".join(done.ignored_columns)))
    return " · ".join(parts)


def has_news(done: Imported, brought: Brought) -> bool:
    """Whether there is anything to keep."""
    return bool(done.posts_new or done.posts_updated or brought.days_new or brought.days_updated)
