"""What can be done with a post, from any page: one change, one toast, one way back.

    post_actions.move(studio, post, day)
    post_actions.open_post(studio, post_id)

An expected problem is explained in a box; then nothing has changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from umkm_studio.models.content import posts, rest
from umkm_studio.models.content.posts import Post
from umkm_studio.models.errors import UserError, known_id
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word

translate = QCoreApplication.translate


def open_post(studio: Studio, post_id: int) -> None:
    """Open a post in the drawer."""
    from umkm_studio.ui.editors.post_editor import PostEditor  # the first page paints without it

    post = posts.get(studio.store, post_id)
    if post is not None:
        studio.open_drawer(PostEditor(studio, post))


def new_post(
    studio: Studio, day: date | None = None, pillar: posts.Pillar = posts.Pillar.EDUCATION
) -> None:
    """Open the drawer for a post that is kept once it has a title; it goes where, and at the hour
    at which, the newest one goes, on `usual_day` unless a day is named.
    """
    from umkm_studio.ui.editors.post_editor import PostEditor

    day = day or usual_day(studio)
    draft = as_usual(studio, Post(title="", pillar=pillar, day=day))
    studio.open_drawer(PostEditor(studio, draft))


def usual_day(studio: Studio) -> date:
    """The day of the newest post while it is still to come: who plans several for it goes on there.
    Else today, or tomorrow once the usual hour is over. A day of rest is never proposed, but the
    next one that is none.
    """
    last = posts.newest(studio.store)
    first = studio.today()
    if studio.now().time() > _hour_of(last):
        first += timedelta(days=1)
    day = first if last is None or last.day is None else max(last.day, first)
    return rest.next_working_day(rest.everything(studio.store), day)


def usual_hour(studio: Studio) -> time:
    """The hour of the newest post, to the half hour: a platform says the minute at which it went
    out. Four in the afternoon before there is one.
    """
    return _hour_of(posts.newest(studio.store))


def _hour_of(last: Post | None) -> time:
    if last is None or last.time is None:
        return time(16)
    halves = min(round((last.time.hour * 60 + last.time.minute) / 30), 47)
    return time(halves // 2, 30 * (halves % 2))


def as_usual(studio: Studio, post: Post) -> Post:
    """The post where and at the hour at which the newest one goes, as far as it does not say."""
    return _as_usual(post, posts.newest(studio.store))


def _as_usual(post: Post, last: Post | None) -> Post:
    places = last.platforms if last is not None else ()
    hour = _hour_of(last) if post.day is not None else None
    return replace(post, platforms=post.platforms or places, time=post.time or hour)


def move(studio: Studio, post: Post, day: date) -> bool:
    """Plan a post for another day, whatever its hour; whether that was possible."""
    text = translate("Posts", "Dipindah ke {day}.").format(day=wording.weekday_and_day(day))
    text = _with_remark(studio, text, post, day)
    from umkm_studio.models.content import post_moves

    return studio.keep(lambda: post_moves.move(studio.store, known_id(post.id), day), text)


def remove(studio: Studio, post: Post) -> bool:
    """Delete a post."""
    from umkm_studio.models import trash  # the first page comes without it
    from umkm_studio.models.trash import Kind

    text = translate("Posts", "Konten dihapus.")

    def work() -> None:
        with trash.keeping(studio.store, Kind.POST, post.title, now=studio.now()):
            posts.remove(studio.store, known_id(post.id))

    return studio.keep(work, text)


def publish(studio: Studio, post: Post) -> bool:
    """Say that a post is out."""
    text = translate("Posts", "Sudah tayang. Isi hasilnya 3–7 hari lagi.")
    today = studio.today()
    if post.day is not None and post.day > today:
        text = translate(
            "Posts", "Sudah tayang. Tanggalnya dipindah dari {day} ke hari ini, {today}."
        ).format(day=wording.weekday_and_day(post.day), today=wording.day(today))
    if not post.caption.strip() and not post.media:  # a slip of the hand, perhaps
        text = f"{text} {translate('Posts', 'Caption dan fotonya belum ada di sini.')}"
    from umkm_studio.models.content import post_moves

    return studio.keep(
        lambda: post_moves.mark_published(studio.store, known_id(post.id), today), text
    )


def duplicate(studio: Studio, post: Post) -> bool:
    """Make a draft like this post, a week later, or today where that has passed."""
    if post.day is not None:
        return copy_to(studio, post, max(post.day + timedelta(weeks=1), studio.today()))
    text = translate("Posts", "Salinannya disimpan tanpa tanggal, sebagai draf.")
    from umkm_studio.models.content import post_moves

    return studio.keep(lambda: post_moves.duplicate(studio.store, post, None), text)


def copy_to(studio: Studio, post: Post, day: date) -> bool:
    """Make a draft like this post on a day."""
    text = translate("Posts", "Salinannya ada di {day}, sebagai draf.")
    copy = replace(post, id=None, day=None, status=posts.Status.DRAFT)
    text = _with_remark(studio, text.format(day=wording.weekday_and_day(day)), copy, day)
    from umkm_studio.models.content import post_moves

    return studio.keep(lambda: post_moves.duplicate(studio.store, post, day), text)


def duplicate_week(studio: Studio, monday: date) -> bool:
    """Make drafts a week later of everything in a week."""
    count = len(posts.between(studio.store, monday, monday + timedelta(days=6)))
    text = translate("Posts", "{count} konten disalin ke minggu depan, sebagai draf.")
    text = text.format(count=wording.number(count))
    from umkm_studio.models.content import post_moves

    return studio.keep(lambda: post_moves.duplicate_week(studio.store, monday), text)


def plan(studio: Studio, post: Post, day: date) -> bool:
    """Give an idea a day; one that is only a proposal so far is kept as a draft."""
    text = translate("Posts", "Direncanakan untuk {day}.").format(day=wording.weekday_and_day(day))
    text = _with_remark(studio, text, post, day)
    if post.id is None:
        draft = replace(post, status=posts.Status.DRAFT, day=day)
        draft = as_usual(studio, draft)
        return studio.keep(lambda: posts.save(studio.store, draft), text)
    hour = usual_hour(studio)
    from umkm_studio.models.content import post_moves

    return studio.keep(lambda: post_moves.plan(studio.store, known_id(post.id), day, hour), text)


def change_pillar(studio: Studio, post: Post, pillar: posts.Pillar) -> bool:
    """Make a post one of another pillar; its words wait to be written anew."""
    text = translate("Posts", "“{title}” sekarang {pillar}. Sesuaikan captionnya nanti.")
    text = text.format(title=post.title, pillar=pillar_word(pillar))
    return studio.keep(lambda: posts.save(studio.store, replace(post, pillar=pillar)), text)


def take_up_all(studio: Studio, offered: Sequence[Post]) -> bool:
    """Keep all of these proposals as drafts, in one step."""
    text = translate(
        "Posts",
        "{count} draf dibuat dari tema mingguan. Tinggal diberi judul.",
        "",
        len(offered),
    )

    last = posts.newest(studio.store)

    def work() -> None:
        for post in offered:
            draft = replace(post, status=posts.Status.DRAFT)
            posts.save(studio.store, _as_usual(draft, last))

    return studio.keep(work, text.format(count=wording.number(len(offered))))


def unplan(studio: Studio, post: Post) -> bool:
    """Take the day off a post; it lies among the ideas then."""
    text = translate("Posts", "Tanggalnya dilepas. Konten ini ada di papan ide.")
    from umkm_studio.models.content import post_moves

    return studio.keep(lambda: post_moves.unplan(studio.store, known_id(post.id)), text)


def keep_idea(studio: Studio, post: Post) -> bool:
    """Keep an idea for later."""
    text = translate("Posts", "Ide disimpan.")
    return studio.keep(lambda: posts.save(studio.store, post), text)


def copy_caption(studio: Studio, post: Post, platform: str | None = None) -> None:
    """Put what is to be posted on the clipboard, with line breaks that a platform keeps: the first
    of the post's, unless another is named; "" takes it as it stands. Words that a buyer does not
    allow (any more) are not copied for posting: then it is said why.
    """
    if problem := _not_allowed(studio, post):
        studio.notices.explain(problem)
        return
    place = next(iter(post.platforms), "") if platform is None else platform
    from umkm_studio.models.content import captions  # the first page comes without it

    QGuiApplication.clipboard().setText(captions.for_platform(captions.whole(post), place))
    text = translate("Posts", "Caption tersalin.")
    if place:
        text = translate("Posts", "Caption tersalin. Tinggal tempel di {place}.")
        text = text.format(place=place_word(place))
    studio.notices.toast(text)


def _not_allowed(studio: Studio, post: Post) -> UserError | None:
    """That a buyer whom the post quotes said no, or took the yes back. Who was not asked yet may
    be shown the caption.
    """
    if post.id is None:
        return None
    from umkm_studio.models.content import quotes  # the first page comes without it

    for voice in quotes.of_post(studio.store, post.id):
        try:
            quotes.refuse(studio.store, [voice.id or 0], studio.today(), post.platforms)
        except UserError as problem:
            if problem.code in ("quote_withdrawn", "quote_refused"):
                return problem
    return None


def _with_remark(studio: Studio, text: str, post: Post, day: date) -> str:
    """What was done, and a word on what it brings about: two whole sentences."""
    from umkm_studio.ui.editors import plan_remarks  # the first page comes without it

    remark = plan_remarks.on_move(studio.store, post, day, studio.today())
    return f"{text} {remark}" if remark else text
