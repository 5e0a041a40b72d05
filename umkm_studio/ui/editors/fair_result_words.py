"""What came of a fair test, in words: the verdict, the counts, what was not compared and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from umkm_studio.models.content.fair_tests import State
from umkm_studio.models.insight.extra_orders import Verdict
from umkm_studio.models.insight.fair_results import Apart, Gain, Pair, Result
from umkm_studio.ui.editors.fair_test_words import state_look
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import Look, pillar_word

translate = QCoreApplication.translate

_WEEK = 7
_WORTH_A_WORD = 0.05  # orders: less is 0,0


def verdict_look(result: Result) -> Look:
    """The badge of what a test says; before it is complete, how far it is."""
    if not result.is_complete:
        return state_look(result.test, result.today)
    if result.gain is not None and result.gain.high < 0:
        return Look(translate("FairTests", "Tidak terlihat naik"), "neutral", "minus")
    return {
        Verdict.RAISES: Look(translate("FairTests", "Terlihat naik"), "success", "circle-check"),
        Verdict.NO_EVIDENCE: Look(
            translate("FairTests", "Belum bisa dibedakan"), "neutral", "circle-dashed"
        ),
        Verdict.INSUFFICIENT: Look(
            translate("FairTests", "Belum cukup data"), "dashed", "circle-dashed"
        ),
    }[result.verdict]


def sentence(result: Result) -> str:
    """What a test says by now, in a sentence or two."""
    if result.gain is not None:
        return _gain_words(result, result.gain)
    state = result.test.state(result.today)
    if state is State.WAITING:
        text = translate("FairTests", "Mulai {day}.")
        return text.format(day=wording.weekday_and_day(result.test.first))
    if state is State.RUNNING:
        return _running_words(result)
    if not result.is_complete:
        text = translate(
            "FairTests", "Sudah selesai. Hasilnya dibaca begitu pesanan sampai {day} tercatat."
        )
        return text.format(day=wording.weekday_and_day(result.test.last))
    return _too_little_words(result)


def counts(result: Result) -> str:
    """The orders as they were counted, of the pairs that can be compared."""
    pairs = result.compared
    text = translate(
        "FairTests",
        "Dari {pairs} pasang minggu: {with_count} pesanan di minggu dengan {pillar}, "
        "{without_count} di minggu tanpanya.",
    )
    return text.format(
        pairs=wording.number(len(pairs)),
        pillar=pillar_word(result.test.pillar),
        with_count=wording.number(sum(pair.orders_with for pair in pairs)),
        without_count=wording.number(sum(pair.orders_without for pair in pairs)),
    )


def pair_note(pair: Pair) -> str:
    """Why a pair is not compared, or which part of it; "" where all of it is."""
    if pair.apart is None:
        return _days_words(pair)
    return {
        Apart.UNFINISHED: translate("FairTests", "Belum lengkap"),
        Apart.MARKED: translate("FairTests", "Terlalu banyak hari khusus"),
        Apart.BOTH: translate("FairTests", "Keduanya ada unggahannya"),
        Apart.NEITHER: translate("FairTests", "Keduanya tanpa unggahan"),
        Apart.SWAPPED: translate("FairTests", "Tertukar"),
    }[pair.apart]


def astray_words(result: Result) -> str:
    """That the plan was not followed, and what is done about that; "" where it was."""
    if not result.astray:
        return ""
    text = translate(
        "FairTests",
        "Di {count} dari {all} pasang minggu, unggahannya lain dari rencana. Pasangan itu tidak "
        "dibandingkan, sebab di sana bukan undian yang memilih minggunya.",
    )
    return text.format(count=wording.number(result.astray), all=wording.number(len(result.pairs)))


def _days_words(pair: Pair) -> str:
    said = []
    if pair.days < _WEEK:
        text = translate("FairTests", "{days} dari {all} hari, tanpa hari khusus")
        said.append(text.format(days=wording.number(pair.days), all=wording.number(_WEEK)))
    if abs(pair.payday) >= _WORTH_A_WORD:
        text = translate("FairTests", "gajian {orders} sudah dikurangkan")
        said.append(text.format(orders=more(pair.payday)))
    return "; ".join(said)


def more(orders: float) -> str:
    """+1,5; −0,5."""
    words = wording.number(orders, 1)
    return f"+{words}" if orders > 0 else words


def _gain_words(result: Result, gain: Gain) -> str:
    if result.verdict is Verdict.RAISES:
        text = translate(
            "FairTests",
            "Di minggu dengan {pillar} rata-rata {orders} pesanan dibanding minggu tanpanya "
            "(antara {low} dan {high}), kira-kira {post} per unggahan. Undian saja memberi selisih "
            "sebesar ini kira-kira 1 dari {times} kali.",
        )
    elif gain.high < 0:
        text = translate(
            "FairTests",
            "Minggu dengan {pillar} malah lebih sepi: rata-rata {orders} pesanan dibanding minggu "
            "tanpanya (antara {low} dan {high}).",
        )
    else:
        text = translate(
            "FairTests",
            "Di minggu dengan {pillar} rata-rata {orders} pesanan dibanding minggu tanpanya, "
            "tetapi bisa juga antara {low} dan {high}. Selisih seperti ini sering cuma kebetulan.",
        )
    return text.format(
        pillar=pillar_word(result.test.pillar),
        orders=more(gain.per_week),
        low=more(gain.low),
        high=more(gain.high),
        post=more(gain.per_post(gain.per_week)),
        times=wording.number(round(1 / gain.p)),
    )


def _running_words(result: Result) -> str:
    done = len(result.compared)
    text = translate(
        "FairTests",
        "{done} dari {all} pasang minggu sudah bisa dibandingkan. Hasilnya dibaca setelah selesai, "
        "{day}: yang dilihat terlalu cepat sering cuma kebetulan.",
    )
    words = text.format(
        done=wording.number(done),
        all=wording.number(len(result.pairs)),
        day=wording.day(result.test.last),
    )
    if result.may_still_tell:
        return words
    rest = translate(
        "FairTests",
        "Terlalu banyak pasangan sudah hilang: uji ini tidak akan cukup lagi. Kamu boleh "
        "menghentikannya dan mulai lagi.",
    )
    return f"{words} {rest}"


def _too_little_words(result: Result) -> str:
    if result.is_astray and not result.missing:
        return translate(
            "FairTests",
            "Rencananya terlalu sering tidak diikuti, jadi selisihnya bisa karena hal lain. "
            "Boleh dicoba lagi saat lebih longgar.",
        )
    text = translate(
        "FairTests",
        "Baru {done} pasang minggu bisa dibandingkan, butuh {more} lagi: dengan sesedikit ini, "
        "kebetulan belum bisa disingkirkan.",
    )
    return text.format(
        done=wording.number(len(result.compared)), more=wording.number(result.missing)
    )
