"""The drawer of a post, part by part: places, caption, checks, files, order link, publishing."""

from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_code, a_post, a_product
from umkm_studio.models import shop as shops
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import corrections, posts
from umkm_studio.models.content.captions import Part
from umkm_studio.models.content.posts import Mark, Pillar, Post, Status
from umkm_studio.models.content.readiness import Check
from umkm_studio.models.sales import products
from umkm_studio.models.shop import Shop
from umkm_studio.models.store import Store
from umkm_studio.ui.editors import post_actions
from umkm_studio.ui.editors.post_editor import PLAN, RESULTS, PostEditor
from umkm_studio.ui.kit.labels import PlainLabel
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page import CalendarPage

THURSDAY = date(2026, 10, 15)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LINK = "https://www.instagram.com/reel/DADWBdRe8DM/"

Edit = Callable[..., PostEditor]


@pytest.fixture
def shop(store: Store) -> Shop:
    """Dapur Ratna, where buyers order by WhatsApp."""
    made = Shop(name="Dapur Ratna", order_phone="0812-3456-7890", payments="QRIS, transfer BCA")
    shops.save(store, made)
    return made


@pytest.fixture
def edit(window: MainWindow, store: Store) -> Edit:
    """Open a post that is in the shop, a scheduled promo unless it says otherwise."""

    def opened(**values: object) -> PostEditor:
        usual = {
            "title": "Nastar kembali", "pillar": Pillar.PROMO, "status": Status.SCHEDULED,
            "day": THURSDAY,
        }  # fmt: skip
        post_actions.open_post(window.studio, posts.save(store, a_post(**usual | values)))
        return the_editor(window)

    return opened


def the_editor(window: MainWindow) -> PostEditor:
    drawer = window.drawers.drawer
    assert isinstance(drawer, PostEditor)
    return drawer


def the_post(store: Store) -> Post:
    (post,) = posts.everything(store)
    return post


def a_nastar(store: Store) -> int:
    return products.save(store, a_product(materials="Tepung, mentega, selai nanas"))


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


# places, hour, marks, effort


def test_a_post_goes_to_several_places_by_keys_alone(edit: Edit, store: Store):
    editor = edit(platforms=())
    field = editor.plan.platforms
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field.menu_list, Qt.Key.Key_Space)
    QTest.keyClick(field.menu_list, Qt.Key.Key_Down)
    QTest.keyClick(field.menu_list, Qt.Key.Key_Return)
    assert field.menu_list.isVisible()
    QTest.keyClick(field.menu_list, Qt.Key.Key_Escape)
    assert field.text() == "Instagram, TikTok"
    editor.save()
    assert the_post(store).platforms == ("instagram", "tiktok")


def test_a_new_post_goes_where_and_when_the_newest_one_went(window: MainWindow, store: Store):
    posts.save(store, a_post(platforms=("tiktok", "whatsapp"), time=time(7, 30)))
    post_actions.new_post(window.studio, THURSDAY)
    plan = the_editor(window).plan
    assert (plan.platforms.value(), plan.time.value()) == (("tiktok", "whatsapp"), time(7, 30))


def test_a_new_post_is_for_the_day_last_planned_while_that_is_to_come(
    window: MainWindow, store: Store
):
    today = window.studio.today()
    tomorrow = today + timedelta(days=1)
    assert post_actions.usual_day(window.studio) == tomorrow, "four in the afternoon is over"
    posts.save(store, a_post(day=today - timedelta(days=3), time=time(7, 30)))
    assert post_actions.usual_day(window.studio) == tomorrow
    posts.save(store, a_post(day=today - timedelta(days=2), time=time(21)))
    assert post_actions.usual_day(window.studio) == today
    posts.save(store, a_post(day=today + timedelta(days=6)))
    window.go("calendar", new=True)
    assert the_editor(window).plan.day.value() == today + timedelta(days=6)


def test_a_day_that_was_chosen_goes_before_the_one_last_planned(window: MainWindow, store: Store):
    today = window.studio.today()
    posts.save(store, a_post(day=today + timedelta(days=6)))
    window.go("calendar")
    page = window.page
    assert isinstance(page, CalendarPage)
    page.grid.select(today + timedelta(days=2))
    page.head.add.click()
    assert the_editor(window).plan.day.value() == today + timedelta(days=2)


