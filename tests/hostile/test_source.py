"""What no module may do, so that words of others stay words: read from the code itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.source import MODULES, calls, is_literal, nodes

# ---- SQL is written out; what comes from outside travels as a named value

_SQL = re.compile(
    r"\b(SELECT\b.*\bFROM|INSERT\b.*\bINTO|UPDATE\b.*\bSET|DELETE\b.*\bFROM|PRAGMA|WHERE|ORDER BY"
    r"|VALUES|JOIN|ALTER TABLE|CREATE (TABLE|INDEX|VIEW|TRIGGER)|ATTACH|VACUUM)\b",
    re.DOTALL,
)
# The store puts names together that it has looked up in the database first, the list of orders the
# conditions that are written out in order_filters.py, a step of the schema and the index of words
# their own tables.
_PUT_SQL_TOGETHER = (
    "umkm_studio/models/store/",
    "umkm_studio/models/schema/",
    "umkm_studio/models/sales/order_list.py",
    "umkm_studio/models/word_index/__init__.py",
)


def literal_text(node: ast.AST) -> str:
    parts = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
    return "".join(part for part in parts if isinstance(part, str))


def gaps(node: ast.AST) -> list[ast.expr]:
    """What is put into SQL by an f-string, by +, += or %, or by .format and its like."""
    if isinstance(node, ast.JoinedStr) and _SQL.search(literal_text(node)):
        return [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod)):
        sides = [node.left, node.right]
        written = [side for side in sides if isinstance(side, (ast.Constant, ast.JoinedStr))]
        if any(_SQL.search(literal_text(side)) for side in written):
            return [side for side in sides if side not in written]
    if isinstance(node, ast.AugAssign) and _SQL.search(literal_text(node.value)):
        return [node.value]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        filled = node.func.attr in {"format", "format_map", "replace", "join", "substitute"}
        if filled and _SQL.search(literal_text(node.func.value)):
            return [*node.args, *(one.value for one in node.keywords)]
        if node.func.attr == "join" and _SQL.search(literal_text(node)):
            return node.args
    return []


def is_constant(node: ast.expr) -> bool:
    """A constant of the program, or one whose own gaps are filled with literals."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return is_constant(node.func.value) and all(map(is_literal, node.args))
    name = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
    return name.strip("_").isupper()


def put_into_sql(tree: ast.AST) -> list[ast.expr]:
    """What is put into SQL anywhere in a module, and is no constant."""
    return [gap for node in nodes(tree) for gap in gaps(node) if not is_constant(gap)]


def test_nothing_but_constants_is_ever_put_into_sql() -> None:
    guilty = [
        f"{name}:{gap.lineno} {ast.unparse(gap)}"
        for name, tree in MODULES.items()
        if not name.startswith(_PUT_SQL_TOGETHER)
        for gap in put_into_sql(tree)
    ]
    assert guilty == []


@pytest.mark.parametrize(
    "code",
    [
        "store.rows(f\"SELECT id FROM orders WHERE number = '{number}'\")",
        'store.rows("SELECT id FROM orders WHERE number = " + number)',
        "store.rows(\"SELECT id FROM orders WHERE number = '%s'\" % number)",
        'store.rows("SELECT id FROM orders WHERE number = {}".format(number))',
        'query = "SELECT id FROM orders"\nquery += " WHERE number = " + number',
        'store.rows(" ".join(["SELECT id FROM orders", where]))',
        'store.rows(_QUERY_OF_ORDERS + f" ORDER BY {column}")',
    ],
)
def test_what_is_put_into_sql_would_be_noticed(code: str) -> None:
    assert put_into_sql(ast.parse(code))


def test_like_is_always_given_its_escape() -> None:
    """In a pattern made of what was typed, % and _ stand for themselves."""
    like = re.compile(r"LIKE :(?![\w{}]+ ESCAPE '!')")
    guilty = [
        f"{name}:{node.lineno}"
        for name, tree in MODULES.items()
        for node in nodes(tree)
        if isinstance(node, (ast.Constant, ast.JoinedStr)) and like.search(literal_text(node))
    ]
    assert guilty == []


# ---- Text is shown as it is

_READ_TAGS = {
    "setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "setOpenExternalLinks",
    "setDefaultStyleSheet", "fromHtml", "setStatusTip", "setWhatsThis", "setTabToolTip",
    "setInformativeText", "setDetailedText",
}  # fmt: skip
_MAY_READ_TAGS = {
    "QTextEdit", "QTextBrowser", "QTextDocument", "QStaticText", "QErrorMessage", "QInputDialog",
    "QProgressDialog", "QWizard", "QWhatsThis", "QSplashScreen", "QMessageBox",
}  # fmt: skip
_LABELS = {"umkm_studio/ui/kit/labels.py": {"QLabel"}}  # PlainLabel is made of it
_TOOLTIPS = {"setToolTip", "showText"}
_QT_CLASS = re.compile(r"Q[A-Z]\w+")


