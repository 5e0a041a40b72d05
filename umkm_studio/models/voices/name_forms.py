"""How a buyer's name may be shown."""

from __future__ import annotations

from enum import StrEnum

from umkm_studio.models.text import squeeze


class NameForm(StrEnum):
    """What of a name the buyer agreed to, from all of it to nothing."""

    FULL = "full"
    FIRST = "first"
    INITIALS = "initials"
    NONE = "none"


# Forms of address before a name, folded; they say nothing of who it is.
_ADDRESSES = frozenset(
    {"bu", "ibu", "pak", "bapak", "kak", "kakak", "mbak", "mba", "mas", "bang", "teh", "ci", "ko",
     "tante", "om", "bunda", "mama", "mrs", "mr", "ms", "sis", "bro"}
)  # fmt: skip


def shown(name: str, form: NameForm) -> str:
    """The name in that form, "" where nothing of it may be shown.

    'Bu Yanti Sari, Ungaran' is 'Bu Yanti Sari, Ungaran', 'Bu Yanti', 'Bu Y. S.' or ''. A place
    after a comma belongs to the full name only. An account such as @dapurlia is one word: its
    first name would be all of it, so it has initials only ('D.').
    """
    name = squeeze(name)
    if form is NameForm.NONE or not name:
        return ""
    if form is NameForm.FULL:
        return name
    addressed, called = _split(name)
    if not called:
        return " ".join(addressed)
    if form is NameForm.FIRST and not _is_account(called[0]):
        return " ".join((*addressed, called[0]))
    return " ".join((*addressed, *filter(None, map(_initial, called))))


def has_address(name: str) -> bool:
    """Whether the name begins with a form of address: 'Bu Yanti' does."""
    return bool(_split(name)[0])


def called(name: str) -> str:
    """What to call somebody to whom one writes: 'Bu Yanti', 'Dewi'; "" for an account."""
    addressed, words = _split(name)
    first = [word for word in words[:1] if not _is_account(word)]
    return " ".join((*addressed, *first))


def _split(name: str) -> tuple[list[str], list[str]]:
    """The form of address, if there is one, and the words of the name without its place."""
    words = name.split(",")[0].split()
    addressed = [word for word in words[:1] if word.casefold().rstrip(".") in _ADDRESSES]
    return addressed, words[len(addressed) :]


def _is_account(word: str) -> bool:
    return any(sign in word for sign in "@_") or any(map(str.isdigit, word))


def _initial(word: str) -> str:
    letter = next(filter(str.isalpha, word), "")
    return f"{letter.upper()}." if letter else ""
