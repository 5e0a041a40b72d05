"""What a code is for: a post, a partner, an ad, a channel, or a person."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns import partners
from umkm_studio.models.campaigns.codes import BIO, PACKAGING, STALL, Code, Kind
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import PLATFORMS
from umkm_studio.models.sales import customers, people, person
from umkm_studio.models.sales.people import Filters
from umkm_studio.ui.editors.campaign_words import kind_word
from umkm_studio.ui.editors.code_words import handed_out_at
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.fields import Labelled, Select
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.suggest import SuggestField
from umkm_studio.ui.kit.theme import theme

_PERSONAL = (Kind.LOYALTY, Kind.REFERRAL)
_MOST_PEOPLE = 500  # who bought last


class CodeTarget(QWidget):
    """The kind, and the one field that belongs to it; `changed` when something was chosen."""

    changed = Signal()

    def __init__(self, studio: Studio, code: Code) -> None:
        super().__init__()
        self.studio = studio
        self.store = studio.store
        self._code = code
        self._owner: int | None = None
        if code.customer_id is not None:
            self._owner = customers.person_of(self.store, code.customer_id)
        optional = self.tr("(boleh kosong)")
        self.kind = Select((kind, kind_word(kind)) for kind in Kind)
        self.kind_row = Labelled(self.tr("Jenis"), self.kind)
        self.post = SuggestField(self._posts(), placeholder=self.tr("Ketik sebagian judulnya"))
        self.post_row = Labelled(self.tr("Untuk unggahan"), self.post, after=optional)
        self.partner = Select(self._partners())
        self.partner_row = Labelled(self.tr("Mitra"), self.partner)
        self.person = SuggestField(self._people(), placeholder=self.tr("Ketik sebagian namanya"))
        self.person_row = Labelled(self.tr("Milik pelanggan"), self.person, after=optional)
        self.place = Select(self._places())
        self.place_row = Labelled(self.tr("Dibagikan di"), self.place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(14))
        for part in (self.post_row, self.partner_row, self.person_row, self.place_row):
            layout.addWidget(part)
        self.kind.changed.connect(self._kind_chosen)
        self.partner.changed.connect(self._told)
        self.place.changed.connect(self._told)
        for line in (self.post, self.person):
            line.textEdited.connect(self._mended)
            line.picked.connect(self._mended)

    def show_code(self, code: Code) -> None:
        """Show what the code is for."""
        self.kind.set_value(code.kind)
        if code.post_id is not None:
            self.post.set_key(code.post_id)
        if self._owner is not None:
            self.person.set_key(self._owner)
        self.partner.set_value(code.partner_id)
        self.place.set_value(code.place)
        self.arrange()

    def arrange(self) -> None:
        """Show the fields that belong to what is chosen."""
        kind = self.kind.value()
        self.partner_row.setVisible(kind is Kind.PARTNER or self._code.partner_id is not None)
        self.person_row.setVisible(kind in _PERSONAL or self._code.customer_id is not None)
        self.place_row.setVisible(kind is Kind.CHANNEL)

    def words(self) -> list[str]:
        """What a proposed code may be made of. A person's name is no part of it: others read it."""
        said = [self.post.value().split(" · ")[0]]
        if self.partner_row.isVisibleTo(self) and self.partner.value() is not None:
            said.insert(0, self.partner.currentText())
        if self.place_row.isVisibleTo(self):
            said.insert(0, self.place.currentText())
        return [text for text in said if text]

    def filled_in(self) -> dict[str, object]:
        """Columns of the code as they are chosen here."""
        post, person = self.post.key(), self.person.key()
        shown = self.person_row.isVisibleTo(self)
        return {
            "kind": Kind(self.kind.value()),
            "post_id": post if isinstance(post, int) else None,
            "partner_id": self.partner.value() if self.partner_row.isVisibleTo(self) else None,
            "customer_id": person if shown and isinstance(person, int) else None,
            "place": self.place.value() if self.place_row.isVisibleTo(self) else "",
        }

    def wrong(self) -> list[QWidget]:
        """Fields that name something which is not there; each says so."""
        found: list[QWidget] = []
        if self.post.value() and self.post.key() is None:
            self.post_row.show_problem(
                self.tr("Unggahan ini belum ada di kalender. Pilih dari daftar, atau kosongkan.")
            )
            found.append(self.post)
        unknown = self.person.value() and self.person.key() is None
        if unknown and self.person_row.isVisibleTo(self):
            self.person_row.show_problem(
                self.tr("Pelanggan ini belum ada. Pilih dari daftar, atau kosongkan.")
            )
            found.append(self.person)
        return found

    def typed(self) -> tuple[object, ...]:
        """Everything that can be chosen here."""
        return (
            self.kind.value(),
            self.post.value(),
            self.partner.value(),
            self.person.value(),
            self.place.value(),
        )

    def _kind_chosen(self) -> None:
        self.arrange()
        self.changed.emit()

    def _mended(self, _words: object = None) -> None:
        for line_row in (self.post_row, self.person_row):
            line_row.show_problem("")
        self.changed.emit()

    def _told(self, _chosen: object = None) -> None:
        self.changed.emit()

    def _posts(self) -> list[tuple[object, str]]:
        """Every post, newest first; of two that read the same both carry their ID."""
        found = sorted(
            posts.everything(self.store),
            key=lambda post: (post.day is not None, post.day, post.public_id),
            reverse=True,
        )
        words = [
            self.tr("{title} · {day}").format(title=post.title, day=wording.day_and_year(post.day))
            if post.day is not None
            else post.title
            for post in found
        ]
        return [
            (post.id, f"{text} · {post.public_id}" if words.count(text) > 1 else text)
            for post, text in zip(found, words, strict=True)
        ]

    def _partners(self) -> list[tuple[object, str]]:
        known: list[tuple[object, str]] = [
            (partner.id, partner.name) for partner in partners.everything(self.store)
        ]
        return [(None, self.tr("Belum dipilih")), *known]

    def _people(self) -> list[tuple[object, str]]:
        """Who bought last, and whose code it is."""
        found = people.listing(self.store, Filters(), self.studio.today(), _MOST_PEOPLE)
        known = {one.id: one.shown_name for one in found if one.shown_name}
        owner = person.get(self.store, self._owner) if self._owner is not None else None
        if owner is not None:
            known.setdefault(owner.id, owner.shown_name or self.tr("Tanpa nama"))
        names = Counter(known.values())
        number = self.tr("{name} (nomor {id})")
        return [
            (one, number.format(name=name, id=one) if names[name] > 1 else name)
            for one, name in known.items()
        ]

    def _places(self) -> list[tuple[object, str]]:
        keys = dict.fromkeys((BIO, PACKAGING, STALL, *PLATFORMS, self._code.place))
        keys.pop("", None)
        return [("", self.tr("Belum dipilih")), *((key, handed_out_at(key)) for key in keys)]
