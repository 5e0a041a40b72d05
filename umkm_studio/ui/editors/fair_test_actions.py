"""What can be done with a fair test, from Hasil, Beranda or its drawer.

fair_test_actions.new_test(studio, Pillar.PROMO)
fair_test_actions.open_test(studio, test_id)
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from umkm_studio.models import trash
from umkm_studio.models.content import fair_tests
from umkm_studio.models.content.fair_tests import FairTest, Move
from umkm_studio.models.content.posts import Pillar, Post
from umkm_studio.models.errors import UserError, known_id
from umkm_studio.models.insight import credited
from umkm_studio.models.insight.fair_results import Pair
from umkm_studio.ui.editors import fair_test_words
from umkm_studio.ui.kit import wording
from umkm_studio.ui.kit.badges import pillar_word
from umkm_studio.ui.kit.page import Studio

translate = QCoreApplication.translate


def new_test(studio: Studio, pillar: Pillar = Pillar.PROMO) -> None:
    """Begin to plan a test of a pillar."""
    from umkm_studio.ui.editors.fair_test_planner import FairTestPlanner  # seldom opened

    studio.open_drawer(FairTestPlanner(studio, pillar))


def open_test(studio: Studio, test_id: int) -> None:
    """Open a test: its weeks, and what came of it so far."""
    from umkm_studio.ui.editors.fair_test_drawer import FairTestDrawer

    if fair_tests.get(studio.store, test_id) is None:
        studio.notices.explain(UserError("record_gone"))
    else:
        studio.open_drawer(FairTestDrawer(studio, test_id))


def plan(studio: Studio, test: FairTest, made: Sequence[Post], moves: Sequence[Move]) -> bool:
    """Keep a test with its drafts and moves, in one step; whether that was possible."""
    text = translate(
        "FairTests",
        "Uji adil {pillar} direncanakan, dengan {count} draf di kalender.",
        "",
        len(made),
    )
    return studio.keep(
        lambda: fair_tests.plan(studio.store, test, made, moves, today=studio.today()),
        text.format(pillar=pillar_word(test.pillar), count=wording.number(len(made))),
    )


def stop(studio: Studio, test: FairTest) -> None:
    """End a running test today."""
    text = translate("FairTests", "{test} dihentikan hari ini. Konten yang direncanakan tetap ada.")
    studio.keep(
        lambda: fair_tests.stop(studio.store, known_id(test.id), studio.today()),
        text.format(test=fair_test_words.title(test)),
    )


def mark_read(studio: Studio, test: FairTest) -> None:
    """Put a test aside whose result was read."""
    text = translate("FairTests", "Hasil {test} sudah dibaca. Tetap bisa dilihat di halaman Hasil.")
    studio.keep(
        lambda: fair_tests.mark_read(studio.store, known_id(test.id), studio.today()),
        text.format(test=fair_test_words.title(test)),
    )


def remove(studio: Studio, test: FairTest) -> None:
    """Delete a test; its posts stay."""
    name = fair_test_words.title(test)

    def work() -> None:
        label = f"{pillar_word(test.pillar)} {fair_test_words.days(test)}"
        with trash.keeping(studio.store, trash.Kind.FAIR_TEST, label, now=studio.now()):
            fair_tests.remove(studio.store, known_id(test.id))

    text = translate("FairTests", "{test} dihapus. Kontennya tetap ada di kalender.")
    studio.keep(work, text.format(test=name))


def list_orders(studio: Studio, pair: Pair) -> None:
    """Show the orders of both weeks of a pair."""
    from umkm_studio.ui.editors.sale_list import SaleList

    first, second = pair.mondays
    last = second + timedelta(days=6)
    found = credited.sales_of(studio.store, first, last)
    drawer = SaleList(wording.period(first, last), found)
    drawer.order_asked.connect(partial(_open_order, studio))
    studio.open_drawer(drawer)


def _open_order(studio: Studio, order_id: int) -> None:
    studio.go("orders", order_id=order_id)
