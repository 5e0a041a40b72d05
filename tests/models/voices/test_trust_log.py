"""The trust log, and the same thanks for everybody."""

from dataclasses import replace
from datetime import date

import pytest

from tests import builders
from umkm_studio.models.errors import UserError
from umkm_studio.models.store import Store
from umkm_studio.models.voices import criticism, thanks, trust_log
from umkm_studio.models.voices.testimonials import Kind
from umkm_studio.models.voices.trust_log import Entry

DAY = date(2026, 10, 9)
SEAL = Entry(kind=trust_log.Kind.PACKAGING, day=DAY, text="Tutup  bersegel", before="Tutup polos")


def test_an_entry_gets_a_number_that_stays(store: Store) -> None:
    first = trust_log.save(store, SEAL)
    second = trust_log.save(store, replace(SEAL, kind=trust_log.Kind.MISTAKE, text="Salah kirim"))
    known = trust_log.get(store, first)
    assert known == replace(SEAL, text="Tutup bersegel", public_id="C-0001", id=first)
    trust_log.save(store, replace(known, text="Tutup ulir bersegel"))
    renamed = trust_log.by_public_id(store, "C-0001")
    assert renamed is not None
    assert renamed.text == "Tutup ulir bersegel"
    mistake_first = [second, first]  # of one day
    assert [entry.id for entry in trust_log.everything(store)] == mistake_first


def test_the_newest_stands_first(store: Store) -> None:
    trust_log.save(store, SEAL)
    trust_log.save(store, replace(SEAL, day=date(2026, 10, 12), text="Kirim sebelum jam 3"))
    assert [entry.day.day for entry in trust_log.everything(store)] == [12, 9]


def test_an_entry_says_what(store: Store) -> None:
    with pytest.raises(UserError, match="trust_text_missing"):
        trust_log.save(store, replace(SEAL, text=" "))


def test_several_criticisms_lead_to_one_change(store: Store) -> None:
    entry = trust_log.save(store, SEAL)
    heard = [builders.keep_criticism(store, day=DAY, words=words) for words in ("Rembes", "Bocor")]
    for one in heard:
        trust_log.tie(store, one, entry)
        trust_log.tie(store, one, entry)
    assert trust_log.causes(store) == {entry: 2}
    trust_log.untie(store, heard[0], entry)
    assert trust_log.causes(store) == {entry: 1}
    trust_log.remove(store, entry)
    assert criticism.of(store, heard[1]).entries == ()


def receive(store: Store, stars: int | None, gift: str, *, praise: bool) -> int:
    kind = Kind.PRAISE if praise else Kind.CRITICISM
    return builders.keep_criticism(store, day=DAY, kind=kind, stars=stars, incentive=gift)


def test_presents_that_go_by_the_stars_are_noticed(store: Store) -> None:
    for _ in range(3):
        receive(store, 5, "Voucher Rp10.000", praise=True)
    for _ in range(2):
        receive(store, 2, "", praise=False)
    assert not thanks.count(store).gifts_differ  # two are too few to say so
    receive(store, None, "", praise=False)
    found = thanks.count(store)
    assert (found.kind.given, found.critical.given, found.critical.received) == (3, 0, 3)
    assert found.gifts_differ


def test_thanks_are_counted_on_both_sides(store: Store) -> None:
    kind = [receive(store, 4, "", praise=True) for _ in range(3)]
    critical = [receive(store, 3, "", praise=True) for _ in range(3)]
    for one in (*kind, *critical[:2]):
        thanks.note(store, one, DAY)
        thanks.note(store, one, date(2026, 12, 1))
    found = thanks.count(store)
    assert (found.kind.thanked, found.critical.thanked) == (3, 2)
    assert found.thanks_differ
    assert thanks.thanked_on(store, kind[0]) == DAY
    thanks.note(store, critical[2], DAY)
    assert not thanks.count(store).thanks_differ