def test_marks_effort_format_and_source_are_kept(edit: Edit, store: Store):
    editor = edit()
    extras = editor.plan.extras
    extras.marks[Mark.POLL].click()
    extras.effort.setText("45")
    extras.spent.setText("60")
    QTest.keyClicks(extras.format, "Reels")
    QTest.keyClicks(extras.quoted_from, "Buku resep Ibu, hal. 12")
    assert extras.commit()
    editor.save()
    kept = the_post(store)
    assert (kept.marks, kept.effort_minutes, kept.spent_minutes) == ((Mark.POLL,), 45, 60)
    assert (kept.format, kept.quoted_from) == ("Reels", "Buku resep Ibu, hal. 12")


# caption


@pytest.mark.usefixtures("shop")
def test_the_caption_is_built_from_facts_below_what_was_typed(edit: Edit, store: Store):
    editor = edit(caption="Nastar hangat.", product_id=a_nastar(store), platforms=("instagram",))
    editor.plan.words.build.click()
    boxes = editor.plan.builder.parts
    assert not boxes[Part.LINK].isChecked()  # nobody can tap it on Instagram
    assert boxes[Part.CALL].toolTip() == "Tulis dulu ajakannya."
    editor.plan.builder.write.click()
    assert editor.plan.caption.toPlainText() == "\n".join(
        (
            "Nastar hangat.",
            "",
            "Harga: Rp 85.000",
            "Ukuran: 500 g",
            "Bahan: Tepung, mentega, selai nanas",
            "",
            "Pesan: WhatsApp 0812-3456-7890",
            "Bayar: QRIS, transfer BCA",
        )
    )


@pytest.mark.usefixtures("shop")
def test_a_built_caption_can_be_taken_back(edit: Edit, store: Store):
    editor = edit(caption="Tulisan tangan", product_id=a_nastar(store))
    for take_back in (
        editor.plan.words.restore.click,
        lambda: QTest.keyClick(editor.plan.caption, Qt.Key.Key_Z, CTRL),
    ):
        editor.plan.words.build.click()
        editor.plan.builder.write.click()
        assert editor.plan.caption.value() != "Tulisan tangan"
        take_back()
        assert editor.plan.caption.value() == "Tulisan tangan"
        assert not editor.plan.words.restore.isVisible()


def test_without_facts_nothing_can_be_written(edit: Edit):
    editor = edit(caption="Halo")
    editor.plan.words.build.click()
    assert not editor.plan.builder.write.isEnabled()
    editor.plan.builder.give_up.click()
    assert (editor.plan.caption.value(), editor.plan.builder.isVisible()) == ("Halo", False)


def test_what_opens_below_the_fold_is_scrolled_into_view(edit: Edit, qtbot: QtBot):
    editor = edit(caption="Halo")
    editor.window().resize(1366, 600)
    builder = editor.plan.builder
    editor.plan.words.build.click()
    button = builder.write
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())


def test_a_caption_is_copied_as_the_platform_keeps_it_or_as_it_stands(edit: Edit):
    editor = edit(
        caption="Jam 5 pagi. \n\n\nTiga kilo cabai.",
        call_to_action="Pesan lewat WA",
        platforms=("instagram", "whatsapp"),
    )
    editor.plan.words.copy.click()
    assert clipboard() == "Jam 5 pagi.\n\nTiga kilo cabai.\n\nPesan lewat WA"
    editor.plan.words.ways.click()
    actions = editor.plan.words.menu.actions()
    assert [action.text() for action in actions] == [
        "Salin untuk Instagram",
        "Salin untuk WhatsApp",
        "Salin apa adanya",
    ]
    actions[1].trigger()
    assert clipboard() == "Jam 5 pagi.\n\n\nTiga kilo cabai.\n\nPesan lewat WA"
    editor.plan.words.menu.close()


def test_a_caption_too_long_for_its_platform_says_so(edit: Edit):
    long = edit(caption="a" * 2_201, platforms=("instagram",)).plan.words.length
    assert long.text() == "2.201 huruf, Instagram hanya menerima 2.200"


