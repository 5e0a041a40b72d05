"""The codes of a small test: one for a partner; for an ad one for each audience, with its cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models.campaigns.codes import Code
from umkm_studio.models.campaigns.trials import Arm
from umkm_studio.ui.editors.capitals_field import CapitalsField
from umkm_studio.ui.kit.cards import Card, row
from umkm_studio.ui.kit.fields import Check, Labelled, MoneyField, TextField
from umkm_studio.ui.kit.theme import theme

_EXAMPLES = ("IBUMUDA7", "KANTOR88")  # the same in every language


@dataclass(frozen=True, slots=True)
class ArmCode:
    """An arm, the words of its code ("" for none yet), and the code that it has already."""

    arm: Arm
    words: str
    code: Code | None


class ArmFields(QWidget):
    """Fields for one arm, or two that are compared."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.compared = Check(self.tr("Bandingkan dua audiens"))
        self.rows = [_ArmRow(self.tr("Audiens A")), _ArmRow(self.tr("Audiens B"))]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(10))
        layout.addWidget(self.compared)
        for one in self.rows:
            layout.addWidget(one)
            one.audience.changed.connect(self._changed)
            one.cost.changed.connect(self._changed)
        for place, example in enumerate(_EXAMPLES):
            text = self.tr("Contoh: {code}").format(code=example)
            self.rows[place].code.setPlaceholderText(text)
        self.compared.changed.connect(self._compare)
        self._is_ad = False

    def show_arms(self, found: Sequence[ArmCode]) -> None:
        """Show these arms; this is no change by the maker."""
        self.compared.set_value(len(found) > 1)
        for one, known in zip(self.rows, found, strict=False):
            one.show_arm(known)
        self._arrange()

    def show_kind(self, *, is_ad: bool) -> None:
        """Audiences are there for ads alone."""
        self._is_ad = is_ad
        self._arrange()

    def arms(self) -> list[ArmCode]:
        """The arms as the fields say."""
        return [one.arm() for one in self._used()]

    def cost(self) -> int:
        """What the ads cost together."""
        return sum(one.cost.value() or 0 for one in self._used())

    def propose(self, found: Sequence[str]) -> None:
        """Fill codes that are empty or still as they were proposed."""
        for one, code in zip(self.rows, found, strict=False):
            one.propose(code)

    def unreadable(self) -> QWidget | None:
        """The first field that can't be read."""
        return next((one.cost for one in self._used() if not one.cost.commit()), None)

    def show_problem(self, field: str, sentence: str, place: int = 0) -> QWidget:
        """Say beside `code` or `audience` what is wrong; gives its control."""
        one = self.rows[place]
        labelled = one.labelled_audience if field == "audience" else one.labelled_code
        labelled.show_problem(sentence)
        return labelled.control

    def clear_problems(self) -> None:
        """Forget what was wrong."""
        for one in self.rows:
            one.labelled_code.show_problem("")
            one.labelled_audience.show_problem("")

    def typed(self) -> tuple[object, ...]:
        """Everything that can be typed here."""
        return (
            self.compared.value(),
            *((one.audience.value(), one.code.value(), one.cost.text()) for one in self.rows),
        )

    def _used(self) -> list[_ArmRow]:
        return self.rows if self._is_ad and self.compared.value() else self.rows[:1]

    def _compare(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        self.compared.setVisible(self._is_ad)
        used = self._used()
        for one in self.rows:
            one.setVisible(one in used)
            one.labelled_audience.setVisible(self._is_ad)

    def _changed(self, _value: object) -> None:
        self.changed.emit()


class _ArmRow(Card):
    """Audience, code and cost in a quiet box."""

    def __init__(self, name: str) -> None:
        super().__init__(inset=True, padding=12, gap=8)
        self._arm = Arm()
        self._known: Code | None = None
        self._proposed = ""
        self.audience = TextField(limit=80)
        self.code = CapitalsField()
        self.cost = MoneyField()
        optional = self.tr("(boleh kosong)")
        self.labelled_audience = Labelled(name, self.audience)
        self.labelled_code = Labelled(self.tr("Kode sendiri"), self.code)
        self.labelled_cost = Labelled(self.tr("Biaya iklan (Rp)"), self.cost, after=optional)
        self.code.setAccessibleDescription(name)
        self.body.addWidget(self.labelled_audience)
        fields = row(self.labelled_code, self.labelled_cost, gap=16)
        fields.setStretch(0, 1)
        fields.setStretch(1, 1)
        self.body.addLayout(fields)

    def show_arm(self, known: ArmCode) -> None:
        self._arm, self._known = known.arm, known.code
        self.audience.set_value(known.arm.audience)
        self.code.set_value(known.words)
        self.cost.set_value(known.arm.ad_cost or None)

    def arm(self) -> ArmCode:
        arm = replace(self._arm, audience=self.audience.value(), ad_cost=self.cost.value() or 0)
        return ArmCode(arm, self.code.value(), self._known)

    def propose(self, code: str) -> None:
        if self._known is None and self.code.value() in ("", self._proposed):
            self._proposed = code
            self.code.set_value(code)
