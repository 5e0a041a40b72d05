"""What exported chats teach: how long people waited, what they ask, when they write, who waits.

Kept is what fits on the screen: counts, some questions with a few examples, and the newest
messages, from which the maker may mark some. All else is forgotten while it is read.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from umkm_studio.models.text import fold
from umkm_studio.models.voices import messages
from umkm_studio.models.voices.chat_file import entries, source, words
from umkm_studio.models.voices.chat_file.entries import Entry
from umkm_studio.models.voices.chat_file.questions import Asked, Heard, Question, question_in
from umkm_studio.models.voices.chat_file.source import Progress
from umkm_studio.models.voices.chat_file.survey import Surveyed
from umkm_studio.models.voices.chat_file.words import Kind
from umkm_studio.models.voices.reply_time import OwnHours

LATEST = 200
"""So many of the newest messages can be marked."""
_GAP = re.compile(r"\{\w+\}")
_MOST_QUESTIONS = 30
_MOST_WAITING = 500
_MOST_OPEN = 20  # questions of one person since the maker's last message
_RUN = 100  # messages in a row whose words wait for the answer
_LONGEST_WAIT = 14 * 24 * 60  # minutes that are told apart; two weeks and more are one


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """How long people waited for an answer, inside own hours, in whole minutes.

    `count` answers; the middle one took `usual` minutes (None of none), and `within_hour` of them
    no more than 60. `Waits` says nothing of groups: there anybody may have answered.
    """

    count: int
    usual: int | None
    within_hour: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one or more chats taught. `by_hour` counts messages of others by weekday (0 is Monday)
    and hour. `talks` are chats of two, `groups` the other ones, in which nobody is said to wait.
    """

    messages: int  # of others
    first: date | None
    last: date | None
    talks: int
    groups: int
    waits: Waits
    by_hour: tuple[tuple[int, ...], ...]
    questions: tuple[Question, ...]
    waiting: tuple[Heard, ...]  # what has no answer yet, the longest wait first
    latest: tuple[Heard, ...]  # the newest messages with words, the newest first


def read(
    files: Sequence[Surveyed],
    own: Collection[str],
    hours: OwnHours,
    progress: Progress,
    automatic: Collection[str] = (),
) -> Reading:
    """Read the files; `own` are the maker's names in them. `automatic` has the texts that a phone
    sends by itself (the away text): they are no answer. A gap in them ({kapan}) may hold anything.

    Raises what `source.lines` raises.
    """
    learned = _Learned(hours, _any_of(automatic))
    parts = source.parts_of(progress, [file.path for file in files])
    for number, (file, part) in enumerate(zip(files, parts, strict=True)):
        lines = source.lines(file.path, part)
        learned.take(entries.read(lines, file.order), number, own, counts=is_talk(file, own))
    return learned.result(sum(is_talk(file, own) for file in files), len(files))


def is_talk(file: Surveyed, own: Collection[str]) -> bool:
    """Whether the maker and one other person write: in a group anybody may have answered."""
    return len(file.names.keys() - set(own)) == 1


def _any_of(texts: Collection[str]) -> re.Pattern[str]:
    """Fits what one of the texts became; without any, only what nobody sends."""
    written = (map(re.escape, _GAP.split(fold(text))) for text in texts if text.strip())
    return re.compile("|".join(".*".join(parts) for parts in written) or r"(?!)")


