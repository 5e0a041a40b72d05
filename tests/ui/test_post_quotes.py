"""Buyers' words in the drawer of a post: chosen or noted, only with their yes, and let go again."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.builders import a_post, a_product, a_voice, a_yes
from tests.ui.hands import type_over, undo
from umkm_studio.models.content import posts, quotes
from umkm_studio.models.content.captions import Part
from umkm_studio.models.content.posts import Pillar, Post, Status
from umkm_studio.models.sales import products
from umkm_studio.models.store import Store
from umkm_studio.models.voices import consents, testimonials
from umkm_studio.models.voices.consents import Answer
from umkm_studio.models.voices.name_forms import NameForm
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.editors.post_editor import PLAN, RESULTS, PostEditor
from umkm_studio.ui.kit.badges import Badge
from umkm_studio.ui.kit.fields import Select
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow

NOW = datetime(2026, 10, 14, 19, 42)
THURSDAY = date(2026, 10, 15)
LINE = "“Selainya tidak terlalu manis.” (Bu Yanti)"


def voice(store: Store, words: str = "Selainya tidak terlalu manis.", **values: object) -> int:
    """A testimonial of Bu Yanti."""
    return testimonials.save(store, a_voice(words=words, **values), now=NOW)


def allow(store: Store, voice_id: int, **values: object) -> None:
    """Bu Yanti says yes to her first name, anywhere."""
    kept = testimonials.get(store, voice_id)
    assert kept is not None
    consents.save(store, a_yes(kept, **values))


def edit(window: MainWindow, **values: object) -> PostEditor:
    """Open a post that is in the shop: a promo scheduled for Thursday on Instagram."""
    usual = {
        "title": "Nastar kembali", "pillar": Pillar.PROMO, "status": Status.SCHEDULED,
        "day": THURSDAY, "caption": "Halo",
    }  # fmt: skip
    post_id = posts.save(window.store, a_post(**usual | values))
    post_actions.open_post(window.studio, post_id)
    drawer = window.drawers.drawer
    assert isinstance(drawer, PostEditor)
    return drawer


def build_with_quote(editor: PostEditor) -> None:
    """Open the builder and tick the testimonial."""
    editor.plan.words.build.click()
    editor.plan.builder.parts[Part.TESTIMONIAL].click()


def choices(select: Select) -> list[str]:
    return [select.itemText(place) for place in range(select.count())]


def said(editor: PostEditor) -> list[str]:
    """What is said of the quotes."""
    labels = editor.plan.quotes.findChildren(PlainLabel)
    return [label.text() for label in labels if label.isVisible()]


def the_post(store: Store) -> Post:
    (post,) = posts.everything(store)
    return post


def quoted(store: Store) -> list[int | None]:
    post = the_post(store)
    assert post.id is not None
    return [voice.id for voice in quotes.of_post(store, post.id)]


def test_words_that_are_allowed_can_be_chosen(window: MainWindow, store: Store) -> None:
    nastar = products.save(store, a_product())
    allow(store, voice(store, "Cuminya banyak.", name="Lia"), name_form=NameForm.NONE)
    yanti = voice(store, product_id=nastar, day=date(2026, 7, 1))
    allow(store, yanti)
    voice(store, "Belum ditanya.")
    editor = edit(window, product_id=nastar)
    build_with_quote(editor)
    asked = editor.plan.builder.testimonial
    assert choices(asked.voice) == [
        LINE, "“Cuminya banyak.” (dari pembeli)", "Kata lain, catat sekarang",
    ]  # fmt: skip
    assert asked.others.text().startswith("1 testimoni lain belum boleh dipakai")
    assert not asked.new.isVisible()
    editor.plan.builder.write.click()
    assert LINE in editor.plan.caption.value().splitlines()
    editor.save()
    assert quoted(store) == [yanti]
    assert editor.plan.quotes.isVisible()


def test_words_allowed_elsewhere_or_no_longer_are_not_offered(
    window: MainWindow, store: Store
) -> None:
    allow(store, voice(store), places=("whatsapp",))
    allow(store, voice(store, "Cuminya banyak."), ends_on=date(2026, 10, 14))
    editor = edit(window)
    build_with_quote(editor)
    assert choices(editor.plan.builder.testimonial.voice) == ["Kata lain, catat sekarang"]


def test_other_words_are_noted_with_the_buyers_yes(window: MainWindow, store: Store) -> None:
    editor = edit(window)
    build_with_quote(editor)
    builder, asked = editor.plan.builder, editor.plan.builder.testimonial
    QTest.keyClicks(asked.words, "Renyah sampai akhir")
    QTest.keyClicks(asked.name, "Bu Rini Astuti")
    asked.name_form.set_value(NameForm.INITIALS)
    asked.name_form.changed.emit(NameForm.INITIALS)
    assert "Ditulis: Bu R. A." in [label.text() for label in asked.findChildren(PlainLabel)]
    QTest.keyClicks(asked.how, "lewat chat")
    assert not builder.write.isEnabled()
    asked.consent.click()
    builder.write.click()
    assert editor.plan.caption.value() == "Halo\n\n“Renyah sampai akhir” (Bu R. A.)"
    editor.save()
    (kept,) = testimonials.everything(store)
    assert (kept.words, kept.name, kept.day) == (
        "Renyah sampai akhir", "Bu Rini Astuti", NOW.date(),
    )  # fmt: skip
    assert kept.id is not None
    consent = consents.of_testimonial(store, kept.id)
    assert consent is not None
    assert (consent.answer, consent.places, consent.answered_how, consent.name_form) == (
        Answer.GIVEN, ("instagram",), "lewat chat", NameForm.INITIALS,
    )  # fmt: skip
    assert quoted(store) == [kept.id]
    build_with_quote(editor)  # the next one is asked for anew
    assert (asked.words.value(), asked.consent.value()) == ("", False)


def test_a_yes_is_for_a_place(window: MainWindow, store: Store) -> None:
    editor = edit(window, platforms=(), status=Status.DRAFT)
    build_with_quote(editor)
    asked = editor.plan.builder.testimonial
    QTest.keyClicks(asked.words, "Renyah")
    asked.consent.click()
    write = editor.plan.builder.write
    assert not write.isEnabled()
    assert write.toolTip().startswith("Pilih dulu tempat unggahannya")


def test_what_was_noted_in_the_drawer_goes_with_its_undo(window: MainWindow, store: Store) -> None:
    editor = edit(window)
    build_with_quote(editor)
    asked = editor.plan.builder.testimonial
    QTest.keyClicks(asked.words, "Renyah")
    asked.consent.click()
    editor.plan.builder.write.click()
    editor.save()
    window.studio.close_drawer()
    undo(window)
    assert testimonials.everything(store) == []
    assert the_post(store).caption == "Halo"


def test_an_incentive_is_said_beside_the_words(window: MainWindow, store: Store) -> None:
    allow(store, voice(store, incentive="potongan Rp 10.000"))
    editor = edit(window)
    build_with_quote(editor)
    editor.plan.builder.write.click()
    assert editor.plan.caption.value().endswith(
        "“Selainya tidak terlalu manis.” (Bu Yanti, menerima potongan Rp 10.000)"
    )
    assert "Pembeli mengizinkan di sini dan pada hari ini." in said(editor)


def test_an_incentive_that_was_deleted_is_missed(window: MainWindow, store: Store) -> None:
    yanti = voice(store, incentive="potongan Rp 10.000")
    allow(store, yanti)
    editor = edit(window, caption=LINE)
    posts.save(store, the_post(store), quoting=[yanti])
    missed = "Sebutkan juga bahwa pembeli menerima potongan Rp 10.000."
    assert missed in said(editor)
    type_over(editor.plan.caption, "Kata Bu Yanti ada di gambar")  # and so is the incentive
    assert missed not in said(editor)


def test_a_quote_can_be_let_go_with_its_line(window: MainWindow, store: Store) -> None:
    yanti = voice(store)
    allow(store, yanti)
    editor = edit(window, caption=f"Halo\n\n{LINE}\n\nPesan lewat WA")
    posts.save(store, the_post(store), quoting=[yanti])
    editor.plan.quotes.release_buttons[0].click()
    assert editor.plan.caption.value() == "Halo\n\nPesan lewat WA"
    editor.save()
    assert quoted(store) == []
    assert not editor.plan.quotes.isVisible()


@pytest.mark.parametrize("way", ["button", "key"])
def test_words_that_come_back_are_quoted_again(window: MainWindow, store: Store, way: str) -> None:
    yanti = voice(store)
    allow(store, yanti)
    editor = edit(window, caption=f"Halo\n\n{LINE}")
    posts.save(store, the_post(store), quoting=[yanti])
    editor.plan.quotes.release_buttons[0].click()
    assert editor.save()
    assert quoted(store) == []
    if way == "button":
        editor.plan.words.restore.click()
    else:
        editor.plan.caption.undo()
    assert editor.save()
    assert the_post(store).caption == f"Halo\n\n{LINE}"
    assert quoted(store) == [yanti]
    assert editor.plan.quotes.isVisible()


def test_no_button_leads_back_to_words_that_were_withdrawn(
    window: MainWindow, store: Store
) -> None:
    yanti = voice(store)
    allow(store, yanti)
    editor = edit(window, caption=f"Halo\n\n{LINE}")
    posts.save(store, the_post(store), quoting=[yanti])
    consents.withdraw(store, yanti, NOW)
    editor.plan.quotes.release_buttons[0].click()
    assert not editor.plan.words.restore.isVisible()
    assert editor.save()
    assert quotes.to_take_down(store, NOW.date()) == []
    editor.plan.caption.undo()  # Ctrl+Z in the field: the words are there, and so is the tie
    assert "Pembeli menarik izinnya. Lepas kutipannya." in said(editor)
    assert not editor.save()
    assert editor.plan.quotes.problem.text.startswith("Konten ini mengutip “Selainya")


def test_words_that_were_withdrawn_are_not_copied_for_posting(
    window: MainWindow, store: Store
) -> None:
    yanti = voice(store)
    allow(store, yanti)
    editor = edit(window, caption=LINE)
    posts.save(store, the_post(store), quoting=[yanti])
    editor.plan.words.copy.click()
    assert QGuiApplication.clipboard().text() == LINE
    QGuiApplication.clipboard().setText("")
    consents.withdraw(store, yanti, NOW)
    editor.plan.words.copy.click()
    box = window.notices.box
    assert box is not None
    assert "sudah menarik izinnya" in box.text
    box.reject()
    assert QGuiApplication.clipboard().text() == ""
    editor.plan.quotes.release_buttons[0].click()
    type_over(editor.plan.caption, "Nastar kembali")
    editor.plan.words.copy.click()
    assert QGuiApplication.clipboard().text() == "Nastar kembali"


def test_a_draft_may_quote_and_says_why_it_cannot_be_planned(
    window: MainWindow, store: Store
) -> None:
    yanti = voice(store)
    editor = edit(window, status=Status.DRAFT)
    posts.save(store, the_post(store), quoting=[yanti])
    plan = editor.plan
    assert "Belum minta izin, jadi baru bisa disimpan sebagai draf." in said(editor)
    plan.state.button(Status.SCHEDULED).click()
    assert not editor.save()
    assert plan.quotes.problem.text.startswith("Konten ini mengutip “Selainya")
    assert the_post(store).status is Status.DRAFT
    allow(store, yanti)
    assert editor.save()
    assert not plan.quotes.problem.isVisible()
    assert the_post(store).status is Status.SCHEDULED


def test_a_post_that_cannot_be_kept_says_so_and_shows_a_way_out(
    window: MainWindow, store: Store
) -> None:
    yanti = voice(store)
    allow(store, yanti, places=("instagram",))
    editor = edit(window, status=Status.DRAFT)
    posts.save(store, the_post(store), quoting=[yanti])
    plan = editor.plan
    plan.platforms.set_value(("instagram", "tiktok"))
    plan.platforms.changed.emit(("instagram", "tiktok"))
    assert plan.labelled_places.question == (
        "Izin pembeli yang dikutip tidak berlaku untuk TikTok."
    )
    plan.state.button(Status.SCHEDULED).click()
    editor.show_tab(RESULTS)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert window.drawers.drawer is editor
    assert editor.current_tab == PLAN
    assert editor.saved.text() == "Belum tersimpan"
    badge = editor.findChild(Badge)
    assert badge is not None
    assert badge.look.word == "Draf"  # planned it is not
    way_out = plan.quotes.draft_button
    assert way_out.hasFocus()
    QTest.qWait(0)  # the scrolling
    assert not way_out.visibleRegion().isEmpty()
    way_out.click()
    assert editor.save()
    assert editor.saved.text().startswith("Tersimpan")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert window.drawers.drawer is None
    kept = the_post(store)
    assert (kept.status, kept.platforms) == (Status.DRAFT, ("instagram", "tiktok"))


@pytest.mark.parametrize("words", ["<b>Enak</b>", "=1+1", '<img src="file:///x.png">', "{nama}"])
def test_words_are_shown_as_they_stand(window: MainWindow, store: Store, words: str) -> None:
    allow(store, voice(store, words, name=words), name_form=NameForm.FULL)
    editor = edit(window)
    build_with_quote(editor)
    select = editor.plan.builder.testimonial.voice
    assert select.currentText() == f"“{words}” ({words})"
    editor.plan.builder.write.click()
    assert editor.plan.caption.value() == f"Halo\n\n“{words}” ({words})"
