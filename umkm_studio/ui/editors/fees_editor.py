"""The drawer of channel fees: dated rules, each with where its figures stand.

studio.open_drawer(FeesEditor(studio))
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from umkm_studio.models import trash
from umkm_studio.models.drafts import Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import fees, order_list
from umkm_studio.models.sales.fees import Rule
from umkm_studio.models.sales.orders import CHANNELS
from umkm_studio.models.trash import Kind
from umkm_studio.ui.editors import product_actions
from umkm_studio.ui.editors.percent_field import PercentField
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.buttons import Button, IconButton
from umkm_studio.ui.kit.cards import Card, clear, row, stack
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.fields import DateField, MoneyField, Select, TextArea
from umkm_studio.ui.kit.form import FormDialog, FormField
from umkm_studio.ui.kit.labels import Line, PlainLabel, caption
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.page import Studio
from umkm_studio.ui.kit.places import place_word
from umkm_studio.ui.kit.theme import theme

translate = QCoreApplication.translate


def rule_words(rule: Rule) -> str:
    """A rule in a few words: "10% + Rp 1.250 per pesanan"."""
    if not rule.per_order:
        return _percent(rule.percent)
    text = translate("Fees", "{percent} + {amount} per pesanan")
    return text.format(percent=_percent(rule.percent), amount=wording.rupiah(rule.per_order))


class FeesEditor(Drawer):
    """A card for each channel with its rules, the newest first; kept at once, with a way back."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.show_head(caption=self.tr("Pengaturan"), title=self.tr("Biaya kanal"))
        self._studio = studio
        self.edit_buttons: dict[int, IconButton] = {}
        self.drop_buttons: dict[int, IconButton] = {}
        self.body.addWidget(
            Note(
                "info",
                self.tr(
                    "Ini perkiraan untuk pesanan yang berkasnya tidak menyebut biaya. Biaya yang "
                    "tertulis di berkas selalu dipakai. Periksa angkamu di Seller Center."
                ),
            )
        )
        self._cards = QWidget()
        self._layout = QVBoxLayout(self._cards)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme().px(14))
        self.body.addWidget(self._cards)
        self.add_button = Button(self.tr("Aturan baru"), icon="plus")
        self.add_button.clicked.connect(self._ask_new)
        close = Button(self.tr("Selesai"), kind="primary")
        close.clicked.connect(self.close_requested)
        self.footer.addWidget(self.add_button)
        self.footer.addStretch(1)
        self.footer.addWidget(close)
        self.refresh()

    def refresh(self) -> None:
        """Read the rules anew."""
        clear(self._layout)
        self.edit_buttons.clear()
        self.drop_buttons.clear()
        rules = fees.everything(self._studio.store)
        for channel in dict.fromkeys(rule.channel for rule in rules):
            card = Card(place_word(channel))
            shown = [rule for rule in rules if rule.channel == channel]
            for number, rule in enumerate(shown):
                if number:
                    card.body.addWidget(Line())
                card.body.addWidget(self._line(rule))
            self._layout.addWidget(card)
        if not rules:
            words = self.tr("Belum ada aturan. Tanpa aturan, biaya kanal dihitung nol.")
            self._layout.addWidget(PlainLabel(words, role="text2", wrap=True))

    def _line(self, rule: Rule) -> QWidget:
        assert rule.id is not None
        since, name = _since(rule), _name(rule)
        pencil = IconButton("pencil", self.tr("Ubah {rule}").format(rule=name), bare=True)
        bin_button = IconButton("trash", self.tr("Hapus {rule}").format(rule=name), bare=True)
        pencil.clicked.connect(partial(self.ask, rule))
        bin_button.clicked.connect(partial(self._drop, rule))
        self.edit_buttons[rule.id] = pencil
        self.drop_buttons[rule.id] = bin_button
        head = row(
            stack(
                PlainLabel(rule_words(rule), style="label", wrap=True),
                caption(since, role="text2"),
                gap=0,
            ),
            pencil,
            bin_button,
        )
        head.setStretch(0, 1)
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(2))
        column.addLayout(head)
        column.addWidget(caption(self._source(rule), role="text2", wrap=True))
        return line

    def _source(self, rule: Rule) -> str:
        source = rule.source or self.tr("Diisi sendiri.")
        if rule.noted_on is None:
            return source
        text = self.tr("{source} Keadaan {day}.")
        return text.format(source=source, day=wording.day_and_year(rule.noted_on))

    # asking

    def _ask_new(self) -> None:
        self.ask(None)

    def ask(self, known: Rule | None) -> None:
        """Open the form of a rule, or of a new one."""
        today = self._studio.today()
        values: dict[str, Any] = {"starts_on": today, "noted_on": today}
        if known is not None:
            values = {
                "channel": known.channel,
                "starts_on": known.starts_on,
                "percent": known.percent,
                "per_order": known.per_order,
                "source": known.source,
                "noted_on": known.noted_on,
            }
        self.dialog = FormDialog(
            self.window(),
            self.tr("Aturan baru") if known is None else self.tr("Ubah aturan"),
            [
                FormField("channel", self.tr("Tempat"), Select(self._channels()), required=True),
                FormField(
                    "starts_on",
                    self.tr("Berlaku mulai"),
                    DateField(default_year=today.year),
                    help=self.tr("Pesanan sebelum tanggal ini tidak berubah."),
                    required=True,
                ),
                FormField("percent", self.tr("Persen dari omzet"), PercentField()),
                FormField("per_order", self.tr("Per pesanan (Rp)"), MoneyField()),
                FormField("source", self.tr("Sumber"), TextArea(lines=2)),
                FormField(
                    "noted_on",
                    self.tr("Keadaan tanggal"),
                    DateField(default_year=today.year),
                ),
            ],
            save=partial(self._save, known),
            values=values,
            verb=self.tr("Simpan aturan"),
            drafted=(
                self._studio,
                Which(form="fee_rule", record_id=None if known is None else known.id),
            ),
        )
        self.dialog.open()

    def _channels(self) -> list[tuple[object, str]]:
        rules = fees.everything(self._studio.store)
        keys = dict.fromkeys(
            (
                *(rule.channel for rule in rules),
                *order_list.channels(self._studio.store),
                *CHANNELS,
            )
        )
        keys.pop("", None)
        return [(key, place_word(key)) for key in keys]

    def _save(self, known: Rule | None, values: dict[str, Any]) -> None:
        rule = Rule(
            id=None if known is None else known.id,
            channel=values["channel"],
            starts_on=values["starts_on"],
            percent=values["percent"] or 0.0,
            per_order=values["per_order"] or 0,
            source=values["source"],
            noted_on=values["noted_on"],
        )
        text = self.tr("Biaya {channel} disimpan. Laba pesanannya dihitung ulang.")
        self._keep(partial(fees.save, rule=rule), text.format(channel=place_word(rule.channel)))

    def _drop(self, rule: Rule) -> None:
        assert rule.id is not None
        text = self.tr("Aturan biaya {channel} dihapus.").format(channel=place_word(rule.channel))
        work = partial(
            trash.put_away,
            remove=partial(fees.remove, rule_id=rule.id),
            kind=Kind.FEE_RULE,
            label=_name(rule),
            now=self._studio.now(),
        )
        try:
            self._keep(work, text)
        except UserError as error:
            self._studio.notices.explain(error)

    def _keep(self, work: product_actions.Work, text: str) -> None:
        product_actions.change_or_raise(self._studio, work, text, self.refresh)


def _percent(percent: float) -> str:
    return wording.percent(percent / 100, len(f"{percent:.2f}".rstrip("0").partition(".")[2]))


def _since(rule: Rule) -> str:
    return translate("Fees", "Mulai {day}").format(day=wording.day_and_year(rule.starts_on))


def _name(rule: Rule) -> str:
    """What tells a rule from the others."""
    text = translate("Fees", "{channel}, {since}")
    return text.format(channel=place_word(rule.channel), since=_since(rule))
