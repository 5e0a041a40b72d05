"""A field for a passphrase, and the tick that lets the maker read what they type.

    self.words = PassphraseField()
    form.addWidget(Labelled(self.tr("Kata sandi"), self.words))
    form.addWidget(ShowTyped(self.words))

A passphrase that can't be brought back is mistyped more often than it is looked over a shoulder. It
is hidden at first and after the window was left, and no draft keeps it (kit/form_fields.py).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent

from umkm_studio.ui.kit.fields import Check, TextField

_LONGEST = 200  # letters


class PassphraseField(TextField):
    """Hidden until a `ShowTyped` shows it."""

    def __init__(self) -> None:
        super().__init__(limit=_LONGEST)
        self.setProperty("secret", True)
        self.show_typed(False)

    def show_typed(self, on: bool) -> None:
        """Show what is typed, or hide it."""
        self.setEchoMode(self.EchoMode.Normal if on else self.EchoMode.Password)


class ShowTyped(Check):
    """Shows what stands in these fields; hides it again when it is itself not seen any more."""

    def __init__(self, *fields: PassphraseField) -> None:
        super().__init__(QCoreApplication.translate("ShowTyped", "Perlihatkan yang diketik"))
        self._fields = fields
        self.toggled.connect(self._show)

    def hideEvent(self, event: QHideEvent) -> None:
        """The dialog goes."""
        super().hideEvent(event)
        self.setChecked(False)

    def _show(self, on: bool) -> None:
        for field in self._fields:
            field.show_typed(on)
