"""Whatever can be deleted in the window waits in the bin for 30 days, and comes back as it was."""

from __future__ import annotations

import ast
import importlib
import inspect
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import umkm_studio
from tests import shops
from tests.builders import a_code, a_post, a_product, a_reply
from tests.faults.whole import assert_whole, contents
from tests.ui.conftest import NOW
from umkm_studio import paths
from umkm_studio.models import reflections, trash
from umkm_studio.models.campaigns import codes, deals, idea_credits, partners, trials
from umkm_studio.models.campaigns.deals import Deal
from umkm_studio.models.campaigns.idea_credits import Credit
from umkm_studio.models.campaigns.partners import Partner
from umkm_studio.models.content import corrections, fair_tests, marked_days, posts, rest
from umkm_studio.models.content.corrections import Correction
from umkm_studio.models.content.fair_tests import FairTest
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.reflections import Decision, DecisionKind
from umkm_studio.models.sales import products
from umkm_studio.models.store import Store
from umkm_studio.models.trash import Kind
from umkm_studio.models.trust import channel_checks
from umkm_studio.models.trust.channel_checks import Answer, Check, Question, Result
from umkm_studio.models.voices import messages, replies, testimonials, theme_counts, trust_log
from umkm_studio.ui.editors import (
    campaign_actions,
    fair_test_actions,
    message_actions,
    partner_actions,
    post_actions,
    product_actions,
    reply_actions,
    testimonial_actions,
    trial_actions,
)
from umkm_studio.ui.editors.channel_check import ChannelCheckDrawer
from umkm_studio.ui.editors.deal_editor import DealEditor
from umkm_studio.ui.editors.fees_editor import FeesEditor
from umkm_studio.ui.editors.idea_source import IdeaDialog
from umkm_studio.ui.editors.marked_day_dialog import remove_day
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.partner_editor import PartnerEditor
from umkm_studio.ui.editors.post_editor import PostEditor
from umkm_studio.ui.editors.product_editor import ProductEditor
from umkm_studio.ui.editors.theme_list import ThemeDialog
from umkm_studio.ui.editors.trust_entry_dialog import TrustEntryDialog
from umkm_studio.ui.editors.trust_kit import TrustKitDrawer
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.orders_page.mappings import Mappings
from umkm_studio.ui.pages.reflection_page import ReflectionPage
from umkm_studio.ui.pages.settings_page import SettingsPage

