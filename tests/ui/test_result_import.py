"""An insight export in the window: what it holds, what becomes of its posts, and the way back."""

from __future__ import annotations

import shutil
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import a_post
from tests.truth import truth
from umkm_studio.models.content import posts, results
from umkm_studio.models.content.posts import Pillar, Status
from umkm_studio.models.importing import history
from umkm_studio.models.importing.results import Outcome, State
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page import OrdersPage
from umkm_studio.ui.pages.orders_page.import_work import Step
from umkm_studio.ui.pages.orders_page.results_check import PACIFIC
from umkm_studio.ui.pages.orders_page.wizard import ImportWizard

SAMPLES = Path(__file__).parents[1] / "samples"
AUGUST = SAMPLES / "instagram" / "Aug-01-2026_Oct-31-2026_1204550000000001.csv"
REACH = SAMPLES / "instagram" / "Jangkauan.csv"
TIKTOK = SAMPLES / "tiktok-studio"
SAMBAL = "18026080205550123"


@pytest.fixture
def wizard(window: MainWindow) -> ImportWizard:
    window.go("orders", importing=True)
    assert isinstance(window.page, OrdersPage)
    assert window.page.wizard is not None
    return window.page.wizard


def wait(qtbot: QtBot, wizard: ImportWizard) -> None:
    qtbot.waitUntil(lambda: not wizard.studio.jobs.busy, timeout=20_000)


def check(qtbot: QtBot, wizard: ImportWizard, file: Path) -> None:
    """From the dashed box to step 3."""
    wizard.read(file)
    wait(qtbot, wizard)
    wizard.foot.next_button.click()
    wait(qtbot, wizard)
    assert wizard.state.step is Step.CHECK
    assert wizard.results_check.isVisible()
    assert not wizard.check_step.isVisible()


