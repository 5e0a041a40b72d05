"""What WhatsApp itself writes into a chat: pictures left out, messages deleted, calls, notices.

On an iPhone such words begin with U+200E, in whatever language (alignerg/lappers-posts issues 116
and 133 on github.com). On Android they are known by the words, Indonesian and English, which were
seen in public readers of exports (see the package); "<Pesan ini diedit>", "(file terlampir)" and
"<terlampir: ...>" likewise.
"""

from __future__ import annotations

import re
from enum import StrEnum

MARK = "\u200e"

_LEFT_OUT = re.compile(
    r"<[^<>\n]{3,40}>"  # <Media tidak disertakan>, <Media omitted>, and so in other languages
    r"|[\w ]{3,40} (?:omitted|tidak disertakan)"
    r"|(?:location|lokasi): https://maps\.google\.com/\S+(?: \(.*\))?",
    re.IGNORECASE,
)
_FILE = re.compile(r"[^\n]+ \((?:file attached|file terlampir)\)(?:\n|$)", re.IGNORECASE)
_FILE_IN_BRACKETS = re.compile(r"<(?:attached|terlampir): [^<>\n]+>", re.IGNORECASE)
_EDITED = re.compile(
    r"\s*<(?:this message was edited|pesan ini (?:telah )?diedit|pesan diedit)>$", re.IGNORECASE
)
_DELETED = re.compile(
    r"(?:this message was deleted|you deleted this message"
    r"|pesan ini (?:telah )?dihapus|anda menghapus pesan ini)(?: (?:by|oleh) .+)?\.?",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"null"  # a call or a picture to be seen once, on Android
    r"|(?:messages and calls are|pesan dan (?:panggilan|telepon)) .*end-to-end.*"
    r"|(?:missed|silenced) (?:group )?(?:voice|video) call.*"
    r"|(?:panggilan|telepon) (?:suara|video)(?: grup)? (?:tak terjawab|tidak dijawab).*"
    r"|waiting for this message\..*|menunggu pesan ini\..*"
    r"|pesan tidak didukung",
    re.IGNORECASE | re.DOTALL,
)
# Who says only this needs no answer.
_CLOSING = (
    "ok oke okee okey okay okeh sip siap siapp baik noted y ya iya iyaa yaa yes "
    "makasih makasi mksh terimakasih terima kasih trims tq thx ty thanks thank you banyak "
    "suwun nuwun matur sama samasama kembali "
    "kak ka kakak mbak mba mas bu pak bun bunda sis min admin gan bro dek "
    "udah sudah diterima mantap alhamdulillah"
)
_CLOSING_WORDS = frozenset(_CLOSING.split())


class Kind(StrEnum):
    """What an entry of a chat is."""

    MESSAGE = "message"
    MEDIA = "media"  # a picture, a voice, a place; `text` is what was written below it
    DELETED = "deleted"
    NOTICE = "notice"  # by WhatsApp: calls, groups, encryption


def read(text: str) -> tuple[Kind, str]:
    """What a text is, and the words of the person in it."""
    marked = text.startswith(MARK)
    plain = text.replace(MARK, "").strip()
    if plain.endswith(">"):
        plain = _EDITED.sub("", plain)
    if _DELETED.fullmatch(plain):
        return Kind.DELETED, ""
    if _LEFT_OUT.fullmatch(plain) and not _FILE_IN_BRACKETS.fullmatch(plain):
        return Kind.MEDIA, ""
    if "(file " in plain or ">" in plain:
        below = _FILE_IN_BRACKETS.sub("", _FILE.sub("", plain, count=1))
        if below != plain:
            return Kind.MEDIA, below.strip()
    if marked or _NOTICE.fullmatch(plain):
        return Kind.NOTICE, ""
    return Kind.MESSAGE, plain


def is_closing(text: str) -> bool:
    """Whether a message ends a talk: thanks, "ok", only emoji. It waits for no answer."""
    if "?" in text:
        return False
    found = re.findall(r"[^\W\d_]+", text.casefold())
    return not re.search(r"\d", text) and _CLOSING_WORDS.issuperset(found)
