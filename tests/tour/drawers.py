"""Each drawer, with a record of the practice shop, and without one where it can be new."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from umkm_studio.models.campaigns import codes, deals, partners, trials
from umkm_studio.models.content import fair_tests
from umkm_studio.models.content.posts import Pillar
from umkm_studio.models.insight import credited
from umkm_studio.models.sales import products
from umkm_studio.models.store import Store
from umkm_studio.models.voices import criticism, messages, replies, testimonials
from umkm_studio.ui.editors import (
    criticism_actions,
    fair_test_actions,
    message_editor,
    post_actions,
    reply_actions,
    sharing_actions,
    testimonial_actions,
    trial_actions,
)
from umkm_studio.ui.editors.bin_drawer import BinDrawer
from umkm_studio.ui.editors.channel_check import ChannelCheckDrawer
from umkm_studio.ui.editors.code_editor import CodeEditor
from umkm_studio.ui.editors.customer_editor import CustomerEditor
from umkm_studio.ui.editors.days_editor import DaysEditor
from umkm_studio.ui.editors.deal_editor import DealEditor
from umkm_studio.ui.editors.fees_editor import FeesEditor
from umkm_studio.ui.editors.help_drawer import HelpDrawer
from umkm_studio.ui.editors.loyalty_rule import LoyaltyRuleEditor
from umkm_studio.ui.editors.old_buyers_drawer import OldBuyersDrawer
from umkm_studio.ui.editors.order_editor import OrderEditor
from umkm_studio.ui.editors.pace_drawer import PaceDrawer
from umkm_studio.ui.editors.partner_editor import PartnerEditor
from umkm_studio.ui.editors.privacy_notice import PrivacyNoticeDrawer
from umkm_studio.ui.editors.product_editor import ProductEditor
from umkm_studio.ui.editors.products_editor import ProductsEditor
from umkm_studio.ui.editors.sale_list import SaleList
from umkm_studio.ui.editors.tone_guide import ToneGuide
from umkm_studio.ui.editors.trial_editor import TrialEditor
from umkm_studio.ui.editors.trust_kit import TrustKitDrawer
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.main_window import MainWindow
from umkm_studio.ui.pages.messages_page.chat_drawer import ChatDrawer
from umkm_studio.ui.pages.messages_page.history import HistoryDrawer
from umkm_studio.ui.pages.settings_page.lost_laptop import LostLaptopDrawer
from umkm_studio.ui.pages.settings_page.privacy_register import PrivacyRegister

Act = Callable[[], object]


def drawers(window: MainWindow) -> list[tuple[str, Act]]:
    """Each drawer with a record of the practice shop, and without one where it can be new."""
    studio, store = window.studio, window.studio.store
    today = studio.today()
    best = store.value("SELECT id FROM customers ORDER BY sale_count DESC LIMIT 1")
    known = partners.everything(store)
    partner = next(one for one in known if deals.of_partner(store, one.id or 0))
    deal = deals.of_partner(store, partner.id or 0)[0]
    voices = testimonials.everything(store)
    mended = next(one for one in criticism.everything(store).values() if one.mistakes)
    sales = credited.sales_of(store, today.replace(day=1), today)
    free = fair_tests.free_from(store, today)
    test = fair_tests.save(window.store, fair_tests.drawn(Pillar.PROMO, free, 6, 1, Random(1)))

    def show(make: Callable[[], Drawer]) -> Act:
        return lambda: studio.open_drawer(make())

    return [
        ("post", partial(post_actions.open_post, studio, newest(store, "posts"))),
        ("new post", partial(post_actions.new_post, studio, today)),
        ("order", show(lambda: OrderEditor(studio, newest(store, "orders")))),
        ("new order", show(lambda: OrderEditor(studio))),
        ("customer", show(lambda: CustomerEditor(studio, best))),
        ("product", show(lambda: ProductEditor(studio, products.everything(store)[0]))),
        ("products", show(lambda: ProductsEditor(studio))),
        ("fees", show(lambda: FeesEditor(studio))),
        ("code", show(lambda: CodeEditor(studio, codes.everything(store)[0]))),
        ("new code", show(lambda: CodeEditor(studio))),
        ("partner", show(lambda: PartnerEditor(studio, partner))),
        ("deal", show(lambda: DealEditor(studio, partner, deal))),
        ("trial", partial(trial_actions.open_trial, studio, newest(store, "trials"))),
        ("trial editor", show(lambda: TrialEditor(studio, trials.everything(store)[0]))),
        ("fair test", partial(fair_test_actions.open_test, studio, test)),
        ("new fair test", partial(fair_test_actions.new_test, studio)),
        ("testimonial", partial(testimonial_actions.open_testimonial, studio, voices[0].id or 0)),
        ("new testimonial", partial(testimonial_actions.new_testimonial, studio)),
        ("criticism", partial(criticism_actions.open_criticism, studio, mended.testimonial_id)),
        ("trust log", partial(criticism_actions.open_trust_log, studio)),
        ("ask", partial(sharing_actions.ask_for_reviews, studio)),
        ("message", partial(message_editor.open_message, studio, messages.latest(store)[0])),
        ("messages", show(lambda: HistoryDrawer(studio))),
        ("chat", show(lambda: ChatDrawer(studio))),
        ("reply", partial(reply_actions.edit, studio, replies.everything(store)[0])),
        ("tone", show(ToneGuide)),
        ("sales", show(lambda: SaleList("Oktober", sales))),
        ("pace", show(lambda: PaceDrawer(studio))),
        ("days", show(lambda: DaysEditor(studio))),
        ("loyalty", show(lambda: LoyaltyRuleEditor(studio))),
        ("trust", show(lambda: TrustKitDrawer(studio))),
        ("channel", show(lambda: ChannelCheckDrawer(studio))),
        ("notice", show(lambda: PrivacyNoticeDrawer(studio))),
        ("bin", show(lambda: BinDrawer(studio))),
        ("old buyers", show(lambda: OldBuyersDrawer(studio))),
        ("lost laptop", show(lambda: LostLaptopDrawer(studio))),
        ("privacy register", show(lambda: PrivacyRegister(studio))),
        ("help", show(lambda: HelpDrawer("today"))),
    ]


def newest(store: Store, table: str) -> int:
    """The newest one of the records, which are the fullest."""
    found = store.value("SELECT seq FROM sqlite_sequence WHERE name = :table", table=table)
    assert isinstance(found, int)
    return found
