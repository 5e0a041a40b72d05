"""What the first tab shows, read at once in a small shop and beside the window in a large one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from umkm_studio.models.campaigns import caption_codes, code_signs
from umkm_studio.models.campaigns.caption_codes import CaptionCode
from umkm_studio.models.campaigns.code_signs import Question
from umkm_studio.models.content.balance import last_day
from umkm_studio.models.insight import evidence
from umkm_studio.models.insight.evidence import Insights
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Progress

_EVER = date(2000, 1, 1), date(2100, 12, 31)


@dataclass(frozen=True, slots=True)
class Read:
    """The evidence of all time and of this month, what is odd about uses of codes, and codes
    in captions. `number` counts the readings: an older one that comes late is not shown.
    """

    number: int
    ever: Insights
    month: Insights
    questions: list[Question]
    caption_codes: list[CaptionCode]


def read(store: Store, _progress: Progress, *, number: int, today: date) -> Read:
    """Read everything anew."""
    return Read(
        number,
        evidence.insights(store, *_EVER),
        evidence.insights(store, today.replace(day=1), last_day(today)),
        code_signs.questions(store),
        caption_codes.proposals(store),
    )
