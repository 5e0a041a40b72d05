"""What is done with buyers' words: asked for, made into posts and pictures, taken down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton

from tests.builders import a_post, a_product, a_voice, a_yes, an_order
from tests.ui.hands import toast, undo
from umkm_studio.models import privacy
from umkm_studio.models import shop as shops
from umkm_studio.models.content import posts, quotes, rest
from umkm_studio.models.content.posts import Mark, Pillar, Post, Status
from umkm_studio.models.sales import contacts, orders, products
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.models.voices import asking, consents, testimonials
from umkm_studio.models.voices.consents import Standing
from umkm_studio.ui.editors import sharing_actions, voice_texts
from umkm_studio.ui.editors.ask_drawer import AskDrawer
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.editors.testimonial_card_dialog import TestimonialCardDialog
from umkm_studio.ui.kit.notes import Note
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.today_page import TodayPage
from umkm_studio.ui.reports.testimonial_card import Shape

NOW = datetime(2026, 10, 14, 19, 42)
TODAY = NOW.date()
WORDS = "Selainya tidak terlalu manis, anak saya habis setengah toples."


def keep(store: Store, **values: object) -> int:
    """Praise by Bu Yanti."""
    return testimonials.save(store, a_voice(**values), now=NOW)


def allow(store: Store, voice_id: int, **values: object) -> None:
    """She says yes to her first name, anywhere."""
    kept = testimonials.get(store, voice_id)
    assert kept is not None
    consents.save(store, a_yes(kept, **values))


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def standing(store: Store, voice_id: int) -> Standing:
    return consents.standing(consents.of_testimonial(store, voice_id), TODAY)


@pytest.fixture
def shop(store: Store) -> Shop:
    made = Shop(name="Dapur Ratna")
    shops.save(store, made)
    return made


# a post


def test_words_become_a_draft_that_quotes_them(window: MainWindow, store: Store) -> None:
    nastar = products.save(store, a_product())
    yanti = keep(store, product_id=nastar)
    allow(store, yanti, places=("instagram", "whatsapp"))
    sharing_actions.make_post(window.studio, yanti)
    (post,) = posts.everything(store)
    assert (post.title, post.pillar, post.status) == (
        "Cerita pembeli Nastar Klasik", Pillar.STORY, Status.DRAFT,
    )  # fmt: skip
    assert (post.day, post.platforms, post.product_id) == (
        TODAY + timedelta(days=1), ("instagram", "whatsapp"), nastar,
    ), "the usual hour is over this evening"  # fmt: skip
    assert post.caption == f"“{WORDS}” (Bu Yanti)"
    assert post.marks == (Mark.BUYER_EXPERIENCE,)
    assert post.id is not None
    assert [voice.id for voice in quotes.of_post(store, post.id)] == [yanti]
    assert isinstance(window.drawers.drawer, PostEditor)
    window.studio.close_drawer()
    undo(window)
    assert posts.everything(store) == []


def test_a_post_of_words_is_proposed_for_no_day_of_rest(window: MainWindow, store: Store) -> None:
    yanti = keep(store)
    allow(store, yanti)
    rest.set_weekday(store, TODAY.weekday(), rests=True)
    sharing_actions.make_post(window.studio, yanti)
    (post,) = posts.everything(store)
    assert post.day == TODAY + timedelta(days=1)


def test_without_a_yes_no_post_is_made(window: MainWindow, store: Store) -> None:
    sharing_actions.make_post(window.studio, keep(store))
    assert posts.everything(store) == []
    box = window.notices.box
    assert box is not None
    box.reject()


# pictures


def test_a_picture_shows_what_is_allowed(
    window: MainWindow, store: Store, shop: Shop, tmp_path: Path
) -> None:
    yanti = keep(store, incentive="potongan Rp 10.000")
    short = "anak saya habis setengah toples"
    allow(store, yanti, words=short, places=("instagram",), ends_on=date(2026, 12, 31))
    dialog = TestimonialCardDialog(window, window.studio, yanti)
    card = dialog.card
    assert (card.words, card.name, card.shop, card.stars) == (short, "Bu Yanti", "Dapur Ratna", 5)
    assert (card.is_shortened, card.is_proven, card.incentive) == (
        True, False, "potongan Rp 10.000",
    )  # fmt: skip
    assert dialog.where.text() == "Pembeli mengizinkan di Instagram, sampai 31 Desember 2026."
    dialog.shape.button(Shape.STORY).click()
    dialog.save(tmp_path / "story.png")
    assert QImage(str(tmp_path / "story.png")).size() == Shape.STORY.size
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().image().size() == Shape.STORY.size
    dialog.close()


@pytest.mark.parametrize(
    ("places", "word"),
    [(("instagram",), "Story"), (("instagram", "whatsapp"), "Story atau status"),
     ((), "Story atau status")],
)  # fmt: skip
def test_the_upright_picture_is_named_for_where_it_may_go(
    window: MainWindow, store: Store, places: tuple[str, ...], word: str
) -> None:
    yanti = keep(store)
    allow(store, yanti, places=places)
    dialog = TestimonialCardDialog(window, window.studio, yanti)
    assert dialog.shape.button(Shape.STORY).text() == word
    dialog.close()


def test_words_too_long_for_a_picture_are_not_cut(window: MainWindow, store: Store) -> None:
    yanti = keep(store, words="Renyah sampai remah terakhir. " * 60)
    allow(store, yanti)
    dialog = TestimonialCardDialog(window, window.studio, yanti)
    assert not dialog.save_button.isEnabled()
    assert dialog.note.text.startswith("Kata-katanya terlalu panjang")
    dialog.close()


def test_without_a_yes_there_is_no_picture(window: MainWindow, store: Store) -> None:
    yanti = keep(store)
    allow(store, yanti)
    consents.withdraw(store, yanti, NOW)
    sharing_actions.show_card(window.studio, window, yanti)
    box = window.notices.box
    assert box is not None
    box.reject()


# consent


def test_asking_for_consent_names_words_places_and_the_way_back(
    window: MainWindow, store: Store, shop: Shop
) -> None:
    yanti = keep(store)
    sharing_actions.ask_for_consent(window.studio, yanti)
    said = clipboard()
    assert said.startswith(f"Halo Bu Yanti, terima kasih sudah menulis: “{WORDS}” Boleh")
    for part in ("Dapur Ratna", "Instagram", "inisial", "sampai kapan", "dicabut kapan saja"):
        assert part in said
    assert standing(store, yanti) is Standing.ASKED
    sharing_actions.ask_for_consent(window.studio, yanti)
    assert len(consents.history(store, yanti)) == 1


def test_who_does_not_want_messages_is_not_asked(window: MainWindow, store: Store) -> None:
    order_id = orders.save(store, an_order())
    yanti = keep(store, order_id=order_id)
    voice = testimonials.get(store, yanti)
    assert voice is not None
    person = asking.speaker(store, voice)
    assert person is not None
    contacts.refuse(store, person, refused=True)
    QGuiApplication.clipboard().setText("")
    sharing_actions.ask_for_consent(window.studio, yanti)
    assert (clipboard(), standing(store, yanti)) == ("", Standing.NOT_ASKED)
    box = window.notices.box
    assert box is not None
    box.reject()


def test_a_buyer_who_was_taken_out_is_not_asked(window: MainWindow, store: Store) -> None:
    order_id = orders.save(store, an_order())
    yanti = keep(store, order_id=order_id)
    person = store.value("SELECT customer_id FROM orders WHERE id = :id", id=order_id)
    privacy.anonymise(store, person, now=NOW)
    sharing_actions.ask_for_consent(window.studio, yanti)
    assert consents.history(store, yanti) == []
    box = window.notices.box
    assert box is not None
    box.reject()


@pytest.mark.parametrize(
    ("name", "called"),
    [("Bu Yanti Sari", "Bu Yanti"), ("Rini Astuti, Surabaya", "Kak Rini"), ("@dapurlia", "Kak"),
     ("", "Kak"), ("{shop}", "Kak {shop}")],
)  # fmt: skip
def test_a_message_speaks_to_somebody(name: str, called: str) -> None:
    voice = a_voice(words="<b>{words}</b>", name=name)
    said = voice_texts.ask_for_consent(voice, Shop())
    assert said.startswith(f"Halo {called}, terima kasih sudah menulis: “<b>{{words}}</b>” Boleh")


# reviews


def test_each_buyer_is_asked_once_with_a_message_by_name(
    window: MainWindow, store: Store, shop: Shop
) -> None:
    for name, days in (("Rini Astuti", 12), ("Dewi", 9)):
        orders.save(store, an_order(customer=name, ordered_on=TODAY - timedelta(days=days)))
    sharing_actions.ask_for_reviews(window.studio)
    drawer = window.drawers.drawer
    assert isinstance(drawer, AskDrawer)
    assert [button.accessibleName() for button in drawer.copy_buttons] == [
        "Salin pesan untuk Dewi", "Salin pesan untuk Rini Astuti",
    ]  # fmt: skip
    drawer.copy_buttons[1].click()
    assert clipboard().startswith(
        "Halo Kak Rini, terima kasih sudah memesan Nastar Klasik di Dapur"
    )
    assert "bintang" not in clipboard()
    assert toast(window).startswith("Pesan untuk Rini Astuti tersalin")
    message = clipboard()
    QGuiApplication.clipboard().setText("")
    (again,) = drawer.again_buttons
    assert again.accessibleName() == "Salin lagi pesan untuk Rini Astuti"
    again.click()
    assert clipboard() == message
    assert [button.accessibleName() for button in drawer.copy_buttons] == ["Salin pesan untuk Dewi"]
    undo(window)
    assert len(drawer.copy_buttons) == 2
    assert drawer.again_buttons == []
    assert [one.text() for one in (drawer.asked_buttons[0], drawer.leave_buttons[0])] == [
        "Sudah", "Lewati",
    ]  # fmt: skip
    assert "Kalau sempat, ceritakan" in " ".join(drawer.copy_buttons[0].toolTip().split())
    drawer.leave_buttons[1].click()
    drawer.asked_buttons[0].click()
    assert drawer.copy_buttons == []
    assert drawer.done_button.hasFocus()
    assert drawer.findChildren(Note)[-1].text.startswith("Belum ada yang perlu ditanya")


# taking down


@pytest.fixture
def withdrawn(store: Store) -> Callable[..., tuple[int, Post]]:
    """A post that quoted Bu Yanti, who took her yes back so many hours ago."""

    def made(hours: int, **values: object) -> tuple[int, Post]:
        yanti = keep(store)
        allow(store, yanti)
        usual = {"title": "Nastar kembali", "day": date(2026, 10, 10)}
        post_id = posts.save(store, a_post(**usual | values), quoting=[yanti])
        consents.withdraw(store, yanti, NOW - timedelta(hours=hours))
        post = posts.get(store, post_id)
        assert post is not None
        return yanti, post

    return made


def beranda(window: MainWindow) -> TodayPage:
    window.go("today")
    assert isinstance(window.page, TodayPage)
    return window.page


def said(page: TodayPage) -> list[str]:
    return [line.text for line in page.dues.lines if line.isVisible()]


def press(page: TodayPage, words: str) -> None:
    found = page.dues.findChildren(QPushButton)
    next(button for button in found if button.text() == words and button.isVisible()).click()


def test_beranda_counts_the_hours_of_a_withdrawal(
    window: MainWindow, store: Store, withdrawn: Callable[..., tuple[int, Post]]
) -> None:
    withdrawn(10)
    page = beranda(window)
    assert said(page) == [
        "Bu Yanti Sari, Ungaran menarik izinnya. Turunkan “Nastar kembali” dari Instagram paling "
        "lambat Sabtu, 17 Oktober 2026, 09.42 (sisa 62 jam)."
    ]
    press(page, "Sudah diturunkan")
    assert not page.dues.isVisible()
    assert quotes.to_take_down(store, TODAY) == []
    undo(window)
    assert page.dues.isVisible()


def test_a_clock_that_has_run_out_says_so(
    window: MainWindow, withdrawn: Callable[..., tuple[int, Post]]
) -> None:
    withdrawn(80)
    assert said(beranda(window))[0].endswith("(sudah lewat).")


def test_a_planned_post_is_opened_to_let_the_quote_go(
    window: MainWindow, withdrawn: Callable[..., tuple[int, Post]]
) -> None:
    withdrawn(1, status=Status.SCHEDULED, day=date(2026, 10, 20))
    page = beranda(window)
    assert said(page) == [
        "“Nastar kembali” terjadwal mengutip Bu Yanti Sari, Ungaran, tetapi izinnya ditarik. Lepas "
        "kutipannya."
    ]
    press(page, "Buka konten")
    editor = window.drawers.drawer
    assert isinstance(editor, PostEditor)
    editor.plan.quotes.release_buttons[0].click()
    assert editor.save()
    window.studio.close_drawer()
    assert not page.dues.isVisible()


def test_a_yes_that_has_ended_may_be_asked_for_again(window: MainWindow, store: Store) -> None:
    yanti = keep(store)
    allow(store, yanti, ends_on=date(2026, 10, 12))
    posts.save(store, a_post(title="Nastar kembali", day=date(2026, 10, 10)), quoting=[yanti])
    assert said(beranda(window)) == [
        "“Nastar kembali” menampilkan kata Bu Yanti Sari, Ungaran, tetapi izinnya sudah habis. "
        "Minta izinnya, atau turunkan dari Instagram."
    ]


def test_beranda_names_the_first_two_and_all_when_asked(window: MainWindow, store: Store) -> None:
    yanti = keep(store)
    allow(store, yanti)
    for number in range(5):
        posts.save(store, a_post(title=f"Nastar {number}"), quoting=[yanti])
    consents.withdraw(store, yanti, NOW)
    page = beranda(window)
    QApplication.processEvents()
    assert len(said(page)) == 2
    press(page, "Lihat semua (5)")
    QApplication.processEvents()
    assert len(said(page)) == 5
    done = [line.button for line in page.dues.lines]
    assert {one.text() for one in done} == {"Sudah diturunkan"}
    done[0].click()
    assert len(quotes.to_take_down(store, TODAY)) == 4
