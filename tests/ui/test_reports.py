"""The month on paper: one A4 page of real text, whatever the maker and the buyers wrote."""

from dataclasses import replace
from datetime import date
from itertools import cycle

import pytest

from tests import pdf
from tests.builders import AUGUST, a_code, a_post, a_product, an_item, an_order
from umkm_studio.models import reflections
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.errors import UserError
from umkm_studio.models.insight.month import month_report
from umkm_studio.models.reflections import Decision, DecisionKind, Reflection
from umkm_studio.models.sales import orders, products
from umkm_studio.models.shop import Shop
from umkm_studio.ui import reports
from umkm_studio.ui.kit import language, printing, wording
from umkm_studio.ui.reports.calendar_sheet import CalendarSheet

TODAY = date(2026, 9, 2)
CANARY = 'Budi <img src="file:///canary.png"><b>x &amp; {nama}'


@pytest.fixture
def printed(store, tmp_path):
    """Prints August and gives what stands on paper."""

    def print_month(language="id"):
        path = tmp_path / "refleksi.pdf"
        reports.write_month_pdf(store, AUGUST, path, language, TODAY)
        return pdf.read(path)

    return print_month


def test_the_page_holds_the_figures_of_the_month(store, printed):
    shops.save(store, Shop(name="Dapur Ratna", city="Semarang", owner="Ratna Wulandari"))
    products.save(store, a_product())
    post = posts.save(store, a_post(title="Tips memanaskan kue kering"))
    codes.save(store, a_code(code="HANGAT10", post_id=post))
    orders.save(store, an_order(note="HANGAT10"))
    orders.save(store, an_order())
    page = printed()
    assert page.title == "Refleksi Agustus 2026"
    assert page.language == "id"
    for line in (
        "Refleksi Agustus 2026", "Dapur Ratna, Semarang", "Dicetak 2 September 2026",
        "oleh Ratna Wulandari", wording.rupiah(340_000), "Tips memanaskan kue kering",
        "Terbukti lewat kode HANGAT10", "Keputusan untuk September",
        "Dibuat dengan UMKM Studio dari data di laptop sendiri", "Halaman 1 dari 1",
    ):  # fmt: skip
        assert line in page.pages[0]


@pytest.mark.practice(TODAY)
def test_words_are_text_in_the_bundled_fonts_and_nothing_is_a_picture(store, printed):
    page = printed()
    assert page.fonts == {"StudioTeks-Regular", "StudioTeks-SemiBold", "StudioJudul-Bold"}
    assert page.pictures == 0
    assert "\N{REPLACEMENT CHARACTER}" not in page.text
    assert "\t" not in page.text


def test_an_empty_month_is_one_page_to_fill_by_hand(printed):
    page = printed()
    assert len(page.pages) == 1
    assert page.pages[0].count("–") == 4  # sales, profit, the average, how fast one answered
    assert "Belum ada pesanan yang terhubung ke konten." in " ".join(page.pages[0])
    assert "Catatan tangan" in page.text
    assert "Rp" not in page.text


def test_profit_that_is_not_known_says_why(store, printed):
    orders.save(store, an_order(items=(an_item(product="Sambal", variant="150 ml"),)))
    words = " ".join(printed().pages[0])
    assert "Laba belum bisa dihitung: biaya Sambal 150 ml belum diisi." in words


def test_what_buyers_and_the_maker_write_is_never_read_as_markup(store, printed):
    shops.save(store, Shop(name=CANARY, city=CANARY, owner=CANARY))
    reflections.save(store, Reflection(month=AUGUST, conversation=CANARY))
    reflections.decide(store, Decision(month=AUGUST, kind=DecisionKind.KEEP, text=CANARY))
    post = posts.save(store, a_post(title=CANARY))
    codes.save(store, a_code(post_id=post))
    orders.save(store, an_order(note="RATNA10"))
    page = printed()
    assert (
        page.text.replace("\n", " ").count('<img src="file:///canary.png"><b>x &amp; {nama}') >= 3
    )
    assert page.pictures == 0


