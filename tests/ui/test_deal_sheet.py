"""The sheet to sign: one A4, real text, fair terms, nothing lost where words are long."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests import pdf
from tests.builders import a_deal, a_partner
from umkm_studio.models.campaigns.deals import Deal, Promise, Side
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.shop import Shop
from umkm_studio.ui.kit import printing
from umkm_studio.ui.reports.deal_sheet import DealSheet

TODAY = date(2026, 10, 14)
SHOP = Shop(name="Dapur Ratna", owner="Ratna Wulandari", city="Semarang")
REEL = Promise(side=Side.PARTNER, text="Satu Reels jujur", due_on=date(2026, 10, 20))


def printed(tmp_path: Path, deal: Deal, partner: Partner | None = None) -> tuple[str, int]:
    """The words on the paper, every blank an ordinary one, and how many pages it takes."""
    sheet = DealSheet(deal, partner or a_partner(account="@mita"), SHOP, TODAY)
    path = tmp_path / "lembar.pdf"
    printing.write_pdf(sheet.pages(), path, title=sheet.title)
    found = pdf.read(path)
    assert (found.pictures, found.sizes) == (0, {(210, 297)})
    return " ".join(found.text.split()), len(found.pages)


def test_it_says_who_makes_what_by_when_and_for_what(qapp: object, tmp_path: Path) -> None:
    deal = a_deal(
        number=2, agreed_on=date(2026, 10, 1), due_on=date(2026, 10, 25), sample="Nastar 500 g",
        usage_until=date(2026, 12, 31),
        promises=(REEL, Promise(side=Side.SHOP, text="Kirim nastar")),
    )  # fmt: skip

    words, pages = printed(tmp_path, deal)

    assert pages == 1
    for said in (
        "Dapur Ratna dan Mita Ngemil", "Kerja sama ke-2", "Semarang, 1 Oktober 2026", "@mita",
        "Satu Reels jujur, paling lambat 20 Oktober 2026", "Kirim nastar",
        "Rp 150.000, dibayar paling lambat 25 Oktober 2026",
        "Nastar 500 g (senilai Rp 85.000)", "Berlaku sampai 31 Desember 2026",
        "“Kerja sama berbayar dengan Dapur Ratna”", "bukan untuk keberuntungan",
        "Ratna Wulandari",
    ):  # fmt: skip
        assert said in words


def test_a_gift_is_disclosed_as_one(qapp: object, tmp_path: Path) -> None:
    words, _pages = printed(tmp_path, a_deal(fee=0, sample="Hampers Mini"))

    assert "“Produk dikirim gratis oleh Dapur Ratna”" in words
    assert "Produk, tanpa uang." in words


def test_own_terms_take_the_place_of_the_usual_ones(qapp: object, tmp_path: Path) -> None:
    deal = a_deal(disclosure="Iklan", usage_rights="Tidak dipakai ulang.", poor_results="Santai.")

    words, _pages = printed(tmp_path, deal)

    assert "“Iklan”" in words
    assert "Tidak dipakai ulang. Berlaku sampai" in words
    assert "keberuntungan" not in words


def test_what_is_not_agreed_is_a_line_to_be_filled_in(qapp: object, tmp_path: Path) -> None:
    words, pages = printed(tmp_path, a_deal(fee=None, sample_value=None))

    assert words.count("....") > 4
    assert pages == 1


@pytest.mark.parametrize(("promises", "pages"), [(10, 1), (24, 2), (60, 3)])
def test_long_words_get_smaller_before_they_take_a_second_page(
    qapp: object, tmp_path: Path, promises: int, pages: int
) -> None:
    text = "Satu Reels tentang cara menyimpan nastar supaya tetap renyah sampai lebaran, bagian {}"
    deal = a_deal(
        promises=tuple(
            Promise(side=Side.PARTNER, text=text.format(number), due_on=date(2026, 11, 1))
            for number in range(promises)
        )
    )
    partner = a_partner(name="Komunitas Ibu-Ibu Pecinta Masakan Rumahan Nusantara Raharja")

    words, taken = printed(tmp_path, deal, partner)

    assert taken == pages
    for number in range(promises):
        assert f"bagian {number}, paling lambat" in words
    assert "Kami berdua sudah membaca dan setuju." in words


def test_the_form_of_the_work_stands_where_no_promises_were_listed(
    qapp: object, tmp_path: Path
) -> None:
    form = "Satu Reels dan dua Story"
    assert form in printed(tmp_path, a_deal(form=form))[0]
    assert form not in printed(tmp_path, a_deal(form=form, promises=(REEL,)))[0]
