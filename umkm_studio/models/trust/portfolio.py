"""Works that the maker is proud to show: an order for a wedding, a stall, a new recipe."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Row, Store
from umkm_studio.models.text import fold, squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One work, in the maker's words. The link is shown and copied, never opened."""

    title: str
    story: str = ""
    link: str = ""
    id: int | None = None


def everything(store: Store) -> list[Work]:
    """All of them, the newest first."""
    return [_work(row) for row in store.rows("SELECT * FROM portfolio ORDER BY id DESC")]


def titled(store: Store, title: str) -> Work | None:
    """The work of this title, however it is spelled."""
    wanted = fold(title)
    return next((one for one in everything(store) if fold(one.title) == wanted), None)


def save(store: Store, work: Work) -> int:
    """Keep a work; its id. Raises `UserError`: work_without_title, work_known."""
    title = squeeze(work.title)
    if not title:
        raise UserError("work_without_title", field="title")
    known = titled(store, title)
    if known is not None and known.id != work.id:
        raise UserError("work_known", value=title, field="title")
    kept = {"title": title, "story": work.story.strip(), "link": squeeze(work.link)}
    return store.put("portfolio", asdict(work) | kept)


def remove(store: Store, work_id: int) -> None:
    """Take a work out of the portfolio."""
    store.remove("portfolio", work_id)


def _work(row: Row) -> Work:
    return Work(title=row["title"], story=row["story"], link=row["link"], id=row["id"])
