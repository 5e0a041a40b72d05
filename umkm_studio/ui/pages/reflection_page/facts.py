"""What happened in the month: the card on the left of the reflection."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from umkm_studio.models.insight.month import MonthReport
from umkm_studio.models.insight.month_facts import PostResult
from umkm_studio.models.insight.month_voices import Heard
from umkm_studio.models.reflections import Outcome, month_before
from umkm_studio.ui.editors.message_words import short
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Badge, evidence_look, pillar_word
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card, Figure, clear, row, stack
from umkm_studio.ui.kit.labels import Line, PlainLabel
from umkm_studio.ui.month_words import earlier_decisions_heading, profit_reason


class Facts(Card):
    """Figures, the posts worth a thought, what buyers said, and what was decided a month ago."""

    earlier_wanted = Signal()  # to say what became of those decisions

    def __init__(self) -> None:
        super().__init__(self.tr("Yang terjadi"), gap=8)
        self.setAccessibleName(self.tr("Yang terjadi"))

    def show_report(self, report: MonthReport) -> None:
        """Show the facts of a month."""
        heading = self.tr("Yang terjadi")
        if not report.is_over:
            words = self.tr("Yang terjadi sampai {day}")
            heading = words.format(day=wording.day(report.until))
        self.title_label.setText(heading)
        clear(self.body)
        groups = [
            *self._figures(report),
            *self._posts(report),
            *self._voices(report),
            *self._earlier(report),
        ]
        for number, group in enumerate(groups):
            if number:
                self.body.addWidget(Line())
            self.body.addLayout(group)
        self.body.addStretch(1)

    def _figures(self, report: MonthReport) -> list[QVBoxLayout]:
        sales, before = report.sales, report.sales_before
        net_sales = Figure(self.tr("Omzet"), wording.rupiah(sales.net_sales))
        if before.net_sales is not None:
            words = self.tr("{month} {amount}").format(
                month=wording.month_name(month_before(report.month)),
                amount=wording.rupiah(before.net_sales),
            )
            net_sales.show_value(wording.rupiah(sales.net_sales), words)
        orders = Figure(self.tr("Pesanan"), wording.number(sales.orders))
        if sales.orders:
            words = self.tr("%n lewat kode atau kata pembeli", "", report.traced)
            orders.show_value(wording.number(sales.orders), words)
        published = sum(report.posts.values())
        posts = Figure(self.tr("Konten"), self.tr("%n unggahan", "", published))
        if published:
            each = self.tr("{pillar} {count}")
            words = ", ".join(
                each.format(pillar=pillar_word(pillar), count=count)
                for pillar, count in report.posts.items()
                if count
            )
            posts.show_value(posts.value, words)
        owed = Figure(
            self.tr("Hadiah pelanggan yang belum dipakai"),
            wording.rupiah(report.owed),
            self.tr("tanggungan toko, belum mengurangi laba"),
        )
        figures = [stack(net_sales), self._profit(report), stack(orders), stack(posts)]
        return [*figures, stack(owed)] if report.owed else figures

    def _profit(self, report: MonthReport) -> QVBoxLayout:
        sales = report.sales
        figure = Figure(self.tr("Laba"), wording.rupiah(sales.profit))
        if sales.profit is not None and sales.profit_share is not None:
            words = self.tr("{share} dari omzet")
            figure.show_value(
                figure.value,
                words.format(share=wording.percent(sales.profit_share)),
                role="dangerText" if sales.profit < 0 else "text",
            )
        reason = profit_reason(sales)
        if not reason:
            return stack(figure)
        return stack(figure, PlainLabel(reason, style="caption", role="text2", wrap=True), gap=1)

    def _posts(self, report: MonthReport) -> list[QVBoxLayout]:
        groups = []
        title = PlainLabel(self.tr("Paling banyak membawa pesanan"), style="label")
        if report.best:
            best = report.best[0]
            words = self.tr("{title}, {orders}").format(
                title=best.title, orders=self.tr("%n pesanan", "", best.orders)
            )
            badge = Badge(evidence_look(best.evidence), tooltip=self._counts(best))
            text = PlainLabel(words, style="table", role="text2", wrap=True)
            groups.append(stack(title, text, row(badge, None), gap=4))
        else:
            none = self.tr("Belum ada pesanan yang terhubung ke konten.")
            groups.append(
                stack(title, PlainLabel(none, style="table", role="text3", wrap=True), gap=4)
            )
        if report.loved is not None:
            title = PlainLabel(self.tr("Paling ramai, sedikit pesanan"), style="label")
            words = self.tr("{title}, {likes} suka, {orders} pesanan").format(
                title=report.loved.title,
                likes=wording.number(report.loved.likes),
                orders=report.loved.orders,
            )
            text = PlainLabel(words, style="table", role="text2", wrap=True)
            groups.append(stack(title, text, gap=4))
        return groups

    def _counts(self, result: PostResult) -> str:
        words = self.tr("{proven} pesanan lewat kode, {reported} kata pembeli")
        return words.format(proven=result.proven, reported=result.reported)

    def _voices(self, report: MonthReport) -> list[QVBoxLayout]:
        """How buyers were answered, and what they said."""
        answers, heard = report.answers, report.heard
        groups = []
        if answers.usual is not None:
            words = self.tr("{wait}, dari %n balasan", "", answers.timed)
            groups.append((self.tr("Waktu membalas"), words.format(wait=short(answers.usual))))
        if heard.testimonials:
            words = self.tr("{count}, {allowed} dengan izin").format(
                count=wording.number(heard.testimonials), allowed=wording.number(heard.allowed)
            )
            groups.append((self.tr("Testimoni baru"), words))
        if heard.criticisms:
            groups.append((self.tr("Kritik yang diperbaiki"), self._fixed(heard)))
        return [self._named(title, words) for title, words in groups]

    def _fixed(self, heard: Heard) -> str:
        words = self.tr("{fixed} dari {count}")
        if heard.mended:
            words = self.tr("{fixed} dari {count}: {what}")
        return words.format(
            fixed=wording.number(heard.fixed),
            count=wording.number(heard.criticisms),
            what=", ".join(heard.mended),
        )

    def _named(self, title: str, words: str) -> QVBoxLayout:
        text = PlainLabel(words, style="table", role="text2", wrap=True)
        return stack(PlainLabel(title, style="label"), text, gap=4)

    def _earlier(self, report: MonthReport) -> list[QVBoxLayout]:
        """How many of the decisions for this month were kept to."""
        decided = report.decisions_before
        if not decided:
            return []
        words = self.tr("{kept} dari {count} dijalankan").format(
            kept=wording.number(report.kept), count=wording.number(len(decided))
        )
        if not any(one.outcome is not Outcome.NOT_SAID for one in decided):
            words = self.tr("%n keputusan, belum diperiksa", "", len(decided))
        group = self._named(earlier_decisions_heading(report.month), words)
        look = self.tr("Ubah") if report.is_looked_back else self.tr("Periksa")
        self.earlier_button = LinkButton(look, strong=True)
        self.earlier_button.setAccessibleName(self.tr("Periksa keputusan bulan lalu"))
        self.earlier_button.clicked.connect(self.earlier_wanted)
        group.addLayout(row(self.earlier_button, None))
        return [group]
