"""What each chart says in words: a summary for those who cannot see it, and the sentences below it,
on what it shows and what it cannot show. All of it comes from the data that is drawn.

    said = ChartWords().busy_hours(found)
    chart.show_chart(..., summary=said.summary, caption=said.caption)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from umkm_studio.charts import compared as compared_chart
from umkm_studio.charts import daily_sales, likes_orders, pillar_sales
from umkm_studio.models.content.posts import Post
from umkm_studio.models.insight import busy_hours as hours
from umkm_studio.models.insight.busy_hours import BusyHours
from umkm_studio.models.insight.evidence import Grade
from umkm_studio.models.insight.extra_orders import Judged, Verdict
from umkm_studio.models.insight.likes import LEAST_POSTS, Correlation
from umkm_studio.models.insight.months import Month
from umkm_studio.models.insight.series import LEAD_DAYS
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word

_TITLES = 6  # of posts that share a marker


@dataclass(frozen=True, slots=True)
class Said:
    """`summary` tells the picture's main figures, `caption` how to read it and how not."""

    summary: str
    caption: str


class ChartWords(QObject):
    """The words of every chart; an object's own `tr` tells one from many."""

    def daily(self, bars: Sequence[daily_sales.Bar], posts: int) -> Said:
        """Sales per day or week, with `posts` marked above."""
        best = max(bars, key=lambda bar: bar.net_sales)
        orders = sum(bar.orders for bar in bars)
        highest = self.tr("Tertinggi {day}: {amount} dari %n pesanan.", "", best.orders)
        summary = highest.format(
            day=wording.period(best.first, best.last), amount=wording.rupiah(best.net_sales)
        )
        if bars[0].first == bars[0].last:
            shows = self.tr("Batang: omzet tiap hari, %n pesanan.", "", orders)
        else:
            shows = self.tr("Batang: omzet tiap minggu, %n pesanan.", "", orders)
        if not posts:
            return _said(summary, shows, self.tr("Belum ada unggahan di masa ini."))
        marks = self.tr(
            "Tanda: %n unggahan pada harinya. Berdekatan belum berarti sebab-akibat.",
            "",
            posts,
        )
        return _said(summary, shows, marks)

    def daily_tips(self, bars: Sequence[daily_sales.Bar], posts: Sequence[Post]) -> dict[str, str]:
        """What each mark is, by its gid."""
        tips = {}
        for bar in bars:
            words = self.tr("{day}: {amount}, %n pesanan", "", bar.orders)
            tips[bar.gid] = words.format(
                day=wording.period(bar.first, bar.last), amount=wording.rupiah(bar.net_sales)
            )
        for mark in daily_sales.post_marks(bars, posts):
            titles = [post.title for post in mark.posts]
            if len(titles) == 1:
                words = self.tr("{day}: {title}")
                tips[mark.gid] = words.format(day=wording.day(mark.posts[0].day), title=titles[0])
                continue
            words = self.tr("{day}, {pillar}: %n unggahan", "", len(titles))
            head = words.format(
                day=wording.period(mark.bar.first, mark.bar.last), pillar=pillar_word(mark.pillar)
            )
            tips[mark.gid] = "\n".join([head, *titles[:_TITLES]])
        return tips

    def likes(self, dots: Sequence[likes_orders.Dot], unmeasured: int) -> Said:
        """Likes against orders; `unmeasured` posts have no likes and are not drawn."""
        best = max(dots, key=lambda dot: dot.orders)
        most = self.tr("Paling banyak pesanan: {title}, %n pesanan, {likes} suka.", "", best.orders)
        return _said(
            most.format(title=best.title, likes=wording.number(best.likes)),
            self.tr(
                "%n unggahan, hanya dengan pesanan yang diketahui asalnya: yang rendah belum tentu "
                "tidak membawa pembeli.",
                "",
                len(dots),
            ),
            self.tr("%n unggahan tanpa angka suka tidak digambar.", "", unmeasured)
            if unmeasured
            else "",
        )

    def correlation(self, found: Correlation | None) -> str:
        """Whether posts with more likes are those with more orders, with the interval."""
        if found is None:
            words = self.tr(
                "Apakah suka sejalan dengan pesanan, baru bisa dihitung dari {least} unggahan yang "
                "angkanya berbeda-beda.",
            )
            return words.format(least=wording.number(LEAST_POSTS))
        if not found.is_clear:
            words = self.tr(
                "Suka dan pesanan belum terlihat sejalan: korelasi {value}, tetapi dari %n "
                "unggahan bisa juga antara {low} dan {high}.",
                "",
                found.posts,
            )
        elif found.value > 0:
            words = self.tr(
                "Unggahan yang lebih disukai biasanya juga lebih banyak pesanannya: korelasi "
                "{value}, dari %n unggahan antara {low} dan {high}. Itu belum berarti suka yang "
                "membawanya.",
                "",
                found.posts,
            )
        else:
            words = self.tr(
                "Unggahan yang lebih disukai justru lebih sedikit pesanannya: korelasi {value}, "
                "dari %n unggahan antara {low} dan {high}.",
                "",
                found.posts,
            )
        return words.format(
            value=wording.number(found.value, 2),
            low=wording.number(found.low, 2),
            high=wording.number(found.high, 2),
        )

    def pillar_words(self) -> pillar_sales.Words:
        """What stands at the end of the bars."""
        return pillar_sales.Words(wording.rupiah, self._profit)

    def _profit(self, amount: int | None) -> str:
        if amount is None:
            return self.tr("laba –")
        words = self.tr("rugi {amount}") if amount < 0 else self.tr("laba {amount}")
        return words.format(amount=wording.short_rupiah(abs(amount)))

    def pillars(self, bars: Sequence[pillar_sales.Bar]) -> Said:
        """Net sales and profit by pillar; the last bars are sales that no post is credited with."""
        line = self.tr("{label}: omzet {net_sales}, laba {profit}")
        summary = ". ".join(
            line.format(
                label=bar.label,
                net_sales=wording.rupiah(bar.net_sales),
                profit=wording.rupiah(bar.profit),
            )
            for bar in bars
        )
        parts = [self.tr("Batang lebar: omzet. Batang sempit: laba.")]
        unknown = sum(
            bar.profit is None and bar.net_sales > 0 and bar.key != "elsewhere" for bar in bars
        )
        if unknown:
            parts.append(
                self.tr("%n batang tanpa laba, karena ada HPP yang belum diisi.", "", unknown)
            )
        if any(bar.key == "elsewhere" for bar in bars):
            parts.append(
                self.tr(
                    "“Selain unggahan”: kode atau jawaban pembeli yang lain, labanya ada di Kode & "
                    "Mitra.",
                )
            )
        traceless = next((bar.net_sales for bar in bars if bar.key == "unknown"), 0)
        if whole := sum(bar.net_sales for bar in bars):
            words = self.tr(
                "{share} omzet tanpa jejak: bisa saja dari pilar mana pun.",
            )
            parts.append(words.format(share=wording.percent(traceless / whole)))
        return _said(summary, *parts)

    def extra_orders(self, judged: Mapping[str, Judged]) -> Said:
        """Ranges of extra orders per post, by what each group is called."""
        found = {name: one.effect for name, one in judged.items() if one.effect is not None}
        line = self.tr("{name}: {low} sampai {high} pesanan tambahan per unggahan")
        summary = ". ".join(
            line.format(name=name, low=wording.number(one.low, 1), high=wording.number(one.high, 1))
            for name, one in found.items()
        )
        if not found:
            nothing = self.tr("Belum ada yang cukup datanya untuk diperkirakan.")
            return Said(nothing, nothing)
        risen = [name for name, one in judged.items() if one.verdict is Verdict.RAISES]
        shows = self.tr(
            "Garis: pesanan tambahan per unggahan dalam {days} hari, dengan keyakinan 90%. Yang "
            "memuat nol belum bisa dibedakan dari kebetulan.",
        ).format(days=wording.number(LEAD_DAYS + 1))
        if risen:
            words = self.tr("Terlihat naik: {names}.")
            shows = f"{shows} {words.format(names=', '.join(risen))}"
        return _said(
            summary,
            shows,
            self.tr(
                "Ini perkiraan dari waktunya saja: tidak dijumlahkan dengan pesanan yang "
                "terhitung.",
            ),
        )

    def evidence_months(self, months: Sequence[Month]) -> Said:
        """How much of each month's orders is known to come from somewhere."""
        orders = sum(month.orders for month in months)
        known = orders - sum(month.grades[Grade.UNKNOWN] for month in months)
        summary = ". ".join(
            self.tr("{month}: {known} dari %n pesanan diketahui asalnya", "", month.orders).format(
                month=wording.month(month.first),
                known=wording.number(month.orders - month.grades[Grade.UNKNOWN]),
            )
            for month in months
        )
        shows = self.tr(
            "{known} dari %n pesanan diketahui asalnya lewat kode atau kata pembeli ({share}).",
            "",
            orders,
        ).format(
            known=wording.number(known), share=wording.percent(known / orders if orders else None)
        )
        return _said(
            summary,
            shows,
            self.tr(
                "Yang tanpa jejak bisa saja dari unggahan juga; makin sering kamu bertanya, makin "
                "sedikit yang tanpa jejak.",
            ),
        )

    def busy_hours(self, found: BusyHours) -> Said:
        """When buyers order."""
        parts = []
        summary = self.tr("Belum ada pesanan yang ada jamnya.")
        if found.busiest is not None:
            weekday, hour = found.busiest
            words = self.tr(
                "Paling ramai {weekday} jam {hour}: {count} dari %n pesanan yang ada jamnya.",
                "",
                found.orders,
            )
            summary = words.format(
                weekday=wording.weekday(weekday),
                hour=wording.hour(hour),
                count=wording.number(found.counts[weekday][hour]),
            )
        parts.append(summary)
        if not found.is_enough:
            words = self.tr("Di bawah {least} pesanan, yang tampak ramai bisa jadi kebetulan.")
            parts.append(words.format(least=wording.number(hours.LEAST_ORDERS)))
        if found.without_time:
            parts.append(self.tr("%n pesanan tanpa jam tidak digambar.", "", found.without_time))
        parts.append(self.tr("Ini jam orang memesan, belum tentu jam terbaik untuk mengunggah."))
        return _said(summary, *parts)

    def codes(self, bars: Sequence[compared_chart.Bar]) -> Said:
        """Codes beside one another, by what they left."""
        shows = self.tr(
            "Batang: laba dari pesanan tiap kode, sesudah HPP, biaya kanal, diskon, dan biaya "
            "kodenya.",
        )
        return self._compared(bars, shows)

    def partners(self, bars: Sequence[compared_chart.Bar]) -> Said:
        """Partners beside one another, by what they left."""
        shows = self.tr(
            "Batang: laba dari pesanan tiap mitra, sesudah HPP, biaya kanal, diskon, dan biaya "
            "kerja samanya.",
        )
        return self._compared(bars, shows)

    def _compared(self, bars: Sequence[compared_chart.Bar], shows: str) -> Said:
        summary = ". ".join(f"{bar.label}: {bar.words}" for bar in bars)
        unknown = sum(bar.value is None for bar in bars)
        return _said(
            summary,
            shows,
            self.tr("%n baris belum diketahui labanya, jadi tanpa batang.", "", unknown)
            if unknown
            else "",
            self.tr(
                "Pembeli yang tanpa kode pun akan memesan ikut terhitung, dan yang datang tanpa "
                "memakai kodenya tidak.",
            ),
        )

    def month_sales(self, months: Sequence[Month], today: date) -> Said:
        """Month against month; the month of `today` is not over yet."""
        line = self.tr("{month}: omzet {net_sales}, laba {profit}")
        summary = ". ".join(
            line.format(
                month=wording.month(month.first),
                net_sales=wording.rupiah(month.net_sales),
                profit=wording.rupiah(month.profit),
            )
            for month in months
        )
        parts = [self.tr("Batang lebar: omzet. Batang sempit: laba.")]
        if unknown := sum(month.profit is None for month in months):
            parts.append(
                self.tr(
                    "Laba %n bulan belum diketahui, karena ada HPP yang belum diisi.",
                    "",
                    unknown,
                )
            )
        if months and months[-1].first == today.replace(day=1):
            words = self.tr("{month} belum selesai.")
            parts.append(words.format(month=wording.month(today)))
        parts.append(
            self.tr(
                "Musim, hari besar, dan harga juga mengubah angka ini, bukan unggahan saja.",
            )
        )
        return _said(summary, *parts)


def _said(summary: str, *sentences: str) -> Said:
    return Said(summary, " ".join(sentence for sentence in sentences if sentence))