def test_a_long_month_gives_up_its_lines_for_notes_before_a_second_page(store, printed):
    answer = "Banyak yang bercerita tentang neneknya sendiri. " * 11
    for number in range(3):
        for kind in DecisionKind:
            text = f"Putusan nomor {number}"
            reflections.decide(store, Decision(month=AUGUST, kind=kind, text=text))
    written = Reflection(
        month=AUGUST, conversation=answer, led_to_purchase=answer, appreciated="Disapa."
    )
    reflections.save(store, written)
    page = printed()
    assert len(page.pages) == 1
    assert "Catatan tangan" not in page.text


def test_very_long_answers_go_on_without_losing_a_word(store, printed):
    words = [f"kata{number}" for number in range(2500)]
    answer = " ".join(words[:1200]) + "\n\n" + " ".join(words[1200:])
    reflections.save(store, Reflection(month=AUGUST, led_to_purchase=answer, appreciated="akhir"))
    page = printed()
    assert len(page.pages) > 1
    assert [one for one in page.text.split() if one.startswith("kata") and one != "kata"] == words
    for number, lines in enumerate(page.pages, 1):
        assert f"Halaman {number} dari {len(page.pages)}" in lines
    continued = "2. Interaksi mana yang paling sering berujung pembelian? (lanjutan)"
    assert continued in page.pages[1]


def test_a_word_without_end_is_broken_and_control_characters_are_left_out(store, printed):
    reflections.save(store, Reflection(month=AUGUST, conversation="a" * 400 + "\x00\x1b\r\nb"))
    page = printed()
    answer = "".join(line for line in page.pages[0] if set(line) == {"a"})
    assert answer == "a" * 400
    assert "b" in page.pages[0]


def test_a_month_that_runs_says_until_when(store, tmp_path):
    report = month_report(store, AUGUST, date(2026, 8, 14))
    sheet = reports.MonthSheet(report, Shop(), date(2026, 8, 14))
    assert not report.is_over
    assert len(sheet.pages()) == 1


def test_a_file_that_cannot_be_written_leaves_what_was_there(store, tmp_path):
    with pytest.raises(UserError, match="folder_missing"):
        reports.write_month_pdf(store, AUGUST, tmp_path / "tidak" / "ada.pdf", "id", TODAY)
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(UserError, match="file_is_folder"):
        reports.write_month_pdf(store, AUGUST, tmp_path / "folder.pdf", "id", TODAY)
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".pdf"] == ["folder.pdf"]


def test_printing_in_another_language_leaves_the_windows_language_alone(printed):
    from umkm_studio.ui.kit import language

    page = printed("en")
    assert "August 2026" in page.title
    assert page.language == "en"
    assert language.current() == "id"


def test_the_practice_shop_says_so_on_paper(store, printed):
    shops.save(store, replace(Shop(), practice=True))
    assert "Data contoh" in printed().pages[0]


@pytest.mark.parametrize("spoken", ["id", "en"])
def test_the_list_of_posts_cuts_no_word_of_ours(spoken, tmp_path):
    language.use(spoken)
    day = date(2026, 9, 30)  # a Wednesday: the longest name of a day
    found = [
        a_post(title="Ulek sambal", pillar=pillar, platforms=(platform,), status=status, day=day)
        for pillar in posts.Pillar
        for platform, status in zip(posts.PLATFORMS, cycle(posts.Status), strict=False)
    ]
    sheet = CalendarSheet(day.replace(day=1), [[]], found, {}, Shop(name="Dapur Ratna"), TODAY)
    path = tmp_path / "kalender.pdf"
    printing.write_pdf(sheet.pages(), path)
    words = " ".join(line for page in pdf.read(path).pages[1:] for line in page)
    assert "Ulek sambal" in words
    assert [word for word in words.split() if "…" in word] == []