def take(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Press the button that saves."""
    wizard.foot.import_button.click()
    wait(qtbot, wizard)
    assert wizard.state.step is Step.DONE


def outcome(wizard: ImportWizard, key: str) -> Outcome:
    return next(one for one in wizard.results_check.table.records() if one.shown.key == key)


def choose(wizard: ImportWizard, key: str) -> None:
    """Put the cursor on a post of the file."""
    wizard.results_check.table.select(outcome(wizard, key))
    assert wizard.results_check.choice.isVisible()


def words_of(wizard: ImportWizard) -> str:
    return wizard.results_check.choice.sentence.text()


def planned(store: Store) -> int:
    return posts.save(
        store,
        a_post(
            title="Promo sambal",
            status=Status.SCHEDULED,
            day=date(2026, 10, 2),
            platforms=("instagram",),
            caption="Promo! Tulis kode SAMBALOKT di catatan pesanan, diskon 15%",
        ),
    )


def test_a_file_is_shown_with_every_true_figure_before_anything_is_kept(
    wizard: ImportWizard, qtbot: QtBot, store: Store
) -> None:
    wizard.read(AUGUST)
    wait(qtbot, wizard)
    assert wizard.file_step.found.badge.look.word == "Dikenali: Hasil Instagram"
    assert "29 baris" in wizard.file_step.found.facts.text()
    wizard.foot.next_button.click()
    wait(qtbot, wizard)

    step = wizard.results_check
    for name, total in truth(AUGUST)["totals"].items():
        assert step.figures[name].value == wording.number(total)
    assert step.segments.button(State.NEW).text() == "Konten baru 28"
    assert step.segments.button(State.OTHER).text() == "Akun lain 1"
    assert wizard.foot.import_button.text() == "Tambah 28 konten dengan hasilnya"
    assert wizard.foot.summary.text() == "1 milik akun lain"
    assert posts.everything(store) == []


def test_all_at_once(wizard: ImportWizard, qtbot: QtBot, store: Store, window: MainWindow) -> None:
    check(qtbot, wizard, AUGUST)
    take(qtbot, wizard)

    assert wizard.done_step.title.text() == "28 konten ditambahkan dengan hasilnya"
    assert len(posts.everything(store)) == 28
    wizard.done_step.orders_button.click()
    assert window.page is not None
    assert type(window.page).__name__ == "CalendarPage"


def test_new_posts_can_be_left_out_at_once_and_one_by_one(
    wizard: ImportWizard, qtbot: QtBot, store: Store
) -> None:
    check(qtbot, wizard, AUGUST)
    wizard.results_check.leave_new.click()
    wait(qtbot, wizard)
    assert wizard.foot.import_button.isEnabled() is False
    assert wizard.results_check.segments.button(State.LEFT).text() == "Dilewati 28"

    choose(wizard, SAMBAL)
    wizard.results_check.choice.add_button.click()
    wait(qtbot, wizard)
    choose(wizard, SAMBAL)
    wizard.results_check.choice.pillar.set_value(Pillar.EDUCATION)
    wizard.results_check.choice.pillar.changed.emit(Pillar.EDUCATION)
    wait(qtbot, wizard)
    assert wizard.foot.import_button.text() == "Tambah 1 konten dengan hasilnya"
    take(qtbot, wizard)

    (only,) = posts.everything(store)
    assert (only.pillar, only.views) == (Pillar.EDUCATION, 4_590)


def test_the_pillar_is_proposed_with_its_reason(wizard: ImportWizard, qtbot: QtBot) -> None:
    check(qtbot, wizard, AUGUST)
    choose(wizard, SAMBAL)
    assert words_of(wizard) == (
        "Belum ada di kalender, jadi ditambahkan. Pilarnya usulan dari kata “promo”."
    )
    assert wizard.results_check.choice.pillar.value() is Pillar.PROMO


def test_what_is_alike_is_asked_and_stays_out_until_the_maker_says_so(
    wizard: ImportWizard, qtbot: QtBot, store: Store
) -> None:
    post_id = planned(store)
    check(qtbot, wizard, AUGUST)
    assert outcome(wizard, SAMBAL).state is State.WAITING
    assert wizard.foot.import_button.text() == "Tambah 27 konten dengan hasilnya"
    assert "1 menunggu pilihanmu dan belum ikut" in wizard.foot.summary.text()
    assert wizard.results_check.table.view.hasFocus()  # the question comes first

    choose(wizard, SAMBAL)
    assert words_of(wizard).startswith("Mirip K-0001 “Promo sambal” di kalendermu, Jumat 2 Okt.")
    wizard.results_check.choice.same_button.click()
    wait(qtbot, wizard)
    assert wizard.foot.import_button.text() == "Simpan 1 hasil, tambah 27 konten"
    take(qtbot, wizard)

    post = posts.get(store, post_id)
    assert post is not None
    assert (post.title, post.views, post.day) == ("Promo sambal", 4_590, date(2026, 10, 3))


def test_after_an_answer_the_cursor_waits_at_the_next_question(
    wizard: ImportWizard, qtbot: QtBot, store: Store
) -> None:
    planned(store)
    posts.save(
        store,
        a_post(title="Konten 7", status=Status.SCHEDULED, day=date(2026, 10, 21), caption="",
               platforms=("instagram",)),
    )  # fmt: skip
    check(qtbot, wizard, AUGUST)
    choose(wizard, SAMBAL)
    wizard.results_check.choice.new_button.click()
    wait(qtbot, wizard)

    current = wizard.results_check.table.current()
    assert current is not None
    assert (current.state, current.shown.day) == (State.WAITING, date(2026, 10, 21))
    assert wizard.results_check.table.view.hasFocus()
    wizard.results_check.choice.same_button.click()
    wait(qtbot, wizard)
    assert not wizard.results_check.asks
    assert wizard.foot.import_button.text() == "Simpan 1 hasil, tambah 27 konten"


def test_two_choices_in_a_row_are_both_kept(
    wizard: ImportWizard, qtbot: QtBot, store: Store
) -> None:
    check(qtbot, wizard, AUGUST)
    first, second = wizard.results_check.table.records()[:2]
    for one in (first, second):  # faster than the first one is worked out
        wizard.results_check.table.select(one)
        wizard.results_check.choice.leave_button.click()
    qtbot.waitUntil(
        lambda: wizard.results_check.segments.button(State.LEFT).text() == "Dilewati 2",
        timeout=20_000,
    )


def test_the_day_of_the_numbers_can_be_corrected(
    wizard: ImportWizard, qtbot: QtBot, store: Store
) -> None:
    check(qtbot, wizard, AUGUST)
    field = wizard.results_check.day
    field.setText("5 Nov 2026")
    assert field.commit()
    wait(qtbot, wizard)
    take(qtbot, wizard)

    assert {post.measured_on for post in posts.everything(store)} == {date(2026, 11, 5)}
    assert wizard.done_step.sentence.text() == "Angka per 5 November 2026."


def test_one_story_at_two_places_is_joined_with_one_press(
    wizard: ImportWizard, qtbot: QtBot, store: Store
) -> None:
    check(qtbot, wizard, AUGUST)
    take(qtbot, wizard)
    check(qtbot, wizard, TIKTOK / "Content.csv")
    step = wizard.results_check
    same = [one for one in step.table.records() if one.like is not None]
    assert len(same) == 3
    step.table.select(same[0])
    assert "kalau ceritanya sama, gabungkan" in words_of(wizard)
    assert step.choice.join_button.isVisible()
    step.join_all.click()
    wait(qtbot, wizard)
    assert not step.join_all.isVisible()
    take(qtbot, wizard)
    kept = posts.everything(store)
    assert len(kept) == 28 + 14 - 3
    assert sum(post.platforms == ("instagram", "tiktok") for post in kept) == 3


def test_hours_of_another_zone_can_be_said(
    wizard: ImportWizard, qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time as clock

    monkeypatch.setenv("TZ", "Asia/Jakarta")
    clock.tzset()
    try:
        check(qtbot, wizard, AUGUST)
        wizard.results_check.zone.set_value(PACIFIC)
        wizard.results_check.zone.changed.emit(PACIFIC)
        wait(qtbot, wizard)
        take(qtbot, wizard)
    finally:
        monkeypatch.undo()
        clock.tzset()
    post = posts.get(store, results.post_with_key(store, "instagram", SAMBAL) or 0)
    assert post is not None
    assert (post.day, post.time) == (date(2026, 10, 4), time(9, 30))  # 19.30 in San Francisco


def test_a_file_that_is_in_already_says_so(
    wizard: ImportWizard, qtbot: QtBot, store: Store
) -> None:
    check(qtbot, wizard, AUGUST)
    take(qtbot, wizard)
    check(qtbot, wizard, AUGUST)

    assert wizard.results_check.nothing_note.isVisible()
    assert not wizard.foot.import_button.isEnabled()


def test_daily_reach_is_shown_day_by_day(wizard: ImportWizard, qtbot: QtBot, store: Store) -> None:
    check(qtbot, wizard, REACH)
    step = wizard.results_check
    assert step.days_table.row_count() == 31
    assert (step.days_count.value, step.days_total.value) == ("31", "14.514")
    assert not step.table.isVisible()
    assert wizard.foot.import_button.text() == "Simpan 31 hari"
    take(qtbot, wizard)
    assert wizard.done_step.title.text() == "Angka 31 hari tersimpan"
    assert wizard.done_step.sentence.text().startswith("Kelihatan di tab Hasil unggahan")


def test_a_zip_says_what_it_leaves_out(
    wizard: ImportWizard, qtbot: QtBot, tmp_path: Path, store: Store
) -> None:
    path = tmp_path / "tiktok.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(TIKTOK / "Content.csv", "Content.csv")
        archive.write(TIKTOK / "Overview.csv", "Overview.csv")
        archive.writestr("FollowerGender.csv", "Gender,Distribution\nMale,10%\n")
    check(qtbot, wizard, path)

    assert wizard.results_check.problems.text.splitlines() == [
        "Overview, baris 32: Video Views: Angka 31 Oktober 2026 belum lengkap saat berkas ini "
        "diunduh, jadi belum disimpan. Unduh lagi besok.",
        "Tabel FollowerGender tidak berisi hasil unggahan, jadi tidak dipakai. Yang lain tetap "
        "masuk.",
    ]
    take(qtbot, wizard)
    assert (len(posts.everything(store)), store.count("daily_results")) == (14, 150)


def test_an_order_sheet_has_its_own_check_step_again(
    wizard: ImportWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    check(qtbot, wizard, AUGUST)
    orders = tmp_path / "x.xlsx"
    shutil.copy(SAMPLES / "shopee" / "Order.all.20261001_20261031.xlsx", orders)
    wizard.read(orders)
    wait(qtbot, wizard)
    wizard.state.step = Step.FILE
    for _ in range(2):
        wizard.foot.next_button.click()
        wait(qtbot, wizard)
    assert wizard.check_step.isVisible()
    assert not wizard.results_check.isVisible()


def test_the_history_tells_it_and_takes_it_back(
    wizard: ImportWizard, qtbot: QtBot, store: Store, window: MainWindow
) -> None:
    check(qtbot, wizard, AUGUST)
    take(qtbot, wizard)
    page = window.page
    assert isinstance(page, OrdersPage)
    page.history_button.click()
    table = page.history.table
    titles = [column.title for column in table.model.columns]
    assert table.cell(0, titles.index("Hasil unggahan")) == "28 konten"
    assert table.cell(0, titles.index("Format")) == "Hasil Instagram"

    page.history.undo_button.click()
    assert "28 konten baru dari berkas dihapus" in window.notices.box.text
    window.notices.box.accept()
    qtbot.waitUntil(lambda: store.count("posts") == 0, timeout=20_000)
    (batch,) = history.history(store)
    assert isinstance(batch.undone_at, datetime)
