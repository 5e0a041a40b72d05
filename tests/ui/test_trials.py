"""Small tests as the maker plans, follows and reads them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_product, a_trial, an_order
from tests.ui.hands import rp, toast, type_into
from umkm_studio.models.campaigns import codes, deals, partners, trial_steps, trials
from umkm_studio.models.campaigns.deals import Deal
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.campaigns.trials import Arm, Kind, State, Trial
from umkm_studio.models.sales import orders, products
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.partner_editor import PartnerEditor
from umkm_studio.ui.editors.trial_drawer import TrialDrawer
from umkm_studio.ui.editors.trial_editor import TrialEditor
from umkm_studio.ui.editors.trial_history import PartnerTrials
from umkm_studio.ui.editors.trial_print import sheet_of
from umkm_studio.ui.editors.trial_rules import TrialRules
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.campaigns_page import CampaignsPage
from umkm_studio.ui.pages.campaigns_page.trials.section import TrialsSection
from umkm_studio.ui.pages.today_page import TodayPage

Key = Qt.Key
TODAY = date(2026, 10, 14)
SUBJECT, DAYS, COST, ORDERS, EACH, PROFIT, EVIDENCE, VERDICT = range(8)


@pytest.fixture
def mita(store: Store) -> int:
    products.save(store, a_product())
    return partners.save(store, Partner(name="Mita Ngemil", platform="instagram"))


def tab(window: MainWindow) -> TrialsSection:
    window.go("campaigns", tab="trials")
    assert isinstance(window.page, CampaignsPage)
    section = window.page.sections["trials"]
    assert isinstance(section, TrialsSection)
    return section


def editor(window: MainWindow) -> TrialEditor:
    assert isinstance(window.drawers.drawer, TrialEditor)
    return window.drawers.drawer


def drawer(window: MainWindow) -> TrialDrawer:
    assert isinstance(window.drawers.drawer, TrialDrawer)
    return window.drawers.drawer


def said(widget: QWidget) -> str:
    """All words that are to be read in it."""
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def choose(select: QWidget, key: object) -> None:
    """Choose by hand."""
    select.set_value(key)  # type: ignore[attr-defined]
    select.changed.emit(key)  # type: ignore[attr-defined]


def started(store: Store, trial: Trial, code: str = "RATNA10") -> int:
    """A test that was made fast before its first day."""
    code_id = codes.save(store, a_code(code=code))
    plan = replace(trial, arms=(Arm(code_id=code_id),))
    trial_id = trials.save(store, plan, today=plan.starts_on)
    trial_steps.start(store, trial_id, plan.starts_on)
    return trial_id


def over(store: Store, mita: int) -> int:
    """A test of last month that six orders came by."""
    nastar = products.everything(store)[0].id
    first = date(2026, 9, 14)
    trial_id = started(
        store,
        a_trial(partner_id=mita, product_id=nastar, starts_on=first, ends_on=date(2026, 9, 27)),
    )
    for ahead in range(6):
        day = first + timedelta(days=ahead)
        orders.save(store, an_order(ordered_on=day, note="ratna10", customer=f"Baru {ahead}"))
    return trial_id


# Before the first one


def test_an_empty_tab_says_why_one_tests(window: MainWindow, mita: int) -> None:
    section = tab(window)
    assert section.empty.isVisible()
    assert "sebelum uangmu keluar" in section.empty.accessibleDescription()
    assert not any(part.isVisible() for part in (section.table, section.rules, section.running))
    section.first_button.click()
    assert editor(window).fields.hypothesis.hasFocus()


# Planning


def test_a_plan_says_what_pays_back_and_is_started_with_its_code(
    window: MainWindow, store: Store, mita: int, qtbot: QtBot
) -> None:
    tab(window).first_button.click()
    form = editor(window)
    fields = form.fields
    choose(fields.partner, mita)
    qtbot.keyClicks(fields.hypothesis, "Pengikut Mita suka nastar")
    type_into(fields.fee, "150rb")
    choose(fields.product, products.everything(store)[0].id)
    type_into(fields.pieces, "2")
    assert fields.break_even.needed.text() == "2 pesanan dalam 14 hari"
    choose(fields.discount_kind, "percent")
    percent = fields.percent_row.control
    assert isinstance(percent, QLineEdit)
    type_into(percent, "10")
    assert fields.break_even.needed.text() == "3 pesanan dalam 14 hari"
    assert f"= {rp('61.000')}" in fields.break_even.sum.text()
    assert fields.least_orders.value() == 1
    type_into(fields.least_orders, "2")
    assert fields.rule.text().startswith(
        "Berhenti lebih awal kalau sampai 21 Okt (hari ke-7) belum"
    )
    code = fields.arms.rows[0].code.value()
    assert code.isalnum()
    assert not set("OI01") & set(code)
    form.start_button.click()
    assert toast(window) == "Uji dimulai. Rencananya dikunci dengan titik balik modalnya."
    (trial,) = trials.everything(store)
    assert (trial.state(TODAY), trial.break_even, trial.least_orders) == (State.WAITING, 3, 2)
    made = codes.find(store, code)
    assert made is not None
    assert (made.partner_id, made.kind, made.discount_percent) == (mita, codes.Kind.PARTNER, 10)
    assert (made.starts_on, made.ends_on) == (trial.starts_on, trial.ends_on)
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert trials.everything(store) == []
    assert codes.everything(store) == []


def test_an_unknown_cost_is_said_while_planning(
    window: MainWindow, store: Store, mita: int
) -> None:
    bolu = products.save(store, a_product(name="Bolu", cost=None))
    tab(window).first_button.click()
    fields = editor(window).fields
    fields.fee.set_value(100_000)
    choose(fields.product, bolu)
    assert fields.break_even.needed.text() == "Belum diketahui"
    assert "Kami tidak menganggapnya nol" in fields.break_even.note.text


def test_what_was_agreed_last_fills_the_budget(window: MainWindow, store: Store, mita: int) -> None:
    deals.save(store, Deal(partner_id=mita, form="Reels", fee=200_000, sample_value=50_000))
    tab(window).first_button.click()
    fields = editor(window).fields
    choose(fields.partner, mita)
    assert (fields.fee.value(), fields.sample_cost.value()) == (200_000, 50_000)


def test_what_is_missing_is_said_beside_its_field(
    window: MainWindow, store: Store, mita: int
) -> None:
    tab(window).first_button.click()
    form = editor(window)
    form.save_button.click()
    assert form.fields.hypothesis_row.problem == "Tulis dulu dugaanmu, satu kalimat saja."
    form.fields.hypothesis.set_value("Dugaan")
    form.save_button.click()
    assert form.fields.partner_row.problem == "Pilih dulu mitranya."
    choose(form.fields.partner, mita)
    form.fields.arms.rows[0].code.set_value("")
    form.start_button.click()
    assert "Beri dulu kode sendiri" in form.fields.arms.rows[0].labelled_code.problem
    assert trials.everything(store) == []


def test_audiences_of_an_ad_get_a_code_each(window: MainWindow, store: Store, mita: int) -> None:
    tab(window).first_button.click()
    form = editor(window)
    fields = form.fields
    choose(fields.kind, Kind.AD)
    choose(fields.platform, "instagram")
    fields.hypothesis.set_value("Ibu muda lebih sering memesan")
    fields.arms.compared.click()
    for row, audience in zip(fields.arms.rows, ("Ibu muda", "Pekerja kantor"), strict=True):
        row.audience.set_value(audience)
        row.cost.set_value(75_000)
    fields.arms.changed.emit()
    form.save_button.click()
    (trial,) = trials.everything(store)
    assert [arm.audience for arm in trial.arms] == ["Ibu muda", "Pekerja kantor"]
    found = [code.code for code in trials.codes_of(store, trial) if code is not None]
    assert len(set(found)) == 2
    assert trial.state(TODAY) is State.PLANNED


def test_typed_words_are_not_thrown_away_unasked(
    window: MainWindow, mita: int, qtbot: QtBot
) -> None:
    tab(window).first_button.click()
    form = editor(window)
    qtbot.keyClicks(form.fields.hypothesis, "Dugaan")
    window.drawers.close_drawer()
    assert form.unsaved.isVisible()


# While it runs


def test_a_running_test_stands_in_a_calm_line_and_can_be_stopped(
    window: MainWindow, store: Store, mita: int, qtbot: QtBot
) -> None:
    nastar = products.everything(store)[0].id
    first = date(2026, 10, 9)
    trial = a_trial(partner_id=mita, product_id=nastar, starts_on=first, ends_on=date(2026, 10, 22))
    trial_id = started(store, trial)
    orders.save(store, an_order(ordered_on=first, note="ratna10"))
    section = tab(window)
    line = (
        "Hari ke-6 dari 14. 1 pesanan terbayar lewat kode, balik modal di 5. Aturan berhenti "
        "diperiksa setelah 15 Okt."
    )
    assert line in said(section.running)
    section.open_buttons[0].click()
    assert "Aturan berhenti diperiksa" in said(drawer(window))
    drawer(window).stop_button.click()
    stopped = trials.get(store, trial_id)
    assert stopped is not None
    assert stopped.stopped_on == TODAY
    qtbot.waitUntil(lambda: not section.running.isVisible())
    assert section.table.cell(0, VERDICT) == "Belum cukup data"


def test_a_change_after_the_start_is_written_down(
    window: MainWindow, store: Store, mita: int, qtbot: QtBot
) -> None:
    trial = a_trial(partner_id=mita, starts_on=TODAY, ends_on=TODAY + timedelta(days=13))
    trial_id = started(store, trial)
    section = tab(window)
    section.open_buttons[0].click()
    drawer(window).edit_button.click()
    form = editor(window)
    assert form.fast_note.isVisible()
    assert form.start_button.isHidden()
    type_into(form.fields.least_orders, "4")
    form.save_button.click()
    assert toast(window) == "Perubahan disimpan dan dicatat."
    section._open(section.table.model.records[0])
    drawer(window).show_tab(1)
    assert "14 Okt: Pesanan paling sedikit: 1 menjadi 4" in said(drawer(window))
    assert trials.changes(store, trial_id)[0].field == "least_orders"


# Afterwards


def test_the_result_says_range_money_buyers_and_verdict_with_its_rules(
    window: MainWindow, store: Store, mita: int, qtbot: QtBot
) -> None:
    trial_id = over(store, mita)
    section = tab(window)
    row = [section.table.cell(0, column) for column in range(8)]
    assert row[SUBJECT] == "Mita Ngemil"
    assert row[COST] == rp("150.000")
    assert row[ORDERS] == "6 atau lebih"  # a young shop has no usual days
    assert (row[EACH], row[PROFIT]) == (rp("25.000"), rp("318.000"))
    assert (row[EVIDENCE], row[VERDICT]) == ("Terbukti lewat kode", "Ulangi")
    section._open(section.table.model.records[0])
    words = said(drawer(window))
    assert f"6 pesanan lewat kode menutup semua biaya, dengan laba bersih {rp('318.000')}." in words
    assert "Batas bawah: 6 pesanan dengan kode uji ini." in words
    assert "perlu paling sedikit 4 minggu penjualan biasa" in words
    assert "6 pembeli baru, 0 pembeli lama" in words
    drawer(window).learned.setPlainText("Video lebih laku daripada foto.")
    qtbot.keyClick(window, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = trials.get(store, trial_id)
    assert found is not None
    assert (found.learned, found.closed_on) == ("Video lebih laku daripada foto.", TODAY)


def test_the_rules_stand_beside_the_verdict(window: MainWindow, store: Store, mita: int) -> None:
    over(store, mita)
    section = tab(window)
    rules = section.rules
    assert "Paling sedikit 5 pesanan" not in said(rules)
    folded = rules.findChild(TrialRules)
    assert isinstance(folded, TrialRules)
    folded.button.click()
    assert "Paling sedikit 5 pesanan terbayar lewat kode" in said(rules)


def test_a_test_that_ended_is_told_on_beranda_until_it_was_read(
    window: MainWindow, store: Store, mita: int, qtbot: QtBot
) -> None:
    over(store, mita)
    window.go("today")
    page = window.page
    assert isinstance(page, TodayPage)
    line = "Uji kecil Mita Ngemil selesai 27 Sep. Hasilnya siap dibaca."
    qtbot.waitUntil(lambda: line in [due.text for due in page.dues.lines])
    page.dues.lines[0].button.click()
    drawer(window).close_trial_button.click()
    qtbot.waitUntil(lambda: not page.dues.isVisible())


def test_a_deleted_test_can_be_taken_back(
    window: MainWindow, store: Store, mita: int, qtbot: QtBot
) -> None:
    over(store, mita)
    section = tab(window)
    section.table.view.setFocus()
    section.table.view.selectRow(0)
    qtbot.keyClick(section.table.view, Key.Key_Delete)
    assert toast(window) == "Uji Mita Ngemil dihapus. Kode dan pesanannya tetap ada."
    assert section.empty.isVisible()
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(trials.everything(store)) == 1
    assert codes.find(store, "RATNA10") is not None


def test_a_test_prints_on_one_page(window: MainWindow, store: Store, mita: int) -> None:
    over(store, mita)
    section = tab(window)
    sheet = sheet_of(section.studio, section.table.model.records[0].result)
    assert sheet.title == "Uji kecil U-0001"
    assert len(sheet.pages()) == 1


def test_a_partners_tests_stand_in_their_drawer(
    window: MainWindow, store: Store, mita: int
) -> None:
    trial_id = over(store, mita)
    known = partners.get(store, mita)
    studio = tab(window).studio
    studio.open_drawer(PartnerEditor(studio, known))
    shown = window.findChild(PartnerTrials)
    assert isinstance(shown, PartnerTrials)
    words = said(shown)
    assert "14–27 Sep 2026" in words
    assert f"6 atau lebih pesanan (Terbukti lewat kode), {rp('25.000')} per pesanan" in words
    shown.open_buttons[0].click()
    assert drawer(window).result.trial.id == trial_id