TODAY = NOW.date()
Delete = Callable[[MainWindow], object]


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice shop, with something of each kind that nothing else builds on."""
    file = tmp_path_factory.mktemp("everything") / "shop.db"
    with shops.open_practice(file, TODAY) as store:
        product_id = products.save(store, a_product(name="Bolu Pandan", price=40_000))
        products.add_alias(store, product_id, "Bolu Pandan Wangi")
        codes.save(store, a_code(code="BOLU5"))
        posts.save(store, a_post(title="Resep bolu"))
        replies.save(store, a_reply(question="Bolunya tahan berapa hari?"))
        partner_id = partners.save(store, Partner(name="Dina"))
        deals.save(store, Deal(partner_id=partner_id, fee=50_000, agreed_on=TODAY))
        partners.save(store, Partner(name="Budi"))
        rest.add(store, TODAY + timedelta(days=30), note="Mudik")
        test = FairTest(pillar=Pillar.STORY, first=date(2026, 11, 2), draws=(True,) * 5)
        fair_tests.save(store, test)
        answers = dict.fromkeys(Question, Answer.YES)
        channel_checks.save(
            store,
            Check(channel="tiktok", checked_on=TODAY, answers=answers, result=Result.ALMOST),
        )
        out = next(one for one in posts.everything(store) if one.published)
        corrections.save(store, Correction(post_id=out.id or 0, day=TODAY, text="Beratnya 250 g"))
        idea_credits.save(store, Credit(post_id=newest(store, "posts"), name="@bunda.lila"))
        decision = Decision(month=TODAY.replace(day=1), kind=DecisionKind.KEEP, text="Cerita")
        reflections.decide(store, decision)
        layout = '[{"format": "own", "fields": {}}]'
        store.put("mapping_profiles", {"name": "Buku Ratna", "layout": layout})
    return file


def newest(store: Store, table: str) -> int:
    found: int = store.value(f"SELECT max(id) FROM {table}")
    return found


@pytest.fixture
def store(everything: Path, data_dir: Path) -> Iterator[Store]:
    data_dir.mkdir()
    shutil.copyfile(everything, paths.store_file(data_dir))
    with Store.open(paths.store_file(data_dir)) as opened:
        yield opened


# Each kind, as the maker deletes it


def opened(window: MainWindow, drawer: Drawer) -> Drawer:
    window.studio.open_drawer(drawer)
    return drawer


def order(window: MainWindow) -> None:
    editor = OrderEditor(window.studio, newest(window.store, "orders"))
    opened(window, editor)
    editor.foot.delete_button.click()


def product(window: MainWindow) -> None:
    found = products.get(window.store, newest(window.store, "products"))
    assert found is not None
    product_actions.remove(window.studio, found, done=lambda: None)


def code(window: MainWindow) -> None:
    found = codes.get(window.store, newest(window.store, "codes"))
    assert found is not None
    campaign_actions.remove_code(window.studio, found)


def post(window: MainWindow) -> None:
    found = posts.get(window.store, newest(window.store, "posts"))
    assert found is not None
    post_actions.remove(window.studio, found)


def partner(window: MainWindow) -> None:
    found = partners.get(window.store, newest(window.store, "partners"))
    assert found is not None
    partner_actions.remove_partner(window.studio, found)


def deal(window: MainWindow) -> None:
    found = deals.get(window.store, newest(window.store, "deals"))
    assert found is not None
    somebody = partners.get(window.store, found.partner_id)
    assert somebody is not None
    editor = DealEditor(window.studio, somebody, found)
    opened(window, editor)
    editor.delete_button.click()


def day(window: MainWindow) -> None:
    remove_day(window.studio, marked_days.own(window.store)[0])


def trial(window: MainWindow) -> None:
    found = trials.get(window.store, newest(window.store, "trials"))
    assert found is not None
    trial_actions.remove(window.studio, found)


def reply(window: MainWindow) -> None:
    found = replies.get(window.store, newest(window.store, "replies"))
    assert found is not None
    reply_actions.remove(window.studio, found)


def message(window: MainWindow) -> None:
    found = messages.get(window.store, newest(window.store, "messages"))
    assert found is not None
    message_actions.delete(window.studio, found)


def voice(window: MainWindow) -> None:
    unquoted = window.store.value(
        "SELECT max(id) FROM testimonials WHERE id NOT IN"
        " (SELECT testimonial_id FROM post_testimonials)"
    )
    found = testimonials.get(window.store, unquoted)
    assert found is not None
    testimonial_actions.remove(window.studio, found)


def account(window: MainWindow) -> None:
    drawer = TrustKitDrawer(window.studio)
    opened(window, drawer)
    drawer.accounts.remove_buttons[0].click()


def work(window: MainWindow) -> None:
    drawer = TrustKitDrawer(window.studio)
    opened(window, drawer)
    drawer.portfolio.remove_buttons[0].click()


def channel_check(window: MainWindow) -> None:
    drawer = ChannelCheckDrawer(window.studio)
    opened(window, drawer)
    drawer.remove_buttons[0].click()


def fair_test(window: MainWindow) -> None:
    found = fair_tests.get(window.store, newest(window.store, "fair_tests"))
    assert found is not None
    fair_test_actions.remove(window.studio, found)


def fee_rule(window: MainWindow) -> None:
    drawer = FeesEditor(window.studio)
    opened(window, drawer)
    next(iter(drawer.drop_buttons.values())).click()


def _product_editor(window: MainWindow, product_id: int) -> ProductEditor:
    editor = ProductEditor(window.studio, products.get(window.store, product_id))
    opened(window, editor)
    return editor


def cost(window: MainWindow) -> None:
    _product_editor(window, 1).history.drop_buttons[0].click()


def price(window: MainWindow) -> None:
    _product_editor(window, 1).history.drop_buttons[-1].click()


def other_name(window: MainWindow) -> None:
    editor = _product_editor(window, newest(window.store, "products"))
    editor.other_names.drop_buttons[0].click()


def figures(window: MainWindow) -> None:
    editor = PartnerEditor(window.studio, partners.get(window.store, 1))
    opened(window, editor)
    editor.figures.bins[0].click()


def rest_period(window: MainWindow) -> None:
    window.go("settings")
    assert isinstance(window.page, SettingsPage)
    window.page.pace.remove_buttons[-1].click()


def correction(window: MainWindow) -> None:
    post_id = window.store.value("SELECT post_id FROM post_corrections ORDER BY id DESC")
    found = posts.get(window.store, post_id)
    assert found is not None
    editor = PostEditor(window.studio, found)
    opened(window, editor)
    editor.plan.corrections.bins[-1].click()
    window.drawers.close_drawer()  # what was done in it is one step for Ctrl+Z


def trust_entry(window: MainWindow) -> None:
    entry = trust_log.everything(window.store)[0]
    TrustEntryDialog(window.studio, window, entry).delete_button.click()


def theme(window: MainWindow) -> None:
    ThemeDialog(window.studio, window, theme_counts.used(window.store)[0]).delete_button.click()


def idea_source(window: MainWindow) -> None:
    IdeaDialog(
        window.studio, window, newest(window.store, "posts"), "Resep bolu"
    ).own_button.click()


def decision(window: MainWindow) -> None:
    window.go("reflection", month=TODAY.replace(day=1))
    assert isinstance(window.page, ReflectionPage)
    found = reflections.decisions(window.store, TODAY.replace(day=1))[0]
    window.page._drop(found)


def mapping(window: MainWindow) -> None:
    shown = Mappings(window.studio)
    shown.refresh()
    shown.remove_button.click()
    shown.deleteLater()


DELETES: dict[Kind, Delete] = {
    Kind.ORDER: order,
    Kind.PRODUCT: product,
    Kind.CODE: code,
    Kind.POST: post,
    Kind.PARTNER: partner,
    Kind.DEAL: deal,
    Kind.DAY: day,
    Kind.TRIAL: trial,
    Kind.REPLY: reply,
    Kind.MESSAGE: message,
    Kind.TESTIMONIAL: voice,
    Kind.ACCOUNT: account,
    Kind.WORK: work,
    Kind.CHANNEL_CHECK: channel_check,
    Kind.FAIR_TEST: fair_test,
    Kind.FEE_RULE: fee_rule,
    Kind.COST: cost,
    Kind.PRICE: price,
    Kind.OTHER_NAME: other_name,
    Kind.FIGURES: figures,
    Kind.REST: rest_period,
    Kind.CORRECTION: correction,
    Kind.TRUST_ENTRY: trust_entry,
    Kind.THEME: theme,
    Kind.IDEA_SOURCE: idea_source,
    Kind.DECISION: decision,
    Kind.MAPPING: mapping,
}


def shop_of(store: Store) -> dict[str, object]:
    """Everything but the bin, the points' book (which is only added to) and marks of hand edits."""
    rows = contents(store)
    return {name: sorted(rows[name], key=str) for name in rows if name not in _BESIDE}


