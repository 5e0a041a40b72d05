"""Posts that were planned and did not go out: a quiet question, for some are out and not marked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content import posts
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.pages.today_page.due import Due

translate = QCoreApplication.translate


def dues(studio: Studio) -> list[Due]:
    """One for all, about the oldest: its drawer marks it as out, or gives it another day."""
    missed = posts.missed(studio.store, studio.today())
    if not missed:
        return []
    oldest = missed[0]
    text = translate("Dues", "“{title}” belum ditandai tayang, rencananya {day}.")
    if len(missed) > 1:
        text = translate(
            "Dues", "{count} konten belum ditandai tayang, misalnya “{title}” ({day})."
        )
    text = text.format(
        title=wording.short_title(oldest.title),
        day=wording.weekday_and_day(oldest.day),
        count=wording.number(len(missed)),
    )
    return [
        Due(
            kind="info",
            icon="calendar",
            text=text,
            verb=translate("Dues", "Buka konten"),
            name=translate("Dues", "Buka konten {title}").format(title=oldest.title),
            act=partial(post_actions.open_post, studio, oldest.id or 0),
        )
    ]
