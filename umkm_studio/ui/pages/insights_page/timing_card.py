"""Extra orders by timing: a range for each group of posts, its verdict, and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal

from umkm_studio.charts import extra_orders as chart
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight.extra_orders import OTHERS, Judged, Missing
from umkm_studio.ui.kit import verdicts, wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.choices import Segments
from umkm_studio.ui.kit.empty import Skeleton
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.tables import RIGHT, Column, RecordTable
from umkm_studio.ui.kit.theme import theme
from umkm_studio.ui.kit.verdicts import Of
from umkm_studio.ui.pages.insights_page.chart_card import ChartCard
from umkm_studio.ui.pages.insights_page.chart_words import ChartWords
from umkm_studio.ui.pages.insights_page.reading import Estimated, Kind, Read

_MOST = 8  # groups in the picture; the table has all
_OF_ALL = (Missing.DAYS, Missing.ORDERS)  # are missing for every group alike
_HEIGHT = 210  # pixels of the picture, at least
_ROW, _AXIS = 40, 56  # pixels of the picture, for a group and for what is below


@dataclass(frozen=True, slots=True)
class Group:
    """A row: what it is called, and its verdict."""

    key: str
    label: str
    judged: Judged


class TimingCard(ChartCard):
    """One kind of groups at a time. `group_asked` wants the orders that came after its posts."""

    group_asked = Signal(str, str, str)  # its kind, its key, what it is called

    def __init__(self, studio: Studio) -> None:
        self.table: RecordTable[Group] = RecordTable(
            self._columns(), name=self.tr("Pesanan tambahan sebagai tabel"), dense=True,
            sortable=False,
        )  # fmt: skip
        super().__init__(
            studio, self.tr("Pesanan tambahan setelah unggahan"), self.table, height=_HEIGHT
        )
        self.kinds = Segments(
            [
                (Kind.PILLAR, self.tr("Pilar")),
                (Kind.PLACE, self.tr("Tempat")),
                (Kind.FORMAT, self.tr("Format")),
                (Kind.PARTNER, self.tr("Mitra")),
                (Kind.AD, self.tr("Iklan")),
            ],
            small=True,
        )
        self.kinds.setAccessibleName(self.tr("Unggahan dikelompokkan menurut"))
        self.body.insertWidget(0, self.kinds)
        self.waiting = Skeleton()
        self.waiting.setMinimumHeight(theme().px(_HEIGHT))  # nothing moves once it is known
        self.body.addWidget(self.waiting, 1)
        self.lacking = PlainLabel(style="table", role="text2", wrap=True)
        self.body.addWidget(self.lacking)
        self._names: Mapping[str, str] = {}
        self._estimated: Estimated | None = None
        self.kinds.changed.connect(self._show)
        self.chart.picked.connect(self._picked)
        self.table.activated.connect(self._chosen)

    @property
    def kind(self) -> Kind:
        """What posts are grouped by now."""
        return Kind(self.kinds.value())

    def show_estimated(self, read: Read, estimated: Estimated | None) -> None:
        """Show what timing tells of a period, once it is known."""
        self._names = {str(one.partner.id): one.partner.name for one in read.found.partners}
        self._estimated = estimated
        self._show()

    def _label(self, kind: Kind, key: str) -> str:
        words: dict[Kind, Callable[[str], str]] = {
            Kind.PILLAR: pillar_word,
            Kind.PLACE: place_word,
            Kind.PARTNER: lambda key: self._names.get(key, key),
        }
        if key == OTHERS:
            return self._others(kind)
        return words.get(kind, str)(key)

    def _columns(self) -> list[Column[Group]]:
        return [
            Column(self.tr("Kelompok"), lambda group: group.label, stretch=True),
            Column(
                self.tr("Kali"), lambda group: len(group.judged.posted), wording.number,
                align=RIGHT,
            ),
            Column(self.tr("Perkiraan"), _range),
            Column(
                self.tr("Yang terlihat"), lambda group: group.judged.verdict,
                badge=lambda group: verdicts.judged_look(group.judged),
                tooltip=self._lacks,
            ),
        ]  # fmt: skip

    def _show(self) -> None:
        self.waiting.setVisible(self._estimated is None)
        if self._estimated is None:
            self.chart.hide()
            self.too_little.hide()
            self.lacking.hide()
            self.show_intro(self.tr("Sedang dihitung."))
            return
        groups = self._groups(self._estimated)
        intro = self.tr(
            "Dari pesanan {period}. Hari dalam minggu, naik turun pelan, gajian, dan unggahan lain "
            "sudah diperhitungkan; hari yang ditandai di kalender tidak ikut."
        )
        self.show_intro(intro.format(period=wording.period(*self._estimated.window)))
        known = [group for group in groups if group.judged.effect is not None]
        self._say_lacking([group for group in groups if group.judged.effect is None], bool(known))
        if self.is_possible(self._too_little(groups, known)):
            self._draw(groups, known)

    def _draw(self, groups: Sequence[Group], known: Sequence[Group]) -> None:
        self.table.show_records(groups)
        drawn = known[:_MOST]
        self.chart.setMinimumHeight(theme().px(_AXIS + _ROW * len(drawn)) + theme().px(60))
        said = ChartWords().extra_orders({group.label: group.judged for group in groups})
        words = chart.Words(self._axis(), lambda value: wording.number(value))
        self.chart.show_chart(
            partial(chart.figure, [self._range(group) for group in drawn], words),
            summary=said.summary,
            caption=said.caption,
            tips={f"extra-{group.key}": self._sentence(group) for group in drawn},
            period=wording.period(*self._estimated.window) if self._estimated else "",
        )

    def _range(self, group: Group) -> chart.Range:
        effect = group.judged.effect
        assert effect is not None
        return chart.Range(
            key=group.key,
            label=group.label,
            words=verdicts.range_words(group.judged),
            low=effect.low,
            mid=effect.mid,
            high=effect.high,
            pillar=Pillar(group.key) if self.kind is Kind.PILLAR else None,
        )

    def _groups(self, estimated: Estimated) -> list[Group]:
        """Pillars in their order; others by what they seem to bring, those without a word last."""
        kind = self.kind
        found = [
            Group(key, self._label(kind, key), judged)
            for key, judged in estimated.groups[kind].items()
        ]
        return found if kind is Kind.PILLAR else sorted(found, key=_most_first)

    def _say_lacking(self, groups: Sequence[Group], others_known: bool) -> None:
        """What each group without a verdict lacks, below the picture of the others."""
        lines = [self._sentence(group) for group in groups[:_MOST]]
        self.lacking.setText("\n".join(lines))
        self.lacking.setVisible(bool(lines) and others_known)

    def _too_little(self, groups: Sequence[Group], known: Sequence[Group]) -> str:
        if known:
            return ""
        if not groups:
            return self._nothing()
        advice = self.tr("Sementara itu, beri kode pada unggahan: pesanannya jadi terhitung.")
        shared = [need for need in groups[0].judged.needs if need.what in _OF_ALL]
        if shared:  # what a group lacks beyond that can wait
            lines = verdicts.needs_sentences(tuple(shared))
        else:
            lines = [self._sentence(group) for group in groups[:_MOST]]
        return "\n".join([*lines, advice])

    def _sentence(self, group: Group) -> str:
        return verdicts.group_sentence(group.label, group.judged, self._of)

    def _lacks(self, group: Group) -> str:
        return " ".join(verdicts.needs_sentences(group.judged.needs, self._of))

    @property
    def _of(self) -> Of:
        return {Kind.PARTNER: Of.PARTNER, Kind.AD: Of.AD}.get(self.kind, Of.POST)

    def _others(self, kind: Kind) -> str:
        alone = self._estimated is None or len(self._estimated.groups[kind]) == 1
        if kind is Kind.PARTNER:
            return self.tr("Semua mitra") if alone else self.tr("Mitra lain")
        return self.tr("Semua iklan") if alone else self.tr("Iklan lain")

    def _nothing(self) -> str:
        return {
            Kind.PILLAR: self.tr("Belum ada unggahan yang tayang."),
            Kind.PLACE: self.tr("Isi tempat unggahanmu di Kalender Konten."),
            Kind.FORMAT: self.tr("Isi format unggahanmu di Kalender Konten."),
            Kind.PARTNER: self.tr(
                "Belum ada janji mitra yang ditepati. Isi tanggalnya di kerja sama dengan mitra."
            ),
            Kind.AD: self.tr("Tandai hari iklanmu di Kalender Konten."),
        }[self.kind]

    def _axis(self) -> str:
        return {
            Kind.PARTNER: self.tr("Pesanan tambahan tiap unggahan mitra, dalam 7 hari"),
            Kind.AD: self.tr("Pesanan tambahan tiap hari iklan, dalam 7 hari"),
        }.get(self.kind, self.tr("Pesanan tambahan tiap unggahan, dalam 7 hari"))

    def _picked(self, gid: str) -> None:
        self._ask(gid.removeprefix("extra-"))

    def _chosen(self, group: Group) -> None:
        self._ask(group.key)

    def _ask(self, key: str) -> None:
        self.group_asked.emit(self.kind.value, key, self._label(self.kind, key))


def _range(group: Group) -> str | None:
    return None if group.judged.effect is None else verdicts.about(group.judged.effect)


def _most_first(group: Group) -> tuple[bool, float, str]:
    effect = group.judged.effect
    return effect is None, 0.0 if effect is None else -effect.mid, group.label.casefold()
