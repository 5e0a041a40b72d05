"""The drawer of a code: proposals, conditions, runs, its link and its cards."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import pdf
from tests.builders import a_code, a_post, a_product, an_item, an_order
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes
from umkm_studio.models.campaigns.codes import Code, Kind
from umkm_studio.models.content import posts
from umkm_studio.models.sales import orders, products
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.editors.code_card_print import PrintCodeCards
from umkm_studio.ui.editors.code_editor import CodeEditor
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.order_link_dialog import BIO, PACKAGING, OrderLinkDialog
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.kit import printing
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.reports import cut_sheets
from umkm_studio.ui.reports.code_card import CodeCard, code_card, terms

Key = Qt.Key
TODAY = date(2026, 10, 14)  # of the window


def opened(window: MainWindow, code: Code | None = None) -> CodeEditor:
    editor = CodeEditor(window.studio, code)
    window.studio.open_drawer(editor)
    return editor


def kept(store: Store, **values: object) -> Code:
    code = codes.get(store, codes.save(store, a_code(**values)))
    assert code is not None
    return code


def ready_shop(store: Store) -> None:
    shops.save(store, Shop(name="Dapur Ratna", order_phone="0812-3456-7890"))


# naming


def test_a_proposal_is_taken_with_the_keyboard_and_kept(
    window: MainWindow, store: Store, qtbot: QtBot
):
    products.save(store, a_product(name="Nastar"))
    post_id = posts.save(store, a_post(title="Cara simpan nastar biar renyah"))
    editor = opened(window, Code(code="", post_id=post_id))
    first = editor.naming.proposed[0]
    assert first.text().startswith("RENYAH")
    first.setFocus()
    qtbot.keyClick(first, Key.Key_Space)
    assert editor.name.text() == first.text()
    assert first.isVisible(), "another one can still be taken, and no field jumps"
    editor.save()
    assert codes.find(store, first.text()) is not None


def test_proposals_follow_the_discount_and_never_name_a_person(window: MainWindow, store: Store):
    orders.save(store, an_order(customer="Bagus Adi"))
    editor = opened(window, Code(code="", kind=Kind.LOYALTY))
    editor.target.person.set_value("Bagus Adi")
    editor.terms.percent.setText("25")
    editor.terms.percent.commit()
    found = [button.text() for button in editor.naming.proposed]
    assert found
    assert all(text.endswith("25") for text in found)
    assert not any("BAGUS" in text for text in found)


def test_a_code_that_is_easily_mistaken_is_said_and_may_be_kept(
    window: MainWindow, store: Store, qtbot: QtBot
):
    kept(store, code="RATNA10")
    editor = opened(window)
    qtbot.keyClicks(editor.name, "RATNA1O")
    assert editor.name_row.question.startswith("Mirip RATNA10.")
    editor.save()
    assert codes.find(store, "RATNA1O") is not None


# whom it is for, and on what


def test_a_persons_code_and_a_channels_are_kept_as_chosen(window: MainWindow, store: Store):
    orders.save(store, an_order(customer="Bu Tini"))
    editor = opened(window)
    editor.target.kind.set_value(Kind.REFERRAL)
    editor.target.arrange()
    editor.name.set_value("AJAK22")
    editor.target.person.set_value("Bu Tini")
    editor.save()
    code = codes.find(store, "AJAK22")
    assert code is not None
    assert codes.owners(store) == {code.id: "Bu Tini"}

    other = opened(window)
    other.target.kind.set_value(Kind.CHANNEL)
    other.target.arrange()
    other.target.place.set_value(codes.PACKAGING)
    other.name.set_value("SEDAP22")
    other.save()
    found = codes.find(store, "SEDAP22")
    assert found is not None
    assert (found.kind, found.place) == (Kind.CHANNEL, codes.PACKAGING)


def test_a_person_that_is_not_there_is_asked_for(window: MainWindow, store: Store):
    editor = opened(window)
    editor.target.kind.set_value(Kind.LOYALTY)
    editor.target.arrange()
    editor.name.set_value("AJAK22")
    editor.target.person.set_value("Bu Entah")
    editor.save()
    assert "belum ada" in editor.target.person_row.problem
    assert store.count("codes") == 0


def test_the_margin_is_judged_on_the_chosen_products_alone(window: MainWindow, store: Store):
    products.save(store, a_product(name="Sambal", size="", price=30_000, cost=29_000))
    nastar = products.save(store, a_product(name="Nastar", size="", price=85_000, cost=40_000))
    editor = opened(window)
    editor.terms.percent.setText("10")
    editor.terms.percent.commit()
    assert "Di bawah HPP: Sambal" in editor.terms.safety.note.text
    editor.terms.products.set_value((nastar,))
    editor.terms.products.changed.emit((nastar,))
    assert editor.terms.safety.note.text.startswith("Aman")
    editor.name.set_value("HEMAT22")
    editor.terms.least.setText("100rb")
    editor.terms.least.commit()
    assert "(2 × Nastar)" in editor.terms.safety.note.text
    editor.save()
    code = codes.find(store, "HEMAT22")
    assert code is not None
    assert (code.product_ids, code.least_order) == ((nastar,), 100_000)


# runs


def test_a_code_is_used_again_with_new_days_and_its_history_beside_it(
    window: MainWindow, store: Store
):
    old = kept(store, code="LEBARAN10", starts_on=date(2025, 3, 20), ends_on=date(2025, 4, 2))
    orders.save(store, an_order(ordered_on=date(2025, 3, 21), campaign_code="LEBARAN10"))
    editor = opened(window, old)
    assert editor.history.lines[0].text().startswith("1 pesanan terbayar · omzet")
    editor.history.again.click()
    fresh = window.drawers.drawer
    assert isinstance(fresh, CodeEditor)
    assert fresh is not editor
    assert fresh.starts_on.value() == date(2027, 3, 20)  # this year's days have passed
    fresh.save()
    assert [run.starts_on for run in codes.runs_of(store, "LEBARAN10")] == [
        date(2025, 3, 20), date(2027, 3, 20)
    ]  # fmt: skip


def test_a_day_in_two_runs_is_said_while_typing(window: MainWindow, store: Store, qtbot: QtBot):
    kept(store, code="LEBARAN10", starts_on=date(2026, 3, 10), ends_on=date(2026, 3, 25))
    editor = opened(window)
    qtbot.keyClicks(editor.name, "LEBARAN10")
    assert "10 Maret 2026" in editor.name_row.problem
    editor.starts_on.set_value(date(2027, 3, 1))
    editor.starts_on.changed.emit(date(2027, 3, 1))
    assert editor.name_row.problem == ""
    editor.save()
    assert len(codes.runs_of(store, "LEBARAN10")) == 2


def test_a_code_goes_to_the_archive_and_back(window: MainWindow, store: Store):
    code = kept(store, code="HEMAT3X")
    opened(window, code).archive_button.click()
    archived = codes.find(store, "HEMAT3X")
    assert archived is not None
    assert archived.archived_on == TODAY
    opened(window, archived).archive_button.click()
    back = codes.find(store, "HEMAT3X")
    assert back is not None
    assert back.archived_on is None


# on an order


def test_an_order_says_what_does_not_fit_its_code(window: MainWindow, store: Store):
    kept(store, code="RATNA10", ends_on=date(2026, 8, 1))
    order_id = orders.save(store, an_order(ordered_on=date(2026, 8, 9), campaign_code="ratna10"))
    editor = OrderEditor(window.studio, order_id)
    window.studio.open_drawer(editor)
    assert editor.code_row.question == "Kode ini hanya berlaku sampai 1 Agu 2026."


# the link and the cards


def test_the_link_is_shown_as_it_arrives(window: MainWindow, store: Store):
    ready_shop(store)
    products.save(store, a_product(name="Nastar", size="500 g"))
    dialog = OrderLinkDialog(window, window.studio, kept(store, code="RENYAH10"))
    dialog.open()
    dialog.use.set_value(PACKAGING)
    dialog.product.set_value(products.everything(store)[0].id)
    dialog.use.changed.emit(PACKAGING)
    assert dialog.to_whom.text() == "+62 812-3456-7890"
    text = "Halo Dapur Ratna, saya mau pesan Nastar 500 g. Kode: RENYAH10"
    assert dialog.words.text() == text
    assert dialog.checks.text.startswith("Nomor dan kata-katanya sudah diperiksa")
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.link
    dialog.reject()


@pytest.mark.parametrize(
    ("phone", "said"),
    [("", "belum diisi"), ("021-5551234", "telepon rumah"), ("+65 9123 4567", "bukan nomor Indo")],
)  # fmt: skip
def test_a_number_that_wants_a_look_is_said(
    window: MainWindow, store: Store, phone: str, said: str
):
    shops.save(store, Shop(name="Dapur Ratna", order_phone=phone))
    dialog = OrderLinkDialog(window, window.studio)
    dialog.open()
    assert said in dialog.checks.text
    assert dialog.copy_button.isEnabled() == bool(phone)
    dialog.use.set_value(BIO)
    dialog.reject()


@pytest.mark.parametrize(("size", "cards"), [("a4_cards", 10), ("a4", 4), ("a6", 1)])
def test_a_sheet_of_cards_says_all_that_the_code_asks_for(tmp_path: Path, size: str, cards: int):
    card = CodeCard(
        code=a_code(
            code="RENYAH7",
            discount_percent=12.5,
            least_order=100_000,
            ends_on=date(2026, 10, 31),
            usage_limit=50,
        ),
        shop=Shop(name="Dapur Ratna", order_phone="0812-3456-7890"),
        headline="Sebut kode ini",
        products=("Nastar Klasik 500 g", "Sambal Bawang 150 g"),
        link="https://wa.me/6281234567890?text=Halo",
    )
    path = tmp_path / "kartu.pdf"
    pages = cut_sheets.pages([code_card(card)] * cut_sheets.fit(size), size)
    (sheet, *_others) = cut_sheets.PAPERS[size].values()
    printing.write_pdf(pages, path, paper=sheet)
    (page,) = pdf.read(path).pages
    words = " ".join(" ".join(page).split())
    assert words.count("RENYAH7") == cards
    for said in ("Diskon 12,5%", "31 Oktober 2026", "0812-3456-7890"):
        assert words.count(said) == cards


def test_a_long_headline_takes_two_lines_where_the_code_asks_for_little(tmp_path: Path):
    card = CodeCard(
        code=a_code(code="AJAK75"),
        shop=Shop(name="Dapur Ratna", order_phone="0812-3456-7890"),
        headline="Dari temanmu, untuk pesanan pertamamu",
        link="https://wa.me/6281234567890?text=Halo",
    )
    path = tmp_path / "kartu.pdf"
    (sheet, *_others) = cut_sheets.PAPERS["a4_cards"].values()
    printing.write_pdf(cut_sheets.pages([code_card(card)], "a4_cards"), path, paper=sheet)
    (page,) = pdf.read(path).pages
    assert "Dari temanmu, untuk pesanan pertamamu" in " ".join(" ".join(page).split())


def test_cards_are_looked_at_before_they_are_printed(window: MainWindow, store: Store):
    ready_shop(store)
    dialog = PrintCodeCards(window, window.studio, kept(store, kind=Kind.REFERRAL))
    dialog.open()
    assert dialog.headline.value() == "Dari temanmu, untuk pesanan pertamamu"
    assert dialog.qr.value()
    preview = dialog.show_preview()
    assert len(dialog.pages()) == 1
    preview.reject()
    dialog.reject()


def test_items_of_an_order_link_come_back_whole(window: MainWindow, store: Store):
    products.save(store, a_product(name="Paket Hemat 3 Toples", size="", price=200_000))
    editor = OrderEditor(window.studio)
    window.studio.open_drawer(editor)
    editor.chat.pasted.emit("Halo Dapur Ratna, saya mau pesan Paket Hemat 3 Toples. Kode: HEMAT3")
    (item,) = editor.items.filled_in()
    assert (item.product, item.quantity) == ("Paket Hemat 3 Toples", 1)
    assert an_item().product != item.product


def test_a_post_proposes_codes_of_its_own_words(window: MainWindow, store: Store):
    post_id = posts.save(store, a_post(title="Cara simpan nastar biar renyah"))
    post = posts.get(store, post_id)
    assert post is not None
    editor = PostEditor(window.studio, post)
    window.studio.open_drawer(editor)
    choice = editor.plan.code
    choice.select.set_value("new")
    choice.select.changed.emit("new")
    chip = next(one for one in choice.proposed if one.text().startswith("RENYAH"))
    chip.click()
    choice.make.click()
    (code,) = codes.of_post(store, post_id)
    assert code.code == chip.text()


# handed out too late


def shown_words(editor: CodeEditor) -> list[str]:
    return [badge.look.word for badge in editor.findChildren(Badge)]


def test_a_code_that_gives_nothing_any_more_is_warned_of_before_it_is_handed_out(
    window: MainWindow, store: Store
):
    ready_shop(store)
    used_up = kept(store, usage_limit=1)
    over = kept(store, code="LEBARAN10", ends_on=date(2026, 9, 30))
    orders.save(store, an_order(campaign_code="RATNA10"))

    assert "Batas habis" in shown_words(opened(window, used_up))
    for dialog_of in (PrintCodeCards, OrderLinkDialog):
        used, ended, fine = (
            dialog_of(window, window.studio, code)
            for code in (used_up, over, kept(store, code=f"SAMBAL{dialog_of.__name__[0]}"))
        )
        assert "1 dari 1" in used.warning.text
        assert "30 Sep 2026" in ended.warning.text
        assert fine.warning.isHidden()


def test_a_card_says_how_many_may_use_its_code(store: Store):
    code = a_code(usage_limit=20, least_order=100_000)

    said = [line.replace("\N{NO-BREAK SPACE}", " ") for line in terms(code, ())]

    assert said == ["Diskon 10%", "Minimum belanja Rp 100.000", "Untuk 20 pemakaian pertama"]


# typing


def test_no_field_jumps_while_a_code_is_typed(window: MainWindow, store: Store, qtbot: QtBot):
    products.save(store, a_product(name="Nastar", price=85_000, cost=46_000))
    editor = opened(window, Code(code=""))
    QApplication.processEvents()
    fields = (editor.target.post, editor.terms.percent, editor.starts_on, editor.limit)
    before = [field.mapTo(editor, QPoint(0, 0)).y() for field in fields]

    qtbot.keyClicks(editor.name, "RATNA10")
    editor.terms.percent.setText("10")
    editor.terms.percent.commit()
    QApplication.processEvents()

    assert editor.terms.safety.isVisible()
    assert [field.mapTo(editor, QPoint(0, 0)).y() for field in fields] == before


def test_a_loss_is_said_at_the_discount(window: MainWindow, store: Store):
    products.save(store, a_product(name="Nastar", price=85_000, cost=46_000))
    editor = opened(window, Code(code=""))
    editor.terms.percent.setText("60")
    editor.terms.percent.commit()
    assert editor.terms.percent_row.question.startswith("Di bawah HPP: Nastar")
    editor.terms.percent.setText("10")
    editor.terms.percent.commit()
    assert editor.terms.percent_row.question == ""


def test_enter_in_the_code_goes_on_and_saves_nothing_half_filled(
    window: MainWindow, store: Store, qtbot: QtBot
):
    editor = opened(window, Code(code=""))
    qtbot.keyClicks(editor.name, "RATNA10")
    qtbot.keyClick(editor.name, Key.Key_Return)
    assert store.count("codes") == 0
    assert editor.focusWidget() is not editor.name
    editor.save()
    assert store.count("codes") == 1
