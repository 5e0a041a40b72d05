"""Every form in which more than a word is typed: how a maker comes to it, and typing in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from umkm_studio.models.content import check_ins
from umkm_studio.models.content.check_ins import CheckIn, Load
from umkm_studio.models.drafts import Which
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import draft_forms
from umkm_studio.ui.editors.customer_editor import LOYALTY_TAB, CustomerEditor
from umkm_studio.ui.editors.dated_lines import DatedLines
from umkm_studio.ui.editors.order_items import OrderItems
from umkm_studio.ui.editors.pace_drawer import PaceDrawer
from umkm_studio.ui.editors.pillar_choice import PillarChoice
from umkm_studio.ui.editors.pillar_targets import PillarTargets
from umkm_studio.ui.editors.post_media import MediaStrip
from umkm_studio.ui.editors.product_editor import ProductEditor
from umkm_studio.ui.kit import form_fields
from umkm_studio.ui.kit.choices import Check, Segments, Switch
from umkm_studio.ui.kit.drafting import Drafting
from umkm_studio.ui.kit.fields import DateField, MoneyField, NumberField, Select, TimeField
from umkm_studio.ui.kit.many_select import ManySelect
from umkm_studio.ui.kit.typed_fields import DecimalField
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page import CalendarPage
from umkm_studio.ui.pages.campaigns_page import CampaignsPage
from umkm_studio.ui.pages.campaigns_page.loyalty.section import LoyaltySection
from umkm_studio.ui.pages.settings_page import SettingsPage
from umkm_studio.ui.pages.settings_page.lost_laptop import LostLaptopDrawer

WORDS = "Bu Sari, dua stoples, jangan terlalu manis"


@dataclass(frozen=True)
class Form:
    """A form of the practice shop. `open` leads to it; `name` says in a failure which it is."""

    name: str
    open: Callable[[MainWindow], None]


def everything(store: Store) -> Iterator[Form]:
    """All of them, new and of a record that is there, but those that save each field by itself."""
    for name, form in draft_forms.FORMS.items():
        if name in _KEPT_WHEN_LEFT:
            continue
        of_id = _first(store, form.of)
        if name in _THROUGH_ITS_PAGE:
            yield Form(name, _THROUGH_ITS_PAGE[name])
            continue
        if name not in _NEVER_NEW:
            of_new = None if name == "trust_entry" else of_id
            yield Form(f"{name}, new", partial(_open, Which(form=name, of_id=of_new)))
        if form.edits:
            which = Which(form=name, record_id=_KNOWN.get(name) or _first(store, form.edits))
            if name == "deal":
                of_id = store.row("deals", which.record_id or 0)["partner_id"]  # type: ignore[index]
            if name == "trust_entry":
                of_id = None
            whole = Which(form=name, record_id=which.record_id, of_id=of_id)
            yield Form(f"{name}, known", partial(_open, whole))


def that_save(store: Store) -> list[Form]:
    """Those that write to the shop."""
    return [form for form in everything(store) if form.name not in _NEVER_SAVED]


def shown(window: MainWindow) -> QWidget:
    """The form that is open: a dialog, else the drawer."""
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    form = next((one for one in dialogs if one.isVisible()), window.drawers.drawer)
    assert form is not None
    return form


def drafting(form: QWidget) -> Drafting:
    """What keeps the words of a form."""
    found: Drafting | None = form.findChild(Drafting)
    assert found is not None
    return found


def fill(form: QWidget, words: str = WORDS, *, left_out: Collection[str] = ()) -> None:
    """Put something else into every field that can be typed in or chosen from."""
    done = set(left_out)
    while True:  # a choice may bring other fields
        fields = form_fields.fields_of(form)
        name = next((one for one in fields if one not in done), None)
        if name is None:
            return
        done.add(name)
        if fields[name].isEnabled() and name not in _WAYS:
            form_fields.put(fields[name], _another(fields[name], words))


def _another(field: QWidget, words: str) -> Any:
    if isinstance(field, OrderItems):
        return [{"item": None, "product": words, "quantity": "3", "price": "45.000"}] * 2
    if isinstance(field, DatedLines):
        return [{"done_on": None, "text": words, "due_on": "20 Okt 2026", "done": False}] * 2
    if isinstance(field, MediaStrip):
        return ["/foto/nastar.jpg"]
    if isinstance(field, PillarTargets):
        return {"education": 10, "story": 20, "behind_the_scenes": 30, "promo": 40}
    if isinstance(field, PillarChoice):
        return "promo"
    if isinstance(field, QPlainTextEdit):
        return f"{words}\nDiambil Jumat."
    if isinstance(field, QLineEdit):
        return _another_line(field, words)
    if isinstance(field, Check | Switch):
        return not field.value()
    assert isinstance(field, Select | Segments | ManySelect)
    others = [key for key in field.keys if key != field.value()]
    if isinstance(field, ManySelect):
        return [form_fields.plain(key) for key in others[-1:]]
    return form_fields.plain(others[-1] if others else field.value())


def _open(which: Which, window: MainWindow) -> None:
    draft_forms.FORMS[which.form].open(window.studio, window, which)


def _first(store: Store, table: str) -> int | None:
    """Any record of a table."""
    return store.value(f"SELECT min(id) FROM {table}") if table else None


def _another_line(field: QLineEdit, words: str) -> str:
    for kind, text in (
        (MoneyField, "45.000"),
        (NumberField, "7"),
        (DateField, "20 Okt 2026"),
        (TimeField, "10.15"),
        (DecimalField, "7,5"),
    ):
        if isinstance(field, kind):
            return text
    return words[: field.maxLength()]


# Forms that only their page opens


def _product(window: MainWindow) -> ProductEditor:
    _open(Which(form="product", record_id=_first(window.store, "products")), window)
    assert isinstance(window.drawers.drawer, ProductEditor)
    return window.drawers.drawer


def _balance(window: MainWindow) -> CustomerEditor:
    """Of somebody who has something to use."""
    somebody = window.store.value(
        "SELECT customer_id FROM loyalty_entries GROUP BY 1 ORDER BY sum(units) DESC LIMIT 1"
    )
    editor = CustomerEditor(window.studio, somebody, tab=LOYALTY_TAB)
    window.studio.open_drawer(editor)
    return editor


def _settings(window: MainWindow) -> SettingsPage:
    window.go("settings")
    assert isinstance(window.page, SettingsPage)
    return window.page


def _lost_laptop(window: MainWindow) -> None:
    window.studio.open_drawer(LostLaptopDrawer(window.studio))


def _load_check(window: MainWindow) -> None:
    monday = check_ins.week_to_ask(window.studio.today())
    check_ins.save(window.store, CheckIn(monday=monday, load=Load.RIGHT))
    drawer = PaceDrawer(window.studio)
    window.studio.open_drawer(drawer)
    drawer.check.change.click()


def _week_themes(window: MainWindow) -> None:
    window.go("calendar")
    assert isinstance(window.page, CalendarPage)
    window.page.deeds.edit_themes()


def _win_back(window: MainWindow) -> None:
    window.go("campaigns", tab="loyalty")
    assert isinstance(window.page, CampaignsPage)
    section = window.page.sections["loyalty"]
    assert isinstance(section, LoyaltySection)
    section.win_back.text_wanted.emit()


def _use(window: MainWindow) -> None:
    loyalty = _balance(window).loyalty
    assert loyalty is not None
    loyalty.use_button.click()


def _adjust(window: MainWindow) -> None:
    loyalty = _balance(window).loyalty
    assert loyalty is not None
    loyalty.adjust_button.click()


_THROUGH_ITS_PAGE: dict[str, Callable[[MainWindow], None]] = {
    "away_text": lambda window: _settings(window).pace.change_button.click(),
    "cost": lambda window: _product(window).history.cost_button.click(),
    "load_check": _load_check,
    "lost_laptop": _lost_laptop,
    "loyalty_adjustment": _adjust,
    "loyalty_use": _use,
    "never_share": lambda window: _settings(window).selling.never_share_button.click(),
    "price": lambda window: _product(window).history.price_button.click(),
    "rest": lambda window: _settings(window).pace.add_button.click(),
    "week_themes": _week_themes,
    "win_back": _win_back,
}
_NEVER_SAVED = {"lost_laptop"}  # a letter to be printed
_KEPT_WHEN_LEFT = {"trust_kit"}  # each field for itself
_NEVER_NEW = {"criticism", "customer", "customer_correction", "trial_lesson"}
_KNOWN = {"testimonial": 5, "trial": 2}  # a praise; a test that runs, for the first is over
# Choices that lead to other words, and are none themselves.
_WAYS = {"ready", "fields.starter"}
