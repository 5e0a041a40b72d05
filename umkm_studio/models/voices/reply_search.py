"""Finding an answer while typing, also with a letter wrong; and the one that a message asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from umkm_studio.models.text import fold, likeness
from umkm_studio.models.voices.replies import Reply

_SHORTEST = 4  # letters, from which on a word may be misspelt
_QUESTION, _CATEGORY, _ANSWER = 4, 2, 1  # how much it counts where a word was found
_ASKED_FOR = 0.5  # share of a question's words that a message has to say
_WORDS = re.compile(r"[^\W_]+")
# Words that nearly every question has, and so tell none from another.
_COMMON = frozenset(
    {"ada", "aja", "apa", "apakah", "bagaimana", "berapa", "bisa", "boleh", "buat", "cara", "dan",
     "dari", "dong", "gimana", "hai", "halo", "ini", "itu", "kak", "kakak", "kalau", "ke", "kota",
     "kotaku", "lama", "luar", "mau", "min", "nya", "pakai", "saja", "sis", "tertentu", "untuk",
     "utk", "ya", "yang", "yg",
     "a", "are", "can", "certain", "city", "do", "does", "for", "how", "is", "it", "my", "of",
     "the", "this", "to", "what"}
)  # fmt: skip


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

    Most of the telling words of the question have to be said; the first of equals counts.
    """
    said = _WORDS.findall(fold(message))
    best, best_share = None, 0.0
    for reply in replies:
        telling = [word for word in _WORDS.findall(fold(reply.question)) if word not in _COMMON]
        if not telling:
            continue
        share = sum(any(_like(word, other) for other in said) for word in telling) / len(telling)
        if share >= _ASKED_FOR and share > best_share:
            best, best_share = reply, share
    return best


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
