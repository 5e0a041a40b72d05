"""Each dialog, as a button somewhere opens it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from tests.tour.drawers import Act, newest
from umkm_studio.models.buyer_photos import Photo
from umkm_studio.models.campaigns import codes
from umkm_studio.models.content import posts
from umkm_studio.models.drafts import Draft, Which
from umkm_studio.models.sales import redemptions
from umkm_studio.models.voices import consents, theme_counts, trust_log
from umkm_studio.models.voices.consents import Standing
from umkm_studio.ui.editors import sharing_actions, taken_out
from umkm_studio.ui.editors.code_card_print import PrintCodeCards
from umkm_studio.ui.editors.customer_editor import CustomerEditor
from umkm_studio.ui.editors.idea_source import IdeaDialog
from umkm_studio.ui.editors.order_link_dialog import OrderLinkDialog
from umkm_studio.ui.editors.order_prints import PrintOrders
from umkm_studio.ui.editors.post_order_link import QrDialog
from umkm_studio.ui.editors.reply_window import ReplyWindow
from umkm_studio.ui.editors.taken_out import Outcome
from umkm_studio.ui.editors.theme_list import ThemeDialog
from umkm_studio.ui.editors.trust_entry_dialog import TrustEntryDialog
from umkm_studio.ui.editors.typed_words import TypedWords
from umkm_studio.ui.kit.problem_report import ProblemReport
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.calendar_page import CalendarPage
from umkm_studio.ui.pages.campaigns_page.code_questions import CodeQuestions, UseList
from umkm_studio.ui.pages.campaigns_page.near_misses import MissList
from umkm_studio.ui.pages.insights_page.how_to_read import ReadingEvidence
from umkm_studio.ui.pages.orders_page.repair_dialog import CellOf, RepairDialog
from umkm_studio.ui.pages.reflection_page import ReflectionPage
from umkm_studio.ui.pages.settings_page import SettingsPage
from umkm_studio.ui.pages.settings_page.passphrase import PassphraseDialog, UnlockDialog
from umkm_studio.ui.pages.settings_page.wipe_dialog import WipeDialog


def dialogs(window: MainWindow) -> list[tuple[str, Act]]:
    """How to open each of them."""
    studio, store = window.studio, window.studio.store
    code = codes.everything(store)[0]
    post = posts.get(store, newest(store, "posts"))
    assert post is not None
    entry = trust_log.everything(store)[0]
    voice = next(
        number
        for number, one in consents.all_in_force(store).items()
        if one.standing(studio.today()) is Standing.GIVEN
    )
    missed = redemptions.grouped(redemptions.proposals(store))[0]
    cells = [CellOf(0, post.title, post.title, post.title)]
    theme = theme_counts.used(store)[0]

    def opened(make: Callable[[], Any]) -> Act:
        return lambda: make().open()

    return [
        ("cards", opened(lambda: PrintCodeCards(window, studio, code))),
        ("link", opened(lambda: OrderLinkDialog(window, studio, code))),
        ("qr", opened(lambda: QrDialog(window, studio, "https://wa.me/62", post.title, "qr"))),
        ("slips", opened(lambda: PrintOrders(studio, window, [1, 2]))),
        ("idea", opened(lambda: IdeaDialog(studio, window, post.id or 0, post.title))),
        ("entry", opened(lambda: TrustEntryDialog(studio, window, entry))),
        ("theme", opened(lambda: ThemeDialog(studio, window, theme))),
        ("evidence", opened(lambda: ReadingEvidence(window))),
        ("repair", opened(lambda: RepairDialog(window, cells, title=post.title, problem="?"))),
        ("misses", lambda: studio.open_drawer(MissList(missed))),
        ("doubts", partial(_doubtful_uses, window)),
        ("answers", lambda: ReplyWindow(studio, window).show()),
        ("testimonial card", partial(sharing_actions.show_card, studio, window, voice)),
        ("question", lambda: window.notices.confirm(post.title, post.title, "Ya", lambda: None)),
        ("themes of the week", partial(_weekly_themes, window)),
        ("targets", partial(_targets, window)),
        ("archive", partial(_archive, window)),
        *((name, partial(_loyalty, window, name)) for name in ("use", "adjust", "card", "code")),
        ("taking out", partial(_taking_out, window)),
        ("taken out", partial(_taken_out, window)),
        ("correction", lambda: _member(window).privacy.correction.ask()),
        ("report", opened(lambda: ProblemReport(window, post.title))),
        ("typed words", opened(lambda: TypedWords(window, _draft(post.title)))),
        ("passphrase", opened(lambda: PassphraseDialog(window))),
        ("locked copy", opened(lambda: UnlockDialog(window, post.title))),
        ("wiping", lambda: WipeDialog(window, studio).open()),
    ]


def _draft(words: str) -> Draft:
    at = datetime(2026, 10, 14, 19, 42)
    return Draft(which=Which(form="order"), typed_at=at, fields={"note": words}, changed=("note",))


def _doubtful_uses(window: MainWindow) -> None:
    window.go("campaigns")
    (card,) = window.findChildren(CodeQuestions)
    window.studio.open_drawer(UseList(window.studio, card.shown[0]))


def _weekly_themes(window: MainWindow) -> None:
    window.go("calendar")
    assert isinstance(window.page, CalendarPage)
    window.page.deeds.edit_themes()


def _targets(window: MainWindow) -> None:
    window.go("settings")
    assert isinstance(window.page, SettingsPage)
    window.page.profile.targets_button.click()


def _archive(window: MainWindow) -> None:
    window.go("reflection")
    assert isinstance(window.page, ReflectionPage)
    window.page.archive_button.click()


def _member(window: MainWindow) -> CustomerEditor:
    """The drawer of somebody with points."""
    drawer = CustomerEditor(
        window.studio,
        window.store.value(
            """
            SELECT coalesce(merged_into, customers.id) FROM customers
            JOIN loyalty_entries ON customer_id = customers.id
            GROUP BY 1 ORDER BY sum(units) DESC LIMIT 1
            """
        ),
    )
    window.studio.open_drawer(drawer)
    return drawer


def _loyalty(window: MainWindow, what: str) -> None:
    drawer = _member(window)
    assert drawer.loyalty is not None
    buttons = {
        "use": drawer.loyalty.use_button,
        "adjust": drawer.loyalty.adjust_button,
        "card": drawer.loyalty.card_button,
        "code": drawer.loyalty.code_button,
    }
    buttons[what].click()


def _taking_out(window: MainWindow) -> None:
    _member(window).privacy.buttons[-1].click()


def _taken_out(window: MainWindow) -> None:
    words = window.studio.store.value("SELECT title FROM posts ORDER BY id LIMIT 1")
    outcome = Outcome(
        photos=[Photo(path=f"/foto/{words}/{words}.jpg")],
        copies_stay=True,
        has_traces=True,
    )
    taken_out.tell(window, window.studio, words, outcome)
