"""What was counted of a partner's account: followers with their day, how much people take part, and
how both went over time.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from umkm_studio.models import trash
from umkm_studio.models.campaigns import partner_counts
from umkm_studio.models.campaigns.partner_counts import Counted
from umkm_studio.models.errors import UserError
from umkm_studio.models.trash import Kind
from umkm_studio.ui.editors.partner_words import odd_words, rate_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import IconButton
from umkm_studio.ui.kit.cards import clear, halves, row
from umkm_studio.ui.kit.fields import DateField, Labelled, NumberField
from umkm_studio.ui.kit.labels import PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.theme import theme


class PartnerFigures(QWidget):
    """Fields for the figures of a day, what follows from them, and the days before."""

    def __init__(self, studio: Studio, partner_id: int) -> None:
        super().__init__()
        self._studio = studio
        self._partner_id = partner_id
        self.bins: list[IconButton] = []
        self._as_shown: tuple[str, ...] = ()
        self.counted_on = DateField(default_year=studio.today().year)
        self.fields = {
            name: NumberField()
            for name in ("followers", "reach", "likes", "comments", "saves", "shares")
        }
        labels = {
            "followers": self.tr("Pengikut"),
            "reach": self.tr("Jangkauan"),
            "likes": self.tr("Suka"),
            "comments": self.tr("Komentar"),
            "saves": self.tr("Disimpan"),
            "shares": self.tr("Dibagikan"),
        }
        rows = {name: Labelled(labels[name], field) for name, field in self.fields.items()}
        self.rate = Note("info", "")
        self.questions = QVBoxLayout()
        self.questions.setSpacing(theme().px(6))
        self._history = QVBoxLayout()
        self._history.setSpacing(theme().px(2))
        self._history_title = PlainLabel(self.tr("Yang sudah dicatat"), style="label")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(12))
        layout.addWidget(
            caption(
                self.tr(
                    "Isi dari satu unggahan yang biasa, bukan yang paling ramai. Jangkauan hanya "
                    "terlihat oleh mitra: minta tangkapan layarnya, atau kosongkan."
                ),
                role="text2",
                wrap=True,
            )
        )
        dated = Labelled(self.tr("Dihitung pada"), self.counted_on)
        layout.addLayout(halves(rows["followers"], dated))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme().px(12))
        for place, name in enumerate(("reach", "likes", "comments", "saves", "shares")):
            grid.addWidget(rows[name], *divmod(place, 3))
        layout.addLayout(grid)
        layout.addWidget(self.rate)
        layout.addLayout(self.questions)
        layout.addWidget(self._history_title)
        layout.addLayout(self._history)
        for field in self.fields.values():
            field.changed.connect(self._judge)

    def refresh(self) -> None:
        """Show the newest figures in the fields and all of them below."""
        found = partner_counts.of_partner(self._studio.store, self._partner_id)
        newest = found[0] if found else Counted(partner_id=self._partner_id)
        day = newest.counted_on if found else self._studio.today()
        self.counted_on.set_value(day)
        for name, field in self.fields.items():
            field.set_value(getattr(newest, name))
        self._as_shown = self._texts()
        self._show_history(found)
        self._judge()

    def commit(self) -> bool:
        """Read what is typed; False with the focus where something can't be read."""
        wrong = [one for one in (self.counted_on, *self.fields.values()) if not one.commit()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def value(self) -> Counted:
        """The figures as the fields say. Figures of another day are another entry."""
        counts = {name: field.value() for name, field in self.fields.items()}
        return Counted(partner_id=self._partner_id, counted_on=self.counted_on.value(), **counts)

    def keep(self) -> None:
        """Save what is typed, where it says anything new; use inside a change."""
        counted = self.value()
        known = partner_counts.of_partner(self._studio.store, self._partner_id)
        if not counted.is_empty and not any(_same(counted, one) for one in known):
            partner_counts.save(self._studio.store, counted)

    def typed(self) -> tuple[object, ...]:
        """What stands in the fields, where that is more than what was shown: figures that are
        deleted give way to the ones before.
        """
        return () if self._texts() == self._as_shown else self._texts()

    def _texts(self) -> tuple[str, ...]:
        return (self.counted_on.text(), *(field.text() for field in self.fields.values()))

    def _judge(self, _value: object = None) -> None:
        """The rate with its formula, and what is worth a question."""
        counted = self.value()
        self.rate.show_note("info", rate_words(counted))
        clear(self.questions)
        before = self._before(counted)
        for odd in partner_counts.odd(counted, before):
            self.questions.addWidget(Note("warning", odd_words(odd), icon="help-circle"))

    def _before(self, counted: Counted) -> Counted | None:
        """The newest figures from before that day."""
        day = counted.counted_on
        found = partner_counts.of_partner(self._studio.store, self._partner_id)
        older = [one for one in found if day and one.counted_on and one.counted_on < day]
        return older[0] if older else None

    def _show_history(self, found: list[Counted]) -> None:
        clear(self._history)
        self.bins.clear()
        self._history_title.setVisible(bool(found))
        for one in found:
            line = row(PlainLabel(self._line(one), style="table", role="text2", wrap=True))
            line.setStretch(0, 1)
            remove = IconButton("x", self.tr("Hapus angka hari ini"), small=True, bare=True)
            remove.setAccessibleName(self.tr("Hapus: {figures}").format(figures=self._line(one)))
            remove.clicked.connect(partial(self._remove, one))
            line.addWidget(remove)
            self.bins.append(remove)
            self._history.addLayout(line)

    def _line(self, one: Counted) -> str:
        day = self.tr("Tanpa tanggal")
        if one.counted_on is not None:
            day = wording.day_and_year(one.counted_on)
        rate = partner_counts.rate(one)
        if rate is None:
            words = self.tr("{day}: {followers} pengikut")
            return words.format(day=day, followers=wording.number(one.followers))
        words = self.tr("{day}: {followers} pengikut, keterlibatan {share} dari pengikut")
        if rate.of_reach:
            words = self.tr("{day}: {followers} pengikut, keterlibatan {share} dari jangkauan")
        share = wording.percent(rate.share, 1)
        return words.format(day=day, followers=wording.number(one.followers), share=share)

    def _remove(self, one: Counted) -> None:
        store, now = self._studio.store, self._studio.now()
        try:
            with trash.keeping(store, Kind.FIGURES, self._line(one), now=now) as change:
                partner_counts.remove(store, one.id or 0)
        except UserError as problem:
            self._studio.notices.explain(problem)
            return
        self._studio.undoable(change, self.tr("Angka dihapus."))
        self.refresh()
        self.counted_on.setFocus()


def _same(first: Counted, second: Counted) -> bool:
    names = ("counted_on", "followers", "reach", *partner_counts.DEEDS)
    return all(getattr(first, name) == getattr(second, name) for name in names)
