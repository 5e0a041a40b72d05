"""What leaves the program holds the words of others as words: no formula in a workbook, no tag in a
page, no entry of its own in a calendar.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pytest
from icalendar import Calendar
from pytestqt.qtbot import QtBot

from tests import shops
from tests.builders import a_post
from tests.charts.drawn import LIGHT
from tests.hostile import canaries
from tests.source import MODULES
from umkm_studio.charts import output
from umkm_studio.charts.style import new_figure
from umkm_studio.models import export
from umkm_studio.models.campaigns import partners
from umkm_studio.models.content import phone_calendar
from umkm_studio.models.content.phone_calendar import Entry
from umkm_studio.models.content.posts import Status
from umkm_studio.models.sales import person
from umkm_studio.models.sheets.reader import Sheet
from umkm_studio.models.sheets.workbook import writing
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import customer_file, partner_file

NOW = datetime(2026, 10, 14, 19, 42)
FORMULA = '=HYPERLINK("http://contoh.invalid","klik") '  # OWASP, CSV injection


def a_shop(path: Path, said: str) -> Path:
    """The practice shop with these words in front of every text."""
    shops.open_practice(path, NOW.date()).close()
    canaries.fill(path, said)
    return path


@pytest.fixture(scope="module")
def shop_of_formulas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = a_shop(tmp_path_factory.mktemp("rumus") / "shop.db", FORMULA)
    with Store.open(path) as store:
        yield store


def cells(path: Path) -> Iterator[tuple[str, object]]:
    """Type and value of every filled cell."""
    for sheet in openpyxl.load_workbook(path).worksheets:
        for row in sheet.iter_rows():
            yield from ((cell.data_type, cell.value) for cell in row if cell.value is not None)


def test_no_workbook_has_a_formula(shop_of_formulas: Store, tmp_path: Path) -> None:
    store = shop_of_formulas
    export.write(store, tmp_path / "all.xlsx")
    export.write_posts(store, tmp_path / "posts.xlsx", [1, 2, 3])
    export.write_month(
        store, tmp_path / "month.xlsx", date(2026, 9, 1),
        title=FORMULA, headers=[FORMULA, "@b"], figures=[[FORMULA, 1]],
    )  # fmt: skip
    for name, least in (("all", 2_000), ("posts", 6), ("month", 50)):
        found = list(cells(tmp_path / f"{name}.xlsx"))
        assert "f" not in {kind for kind, _ in found}
        texts = [value for kind, value in found if kind == "s"]
        assert sum(str(value).startswith("=") for value in texts) >= least, name


def test_workbooks_are_the_only_tables_that_are_written() -> None:
    """A csv has no cells that are said to be text: none is written at all."""
    writers = {
        name
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"writer", "DictWriter"}
        if ast.unparse(node.value) == "csv"
    }
    assert writers == set()


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_a_copy_for_a_buyer_or_partner_has_our_tags_alone(qtbot: QtBot, tmp_path: Path) -> None:
    said = "&lt;--></td></table></style></title><img src=x onerror=alert(1)><script>alert(1)"
    with Store.open(a_shop(tmp_path / "shop.db", said)) as store:
        best = store.value("SELECT id FROM customers ORDER BY sale_count DESC LIMIT 1")
        somebody = person.get(store, best)
        assert somebody is not None
        customer_file.write(store, somebody, tmp_path / "buyer.html", shop=said, now=NOW)
        partner = partners.everything(store)[0]
        partner_file.write(store, partner, tmp_path / "partner.html", shop=said, now=NOW)
    for name in ("buyer", "partner"):
        page = _Tags()
        page.feed((tmp_path / f"{name}.html").read_text(encoding="utf-8"))
        assert page.tags <= {
            "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "caption",
            "tr", "th", "td", "br", "thead", "tbody",
        }  # fmt: skip
        assert said in "".join(page.words)


def test_a_calendar_has_no_entries_but_ours(tmp_path: Path) -> None:
    said = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd\nURL:http://x;,\\"
    post = a_post(public_id="K-0001", status=Status.SCHEDULED, day=date(2026, 10, 20))
    phone_calendar.write(
        tmp_path / "a.ics", [Entry(post, said, said)],
        calendar="toko", name=said, written_at=datetime(2026, 10, 14, 12, tzinfo=UTC),
    )  # fmt: skip

    calendar = Calendar.from_ical((tmp_path / "a.ics").read_bytes())
    (event,) = calendar.walk("VEVENT")
    assert {"ATTACH", "URL"} & set(event) == set()
    assert str(event["SUMMARY"]).replace("\r", "") == said.replace("\r", "")


def test_a_chart_as_svg_has_no_tag_of_somebody_elses() -> None:
    """A browser opens it, too, and reads whatever is a tag there."""
    said = '</title></text><script>alert(1)</script><image href="file:///etc/passwd"/>'
    figure, axes = new_figure(LIGHT)
    axes.barh([said], [1])
    output.entitle(figure, said, said)
    drawn = output.svg(figure, (680, 300), dpi=100, title=said, summary=said)
    found = list(ElementTree.fromstring(drawn).iter())
    tags = {one.tag.rpartition("}")[2] for one in found}
    assert {"script", "image", "a", "foreignObject"} & tags == set()
    assert said in {one.text for one in found}


def test_lists_and_rows_that_could_not_come_in_have_no_formula(tmp_path: Path) -> None:
    rows = [[FORMULA, "@SUM(A1)"], ["+1", "-1"]]
    writing.write_list(tmp_path / "list.xlsx", FORMULA, [FORMULA, "\t=1"], rows)
    sheet = Sheet("=1+1", [[FORMULA, "Jumlah"], *rows], 1, hidden=False)
    rejected = writing.Rejected(sheet, 0, {2: FORMULA})
    writing.write_rejected(tmp_path / "rejected.xlsx", [rejected], FORMULA)
    for name in ("list", "rejected"):
        found = list(cells(tmp_path / f"{name}.xlsx"))
        assert {kind for kind, _ in found} == {"s"}
        assert FORMULA.strip() in {value for _, value in found}
