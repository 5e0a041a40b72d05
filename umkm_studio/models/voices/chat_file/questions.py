"""Which questions come again and again in chats, though nobody writes them twice the same way.

    asked = Asked()
    asked.add(heard)                # each message that asks something
    asked.repeated()                # groups of two and more, the most frequent first

A message's question is brought to its telling words ("Kak, ongkirnya brp ya ke Ungaran?" is "berapa
ongkir": where it is sent to makes no other question); two are one question where these are alike
(`token_set_ratio` of rapidfuzz: words in any order, one question may say more than the other).
Words are looked up first, so each question is compared with a few groups only. Memory stays bounded
by lossy counting: when there are too many groups, those that were asked least and longest ago go
(Manku and Motwani, "Approximate frequency counts over data streams", VLDB 2002), so counts may be a
little too low in very long files.
"""

from __future__ import annotations

import re
from collections import Counter, OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from rapidfuzz import fuzz

_ENOUGH = 86  # of 100; chosen on the samples
_MOST_GROUPS = 1_000
_MOST_SPELLINGS = 20_000  # whose group is remembered
_EXAMPLES = 5  # of a group
_LONGEST = 200  # letters of a question that are looked at
_MOST_WORDS = 12
_MORE_WORDS = 2  # that one of two alike questions may say more
_MOST_COMPARED = 50  # groups that share a word


