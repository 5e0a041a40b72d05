"""Logs and reports hold nothing of a person, whatever went wrong with their data in hand."""

import ast
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import an_order
from tests.source import MODULES
from umkm_studio import logbook, paths
from umkm_studio.models.errors import UserError
from umkm_studio.models.sales import orders
from umkm_studio.models.store import Store
from umkm_studio.ui.kit.jobs import Progress
from umkm_studio.ui.main_window import MainWindow

CANARIES = ("Kenari", "0812-3456-7890", "Jl. Kenanga", "@ayu.kenari")
LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}


@pytest.fixture
def log(data_dir: Path) -> Iterator[Path]:
    root = logging.getLogger("umkm_studio")
    handlers, propagate = list(root.handlers), root.propagate
    logbook.start(data_dir)
    yield data_dir
    logbook.stop()
    root.handlers, root.propagate = handlers, propagate


def written(folder: Path) -> str:
    """All that the log and the reports hold."""
    files = [folder / logbook.NAME, *(folder / logbook.REPORTS).glob("*.txt")]
    return "\n".join(file.read_text(encoding="utf-8") for file in files if file.exists())


def is_discreet(argument: ast.expr) -> bool:
    """Words written out, a code, a class's name, our version, how a process ended."""
    if isinstance(argument, ast.Constant):
        return True
    if isinstance(argument, ast.Attribute):
        return argument.attr in {"code", "__name__"}
    return isinstance(argument, ast.Name) and argument.id in {"__version__", "status"}


def logged(tree: ast.AST) -> list[ast.Call]:
    """Every call that logs something."""
    loggers = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and "getLogger" in ast.unparse(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in LEVELS
        and (
            ast.unparse(node.func.value) in loggers | {"logging"}
            or "getLogger" in ast.unparse(node.func.value)
        )
    ]


def test_whoever_logs_says_codes_and_classes_only() -> None:
    said = [
        (f"{name}:{call.lineno}", call) for name, tree in MODULES.items() for call in logged(tree)
    ]
    assert len(said) > 3
    assert [place for place, call in said if not all(map(is_discreet, call.args))] == []


def test_a_line_of_the_log_with_a_name_in_it_would_be_noticed() -> None:
    lines = (
        "log = logging.getLogger('x')\nlog.info('of %s', order.customer)\nlogging.error(f'{name}')"
    )
    said = logged(ast.parse(lines))
    assert len(said) == 2
    assert not any(all(map(is_discreet, call.args)) for call in said)


def test_a_bug_with_a_buyer_in_hand_leaves_nothing_of_them(
    qtbot: QtBot, log: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(store, data_dir=log)
    order = an_order(customer=CANARIES[0], phone=CANARIES[1], address=CANARIES[2], note=CANARIES[3])

    def work(job_store: Store, _progress: Progress) -> None:
        orders.save(job_store, order)
        try:
            raise UserError("order_gone", name=CANARIES[0], phone=CANARIES[1])
        except UserError as problem:
            raise ValueError(f"{order} of {CANARIES}") from problem

    window.jobs.run(work, window.close, window.notices.explain)
    qtbot.waitUntil(lambda: window.notices.box is not None)
    box = window.notices.box
    assert box is not None
    told = box.text + box._details
    box.close()
    window.close()
    window.deleteLater()

    assert "ValueError" in written(log)
    assert "order_gone" in written(log)
    assert [canary for canary in CANARIES if canary in written(log) + told] == []
    assert paths.store_file(log).exists()
