"""Finding an answer while typing, also with a letter wrong; and the one that a message asks for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from math import log

from umkm_studio.models.text import fold, likeness
from umkm_studio.models.voices import ready_replies
from umkm_studio.models.voices.replies import Reply

_SHORTEST = 4  # letters, from which on a word may be misspelt
_QUESTION, _CATEGORY, _ANSWER = 4, 2, 1  # how much it counts where a word was found
_ASKED_FOR = 0.5  # more than this share of what tells a question from others has to be said
_SAYS_LITTLE = 0.25  # what a word of any order counts, against one of the same rarity
_SAME_WORD = 5  # letters: "pesanan" and "pesananku" are counted as one
_WORDS = re.compile(r"[^\W_]+")
_ENDS_WITH_NYA = re.compile(r"(?<=\w{3})nya$")
# Words that nearly every question has, and so tell none from another.
_COMMON = frozenset(
    {"ada", "aja", "apa", "apakah", "bagaimana", "berapa", "bisa", "boleh", "buat", "cara", "dan",
     "dari", "dong", "gimana", "hai", "halo", "ini", "itu", "kak", "kakak", "kalau", "ke", "kota",
     "kotaku", "lama", "luar", "mau", "min", "nya", "pakai", "saja", "sis", "tertentu", "untuk",
     "utk", "ya", "yang", "yg", "atau", "di", "kok", "sedang",
     "a", "are", "can", "certain", "city", "do", "does", "for", "how", "is", "it", "my", "of",
     "the", "this", "to", "what"}
)  # fmt: skip
# What any order says begins so: alone it tells nothing of what is asked.
_OF_ANY_ORDER = ("pesan", "order", "beli", "buy")


def matching(replies: Iterable[Reply], words: str, category: str = "") -> list[Reply]:
    """The replies in which every typed word, or one much like it, is said: questions before
    categories before answers; equals stay in their order. Without words, all of the category.
    """
    wanted = fold(words).split()
    shown = [one for one in replies if not category or fold(one.category) == fold(category)]
    if not wanted:
        return shown
    scored = [(_score(reply, wanted), reply) for reply in shown]
    found = [(score, reply) for score, reply in scored if score]
    found.sort(key=lambda one: -one[0])
    return [reply for _, reply in found]


def asked_for(replies: Sequence[Reply], message: str) -> Reply | None:
    """The reply whose question a message asks; None where nothing fits well enough.

    The rarer a word is over all questions, the more it tells; more than half of what tells a
    question from the others has to be said. The first of equals counts. Answers to messages that
    hurt are never proposed: nobody asks for them, and a polite buyer must not get one.
    """
    asked = [reply for reply in replies if fold(reply.category) not in ready_replies.RUDE]
    rarity = _rarity(asked)
    said = _words(message)
    best, best_share = None, _ASKED_FOR
    for reply in asked:
        share = _share_said(_words(reply.question), said, rarity)
        if share > best_share:
            best, best_share = reply, share
    return best


def _rarity(replies: Sequence[Reply]) -> Callable[[str], float]:
    """What a word of these questions counts: ln(1 + questions / those that say it), the inverse
    document frequency of Spärck Jones (Journal of Documentation 28, 1972), smoothed.
    """
    found = Counter(
        begin
        for reply in replies
        for begin in {word[:_SAME_WORD] for word in _words(reply.question)}
    )

    def weight(word: str) -> float:
        rare = log(1 + len(replies) / found[word[:_SAME_WORD]])
        return _SAYS_LITTLE * rare if word.startswith(_OF_ANY_ORDER) else rare

    return weight


def _share_said(
    question: Sequence[str], said: Sequence[str], rarity: Callable[[str], float]
) -> float:
    """How much of what a question is about is said, 0 to 1. One that is only about ordering
    ("Cara pesan?") has to be said as a whole, and one word is not enough to be asked.
    """
    telling = [word for word in question if word not in _COMMON]
    if all(word.startswith(_OF_ANY_ORDER) for word in telling):
        whole = len(question) > 1 and all(_is_said(word, said) for word in question)
        return float(bool(telling) and whole)
    heard = sum(rarity(word) for word in telling if _is_said(word, said))
    return heard / sum(map(rarity, telling))


def _words(text: str) -> list[str]:
    """The words, those that end in "-nya" without it ("aslinya" is "asli")."""
    return [_ENDS_WITH_NYA.sub("", word) for word in _WORDS.findall(fold(text))]


def _is_said(word: str, said: Iterable[str]) -> bool:
    return any(_like(word, other) for other in said)


def _score(reply: Reply, wanted: Sequence[str]) -> float:
    """0 where a word is said nowhere."""
    fields = (
        (fold(reply.question), _QUESTION),
        (fold(reply.category), _CATEGORY),
        (fold(reply.answer), _ANSWER),
    )
    total = 0.0
    for word in wanted:
        best = max(weight * _likeness(word, text) for text, weight in fields)
        if not best:
            return 0.0
        total += best
    return total


def _likeness(word: str, text: str) -> float:
    """1 where the text says it, less where it says something like it, else 0."""
    if word in text:
        return 1.0
    if len(word) < _SHORTEST:
        return 0.0
    return max((likeness(word, other) for other in _WORDS.findall(text)), default=0.0)


def _like(word: str, other: str) -> bool:
    """Stricter than a search: whoever misspells a word begins it right."""
    if word == other:
        return True
    return len(word) >= _SHORTEST and word[0] == other[0] and likeness(word, other) > 0
