"""Testimoni & Ulasan: cards, filters, what may be shown, and what was received."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.builders import a_post, a_product, a_voice, a_yes, an_order
from tests.ui.hands import toast, undo
from umkm_studio.models.content import posts
from umkm_studio.models.content.posts import Status
from umkm_studio.models.sales import orders, person, products
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Answer, Consent, Standing
from umkm_studio.models.voices.testimonials import Kind, Voice
from umkm_studio.ui.editors import customer_file
from umkm_studio.ui.editors.testimonial_drawer import CONSENT, TestimonialDrawer
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.kit.stars import Stars
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.testimonials_page import TestimonialsPage
from umkm_studio.ui.pages.testimonials_page.criticism_card import CriticismCard
from umkm_studio.ui.pages.testimonials_page.praise_card import PraiseCard

NOW = datetime(2026, 10, 14, 19, 42)
TODAY = NOW.date()
LITERAL = "<b>Enak</b> =1+1 file:///etc/passwd \u202eback"


def keep(store: Store, **values: object) -> Voice:
    """Praise by Bu Yanti."""
    found = testimonials.get(store, testimonials.save(store, a_voice(**values), now=NOW))
    assert found is not None
    return found


def opened(window: MainWindow) -> TestimonialsPage:
    window.go("testimonials")
    page = window.page
    assert isinstance(page, TestimonialsPage)
    return page


def words_of(card: PraiseCard | CriticismCard) -> list[str]:
    return [label.text() for label in card.findChildren(PlainLabel)]


def names(page: TestimonialsPage) -> list[str]:
    return [card.accessibleName() for card in page.grid.cards]


# cards


def test_an_empty_shop_sees_how_to_begin(window: MainWindow) -> None:
    page = opened(window)
    assert page.empty.isVisible()
    page.empty_new.click()
    assert isinstance(window.drawers.drawer, TestimonialDrawer)


def test_a_card_says_who_what_and_what_it_rests_on(window: MainWindow, store: Store) -> None:
    order_id = orders.save(store, an_order(number="DR-1042", city="Ungaran"))
    product_id = products.save(store, a_product(name="Kastengel"))
    voice = keep(store, name="Bu Yanti", order_id=order_id, product_id=product_id, stars=4)
    consents.save(store, a_yes(voice))
    page = opened(window)
    (card,) = page.grid.cards
    assert isinstance(card, PraiseCard)
    assert words_of(card)[:3] == [
        "Bu Yanti, Ungaran", "Kastengel · DR-1042", f"“{voice.words}”",
    ]  # fmt: skip
    assert card.findChild(Stars).given == 4
    assert page.filter_row.linked.text() == "1 dari 1 terhubung ke pesanan"


def test_a_card_says_where_and_until_when_it_may_be_shown(window: MainWindow, store: Store) -> None:
    voice = keep(store)
    assert voice.id is not None
    consents.save(store, a_yes(voice, places=("instagram", "tiktok"), ends_on=date(2026, 12, 31)))
    posts.save(store, a_post(status=Status.SCHEDULED, day=TODAY), quoting=[voice.id])
    (card,) = opened(window).grid.cards
    assert isinstance(card, PraiseCard)
    assert "Instagram, TikTok, sampai 31 Des 2026" in words_of(card)
    assert "terjadwal" in words_of(card)


def test_the_message_can_be_read_before_it_is_copied(window: MainWindow, store: Store) -> None:
    voice = keep(store)
    (card,) = opened(window).grid.cards
    assert isinstance(card, PraiseCard)
    assert voice.words in " ".join(card.main_button.toolTip().split())


def test_what_a_buyer_wrote_is_shown_as_it_was_written(window: MainWindow, store: Store) -> None:
    keep(store, words=LITERAL, name="<i>Dewi</i>")
    keep(store, words=LITERAL, kind=Kind.CRITICISM)
    page = opened(window)
    for card in page.grid.cards:
        assert f"“{LITERAL}”" in words_of(card)
        for label in card.findChildren(PlainLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText
            assert not label.openExternalLinks()


@pytest.mark.parametrize(
    ("answer", "button"),
    [
        (None, "Minta izin"),
        ({"answer": Answer.WAITING}, "Catat jawaban"),
        ({}, "Jadikan konten"),
        ({"ends_on": TODAY - timedelta(days=1)}, "Minta izin"),
        ({"answer": Answer.REFUSED}, "Lihat izin"),
        ({"withdrawn_at": NOW}, "Lihat izin"),
    ],
)
def test_only_with_consent_the_words_become_a_post(
    window: MainWindow, store: Store, answer: dict[str, object] | None, button: str
) -> None:
    voice = keep(store)
    if answer is not None:
        consents.save(store, a_yes(voice, **answer))
    (card,) = opened(window).grid.cards
    assert isinstance(card, PraiseCard)
    assert card.main_button.text() == button


def test_asking_copies_a_message_and_the_card_waits(window: MainWindow, store: Store) -> None:
    keep(store)
    page = opened(window)
    (card,) = page.grid.cards
    assert isinstance(card, PraiseCard)
    card.main_button.click()
    assert "Bu Yanti" in QGuiApplication.clipboard().text()
    (card,) = page.grid.cards
    assert isinstance(card, PraiseCard)
    assert card.main_button.text() == "Catat jawaban"


def test_focus_and_place_stay_when_a_card_changes(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    with store.change():
        for number in range(20):
            keep(store, words=f"Enak {number}", name=f"Pembeli {number}")
    page = opened(window)
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    card = page.grid.cards[12]
    assert isinstance(card, PraiseCard)
    bar.setValue(500)
    card.main_button.setFocus()
    card.main_button.click()
    words = f"Catat jawaban: testimoni {card.voice.name}"
    qtbot.waitUntil(lambda: window.focusWidget().accessibleName() == words)
    assert bar.value() == 500


def test_criticism_takes_a_row_and_leaves_no_gap(window: MainWindow, store: Store) -> None:
    for day in (5, 4, 2, 1):
        keep(store, day=date(2026, 10, day), name=f"Pembeli {day}")
    keep(store, day=date(2026, 10, 3), name="Pak Hendra", kind=Kind.CRITICISM)
    page = opened(window)
    grid = page.grid.layout()
    assert grid is not None
    places = {
        grid.itemAt(at).widget().accessibleName(): grid.getItemPosition(at)
        for at in range(grid.count())
    }
    assert places["Testimoni dari Pembeli 2"][:2] == (0, 2)
    assert places["Kritik dari Pak Hendra"] == (1, 0, 1, 3)
    assert places["Testimoni dari Pembeli 1"][:2] == (2, 0)


def test_many_cards_come_a_part_at_a_time(window: MainWindow, store: Store) -> None:
    with store.change():
        for number in range(30):
            keep(store, words=f"Enak {number}")
    page = opened(window)
    assert len(page.grid.cards) == 24
    assert page.more_button.text() == "Tampilkan 6 lagi"
    page.more_button.click()
    assert len(page.grid.cards) == 30
    assert not page.more_button.isVisible()


def test_what_is_handed_over_to_a_buyer_holds_their_words(
    window: MainWindow, store: Store, tmp_path: Path
) -> None:
    order_id = orders.save(store, an_order(customer="Dewi"))
    consents.save(store, a_yes(keep(store, words=LITERAL, order_id=order_id)))
    somebody = person.get(store, store.value("SELECT customer_id FROM orders"))
    assert somebody is not None
    customer_file.write(store, somebody, tmp_path / "dewi.html", shop="Dapur Ratna", now=NOW)
    page = (tmp_path / "dewi.html").read_text(encoding="utf-8")
    assert escape(LITERAL) in page
    assert "<b>Enak" not in page
    assert "Diizinkan 14 Agu 2026: nama depan, di mana saja" in page


# filters


def test_filters_narrow_the_cards_and_say_what_finds_nothing(
    window: MainWindow, store: Store
) -> None:
    sambal = products.save(store, a_product(name="Sambal", size=""))
    keep(store, name="Ani", product_id=sambal)
    consents.save(store, a_yes(keep(store, name="Budi")))
    keep(store, name="Citra", kind=Kind.CRITICISM)
    page = opened(window)
    row = page.filter_row
    assert [row.kinds.button(kind).text() for kind in (None, *Kind)] == [
        "Semua 3", "Pujian 2", "Kritik 1",
    ]  # fmt: skip
    row.kinds.button(Kind.CRITICISM).click()
    assert names(page) == ["Kritik dari Citra"]
    row.kinds.button(None).click()
    row.product.set_value(sambal)
    row.product.changed.emit(sambal)
    assert names(page) == ["Testimoni dari Ani"]
    row.consent.set_value(Standing.GIVEN)
    row.consent.changed.emit(Standing.GIVEN)
    assert names(page) == []
    assert page.nothing.isVisible()
    page.clear_button.click()
    assert len(names(page)) == 3


def test_filters_stay_when_the_window_is_built_anew(window: MainWindow, store: Store) -> None:
    keep(store, kind=Kind.CRITICISM)
    page = opened(window)
    page.filter_row.kinds.button(Kind.CRITICISM).click()
    place = page.place()
    page.filter_row.kinds.button(Kind.PRAISE).click()
    page.open(**place)
    page.refresh()
    assert page.filter_row.kinds.value() is Kind.CRITICISM


# what was shown


def test_what_was_shown_stands_beside_what_was_received(window: MainWindow, store: Store) -> None:
    five = keep(store)
    keep(store, stars=2, words="Remuk", kind=Kind.CRITICISM)
    page = opened(window)
    assert not page.shares.isVisible()
    consents.save(store, a_yes(five))
    posts.save(store, a_post(day=TODAY), quoting=[five.id or 0])
    texts = [label.text() for label in page.shares.findChildren(PlainLabel)]
    assert page.shares.isVisible()
    assert "1 dari 1" in texts
    assert "0 dari 1" in texts
    assert "Yang berbintang 3 ke bawah belum ada" in page.shares.advice.text()


def test_a_withdrawal_is_said_above_the_cards(window: MainWindow, store: Store) -> None:
    voice = keep(store)
    consents.save(store, a_yes(voice))
    posts.save(store, a_post(title="Cerita Bu Yanti", day=TODAY), quoting=[voice.id or 0])
    page = opened(window)
    consents.withdraw(store, voice.id or 0, NOW)
    assert any("Turunkan “Cerita Bu Yanti”" in note.text for note in page.findChildren(Note))


# the drawer


def drawer_of(window: MainWindow) -> TestimonialDrawer:
    drawer = window.drawers.drawer
    assert isinstance(drawer, TestimonialDrawer)
    return drawer


def test_a_new_testimonial_is_kept_with_its_order_and_the_yes(
    window: MainWindow, store: Store
) -> None:
    order_id = orders.save(store, an_order(number="DR-7", customer="Dewi"))
    page = opened(window)
    page.new_button.click()
    drawer = drawer_of(window)
    fields, consent = drawer.fields, drawer.consent
    fields.words.set_value(LITERAL)
    fields.stars.set_value(5)
    fields.order.set_key(order_id)
    fields.order.picked.emit(order_id)
    assert fields.name.value() == "Dewi"
    consent.answer.button(Answer.GIVEN).click()
    consent.places["instagram"].set_value(True)
    drawer.save_button.click()
    (voice,) = testimonials.everything(store)
    assert (voice.words, voice.stars, voice.order_id) == (LITERAL, 5, order_id)
    kept = consents.of_testimonial(store, voice.id or 0)
    assert kept is not None
    assert (kept.words, kept.places, kept.standing(TODAY)) == (
        LITERAL, ("instagram",), Standing.GIVEN,
    )  # fmt: skip
    assert window.drawers.drawer is None
    assert toast(window) == "Testimoni disimpan."
    undo(window)
    assert testimonials.everything(store) == []


def test_without_words_or_a_place_nothing_is_kept(window: MainWindow, store: Store) -> None:
    opened(window).new_button.click()
    drawer = drawer_of(window)
    drawer.save_button.click()
    assert drawer.fields.words_part.problem == "Tulis dulu kata pembelinya."
    drawer.fields.words.set_value("Enak")
    drawer.consent.answer.button(Answer.GIVEN).click()
    drawer.save_button.click()
    assert drawer.current_tab == CONSENT
    assert "satu tempat" in drawer.consent.place_part.problem
    assert testimonials.everything(store) == []


def test_an_order_that_nobody_knows_is_said_beside_its_field(
    window: MainWindow, store: Store
) -> None:
    orders.save(store, an_order(number="DR-7"))
    opened(window).new_button.click()
    drawer = drawer_of(window)
    drawer.fields.words.set_value("Enak")
    drawer.fields.order.set_value("DR-8")
    drawer.save_button.click()
    assert "belum dikenal" in drawer.fields.order_part.problem
    drawer.fields.order.set_value("dr-7")  # its number is enough
    drawer.save_button.click()
    assert testimonials.everything(store)[0].is_verified


def test_words_that_are_kept_are_locked_and_get_a_shorter_form(
    window: MainWindow, store: Store
) -> None:
    voice = keep(store)
    page = opened(window)
    (card,) = page.grid.cards
    assert isinstance(card, PraiseCard)
    card.open()
    drawer = drawer_of(window)
    assert not drawer.fields.words.isVisibleTo(drawer)
    drawer.fields.shortened.set_value("sangat manis")
    drawer.save_button.click()
    assert "potongan dari kata pembeli" in drawer.problem.text
    drawer.fields.shortened.set_value("anak saya habis setengah toples")
    drawer.save_button.click()
    short = testimonials.get(store, voice.id or 0)
    assert short is not None
    assert (short.words, short.shortened) == (
        voice.words, "… anak saya habis setengah toples",
    )  # fmt: skip
    assert [edit.field for edit in testimonials.edits(store, voice.id or 0)] == ["shortened"]


def test_an_answer_closes_the_question_and_can_be_taken_back(
    window: MainWindow, store: Store
) -> None:
    voice = keep(store, shortened="anak saya habis setengah toples")
    consents.save(store, Consent(testimonial_id=voice.id or 0, asked_on=date(2026, 10, 10)))
    (card,) = opened(window).grid.cards
    assert isinstance(card, PraiseCard)
    card.main_button.click()
    drawer = drawer_of(window)
    assert drawer.current_tab == CONSENT
    consent = drawer.consent
    assert consent.state.text == "Ditanya 10 Okt 2026, belum dijawab."
    consent.answer.button(Answer.GIVEN).click()
    consent.form.button(True).click()
    consent.anywhere.click()
    assert consent.preview.text() == "Akan tertulis: Bu Yanti"
    drawer.save_button.click()
    (kept,) = consents.history(store, voice.id or 0)
    assert (kept.words, kept.places, kept.asked_on) == (
        "… anak saya habis setengah toples", (), date(2026, 10, 10),
    )  # fmt: skip

    window.studio.close_drawer()
    window.studio.go("testimonials", testimonial=voice.id)
    drawer = drawer_of(window)
    assert drawer.consent.withdraw_button.text() == "Catat izin ditarik"
    drawer.consent.withdraw_button.click()
    drawer.consent.withdrawal.time.set_value(time(8, 30))
    drawer.consent.withdrawal.note_button.click()
    assert toast(window).endswith("Hapus juga gambarnya kalau pernah kamu simpan.")
    taken_back = consents.of_testimonial(store, voice.id or 0)
    assert taken_back is not None
    assert taken_back.withdrawn_at == datetime(2026, 10, 14, 8, 30)
    assert drawer.may_close()  # what was done is kept already


def test_places_that_the_shop_uses_beside_the_usual_can_be_allowed(
    window: MainWindow, store: Store
) -> None:
    posts.save(store, a_post(platforms=("Bazar Simpang Lima",)))
    opened(window).new_button.click()
    drawer = drawer_of(window)
    drawer.fields.words.set_value("Enak")
    drawer.consent.answer.button(Answer.GIVEN).click()
    drawer.consent.places["Bazar Simpang Lima"].click()
    drawer.save_button.click()
    (voice,) = testimonials.everything(store)
    consent = consents.of_testimonial(store, voice.id or 0)
    assert consent is not None
    assert consent.places == ("Bazar Simpang Lima",)


def test_typed_words_are_not_thrown_away(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    opened(window).new_button.click()
    drawer = drawer_of(window)
    drawer.fields.words.set_value("Enak")
    assert not drawer.may_close()
    assert drawer.unsaved.isVisible()
    drawer.leave_button.click()
    qtbot.waitUntil(lambda: window.drawers.drawer is None)
    assert testimonials.everything(store) == []


def test_a_testimonial_in_a_post_is_not_deleted(window: MainWindow, store: Store) -> None:
    voice = keep(store)
    posts.save(store, a_post(status=posts.Status.DRAFT), quoting=[voice.id or 0])
    opened(window)
    window.studio.go("testimonials", testimonial=voice.id)
    drawer_of(window).delete_button.click()
    box = window.notices.box
    assert box is not None
    assert "masih dikutip" in box.text
    box.accept()
    assert testimonials.get(store, voice.id or 0) == voice


def test_a_testimonial_is_deleted_and_comes_back(window: MainWindow, store: Store) -> None:
    voice = keep(store)
    opened(window)
    window.studio.go("testimonials", testimonial=voice.id)
    drawer_of(window).delete_button.click()
    assert testimonials.everything(store) == []
    undo(window)
    assert testimonials.get(store, voice.id or 0) == voice
