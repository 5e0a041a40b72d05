"""The words of imports: formats, states of rows, what a column is kept as."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject

from umkm_studio.models.errors import UserError
from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.importing.outcomes import RowOutcome, RowState
from umkm_studio.models.sheets.drafts import Field, Problem
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import BadgeKind, Look, order_state_look
from umkm_studio.ui.pages.orders_page.import_work import Step, WizardState

translate = QCoreApplication.translate


def format_word(key: str) -> str:
    """The name of a file's format."""
    return {
        "shopee": "Shopee",
        "tiktok": "TikTok Shop / Tokopedia",
        "tokopedia": "Tokopedia",
        "lazada": "Lazada",
        "blibli": "Blibli",
        "google_form": "Google Form",
        "instagram": translate("ImportWords", "Hasil Instagram"),
        "instagram_reach": translate("ImportWords", "Angka harian Instagram"),
        "tiktok_studio": translate("ImportWords", "Hasil TikTok Studio"),
        "shopee_income": translate("ImportWords", "Laporan penghasilan Shopee"),
        "table": translate("ImportWords", "Buku sendiri"),
        "workbook": translate("ImportWords", "Buku kerja UMKM Studio"),
    }.get(key, key)


def import_subtitle(state: WizardState) -> str:
    """The sentence below the page's title, by the step of an import."""
    plan = state.plan
    if state.step is Step.FILE or plan is None:
        return translate(
            "ImportWords", "Data dibaca di laptop ini saja, tidak dikirim ke mana pun."
        )
    if state.step is Step.CHECK:
        return translate(
            "ImportWords",
            "Periksa dulu. Belum ada yang disimpan sebelum kamu menekan tombol impor.",
        )
    if state.step is Step.DONE:
        return plan.path.name
    return translate("ImportWords", "{file} · {rows} baris · format {format}").format(
        file=plan.path.name,
        rows=wording.number(state.facts.rows),
        format=format_word(plan.format),
    )


def field_word(field: Field) -> str:
    """What a column is kept as."""
    return {
        Field.NUMBER: translate("ImportWords", "Nomor pesanan"),
        Field.ORDERED_AT: translate("ImportWords", "Tanggal"),
        Field.STATUS: translate("ImportWords", "Status"),
        Field.RETURN_STATUS: translate("ImportWords", "Status pengembalian"),
        Field.CHANNEL: translate("ImportWords", "Tempat"),
        Field.CUSTOMER: translate("ImportWords", "Pembeli"),
        Field.PHONE: translate("ImportWords", "Nomor HP"),
        Field.ADDRESS: translate("ImportWords", "Alamat"),
        Field.CITY: translate("ImportWords", "Kota"),
        Field.PRODUCT: translate("ImportWords", "Produk"),
        Field.SKU: translate("ImportWords", "SKU"),
        Field.VARIANT: translate("ImportWords", "Varian atau ukuran"),
        Field.QUANTITY: translate("ImportWords", "Jumlah"),
        Field.RETURNED_QUANTITY: translate("ImportWords", "Jumlah dikembalikan"),
        Field.UNIT_PRICE: translate("ImportWords", "Harga satuan"),
        Field.ITEM_DISCOUNT: translate("ImportWords", "Diskon barang"),
        Field.UNIT_DISCOUNT: translate("ImportWords", "Diskon per unit"),
        Field.ORDER_DISCOUNT: translate("ImportWords", "Diskon pesanan"),
        Field.BUNDLE_DISCOUNT: translate("ImportWords", "Diskon paket"),
        Field.SHIPPING: translate("ImportWords", "Ongkos kirim"),
        Field.CHANNEL_FEE: translate("ImportWords", "Biaya kanal"),
        Field.CAMPAIGN_CODE: translate("ImportWords", "Kode kampanye"),
        Field.HEARD_FROM: translate("ImportWords", "Tahu dari mana"),
        Field.BUYER_NOTE: translate("ImportWords", "Catatan pembeli"),
        Field.NOTE: translate("ImportWords", "Catatan"),
        Field.PAYMENT: translate("ImportWords", "Pembayaran"),
        Field.DOWN_PAYMENT: translate("ImportWords", "Uang muka"),
        Field.LINE_TOTAL: translate("ImportWords", "Total baris"),
        Field.ORDER_TOTAL: translate("ImportWords", "Total pesanan"),
        Field.UNIT: translate("ImportWords", "Satuan"),
        Field.DUE_ON: translate("ImportWords", "Harus jadi"),
        Field.CUSTOMER_REFERENCE: translate("ImportWords", "ID pelanggan"),
    }[field]


