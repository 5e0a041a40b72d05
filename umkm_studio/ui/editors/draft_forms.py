"""Forms whose half-typed words outlive a crash: what each is called, and how it is opened again.

A form is here by the name that its `Which` gives it. One that only its page can open is led to; it
goes on with what was typed as soon as the maker opens it there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from umkm_studio.models import drafts
from umkm_studio.models.drafts import Draft, Which
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate
Record = TypeVar("Record")
Open = Callable[[Studio, QWidget, Which], None]


@dataclass(frozen=True, slots=True)
class Form:
    """How a form is opened; the tables of the record that it edits and of the one that it belongs
    to, "" for none.
    """

    open: Open
    edits: str = ""
    of: str = ""


def words(form: str) -> str:
    """What a form is about, for a list of what waits; it names nobody."""
    return {
        "account": translate("DraftForms", "Akun resmi"),
        "away_text": translate("DraftForms", "Teks saat istirahat"),
        "channel_check": translate("DraftForms", "Kesiapan kanal baru"),
        "code": translate("DraftForms", "Kode kampanye"),
        "cost": translate("DraftForms", "HPP produk"),
        "criticism": translate("DraftForms", "Tindak lanjut kritik"),
        "customer": translate("DraftForms", "Catatan pelanggan"),
        "customer_correction": translate("DraftForms", "Pembetulan data pelanggan"),
        "day": translate("DraftForms", "Tanda hari"),
        "deal": translate("DraftForms", "Kerja sama mitra"),
        "fair_test": translate("DraftForms", "Rencana uji adil"),
        "fee_rule": translate("DraftForms", "Aturan biaya"),
        "idea": translate("DraftForms", "Pemilik ide"),
        "load_check": translate("DraftForms", "Catatan minggu"),
        "lost_laptop": translate("DraftForms", "Surat kalau laptop hilang"),
        "loyalty_adjustment": translate("DraftForms", "Penyesuaian saldo"),
        "loyalty_rule": translate("DraftForms", "Aturan hadiah"),
        "loyalty_use": translate("DraftForms", "Pemakaian hadiah"),
        "message": translate("DraftForms", "Pesan masuk"),
        "never_share": translate("DraftForms", "Yang tidak dibagikan"),
        "order": translate("DraftForms", "Pesanan"),
        "partner": translate("DraftForms", "Mitra"),
        "post": translate("DraftForms", "Konten"),
        "price": translate("DraftForms", "Harga produk"),
        "product": translate("DraftForms", "Produk"),
        "reply": translate("DraftForms", "Balasan"),
        "rest": translate("DraftForms", "Libur"),
        "testimonial": translate("DraftForms", "Testimoni"),
        "trial": translate("DraftForms", "Rencana uji kecil"),
        "trial_lesson": translate("DraftForms", "Pelajaran dari uji kecil"),
        "trust_entry": translate("DraftForms", "Catatan kepercayaan"),
        "trust_kit": translate("DraftForms", "Profil usaha"),
        "week_themes": translate("DraftForms", "Tema mingguan"),
        "win_back": translate("DraftForms", "Teks menyapa"),
        "work": translate("DraftForms", "Karya di portofolio"),
    }[form]


def is_known(store: Store, draft: Draft) -> bool:
    """Whether the form is one of ours, and what it edits is still there."""
    which, form = draft.which, FORMS.get(draft.which.form)
    return form is not None and all(
        number is None or not table or store.row(table, number) is not None
        for table, number in ((form.edits, which.record_id), (form.of, which.of_id))
    )


def has_words(draft: Draft) -> bool:
    """Whether the form is one of ours, and something can be read of what was typed."""
    return draft.which.form in FORMS and bool(drafts.typed_words(draft))


def go_on(studio: Studio, window: QWidget, draft: Draft) -> None:
    """Open the form with what was typed in it; dialogs stand before `window`."""
    studio.drafts.want(draft)
    try:
        FORMS[draft.which.form].open(studio, window, draft.which)
    except UserError as problem:
        studio.notices.explain(problem)


def _there(found: Record | None) -> Record:
    if found is None:
        raise UserError("record_gone")
    return found


# What follows imports each editor when it is wanted: the first page comes without them.


def _order(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.ui.editors.order_editor import OrderEditor

    studio.open_drawer(OrderEditor(studio, which.record_id))


def _post(studio: Studio, _window: QWidget, which: Which) -> None:
    if which.record_id is None:
        studio.go("calendar", new=True)
    else:
        studio.go("calendar", post=which.record_id)


def _product(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.models.sales import products
    from umkm_studio.ui.editors.product_editor import ProductEditor

    known = None
    if which.record_id is not None:
        known = _there(products.get(studio.store, which.record_id))
    studio.open_drawer(ProductEditor(studio, known))


def _product_figures(studio: Studio, _window: QWidget, which: Which) -> None:
    """Prices and costs have their forms there."""
    from umkm_studio.models.sales import products
    from umkm_studio.ui.editors.product_editor import ProductEditor

    product = _there(products.get(studio.store, which.of_id or 0))
    studio.open_drawer(ProductEditor(studio, product, tab=ProductEditor.COSTS))


def _code(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.models.campaigns import codes
    from umkm_studio.ui.editors.code_editor import CodeEditor

    known = None
    if which.record_id is not None:
        known = _there(codes.get(studio.store, which.record_id))
    studio.open_drawer(CodeEditor(studio, known))


def _partner(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.models.campaigns import partners
    from umkm_studio.ui.editors.partner_editor import PartnerEditor

    known = None
    if which.record_id is not None:
        known = _there(partners.get(studio.store, which.record_id))
    studio.open_drawer(PartnerEditor(studio, known))


def _deal(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.models.campaigns import deals, partners
    from umkm_studio.ui.editors.deal_editor import open_deal

    partner = _there(partners.get(studio.store, which.of_id or 0))
    known = None
    if which.record_id is not None:
        known = _there(deals.get(studio.store, which.record_id))
    open_deal(studio, partner, known)


def _testimonial(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.ui.editors import testimonial_actions

    if which.record_id is None:
        testimonial_actions.new_testimonial(studio)
    else:
        testimonial_actions.open_testimonial(studio, which.record_id)


def _criticism(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.ui.editors import criticism_actions

    criticism_actions.open_criticism(studio, which.record_id or 0)


def _message(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.models.voices import messages
    from umkm_studio.ui.editors import message_editor

    known = None
    if which.record_id is not None:
        known = _there(messages.get(studio.store, which.record_id))
    message_editor.open_message(studio, known)


def _reply(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.models.voices import replies
    from umkm_studio.models.voices.replies import Reply
    from umkm_studio.ui.editors.reply_editor import ReplyEditor

    known = Reply(question="", answer="")
    if which.record_id is not None:
        known = _there(replies.get(studio.store, which.record_id))
    studio.open_drawer(ReplyEditor(studio, known))


def _trial(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.models.campaigns import trials
    from umkm_studio.ui.editors import trial_actions

    if which.record_id is None:
        trial_actions.new_trial(studio)
    else:
        trial_actions.edit(studio, _there(trials.get(studio.store, which.record_id)))


def _trial_lesson(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.ui.editors import trial_actions

    trial_actions.open_trial(studio, which.record_id or 0)


def _fair_test(studio: Studio, _window: QWidget, _which: Which) -> None:
    from umkm_studio.ui.editors import fair_test_actions

    fair_test_actions.new_test(studio)


def _channel_check(studio: Studio, _window: QWidget, _which: Which) -> None:
    from umkm_studio.ui.editors.channel_check import ChannelCheckDrawer

    studio.open_drawer(ChannelCheckDrawer(studio))


def _loyalty_rule(studio: Studio, _window: QWidget, _which: Which) -> None:
    from umkm_studio.ui.editors.loyalty_rule import LoyaltyRuleEditor

    studio.open_drawer(LoyaltyRuleEditor(studio))


def _customer(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.ui.editors.customer_editor import CustomerEditor

    studio.open_drawer(CustomerEditor(studio, which.record_id or 0))


def _balance(studio: Studio, _window: QWidget, which: Which) -> None:
    """The forms of a buyer's balance are opened there."""
    from umkm_studio.ui.editors.customer_editor import LOYALTY_TAB, CustomerEditor

    studio.open_drawer(CustomerEditor(studio, which.of_id or 0, tab=LOYALTY_TAB))


