"""Words for messages: what they are, who wrote, how long somebody has waited."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.voices.messages import Kind, Message, Via
from umkm_studio.ui.kit import wording

translate = QCoreApplication.translate


def kind_word(kind: Kind) -> str:
    """Pertanyaan, Komentar, Keluhan, Ide."""
    return {
        Kind.QUESTION: translate("MessageWords", "Pertanyaan"),
        Kind.COMMENT: translate("MessageWords", "Komentar"),
        Kind.COMPLAINT: translate("MessageWords", "Keluhan"),
        Kind.IDEA: translate("MessageWords", "Ide"),
    }[kind]


def via_word(via: Via) -> str:
    """How a message came."""
    return {
        Via.NOT_SAID: translate("MessageWords", "Tidak dicatat"),
        Via.DIRECT_MESSAGE: translate("MessageWords", "Chat atau DM"),
        Via.COMMENT: translate("MessageWords", "Komentar di unggahan"),
    }[via]


def sender(message: Message) -> str:
    """Who wrote."""
    if message.is_anonymous:
        return translate("MessageWords", "Pembeli tanpa nama")
    return message.name or translate("MessageWords", "Tanpa nama")


def words(message: Message) -> str:
    """What they wrote, as they wrote it."""
    if message.is_anonymous:
        return translate("MessageWords", "Isinya dihapus atas permintaan pembeli.")
    return message.text


def since(message: Message, now: datetime) -> str:
    """How long ago it came, by the clock on the wall: 20 menit, 5 jam, 3 hari, baru saja."""
    came = message.received_at
    days = (now.date() - message.received_on).days
    if came is None or now - came >= timedelta(days=1):
        return _days(days)
    minutes = max(0, (now - came) // timedelta(minutes=1))
    if minutes < 1:
        return translate("MessageWords", "baru saja")
    return wording.duration(minutes if minutes < 60 else minutes // 60 * 60)


def ago(message: Message, now: datetime) -> str:
    """The same as a moment: 5 jam lalu, kemarin, hari ini, baru saja."""
    days = (now.date() - message.received_on).days
    came = message.received_at
    if days < 1 and (came is None or now - came < timedelta(minutes=1)):
        return since(message, now)
    if days == 1 and (came is None or now - came >= timedelta(days=1)):
        return translate("MessageWords", "kemarin")
    return translate("MessageWords", "{span} lalu").format(span=since(message, now))


def _days(days: int) -> str:
    if days < 1:
        return translate("MessageWords", "hari ini")
    return translate("MessageWords", "{days} hari").format(days=wording.number(days))


def short(wait: timedelta) -> str:
    """A wait in whole minutes: 1 jam 20 menit, kurang dari 1 menit."""
    minutes = round(wait / timedelta(minutes=1))
    if not minutes:
        return translate("MessageWords", "kurang dari 1 menit")
    return wording.duration(minutes)
