"""What leaves the calendar: an Excel sheet, paper, a file for the phone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from umkm_studio.models import hours, shop
from umkm_studio.models.content import balance, marked_days, phone_calendar, posts
from umkm_studio.models.content.phone_calendar import Entry
from umkm_studio.models.content.posts import Filters, Post
from umkm_studio.models.hours import Hours
from umkm_studio.models.store import Store
from umkm_studio.models.text import fold
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import places_word
from umkm_studio.ui.pages.calendar_page.day_marks import labels
from umkm_studio.ui.pages.calendar_page.days_model import weeks_of

translate = QCoreApplication.translate

_FOREVER = date(9999, 12, 31)


class Papers(QObject):
    """Asks where to, writes beside the window, says what was written."""

    def __init__(self, page: QWidget, studio: Studio) -> None:
        super().__init__(page)
        self._page = page
        self._studio = studio

    def ask_for_excel(self, month: date, filters: Filters) -> None:
        """Write a month's posts as the sheet "Konten" of the open workbook."""
        from umkm_studio.ui.kit.files import ask_where_to_save

        found = self._found(month, balance.last_day(month), filters)
        ids = [post.id for post in found if post.id is not None]
        ask_where_to_save(
            self._page,
            self.tr("Simpan ke Excel"),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self.tr("konten-{month}.xlsx").format(month=f"{month:%Y-%m}"),
            partial(self.write_excel, ids),
        )

    def write_excel(self, ids: Sequence[int], path: Path) -> None:
        """Write the sheet."""
        self._studio.jobs.run(
            lambda store, _progress: _write_posts(store, path, ids),
            self._said,
            self._studio.notices.explain,
        )

    def ask_for_phone(self) -> None:
        """Write what is still to come for the phone's calendar."""
        from umkm_studio.ui.kit.files import ask_where_to_save

        ask_where_to_save(
            self._page,
            self.tr("Kalender untuk HP"),
            self.tr("Kalender (*.ics)"),
            self.tr("konten.ics"),
            self.write_phone,
        )

    def write_phone(self, path: Path) -> None:
        """Write the file; taking in a newer one moves entries, doubles none, and calls off those
        that are planned no more.
        """
        store, studio = self._studio.store, self._studio
        coming = posts.between(store, studio.today(), _FOREVER)
        saved = shop.load(store)
        quiet = hours.read(saved.quiet_hours)
        entries = [_entry(post, quiet) for post in coming if phone_calendar.belongs(post)]
        put_off = sum(phone_calendar.waits(entry.post, quiet) for entry in entries)
        name = saved.name or self.tr("Kalender Konten")
        called_off = self.tr("Dibatalkan: {summary}")
        written_at = studio.now().astimezone()
        studio.jobs.run(
            lambda store, _progress: phone_calendar.hand_over(
                store, path, entries, called_off=called_off, name=name, written_at=written_at
            ),
            partial(self._phone_written, path, put_off),
            studio.notices.explain,
        )

    def _phone_written(self, path: Path, put_off: int, count: int) -> None:
        text = self.tr(
            "{count} jadwal disimpan di {file}. Kirim berkas itu ke HP, lalu buka di sana."
        )
        if put_off:
            text = self.tr(
                "{count} jadwal disimpan di {file}. {put_off} pengingat menunggu jam tenangmu "
                "selesai."
            )
        words = text.format(
            count=wording.number(count), file=path.name, put_off=wording.number(put_off)
        )
        self._studio.notices.toast(words)

    def preview(self, month: date, filters: Filters) -> None:
        """Show the month as it will be printed, the days before and after in its weeks as well."""
        from umkm_studio.ui.kit import print_preview
        from umkm_studio.ui.reports.calendar_sheet import CalendarSheet

        weeks = weeks_of(month)
        first, last = weeks[0][0], weeks[-1][-1]
        marked = labels(weeks, marked_days.between(self._studio.store, first, last))
        sheet = CalendarSheet(
            month,
            weeks,
            self._found(first, last, filters),
            {day: label.words for day, label in marked.items()},
            shop.load(self._studio.store),
            self._studio.today(),
        )
        print_preview.show(
            self._page.window(),
            self._studio,
            sheet.pages,
            title=sheet.title,
            file_name=self.tr("kalender-konten-{month}.pdf").format(month=f"{month:%Y-%m}"),
        )

    def _found(self, first: date, last: date, filters: Filters) -> list[Post]:
        found = posts.between(self._studio.store, first, last)
        return [post for post in found if filters.lets(post)]

    def _said(self, path: Path) -> None:
        self._studio.notices.toast(self.tr("Tersimpan: {path}").format(path=path))


def _write_posts(store: Store, path: Path, ids: Sequence[int]) -> Path:
    from umkm_studio.models import export  # brings the whole workbook along

    export.write_posts(store, path, ids)
    return path


def _entry(post: Post, quiet: Sequence[Hours]) -> Entry:
    later = ""
    if phone_calendar.waits(post, quiet):
        text = translate("Papers", "Pengingat berbunyi pukul {time}, sesudah jam tenangmu.")
        later = text.format(time=wording.clock(phone_calendar.rings_at(post, quiet)))
    parts = (later, places_word(post.platforms), post.caption, post.call_to_action)
    words = "\n\n".join(filter(None, parts))
    pillar = pillar_word(post.pillar)
    line = pillar if fold(post.title) == fold(pillar) else f"{pillar}: {post.title}"
    return Entry(post, line, words, quiet)