def _correction(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.ui.editors.customer_editor import PRIVACY_TAB, CustomerEditor

    drawer = CustomerEditor(studio, which.record_id or 0, tab=PRIVACY_TAB)
    studio.open_drawer(drawer)
    drawer.privacy.correction.ask()


def _trust_kit(studio: Studio, _window: QWidget, _which: Which) -> None:
    from umkm_studio.ui.editors.trust_kit import TrustKitDrawer

    studio.open_drawer(TrustKitDrawer(studio))


def _account(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.models.trust import accounts
    from umkm_studio.ui.editors.trust_kit import ACCOUNTS, TrustKitDrawer

    known = [one for one in accounts.everything(studio.store) if one.id == which.record_id]
    drawer = TrustKitDrawer(studio)
    studio.open_drawer(drawer)
    drawer.show_tab(ACCOUNTS)
    drawer.accounts.ask(next(iter(known), None))


def _work(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.models.trust import portfolio
    from umkm_studio.ui.editors.trust_kit import PORTFOLIO, TrustKitDrawer

    known = [one for one in portfolio.everything(studio.store) if one.id == which.record_id]
    drawer = TrustKitDrawer(studio)
    studio.open_drawer(drawer)
    drawer.show_tab(PORTFOLIO)
    drawer.portfolio.ask(next(iter(known), None))


def _fee_rule(studio: Studio, _window: QWidget, which: Which) -> None:
    from umkm_studio.models.sales import fees
    from umkm_studio.ui.editors.fees_editor import FeesEditor

    known = [one for one in fees.everything(studio.store) if one.id == which.record_id]
    drawer = FeesEditor(studio)
    studio.open_drawer(drawer)
    drawer.ask(next(iter(known), None))


def _day(studio: Studio, window: QWidget, which: Which) -> None:
    from umkm_studio.models.content import marked_days
    from umkm_studio.ui.editors.marked_day_dialog import ask_for_day

    known = [one for one in marked_days.own(studio.store) if one.id == which.record_id]
    ask_for_day(window, studio, known=next(iter(known), None))


def _trust_entry(studio: Studio, window: QWidget, which: Which) -> None:
    from umkm_studio.models.voices import trust_log
    from umkm_studio.ui.editors.trust_entry_dialog import TrustEntryDialog

    known = None
    if which.record_id is not None:
        known = _there(trust_log.get(studio.store, which.record_id))
    TrustEntryDialog(studio, window, known, because_of=which.of_id).open()


def _idea(studio: Studio, window: QWidget, which: Which) -> None:
    from umkm_studio.models.content import posts
    from umkm_studio.ui.editors.idea_source import IdeaDialog

    post = _there(posts.get(studio.store, which.of_id or 0))
    IdeaDialog(studio, window, post.id or 0, post.title).open()


def _page(
    page: str, arguments: dict[str, object], studio: Studio, _window: QWidget, _which: Which
) -> None:
    studio.go(page, **arguments)


FORMS: dict[str, Form] = {
    "account": Form(_account, edits="official_accounts"),
    "away_text": Form(partial(_page, "settings", {"field": "away_text"})),
    "channel_check": Form(_channel_check),
    "code": Form(_code, edits="codes"),
    "cost": Form(_product_figures, edits="product_costs", of="products"),
    "criticism": Form(_criticism, edits="testimonials"),
    "customer": Form(_customer, edits="customers"),
    "customer_correction": Form(_correction, edits="customers"),
    "day": Form(_day, edits="marked_days"),
    "deal": Form(_deal, edits="deals", of="partners"),
    "fair_test": Form(_fair_test),
    "fee_rule": Form(_fee_rule, edits="fee_rules"),
    "idea": Form(_idea, of="posts"),
    "load_check": Form(partial(_page, "today", {})),
    "lost_laptop": Form(partial(_page, "settings", {})),
    "loyalty_adjustment": Form(_balance, of="customers"),
    "loyalty_rule": Form(_loyalty_rule),
    "loyalty_use": Form(_balance, of="customers"),
    "message": Form(_message, edits="messages"),
    "never_share": Form(partial(_page, "settings", {"field": "never_share"})),
    "order": Form(_order, edits="orders"),
    "partner": Form(_partner, edits="partners"),
    "post": Form(_post, edits="posts"),
    "price": Form(_product_figures, edits="product_prices", of="products"),
    "product": Form(_product, edits="products"),
    "reply": Form(_reply, edits="replies"),
    "rest": Form(partial(_page, "settings", {"field": "away_text"})),
    "testimonial": Form(_testimonial, edits="testimonials"),
    "trial": Form(_trial, edits="trials"),
    "trial_lesson": Form(_trial_lesson, edits="trials"),
    "trust_entry": Form(_trust_entry, edits="trust_entries", of="testimonials"),
    "trust_kit": Form(_trust_kit),
    "week_themes": Form(partial(_page, "calendar", {})),
    "win_back": Form(partial(_page, "campaigns", {"tab": "loyalty"})),
    "work": Form(_work, edits="portfolio"),
}
