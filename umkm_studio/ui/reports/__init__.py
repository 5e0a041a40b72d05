"""The month on one page: MonthReport in, a page that can be printed, saved as PDF or looked at.

    sheet = month_sheet(store, month, today)                  # in the language in force
    print_preview.show(self, studio, sheet.pages, title=sheet.title, ...)
    write_month_pdf(store, month, path, "id")                 # all of it, for the command

Drawn with QPainter and not as HTML in a QTextDocument: rich text there knows no rounded boxes, no
bars and no two columns of different heights, and it would read tags in what a buyer wrote. Here
every word is plain text by construction, and lines of one block can go on the next page.

What is long makes room for itself: first the spare lines of the answers go, then letters get
smaller, then the lines for notes go, and what is left moves to a second page. Nothing is cut, and
where something stands does not depend on the language. Sizes, places and the order of things are
templates in `resources/reports` (`kit/templates`).
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from umkm_studio.models import shop as shops
from umkm_studio.models.insight.month import month_report
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import language, printing
from umkm_studio.ui.reports.sheet import MonthSheet

__all__ = ["MonthSheet", "month_sheet", "write_month_pdf"]


def write_month_pdf(
    store: Store, month: date, path: Path, code: language.Code, today: date | None = None
) -> None:
    """Write the month's page as PDF in a language. Needs a QGuiApplication, no screen.

    Raises `UserError("pdf_not_written")`; a file that was there before is left as it was then.
    """
    before = language.current()
    language.use(code)
    try:
        sheet = month_sheet(store, month, today or date.today())
        chosen = printing.SHEETS.get(shops.load(store).sheet_paper, printing.A4)
        printing.write_pdf(sheet.pages(chosen), path, title=sheet.title, paper=chosen)
    finally:
        if before != code:
            language.use(before)


def month_sheet(store: Store, month: date, today: date) -> MonthSheet:
    """The page of the month of this day, as the store is now."""
    return MonthSheet(month_report(store, month, today), shops.load(store), today)
