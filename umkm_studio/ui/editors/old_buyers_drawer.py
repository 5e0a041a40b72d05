"""The drawer of buyers who were not heard of for long: looked through once a year.

studio.open_drawer(OldBuyersDrawer(studio))
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import buyer_photos, old_buyers, privacy
from umkm_studio.models import shop as shops
from umkm_studio.models.buyer_photos import Photo
from umkm_studio.models.old_buyers import OldBuyer
from umkm_studio.models.sales import customers
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import taken_out, taking_out
from umkm_studio.ui.editors.taken_out import Outcome
from umkm_studio.ui.editors.taking_out import Deed, TakingOut
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.kit.cards import clear, row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import Check, Select
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.kit.labels import Line, PlainLabel, elided
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio

_SHOWN = 200  # people; the next ones come once these are decided on


class OldBuyersDrawer(Drawer):
    """Proposes, and takes nobody out by itself."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._found: Sequence[OldBuyer] = ()
        self.checks: dict[int, Check] = {}
        self.show_head(caption=self.tr("Privasi"), title=self.tr("Data pembeli lama"))
        chosen = shops.load(studio.store).review_months
        self.months = Select(
            [
                (months, self.tr("%n bulan", "", months))
                for months in sorted({*old_buyers.CHOICES, chosen})
            ],
            chosen,
        )
        self.months.setAccessibleName(self.tr("Tanpa kabar lebih dari"))
        self.all = Check(self.tr("Pilih semua"))
        self._count = PlainLabel(style="label", wrap=True)
        self._lines = QVBoxLayout()
        self.keep_button = Button(self.tr("Biarkan semua"))
        self.forget_button = Button(
            self.tr("Samarkan yang dipilih…"), kind="danger", icon="shield-lock"
        )
        self._lay_out()
        self.months.changed.connect(self._set_months)
        self.all.changed.connect(self._choose_all)
        self.keep_button.clicked.connect(self._keep_all)
        self.forget_button.clicked.connect(self._ask)
        self.refresh()

    def _lay_out(self) -> None:
        explained = self.tr(
            "Data yang tidak diperlukan lagi sebaiknya tidak disimpan. Yang kamu pilih disamarkan: "
            "nama, nomor, alamat, dan catatannya dihapus, angka penjualan tetap. Tidak ada yang "
            "dihapus sendiri."
        )
        self.body.addWidget(Note("info", explained))
        since = PlainLabel(self.tr("Tanpa kabar lebih dari"), style="label")
        since.setBuddy(self.months)
        self.body.addLayout(row(since, self.months, None, gap=12))
        self.body.addWidget(self._count)
        self.body.addWidget(self.all)
        self.body.addLayout(self._lines)
        self.footer.addWidget(self.keep_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.forget_button)

    def refresh(self) -> None:
        """Read who was not heard of."""
        months = int(self.months.value() or 0)
        day = old_buyers.months_before(self._studio.today(), months)
        self._found = old_buyers.not_since(self._studio.store, day)
        shown = self._found[:_SHOWN]
        clear(self._lines)
        self.checks = {one.id: Check() for one in shown}
        for one in shown:
            self._lines.addWidget(Line())
            self._lines.addWidget(self._line(one))
        self._count.setText(self._count_words())
        self.all.setVisible(bool(shown))
        self.all.set_value(False)
        self.keep_button.setVisible(bool(shown))
        self._chosen_changed()

    def _line(self, one: OldBuyer) -> QWidget:
        about = self.tr("Terakhir {day} · %n penjualan · {bought}", "", one.sales).format(
            day=wording.day_and_year(one.last_on), bought=wording.rupiah(one.bought)
        )
        check = self.checks[one.id]
        name = one.name or self.tr("Tanpa nama")
        check.setAccessibleName(name)
        check.setAccessibleDescription(about)
        check.changed.connect(self._chosen_changed)
        line = QWidget()
        words = stack(elided(name), elided(about, "table", role="text2"), gap=0)
        layout = row(check, words, gap=12)
        layout.setStretch(1, 1)
        line.setLayout(layout)
        return line

    def _count_words(self) -> str:
        found = len(self._found)
        if not found:
            return self.tr("Semua pembelimu masih ada kabarnya.")
        words = self.tr("%n pembeli tanpa kabar selama itu.", "", found)
        if found > _SHOWN:
            more = self.tr("{count} Ini %n yang paling lama.", "", _SHOWN)
            return more.format(count=words)
        return words

    # choosing

    def chosen(self) -> list[int]:
        """The people whose line is ticked."""
        return [person for person, check in self.checks.items() if check.value()]

    def _choose_all(self, ticked: object) -> None:
        for check in self.checks.values():
            check.set_value(bool(ticked))
        self._chosen_changed()

    def _chosen_changed(self, _ticked: object = None) -> None:
        if self.chosen():
            self.forget_button.enable()
        else:
            self.forget_button.disable(self.tr("Pilih dulu pembelinya."))

    def _set_months(self, months: object) -> None:
        store = self._studio.store
        work = partial(
            shops.save, store, replace(shops.load(store), review_months=int(str(months)))
        )
        if self._studio.keep(work, self.tr("Tersimpan.")):
            self.refresh()

    # deciding

    def _keep_all(self) -> None:
        work = partial(old_buyers.looked_at, self._studio.store, self._studio.today())
        if self._studio.keep(work, self.tr("Sudah ditinjau. Ditanyakan lagi tahun depan.")):
            self._studio.close_drawer()

    def _ask(self) -> None:
        deed = Deed(
            title=self.tr("Samarkan %n pembeli?", "", len(self.chosen())),
            explanation=self.tr(
                "Nama, nomor HP, alamat, kota, catatan, pesan, dan kata-kata mereka dihapus dari "
                "semua tempat di toko ini, juga izin testimoninya. Angka penjualan tidak berubah. "
                "Ini tidak bisa dibatalkan."
            ),
            word=self.tr("SAMARKAN"),
            verb=self.tr("Samarkan"),
            busy=self.tr("Sedang disamarkan."),
            done=self.tr("Data pembeli lama sudah disamarkan."),
            work=privacy.anonymise_all,
            photos=self._photos(),
        )
        self.dialog = taking_out.ask(self.window(), self._studio, deed)
        self.dialog.wanted.connect(partial(self._start, deed, self.chosen()))
        self.dialog.open()

    def _photos(self) -> list[Photo]:
        store = self._studio.store
        people = [customers.members_of(store, one) for one in self.chosen()]
        return buyer_photos.of_people(store, people, self._studio.data_dir)

    def _start(
        self, deed: Deed, people: Sequence[int], renew_copies: bool, with_photos: bool
    ) -> None:
        studio = self._studio
        for button in (self.keep_button, self.forget_button):
            button.disable(deed.busy)
        studio.forget_undo()
        work = _Reviewing(studio, people, taking_out.to_delete(deed.photos, with_photos))
        job = TakingOut(studio, work, photos=deed.photos, renew_copies=renew_copies)
        studio.jobs.run(job, partial(self._over, deed), self._failed)

    def _over(self, deed: Deed, outcome: Outcome) -> None:
        self._studio.forget_undo()
        self._studio.drafts.forget()
        self.keep_button.enable()
        self.told = taken_out.tell(self.window(), self._studio, deed.done, outcome)
        self.refresh()

    def _failed(self, problem: BaseException) -> None:
        self._studio.forget_undo()
        self.keep_button.enable()
        self._studio.notices.explain(problem)
        self.refresh()


class _Reviewing:
    """The work of the job: takes them out, and notes that the review was done."""

    def __init__(self, studio: Studio, people: Sequence[int], photos: Sequence[str]) -> None:
        self._people = people
        self._photos = photos
        self._now = studio.now()

    def __call__(self, store: Store, progress: Progress) -> None:
        privacy.anonymise_all(store, self._people, progress, now=self._now, photos=self._photos)
        old_buyers.looked_at(store, self._now.date())
