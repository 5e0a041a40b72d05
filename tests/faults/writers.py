"""Which functions of the business write, found in their source: who calls `store.put` and its like,
and who refers to those, however far away.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
_BUSINESS = "umkm_studio.models"
_WRITING = {"append", "change", "forget_deleted", "index_words", "put", "put_back", "put_many"}
_WRITING |= {"forget_soon", "leave_traces", "remove", "taking_back", "undo"}
_BELOW = (f"{_BUSINESS}.store", f"{_BUSINESS}.schema")


def public_writers() -> set[str]:
    """Functions without an underscore that get the store first and write: `sales.orders.save`."""
    refers: dict[str, set[str]] = {}
    takes_store, writers = set(), set()
    for module, tree in _modules():
        known = _names(module, tree)
        for node in tree.body:
            if not isinstance(node, ast.FunctionDef | ast.ClassDef):
                continue
            me = f"{module}.{node.name}"
            refers[me] = set(_references(node, known))
            if any(_writes(part) for part in ast.walk(node)):
                writers.add(me)
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                first = node.args.args[:1]
                takes_store |= {me for argument in first if argument.arg == "store"}
    while found := {me for me, theirs in refers.items() if theirs & writers} - writers:
        writers |= found
    return {me.removeprefix(f"{_BUSINESS}.") for me in takes_store & writers}


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / "umkm_studio" / "models").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = ".".join(parts).removesuffix(".__init__")
        if not module.startswith(_BELOW):
            yield module, ast.parse(path.read_text(encoding="utf-8"))


def _names(module: str, tree: ast.Module) -> dict[str, str]:
    """What the names of a module stand for, in full."""
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            known |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            known[node.name] = f"{module}.{node.name}"
    return known


def _references(node: ast.AST, known: dict[str, str]) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load) and part.id in known:
            yield known[part.id]
        if isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name):
            yield f"{known.get(part.value.id, part.value.id)}.{part.attr}"


def _writes(part: ast.AST) -> bool:
    """Whether this is `store.put(...)` or its like."""
    if not (isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute)):
        return False
    called = part.func
    return (
        called.attr in _WRITING and ast.unparse(called.value).split(".")[-1].lstrip("_") == "store"
    )