class _Learned:
    """What is known so far; its size does not depend on that of the files."""

    def __init__(self, hours: OwnHours, automatic: re.Pattern[str]) -> None:
        self._hours = hours
        self._automatic = automatic
        self._minutes: Counter[int] = Counter()
        self._by_hour = [[0] * 24 for _ in range(7)]
        self._asked = Asked()
        self._waiting: list[Heard] = []
        self._latest: deque[Heard] = deque(maxlen=LATEST)
        self._newest: list[Heard] = []
        self._messages = 0
        self._days: tuple[date, date] | None = None

    def take(
        self, found: Iterable[Entry], chat: int, own: Collection[str], *, counts: bool
    ) -> None:
        """One more file."""
        run = _Run(chat)
        for entry in found:
            if entry.kind not in (Kind.MESSAGE, Kind.MEDIA):
                continue
            if entry.sender in own:
                if run.has_any and not self._automatic.fullmatch(fold(entry.text)):
                    self._settle(run, entry.at, counts=counts)
                    run = _Run(chat)
                continue
            self._count(entry)
            if len(run.texts) == _RUN:
                self._hear(run.texts.popleft())
            run.add(entry)
        self._settle(run, None, counts=counts)
        self._newest = sorted([*self._newest, *self._latest], key=_moment)[-LATEST:]
        self._latest.clear()

    def result(self, talks: int, files: int) -> Reading:
        return Reading(
            messages=self._messages,
            first=self._days and self._days[0],
            last=self._days and self._days[1],
            talks=talks,
            groups=files - talks,
            waits=_waits(self._minutes),
            by_hour=tuple(map(tuple, self._by_hour)),
            questions=tuple(self._asked.repeated()[:_MOST_QUESTIONS]),
            waiting=tuple(sorted(self._waiting, key=_moment)[:_MOST_WAITING]),
            latest=tuple(reversed(self._newest)),
        )

    def _count(self, entry: Entry) -> None:
        self._messages += 1
        self._by_hour[entry.at.weekday()][entry.at.hour] += 1
        day = entry.at.date()
        first, last = self._days or (day, day)
        self._days = (min(first, day), max(last, day))

    def _hear(self, heard: Heard) -> None:
        self._asked.add(heard)
        self._latest.append(heard)

    def _settle(self, run: _Run, answered_at: datetime | None, *, counts: bool) -> None:
        """A run of messages has found its answer, or the file its end."""
        for heard in run.texts:
            self._hear(heard if answered_at is None else _answered(heard, answered_at))
        asked = run.questions[:1] or run.others
        if not counts or not asked:
            return
        if answered_at is None:
            self._waiting += run.questions or run.others
        elif answered_at >= asked[0].at:  # else the phone's clock was set back
            wait = self._hours.counted(asked[0].at, answered_at)
            self._minutes[min(int(wait / timedelta(minutes=1)), _LONGEST_WAIT)] += 1


class _Run:
    """Messages of others since the maker's last one. What waits are its questions; where none was
    asked, the first message that is more than thanks. So a note from days before ("my husband's
    number is ...") makes the answer to a later question no slower.
    """

    def __init__(self, chat: int) -> None:
        self._chat = chat
        self.has_any = False
        self.questions: list[Heard] = []
        self.others: list[Heard] = []  # at most one
        self.texts: deque[Heard] = deque()

    def add(self, entry: Entry) -> None:
        self.has_any = True
        text = entry.text[: messages.LONGEST]
        heard = Heard(at=entry.at, sender=entry.sender, text=text, chat=self._chat)
        if entry.kind is Kind.MEDIA or not words.is_closing(text):
            self.others = self.others or [heard]
            if len(self.questions) < _MOST_OPEN and question_in(text):
                self.questions.append(heard)
        if text:
            self.texts.append(heard)


def _waits(minutes: Counter[int]) -> Waits:
    """The median of a histogram: the lower one of the two in the middle."""
    count, usual, passed = minutes.total(), None, 0
    for minute in sorted(minutes):
        passed += minutes[minute]
        if 2 * passed >= count:
            usual = minute
            break
    within_hour = sum(number for minute, number in minutes.items() if minute <= 60)
    return Waits(count=count, usual=usual, within_hour=within_hour)


def _answered(heard: Heard, at: datetime) -> Heard:
    """With its answer, which is never earlier. (dataclasses.replace is slow a million times.)"""
    at = max(at, heard.at)
    return Heard(at=heard.at, sender=heard.sender, text=heard.text, chat=heard.chat, answered_at=at)


def _moment(heard: Heard) -> datetime:
    return heard.at
