"""Asks whether a code that stands in a caption belongs to that post.

self.caption_codes = CaptionCodes(studio)
self.caption_codes.show_proposals(caption_codes.proposals(store))   # hidden when there is none
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint

from umkm_studio.models.campaigns import caption_codes
from umkm_studio.models.campaigns.caption_codes import CaptionCode
from umkm_studio.models.content.posts import Post
from umkm_studio.ui.editors import campaign_actions
from umkm_studio.ui.editors.campaign_actions import KeptCode
from umkm_studio.ui.editors.code_words import uses_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.labels import caption
from umkm_studio.ui.kit.menus import Offer, OfferMenu
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.proposals import ProposalCard, Question


class CaptionCodes(ProposalCard[CaptionCode]):
    """A line for each code; where several posts name it, the maker chooses among them."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(at_once=2, padding=16, gap=8)
        self._studio = studio
        self.title_label.setText(self.tr("Kode di caption yang belum terhubung"))
        self.note_label.setText(
            self.tr("Kalau kamu hubungkan, pesanan dengan kode itu dihitung untuk unggahannya.")
        )
        self.more = caption("", role="text2")
        self.body.addWidget(self.more)
        self.posts_menu = OfferMenu(self)
        self.accepted.connect(self._accept)
        self.refused.connect(self._refuse)

    def say_rest(self, rest: int) -> None:
        """Say how many codes follow, below the lines."""
        self.more.setText(self.tr("%n pertanyaan lain muncul setelah ini kamu jawab.", "", rest))
        self.more.setVisible(rest > 0)

    def question(self, proposal: CaptionCode) -> Question:
        """Whether the code belongs to the post, or to which of them."""
        code, posts = proposal.code.code, proposal.posts
        title = self.tr("Kode {code} ada di unggahan “{post}”. Hubungkan?")
        yes, no = self.tr("Hubungkan"), self.tr("Bukan")
        if len(posts) > 1:
            title = self.tr(
                "Kode {code} ada di %n unggahan. Hubungkan ke yang mana?", "", len(posts)
            )
            yes = self.tr("Pilih unggahan")
        name = self.tr("{answer}: {question}")
        title = title.format(code=code, post=posts[0].title)
        return Question(
            title=title,
            about=self._about(proposal),
            yes=yes,
            no=no,
            yes_name=name.format(answer=yes, question=title),
            no_name=name.format(answer=no, question=title),
            yes_icon="link",
        )

    def _about(self, proposal: CaptionCode) -> str:
        first = proposal.posts[0]
        if len(proposal.posts) > 1:
            return self.tr("Paling lama: {post}").format(post=_named(first))
        if proposal.code.id is None:
            return self.tr("Kode ini ada di pesanan tetapi belum dibuat; ikut dibuat.")
        if first.day is None:
            return self.tr("Belum punya tanggal")
        return self.tr("Unggahan tanggal {day}").format(day=wording.day(first.day))

    def _accept(self, proposal: CaptionCode) -> None:
        if len(proposal.posts) == 1:
            self._tie(proposal, proposal.posts[0])
            return
        offers = [
            Offer("calendar", _named(post), partial(self._tie, proposal, post))
            for post in proposal.posts
        ]
        asked = self.shown.index(proposal)
        button = self.yes_buttons[asked]
        self.posts_menu.show_offers(offers, button.mapToGlobal(QPoint(0, button.height())))

    def _tie(self, proposal: CaptionCode, post: Post) -> None:
        campaign_actions.save_code(
            self._studio,
            proposal.tied_to(post),
            partial(self._say_tied, post),
            self._studio.notices.explain,
        )

    def _say_tied(self, post: Post, kept: KeptCode) -> None:
        text = self.tr("Kode {code} terhubung ke “{post}”. Belum ada pesanan yang memakainya.")
        if kept.uses.orders:
            text = self.tr("Kode {code} terhubung ke “{post}”. Dipakai di {uses}.")
        words = text.format(code=kept.code, post=post.title, uses=uses_words(kept.uses))
        self._studio.undoable(kept.change, words)

    def _refuse(self, proposal: CaptionCode) -> None:
        work = partial(caption_codes.refuse, self._studio.store, proposal.code)
        text = self.tr("Kode {code} tidak dihubungkan ke unggahan. Tidak ditanyakan lagi.")
        self._studio.keep(work, text.format(code=proposal.code.code))


def _named(post: Post) -> str:
    return post.title if post.day is None else f"{post.title} · {wording.day(post.day)}"