def qt_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """What a module takes from Qt; of a whole module of Qt, what it uses of it."""
    for node in nodes(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
            yield from ((node.lineno, one.name) for one in node.names)
        elif isinstance(node, ast.Attribute) and _QT_CLASS.fullmatch(node.attr):
            yield node.lineno, node.attr


def is_safe_tooltip(node: ast.expr) -> bool:
    """Words of the program alone, or what went through `as_tooltip`."""
    if isinstance(node, ast.IfExp):
        return is_safe_tooltip(node.body) and is_safe_tooltip(node.orelse)
    if is_literal(node):
        return True
    called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    return called in {"as_tooltip", "self.tr", "translate"}  # the last two are given literals


def reads_tags(name: str, tree: ast.AST) -> list[str]:
    """Where a module lets Qt read tags, or could."""
    called = [(call.lineno, what) for what, call in calls(tree) if what in _READ_TAGS]
    used = [
        (line, what)
        for line, what in qt_names(tree)
        if what in _MAY_READ_TAGS or (what == "QLabel" and what not in _LABELS.get(name, ()))
    ]
    return [f"{name}:{line} {what}" for line, what in (*called, *used)]


def test_nothing_reads_tags() -> None:
    assert [found for name, tree in MODULES.items() for found in reads_tags(name, tree)] == []


@pytest.mark.parametrize(
    "code",
    [
        "from PySide6.QtWidgets import QLabel",
        "from PySide6 import QtWidgets\nQtWidgets.QLabel(name)",
        "import PySide6.QtGui as gui\ngui.QTextDocument()",
        "self.box.setHtml(name)",
    ],
)
def test_what_reads_tags_would_be_noticed(code: str) -> None:
    assert reads_tags("somewhere.py", ast.parse(code))


def test_text_formats_are_plain() -> None:
    formats = {
        f"{name} {ast.unparse(call.args[0])}"
        for name, tree in MODULES.items()
        for called, call in calls(tree)
        if called == "setTextFormat"
    }
    assert {one.rpartition(".")[2] for one in formats} == {"PlainText"}


def raw_tooltips(tree: ast.AST) -> list[ast.Call]:
    """Calls that give Qt a tooltip in which it would read tags."""
    return [
        call
        for called, call in calls(tree)
        if called in _TOOLTIPS
        and not is_safe_tooltip(call.args[1 if called == "showText" else 0])
        and not is_passed_on(tree, call)
    ]


def test_tooltips_show_words_as_they_are() -> None:
    guilty = [
        f"{name}:{call.lineno} {ast.unparse(call)}"
        for name, tree in MODULES.items()
        for call in raw_tooltips(tree)
    ]
    assert guilty == []


@pytest.mark.parametrize(
    "code",
    [
        "self.setToolTip(order.customer)",
        'self.setToolTip(self.tr("Untuk {name}").format(name=name))',
        "QToolTip.showText(place, order.note, self)",
        "tip = order.note\nself.setToolTip(tip)",
        "self.setToolTip(as_tooltip(a) if a else b)",
    ],
)
def test_a_tooltip_with_tags_would_be_noticed(code: str) -> None:
    assert raw_tooltips(ast.parse(code))


def is_passed_on(tree: ast.AST, call: ast.Call) -> bool:
    """A local name that `as_tooltip` has just made."""
    words = call.args[-2] if len(call.args) > 2 else call.args[-1]
    if not isinstance(words, ast.Name):
        return False
    given = [
        node.value
        for node in nodes(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id == words.id
        if call.lineno - 3 <= node.lineno < call.lineno
    ]
    return bool(given) and all(map(is_safe_tooltip, given))


def test_cells_of_lists_have_tooltips_that_show_words_as_they_are() -> None:
    """Every branch that answers for a tooltip answers with `as_tooltip`."""
    guilty = [
        f"{name}:{node.lineno}"
        for name, tree in MODULES.items()
        for node in nodes(tree)
        if isinstance(node, ast.If) and "ToolTipRole" in ast.unparse(node.test)
        for line in node.body
        if isinstance(line, ast.Return) and line.value is not None
        if ast.unparse(line.value).startswith(("super()", "as_tooltip(")) is False
    ]
    assert guilty == []


# ---- What leaves the program


def test_one_module_alone_hands_something_to_the_system() -> None:
    """Files are opened by `kit/opening.py`, which looks at them first; web pages by nobody."""
    users = {
        name
        for name, tree in MODULES.items()
        if any(used == "QDesktopServices" for _, used in qt_names(tree))
    }
    assert users == {"umkm_studio/ui/kit/opening.py"}


def test_no_other_program_is_started() -> None:
    """But this one again, as the reader of sheets (and the window anew, after a restore)."""
    starts = ("subprocess.", "webbrowser.", "multiprocessing.", "pty.")
    in_os = ("system", "startfile", "popen", "exec", "spawn", "posix_spawn", "fork")
    starts += tuple(f"os.{name}" for name in in_os)
    users = {
        name
        for name, tree in MODULES.items()
        for called, call in calls(tree)
        if called in {"Popen", "startDetached", "QProcess"}
        or ast.unparse(call.func).startswith(starts)
    }
    assert users == {"umkm_studio/models/sheets/child.py"}


def test_nothing_is_run_that_was_read() -> None:
    run = {"eval", "exec", "compile", "__import__"}
    guilty = [
        f"{name}:{call.lineno}"
        for name, tree in MODULES.items()
        for called, call in calls(tree)
        if (called in run and isinstance(call.func, ast.Name))
        or ast.unparse(call.func) in {"pickle.loads", "pickle.load", "shelve.open", "yaml.load"}
    ]
    assert guilty == []