def _set_of(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ASKING_ANYWHERE = _set_of(
    "berapa apa apakah kapan gimana kenapa mengapa siapa mana kemana how what when where which who "
    "why"
)
# These ask where a sentence begins with them ("masih ready nastar"); else they also answer.
_ASKING = _ASKING_ANYWHERE | _set_of(
    "bisa bisakah boleh bolehkah masih ready can could do does is are"
)
_SHORT = {
    "brp": "berapa", "brapa": "berapa", "berapaan": "berapa", "brpa": "berapa", "gmn": "gimana",
    "gmna": "gimana", "bagaimana": "gimana", "kpn": "kapan", "hrg": "harga", "bs": "bisa",
    "bsa": "bisa", "msh": "masih", "krm": "kirim", "kirimnya": "kirim", "dmn": "mana",
    "dimana": "mana", "ongkos": "ongkir", "redi": "ready", "redy": "ready", "rdy": "ready",
    "ada": "ready", "adakah": "ready", "tersedia": "ready", "stok": "ready", "stock": "ready",
    "apakah": "apa", "ap": "apa", "bayarnya": "bayar", "pembayaran": "bayar", "pesen": "pesan",
    "order": "pesan", "tgl": "tanggal", "exp": "tahan", "expired": "tahan",
}  # fmt: skip
# Said around a question.
_FILLING = _set_of(
    "kak ka kakak mbak mba mas bu ibu pak bapak bun bunda sis min admin gan bro dek halo hallo hai "
    "hi hello pagi siang sore malam malem selamat assalamualaikum assalamu alaikum permisi maaf "
    "punten nuwun ya yaa iya yah dong sih nih deh kok lho loh tuh mau tanya nanya nanyak saya aku "
    "ku kami ini itu yang yg untuk utk buat bwt ke di dari dr dan dg dengan sama kalau kalo klo "
    "kl jadi jd aja saja lagi lg the a an to for of in i you your please there mohon info tolong "
    "tau tahu kira kirakira"
)
# Shipping is asked about wherever it goes to: "ongkir ke Solo", "kirim ke Jakarta Timur".
_SHIPPING = re.compile(r"\b(?:ongkir|ongkos|kirim)", re.IGNORECASE)
_PLACE = re.compile(
    r"\bke\s+[^\W\d_]+(?:\s+(?:timur|barat|utara|selatan|tengah|pusat|kota)\b)?", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.!?\n]*[?]+|[^.!?\n]+")
_WORD = re.compile(r"[^\W\d_]+")
_NEVER_MIND = re.compile(r"\bapa[ -]?apa\b", re.IGNORECASE)  # "tidak apa-apa": asks nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What somebody wrote. `chat` numbers the file; `answered_at` is the maker's next message."""

    at: datetime
    sender: str
    text: str
    chat: int = 0
    answered_at: datetime | None = None


@dataclass(slots=True)
class Question:
    """A question that was asked `count` times in `chats`; `said` is how somebody put it, in the
    fewest words, `examples` are the newest messages with it.
    """

    said: str
    count: int
    chats: set[int]
    examples: list[Heard]
    words: str = field(repr=False)  # what it is compared by


@lru_cache(maxsize=256)  # a message is asked twice: when it comes, and when it has its answer
def question_in(text: str) -> str:
    """The sentence of a message that asks something, "" where none does.

    The one with a question mark, else one with a word that asks: many type no "?".
    """
    text = _NEVER_MIND.sub("", text[: 4 * _LONGEST])
    sentences = [part.strip() for part in _SENTENCE.findall(text)]
    marked = [part for part in sentences if part.endswith("?") and _telling(_words(part))]
    found = marked or [part for part in sentences if _asks(_words(part))]
    return found[0][:_LONGEST] if found else ""


def telling_words(question: str) -> str:
    """What a question is about, in sorted words; "" where nothing is left ("Berapa kak?")."""
    if _SHIPPING.search(question):
        question = _PLACE.sub("", question)
    words = _words(question)
    if not _telling(words):
        return ""
    return " ".join(sorted(set(words))[:_MOST_WORDS])


class Asked:
    """The questions of one reading."""

    def __init__(self) -> None:
        self._groups: dict[int, Question] = {}
        self._by_word: dict[str, set[int]] = {}
        self._by_spelling: OrderedDict[str, int] = OrderedDict()
        self._next = 0

    def add(self, heard: Heard) -> None:
        """Count a message, if it asks something."""
        said = question_in(heard.text)
        words = telling_words(said)
        if not words:
            return
        number = self._known(words)
        if number is None:
            number = self._new(said, words)
        group = self._groups[number]
        group.count += 1
        group.chats.add(heard.chat)
        group.examples = [heard, *group.examples[: _EXAMPLES - 1]]
        if len(said) < len(group.said):
            group.said = said
        self._by_spelling[words] = number
        if len(self._by_spelling) > _MOST_SPELLINGS:
            self._by_spelling.popitem(last=False)

    def repeated(self, least: int = 2) -> list[Question]:
        """What was asked so often at least, the most frequent first."""
        found = [group for group in _joined(self._groups.values()) if group.count >= least]
        return sorted(found, key=lambda group: (-group.count, group.said))

    def _known(self, words: str) -> int | None:
        number = self._by_spelling.get(words)
        if number is not None and number in self._groups:
            return number
        near: Counter[int] = Counter()
        for word in words.split():
            if word not in _ASKING:
                near.update(self._by_word.get(word, ()))
        best, most = None, 0.0
        for number, _shared in near.most_common(_MOST_COMPARED):
            score = _alike(words, self._groups[number].words)
            if score > most:
                best, most = number, score
        return best

    def _new(self, said: str, words: str) -> int:
        if len(self._groups) >= _MOST_GROUPS:
            self._drop_the_rarest()
        number, self._next = self._next, self._next + 1
        self._groups[number] = Question(said=said, count=0, chats=set(), examples=[], words=words)
        for word in words.split():
            self._by_word.setdefault(word, set()).add(number)
        return number

    def _drop_the_rarest(self) -> None:
        oldest_first = sorted(self._groups, key=lambda number: (self._groups[number].count, number))
        for number in oldest_first[: _MOST_GROUPS // 2]:
            for word in self._groups.pop(number).words.split():
                numbers = self._by_word[word]
                numbers.discard(number)
                if not numbers:
                    del self._by_word[word]


def _words(text: str) -> list[str]:
    """The words that matter, each in its usual form."""
    return [word for word in map(_usual, _WORD.findall(text.casefold())) if word]


@lru_cache(maxsize=10_000)
def _usual(word: str) -> str:
    """Abbreviations written out, without "-nya"; "" for what is only polite."""
    word = _SHORT.get(word, word)
    if len(word) > 5 and word.endswith("nya"):
        word = word[:-3]
    word = _SHORT.get(word, word)
    return "" if word in _FILLING else word


def _asks(words: Sequence[str]) -> bool:
    return bool(words) and (
        not _ASKING_ANYWHERE.isdisjoint(words) or words[0] in _ASKING or words[-1] == "ready"
    )


def _telling(words: Iterable[str]) -> bool:
    """Whether a word says what it is about."""
    return not _ASKING.issuperset(words)


def _alike(one: str, other: str) -> float:
    """0 to 100; 0 below what is enough. One word alone ("nastar") is no part of a longer question
    ("nastar tahan berapa lama"), nor are two of a whole order.
    """
    shorter, longer = sorted((one.count(" "), other.count(" ")))  # blanks: words less one
    if shorter == 0 or longer - shorter > _MORE_WORDS:
        return fuzz.token_sort_ratio(one, other, score_cutoff=_ENOUGH)
    return fuzz.token_set_ratio(one, other, score_cutoff=_ENOUGH)


def _joined(groups: Iterable[Question]) -> list[Question]:
    """Groups of a misspelt telling word put to the one that they belong to."""
    kept: list[Question] = []
    for group in sorted(groups, key=lambda group: -group.count):
        same = next((one for one in kept if _alike_spelt(group.words, one.words)), None)
        if same is None:
            kept.append(group)
            continue
        same.count += group.count
        same.chats |= group.chats
        both = sorted([*same.examples, *group.examples], key=lambda heard: heard.at, reverse=True)
        same.examples = both[:_EXAMPLES]
    return kept


def _alike_spelt(one: str, other: str) -> bool:
    return fuzz.token_sort_ratio(one, other, score_cutoff=_ENOUGH) > 0
