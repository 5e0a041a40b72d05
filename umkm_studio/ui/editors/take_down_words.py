"""What has to come down because a buyer does not allow it any more, in a note with its clock."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models.content.quotes import TakeDown
from umkm_studio.models.voices.consents import Standing
from umkm_studio.ui.editors import post_actions, sharing_actions
from umkm_studio.ui.editors.customer_words import is_late, moment, time_left
from umkm_studio.ui.kit.buttons import Button, LinkButton
from umkm_studio.ui.kit.cards import row
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import places_word

translate = QCoreApplication.translate


def take_down_note(studio: Studio, one: TakeDown) -> Note:
    """The note, with a way to the post and, where it is out, one to say that it is down."""
    now = studio.now()
    late = is_late(one.left(now))
    buttons = _Buttons(studio, one)
    return Note("danger" if late else "warning", sentence(one, now), icon="clock", action=buttons)


def sentence(one: TakeDown, now: datetime) -> str:
    """Whose words, in which post, until when."""
    if not one.is_out:
        text = translate(
            "TakeDown", "“{title}” terjadwal mengutip {name}, tetapi {why}. Lepas kutipannya."
        )
    elif one.standing is Standing.REFUSED:
        text = translate(
            "TakeDown", "“{title}” menampilkan kata {name}, tetapi {why}. Turunkan dari {places}."
        )
    elif one.due_at is None:
        text = translate(
            "TakeDown",
            "“{title}” menampilkan kata {name}, tetapi {why}. Minta izinnya, atau turunkan dari "
            "{places}.",
        )
    else:
        text = translate(
            "TakeDown",
            "{name} menarik izinnya. Turunkan “{title}” dari {places} paling lambat {due} "
            "({left}).",
        )
    left = one.left(now)
    return text.format(
        title=one.title,
        name=one.name or translate("TakeDown", "seorang pembeli"),
        why=_why(one.standing),
        places=places_word(one.places) or translate("TakeDown", "tempatnya"),
        due="" if one.due_at is None else moment(one.due_at),
        left="" if left is None else time_left(left),
    )


def _why(standing: Standing) -> str:
    return {
        Standing.NOT_ASKED: translate("TakeDown", "belum ada izinnya"),
        Standing.ASKED: translate("TakeDown", "izinnya belum dijawab"),
        Standing.GIVEN: translate("TakeDown", "izinnya tidak untuk tempat itu"),
        Standing.REFUSED: translate("TakeDown", "pembeli tidak mengizinkan"),
        Standing.ENDED: translate("TakeDown", "izinnya sudah habis"),
        Standing.WITHDRAWN: translate("TakeDown", "izinnya ditarik"),
    }[standing]


class _Buttons(QWidget):
    """To the post, and done."""

    def __init__(self, studio: Studio, one: TakeDown) -> None:
        super().__init__()
        look = LinkButton(translate("TakeDown", "Buka konten"), strong=True)
        look.setAccessibleName(translate("TakeDown", "Buka konten {title}").format(title=one.title))
        look.clicked.connect(partial(post_actions.open_post, studio, one.post_id))
        done = Button(translate("TakeDown", "Sudah diturunkan"), small=True)
        text = translate("TakeDown", "Tandai sudah diturunkan: {title}")
        done.setAccessibleName(text.format(title=one.title))
        done.clicked.connect(partial(sharing_actions.mark_taken_down, studio, one))
        self.setLayout(row(look, done, gap=12))
        done.setVisible(one.is_out)  # only now: without a parent it would be a window
