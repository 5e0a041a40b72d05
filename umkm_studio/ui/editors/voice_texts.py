"""Messages to buyers about their words, by name: to copy, never sent from here.

Both ask without a present, a star or a hurry, and make no difference between kind and critical
words: what is asked for is what was really found.
"""

from __future__ import annotations

import textwrap

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.shop import Shop
from umkm_studio.models.voices import name_forms
from umkm_studio.models.voices.asking import Askable
from umkm_studio.models.voices.testimonials import Voice

translate = QCoreApplication.translate

_TOOLTIP_LETTERS = 72  # in a line: Qt does not wrap them


def spoken_to(name: str) -> str:
    """How a message begins to speak to somebody: Bu Yanti, Kak Dewi, or Kak alone."""
    called = name_forms.called(name)
    if not called:
        return translate("VoiceTexts", "Kak")
    if name_forms.has_address(name):
        return called
    return translate("VoiceTexts", "Kak {name}").format(name=called)


def ask_for_review(one: Askable, shop: Shop) -> str:
    """A message that asks for an honest review."""
    text = translate(
        "VoiceTexts",
        "Halo {name}, terima kasih sudah memesan {product} di {shop}. Kalau sempat, ceritakan apa "
        "adanya: apa yang disukai, dan apa yang kurang, supaya kami bisa memperbaiki. Ceritanya "
        "tidak kami bagikan tanpa izin. Tidak perlu dibalas kalau sedang sibuk.",
    )
    return text.format(
        name=spoken_to(one.shown_name),
        product=one.product or translate("VoiceTexts", "produk kami"),
        shop=_shop(shop),
    )


def ask_for_consent(voice: Voice, shop: Shop) -> str:
    """A message that asks whether these words may be shown: which words, where, under which name,
    and that the yes can be taken back.
    """
    text = translate(
        "VoiceTexts",
        "Halo {name}, terima kasih sudah menulis: “{words}” Boleh kami bagikan di akun {shop}? "
        "Tolong jawab tiga hal: di mana saja boleh (Instagram, TikTok, status WhatsApp), namanya "
        "ditulis bagaimana (lengkap, nama depan, inisial, atau tanpa nama), dan sampai kapan. "
        "Kalau tidak berkenan tidak apa-apa, dan izinnya boleh dicabut kapan saja.",
    )
    return text.format(
        name=spoken_to(voice.name), words=voice.shortened or voice.words, shop=_shop(shop)
    )


def preview(text: str) -> str:
    """The words of a tooltip that shows a message before it is copied."""
    shown = translate("VoiceTexts", "Yang disalin: {text}").format(text=text)
    return textwrap.fill(shown, _TOOLTIP_LETTERS)


def _shop(shop: Shop) -> str:
    return shop.name or translate("VoiceTexts", "toko kami")