_BESIDE = {"trash", "loyalty_entries", "hand_edits"}


def test_there_is_a_way_to_delete_each_kind() -> None:
    assert set(DELETES) == set(Kind)


def test_each_comes_back_by_undo_and_out_of_the_bin(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    for kind, delete in DELETES.items():
        before = shop_of(store)
        for come_back in (lambda: window.undo(), lambda: out_of_the_bin(store)):
            delete(window)
            qtbot.waitUntil(lambda: not window.jobs.busy)
            assert [entry.kind for entry in trash.listing(store)] == [kind]
            assert trash.listing(store)[0].label, kind
            assert shop_of(store) != before, kind
            come_back()
            assert shop_of(store) == before, kind
            assert trash.count(store) == 0
            assert window.drawers.close_drawer(), kind
    assert_whole(store)


def out_of_the_bin(store: Store) -> None:
    trash.restore(store, trash.listing(store)[0].id)


# Nothing is left out

# What takes rows away in the window without the bin, and why.
WITHOUT_THE_BIN = {
    ("decision_draft", "reflections.drop"): "a copy that is kept while a decision is typed",
    ("privacy", "privacy.remove_contacts"): "numbers that the maker does not want to hold any more",
    ("customer_privacy", "privacy.delete"): "somebody asked for it: it may not come back",
    ("partner_privacy", "partner_privacy.forget"): "somebody asked for it: it may not come back",
}


def removals_in(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What a module of the window calls or hands on that takes rows away, each with the source of
    the innermost function that does so.
    """
    homes = {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in ast.walk(tree)  # some import where they need it
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            home = homes.get(node.value.id, "")
            if takes_rows_away(home, node.attr):
                around = [one for one in functions if node in ast.walk(one)]
                inner = min(around, key=lambda one: len(list(ast.walk(one))))
                yield f"{node.value.id}.{node.attr}", ast.unparse(inner)


def takes_rows_away(home: str, name: str) -> bool:
    """Whether this is a function of the business on the store, called as such things are."""
    removing = name.startswith(("remove", "drop", "delete", "forget"))
    if not removing or not home.startswith("umkm_studio.models"):
        return False
    found = getattr(importlib.import_module(home), name, None)
    return inspect.isfunction(found) and next(iter(inspect.signature(found).parameters)) == "store"


def test_whatever_takes_rows_away_in_the_window_fills_the_bin() -> None:
    window = Path(umkm_studio.__file__).parent / "ui"
    into_the_bin, beside = [], set()
    for file in sorted(window.rglob("*.py")):
        for used, source in removals_in(ast.parse(file.read_text("utf-8"))):
            if "trash.keeping(" in source or "put_away" in source:
                into_the_bin.append(used)
            else:
                beside.add((file.stem, used))
    assert beside == set(WITHOUT_THE_BIN)
    assert "order_changes.remove" in into_the_bin  # it finds what there is