@pytest.mark.parametrize(
    ("pillar", "first"),
    [
        (Pillar.EDUCATION, "Ada yang mau ditanyakan? Tulis di kolom komentar"),
        (Pillar.BEHIND_THE_SCENES, "Pesan lewat WhatsApp, sebut kode RATNA10"),
    ],
)
def test_a_call_is_proposed_that_fits_the_pillar(
    edit: Edit, store: Store, pillar: Pillar, first: str
):
    code = codes.save(store, a_code())
    editor = edit(pillar=pillar)
    codes.tie_to_post(store, the_post(store).id or 0, code)
    editor.plan.call.propose.click()
    action = editor.plan.call.menu.actions()[0]
    assert action.text() == first
    action.trigger()
    editor.plan.call.menu.close()
    editor.save()
    assert the_post(store).call_to_action == first


def test_the_proposals_open_by_key(edit: Edit):
    call = edit().plan.call
    call.line.setFocus()
    QTest.keyClick(call.line, Qt.Key.Key_Down, ALT)
    assert call.menu.isVisible()
    call.menu.close()


def test_an_open_builder_follows_the_product(edit: Edit, store: Store):
    product = a_nastar(store)
    editor = edit(call_to_action="Pesan lewat WA")
    editor.plan.words.build.click()
    price = editor.plan.builder.parts[Part.PRICE]
    assert (price.isEnabled(), editor.plan.builder.write.isEnabled()) == (False, True)
    editor.plan.product.set_value(product)
    editor.plan.product.changed.emit(product)
    assert price.isEnabled()
    assert price.toolTip() == "Harga: Rp\N{NO-BREAK SPACE}85.000"


def test_who_is_quoted_is_asked_for_and_written_below(edit: Edit):
    editor = edit(pillar=Pillar.EDUCATION, caption="Menurut penelitian, nastar tahan 3 bulan.")
    source = editor.plan.checklist.boxes[Check.SOURCE]
    assert source.isVisible()
    QTest.keyClicks(editor.plan.extras.quoted_from, "Jurnal Pangan 2024")
    assert not source.isVisible()
    editor.plan.words.build.click()
    editor.plan.builder.write.click()
    assert editor.plan.caption.value().endswith("\n\nSumber: Jurnal Pangan 2024")


# checks


def test_the_checklist_follows_the_words_and_blocks_nothing(edit: Edit, store: Store):
    editor = edit(caption="")
    checklist = editor.plan.checklist
    assert checklist.count.text() == "0 dari 7"
    QTest.keyClicks(editor.plan.caption, "Rp 85.000, pesan lewat WA")
    assert checklist.count.text() == "2 dari 7"
    assert checklist.found[Check.PRICE].isVisible()
    checklist.boxes[Check.SIZE].click()  # it is in the picture
    assert checklist.count.text() == "3 dari 7"
    editor.foot.publish_button.click()
    kept = the_post(store)
    assert (kept.status, kept.confirmed) == (Status.PUBLISHED, ("size",))


def test_another_pillar_has_other_checks(edit: Edit):
    editor = edit()
    editor.plan.pillar.button(Pillar.EDUCATION).click()
    assert editor.plan.checklist.count.text().endswith("dari 3")
    assert not editor.plan.checklist.boxes[Check.PRICE].isVisible()


def test_a_claim_says_its_rule_until_it_was_looked_into(edit: Edit, store: Store):
    editor = edit(caption="Nastar terbaik")
    warnings = editor.plan.warnings
    (note,) = warnings.notes
    assert "“terbaik”" in note.text
    assert "UU 8/1999" in note.text
    said = [label.text() for label in warnings.findChildren(PlainLabel)]
    assert "Petunjuk per November 2026, bukan nasihat hukum." in said
    warnings.buttons[0].click()
    assert not warnings.isVisible()
    editor.save()
    assert the_post(store).confirmed == ("best:terbaik",)


def test_a_certificate_number_ends_the_question_about_halal(edit: Edit, store: Store):
    editor = edit(caption="Nastar halal")
    assert len(editor.plan.warnings.notes) == 1
    shops.save(store, Shop(halal_number="ID33110000123"))
    assert editor.plan.warnings.notes == []


def test_words_that_are_not_to_be_shared_are_named(edit: Edit, store: Store):
    shops.save(store, Shop(never_share="Naya"))
    editor = edit(caption="Dibantu Naya")
    assert "“Naya”" in editor.plan.warnings.notes[0].text
    editor.plan.warnings.buttons[0].click()
    editor.save()
    assert the_post(store).confirmed == ("private:Naya",)


