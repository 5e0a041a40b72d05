"""From being seen to being ordered: each bar is filled by its share of the step before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout

from umkm_studio.models.content.posts import Post
from umkm_studio.models.insight.evidence import Insights
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.cards import Card, ProgressBar, clear
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.tables import RIGHT
from umkm_studio.ui.kit.theme import theme


@dataclass(frozen=True, slots=True)
class Step:
    """A step: its name, its number (None is not known), and the words for its share."""

    name: str
    number: int | None
    share: str


class Steps(Card):
    """Reach, interaction, questions, orders of the posts that have all these numbers.

    Empty is not zero: a post with one number missing would make the next step look better or worse
    than it is, so it is left out, and the caption says how many are in.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Dari terlihat sampai dipesan"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().px(12))
        self._grid.setVerticalSpacing(theme().px(10))
        self._grid.setColumnStretch(1, 1)
        self._caption = caption("", role="text2", wrap=True)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._caption)

    def show_insights(self, found: Insights) -> None:
        """Show the posts of a period."""
        clear(self._grid)
        measured = [one for one in found.posts if _is_measured(one.post)]
        if not measured:
            self._caption.setText(
                self.tr(
                    "Langkah ini muncul setelah jangkauan, suka, komentar, DM, dan tanya produk "
                    "satu unggahan terisi."
                )
            )
            return
        posts = [one.post for one in measured]
        steps = [
            Step(self.tr("Jangkauan"), _sum(posts, lambda post: post.reach), ""),
            Step(
                self.tr("Interaksi"),
                _sum(posts, lambda post: post.likes, lambda post: post.comments),
                self.tr("{share} dari jangkauan"),
            ),
            Step(
                self.tr("Tanya atau DM"),
                _sum(posts, lambda post: post.direct_messages, lambda post: post.product_questions),
                self.tr("{share} dari interaksi"),
            ),
            Step(
                self.tr("Pesanan"),
                sum(one.both.orders for one in measured),
                self.tr("{share} dari yang bertanya"),
            ),
        ]
        for at, step in enumerate(steps):
            self._add(at, step, steps[at - 1].number if at else None)
        words = self.tr(
            "Tiap batang menunjukkan bagian dari langkah sebelumnya, dari {measured} unggahan yang "
            "angkanya lengkap. Orang yang sama bisa terhitung di beberapa unggahan."
        )
        self._caption.setText(words.format(measured=wording.number(len(measured))))

    def _add(self, at: int, step: Step, before: int | None) -> None:
        share = step.number / before if before and step.number is not None else None
        said = step.share.format(share=wording.percent(share, 1)) if share is not None else ""
        bar = ProgressBar()
        bar.show_share(min(1.0, share if share is not None else float(not at)), said)
        self._grid.addWidget(PlainLabel(step.name, style="table"), at, 0)
        self._grid.addWidget(bar, at, 1)
        number = PlainLabel(wording.number(step.number), style="label", align=RIGHT)
        self._grid.addWidget(number, at, 2)
        self._grid.addWidget(caption(said, role="text2"), at, 3)


def _is_measured(post: Post) -> bool:
    counts = (post.reach, post.likes, post.comments, post.direct_messages, post.product_questions)
    return None not in counts


def _sum(posts: Sequence[Post], *counts: Callable[[Post], int | None]) -> int:
    return sum(count(post) or 0 for post in posts for count in counts)
