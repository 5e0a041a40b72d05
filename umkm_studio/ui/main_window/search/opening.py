"""From a record that was found to its page, with its drawer open."""

from __future__ import annotations

from typing import TypeVar

from umkm_studio.models.campaigns import codes, partners
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import products
from umkm_studio.models.search import Hit, Kind
from umkm_studio.models.voices import messages, replies
from umkm_studio.ui.kit.drawer import Drawer
from umkm_studio.ui.kit.page import Studio

Record = TypeVar("Record")


def open_hit(studio: Studio, hit: Hit) -> None:
    """Show the record; say so where it is gone meanwhile."""
    try:
        _open(studio, hit)
    except UserError as problem:
        studio.notices.explain(problem)


def _open(studio: Studio, hit: Hit) -> None:
    if hit.kind is Kind.ORDER:
        studio.go("orders", order_id=hit.id)
    elif hit.kind is Kind.POST:
        studio.go("calendar", post=hit.id)
    elif hit.kind is Kind.TESTIMONIAL:
        studio.go("testimonials", testimonial=hit.id)
    else:
        drawer = _drawer(studio, hit)
        page, arguments = _PAGES[hit.kind]
        studio.go(page, **arguments)
        studio.open_drawer(drawer)


def _drawer(studio: Studio, hit: Hit) -> Drawer:
    """Of kinds whose page opens none by itself; each is imported when it is wanted."""
    store, number = studio.store, hit.id
    if hit.kind is Kind.CUSTOMER:
        from umkm_studio.ui.editors.customer_editor import CustomerEditor

        return CustomerEditor(studio, number)
    if hit.kind is Kind.PRODUCT:
        from umkm_studio.ui.editors.product_editor import ProductEditor

        return ProductEditor(studio, _there(products.get(store, number)))
    if hit.kind is Kind.CODE:
        from umkm_studio.ui.editors.code_editor import CodeEditor

        return CodeEditor(studio, _there(codes.get(store, number)))
    if hit.kind is Kind.PARTNER:
        from umkm_studio.ui.editors.partner_editor import PartnerEditor

        return PartnerEditor(studio, _there(partners.get(store, number)))
    if hit.kind is Kind.REPLY:
        from umkm_studio.ui.editors.reply_editor import ReplyEditor

        return ReplyEditor(studio, _there(replies.get(store, number)))
    from umkm_studio.ui.editors.message_editor import MessageEditor

    return MessageEditor(studio, _there(messages.get(store, number)))


def _there(found: Record | None) -> Record:
    if found is None:
        raise UserError("record_gone")
    return found


_PAGES: dict[Kind, tuple[str, dict[str, object]]] = {
    Kind.CUSTOMER: ("orders", {"tab": "customers"}),
    Kind.PRODUCT: ("orders", {"tab": "products"}),
    Kind.CODE: ("campaigns", {}),
    Kind.PARTNER: ("campaigns", {}),
    Kind.REPLY: ("messages", {}),
    Kind.MESSAGE: ("messages", {}),
}
