"""What can be done with products, from a page or from their drawer.

    product_actions.merge(studio, kept, other)
    product_actions.change(studio, work, self.tr("HPP disimpan."), done, failed)

A cost or a fee moves the profit of every order it counts for: in a large shop that is a job.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import trash
from umkm_studio.models.errors import UserError, known_id
from umkm_studio.models.sales import merging, products
from umkm_studio.models.sales.products import Product
from umkm_studio.models.store import Change, Store
from umkm_studio.models.trash import Kind
from umkm_studio.ui.kit.jobs import Progress, is_there
from umkm_studio.ui.kit.large_shop import through_orders
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate
Work = Callable[[Store], object]


def change(
    studio: Studio,
    work: Work,
    text: str,
    done: Callable[[], None] | None = None,
    failed: Callable[[BaseException], None] | None = None,
) -> None:
    """Do `work` as one change, confirm it with a way back, then call `done`; `failed` gets what
    went wrong, else it is told in a box. In a large shop this is a job and comes back later.
    """
    through_orders(
        studio,
        partial(_changed, work=work),
        partial(_confirm, studio, text, done),
        partial(_refuse, studio, failed),
    )


def change_or_raise(
    studio: Studio, work: Work, text: str, done: Callable[[], None] | None = None
) -> None:
    """The same for a form: raises the `UserError` of `work` where that was done at once, so that it
    is said at its field. What goes wrong in a job is told in a box.
    """
    refused: list[UserError] = []
    is_asking = True

    def failed(error: BaseException) -> None:
        if is_asking and isinstance(error, UserError):
            refused.append(error)
        else:
            studio.notices.explain(error)

    change(studio, work, text, done, failed)
    is_asking = False
    if refused:
        raise refused[0]


def merge(
    studio: Studio, kept: Product, other: Product, done: Callable[[], None] | None = None
) -> None:
    """Two products are one: the other's orders, posts and names go to the kept one."""
    text = translate("Products", "{other} digabung ke {kept}. Ejaannya diingat untuk impor nanti.")
    change(
        studio,
        partial(merging.merge, kept_id=known_id(kept.id), other_id=known_id(other.id)),
        text.format(kept=kept.label, other=other.label),
        done,
    )


def keep_apart(studio: Studio, one: Product, other: Product) -> None:
    """Two products are two: they are not proposed again."""
    text = translate("Products", "{one} dan {other} dicatat sebagai produk yang berbeda.")
    change(
        studio,
        partial(products.keep_apart, first_id=known_id(one.id), second_id=known_id(other.id)),
        text.format(one=one.label, other=other.label),
    )


def remove(studio: Studio, product: Product, done: Callable[[], None]) -> None:
    """Put a product that nobody named into the bin; for one with a past the archive is offered
    instead, with the reason.
    """
    if products.is_used(studio.store, known_id(product.id)):
        _offer_archive(studio, product, done)
        return
    text = translate("Products", "{product} dihapus.").format(product=product.label)
    change(studio, partial(_remove, studio=studio, product=product), text, done)


def _offer_archive(studio: Studio, product: Product, done: Callable[[], None]) -> None:
    title = translate("Products", "Produk ini punya riwayat")
    if not product.active:
        why = translate(
            "Products",
            "{product} ada di pesanan atau konten, jadi tidak dihapus: hitungan labanya ikut "
            "hilang. Produk ini sudah tidak dijual, jadi tidak ditawarkan lagi.",
        )
        studio.notices.warn(title, why.format(product=product.label))
        return
    why = translate(
        "Products",
        "{product} ada di pesanan atau konten. Kalau dihapus, hitungan labanya ikut hilang. "
        "Arsipkan saja: tidak ditawarkan lagi, riwayatnya tetap.",
    )
    studio.notices.confirm(
        title,
        why.format(product=product.label),
        translate("Products", "Arsipkan"),
        partial(_archive, studio, product, done),
        danger=False,
    )


def _archive(studio: Studio, product: Product, done: Callable[[], None]) -> None:
    text = translate(
        "Products", "{product} diarsipkan. Kalau dijual lagi, tandai lagi “Masih dijual”."
    )
    work = partial(products.save, product=replace(product, active=False))
    change(studio, work, text.format(product=product.label), done)


def _remove(store: Store, *, studio: Studio, product: Product) -> None:
    with trash.keeping(store, Kind.PRODUCT, product.label, now=studio.now()):
        products.remove(store, known_id(product.id))


def _changed(store: Store, _progress: Progress, *, work: Work) -> Change:
    with store.change() as made:
        work(store)
    return made


def _confirm(studio: Studio, text: str, done: Callable[[], None] | None, made: Change) -> None:
    if made.steps:
        studio.undoable(made, text)
    if done is not None and is_there(done):
        done()


def _refuse(
    studio: Studio, failed: Callable[[BaseException], None] | None, error: BaseException
) -> None:
    if failed is not None and is_there(failed):
        failed(error)
    else:
        studio.notices.explain(error)
