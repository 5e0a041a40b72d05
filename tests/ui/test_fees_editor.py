"""Channel fees in the settings: what counts today, every rule, and where its figures stand."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import an_order
from umkm_studio.models.sales import fees, orders
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.fees_editor import FeesEditor
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow


@pytest.fixture
def editor(window: MainWindow) -> FeesEditor:
    window.go("settings")
    window.page.fees.open_button.click()
    drawer = window.drawers.drawer
    assert isinstance(drawer, FeesEditor)
    return drawer


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


def test_the_settings_show_what_counts_today(window: MainWindow) -> None:
    window.go("settings")

    shown = words(window.page.fees)

    assert "Shopee" in shown
    assert "10% + Rp\N{NO-BREAK SPACE}1.250 per pesanan" in shown
    assert "Perkiraan" in shown


def test_every_rule_says_where_it_stands_and_of_which_day(editor: FeesEditor) -> None:
    shown = words(editor)

    assert "Periksa angkamu di Seller Center" in shown
    assert "katadata.co.id, 9 Desember 2025" in shown
    assert "Keadaan 9 Des 2025." in shown


def test_a_changed_rule_moves_the_estimates_it_counts_for(editor, store: Store) -> None:
    new = orders.save(store, an_order(channel="shopee", ordered_on=date(2026, 10, 1)))
    real = orders.save(store, an_order(channel="shopee", channel_fee=3_000))
    rule = fees.on(fees.everything(store), "shopee", date(2026, 10, 1))
    editor.edit_buttons[rule.id].click()
    editor.dialog._fields["percent"].control.setText("6,5")
    editor.dialog.save_button.click()

    found = {row["id"]: row["fee"] for row in store.rows("SELECT id, fee FROM orders")}
    assert found == {new: 11_050 + 1_250, real: 3_000}


def test_a_new_rule_and_one_on_a_taken_day(editor, store: Store) -> None:
    editor.add_button.click()
    dialog = editor.dialog
    dialog._fields["channel"].control.set_value("whatsapp")
    dialog._fields["starts_on"].control.setText("1/10/2026")
    dialog._fields["percent"].control.setText("0,7")
    dialog.save_button.click()
    rule = fees.on(fees.everything(store), "whatsapp", date(2026, 10, 14))
    assert (rule.percent, rule.per_order) == (0.7, 0)

    editor.add_button.click()
    dialog = editor.dialog
    dialog._fields["channel"].control.set_value("whatsapp")
    dialog._fields["starts_on"].control.setText("1/10/2026")
    dialog.save_button.click()
    assert "Sudah ada biaya yang berlaku" in dialog.rows["starts_on"].problem
    dialog.reject()

    editor.drop_buttons[rule.id].click()
    assert fees.on(fees.everything(store), "whatsapp", date(2026, 10, 14)) is None