def fields_words(fields: Iterable[Field]) -> str:
    """Several of them in a sentence."""
    return ", ".join(field_word(field) for field in fields)


_STATES: dict[RowState, tuple[BadgeKind, str]] = {
    RowState.READY: ("success", "check"),
    RowState.CHECK: ("warning", "alert-triangle"),
    RowState.REJECTED: ("danger", "x"),
    RowState.SKIPPED: ("neutral", "copy"),
}


def state_word(state: RowState) -> str:
    """What becomes of a row."""
    return {
        RowState.READY: translate("ImportWords", "Siap"),
        RowState.CHECK: translate("ImportWords", "Perlu dicek"),
        RowState.REJECTED: translate("ImportWords", "Belum bisa masuk"),
        RowState.SKIPPED: translate("ImportWords", "Dilewati"),
    }[state]


def state_icon(state: RowState) -> str:
    """The icon of a state."""
    return _STATES[state][1]


def state_look(state: RowState) -> Look:
    """The badge of a row; rows with problems are tinted, so theirs stands on the tint."""
    kind, icon = _STATES[state]
    tinted = state in (RowState.CHECK, RowState.REJECTED)
    return Look(state_word(state), kind, icon, on_tint=tinted)


def known_sentence(one: RowOutcome) -> str:
    """What an import does to an order that is there already; nothing for a new one."""
    if one.state is RowState.SKIPPED:
        if one.problem is not None and one.order is None:
            return ""  # it is not there already: its problem says why it is left out
        return translate("ImportWords", "Sudah ada, tidak ada yang berubah.")
    if one.update is None:
        return ""
    if one.update.before is one.update.after:
        return translate("ImportWords", "Sudah ada, diperbarui.")
    return translate("ImportWords", "Sudah ada, diperbarui: {before} jadi {after}.").format(
        before=order_state_look(one.update.before).word,
        after=order_state_look(one.update.after).word,
    )


def action_word(one: RowOutcome) -> str:
    """What can be done about a row at once; "" where nothing has to be."""
    if one.question is not None:
        return translate("ImportWords", "Jawab")
    if one.state is RowState.REJECTED:
        return translate("ImportWords", "Perbaiki")
    code = "" if one.problem is None else one.problem.code
    if code == "price_unknown" and one.state is not RowState.SKIPPED:
        return translate("ImportWords", "Isi harga")
    if code == "product_alike" and one.state is not RowState.SKIPPED:
        return translate("ImportWords", "Pakai saran")
    if code == "row_left_out":
        return translate("ImportWords", "Ikutkan lagi")
    if one.order is not None and (one.state is RowState.SKIPPED or one.update is not None):
        return translate("ImportWords", "Lihat")
    return translate("ImportWords", "Perbaiki") if one.state is RowState.CHECK else ""


def import_words(checked: Imported) -> str:
    """What the button of the check step is going to do."""
    return _Counted().wanted(checked.orders_new, checked.orders_updated)


def imported_words(done: Imported) -> str:
    """What an import has done."""
    return _Counted().done(done.orders_new, done.orders_updated)


class _Counted(QObject):
    """Words with one and many: only an object's own `tr` tells them apart."""

    def wanted(self, new: int, updated: int) -> str:
        if not updated:
            words = self.tr("Impor {new} pesanan", "", new)
        elif not new:
            words = self.tr("Perbarui {updated} pesanan", "", updated)
        else:
            words = self.tr("Impor {new}, perbarui {updated} pesanan", "", updated)
        return words.format(new=wording.number(new), updated=wording.number(updated))

    def done(self, new: int, updated: int) -> str:
        if not updated:
            words = self.tr("{new} pesanan masuk", "", new)
        elif not new:
            words = self.tr("{updated} pesanan diperbarui", "", updated)
        else:
            words = self.tr("{new} pesanan masuk, {updated} diperbarui", "", new)
        return words.format(new=wording.number(new), updated=wording.number(updated))


def problem_sentence(problem: Problem) -> str:
    """What is wrong in a row, with the column it stands in."""
    sentence = wording.explain(UserError(problem.code, **problem.details))
    if not problem.column or problem.code == "order_kept_out":  # that one lies in another row
        return sentence
    return translate("ImportWords", "{column}: {sentence}").format(
        column=problem.column, sentence=sentence
    )
