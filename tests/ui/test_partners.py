"""Partners as the maker keeps them: the table, their drawer, cooperations, figures, the archive."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_deal, a_partner, a_product, an_order, keep_partner
from tests.ui.hands import rp, toast, type_into
from umkm_studio.models import trash
from umkm_studio.models.campaigns import codes, deals, partner_counts, partners
from umkm_studio.models.campaigns.codes import Kind
from umkm_studio.models.campaigns.deals import Promise, Side, State
from umkm_studio.models.campaigns.partner_counts import Counted
from umkm_studio.models.sales import orders, products
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.code_editor import CodeEditor
from umkm_studio.ui.editors.deal_editor import DealEditor
from umkm_studio.ui.editors.partner_editor import PartnerEditor
from umkm_studio.ui.kit.buttons import Button
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.campaigns_page import CampaignsPage

Key = Qt.Key
NAME, REWARD, SAMPLE, PAYMENT, CODE, ORDERS, NET_PROFIT = range(7)
TODAY = date(2026, 10, 14)  # of the window


@pytest.fixture
def page(window: MainWindow) -> CampaignsPage:
    window.go("campaigns")
    assert isinstance(window.page, CampaignsPage)
    return window.page


def partner_editor(window: MainWindow) -> PartnerEditor:
    assert isinstance(window.drawers.drawer, PartnerEditor)
    return window.drawers.drawer


def deal_editor(window: MainWindow) -> DealEditor:
    assert isinstance(window.drawers.drawer, DealEditor)
    return window.drawers.drawer


def open_partner(window: MainWindow, store: Store, tab: int = 0) -> PartnerEditor:
    """The drawer of the only partner."""
    (partner,) = partners.everything(store)
    window.studio.open_drawer(PartnerEditor(window.studio, partner, tab=tab))
    return partner_editor(window)


def cell(page: CampaignsPage, index: int) -> str:
    return page.partners.table.cell(0, index)


def choose(page: CampaignsPage, words: str) -> None:
    """Take a line of the menu of the first row."""
    page.partners.table.view.customContextMenuRequested.emit(QPoint(20, 20))
    menu = page.partners.menu.menu
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def rows(page: CampaignsPage, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: page.partners.table.row_count() == count)


# the table


def test_a_partner_is_noted_with_their_first_cooperation_and_gets_a_code(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    page.partner_button.click()
    drawer = partner_editor(window)
    type_into(drawer.name, "Sari Wening")
    type_into(drawer.account, "@sariwening.masak")
    type_into(drawer.followers, "8400")
    type_into(drawer.first_deal.fee, "150rb")
    type_into(drawer.first_deal.due_on, "18/10/2026")
    qtbot.keyClick(window, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert toast(window) == "Mitra Sari Wening disimpan."
    rows(page, qtbot, 1)
    assert cell(page, NAME) == "Sari Wening"
    assert cell(page, REWARD) == rp("150.000")
    assert cell(page, SAMPLE) == "–"
    assert cell(page, PAYMENT) == "Jatuh tempo 18 Okt"
    assert cell(page, ORDERS) == "–"
    (counted,) = partner_counts.everything(store)
    assert (counted.followers, counted.counted_on) == (8_400, TODAY)
    name = page.partners.table.model.columns[NAME]
    row = page.partners.table.records()[0]
    assert name.below is not None
    assert name.initials is not None
    assert name.below(row) == "@sariwening.masak · 8.400 pengikut"
    assert name.initials(row) == "SW"
    choose(page, "Buat kode untuk mitra ini")
    assert isinstance(window.drawers.drawer, CodeEditor)
    assert window.drawers.drawer.code.partner_id == 1


def test_a_partners_profit_is_told_from_three_orders_on_and_bears_the_whole_cost(
    page: CampaignsPage, store: Store, qtbot: QtBot
):
    products.save(store, a_product(cost=46_000))
    partner_id = keep_partner(store, fee=150_000, sample_value=85_000)
    codes.save(store, a_code(code="MITA10", kind=Kind.PARTNER, partner_id=partner_id, cost=10_000))
    for _ in range(2):
        orders.save(store, an_order(note="MITA10"))
    qtbot.waitUntil(lambda: page.partners.table.row_count() == 1 and cell(page, ORDERS) == "2")
    assert cell(page, NET_PROFIT) == "Belum cukup data"
    orders.save(store, an_order(note="MITA10"))
    orders.save(store, an_order(note="MITA10", status=Status.CANCELLED))
    qtbot.waitUntil(lambda: cell(page, ORDERS) == "3")
    # three times two jars of 85.000 less 46.000, less fee, sample and the code's own cost
    assert cell(page, NET_PROFIT) == f"−{rp('11.000')}"


@pytest.mark.parametrize(
    ("deal", "words"),
    [
        ({"fee": 150_000, "paid_on": date(2026, 10, 1)}, "Lunas"),
        ({"fee": 150_000, "due_on": date(2026, 10, 21)}, "Jatuh tempo 21 Okt"),
        ({"fee": 150_000, "due_on": date(2026, 10, 13)}, "Lewat 13 Okt"),
        ({"fee": 150_000}, "Belum"),
        ({"fee": None, "form": "Barter produk"}, "Tidak perlu"),
        ({"fee": None, "sample_value": None}, "Belum disepakati"),
    ],
)
def test_the_payment_in_a_word(
    page: CampaignsPage, store: Store, qtbot: QtBot, deal: dict[str, object], words: str
):
    keep_partner(store, **deal)
    rows(page, qtbot, 1)
    assert cell(page, PAYMENT) == words


@pytest.mark.parametrize(
    ("day", "kind"), [(22, "neutral"), (21, "warning"), (14, "warning"), (13, "danger")]
)
def test_a_payment_is_amber_within_a_week_and_never_red_before_its_day(
    page: CampaignsPage, store: Store, qtbot: QtBot, day: int, kind: str
):
    keep_partner(store, due_on=date(2026, 10, day))
    rows(page, qtbot, 1)
    badge = page.partners.table.model.columns[PAYMENT].badge
    assert badge is not None
    look = badge(page.partners.table.records()[0])
    assert look is not None
    assert look.kind == kind


@pytest.mark.parametrize(
    ("deal", "words"),
    [
        ({"sample": "Nastar", "received_on": date(2026, 10, 6)}, "Nastar, diterima 6 Okt"),
        ({"sample": "Hampers Mini", "sent_on": date(2026, 10, 12)}, "Hampers Mini, dikirim 12 Okt"),
        ({"sample": "Sambal 3 varian"}, "Sambal 3 varian, belum dikirim"),
        ({"sample_value": None}, "–"),
    ],
)  # fmt: skip
def test_how_far_the_sample_got(
    page: CampaignsPage, store: Store, qtbot: QtBot, deal: dict[str, object], words: str
):
    keep_partner(store, **deal)
    rows(page, qtbot, 1)
    assert cell(page, SAMPLE) == words


def test_pay_is_marked_with_one_click_and_taken_back_with_another(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    keep_partner(store, due_on=date(2026, 10, 18))
    rows(page, qtbot, 1)
    choose(page, "Tandai lunas hari ini")
    qtbot.waitUntil(lambda: cell(page, PAYMENT) == "Lunas")
    window.undo()
    qtbot.waitUntil(lambda: cell(page, PAYMENT) == "Jatuh tempo 18 Okt")


# deleting and the archive


def test_a_partner_without_a_past_is_deleted_from_the_row(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    partner_id = keep_partner(store)
    codes.save(store, a_code(kind=Kind.PARTNER, partner_id=partner_id))
    rows(page, qtbot, 1)
    choose(page, "Hapus")
    assert toast(window) == "Mitra Mita Ngemil dihapus. Kodenya tetap ada."
    assert (store.count("partners"), store.count("codes")) == (0, 1)
    qtbot.waitUntil(page.partners.table.none.isVisible)


def test_a_partner_comes_back_from_the_bin_with_all_that_was_agreed(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    keep_partner(store, promises=(Promise(side=Side.SHOP, text="Kirim nastar"),))
    before = deals.everything(store)
    rows(page, qtbot, 1)
    choose(page, "Hapus")
    (entry,) = trash.listing(store)
    trash.restore(store, entry.id)
    assert deals.everything(store) == before


def test_a_partner_with_a_past_is_kept_with_the_reason_and_the_archive_offered(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    keep_partner(store, paid_on=date(2026, 10, 1), state=State.DONE)
    rows(page, qtbot, 1)
    choose(page, "Hapus")
    asked = window.notices.box
    assert asked is not None
    assert "1 imbalan yang sudah dibayar, 1 kerja sama yang selesai" in asked.text
    assert store.count("partners") == 1
    next(one for one in asked.findChildren(Button) if one.text() == "Arsipkan").click()
    rows(page, qtbot, 0)
    assert toast(window) == "Mita Ngemil masuk arsip. Riwayatnya tetap dihitung."
    page.partners.table.which.button("archive").click()
    assert cell(page, NAME) == "Mita Ngemil"
    choose(page, "Keluarkan dari arsip")
    rows(page, qtbot, 1)
    assert not page.partners.table.which.isVisible()


# the drawer


def test_a_second_partner_of_the_same_name_is_refused_beside_the_name(
    window: MainWindow, page: CampaignsPage, store: Store, qtbot: QtBot
):
    keep_partner(store, name="Sari Wening")
    page.partner_button.click()
    drawer = partner_editor(window)
    type_into(drawer.name, "sari wening")
    drawer.save_button.click()
    assert drawer.name_row.problem == "Mitra “Sari Wening” sudah ada. Pakai nama lain."
    assert store.count("partners") == 1


def test_what_is_known_of_a_partner_is_kept(window: MainWindow, store: Store, qtbot: QtBot):
    partners.save(store, a_partner())
    drawer = open_partner(window, store)
    type_into(drawer.niche, "masak rumahan")
    type_into(drawer.contact, "0812-0000-0001")
    drawer.declined.setPlainText("tidak mau diet")
    drawer.audience.setPlainText("ibu muda")
    drawer.save_button.click()
    (kept,) = partners.everything(store)
    assert (kept.niche, kept.contact) == ("masak rumahan", "0812-0000-0001")
    assert (kept.declined, kept.audience) == ("tidak mau diet", "ibu muda")
    assert store.count("partner_counts") == 0, "nothing was counted"


def test_being_seen_as_the_only_pay_is_named_kindly(
    window: MainWindow, page: CampaignsPage, qtbot: QtBot
):
    page.partner_button.click()
    first = partner_editor(window).first_deal
    type_into(first.form, "Satu Reels, dibayar exposure")
    assert first.unfair.isVisible()
    assert "kurang adil" in first.unfair.text
    type_into(first.fee, "50rb")
    assert not first.unfair.isVisible()


def test_figures_show_their_formula_and_ask_about_odd_ones(
    window: MainWindow, store: Store, qtbot: QtBot
):
    partner_id = partners.save(store, a_partner())
    early = Counted(partner_id=partner_id, counted_on=date(2026, 9, 30), followers=4_000)
    partner_counts.save(store, early)
    drawer = open_partner(window, store, PartnerEditor.FIGURES)
    figures = drawer.figures
    type_into(figures.counted_on, "14/10/2026")
    for name, text in (("followers", "8400"), ("reach", "5900"), ("likes", "268"),
                       ("comments", "24"), ("saves", "42"), ("shares", "11")):  # fmt: skip
        type_into(figures.fields[name], text)
    assert figures.rate.text == "Keterlibatan 5,8% = (268 + 24 + 42 + 11) ÷ jangkauan 5.900."
    assert figures.questions.count() == 1, "followers doubled within two weeks"
    type_into(figures.fields["reach"], "")
    assert figures.rate.text == "Keterlibatan 4,1% = (268 + 24 + 42 + 11) ÷ 8.400 pengikut."
    drawer.save_button.click()
    kept = partner_counts.of_partner(store, partner_id)
    assert [one.followers for one in kept] == [8_400, 4_000]


# cooperations


def test_a_new_cooperation_is_agreed_on_and_leads_back_to_the_partner(
    window: MainWindow, store: Store, qtbot: QtBot
):
    partner_id = keep_partner(store)
    open_partner(window, store, PartnerEditor.DEALS).deals.new_button.click()
    drawer = deal_editor(window)
    type_into(drawer.core.form, "Satu Reels")
    type_into(drawer.core.fee, "200rb")
    type_into(drawer.theirs.lines[0].text, "Satu Reels jujur")
    type_into(drawer.theirs.lines[0].due_on, "20/10/2026")
    drawer.ours.add_button.click()
    type_into(drawer.ours.lines[1].text, "Kirim nastar")
    drawer.ours.lines[1].done.click()
    drawer.save_button.click()
    newest = deals.of_partner(store, partner_id)[0]
    assert (newest.number, newest.fee, newest.agreed_on) == (2, 200_000, TODAY)
    assert newest.promises == (
        Promise(side=Side.PARTNER, text="Satu Reels jujur", due_on=date(2026, 10, 20)),
        Promise(side=Side.SHOP, text="Kirim nastar", done_on=TODAY),
    )
    back = partner_editor(window)
    assert back.current_tab == PartnerEditor.DEALS
    assert len(back.deals.open_buttons) == 2


def test_the_sheet_can_be_looked_at_before_anything_is_kept(
    window: MainWindow, store: Store, qtbot: QtBot
):
    (partner,) = [partners.get(store, keep_partner(store))]
    assert partner is not None
    drawer = DealEditor(window.studio, partner)
    window.studio.open_drawer(drawer)
    assert "apa yang dibuat mitra" in drawer.lacks.text
    drawer.sheet_button.click()
    previews = [w for w in drawer.children() if w.metaObject().className() == "PreviewDialog"]
    assert len(previews) == 1
    assert store.count("deals") == 1


def test_an_odd_sum_or_day_is_asked_about_and_may_stay(
    window: MainWindow, store: Store, qtbot: QtBot
):
    partner = partners.get(store, partners.save(store, a_partner()))
    assert partner is not None
    drawer = DealEditor(window.studio, partner)
    window.studio.open_drawer(drawer)
    type_into(drawer.core.fee, "150")
    type_into(drawer.core.due_on, "18/10/2025")
    assert drawer.core.fee_row.question == f"{rp('150')} saja? Mungkin maksudnya ribuan."
    assert "sebelum disepakati" in drawer.core.due_row.question
    drawer.save_button.click()
    (kept,) = deals.everything(store)
    assert (kept.fee, kept.due_on) == (150, date(2025, 10, 18))


def test_how_it_ended_is_kept_and_the_day_proposed(window: MainWindow, store: Store):
    partner_id = keep_partner(store)
    (partner,), (deal,) = partners.everything(store), deals.of_partner(store, partner_id)
    drawer = DealEditor(window.studio, partner, deal)
    window.studio.open_drawer(drawer)
    drawer.state.button(State.DONE).click()
    drawer.outcome.setPlainText("Fotonya bagus.")
    drawer.save_button.click()
    (kept,) = deals.of_partner(store, partner_id)
    assert (kept.state, kept.ended_on, kept.outcome) == (State.DONE, TODAY, "Fotonya bagus.")


def test_all_cooperations_of_the_past_stand_with_their_results(
    window: MainWindow, store: Store, qtbot: QtBot
):
    partner_id = keep_partner(store, agreed_on=date(2026, 1, 5), due_on=date(2026, 10, 18))
    deals.save(store, a_deal(partner_id=partner_id, agreed_on=date(2026, 9, 1), fee=0))
    listed = open_partner(window, store, PartnerEditor.DEALS).deals
    assert [button.accessibleName() for button in listed.open_buttons] == [
        "Buka: Kerja sama ke-2", "Buka: Kerja sama ke-1",
    ]  # fmt: skip
    (paid,) = listed.paid_buttons
    paid.click()
    qtbot.waitUntil(lambda: listed.paid_buttons == [])
    assert toast(window) == "Imbalan untuk Mita Ngemil dicatat lunas."
    window.undo()
    qtbot.waitUntil(lambda: len(listed.paid_buttons) == 1)


def test_a_cooperation_that_was_paid_stays_with_the_reason(window: MainWindow, store: Store):
    partner_id = keep_partner(store, paid_on=date(2026, 10, 1))
    (partner,), (deal,) = partners.everything(store), deals.of_partner(store, partner_id)
    drawer = DealEditor(window.studio, partner, deal)
    window.studio.open_drawer(drawer)
    drawer.delete_button.click()
    assert "tetap disimpan sebagai riwayat" in drawer.problem.text
    assert store.count("deals") == 1
    deals.save(store, replace(deal, paid_on=None))
    drawer.delete_button.click()
    assert toast(window) == "Kerja sama dengan Mita Ngemil dihapus."
    assert store.count("deals") == 0


# their data


def test_a_copy_of_their_data_is_a_page_without_anything_else(
    window: MainWindow, store: Store, tmp_path: Path
):
    keep_partner(store, contact="<b>0812</b>", outcome="Senang")
    drawer = open_partner(window, store)
    drawer.privacy.export(tmp_path / "mita.html")
    page = (tmp_path / "mita.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;0812&lt;/b&gt;" in page
    assert "Senang" in page
    assert "<script" not in page


def test_they_are_taken_out_for_good_once_the_word_was_typed(
    window: MainWindow, store: Store, qtbot: QtBot
):
    partner_id = keep_partner(store, contact="0812")
    drawer = open_partner(window, store)
    drawer.privacy.forget_button.click()
    dialog = drawer.privacy.dialog
    dialog.copies.setChecked(False)
    qtbot.keyClicks(dialog.word, "hapus")
    dialog.go_button.click()
    qtbot.waitUntil(lambda: partners.everything(store)[0].name == f"#{partner_id}")
    qtbot.waitUntil(lambda: window.drawers.drawer is None)
    assert toast(window) == "Data pribadi mitra sudah dihapus."