# files


class _Opened(QObject):
    """Stands where the desktop would open files."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(url.toLocalFile())


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[_Opened]:
    """What would be opened outside of the program."""
    opened = _Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    yield opened
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    path = tmp_path / "Foto Ratna" / "toples.png"
    path.parent.mkdir()
    assert picture.save(str(path))
    return path


def test_files_are_shown_small_and_a_missing_one_is_said(
    edit: Edit, qtbot: QtBot, photo: Path, desktop: _Opened
):
    editor = edit(media=(str(photo), "/hilang/reels.mp4"))
    strip = editor.plan.media
    with qtbot.waitSignal(strip.looked):
        assert strip.count_there == 0
    assert strip.count_there == 1
    assert [tile.accessibleName() for tile in strip.tiles] == [
        "toples.png",
        "reels.mp4: berkas dipindah?",
    ]
    assert "reels.mp4" in strip.missing.text()
    middle = strip.tiles[0].grab().toImage().pixelColor(strip.tiles[0].rect().center())
    assert middle.red() > 200
    assert middle.blue() < 60
    assert editor.plan.checklist.found[Check.PHOTO].isVisible()
    strip.folder.click()
    strip.tiles[0].click()
    assert desktop.paths == [str(photo.parent), str(photo)]


def test_files_are_put_in_order_and_taken_out_by_keys(edit: Edit, store: Store):
    editor = edit(media=("/a.jpg", "/b.jpg", "/c.mp4"))
    strip = editor.plan.media
    QTest.keyClick(strip.tiles[0], Qt.Key.Key_Right, ALT)
    assert strip.value() == ("/b.jpg", "/a.jpg", "/c.mp4")
    assert strip.tiles[1].hasFocus()
    QTest.keyClick(strip.tiles[1], Qt.Key.Key_Delete)
    editor.save()
    assert the_post(store).media == ("/b.jpg", "/c.mp4")


def test_a_file_is_pulled_to_another_place(edit: Edit, store: Store, desktop: _Opened):
    editor = edit(media=("/a.jpg", "/b.jpg", "/c.mp4"))
    strip = editor.plan.media
    first, last = strip.tiles[0], strip.tiles[2]
    way = QPoint(last.geometry().center().x() - first.geometry().center().x() + 4, 0)
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(first, QPoint(20, 20) + way / 2)
    QTest.mouseMove(first, first.mapFromParent(first.pos()) + QPoint(20, 20) + way / 2)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton)
    assert strip.value() == ("/b.jpg", "/c.mp4", "/a.jpg")
    assert desktop.paths == []


def test_a_file_that_is_hardly_pulled_goes_back_to_its_place(edit: Edit):
    strip = edit(media=("/a.jpg", "/b.jpg")).plan.media
    first, before = strip.tiles[0], strip.tiles[0].pos()
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(first, QPoint(35, 20))
    assert first.pos() != before
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton)
    assert (strip.value(), first.pos()) == (("/a.jpg", "/b.jpg"), before)


def test_files_may_be_dropped_anywhere_on_the_drawer(edit: Edit, store: Store, photo: Path):
    editor = edit()
    editor.show_tab(RESULTS)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo)), QUrl("https://example.com/a.jpg")])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    entering = QDragEnterEvent(QPoint(50, 50), *how)
    editor.dragEnterEvent(entering)
    assert entering.isAccepted()
    editor.dropEvent(QDropEvent(QPointF(50, 50), *how))
    assert editor.current_tab == PLAN
    editor.save()
    assert the_post(store).media == (str(photo),)


# order link


@pytest.mark.usefixtures("shop")
def test_the_order_link_names_product_and_code(edit: Edit, store: Store):
    code = codes.save(store, a_code())
    editor = edit(product_id=a_nastar(store))
    codes.tie_to_post(store, the_post(store).id or 0, code)
    part = editor.plan.order_link
    text = "Halo Dapur Ratna, saya mau pesan Nastar Klasik 500 g. Kode: RATNA10"
    assert part.words.text() == f"“{text}”"
    part.copy.click()
    assert clipboard().startswith("https://wa.me/6281234567890?text=Halo%20Dapur%20Ratna%2C")


@pytest.mark.usefixtures("shop")
def test_its_qr_picture_is_copied_and_saved(edit: Edit, tmp_path: Path):
    part = edit().plan.order_link
    part.qr.click()
    dialog = part.dialog
    assert dialog is not None
    dialog.copy_button.click()
    assert not QGuiApplication.clipboard().image().isNull()
    dialog.save(tmp_path / "qr.png")
    saved = QImage(str(tmp_path / "qr.png"))
    assert saved.width() > 500
    assert saved.pixelColor(2, 2).lightness() == 255  # scanners need white around it
    dialog.close()


def test_without_a_number_the_settings_are_offered(edit: Edit, window: MainWindow):
    part = edit().plan.order_link
    assert (part.copy.isVisible(), part.qr.isVisible()) == (False, False)
    part.to_settings.click()
    assert window.drawers.drawer is None
    assert window.page.title() == "Pengaturan"


# publishing


def test_after_publishing_the_link_is_pasted_and_recognised(edit: Edit, store: Store):
    editor = edit(platforms=("instagram",))
    editor.foot.publish_button.click()
    assert editor.current_tab == RESULTS
    assert editor.results.link.line.hasFocus()
    QGuiApplication.clipboard().setText(f" {LINK}\n")
    editor.results.link.paste.click()
    assert editor.results.link.remark.text() == "Dikenali: Instagram, nomor DADWBdRe8DM"
    editor.foot.done_button.click()
    assert (the_post(store).status, the_post(store).link) == (Status.PUBLISHED, LINK)


@pytest.mark.parametrize(
    ("link", "remark"),
    [
        ("segera menyusul", "belum terlihat seperti tautan"),
        ("https://vt.tiktok.com/ZS8abc/", "belum dikenali"),
        ("https://www.tiktok.com/@ratna/video/7526102607500130001", "Ini tautan TikTok"),
        ("", ""),
    ],
)
def test_a_doubtful_link_is_remarked_on_and_kept(edit: Edit, store: Store, link: str, remark: str):
    editor = edit(status=Status.PUBLISHED, platforms=("instagram",))
    editor.results.link.line.setText(link)
    editor.results.link.line.textEdited.emit(link)
    assert remark in editor.results.link.remark.text()
    editor.save()
    assert the_post(store).link == link


def test_corrections_are_logged_and_taken_back_with_the_session(
    edit: Edit, store: Store, window: MainWindow
):
    editor = edit(status=Status.PUBLISHED, day=date(2026, 10, 10))
    editor.show_tab(PLAN)
    log = editor.plan.corrections
    QTest.keyClicks(log.line, "Beratnya 250 g")
    QTest.keyClick(log.line, Qt.Key.Key_Return)
    assert [label.text() for label in log.texts] == ["14 Oktober 2026: Beratnya 250 g"]
    editor.close_button.click()
    assert len(corrections.everything(store)) == 1
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert corrections.everything(store) == []


def test_only_what_is_out_can_be_corrected(edit: Edit):
    assert not edit().plan.corrections.isVisible()


# keyboard


@pytest.mark.usefixtures("shop")
def test_tab_goes_down_the_drawer(edit: Edit, qtbot: QtBot):
    editor = edit(caption="Nastar terbaik", media=("/a.jpg",))
    stops = tab_stops(editor)
    wanted = [
        editor.plan.heading, editor.plan.caption, editor.plan.words.copy,
        editor.plan.checklist.boxes[Check.SIZE], editor.plan.warnings.buttons[0],
        editor.plan.call.line, editor.plan.media.tiles[0], editor.plan.media.add,
        editor.plan.order_link.copy, editor.plan.extras.format, editor.foot.publish_button,
    ]  # fmt: skip
    assert [stop for stop in stops if stop in wanted] == wanted
    assert all(name_of(stop) for stop in stops)


def tab_stops(editor: PostEditor) -> list[QWidget]:
    """Where Tab stops, from the title on and once around."""
    editor.plan.heading.setFocus()
    found: list[QWidget] = []
    while (stop := editor.window().focusWidget()) not in found:
        found.append(stop)
        editor.focusNextPrevChild(True)
    return found


def name_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (text() if text is not None else "")
