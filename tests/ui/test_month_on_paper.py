"""The printed month on every paper and in both languages: where things stand, what goes on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from tests import pdf
from tests.builders import a_post, an_item, an_order
from umkm_studio.models import reflections, sample
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.insight import closed_months
from umkm_studio.models.insight.month_facts import facts
from umkm_studio.models.reflections import Decision, DecisionKind, Outcome, Reflection
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.ui import reports
from umkm_studio.ui.kit import printing
from umkm_studio.ui.kit.printing import SHEETS

AUGUST, SEPTEMBER = date(2026, 8, 1), date(2026, 9, 1)
TODAY = date(2026, 10, 14)
EMOJI = "\N{COOKIE}\N{PARTY POPPER}"
_ON_THE_SHEET = ("Report", "Reflection", "Words")  # contexts of its sentences
Print = Callable[..., pdf.Pdf]


@pytest.fixture
def printed(store: Store, tmp_path: Path) -> Print:
    """Prints a month and gives what stands where."""

    def print_month(month: date, language: str = "id", paper: str = "a4") -> pdf.Pdf:
        shops.save(store, replace(shops.load(store), sheet_paper=paper))
        path = tmp_path / "refleksi.pdf"
        reports.write_month_pdf(store, month, path, "en" if language == "en" else "id", TODAY)
        return pdf.read(path)

    return print_month


def _sold(store: Store, number: int, product: str = "Nastar Klasik") -> None:
    day = date(2026, 9, 1 + number % 30)
    items = (an_item(product=product, quantity=1 + number % 3),)
    orders.save(store, an_order(number=f"P-{number}", ordered_on=day, items=items))


def _decided(store: Store, month: date, text: str, outcome: Outcome = Outcome.NOT_SAID) -> None:
    for kind in DecisionKind:
        made = reflections.decide(store, Decision(month=month, kind=kind, text=text))
        reflections.say_outcome(store, made, outcome, "Sempat terlewat dua minggu.")


@pytest.mark.parametrize("paper", ["a4", "f4", "letter"])
@pytest.mark.parametrize("filled", [True, False])
def test_the_page_is_the_same_in_both_languages(
    store: Store, printed: Print, paper: str, filled: bool
) -> None:
    if filled:
        sample.build(store, TODAY)
    ours, theirs = (printed(SEPTEMBER, language, paper) for language in ("id", "en"))
    assert [len(page) for page in ours.lines] == [len(page) for page in theirs.lines]
    for line, other in zip(ours.lines[0], theirs.lines[0], strict=True):
        assert line.top == other.top, (line, other)
        ends_alike = abs(line.last - other.last) < 4  # the last letters are not equally wide
        assert line.left == other.left or ends_alike, (line, other)


@pytest.mark.practice(TODAY)
@pytest.mark.parametrize(
    ("paper", "millimetres"), [("a4", (210, 297)), ("f4", (215, 330)), ("letter", (216, 279))]
)
def test_a_sheet_fills_the_paper_that_the_maker_has(
    store: Store, printed: Print, paper: str, millimetres: tuple[int, int]
) -> None:
    page = printed(SEPTEMBER, paper=paper)
    assert page.sizes == {millimetres}
    assert len(page.lines) == 1
    foot = page.lines[0][-1]
    assert foot.text == "Halaman 1 dari 1"
    assert foot.top == pytest.approx(SHEETS[paper].page.height() - 16, abs=0.5)


@pytest.mark.practice(TODAY)
def test_what_is_read_aloud_comes_in_the_order_of_the_page(store: Store, printed: Print) -> None:
    spoken = printed(SEPTEMBER).spoken
    said = ["Refleksi September 2026", "Yang terjadi", "Omzet menurut pilar",
            "Paling banyak membawa pesanan", "Satu suara pembeli", "Tiga pertanyaan",
            "Keputusan untuk Oktober", "Keputusan Agustus:", "Halaman 1 dari 1"]  # fmt: skip
    places = [next(at for at, line in enumerate(spoken) if line.startswith(one)) for one in said]
    assert places == sorted(places)
    answer = "Unggahan tentang cara simpan nastar. Banyak yang bertanya balik soal toples dan suhu"
    assert any(line.startswith(answer) for line in spoken)  # the lines of an answer go together


@pytest.mark.practice(TODAY)
@pytest.mark.parametrize("paper", ["a4", "f4"])
def test_a_usual_month_leaves_lines_to_write_on_by_hand(
    store: Store, printed: Print, paper: str
) -> None:
    page = printed(SEPTEMBER, paper=paper)
    assert "Catatan tangan" in [line.text for line in page.lines[0]]


@pytest.mark.parametrize(("count", "language"), [(3, "id"), (600, "id"), (600, "en")])
def test_few_orders_and_many_take_one_page(
    store: Store, printed: Print, count: int, language: str
) -> None:
    with store.change():
        for number in range(count):
            _sold(store, number)
    page = printed(SEPTEMBER, language)
    assert len(page.pages) == 1
    at = page.pages[0].index("Pesanan" if language == "id" else "Orders")
    assert page.pages[0][at + 1] == str(count)
    if language == "id":  # nothing stands above that it could be the rest of
        assert any(line.endswith("00 tanpa jejak asal.") for line in page.pages[0])


def test_long_names_and_emoji_stay_inside_and_whole(store: Store, printed: Print) -> None:
    title = f"Kisah {EMOJI} resep nenek yang tidak pernah ditulis dan hanya diingat " * 3
    shop = replace(shops.load(store), name=f"Dapur {EMOJI} Ratna " * 8, owner="Wulandari " * 8)
    shops.save(store, shop)
    products.save(store, products.Product(name="Nastar", cost=20_000, price=80_000))
    post = posts.save(store, a_post(title=title, day=date(2026, 9, 3), likes=2))
    codes.save(store, codes.Code(code="RATNA10", post_id=post))
    orders.save(store, an_order(ordered_on=date(2026, 9, 4), note="RATNA10"))
    reflections.save(store, Reflection(month=SEPTEMBER, conversation="N" * 300 + EMOJI))
    (page,) = printed(SEPTEMBER).lines
    words = " ".join(line.text for line in page)
    assert words.count("resep nenek yang tidak pernah ditulis dan hanya diingat") == 3
    assert "".join(line.text for line in page if set(line.text) == {"N"}) == "N" * 300
    assert EMOJI[0] not in words
    width = SHEETS["a4"].page.width()
    assert all(line.left >= 0 and line.last < width for line in page)


def test_what_became_of_last_months_decisions_is_ticked_and_said(
    store: Store, printed: Print
) -> None:
    _decided(store, AUGUST, "Balas sebelum jam 9 malam", Outcome.KEPT)
    page = printed(SEPTEMBER).pages[0]
    assert "Keputusan Agustus: 3 dari 3 dijalankan" in page
    assert page.count("Dijalankan: Sempat terlewat dua minggu.") == 3


def test_a_closed_month_keeps_its_figures_and_says_what_came_later(
    store: Store, printed: Print
) -> None:
    _sold(store, 1)
    closed_months.close(store, facts(store, SEPTEMBER, TODAY), date(2026, 10, 2))
    _sold(store, 2)
    page = " ".join(printed(SEPTEMBER).pages[0])
    assert "Pesanan 1" in page
    assert "waktu bulan ditutup, 2 Oktober 2026. Sejak itu 2 angka berubah." in page


@pytest.mark.practice(TODAY)
def test_both_columns_go_on_with_the_next_page(store: Store, printed: Print) -> None:
    long = "putusan " * 200
    for kind in DecisionKind:
        reflections.decide(store, Decision(month=SEPTEMBER, kind=kind, text=long))
    for title in range(2):
        words = " ".join(f"judul{title}x{number}" for number in range(120))
        post = posts.save(store, a_post(title=words, day=date(2026, 9, 3)))
        codes.save(store, codes.Code(code=f"PANJANG{title}", post_id=post))
        with store.change():
            for number in range(40):
                order = an_order(number=f"X-{title}-{number}", note=f"PANJANG{title}")
                orders.save(store, replace(order, ordered_on=date(2026, 9, 4)))
    page = printed(SEPTEMBER)
    assert len(page.pages) > 1
    assert page.text.split().count("putusan") == 600
    assert all(f"judul{title}x{n}" in page.text for title in range(2) for n in range(120))
    end = SHEETS["a4"].page.height() - 26
    assert all(line.top < end for lines in page.lines for line in lines[:-2])


class _Longer(QTranslator):
    """Every sentence of the sheet by a third longer, as another language may need it."""

    def translate(self, context: str, source: str, *_rest: object) -> str:
        return f"{source} {'wxyz' * 9:.{len(source) // 3}}" if context in _ON_THE_SHEET else ""

    def isEmpty(self) -> bool:
        return False


@pytest.mark.practice(TODAY)
def test_longer_words_cover_nothing(store: Store, tmp_path: Path, qapp: QApplication) -> None:
    sheet = reports.month_sheet(store, SEPTEMBER, TODAY)
    longer = _Longer()
    qapp.installTranslator(longer)
    printing.write_pdf(sheet.pages(), tmp_path / "a.pdf")
    qapp.removeTranslator(longer)
    (page,) = pdf.read(tmp_path / "a.pdf").lines
    assert any("wxyz" in line.text for line in page)
    columns = [[one for one in page if one.left < 298], [one for one in page if one.left >= 298]]
    for column in columns:
        for line in column:
            below = [one.top - line.top for one in column if one.top > line.top]
            assert min(below, default=99) >= 14, line
