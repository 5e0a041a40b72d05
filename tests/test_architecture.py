"""The rules of the house: who may import whom, and a few things that no module may do."""

import ast
import os
import re
import subprocess
import sys

from tests.source import MODULES, ROOT, calls, is_literal
from umkm_studio.models.store import Store

TAKE_SQL = {"rows", "one", "value", "execute", "executemany"}
MAY_BUILD_SQL = {
    "umkm_studio/models/store/reads.py",
    "umkm_studio/models/store/writes.py",
    "umkm_studio/models/store/graft.py",
    "umkm_studio/models/store/wreck.py",
    "umkm_studio/models/word_index/__init__.py",
    "umkm_studio/models/schema/__init__.py",
    "umkm_studio/models/sales/order_list.py",  # of parts that are written out (order_filters.py)
}


def words(called: str, call: ast.Call) -> list[ast.expr]:
    """The arguments in which lupdate looks for text. `str.translate` is another thing."""
    if called == "tr":
        return call.args[:1]
    if called == "translate" and ast.unparse(call.func) in {
        "translate",
        "QCoreApplication.translate",
    }:
        return call.args[:2]
    return []


def is_put_together(node: ast.expr) -> bool:
    """An f-string with gaps, text joined by + or %, or the result of .format or .join."""
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(part, ast.FormattedValue) for part in node.values)
    if isinstance(node, ast.BinOp):
        return True
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"format", "join", "replace"}
    )


def test_modules_import_only_what_their_layer_may():
    # in a process of its own: import-linter switches off every logger that is there already
    code = (
        "import sys; from importlinter.cli import lint_imports;"
        "sys.exit(lint_imports(sys.argv[1], no_cache=True))"
    )
    linted = subprocess.run(
        [sys.executable, "-c", code, str(ROOT / "pyproject.toml")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_no_module_imports_qt_network():
    guilty = [
        f"{name}:{node.lineno}"
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if (isinstance(node, ast.Import) and any("QtNetwork" in one.name for one in node.names))
        or (
            isinstance(node, ast.ImportFrom)
            and (
                "QtNetwork" in (node.module or "") or any(a.name == "QtNetwork" for a in node.names)
            )
        )
    ]
    assert guilty == []


def test_only_the_theme_sets_a_stylesheet():
    guilty = [
        f"{name}:{call.lineno}"
        for name, tree in MODULES.items()
        for called, call in calls(tree)
        if called == "setStyleSheet" and name != "umkm_studio/ui/kit/theme.py"
    ]
    assert guilty == []


def test_words_to_translate_are_whole_literals():
    """lupdate reads source, not values: anything but a literal is never found."""
    guilty = [
        f"{name}:{call.lineno}"
        for name, tree in MODULES.items()
        for called, call in calls(tree)
        if not all(map(is_literal, words(called, call)))
    ]
    assert guilty == []


def test_sql_is_written_out_and_values_travel_by_name():
    """The store and the index put names of our own tables together, the schema a PRAGMA, the list
    of orders the conditions of the filters that are on; nobody else may.
    """
    guilty = [
        f"{name}:{call.lineno}"
        for name, tree in MODULES.items()
        for called, call in calls(tree)
        if called in TAKE_SQL
        and name not in MAY_BUILD_SQL
        and call.args
        and is_put_together(call.args[0])
    ]
    assert guilty == []


def test_no_problem_is_swallowed():
    guilty = [
        f"{name}:{node.lineno}"
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        and all(isinstance(line, ast.Pass) for line in node.body)
    ]
    assert guilty == []


def test_the_window_starts_without_what_its_first_page_does_not_show():
    heavy = {"matplotlib", "numpy", "openpyxl", "python_calamine"}
    program = (
        "import sys, umkm_studio.app, umkm_studio.desktop;"
        f"print(*sorted({heavy} & set(sys.modules)))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert loaded.stdout.split() == []


def test_the_business_of_the_first_page_is_imported_before_qt(store: Store):
    """Modules that come after Qt are read by it once more (see umkm_studio/quick_start.py)."""
    store.close()
    program = (
        "import gc, sys; from pathlib import Path;"
        "from umkm_studio import quick_start; quick_start.prepare();"
        "before = {name for name in sys.modules if name.startswith('umkm_studio.models')};"
        "assert 'PySide6' not in sys.modules and not gc.isenabled();"
        "from umkm_studio import desktop; desktop.time_start(Path(sys.argv[1]));"
        "after = {name for name in sys.modules if name.startswith('umkm_studio.models')};"
        "print(*sorted(after - before))"
    )
    late = subprocess.run(
        [sys.executable, "-c", program, str(store.path.parent)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert late.stdout.split() == [], "name them in umkm_studio/quick_start.py"


def test_the_licence_of_every_pinned_package_is_named():
    pinned = re.findall(r"^([\w-]+)==", (ROOT / "requirements/app.txt").read_text(), re.MULTILINE)
    licences = (ROOT / "resources/licenses/README.md").read_text()
    assert pinned
    assert [name for name in pinned if not re.search(rf"\b{name}\b", licences)] == []
