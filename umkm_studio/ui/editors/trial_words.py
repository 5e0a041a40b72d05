"""How small tests are said: what is tried, how far it is, when it stops, what it brought."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.campaigns import partners
from umkm_studio.models.campaigns.trials import Change, Kind, State, Trial
from umkm_studio.models.insight.trial_results import Result
from umkm_studio.models.store import Store
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look
from umkm_studio.ui.kit.places import place_word

translate = QCoreApplication.translate

KIND_ICONS = {Kind.PARTNER: "heart-handshake", Kind.AD: "speakerphone"}


def kind_word(kind: Kind) -> str:
    """Who carries the message."""
    if kind is Kind.PARTNER:
        return translate("Trials", "Mitra")
    return translate("Trials", "Iklan")


def names(store: Store) -> dict[int | None, str]:
    """Partners by id, for `subject`."""
    return {partner.id: partner.name for partner in partners.everything(store)}


def subject(trial: Trial, partner_names: Mapping[int | None, str]) -> str:
    """Sari Wening; Iklan Instagram."""
    if trial.kind is Kind.AD:
        return translate("Trials", "Iklan {place}").format(place=place_word(trial.platform))
    return partner_names.get(trial.partner_id) or translate("Trials", "Mitra yang sudah dihapus")


def state_look(trial: Trial, today: date) -> Look:
    """The badge of how far a test is."""
    state = trial.state(today)
    if state is State.OVER and trial.stopped_on is not None:
        return Look(translate("Trials", "Dihentikan"), "neutral", "player-stop")
    return {
        State.PLANNED: Look(translate("Trials", "Rencana"), "dashed", "pencil"),
        State.WAITING: Look(translate("Trials", "Belum mulai"), "neutral", "clock"),
        State.RUNNING: Look(translate("Trials", "Berjalan"), "info", "player-play"),
        State.OVER: Look(translate("Trials", "Selesai"), "neutral", "circle-check"),
    }[state]


def stop_rule(trial: Trial) -> str:
    """When the test ends, in plain words with its numbers."""
    budget = translate("Trials", "Biaya paling banyak {cost}, lalu selesai {last}.").format(
        cost=wording.rupiah(trial.cost), last=wording.day_and_year(trial.ends_on)
    )
    if not trial.least_orders:
        return translate("Trials", "Tidak dihentikan lebih awal. {budget}").format(budget=budget)
    looked = trial.check_on - timedelta(days=1)
    text = translate(
        "Trials",
        "Berhenti lebih awal kalau sampai {day} (hari ke-{number}) belum ada {orders} pesanan "
        "terbayar lewat kode. {budget}",
    )
    return text.format(
        day=wording.day(looked),
        number=wording.number(trial.check_after_days),
        orders=wording.number(trial.least_orders),
        budget=budget,
    )


def state_line(result: Result) -> str:
    """How a test stands today, calmly, in a sentence or two."""
    trial, today = result.trial, result.today
    if result.state is State.PLANNED:
        return translate("Trials", "Masih rencana. Belum ada yang berjalan, belum ada biaya.")
    if result.state is State.WAITING:
        days = (trial.starts_on - today).days
        text = translate("Trials", "Mulai {day}, {days} hari lagi. Rencananya sudah dikunci.")
        return text.format(day=wording.weekday_and_day(trial.starts_on), days=wording.number(days))
    done = translate("Trials", "{orders} pesanan terbayar lewat kode.")
    if trial.break_even:
        done = translate("Trials", "{orders} pesanan terbayar lewat kode, balik modal di {needed}.")
    done = done.format(orders=wording.number(result.floor), needed=wording.number(trial.break_even))
    if result.state is State.OVER:
        text = translate("Trials", "Selesai {day}. {done}")
        return text.format(day=wording.day(trial.last), done=done)
    text = translate("Trials", "Hari ke-{number} dari {days}. {done}")
    line = text.format(
        number=wording.number(result.days_run),
        days=wording.number((trial.ends_on - trial.starts_on).days + 1),
        done=done,
    )
    return f"{line} {_stop_words(result)}".strip()


def _stop_words(result: Result) -> str:
    """What the stop rule says today."""
    trial = result.trial
    if not trial.least_orders:
        return ""
    if result.stop_rule_met:
        return translate(
            "Trials", "Aturan berhentimu terpenuhi: kamu boleh menghentikannya dengan tenang."
        )
    if result.today < trial.check_on:
        text = translate("Trials", "Aturan berhenti diperiksa setelah {day}.")
        return text.format(day=wording.day(trial.check_on - timedelta(days=1)))
    return translate("Trials", "Aturan berhenti sudah diperiksa: lanjut sampai selesai.")


def orders_range(result: Result) -> str:
    """3–8; 3 where floor and ceiling are one; 3 atau lebih where the ceiling can't be told."""
    low, high = result.floor, result.ceiling
    if high is None:
        text = translate("Trials", "{orders} atau lebih")
        return text.format(orders=wording.number(low))
    if high == low:
        return wording.number(low)
    return f"{wording.number(low)}–{wording.number(high)}"


def change_words(change: Change) -> str:
    """What was changed, with both values."""
    name, _, place = change.field.partition(".")
    label = _field_words()[name]
    if place not in ("", "1"):
        label = translate("Trials", "{field} audiens {place}").format(field=label, place=place)
    text = translate("Trials", "{field}: {before} menjadi {after}")
    return text.format(
        field=label,
        before=_value_words(name, change.before),
        after=_value_words(name, change.after),
    )


def _field_words() -> dict[str, str]:
    return {
        "kind": translate("Trials", "Jenis"),
        "partner_id": translate("Trials", "Mitra"),
        "platform": translate("Trials", "Tempat iklan"),
        "hypothesis": translate("Trials", "Dugaan"),
        "product_id": translate("Trials", "Produk"),
        "pieces": translate("Trials", "Jumlah per pesanan"),
        "channel": translate("Trials", "Dijual di"),
        "sample_cost": translate("Trials", "Modal sampel"),
        "fee": translate("Trials", "Imbalan"),
        "starts_on": translate("Trials", "Mulai"),
        "ends_on": translate("Trials", "Selesai"),
        "check_after_days": translate("Trials", "Hari pemeriksaan"),
        "least_orders": translate("Trials", "Pesanan paling sedikit"),
        "stop_note": translate("Trials", "Catatan berhenti"),
        "audience": translate("Trials", "Audiens"),
        "ad_cost": translate("Trials", "Biaya iklan"),
        "code_id": translate("Trials", "Kode"),
    }


def _value_words(name: str, value: str) -> str:
    """A kept value as people read it."""
    if not value:
        return translate("Trials", "kosong")
    if name in ("sample_cost", "fee", "ad_cost"):
        return wording.rupiah(int(value))
    if name in ("starts_on", "ends_on"):
        return wording.day_and_year(date.fromisoformat(value))
    if name == "kind":
        return kind_word(Kind(value))
    return place_word(value) if name in ("platform", "channel") else value
