"""The sentences of charts: they say what the data hold, and what they cannot tell."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_post
from tests.ui.hands import rp
from umkm_studio.charts import compared, daily_sales, likes_orders
from umkm_studio.charts.pillar_sales import Bar
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.busy_hours import BusyHours
from umkm_studio.models.insight.effect import Effect
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.insight.extra_orders import Judged, Verdict
from umkm_studio.models.insight.likes import Correlation
from umkm_studio.models.insight.months import Month
from umkm_studio.ui.pages.insights_page.chart_words import ChartWords

MONDAY = date(2026, 10, 5)


def bars(*orders: int, days: int = 1) -> list[daily_sales.Bar]:
    return [
        daily_sales.Bar(
            MONDAY.replace(day=5 + at * days), MONDAY.replace(day=4 + (at + 1) * days),
            many, 85_000 * many,
        )
        for at, many in enumerate(orders)
    ]  # fmt: skip


def a_month(number: int, *, profit: int | None, unknown: int = 6) -> Month:
    grades = {Grade.CODE: 3, Grade.REPORTED: 1, Grade.UNKNOWN: unknown}
    return Month(date(2026, number, 1), 4 + unknown, 900_000, profit, profit is None, grades)


def test_days_with_posts_are_no_proof():
    said = ChartWords().daily(bars(2, 7, 0), posts=4)
    assert said.summary == f"Tertinggi 6 Okt 2026: {rp('595.000')} dari 7 pesanan."
    assert said.caption == (
        "Batang: omzet tiap hari, 9 pesanan. Tanda: 4 unggahan pada harinya. "
        "Berdekatan belum berarti sebab-akibat."
    )


def test_weeks_are_called_weeks_and_a_time_without_posts_is_said():
    said = ChartWords().daily(bars(2, 7, days=7), posts=0)
    assert said.caption == ("Batang: omzet tiap minggu, 9 pesanan. Belum ada unggahan di masa ini.")


def test_every_mark_above_the_days_has_words():
    one = a_post(id=1, title="Cara simpan", day=MONDAY)
    many = [
        a_post(id=at, title=f"Promo {at}", day=MONDAY.replace(day=6), pillar=Pillar.PROMO)
        for at in range(2, 10)
    ]
    shown = bars(2, 7)
    tips = ChartWords().daily_tips(shown, [one, *many])
    assert set(tips) == {bar.gid for bar in shown} | {
        mark.gid for mark in daily_sales.post_marks(shown, [one, *many])
    }
    assert tips["post-1"] == "5 Okt: Cara simpan"
    shared = tips["posts-promo-2026-10-06-2026-10-06"].splitlines()
    assert shared[:2] == ["6 Okt 2026, Promo: 8 unggahan", "Promo 2"]


def test_a_low_dot_may_still_have_brought_buyers():
    dots = [likes_orders.Dot(at, f"U{at}", Pillar.STORY, 10 * at, at) for at in range(3)]
    said = ChartWords().likes(dots, unmeasured=2)
    assert said.summary == "Paling banyak pesanan: U2, 2 pesanan, 20 suka."
    assert "yang rendah belum tentu tidak membawa pembeli" in said.caption
    assert "2 unggahan tanpa angka suka tidak digambar." in said.caption
    assert "tanpa angka suka" not in ChartWords().likes(dots, unmeasured=0).caption


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (None, "baru bisa dihitung dari 8 unggahan"),
        (Correlation(0.2, -0.3, 0.6, 20), "belum terlihat sejalan: korelasi 0,20"),
        (Correlation(0.7, 0.4, 0.9, 20), "biasanya juga lebih banyak pesanannya"),
        (Correlation(-0.7, -0.9, -0.4, 20), "justru lebih sedikit pesanannya: korelasi −0,70"),
    ],
)
def test_likes_and_orders_go_together_only_where_the_interval_says_so(
    found: Correlation | None, words: str
):
    assert words in ChartWords().correlation(found)


def test_the_interval_stands_beside_the_correlation():
    said = ChartWords().correlation(Correlation(0.2, -0.3, 0.6, 20))
    assert "dari 20 unggahan bisa juga antara −0,30 dan 0,60" in said


def test_pillars_tell_of_unknown_profit_and_of_what_left_no_trace():
    shown = [
        Bar("promo", "Promo", 300_000, None, Pillar.PROMO),
        Bar("story", "Cerita", 0, 0, Pillar.STORY),
        Bar("elsewhere", "Selain unggahan", 100_000, None),
        Bar("unknown", "Tanpa jejak", 600_000, 200_000),
    ]
    said = ChartWords().pillars(shown)
    assert f"Promo: omzet {rp('300.000')}, laba –" in said.summary
    assert "1 batang tanpa laba" in said.caption
    assert "labanya ada di Kode & Mitra" in said.caption
    assert "60% omzet tanpa jejak" in said.caption
    assert "Selain unggahan" not in ChartWords().pillars(shown[-1:]).caption


@pytest.mark.parametrize(
    ("profit", "words"), [(None, "laba –"), (-53_000, "rugi 53"), (640_000, "laba 640")]
)
def test_a_bar_ends_with_its_profit_in_words(profit: int | None, words: str):
    assert ChartWords().pillar_words().profit(profit).startswith(words)


def test_ranges_name_who_rose_and_are_never_added_to_what_was_counted():
    said = ChartWords().extra_orders(
        {
            "Edukasi": Judged(Verdict.RAISES, Effect(1.0, 2.5, 4.0)),
            "Promo": Judged(Verdict.NO_EVIDENCE, Effect(-1.0, 0.5, 2.0)),
            "Cerita": Judged(Verdict.INSUFFICIENT),
        }
    )
    assert "Edukasi: 1,0 sampai 4,0" in said.summary
    assert "Cerita" not in said.summary
    assert "Terlihat naik: Edukasi." in said.caption
    assert "tidak dijumlahkan" in said.caption


def test_without_any_range_it_is_said_that_there_is_none():
    said = ChartWords().extra_orders({"Cerita": Judged(Verdict.INSUFFICIENT)})
    assert said.caption == "Belum ada yang cukup datanya untuk diperkirakan."


def test_evidence_counts_what_is_known_and_keeps_the_rest():
    said = ChartWords().evidence_months([a_month(8, profit=0), a_month(9, profit=0, unknown=16)])
    assert "8 dari 30 pesanan diketahui asalnya lewat kode atau kata pembeli (27%)" in said.caption
    assert "Yang tanpa jejak bisa saja dari unggahan juga" in said.caption
    assert "Agustus 2026: 4 dari 10 pesanan" in said.summary


def test_busy_hours_say_how_many_and_what_they_are_not():
    counts = [[0] * 24 for _ in range(7)]
    counts[2][20] = 9
    said = ChartWords().busy_hours(BusyHours(counts, without_time=5))
    assert said.summary == "Paling ramai Rabu jam 20.00: 9 dari 9 pesanan yang ada jamnya."
    assert "Di bawah 30 pesanan, yang tampak ramai bisa jadi kebetulan." in said.caption
    assert "5 pesanan tanpa jam tidak digambar." in said.caption
    assert "belum tentu jam terbaik untuk mengunggah" in said.caption
    counts[2][20] = 40
    assert "kebetulan" not in ChartWords().busy_hours(BusyHours(counts, 0)).caption


def test_a_code_counts_also_those_who_would_have_bought_anyway():
    shown = [compared.Bar("1", "NASTAR10", 90_000, "Rp 90.000"), compared.Bar("2", "X", None, "–")]
    for said in (ChartWords().codes(shown), ChartWords().partners(shown)):
        assert said.summary == "NASTAR10: Rp 90.000. X: –"
        assert "1 baris belum diketahui labanya" in said.caption
        assert "Pembeli yang tanpa kode pun akan memesan ikut terhitung" in said.caption


def test_a_month_that_is_not_over_is_not_held_against_the_others():
    months = [a_month(9, profit=300_000), a_month(10, profit=None)]
    said = ChartWords().month_sales(months, date(2026, 10, 14))
    assert "Oktober 2026 belum selesai." in said.caption
    assert "Laba 1 bulan belum diketahui" in said.caption
    assert f"September 2026: omzet {rp('900.000')}, laba {rp('300.000')}" in said.summary
    assert "belum selesai" not in ChartWords().month_sales(months, date(2026, 11, 1)).caption
