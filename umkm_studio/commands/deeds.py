"""What each command does: call one function of models, say it in lines, answer in JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from umkm_studio import paths, screen
from umkm_studio.commands import copies
from umkm_studio.commands.call import Call, Command
from umkm_studio.commands.opening import open_shop, reading, scratch
from umkm_studio.models.errors import UserError
from umkm_studio.ui.kit import language, wording

if TYPE_CHECKING:
    from umkm_studio.models.importing.loading import Imported
    from umkm_studio.models.importing.results import Brought
    from umkm_studio.models.insight.extra_orders import Estimates
    from umkm_studio.models.sheets.drafts import Problem

translate = QCoreApplication.translate

_PROBLEMS_SHOWN = 10


def _import(call: Call) -> None:
    from umkm_studio.models.sheets import reader

    with reader.opened(call.asked.file) as file:  # its process starts while we get ready
        from umkm_studio.models.importing import loading, plans, profiles
        from umkm_studio.models.sheets.drafts import Confidence

        plan = plans.prepare(call.asked.file, opened=file)
    with scratch(call) if call.asked.dry_run else open_shop(call) as store:
        mapped = profiles.applied(store, plan)
        if mapped is plan and plan.confidence is Confidence.UNSURE and not plan.missing:
            raise UserError("layout_unsure", file=plan.path.name)  # nobody is here to be asked
        done = loading.load(
            store, mapped, now=datetime.now(), dry_run=call.asked.dry_run, lists_rows=False
        )
    for line in _imported_lines(done):
        call.say(line)
    call.answer(_imported_json(done))


def _imported_json(done: Imported) -> dict[str, object]:
    return {
        "format": done.format,
        "dry_run": done.dry_run,
        "batch": done.batch,
        "orders": {
            "new": done.orders_new,
            "updated": done.orders_updated,
            "unchanged": done.orders_unchanged,
        },
        "line_items": done.line_items,
        "customers": {"new": done.customers_new},
        "sales": {"orders": done.sales, "net_sales": done.net_sales},
        "not_sales": {
            "unpaid": done.unpaid,
            "cancelled": done.cancelled,
            "returned": done.returned,
        },
        "codes": done.codes,
        "posts": _posts_json(done),
        **_days_json(done),
        "problems": [
            {
                "sheet": problem.sheet,
                "row": problem.row,
                "column": problem.column,
                "value": problem.value,
                "message": _message(problem),
            }
            for problem in done.problems
        ],
        "ignored_columns": done.ignored_columns,
    }


def _posts_json(done: Imported) -> dict[str, object]:
    posts: dict[str, object] = {"new": done.posts_new, "updated": done.posts_updated}
    if done.results is not None and done.results.totals:
        posts["totals"] = done.results.totals
        posts["others"] = done.results.others
    return posts


def _days_json(done: Imported) -> dict[str, object]:
    """The daily figures of an insight export; nothing for any other file."""
    if done.results is None or not done.results.has_days:
        return {}
    found = done.results
    return {
        "days": {"new": found.days_new, "updated": found.days_updated, "total": found.days_total}
    }


def _imported_lines(done: Imported) -> Iterator[str]:
    if done.dry_run:
        yield translate("Commands", "Baru dicoba, belum ada yang disimpan.")
    yield from _order_lines(done) if done.results is None else _result_lines(done, done.results)
    for problem in done.problems[:_PROBLEMS_SHOWN]:
        place = translate("Commands", "{sheet}, baris {row}: {message}")
        if not problem.sheet:
            place = translate("Commands", "Baris {row}: {message}")
        yield place.format(sheet=problem.sheet, row=problem.row, message=_message(problem))
    if len(done.problems) > _PROBLEMS_SHOWN:
        yield translate("Commands", "Dan {count} catatan lain; --json menyebut semuanya.").format(
            count=wording.number(len(done.problems) - _PROBLEMS_SHOWN)
        )
    if done.ignored_columns:
        yield translate("Commands", "Kolom yang tidak dipakai: {columns}.").format(
            columns=", ".join(done.ignored_columns)
        )


def _order_lines(done: Imported) -> Iterator[str]:
    yield translate("Commands", "Pesanan: {new} baru, {updated} diperbarui, {same} sama.").format(
        new=wording.number(done.orders_new),
        updated=wording.number(done.orders_updated),
        same=wording.number(done.orders_unchanged),
    )
    yield translate("Commands", "Penjualan: {orders} pesanan, omzet {net_sales}.").format(
        orders=wording.number(done.sales), net_sales=wording.rupiah(done.net_sales)
    )
    if done.posts_new or done.posts_updated:
        yield _posts_line(done)


def _result_lines(done: Imported, found: Brought) -> Iterator[str]:
    if found.outcomes:
        yield _posts_line(done)
    if found.others:
        yield translate("Commands", "Milik akun lain, dilewati: {count} unggahan.").format(
            count=wording.number(found.others)
        )
    if found.has_days:
        yield translate("Commands", "Angka harian: {new} hari baru, {updated} diperbarui.").format(
            new=wording.number(found.days_new), updated=wording.number(found.days_updated)
        )


def _posts_line(done: Imported) -> str:
    return translate("Commands", "Konten: {new} baru, {updated} diperbarui.").format(
        new=wording.number(done.posts_new), updated=wording.number(done.posts_updated)
    )


def _message(problem: Problem) -> str:
    """What is wrong, and that the row stays out: nobody is here to answer or to mend it."""
    reason = wording.explain(UserError(problem.code, **problem.details))
    is_asked = "question" in problem.details
    if problem.warning or not (is_asked or wording.is_about_a_cell(problem.code)):
        return reason
    return translate("Commands", "{reason} Baris ini belum dimasukkan.").format(reason=reason)


def _undo(call: Call) -> None:
    from umkm_studio.models.importing import history

    if not call.store_file.exists():
        raise UserError("nothing_to_undo")
    with open_shop(call) as store:
        batch = history.undo_newest(store, now=datetime.now())
    call.say(
        translate("Commands", "Impor {file} dibatalkan. Catatanmu sendiri tetap.").format(
            file=batch.file_name
        )
    )
    call.answer(
        {
            "batch": batch.id,
            "file": batch.file_name,
            "format": batch.format,
            "orders": {"removed": batch.new_orders, "restored": batch.updated_orders},
        }
    )


def _export(call: Call) -> None:
    from umkm_studio.models import backups, export

    target: Path = call.asked.file
    if target.suffix.lower() != ".xlsx":
        raise UserError("target_not_xlsx", file=target.name)
    backups.refuse_store(call.store_file, target)
    with reading(call) as store:
        export.write(store, target)
    call.say(translate("Commands", "Semua data ada di {file}.").format(file=target))


def _insights(call: Call) -> None:
    from umkm_studio.models.insight import evidence, extra_orders, report

    first, last = evidence.default_period(call.asked.last or date.today())
    first = call.asked.first or first
    if first > last:
        raise UserError("dates_reversed", first=first, last=last)
    with reading(call) as store:
        counted = evidence.insights(store, first, last)
        estimates = extra_orders.of_period(store, first, last)
    found = report.as_json(counted, estimates)
    for line in _insight_lines(found, estimates, first, last):
        call.say(line)
    call.answer(found)


def _insight_lines(
    found: dict[str, Any], estimates: Estimates, first: date, last: date
) -> Iterator[str]:
    from umkm_studio.ui.kit import verdicts  # widgets load slowly
    from umkm_studio.ui.kit.badges import pillar_word

    yield translate("Commands", "{period}: {orders} pesanan, omzet {net_sales}.").format(
        period=wording.period(first, last),
        orders=wording.number(found["orders"]),
        net_sales=wording.rupiah(found["net_sales"]),
    )
    graded = found["orders_by_evidence"]
    yield translate(
        "Commands",
        "Terbukti lewat kode: {code}. Kata pembeli: {reported}. Tanpa jejak: {unknown}.",
    ).format(**{grade: wording.number(count) for grade, count in graded.items()})
    proven = [post for post in found["posts"] if post["proven"]["orders"]]
    for post in sorted(proven, key=lambda post: post["proven"]["profit"] or 0, reverse=True):
        yield translate("Commands", "{id} {title}: {orders} pesanan, laba {profit}.").format(
            id=post["id"],
            title=post["title"],
            orders=wording.number(post["proven"]["orders"]),
            profit=wording.rupiah(post["proven"]["profit"]),
        )
    yield translate("Commands", "Perkiraan dari waktunya, tidak ikut dijumlahkan:")
    for pillar, judged in estimates.pillars.items():
        yield verdicts.group_sentence(pillar_word(pillar), judged)


def _reflect(call: Call) -> None:
    from umkm_studio.models import backups
    from umkm_studio.ui import reports

    target: Path = call.asked.pdf
    backups.refuse_store(call.store_file, target)
    with reading(call) as store:
        reports.write_month_pdf(store, call.asked.month, target, language.current())
    call.say(
        translate("Commands", "Refleksi {month} ada di {file}.").format(
            month=wording.month(call.asked.month), file=target
        )
    )


def _start_time(call: Call) -> None:
    from umkm_studio import desktop

    took = desktop.time_start(call.data)
    call.say(
        translate("Commands", "Terbuka dalam {milliseconds} milidetik, memori {memory} MB.").format(
            milliseconds=wording.number(took.milliseconds),
            memory=wording.number(took.peak_memory_mb, 1),
        )
    )
    call.answer({"milliseconds": took.milliseconds, "peak_memory_mb": took.peak_memory_mb})


def _demo(call: Call) -> None:
    from umkm_studio import demo, desktop
    from umkm_studio.models import sample

    today = date.today()
    data = call.data if call.own_data else paths.demo_dir(call.data)
    shows_window = screen.has_screen() and call.asked.output is None
    output = call.asked.output or data / "output"
    demo.build(data, today)
    written = [] if shows_window else demo.write(data, output.absolute(), today)
    for path in written:
        call.say(str(path))
    call.answer(
        {
            "month": f"{sample.newest_full_month(today):%Y-%m}",
            "files": [str(path) for path in written],
        }
    )
    if shows_window:
        desktop.Desktop(data).run()


# How their arguments are written


def _month(text: str) -> date:
    from umkm_studio.models import reflections

    return reflections.read_month(text)


def _day(text: str) -> date:
    with suppress(ValueError):  # 2026-02-30 has the right form and is no day
        if re.fullmatch(r"2\d{3}-\d\d-\d\d", text, re.ASCII):
            return date.fromisoformat(text)
    raise UserError("day_unreadable", value=text)


def _file(text: str) -> Path:
    if not text:  # Path("") would be the folder that we are in
        raise ValueError
    return Path(text)


_FILE = ("file", {"type": _file})
COMMANDS = {
    "import": Command(_import, (_FILE, ("--dry-run", {"action": "store_true"}))),
    "undo": Command(_undo),
    "export": Command(_export, (_FILE,), has_json=False),
    "insights": Command(
        _insights,
        (("--from", {"dest": "first", "type": _day}), ("--to", {"dest": "last", "type": _day})),
    ),
    "reflect": Command(
        _reflect,
        (("month", {"type": _month}), ("--pdf", {"type": _file, "required": True})),
        has_json=False,
        draws=True,
    ),
    "backup": Command(copies.backup, (_FILE,), has_json=False),
    "restore": Command(
        copies.restore, (_FILE, ("--passphrase-file", {"type": _file})), has_json=False
    ),
    "check": Command(copies.check),
    "start-time": Command(_start_time, draws=True),
    "demo": Command(_demo, (("--output", {"type": Path}),), draws=True),
}
