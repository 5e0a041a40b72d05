"""Order sheets into the store: the samples against their truth, again and again, and back out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.builders import a_message, a_post, an_order
from tests.truth import add_the_shops_codes, agrees, truth
from umkm_studio import paths
from umkm_studio.models import backups
from umkm_studio.models.backups import Kind
from umkm_studio.models.content import posts
from umkm_studio.models.errors import Cancelled, UserError
from umkm_studio.models.importing import history, loading, plans
from umkm_studio.models.importing.loading import Imported
from umkm_studio.models.importing.outcomes import RowState
from umkm_studio.models.sales import orders, products, redemptions
from umkm_studio.models.sales.order_states import Status
from umkm_studio.models.sales.products import Product
from umkm_studio.models.sheets import reader
from umkm_studio.models.sheets.drafts import Confidence, Field
from umkm_studio.models.store import Store
from umkm_studio.models.voices import messages, replies
from umkm_studio.models.voices.replies import Reply

SHOPEE = Path(__file__).parents[2] / "samples" / "shopee"
FIRST = SHOPEE / "Order.all.20260801_20261031.xlsx"
SECOND = SHOPEE / "Order.all.20261001_20261031.xlsx"
NOW = datetime(2026, 11, 20, 19, 41)
TABLES = (
    "orders", "line_items", "customers", "products", "redemptions", "near_misses", "posts", "codes",
)  # fmt: skip


def load(store: Store, path: Path, *, dry_run: bool = False) -> Imported:
    return loading.load(store, plans.prepare(path), now=NOW, dry_run=dry_run)


def counted(store: Store) -> dict[str, int]:
    return {table: len(store.rows(f"SELECT id FROM {table}")) for table in TABLES}


@pytest.mark.parametrize("path", [FIRST, SECOND])
def test_a_shopee_export_gives_its_true_totals(store: Store, path: Path) -> None:
    add_the_shops_codes(store)

    done = load(store, path)

    agrees(done, truth(path))
    assert done.customers_new == truth(path)["distinct_customers_all"]
    assert done.problems == []


def test_sales_by_month_and_product_are_true(store: Store) -> None:
    load(store, FIRST)
    months = store.rows(
        """
        SELECT substr(ordered_on, 1, 7) AS month, count(*) AS orders, sum(net_sales) AS revenue
        FROM sales GROUP BY 1
        """
    )
    units = store.rows(
        """
        SELECT trim(product || ' | ' || variant, ' |') AS product, sum(quantity) AS units
        FROM line_items JOIN sales ON sales.id = order_id GROUP BY 1
        """
    )

    assert {
        row["month"]: {"orders": row["orders"], "revenue": row["revenue"]} for row in months
    } == truth(FIRST)["by_month"]
    assert {row["product"]: row["units"] for row in units} == {
        product: found["units"] for product, found in truth(FIRST)["by_product"].items()
    }


def test_a_later_export_updates_what_changed_and_adds_nothing_twice(store: Store) -> None:
    add_the_shops_codes(store)
    load(store, FIRST)

    done = load(store, SECOND)

    assert (done.orders_new, done.orders_updated, done.orders_unchanged) == (0, 9, 67)
    updates = {row.number: row.update for row in done.rows if row.update is not None}
    assert {
        number: update.after
        for number, update in updates.items()
        if update.before is not update.after
    } == {number: later for number, (_, later) in truth(SECOND)["status_changes"].items()}
    assert len(updates) == 9
    assert all(row.number in updates or row.state is RowState.SKIPPED for row in done.rows)
    agrees(load(store, FIRST), truth(SECOND)["after_importing_both_files_in_order"])


def test_an_older_export_never_reopens_a_finished_order(store: Store) -> None:
    load(store, SECOND)

    load(store, FIRST)

    for number, (_, later) in truth(SECOND)["status_changes"].items():
        status = store.value("SELECT status FROM orders WHERE number = :number", number=number)
        assert status == later


def test_importing_the_same_file_again_changes_nothing(store: Store) -> None:
    load(store, FIRST)
    before = [tuple(row) for row in store.rows("SELECT * FROM orders")]

    done = load(store, FIRST)

    assert (done.orders_new, done.orders_updated, done.orders_unchanged) == (0, 0, 212)
    assert {row.state for row in done.rows} == {RowState.SKIPPED}
    assert [tuple(row) for row in store.rows("SELECT * FROM orders")] == before


def test_near_misses_are_proposed_and_never_counted(store: Store) -> None:
    add_the_shops_codes(store)
    load(store, FIRST)

    proposed = {(one.code, one.order_number) for one in redemptions.proposals(store)}

    for code, found in truth(FIRST)["codes"].items():
        assert {(code, number) for number in found["order_ids_typo"]} <= proposed


def test_a_code_made_later_is_found_on_the_orders_already_there(store: Store) -> None:
    load(store, FIRST)
    assert store.value("SELECT count(*) FROM redemptions") == 0

    add_the_shops_codes(store)

    used = store.value(
        """
        SELECT count(*) FROM sales JOIN redemptions ON order_id = sales.id
        JOIN codes ON codes.id = code_id WHERE code = 'MBADINDA'
        """
    )
    assert used == truth(FIRST)["codes"]["MBADINDA"]["sale_orders_exact"]


def test_a_dry_run_says_the_same_and_keeps_nothing(store: Store) -> None:
    preview = load(store, FIRST, dry_run=True)
    assert counted(store) == dict.fromkeys(TABLES, 0)
    assert preview.batch is None

    real = load(store, FIRST)

    assert replace(preview, dry_run=False, batch=real.batch) == real


def test_cancelling_leaves_nothing_behind(store: Store) -> None:
    def stop_halfway(done: int, total: int) -> None:
        if done >= total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        loading.load(store, plans.prepare(FIRST), now=NOW, progress=stop_halfway)

    assert counted(store) == dict.fromkeys(TABLES, 0)
    assert history.history(store) == []


def test_until_all_is_written_there_is_time_to_cancel(store: Store) -> None:
    told: list[int] = []
    loading.load(store, plans.prepare(FIRST), now=NOW, progress=lambda done, _: told.append(done))
    calls = len(told)
    history.undo_newest(store, now=NOW)

    def in_the_last_moment(done: int, _total: int) -> None:
        told.append(done)
        if len(told) == 2 * calls:
            raise Cancelled

    with pytest.raises(Cancelled):
        loading.load(store, plans.prepare(FIRST), now=NOW, progress=in_the_last_moment)

    assert counted(store)["orders"] == 0
    assert [batch.undone_at is None for batch in history.history(store)] == [False]


def test_undo_takes_back_the_newest_import_and_nothing_typed_by_hand(store: Store) -> None:
    orders.save(store, an_order(number="P-0001", items=(an_order().items[0],)))
    load(store, FIRST)
    before = [tuple(row) for row in store.rows("SELECT * FROM orders ORDER BY id")]
    load(store, SECOND)

    assert history.undo_newest(store, now=NOW).file_name == SECOND.name
    assert [tuple(row) for row in store.rows("SELECT * FROM orders ORDER BY id")] == before

    assert history.undo_newest(store, now=NOW).file_name == FIRST.name
    assert [row["number"] for row in store.rows("SELECT number FROM orders")] == ["P-0001"]
    assert counted(store) == dict.fromkeys(TABLES, 0) | {
        "orders": 1, "line_items": 1, "customers": 1, "products": 1,
    }  # fmt: skip
    with pytest.raises(UserError, match="nothing_to_undo"):
        history.undo_newest(store, now=NOW)


def test_undo_copes_with_what_the_maker_did_since(store: Store) -> None:
    load(store, FIRST)
    add_the_shops_codes(store)
    priced = products.everything(store)[0]
    products.save(store, replace(priced, cost=20_000))
    post_id = posts.save(store, a_post(product_id=products.everything(store)[1].id))

    history.undo_newest(store, now=NOW)

    assert store.value("SELECT count(*) FROM orders") == 0
    assert posts.get(store, post_id) is not None
    assert len(products.everything(store)) == 2  # the one with a cost, the one a post is about


def test_an_import_keeps_what_the_maker_added_by_hand(store: Store) -> None:
    load(store, FIRST)
    order_id = store.value("SELECT id FROM orders WHERE number = '261026LBYB71H1'")
    known = orders.get(store, order_id)
    assert known is not None
    orders.save(store, replace(known, heard_from="K-0001", campaign_code="RATNA10"))

    load(store, SECOND)

    after = orders.get(store, order_id)
    assert after is not None
    assert after.status is Status.COMPLETED
    assert (after.heard_from, after.campaign_code) == ("K-0001", "RATNA10")


def test_history_names_the_imports_newest_first(store: Store) -> None:
    load(store, FIRST)
    load(store, SECOND)
    history.undo_newest(store, now=NOW)

    second, first = history.history(store)

    assert (first.file_name, first.new_orders, first.undone_at) == (FIRST.name, 212, None)
    assert (second.updated_orders, second.undone_at) == (9, NOW)


def test_the_maker_can_choose_another_column_for_a_field(store: Store) -> None:
    plan = plans.prepare(FIRST)
    assert plan.layout is not None
    column = {column.header: column.index for column in plan.layout.columns}

    changed = plans.with_fields(
        plan, {column["Harga Awal"]: None, column["Harga Setelah Diskon"]: Field.UNIT_PRICE}
    )
    done = loading.load(store, changed, now=NOW, dry_run=True)

    assert done.net_sales < truth(FIRST)["sale"]["revenue"]


def test_a_field_that_must_be_there_cannot_be_chosen_away() -> None:
    plan = plans.prepare(FIRST)
    assert plan.layout is not None
    number = next(column for column in plan.layout.columns if column.header == "No. Pesanan")

    with pytest.raises(UserError, match="columns_missing") as refused:
        plans.with_fields(plan, {number.index: None})

    assert refused.value.details["columns"] == ["number"]


def test_a_file_that_nobody_understands_waits_for_the_maker_and_is_never_loaded(
    store: Store, tmp_path: Path
) -> None:
    sheet = tmp_path / "daftar harga.csv"
    sheet.write_text("Barang,Harga\nNastar,85000\n", "utf-8")

    plan = plans.prepare(sheet)

    assert plan.confidence is Confidence.UNSURE
    assert plan.missing == (Field.ORDERED_AT,)
    with pytest.raises(UserError, match="layout_unknown") as refused:
        loading.load(store, plan, now=NOW)
    assert refused.value.details["columns"] == ["ordered_at"]


def test_a_file_without_a_table_is_refused(tmp_path: Path) -> None:
    letter = tmp_path / "surat.csv"
    letter.write_text("Halo kak\nBesok buka jam 9 ya\n", "utf-8")

    with pytest.raises(UserError, match="layout_unknown"):
        plans.prepare(letter)


def test_rejected_rows_come_back_with_the_reason(store: Store, tmp_path: Path) -> None:
    sheet = tmp_path / "pesanan.csv"
    sheet.write_text(
        "No. Pesanan,Tanggal,Status,Produk,Jumlah,Harga Satuan\n"
        "A-1,2026-10-14,Selesai,Nastar,2,85.000\n"
        "A-2,31/13/2026,Selesai,Nastar,1,85.000\n",
        "utf-8",
    )
    plan = plans.prepare(sheet)
    done = loading.load(store, plan, now=NOW)
    (problem,) = done.problems
    assert (problem.row, problem.column, problem.value, problem.code) == (
        3, "Tanggal", "31/13/2026", "month_unlikely",
    )  # fmt: skip

    saved = tmp_path / "belum masuk.xlsx"
    reasons = {(problem.sheet, problem.row): "Bulan hanya sampai 12."}
    loading.save_rejected(plan, reasons, saved, title="Alasan")

    header, row = reader.read(saved).sheets[0].rows
    assert header[-1] == "Alasan"
    assert (row[0], row[-1]) == ("A-2", "Bulan hanya sampai 12.")


def test_costs_known_beforehand_give_the_profit_of_imported_orders(store: Store) -> None:
    load(store, FIRST)
    assert store.value("SELECT count(profit) FROM sales") == 0  # unknown, not zero
    for product in products.everything(store):
        products.save(store, replace(product, cost=20_000))

    units, net, fees, profit = store.rows(
        """
        SELECT (SELECT sum(quantity) FROM line_items JOIN sales ON sales.id = order_id),
               sum(net_sales), sum(fee), sum(profit) FROM sales
        """
    )[0]

    assert fees > 0  # estimated by the channel's rule: the sheet gives none
    assert profit == net - 20_000 * units - fees


# A copy before a large one


def copies(store: Store) -> list[Kind]:
    return [copy.kind for copy in backups.listing(paths.backups_dir(store.path.parent))]


@pytest.mark.parametrize(
    "note",
    [
        lambda store: orders.save(store, an_order()),
        lambda store: products.save(store, Product(name="Nastar")),
        lambda store: posts.save(store, a_post()),
        lambda store: messages.save(store, a_message()),
        lambda store: replies.save(store, Reply(question="Tahan berapa lama?", answer="Sebulan")),
    ],
    ids=["order", "product", "post", "message", "reply"],
)
def test_a_large_import_is_preceded_by_a_copy_of_whatever_there_is(
    store: Store, note: Callable[[Store], object]
) -> None:
    note(store)
    load(store, FIRST)
    assert copies(store) == [Kind.BEFORE_IMPORT]


def test_a_small_import_makes_no_copy(store: Store) -> None:
    orders.save(store, an_order())
    load(store, SECOND)
    assert copies(store) == []


def test_before_the_first_import_there_is_nothing_to_be_copied(store: Store) -> None:
    load(store, FIRST)
    assert copies(store) == []
