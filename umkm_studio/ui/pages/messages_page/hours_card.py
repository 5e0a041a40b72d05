"""When messages are answered, in a sentence, and why what lies outside does not count."""

from __future__ import annotations

from collections.abc import Sequence

from umkm_studio.models import hours, shop
from umkm_studio.models.content import rest
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import LinkButton
from umkm_studio.ui.kit.cards import Card
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.page import Studio


class HoursCard(Card):
    """Own hours and rest days; they are changed in the settings."""

    def __init__(self, studio: Studio) -> None:
        self.change_link = LinkButton("")
        super().__init__("–", icon="moon", right=self.change_link, gap=6)
        self._studio = studio
        self.title_label.setText(self.tr("Jam balas"))
        self.change_link.setText(self.tr("Ubah"))
        self.change_link.setAccessibleName(self.tr("Ubah jam balas"))
        self.change_link.clicked.connect(self._to_settings)
        self.words = PlainLabel(style="table", role="text2", wrap=True)
        self.body.addWidget(self.words)

    def refresh(self) -> None:
        """Say them."""
        store = self._studio.store
        work = hours.write(hours.read(shop.load(store).work_hours))
        self.words.setText(self._sentence(work, sorted(rest.weekdays(store))))

    def _sentence(self, work: str, free: Sequence[int]) -> str:
        days = self._listed([wording.weekday(day) for day in free])
        if not work and not days:
            return self.tr(
                "Belum diatur, jadi setiap jam dihitung. Isi jam balasmu, supaya malam dan waktu "
                "istirahat tidak ikut dihitung."
            )
        if not work:
            text = self.tr("{days} libur dan tidak dihitung. Istirahat juga bagian dari usaha.")
        elif not days:
            text = self.tr(
                "Setiap hari {hours}. Di luar itu, waktu membalas tidak dihitung. Istirahat juga "
                "bagian dari usaha."
            )
        else:
            text = self.tr(
                "Setiap hari {hours}, {days} libur. Di luar itu, waktu membalas tidak dihitung. "
                "Istirahat juga bagian dari usaha."
            )
        return text.format(hours=wording.day_hours(work), days=days)

    def _listed(self, words: Sequence[str]) -> str:
        if len(words) < 2:
            return "".join(words)
        text = self.tr("{first} dan {last}")
        return text.format(first=", ".join(words[:-1]), last=words[-1])

    def _to_settings(self) -> None:
        self._studio.go("settings", field="work_hours")
