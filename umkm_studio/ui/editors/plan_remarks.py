"""What is said, once and gently, of a post on its day: rest, a fair test, quiet hours, a
full week, much promo.

plan_remarks.of_post(studio.store, post, today)   # in the drawer: all of it
plan_remarks.on_move(studio.store, post, day, today)   # after a drop: the weightiest, if new
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content import capacity, planning
from umkm_studio.models.content.capacity import Shift, Week
from umkm_studio.models.content.planning import Remarks
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.content.rest import Rest
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word

translate = QCoreApplication.translate


def of_post(store: Store, post: Post, today: date) -> str:
    """Everything that is worth a word about the day of a post, or nothing."""
    if post.day is None or post.published:
        return ""
    if post.day < today:
        return translate("PlanRemarks", "Belum sempat diunggah. Pindah ke hari lain?")
    remarks = planning.on_plan(store, post, post.day)
    shift = _could_leave(store, remarks, post, today)
    return " ".join(sentences(remarks, shift, post, post.day))


def on_move(store: Store, post: Post, day: date, today: date) -> str:
    """The weightiest word on what a new day adds, or nothing."""
    remarks = planning.on_move(store, post, day)
    shift = _could_leave(store, remarks, post, today)
    return next(iter(sentences(remarks, shift, post, day)), "")


def _could_leave(store: Store, remarks: Remarks, post: Post, today: date) -> Shift | None:
    """What could make room for the post where the week gets too full."""
    if remarks.week is None:
        return None
    return capacity.could_move(store, remarks.week.monday, today, joined=post)


def in_short(store: Store, post: Post, day: date) -> str:
    """The weightiest word in a few letters, for the place where a post would land; or nothing."""
    remarks = planning.on_move(store, post, day)
    if remarks.rest is not None:
        return remarks.rest.note or translate("PlanRemarks", "Hari istirahat")
    if remarks.without is not None:
        text = translate("PlanRemarks", "Minggu tanpa {pillar}")
        return text.format(pillar=pillar_word(remarks.without))
    if remarks.week is not None and remarks.week.over_minutes:
        text = translate("PlanRemarks", "Jadi {minutes}")
        return text.format(minutes=wording.duration(remarks.week.minutes))
    if remarks.week is not None:
        text = translate("PlanRemarks", "Jadi {posts} dari {pace}")
        return text.format(
            posts=wording.number(remarks.week.posts), pace=wording.number(remarks.week.pace)
        )
    if remarks.month is not None:
        text = translate("PlanRemarks", "Promo jadi {promo} dari {total}")
        return text.format(
            promo=wording.number(remarks.month.counts[Pillar.PROMO]),
            total=wording.number(remarks.month.total),
        )
    return ""


def sentences(remarks: Remarks, shift: Shift | None, post: Post, day: date) -> list[str]:
    """The remarks in words, the weightiest first."""
    said = []
    if remarks.rest is not None:
        said.append(rest_words(remarks.rest, day))
    if remarks.without is not None:
        text = translate(
            "PlanRemarks",
            "Minggu itu tanpa {pillar} untuk uji adilmu. Kalau tetap tayang, pasangan minggu itu "
            "tidak dihitung.",
        )
        said.append(text.format(pillar=pillar_word(remarks.without)))
    if remarks.week is not None:
        said.append(week_words(remarks.week, shift))
    if remarks.month is not None:
        text = translate(
            "PlanRemarks",
            "Promo jadi {promo} dari {total} konten bulan itu, targetmu {target}. Selingi yang "
            "lain, agar pengikut tidak merasa terus dijuali.",
        )
        said.append(
            text.format(
                promo=wording.number(remarks.month.counts[Pillar.PROMO]),
                total=wording.number(remarks.month.total),
                target=wording.percent(remarks.month.targets[Pillar.PROMO] / 100),
            )
        )
    if remarks.quiet is not None:
        text = translate("PlanRemarks", "Pukul {time} ada di jam tenangmu.")
        said.append(text.format(time=wording.clock(post.time)))
    return said


def rest_words(rest: Rest, day: date) -> str:
    """Why a day is free, as a sentence."""
    if rest.weekday is not None:
        text = translate("PlanRemarks", "{weekday} hari istirahatmu.")
        return text.format(weekday=wording.weekday(day))
    if rest.note:
        text = translate("PlanRemarks", "{day} kamu istirahat: {note}.")
        return text.format(day=wording.day(day), note=rest.note)
    return translate("PlanRemarks", "{day} kamu istirahat.").format(day=wording.day(day))


def filling_words(week: Week) -> str:
    """3 dari 4 konten, 2 jam 15 menit dari 4 jam."""
    known = {
        "posts": wording.number(week.posts),
        "pace": wording.number(week.pace),
        "minutes": wording.duration(week.minutes),
    }
    if week.minutes_possible is None:
        text = translate("PlanRemarks", "{posts} dari {pace} konten, kira-kira {minutes}")
        return text.format(**known)
    text = translate("PlanRemarks", "{posts} dari {pace} konten, {minutes} dari {possible}")
    return text.format(**known, possible=wording.duration(week.minutes_possible))


def shift_words(shift: Shift) -> str:
    """What could leave a week that is too full, and for when."""
    text = translate("PlanRemarks", "“{title}” bisa pindah ke {day}.")
    return text.format(
        title=wording.short_title(shift.post.title), day=wording.weekday_and_day(shift.day)
    )


def week_words(week: Week, shift: Shift | None = None) -> str:
    """How far a week goes beyond what the maker manages, and what could leave it."""
    words = _week_fact(week)
    return words if shift is None else f"{words} {shift_words(shift)}"


def _week_fact(week: Week) -> str:
    if week.over_minutes and week.minutes_possible is not None:
        text = translate(
            "PlanRemarks", "Minggu itu cukup padat: {minutes} dari {possible} yang kamu sanggupi."
        )
        return text.format(
            minutes=wording.duration(week.minutes),
            possible=wording.duration(week.minutes_possible),
        )
    text = translate("PlanRemarks", "Minggu itu cukup padat: {posts} dari {pace} konten.")
    return text.format(posts=wording.number(week.posts), pace=wording.number(week.pace))
